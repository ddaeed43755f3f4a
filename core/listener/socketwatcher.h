// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listener/nativesocket.h"

#include <QObject>

#include <cstdint>
#include <functional>
#include <memory>

namespace sp7600::listener
{

/// What is waited for on a socket.
struct Interest {
    bool read = false;
    bool write = false;

    bool operator==(const Interest &) const = default;
};

/// Tells which of many sockets can be read or written, in time that grows with those that can, not
/// with those that are watched: Qt's own loop asks about each of them every time (poll), which at
/// ten thousand takes longer than all the rest. Where the system has nothing better than Qt, it is
/// Qt that is asked. All on one thread.
class SocketWatcher
{
public:
    /// @p ready is called from the event loop with the key of a socket. It may change and forget
    /// any socket, and begin with new ones. An error or a reset is told as both readable and
    /// writable.
    using Ready = std::function<void(std::uint64_t key, Interest possible)>;
    explicit SocketWatcher(Ready ready);
    ~SocketWatcher();
    SocketWatcher(const SocketWatcher &) = delete;
    SocketWatcher &operator=(const SocketWatcher &) = delete;

    /// @p key belongs to one socket at a time.
    [[nodiscard]] bool watch(Descriptor descriptor, std::uint64_t key, Interest interest);
    /// Of a socket that is watched. With no interest nothing is told of it, not even its end.
    void change(Descriptor descriptor, std::uint64_t key, Interest interest);
    /// Before the socket is closed. Nothing is told of it any more.
    void forget(Descriptor descriptor, std::uint64_t key);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace sp7600::listener
