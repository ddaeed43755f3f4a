// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"

#include <cstdint>
#include <string_view>

namespace sp7600::protocol
{

/// Which dialect octets are in, from the first of them (REFERENCE.md section 1).
enum class Traffic : std::uint8_t {
    GosafeText,   ///< `*GS`
    GosafeBinary, ///< `F8`
    SkypatrolApi, ///< `00`, unless it is certainly something else; or a length before the API.
    Unknown,
};
[[nodiscard]] Traffic detectTraffic(std::string_view octets);

/// What knocks on an open port besides trackers of this family.
enum class Noise : std::uint8_t {
    None, ///< Nothing that is recognised here.

    Http, ///< A web browser or a scanner.
    Tls,
    Ssh,
    Rdp,
    Smb,
    Sip,
    Rtsp,
    Telnet,
    Mqtt,
    Socks, ///< Versions 4 and 5.
    Smtp,
    Ftp,
    Nmea,  ///< A GPS receiver.
    Modem, ///< AT commands and their answers.

    // Trackers of others
    Gt06, ///< Also Concox.
    Teltonika,
    Queclink,
    Tk103,
    Gps103, ///< Coban.
    H02,
    Meitrack,
};
/// Only what is certain from the first octets.
[[nodiscard]] Noise detectNoise(std::string_view octets);
/// The value of parameter `noise` of FrameUnrecognised: `http`; trackers of others start with
/// `tracker-`. Empty for None.
[[nodiscard]] std::string_view noiseName(Noise noise);

/// FrameUnrecognised, with the name of the noise when it has one.
[[nodiscard]] std::unexpected<Error> unrecognised(std::string_view octets);

} // namespace sp7600::protocol
