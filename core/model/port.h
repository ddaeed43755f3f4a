// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace sp7600
{

/// How likely a tracker is on a serial port, judged without opening it; best first.
enum class PortRank : std::uint8_t {
    ProfileDevice, ///< Its USB id is one that a profile names.
    SeenBefore,    ///< A tracker was identified there before.
    KnownAdapter,  ///< A USB chip that serial cables are made with.
    OtherUsb,
    BuiltIn,
    Unlikely, ///< Bluetooth, a modem of this laptop, a console.
};

/// The stable name of a rank, for example `known-adapter`. Never translated.
[[nodiscard]] std::string_view portRankName(PortRank rank);

} // namespace sp7600
