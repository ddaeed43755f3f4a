// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/netaddress.h"
#include "core/capture/packet.h"

#include <QByteArray>

#include <cstdint>
#include <string>
#include <string_view>

/// Packets and files as others make them. Checksums are zero: they are not looked at.
namespace packets
{

inline const std::string tracker = "203.0.113.5";
inline const std::string server = "198.51.100.20";
constexpr std::uint16_t trackerPort = 40000;
constexpr std::uint16_t serverPort = 8888;

inline std::string ip(const std::string &from, const std::string &to, std::uint8_t protocol,
                      const std::string &content)
{
    using namespace sp7600::capture;
    const std::string source = addressOctets(from);
    const std::string destination = addressOctets(to);
    std::string packet;
    if (source.size() == 4) {
        putBig16(packet, 0x4500);
        putBig16(packet, static_cast<std::uint32_t>(20 + content.size()));
        putBig32(packet, 0x00004000);
        packet += static_cast<char>(64);
        packet += static_cast<char>(protocol);
        putBig16(packet, 0);
    } else {
        putBig32(packet, 0x60000000);
        putBig16(packet, static_cast<std::uint32_t>(content.size()));
        packet += static_cast<char>(protocol);
        packet += static_cast<char>(64);
    }
    return packet + source + destination + content;
}

inline std::string udp(const std::string &from, std::uint16_t fromPort, const std::string &to,
                       std::uint16_t toPort, const std::string &payload)
{
    using namespace sp7600::capture;
    std::string datagram;
    putBig16(datagram, fromPort);
    putBig16(datagram, toPort);
    putBig16(datagram, static_cast<std::uint32_t>(8 + payload.size()));
    putBig16(datagram, 0);
    return ip(from, to, udpProtocol, datagram + payload);
}

inline std::string tcp(bool up, std::uint32_t sequence, const std::string &payload,
                       std::uint8_t flags = sp7600::capture::tcpAck,
                       const std::string &of = tracker, const std::string &at = server)
{
    using namespace sp7600::capture;
    std::string segment;
    putBig16(segment, up ? trackerPort : serverPort);
    putBig16(segment, up ? serverPort : trackerPort);
    putBig32(segment, sequence);
    putBig32(segment, 0);
    segment += static_cast<char>(0x50);
    segment += static_cast<char>(flags);
    putBig16(segment, 0xFFFF);
    putBig32(segment, 0);
    return ip(up ? of : at, up ? at : of, tcpProtocol, segment + payload);
}

/// A number in the byte order of a file.
inline std::string number(std::uint32_t value, int octets, bool bigEndian)
{
    std::string text;
    for (int i = 0; i < octets; ++i) {
        const int shift = 8 * (bigEndian ? octets - 1 - i : i);
        text += static_cast<char>(value >> shift & 0xFF);
    }
    return text;
}

/// A pcap file; each packet is a second after the one before.
class Pcap
{
public:
    explicit Pcap(std::uint32_t link = 101, bool bigEndian = false, bool nano = false)
        : m_big(bigEndian)
        , m_nano(nano)
    {
        m_octets = number(nano ? 0xA1B23C4D : 0xA1B2C3D4, 4, m_big) + number(2, 2, m_big)
                   + number(4, 2, m_big) + number(0, 4, m_big) + number(0, 4, m_big)
                   + number(262144, 4, m_big) + number(link, 4, m_big);
    }
    Pcap &add(const std::string &packet)
    {
        const auto size = static_cast<std::uint32_t>(packet.size());
        m_octets += number(1773478800 + m_second++, 4, m_big)
                    + number(m_nano ? 123'456'789 : 123'456, 4, m_big) + number(size, 4, m_big)
                    + number(size, 4, m_big) + packet;
        return *this;
    }
    [[nodiscard]] QByteArray octets() const { return QByteArray::fromStdString(m_octets); }

private:
    bool m_big;
    bool m_nano;
    std::string m_octets;
    std::uint32_t m_second = 0;
};

inline std::string pcapngBlock(std::uint32_t type, std::string body, bool bigEndian)
{
    body.append((4 - body.size() % 4) % 4, '\0');
    const auto length = number(static_cast<std::uint32_t>(body.size() + 12), 4, bigEndian);
    return number(type, 4, bigEndian) + length + body + length;
}

/// A pcapng file with one packet, at 123 ms after 2026-03-14T09:00:00Z.
inline QByteArray pcapng(const std::string &packet, bool bigEndian, std::uint8_t resolution)
{
    const auto n = [bigEndian](std::uint32_t value, int octets) {
        return number(value, octets, bigEndian);
    };
    std::uint64_t ticks = 1773478800123;
    for (int digits = 3; digits < resolution; ++digits)
        ticks *= 10;
    const auto size = static_cast<std::uint32_t>(packet.size());
    const auto section = n(0x1A2B3C4D, 4) + n(1, 2) + n(0, 2) + std::string(8, '\xFF');
    const auto interface = n(101, 2) + n(0, 2) + n(0, 4) + n(9, 2) + n(1, 2)
                           + std::string(1, static_cast<char>(resolution)) + std::string(3, '\0')
                           + n(0, 4);
    const auto enhanced = n(0, 4) + n(static_cast<std::uint32_t>(ticks >> 32), 4)
                          + n(static_cast<std::uint32_t>(ticks & 0xFFFFFFFF), 4) + n(size, 4)
                          + n(size, 4) + packet;
    return QByteArray::fromStdString(pcapngBlock(0x0A0D0D0A, section, bigEndian)
                                     + pcapngBlock(1, interface, bigEndian)
                                     + pcapngBlock(5, "statistics, of no interest", bigEndian)
                                     + pcapngBlock(6, enhanced, bigEndian));
}

} // namespace packets
