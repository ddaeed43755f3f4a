// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/proofpost.h"

#include "core/commissioning/station.h"
#include "core/device/hostlookup.h"

#include <QHostAddress>

#include <algorithm>
#include <chrono>
#include <utility>
#include <vector>

namespace sp7600::commissioning
{

namespace
{

/// Of one unit, and of strangers until they are known as such.
constexpr std::size_t mostConnections = 64;
/// A server whose name takes longer than this is not found by a tracker either.
constexpr std::chrono::seconds longestLookup{5};

/// Keeps what a relay hears, and shows it to those who follow the station.
class SharingSink final : public listener::ReportSink
{
public:
    SharingSink(listener::ReportSink &sink, const listener::ReportFeed &feed)
        : m_sink(sink)
        , m_feed(feed)
    {
    }

    void submit(std::vector<Reception> receptions, Done done) override
    {
        // A feed of its own hand: the answer may come when the station has let go of its one.
        m_sink.submit(std::move(receptions), [feed = m_feed, done = std::move(done)](
                                                 Result<std::vector<Reception>> kept) mutable {
            if (kept)
                feed.publish(*kept);
            done(std::move(kept));
        });
    }

private:
    listener::ReportSink &m_sink;
    listener::ReportFeed m_feed;
};

bool isHere(const Station &station, const ProofPost::Way &way, const std::string &host)
{
    const auto own = station.localAddresses();
    return isLoopbackHost(host) || host == way.address || std::ranges::find(own, host) != own.end();
}

/// @p server leads back to what listens on @p port.
bool isItself(const Station &station, const ProofPost::Way &way, std::uint16_t port,
              const Endpoint &server, const ProofPost::Resolve &resolve,
              const device::CancelToken &cancel)
{
    const auto told = way.told(port);
    if (server.port != port && server.port != told.port)
        return false;
    if (server.port == told.port && server.host == told.host)
        return true;
    auto hosts = resolve(server.host, cancel);
    hosts.push_back(server.host);
    const auto isOwn = [&](const std::string &host) { return isHere(station, way, host); };
    if (server.port == port && std::ranges::any_of(hosts, isOwn))
        return true;
    if (server.port != told.port || !way.outside)
        return false;
    auto outside = resolve(told.host, cancel);
    outside.push_back(told.host);
    return std::ranges::find_first_of(hosts, outside) != hosts.end();
}

} // namespace

Endpoint ProofPost::Way::told(std::uint16_t listeningPort) const
{
    if (!outside)
        return {address, listeningPort, transport};
    return {outside->host, outside->port.value_or(listeningPort), transport};
}

ProofPost ProofPost::running(Station &station, const Endpoint &endpoint)
{
    ProofPost post(station);
    post.m_endpoint = endpoint;
    if (const auto on = station.listeningOn())
        post.m_listeningPort = endpoint.transport == Transport::Tcp ? on->tcpPort() : on->udpPort();
    return post;
}

std::vector<std::string> ProofPost::addressesOf(const std::string &name,
                                                const device::CancelToken &cancel)
{
    const auto host = QString::fromStdString(name);
    if (!QHostAddress(host).isNull())
        return {};
    std::vector<std::string> addresses;
    const auto found = device::lookUpHost(host, longestLookup, cancel);
    const auto known = found ? found->addresses() : QList<QHostAddress>();
    for (const auto &address : known)
        addresses.push_back(address.toString().toStdString());
    return addresses;
}

Result<ProofPost> ProofPost::direct(Station &station, const Way &way)
{
    auto port = way.port;
    // What listens already is what a router was told of.
    if (!port && way.outside && !station.listeningOn())
        port = usualReportPort;
    auto hearing = station.listenFor(way.address, way.transport, port, way.bindAddress);
    if (!hearing)
        return std::unexpected(hearing.error());
    auto post = running(station, way.told(hearing->endpoint().port));
    post.m_hearing = std::move(*hearing);
    return post;
}

Result<ProofPost> ProofPost::relay(Station &station, const Way &way, const Endpoint &server,
                                   const std::string &imei, const device::CancelToken &cancel,
                                   const Resolve &resolve)
{
    ProofPost post(station);
    post.m_sink = std::make_unique<SharingSink>(station.store(), station.feed());
    post.m_relay = std::make_unique<listener::Listener>(*post.m_sink);
    listener::ListenerOptions options;
    options.bindAddress = way.bindAddress;
    options.relay = listener::RelayTarget{server.host, server.port, server.transport};
    options.allowedImeis = {imei};
    options.maxConnections = mostConnections;
    // The usual one is the likeliest to be let through to this laptop.
    const auto port = way.port.value_or(usualReportPort);
    const bool mayBeAnother = !way.port && !way.outside;
    options.ports = {{port, port}};
    // Nobody passes on to himself.
    const bool leadsBack = isItself(station, way, port, server, resolve, cancel);
    if (cancel.isCancelled())
        return failure(ErrorCode::Cancelled);
    if (leadsBack && !mayBeAnother)
        return failure(ErrorCode::ProofNeedsServer);
    if (leadsBack)
        options.ports = {{0, 0}};
    auto on = post.m_relay->start(options);
    if (!on && mayBeAnother && on.error().code == ErrorCode::ListenPortBusy) {
        options.ports = {{0, 0}};
        on = post.m_relay->start(options);
    }
    if (!on)
        return std::unexpected(on.error());
    post.m_listeningPort = way.transport == Transport::Tcp ? on->tcpPort() : on->udpPort();
    post.m_endpoint = way.told(post.m_listeningPort);
    return post;
}

void ProofPost::keep()
{
    if (m_hearing)
        m_hearing->keep();
}

listener::ReportFeed &ProofPost::feed() const
{
    return m_relay ? m_relay->feed() : m_station->feed();
}

} // namespace sp7600::commissioning
