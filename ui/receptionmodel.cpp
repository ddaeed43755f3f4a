// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/receptionmodel.h"

#include "ui/formatting.h"
#include "ui/theme.h"
#include "ui/viewroles.h"

#include "core/text/text.h"

#include <algorithm>
#include <iterator>
#include <ranges>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

std::deque<ReceptionRow> newestFirst(const Receptions &receptions)
{
    std::deque<ReceptionRow> rows;
    for (const auto &reception : receptions) {
        if (reception->reports.empty()) {
            rows.push_front({reception, {}});
        }
        for (std::size_t report = 0; report < reception->reports.size(); ++report) {
            rows.push_front({reception, report});
        }
    }
    return rows;
}

QString summaryText(const ReceptionRow &row)
{
    if (const Report *report = row.decoded()) {
        return text::reportSummary(*report);
    }
    const Reception &reception = *row.reception;
    return reception.error ? text::describe(*reception.error).what : QString();
}

bool isNumeric(int column)
{
    return column == ReceptionModel::Event || column == ReceptionModel::Speed
           || column == ReceptionModel::Voltage;
}

} // namespace

const Report *ReceptionRow::decoded() const
{
    return report ? &reception->reports[*report] : nullptr;
}

ReceptionModel::ReceptionModel(std::size_t capacity, QObject *parent)
    : QAbstractTableModel(parent)
    , m_capacity(capacity)
{
}

void ReceptionModel::add(const Receptions &receptions)
{
    std::deque<ReceptionRow> rows = newestFirst(receptions);
    if (!m_held) {
        insert(std::move(rows));
        return;
    }
    m_waiting.insert(m_waiting.begin(), std::make_move_iterator(rows.begin()),
                     std::make_move_iterator(rows.end()));
    if (m_waiting.size() > m_capacity) {
        m_waiting.resize(m_capacity);
    }
    Q_EMIT waitingChanged();
}

void ReceptionModel::insert(std::deque<ReceptionRow> rows)
{
    if (rows.size() > m_capacity) {
        rows.resize(m_capacity);
    }
    if (rows.empty()) {
        return;
    }
    const std::size_t room = m_capacity - rows.size();
    if (m_rows.size() > room) {
        beginRemoveRows({}, static_cast<int>(room), static_cast<int>(m_rows.size()) - 1);
        m_rows.resize(room);
        endRemoveRows();
    }
    beginInsertRows({}, 0, static_cast<int>(rows.size()) - 1);
    m_rows.insert(m_rows.begin(), std::make_move_iterator(rows.begin()),
                  std::make_move_iterator(rows.end()));
    endInsertRows();
}

void ReceptionModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_waiting.clear();
    endResetModel();
    Q_EMIT waitingChanged();
}

void ReceptionModel::setHeld(bool held)
{
    m_held = held;
    if (!held && !m_waiting.empty()) {
        insert(std::exchange(m_waiting, {}));
    }
    Q_EMIT waitingChanged();
}

const ReceptionRow &ReceptionModel::row(int row) const
{
    return m_rows[static_cast<std::size_t>(row)];
}

int ReceptionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReceptionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : NumColumns;
}

QVariant ReceptionModel::text(const ReceptionRow &row, int column) const
{
    const Reception &reception = *row.reception;
    const Report *report = row.decoded();
    switch (column) {
    case Received:
        return clockText(reception.received);
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
    case Qt::ToolTipRole:
        return index.column() == Summary ? summaryText(line).toHtmlEscaped() : QString();
    case Qt::TextAlignmentRole:
        return static_cast<int>((isNumeric(index.column()) ? Qt::AlignRight : Qt::AlignLeft)
                                | Qt::AlignVCenter);
    case StatusRole:
        if (index.column() == Summary && (!line.report || !line.decoded()->warnings.empty())) {
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
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>((isNumeric(section) ? Qt::AlignRight : Qt::AlignLeft)
                                | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
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

ReceptionFilter::ReceptionFilter(ReceptionModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
}

void ReceptionFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    m_digits = m_text;
    m_digits.remove(u' ');
    const bool couldBeImei = !m_digits.isEmpty() && std::ranges::all_of(m_digits, [](QChar c) {
        return c >= u'0' && c <= u'9';
    });
    if (!couldBeImei) {
        m_digits.clear();
    }
    invalidateFilter();
}

const ReceptionRow &ReceptionFilter::rowAt(const QModelIndex &proxyIndex) const
{
    return m_model.row(mapToSource(proxyIndex).row());
}

bool ReceptionFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    Q_UNUSED(sourceParent)
    if (m_text.isEmpty()) {
        return true;
    }
    const ReceptionRow &row = m_model.row(sourceRow);
    const Report *report = row.decoded();
    if (report && !m_digits.isEmpty() && QLatin1StringView(unitName(*report)).contains(m_digits)) {
        return true;
    }
    const auto raw = QString::fromLatin1(row.reception->raw);
    return raw.contains(m_text, Qt::CaseInsensitive)
           || summaryText(row).contains(m_text, Qt::CaseInsensitive);
}

} // namespace sp7600::ui
