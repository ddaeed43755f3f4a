// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/probesocket.h"
#include "core/network/stopwatch.h"

#include "core/model/evidence.h"

#include <QHostAddress>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>

namespace sp7600::network
{

/// Connects to one address, watches for a moment whether it is broken off, and leaves. Never sends
/// anything. Lives in the event loop of its thread.
class ConnectProbe final : public QObject
{
public:
    /// @p limit is for the connection, @p observe for how long it is then watched.
    ConnectProbe(const QHostAddress &address, std::uint16_t port, std::chrono::milliseconds limit,
                 std::chrono::milliseconds observe);

    /// @p done is called once, possibly at once. This must not be destroyed in it.
    void start(std::function<void()> done);
    /// What is not known by now counts as stopped, and done. A connection that was being observed
    /// was accepted.
    void stop();

    /// Complete when it is done.
    [[nodiscard]] const ConnectAttempt &attempt() const { return m_attempt; }

private:
    void giveUp(ProbeFailure reason);
    void finish(std::optional<ProbeFailure> failure);

    const QHostAddress m_address;
    const std::chrono::milliseconds m_limit;
    const std::chrono::milliseconds m_observe;
    Stopwatch m_watch;
    ConnectAttempt m_attempt;
    QTimer m_timer;
    std::function<void()> m_done;
    bool m_isAccepted = false;
    ProbeSocket m_socket;
};

} // namespace sp7600::network
