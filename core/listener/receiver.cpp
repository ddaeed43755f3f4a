// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listener/receiver.h"

#include "core/listener/listeningsockets.h"
#include "core/protocol/decoder.h"

#include <QThread>

#include <algorithm>
#include <array>
#include <utility>

namespace sp7600::listener
{

namespace
{

using namespace std::chrono_literals;

// One connection's share: so many of its frames, or octets of memory that they take, may wait for
// the disk, then it is not read any more and TCP slows the peer down.
constexpr std::size_t maxPendingFrames = 256;
constexpr std::size_t maxPendingOctets = 1024 * 1024;
// Everybody's share. Beyond it nobody is read, and datagrams are left to the system's buffer.
constexpr std::size_t maxPendingOctetsOfAll = 128 * 1024 * 1024;
// Datagrams that may wait for the disk.
constexpr std::size_t maxPendingDatagrams = 16 * 1024;

constexpr qint64 socketBuffer = 16 * 1024;
constexpr int datagramsPerTurn = 256;
constexpr std::size_t submissionSize = 512;
// A peer that leaves this much of its acknowledgements unread is dropped.
constexpr qint64 maxUnreadOctets = 64 * 1024;

constexpr std::chrono::milliseconds settleTime = 5s;
// For the last acknowledgements to leave.
constexpr std::chrono::milliseconds closeTime = 300ms;

UtcMillis now()
{
    return std::chrono::time_point_cast<std::chrono::milliseconds>(
        std::chrono::system_clock::now());
}

/// What SkyPatrol units of the API family want to hear is not attested; Gosafe's word is not it.
bool wantsAcknowledgement(const Reception &reception)
{
    return !reception.error && std::ranges::all_of(reception.reports, [](const Report &report) {
        return isGosafe(report.dialect);
    });
}

} // namespace

Receiver::Receiver(ReportSink &sink, ReportFeed &feed, ReceiverStatus &status)
    : m_sink(sink)
    , m_feed(feed)
    , m_status(status)
    , m_mailbox(std::make_shared<Mailbox>(this,
                                          [this] {
                                              for (Completion &completion : m_mailbox->takeAll())
                                                  settle(std::move(completion));
                                          }))
    , m_udpPeers(ListenerOptions().maxConnections)
    , m_lookAround(this)
{
}

Receiver::~Receiver()
{
    m_mailbox->close();
    for (const auto &[number, connection] : m_connections) {
        connection->socket->disconnect(this);
        connection->socket->abort();
    }
    count([](ListenerCounters &counters) { counters.connectionsNow = 0; });
}

Result<ListeningOn> Receiver::open(const ListenerOptions &options)
{
    m_options = options;
    m_udpPeers = PeerNumbers(std::max<std::size_t>(options.maxConnections, 1));

    Result<ListeningSockets> sockets = openSockets(options);
    if (!sockets)
        return std::unexpected(sockets.error());
    m_tcp = std::move(sockets->tcp);
    m_udp = std::move(sockets->udp);
    if (m_tcp)
        connect(m_tcp.get(), &QTcpServer::newConnection, this, &Receiver::takeConnections);
    if (m_udp)
        connect(m_udp.get(), &QUdpSocket::readyRead, this, &Receiver::takeDatagrams);
    connect(&m_lookAround, &QTimer::timeout, this, &Receiver::lookAround);
    m_lookAround.start(std::clamp<std::chrono::milliseconds>(options.idleTimeout / 4, 20ms, 1s));

    return ListeningOn{sockets->address, m_tcp ? m_tcp->serverPort() : std::uint16_t{0},
                       m_udp ? m_udp->localPort() : std::uint16_t{0}};
}

Receiver::Connection *Receiver::find(std::uint64_t number)
{
    const auto found = m_connections.find(number);
    return found != m_connections.end() ? found->second.get() : nullptr;
}

bool Receiver::mayTake(const Connection &connection) const
{
    return connection.pendingFrames < maxPendingFrames
           && connection.pendingOctets < maxPendingOctets
           && m_pendingOctets < maxPendingOctetsOfAll;
}

bool Receiver::mayTakeDatagrams() const
{
    return m_pendingDatagramFrames < maxPendingDatagrams && m_pendingOctets < maxPendingOctetsOfAll;
}

void Receiver::takeConnections()
{
    while (QTcpSocket *socket = m_tcp->nextPendingConnection()) {
        if (m_phase != Phase::Taking || m_connections.size() >= m_options.maxConnections) {
            socket->abort();
            socket->deleteLater();
            count([](ListenerCounters &counters) { ++counters.refusedConnections; });
            continue;
        }
        socket->setReadBufferSize(socketBuffer);
        socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);

        auto owned = std::make_unique<Connection>();
        Connection &connection = *owned;
        const std::uint64_t number = ++m_lastNumber;
        connection.number = number;
        connection.socket = socket;
        connection.peer = peerOf(socket->peerAddress(), socket->peerPort());
        connection.lastHeard = Clock::now();
        m_connections.emplace(number, std::move(owned));
        count([](ListenerCounters &counters) {
            ++counters.connectionsEver;
            ++counters.connectionsNow;
        });
        connect(socket, &QTcpSocket::readyRead, this, [this, &connection] {
            if (!connection.held && m_phase == Phase::Taking)
                takeOctets(connection);
        });
        // Queued: a socket says so in the middle of a read or a write of ours as well.
        connect(
            socket, &QTcpSocket::disconnected, this, [this, number] { connectionEnded(number); },
            Qt::QueuedConnection);
        // Octets and even the end may have come before the connections were made.
        takeOctets(connection);
        if (socket->state() == QAbstractSocket::UnconnectedState)
            connectionEnded(number);
    }
}

void Receiver::takeOctets(Connection &connection)
{
    std::array<char, socketBuffer> chunk;
    for (;;) {
        if (!takeFrames(connection, false)) {
            connection.held = true;
            m_held.push_back(connection.number);
            return;
        }
        if (connection.intake.useless() > m_options.maxGarbageOctets) {
            drop(connection.number);
            return;
        }
        const qint64 octets = connection.socket->read(chunk.data(), chunk.size());
        if (octets <= 0)
            return;
        connection.lastHeard = Clock::now();
        connection.intake.append({chunk.data(), static_cast<std::size_t>(octets)});
        count([octets](ListenerCounters &counters) {
            counters.octets += static_cast<std::uint64_t>(octets);
        });
    }
}

bool Receiver::takeFrames(Connection &connection, bool unlimited)
{
    bool may = true;
    while ((may = unlimited || mayTake(connection))
           && connection.intake.useless() <= m_options.maxGarbageOctets) {
        const std::optional<std::string_view> frame = connection.intake.next();
        if (!frame)
            break;
        takeFrame(connection, *frame);
    }
    const std::uint64_t garbage = connection.intake.garbageOctets() - connection.garbageCounted;
    if (garbage != 0) {
        connection.garbageCounted += garbage;
        count([garbage](ListenerCounters &counters) { counters.garbageOctets += garbage; });
    }
    return may;
}

void Receiver::takeFrame(Connection &connection, std::string_view frame)
{
    Reception reception;
    reception.received = now();
    reception.peer = connection.peer;
    reception.transport = Transport::Tcp;
    reception.connection = connection.number;
    reception.raw = frame;
    m_decoder.decode(reception);
    connection.intake.judge(frame.size(), !reception.error);

    Ticket ticket;
    ticket.connection = connection.number;
    ticket.acknowledge = wantsAcknowledgement(reception);
    ticket.cost = reception.memory();
    ++connection.pendingFrames;
    connection.pendingOctets += ticket.cost;
    enqueue(std::move(reception), std::move(ticket));
}

void Receiver::takeResidue(Connection &connection, std::optional<Residue> residue)
{
    if (!residue)
        return;
    Reception reception;
    reception.received = now();
    reception.peer = connection.peer;
    reception.transport = Transport::Tcp;
    reception.connection = connection.number;
    reception.raw = std::move(residue->raw);
    reception.error = std::move(residue->error);
    m_decoder.decode(reception);

    Ticket ticket;
    ticket.connection = connection.number;
    ticket.acknowledge = wantsAcknowledgement(reception);
    ticket.cost = reception.memory();
    ++connection.pendingFrames;
    connection.pendingOctets += ticket.cost;
    enqueue(std::move(reception), std::move(ticket));
}

void Receiver::takeDatagrams()
{
    if (m_phase != Phase::Taking)
        return;
    // When the turn is over the system tells again of what is left.
    for (int taken = 0; taken < datagramsPerTurn && m_udp->hasPendingDatagrams(); ++taken) {
        if (!mayTakeDatagrams()) {
            m_datagramsHeld = true;
            return;
        }
        const QNetworkDatagram datagram = m_udp->receiveDatagram();
        if (datagram.isValid())
            takeDatagram(datagram);
    }
}

void Receiver::takeDatagram(const QNetworkDatagram &datagram)
{
    const QByteArray octets = datagram.data();
    const UtcMillis received = now();
    const Peer peer = peerOf(datagram.senderAddress(), datagram.senderPort());
    const std::uint64_t number = m_udpPeers.numberOf(peer, [this] { return ++m_lastNumber; });
    const QNetworkDatagram reply =
        datagram.makeReply(QByteArray::fromStdString(m_options.acknowledgement));
    count([&octets](ListenerCounters &counters) {
        counters.octets += static_cast<std::uint64_t>(octets.size());
    });

    const std::string_view view(octets.constData(), static_cast<std::size_t>(octets.size()));
    for (protocol::DatagramPart &part : protocol::decodeDatagram(view)) {
        Reception reception;
        reception.received = received;
        reception.peer = peer;
        reception.transport = Transport::Udp;
        reception.connection = number;
        reception.raw = part.octets;

        Ticket ticket;
        ticket.reply = reply;
        if (part.reports)
            reception.reports = std::move(*part.reports);
        else
            reception.error = std::move(part.reports.error());
        ticket.acknowledge = wantsAcknowledgement(reception);
        ticket.cost = reception.memory();
        ++m_pendingDatagramFrames;
        enqueue(std::move(reception), std::move(ticket));
    }
}

void Receiver::connectionEnded(std::uint64_t number)
{
    Connection *connection = find(number);
    if (connection == nullptr)
        return;
    if (m_phase == Phase::Taking) {
        // What was still in the socket's buffer is bounded by its size: take it all.
        for (;;) {
            static_cast<void>(takeFrames(*connection, true));
            const QByteArray octets = connection->socket->isOpen()
                                          ? connection->socket->read(socketBuffer)
                                          : QByteArray();
            if (octets.isEmpty() || connection->intake.useless() > m_options.maxGarbageOctets)
                break;
            connection->intake.append(
                {octets.constData(), static_cast<std::size_t>(octets.size())});
            count([&octets](ListenerCounters &counters) {
                counters.octets += static_cast<std::uint64_t>(octets.size());
            });
        }
        if (connection->intake.useless() <= m_options.maxGarbageOctets)
            takeResidue(*connection, connection->intake.rest());
    }
    drop(number);
}

void Receiver::drop(std::uint64_t number)
{
    Connection *connection = find(number);
    if (connection == nullptr)
        return;
    if (m_phase != Phase::Closing)
        takeResidue(*connection, connection->intake.takeNoise());
    connection->socket->disconnect(this);
    connection->socket->abort();
    connection->socket->deleteLater();
    m_connections.erase(number);
    count([](ListenerCounters &counters) { --counters.connectionsNow; });
    finishStopWhenSettled();
}

void Receiver::enqueue(Reception reception, Ticket ticket)
{
    m_pendingOctets += ticket.cost;
    if (reception.error)
        count([](ListenerCounters &counters) { ++counters.undecodable; });
    m_batch.push_back(std::move(reception));
    m_batchTickets.push_back(std::move(ticket));
    if (m_batch.size() >= submissionSize) {
        submit();
    } else if (!m_submitScheduled) {
        // What other sockets have ready in this turn of the event loop goes along.
        m_submitScheduled = true;
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_submitScheduled = false;
                submit();
            },
            Qt::QueuedConnection);
    }
}

void Receiver::submit()
{
    if (m_batch.empty())
        return;
    const std::uint64_t submission = ++m_lastSubmission;
    m_submitted.emplace(submission, std::exchange(m_batchTickets, {}));
    m_sink.submit(std::exchange(m_batch, {}),
                  [mailbox = m_mailbox, submission](Result<std::vector<Reception>> outcome) {
                      mailbox->post({submission, std::move(outcome)});
                  });
}

void Receiver::settle(Completion completion)
{
    const auto found = m_submitted.find(completion.submission);
    if (found == m_submitted.end())
        return;
    const std::vector<Ticket> tickets = std::move(found->second);
    m_submitted.erase(found);

    for (const Ticket &ticket : tickets) {
        m_pendingOctets -= ticket.cost;
        if (ticket.reply) {
            --m_pendingDatagramFrames;
        } else if (Connection *connection = find(ticket.connection)) {
            --connection->pendingFrames;
            connection->pendingOctets -= ticket.cost;
        }
    }

    const bool durable = completion.outcome.has_value();
    {
        const std::lock_guard lock(m_status.mutex);
        m_status.trouble = durable ? std::nullopt : std::optional(completion.outcome.error());
        if (durable) {
            for (const Reception &reception : *completion.outcome) {
                m_status.counters.frames += reception.error ? 0 : 1;
                m_status.counters.reports += reception.reports.size();
            }
        } else {
            m_status.counters.notDurable += tickets.size();
        }
    }
    if (durable) {
        for (const Ticket &ticket : tickets)
            acknowledge(ticket);
        m_feed.publish(*completion.outcome);
    }
    resumeHeld();
    finishStopWhenSettled();
}

void Receiver::acknowledge(const Ticket &ticket)
{
    if (!ticket.acknowledge || m_options.acknowledgement.empty())
        return;
    const std::string &text = m_options.acknowledgement;
    bool sent = false;
    if (ticket.reply) {
        sent = m_udp->writeDatagram(*ticket.reply) >= 0;
        if (!sent) {
            // From an address that cannot be sent from, such as a broadcast: let the system choose.
            sent = m_udp->writeDatagram(ticket.reply->data(), ticket.reply->destinationAddress(),
                                        static_cast<quint16>(ticket.reply->destinationPort()))
                   >= 0;
        }
    } else if (Connection *connection = find(ticket.connection)) {
        if (connection->socket->bytesToWrite() > maxUnreadOctets) {
            drop(connection->number);
            return;
        }
        // It may have ended, and its end not have been dealt with yet.
        sent = connection->socket->state() == QAbstractSocket::ConnectedState
               && connection->socket->write(text.data(), static_cast<qint64>(text.size())) >= 0;
    }
    if (sent)
        count([](ListenerCounters &counters) { ++counters.acknowledged; });
}

void Receiver::resumeHeld()
{
    if (m_phase != Phase::Taking)
        return;
    if (m_datagramsHeld && mayTakeDatagrams()) {
        m_datagramsHeld = false;
        takeDatagrams();
    }
    for (const std::uint64_t number : std::exchange(m_held, {})) {
        Connection *connection = find(number);
        if (connection == nullptr)
            continue;
        if (mayTake(*connection)) {
            connection->held = false;
            takeOctets(*connection);
        } else {
            m_held.push_back(number);
        }
    }
}

void Receiver::lookAround()
{
    const Clock::time_point idleSince = Clock::now() - m_options.idleTimeout;
    std::vector<std::uint64_t> idle;
    for (const auto &[number, connection] : m_connections) {
        takeResidue(*connection, connection->intake.takeNoise());
        if (connection->lastHeard < idleSince && connection->pendingFrames == 0)
            idle.push_back(number);
    }
    for (const std::uint64_t number : idle)
        connectionEnded(number);
    if (m_tcp && m_phase == Phase::Taking) {
        // Qt stops accepting for good when the process runs out of descriptors.
        m_tcp->resumeAccepting();
    }
}

void Receiver::stop()
{
    if (m_phase != Phase::Taking)
        return;
    m_phase = Phase::Settling;
    m_lookAround.stop();
    if (m_tcp)
        m_tcp->close();
    for (const auto &[number, connection] : m_connections)
        takeResidue(*connection, connection->intake.takeNoise());
    submit();
    QTimer::singleShot(settleTime, this, [] { QThread::currentThread()->quit(); });
    finishStopWhenSettled();
}

void Receiver::finishStopWhenSettled()
{
    if (m_phase == Phase::Settling && m_submitted.empty() && m_batch.empty()) {
        m_phase = Phase::Closing;
        for (const auto &[number, connection] : m_connections)
            connection->socket->disconnectFromHost();
        QTimer::singleShot(closeTime, this, [] { QThread::currentThread()->quit(); });
    }
    if (m_phase == Phase::Closing && m_connections.empty() && m_submitted.empty()
        && m_batch.empty()) {
        m_phase = Phase::Ended;
        QThread::currentThread()->quit();
    }
}

} // namespace sp7600::listener
