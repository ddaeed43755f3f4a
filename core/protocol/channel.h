// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace sp7600::protocol
{

/// What octets came on. Replies are told from reports and noise by it: the same words mean
/// different things on a cable and on a socket.
enum class Channel : std::uint8_t {
    Stream,   ///< TCP: a frame is complete at its terminator.
    Datagram, ///< UDP: the end of the datagram ends the frame as well.
    Sms,      ///< One message.
    Serial,   ///< The cable: lines, and final lines.
};
[[nodiscard]] std::string_view channelName(Channel channel);
[[nodiscard]] std::optional<Channel> channelFromName(std::string_view name);

struct DecodeOptions {
    Channel channel = Channel::Stream;
    /// The report mask configured in a SkyPatrol unit that does not send it (REFERENCE.md 6.3).
    std::optional<std::uint32_t> mask = {};
};

} // namespace sp7600::protocol
