// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/link.h"

#include <algorithm>
#include <chrono>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace sp7600::tests
{

using namespace std::chrono_literals;

/// Time that moves only when somebody waits.
class ManualClock final : public device::Clock
{
public:
    [[nodiscard]] device::TimePoint now() const override { return m_now; }
    void advanceTo(device::TimePoint time) { m_now = std::max(m_now, time); }

private:
    device::TimePoint m_now = device::TimePoint() + 1h;
};

/// A link in memory and in virtual time: a wait runs what was scheduled until something came of it
/// or its deadline is there. Nothing really waits.
class MemoryLink final : public device::Link
{
public:
    /// Told of what the program wrote, at the moment it does.
    std::function<void(std::string_view octets)> onWritten;

    /// Runs @p event in a wait, once the clock has come that far.
    void schedule(std::chrono::milliseconds after, std::function<void()> event);
    /// Octets from the other side.
    void deliver(std::chrono::milliseconds after, std::string octets);
    /// The line is down for good, once what was delivered before has been read.
    void hangUp() { m_down = true; }

    /// Everything that was ever written.
    [[nodiscard]] const std::string &written() const { return m_written; }
    [[nodiscard]] int baudRate() const { return m_baudRate; }
    [[nodiscard]] const std::vector<int> &baudRatesSet() const { return m_baudRatesSet; }
    void setHasBaudRate(bool has) { m_hasBaudRate = has; }
    [[nodiscard]] std::chrono::milliseconds elapsed() const;

    [[nodiscard]] std::string name() const override { return "memory"; }
    [[nodiscard]] const device::Clock &clock() const override { return m_clock; }
    [[nodiscard]] Result<void> open(device::TimePoint deadline,
                                    const device::CancelToken &cancel) override;
    void close() override {}
    [[nodiscard]] Result<void> write(std::string_view octets, device::TimePoint deadline,
                                     const device::CancelToken &cancel) override;
    [[nodiscard]] Result<std::string> read(device::TimePoint deadline,
                                           const device::CancelToken &cancel) override;
    [[nodiscard]] bool hasBaudRate() const override { return m_hasBaudRate; }
    [[nodiscard]] Result<void> setBaudRate(int baudRate, device::TimePoint deadline,
                                           const device::CancelToken &cancel) override;

private:
    [[nodiscard]] std::unexpected<Error> lost() const
    {
        return failure(ErrorCode::LinkLost, {{"port", name()}});
    }

    ManualClock m_clock;
    device::TimePoint m_start = m_clock.now();
    std::multimap<device::TimePoint, std::function<void()>> m_events;
    std::string m_received;
    std::string m_written;
    std::vector<int> m_baudRatesSet;
    int m_baudRate = 0;
    bool m_hasBaudRate = true;
    bool m_down = false;
};

} // namespace sp7600::tests
