// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/identity.h"
#include "core/model/report.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace sp7600::network
{

/// A mobile network by its two codes.
struct MobileNetwork {
    std::string mcc; ///< Three digits.
    std::string mnc; ///< Two or three digits: 02 and 002 are two networks.

    bool operator==(const MobileNetwork &) const = default;
};

/// As tables write it: `334-020`.
[[nodiscard]] std::string networkCode(const MobileNetwork &network);
/// As people write it: `334 020`.
[[nodiscard]] std::string networkText(const MobileNetwork &network);

/// Three digits.
[[nodiscard]] bool isMcc(std::string_view text);
/// Two or three digits.
[[nodiscard]] bool isMnc(std::string_view text);
/// 6 to 15 digits: country, network, and at least one of the SIM itself. No ICCID, which is longer.
[[nodiscard]] bool isImsi(std::string_view text);

/// The networks that codes may stand for, the better one first: three digits of MNC before two.
/// Whoever writes an MNC as a number leaves out the zero in front; whoever cuts three digits out of
/// an IMSI may have taken one of the SIM's own.
[[nodiscard]] std::array<MobileNetwork, 2> readingsOf(const MobileNetwork &told);

/// The first six digits of an IMSI; readingsOf() gives both ways of reading them. Nothing when it
/// is no IMSI.
[[nodiscard]] std::optional<MobileNetwork> networkOfImsi(std::string_view imsi);
/// The SIM's network as the unit tells it. Nothing when it tells none, or something impossible.
[[nodiscard]] std::optional<MobileNetwork> networkOfStatus(const DeviceStatus &status);
/// The network that a unit was in when it reported, from its serving cell, or the first cell that
/// has codes. Where it is, not whose SIM it has: when roaming, those differ.
[[nodiscard]] std::optional<MobileNetwork> networkOfCells(const Report &report);

} // namespace sp7600::network
