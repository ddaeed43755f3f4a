// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reporttable.h"

#include "ui/columnwidths.h"
#include "ui/widgets.h"

#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

constexpr auto columnsKey = "live/columns"_L1;
constexpr int cellPadding = 20;
/// More is looked for when the reader is so many pages from an end.
constexpr int pagesAhead = 3;

/// Names of the columns where they are remembered, in their order.
constexpr std::array columnNames = {"received"_L1, "imei"_L1,    "via"_L1,
                                    "time"_L1,     "event"_L1,   "position"_L1,
                                    "speed"_L1,    "voltage"_L1, "summary"_L1};
static_assert(columnNames.size() == ReceptionModel::NumColumns);

/// As long as a text can be in each column; the width follows the font.
QString sampleText(int column)
{
    switch (column) {
    case ReceptionModel::Received:
        return u"00:00:00"_s;
    case ReceptionModel::Imei:
        return u"000000 00 000000 0"_s;
    case ReceptionModel::Via:
        return u"UDP"_s;
    case ReceptionModel::Time:
        return u"0000-00-00 00:00:00"_s;
    case ReceptionModel::Event:
        return u"000"_s;
    case ReceptionModel::Position:
        return u"-00.00000, -000.00000"_s;
    case ReceptionModel::Speed:
        return u"000 km/h"_s;
    case ReceptionModel::Voltage:
        return u"00.0 V"_s;
    default:
        return u"Moving, 000 km/h, ignition on"_s;
    }
}

/// What stays when there is no room for all columns, most important first. The rest is in the
/// detail.
constexpr std::array columnsByWeight = {
    ReceptionModel::Received, ReceptionModel::Summary, ReceptionModel::Imei,
    ReceptionModel::Voltage,  ReceptionModel::Speed,   ReceptionModel::Position,
    ReceptionModel::Time,     ReceptionModel::Event,   ReceptionModel::Via,
};

} // namespace

ReportTable::ReportTable(ReceptionModel &reports, QWidget *parent)
    : QTableView(parent)
    , m_reports(reports)
    , m_columns(new QMenu(this))
{
    prepareTable(this);
    // Before the selection, which is made with the model, hears of it.
    connect(&m_reports, &ReceptionModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex & /*parent*/, int first, int last) { letGo(first, last); });
    setModel(&m_reports);
    setAccessibleName(tr("Reports, newest first"));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    horizontalHeader()->setStretchLastSection(true);
    m_widths = new ColumnWidths(this, "live"_L1, {columnNames.begin(), columnNames.end()});
    connect(m_widths, &ColumnWidths::changed, this, &ReportTable::showChosen);
    for (const QString &name : QSettings().value(columnsKey).toStringList()) {
        if (const auto found = std::ranges::find(columnNames, name); found != columnNames.end()) {
            m_chosen.push_back(static_cast<int>(found - columnNames.begin()));
        }
    }
    fillColumnsMenu();
    showChosen();
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ReportTable::onScrolled);
    connect(&m_reports, &ReceptionModel::movedAbove, this, &ReportTable::keepInPlace);
    connect(&m_reports, &ReceptionModel::rowsInserted, this, [this] {
        if (!m_widths->isHeld()
            && columnWidth(ReceptionModel::Received) != widthFor(ReceptionModel::Received)) {
            showChosen();
        }
    });
}

void ReportTable::follow(bool on)
{
    m_reports.setHeld(!on);
    if (on) {
        verticalScrollBar()->setValue(0);
    }
}

void ReportTable::onScrolled(int value)
{
    const int ahead = pagesAhead * verticalScrollBar()->pageStep();
    if (value > verticalScrollBar()->maximum() - ahead) {
        m_reports.wantOlder();
    }
    if (value < ahead) {
        m_reports.wantNewer();
    }
    // Whoever reads further down is not pushed on; nor is who came to the beginning of what is here
    // before it is that of all.
    if (value > 0 || !m_reports.lacksNewer()) {
        m_reports.setHeld(value > 0);
    }
}

void ReportTable::keepInPlace(int lines)
{
    updateGeometries(); // It is known only afterwards how far can be scrolled.
    verticalScrollBar()->setValue(verticalScrollBar()->value()
                                  + lines * verticalHeader()->defaultSectionSize());
}

/// The keyboard would go to a line that stays, and the list would scroll there and follow no more.
void ReportTable::letGo(int first, int last)
{
    if (const int row = currentIndex().row(); row >= first && row <= last) {
        selectionModel()->clearCurrentIndex();
    }
}

void ReportTable::fillColumnsMenu()
{
    QAction *fitting = m_columns->addAction(tr("Those that find &room"));
    fitting->setCheckable(true);
    fitting->setChecked(m_chosen.empty());
    fitting->setObjectName(u"columnsThatFit"_s);
    connect(fitting, &QAction::triggered, this, [this, fitting] {
        m_chosen.clear();
        fitting->setChecked(true);
        QSettings().remove(columnsKey);
        showChosen();
    });
    m_columns->addSeparator();
    for (int column = 0; column < ReceptionModel::NumColumns; ++column) {
        auto *action =
            m_columns->addAction(m_reports.headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setData(column);
        connect(action, &QAction::triggered, this, &ReportTable::chooseColumns);
    }
    connect(m_columns, &QMenu::aboutToShow, this, [this, fitting] {
        fitting->setChecked(m_chosen.empty());
        for (QAction *action : m_columns->actions()) {
            if (action->data().isValid()) {
                action->setChecked(!isColumnHidden(action->data().toInt()));
            }
        }
    });
}

void ReportTable::chooseColumns()
{
    std::vector<int> chosen;
    QStringList names;
    for (const QAction *action : m_columns->actions()) {
        if (action->data().isValid() && action->isChecked()) {
            chosen.push_back(action->data().toInt());
            names += columnNames.at(static_cast<std::size_t>(chosen.back()));
        }
    }
    // A list without columns shows nothing: the last one stays.
    if (!chosen.empty()) {
        m_chosen = std::move(chosen);
        QSettings().setValue(columnsKey, names);
    }
    showChosen();
}

void ReportTable::showChosen()
{
    setHorizontalScrollBarPolicy(m_chosen.empty() ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    if (m_chosen.empty()) {
        fitColumns();
        return;
    }
    for (int column = 0; column < ReceptionModel::NumColumns; ++column) {
        setColumnHidden(column, std::ranges::find(m_chosen, column) == m_chosen.end());
        setColumnWidth(column, widthFor(column));
    }
}

int ReportTable::widthFor(int column) const
{
    if (const auto chosen = m_widths->chosen(column)) {
        return *chosen;
    }
    const QString title = m_reports.headerData(column, Qt::Horizontal).toString();
    int width = std::max(fontMetrics().horizontalAdvance(sampleText(column)),
                         fontMetrics().horizontalAdvance(title));
    // What is of another day has its date.
    if (const int rows = m_reports.rowCount(); column == ReceptionModel::Received && rows > 0) {
        for (const int row : {0, rows - 1}) {
            width = std::max(width, fontMetrics().horizontalAdvance(
                                        m_reports.index(row, column).data().toString()));
        }
    }
    return width + cellPadding;
}

void ReportTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (m_chosen.empty()) {
        fitColumns();
    }
}

void ReportTable::fitColumns()
{
    int room = viewport()->width();
    bool full = false;
    for (const int column : columnsByWeight) {
        // One that was made so wide in a larger window leaves room for what the reports say.
        const int needed =
            column == columnsByWeight[0] ? std::min(widthFor(column), room / 2) : widthFor(column);
        // When it was and what it says are always there, the latter if need be not to the end.
        const bool always = column == columnsByWeight[0] || column == columnsByWeight[1];
        full = full || (!always && room < needed);
        setColumnHidden(column, full);
        const bool mayGiveWay = column == columnsByWeight[1];
        setColumnWidth(column, mayGiveWay ? std::clamp(room, 1, needed) : needed);
        room -= needed;
    }
}

} // namespace sp7600::ui
