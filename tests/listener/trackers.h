// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listener/listener.h"
#include "core/listener/nativesocket.h"

#include <QByteArrayList>
#include <QDeadlineTimer>
#include <QNetworkProxy>
#include <QTcpSocket>
#include <QUdpSocket>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <thread>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <unistd.h>
#else
#include <winsock2.h>
// The order counts.
#include <windows.h>
#endif

/// The other side of a listener, played by a test. Everything stays on the loopback.
namespace trackers
{

/// Free ports of the loopback.
[[nodiscard]] inline sp7600::listener::ListenerOptions localOptions()
{
    sp7600::listener::ListenerOptions options;
    options.bindAddress = "127.0.0.1";
    options.ports = {{0, 0}};
    return options;
}

/// 15 digits; the check digit is not looked at in reports.
[[nodiscard]] inline std::string imei(int unit)
{
    const std::string digits = std::to_string(unit);
    return "35999904654" + std::string(4 - digits.size(), '0') + digits;
}

/// A frame of one report, different for each @p sequence.
[[nodiscard]] inline std::string report(int unit, int sequence)
{
    return "*GS16," + imei(unit) + ",092653140326,,COT:" + std::to_string(sequence) + "#";
}

/// There, what a reset did is told to Qt or not (seen with sockets and Qt alone); Windows tells it.
[[nodiscard]] inline bool isWine()
{
#ifdef Q_OS_WIN
    return ::GetProcAddress(::GetModuleHandleW(L"ntdll.dll"), "wine_get_version") != nullptr;
#else
    return false;
#endif
}

class TcpTracker
{
public:
    explicit TcpTracker(std::uint16_t port,
                        const QHostAddress &address = QHostAddress(QHostAddress::LocalHost))
    {
        // Qt's own way connects again when the connection is reset at once, and nobody is told.
        const auto descriptor = sp7600::listener::beginConnecting(address, port);
        if (!descriptor)
            return;
        const QDeadlineTimer deadline(5000);
        std::optional<bool> isConnected;
        while (!(isConnected = sp7600::listener::connectOutcome(*descriptor))
               && !deadline.hasExpired())
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        if (!isConnected.value_or(false) || !m_socket.setSocketDescriptor(*descriptor))
            sp7600::listener::closeSocket(*descriptor);
    }
    ~TcpTracker()
    {
        if (m_keptOpen != sp7600::listener::noDescriptor)
            sp7600::listener::closeSocket(m_keptOpen);
    }
    Q_DISABLE_COPY_MOVE(TcpTracker)
    void send(std::string_view octets)
    {
        if (m_keptOpen != sp7600::listener::noDescriptor) {
            static_cast<void>(sp7600::listener::writeSocket(m_keptOpen, octets));
            return;
        }
        m_socket.write(octets.data(), static_cast<qint64>(octets.size()));
        m_socket.flush();
    }
    /// Everything that came so far.
    [[nodiscard]] QByteArray answers()
    {
        m_answers += m_socket.readAll();
        return m_answers;
    }
    void stopReading() { m_socket.setReadBufferSize(1); }
    void readAgain()
    {
        m_socket.setReadBufferSize(0);
        m_answers += m_socket.readAll();
    }
    /// Goes on sending when the other side has sent its end, where Qt would close.
    void keepOpen()
    {
#ifdef Q_OS_UNIX
        m_keptOpen = ::dup(static_cast<int>(m_socket.socketDescriptor()));
        m_socket.close();
#endif
    }
    [[nodiscard]] bool isClosed() const
    {
        if (m_socket.state() == QAbstractSocket::UnconnectedState)
            return true;
#ifdef Q_OS_WIN
        // Whatever Qt is told of: see isWine().
        char octet = 0;
        const auto got =
            ::recv(static_cast<SOCKET>(m_socket.socketDescriptor()), &octet, 1, MSG_PEEK);
        return got == 0 || (got < 0 && ::WSAGetLastError() != WSAEWOULDBLOCK);
#else
        return false;
#endif
    }
    [[nodiscard]] std::uint16_t port() const { return m_socket.localPort(); }
    [[nodiscard]] bool isAllSent() const { return m_socket.bytesToWrite() == 0; }
    /// Tells the other side that nothing more comes, and goes on reading.
    void endSending() { sp7600::listener::endWriting(m_socket.socketDescriptor()); }
    /// Is gone without an end, as a tracker that lost its power and its network.
    void reset()
    {
        linger now{};
        now.l_onoff = 1;
#ifdef Q_OS_WIN
        const auto descriptor = static_cast<SOCKET>(m_socket.socketDescriptor());
#else
        const auto descriptor = static_cast<int>(m_socket.socketDescriptor());
#endif
        ::setsockopt(descriptor, SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&now),
                     sizeof now);
        m_socket.abort();
    }
    /// Sends what is left, then closes.
    void close()
    {
        m_socket.disconnectFromHost();
        if (m_socket.state() != QAbstractSocket::UnconnectedState)
            static_cast<void>(m_socket.waitForDisconnected(10'000));
    }

private:
    QTcpSocket m_socket;
    QByteArray m_answers;
    sp7600::listener::Descriptor m_keptOpen = sp7600::listener::noDescriptor;
};

class UdpTracker
{
public:
    explicit UdpTracker(std::uint16_t port)
        : m_port(port)
    {
        m_socket.setProxy(QNetworkProxy::NoProxy);
        m_socket.bind(QHostAddress(QHostAddress::LocalHost));
    }
    void send(std::string_view octets)
    {
        m_socket.writeDatagram(octets.data(), static_cast<qint64>(octets.size()),
                               QHostAddress(QHostAddress::LocalHost), m_port);
    }
    /// One for each datagram that came so far.
    [[nodiscard]] QByteArrayList answers()
    {
        while (m_socket.hasPendingDatagrams()) {
            QByteArray datagram(static_cast<qsizetype>(m_socket.pendingDatagramSize()), '\0');
            m_socket.readDatagram(datagram.data(), datagram.size());
            m_answers.append(datagram);
        }
        return m_answers;
    }
    [[nodiscard]] std::uint16_t port() const { return m_socket.localPort(); }

private:
    QUdpSocket m_socket;
    std::uint16_t m_port;
    QByteArrayList m_answers;
};

} // namespace trackers
