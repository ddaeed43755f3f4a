// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listener/socketwatcher.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace sp7600::listener
{

/// One TCP connection: read without a buffer of its own, written with one for what the other side
/// does not take yet. Each direction ends by itself, as TCP has it. On the watcher's thread.
class TcpStream
{
public:
    /// Takes over @p descriptor, prepared or connecting, and watches it under @p key until it is
    /// destroyed; then it is closed in order, unless it was reset.
    TcpStream(SocketWatcher &watcher, Descriptor descriptor, std::uint64_t key, bool isConnecting);
    ~TcpStream();
    TcpStream(const TcpStream &) = delete;
    TcpStream &operator=(const TcpStream &) = delete;

    [[nodiscard]] bool isOpen() const { return m_descriptor != noDescriptor; }
    [[nodiscard]] bool isConnecting() const { return m_connecting; }
    /// Once writable while connecting: how that ended; nothing when it did not yet.
    [[nodiscard]] std::optional<bool> finishConnecting();

    [[nodiscard]] TransferResult read(char *octets, std::size_t size);
    /// Not read until it is to be read again; what comes waits in the system, and then at the
    /// sender.
    void setReading(bool reading);
    /// Sends, or keeps what cannot be sent now. False when the connection is gone.
    [[nodiscard]] bool write(std::string_view octets);
    /// Keeps what flush() is to send: many small pieces with one call of the system.
    void hold(std::string_view octets) { m_unsent.append(octets); }
    /// Sends what waits, as far as it can be sent now. False when the connection is gone.
    [[nodiscard]] bool flush();
    /// Octets that wait to be sent.
    [[nodiscard]] std::size_t unsent() const { return m_unsent.size() - m_sent; }
    /// Octets that the other side does not have yet, those that wait included; nothing where the
    /// system does not tell, see octetsUnderWay().
    [[nodiscard]] std::optional<std::size_t> underWay() const;
    /// No more is written; the other side is told once all has been sent.
    void endWriting();
    /// Closes so that the other side sees a reset. What waited to be sent is gone.
    void reset();

    [[nodiscard]] Peer remote() const { return remoteEnd(m_descriptor); }
    [[nodiscard]] Peer local() const { return localEnd(m_descriptor); }

private:
    void refreshInterest();

    SocketWatcher &m_watcher;
    Descriptor m_descriptor;
    std::uint64_t m_key;
    bool m_connecting;
    bool m_reading = true;
    bool m_writingEnded = false;
    Interest m_interest;
    std::string m_unsent;
    std::size_t m_sent = 0; ///< Of m_unsent, what went meanwhile.
};

} // namespace sp7600::listener
