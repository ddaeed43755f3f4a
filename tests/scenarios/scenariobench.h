// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commissioning/diagnosisrun.h"
#include "core/commissioning/station.h"
#include "core/simulator/scenarios.h"

#include <QTemporaryDir>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <thread>
#include <vector>

/// One run of the table.
struct ScenarioCase {
    std::string name;
    std::vector<std::string> played; ///< Ids for applyScenarios().
    /// What has to be named: of one the first place, of two places among the first three; of none
    /// nothing but notes.
    std::vector<sp7600::FindingId> wanted;
    /// Changes the tracker before it is switched on; it reports to the listener on loopback.
    std::function<void(sp7600::simulator::VirtualTrackerOptions &)> tracker = {};
    /// Changes what the diagnosis is told; it is told the port and the right endpoint.
    std::function<void(sp7600::commissioning::DiagnosisInputs &)> inputs = {};
    /// Changes what this laptop looks like; its connections and look-ups are real ones.
    std::function<void(sp7600::LaptopEvidence &)> laptop = {};
    /// Of a name server on loopback, which has to be served meanwhile; without one no name is
    /// looked up.
    std::optional<std::uint16_t> nameServer = {};
    /// What the listener passes everything on to.
    std::optional<std::uint16_t> relayTo = {};
};

/// A station, a listener on loopback and a virtual tracker that play one case. Made and destroyed
/// on the test's thread; the diagnosis runs on a thread of its own.
class ScenarioBench
{
public:
    explicit ScenarioBench(const ScenarioCase &scenario);
    ~ScenarioBench();
    ScenarioBench(const ScenarioBench &) = delete;
    ScenarioBench &operator=(const ScenarioBench &) = delete;

    /// Why it cannot be played; empty when it can.
    [[nodiscard]] const std::string &problem() const { return m_problem; }
    [[nodiscard]] bool hasEnded() const { return m_hasEnded; }
    /// After the end.
    [[nodiscard]] const sp7600::commissioning::DiagnosisOutcome &outcome();

private:
    [[nodiscard]] bool listen();
    [[nodiscard]] bool startTracker();
    void startDiagnosis();

    const ScenarioCase &m_case;
    QTemporaryDir m_home;
    std::unique_ptr<sp7600::commissioning::Station> m_station;
    std::optional<sp7600::simulator::VirtualTracker> m_tracker;
    sp7600::Endpoint m_here;
    std::string m_port;
    std::string m_problem;
    sp7600::commissioning::DiagnosisObserver m_nobody;
    std::thread m_thread;
    std::atomic<bool> m_hasEnded = false;
    sp7600::commissioning::DiagnosisOutcome m_outcome;
};
