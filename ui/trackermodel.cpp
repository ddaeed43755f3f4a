// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trackermodel.h"

#include "ui/viewroles.h"

#include "core/text/text.h"

#include <algorithm>
#include <iterator>
#include <utility>

using namespace std::chrono_literals;

namespace sp7600::ui
{

namespace
{

/// Heard so lately that it is surely reporting: intervals of moving vehicles are below this.
constexpr auto heardLately = 2min;
constexpr auto heardNotLong = 15min;

} // namespace

TrackerModel::TrackerModel(Now now, std::size_t capacity, QObject *parent)
    : QAbstractTableModel(parent)
    , m_now(std::move(now))
    , m_capacity(capacity)
{
}

void TrackerModel::setKept(const KeptTrackers &kept)
{
    beginResetModel();
    m_trackers.clear();
    m_byImei.clear();
    m_reports = 0;
    m_keptUpTo = kept.upTo;
    for (const store::TrackerSummary &each : kept.trackers) {
        const auto reports = static_cast<std::uint64_t>(each.reports);
        m_reports += reports;
        if (m_trackers.size() < m_capacity) {
            m_trackers.push_back(
                {text::escaped(each.imei), imeiText(each.imei), each.lastHeard, reports});
        }
    }
    std::ranges::reverse(m_trackers);
    for (std::size_t place = 0; place < m_trackers.size(); ++place) {
        m_byImei.insert(m_trackers[place].imei, place);
    }
    endResetModel();
}

void TrackerModel::add(const Receptions &receptions)
{
    std::vector<Tracker> fresh;
    std::size_t firstChanged = m_trackers.size();
    std::size_t lastChanged = 0;
    for (const auto &reception : receptions) {
        if (reception->id != 0 && reception->id <= m_keptUpTo) {
            continue;
        }
        for (const Report &report : reception->reports) {
            const bool isReport = report.kind == ReportKind::Report;
            m_reports += isReport ? 1 : 0;
            const QString imei = text::escaped(unitName(report));
            if (imei.isEmpty()) {
                continue;
            }
            auto known = m_byImei.constFind(imei);
            if (known == m_byImei.cend()) {
                if (m_trackers.size() + fresh.size() >= m_capacity) {
                    continue;
                }
                known = m_byImei.insert(imei, m_trackers.size() + fresh.size());
                fresh.push_back({imei, imeiText(unitName(report)), reception->received, 0});
            }
            const std::size_t place = *known;
            const bool isFresh = place >= m_trackers.size();
            Tracker &tracker = isFresh ? fresh[place - m_trackers.size()] : m_trackers[place];
            tracker.lastHeard = reception->received;
            tracker.reports += isReport ? 1 : 0;
            if (!isFresh) {
                firstChanged = std::min(firstChanged, place);
                lastChanged = std::max(lastChanged, place);
            }
        }
    }
    if (firstChanged <= lastChanged && firstChanged < m_trackers.size()) {
        Q_EMIT dataChanged(index(rowOf(lastChanged), 0),
                           index(rowOf(firstChanged), NumColumns - 1));
    }
    if (!fresh.empty()) {
        beginInsertRows({}, 0, static_cast<int>(fresh.size()) - 1);
        std::ranges::move(fresh, std::back_inserter(m_trackers));
        endInsertRows();
    }
}

void TrackerModel::tick()
{
    if (!m_trackers.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, LastHeard));
    }
}

Status TrackerModel::statusOf(const Tracker &tracker) const
{
    const auto age = m_now() - tracker.lastHeard;
    if (age <= heardLately) {
        return Status::Ok;
    }
    return age <= heardNotLong ? Status::Attention : Status::NotKnown;
}

int TrackerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_trackers.size());
}

int TrackerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : NumColumns;
}

QVariant TrackerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Tracker &tracker =
        m_trackers[m_trackers.size() - 1 - static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Imei:
            return tracker.shown;
        case LastHeard:
            return ageText(m_now() - tracker.lastHeard);
        case Reports:
            return countText(tracker.reports);
        default:
            return {};
        }
    case Qt::TextAlignmentRole:
        return static_cast<int>((index.column() == Imei ? Qt::AlignLeft : Qt::AlignRight)
                                | Qt::AlignVCenter);
    case Qt::AccessibleDescriptionRole:
        return tr("last heard %1 ago").arg(ageText(m_now() - tracker.lastHeard));
    case StatusRole:
        return index.column() == Imei ? QVariant(static_cast<int>(statusOf(tracker))) : QVariant();
    case CopyRole:
        return tracker.imei;
    default:
        return {};
    }
}

QVariant TrackerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (const auto other =
            besideName(orientation, role, section == Imei ? Qt::AlignLeft : Qt::AlignRight)) {
        return *other;
    }
    switch (section) {
    case Imei:
        return tr("Tracker");
    case LastHeard:
        return tr("Heard");
    case Reports:
        return tr("Reports");
    default:
        return {};
    }
}

} // namespace sp7600::ui
