// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listener/accessrules.h"
#include "core/listener/datagramsocket.h"
#include "core/listener/decoding.h"
#include "core/listener/listener.h"
#include "core/listener/mailbox.h"

#include <QObject>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace sp7600::listener
{

/// What other threads may ask of a receiver at any time.
struct ReceiverStatus {
    mutable std::mutex mutex;
    ListenerCounters counters;
    ListenerRates rates;
    TrackerBook trackers;
    RefusedUnits refusedUnits;
    std::optional<Error> sinkTrouble;
    std::optional<Error> placeTrouble; ///< Of the address and of this laptop.
};

/// What has to happen when a reception is durable.
struct Ticket {
    Transport transport = Transport::Tcp;
    std::uint64_t peer = 0;      ///< Number of the connection or of the UDP peer.
    std::string acknowledgement; ///< Empty: none.
    /// UDP only: where it goes, and by which socket.
    std::optional<DatagramPath> reply = {};
    std::size_t socket = 0;
    std::size_t cost = 0; ///< Octets of memory.
};

/// Between the sockets and the sink: what is heard is handed over in batches, and when it is
/// durable whoever heard it is told. On the listener's thread.
class Intake final
{
public:
    /// All of them must outlive the intake. @p settled: for each ticket, whether what it stands for
    /// is durable; @p roomMade: after some of them.
    Intake(ReportSink &sink, ReportFeed &feed, ReceiverStatus &status, QObject &context,
           std::function<void(const Ticket &, bool isDurable)> settled,
           std::function<void()> roomMade);
    ~Intake();
    Intake(const Intake &) = delete;
    Intake &operator=(const Intake &) = delete;

    /// Error: ListenNetworkMalformed.
    [[nodiscard]] Result<void> setUp(const ListenerOptions &options);
    [[nodiscard]] const ListenerOptions &options() const { return m_options; }
    void answerWith(const Acknowledgement &acknowledgement)
    {
        m_options.acknowledgement = acknowledgement;
    }
    [[nodiscard]] AccessRules &rules() { return m_rules; }
    [[nodiscard]] ReceptionDecoder &decoder() { return m_decoder; }

    /// For a connection or a UDP peer. No other in this program has the same, whichever listener
    /// it came to: what they heard is kept and shown together.
    [[nodiscard]] static std::uint64_t newNumber();
    /// False when so much waits for the disk that nobody is to be read.
    [[nodiscard]] bool hasRoom() const;
    /// What a reception is answered with when it is durable; empty: nothing.
    [[nodiscard]] std::string acknowledgementOf(const Reception &reception) const;

    void take(Reception reception, Ticket ticket);
    /// A reception of a unit that is not on the list: it is counted, and goes no further.
    void refuse(const Reception &reception);
    /// Hands over what waits for more to come along.
    void submit();
    [[nodiscard]] bool isSettled() const { return m_submitted.empty() && m_batch.empty(); }

    template <typename Change>
    void count(Change change)
    {
        const std::lock_guard lock(m_status.mutex);
        change(m_status.counters);
    }

private:
    void settle(Completion completion);
    void noteOutcome(const Result<std::vector<Reception>> &outcome, std::size_t frames);

    ReportSink &m_sink;
    ReportFeed &m_feed;
    ReceiverStatus &m_status;
    QObject &m_context;
    std::function<void(const Ticket &, bool)> m_settled;
    std::function<void()> m_roomMade;
    std::shared_ptr<Mailbox> m_mailbox;

    ListenerOptions m_options;
    AccessRules m_rules;
    ReceptionDecoder m_decoder;

    std::vector<Reception> m_batch;
    std::vector<Ticket> m_batchTickets;
    bool m_submitScheduled = false;
    std::map<std::uint64_t, std::vector<Ticket>> m_submitted;
    std::uint64_t m_lastSubmission = 0;
    std::size_t m_pendingOctets = 0;
};

} // namespace sp7600::listener
