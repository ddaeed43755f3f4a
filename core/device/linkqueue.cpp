// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/linkqueue.h"

namespace sp7600::device
{

LinkQueue::LinkQueue(const Clock &clock, std::size_t capacity)
    : m_clock(clock)
    , m_capacity(capacity)
{
}

void LinkQueue::opened()
{
    const std::lock_guard lock(m_mutex);
    m_opened = true;
    m_changed.notify_all();
}

bool LinkQueue::isOpened()
{
    const std::lock_guard lock(m_mutex);
    return m_opened;
}

void LinkQueue::received(std::string_view octets)
{
    const std::lock_guard lock(m_mutex);
    m_received.append(octets);
    if (m_received.size() > m_capacity)
        m_received.erase(0, m_received.size() - m_capacity);
    m_changed.notify_all();
}

void LinkQueue::sent(std::int64_t octets)
{
    const std::lock_guard lock(m_mutex);
    m_unsent -= octets;
    m_changed.notify_all();
}

void LinkQueue::failed(const Error &error)
{
    const std::lock_guard lock(m_mutex);
    if (!m_error)
        m_error = error;
    m_changed.notify_all();
}

template <typename Condition>
Result<void> LinkQueue::wait(TimePoint deadline, const CancelToken &cancel, Condition condition)
{
    // Order matters: the lock goes before the wakeup does, because a waker needs the mutex and
    // ~Wakeup waits for a waker that is running.
    const CancelToken::Wakeup wakeup(cancel, [this] {
        const std::lock_guard wakeLock(m_mutex);
        m_changed.notify_all();
    });
    std::unique_lock lock(m_mutex);
    while (true) {
        // First: a line that floods always has something to read.
        if (cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        if (condition())
            return {};
        if (m_error)
            return std::unexpected(*m_error);
        if (m_clock.now() >= deadline)
            return failure(ErrorCode::TimedOut);
        m_changed.wait_until(lock, deadline);
    }
}

Result<void> LinkQueue::waitOpened(TimePoint deadline, const CancelToken &cancel)
{
    return wait(deadline, cancel, [this] { return m_opened; });
}

void LinkQueue::willSend(std::size_t octets)
{
    const std::lock_guard lock(m_mutex);
    m_unsent += static_cast<std::int64_t>(octets);
}

Result<void> LinkQueue::waitSent(TimePoint deadline, const CancelToken &cancel)
{
    return wait(deadline, cancel, [this] { return m_unsent <= 0; });
}

Result<std::string> LinkQueue::read(TimePoint deadline, const CancelToken &cancel)
{
    std::string octets;
    const auto result = wait(deadline, cancel, [this, &octets] {
        octets.swap(m_received);
        return !octets.empty();
    });
    if (!result)
        return std::unexpected(result.error());
    return octets;
}

} // namespace sp7600::device
