// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batchtable.h"

#include "ui/batchmodel.h"
#include "ui/widgets.h"

#include <QHeaderView>
#include <QTableView>

namespace sp7600::ui
{

namespace
{

constexpr int widestName = 360;

} // namespace

QTableView *makeBatchTable(BatchModel &model, QWidget *parent)
{
    auto *table = new QTableView(parent);
    prepareTable(table);
    table->setModel(&model);
    table->setAccessibleName(BatchModel::tr("Trackers of the list"));
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setMaximumSectionSize(widestName);
    table->horizontalHeader()->setSectionResizeMode(BatchModel::Details, QHeaderView::Stretch);
    return table;
}

void showDetails(QTableView &table, bool details)
{
    for (const int column : {BatchModel::Details, BatchModel::Port, BatchModel::Time}) {
        table.setColumnHidden(column, !details);
    }
    table.horizontalHeader()->setSectionResizeMode(
        BatchModel::Vehicle, details ? QHeaderView::ResizeToContents : QHeaderView::Stretch);
}

} // namespace sp7600::ui
