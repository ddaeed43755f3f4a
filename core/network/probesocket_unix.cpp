// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/probesocket.h"

#include <QNetworkInterface>
#include <QSocketNotifier>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <netinet/in.h>
#include <optional>
#include <sys/socket.h>
#include <unistd.h>

namespace sp7600::network
{

namespace
{

struct SocketAddress {
    sockaddr_storage storage{};
    socklen_t length = 0;
};

template <typename Address>
SocketAddress stored(const Address &address)
{
    SocketAddress stored;
    std::memcpy(&stored.storage, &address, sizeof address);
    stored.length = sizeof address;
    return stored;
}

SocketAddress socketAddress(const QHostAddress &address, std::uint16_t port)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        sockaddr_in ipv4{};
        ipv4.sin_family = AF_INET;
        ipv4.sin_port = htons(port);
        ipv4.sin_addr.s_addr = htonl(address.toIPv4Address());
        return stored(ipv4);
    }
    sockaddr_in6 ipv6{};
    ipv6.sin6_family = AF_INET6;
    ipv6.sin6_port = htons(port);
    const auto octets = address.toIPv6Address();
    std::memcpy(&ipv6.sin6_addr, octets.c, sizeof octets.c);
    if (!address.scopeId().isEmpty()) {
        ipv6.sin6_scope_id = static_cast<std::uint32_t>(
            QNetworkInterface::interfaceIndexFromName(address.scopeId()));
    }
    return stored(ipv6);
}

/// What this laptop knows without asking is said @p atOnce; a router takes a moment.
ProbeFailure failureOf(int error, bool atOnce)
{
    switch (error) {
    case ECONNREFUSED:
        return ProbeFailure::Refused;
    case ETIMEDOUT:
        return ProbeFailure::TimedOut;
    case ECONNRESET:
    case EPIPE:
        return ProbeFailure::Reset; // It was accepted: to refuse looks otherwise.
    case ENETUNREACH:
    case EHOSTUNREACH:
    case ENETDOWN:
        return atOnce ? ProbeFailure::NoRoute : ProbeFailure::Unreachable;
    case EADDRNOTAVAIL: // No address of its own that would do.
    case EAFNOSUPPORT:  // No IPv6 at all.
        return ProbeFailure::NoRoute;
    default:
        return ProbeFailure::Other;
    }
}

} // namespace

class ProbeSocket::Native final
{
public:
    explicit Native(Events &events)
        : m_events(events)
    {
    }
    ~Native() { close(); }
    Native(const Native &) = delete;
    Native &operator=(const Native &) = delete;

    void open(const QHostAddress &address, std::uint16_t port)
    {
        const auto to = socketAddress(address, port);
        m_socket = ::socket(to.storage.ss_family, SOCK_STREAM, 0);
        if (m_socket < 0 || ::fcntl(m_socket, F_SETFD, FD_CLOEXEC) < 0
            || ::fcntl(m_socket, F_SETFL, O_NONBLOCK) < 0) {
            m_events.failed(failureOf(errno, true));
            return;
        }
        if (::connect(m_socket, reinterpret_cast<const sockaddr *>(&to.storage), to.length) == 0) {
            accept();
            return;
        }
        if (errno != EINPROGRESS && errno != EINTR) {
            m_events.failed(failureOf(errno, true));
            return;
        }
        m_writing.emplace(m_socket, QSocketNotifier::Write);
        QObject::connect(&*m_writing, &QSocketNotifier::activated, &*m_writing,
                         [this] { decide(); });
    }

    /// Notifiers stay until the end: they may be on the stack.
    void close()
    {
        for (auto *notifier : {&m_writing, &m_reading}) {
            if (*notifier)
                (*notifier)->setEnabled(false);
        }
        if (m_socket >= 0)
            ::close(m_socket);
        m_socket = -1;
    }

private:
    void decide()
    {
        m_writing->setEnabled(false);
        int error = 0;
        socklen_t length = sizeof error;
        if (::getsockopt(m_socket, SOL_SOCKET, SO_ERROR, &error, &length) != 0)
            error = errno;
        if (error == 0)
            accept();
        else
            m_events.failed(failureOf(error, false));
    }

    void accept()
    {
        m_reading.emplace(m_socket, QSocketNotifier::Read);
        QObject::connect(&*m_reading, &QSocketNotifier::activated, &*m_reading, [this] { look(); });
        m_events.accepted();
    }

    void look()
    {
        char octet = 0;
        const auto seen = ::recv(m_socket, &octet, 1, MSG_PEEK);
        if (seen < 0 && (errno == EAGAIN || errno == EINTR))
            return;
        m_reading->setEnabled(false);
        if (seen <= 0) // What it says otherwise is left where it is.
            m_events.failed(ProbeFailure::Reset);
    }

    Events &m_events;
    int m_socket = -1;
    std::optional<QSocketNotifier> m_writing;
    std::optional<QSocketNotifier> m_reading;
};

ProbeSocket::ProbeSocket(Events events)
    : m_events(std::move(events))
    , m_native(std::make_unique<Native>(m_events))
{
}

ProbeSocket::~ProbeSocket() = default;

void ProbeSocket::open(const QHostAddress &address, std::uint16_t port)
{
    m_native->open(address, port);
}

void ProbeSocket::close()
{
    m_native->close();
}

} // namespace sp7600::network
