// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listener/datagramsocket.h"
#include "core/listener/intake.h"
#include "core/listener/peernumbers.h"
#include "core/listener/relay.h"

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

/// The trackers that came over UDP. On the listener's thread.
class DatagramSide final : public RelayOwner
{
public:
    /// Both must outlive it; without @p relay the trackers are answered from here.
    DatagramSide(Intake &intake, Relay *relay);
    ~DatagramSide() override;
    Q_DISABLE_COPY_MOVE(DatagramSide)

    /// Takes over sockets that are bound, in the place of those it had.
    void setSockets(std::vector<std::unique_ptr<DatagramSocket>> sockets);
    /// Answers leave with sendAnswers().
    void settled(const Ticket &ticket, bool isDurable);
    void sendAnswers();
    void resumeHeld();
    void lookAround();
    void stopTaking();

    void serverAnswered(std::uint64_t number, std::string_view octets) override;
    void serverEnded(std::uint64_t number) override;
    void serverLost(std::uint64_t number) override;
    void serverDrained(std::uint64_t number) override;

private:
    using Clock = std::chrono::steady_clock;

    /// A peer in front of a real server.
    struct RelayedPeer {
        DatagramPath last; ///< Where answers go.
        std::size_t socket = 0;
        Peer peer;
        Peer local;
        std::uint64_t taken = 0;
        std::uint64_t settled = 0;
        std::deque<HeldAnswer> answers;
        Clock::time_point lastHeard;
    };

    void takeDatagrams(std::size_t socket);
    void takeDatagram(std::size_t socket, const Datagram &datagram);
    /// Error of decoding: counted and kept by the intake, as on the other side.
    void takePart(Reception reception, std::size_t socket, const Datagram &datagram);
    void passUp(std::size_t socket, const Datagram &datagram, const Reception &reception);
    void passDown(RelayedPeer &peer);
    [[nodiscard]] bool mayTake() const;

    Intake &m_intake;
    Relay *m_relay;
    struct Place {
        std::unique_ptr<DatagramSocket> socket; ///< None where UDP is off.
        std::vector<DatagramAnswer> answers;    ///< That wait to be sent together.
    };

    std::vector<Place> m_places; ///< As the pairs of ports.
    PeerNumbers m_numbers;
    std::unordered_map<std::uint64_t, RelayedPeer> m_relayed;
    std::size_t m_pending = 0;
    bool m_isHeld = false;
    bool m_isTaking = true;
};

} // namespace sp7600::listener
