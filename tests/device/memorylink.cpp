// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/device/memorylink.h"

#include <utility>

namespace sp7600::tests
{

void MemoryWorld::schedule(std::chrono::nanoseconds after, std::function<void()> event)
{
    m_events.emplace(m_clock.now() + after, std::move(event));
}

void MemoryWorld::runDue()
{
    while (!m_events.empty() && m_events.begin()->first <= m_clock.now()) {
        const auto event = std::move(m_events.begin()->second);
        m_events.erase(m_events.begin());
        event();
    }
}

bool MemoryWorld::advance(device::TimePoint deadline)
{
    if (m_events.empty() || m_events.begin()->first > deadline) {
        m_clock.advanceTo(deadline);
        return false;
    }
    m_clock.advanceTo(m_events.begin()->first);
    return true;
}

std::chrono::milliseconds MemoryWorld::elapsed() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.now() - m_start);
}

void MemoryLink::deliver(std::chrono::milliseconds after, std::string octets)
{
    m_octetsOnTheWire += octets.size();
    const auto arrive = [this](const std::string &text) {
        if (!m_down)
            m_received += text;
    };
    if (m_octetTime.count() == 0) {
        schedule(after, [arrive, text = std::move(octets)] { arrive(text); });
        return;
    }
    const auto now = clock().now();
    m_busyUntil = std::max(m_busyUntil, now + after);
    for (const char octet : octets) {
        m_busyUntil += m_octetTime;
        schedule(m_busyUntil - now, [arrive, octet] { arrive(std::string(1, octet)); });
    }
}

Result<void> MemoryLink::open(device::TimePoint, const device::CancelToken &)
{
    if (m_absent)
        return failure(ErrorCode::PortNotFound, {{"port", name()}});
    ++m_timesOpened;
    m_down = false;
    m_received.clear();
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
    m_octetsOnTheWire += octets.size();
    const auto sent = clock().now() + m_octetTime * octets.size();
    while (clock().now() < sent) {
        static_cast<void>(m_world->advance(sent));
        m_world->runDue();
    }
    if (onWritten)
        onWritten(octets);
    if (m_down)
        return lost();
    if (const auto end = std::exchange(m_writeEnd, std::nullopt))
        return failure(*end);
    return {};
}

Result<std::string> MemoryLink::read(device::TimePoint deadline, const device::CancelToken &cancel)
{
    while (true) {
        // What is due at the same moment arrives together, as from a driver.
        m_world->runDue();
        if (!m_received.empty())
            return std::exchange(m_received, {});
        if (m_down)
            return lost();
        if (cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        if (!m_world->advance(deadline))
            return failure(ErrorCode::TimedOut);
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

Result<device::Link *> MemoryRecovery::next(bool elsewhere, device::TimePoint deadline,
                                            const device::CancelToken &cancel)
{
    auto &world = *m_places.front()->world();
    while (true) {
        world.runDue();
        if (cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        for (; m_next < (elsewhere ? m_places.size() : 1); ++m_next) {
            if (m_places[m_next]->open(deadline, cancel))
                return m_places[m_next++];
        }
        m_next = 0;
        const auto now = world.clock().now();
        if (now >= deadline)
            return failure(ErrorCode::TimedOut);
        static_cast<void>(world.advance(std::min(deadline, now + 250ms)));
    }
}

} // namespace sp7600::tests
