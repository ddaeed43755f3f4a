// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

#include <deque>

/// An adapter between a port and whatever tracker is plugged into it: the port stays open when the
/// tracker changes, and the line can be cut at any octet. Lives on the test's thread.
class Relay : public QObject
{
public:
    Relay()
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] { takeClient(); });
        m_server.listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    /// 0: nobody is plugged in.
    void plugIn(quint16 trackerPort)
    {
        m_trackerPort = trackerPort;
        if (m_client)
            connectTracker();
    }
    void unplug() { plugIn(0); }
    /// Pulls the cable: the port closes, and opens again.
    void pull()
    {
        if (m_client)
            m_client->abort();
    }
    /// The next connections are cut after so many octets from the tracker, one each.
    void cutAfter(std::deque<qint64> octets) { m_cuts = std::move(octets); }
    [[nodiscard]] int cutsMade() const { return m_cutsMade; }

private:
    void takeClient()
    {
        auto *client = m_server.nextPendingConnection();
        client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_client = client;
        m_left = -1;
        if (!m_cuts.empty()) {
            m_left = m_cuts.front();
            m_cuts.pop_front();
        }
        connect(client, &QTcpSocket::readyRead, this, [this, client] {
            const auto octets = client->readAll();
            if (m_tracker && m_client == client)
                m_tracker->write(octets);
        });
        connect(client, &QTcpSocket::disconnected, this, [this, client] {
            client->deleteLater();
            if (m_client == client) // else the next one is there already
                dropTracker();
        });
        connectTracker();
    }

    void connectTracker()
    {
        dropTracker();
        if (m_trackerPort == 0)
            return;
        auto *tracker = new QTcpSocket(this);
        m_tracker = tracker;
        connect(tracker, &QTcpSocket::readyRead, this, [this, tracker] {
            auto octets = tracker->readAll();
            if (!m_client)
                return;
            const bool cut = m_left >= 0 && octets.size() >= m_left;
            if (cut)
                octets.truncate(m_left);
            if (m_left >= 0)
                m_left -= octets.size();
            m_client->write(octets);
            if (cut) {
                ++m_cutsMade;
                m_client->disconnectFromHost();
            }
        });
        connect(tracker, &QTcpSocket::connected, tracker,
                [tracker] { tracker->setSocketOption(QAbstractSocket::LowDelayOption, 1); });
        tracker->connectToHost(QHostAddress::LocalHost, m_trackerPort);
    }

    void dropTracker()
    {
        if (!m_tracker)
            return;
        m_tracker->disconnect(this);
        m_tracker->abort();
        m_tracker->deleteLater();
        m_tracker.clear();
    }

    QTcpServer m_server;
    quint16 m_trackerPort = 0;
    std::deque<qint64> m_cuts;
    int m_cutsMade = 0;
    qint64 m_left = -1; ///< Octets until the cut; -1: none.
    QPointer<QTcpSocket> m_client;
    QPointer<QTcpSocket> m_tracker;
};
