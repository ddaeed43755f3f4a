// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testserver.h"

#include "core/protocol/decoder.h"
#include "core/protocol/framesplitter.h"

#include <QTcpSocket>

#include <memory>

namespace sp7600::simulator
{

void Heard::add(const QByteArray &frame)
{
    frames.append(frame);
    auto decoded = protocol::decodeFrame(frame.toStdString());
    reports.push_back(decoded ? *std::move(decoded) : std::vector<Report>());
}

TcpReportServer::TcpReportServer()
{
    m_clock.start();
    connect(&m_server, &QTcpServer::newConnection, this, &TcpReportServer::take);
}

TcpReportServer::~TcpReportServer()
{
    vanish();
}

bool TcpReportServer::listen(quint16 port)
{
    const bool listening = m_server.listen(QHostAddress::LocalHost, port);
    m_port = m_server.serverPort();
    return listening;
}

void TcpReportServer::vanish()
{
    m_server.close();
    for (auto *client : m_server.findChildren<QTcpSocket *>()) {
        client->disconnect(this);
        client->abort();
        client->deleteLater();
    }
    connections = 0;
}

void TcpReportServer::sendToAll(const QByteArray &octets)
{
    for (auto *client : m_server.findChildren<QTcpSocket *>())
        client->write(octets);
}

void TcpReportServer::take()
{
    while (auto *client = m_server.nextPendingConnection()) {
        ++connections;
        connectedAt.append(m_clock.elapsed());
        connect(client, &QTcpSocket::disconnected, this, [this, client] {
            --connections;
            client->deleteLater();
        });
        auto splitter = std::make_shared<protocol::FrameSplitter>();
        connect(client, &QTcpSocket::readyRead, this, [this, client, splitter] {
            splitter->append(client->readAll().toStdString());
            while (const auto piece = splitter->next()) {
                const auto octets = piece->octets;
                heard.add(QByteArray(octets.data(), static_cast<qsizetype>(octets.size())));
                if (acknowledges)
                    client->write("1234");
            }
        });
    }
}

UdpReportServer::UdpReportServer()
{
    connect(&m_socket, &QUdpSocket::readyRead, this, [this] {
        while (m_socket.hasPendingDatagrams()) {
            QByteArray octets(static_cast<qsizetype>(m_socket.pendingDatagramSize()), '\0');
            QHostAddress sender;
            quint16 senderPort = 0;
            m_socket.readDatagram(octets.data(), octets.size(), &sender, &senderPort);
            heard.add(octets);
            if (acknowledges)
                m_socket.writeDatagram("1234", 4, sender, senderPort);
        }
    });
}

bool UdpReportServer::listen(quint16 port)
{
    return m_socket.bind(QHostAddress(QHostAddress::LocalHost), port);
}

} // namespace sp7600::simulator
