// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace sp7600::protocol
{

/// The fragments of a Gosafe record, in the order of the wire (REFERENCE.md sections 2.1 and 4).
enum class GosafeFragment : std::uint8_t {
    System,
    Gps,
    Gsm,
    Counters,
    Analogue,
    Status,
    Sensors,
    EventData,
    Obd,
    Fuel,
    Tag, ///< Only in text.
};
inline constexpr std::array<std::string_view, 11> gosafeFragmentNames = {
    "SYS", "GPS", "GSM", "COT", "ADC", "DTT", "IWD", "ETD", "OBD", "FUL", "TAG"};
[[nodiscard]] constexpr std::string_view nameOf(GosafeFragment fragment)
{
    return gosafeFragmentNames[static_cast<std::size_t>(fragment)];
}

} // namespace sp7600::protocol
