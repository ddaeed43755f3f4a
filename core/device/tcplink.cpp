// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/qtlink.h"

#include <QTcpSocket>

namespace sp7600::device
{

TcpLink::TcpLink(IoThread &ioThread, std::string name, std::string host, std::uint16_t port)
    : QtLink(ioThread, std::move(name))
    , m_host(std::move(host))
    , m_port(port)
{
}

void TcpLink::openOnIoThread(const std::shared_ptr<Connection> &connection)
{
    auto tcp = std::make_unique<QTcpSocket>();
    auto *socket = tcp.get();
    auto *queue = &connection->queue;
    const auto portName = name();
    QObject::connect(socket, &QTcpSocket::connected, socket, [socket, queue] {
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        queue->opened();
    });
    QObject::connect(socket, &QTcpSocket::errorOccurred, socket,
                     [socket, queue, portName](QAbstractSocket::SocketError error) {
                         // Once it stood, whatever ends it has the same meaning: the link is gone.
                         if (queue->isOpened()) {
                             queue->failed({ErrorCode::LinkLost, {{"port", portName}}});
                             return;
                         }
                         switch (error) {
                         case QAbstractSocket::ConnectionRefusedError:
                             queue->failed({ErrorCode::LinkRefused, {{"port", portName}}});
                             break;
                         case QAbstractSocket::HostNotFoundError:
                             queue->failed({ErrorCode::PortNotFound, {{"port", portName}}});
                             break;
                         default:
                             queue->failed({ErrorCode::PortUnusable,
                                            {{"port", portName},
                                             {"detail", socket->errorString().toStdString()}}});
                         }
                     });
    connection->device = std::move(tcp);
    followOnIoThread(connection);
    socket->connectToHost(QString::fromStdString(m_host), m_port);
}

Result<void> TcpLink::setBaudRate(int, TimePoint, const CancelToken &)
{
    return {};
}

} // namespace sp7600::device
