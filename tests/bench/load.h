// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace load
{

/// Trackers that talk as fast as they are answered, or as they can.
struct Plan {
    bool udp = false;
    std::uint16_t port = 0; ///< Of 127.0.0.1.
    int connections = 1;
    double seconds = 1;
    bool answered = true; ///< Each report waits for one of 1234, so many on their way at once.
    int reportsEach = 0;  ///< Above 0: so many each, whatever the time, then silence until it ends.
    /// Above 0: so many of all together, each in its turn, whether or not they are answered.
    double perSecond = 0;
    bool driving = false; ///< Sends drivingReport().
};

struct Outcome {
    std::uint64_t sent = 0;
    std::uint64_t answered = 0;
    double seconds = 0;
    double processorSeconds = 0; ///< What the trackers took themselves.
};

/// A report of 250 octets, of tracker number @p unit, unlike all others of it.
[[nodiscard]] std::string report(int unit, std::uint64_t sequence);

/// The same, with what a tracker of a moving vehicle tells in every report.
[[nodiscard]] std::string drivingReport(int unit, std::uint64_t sequence);

/// Plays them in a process of its own, so that what they cost is not counted to the listener.
class Process
{
public:
    explicit Process(const Plan &plan);
    ~Process();
    Process(const Process &) = delete;
    Process &operator=(const Process &) = delete;

    /// All are connected, and begin to talk.
    [[nodiscard]] bool isReady() const;
    void waitUntilReady();
    /// Blocks until it has ended; nothing when it failed.
    [[nodiscard]] std::optional<Outcome> wait();

private:
    int m_pid = -1;
    int m_output = -1;
    bool m_isReady = false;
};

} // namespace load
