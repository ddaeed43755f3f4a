// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>

/// Takes a connection and breaks it off.
class ResettingServer : public QTcpServer
{
public:
    ResettingServer() { static_cast<void>(listen(QHostAddress::LocalHost)); }

protected:
    void incomingConnection(qintptr handle) override
    {
        QTcpSocket socket;
        if (socket.setSocketDescriptor(handle))
            socket.abort();
    }
};

/// Takes reports and answers each as a server does.
class AcknowledgingServer : public QTcpServer
{
public:
    AcknowledgingServer()
    {
        static_cast<void>(listen(QHostAddress::LocalHost));
        connect(this, &QTcpServer::newConnection, this, [this] {
            auto *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                for (auto frames = socket->readAll().count('#'); frames > 0; --frames)
                    socket->write("1234");
            });
            connect(socket, &QTcpSocket::disconnected, socket, &QTcpSocket::deleteLater);
        });
    }
};
