// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/endpoint.h"
#include "core/model/error.h"
#include "core/model/report.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace sp7600
{

/// Where bytes came from.
struct Peer {
    std::string address;
    std::uint16_t port = 0;
    bool operator==(const Peer &) const = default;
};

/// Which way bytes went. What goes to a tracker is known only where this program stands between it
/// and its server.
enum class Direction : std::uint8_t {
    FromTracker,
    ToTracker, ///< What the server answered or asked.
};

/// One frame as heard: the bytes, their circumstances, and what they mean. The raw bytes are the
/// truth; `reports` is what this version of the program understands of them.
struct Reception {
    std::int64_t id = 0; ///< Row of the store; 0 until durable. Grows with time.
    UtcMillis received{};
    Peer peer;       ///< The tracker's side, whichever way the bytes went.
    Peer local = {}; ///< Where it reached this laptop; no address when that is not known.
    Direction direction = Direction::FromTracker;
    Transport transport = Transport::Tcp;
    std::uint64_t connection = 0; ///< Numbers the TCP connections and UDP peers of one run.
    std::string raw;
    /// Empty when `error` is set, and for what goes to a tracker.
    std::vector<Report> reports;
    std::optional<Error> error; ///< Why nothing could be decoded.

    /// What it takes of memory, roughly: a frame may hold thousands of short records.
    [[nodiscard]] std::size_t memory() const
    {
        return sizeof(Reception) + raw.size() + reports.size() * sizeof(Report);
    }

    bool operator==(const Reception &) const = default;
};

} // namespace sp7600
