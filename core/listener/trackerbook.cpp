// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listener/trackerbook.h"

#include <algorithm>
#include <cstddef>
#include <functional>
#include <string_view>

namespace sp7600::listener
{

namespace
{

/// Never 0, which stands for nothing.
std::uint64_t hashOf(std::string_view octets)
{
    const std::uint64_t hash = std::hash<std::string_view>()(octets);
    return hash != 0 ? hash : 1;
}

/// Two reports are the same one when they say the same of the same second.
std::uint64_t hashOf(const Report &report)
{
    std::string key = std::to_string(report.time->time_since_epoch().count());
    if (report.eventId)
        key += ' ' + std::to_string(*report.eventId);
    if (report.gps && report.gps->latitude && report.gps->longitude) {
        key += ' ' + std::to_string(*report.gps->latitude);
        key += ' ' + std::to_string(*report.gps->longitude);
    }
    return hashOf(key);
}

} // namespace

bool TrackerBook::Recent::seen(std::uint64_t value)
{
    if (std::ranges::find(values, value) != values.end())
        return true;
    values.at(next) = value;
    next = (next + 1) % values.size();
    return false;
}

TrackerBook::TrackerBook(std::size_t mostTrackers)
    : m_mostTrackers(std::max<std::size_t>(mostTrackers, 1))
{
}

void TrackerBook::note(const Reception &reception)
{
    if (reception.direction != Direction::FromTracker)
        return;
    if (reception.error) {
        noteError(reception);
        return;
    }
    if (reception.reports.empty() || unitName(reception.reports.front()).empty())
        return;
    Entry &entry = entryFor(reception);
    TrackerStatistics &of = entry.statistics;
    if (of.frames > 0) {
        of.peerChanges += of.peer != reception.peer ? 1 : 0;
        of.longestSilence = std::max(of.longestSilence, reception.received - of.lastHeard);
    } else {
        of.firstHeard = reception.received;
    }
    of.lastHeard = std::max(of.lastHeard, reception.received);
    of.transport = reception.transport;
    of.peer = reception.peer;
    ++of.frames;
    of.octets += reception.raw.size();
    // Signs of life have no time, so one is like the other.
    const bool isBeat = std::ranges::all_of(reception.reports, [](const Report &report) {
        return report.kind == ReportKind::Heartbeat;
    });
    const bool isRetransmission = !isBeat && entry.frames.seen(hashOf(reception.raw));
    of.retransmissions += isRetransmission ? 1 : 0;
    noteReports(entry, reception, isRetransmission);
}

TrackerBook::Entry &TrackerBook::entryFor(const Reception &reception)
{
    const std::string_view name = unitName(reception.reports.front());
    // Connections end, and nobody says so here.
    if (m_names.size() >= 2 * m_mostTrackers)
        m_names = {};
    m_names.insert_or_assign(reception.connection, std::string(name));
    const auto known = m_entries.find(std::string(name));
    if (known != m_entries.end())
        return known->second;
    if (m_entries.size() >= m_mostTrackers)
        forgetOldest();
    Entry &entry = m_entries[std::string(name)];
    entry.statistics.imei = name;
    return entry;
}

void TrackerBook::noteReports(Entry &entry, const Reception &reception, bool isRetransmission)
{
    TrackerStatistics &of = entry.statistics;
    std::size_t inFrame = 0;
    std::optional<UtcSeconds> newest;
    for (const Report &report : reception.reports) {
        if (report.kind == ReportKind::Heartbeat)
            ++of.heartbeats;
        if (report.kind != ReportKind::Report)
            continue;
        ++inFrame;
        if (!report.time)
            continue;
        newest = std::max(newest, report.time);
        const bool isKnown = entry.reports.seen(hashOf(report));
        of.duplicates += isKnown && !isRetransmission ? 1 : 0;
    }
    of.reports += inFrame;
    of.batches += inFrame > 1 ? 1 : 0;
    if (newest)
        of.clockSkew = reception.received - *newest;
}

void TrackerBook::noteError(const Reception &reception)
{
    const auto name = m_names.find(reception.connection);
    if (name == m_names.end())
        return;
    if (const auto entry = m_entries.find(name->second); entry != m_entries.end())
        ++entry->second.statistics.errors;
}

void TrackerBook::forgetOldest()
{
    // Many at once, so that a flood of made-up names does not cost a search for each.
    std::vector<UtcMillis> times;
    times.reserve(m_entries.size());
    for (const auto &[name, entry] : m_entries)
        times.push_back(entry.statistics.lastHeard);
    const auto last = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 10);
    std::ranges::nth_element(times, last);
    // With many of the same time some stay, but never the whole of them go.
    std::size_t left = times.size() / 10 + 1;
    std::erase_if(m_entries, [&](const auto &entry) {
        const bool goes = left > 0 && entry.second.statistics.lastHeard <= *last;
        left -= goes ? 1 : 0;
        return goes;
    });
}

std::vector<TrackerStatistics> TrackerBook::all() const
{
    std::vector<TrackerStatistics> list;
    list.reserve(m_entries.size());
    for (const auto &[name, entry] : m_entries)
        list.push_back(entry.statistics);
    std::ranges::sort(list, [](const TrackerStatistics &a, const TrackerStatistics &b) {
        return a.lastHeard != b.lastHeard ? a.lastHeard > b.lastHeard : a.imei < b.imei;
    });
    return list;
}

} // namespace sp7600::listener
