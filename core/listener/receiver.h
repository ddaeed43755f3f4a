// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listener/datagramside.h"
#include "core/listener/intake.h"
#include "core/listener/listener.h"
#include "core/listener/listeningsockets.h"
#include "core/listener/placewatch.h"
#include "core/listener/ratemeter.h"
#include "core/listener/relay.h"
#include "core/listener/streamside.h"

#include <QObject>
#include <QTimer>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace sp7600::listener
{

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
    /// What is taken from now on.
    void answerWith(const Acknowledgement &acknowledgement)
    {
        m_intake.answerWith(acknowledgement);
    }
    /// Takes nothing more and, once what was submitted is settled and acknowledged or time is up,
    /// ends the thread.
    void stop();

private:
    void takeSockets(ListeningSockets sockets);
    void settled(const Ticket &ticket, bool isDurable);
    void roomMade();
    void lookAround();
    /// For an address that was gone, or sockets that broke.
    void reopen();
    void finishStopWhenSettled();

    ReceiverStatus &m_status;
    Intake m_intake;
    std::unique_ptr<Relay> m_relay;
    std::unique_ptr<StreamSide> m_streams;
    std::unique_ptr<DatagramSide> m_datagrams;
    std::vector<std::unique_ptr<ConnectionSource>> m_sources;
    ListeningOn m_on;
    QTimer m_lookAround;
    PlaceWatch m_place;
    RateMeter m_rates;
    bool m_isBroken = false; ///< The sockets are to be opened anew.

    enum class Phase : std::uint8_t { Taking, Settling, Closing, Ended };
    Phase m_phase = Phase::Taking;
};

} // namespace sp7600::listener
