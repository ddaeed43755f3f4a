// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listener/streamside.h"

#include "core/system/clock.h"

#include <algorithm>
#include <utility>

namespace sp7600::listener
{

namespace
{

constexpr std::size_t readSize = 16 * 1024;
// One connection's share of what may wait for the disk.
constexpr std::uint64_t maxPendingFrames = 256;
// A peer that leaves this much of its answers unread is dropped.
constexpr std::size_t maxUnreadOctets = 64 * 1024;
// What the server said and may not be passed on yet; then the server is not read.
constexpr std::size_t maxHeldAnswers = 64 * 1024;

} // namespace

StreamSide::Connection::Connection(SocketWatcher &watcher, Descriptor descriptor, std::uint64_t key)
    : number(key)
    , peer(remoteEnd(descriptor))
    , local(localEnd(descriptor))
    , stream(watcher, descriptor, key, false)
    , lastHeard(Clock::now())
{
}

StreamSide::StreamSide(Intake &intake, Relay *relay)
    : m_intake(intake)
    , m_relay(relay)
    , m_watcher([this](std::uint64_t number, Interest possible) { onReady(number, possible); })
    , m_chunk(readSize)
{
}

StreamSide::~StreamSide()
{
    if (m_relay != nullptr) {
        for (const auto &[number, connection] : m_connections)
            m_relay->close(number);
    }
    m_intake.count([](ListenerCounters &counters) { counters.connectionsNow = 0; });
}

StreamSide::Connection *StreamSide::find(std::uint64_t number)
{
    const auto found = m_connections.find(number);
    return found != m_connections.end() ? found->second.get() : nullptr;
}

void StreamSide::accept(Descriptor descriptor)
{
    const std::string address = remoteEnd(descriptor).address;
    const bool isWelcome = m_isTaking && m_connections.size() < m_intake.options().maxConnections
                           && m_intake.rules().allowsAddress(address)
                           && m_intake.rules().enter(address);
    if (!isWelcome) {
        closeSocket(descriptor);
        m_intake.count([](ListenerCounters &counters) { ++counters.refusedConnections; });
        return;
    }
    if (!prepareSocket(descriptor)) {
        closeSocket(descriptor);
        m_intake.rules().left(address);
        return;
    }
    const std::uint64_t number = Intake::newNumber();
    auto connection = std::make_unique<Connection>(m_watcher, descriptor, number);
    if (!connection->stream.isOpen()) {
        m_intake.rules().left(address);
        return;
    }
    if (m_relay != nullptr) {
        connection->relayed = std::make_unique<Relayed>();
        connection->relayed->isJudged = !m_intake.rules().passesUnheard(address);
        connection->relayed->mayPass = !connection->relayed->isJudged;
    }
    m_connections.emplace(number, std::move(connection));
    m_intake.count([](ListenerCounters &counters) {
        ++counters.connectionsEver;
        ++counters.connectionsNow;
    });
    // Where only some may pass, a server hears nothing of those who are nobody's: a port scan, for
    // instance.
    if (m_relay != nullptr && m_intake.rules().passesUnheard(address))
        m_relay->open(number, Transport::Tcp, *this);
}

void StreamSide::onReady(std::uint64_t number, Interest possible)
{
    Connection *connection = find(number);
    if (connection == nullptr || !connection->stream.isOpen())
        return;
    if (possible.write) {
        if (!connection->stream.flush()) {
            trackerLeft(*connection, true);
            return;
        }
        if (connection->relayed)
            passDown(*connection);
        else
            static_cast<void>(dropIfDone(*connection));
        if (find(number) == nullptr)
            return;
    }
    if (possible.read && m_isClosing)
        closeNow(*connection);
    else if (possible.read && !connection->isHeld && !connection->hasEnded)
        takeOctets(*connection);
}

bool StreamSide::mayTake(const Connection &connection) const
{
    return connection.taken - connection.settled < maxPendingFrames
           && connection.pendingOctets < m_intake.options().maxPendingOctets && m_intake.hasRoom()
           && (m_relay == nullptr || m_relay->mayTake(connection.number));
}

void StreamSide::takeOctets(Connection &connection)
{
    const std::uint64_t number = connection.number;
    bool isDrained = false;
    for (;;) {
        if (!takeFrames(connection)) {
            // Turned away, it may have been dropped, and the connection with it.
            if (find(number) == nullptr || connection.hasEnded)
                return;
            connection.isHeld = true;
            connection.stream.setReading(false);
            m_held.push_back(number);
            return;
        }
        if (connection.intake.useless() > m_intake.options().maxGarbageOctets) {
            turnAway(connection);
            return;
        }
        if (!m_isTaking || isDrained)
            return;
        const TransferResult result = connection.stream.read(m_chunk.data(), m_chunk.size());
        if (result.outcome == Transfer::WouldBlock)
            return;
        if (result.outcome == Transfer::End) {
            trackerEnded(connection);
            return;
        }
        if (result.outcome == Transfer::Reset) {
            trackerLeft(connection, true);
            return;
        }
        const std::string_view octets(m_chunk.data(), result.octets);
        // Of what comes now the watcher tells; asking would cost as much as reading did.
        isDrained = octets.size() < m_chunk.size();
        connection.lastHeard = Clock::now();
        passUp(connection, octets);
        connection.intake.append(octets);
        m_intake.count([&](ListenerCounters &counters) { counters.octets += octets.size(); });
    }
}

bool StreamSide::takeFrames(Connection &connection)
{
    const std::uint64_t mostGarbage = m_intake.options().maxGarbageOctets;
    std::uint64_t passable = 0; // Up to the end of the last frame that may pass.
    bool isRefused = false;
    bool may = true;
    while ((may = mayTake(connection)) && connection.intake.useless() <= mostGarbage) {
        const std::optional<std::string_view> frame = connection.intake.next();
        if (!frame)
            break;
        isRefused = !takeFrame(connection, *frame);
        if (isRefused)
            break;
        passable = connection.intake.givenOctets();
    }
    passJudged(connection, isRefused ? passable : connection.intake.givenOctets());
    const std::uint64_t garbage = connection.intake.garbageOctets() - connection.garbageCounted;
    if (garbage != 0) {
        connection.garbageCounted += garbage;
        m_intake.count(
            [garbage](ListenerCounters &counters) { counters.garbageOctets += garbage; });
    }
    if (isRefused)
        turnAway(connection);
    return may && !isRefused;
}

Reception StreamSide::receptionOf(const Connection &connection) const
{
    Reception reception;
    reception.received = system::utcNow();
    reception.peer = connection.peer;
    reception.local = connection.local;
    reception.transport = Transport::Tcp;
    reception.connection = connection.number;
    return reception;
}

bool StreamSide::takeFrame(Connection &connection, std::string_view frame)
{
    Reception reception = receptionOf(connection);
    reception.raw = frame;
    m_intake.decoder().decode(reception);
    connection.intake.judge(frame.size(), !reception.error);
    if (!m_intake.rules().allowsUnit(reception)) {
        m_intake.refuse(reception);
        return false;
    }
    passReport(connection, reception);
    std::string acknowledgement = m_intake.acknowledgementOf(reception);
    hand(connection, std::move(reception), std::move(acknowledgement));
    return true;
}

void StreamSide::takeResidue(Connection &connection, std::optional<Residue> residue, bool isRest)
{
    if (!residue || !m_isTaking)
        return;
    Reception reception = receptionOf(connection);
    reception.raw = std::move(residue->raw);
    reception.error = std::move(residue->error);
    m_intake.decoder().decode(reception);
    if (!m_intake.rules().allowsUnit(reception)) {
        m_intake.refuse(reception);
        return;
    }
    if (!reception.error) {
        passReport(connection, reception);
        const bool isAll = isRest && connection.relayed;
        passJudged(connection, isAll ? connection.relayed->up + connection.relayed->heldUp.size()
                                     : connection.intake.givenOctets());
    }
    std::string acknowledgement = m_intake.acknowledgementOf(reception);
    hand(connection, std::move(reception), std::move(acknowledgement));
}

void StreamSide::hand(Connection &connection, Reception reception, std::string acknowledgement)
{
    Ticket ticket;
    ticket.transport = Transport::Tcp;
    ticket.peer = connection.number;
    ticket.acknowledgement = std::move(acknowledgement);
    ticket.cost = reception.memory();
    ++connection.taken;
    connection.pendingOctets += ticket.cost;
    m_intake.take(std::move(reception), std::move(ticket));
}

void StreamSide::settled(const Ticket &ticket, bool isDurable)
{
    Connection *connection = find(ticket.peer);
    if (connection == nullptr)
        return;
    ++connection->settled;
    connection->pendingOctets -= ticket.cost;
    const bool isThere = connection->stream.isOpen();
    if (!isDurable && connection->relayed && isThere) {
        // The server may have answered what is not kept here: the tracker must not hear of it.
        drop(ticket.peer, true);
        return;
    }
    if (isDurable && !ticket.acknowledgement.empty()) {
        connection->stream.hold(ticket.acknowledgement);
        if (connection->answers++ == 0)
            m_answered.push_back(ticket.peer);
    }
    if (connection->relayed)
        passDown(*connection);
    else
        static_cast<void>(dropIfDone(*connection));
}

void StreamSide::sendAnswers()
{
    std::uint64_t sent = 0;
    for (const std::uint64_t number : std::exchange(m_answered, {})) {
        Connection *connection = find(number);
        if (connection == nullptr)
            continue;
        const std::uint64_t answers = std::exchange(connection->answers, 0);
        // Who reads nothing of what is sent is waited for no longer than this.
        if (!connection->stream.flush() || connection->stream.unsent() > maxUnreadOctets) {
            drop(number, true);
            continue;
        }
        sent += answers;
        static_cast<void>(dropIfDone(*connection));
    }
    if (sent > 0)
        m_intake.count([sent](ListenerCounters &counters) { counters.acknowledged += sent; });
}

void StreamSide::resumeHeld()
{
    if (!m_isTaking)
        return;
    for (const std::uint64_t number : std::exchange(m_held, {})) {
        Connection *connection = find(number);
        if (connection == nullptr || connection->hasEnded)
            continue;
        if (mayTake(*connection))
            resume(*connection);
        else
            m_held.push_back(number);
    }
}

void StreamSide::resume(Connection &connection)
{
    connection.isHeld = false;
    connection.stream.setReading(true);
    takeOctets(connection);
}

void StreamSide::trackerEnded(Connection &connection)
{
    // It may still want to hear that its last report arrived.
    connection.hasEnded = true;
    connection.stream.setReading(false);
    takeResidue(connection, connection.intake.takeNoise());
    takeResidue(connection, connection.intake.takeRest(), true);
    if (connection.relayed)
        m_relay->endSending(connection.number);
    static_cast<void>(dropIfDone(connection));
}

void StreamSide::trackerLeft(Connection &connection, bool withReset)
{
    takeResidue(connection, connection.intake.takeNoise());
    takeResidue(connection, connection.intake.takeRest(), true);
    const bool isLate = connection.hasEnded && !withReset; // It was waited for already.
    if (m_relay != nullptr && m_relay->isUnderWay(connection.number) && !isLate)
        outlive(connection, withReset);
    else
        drop(connection.number, withReset);
}

void StreamSide::turnAway(Connection &connection)
{
    if (connection.relayed)
        connection.relayed->heldUp.clear(); // Of this nothing may pass.
    takeResidue(connection, connection.intake.takeNoise());
    if (m_relay != nullptr && m_relay->has(connection.number))
        outlive(connection, true);
    else
        drop(connection.number, true);
}

void StreamSide::outlive(Connection &connection, bool withReset)
{
    connection.hasEnded = true;
    connection.lastHeard = Clock::now();
    if (withReset)
        connection.stream.reset();
    else
        connection.stream.setReading(false);
    m_relay->endSending(connection.number);
    static_cast<void>(dropIfDone(connection));
}

bool StreamSide::dropIfDone(Connection &connection)
{
    const bool isIdle = connection.taken == connection.settled;
    const bool serverIsDone =
        !connection.relayed || !m_relay->has(connection.number)
        || (connection.relayed->serverEnded && connection.relayed->answers.empty()
            && !m_relay->isWaiting(connection.number));
    const bool done = connection.stream.unsent() == 0
                      && (m_isClosing || (connection.hasEnded && isIdle && serverIsDone));
    if (done)
        drop(connection.number, false);
    return done;
}

void StreamSide::drop(std::uint64_t number, bool withReset)
{
    Connection *connection = find(number);
    if (connection == nullptr)
        return;
    if (!connection->hasEnded)
        takeResidue(*connection, connection->intake.takeNoise());
    if (withReset)
        connection->stream.reset();
    if (m_relay != nullptr) {
        if (withReset)
            m_relay->reset(number);
        else
            m_relay->close(number);
    }
    m_intake.rules().left(connection->peer.address);
    m_connections.erase(number);
    m_intake.count([](ListenerCounters &counters) { --counters.connectionsNow; });
}

void StreamSide::lookAround()
{
    const Clock::time_point idleSince = Clock::now() - m_intake.options().idleTimeout;
    std::vector<std::uint64_t> idle;
    for (const auto &[number, connection] : m_connections) {
        if (!connection->hasEnded)
            takeResidue(*connection, connection->intake.takeNoise());
        if (connection->lastHeard < idleSince && connection->taken == connection->settled)
            idle.push_back(number);
    }
    for (const std::uint64_t number : idle)
        trackerLeft(*find(number), false);
}

void StreamSide::stopTaking()
{
    for (const auto &[number, connection] : m_connections) {
        if (!connection->hasEnded)
            takeResidue(*connection, connection->intake.takeNoise());
        connection->stream.setReading(false);
    }
    m_isTaking = false;
}

void StreamSide::closeAll()
{
    m_isClosing = true;
    std::vector<std::uint64_t> all;
    for (const auto &[number, connection] : m_connections) {
        connection->stream.endWriting();
        connection->stream.setReading(true); // For its end.
        all.push_back(number);
    }
    for (const std::uint64_t number : all)
        closeNow(*find(number));
}

void StreamSide::closeNow(Connection &connection)
{
    // A socket that is closed with something unread resets its connection, and the last answers
    // may be lost with it.
    TransferResult result;
    do {
        result = connection.stream.read(m_chunk.data(), m_chunk.size());
    } while (result.outcome == Transfer::Done);
    if (result.outcome == Transfer::Reset) {
        drop(connection.number, true);
        return;
    }
    if (result.outcome == Transfer::End)
        connection.stream.setReading(false);
    static_cast<void>(dropIfDone(connection));
}

// In front of a real server

void StreamSide::passUp(Connection &connection, std::string_view octets)
{
    if (!connection.relayed)
        return;
    const bool isStream = m_relay->upstreamOf(Transport::Tcp) == Transport::Tcp;
    if (connection.relayed->isJudged && isStream)
        connection.relayed->heldUp.append(octets);
    else if (isStream)
        m_relay->send(connection.number, octets);
}

void StreamSide::passJudged(Connection &connection, std::uint64_t end)
{
    if (!connection.relayed || !connection.relayed->isJudged || !connection.relayed->mayPass)
        return;
    Relayed &relayed = *connection.relayed;
    const auto octets =
        std::min<std::uint64_t>(end - std::min(end, relayed.up), relayed.heldUp.size());
    if (octets == 0)
        return;
    m_relay->send(connection.number, std::string_view(relayed.heldUp).substr(0, octets));
    relayed.heldUp.erase(0, octets);
    relayed.up += octets;
}

void StreamSide::passReport(Connection &connection, const Reception &reception)
{
    if (!connection.relayed)
        return;
    if (!connection.relayed->mayPass && !reception.reports.empty()) {
        connection.relayed->mayPass = true;
        m_relay->open(connection.number, Transport::Tcp, *this);
    }
    // Over UDP each frame travels alone, as the tracker itself would send it.
    if (m_relay->upstreamOf(Transport::Tcp) == Transport::Udp)
        m_relay->send(connection.number, reception.raw);
}

void StreamSide::serverAnswered(std::uint64_t number, std::string_view octets)
{
    Connection *connection = find(number);
    if (connection == nullptr)
        return;
    connection->relayed->octets += octets.size();
    connection->relayed->answers.push_back({std::string(octets), connection->taken});
    Reception reception = receptionOf(*connection);
    reception.direction = Direction::ToTracker;
    reception.raw = octets;
    hand(*connection, std::move(reception), {});
    if (connection->relayed->octets > maxHeldAnswers)
        m_relay->setReading(number, false);
    passDown(*connection);
}

void StreamSide::passDown(Connection &connection)
{
    Relayed &relayed = *connection.relayed;
    const std::uint64_t number = connection.number;
    // A tracker that reads slowly slows its server down.
    while (!relayed.answers.empty() && relayed.answers.front().after <= connection.settled
           && connection.stream.unsent() <= maxUnreadOctets) {
        const HeldAnswer answer = std::move(relayed.answers.front());
        relayed.answers.pop_front();
        relayed.octets -= answer.octets.size();
        if (!connection.stream.isOpen())
            continue; // It is kept; nobody is there to hear it.
        if (!connection.stream.write(answer.octets)) {
            trackerLeft(connection, true);
            return;
        }
        m_intake.count(
            [&](ListenerCounters &counters) { counters.relayedDown += answer.octets.size(); });
    }
    if (!relayed.answers.empty())
        return;
    if (relayed.serverLost) {
        drop(number, true);
        return;
    }
    m_relay->setReading(number, true);
    if (relayed.serverEnded)
        connection.stream.endWriting();
    static_cast<void>(dropIfDone(connection));
}

void StreamSide::serverEnded(std::uint64_t number)
{
    if (Connection *connection = find(number); connection != nullptr) {
        connection->relayed->serverEnded = true;
        passDown(*connection);
    }
}

void StreamSide::serverLost(std::uint64_t number)
{
    if (Connection *connection = find(number); connection != nullptr) {
        connection->relayed->serverLost = true;
        passDown(*connection);
    }
}

void StreamSide::serverDrained(std::uint64_t number)
{
    Connection *connection = find(number);
    if (connection == nullptr)
        return;
    if (connection->hasEnded) {
        static_cast<void>(dropIfDone(*connection));
        return;
    }
    if (!connection->isHeld || !m_isTaking || !mayTake(*connection))
        return;
    std::erase(m_held, number);
    resume(*connection);
}

} // namespace sp7600::listener
