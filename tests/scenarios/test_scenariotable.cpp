// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/listener/blackhole.h"
#include "tests/network/closedport.h"
#include "tests/network/nameserverpeer.h"
#include "tests/scenarios/scenariobench.h"
#include "tests/scenarios/servers.h"

#include <QTest>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <map>

using namespace sp7600;
using namespace sp7600::commissioning;
using enum FindingId;

namespace
{

/// As many at once as need not wait for the processor.
constexpr std::size_t atOnce = 11;
constexpr int patience = 60'000;

using Inputs = DiagnosisInputs;
using Tracker = simulator::VirtualTrackerOptions;

ScenarioCase single(FindingId id)
{
    const std::string name(findingName(id));
    return {name, {name}, {id}};
}

void hold(Tracker &tracker, SettingId setting, const std::string &value)
{
    tracker.initialSettings.setAsRead(setting, value);
}

/// The ports of what plays the laptop's and the server's side, all on loopback.
struct Peers {
    std::uint16_t resetting = 0;
    std::uint16_t blackHole = 0; ///< 0 where this system has none.
    std::uint16_t realServer = 0;
    std::uint16_t nameServer = 0;  ///< Says that every name is at 127.0.0.1.
    std::uint16_t emptyServer = 0; ///< Says that there are no names.
};

/// The server is known by its name, and that name has another address now.
ScenarioCase staleAddress(const Peers &peers)
{
    auto made = single(EndpointAddressStale);
    made.inputs = [](Inputs &inputs) { inputs.endpoint->host = "server.example"; };
    made.nameServer = peers.nameServer;
    return made;
}

/// That name has no address now, and its preset knows another one.
ScenarioCase staleAddressOfLostName(const Peers &peers)
{
    auto made = single(EndpointAddressStale);
    made.name += ", and its name is lost";
    made.inputs = [](Inputs &inputs) {
        inputs.endpoint.reset();
        inputs.presetId = "plaspy";
    };
    made.tracker = [](Tracker &tracker) { hold(tracker, SettingId::ServerPort, "8888"); };
    made.nameServer = peers.emptyServer;
    return made;
}

ScenarioCase unresolvedName(const Peers &peers)
{
    auto made = single(EndpointNameUnresolved);
    made.inputs = [](Inputs &inputs) { inputs.endpoint->host = "tracker-server.invalid"; };
    made.nameServer = peers.emptyServer;
    return made;
}

/// It shall report to this laptop, and holds a name that nobody knows.
ScenarioCase unresolvedNameOfAnother(const Peers &peers)
{
    auto made = single(EndpointNameUnresolved);
    made.name += ", in place of this laptop";
    made.nameServer = peers.emptyServer;
    return made;
}

/// It shall report to this laptop, which has no name, and holds the number of another computer.
ScenarioCase formerAddressOfAnother()
{
    auto made = single(EndpointAddressStale);
    made.name += ", in place of this laptop";
    made.wanted = {EndpointHostDiffers};
    return made;
}

/// A server that is not there, for the tracker and for this laptop.
ScenarioCase noServer(const std::string &name, std::uint16_t port)
{
    return {
        "server-unreachable, " + name,
        {},
        {ServerUnreachable},
        [port](Tracker &tracker) { hold(tracker, SettingId::ServerPort, std::to_string(port)); },
        [port](Inputs &inputs) { inputs.endpoint->port = port; }};
}

/// In the local time of a place, or as a person once set it.
ScenarioCase otherTime(const std::string &name, std::chrono::seconds ahead)
{
    auto made = single(ClockWrong);
    made.name += ", " + name;
    made.tracker = [ahead](Tracker &tracker) { tracker.habits.clockError = ahead; };
    return made;
}

ScenarioCase otherServersFormat()
{
    auto made = single(ReportFormatMismatch);
    made.inputs = [](Inputs &inputs) { inputs.presetId = "traccar"; };
    return made;
}

/// Nothing comes through, because of this laptop.
ScenarioCase deafLaptop(FindingId id, const std::string &how,
                        std::function<void(LaptopEvidence &)> laptop)
{
    return {std::string(findingName(id)) + ", " + how,
            {},
            {id},
            [](Tracker &tracker) { tracker.surroundings.letsThrough = false; },
            [](Inputs &inputs) {
                inputs.endpoint.reset();
                inputs.presetId = "this-laptop";
            },
            std::move(laptop)};
}

/// The tracker was given an address of this laptop that nobody outside reaches.
ScenarioCase behindOthers(const std::string &who, const OwnAddress &own, Reach reach)
{
    auto made = deafLaptop(ListenerBehindNat, who, [own, reach](LaptopEvidence &laptop) {
        laptop.reachability = {{own}, own, reach};
    });
    made.tracker = [own](Tracker &tracker) { hold(tracker, SettingId::Host, own.address); };
    return made;
}

std::vector<ScenarioCase> causes(const Peers &peers)
{
    std::vector<ScenarioCase> table;
    for (const auto id : {EndpointHostDiffers,
                          EndpointPortDiffers,
                          TransportMismatch,
                          ApnEmpty,
                          ApnUnknownForOperator,
                          ApnCredentialsMissing,
                          SimMissing,
                          SimPinLocked,
                          NetworkNotRegistered,
                          RoamingRefused,
                          SignalWeak,
                          DataSessionMissing,
                          ServerUnreachableFromDevice,
                          ReportOtherImei,
                          ReportUndecodable,
                          AcknowledgementNotReceived,
                          GpsNoFix,
                          ClockWrong,
                          ObdSilent,
                          SupplyLow,
                          UnitAsleep,
                          IntervalLongerThanWait,
                          FirmwareUnknown,
                          DevicePasswordWrong})
        table.push_back(single(id));
    table.push_back(staleAddress(peers));
    table.push_back(staleAddressOfLostName(peers));
    table.push_back(formerAddressOfAnother());
    table.push_back(unresolvedName(peers));
    table.push_back(unresolvedNameOfAnother(peers));
    table.push_back(noServer("refused", closedPort()));
    table.push_back(noServer("reset", peers.resetting));
    if (peers.blackHole != 0)
        table.push_back(noServer("timed out", peers.blackHole));
    table.push_back(otherTime("two days ahead", std::chrono::days(2)));
    table.push_back(otherTime("in the time of a place", std::chrono::hours(3)));
    table.push_back(otherServersFormat());
    table.push_back(single(SettingsLostAfterRestart));
    table.back().inputs = [](Inputs &inputs) { inputs.allowRestart = true; };
    table.push_back(deafLaptop(LaptopFirewall, "ufw", [](LaptopEvidence &laptop) {
        laptop.firewall = Firewall{FirewallKind::Ufw, FirewallState::Blocks, "sudo ufw allow"};
    }));
    table.push_back(behindOthers("router", {"192.168.1.7", "eth0", AddressKind::PrivateIpv4},
                                 Reach::AfterForwarding));
    table.push_back(
        behindOthers("carrier", {"100.64.1.7", "wwan0", AddressKind::CarrierGrade}, Reach::Never));
    return table;
}

std::vector<ScenarioCase> healthyRuns(std::uint16_t realServer)
{
    const auto udp = [](Tracker &tracker) { hold(tracker, SettingId::Transport, "udp"); };
    return {
        {"healthy over TCP", {"healthy"}, {}},
        {"healthy over UDP",
         {},
         {},
         udp,
         [](Inputs &inputs) { inputs.endpoint->transport = Transport::Udp; }},
        {"healthy in binary",
         {},
         {},
         [](Tracker &tracker) { hold(tracker, SettingId::ReportFormat, "binary"); }},
        {"healthy on the bench",
         {},
         {},
         [](Tracker &tracker) {
             tracker.surroundings.skyIsClear = false;
             tracker.surroundings.externalVolts = 5.0;
             tracker.surroundings.vehicleBusSpeaks = false;
         },
         [](Inputs &inputs) { inputs.circumstance = Circumstance::Bench; }},
        {"healthy for this laptop",
         {},
         {},
         {},
         [](Inputs &inputs) {
             inputs.endpoint.reset();
             inputs.presetId = "this-laptop";
         }},
        {"healthy for Traccar", {}, {}, {}, [](Inputs &inputs) { inputs.presetId = "traccar"; }},
        {"healthy with its real server behind", {}, {}, {}, {}, {}, realServer},
        {"healthy, and nobody said where it shall report",
         {},
         {},
         {},
         [](Inputs &inputs) { inputs.endpoint.reset(); }},
        {"healthy, and nobody said where it is",
         {},
         {},
         {},
         [](Inputs &inputs) { inputs.circumstance.reset(); }},
        {"healthy, restarted", {}, {}, {}, [](Inputs &inputs) { inputs.allowRestart = true; }},
        {"healthy, with a heartbeat",
         {},
         {},
         [](Tracker &tracker) { hold(tracker, SettingId::Heartbeat, "60"); }},
    };
}

std::vector<ScenarioCase> pairs()
{
    std::vector<ScenarioCase> table;
    for (const auto &[one, other] : {
             std::pair(EndpointPortDiffers, GpsNoFix),
             std::pair(EndpointHostDiffers, SupplyLow),
             std::pair(SimMissing, EndpointPortDiffers),
             std::pair(ApnUnknownForOperator, EndpointHostDiffers),
             std::pair(SignalWeak, GpsNoFix),
             std::pair(SupplyLow, GpsNoFix),
             std::pair(ClockWrong, ObdSilent),
             std::pair(AcknowledgementNotReceived, GpsNoFix),
             std::pair(NetworkNotRegistered, EndpointPortDiffers),
             std::pair(ApnEmpty, TransportMismatch),
             std::pair(ReportOtherImei, SupplyLow),
         }) {
        const std::string first(findingName(one));
        const std::string second(findingName(other));
        table.push_back({first + " and " + second, {first, second}, {one, other}});
    }
    return table;
}

bool isQuiet(const Diagnosis &diagnosis)
{
    return std::ranges::all_of(diagnosis.findings, [](const Finding &finding) {
        return finding.severity == Severity::Info;
    });
}

std::string firstOf(const Diagnosis &diagnosis)
{
    const auto first = std::ranges::find_if(diagnosis.findings, [](const Finding &finding) {
        return finding.severity != Severity::Info;
    });
    if (first != diagnosis.findings.end())
        return std::string(findingName(first->id));
    return diagnosis.findings.empty() ? "nothing"
                                      : std::string(findingName(diagnosis.findings.front().id));
}

/// Whether the diagnosis names what it has to.
bool isRight(const ScenarioCase &scenario, const Diagnosis &diagnosis)
{
    const auto &findings = diagnosis.findings;
    if (scenario.wanted.empty())
        return isQuiet(diagnosis);
    if (scenario.wanted.size() == 1) {
        // The first, and the only one of its weight.
        return !findings.empty() && findings.front().id == scenario.wanted.front()
               && std::ranges::count(findings, findings.front().severity, &Finding::severity) == 1;
    }
    const auto end = findings.begin() + std::min<std::ptrdiff_t>(3, std::ssize(findings));
    return std::ranges::all_of(scenario.wanted, [&](FindingId id) {
        return std::ranges::find(findings.begin(), end, id, &Finding::id) != end;
    });
}

std::string allOf(const Diagnosis &diagnosis)
{
    std::string all;
    for (const auto &finding : diagnosis.findings) {
        all += all.empty() ? "" : ", ";
        all.append(findingName(finding.id)).append(" (").append(severityName(finding.severity));
        all += ')';
    }
    return all.empty() ? "nothing" : all;
}

} // namespace

/// Every cause, every pair and health itself, from the tracker to the words.
class TestScenarioTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRightCauseIsNamed()
    {
        ResettingServer resetting;
        AcknowledgingServer realServer;
        const BlackHole nowhere;
        const NameServerPeer everyName({QStringLiteral("127.0.0.1")});
        const NameServerPeer noName;
        QVERIFY(resetting.isListening() && realServer.isListening());
        const Peers peers{resetting.serverPort(),
                          nowhere.swallows() ? nowhere.port() : std::uint16_t{0},
                          realServer.serverPort(), everyName.port(), noName.port()};
        if (peers.blackHole == 0)
            std::printf("left out: server-unreachable, timed out: no port of this system swallows "
                        "connections\n");
        std::vector<ScenarioCase> table;
        for (auto &&part : {causes(peers), healthyRuns(peers.realServer), pairs()})
            table.insert(table.end(), part.begin(), part.end());
        std::vector<Diagnosis> found(table.size());
        for (std::size_t begin = 0; begin < table.size(); begin += atOnce) {
            const auto end = std::min(begin + atOnce, table.size());
            std::vector<std::unique_ptr<ScenarioBench>> benches;
            for (auto i = begin; i < end; ++i) {
                benches.push_back(std::make_unique<ScenarioBench>(table[i]));
                const auto told = table[i].name + ": " + benches.back()->problem();
                QVERIFY2(benches.back()->problem().empty(), told.c_str());
            }
            const auto allEnded = [&benches] {
                return std::ranges::all_of(benches,
                                           [](const auto &bench) { return bench->hasEnded(); });
            };
            QVERIFY(QTest::qWaitFor(allEnded, patience));
            for (auto i = begin; i < end; ++i)
                found[i] = benches[i - begin]->outcome().diagnosis;
        }
        tell(table, found);
    }

    void everyCauseIsInTheTable()
    {
        const auto table = causes({1, 2, 3, 4, 5});
        QVERIFY(table.size() >= 30);
        for (std::size_t i = 0; i < findingCount; ++i) {
            const auto id = static_cast<FindingId>(i);
            const bool isThere = std::ranges::any_of(table, [id](const ScenarioCase &scenario) {
                return scenario.wanted.front() == id;
            });
            QVERIFY2(isThere, findingName(id).data());
        }
        QVERIFY(healthyRuns(1).size() >= 10);
        QVERIFY(pairs().size() >= 10);
    }

private:
    /// Prints what was wanted against what came first, and fails for what is wrong.
    static void tell(const std::vector<ScenarioCase> &table, const std::vector<Diagnosis> &found)
    {
        std::map<std::string, std::map<std::string, int>> matrix;
        int wrong = 0;
        for (std::size_t i = 0; i < table.size(); ++i) {
            const bool right = isRight(table[i], found[i]);
            wrong += right ? 0 : 1;
            std::printf("%-5s %-60s %s\n", right ? "ok" : "WRONG", table[i].name.c_str(),
                        allOf(found[i]).c_str());
            if (table[i].wanted.size() > 1)
                continue;
            const auto wanted = table[i].wanted.empty()
                                    ? std::string("healthy")
                                    : std::string(findingName(table[i].wanted.front()));
            const auto first = table[i].wanted.empty() && isQuiet(found[i]) ? std::string("healthy")
                                                                            : firstOf(found[i]);
            ++matrix[wanted][first];
        }
        std::printf("\nConfusion matrix: what was played, and what came first how often\n");
        for (const auto &[wanted, firsts] : matrix) {
            std::printf("  %-32s", wanted.c_str());
            for (const auto &[first, times] : firsts)
                std::printf(" %s %d%s", first.c_str(), times, first == wanted ? "" : " (wrong)");
            std::printf("\n");
        }
        std::printf("%zu runs, %d of them wrong\n", table.size(), wrong);
        std::fflush(stdout);
        QCOMPARE(wrong, 0);
    }
};

QTEST_GUILESS_MAIN(TestScenarioTable)
#include "test_scenariotable.moc"
