// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reception.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace sp7600::capture
{

// What stands in a header: numbers of IANA and of the tcpdump group.
inline constexpr std::uint8_t tcpProtocol = 6;
inline constexpr std::uint8_t udpProtocol = 17;
inline constexpr std::uint16_t linkRaw = 101;
inline constexpr std::uint8_t tcpFin = 0x01;
inline constexpr std::uint8_t tcpSyn = 0x02;
inline constexpr std::uint8_t tcpReset = 0x04;
inline constexpr std::uint8_t tcpPush = 0x08;
inline constexpr std::uint8_t tcpAck = 0x10;

/// One packet of a capture file.
struct Packet {
    UtcMillis time{};
    std::uint16_t link = 0;  ///< Link type, as of the tcpdump group.
    std::string_view octets; ///< Valid until the next packet is read.
};

/// One end of a conversation: 4 or 16 octets of address.
struct NetworkEnd {
    std::string address;
    std::uint16_t port = 0;
    auto operator<=>(const NetworkEnd &) const = default;
};

/// What a packet carries.
struct Segment {
    NetworkEnd source;
    NetworkEnd destination;
    Transport transport = Transport::Udp;
    std::uint32_t sequence = 0; ///< TCP.
    std::uint8_t flags = 0;     ///< TCP.
    std::string_view payload;   ///< Into the packet.
};

/// What became of a packet.
enum class Dissected : std::uint8_t {
    Segment,
    Other,    ///< Neither TCP nor UDP over IP, or of a link that is not known here.
    Fragment, ///< A part of an IP packet that was cut on its way.
    Broken,   ///< Its headers contradict each other, or are not all there.
};

/// Takes headers off: Ethernet with VLAN tags, Linux cooked capture (both versions), raw IP, BSD
/// loopback; IPv4 and IPv6; TCP and UDP. @p segment is set with Dissected::Segment. Checksums are
/// not looked at: where packets were captured on their way out, they are often not set yet.
[[nodiscard]] Dissected dissect(const Packet &packet, Segment &segment);

} // namespace sp7600::capture
