// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/namesearch.h"

#include "core/network/dnsmessage.h"

#include <QNetworkProxy>
#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace sp7600::network
{

using namespace std::chrono_literals;

namespace
{

constexpr auto repeatAfter = 1500ms;
/// Some routers never answer the question for IPv6.
constexpr auto graceForOtherFamily = 1000ms;

} // namespace

NameQuestion::NameQuestion(const NameServer &server, std::string host, AddressFamily family)
    : m_server(server)
    , m_host(std::move(host))
    , m_family(family)
    , m_id(static_cast<std::uint16_t>(QRandomGenerator::system()->bounded(0x10000)))
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_again.setInterval(repeatAfter);
}

void NameQuestion::ask(Answered answered)
{
    m_answered = std::move(answered);
    const auto question = dnsQuestion(m_id, m_host, m_family);
    if (!question) {
        settle({{}, ProbeFailure::NameNotFound});
        return;
    }
    m_question = *question;
    connect(&m_socket, &QUdpSocket::errorOccurred, this, &NameQuestion::fail);
    connect(&m_socket, &QUdpSocket::readyRead, this, &NameQuestion::read);
    connect(&m_again, &QTimer::timeout, this, [this] { m_socket.write(m_question); });
    // Connected, so that nobody else is listened to and a closed port is told of.
    m_socket.connectToHost(m_server.address, m_server.port);
    if (!m_answered)
        return;
    m_socket.write(m_question);
    m_again.start();
}

void NameQuestion::read()
{
    constexpr qint64 largest = 65535;
    QByteArray message(largest, Qt::Uninitialized);
    while (m_answered) {
        const auto size = m_socket.readDatagram(message.data(), message.size());
        if (size < 0)
            return;
        const auto answer = dnsAnswer(message.first(size), m_id, m_host, m_family);
        if (answer)
            settle(*answer);
    }
}

void NameQuestion::fail(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        settle({{}, ProbeFailure::Refused});
        break;
    case QAbstractSocket::NetworkError:
    case QAbstractSocket::UnsupportedSocketOperationError: // No IPv6 at all.
    case QAbstractSocket::UnknownSocketError: // No IPv6 address of its own, as Qt has it on Linux.
        settle({{}, ProbeFailure::NoRoute});
        break;
    default:
        settle({{}, ProbeFailure::Other});
        break;
    }
}

void NameQuestion::settle(const NameAnswer &answer)
{
    m_again.stop();
    if (const auto answered = std::exchange(m_answered, {}))
        answered(answer);
}

NameSearch::NameSearch(std::string host, std::string resolver, std::chrono::milliseconds limit,
                       std::function<void()> done)
    : m_done(std::move(done))
{
    m_lookup.at = m_watch.began();
    m_lookup.host = std::move(host);
    m_lookup.resolver = std::move(resolver);
    m_limit.setSingleShot(true);
    m_limit.callOnTimeout(this, [this] { stop(ProbeFailure::TimedOut); });
    m_limit.start(limit);
}

void NameSearch::settle(AddressFamily family, const NameAnswer &answer)
{
    auto &kept = family == AddressFamily::Ipv4 ? m_ipv4 : m_ipv6;
    if (m_isDone || kept)
        return;
    kept = answer;
    if (m_ipv4 && m_ipv6)
        finish();
    else if (!answer.failure)
        m_limit.start(std::min(m_limit.remainingTimeAsDuration(), graceForOtherFamily));
}

void NameSearch::stop(ProbeFailure reason)
{
    if (m_isDone)
        return;
    for (auto *answer : {&m_ipv4, &m_ipv6}) {
        if (!*answer)
            *answer = NameAnswer{{}, reason};
    }
    finish();
}

void NameSearch::finish()
{
    m_isDone = true;
    m_limit.stop();
    m_lookup.took = m_watch.elapsed();
    m_lookup.addresses = m_ipv4->addresses;
    m_lookup.addresses.insert(m_lookup.addresses.end(), m_ipv6->addresses.begin(),
                              m_ipv6->addresses.end());
    // Trackers are reached over IPv4: what was said of it weighs more.
    if (m_lookup.addresses.empty())
        m_lookup.failure = m_ipv4->failure;
    m_done();
}

} // namespace sp7600::network
