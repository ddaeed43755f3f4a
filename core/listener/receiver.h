// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listener/decoding.h"
#include "core/listener/listener.h"
#include "core/listener/mailbox.h"
#include "core/listener/peernumbers.h"
#include "core/listener/streamintake.h"

#include <QNetworkDatagram>
#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUdpSocket>

#include <chrono>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <unordered_map>
#include <vector>

namespace sp7600::listener
{

/// What other threads may ask of a receiver at any time.
struct ReceiverStatus {
    mutable std::mutex mutex;
    ListenerCounters counters;
    std::optional<Error> trouble;
};

/// The sockets of a listener and everything between a read and an acknowledgement. Lives on the
/// listener's thread; all of its functions are called there.
class Receiver final : public QObject
{
public:
    /// All three must outlive the receiver.
    Receiver(ReportSink &sink, ReportFeed &feed, ReceiverStatus &status);
    ~Receiver() override;
    Q_DISABLE_COPY_MOVE(Receiver)

    [[nodiscard]] Result<ListeningOn> open(const ListenerOptions &options);
    /// Takes nothing more and, once what was submitted is settled and acknowledged or time is up,
    /// ends the thread.
    void stop();

private:
    using Clock = std::chrono::steady_clock;

    struct Connection {
        std::uint64_t number = 0;
        QTcpSocket *socket = nullptr;
        Peer peer;
        StreamIntake intake;
        std::uint64_t garbageCounted = 0;
        std::size_t pendingFrames = 0;
        std::size_t pendingOctets = 0;
        Clock::time_point lastHeard;
        bool held = false; ///< Not read until something of what is pending is settled.
    };

    /// What has to happen when a reception is durable.
    struct Ticket {
        std::uint64_t connection = 0;          ///< TCP only.
        std::optional<QNetworkDatagram> reply; ///< UDP only.
        bool acknowledge = false;
        std::size_t cost = 0;
    };

    void takeConnections();
    void takeOctets(Connection &connection);
    /// Takes frames as long as it may; false when the connection has to wait.
    [[nodiscard]] bool takeFrames(Connection &connection, bool unlimited);
    void takeFrame(Connection &connection, std::string_view frame);
    void takeResidue(Connection &connection, std::optional<Residue> residue);
    void takeDatagrams();
    void takeDatagram(const QNetworkDatagram &datagram);
    void connectionEnded(std::uint64_t number);
    void drop(std::uint64_t number);

    void enqueue(Reception reception, Ticket ticket);
    void submit();
    void settle(Completion completion);
    void acknowledge(const Ticket &ticket);
    void resumeHeld();
    void lookAround();
    void finishStopWhenSettled();

    [[nodiscard]] bool mayTake(const Connection &connection) const;
    [[nodiscard]] bool mayTakeDatagrams() const;
    [[nodiscard]] Connection *find(std::uint64_t number);
    template <typename Change>
    void count(Change change)
    {
        const std::lock_guard lock(m_status.mutex);
        change(m_status.counters);
    }

    ReportSink &m_sink;
    ReportFeed &m_feed;
    ReceiverStatus &m_status;
    ListenerOptions m_options;
    std::shared_ptr<Mailbox> m_mailbox;

    std::unique_ptr<QTcpServer> m_tcp;
    std::unique_ptr<QUdpSocket> m_udp;
    std::unordered_map<std::uint64_t, std::unique_ptr<Connection>> m_connections;
    std::uint64_t m_lastNumber = 0;
    PeerNumbers m_udpPeers;
    ReceptionDecoder m_decoder;
    QTimer m_lookAround;

    std::vector<Reception> m_batch;
    std::vector<Ticket> m_batchTickets;
    bool m_submitScheduled = false;
    std::map<std::uint64_t, std::vector<Ticket>> m_submitted;
    std::uint64_t m_lastSubmission = 0;

    std::size_t m_pendingOctets = 0;
    std::size_t m_pendingDatagramFrames = 0;
    std::vector<std::uint64_t> m_held;
    bool m_datagramsHeld = false;

    enum class Phase : std::uint8_t { Taking, Settling, Closing, Ended };
    Phase m_phase = Phase::Taking;
};

} // namespace sp7600::listener
