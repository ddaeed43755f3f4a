// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listener/intake.h"
#include "core/listener/socketwatcher.h"
#include "core/listener/tcpstream.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QObject>
#include <QUdpSocket>

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace sp7600::listener
{

/// What the server said and that may not be passed on yet: it waits until so many frames of its
/// tracker are settled.
struct HeldAnswer {
    std::string octets;
    std::uint64_t after = 0;
};

/// Told what the real server does, by the number of the tracker's connection or UDP peer. May call
/// the relay from within.
class RelayOwner
{
public:
    virtual ~RelayOwner() = default;
    virtual void serverAnswered(std::uint64_t number, std::string_view octets) = 0;
    /// It sends no more.
    virtual void serverEnded(std::uint64_t number) = 0;
    /// It is gone, or was never there; the number is forgotten.
    virtual void serverLost(std::uint64_t number) = 0;
    /// What waited to be sent to it is on its way.
    virtual void serverDrained(std::uint64_t number) = 0;
};

/// The other half of a listener that stands between trackers and their real server: for each TCP
/// connection of a tracker, and for each UDP peer, one connection or socket of its own to the
/// server. Nothing is kept here. On the listener's thread.
class Relay final : public QObject
{
public:
    explicit Relay(RelayTarget target, Intake &intake);
    ~Relay() override;
    Q_DISABLE_COPY_MOVE(Relay)

    /// How a tracker that came over @p transport is passed on.
    [[nodiscard]] Transport upstreamOf(Transport transport) const;

    /// Begins to connect. @p owner must outlive the relay, or call drop() before.
    void open(std::uint64_t number, Transport transport, RelayOwner &owner);
    [[nodiscard]] bool has(std::uint64_t number) const { return m_upstreams.contains(number); }
    /// Something waits here for a server that is not connected yet, or takes nothing now.
    [[nodiscard]] bool isWaiting(std::uint64_t number) const;
    /// The same, or something is known to be on its way, which a reset would lose.
    [[nodiscard]] bool isUnderWay(std::uint64_t number) const;
    /// Over TCP as it comes; over UDP as one datagram.
    void send(std::uint64_t number, std::string_view octets);
    /// False when more waits to be sent than should.
    [[nodiscard]] bool mayTake(std::uint64_t number) const;
    /// The tracker sends no more.
    void endSending(std::uint64_t number);
    /// Whether the server's answers are wanted now.
    void setReading(std::uint64_t number, bool reading);
    /// Lets go: in order, or with a reset where it is known that nothing is on its way that would
    /// be lost. What is unsent then counts as a failure.
    void close(std::uint64_t number);
    void reset(std::uint64_t number);

    /// Now and then, for what takes too long.
    void lookAround();

private:
    using Clock = std::chrono::steady_clock;

    struct Upstream {
        Transport transport = Transport::Tcp;
        RelayOwner *owner = nullptr;
        Clock::time_point begun;
        std::unique_ptr<TcpStream> stream;
        QUdpSocket *datagrams = nullptr; ///< A child of the relay.
        std::vector<std::string> unsent; ///< Until there is a socket.
        std::size_t unsentOctets = 0;
        std::size_t address = 0; ///< Of m_addresses, the one that is tried.
        bool wasEnded = false;   ///< endSending() came before there was a socket.
        bool reading = true;
        bool hasEnded = false; ///< The server sends no more.
    };

    void resolve();
    void onResolved(const QHostInfo &info);
    void begin(std::uint64_t number);
    void beginStream(std::uint64_t number, Upstream &upstream);
    void beginDatagrams(std::uint64_t number, Upstream &upstream);
    /// Anew, if it was connected. False where there is no way to the server.
    [[nodiscard]] bool connectDatagrams(QUdpSocket &socket) const;
    void sendWhatWaited(Upstream &upstream);
    void onReady(std::uint64_t number, Interest possible);
    void connectingEnded(std::uint64_t number, Upstream &upstream, bool isConnected);
    void readStream(std::uint64_t number);
    void readDatagrams(std::uint64_t number);
    void lose(std::uint64_t number);
    void forget(std::uint64_t number);
    /// Connected, or a socket for datagrams.
    [[nodiscard]] static bool isReady(const Upstream &upstream);
    [[nodiscard]] static bool isUnsent(const Upstream &upstream);
    void countUnsent(const Upstream &upstream);
    /// False when the connection is gone.
    bool passOn(Upstream &upstream, std::string_view octets);
    [[nodiscard]] Upstream *find(std::uint64_t number);
    [[nodiscard]] const Upstream *find(std::uint64_t number) const;

    RelayTarget m_target;
    Intake &m_intake;
    std::vector<QHostAddress> m_addresses;
    Clock::time_point m_resolved;
    bool m_resolving = false;
    SocketWatcher m_watcher;
    std::unordered_map<std::uint64_t, Upstream> m_upstreams;
};

} // namespace sp7600::listener
