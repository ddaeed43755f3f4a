// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/linepacer.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace sp7600::simulator
{

namespace
{

/// A start bit, eight of data, a stop bit.
constexpr qint64 bitsInOctet = 10;
constexpr qint64 nanosecondsInSecond = 1'000'000'000;
/// Where the receiver of a usual UART wakes its driver.
constexpr qint64 octetsInPiece = 8;

} // namespace

LinePacer::LinePacer(int baudRate, std::function<void(const QByteArray &)> out)
    : m_baudRate(baudRate)
    , m_out(std::move(out))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &LinePacer::letThrough);
}

void LinePacer::put(const QByteArray &octets)
{
    if (m_baudRate <= 0) {
        if (!octets.isEmpty())
            m_out(octets);
        emit drained();
        return;
    }
    if (m_octets.isEmpty()) {
        m_clock.start();
        m_through = 0;
    }
    m_octets += octets;
    if (m_octets.isEmpty())
        emit drained();
    else if (!m_timer.isActive())
        waitForNext();
}

void LinePacer::clear()
{
    m_octets.clear();
    m_timer.stop();
}

void LinePacer::waitForNext()
{
    const auto next = m_through + std::min<qint64>(octetsInPiece, m_octets.size());
    const auto due = next * bitsInOctet * nanosecondsInSecond / m_baudRate;
    const std::chrono::nanoseconds left(std::max<qint64>(0, due - m_clock.nsecsElapsed()));
    m_timer.start(std::chrono::ceil<std::chrono::milliseconds>(left));
}

void LinePacer::letThrough()
{
    const auto due = m_clock.nsecsElapsed() * m_baudRate / (bitsInOctet * nanosecondsInSecond);
    const auto count = std::clamp<qint64>(due - m_through, 0, m_octets.size());
    const auto piece = m_octets.left(count);
    m_octets.remove(0, count);
    m_through += count;
    // Whoever takes the octets may put new ones.
    if (!m_octets.isEmpty())
        waitForNext();
    if (!piece.isEmpty())
        m_out(piece);
    if (m_octets.isEmpty())
        emit drained();
}

} // namespace sp7600::simulator
