// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/laptopsession.h"

#include "core/network/reachability.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>
#include <utility>

namespace sp7600::network
{

using namespace std::chrono_literals;

namespace
{

constexpr std::chrono::milliseconds programsLimit = 2s;
/// The application's thread may be waiting for this very run.
constexpr std::chrono::milliseconds otherThreadLimit = 1s;

/// Nothing for a name.
std::optional<QHostAddress> addressIn(const std::string &host)
{
    if (!parseIpv4(host) && host.find(':') == std::string::npos)
        return {};
    const QHostAddress address(QString::fromStdString(host));
    return address.isNull() ? std::nullopt : std::optional(address);
}

/// `192.0.2.53`, and `192.0.2.53:5353` where it is not the usual port.
std::string textOf(const NameServer &server)
{
    const auto address = server.address.toString().toStdString();
    return server.port == NameServer().port ? address : hostAndPort(address, server.port);
}

bool isForTheSystemAlone(const std::string &host)
{
    return isLoopbackHost(host) || host.find('.') == std::string::npos;
}

} // namespace

LaptopSession::LaptopSession(const LaptopProbeOptions &options,
                             const std::optional<Endpoint> &endpoint,
                             std::function<void()> finished)
    : m_options(options)
    , m_endpoint(endpoint)
    , m_finished(std::move(finished))
    , m_errands(this)
{
    m_evidence.at = Stopwatch().began();
    if (m_endpoint)
        m_evidence.endpoint = *m_endpoint;
    m_limit.setSingleShot(true);
    m_limit.callOnTimeout(this, &LaptopSession::stop);
}

void LaptopSession::start()
{
    m_limit.start(m_options.limit);
    const auto start = open(); // Nothing is finished before everything has begun.
    askForFacts();
    if (m_endpoint) {
        if (const auto address = addressIn(m_endpoint->host))
            connectTo(*address, 0);
        else
            lookUp();
    }
    close(start);
}

void LaptopSession::stop()
{
    if (std::exchange(m_isStopped, true))
        return;
    m_errands.stop();
    for (const auto &search : m_searches)
        search->stop();
    for (const auto &attempt : m_attempts)
        attempt.probe->stop();
    m_open.clear();
    if (const auto finished = std::exchange(m_finished, {}))
        finished();
}

void LaptopSession::askForFacts()
{
    const auto &sources = m_options.sources;
    if (sources.ownAddresses) {
        m_evidence.reachability = reachabilityOf(sources.ownAddresses());
        m_evidence.path.vpn = vpnAmong(m_evidence.reachability.addresses);
    }
    if (auto *application = QCoreApplication::instance();
        sources.captivePortal && application != nullptr) {
        const auto number = open(std::min(m_options.each, otherThreadLimit));
        m_errands.by(application, sources.captivePortal,
                     keeping(number, m_evidence.path.captivePortal));
    }
    if (sources.proxy) {
        m_errands.abandonable(
            [proxy = sources.proxy, endpoint = m_endpoint] { return proxy(endpoint); },
            keeping(open(m_options.each), m_evidence.path.proxy));
    }
    if (sources.clockOffset)
        m_evidence.clockOffset = sources.clockOffset();
    const auto run = runnerWithin(std::min(m_options.each, programsLimit), m_errands.isStopped());
    if (sources.firewall && !m_options.listenPorts.empty()) {
        m_errands.stoppable([firewall = sources.firewall, ports = m_options.listenPorts,
                             run] { return std::optional(firewall(ports, run)); },
                            keeping(open(m_options.each), m_evidence.firewall));
    }
    if (sources.clockSynchronised) {
        m_errands.stoppable([clock = sources.clockSynchronised, run] { return clock(run); },
                            keeping(open(m_options.each), m_evidence.clockSynchronised));
    }
}

void LaptopSession::lookUp()
{
    if (m_options.sources.lookUp)
        searchBySystem();
    if (!m_options.sources.nameServers || isForTheSystemAlone(m_endpoint->host))
        return;
    for (const auto servers = m_options.sources.nameServers(); const auto &server : servers)
        searchAt(server);
}

NameSearch &LaptopSession::newSearch(const std::string &resolver)
{
    const auto index = m_searches.size();
    m_searches.push_back(std::make_unique<NameSearch>(m_endpoint->host, resolver, m_options.each,
                                                      [this, index, number = open()] {
                                                          connectToFound(index);
                                                          close(number);
                                                      }));
    return *m_searches.back();
}

void LaptopSession::searchBySystem()
{
    auto &search = newSearch({});
    for (const auto family : {AddressFamily::Ipv4, AddressFamily::Ipv6}) {
        m_errands.abandonable(
            [lookUp = m_options.sources.lookUp, host = m_endpoint->host, family] {
                return lookUp(host, family);
            },
            [&search, family](const NameAnswer &answer) { search.settle(family, answer); });
    }
}

void LaptopSession::searchAt(const NameServer &server)
{
    auto &search = newSearch(textOf(server));
    for (const auto family : {AddressFamily::Ipv4, AddressFamily::Ipv6}) {
        m_questions.push_back(std::make_unique<NameQuestion>(server, m_endpoint->host, family));
        m_questions.back()->ask(
            [&search, family](const NameAnswer &answer) { search.settle(family, answer); });
    }
}

void LaptopSession::connectToFound(std::size_t search)
{
    for (const auto &text : m_searches[search]->lookup().addresses) {
        const QHostAddress address(QString::fromStdString(text));
        if (isWanted(address))
            connectTo(address, search);
    }
}

bool LaptopSession::isWanted(const QHostAddress &address) const
{
    constexpr int mostIpv4 = 4;
    constexpr int mostIpv6 = 2;
    const bool isIpv6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    const auto alike = std::ranges::count(m_attempts, isIpv6, &Attempt::isIpv6);
    return !address.isNull() && alike < (isIpv6 ? mostIpv6 : mostIpv4)
           && std::ranges::find(m_attempts, address, &Attempt::address) == m_attempts.end();
}

void LaptopSession::connectTo(const QHostAddress &address, std::size_t search)
{
    if (m_isStopped || m_endpoint->transport != Transport::Tcp)
        return;
    m_attempts.push_back({address.protocol() == QAbstractSocket::IPv6Protocol, search, address,
                          std::make_unique<ConnectProbe>(address, m_endpoint->port, m_options.each,
                                                         m_options.observe)});
    m_attempts.back().probe->start([this, number = open()] { close(number); });
}

LaptopSession::Number LaptopSession::open(std::optional<std::chrono::milliseconds> limit)
{
    const auto number = ++m_lastNumber;
    m_open.insert(number);
    if (limit)
        QTimer::singleShot(*limit, this, [this, number] { close(number); });
    return number;
}

void LaptopSession::close(Number number)
{
    if (m_open.erase(number) > 0 && m_open.empty())
        stop();
}

LaptopEvidence LaptopSession::evidence() const
{
    auto evidence = m_evidence;
    for (const auto &search : m_searches) {
        auto lookup = search->lookup();
        // Some systems do not tell "no such name" from "nobody to ask".
        if (lookup.resolver.empty() && lookup.failure == ProbeFailure::NameNotFound
            && m_options.sources.ownAddresses
            && evidence.reachability.conclusion == Reach::NoNetwork && !isNobodys(lookup.host))
            lookup.failure = ProbeFailure::NoResolver;
        evidence.lookups.push_back(std::move(lookup));
    }
    std::vector<const Attempt *> attempts;
    for (const auto &attempt : m_attempts)
        attempts.push_back(&attempt);
    std::ranges::stable_sort(attempts, {}, [](const Attempt *attempt) {
        return std::tuple(attempt->isIpv6, attempt->search);
    });
    for (const auto *attempt : attempts)
        evidence.connects.push_back(attempt->probe->attempt());
    return evidence;
}

} // namespace sp7600::network
