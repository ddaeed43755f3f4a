// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/report.h"

#include <QByteArrayList>
#include <QElapsedTimer>
#include <QList>
#include <QTcpServer>
#include <QUdpSocket>

#include <vector>

namespace sp7600::simulator
{

/// What a server of either kind heard.
struct Heard {
    QByteArrayList frames;
    std::vector<std::vector<Report>> reports; ///< Of each frame; empty where it cannot be read.

    void add(const QByteArray &frame);
    [[nodiscard]] qsizetype count() const { return frames.size(); }
};

/// A server for trackers on loopback that acknowledges as it is told.
class TcpReportServer final : public QObject
{
    Q_OBJECT
public:
    TcpReportServer();
    ~TcpReportServer() override;

    [[nodiscard]] bool listen(quint16 port = 0);
    /// Goes away: neither listens nor keeps a connection.
    void vanish();
    void sendToAll(const QByteArray &octets);
    [[nodiscard]] quint16 port() const { return m_port; }

    bool acknowledges = true;
    Heard heard;
    QList<qint64> connectedAt; ///< Milliseconds since construction, for each connection.
    int connections = 0;       ///< Open now.

private:
    void take();

    QTcpServer m_server;
    QElapsedTimer m_clock;
    quint16 m_port = 0;
};

class UdpReportServer final : public QObject
{
    Q_OBJECT
public:
    UdpReportServer();

    [[nodiscard]] bool listen(quint16 port = 0);
    [[nodiscard]] quint16 port() const { return m_socket.localPort(); }

    bool acknowledges = true;
    Heard heard;

private:
    QUdpSocket m_socket;
};

} // namespace sp7600::simulator
