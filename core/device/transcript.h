// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/commandchannel.h"
#include "core/model/report.h"

#include <cstddef>
#include <deque>
#include <mutex>
#include <string>
#include <vector>

namespace sp7600::device
{

/// The latest lines of all conversations, as the channels tell them: secrets are masked before they
/// come here. Bounded; the oldest go. Thread-safe.
class Transcript
{
public:
    struct Entry {
        UtcMillis at{};
        std::string port;
        TranscriptLine line;
    };

    explicit Transcript(std::size_t mostOctets = 512 * 1024);

    void note(const std::string &port, const TranscriptLine &line);
    /// Those noted then or later, the oldest first.
    [[nodiscard]] std::vector<Entry> since(UtcMillis from) const;

private:
    const std::size_t m_mostOctets;
    mutable std::mutex m_mutex;
    std::deque<Entry> m_entries;
    std::size_t m_octets = 0;
};

} // namespace sp7600::device
