// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/traffictally.h"

#include <utility>

namespace sp7600::commissioning
{

namespace
{

constexpr std::size_t mostLatest = 10'000;
constexpr std::size_t mostMemory = 16 * 1024 * 1024;
/// More can only be made up, or belong to a fleet of which one unit is looked for.
constexpr std::size_t mostUnits = 10'000;
constexpr std::size_t mostConnections = 100'000;

} // namespace

void TrafficTally::note(std::shared_ptr<const Reception> reception)
{
    m_book.note(*reception);
    if (reception->direction == Direction::ToTracker) {
        if (const auto name = m_names.find(reception->connection); name != m_names.end())
            m_units[name->second].lastAnswer = reception;
    } else {
        const auto name =
            reception->reports.empty() ? std::string_view() : unitName(reception->reports.front());
        if (reception->error || name.empty()) {
            ++m_undecodable;
            m_lastUndecodable = reception;
        } else {
            noteUnit(*reception, name);
        }
    }
    keep(std::move(reception));
}

void TrafficTally::noteUnit(const Reception &reception, std::string_view name)
{
    std::string key(name);
    if (m_units.size() >= mostUnits && !m_units.contains(key))
        return;
    if (m_names.size() >= mostConnections)
        m_names.clear();
    m_names.insert_or_assign(reception.connection, key);
    auto &unit = m_units[std::move(key)];
    for (const auto &report : reception.reports) {
        if (report.kind == ReportKind::Report) {
            unit.lastReport = report;
            unit.lastReportAt = reception.received;
        }
        if (auto cells = network::networkOfCells(report))
            unit.cells = std::move(cells);
    }
}

void TrafficTally::keep(std::shared_ptr<const Reception> reception)
{
    m_memory += reception->memory();
    m_latest.push_back(std::move(reception));
    while (m_latest.size() > mostLatest || (m_memory > mostMemory && m_latest.size() > 1)) {
        m_memory -= m_latest.front()->memory();
        m_latest.pop_front();
    }
}

void TrafficTally::writeTo(TrafficEvidence &evidence) const
{
    evidence.units.clear();
    for (auto &counted : m_book.all()) {
        HeardUnit heard;
        heard.imei = std::move(counted.imei);
        heard.firstHeard = counted.firstHeard;
        heard.lastHeard = counted.lastHeard;
        heard.transport = counted.transport;
        heard.peer = std::move(counted.peer);
        heard.frames = counted.frames;
        heard.reports = counted.reports;
        heard.heartbeats = counted.heartbeats;
        heard.retransmissions = counted.retransmissions;
        heard.duplicates = counted.duplicates;
        heard.longestSilence = counted.longestSilence;
        if (const auto known = m_units.find(heard.imei); known != m_units.end()) {
            heard.lastReport = known->second.lastReport;
            heard.lastReportAt = known->second.lastReportAt;
            if (known->second.lastAnswer)
                heard.lastAnswer = *known->second.lastAnswer;
        }
        evidence.units.push_back(std::move(heard));
    }
    evidence.undecodable = m_undecodable;
    evidence.lastUndecodable = m_lastUndecodable ? std::optional(*m_lastUndecodable) : std::nullopt;
}

std::optional<network::MobileNetwork> TrafficTally::cellsOf(const std::string &unit) const
{
    const auto known = m_units.find(unit);
    return known != m_units.end() ? known->second.cells : std::nullopt;
}

std::vector<std::shared_ptr<const Reception>> TrafficTally::latest() const
{
    return {m_latest.begin(), m_latest.end()};
}

} // namespace sp7600::commissioning
