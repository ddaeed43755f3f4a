// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/endpoint.h"
#include "core/model/report.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace sp7600
{

/// How it is shown that a unit reports. The names are part of the command line's JSON.
enum class ProofKind : std::uint8_t {
    Direct,     ///< The unit reports to this program's own listener.
    Relay,      ///< The same, and what it sends is passed on to its server, whose answer is kept.
    Configured, ///< No proof: written and read back, arrival not observed.
};

[[nodiscard]] std::string_view proofKindName(ProofKind kind);

/// What a person asks for. The names are part of the command line.
enum class ProofWish : std::uint8_t {
    Automatic, ///< The best that is possible from here.
    Direct,
    Relay,
    Configured, ///< Write and read back only.
};

[[nodiscard]] std::string_view proofWishName(ProofWish wish);
[[nodiscard]] std::optional<ProofWish> proofWishFromName(std::string_view name);

/// Why a proof is of its kind. The names are part of the command line's JSON.
enum class ProofReason : std::uint8_t {
    Asked,            ///< A person chose it.
    ReportsHere,      ///< This laptop is where the unit reports anyway.
    LaptopReached,    ///< A tracker on a carrier's network reaches this laptop.
    LaptopNotReached, ///< It does not, as far as the laptop's addresses tell.
    MadeUp,           ///< What a virtual unit makes up is passed on to no real server.
    ServerNotRead,    ///< Where the unit reports cannot be read, so neither could its return be.
    NoServer,         ///< Nothing is said of a server.
    Forwarded,        ///< A person named an address from where a router passes on to this laptop.
};

[[nodiscard]] std::string_view proofReasonName(ProofReason reason);

/// What is owed to a unit that reports to this laptop for the time of a proof: its own server, set
/// and read back. Durable before the first word is written, so that neither a crash nor a cable
/// pulled out makes it forgotten.
struct Obligation {
    std::int64_t id = 0;
    UtcMillis made{};
    std::string madeBy; ///< Who worked with it; may be empty.
    std::string imei;
    std::string profileId;
    Endpoint server;    ///< What it shall hold.
    Endpoint meanwhile; ///< What it was given for the time of the proof.

    bool operator==(const Obligation &) const = default;
};

} // namespace sp7600
