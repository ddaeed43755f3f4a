// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/connectprobe.h"

#include <utility>

namespace sp7600::network
{

ConnectProbe::ConnectProbe(const QHostAddress &address, std::uint16_t port,
                           std::chrono::milliseconds limit, std::chrono::milliseconds observe)
    : m_address(address)
    , m_limit(limit)
    , m_observe(observe)
    , m_socket({[this] {
                    m_isAccepted = true;
                    m_attempt.took = m_watch.elapsed();
                    m_timer.start(m_observe);
                },
                [this](ProbeFailure failure) { finish(failure); }})
{
    m_attempt.at = m_watch.began();
    m_attempt.address = address.toString().toStdString();
    m_attempt.port = port;
    m_timer.setSingleShot(true);
    m_timer.callOnTimeout(this, [this] { giveUp(ProbeFailure::TimedOut); });
}

void ConnectProbe::start(std::function<void()> done)
{
    m_done = std::move(done);
    m_timer.start(m_limit);
    m_socket.open(m_address, m_attempt.port);
}

void ConnectProbe::stop()
{
    giveUp(ProbeFailure::Stopped);
}

void ConnectProbe::giveUp(ProbeFailure reason)
{
    finish(m_isAccepted ? std::nullopt : std::optional(reason));
}

void ConnectProbe::finish(std::optional<ProbeFailure> failure)
{
    const auto done = std::exchange(m_done, {});
    if (!done)
        return;
    m_timer.stop();
    m_socket.close();
    m_attempt.failure = failure;
    if (!m_isAccepted)
        m_attempt.took = m_watch.elapsed();
    done();
}

} // namespace sp7600::network
