// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The mark of the plots, and what a person does with mouse and keyboard.
#include "ui/timeplots.h"

#include "ui/customplot.h"
#include "ui/formatting.h"
#include "ui/plottime.h"
#include "ui/widgets.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

constexpr double zoomFactor = 0.6;
constexpr double panShare = 0.2;

} // namespace

std::optional<PlotPoint> TimePlots::nearest(double time) const
{
    if (m_points.empty()) {
        return {};
    }
    const auto after = std::ranges::lower_bound(m_points, timeOf(time), {}, &PlotPoint::time);
    if (after == m_points.end()) {
        return m_points.back();
    }
    if (after == m_points.begin()
        || keyOf(after->time) - time < time - keyOf(std::prev(after)->time)) {
        return *after;
    }
    return *std::prev(after);
}

void TimePlots::mark(const std::optional<PlotPoint> &point)
{
    m_marked = point;
    for (const Row &row : m_rows) {
        row.mark->setVisible(point.has_value());
        if (point) {
            row.mark->point1->setCoords(keyOf(point->time), 0);
            row.mark->point2->setCoords(keyOf(point->time), 1);
        }
    }
    m_reading->setText(point ? readingAt(point->time) : QString());
    m_plot->setAccessibleDescription(m_reading->text());
    if (m_plot->isVisible()) {
        m_plot->layer(markLayer)->replot();
    }
}

/// Of each quantity what was told last, if that is not too long ago.
QString TimePlots::readingAt(UtcMillis time) const
{
    QStringList parts{dateAndTimeText(std::chrono::floor<std::chrono::seconds>(time))};
    for (const Row &row : m_rows) {
        const auto &points = m_picture.of(row.quantity);
        const auto after = std::ranges::upper_bound(points, time, {}, &PlotPoint::time);
        if (after != points.begin() && time - std::prev(after)->time <= m_picture.gap) {
            parts += plotReading(row.quantity, std::prev(after)->value);
        }
    }
    return parts.join(u" · "_s);
}

void TimePlots::step(int by)
{
    if (m_points.empty()) {
        return;
    }
    if (!m_marked) {
        mark(by > 0 ? m_points.front() : m_points.back());
    } else if (by > 0) {
        const auto next = std::ranges::upper_bound(m_points, m_marked->time, {}, &PlotPoint::time);
        mark(next == m_points.end() ? m_points.back() : *next);
    } else {
        const auto here = std::ranges::lower_bound(m_points, m_marked->time, {}, &PlotPoint::time);
        mark(here == m_points.begin() ? *here : *std::prev(here));
    }
    const QCPRange range = m_rows.front().rect->axis(QCPAxis::atBottom)->range();
    if (const double at = keyOf(m_marked->time); !range.contains(at)) {
        onRange({at - range.size() / 2, at + range.size() / 2});
    }
}

// By hand

void TimePlots::onMove(const QMouseEvent &event)
{
    if (event.buttons() == Qt::NoButton) {
        mark(nearest(m_rows.front().rect->axis(QCPAxis::atBottom)->pixelToCoord(event.pos().x())));
    }
}

void TimePlots::onRelease(const QMouseEvent &event)
{
    const bool isClick =
        (event.pos() - m_pressed).manhattanLength() < QApplication::startDragDistance();
    if (event.button() != Qt::LeftButton || !isClick) {
        return;
    }
    mark(nearest(m_rows.front().rect->axis(QCPAxis::atBottom)->pixelToCoord(event.pos().x())));
    if (m_marked) {
        Q_EMIT chosen(m_marked->ref);
    }
}

bool TimePlots::onKey(const QKeyEvent &event)
{
    const bool pans = event.modifiers().testFlag(Qt::ShiftModifier);
    switch (event.key()) {
    case Qt::Key_Left:
        pans ? pan(-panShare) : step(-1);
        return true;
    case Qt::Key_Right:
        pans ? pan(panShare) : step(1);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Plus:
        zoom(zoomFactor);
        return true;
    case Qt::Key_Down:
    case Qt::Key_Minus:
        zoom(1 / zoomFactor);
        return true;
    case Qt::Key_Home:
    case Qt::Key_0:
        showAll();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_marked) {
            Q_EMIT chosen(m_marked->ref);
        }
        return true;
    default:
        return false;
    }
}

bool TimePlots::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && onKey(*static_cast<QKeyEvent *>(event))) {
        return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        setStyleFlag(m_plot->parentWidget(), "focused", event->type() == QEvent::FocusIn);
    }
    return QWidget::eventFilter(object, event);
}

void TimePlots::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        recolour();
    }
}

} // namespace sp7600::ui
