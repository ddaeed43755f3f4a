// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reception.h"

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace sp7600::listener
{

/// What one tracker was heard to do.
struct TrackerStatistics {
    std::string imei; ///< Or what else the unit calls itself, see unitName().
    UtcMillis firstHeard{};
    UtcMillis lastHeard{};
    Transport transport = Transport::Tcp; ///< Of the last frame.
    Peer peer;                            ///< Of the last frame.
    /// How often it came from another address or port than before: carriers' NATs give new ones,
    /// and every new TCP connection has one.
    std::uint64_t peerChanges = 0;
    std::uint64_t frames = 0;
    std::uint64_t reports = 0; ///< Without heartbeats.
    std::uint64_t heartbeats = 0;
    std::uint64_t batches = 0; ///< Frames of more than one report: what was kept while offline.
    /// Frames with a time or a number that came before, octet for octet: their acknowledgement did
    /// not arrive, or was not the one that the unit wants.
    std::uint64_t retransmissions = 0;
    /// Reports that came before in another frame.
    std::uint64_t duplicates = 0;
    std::uint64_t octets = 0;
    std::uint64_t errors = 0;                   ///< Frames of its connection that are no report.
    std::chrono::milliseconds longestSilence{}; ///< Between two frames.
    /// Of the arrival over the time of the newest report in the last frame with one: more than the
    /// delay of a network when the unit's clock is wrong, or when it sends what it kept.
    std::optional<std::chrono::milliseconds> clockSkew;
};

/// Keeps count of each tracker, with bounded memory: of more than @p mostTrackers, which can only
/// be made up, the ones not heard for longest are forgotten. One thread at a time.
class TrackerBook final
{
public:
    explicit TrackerBook(std::size_t mostTrackers = 100'000);

    /// A durable reception of a tracker.
    void note(const Reception &reception);
    /// The latest first.
    [[nodiscard]] std::vector<TrackerStatistics> all() const;

private:
    // Enough for what a unit sends again: it goes on only when it was answered, or gave up.
    static constexpr std::size_t remembered = 16;

    /// The last values, to be looked up.
    struct Recent {
        std::array<std::uint64_t, remembered> values{};
        std::size_t next = 0;

        /// True when it was there; it is afterwards.
        bool seen(std::uint64_t value);
    };

    struct Entry {
        TrackerStatistics statistics;
        Recent frames;
        Recent reports;
    };

    [[nodiscard]] Entry &entryFor(const Reception &reception);
    void noteReports(Entry &entry, const Reception &reception, bool isRetransmission);
    void noteError(const Reception &reception);
    void forgetOldest();

    std::size_t m_mostTrackers;
    std::unordered_map<std::string, Entry> m_entries;
    /// Whose connection it is: errors come without a name.
    std::unordered_map<std::uint64_t, std::string> m_names;
};

} // namespace sp7600::listener
