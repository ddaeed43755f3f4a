// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/replaysender.h"

#include <QNetworkDatagram>
#include <QNetworkProxy>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace sp7600::capture
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::size_t pageSize = 500;
/// Fewer than a process may have files open.
#ifdef Q_OS_MACOS
constexpr std::size_t mostConnections = 200;
#else
constexpr std::size_t mostConnections = 500;
#endif
constexpr qint64 mostWaiting = 1024 * 1024;
/// Frames in one turn of the event loop.
constexpr int framesPerTurn = 200;
constexpr int mostFailedInARow = 3;
constexpr std::chrono::seconds connectTime{10};
constexpr std::chrono::seconds stallTime{30};
constexpr std::chrono::seconds answerTime{2};
constexpr std::chrono::milliseconds watchInterval{200};

bool hasPassed(const QElapsedTimer &timer, std::chrono::milliseconds time)
{
    return timer.isValid() && timer.hasExpired(time.count());
}

} // namespace

bool isAnonymous(const Reception &reception)
{
    return std::ranges::none_of(reception.reports,
                                [](const Report &report) { return !unitName(report).empty(); });
}

Result<std::int64_t> newestId(const store::Store &store)
{
    store::ReceptionQuery newest;
    newest.newestFirst = true;
    newest.most = 1;
    const auto found = store.receptions(newest);
    if (!found)
        return std::unexpected(found.error());
    return found->empty() ? 0 : found->front().id;
}

/// A connection to the target, or a port to send datagrams from.
struct ReplaySender::Connection {
    Key key;
    std::unique_ptr<QTcpSocket> tcp;
    std::unique_ptr<QUdpSocket> udp;
    std::list<Key>::iterator place;
    std::deque<qint64> frames; ///< Octets of the frames that the system has not taken whole.
    QElapsedTimer connecting;
    QElapsedTimer quiet; ///< Since it was last used or answered.
    bool wasConnected = false;
    bool answered = false;
};

ReplaySender::ReplaySender(const store::Store &store, ReplayTarget target,
                           store::ReceptionQuery selection, double speed)
    : m_store(store)
    , m_target(std::move(target))
    , m_selection(std::move(selection))
    , m_speed(speed)
{
    m_selection.most = pageSize;
    m_selection.newestFirst = false;
    m_next.setSingleShot(true);
    m_next.setTimerType(Qt::PreciseTimer);
    connect(&m_next, &QTimer::timeout, this, &ReplaySender::advance);
    connect(&m_watch, &QTimer::timeout, this, &ReplaySender::look);
}

ReplaySender::~ReplaySender()
{
    for (auto &[key, connection] : m_connections) {
        if (connection->tcp)
            connection->tcp->disconnect(this);
    }
}

void ReplaySender::begin()
{
    m_clock.start();
    m_lastMove.start();
    m_watch.start(watchInterval);
    advance();
}

void ReplaySender::cancel()
{
    stop(Error{ErrorCode::Cancelled});
}

bool ReplaySender::fetch()
{
    while (m_page.empty() && !m_allFetched) {
        auto page = m_store.receptions(m_selection);
        if (!page) {
            stop(page.error());
            return false;
        }
        m_allFetched = page->empty();
        if (!m_allFetched)
            m_selection.after = page->back().id;
        for (Reception &reception : *page) {
            if (reception.direction != Direction::FromTracker)
                continue;
            if (!m_target.isLoopback && isAnonymous(reception))
                ++m_outcome.counts.notSent;
            else
                m_page.push_back(std::move(reception));
        }
    }
    return true;
}

std::chrono::milliseconds ReplaySender::untilDue(const Reception &reception)
{
    if (m_speed <= 0)
        return std::chrono::milliseconds(0);
    if (!m_first)
        m_first = reception.received;
    const auto original = static_cast<double>((reception.received - *m_first).count());
    const auto due = static_cast<std::int64_t>(original / m_speed);
    return std::chrono::milliseconds(std::max<std::int64_t>(0, due - m_clock.elapsed()));
}

void ReplaySender::advance()
{
    for (int turn = 0; turn < framesPerTurn; ++turn) {
        // Goes on when the system has taken some of it.
        if (m_isOver || m_waitingOctets > mostWaiting || !fetch())
            return;
        if (m_page.empty())
            return; // look() ends it
        if (const auto wait = untilDue(m_page.front()); wait.count() > 0) {
            m_next.start(wait);
            return;
        }
        if (!hasRoomFor(m_page.front())) {
            m_next.start(watchInterval);
            return;
        }
        send(m_page.front());
        if (m_isOver)
            return;
        m_page.pop_front();
    }
    m_next.start(0);
}

ReplaySender::Key ReplaySender::keyOf(const Reception &reception)
{
    return {reception.connection, reception.peer.address, reception.peer.port};
}

ReplaySender::Connection &ReplaySender::connectionOf(const Reception &reception)
{
    const Key key = keyOf(reception);
    if (const auto found = m_connections.find(key); found != m_connections.end()) {
        m_recent.splice(m_recent.begin(), m_recent, found->second->place);
        return *found->second;
    }
    m_recent.push_front(key);
    auto &connection = *m_connections.emplace(key, std::make_unique<Connection>()).first->second;
    connection.key = key;
    connection.place = m_recent.begin();
    ++m_outcome.counts.connections;
    if (m_target.endpoint.transport == Transport::Udp) {
        connection.udp = std::make_unique<QUdpSocket>();
        connection.udp->setProxy(QNetworkProxy::NoProxy);
        connection.udp->bind(m_target.address.protocol() == QAbstractSocket::IPv6Protocol
                                 ? QHostAddress::AnyIPv6
                                 : QHostAddress::AnyIPv4);
        connect(connection.udp.get(), &QUdpSocket::readyRead, this,
                [this, &connection] { take(connection); });
        return connection;
    }
    connection.tcp = std::make_unique<QTcpSocket>();
    QTcpSocket *const socket = connection.tcp.get();
    socket->setProxy(QNetworkProxy::NoProxy);
    connect(socket, &QTcpSocket::connected, this, [this, &connection] {
        connection.wasConnected = true;
        m_failedInARow = 0;
    });
    connect(socket, &QTcpSocket::readyRead, this, [this, &connection] { take(connection); });
    connect(socket, &QTcpSocket::bytesWritten, this, [this, &connection](qint64 octets) {
        m_lastMove.restart();
        m_waitingOctets -= octets;
        while (octets > 0 && !connection.frames.empty()) {
            const qint64 part = std::min(octets, connection.frames.front());
            octets -= part;
            connection.frames.front() -= part;
            if (connection.frames.front() == 0) {
                connection.frames.pop_front();
                ++m_outcome.counts.sent;
            }
        }
        if (!m_next.isActive())
            m_next.start(0);
    });
    // Queued: the socket must not go while it talks.
    connect(
        socket, &QTcpSocket::errorOccurred, this,
        [this, key, failing = QPointer(socket)] {
            const auto found = m_connections.find(key);
            if (failing && found != m_connections.end() && found->second->tcp.get() == failing)
                connectionFailed(key, failing->errorString());
        },
        Qt::QueuedConnection);
    connection.connecting.start();
    socket->connectToHost(m_target.address, m_target.endpoint.port);
    return connection;
}

void ReplaySender::send(const Reception &reception)
{
    Connection &connection = connectionOf(reception);
    connection.quiet.start();
    if (connection.udp)
        sendUdp(connection, reception.raw);
    else
        sendTcp(connection, reception.raw);
}

void ReplaySender::sendTcp(Connection &connection, const std::string &octets)
{
    const auto size = static_cast<qint64>(octets.size());
    // Until it is connected the socket keeps it.
    if (size == 0 || connection.tcp->write(octets.data(), size) != size) {
        ++m_outcome.counts.notSent;
        return;
    }
    connection.frames.push_back(size);
    m_waitingOctets += size;
}

void ReplaySender::sendUdp(Connection &connection, const std::string &octets)
{
    const auto size = static_cast<qint64>(octets.size());
    const qint64 written = connection.udp->writeDatagram(octets.data(), size, m_target.address,
                                                         m_target.endpoint.port);
    if (written == size)
        ++m_outcome.counts.sent;
    else
        ++m_outcome.counts.notSent;
    m_lastMove.restart();
}

void ReplaySender::take(Connection &connection)
{
    qint64 octets = 0;
    if (connection.tcp) {
        octets = connection.tcp->readAll().size();
    } else {
        while (connection.udp->hasPendingDatagrams()) {
            const QNetworkDatagram datagram = connection.udp->receiveDatagram();
            if (datagram.senderPort() == m_target.endpoint.port)
                octets += datagram.data().size();
        }
    }
    if (octets == 0)
        return;
    m_lastMove.restart();
    connection.quiet.start();
    m_outcome.counts.answerOctets += octets;
    if (!std::exchange(connection.answered, true))
        ++m_outcome.counts.answered;
}

void ReplaySender::connectionFailed(const Key &key, const QString &detail)
{
    const auto found = m_connections.find(key);
    if (found == m_connections.end() || m_isOver)
        return;
    Connection &connection = *found->second;
    take(connection);
    m_failedInARow += connection.wasConnected ? 0 : 1;
    close(key);
    if (m_failedInARow >= mostFailedInARow || (m_failedInARow > 0 && m_outcome.counts.sent == 0)) {
        stop(Error{ErrorCode::ReplayFailed,
                   {{"endpoint", hostAndPort(m_target.endpoint.host, m_target.endpoint.port)},
                    {"detail", detail.toStdString()}}});
        return;
    }
    m_next.start(0);
}

void ReplaySender::close(const Key &key)
{
    const auto found = m_connections.find(key);
    Connection &connection = *found->second;
    for (const qint64 octets : connection.frames)
        m_waitingOctets -= octets;
    m_outcome.counts.notSent += static_cast<std::int64_t>(connection.frames.size());
    if (connection.tcp) {
        connection.tcp->disconnect(this);
        // Nothing waits to be sent, or nothing more can be: it closes by itself.
        QTcpSocket *const socket = connection.tcp.release();
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        socket->setParent(this);
        socket->disconnectFromHost();
        if (socket->state() == QAbstractSocket::UnconnectedState)
            socket->deleteLater();
    }
    m_recent.erase(connection.place);
    m_connections.erase(found);
}

bool ReplaySender::hasRoomFor(const Reception &reception)
{
    if (m_connections.size() < mostConnections || m_connections.contains(keyOf(reception)))
        return true;
    // What is closed while answers come loses what the other side has not read yet.
    const Connection &oldest = *m_connections.at(m_recent.back());
    if (!oldest.frames.empty() || !hasPassed(oldest.quiet, answerTime))
        return false;
    close(Key(oldest.key));
    return true;
}

void ReplaySender::look()
{
    if (m_isOver)
        return;
    Q_EMIT progressed();
    std::vector<Key> late;
    for (const auto &[key, connection] : m_connections) {
        if (connection->tcp && !connection->wasConnected
            && hasPassed(connection->connecting, connectTime))
            late.push_back(key);
    }
    for (const Key &key : late)
        connectionFailed(key, u"it does not answer"_s);
    if (m_isOver)
        return;
    if (m_waitingOctets > 0) {
        if (hasPassed(m_lastMove, stallTime)) {
            stop(Error{ErrorCode::ReplayFailed,
                       {{"endpoint", hostAndPort(m_target.endpoint.host, m_target.endpoint.port)},
                        {"detail", "it does not take what is sent"}}});
        }
        return;
    }
    const bool isDone = m_allFetched && m_page.empty();
    const bool allAnswered = m_outcome.counts.answered >= m_outcome.counts.connections;
    // A server that answers everything has answered the last frame when it is quiet for a moment.
    if (isDone && hasPassed(m_lastMove, allAnswered ? 2 * watchInterval : answerTime))
        stop({});
}

void ReplaySender::stop(std::optional<Error> error)
{
    if (std::exchange(m_isOver, true))
        return;
    m_next.stop();
    m_watch.stop();
    m_outcome.error = std::move(error);
    while (!m_recent.empty())
        close(Key(m_recent.front()));
    m_outcome.counts.notSent += static_cast<std::int64_t>(m_page.size());
    Q_EMIT ended();
}

} // namespace sp7600::capture
