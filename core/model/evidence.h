// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/commissioning.h"
#include "core/model/endpoint.h"
#include "core/model/error.h"
#include "core/model/identity.h"
#include "core/model/preset.h"
#include "core/model/reachability.h"
#include "core/model/reception.h"
#include "core/model/settings.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sp7600
{

/// Who tells a piece of evidence. The names are part of the command line's JSON.
enum class EvidenceSource : std::uint8_t {
    Device,  ///< The tracker, over the cable.
    Laptop,  ///< What this laptop tried or knows of itself.
    Traffic, ///< What the listener or relay heard.
    Record,  ///< What the store holds of this unit.
    Table,   ///< Presets and the table of carriers.
    Person,
};

/// `device`, `laptop`, `traffic`, `record`, `table`, `person`.
[[nodiscard]] std::string_view evidenceSourceName(EvidenceSource source);

/// Where the tracker is while it is looked at. On the bench no fix, no bus and no 12 V are normal.
enum class Circumstance : std::uint8_t { NotKnown, Bench, Vehicle };

/// `not-known`, `bench`, `vehicle`.
[[nodiscard]] std::string_view circumstanceName(Circumstance circumstance);

/// What the tracker told over the cable.
struct DeviceEvidence {
    UtcMillis at{};
    std::string port;
    std::string profileId;
    Identity identity;
    std::optional<SettingsSnapshot> settings; ///< Absent: could not be asked for.
    std::optional<DeviceStatus> status;       ///< Absent: its profile has no word for it.
    /// Read once more after a restart that somebody allowed.
    std::optional<SettingsSnapshot> afterRestart;
    /// What ended the conversation: PasswordWrong, FirmwareUnknown, DeviceSilent, PortBusy, …
    std::optional<Error> error;

    bool operator==(const DeviceEvidence &) const = default;
};

/// Why a probe of this laptop came to nothing. The names are part of the command line's JSON.
enum class ProbeFailure : std::uint8_t {
    Refused,      ///< There is a computer, and nothing listens on that port.
    TimedOut,     ///< Nothing came back: a firewall drops it, or there is nobody.
    Unreachable,  ///< A router said so.
    Reset,        ///< Accepted, and broken off at once.
    NoRoute,      ///< This laptop has no network for it.
    NameNotFound, ///< The name does not exist, or has no address.
    NoResolver,   ///< No name server answered.
    Stopped,      ///< Cancelled, or the time for all probes together was up.
    Other,
};

/// `refused`, `timed-out`, `unreachable`, `reset`, `no-route`, `name-not-found`, `no-resolver`,
/// `stopped`, `other`.
[[nodiscard]] std::string_view probeFailureName(ProbeFailure failure);

/// One question to one resolver.
struct NameLookup {
    UtcMillis at{};
    std::string host;
    std::string resolver; ///< Its address; empty for what the system's own lookup says.
    std::vector<std::string> addresses;  ///< IPv4 before IPv6.
    std::optional<ProbeFailure> failure; ///< Absent with addresses.
    std::chrono::milliseconds took{};

    bool operator==(const NameLookup &) const = default;
};

/// One TCP connection to an endpoint, opened and closed. No payload is ever sent.
struct ConnectAttempt {
    UtcMillis at{};
    std::string address;
    std::uint16_t port = 0;
    std::optional<ProbeFailure> failure; ///< Absent: it was accepted.
    std::chrono::milliseconds took{};

    bool operator==(const ConnectAttempt &) const = default;
};

/// What stands between this laptop and the Internet.
struct PathFacts {
    std::optional<std::string> captivePortal; ///< Where it leads to, as far as that is known.
    std::optional<std::string> proxy;         ///< `host:port` that the system is set to use.
    std::optional<std::string> vpn;           ///< The interface.

    bool operator==(const PathFacts &) const = default;
};

/// What this laptop finds out by itself.
struct LaptopEvidence {
    UtcMillis at{};
    Endpoint endpoint;                    ///< What was probed.
    std::vector<NameLookup> lookups;      ///< None for an endpoint that is an address.
    std::vector<ConnectAttempt> connects; ///< None over UDP: a foreign server is not probed.
    PathFacts path;
    Reachability reachability;
    std::optional<Firewall> firewall; ///< For the ports of the listener; absent when none listens.
    /// Of this laptop's clock: it is set by the network; absent where the system does not tell.
    std::optional<bool> clockSynchronised;
    /// By how much the network's time is ahead of that clock, as the system last found; absent
    /// where it does not tell.
    std::optional<std::chrono::milliseconds> clockOffset;

    bool operator==(const LaptopEvidence &) const = default;
};

/// What one tracker was heard to do here.
struct HeardUnit {
    std::string imei; ///< Or what else the unit calls itself.
    UtcMillis firstHeard{};
    UtcMillis lastHeard{};
    Transport transport = Transport::Tcp; ///< Of the last frame.
    Peer peer;                            ///< Of the last frame.
    std::uint64_t frames = 0;
    std::uint64_t reports = 0; ///< Without heartbeats.
    std::uint64_t heartbeats = 0;
    std::uint64_t retransmissions = 0; ///< Frames that came before, octet for octet.
    std::uint64_t duplicates = 0;      ///< Reports that came before in another frame.
    std::chrono::milliseconds longestSilence{};
    std::optional<Report> lastReport;
    UtcMillis lastReportAt{}; ///< With lastReport.
    /// What the real server answered last, with a relay.
    std::optional<Reception> lastAnswer;

    bool operator==(const HeardUnit &) const = default;
};

/// What the listener or relay heard, or a capture holds.
struct TrafficEvidence {
    UtcMillis from{};
    UtcMillis to{};
    std::vector<ListenPort> ports; ///< What was listened on; none for a capture.
    std::string address;           ///< Of the listener; empty for every interface.
    std::optional<Endpoint> relay; ///< The real server behind it.
    bool fromCapture = false;
    std::vector<HeardUnit> units; ///< The latest first.
    std::uint64_t undecodable = 0;
    std::optional<Reception> lastUndecodable;
    std::uint64_t relayFailures = 0; ///< Times the real server was not there.
    /// Why nothing could be listened to: ListenPortBusy, …
    std::optional<Error> error;

    bool operator==(const TrafficEvidence &) const = default;
};

/// An access point that the operator is known for.
struct KnownApn {
    std::string apn;
    std::string user;
    std::string password;

    bool operator==(const KnownApn &) const = default;
};

/// Who sold the SIM, and what the table of carriers knows of them.
struct CarrierEvidence {
    std::string operatorName; ///< Empty when it is not in the table.
    std::string network;      ///< `334-020`
    bool fromCells = false;   ///< Of the network around the unit, not of its SIM.
    std::vector<KnownApn> apns;

    bool operator==(const CarrierEvidence &) const = default;
};

/// What the unit is meant to do.
struct TargetEvidence {
    std::optional<Preset> preset;
    /// Where it shall report; absent where nobody said, and then what the device holds counts.
    std::optional<Endpoint> endpoint;
    std::optional<std::string> imei; ///< Of the unit that is meant, when it is known otherwise.

    bool operator==(const TargetEvidence &) const = default;
};

/// All that is known when a diagnosis is made. Every part is optional: what is absent was not
/// looked at or could not be seen, and the diagnosis says so.
struct Evidence {
    UtcMillis at{}; ///< When the diagnosis is made.
    TargetEvidence target;
    Circumstance circumstance = Circumstance::NotKnown;
    bool circumstanceSaid = false; ///< By a person; otherwise it is inferred.
    std::optional<DeviceEvidence> device;
    std::optional<LaptopEvidence> laptop;
    std::optional<TrafficEvidence> traffic;
    std::optional<CarrierEvidence> carrier;
    /// The last job with this unit that the store holds.
    std::optional<Commissioning> lastJob;

    bool operator==(const Evidence &) const = default;
};

} // namespace sp7600
