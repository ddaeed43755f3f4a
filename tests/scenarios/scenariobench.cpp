// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scenarios/scenariobench.h"

#include "core/network/laptopprobe.h"

#include <chrono>

using namespace sp7600;
using namespace sp7600::commissioning;
using namespace std::chrono_literals;

namespace
{

/// Often enough that hearing nothing for as long as it is waited means something.
constexpr auto seconds = "2";
constexpr auto wait = 7s;
/// A tracker that was just switched on is not in the network yet, and nothing tells when it is.
constexpr auto attachTime = 1s;

/// Connects as this laptop does, and has a network as most have: behind a router.
LaptopEvidence probeAndPretend(const LaptopQuestion &question, const device::CancelToken &cancel,
                               const ScenarioCase &scenario)
{
    network::LaptopProbeOptions options;
    options.limit = question.limit;
    options.each = 1500ms;
    // Nobody but the test is asked for a name.
    options.sources.lookUp = {};
    options.sources.nameServers = [&scenario] {
        std::vector<network::NameServer> servers;
        if (scenario.nameServer)
            servers.push_back({QHostAddress(QHostAddress::LocalHost), *scenario.nameServer});
        return servers;
    };
    network::LaptopProbe probe(options);
    const device::CancelToken::Wakeup stop(cancel, [&probe] { probe.cancel(); });
    auto found = probe.run(question.endpoint);
    found.path = {};
    const OwnAddress own{"192.168.1.7", "eth0", AddressKind::PrivateIpv4};
    found.reachability = {{own}, own, Reach::AfterForwarding};
    found.firewall = Firewall{FirewallKind::Ufw, FirewallState::Off, {}};
    found.clockSynchronised = true;
    if (scenario.laptop)
        scenario.laptop(found);
    return found;
}

} // namespace

ScenarioBench::ScenarioBench(const ScenarioCase &scenario)
    : m_case(scenario)
{
    StationOptions options;
    options.dataDirectory = m_home.path();
    options.isSimulatorPort = [](const std::string &port) {
        return port.starts_with("tcp:127.0.0.1:");
    };
    auto station = Station::open(options);
    if (!station) {
        m_problem = codeName(station.error().code);
        return;
    }
    m_station = std::move(*station);
    if (listen() && startTracker())
        startDiagnosis();
}

ScenarioBench::~ScenarioBench()
{
    if (m_thread.joinable())
        m_thread.join();
}

bool ScenarioBench::listen()
{
    listener::ListenerOptions options;
    options.bindAddress = "127.0.0.1";
    options.ports = {{0, 0}};
    if (m_case.relayTo)
        options.relay = listener::RelayTarget{"127.0.0.1", *m_case.relayTo, {}};
    const auto on = m_station->listen(options);
    if (!on) {
        m_problem = codeName(on.error().code);
        return false;
    }
    m_here = {"127.0.0.1", on->tcpPort(), Transport::Tcp};
    return true;
}

bool ScenarioBench::startTracker()
{
    auto options = simulator::healthyOptions();
    options.pseudoTerminal = false;
    options.tcpLinkPort = 0;
    options.initialSettings.setAsRead(SettingId::ReportInterval, seconds);
    options.initialSettings.setAsRead(SettingId::ParkedInterval, seconds);
    options.restartTime = 200ms;
    options.replyDelay = 2ms;
    options.initialSettings.setEndpoint(m_here);
    if (m_case.tracker)
        m_case.tracker(options);
    const auto applied = simulator::applyScenarios(m_case.played, options);
    if (!applied) {
        m_problem = codeName(applied.error().code);
        return false;
    }
    m_tracker.emplace(options);
    const auto running = m_tracker->start();
    if (!running) {
        m_problem = codeName(running.error().code);
        return false;
    }
    m_port = "tcp:127.0.0.1:" + std::to_string(running->tcpLinkPort);
    return true;
}

void ScenarioBench::startDiagnosis()
{
    DiagnosisInputs inputs;
    inputs.unit.emplace();
    inputs.unit->port = m_port;
    inputs.endpoint = m_here;
    inputs.circumstance = Circumstance::Vehicle;
    inputs.wait = wait;
    inputs.prober = [this](const LaptopQuestion &question, const device::CancelToken &cancel) {
        return probeAndPretend(question, cancel, m_case);
    };
    if (m_case.inputs)
        m_case.inputs(inputs);
    m_thread = std::thread([this, inputs] {
        std::this_thread::sleep_for(attachTime);
        m_outcome = DiagnosisRun(*m_station, inputs, m_nobody).run({});
        m_hasEnded = true;
    });
}

const DiagnosisOutcome &ScenarioBench::outcome()
{
    if (m_thread.joinable())
        m_thread.join();
    return m_outcome;
}
