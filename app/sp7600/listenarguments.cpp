// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sp7600/listenarguments.h"

#include "core/listener/accessrules.h"

#include <algorithm>
#include <vector>

namespace sp7600::app
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::int64_t mostDays = 36'500;
constexpr std::int64_t mostMegabytes = 1'000'000'000;

/// The first --tcp with the first --udp, and so on; one of them alone means that transport alone,
/// neither means both.
Result<std::vector<listener::PortPair>> portsFrom(const Arguments &arguments)
{
    const auto numbers = [&](const QString &name) -> Result<std::vector<std::uint16_t>> {
        std::vector<std::uint16_t> list;
        for (const QString &given : arguments.texts(name)) {
            const auto port = given == u"0"_s ? Result<std::uint16_t>(std::uint16_t{0})
                                              : parsePort(given.toStdString());
            if (!port)
                return std::unexpected(port.error());
            list.push_back(*port);
        }
        return list;
    };
    const auto tcp = numbers(u"tcp"_s);
    const auto udp = numbers(u"udp"_s);
    if (!tcp || !udp)
        return std::unexpected(!tcp ? tcp.error() : udp.error());
    if (tcp->empty() && udp->empty())
        return std::vector{listener::PortPair{}};
    std::vector<listener::PortPair> pairs(std::max(tcp->size(), udp->size()),
                                          listener::PortPair{{}, {}});
    for (std::size_t i = 0; i < tcp->size(); ++i)
        pairs[i].tcp = (*tcp)[i];
    for (std::size_t i = 0; i < udp->size(); ++i)
        pairs[i].udp = (*udp)[i];
    return pairs;
}

Result<std::optional<listener::RelayTarget>> relayFrom(const Arguments &arguments)
{
    const auto given = arguments.text(u"relay"_s);
    const auto transport = arguments.text(u"relay-transport"_s);
    if (given.isEmpty()) {
        if (!transport.isEmpty())
            return usage(u"--relay-transport needs --relay"_s);
        return std::nullopt;
    }
    if (arguments.has(u"ack"_s) && arguments.text(u"ack"_s) != u"none"_s)
        return usage(u"with --relay the server answers; leave --ack out"_s);
    if (!given.contains(u':'))
        return usage(u"--relay takes HOST:PORT"_s);
    const auto target = parseHostAndPort(given.toStdString());
    if (!target)
        return std::unexpected(target.error());
    listener::RelayTarget relay{target->first, target->second, {}};
    if (!transport.isEmpty()) {
        const auto known = parseTransport(transport.toStdString());
        if (!known)
            return std::unexpected(known.error());
        relay.transport = *known;
    }
    return relay;
}

Result<void> limitsFrom(const Arguments &arguments, listener::ListenerOptions &options)
{
    const auto connections = arguments.count(u"max-connections"_s);
    const auto perAddress = arguments.count(u"max-per-address"_s);
    const auto garbage = arguments.count(u"max-garbage"_s);
    const auto idle = arguments.seconds(u"idle-timeout"_s);
    for (const auto *given : {&connections, &perAddress, &garbage}) {
        if (!*given)
            return std::unexpected(given->error());
    }
    if (!idle)
        return std::unexpected(idle.error());
    if (*connections)
        options.maxConnections = static_cast<std::size_t>(**connections);
    if (*perAddress)
        options.maxPerAddress = static_cast<std::size_t>(**perAddress);
    if (*garbage)
        options.maxGarbageOctets = static_cast<std::uint64_t>(**garbage);
    if (*idle)
        options.idleTimeout = std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::duration<double>(**idle));
    return {};
}

} // namespace

void addListenArguments(Arguments &arguments)
{
    arguments.addValue(u"tcp"_s, u"N"_s,
                       u"TCP port; 0: a free one; may be repeated. Without --tcp and --udp: both "
                       "on 8888."_s);
    arguments.addValue(u"udp"_s, u"N"_s, u"UDP port; 0: a free one; may be repeated."_s);
    arguments.addValue(u"bind"_s, u"ADDR"_s, u"Address to listen on; every one without it."_s);
    arguments.addValue(u"store"_s, u"FILE"_s, u"Where to keep what is received."_s);
    arguments.addValue(u"count"_s, u"N"_s, u"End after this many reports."_s);
    arguments.addValue(u"for"_s, u"S"_s, u"End after this many seconds."_s);
    arguments.addValue(u"ack"_s, u"TEXT|none|byte"_s,
                       u"What each report is answered with: a text (1234), nothing, or a byte 01 "
                       "for each record."_s);
    arguments.addValue(u"relay"_s, u"HOST:PORT"_s,
                       u"Stand in front of this server: pass everything on both ways, and answer "
                       "nothing from here."_s);
    arguments.addValue(u"relay-transport"_s, u"tcp|udp"_s,
                       u"How the server is reached; as the tracker does without it."_s);
    arguments.addValue(u"allow-imei"_s, u"N"_s,
                       u"Hear only trackers with this IMEI; may be repeated."_s);
    arguments.addValue(u"allow-from"_s, u"NET"_s,
                       u"Hear only from this address or network, as 192.0.2.0/24; may be "
                       "repeated."_s);
    arguments.addValue(u"max-connections"_s, u"N"_s, u"TCP connections at once (12000)."_s);
    arguments.addValue(u"max-per-address"_s, u"N"_s,
                       u"TCP connections at once from one address (as many as there may be)."_s);
    arguments.addValue(u"idle-timeout"_s, u"S"_s,
                       u"End a TCP connection that is silent for this long (1800)."_s);
    arguments.addValue(u"max-garbage"_s, u"N"_s,
                       u"End a TCP connection after this many bytes without a report (65536)."_s);
    arguments.addValue(u"keep-days"_s, u"N"_s,
                       u"Remove what was received longer ago; it is kept for ever without it."_s);
    arguments.addValue(u"keep-megabytes"_s, u"N"_s,
                       u"Remove the oldest of what was received when the file holds more."_s);
    arguments.addFlag(u"addresses"_s,
                      u"Tell at which addresses trackers reach this laptop and what its firewall "
                      "does, and end."_s);
    arguments.addFlag(u"summary"_s, u"Tell at the end what was heard of each tracker."_s);
}

Result<listener::ListenerOptions> listenerOptionsFrom(const Arguments &arguments)
{
    listener::ListenerOptions options;
    options.bindAddress = arguments.text(u"bind"_s).toStdString();
    auto ports = portsFrom(arguments);
    if (!ports)
        return std::unexpected(ports.error());
    options.ports = std::move(*ports);
    auto relay = relayFrom(arguments);
    if (!relay)
        return std::unexpected(relay.error());
    options.relay = std::move(*relay);
    if (arguments.has(u"ack"_s))
        options.acknowledgement =
            listener::Acknowledgement::parse(arguments.text(u"ack"_s).toStdString());
    for (const QString &given : arguments.texts(u"allow-imei"_s)) {
        auto imei = parseImei(given.toStdString());
        if (!imei)
            return std::unexpected(imei.error());
        options.allowedImeis.push_back(std::move(*imei));
    }
    for (const QString &given : arguments.texts(u"allow-from"_s)) {
        if (const auto network = listener::parseNetwork(given.toStdString()); !network)
            return std::unexpected(network.error());
        options.allowedNetworks.push_back(given.toStdString());
    }
    if (const auto limits = limitsFrom(arguments, options); !limits)
        return std::unexpected(limits.error());
    return options;
}

Result<store::Retention> retentionFrom(const Arguments &arguments)
{
    const auto days = arguments.count(u"keep-days"_s);
    const auto megabytes = arguments.count(u"keep-megabytes"_s);
    if (!days || !megabytes)
        return std::unexpected(!days ? days.error() : megabytes.error());
    store::Retention retention;
    if (*days)
        retention.age = std::chrono::days(std::min(**days, mostDays));
    if (*megabytes)
        retention.octets =
            static_cast<std::uint64_t>(std::min(**megabytes, mostMegabytes)) * 1'000'000;
    return retention;
}

} // namespace sp7600::app
