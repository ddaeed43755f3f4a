// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/scenarios.h"

#include "core/model/finding.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace sp7600::simulator
{

namespace
{

using namespace std::chrono_literals;

constexpr std::string_view healthy = "healthy";

/// What a scenario changes; two that change the same cannot both be played.
enum class Part : std::uint8_t {
    Nothing,
    Host,
    Port,
    Transport,
    AccessPoint,
    Sim,
    Network,
    Signal,
    DataSession,
    WayToServer,
    ReportImei,
    ReportForm,
    Acknowledgement,
    Sky,
    Clock,
    VehicleBus,
    Supply,
    Rhythm,
    Identity,
    Password,
    Restart,
};

/// What the operator of the unit's SIM sells (resources/apn), as simCardOf() has it.
const AccessPoint ownAccessPoint = {
    .apn = "internet.itelcel.com", .user = "webgprs", .password = "webgprs2002"};
/// Of Movistar, the same country.
constexpr auto othersApn = "internet.movistar.mx";

// Nobody has this name (RFC 2606) and these addresses (RFC 5737).
constexpr auto otherHost = "192.0.2.66";
constexpr auto unknownHost = "tracker-server.invalid";
constexpr auto formerAddress = "198.51.100.7";

constexpr auto daily = "86400";
constexpr auto sixHours = "21600";

/// Receivers that count weeks with ten bits are wrong by this much, once they are.
constexpr std::chrono::weeks weekRollover{1024};
constexpr int hardlyAnySignalDbm = -109;
constexpr double emptyBatteryVolts = 10.8;
constexpr int searching = 2;
constexpr int denied = 3;
constexpr int foreignMcc = 310;
constexpr auto foreignMnc = "410";

/// Only for values that are known to be good.
void set(VirtualTrackerOptions &options, SettingId setting, std::string_view value)
{
    [[maybe_unused]] const auto done = options.initialSettings.set(setting, value);
    Q_ASSERT(done);
}

/// @p first, or the other where that is what there is.
std::string_view otherThan(std::string_view current, std::string_view first,
                           std::string_view second)
{
    return current == first ? second : first;
}

std::string valueOf(const VirtualTrackerOptions &options, SettingId setting)
{
    return options.initialSettings.value(setting).value_or("");
}

void hold(VirtualTrackerOptions &options, const AccessPoint &accessPoint)
{
    set(options, SettingId::Apn, accessPoint.apn);
    set(options, SettingId::ApnUser, accessPoint.user);
    set(options, SettingId::ApnPassword, accessPoint.password);
}

using Change = void (*)(VirtualTrackerOptions &);

void changeNothing([[maybe_unused]] VirtualTrackerOptions &options) {}

void otherPort(VirtualTrackerOptions &options)
{
    set(options, SettingId::ServerPort,
        otherThan(valueOf(options, SettingId::ServerPort), "9", "10"));
}

void otherTransport(VirtualTrackerOptions &options)
{
    set(options, SettingId::Transport,
        otherThan(valueOf(options, SettingId::Transport), "tcp", "udp"));
}

void otherOperatorsApn(VirtualTrackerOptions &options)
{
    options.surroundings.accessPoints = {ownAccessPoint,
                                         {.apn = valueOf(options, SettingId::Apn),
                                          .user = valueOf(options, SettingId::ApnUser),
                                          .password = valueOf(options, SettingId::ApnPassword)}};
    set(options, SettingId::Apn, othersApn);
}

void noCredentials(VirtualTrackerOptions &options)
{
    options.surroundings.accessPoints = {ownAccessPoint};
    hold(options, {.apn = ownAccessPoint.apn, .user = {}, .password = {}});
}

void refusedRoaming(VirtualTrackerOptions &options)
{
    options.surroundings.registration = denied;
    options.surroundings.mcc = foreignMcc;
    options.surroundings.mnc = foreignMnc;
}

void asleep(VirtualTrackerOptions &options)
{
    options.vehicle = VehicleState::Parked;
    options.habits.hasJustReported = true;
    set(options, SettingId::ParkedInterval, sixHours);
}

void longInterval(VirtualTrackerOptions &options)
{
    options.habits.hasJustReported = true;
    set(options, SettingId::ReportInterval, daily);
    set(options, SettingId::ParkedInterval, daily);
}

void unknownUnit(VirtualTrackerOptions &options)
{
    options.model = "SP9900";
    options.firmware = "V9.00";
}

void otherPassword(VirtualTrackerOptions &options)
{
    options.initialSettings.clear(SettingId::DevicePassword);
    options.password = otherThan(options.password, "73915", "73916");
}

struct Played {
    Scenario scenario;
    Part part = Part::Nothing;
    Change change = changeNothing;
};

Played byTheTracker(FindingId finding, Part part, Change change, std::string_view description)
{
    return {{findingName(finding), ScenarioPlace::Simulator, description}, part, change};
}

Played byTheTests(FindingId finding, std::string_view description)
{
    return {
        {findingName(finding), ScenarioPlace::Tests, description}, Part::Nothing, changeNothing};
}

std::vector<Played> endpointScenarios()
{
    using enum FindingId;
    using Options = VirtualTrackerOptions;
    return {
        byTheTracker(
            EndpointHostDiffers, Part::Host,
            [](Options &options) { set(options, SettingId::Host, otherHost); },
            "It holds 192.0.2.66 in place of the server, and reports nowhere."),
        byTheTracker(EndpointPortDiffers, Part::Port, otherPort,
                     "It holds port 9, where nobody listens (10 where 9 is the right one)."),
        byTheTracker(TransportMismatch, Part::Transport, otherTransport,
                     "It holds TCP where UDP is right, and UDP where TCP is."),
        byTheTracker(
            EndpointAddressStale, Part::Host,
            [](Options &options) { set(options, SettingId::Host, formerAddress); },
            "It holds 198.51.100.7, which the server has left, and reports nowhere."),
        byTheTracker(
            EndpointNameUnresolved, Part::Host,
            [](Options &options) { set(options, SettingId::Host, unknownHost); },
            "It holds tracker-server.invalid, a name that nobody knows, and reports "
            "nowhere. What the laptop's name servers say is up to the tests."),
        byTheTracker(
            ApnEmpty, Part::AccessPoint, [](Options &options) { set(options, SettingId::Apn, ""); },
            "It holds no access point, so there is no data session."),
        byTheTracker(ApnUnknownForOperator, Part::AccessPoint, otherOperatorsApn,
                     "It holds the access point of another operator, which its own refuses."),
        byTheTracker(ApnCredentialsMissing, Part::AccessPoint, noCredentials,
                     "It holds its operator's access point without the user and password that the "
                     "operator asks for."),
    };
}

std::vector<Played> networkScenarios()
{
    using enum FindingId;
    using Options = VirtualTrackerOptions;
    return {
        byTheTracker(
            SimMissing, Part::Sim,
            [](Options &options) { options.surroundings.sim = SimState::Absent; },
            "There is no SIM in it, so it is in no network."),
        byTheTracker(
            SimPinLocked, Part::Sim,
            [](Options &options) { options.surroundings.sim = SimState::PinLocked; },
            "Its SIM waits for a PIN, so it is in no network."),
        byTheTracker(
            NetworkNotRegistered, Part::Network,
            [](Options &options) { options.surroundings.registration = searching; },
            "It searches and finds no network that takes it."),
        byTheTracker(RoamingRefused, Part::Network, refusedRoaming,
                     "It is abroad, and the network there, 310 410, refuses its SIM."),
        byTheTracker(
            SignalWeak, Part::Signal,
            [](Options &options) { options.surroundings.signalDbm = hardlyAnySignalDbm; },
            "It hears the network at -109 dBm; its reports arrive all the same."),
        byTheTracker(
            DataSessionMissing, Part::DataSession,
            [](Options &options) { options.surroundings.servesData = false; },
            "It is registered, and the operator gives its SIM no data."),
        byTheTracker(
            ServerUnreachableFromDevice, Part::WayToServer,
            [](Options &options) { options.surroundings.letsThrough = false; },
            "It has a data session, and the operator's network drops what it sends."),
        byTheTests(ServerUnreachable,
                   "The server is not there: a closed port, one that never answers, one that "
                   "breaks off, or no way there."),
    };
}

std::vector<Played> reportScenarios()
{
    using enum FindingId;
    using Options = VirtualTrackerOptions;
    return {
        byTheTracker(
            ReportOtherImei, Part::ReportImei,
            [](Options &options) { options.habits.neighboursImei = true; },
            "Its reports carry the IMEI of the next unit made, not that on the cable."),
        byTheTracker(
            ReportUndecodable, Part::ReportForm,
            [](Options &options) { options.habits.form = ReportForm::Damaged; },
            "Its reports arrive damaged, so that nobody can read them."),
        byTheTracker(
            ReportFormatMismatch, Part::ReportForm,
            [](Options &options) { options.habits.form = ReportForm::Skypatrol; },
            "Its reports are SkyPatrol API text, which a server for Gosafe cannot read."),
        byTheTracker(
            AcknowledgementNotReceived, Part::Acknowledgement,
            [](Options &options) { options.habits.takesAcknowledgements = false; },
            "It takes no answer for an acknowledgement, and repeats its oldest report at "
            "every interval."),
        byTheTracker(
            GpsNoFix, Part::Sky, [](Options &options) { options.surroundings.skyIsClear = false; },
            "It hears two satellites, so its reports have no position."),
        byTheTracker(
            ClockWrong, Part::Clock,
            [](Options &options) {
                // Wrong already is wrong enough.
                if (options.habits.clockError == std::chrono::seconds(0))
                    options.habits.clockError = -weekRollover;
            },
            "Its reports are dated 1024 weeks too early, or as --clock-error says."),
        byTheTracker(
            ObdSilent, Part::VehicleBus,
            [](Options &options) { options.surroundings.vehicleBusSpeaks = false; },
            "The vehicle answers none of its questions, so its reports have no engine data."),
        byTheTracker(
            SupplyLow, Part::Supply,
            [](Options &options) { options.surroundings.externalVolts = emptyBatteryVolts; },
            "The vehicle's battery gives it 10.8 V; its reports arrive all the same."),
    };
}

std::vector<Played> unitScenarios()
{
    using enum FindingId;
    using Options = VirtualTrackerOptions;
    return {
        byTheTracker(UnitAsleep, Part::Rhythm, asleep,
                     "It is parked and asleep, has just reported and will again in six hours."),
        byTheTracker(IntervalLongerThanWait, Part::Rhythm, longInterval,
                     "It has just reported and will again in a day, driving or not."),
        byTheTracker(FirmwareUnknown, Part::Identity, unknownUnit,
                     "It says that it is an SP9900 with V9.00, which no profile knows."),
        byTheTracker(DevicePasswordWrong, Part::Password, otherPassword,
                     "Its password is 73915 (73916 where it was that already)."),
        byTheTracker(
            SettingsLostAfterRestart, Part::Restart,
            [](Options &options) { options.settingsAfterRestart = emptyFactorySettings(); },
            "Every restart leaves it with neither access point nor server."),
        byTheTests(LaptopFirewall, "The laptop's firewall lets nothing in to the listener."),
        byTheTests(ListenerBehindNat, "The laptop has no address that trackers can reach."),
    };
}

const std::vector<Played> &playbook()
{
    static const std::vector<Played> all = [] {
        std::vector<Played> scenarios = {
            {{healthy, ScenarioPlace::Simulator, "Nothing is wrong: what the others start from."},
             Part::Nothing,
             changeNothing}};
        for (auto &&part :
             {endpointScenarios(), networkScenarios(), reportScenarios(), unitScenarios()})
            scenarios.insert(scenarios.end(), part.begin(), part.end());
        return scenarios;
    }();
    return all;
}

std::string knownNames()
{
    std::string names;
    for (const auto &each : playbook())
        names.append(names.empty() ? "" : ", ").append(each.scenario.id);
    return names;
}

} // namespace

std::string_view scenarioPlaceName(ScenarioPlace place)
{
    return place == ScenarioPlace::Simulator ? "simulator" : "tests";
}

std::span<const Scenario> allScenarios()
{
    static const std::vector<Scenario> all = [] {
        std::vector<Scenario> scenarios;
        for (const auto &each : playbook())
            scenarios.push_back(each.scenario);
        return scenarios;
    }();
    return all;
}

VirtualTrackerOptions healthyOptions()
{
    VirtualTrackerOptions options;
    options.initialSettings = factorySettings();
    hold(options, ownAccessPoint);
    options.vehicle = VehicleState::SettingOff;
    return options;
}

Result<void> applyScenarios(std::span<const std::string> ids, VirtualTrackerOptions &options)
{
    std::vector<const Played *> chosen;
    for (const auto &id : ids) {
        const auto found =
            std::ranges::find(playbook(), id, [](const Played &each) { return each.scenario.id; });
        if (found == playbook().end())
            return failure(ErrorCode::ScenarioUnknown, {{"scenario", id}, {"words", knownNames()}});
        if (found->scenario.place == ScenarioPlace::Tests)
            return failure(ErrorCode::ScenarioPlayedElsewhere, {{"scenario", id}});
        const auto *const played = &*found;
        if (std::ranges::find(chosen, played) != chosen.end() || played->part == Part::Nothing)
            continue;
        const auto other = std::ranges::find(chosen, played->part, &Played::part);
        if (other != chosen.end()) {
            return failure(ErrorCode::ScenariosContradict,
                           {{"scenario", id}, {"other", std::string((*other)->scenario.id)}});
        }
        chosen.push_back(played);
    }
    for (const auto *each : chosen)
        each->change(options);
    return {};
}

} // namespace sp7600::simulator
