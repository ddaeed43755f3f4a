// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reception.h"

#include <QHostAddress>
#include <QUdpSocket>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace sp7600::listener
{

/// The two ends of a datagram, as an answer needs them to find its way back. An IPv4 address stands
/// in the form of an IPv6 one.
struct DatagramPath {
    Q_IPV6ADDR remote{};
    Q_IPV6ADDR local{}; ///< All zero when it is not known.
    std::uint16_t port = 0;
    std::uint32_t scope = 0;          ///< Of `remote`.
    std::uint32_t interfaceIndex = 0; ///< Of this laptop, 0 when it is not known.
};

/// A datagram that was received.
struct Datagram {
    std::string_view octets; ///< Valid until the next receive().
    Peer peer;
    Peer local;
    DatagramPath path;
};

/// A datagram to be sent, back along @p path.
struct DatagramAnswer {
    DatagramPath path;
    std::string octets;
};

/// A socket for datagrams, of which each costs Qt several calls of the system. Where the system
/// receives and sends many in one call (Linux), this does so; elsewhere it is Qt that is asked. On
/// the thread that made it.
class DatagramSocket final
{
public:
    /// Most that one receive() gives.
    static constexpr std::size_t mostAtOnce = 64;

    /// Goes on with the port of @p bound.
    explicit DatagramSocket(std::unique_ptr<QUdpSocket> bound);
    ~DatagramSocket();
    DatagramSocket(const DatagramSocket &) = delete;
    DatagramSocket &operator=(const DatagramSocket &) = delete;

    /// False when the system has no descriptor left.
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] std::uint16_t port() const;

    /// @p ready is called from the event loop when something waits to be received.
    void setReady(std::function<void()> ready);
    /// Nothing is told of what waits until it is to be told again.
    void setReading(bool reading);
    /// What waits, in order; empty when nothing does.
    [[nodiscard]] std::span<const Datagram> receive();
    /// Sends what the system takes now; how many those were. The rest is lost, as on any way.
    std::size_t send(std::span<const DatagramAnswer> answers);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace sp7600::listener
