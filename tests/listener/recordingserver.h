// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QNetworkDatagram>
#include <QNetworkProxy>
#include <QPointer>
#include <QSet>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUdpSocket>

#include <cstdint>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <unistd.h>
#endif

/// A server behind a relay that keeps everything it hears, over both transports on one port of the
/// loopback. Lives in the event loop of the test.
class RecordingServer final : public QObject
{
public:
    explicit RecordingServer(std::uint16_t port = 0)
    {
        m_tcp.setProxy(QNetworkProxy::NoProxy);
        m_udp.setProxy(QNetworkProxy::NoProxy);
        // The number that the system chooses for one may be taken in the other; one that is given
        // may be somebody's for a moment.
        for (int attempt = 0; attempt < 100 && !open(port); ++attempt)
            QTest::qWait(port == 0 ? 0 : 50);
        connect(&m_tcp, &QTcpServer::newConnection, this, &RecordingServer::take);
        connect(&m_udp, &QUdpSocket::readyRead, this, [this] {
            while (m_udp.hasPendingDatagrams()) {
                m_last = m_udp.receiveDatagram();
                m_datagrams += m_last.data();
                m_peers.insert(m_last.senderPort());
            }
        });
    }

    [[nodiscard]] std::uint16_t port() const { return m_tcp.serverPort(); }

    /// Over TCP, of all connections.
    [[nodiscard]] QByteArray received() const { return m_received; }
    [[nodiscard]] QByteArrayList datagrams() const { return m_datagrams; }
    [[nodiscard]] int connectionsEver() const { return m_connectionsEver; }
    [[nodiscard]] int connectionsNow() const
    {
        int count = 0;
        for (const auto &socket : m_sockets)
            count += socket && socket->state() == QAbstractSocket::ConnectedState ? 1 : 0;
        return count;
    }
    [[nodiscard]] int peersEver() const { return static_cast<int>(m_peers.size()); }
    [[nodiscard]] bool hasSeenEnd() const
    {
#ifdef Q_OS_UNIX
        if (m_keptOpen >= 0) {
            char octet = 0;
            return ::recv(m_keptOpen, &octet, 1, MSG_DONTWAIT | MSG_PEEK) == 0;
        }
#endif
        return connectionsNow() == 0;
    }

    void answer(const QByteArray &octets)
    {
#ifdef Q_OS_UNIX
        if (m_keptOpen >= 0) {
            static_cast<void>(::send(m_keptOpen, octets.constData(),
                                     static_cast<std::size_t>(octets.size()), MSG_NOSIGNAL));
            return;
        }
#endif
        m_sockets.last()->write(octets);
        m_sockets.last()->flush();
    }
    /// To whoever sent the last one.
    void answerDatagram(const QByteArray &octets) { m_udp.writeDatagram(m_last.makeReply(octets)); }

    /// Takes the last connection away from Qt, which would close it as soon as the other side sends
    /// no more.
    void keepOpen()
    {
#ifdef Q_OS_UNIX
        m_keptOpen = ::dup(static_cast<int>(m_sockets.last()->socketDescriptor()));
        m_sockets.last()->disconnect(this);
        // Its own descriptor goes, the connection stays.
        m_sockets.last()->setParent(nullptr);
        m_sockets.last()->close();
        m_sockets.last()->deleteLater();
#endif
    }
    void closeAll()
    {
        for (const auto &socket : m_sockets) {
            if (socket)
                socket->close();
        }
#ifdef Q_OS_UNIX
        if (m_keptOpen >= 0)
            ::close(m_keptOpen);
        m_keptOpen = -1;
#endif
    }
    void resetAll()
    {
        for (const auto &socket : m_sockets) {
            if (!socket)
                continue;
#ifdef Q_OS_UNIX
            const linger now{1, 0};
            ::setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now,
                         sizeof now);
#endif
            socket->abort();
        }
    }
    void stopReading() { m_isReading = false; }
    void readAgain()
    {
        m_isReading = true;
        for (const auto &socket : m_sockets) {
            socket->setReadBufferSize(0);
            m_received += socket->readAll();
        }
    }

private:
    [[nodiscard]] bool open(std::uint16_t port)
    {
        if (m_tcp.listen(QHostAddress::LocalHost, port)
            && m_udp.bind(QHostAddress(QHostAddress::LocalHost), m_tcp.serverPort()))
            return true;
        m_tcp.close();
        m_udp.close();
        return false;
    }

    void take()
    {
        while (QTcpSocket *socket = m_tcp.nextPendingConnection()) {
            ++m_connectionsEver;
            m_sockets.append(socket);
            if (!m_isReading)
                socket->setReadBufferSize(1024);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                if (m_isReading)
                    m_received += socket->readAll();
            });
        }
    }

    QTcpServer m_tcp;
    QUdpSocket m_udp;
    QList<QPointer<QTcpSocket>> m_sockets;
    QByteArray m_received;
    QByteArrayList m_datagrams;
    QNetworkDatagram m_last;
    QSet<int> m_peers;
    int m_connectionsEver = 0;
    bool m_isReading = true;
#ifdef Q_OS_UNIX
    int m_keptOpen = -1;
#endif
};
