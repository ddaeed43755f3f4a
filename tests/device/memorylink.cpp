// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/device/memorylink.h"

#include <utility>

namespace sp7600::tests
{

void MemoryLink::schedule(std::chrono::milliseconds after, std::function<void()> event)
{
    m_events.emplace(m_clock.now() + after, std::move(event));
}

void MemoryLink::deliver(std::chrono::milliseconds after, std::string octets)
{
    schedule(after, [this, text = std::move(octets)] { m_received += text; });
}

std::chrono::milliseconds MemoryLink::elapsed() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.now() - m_start);
}

Result<void> MemoryLink::open(device::TimePoint, const device::CancelToken &)
{
    return {};
}

Result<void> MemoryLink::write(std::string_view octets, device::TimePoint,
                               const device::CancelToken &cancel)
{
    if (cancel.isCancelled())
        return failure(ErrorCode::Cancelled);
    if (m_down)
        return lost();
    m_written += octets;
    if (onWritten)
        onWritten(octets);
    if (m_down)
        return lost();
    return {};
}

Result<std::string> MemoryLink::read(device::TimePoint deadline, const device::CancelToken &cancel)
{
    while (true) {
        // What is due at the same moment arrives together, as from a driver.
        while (!m_events.empty() && m_events.begin()->first <= m_clock.now()) {
            const auto event = std::move(m_events.begin()->second);
            m_events.erase(m_events.begin());
            event();
        }
        if (!m_received.empty())
            return std::exchange(m_received, {});
        if (m_down)
            return lost();
        if (cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        if (m_events.empty() || m_events.begin()->first > deadline) {
            m_clock.advanceTo(deadline);
            return failure(ErrorCode::TimedOut);
        }
        m_clock.advanceTo(m_events.begin()->first);
    }
}

Result<void> MemoryLink::setBaudRate(int baudRate, device::TimePoint, const device::CancelToken &)
{
    if (!m_hasBaudRate)
        return {};
    m_baudRate = baudRate;
    m_baudRatesSet.push_back(baudRate);
    return {};
}

} // namespace sp7600::tests
