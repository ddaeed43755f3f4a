// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/packet.h"

#include "core/capture/netaddress.h"

#include <algorithm>

namespace sp7600::capture
{

namespace
{

constexpr std::uint16_t etherIpv4 = 0x0800;
constexpr std::uint16_t etherIpv6 = 0x86DD;

std::uint8_t octet(std::string_view octets, std::size_t at)
{
    return static_cast<std::uint8_t>(octets[at]);
}

/// The IP packet behind a header of Ethernet kind whose type stands at @p typeAt.
std::optional<std::string_view> behindType(std::string_view frame, std::size_t typeAt,
                                           std::size_t headerSize)
{
    if (frame.size() < headerSize || frame.size() < typeAt + 2)
        return {};
    std::uint16_t type = big16(frame, typeAt);
    frame.remove_prefix(headerSize);
    constexpr std::uint16_t vlan = 0x8100;
    constexpr std::uint16_t outerVlan = 0x88A8;
    while ((type == vlan || type == outerVlan) && frame.size() >= 4) {
        type = big16(frame, 2);
        frame.remove_prefix(4);
    }
    return type == etherIpv4 || type == etherIpv6 ? std::optional(frame) : std::nullopt;
}

std::optional<std::string_view> withoutLink(const Packet &packet)
{
    const std::string_view octets = packet.octets;
    switch (packet.link) {
    case 0:   // BSD loopback, in the byte order of whoever captured
    case 108: // the same of OpenBSD
        return octets.size() >= 4 ? std::optional(octets.substr(4)) : std::nullopt;
    case 1: // Ethernet
        return behindType(octets, 12, 14);
    case 12:  // raw IP, on some systems
    case 14:  // and on others
    case 228: // IPv4
    case 229: // IPv6
    case linkRaw:
        return octets;
    case 113: // Linux cooked capture
        return behindType(octets, 14, 16);
    case 276: // its second version
        return behindType(octets, 0, 20);
    default:
        return {};
    }
}

/// What an IP header says of what follows it.
struct Network {
    std::string source;
    std::string destination;
    std::uint8_t protocol = 0;
    std::string_view content;
};

Dissected readIpv4(std::string_view octets, Network &network)
{
    if (octets.size() < 20)
        return Dissected::Broken;
    const std::size_t headerSize = std::size_t{4} * (octet(octets, 0) & 0x0FU);
    const std::size_t told = big16(octets, 2);
    // Zero where the network card was to cut it into packets.
    const std::size_t size = told == 0 ? octets.size() : std::min(told, octets.size());
    if (headerSize < 20 || headerSize > size)
        return Dissected::Broken;
    if ((big16(octets, 6) & 0x3FFFU) != 0)
        return Dissected::Fragment;
    network.protocol = octet(octets, 9);
    network.source = octets.substr(12, 4);
    network.destination = octets.substr(16, 4);
    network.content = octets.substr(headerSize, size - headerSize);
    return Dissected::Segment;
}

Dissected readIpv6(std::string_view octets, Network &network)
{
    constexpr std::size_t headerSize = 40;
    if (octets.size() < headerSize)
        return Dissected::Broken;
    const std::size_t told = big16(octets, 4);
    network.protocol = octet(octets, 6);
    network.source = octets.substr(8, 16);
    network.destination = octets.substr(24, 16);
    auto content = octets.substr(headerSize);
    if (told != 0)
        content = content.substr(0, told);
    constexpr std::uint8_t hopOptions = 0;
    constexpr std::uint8_t routing = 43;
    constexpr std::uint8_t fragment = 44;
    constexpr std::uint8_t destinationOptions = 60;
    while (network.protocol == hopOptions || network.protocol == routing
           || network.protocol == fragment || network.protocol == destinationOptions) {
        if (content.size() < 8)
            return Dissected::Broken;
        const bool isFragment = network.protocol == fragment;
        if (isFragment && (big16(content, 2) & 0xFFF9U) != 0)
            return Dissected::Fragment;
        const std::size_t size = isFragment ? 8 : 8 + std::size_t{8} * octet(content, 1);
        network.protocol = octet(content, 0);
        if (size > content.size())
            return Dissected::Broken;
        content.remove_prefix(size);
    }
    network.content = content;
    return Dissected::Segment;
}

Dissected readTransport(const Network &network, Segment &segment)
{
    const bool isTcp = network.protocol == tcpProtocol;
    if (!isTcp && network.protocol != udpProtocol)
        return Dissected::Other;
    const auto content = network.content;
    std::size_t headerSize = 8;
    std::size_t size = content.size();
    if (size < (isTcp ? 20U : 8U))
        return Dissected::Broken;
    if (isTcp) {
        headerSize = std::size_t{4} * (octet(content, 12) >> 4);
        segment.sequence = big32(content, 4);
        segment.flags = octet(content, 13);
    } else if (big16(content, 4) != 0) {
        size = std::min<std::size_t>(size, big16(content, 4));
    }
    if (headerSize < (isTcp ? 20U : 8U) || headerSize > size)
        return Dissected::Broken;
    segment.transport = isTcp ? Transport::Tcp : Transport::Udp;
    segment.source = {network.source, big16(content, 0)};
    segment.destination = {network.destination, big16(content, 2)};
    segment.payload = content.substr(headerSize, size - headerSize);
    return Dissected::Segment;
}

} // namespace

Dissected dissect(const Packet &packet, Segment &segment)
{
    const auto octets = withoutLink(packet);
    if (!octets || octets->empty())
        return Dissected::Other;
    Network network;
    Dissected done = Dissected::Other;
    if (octet(*octets, 0) >> 4 == 4)
        done = readIpv4(*octets, network);
    else if (octet(*octets, 0) >> 4 == 6)
        done = readIpv6(*octets, network);
    return done == Dissected::Segment ? readTransport(network, segment) : done;
}

} // namespace sp7600::capture
