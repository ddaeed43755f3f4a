// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listener/receiver.h"

#include <QThread>

#include <algorithm>
#include <utility>

namespace sp7600::listener
{

namespace
{

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds settleTime = 5s;
// For the last acknowledgements to leave.
constexpr std::chrono::milliseconds closeTime = 300ms;
constexpr std::chrono::milliseconds lookEvery = 1s;
// Files that are open besides connections.
constexpr std::size_t otherDescriptors = 256;

} // namespace

Receiver::Receiver(ReportSink &sink, ReportFeed &feed, ReceiverStatus &status)
    : m_status(status)
    , m_intake(
          sink, feed, status, *this,
          [this](const Ticket &ticket, bool isDurable) { settled(ticket, isDurable); },
          [this] { roomMade(); })
    , m_lookAround(this)
{
}

Receiver::~Receiver()
{
    const std::lock_guard lock(m_status.mutex);
    m_status.placeTrouble.reset();
    m_status.rates = {};
}

Result<ListeningOn> Receiver::open(const ListenerOptions &given)
{
    ListenerOptions options = given;
    // In front of a server each tracker takes two.
    const std::size_t each = options.relay ? 2 : 1;
    if (const auto allowed = allowDescriptors(options.maxConnections * each + otherDescriptors))
        options.maxConnections = std::min(
            options.maxConnections, (*allowed - std::min(*allowed / 2, otherDescriptors)) / each);
    if (const auto ready = m_intake.setUp(options); !ready)
        return std::unexpected(ready.error());
    Result<ListeningSockets> sockets = openSockets(options.bindAddress, options.ports);
    if (!sockets)
        return std::unexpected(withHolder(sockets.error()));

    if (options.relay)
        m_relay = std::make_unique<Relay>(*options.relay, m_intake);
    m_streams = std::make_unique<StreamSide>(m_intake, m_relay.get());
    m_datagrams = std::make_unique<DatagramSide>(m_intake, m_relay.get());
    m_place = PlaceWatch(options.bindAddress);
    m_on = sockets->on;
    takeSockets(std::move(*sockets));
    {
        // What came before the first look counts as well.
        const std::lock_guard lock(m_status.mutex);
        m_status.rates = m_rates.rates(std::chrono::steady_clock::now(), m_status.counters);
    }
    connect(&m_lookAround, &QTimer::timeout, this, &Receiver::lookAround);
    const auto shortest = options.relay
                              ? std::min(options.idleTimeout, options.relay->connectTimeout)
                              : options.idleTimeout;
    m_lookAround.start(std::clamp<std::chrono::milliseconds>(shortest / 4, 20ms, lookEvery));
    return m_on;
}

void Receiver::takeSockets(ListeningSockets sockets)
{
    m_isBroken = false;
    m_sources = std::move(sockets.tcp);
    for (const auto &source : m_sources) {
        if (!source)
            continue;
        source->setTaker([this](Descriptor descriptor) { m_streams->accept(descriptor); });
    }
    m_datagrams->setSockets(std::move(sockets.udp));
}

void Receiver::settled(const Ticket &ticket, bool isDurable)
{
    if (ticket.transport == Transport::Tcp)
        m_streams->settled(ticket, isDurable);
    else
        m_datagrams->settled(ticket, isDurable);
}

void Receiver::roomMade()
{
    m_streams->sendAnswers();
    m_datagrams->sendAnswers();
    m_datagrams->resumeHeld();
    m_streams->resumeHeld();
    finishStopWhenSettled();
}

void Receiver::lookAround()
{
    m_streams->lookAround();
    m_datagrams->lookAround();
    if (m_relay)
        m_relay->lookAround();
    for (const auto &source : m_sources) {
        // Qt stops accepting for good when the process runs out of descriptors.
        if (source)
            source->resumeAccepting();
    }
    const auto now = std::chrono::system_clock::now();
    m_place.look(now, lookEvery);
    if (m_place.setHere(isAddressHere(m_place.address())) && m_place.isHere())
        m_isBroken = true;
    if (m_isBroken)
        reopen();

    const std::lock_guard lock(m_status.mutex);
    m_status.placeTrouble = m_place.trouble(now);
    m_status.rates = m_rates.rates(std::chrono::steady_clock::now(), m_status.counters);
}

void Receiver::reopen()
{
    // What was bound to the address that went away hears nothing of its return.
    m_sources.clear();
    m_datagrams->setSockets({});
    // The same numbers as before: trackers were told them.
    if (Result<ListeningSockets> sockets = openSockets(m_intake.options().bindAddress, m_on.ports))
        takeSockets(std::move(*sockets));
}

void Receiver::stop()
{
    if (m_phase != Phase::Taking)
        return;
    m_phase = Phase::Settling;
    m_lookAround.stop();
    m_sources.clear();
    m_streams->stopTaking();
    m_datagrams->stopTaking();
    m_intake.submit();
    QTimer::singleShot(settleTime, this, [] { QThread::currentThread()->quit(); });
    finishStopWhenSettled();
}

void Receiver::finishStopWhenSettled()
{
    if (m_phase == Phase::Settling && m_intake.isSettled()) {
        m_phase = Phase::Closing;
        m_streams->closeAll();
        QTimer::singleShot(closeTime, this, [] { QThread::currentThread()->quit(); });
    }
    if (m_phase == Phase::Closing && m_streams->isEmpty() && m_intake.isSettled()) {
        m_phase = Phase::Ended;
        QThread::currentThread()->quit();
    }
}

} // namespace sp7600::listener
