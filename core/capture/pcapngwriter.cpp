// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/netaddress.h"
#include "core/capture/packet.h"
#include "core/capture/writers.h"

#include <algorithm>
#include <list>
#include <map>
#include <tuple>
#include <utility>

// Written here, not with libpcap: it writes no pcapng, has no package to count on under Windows,
// and a capture as this one needs three kinds of blocks.

namespace sp7600::capture
{

namespace
{

// Little-endian, as nearly every reader's machine; the byte-order magic tells.
void putLittle16(std::string &octets, std::uint32_t number)
{
    octets += static_cast<char>(number & 0xFF);
    octets += static_cast<char>(number >> 8 & 0xFF);
}

void putLittle32(std::string &octets, std::uint32_t number)
{
    putLittle16(octets, number & 0xFFFF);
    putLittle16(octets, number >> 16);
}

void pad(std::string &octets)
{
    octets.append((4 - octets.size() % 4) % 4, '\0');
}

void putOption(std::string &options, std::uint16_t code, std::string_view value)
{
    putLittle16(options, code);
    putLittle16(options, static_cast<std::uint32_t>(value.size()));
    options += value;
    pad(options);
}

/// A block of a pcapng file: its type, length, body, and the length again.
std::string block(std::uint32_t type, std::string body)
{
    pad(body);
    const auto length = static_cast<std::uint32_t>(body.size() + 12);
    std::string whole;
    putLittle32(whole, type);
    putLittle32(whole, length);
    whole += body;
    putLittle32(whole, length);
    return whole;
}

constexpr std::uint32_t sectionHeader = 0x0A0D0D0A;
constexpr std::uint32_t interfaceDescription = 1;
constexpr std::uint32_t enhancedPacket = 6;

/// The most octets of one TCP packet: a frame is one packet, as long as IP can carry it.
constexpr std::size_t longestSegment = 65'000;
constexpr std::size_t longestDatagram = 65'000;
/// The connections remembered to count their octets; one that is heard again later begins anew.
constexpr std::size_t mostConnections = 20'000;

/// The ones' complement sum of RFC 1071.
std::uint32_t sumOf(std::string_view octets, std::uint32_t sum = 0)
{
    for (std::size_t i = 0; i + 1 < octets.size(); i += 2)
        sum += big16(octets, i);
    if (octets.size() % 2 == 1)
        sum += std::uint32_t{static_cast<unsigned char>(octets.back())} << 8;
    while (sum > 0xFFFF)
        sum = (sum & 0xFFFF) + (sum >> 16);
    return sum;
}

void setBig16(std::string &octets, std::size_t at, std::uint32_t number)
{
    octets[at] = static_cast<char>(number >> 8 & 0xFF);
    octets[at + 1] = static_cast<char>(number & 0xFF);
}

/// One end of a conversation; the address as 4 or 16 octets.
struct End {
    std::string address;
    std::uint16_t port = 0;
};

/// Puts the IP header in front, and the checksum into the header of @p protocol, at @p checksum.
std::string ipPacket(const End &from, const End &to, std::uint8_t protocol, std::string transport,
                     std::size_t checksum)
{
    const auto length = static_cast<std::uint32_t>(transport.size());
    std::string pseudo = from.address + to.address;
    putBig32(pseudo, length);
    putBig32(pseudo, protocol);
    const std::uint32_t sum = ~sumOf(transport, sumOf(pseudo)) & 0xFFFF;
    setBig16(transport, checksum, sum == 0 ? 0xFFFF : sum);

    std::string packet;
    if (from.address.size() == 4) {
        packet += "\x45";
        packet += '\0';
        putBig16(packet, length + 20);
        putBig16(packet, 0);
        putBig16(packet, 0x4000); // not to be cut
        packet += '\x40';         // hops left
        packet += static_cast<char>(protocol);
        putBig16(packet, 0);
        packet += from.address + to.address;
        setBig16(packet, 10, ~sumOf(packet) & 0xFFFF);
    } else {
        putBig32(packet, 0x60000000);
        putBig16(packet, length);
        packet += static_cast<char>(protocol);
        packet += '\x40';
        packet += from.address + to.address;
    }
    return packet + transport;
}

std::string udpPacket(const End &from, const End &to, std::string_view payload)
{
    std::string datagram;
    putBig16(datagram, from.port);
    putBig16(datagram, to.port);
    putBig16(datagram, static_cast<std::uint32_t>(payload.size() + 8));
    putBig16(datagram, 0);
    return ipPacket(from, to, udpProtocol, datagram.append(payload), 6);
}

std::string tcpPacket(const End &from, const End &to, std::uint32_t sequence,
                      std::uint32_t acknowledged, std::uint8_t flags, std::string_view payload)
{
    std::string segment;
    putBig16(segment, from.port);
    putBig16(segment, to.port);
    putBig32(segment, sequence);
    putBig32(segment, acknowledged);
    segment += '\x50';
    segment += static_cast<char>(flags);
    putBig16(segment, 0xFFFF); // window
    putBig32(segment, 0);      // checksum, urgent pointer
    return ipPacket(from, to, tcpProtocol, segment.append(payload), 16);
}

class PcapngWriter final : public Writer
{
public:
    QByteArray begin() override
    {
        std::string section;
        putLittle32(section, 0x1A2B3C4D);
        putLittle16(section, 1);
        putLittle16(section, 0);
        putLittle32(section, 0xFFFFFFFF); // length of the section: not told
        putLittle32(section, 0xFFFFFFFF);
        putOption(section, 1,
                  "Made from the reports that SP7600 Installer kept. Times, octets and, where they "
                  "are known, addresses are real; headers are made up, and so is the beginning of "
                  "each TCP connection. An address of zeros is one that is not known.");
        putOption(section, 4, "SP7600 Installer " SP7600_VERSION);
        putOption(section, 0, {});
        std::string interface;
        putLittle16(interface, linkRaw);
        putLittle16(interface, 0);
        putLittle32(interface, 0);                            // no limit of size
        putOption(interface, 9, std::string_view("\x06", 1)); // microseconds
        putOption(interface, 0, {});
        return QByteArray::fromStdString(block(sectionHeader, std::move(section))
                                         + block(interfaceDescription, std::move(interface)));
    }

    QByteArray add(const Reception &reception, const std::string &) override
    {
        m_made.clear();
        m_time = std::chrono::microseconds(reception.received.time_since_epoch()).count();
        End tracker{addressOctets(reception.peer.address), reception.peer.port};
        End laptop{addressOctets(reception.local.address), reception.local.port};
        const std::size_t size =
            std::max<std::size_t>({tracker.address.size(), laptop.address.size(), 4});
        for (End *end : {&tracker, &laptop}) {
            if (end->address.empty())
                end->address.assign(size, '\0');
            else if (end->address.size() < size)
                end->address = mapped(end->address);
        }
        const bool up = reception.direction == Direction::FromTracker;
        if (reception.transport == Transport::Tcp)
            addTcp(reception, tracker, laptop);
        else if (reception.raw.size() > longestDatagram)
            ++m_leftOut;
        else
            put(up ? udpPacket(tracker, laptop, reception.raw)
                   : udpPacket(laptop, tracker, reception.raw));
        return QByteArray::fromStdString(m_made);
    }

private:
    /// Which connection: numbers are those of one run of the listener.
    using Key = std::tuple<std::uint64_t, std::string, std::uint16_t, std::string, std::uint16_t>;
    struct Connection {
        std::uint32_t up = 1; ///< The next sequence number of the tracker.
        std::uint32_t down = 1;
        std::list<Key>::iterator place;
    };

    Connection &connectionOf(const Reception &reception, const End &tracker, const End &laptop)
    {
        Key key(reception.connection, tracker.address, tracker.port, laptop.address, laptop.port);
        const auto found = m_connections.find(key);
        if (found != m_connections.end()) {
            m_recent.splice(m_recent.begin(), m_recent, found->second.place);
            return found->second;
        }
        if (m_connections.size() >= mostConnections) {
            m_connections.erase(m_recent.back());
            m_recent.pop_back();
        }
        m_recent.push_front(key);
        put(tcpPacket(tracker, laptop, 0, 0, tcpSyn, {}));
        put(tcpPacket(laptop, tracker, 0, 1, tcpSyn | tcpAck, {}));
        put(tcpPacket(tracker, laptop, 1, 1, tcpAck, {}));
        return m_connections.emplace(std::move(key), Connection{1, 1, m_recent.begin()})
            .first->second;
    }

    void addTcp(const Reception &reception, const End &tracker, const End &laptop)
    {
        Connection &connection = connectionOf(reception, tracker, laptop);
        const bool up = reception.direction == Direction::FromTracker;
        std::string_view rest = reception.raw;
        while (!rest.empty()) {
            const auto payload = rest.substr(0, longestSegment);
            rest.remove_prefix(payload.size());
            constexpr std::uint8_t flags = tcpPush | tcpAck;
            put(up ? tcpPacket(tracker, laptop, connection.up, connection.down, flags, payload)
                   : tcpPacket(laptop, tracker, connection.down, connection.up, flags, payload));
            (up ? connection.up : connection.down) += static_cast<std::uint32_t>(payload.size());
        }
    }

    void put(const std::string &packet)
    {
        std::string body;
        putLittle32(body, 0); // the interface
        putLittle32(body, static_cast<std::uint32_t>(m_time >> 32));
        putLittle32(body, static_cast<std::uint32_t>(m_time & 0xFFFFFFFF));
        putLittle32(body, static_cast<std::uint32_t>(packet.size()));
        putLittle32(body, static_cast<std::uint32_t>(packet.size()));
        m_made += block(enhancedPacket, body += packet);
        ++m_written;
    }

    std::string m_made;
    std::int64_t m_time = 0; ///< Microseconds.
    std::list<Key> m_recent; ///< Most recently heard first.
    std::map<Key, Connection> m_connections;
};

} // namespace

std::unique_ptr<Writer> makePcapngWriter()
{
    return std::make_unique<PcapngWriter>();
}

} // namespace sp7600::capture
