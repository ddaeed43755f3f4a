// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeplots.h"

#include "ui/customplot.h"
#include "ui/plottime.h"
#include "ui/theme.h"
#include "ui/widgets.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

constexpr auto quantitiesKey = "live/plots"_L1;
constexpr int rowHeight = 56;
constexpr double margin = 0.02;
constexpr double leastSpan = 1; ///< Seconds.
constexpr double dotSize = 4;

/// As much of the time as tells the ticks apart.
QString tickFormat(double span)
{
    constexpr double minutes = 60;
    constexpr double hours = 60 * minutes;
    if (span < 10 * minutes) {
        return u"HH:mm:ss"_s;
    }
    return span < 20 * hours ? u"HH:mm"_s
                             : QLocale().dateFormat(QLocale::ShortFormat) + u"\nHH:mm"_s;
}

QVector<QCPGraphData> withGaps(const std::vector<PlotPoint> &points, std::chrono::milliseconds gap)
{
    QVector<QCPGraphData> data;
    data.reserve(static_cast<qsizetype>(points.size()));
    for (std::size_t number = 0; number < points.size(); ++number) {
        const double key = keyOf(points[number].time);
        if (number > 0 && points[number].time - points[number - 1].time > gap) {
            data.append({key, std::numeric_limits<double>::quiet_NaN()});
        }
        data.append({key, points[number].value});
    }
    return data;
}

} // namespace

TimePlots::TimePlots(QWidget *parent)
    : QWidget(parent)
    , m_plot(new QCustomPlot(this))
    , m_menu(makeMenu())
    , m_reading(mutedLabel({}, this))
{
    m_plot->setObjectName(u"timePlots"_s);
    m_plot->setAccessibleName(tr("Values of the tracker over time"));
    m_plot->setFocusPolicy(Qt::StrongFocus);
    m_plot->setLocale(QLocale());
    m_plot->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    m_plot->setNoAntialiasingOnDrag(true);
    m_plot->installEventFilter(this);
    connect(m_plot, &QCustomPlot::mouseMove, this, [this](QMouseEvent *event) { onMove(*event); });
    connect(m_plot, &QCustomPlot::mousePress, this,
            [this](QMouseEvent *event) { m_pressed = event->pos(); });
    connect(m_plot, &QCustomPlot::mouseRelease, this,
            [this](QMouseEvent *event) { onRelease(*event); });
    m_reading->setObjectName(u"plotReading"_s);
    m_reading->setAccessibleName(tr("Values at the mark"));

    auto *which = makeButton(tr("What is drawn"), u"plotQuantities"_s);
    which->setMenu(m_menu);
    auto *all = makeButton(tr("Whole time"), u"plotAll"_s);
    all->setAccessibleName(tr("Show the whole time"));
    connect(all, &QPushButton::clicked, this, &TimePlots::showAll);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(which);
    row->addWidget(all);
    row->addWidget(m_reading, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(row);
    auto *frame = new QFrame(this);
    frame->setObjectName(u"plotFrame"_s);
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(2, 2, 2, 2);
    inside->addWidget(m_plot);
    layout->addWidget(frame, 1);

    const QStringList remembered =
        QSettings().value(quantitiesKey, QStringList{u"speed"_s, u"external"_s}).toStringList();
    for (QAction *action : m_menu->actions()) {
        action->setChecked(
            remembered.contains(plotKey(static_cast<PlotQuantity>(action->data().toInt()))));
    }
    chooseQuantities();
}

QMenu *TimePlots::makeMenu()
{
    auto *menu = new QMenu(this);
    for (const PlotQuantity quantity : allPlotQuantities) {
        QAction *action = menu->addAction(plotName(quantity));
        action->setCheckable(true);
        action->setData(static_cast<int>(quantity));
        action->setObjectName(u"plot-"_s + plotKey(quantity));
        connect(action, &QAction::triggered, this, [this] {
            chooseQuantities();
            QStringList names;
            for (const PlotQuantity each : m_quantities) {
                names += plotKey(each);
            }
            QSettings().setValue(quantitiesKey, names);
        });
    }
    return menu;
}

/// Of nothing there is no plot: the last one stays.
void TimePlots::chooseQuantities()
{
    std::vector<PlotQuantity> wanted;
    for (const QAction *action : m_menu->actions()) {
        if (action->isChecked()) {
            wanted.push_back(static_cast<PlotQuantity>(action->data().toInt()));
        }
    }
    m_quantities = wanted.empty() ? std::vector{PlotQuantity::Speed} : wanted;
    for (QAction *action : m_menu->actions()) {
        const auto quantity = static_cast<PlotQuantity>(action->data().toInt());
        action->setChecked(std::ranges::find(m_quantities, quantity) != m_quantities.end());
    }
    rebuild();
}

// What is drawn

void TimePlots::rebuild()
{
    m_plot->clearItems();
    m_plot->clearGraphs();
    m_plot->plotLayout()->clear();
    m_plot->plotLayout()->setRowSpacing(2);
    m_rows.clear();
    auto *sides = new QCPMarginGroup(m_plot);
    for (const PlotQuantity quantity : m_quantities) {
        const Row row = makeRow(quantity);
        row.rect->setMarginGroup(QCP::msLeft | QCP::msRight, sides);
        m_rows.push_back(row);
    }
    const Row &last = m_rows.back();
    last.rect->axis(QCPAxis::atBottom)->setTickLabels(true);
    m_plot->setMinimumHeight(rowHeight * static_cast<int>(m_rows.size()) + 40);
    recolour();
    fill();
}

TimePlots::Row TimePlots::makeRow(PlotQuantity quantity)
{
    Row row{.quantity = quantity};
    row.rect = new QCPAxisRect(m_plot);
    m_plot->plotLayout()->addElement(static_cast<int>(m_rows.size()), 0, row.rect);
    for (QCPAxis *axis : row.rect->axes()) {
        axis->setLayer(u"axes"_s);
        axis->grid()->setLayer(u"grid"_s);
    }
    row.rect->setRangeDrag(Qt::Horizontal);
    row.rect->setRangeZoom(Qt::Horizontal);
    row.rect->setMinimumMargins({8, 2, 12, 2});
    QCPAxis *time = row.rect->axis(QCPAxis::atBottom);
    QCPAxis *value = row.rect->axis(QCPAxis::atLeft);
    time->setTicker(QSharedPointer<QCPAxisTickerDateTime>::create());
    time->setTickLabels(false);
    value->ticker()->setTickCount(3);
    value->setNumberFormat(u"g"_s);
    connect(time, qOverload<const QCPRange &>(&QCPAxis::rangeChanged), this, &TimePlots::onRange);
    row.graph = m_plot->addGraph(time, value);
    row.graph->setAdaptiveSampling(true);
    row.mark = new QCPItemStraightLine(m_plot);
    for (QCPItemPosition *position : {row.mark->point1, row.mark->point2}) {
        position->setAxes(time, value);
    }
    row.mark->setClipAxisRect(row.rect);
    row.mark->setLayer(markLayer);
    row.mark->setVisible(false);
    row.title = new QCPItemText(m_plot);
    row.title->position->setAxisRect(row.rect);
    row.title->position->setType(QCPItemPosition::ptAxisRectRatio);
    row.title->position->setCoords(0.004, 0.02);
    row.title->setPositionAlignment(Qt::AlignLeft | Qt::AlignTop);
    row.title->setClipAxisRect(row.rect);
    row.title->setPadding({3, 1, 3, 1});
    return row;
}

void TimePlots::setPicture(const PlotPicture &picture)
{
    m_picture = picture;
    if (picture.reports == 0) {
        m_showsAll = true;
        mark({});
    }
    fill();
}

void TimePlots::fill()
{
    m_points.clear();
    for (const Row &row : m_rows) {
        const auto &points = m_picture.of(row.quantity);
        row.graph->data()->set(withGaps(points, m_picture.gap), true);
        m_points.insert(m_points.end(), points.begin(), points.end());
        row.graph->setName(plotTitle(row.quantity));
        row.title->setText(points.empty()
                               ? tr("%1: not in these reports").arg(plotName(row.quantity))
                               : plotTitle(row.quantity));
    }
    std::ranges::sort(m_points, {}, &PlotPoint::time);
    if (m_showsAll) {
        fitTime();
    }
    fitValues();
    mark(m_marked);
}

void TimePlots::recolour()
{
    const QPalette &colours = palette();
    const QPen line(lineColour(colours));
    const QColor text = mutedColour(colours);
    m_plot->setBackground(colours.brush(QPalette::Base));
    for (const Row &row : m_rows) {
        for (QCPAxis *axis : row.rect->axes()) {
            axis->setBasePen(line);
            axis->setTickPen(line);
            axis->setSubTickPen(line);
            axis->setTickLabelColor(text);
            axis->setTickLabelFont(font());
            axis->grid()->setPen(QPen(lineColour(colours), 1, Qt::DotLine));
            axis->grid()->setZeroLinePen(Qt::NoPen);
        }
        row.graph->setPen(QPen(accentColour(colours), 1.5));
        row.graph->setScatterStyle(
            QCPScatterStyle(QCPScatterStyle::ssDisc, accentColour(colours), dotSize));
        row.mark->setPen(QPen(text, 1, Qt::DashLine));
        row.title->setFont(font());
        row.title->setColor(colours.color(QPalette::Text));
        row.title->setBrush(colours.brush(QPalette::Base));
    }
    m_plot->replot();
}

// The time that is in sight

void TimePlots::showAll()
{
    m_showsAll = true;
    fitTime();
    fitValues();
    m_plot->setFocus();
}

void TimePlots::fitTime()
{
    if (m_points.empty()) {
        return;
    }
    const double begin = keyOf(m_points.front().time);
    const double end = keyOf(m_points.back().time);
    const double beside = std::max((end - begin) * margin, leastSpan);
    setRange(begin - beside, end + beside);
}

void TimePlots::setRange(double begin, double end)
{
    const QScopedValueRollback setting(m_isSetting, true);
    const QCPRange range(begin, end);
    for (const Row &row : m_rows) {
        QCPAxis *time = row.rect->axis(QCPAxis::atBottom);
        const QSignalBlocker blocker(time);
        time->setRange(range);
        time->ticker().staticCast<QCPAxisTickerDateTime>()->setDateTimeFormat(
            tickFormat(range.size()));
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

/// By the wheel, or dragged.
void TimePlots::onRange(const QCPRange &range)
{
    if (m_isSetting) {
        return;
    }
    m_showsAll = false;
    const double span = std::max(range.size(), leastSpan);
    setRange(range.center() - span / 2, range.center() + span / 2);
    fitValues();
}

void TimePlots::fitValues()
{
    for (const Row &row : m_rows) {
        QCPAxis *value = row.rect->axis(QCPAxis::atLeft);
        bool isFound = false;
        const QCPRange range = row.graph->getValueRange(isFound, QCP::sdBoth,
                                                        row.rect->axis(QCPAxis::atBottom)->range());
        if (isFound) {
            // A value that hardly changes is a line, not a mountain range.
            const double beside =
                std::max(range.size() * 0.15, std::abs(range.center()) * 0.02 + 0.05);
            value->setRange(range.lower - beside, range.upper + beside);
        }
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void TimePlots::zoom(double factor)
{
    const QCPRange range = m_rows.front().rect->axis(QCPAxis::atBottom)->range();
    const double around =
        m_marked && range.contains(keyOf(m_marked->time)) ? keyOf(m_marked->time) : range.center();
    onRange({around + (range.lower - around) * factor, around + (range.upper - around) * factor});
}

void TimePlots::pan(double share)
{
    const QCPRange range = m_rows.front().rect->axis(QCPAxis::atBottom)->range();
    onRange({range.lower + share * range.size(), range.upper + share * range.size()});
}

} // namespace sp7600::ui
