// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/evidence.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sp7600
{

/// Why a tracker does not report, or reports less than it should. The names are stable, part of the
/// command line's JSON, and those of the simulator's scenarios.
/// The parameters that its sentences need stand behind each; times are ISO, durations seconds.
enum class FindingId : std::uint8_t {
    EndpointHostDiffers,    ///< `held`, `wanted`.
    EndpointPortDiffers,    ///< `held`, `wanted`, `host`.
    TransportMismatch,      ///< `held`, `wanted`, `reason`: `server`, `heard`.
    EndpointAddressStale,   ///< `held`, `wanted`, `addresses`, and `address` where the name is not
                            ///< found.
    EndpointNameUnresolved, ///< `host`, `address` where the preset knows one, `wanted` where the
                            ///< unit holds another name, and what stands in the laptop's way:
                            ///< `portal`, `proxy`, `vpn`.
    ApnEmpty,               ///< `operator`, `apns` where the carrier is known.
    ApnUnknownForOperator,  ///< `apn`, `operator`, `apns`.
    ApnCredentialsMissing,  ///< `apn`, `operator`, `user`.
    SimMissing,
    SimPinLocked,
    NetworkNotRegistered,
    RoamingRefused,              ///< `reason`: `network`, `data`.
    SignalWeak,                  ///< `signal`, `unit`: `dbm`, `bars`; `reason`: `weak`, `none`.
    DataSessionMissing,          ///< `apn` where it is known.
    ServerUnreachableFromDevice, ///< `host`, `transport`, `other`, `reason`: `reached`,
                                 ///< `not-asked`.
    ServerUnreachable,           ///< `endpoint`, `failure`: a probeFailureName(), `not-there`; and
                                 ///< `portal`, `proxy`, `vpn`.
    ReportOtherImei,             ///< `imei`, `expected`.
    ReportUndecodable,           ///< `count`, `peer`, `error`, `reason`: `unreadable`, `noise`.
    ReportFormatMismatch,        ///< `dialect`, `server`, `transport`, `other`, `reason`: `format`,
                                 ///< `transport`, `mask`.
    AcknowledgementNotReceived,  ///< `count`, `frames`, `reason`: `here`, `server`.
    GpsNoFix,                    ///< `count` of satellites, `reason`: `bench`, `vehicle`.
    ClockWrong, ///< `reported`, `received`, `zone`, `reason`: `none`, `zone`, `wrong`, `laptop`.
    ObdSilent,  ///< `reason`: `silent`, `ignition`, `absent`, `bench`.
    SupplyLow,  ///< `volts`, `reason`: `bench`, `vehicle`.
    UnitAsleep, ///< `interval`, and `waited`, `seconds`, `until` where it was waited for.
    IntervalLongerThanWait, ///< `interval`, `waited`, `seconds`, `until`, `reason`: `moving`,
                            ///< `parked`.
    FirmwareUnknown,        ///< `model`, `firmware`, `reason`: `unknown`, `unreadable`.
    DevicePasswordWrong,
    SettingsLostAfterRestart, ///< `settings`, `reason`: `restart`, `job`; `time` of the job.
    LaptopFirewall,           ///< `port`, `command`.
    ListenerBehindNat,        ///< `address`, `reason`: a reachName().
};

inline constexpr std::size_t findingCount =
    static_cast<std::size_t>(FindingId::ListenerBehindNat) + 1;

/// For example `endpoint-host-differs`. Never translated.
[[nodiscard]] std::string_view findingName(FindingId id);

enum class Severity : std::uint8_t {
    Error,   ///< Nothing arrives because of it.
    Warning, ///< It may be the reason, or something is missing from what arrives.
    Info,    ///< Worth knowing.
};

/// `error`, `warning`, `info`.
[[nodiscard]] std::string_view severityName(Severity severity);

/// How sure a finding is.
enum class Confidence : std::uint8_t {
    Certain,  ///< Seen.
    Likely,   ///< Nothing else that was looked at explains what was seen.
    Possible, ///< It fits, and so do others.
};

/// `certain`, `likely`, `possible`.
[[nodiscard]] std::string_view confidenceName(Confidence confidence);

/// The way of a report from the tracker to its server, in order. The names are part of the command
/// line's JSON.
enum class Rung : std::uint8_t {
    Sim,
    Registration,
    Signal,
    DataSession,
    Dns,
    Socket,
    Bytes,
    Answer,
    Records,
};

inline constexpr std::array allRungs = {Rung::Sim,         Rung::Registration, Rung::Signal,
                                        Rung::DataSession, Rung::Dns,          Rung::Socket,
                                        Rung::Bytes,       Rung::Answer,       Rung::Records};

/// `sim`, `registration`, `signal`, `data-session`, `dns`, `socket`, `bytes`, `answer`, `records`.
[[nodiscard]] std::string_view rungName(Rung rung);

enum class RungState : std::uint8_t { Good, Bad, NotKnown };

/// `good`, `bad`, `not-known`.
[[nodiscard]] std::string_view rungStateName(RungState state);

/// One thing that was seen. `what` is a stable name, such as `settings.apn`, `status.registration`,
/// `lookup`, `connect`, `heard`; `value` is data, with secrets left out.
struct EvidenceItem {
    EvidenceSource source = EvidenceSource::Device;
    UtcMillis at{};
    std::string what;
    std::string value;

    bool operator==(const EvidenceItem &) const = default;
};

/// What can be pressed, or typed as a command, to mend it. The names are part of the command line's
/// JSON.
enum class RemedyKind : std::uint8_t {
    None,          ///< Only a person can: put in the SIM, drive out of the garage.
    WriteSettings, ///< `settings` of the remedy, through the usual transaction.
    ChooseApn,     ///< One of the carrier's access points, or one that is typed.
    TeachWords,    ///< The firmware's words have to be taught first.
    GiveDevicePassword,
    ChangeAcknowledgement,
    OpenFirewall,  ///< Firewall::command of the evidence.
    UseOtherProof, ///< Relay on a public host, or configured and read back.
    WaitLonger,    ///< `seconds` of the finding's parameters.
    CheckAgain,    ///< After the person did what the sentence says.
};

/// `none`, `write-settings`, `choose-apn`, `teach-words`, `give-device-password`,
/// `change-acknowledgement`, `open-firewall`, `use-other-proof`, `wait-longer`, `check-again`.
[[nodiscard]] std::string_view remedyKindName(RemedyKind kind);

struct Remedy {
    RemedyKind kind = RemedyKind::None;
    ConnectionSettings settings; ///< With kind WriteSettings.

    bool operator==(const Remedy &) const = default;
};

/// A cause that the evidence speaks for. The sentences for it are made by core/text.
struct Finding {
    FindingId id = FindingId::EndpointHostDiffers;
    Severity severity = Severity::Error;
    Confidence confidence = Confidence::Certain;
    Rung rung = Rung::Sim;
    /// The facts that its sentences need, such as `held` and `wanted`.
    std::vector<std::pair<std::string, std::string>> parameters;
    std::vector<EvidenceItem> evidence; ///< What it rests on; never empty.
    Remedy remedy;

    /// The value of a parameter, or an empty text.
    [[nodiscard]] std::string_view parameter(std::string_view name) const;
    bool operator==(const Finding &) const = default;
};

/// One rung of the ladder, from whatever evidence there is.
struct RungResult {
    Rung rung = Rung::Sim;
    RungState state = RungState::NotKnown;
    std::vector<EvidenceItem> evidence; ///< None when it is not known.

    bool operator==(const RungResult &) const = default;
};

/// Something that could not be seen, and what would show it. The names are part of the command
/// line's JSON.
enum class UnseenId : std::uint8_t {
    Device,         ///< No tracker on the cable.
    DeviceSettings, ///< It is there and does not tell where it reports.
    DeviceStatus,   ///< Its profile has no word for SIM, network and signal.
    Carrier,        ///< Nothing tells whose SIM it is.
    Laptop,         ///< This laptop was not looked at, or has no network.
    Server,       ///< Over UDP, or without an endpoint, nothing tells whether the server is there.
    Traffic,      ///< Nothing was listened to.
    Reports,      ///< It was listened, and this unit does not report here.
    Answer,       ///< What the real server answers: only a relay sees it.
    Circumstance, ///< Bench or vehicle.
};

/// `device`, `device-settings`, `device-status`, `carrier`, `laptop`, `server`, `traffic`,
/// `reports`, `answer`, `circumstance`.
[[nodiscard]] std::string_view unseenName(UnseenId id);

struct Unseen {
    UnseenId id = UnseenId::Device;
    std::optional<Error> error; ///< What the look at it came to, where it was tried in vain.

    bool operator==(const Unseen &) const = default;
};

/// What does not fit together: two pieces of evidence of which one must be old or wrong.
struct Contradiction {
    EvidenceItem one;
    EvidenceItem other;

    bool operator==(const Contradiction &) const = default;
};

/// What a diagnosis comes to. The ladder has all rungs in order; findings are ranked, the first is
/// where to begin.
struct Diagnosis {
    UtcMillis at{};
    Circumstance circumstance = Circumstance::NotKnown; ///< As said, or as inferred.
    std::vector<RungResult> ladder;
    std::vector<Finding> findings;
    std::vector<Contradiction> contradictions;
    std::vector<Unseen> unseen; ///< The one whose look would decide most first.

    bool operator==(const Diagnosis &) const = default;
};

} // namespace sp7600
