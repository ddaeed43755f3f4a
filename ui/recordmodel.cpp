// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recordmodel.h"

#include "ui/formatting.h"
#include "ui/recordwords.h"
#include "ui/viewroles.h"

#include "core/text/text.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

RecordModel::RecordModel(PresetName presetName, QObject *parent)
    : QAbstractTableModel(parent)
    , m_presetName(std::move(presetName))
{
}

void RecordModel::setRecords(const std::vector<Record> &records, bool hasMore)
{
    m_hasMore = hasMore;
    const std::size_t before = m_records.size();
    const std::size_t added = records.size() - std::min(records.size(), before);
    if (added == 0 && records == m_records) {
        return;
    }
    const auto isKeptAt = [&](std::size_t place) {
        return before > 0 && added > 0
               && std::equal(m_records.begin(), m_records.end(),
                             records.begin() + static_cast<std::ptrdiff_t>(place));
    };
    const auto insert = [&](std::size_t place) {
        beginInsertRows({}, static_cast<int>(place), static_cast<int>(place + added) - 1);
        m_records = records;
        endInsertRows();
    };
    if (isKeptAt(0)) {
        insert(before);
    } else if (isKeptAt(added)) {
        insert(0);
    } else {
        beginResetModel();
        m_records = records;
        endResetModel();
    }
}

int RecordModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int RecordModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : NumColumns;
}

bool RecordModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore;
}

void RecordModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent)) {
        m_hasMore = false; // Until an answer says so again.
        Q_EMIT moreWanted();
    }
}

QString RecordModel::text(const Record &record, int column) const
{
    switch (column) {
    case When:
        return minuteText(record.when);
    case Imei:
        return record.imei.empty() ? notKnownText() : imeiText(record.imei);
    case Vehicle:
        return recordVehicle(record);
    case Server: {
        QStringList parts = {m_presetName(record.presetId), recordServer(record)};
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }
    case Outcome:
        return recordOutcome(record);
    case Proof:
        return recordProof(record);
    default:
        return {};
    }
}

QVariant RecordModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Record &record = m_records[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(record, index.column());
    case StatusRole:
        return index.column() == Outcome ? QVariant(static_cast<int>(recordStatus(record)))
                                         : QVariant();
    case MutedRole:
        return index.column() == Proof && record.result != JobResult::Proved;
    case CopyRole:
        return index.column() == Imei ? QVariant(text::escaped(record.imei)) : QVariant();
    default:
        return {};
    }
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (const auto other = besideName(orientation, role)) {
        return *other;
    }
    switch (section) {
    case When:
        return tr("When");
    case Imei:
        return tr("IMEI");
    case Vehicle:
        return tr("Vehicle");
    case Server:
        return tr("Server");
    case Outcome:
        return tr("Outcome");
    case Proof:
        return tr("Proof");
    default:
        return {};
    }
}

} // namespace sp7600::ui
