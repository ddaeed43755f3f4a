// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listener/datagramside.h"

#include "core/protocol/decoder.h"
#include "core/system/clock.h"

#include <algorithm>
#include <utility>

namespace sp7600::listener
{

namespace
{

using namespace std::chrono_literals;

// Datagrams that may wait for the disk.
constexpr std::size_t maxPending = 16 * 1024;
constexpr int callsPerTurn = 4;
// What the server said to one peer and may not be passed on yet.
constexpr std::size_t maxHeldAnswers = 64;
// As long as the NAT of a carrier remembers a peer, and then some.
constexpr std::chrono::milliseconds relayedPeerLives = 5min;

} // namespace

DatagramSide::DatagramSide(Intake &intake, Relay *relay)
    : m_intake(intake)
    , m_relay(relay)
    , m_numbers(std::max<std::size_t>(intake.options().maxConnections, 1))
{
}

DatagramSide::~DatagramSide()
{
    if (m_relay != nullptr) {
        for (const auto &[number, peer] : m_relayed)
            m_relay->close(number);
    }
}

void DatagramSide::setSockets(std::vector<std::unique_ptr<DatagramSocket>> sockets)
{
    m_places.clear();
    for (std::size_t i = 0; i < sockets.size(); ++i) {
        if (sockets.at(i))
            sockets.at(i)->setReady([this, i] { takeDatagrams(i); });
        m_places.push_back({std::move(sockets.at(i)), {}});
    }
}

bool DatagramSide::mayTake() const
{
    return m_pending < maxPending && m_intake.hasRoom();
}

void DatagramSide::takeDatagrams(std::size_t socket)
{
    DatagramSocket &udp = *m_places.at(socket).socket;
    // When the turn is over the system tells again of what is left.
    for (int call = 0; m_isTaking && call < callsPerTurn; ++call) {
        if (!mayTake()) {
            m_isHeld = true;
            udp.setReading(false);
            return;
        }
        const std::span<const Datagram> datagrams = udp.receive();
        std::size_t octets = 0;
        for (const Datagram &datagram : datagrams) {
            takeDatagram(socket, datagram);
            octets += datagram.octets.size();
        }
        m_intake.count([octets](ListenerCounters &counters) { counters.octets += octets; });
        if (datagrams.size() < DatagramSocket::mostAtOnce)
            return;
    }
}

void DatagramSide::takeDatagram(std::size_t socket, const Datagram &datagram)
{
    Reception circumstances;
    circumstances.received = system::utcNow();
    circumstances.peer = datagram.peer;
    circumstances.local = datagram.local;
    circumstances.transport = Transport::Udp;
    if (!m_intake.rules().allowsAddress(circumstances.peer.address)) {
        m_intake.count([](ListenerCounters &counters) { ++counters.refusedConnections; });
        return;
    }
    circumstances.connection = m_numbers.numberOf(circumstances.peer, &Intake::newNumber);
    std::vector<Reception> parts;
    for (protocol::DatagramPart &part : protocol::decodeDatagram(datagram.octets)) {
        Reception &reception = parts.emplace_back(circumstances);
        reception.raw = part.octets;
        if (part.reports)
            reception.reports = std::move(*part.reports);
        else
            reception.error = std::move(part.reports.error());
    }
    const auto stranger = std::ranges::find_if(
        parts, [this](const Reception &part) { return !m_intake.rules().allowsUnit(part); });
    if (stranger != parts.end()) {
        m_intake.refuse(*stranger);
        return;
    }
    // Where only some may pass, what tells nothing goes on only after one of theirs.
    const bool mayPass =
        m_intake.rules().passesUnheard(circumstances.peer.address)
        || m_relayed.contains(circumstances.connection)
        || std::ranges::any_of(parts, [](const Reception &part) { return !part.reports.empty(); });
    if (m_relay != nullptr && mayPass)
        passUp(socket, datagram, circumstances);
    for (Reception &part : parts)
        takePart(std::move(part), socket, datagram);
}

void DatagramSide::takePart(Reception reception, std::size_t socket, const Datagram &datagram)
{
    Ticket ticket;
    ticket.transport = Transport::Udp;
    ticket.peer = reception.connection;
    ticket.acknowledgement = m_intake.acknowledgementOf(reception);
    if (!ticket.acknowledgement.empty())
        ticket.reply = datagram.path;
    ticket.socket = socket;
    ticket.cost = reception.memory();
    ++m_pending;
    if (const auto peer = m_relayed.find(ticket.peer); peer != m_relayed.end())
        ++peer->second.taken;
    m_intake.take(std::move(reception), std::move(ticket));
}

void DatagramSide::settled(const Ticket &ticket, bool isDurable)
{
    --m_pending;
    if (isDurable && ticket.reply && ticket.socket < m_places.size())
        m_places.at(ticket.socket).answers.push_back({*ticket.reply, ticket.acknowledgement});
    const auto found = m_relayed.find(ticket.peer);
    if (found == m_relayed.end())
        return;
    ++found->second.settled;
    if (!isDurable) {
        // The server may have answered what is not kept here: the tracker must not hear of it.
        std::erase_if(found->second.answers, [&](const HeldAnswer &answer) {
            return answer.after >= found->second.settled;
        });
    }
    passDown(found->second);
}

void DatagramSide::sendAnswers()
{
    std::size_t sent = 0;
    for (Place &place : m_places) {
        if (place.socket)
            sent += place.socket->send(place.answers);
        place.answers.clear();
    }
    if (sent > 0)
        m_intake.count([sent](ListenerCounters &counters) { counters.acknowledged += sent; });
}

void DatagramSide::resumeHeld()
{
    if (!m_isHeld || !m_isTaking || !mayTake())
        return;
    m_isHeld = false;
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        if (DatagramSocket *socket = m_places.at(i).socket.get(); socket != nullptr) {
            socket->setReading(true);
            takeDatagrams(i);
        }
    }
}

void DatagramSide::stopTaking()
{
    m_isTaking = false;
    for (const Place &place : m_places) {
        if (place.socket)
            place.socket->setReading(false);
    }
}

void DatagramSide::lookAround()
{
    const Clock::time_point idleSince = Clock::now() - relayedPeerLives;
    std::erase_if(m_relayed, [&](const auto &entry) {
        const bool isIdle = entry.second.lastHeard < idleSince;
        if (isIdle)
            m_relay->close(entry.first);
        return isIdle;
    });
}

// In front of a real server

void DatagramSide::passUp(std::size_t socket, const Datagram &datagram, const Reception &reception)
{
    const std::uint64_t number = reception.connection;
    const bool isKnown = m_relayed.contains(number);
    if (!isKnown && m_relayed.size() >= m_intake.options().maxConnections) {
        m_intake.count([](ListenerCounters &counters) { ++counters.refusedConnections; });
        return;
    }
    RelayedPeer &peer = m_relayed[number];
    peer.last = datagram.path;
    peer.socket = socket;
    peer.peer = reception.peer;
    peer.local = reception.local;
    peer.lastHeard = Clock::now();
    if (!m_relay->has(number))
        m_relay->open(number, Transport::Udp, *this);
    // A server that takes nothing loses datagrams, as on any way.
    if (m_relay->mayTake(number))
        m_relay->send(number, datagram.octets);
}

void DatagramSide::serverAnswered(std::uint64_t number, std::string_view octets)
{
    const auto found = m_relayed.find(number);
    if (found == m_relayed.end() || found->second.answers.size() >= maxHeldAnswers)
        return;
    RelayedPeer &peer = found->second;
    peer.answers.push_back({std::string(octets), peer.taken});

    Reception reception;
    reception.received = system::utcNow();
    reception.peer = peer.peer;
    reception.local = peer.local;
    reception.direction = Direction::ToTracker;
    reception.transport = Transport::Udp;
    reception.connection = number;
    reception.raw = octets;
    Ticket ticket;
    ticket.transport = Transport::Udp;
    ticket.peer = number;
    ticket.cost = reception.memory();
    ++m_pending;
    ++peer.taken;
    m_intake.take(std::move(reception), std::move(ticket));
    passDown(peer);
}

void DatagramSide::passDown(RelayedPeer &peer)
{
    while (!peer.answers.empty() && peer.answers.front().after <= peer.settled) {
        const DatagramAnswer answer{peer.last, std::move(peer.answers.front().octets)};
        peer.answers.pop_front();
        DatagramSocket *socket =
            peer.socket < m_places.size() ? m_places.at(peer.socket).socket.get() : nullptr;
        if (socket != nullptr && socket->send({&answer, 1}) > 0) {
            m_intake.count(
                [&](ListenerCounters &counters) { counters.relayedDown += answer.octets.size(); });
        }
    }
}

void DatagramSide::serverEnded(std::uint64_t number)
{
    // The next datagram begins anew.
    m_relay->close(number);
}

void DatagramSide::serverLost(std::uint64_t /*number*/)
{
    // Over UDP nobody tells a tracker; the next datagram tries again.
}

void DatagramSide::serverDrained(std::uint64_t /*number*/) {}

} // namespace sp7600::listener
