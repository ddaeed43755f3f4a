// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listener/trackerbook.h"

#include <algorithm>
#include <bit>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string_view>

namespace sp7600::listener
{

namespace
{

/// Of what a report says, added one by one.
class Fingerprint
{
public:
    void add(std::uint64_t value)
    {
        // As boost::hash_combine() does it in 64 bits.
        m_value ^= value + 0x9E37'79B9'7F4A'7C15 + (m_value << 6) + (m_value >> 2);
    }
    void add(std::string_view text) { add(std::uint64_t{std::hash<std::string_view>()(text)}); }
    void add(double value) { add(std::bit_cast<std::uint64_t>(value)); }
    template <typename Integer>
        requires std::integral<Integer>
    void add(Integer value)
    {
        add(static_cast<std::uint64_t>(value));
    }
    template <typename Value>
    void add(const std::optional<Value> &value)
    {
        add(std::uint64_t{value.has_value()});
        if (value)
            add(*value);
    }
    void add(const Kept<std::string> &text)
    {
        add(std::uint64_t{text.has_value()});
        if (text)
            add(std::string_view(*text));
    }

    /// Never 0, which stands for nothing.
    [[nodiscard]] std::uint64_t value() const { return m_value != 0 ? m_value : 1; }

private:
    std::uint64_t m_value = 0;
};

std::uint64_t hashOf(std::string_view octets)
{
    Fingerprint print;
    print.add(octets);
    return print.value();
}

void addPlace(Fingerprint &print, const GpsInfo &gps)
{
    for (const auto &part : {gps.latitude, gps.longitude, gps.speedKmh, gps.courseDegrees})
        print.add(part);
    print.add(gps.satellites);
}

void addVehicle(Fingerprint &print, const Report &report)
{
    if (report.counters) {
        print.add(report.counters->odometerMetres);
        print.add(report.counters->engineTimeRaw);
        print.add(report.counters->engineSeconds);
    }
    if (report.analogue) {
        for (const auto &volts : report.analogue->volts)
            print.add(volts);
        for (const auto &channel : report.analogue->channels)
            print.add(channel.value);
    }
    if (report.status) {
        print.add(report.status->status);
        print.add(report.status->io);
        print.add(report.status->eventStatus);
    }
    if (report.obd) {
        for (const std::uint8_t octet : report.obd->octets)
            print.add(octet);
    }
}

/// Two reports are the same one when they say the same of the same second: of two events in one
/// second, at the place where the vehicle stands, each is one.
std::uint64_t hashOf(const Report &report)
{
    Fingerprint print;
    print.add(report.time ? report.time->time_since_epoch().count() : 0);
    print.add(report.eventId);
    print.add(report.eventData);
    print.add(report.tagData);
    if (report.gps)
        addPlace(print, *report.gps);
    addVehicle(print, report);
    if (report.skypatrol) {
        print.add(report.skypatrol->sequence);
        print.add(report.skypatrol->eventCategory);
        print.add(report.skypatrol->gpio);
        print.add(report.skypatrol->odometerMetres);
    }
    return print.value();
}

/// Whether something in it tells one from the next: a time or a number.
bool isDistinct(const Report &report)
{
    return report.kind != ReportKind::Heartbeat
           && (report.time || (report.skypatrol && report.skypatrol->sequence));
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
    // Signs of life, and what has no time: one is like the other.
    const bool canRepeat = std::ranges::any_of(reception.reports, isDistinct);
    const bool isRetransmission = canRepeat && entry.frames.seen(hashOf(reception.raw));
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
