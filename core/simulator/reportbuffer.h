// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/report.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <vector>

namespace sp7600::simulator
{

/// The unit's own memory of reports: each is kept until it was acknowledged. The server's
/// acknowledgement carries no number, so it stands for the oldest frame that has none yet. Bounded
/// in every direction. Pure: no I/O, no clock.
class ReportBuffer final
{
public:
    explicit ReportBuffer(std::size_t capacity = 1000)
        : m_capacity(capacity)
    {
    }

    /// Beyond the capacity the oldest report is lost, and counted.
    void push(Report report);

    /// Each of these makes the next frame: the reports to send now. Empty when there is none.
    [[nodiscard]] std::vector<Report> takeNewest(); ///< The newest, unless it was sent already.
    [[nodiscard]] std::vector<Report> takeUnsent(std::size_t most); ///< From the oldest on.
    [[nodiscard]] std::vector<Report> takeOldest(std::size_t most); ///< Sent or not.

    /// A frame without reports is on its way; it is acknowledged in its turn.
    void noteHeartbeat() { remember({}); }

    /// The oldest frame arrived. The number of reports that this releases.
    std::size_t acknowledge();

    /// The link is gone, and what was under way with it: everything kept will be sent again.
    void forgetFrames();

    [[nodiscard]] std::size_t size() const { return m_entries.size(); }
    [[nodiscard]] bool hasUnsent() const;
    [[nodiscard]] std::uint64_t dropped() const { return m_dropped; }
    [[nodiscard]] std::size_t framesUnderWay() const { return m_frames.size(); }

private:
    struct Entry {
        std::uint64_t id = 0;
        Report report;
        bool sent = false;
    };
    using Frame = std::vector<std::uint64_t>;

    void remember(Frame frame);

    std::size_t m_capacity;
    std::deque<Entry> m_entries; ///< In the order of their ids.
    std::deque<Frame> m_frames;  ///< Sent and not acknowledged, oldest first.
    /// Frames sent before those in m_frames whose content is no longer known here: as many
    /// acknowledgements release nothing.
    std::uint64_t m_framesForgotten = 0;
    std::uint64_t m_nextId = 0;
    std::uint64_t m_dropped = 0;
};

} // namespace sp7600::simulator
