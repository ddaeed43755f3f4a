// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/canceltoken.h"
#include "core/device/clock.h"
#include "core/model/error.h"

#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <optional>
#include <string>

namespace sp7600::device
{

/// Between an I/O thread that has an event loop and a conversation thread that waits: received
/// octets, octets still to be sent, and whether the line is up. Thread-safe. The producer side
/// never blocks. Bounded: beyond the capacity the oldest octets go, which only a chatterbox can
/// cause.
class LinkQueue
{
public:
    explicit LinkQueue(const Clock &clock, std::size_t capacity = 262'144);

    // Producer
    void opened();
    [[nodiscard]] bool isOpened();
    void received(std::string_view octets);
    void sent(std::int64_t octets);
    /// The line is down or did not come up; waits end with this error, once all that was received
    /// before has been read. The first error stands.
    void failed(const Error &error);

    // Consumer
    [[nodiscard]] Result<void> waitOpened(TimePoint deadline, const CancelToken &cancel);
    void willSend(std::size_t octets);
    [[nodiscard]] Result<void> waitSent(TimePoint deadline, const CancelToken &cancel);
    [[nodiscard]] Result<std::string> read(TimePoint deadline, const CancelToken &cancel);

private:
    template <typename Condition>
    [[nodiscard]] Result<void> wait(TimePoint deadline, const CancelToken &cancel,
                                    Condition condition);

    const Clock &m_clock;
    const std::size_t m_capacity;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_opened = false;
    std::string m_received;
    std::int64_t m_unsent = 0;
    std::optional<Error> m_error;
};

} // namespace sp7600::device
