// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace sp7600::simulator
{

/// The numbers of a SIM that exists nowhere: operator 334 020 of Mexico, as the cells in reports.
struct SimCard {
    std::string imsi;  ///< 15 digits: `334020`, then digits 6 to 14 of the IMEI.
    std::string iccid; ///< 19 digits: `8952020`, digits 4 to 14 of the IMEI, the Luhn check digit.

    bool operator==(const SimCard &) const = default;
};

/// The same card for the same unit, another one for every other serial number.
/// @p imei must be one (isImei()).
[[nodiscard]] SimCard simCardOf(std::string_view imei);

/// The unit that is in its place when a fault says so: the IMEI with the next serial number and its
/// right check digit. @p imei must be one.
[[nodiscard]] std::string neighbourOf(std::string_view imei);

} // namespace sp7600::simulator
