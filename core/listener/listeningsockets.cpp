// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listener/listeningsockets.h"

#include <QNetworkProxy>
#include <QVariant>

namespace sp7600::listener
{

namespace
{

constexpr int listenBacklog = 512;
constexpr int datagramBuffer = 4 * 1024 * 1024;
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

Result<std::unique_ptr<QTcpServer>> openTcp(const QHostAddress &address, std::uint16_t port)
{
    auto server = std::make_unique<QTcpServer>();
    server->setProxy(QNetworkProxy::NoProxy); // Else Qt asks the system for one.
    server->setListenBacklogSize(listenBacklog);
    server->setMaxPendingConnections(listenBacklog);
    if (!server->listen(address, port)) {
        return std::unexpected(listenError(server->serverError(), server->errorString(), port,
                                           Transport::Tcp, address));
    }
    return server;
}

Result<std::unique_ptr<QUdpSocket>> openUdp(const QHostAddress &address, std::uint16_t port)
{
    auto socket = std::make_unique<QUdpSocket>();
    socket->setProxy(QNetworkProxy::NoProxy);
    if (!socket->bind(address, port, QUdpSocket::DontShareAddress)) {
        return std::unexpected(
            listenError(socket->error(), socket->errorString(), port, Transport::Udp, address));
    }
    socket->setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, datagramBuffer);
    return socket;
}

Result<ListeningSockets> openOnce(const QHostAddress &address, const ListenerOptions &options)
{
    ListeningSockets sockets;
    sockets.address = peerOf(address, 0).address;
    if (options.tcpPort) {
        Result<std::unique_ptr<QTcpServer>> tcp = openTcp(address, *options.tcpPort);
        if (!tcp)
            return std::unexpected(tcp.error());
        sockets.tcp = std::move(*tcp);
    }
    if (options.udpPort) {
        const bool asTcp = options.udpPort == 0 && options.tcpPort == 0;
        Result<std::unique_ptr<QUdpSocket>> udp =
            openUdp(address, asTcp ? sockets.tcp->serverPort() : *options.udpPort);
        if (!udp)
            return std::unexpected(udp.error());
        sockets.udp = std::move(*udp);
    }
    return sockets;
}

} // namespace

Peer peerOf(const QHostAddress &address, int port)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4); // IPv4 in IPv6 is shown as IPv4.
    const QString text = isIpv4 ? QHostAddress(ipv4).toString() : address.toString();
    return {text.toStdString(), static_cast<std::uint16_t>(port)};
}

Result<ListeningSockets> openSockets(const ListenerOptions &options)
{
    const Result<QHostAddress> address = addressToBind(options.bindAddress);
    if (!address)
        return std::unexpected(address.error());
    Result<ListeningSockets> sockets = openOnce(*address, options);
    // The number that the system chose for one transport may be taken in the other.
    const bool isChosen = options.tcpPort == 0 && options.udpPort == 0;
    for (int attempt = 1; isChosen && !sockets && attempt < samePortAttempts
                          && sockets.error().code == ErrorCode::ListenPortBusy;
         ++attempt)
        sockets = openOnce(*address, options);
    return sockets;
}

} // namespace sp7600::listener
