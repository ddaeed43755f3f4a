// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recordtable.h"

#include "ui/columnwidths.h"
#include "ui/recordmodel.h"
#include "ui/recordspresenter.h"
#include "ui/widgets.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

constexpr int widestText = 230;

/// The most important first; the first two are always there.
constexpr std::array columnsByWeight = {RecordModel::Outcome, RecordModel::Imei,
                                        RecordModel::When,    RecordModel::Vehicle,
                                        RecordModel::Server,  RecordModel::Proof};

/// They share what the others leave.
constexpr bool isShared(int column)
{
    return column == RecordModel::Vehicle || column == RecordModel::Server;
}

} // namespace

RecordTable::RecordTable(RecordModel &model, QWidget *parent)
    : QTableView(parent)
{
    prepareTable(this);
    forgetWidthsWith(model); // Before the view itself hears of it, and asks at once.
    setModel(&model);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumHeight(110);
    QHeaderView *header = horizontalHeader();
    header->setResizeContentsPrecision(static_cast<int>(recordsInOneGo));
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    // What shares the rest keeps room for its own name.
    header->setMinimumSectionSize(header->fontMetrics().averageCharWidth() * 10);
    for (const int column : columnsByWeight) {
        if (isShared(column)) {
            header->setSectionResizeMode(column, QHeaderView::Stretch);
        }
    }
    new ColumnWidths(this, "records"_L1,
                     {"when"_L1, "imei"_L1, "vehicle"_L1, "server"_L1, "outcome"_L1, "proof"_L1});
}

void RecordTable::setBrief(bool brief)
{
    m_isBrief = brief;
    fitColumns();
}

/// No text takes more than its share, unless a person gives it more. The outcome is never cut.
int RecordTable::sizeHintForColumn(int column) const
{
    if (column < 0 || column >= RecordModel::NumColumns) {
        return QTableView::sizeHintForColumn(column);
    }
    std::optional<int> &wanted = m_wantedWidths[static_cast<std::size_t>(column)];
    if (!wanted) {
        wanted = QTableView::sizeHintForColumn(column);
    }
    return column == RecordModel::Outcome ? *wanted : std::min(*wanted, widestText);
}

void RecordTable::forgetWidthsWith(const RecordModel &model)
{
    const auto forget = [this] { m_wantedWidths = {}; };
    connect(&model, &QAbstractItemModel::dataChanged, this, forget);
    connect(&model, &QAbstractItemModel::rowsInserted, this, forget);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, forget);
    connect(&model, &QAbstractItemModel::modelReset, this, forget);
    // Of more rows than are measured in one go, those in sight and near are.
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, forget);
}

void RecordTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_wantedWidths = {};
    }
    QTableView::changeEvent(event);
}

/// With each change of size, of rows and of the columns themselves.
void RecordTable::updateGeometries()
{
    QTableView::updateGeometries();
    fitColumns();
}

int RecordTable::leastWidth(int column) const
{
    const QHeaderView *header = horizontalHeader();
    const int least = std::max(header->minimumSectionSize(), header->sectionSizeHint(column));
    return isShared(column) ? least : std::max(least, sizeHintForColumn(column));
}

void RecordTable::fitColumns()
{
    int room = viewport()->width();
    bool isFull = false;
    for (const int column : columnsByWeight) {
        const bool isAlways = column == RecordModel::Outcome || column == RecordModel::Imei;
        const bool isTold =
            m_isBrief && (column == RecordModel::Server || column == RecordModel::Proof);
        room -= leastWidth(column);
        isFull = isFull || (!isAlways && room < 0);
        setColumnHidden(column, isFull || isTold);
    }
}

} // namespace sp7600::ui
