// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/replay.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTimer>
#include <QUdpSocket>

#include <deque>
#include <list>
#include <map>
#include <tuple>

namespace sp7600::capture
{

/// Whether a frame does not tell which unit it is from.
[[nodiscard]] bool isAnonymous(const Reception &reception);

/// The id of what came last; 0 in an empty store. Errors: those of the store.
[[nodiscard]] Result<std::int64_t> newestId(const store::Store &store);

/// The sending of a replay, on the thread it lives in. What may be sent is for others to check, but
/// frames without a unit never leave this computer.
class ReplaySender final : public QObject
{
    Q_OBJECT
public:
    ReplaySender(const store::Store &store, ReplayTarget target, store::ReceptionQuery selection,
                 double speed);
    ~ReplaySender() override;

    void begin();
    void cancel();
    [[nodiscard]] const ReplayOutcome &outcome() const { return m_outcome; }

Q_SIGNALS:
    void ended();
    void progressed();

private:
    /// Which connection of the capture: numbers are those of one run of the listener.
    using Key = std::tuple<std::uint64_t, std::string, std::uint16_t>;
    struct Connection;

    void advance();
    [[nodiscard]] bool fetch();
    [[nodiscard]] std::chrono::milliseconds untilDue(const Reception &reception);
    void send(const Reception &reception);
    void sendTcp(Connection &connection, const std::string &octets);
    void sendUdp(Connection &connection, const std::string &octets);
    [[nodiscard]] static Key keyOf(const Reception &reception);
    [[nodiscard]] Connection &connectionOf(const Reception &reception);
    void take(Connection &connection);
    void connectionFailed(const Key &key, const QString &detail);
    void close(const Key &key);
    /// Whether it has its connection, or may have one; makes room for it.
    [[nodiscard]] bool hasRoomFor(const Reception &reception);
    void look();
    void stop(std::optional<Error> error);

    const store::Store &m_store;
    ReplayTarget m_target;
    store::ReceptionQuery m_selection;
    double m_speed;
    ReplayOutcome m_outcome;
    std::deque<Reception> m_page;
    bool m_allFetched = false;
    bool m_isOver = false;
    std::map<Key, std::unique_ptr<Connection>> m_connections;
    std::list<Key> m_recent;    ///< Most recently used first.
    qint64 m_waitingOctets = 0; ///< Given to sockets and not yet taken by the system.
    int m_failedInARow = 0;
    std::optional<UtcMillis> m_first;
    QElapsedTimer m_clock;
    QElapsedTimer m_lastMove; ///< Since the system took octets, or an answer came.
    QTimer m_next;
    QTimer m_watch;
};

} // namespace sp7600::capture
