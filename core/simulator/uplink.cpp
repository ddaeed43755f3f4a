// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/uplink.h"

#include <QNetworkProxy>
#include <QTcpSocket>
#include <QTimer>
#include <QUdpSocket>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace sp7600::simulator
{

namespace
{

constexpr std::chrono::seconds connectPatience{10};
/// A server that does not read: what is not taken by the network stays in the report buffer.
constexpr qint64 mostUnwritten = 64 * 1024;
constexpr qint64 mostUnread = 64 * 1024;

class TcpUplink final : public Uplink
{
public:
    explicit TcpUplink(LoopbackTarget target)
        : m_target(std::move(target))
    {
        m_socket.setProxy(QNetworkProxy::NoProxy);
        m_socket.setReadBufferSize(mostUnread);
        m_patience.setSingleShot(true);
        connect(&m_socket, &QTcpSocket::connected, this, [this] {
            m_patience.stop();
            m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
            emit opened();
        });
        connect(&m_socket, &QTcpSocket::readyRead, this, [this] {
            for (int left = m_scanner.count(m_socket.readAll()); left > 0; --left)
                emit acknowledged();
        });
        connect(&m_socket, &QTcpSocket::errorOccurred, this,
                [this] { close(m_socket.errorString()); });
        connect(&m_socket, &QTcpSocket::disconnected, this, [this] { close(u"closed"_s); });
        connect(&m_patience, &QTimer::timeout, this, [this] { close(u"no answer"_s); });
    }

    // Signals of the socket's own destruction reach nobody.
    Q_DISABLE_COPY_MOVE(TcpUplink)
    ~TcpUplink() override { m_socket.disconnect(this); }

    void open() override
    {
        m_patience.start(connectPatience);
        m_socket.connectToHost(m_target.address(), m_target.port());
    }

    bool canSend() const override
    {
        return m_socket.state() == QAbstractSocket::ConnectedState
               && m_socket.bytesToWrite() < mostUnwritten;
    }

    void send(const QByteArray &frame) override { m_socket.write(frame); }

private:
    void close(const QString &reason)
    {
        if (std::exchange(m_closed, true))
            return;
        m_patience.stop();
        emit closed(reason);
    }

    LoopbackTarget m_target;
    QTcpSocket m_socket;
    QTimer m_patience;
    AcknowledgementScanner m_scanner;
    bool m_closed = false;
};

class UdpUplink final : public Uplink
{
public:
    explicit UdpUplink(LoopbackTarget target)
        : m_target(std::move(target))
    {
        m_socket.setProxy(QNetworkProxy::NoProxy);
        connect(&m_socket, &QUdpSocket::readyRead, this, [this] { readDatagrams(); });
    }

    Q_DISABLE_COPY_MOVE(UdpUplink)
    ~UdpUplink() override { m_socket.disconnect(this); }

    void open() override
    {
        // Bound to loopback, the system itself would not route it anywhere else.
        const auto own = m_target.address().protocol() == QAbstractSocket::IPv6Protocol
                             ? QHostAddress(QHostAddress::LocalHostIPv6)
                             : QHostAddress(QHostAddress::LocalHost);
        const bool bound = m_socket.bind(own, 0);
        QTimer::singleShot(0, this, [this, bound] {
            if (bound)
                emit opened();
            else
                emit closed(m_socket.errorString());
        });
    }

    bool canSend() const override { return m_socket.state() == QAbstractSocket::BoundState; }

    void send(const QByteArray &frame) override
    {
        m_socket.writeDatagram(frame, m_target.address(), m_target.port());
    }

private:
    void readDatagrams()
    {
        while (m_socket.hasPendingDatagrams()) {
            QByteArray octets(static_cast<qsizetype>(m_socket.pendingDatagramSize()), '\0');
            QHostAddress sender;
            quint16 senderPort = 0;
            const auto size =
                m_socket.readDatagram(octets.data(), octets.size(), &sender, &senderPort);
            if (size < 0)
                return;
            octets.truncate(size);
            const bool fromServer =
                senderPort == m_target.port()
                && sender.isEqual(m_target.address(), QHostAddress::TolerantConversion);
            if (fromServer && octets.trimmed() == "1234")
                emit acknowledged();
        }
    }

    LoopbackTarget m_target;
    QUdpSocket m_socket;
};

/// Nothing gets through: a connection is never answered, datagrams vanish.
class LostUplink final : public Uplink
{
public:
    explicit LostUplink(Transport transport)
        : m_transport(transport)
    {
    }

    void open() override
    {
        if (m_transport == Transport::Udp) {
            QTimer::singleShot(0, this, &Uplink::opened);
            return;
        }
        QTimer::singleShot(connectPatience, this, [this] { emit closed(u"no answer"_s); });
    }

    bool canSend() const override { return m_transport == Transport::Udp; }

    void send([[maybe_unused]] const QByteArray &frame) override {}

private:
    Transport m_transport;
};

} // namespace

LoopbackTarget::LoopbackTarget(const QHostAddress &address, quint16 port, Transport transport)
    : m_address(address)
    , m_port(port)
    , m_transport(transport)
{
}

Result<LoopbackTarget> LoopbackTarget::of(const Endpoint &endpoint)
{
    const auto host = QString::fromUtf8(endpoint.host);
    const auto address = host.compare("localhost"_L1, Qt::CaseInsensitive) == 0
                             ? QHostAddress(QHostAddress::LocalHost)
                             : QHostAddress(host);
    // Two independent opinions: the model's on the text, Qt's on what would be dialled.
    if (!isLoopbackHost(endpoint.host) || address.isNull() || !address.isLoopback())
        return failure(ErrorCode::SimulatorTargetRefused, {{"host", endpoint.host}});
    return LoopbackTarget(address, endpoint.port, endpoint.transport);
}

int AcknowledgementScanner::count(const QByteArray &octets)
{
    static constexpr std::string_view acknowledgement = "1234";
    int complete = 0;
    for (const char c : octets) {
        if (c == acknowledgement[static_cast<std::size_t>(m_matched)])
            ++m_matched;
        else
            m_matched = c == acknowledgement[0] ? 1 : 0;
        if (m_matched == static_cast<qsizetype>(acknowledgement.size())) {
            m_matched = 0;
            ++complete;
        }
    }
    return complete;
}

std::unique_ptr<Uplink> Uplink::make(const LoopbackTarget &target, bool letsThrough)
{
    if (!letsThrough)
        return std::make_unique<LostUplink>(target.transport());
    if (target.transport() == Transport::Udp)
        return std::make_unique<UdpUplink>(target);
    return std::make_unique<TcpUplink>(target);
}

} // namespace sp7600::simulator
