// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listener/relay.h"

#include <QNetworkProxy>

#include <algorithm>
#include <array>
#include <utility>

namespace sp7600::listener
{

namespace
{

using namespace std::chrono_literals;

// What may wait to be sent to the server for one tracker; then that tracker is not read.
constexpr std::size_t maxUnsentOctets = 64 * 1024;
constexpr std::size_t readSize = 16 * 1024;
// Servers move; a name is looked up anew for whoever comes later.
constexpr std::chrono::milliseconds resolveAgainAfter = 5min;

} // namespace

Relay::Relay(RelayTarget target, Intake &intake)
    : m_target(std::move(target))
    , m_intake(intake)
    , m_watcher([this](std::uint64_t number, Interest possible) { onReady(number, possible); })
{
}

Relay::~Relay() = default;

Transport Relay::upstreamOf(Transport transport) const
{
    return m_target.transport.value_or(transport);
}

Relay::Upstream *Relay::find(std::uint64_t number)
{
    const auto found = m_upstreams.find(number);
    return found != m_upstreams.end() ? &found->second : nullptr;
}

const Relay::Upstream *Relay::find(std::uint64_t number) const
{
    const auto found = m_upstreams.find(number);
    return found != m_upstreams.end() ? &found->second : nullptr;
}

void Relay::open(std::uint64_t number, Transport transport, RelayOwner &owner)
{
    Upstream &upstream = m_upstreams[number];
    upstream.transport = upstreamOf(transport);
    upstream.owner = &owner;
    upstream.begun = Clock::now();
    if (m_addresses.empty() || Clock::now() - m_resolved > resolveAgainAfter)
        resolve();
    if (!m_addresses.empty())
        begin(number);
}

void Relay::resolve()
{
    if (m_resolving)
        return;
    if (const QHostAddress address(QString::fromStdString(m_target.host)); !address.isNull()) {
        m_addresses = {address};
        m_resolved = Clock::now();
        return;
    }
    m_resolving = true;
    QHostInfo::lookupHost(QString::fromStdString(m_target.host), this,
                          [this](const QHostInfo &info) { onResolved(info); });
}

void Relay::onResolved(const QHostInfo &info)
{
    m_resolving = false;
    const bool isFirst = m_addresses.empty();
    // One list: each call makes another, and the two ends must be of the same.
    const auto found = info.addresses();
    if (!found.isEmpty()) {
        m_addresses = {found.begin(), found.end()};
        m_resolved = Clock::now();
    }
    // Those who had an older address went on with it.
    if (!isFirst)
        return;
    std::vector<std::uint64_t> waiting;
    for (const auto &[number, upstream] : m_upstreams)
        waiting.push_back(number);
    for (const std::uint64_t number : waiting) {
        if (m_addresses.empty())
            lose(number);
        else if (m_upstreams.contains(number))
            begin(number);
        // A socket for datagrams is ready at once.
        const Upstream *upstream = find(number);
        if (upstream == nullptr || upstream->datagrams == nullptr)
            continue;
        RelayOwner &owner = *upstream->owner;
        if (upstream->wasEnded) {
            close(number);
            owner.serverEnded(number);
        } else {
            owner.serverDrained(number);
        }
    }
}

void Relay::begin(std::uint64_t number)
{
    Upstream &upstream = m_upstreams.at(number);
    if (upstream.transport == Transport::Tcp)
        beginStream(number, upstream);
    else
        beginDatagrams(number, upstream);
}

void Relay::beginStream(std::uint64_t number, Upstream &upstream)
{
    upstream.stream.reset();
    while (upstream.address < m_addresses.size()) {
        const auto descriptor = beginConnecting(m_addresses.at(upstream.address), m_target.port);
        if (descriptor) {
            upstream.stream = std::make_unique<TcpStream>(m_watcher, *descriptor, number, true);
            if (upstream.stream->isOpen())
                return;
            upstream.stream.reset();
        }
        ++upstream.address;
    }
    // Not from within open(): whoever calls that is not ready to hear of it.
    QMetaObject::invokeMethod(this, [this, number] { lose(number); }, Qt::QueuedConnection);
}

void Relay::beginDatagrams(std::uint64_t number, Upstream &upstream)
{
    upstream.datagrams = new QUdpSocket(this);
    upstream.datagrams->setProxy(QNetworkProxy::NoProxy);
    if (!connectDatagrams(*upstream.datagrams))
        m_intake.count([](ListenerCounters &counters) { ++counters.relayFailures; });
    connect(upstream.datagrams, &QUdpSocket::readyRead, this,
            [this, number] { readDatagrams(number); });
    sendWhatWaited(upstream);
}

bool Relay::connectDatagrams(QUdpSocket &socket) const
{
    socket.abort();
    for (const QHostAddress &address : m_addresses) {
        socket.connectToHost(address, m_target.port);
        if (socket.state() == QAbstractSocket::ConnectedState)
            return true; // There is a way to it.
    }
    return false;
}

void Relay::sendWhatWaited(Upstream &upstream)
{
    upstream.unsentOctets = 0;
    for (const std::string &octets : std::exchange(upstream.unsent, {}))
        passOn(upstream, octets);
    if (upstream.wasEnded && upstream.stream)
        upstream.stream->endWriting();
}

bool Relay::passOn(Upstream &upstream, std::string_view octets)
{
    const auto sendDatagram = [&] {
        const auto size = static_cast<qint64>(octets.size());
        return upstream.datagrams->write(octets.data(), size) == size;
    };
    bool sent = upstream.stream ? upstream.stream->write(octets) : sendDatagram();
    if (!sent && !upstream.stream) {
        // That an earlier datagram reached nobody is told by the next one, which is not sent then.
        m_intake.count([](ListenerCounters &counters) { ++counters.relayFailures; });
        sent = sendDatagram();
        // On Windows, Qt closes the socket where such an earlier one is told as a reset; elsewhere
        // the laptop may be in another network by now.
        if (!sent && upstream.datagrams->error() == QAbstractSocket::NetworkError)
            sent = connectDatagrams(*upstream.datagrams) && sendDatagram();
    }
    if (sent)
        m_intake.count([&](ListenerCounters &counters) { counters.relayedUp += octets.size(); });
    return sent || !upstream.stream; // That a datagram is lost, nobody is told.
}

void Relay::send(std::uint64_t number, std::string_view octets)
{
    Upstream *upstream = find(number);
    if (upstream == nullptr || octets.empty())
        return;
    const bool isReady =
        upstream->datagrams || (upstream->stream && !upstream->stream->isConnecting());
    if (isReady) {
        // A server that has ended its side is not read any more, so this is where it shows that it
        // is gone. Not from within: whoever sends is not ready to hear of it.
        if (!passOn(*upstream, octets))
            QMetaObject::invokeMethod(this, [this, number] { lose(number); }, Qt::QueuedConnection);
    } else {
        upstream->unsentOctets += octets.size();
        upstream->unsent.emplace_back(octets);
    }
}

bool Relay::isWaiting(std::uint64_t number) const
{
    const Upstream *upstream = find(number);
    return upstream != nullptr && isUnsent(*upstream);
}

bool Relay::isUnderWay(std::uint64_t number) const
{
    const Upstream *upstream = find(number);
    return upstream != nullptr
           && (isUnsent(*upstream)
               || (upstream->stream && upstream->stream->underWay().value_or(0) > 0));
}

bool Relay::mayTake(std::uint64_t number) const
{
    const Upstream *upstream = find(number);
    if (upstream == nullptr)
        return true;
    const std::size_t inStream = upstream->stream ? upstream->stream->unsent() : 0;
    return upstream->unsentOctets + inStream < maxUnsentOctets;
}

void Relay::endSending(std::uint64_t number)
{
    Upstream *upstream = find(number);
    if (upstream == nullptr)
        return;
    if (upstream->datagrams != nullptr) {
        // There is no such thing in UDP, and nobody left to answer to.
        close(number);
        return;
    }
    upstream->wasEnded = true;
    if (upstream->stream && !upstream->stream->isConnecting())
        upstream->stream->endWriting();
}

void Relay::setReading(std::uint64_t number, bool reading)
{
    Upstream *upstream = find(number);
    if (upstream == nullptr || upstream->reading == reading)
        return;
    upstream->reading = reading;
    if (upstream->stream && !upstream->hasEnded)
        upstream->stream->setReading(reading);
    else if (upstream->datagrams && reading)
        QMetaObject::invokeMethod(
            this, [this, number] { readDatagrams(number); }, Qt::QueuedConnection);
}

bool Relay::isReady(const Upstream &upstream)
{
    return upstream.datagrams || (upstream.stream && !upstream.stream->isConnecting());
}

bool Relay::isUnsent(const Upstream &upstream)
{
    return upstream.unsentOctets > 0 || (upstream.stream && upstream.stream->unsent() > 0);
}

void Relay::countUnsent(const Upstream &upstream)
{
    if (isUnsent(upstream))
        m_intake.count([](ListenerCounters &counters) { ++counters.relayFailures; });
}

void Relay::close(std::uint64_t number)
{
    if (const Upstream *upstream = find(number); upstream != nullptr)
        countUnsent(*upstream);
    forget(number);
}

void Relay::forget(std::uint64_t number)
{
    const auto found = m_upstreams.find(number);
    if (found == m_upstreams.end())
        return;
    if (found->second.datagrams != nullptr)
        found->second.datagrams->deleteLater(); // It may be the one that is being read.
    m_upstreams.erase(found);
}

void Relay::reset(std::uint64_t number)
{
    Upstream *upstream = find(number);
    if (upstream == nullptr)
        return;
    countUnsent(*upstream);
    // Where nobody knows, an orderly end loses nothing either.
    if (upstream->stream && upstream->stream->underWay() == std::size_t(0))
        upstream->stream->reset();
    forget(number);
}

void Relay::lose(std::uint64_t number)
{
    Upstream *upstream = find(number);
    if (upstream == nullptr)
        return;
    RelayOwner &owner = *upstream->owner;
    forget(number);
    m_intake.count([](ListenerCounters &counters) { ++counters.relayFailures; });
    owner.serverLost(number);
}

void Relay::onReady(std::uint64_t number, Interest possible)
{
    Upstream *upstream = find(number);
    if (upstream == nullptr || !upstream->stream)
        return;
    if (upstream->stream->isConnecting()) {
        if (const auto connected = upstream->stream->finishConnecting())
            connectingEnded(number, *upstream, *connected);
        return;
    }
    if (possible.write) {
        if (!upstream->stream->flush()) {
            lose(number);
            return;
        }
        if (mayTake(number))
            upstream->owner->serverDrained(number);
    }
    if (possible.read)
        readStream(number);
}

void Relay::connectingEnded(std::uint64_t number, Upstream &upstream, bool isConnected)
{
    if (isConnected) {
        upstream.stream->setReading(upstream.reading);
        sendWhatWaited(upstream);
        upstream.owner->serverDrained(number);
        return;
    }
    ++upstream.address;
    beginStream(number, upstream);
}

void Relay::readStream(std::uint64_t number)
{
    std::array<char, readSize> chunk;
    // Whoever is told may let go of the upstream, or want no more for now.
    for (Upstream *upstream = find(number);
         upstream != nullptr && upstream->stream && upstream->reading && !upstream->hasEnded;
         upstream = find(number)) {
        const TransferResult result = upstream->stream->read(chunk.data(), chunk.size());
        if (result.outcome == Transfer::WouldBlock)
            return;
        if (result.outcome == Transfer::Reset) {
            lose(number);
            return;
        }
        if (result.outcome == Transfer::End) {
            upstream->hasEnded = true;
            upstream->stream->setReading(false);
            upstream->owner->serverEnded(number);
            return;
        }
        upstream->owner->serverAnswered(number, {chunk.data(), result.octets});
    }
}

void Relay::readDatagrams(std::uint64_t number)
{
    for (Upstream *upstream = find(number);
         upstream != nullptr && upstream->datagrams && upstream->reading
         && upstream->datagrams->hasPendingDatagrams();
         upstream = find(number)) {
        QByteArray octets(
            static_cast<qsizetype>(std::max<qint64>(upstream->datagrams->pendingDatagramSize(), 0)),
            '\0');
        const qint64 size = upstream->datagrams->read(octets.data(), octets.size());
        if (size < 0)
            return; // Nobody is there; a tracker would hear nothing of it either.
        upstream->owner->serverAnswered(number,
                                        {octets.constData(), static_cast<std::size_t>(size)});
    }
}

void Relay::lookAround()
{
    const Clock::time_point latest = Clock::now() - m_target.connectTimeout;
    std::vector<std::uint64_t> waiting;
    for (const auto &[number, upstream] : m_upstreams) {
        if (!isReady(upstream))
            waiting.push_back(number);
    }
    for (const std::uint64_t number : waiting) {
        onReady(number, {}); // Seen under Wine: where it is refused at once, nobody tells.
        const Upstream *upstream = find(number);
        if (upstream != nullptr && !isReady(*upstream) && upstream->begun < latest)
            lose(number);
    }
}

} // namespace sp7600::listener
