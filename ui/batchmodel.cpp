// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batchmodel.h"

#include "ui/batchwords.h"
#include "ui/formatting.h"
#include "ui/viewroles.h"

#include "core/text/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

using commissioning::VehicleProgress;
using commissioning::VehicleState;

BatchModel::BatchModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void BatchModel::setVehicles(const std::vector<commissioning::BatchVehicle> &vehicles)
{
    beginResetModel();
    m_rows.clear();
    for (const commissioning::BatchVehicle &vehicle : vehicles) {
        Row &row = m_rows.emplace_back();
        row.vehicle = vehicle;
        row.progress.imei = vehicle.imei;
        row.progress.name = vehicle.name;
    }
    endResetModel();
}

void BatchModel::setProgress(std::size_t index, const VehicleProgress &progress)
{
    if (index >= m_rows.size()) {
        beginInsertRows({}, rowCount(), static_cast<int>(index));
        m_rows.resize(index + 1);
        m_rows[index].progress = progress;
        endInsertRows();
        return;
    }
    m_rows[index].progress = progress;
    const int row = static_cast<int>(index);
    Q_EMIT dataChanged(this->index(row, 0), this->index(row, NumColumns - 1));
}

std::size_t BatchModel::leftHalf() const
{
    const auto isHalf = [](const Row &row) {
        return row.progress.job && isLeftHalf(*row.progress.job);
    };
    return static_cast<std::size_t>(std::ranges::count_if(m_rows, isHalf));
}

int BatchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BatchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : NumColumns;
}

QString BatchModel::text(const Row &row, int column)
{
    switch (column) {
    case Vehicle:
        return row.vehicle.row == 0 && row.progress.name.empty() ? tr("not on the list")
                                                                 : text::escaped(row.progress.name);
    case Imei:
        return imeiText(row.progress.imei);
    case State:
        return vehicleStateText(row.progress);
    case Details:
        return vehicleDetails(row.progress, row.vehicle);
    case Port:
        return text::escaped(row.progress.port);
    case Time:
        return vehicleTime(row.progress);
    default:
        return {};
    }
}

QVariant BatchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::TextAlignmentRole:
        return static_cast<int>((index.column() == Time ? Qt::AlignRight : Qt::AlignLeft)
                                | Qt::AlignVCenter);
    case StatusRole:
        return index.column() == State ? QVariant(static_cast<int>(vehicleStatus(row.progress)))
                                       : QVariant();
    case MutedRole:
        return row.progress.state == VehicleState::Waiting && index.column() >= State;
    case CopyRole:
        return index.column() == Imei ? QVariant(text::escaped(row.progress.imei)) : QVariant();
    default:
        return {};
    }
}

QVariant BatchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (const auto other =
            besideName(orientation, role, section == Time ? Qt::AlignRight : Qt::AlignLeft)) {
        return *other;
    }
    switch (section) {
    case Vehicle:
        return tr("Vehicle");
    case Imei:
        return tr("IMEI");
    case State:
        return tr("State");
    case Details:
        return tr("Details");
    case Port:
        return tr("Port");
    case Time:
        return tr("Time");
    default:
        return {};
    }
}

} // namespace sp7600::ui
