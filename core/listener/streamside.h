// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listener/intake.h"
#include "core/listener/relay.h"
#include "core/listener/socketwatcher.h"
#include "core/listener/streamintake.h"
#include "core/listener/tcpstream.h"

#include <chrono>
#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace sp7600::listener
{

/// The trackers that came over TCP. On the listener's thread.
class StreamSide final : public RelayOwner
{
public:
    /// Both must outlive it; without @p relay the trackers are answered from here.
    StreamSide(Intake &intake, Relay *relay);
    ~StreamSide() override;
    Q_DISABLE_COPY_MOVE(StreamSide)

    /// A new connection; refused, it is closed.
    void accept(Descriptor descriptor);
    /// What it stands for is durable, or is not. Acknowledgements leave with sendAnswers().
    void settled(const Ticket &ticket, bool isDurable);
    /// With one call of the system for each connection, however many acknowledgements it gets.
    void sendAnswers();
    /// Reads those again that had to wait.
    void resumeHeld();
    void lookAround();

    /// Takes nothing more; what was taken is still answered.
    void stopTaking();
    /// Ends all connections in order, as soon as what is unsent has left.
    void closeAll();
    [[nodiscard]] bool isEmpty() const { return m_connections.empty(); }

    void serverAnswered(std::uint64_t number, std::string_view octets) override;
    void serverEnded(std::uint64_t number) override;
    void serverLost(std::uint64_t number) override;
    void serverDrained(std::uint64_t number) override;

private:
    using Clock = std::chrono::steady_clock;

    /// What a connection needs only in front of a real server.
    struct Relayed {
        std::deque<HeldAnswer> answers;
        std::size_t octets = 0; ///< In `answers`.
        bool isJudged = false;  ///< Not everybody's reports may pass: each is looked at first, and
                                ///< what is no frame goes up with what is.
        bool mayPass = true;    ///< Everybody's may, or one was looked at that may.
        std::string heldUp;     ///< Not looked at yet, if it is judged.
        std::uint64_t up = 0;   ///< What went up, if it is judged.
        bool serverEnded = false;
        bool serverLost = false;
    };

    struct Connection {
        std::uint64_t number = 0;
        Peer peer;
        Peer local;
        TcpStream stream;
        StreamIntake intake;
        std::unique_ptr<Relayed> relayed;
        std::uint64_t garbageCounted = 0;
        std::uint64_t taken = 0;   ///< Frames given to the intake.
        std::uint64_t settled = 0; ///< Of those, how many are settled.
        std::uint64_t answers = 0; ///< Acknowledgements that wait for sendAnswers().
        std::size_t pendingOctets = 0;
        Clock::time_point lastHeard;
        bool isHeld = false;   ///< Not read until there is room.
        bool hasEnded = false; ///< The tracker sends no more.

        Connection(SocketWatcher &watcher, Descriptor descriptor, std::uint64_t key);
    };

    void onReady(std::uint64_t number, Interest possible);
    void takeOctets(Connection &connection);
    /// Takes frames as long as it may; false when the connection has to wait, or is turned away.
    [[nodiscard]] bool takeFrames(Connection &connection);
    /// False when the unit is not on the list.
    [[nodiscard]] bool takeFrame(Connection &connection, std::string_view frame);
    /// @p isRest: the end of the stream was its end, so all that was held goes up with it.
    void takeResidue(Connection &connection, std::optional<Residue> residue, bool isRest = false);
    void resume(Connection &connection);
    [[nodiscard]] Reception receptionOf(const Connection &connection) const;
    void hand(Connection &connection, Reception reception, std::string acknowledgement);

    void trackerEnded(Connection &connection);
    /// It is gone without an end, or taken for gone. What it sent still goes up.
    void trackerLeft(Connection &connection, bool withReset);
    /// It may not go on; what it sent before still goes up.
    void turnAway(Connection &connection);
    /// Waits, without the tracker, until its server has all and ends as well.
    void outlive(Connection &connection, bool withReset);
    void passUp(Connection &connection, std::string_view octets);
    /// Of what is judged, all up to the octet @p end of the stream.
    void passJudged(Connection &connection, std::uint64_t end);
    /// @p reception was found in what came up, and is of a unit that may be heard. What is judged
    /// of a stream goes up with passJudged().
    void passReport(Connection &connection, const Reception &reception);
    void passDown(Connection &connection);
    void closeNow(Connection &connection);
    /// True when it is gone.
    bool dropIfDone(Connection &connection);
    void drop(std::uint64_t number, bool withReset);

    [[nodiscard]] bool mayTake(const Connection &connection) const;
    [[nodiscard]] Connection *find(std::uint64_t number);

    Intake &m_intake;
    Relay *m_relay;
    SocketWatcher m_watcher;
    std::unordered_map<std::uint64_t, std::unique_ptr<Connection>> m_connections;
    std::vector<std::uint64_t> m_held;
    std::vector<std::uint64_t> m_answered; ///< Those with acknowledgements to be sent.
    std::vector<char> m_chunk;             ///< Where everyone is read to.
    bool m_isTaking = true;
    bool m_isClosing = false;
};

} // namespace sp7600::listener
