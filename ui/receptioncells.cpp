// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the cells of the list of reports.
#include "ui/receptionmodel.h"

#include "ui/formatting.h"
#include "ui/theme.h"
#include "ui/viewroles.h"

#include "core/system/clock.h"
#include "core/text/text.h"

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

bool isNumeric(int column)
{
    return column == ReceptionModel::Event || column == ReceptionModel::Speed
           || column == ReceptionModel::Voltage;
}

} // namespace

QVariant ReceptionModel::text(const ReceptionRow &row, int column) const
{
    const Reception &reception = *row.reception;
    const Report *report = row.decoded();
    switch (column) {
    case Received:
        return momentText(reception.received, system::utcNow());
    case Imei:
        return report ? imeiText(unitName(*report)) : QString();
    case Via:
        return transportText(reception.transport);
    case Summary:
        return summaryText(row);
    default:
        break;
    }
    if (!report) {
        return {};
    }
    switch (column) {
    case Time:
        return report->time ? dateAndTimeText(*report->time) : QString();
    case Event:
        return report->eventId ? QString::number(*report->eventId) : QString();
    case Position:
        return positionText(*report);
    case Speed:
        return speedText(*report);
    case Voltage:
        return voltsText(*report);
    default:
        return {};
    }
}

QVariant ReceptionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ReceptionRow &line = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(line, index.column());
    case Qt::TextAlignmentRole:
        return static_cast<int>((isNumeric(index.column()) ? Qt::AlignRight : Qt::AlignLeft)
                                | Qt::AlignVCenter);
    case StatusRole:
        if (index.column() == Summary
            && (line.report ? !line.decoded()->warnings.empty()
                            : line.reception->direction == Direction::FromTracker)) {
            return static_cast<int>(Status::Attention);
        }
        return {};
    case CopyRole:
        if (index.column() == Imei && line.report) {
            return text::escaped(unitName(*line.decoded()));
        }
        return text(line, index.column());
    default:
        return {};
    }
}

QVariant ReceptionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (const auto other =
            besideName(orientation, role, isNumeric(section) ? Qt::AlignRight : Qt::AlignLeft)) {
        return *other;
    }
    switch (section) {
    case Received:
        return tr("Received");
    case Imei:
        return tr("IMEI");
    case Via:
        return tr("Via");
    case Time:
        return tr("Time of report");
    case Event:
        return tr("Event");
    case Position:
        return tr("Position");
    case Speed:
        return tr("Speed");
    case Voltage:
        return tr("Voltage");
    case Summary:
        return tr("In words");
    default:
        return {};
    }
}

} // namespace sp7600::ui
