// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/network/nameserverpeer.h"

#include <QByteArray>
#include <QHostAddress>
#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>

#include <array>
#include <cstdint>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

// Peers on the loopback for what a laptop tries. They live in the event loop of the test.

/// A server that keeps what it hears.
class ServerPeer final : public QObject
{
public:
    enum class Manner : std::uint8_t { Silent, Talks, NeverAccepts, Resets, Closes };

    explicit ServerPeer(Manner manner = Manner::Silent)
        : m_manner(manner)
    {
        m_server.setProxy(QNetworkProxy::NoProxy);
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection())
                take(socket);
        });
        if (!m_server.listen(QHostAddress(QHostAddress::AnyIPv4)))
            qFatal("no port on the loopback");
        if (manner == Manner::NeverAccepts)
            m_server.pauseAccepting();
    }

    [[nodiscard]] std::uint16_t port() const { return m_server.serverPort(); }
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] QByteArray received() const { return m_received; }

private:
    void take(QTcpSocket *socket)
    {
        ++m_connections;
        connect(socket, &QTcpSocket::readyRead, this,
                [this, socket] { m_received += socket->readAll(); });
        switch (m_manner) {
        case Manner::Talks:
            socket->write("220 welcome\r\n");
            break;
        case Manner::Resets: {
#ifdef Q_OS_UNIX
            const linger now{1, 0};
            ::setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now,
                         sizeof now);
#endif
            socket->abort();
            break;
        }
        case Manner::Closes:
            socket->close();
            break;
        case Manner::Silent:
        case Manner::NeverAccepts:
            break;
        }
    }

    const Manner m_manner;
    QTcpServer m_server;
    QByteArray m_received;
    int m_connections = 0;
};

#ifdef Q_OS_LINUX
/// Swallows all attempts to connect: its queue is full, and nothing takes from it.
class BlackHole final
{
public:
    BlackHole()
        : m_listening(::socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t length = sizeof address;
        auto *const generic = reinterpret_cast<sockaddr *>(&address);
        if (::bind(m_listening, generic, length) != 0 || ::listen(m_listening, 0) != 0
            || ::getsockname(m_listening, generic, &length) != 0)
            qFatal("no port on the loopback");
        m_port = ntohs(address.sin_port);
        for (auto &filling : m_filling) {
            filling = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
            static_cast<void>(::connect(filling, generic, length));
        }
    }
    ~BlackHole()
    {
        for (const auto filling : m_filling)
            ::close(filling);
        ::close(m_listening);
    }
    BlackHole(const BlackHole &) = delete;
    BlackHole &operator=(const BlackHole &) = delete;

    [[nodiscard]] std::uint16_t port() const { return m_port; }

private:
    int m_listening;
    std::array<int, 4> m_filling{};
    std::uint16_t m_port = 0;
};
#endif
