// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/packetfile.h"

#include "core/capture/netaddress.h"

#include <algorithm>
#include <cmath>

// Read here, not with libpcap: see pcapngwriter.cpp.

namespace sp7600::capture
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::uint32_t sectionHeader = 0x0A0D0D0A;
constexpr std::uint32_t interfaceDescription = 1;
constexpr std::uint32_t simplePacket = 3;
constexpr std::uint32_t enhancedPacket = 6;
constexpr std::uint32_t byteOrder = 0x1A2B3C4D;
constexpr std::uint32_t pcapMicroseconds = 0xA1B2C3D4;
constexpr std::uint32_t pcapNanoseconds = 0xA1B23C4D;

/// The longest packet that tcpdump writes has 262144 octets.
constexpr std::uint32_t longestPacket = 1U << 20;
constexpr std::uint32_t longestBlock = 16U << 20;
constexpr std::size_t mostInterfaces = 4096;
/// Times beyond the year 2500 are no times.
constexpr double lastSecond = 1.7e10;

std::uint32_t swapped(std::uint32_t number)
{
    return number >> 24 | (number >> 8 & 0xFF00) | (number << 8 & 0xFF0000) | number << 24;
}

} // namespace

bool PacketFile::isOne(std::string_view octets)
{
    if (octets.size() < 4)
        return false;
    const auto first = big32(octets, 0);
    for (const auto magic : {pcapMicroseconds, pcapNanoseconds, sectionHeader}) {
        if (first == magic || first == swapped(magic))
            return true;
    }
    return false;
}

PacketFile::PacketFile(QIODevice &source, QString file)
    : m_source(source)
    , m_file(std::move(file))
{
}

std::unexpected<Error> PacketFile::wrong(const QString &detail) const
{
    return failure(ErrorCode::FileMalformed,
                   {{"file", m_file.toStdString()},
                    {"path", u"octet %1"_s.arg(m_begin).toStdString()},
                    {"detail", detail.toStdString()}},
                   static_cast<std::size_t>(m_begin));
}

Result<bool> PacketFile::read(std::size_t size)
{
    m_octets.resize(size);
    std::size_t got = 0;
    while (got < size) {
        const qint64 octets = m_source.read(m_octets.data() + got, static_cast<qint64>(size - got));
        if (octets <= 0)
            break;
        got += static_cast<std::size_t>(octets);
    }
    m_offset += got;
    if (got == 0 && size != 0)
        return false;
    if (got < size)
        return wrong(u"the file is cut off"_s);
    return true;
}

std::uint16_t PacketFile::u16(std::size_t at) const
{
    const std::uint16_t number = big16(m_octets, at);
    return m_bigEndian ? number : static_cast<std::uint16_t>(number >> 8 | number << 8);
}

std::uint32_t PacketFile::u32(std::size_t at) const
{
    const std::uint32_t number = big32(m_octets, at);
    return m_bigEndian ? number : swapped(number);
}

Result<std::optional<Packet>> PacketFile::next()
{
    if (m_kind == Kind::Unknown) {
        if (const auto begun = begin(); !begun)
            return std::unexpected(begun.error());
    }
    return m_kind == Kind::Pcap ? nextOfPcap() : nextOfPcapng();
}

Result<void> PacketFile::begin()
{
    const auto there = read(4);
    if (!there)
        return std::unexpected(there.error());
    if (!*there || !isOne(m_octets))
        return wrong(u"this is no capture of packets"_s);
    if (big32(m_octets, 0) == sectionHeader) {
        m_kind = Kind::Pcapng;
        return beginSection();
    }
    m_kind = Kind::Pcap;
    const auto magic = big32(m_octets, 0);
    m_bigEndian = magic == pcapMicroseconds || magic == pcapNanoseconds;
    const bool nano = u32(0) == pcapNanoseconds;
    const auto rest = read(20);
    if (!rest)
        return std::unexpected(rest.error());
    if (!*rest)
        return wrong(u"the file is cut off"_s);
    // The upper half tells of checksums at the end of frames, which stand behind everything.
    m_interfaces.push_back({static_cast<std::uint16_t>(u32(16) & 0xFFFF), nano ? 1e9 : 1e6, 0});
    return {};
}

Result<std::optional<Packet>> PacketFile::nextOfPcap()
{
    m_begin = m_offset;
    const auto header = read(16);
    if (!header)
        return std::unexpected(header.error());
    if (!*header)
        return std::optional<Packet>();
    const double fraction = u32(4) / m_interfaces.front().ticksPerSecond;
    const std::uint32_t size = u32(8);
    if (fraction >= 1)
        return wrong(u"a packet has an impossible time"_s);
    if (size > longestPacket)
        return wrong(u"a packet has the impossible size %1"_s.arg(size));
    Packet packet;
    packet.time = UtcMillis(std::chrono::milliseconds(
        std::int64_t{u32(0)} * 1000 + static_cast<std::int64_t>(fraction * 1000 + 1e-6)));
    packet.link = m_interfaces.front().link;
    const auto content = read(size);
    if (!content)
        return std::unexpected(content.error());
    if (!*content)
        return wrong(u"the file is cut off"_s);
    packet.octets = m_octets;
    return std::optional(packet);
}

Result<std::optional<Packet>> PacketFile::nextOfPcapng()
{
    for (;;) {
        m_begin = m_offset;
        const auto header = read(8);
        if (!header)
            return std::unexpected(header.error());
        if (!*header)
            return std::optional<Packet>();
        const std::uint32_t type = u32(0);
        if (type == sectionHeader) {
            // Its length stands before its byte order is known: read again by beginSection().
            const auto begun = beginSection();
            if (!begun)
                return std::unexpected(begun.error());
            continue;
        }
        const std::uint32_t length = u32(4);
        if (length < 12 || length % 4 != 0 || length > longestBlock)
            return wrong(u"a block has the impossible length %1"_s.arg(length));
        const auto body = read(length - 8);
        if (!body)
            return std::unexpected(body.error());
        if (!*body)
            return wrong(u"the file is cut off"_s);
        if (u32(length - 12) != length)
            return wrong(u"the two lengths of a block are not the same"_s);
        m_octets.resize(length - 12);

        if (type == interfaceDescription) {
            if (const auto taken = takeInterface(); !taken)
                return std::unexpected(taken.error());
        } else if (type == enhancedPacket) {
            return enhanced();
        } else if (type == simplePacket) {
            return simple();
        }
    }
}

Result<void> PacketFile::beginSection()
{
    // At the beginning of the file four octets were read of this block, later eight.
    std::string lengthOctets = m_octets.substr(4);
    if (lengthOctets.empty()) {
        const auto length = read(4);
        if (!length)
            return std::unexpected(length.error());
        if (!*length)
            return wrong(u"the file is cut off"_s);
        lengthOctets = m_octets;
    }
    const auto magic = read(4);
    if (!magic)
        return std::unexpected(magic.error());
    if (!*magic)
        return wrong(u"the file is cut off"_s);
    const auto order = big32(m_octets, 0);
    if (order != byteOrder && order != swapped(byteOrder))
        return wrong(u"its byte order cannot be told"_s);
    m_bigEndian = order == byteOrder;
    m_octets = lengthOctets;
    const std::uint32_t length = u32(0);
    if (length < 28 || length % 4 != 0 || length > longestBlock)
        return wrong(u"a block has the impossible length %1"_s.arg(length));
    const auto rest = read(length - 12);
    if (!rest)
        return std::unexpected(rest.error());
    if (!*rest)
        return wrong(u"the file is cut off"_s);
    if (u16(0) != 1)
        return wrong(u"version %1 of this format is not known"_s.arg(u16(0)));
    m_interfaces.clear();
    return {};
}

Result<void> PacketFile::takeInterface()
{
    if (m_octets.size() < 8)
        return wrong(u"the description of an interface is too short"_s);
    if (m_interfaces.size() >= mostInterfaces)
        return wrong(u"there are too many interfaces"_s);
    Interface interface;
    interface.link = u16(0);
    std::size_t at = 8;
    while (at + 4 <= m_octets.size()) {
        const std::uint16_t code = u16(at);
        const std::size_t size = u16(at + 2);
        at += 4;
        if (code == 0 || at + size > m_octets.size())
            break;
        if (code == 9 && size == 1) {
            const auto resolution = static_cast<unsigned char>(m_octets[at]);
            interface.ticksPerSecond =
                std::pow((resolution & 0x80U) != 0 ? 2.0 : 10.0, resolution & 0x7FU);
        } else if (code == 14 && size == 8) {
            const std::uint64_t high = u32(m_bigEndian ? at : at + 4);
            const std::uint64_t low = u32(m_bigEndian ? at + 4 : at);
            interface.offsetSeconds = static_cast<std::int64_t>(high << 32 | low);
        }
        at += (size + 3) / 4 * 4;
    }
    m_interfaces.push_back(interface);
    return {};
}

Result<std::optional<Packet>> PacketFile::enhanced()
{
    if (m_octets.size() < 20)
        return wrong(u"a packet's block is too short"_s);
    const std::uint32_t number = u32(0);
    const std::uint32_t size = u32(12);
    if (number >= m_interfaces.size())
        return wrong(u"a packet came in at interface %1, which is not described"_s.arg(number));
    if (size > m_octets.size() - 20)
        return wrong(u"a packet has the impossible size %1"_s.arg(size));
    const Interface &interface = m_interfaces[number];
    const auto ticks = std::uint64_t{u32(4)} << 32 | u32(8);
    const double seconds = static_cast<double>(ticks) / interface.ticksPerSecond;
    const double offset = static_cast<double>(interface.offsetSeconds);
    if (!(seconds < lastSecond) || std::abs(offset) > lastSecond)
        return wrong(u"a packet has an impossible time"_s);
    // A double has room for milliseconds with four digits to spare; half of the last one goes to
    // what was a whole number before.
    m_lastTime = UtcMillis(
        std::chrono::milliseconds(static_cast<std::int64_t>(std::floor(seconds * 1000 + 1e-3))
                                  + interface.offsetSeconds * 1000));
    Packet packet;
    packet.time = m_lastTime;
    packet.link = interface.link;
    packet.octets = std::string_view(m_octets).substr(20, size);
    return std::optional(packet);
}

Result<std::optional<Packet>> PacketFile::simple() const
{
    if (m_octets.size() < 4 || m_interfaces.empty())
        return wrong(u"a packet's block is too short"_s);
    Packet packet;
    packet.time = m_lastTime; // It has none of its own.
    packet.link = m_interfaces.front().link;
    packet.octets =
        std::string_view(m_octets).substr(4, std::min<std::size_t>(u32(0), m_octets.size() - 4));
    return std::optional(packet);
}

} // namespace sp7600::capture
