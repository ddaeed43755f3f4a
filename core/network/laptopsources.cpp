// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/laptopsources.h"

#include "core/network/reachability.h"

#include <QHostAddress>
#include <QNetworkInformation>
#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

#ifdef Q_OS_LINUX
#include <sys/timex.h>
#endif

namespace sp7600::network
{

using namespace Qt::StringLiterals;

namespace
{

std::optional<std::string> captivePortal()
{
    // Where nothing is behind it, as without NetworkManager, this is quick and gives nothing.
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::CaptivePortal))
        return {};
    const auto *network = QNetworkInformation::instance();
    if (network == nullptr || !network->isBehindCaptivePortal())
        return {};
    return std::string(); // The system does not tell where it leads to.
}

std::optional<std::string> firstProxy(const QNetworkProxyQuery &query)
{
    const auto proxies = QNetworkProxyFactory::systemProxyForQuery(query);
    for (const auto &proxy : proxies) {
        if (proxy.type() == QNetworkProxy::NoProxy)
            return {};
        if (!proxy.hostName().isEmpty())
            return hostAndPort(proxy.hostName().toStdString(), proxy.port());
    }
    return {};
}

std::optional<std::string> systemProxy(const std::optional<Endpoint> &endpoint)
{
    // Reserved by RFC 2606: a rule for all of the Web applies to it, and nothing else does.
    const auto host = endpoint ? QString::fromStdString(endpoint->host) : u"anywhere.invalid"_s;
    QUrl page;
    page.setScheme(u"https"_s);
    page.setHost(host);
    auto found = firstProxy(QNetworkProxyQuery(page));
    if (!found && endpoint)
        found = firstProxy(QNetworkProxyQuery(host, endpoint->port));
    return found;
}

std::optional<bool> clockSynchronised([[maybe_unused]] const ProgramRunner &run)
{
#if defined(Q_OS_LINUX)
    timex state{};
    if (::adjtimex(&state) < 0)
        return {};
    return (state.status & STA_UNSYNC) == 0;
#elif defined(Q_OS_WIN)
    const auto told = run(u"w32tm"_s, {u"/query"_s, u"/status"_s});
    return told ? windowsClockSynchronised(*told) : std::nullopt;
#else
    return {};
#endif
}

std::optional<std::chrono::milliseconds> clockOffset()
{
#ifdef Q_OS_LINUX
    timex state{};
    if (::adjtimex(&state) < 0 || (state.status & STA_UNSYNC) != 0)
        return {};
    using namespace std::chrono;
    return (state.status & STA_NANO) != 0 ? round<milliseconds>(nanoseconds(state.offset))
                                          : round<milliseconds>(microseconds(state.offset));
#else
    return {};
#endif
}

Firewall firewall(const std::vector<ListenPort> &ports, const ProgramRunner &run)
{
    auto sources = FirewallSources::ofThisSystem();
    sources.run = run;
    return localFirewall(ports, sources);
}

} // namespace

std::optional<bool> windowsClockSynchronised(const ProgramOutput &output)
{
    // The leap indicator comes first: `Leap Indicator: 3(not synchronized)`.
    static const QRegularExpression leap(u"^[^\\r\\n:]+:\\s*([0-3])\\s*\\("_s);
    if (output.exitCode != 0)
        return {};
    const auto found = leap.match(QString::fromLocal8Bit(output.text).trimmed());
    if (!found.hasMatch())
        return {};
    return found.captured(1) != u"3"_s;
}

LaptopSources LaptopSources::ofThisSystem()
{
    return {systemLookup, systemNameServers, network::ownAddresses,      network::captivePortal,
            systemProxy,  network::firewall, network::clockSynchronised, network::clockOffset};
}

LaptopSources LaptopSources::onlyLookUps() const
{
    LaptopSources sources;
    sources.lookUp = lookUp;
    sources.nameServers = nameServers;
    sources.ownAddresses = ownAddresses;
    return sources;
}

std::optional<std::string> vpnAmong(const std::vector<OwnAddress> &addresses)
{
    const auto teredo = QHostAddress::parseSubnet(u"2001::/32"_s);
    const auto found = std::ranges::find_if(addresses, [&teredo](const OwnAddress &own) {
        return own.kind == AddressKind::Tunnel
               && !QHostAddress(QString::fromStdString(own.address)).isInSubnet(teredo);
    });
    return found == addresses.end() ? std::nullopt : std::optional(found->interface);
}

} // namespace sp7600::network
