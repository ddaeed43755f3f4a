// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listener/listeningsockets.h"

#include "core/system/processes.h"

#include <QCoreApplication>
#include <QNetworkProxy>
#include <QVariant>

namespace sp7600::listener
{

namespace
{

constexpr int listenBacklog = 512;
constexpr int datagramBuffer = 8 * 1024 * 1024;
constexpr int samePortAttempts = 32;

Error listenError(QAbstractSocket::SocketError error, const QString &detail, std::uint16_t port,
                  Transport transport, const QHostAddress &address)
{
    const std::string portText = std::to_string(port);
    const bool privileged = port != 0 && port < 1024;
    if (error == QAbstractSocket::AddressInUseError) {
        return {ErrorCode::ListenPortBusy,
                {{"port", portText}, {"transport", std::string(transportName(transport))}}};
    }
    if (error == QAbstractSocket::SocketAccessError && privileged)
        return {ErrorCode::ListenPortPrivileged, {{"port", portText}}};
    if (error == QAbstractSocket::SocketAddressNotAvailableError) {
        return {ErrorCode::ListenAddressUnavailable,
                {{"address", address.toString().toStdString()}}};
    }
    return {ErrorCode::ListenFailed, {{"port", portText}, {"detail", detail.toStdString()}}};
}

Result<QHostAddress> addressToBind(const std::string &text)
{
    if (text.empty())
        return QHostAddress(QHostAddress::Any);
    if (text == "localhost")
        return QHostAddress(QHostAddress::LocalHost);
    QHostAddress address;
    if (!address.setAddress(QString::fromStdString(text)))
        return failure(ErrorCode::ListenAddressUnavailable, {{"address", text}});
    return address;
}

Result<std::unique_ptr<ConnectionSource>> openTcp(const QHostAddress &address, std::uint16_t port)
{
    auto server = std::make_unique<ConnectionSource>();
    server->setProxy(QNetworkProxy::NoProxy); // Else Qt asks the system for one.
    server->setListenBacklogSize(listenBacklog);
    if (!server->listen(address, port)) {
        return std::unexpected(listenError(server->serverError(), server->errorString(), port,
                                           Transport::Tcp, address));
    }
    return server;
}

Result<std::unique_ptr<DatagramSocket>> openUdp(const QHostAddress &address, std::uint16_t port)
{
    auto socket = std::make_unique<QUdpSocket>();
    socket->setProxy(QNetworkProxy::NoProxy);
    if (!socket->bind(address, port, QUdpSocket::DontShareAddress)) {
        return std::unexpected(
            listenError(socket->error(), socket->errorString(), port, Transport::Udp, address));
    }
    wantReceiveBuffer(socket->socketDescriptor(), datagramBuffer);
    auto opened = std::make_unique<DatagramSocket>(std::move(socket));
    if (!opened->isOpen()) {
        return std::unexpected(listenError(QAbstractSocket::SocketResourceError,
                                           QStringLiteral("no more files can be opened"), port,
                                           Transport::Udp, address));
    }
    return opened;
}

Result<void> openOnce(const QHostAddress &address, const PortPair &wanted,
                      ListeningSockets &sockets)
{
    PortPair opened{{}, {}};
    std::unique_ptr<ConnectionSource> tcpServer;
    std::unique_ptr<DatagramSocket> udpSocket;
    if (wanted.tcp) {
        auto tcp = openTcp(address, *wanted.tcp);
        if (!tcp)
            return std::unexpected(tcp.error());
        tcpServer = std::move(*tcp);
        opened.tcp = tcpServer->serverPort();
    }
    if (wanted.udp) {
        const bool asTcp = wanted.udp == 0 && wanted.tcp == 0;
        auto udp = openUdp(address, asTcp ? *opened.tcp : *wanted.udp);
        if (!udp)
            return std::unexpected(udp.error());
        udpSocket = std::move(*udp);
        opened.udp = udpSocket->port();
    }
    sockets.tcp.push_back(std::move(tcpServer));
    sockets.udp.push_back(std::move(udpSocket));
    sockets.on.ports.push_back(opened);
    return {};
}

/// Both with one number where the system chooses both.
Result<void> openPair(const QHostAddress &address, const PortPair &wanted,
                      ListeningSockets &sockets)
{
    Result<void> opened = openOnce(address, wanted, sockets);
    // The number that the system chose for one transport may be taken in the other.
    const bool isChosen = wanted.tcp == 0 && wanted.udp == 0;
    for (int attempt = 1; isChosen && !opened && attempt < samePortAttempts
                          && opened.error().code == ErrorCode::ListenPortBusy;
         ++attempt)
        opened = openOnce(address, wanted, sockets);
    return opened;
}

} // namespace

void ConnectionSource::incomingConnection(qintptr descriptor)
{
    if (m_taker)
        m_taker(descriptor);
    else
        closeSocket(descriptor);
}

Error withHolder(Error error)
{
    if (error.code != ErrorCode::ListenPortBusy)
        return error;
    const auto port = parsePort(error.parameter("port"));
    const auto transport = parseTransport(error.parameter("transport"));
    if (!port || !transport)
        return error;
    for (const auto &holder : system::processesOnPort(*transport, *port)) {
        if (holder.pid == QCoreApplication::applicationPid())
            continue;
        error.parameters.push_back({"program", holder.program});
        error.parameters.push_back({"pid", std::to_string(holder.pid)});
        break;
    }
    return error;
}

Peer peerOf(const QHostAddress &address, int port)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4); // IPv4 in IPv6 is shown as IPv4.
    const QString text = isIpv4 ? QHostAddress(ipv4).toString() : address.toString();
    return {text.toStdString(), static_cast<std::uint16_t>(port)};
}

Result<ListeningSockets> openSockets(const std::string &bindAddress,
                                     const std::vector<PortPair> &ports)
{
    const Result<QHostAddress> address = addressToBind(bindAddress);
    if (!address)
        return std::unexpected(address.error());
    ListeningSockets sockets;
    sockets.on.address = peerOf(*address, 0).address;
    for (const PortPair &pair : ports) {
        if (!pair.tcp && !pair.udp)
            return failure(ErrorCode::ListenFailed,
                           {{"port", "0"}, {"detail", "no transport chosen"}});
        if (const Result<void> opened = openPair(*address, pair, sockets); !opened)
            return std::unexpected(opened.error());
    }
    if (ports.empty())
        return failure(ErrorCode::ListenFailed, {{"port", "0"}, {"detail", "no port chosen"}});
    return sockets;
}

} // namespace sp7600::listener
