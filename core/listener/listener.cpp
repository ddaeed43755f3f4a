// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listener/listener.h"

#include "core/listener/receiver.h"

#include <QThread>

#include <algorithm>

namespace sp7600::listener
{

namespace
{

std::uint16_t firstOf(const std::vector<PortPair> &ports,
                      std::optional<std::uint16_t> PortPair::*transport)
{
    const auto found = std::ranges::find_if(
        ports, [transport](const PortPair &pair) { return (pair.*transport).has_value(); });
    return found != ports.end() ? *((*found).*transport) : std::uint16_t{0};
}

} // namespace

std::vector<ListenPort> listenPorts(const std::vector<PortPair> &pairs)
{
    std::vector<ListenPort> ports;
    for (const auto &pair : pairs) {
        if (pair.tcp)
            ports.push_back({Transport::Tcp, *pair.tcp});
        if (pair.udp)
            ports.push_back({Transport::Udp, *pair.udp});
    }
    return ports;
}

Acknowledgement Acknowledgement::parse(std::string_view text)
{
    if (text == "none" || text.empty())
        return {Kind::None, {}};
    if (text == "byte")
        return {Kind::OctetPerRecord, {}};
    return {Kind::Text, std::string(text)};
}

std::uint16_t ListeningOn::tcpPort() const
{
    return firstOf(ports, &PortPair::tcp);
}

std::uint16_t ListeningOn::udpPort() const
{
    return firstOf(ports, &PortPair::udp);
}

class Listener::Private
{
public:
    explicit Private(ReportSink &reportSink)
        : sink(reportSink)
    {
    }

    ReportSink &sink;
    ReportFeed feed;
    ReceiverStatus status;
    std::unique_ptr<QThread> thread; // Owns the receiver while it runs.
    Receiver *receiver = nullptr;
    std::optional<ListeningOn> on;

    void end()
    {
        thread->quit();
        thread->wait();
        thread.reset();
        receiver = nullptr;
        on.reset();
    }
};

Listener::Listener(ReportSink &sink)
    : d(std::make_unique<Private>(sink))
{
}

Listener::~Listener()
{
    stop();
}

Result<ListeningOn> Listener::start(const ListenerOptions &options)
{
    if (d->thread) {
        return failure(ErrorCode::ListenFailed, {{"port", std::to_string(d->on->tcpPort())},
                                                 {"detail", "already listening"}});
    }
    d->thread = std::make_unique<QThread>();
    d->thread->setObjectName(QStringLiteral("listener"));
    d->receiver = new Receiver(d->sink, d->feed, d->status);
    d->receiver->moveToThread(d->thread.get());
    QObject::connect(d->thread.get(), &QThread::finished, d->receiver, &QObject::deleteLater);
    d->thread->start();

    Result<ListeningOn> opened = failure(ErrorCode::ListenFailed);
    QMetaObject::invokeMethod(
        d->receiver,
        [receiver = d->receiver, &options, &opened] { opened = receiver->open(options); },
        Qt::BlockingQueuedConnection);
    if (opened)
        d->on = *opened;
    else
        d->end();
    return opened;
}

void Listener::stop()
{
    if (!d->thread)
        return;
    QMetaObject::invokeMethod(
        d->receiver, [receiver = d->receiver] { receiver->stop(); }, Qt::QueuedConnection);
    d->thread->wait(); // The receiver ends it, after 5 s at most.
    d->end();
}

void Listener::answerWith(const Acknowledgement &acknowledgement)
{
    if (!d->thread)
        return;
    QMetaObject::invokeMethod(
        d->receiver,
        [receiver = d->receiver, acknowledgement] { receiver->answerWith(acknowledgement); },
        Qt::QueuedConnection);
}

std::optional<ListeningOn> Listener::listeningOn() const
{
    return d->on;
}

ReportFeed &Listener::feed()
{
    return d->feed;
}

ListenerCounters Listener::counters() const
{
    const std::lock_guard lock(d->status.mutex);
    return d->status.counters;
}

ListenerRates Listener::rates() const
{
    const std::lock_guard lock(d->status.mutex);
    return d->status.rates;
}

std::vector<TrackerStatistics> Listener::trackers() const
{
    const std::lock_guard lock(d->status.mutex);
    return d->status.trackers.all();
}

RefusedUnits Listener::refusedUnits() const
{
    const std::lock_guard lock(d->status.mutex);
    return d->status.refusedUnits;
}

std::optional<Error> Listener::trouble() const
{
    const std::lock_guard lock(d->status.mutex);
    return d->status.sinkTrouble ? d->status.sinkTrouble : d->status.placeTrouble;
}

} // namespace sp7600::listener
