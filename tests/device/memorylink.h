// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/link.h"
#include "core/device/linkrecovery.h"

#include <algorithm>
#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>
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

/// What happens when, for all links of one test.
class MemoryWorld
{
public:
    /// Runs @p event in a wait, once the clock has come that far.
    void schedule(std::chrono::nanoseconds after, std::function<void()> event);
    /// Runs what is due; what is due at the same moment happens together.
    void runDue();
    /// Goes to the next event, or to @p deadline when there is none before; false then.
    [[nodiscard]] bool advance(device::TimePoint deadline);

    [[nodiscard]] const device::Clock &clock() const { return m_clock; }
    [[nodiscard]] std::chrono::milliseconds elapsed() const;

private:
    ManualClock m_clock;
    device::TimePoint m_start = m_clock.now();
    std::multimap<device::TimePoint, std::function<void()>> m_events;
};

/// A link in memory and in virtual time: a wait runs what was scheduled until something came of it
/// or its deadline is there. Nothing really waits.
class MemoryLink final : public device::Link
{
public:
    explicit MemoryLink(std::shared_ptr<MemoryWorld> world = std::make_shared<MemoryWorld>(),
                        std::string name = "memory")
        : m_world(std::move(world))
        , m_name(std::move(name))
    {
    }

    /// Told of what the program wrote, at the moment it does.
    std::function<void(std::string_view octets)> onWritten;

    [[nodiscard]] const std::shared_ptr<MemoryWorld> &world() const { return m_world; }
    void schedule(std::chrono::nanoseconds after, std::function<void()> event)
    {
        m_world->schedule(after, std::move(event));
    }
    /// Octets from the other side.
    void deliver(std::chrono::milliseconds after, std::string octets);
    /// The line is down, once what was delivered before has been read, and cannot be opened.
    void hangUp() { m_down = m_absent = true; }
    /// Octets take as long as on a real line of that speed, in each direction.
    void setPace(int baudRate) { m_octetTime = std::chrono::nanoseconds(10s) / baudRate; }
    /// Both ways, so far.
    [[nodiscard]] std::size_t octetsOnTheWire() const { return m_octetsOnTheWire; }
    /// The next write ends with @p code, once everything was sent.
    void spoilWrite(ErrorCode code) { m_writeEnd = code; }
    /// It can be opened again.
    void plugIn() { m_absent = false; }

    /// Everything that was ever written.
    [[nodiscard]] const std::string &written() const { return m_written; }
    [[nodiscard]] int baudRate() const { return m_baudRate; }
    [[nodiscard]] const std::vector<int> &baudRatesSet() const { return m_baudRatesSet; }
    [[nodiscard]] int timesOpened() const { return m_timesOpened; }
    void setHasBaudRate(bool has) { m_hasBaudRate = has; }
    [[nodiscard]] std::chrono::milliseconds elapsed() const { return m_world->elapsed(); }

    [[nodiscard]] std::string name() const override { return m_name; }
    [[nodiscard]] const device::Clock &clock() const override { return m_world->clock(); }
    [[nodiscard]] Result<void> open(device::TimePoint deadline,
                                    const device::CancelToken &cancel) override;
    void close() override { m_down = true; }
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

    std::shared_ptr<MemoryWorld> m_world;
    std::string m_name;
    std::string m_received;
    std::string m_written;
    std::vector<int> m_baudRatesSet;
    int m_baudRate = 0;
    int m_timesOpened = 0;
    std::size_t m_octetsOnTheWire = 0;
    std::chrono::nanoseconds m_octetTime{};
    device::TimePoint m_busyUntil; ///< With what comes from the other side.
    std::optional<ErrorCode> m_writeEnd;
    bool m_hasBaudRate = true;
    bool m_down = false;
    bool m_absent = false;
};

/// Looks for a unit on some memory links, round and round; the first is the one that was named.
class MemoryRecovery final : public device::LinkRecovery
{
public:
    explicit MemoryRecovery(std::vector<MemoryLink *> places)
        : m_places(std::move(places))
    {
    }
    [[nodiscard]] Result<device::Link *> next(bool elsewhere, device::TimePoint deadline,
                                              const device::CancelToken &cancel) override;

private:
    std::vector<MemoryLink *> m_places;
    std::size_t m_next = 0;
};

} // namespace sp7600::tests
