// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listener/datagramside.h"

#include "core/listener/listeningsockets.h"
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
constexpr int datagramsPerTurn = 256;
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

void DatagramSide::setSockets(std::vector<std::unique_ptr<QUdpSocket>> sockets)
{
    m_sockets = std::move(sockets);
    for (std::size_t i = 0; i < m_sockets.size(); ++i) {
        if (QUdpSocket *socket = m_sockets.at(i).get(); socket != nullptr)
            QObject::connect(socket, &QUdpSocket::readyRead, socket,
                             [this, i] { takeDatagrams(i); });
    }
}

bool DatagramSide::mayTake() const
{
    return m_pending < maxPending && m_intake.hasRoom();
}

void DatagramSide::takeDatagrams(std::size_t socket)
{
    QUdpSocket &udp = *m_sockets.at(socket);
    // When the turn is over the system tells again of what is left.
    for (int taken = 0; m_isTaking && taken < datagramsPerTurn && udp.hasPendingDatagrams();
         ++taken) {
        if (!mayTake()) {
            m_isHeld = true;
            return;
        }
        const QNetworkDatagram datagram = udp.receiveDatagram();
        if (datagram.isValid())
            takeDatagram(socket, datagram);
    }
}

void DatagramSide::takeDatagram(std::size_t socket, const QNetworkDatagram &datagram)
{
    const QByteArray octets = datagram.data();
    Reception circumstances;
    circumstances.received = system::utcNow();
    circumstances.peer = peerOf(datagram.senderAddress(), datagram.senderPort());
    circumstances.local = peerOf(datagram.destinationAddress(), m_sockets.at(socket)->localPort());
    circumstances.transport = Transport::Udp;
    if (!m_intake.rules().allowsAddress(circumstances.peer.address)) {
        m_intake.count([](ListenerCounters &counters) { ++counters.refusedConnections; });
        return;
    }
    circumstances.connection = m_numbers.numberOf(circumstances.peer, &Intake::newNumber);
    m_intake.count([&octets](ListenerCounters &counters) {
        counters.octets += static_cast<std::uint64_t>(octets.size());
    });

    const std::string_view view(octets.constData(), static_cast<std::size_t>(octets.size()));
    std::vector<Reception> parts;
    for (protocol::DatagramPart &part : protocol::decodeDatagram(view)) {
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
        !m_intake.rules().listsUnits() || m_relayed.contains(circumstances.connection)
        || std::ranges::any_of(parts, [](const Reception &part) { return !part.reports.empty(); });
    if (m_relay != nullptr && mayPass)
        passUp(circumstances.connection, socket, datagram, circumstances);
    for (Reception &part : parts)
        takePart(std::move(part), socket, datagram);
}

void DatagramSide::takePart(Reception reception, std::size_t socket,
                            const QNetworkDatagram &datagram)
{
    Ticket ticket;
    ticket.transport = Transport::Udp;
    ticket.peer = reception.connection;
    ticket.acknowledgement = m_intake.acknowledgementOf(reception);
    if (!ticket.acknowledgement.empty())
        ticket.reply = datagram;
    ticket.socket = socket;
    ticket.cost = reception.memory();
    ++m_pending;
    if (const auto peer = m_relayed.find(ticket.peer); peer != m_relayed.end())
        ++peer->second.taken;
    m_intake.take(std::move(reception), std::move(ticket));
}

bool DatagramSide::send(std::size_t socket, const QNetworkDatagram &to, std::string_view octets)
{
    QUdpSocket *udp = socket < m_sockets.size() ? m_sockets.at(socket).get() : nullptr;
    if (udp == nullptr)
        return false;
    const QByteArray payload(octets.data(), static_cast<qsizetype>(octets.size()));
    // From an address that cannot be sent from, such as a broadcast: let the system choose.
    return udp->writeDatagram(to.makeReply(payload)) >= 0
           || udp->writeDatagram(payload, to.senderAddress(), static_cast<quint16>(to.senderPort()))
                  >= 0;
}

void DatagramSide::settled(const Ticket &ticket, bool isDurable)
{
    --m_pending;
    if (isDurable && ticket.reply && send(ticket.socket, *ticket.reply, ticket.acknowledgement))
        m_intake.count([](ListenerCounters &counters) { ++counters.acknowledged; });
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

void DatagramSide::resumeHeld()
{
    if (!m_isHeld || !m_isTaking || !mayTake())
        return;
    m_isHeld = false;
    for (std::size_t i = 0; i < m_sockets.size(); ++i) {
        if (m_sockets.at(i))
            takeDatagrams(i);
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

void DatagramSide::passUp(std::uint64_t number, std::size_t socket,
                          const QNetworkDatagram &datagram, const Reception &reception)
{
    const bool isKnown = m_relayed.contains(number);
    if (!isKnown && m_relayed.size() >= m_intake.options().maxConnections) {
        m_intake.count([](ListenerCounters &counters) { ++counters.refusedConnections; });
        return;
    }
    RelayedPeer &peer = m_relayed[number];
    peer.last = datagram;
    peer.socket = socket;
    peer.peer = reception.peer;
    peer.local = reception.local;
    peer.lastHeard = Clock::now();
    if (!m_relay->has(number))
        m_relay->open(number, Transport::Udp, *this);
    // A server that takes nothing loses datagrams, as on any way.
    const QByteArray octets = datagram.data();
    if (m_relay->mayTake(number))
        m_relay->send(number, {octets.constData(), static_cast<std::size_t>(octets.size())});
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
        const HeldAnswer answer = std::move(peer.answers.front());
        peer.answers.pop_front();
        if (send(peer.socket, peer.last, answer.octets)) {
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
