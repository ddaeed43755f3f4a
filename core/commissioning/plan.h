// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/consent.h"
#include "core/model/model.h"

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sp7600::commissioning
{

/// Where trackers find this laptop from outside: a router there passes on what comes to it.
struct PublicAddress {
    std::string host;                  ///< As parseHost() gives it.
    std::optional<std::uint16_t> port; ///< Absent: the one that is listened on here.

    bool operator==(const PublicAddress &) const = default;
};

/// `HOST`, `HOST:PORT` or `[HOST]:PORT`, as a person types it. Errors: those of parseHost() and
/// parsePort().
[[nodiscard]] Result<PublicAddress> parsePublicAddress(std::string_view text);

/// What somebody wants a unit to hold afterwards.
struct Target {
    std::string presetId;         ///< Empty: the endpoint stands in `overrides`.
    ConnectionSettings overrides; ///< What a person typed; wins over the preset.
    ProofWish proof = ProofWish::Automatic;
    VehicleDetails vehicle = {}; ///< Where the unit sits, for the record; nothing of it is written.
    /// What the unit is told of this laptop; absent: what UnitOptions say.
    std::optional<PublicAddress> publicAddress = {};

    bool operator==(const Target &) const = default;
};

/// What a target means for the unit that is connected.
struct Plan {
    Target target;
    ConnectionSettings wanted;
    SettingsDifference difference;
    ProofKind proof = ProofKind::Configured;
    ProofReason reason = ProofReason::Asked;
    /// For the time of the proof the unit reports to this laptop; then its server, which stands in
    /// `wanted`, is set and read back.
    bool viaLaptop = false;
    /// Why it cannot be written as it stands, for instance PresetNeedsHost or ConsentNeeded.
    std::optional<Error> obstacle;

    bool operator==(const Plan &) const = default;
};

/// What arrived while waiting for the proof, so that silence has a shape.
struct HeardSoFar {
    std::uint64_t fromThisUnit = 0;   ///< Receptions from its IMEI over the right transport.
    std::uint64_t heartbeats = 0;     ///< Of those, without a report.
    std::uint64_t otherTransport = 0; ///< From its IMEI over the other transport.
    std::uint64_t undecodable = 0;
    std::map<std::string, std::uint64_t> otherUnits; ///< IMEI to receptions; at most 100 of them.
    std::optional<Peer> lastPeer;

    bool operator==(const HeardSoFar &) const = default;
};

/// How to reach a unit.
struct UnitOptions {
    std::string port; ///< A port name, a path, or `tcp:HOST:PORT`.
    /// Empty: the virtual one on the simulator's port, else the one that the unit answers to, else
    /// `sp7600`.
    std::string profileId;
    std::string installer; ///< Who works with it, for backups and certificates; may be empty.
    std::optional<std::string> imei;           ///< From the label; valid, with its check digit.
    std::optional<std::string> devicePassword; ///< Absent: the profile's default.
    device::Consent consent;                   ///< To words that are only assumed, for this unit.
    /// A probe of this very unit found nothing before; what it left out for want of consent. It is
    /// asked no more than that, and not before there is consent to it.
    std::optional<std::vector<std::string>> probedInVain;
    /// How long a unit that goes away in the middle is waited for; 0: not at all.
    std::chrono::milliseconds reconnectTimeout{15'000};
    /// Where this program's listener shall listen, when it has to be started; empty: on loopback
    /// for a virtual unit, on every interface for a real one.
    std::string bindAddress;
    std::string company = {}; ///< For whom, for certificates; may be empty.
    /// What a unit that is to report here is told instead of an address of this laptop.
    std::optional<PublicAddress> publicAddress = {};
    /// Where it is listened for a unit that is to report here, and nowhere else; absent: the usual
    /// port, or without a public address a free one when that is taken.
    std::optional<std::uint16_t> listenPort = {};

    bool operator==(const UnitOptions &) const = default;
};

} // namespace sp7600::commissioning
