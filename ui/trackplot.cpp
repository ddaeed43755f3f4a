// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trackplot.h"

#include "ui/theme.h"

#include "core/certificate/groundmarks.h"
#include "core/text/certificatetext.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

constexpr double leastAcross = 50; ///< Metres: nearer than that receivers know no place.
constexpr double border = 36;
constexpr double zoomFactor = 1.6;
constexpr double mostPixelsPerMetre = 20;
constexpr double leastPixelsPerMetre = 1e-5;
constexpr double panShare = 0.2;
constexpr double clickReach = 24;
constexpr double markSide = 12;
constexpr double barShare = 0.25;
constexpr double margin = 12;

double wheelFactor(const QWheelEvent &event)
{
    constexpr double notch = 120;
    return std::pow(zoomFactor, event.angleDelta().y() / notch);
}

} // namespace

TrackPlot::TrackPlot(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"trackPlot"_s);
    setAccessibleName(tr("Way of the tracker, north is up"));
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(160, 120);
    setCursor(Qt::CrossCursor);
}

void TrackPlot::setTrack(const std::vector<TrackPoint> &track, std::chrono::milliseconds gap)
{
    m_track = track;
    m_gap = gap;
    m_ground.clear();
    if (track.empty()) {
        m_projection.reset();
        m_showsAll = true;
        if (std::exchange(m_marked, std::nullopt)) {
            Q_EMIT markChanged();
        }
        update();
        return;
    }
    if (!m_projection) {
        m_projection.emplace(track.front().latitude, track.front().longitude);
    }
    for (const TrackPoint &point : m_track) {
        m_ground.push_back(m_projection->from(point.latitude, point.longitude));
    }
    if (m_showsAll) {
        showAll();
    }
    update();
}

void TrackPlot::showAll()
{
    m_showsAll = true;
    if (m_ground.empty()) {
        return;
    }
    const auto [west, east] = std::ranges::minmax(m_ground, {}, &GroundPoint::east);
    const auto [south, north] = std::ranges::minmax(m_ground, {}, &GroundPoint::north);
    m_centre = {(west.east + east.east) / 2, (south.north + north.north) / 2};
    const double across = std::max(east.east - west.east, leastAcross);
    const double high = std::max(north.north - south.north, leastAcross);
    m_pixelsPerMetre = std::clamp(std::min(std::max(width() - 2 * border, 1.0) / across,
                                           std::max(height() - 2 * border, 1.0) / high),
                                  leastPixelsPerMetre, mostPixelsPerMetre);
    update();
}

QPointF TrackPlot::onWidget(const GroundPoint &point) const
{
    return {width() / 2.0 + (point.east - m_centre.east) * m_pixelsPerMetre,
            height() / 2.0 - (point.north - m_centre.north) * m_pixelsPerMetre};
}

QPointF TrackPlot::positionOf(const TrackPoint &point) const
{
    return m_projection ? onWidget(m_projection->from(point.latitude, point.longitude)) : QPointF();
}

text::ScaleBar TrackPlot::scaleBar() const
{
    return text::scaleBarFor(std::max(width() * barShare, 1.0) / m_pixelsPerMetre);
}

// By hand

void TrackPlot::mark(std::size_t number)
{
    m_marked = m_track[number];
    // What is marked is in sight.
    if (const QPointF at = positionOf(*m_marked); !rect().contains(at.toPoint())) {
        m_centre = m_ground[number];
        m_showsAll = false;
    }
    Q_EMIT markChanged();
    update();
}

void TrackPlot::step(int by)
{
    if (m_track.empty()) {
        return;
    }
    const std::size_t last = m_track.size() - 1;
    if (!m_marked) {
        mark(by > 0 ? 0 : last);
        return;
    }
    const auto here = std::ranges::lower_bound(m_track, m_marked->time, {}, &TrackPoint::time);
    const auto number = here - m_track.begin() + by;
    mark(static_cast<std::size_t>(
        std::clamp<std::ptrdiff_t>(number, 0, static_cast<std::ptrdiff_t>(last))));
}

void TrackPlot::zoom(double factor, QPointF around)
{
    const double wanted =
        std::clamp(m_pixelsPerMetre * factor, leastPixelsPerMetre, mostPixelsPerMetre);
    const QPointF off = around - QPointF(width() / 2.0, height() / 2.0);
    const double kept = 1 / m_pixelsPerMetre - 1 / wanted;
    m_centre.east += off.x() * kept;
    m_centre.north -= off.y() * kept;
    m_pixelsPerMetre = wanted;
    m_showsAll = false;
    update();
}

void TrackPlot::pan(QPointF by)
{
    m_centre.east -= by.x() / m_pixelsPerMetre;
    m_centre.north += by.y() / m_pixelsPerMetre;
    m_showsAll = false;
    update();
}

void TrackPlot::keyPressEvent(QKeyEvent *event)
{
    const bool pans = event->modifiers().testFlag(Qt::ShiftModifier);
    const QPointF middle =
        m_marked ? positionOf(*m_marked) : QPointF(width() / 2.0, height() / 2.0);
    switch (event->key()) {
    case Qt::Key_Left:
        pans ? pan({width() * panShare, 0}) : step(-1);
        break;
    case Qt::Key_Right:
        pans ? pan({-width() * panShare, 0}) : step(1);
        break;
    case Qt::Key_Up:
        pans ? pan({0, height() * panShare}) : zoom(zoomFactor, middle);
        break;
    case Qt::Key_Down:
        pans ? pan({0, -height() * panShare}) : zoom(1 / zoomFactor, middle);
        break;
    case Qt::Key_Plus:
        zoom(zoomFactor, middle);
        break;
    case Qt::Key_Minus:
        zoom(1 / zoomFactor, middle);
        break;
    case Qt::Key_Home:
    case Qt::Key_0:
        showAll();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_marked) {
            Q_EMIT chosen(m_marked->ref);
        }
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void TrackPlot::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position();
    m_draggedTo = m_pressed;
    m_isDragging = false;
}

void TrackPlot::mouseMoveEvent(QMouseEvent *event)
{
    if (!event->buttons().testFlag(Qt::LeftButton)) {
        return;
    }
    const QPointF off = event->position() - m_pressed;
    m_isDragging = m_isDragging || off.manhattanLength() >= QApplication::startDragDistance();
    if (m_isDragging) {
        pan(event->position() - std::exchange(m_draggedTo, event->position()));
    }
}

void TrackPlot::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || std::exchange(m_isDragging, false)) {
        return;
    }
    double least = std::numeric_limits<double>::max();
    std::size_t nearest = 0;
    for (std::size_t number = 0; number < m_ground.size(); ++number) {
        const QPointF off = onWidget(m_ground[number]) - event->position();
        if (const double away = std::hypot(off.x(), off.y()); away < least) {
            least = away;
            nearest = number;
        }
    }
    if (least <= clickReach) {
        mark(nearest);
        Q_EMIT chosen(m_marked->ref);
    }
}

void TrackPlot::wheelEvent(QWheelEvent *event)
{
    zoom(wheelFactor(*event), event->position());
    event->accept();
}

void TrackPlot::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_showsAll) {
        showAll();
    }
}

// Painting

void TrackPlot::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().brush(QPalette::Base));
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_ground.empty()) {
        drawWay(painter);
        drawEnds(painter);
        drawGround(painter);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(hasFocus() ? QPen(accentColour(palette()), 2) : QPen(lineColour(palette())));
    painter.drawRect(hasFocus() ? rect().adjusted(1, 1, -1, -1) : rect().adjusted(0, 0, -1, -1));
}

void TrackPlot::drawWay(QPainter &painter) const
{
    const QColor colour = accentColour(palette());
    painter.setPen(QPen(colour, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    QPolygonF way;
    for (std::size_t number = 0; number < m_ground.size(); ++number) {
        if (number > 0 && m_track[number].time - m_track[number - 1].time > m_gap) {
            painter.drawPolyline(way);
            way.clear();
        }
        way.append(onWidget(m_ground[number]));
    }
    painter.drawPolyline(way);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (const GroundPoint &point : m_ground) {
        painter.drawEllipse(onWidget(point), 2.5, 2.5);
    }
}

/// A disc with a hole where it begins, a square where it ends, a ring around the marked one.
void TrackPlot::drawEnds(QPainter &painter) const
{
    const QColor text = palette().color(QPalette::Text);
    const QPointF start = onWidget(m_ground.front());
    const QPointF end = onWidget(m_ground.back());
    const QPointF beside(markSide, -markSide / 2);
    painter.setPen(QPen(text, 2.5));
    painter.setBrush(palette().brush(QPalette::Base));
    painter.drawEllipse(start, markSide / 2, markSide / 2);
    painter.setBrush(text);
    painter.drawRect(QRectF(end - QPointF(markSide / 2, markSide / 2), QSizeF(markSide, markSide)));
    painter.drawText(start + beside, tr("Start"));
    // Where both are in one place, one word stands below the other.
    const bool isNear = (start - end).manhattanLength() < 4 * markSide;
    painter.drawText(end + (isNear ? QPointF(markSide, markSide * 1.5) : beside), tr("End"));
    if (m_marked) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(statusColour(Status::Attention, palette()), 3));
        painter.drawEllipse(positionOf(*m_marked), markSide, markSide);
    }
}

void TrackPlot::drawGround(QPainter &painter) const
{
    const QColor text = palette().color(QPalette::Text);
    constexpr double arrow = 24;
    const QPointF tip(width() - 2 * margin, margin);
    painter.setPen(Qt::NoPen);
    painter.setBrush(text);
    painter.drawPolygon(certificate::northArrow(tip, arrow));
    painter.setPen(QPen(text, 2));
    const QRectF below(tip.x() - arrow, tip.y() + arrow, 2 * arrow, painter.fontMetrics().height());
    painter.drawText(below, Qt::AlignCenter, text::certificateWord(text::CertificateWord::North));
    constexpr double tick = 4;
    const QPointF left(margin, height() - margin);
    const text::ScaleBar scale = scaleBar();
    for (const QLineF &line : certificate::scaleBar(left, scale.metres * m_pixelsPerMetre, tick)) {
        painter.drawLine(line);
    }
    painter.drawText(left + QPointF(tick, -2 * tick), scale.text);
}

} // namespace sp7600::ui
