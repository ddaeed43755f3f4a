// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/probesocket.h"

#include <QNetworkProxy>
#include <QTcpSocket>

namespace sp7600::network
{

class ProbeSocket::Native final : public QObject
{
public:
    explicit Native(Events &events)
        : m_events(events)
    {
        m_socket.setProxy(QNetworkProxy::NoProxy);
        m_socket.setReadBufferSize(1);
        connect(&m_socket, &QTcpSocket::connected, this, [this] {
            m_isAccepted = true;
            m_events.accepted();
        });
        connect(&m_socket, &QTcpSocket::errorOccurred, this, &Native::fail);
    }

    void open(const QHostAddress &address, std::uint16_t port)
    {
        m_isOpening = true;
        m_socket.connectToHost(address, port, QIODevice::ReadOnly);
        m_isOpening = false;
    }

    void close()
    {
        m_socket.disconnect(this);
        if (!m_isOpening) // Otherwise the socket is on the stack, and has given up.
            m_socket.abort();
    }

private:
    void fail(QAbstractSocket::SocketError error)
    {
        if (m_isAccepted) {
            if (m_socket.bytesAvailable() == 0)
                m_events.failed(ProbeFailure::Reset);
            return;
        }
        m_events.failed(failureOf(error));
    }

    [[nodiscard]] ProbeFailure failureOf(QAbstractSocket::SocketError error) const
    {
        switch (error) {
        case QAbstractSocket::ConnectionRefusedError:
            return ProbeFailure::Refused;
        case QAbstractSocket::SocketTimeoutError:
            return ProbeFailure::TimedOut;
        case QAbstractSocket::RemoteHostClosedError:
            return ProbeFailure::Reset;
        case QAbstractSocket::NetworkError:
            // What this laptop knows without asking is said at once; a router takes a moment.
            return m_isOpening ? ProbeFailure::NoRoute : ProbeFailure::Unreachable;
        case QAbstractSocket::UnsupportedSocketOperationError:
        case QAbstractSocket::SocketAddressNotAvailableError:
            return ProbeFailure::NoRoute; // No IPv6 here.
        default:
            return ProbeFailure::Other;
        }
    }

    Events &m_events;
    QTcpSocket m_socket;
    bool m_isOpening = false;
    bool m_isAccepted = false;
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
