// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/commandchannel.h"
#include "core/model/report.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <memory>
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
        std::uint64_t number = 0; ///< The first ever has 1, each the next one.
    };

    /// While it lives, somebody is woken. Must not outlive the transcript.
    class Subscription
    {
    public:
        Subscription(Transcript &transcript, std::uint64_t key)
            : m_transcript(transcript)
            , m_key(key)
        {
        }
        ~Subscription();
        Subscription(const Subscription &) = delete;
        Subscription &operator=(const Subscription &) = delete;

    private:
        Transcript &m_transcript;
        std::uint64_t m_key;
    };

    explicit Transcript(std::size_t mostOctets = 512 * 1024);

    void note(const std::string &port, const TranscriptLine &line);
    /// Those noted then or later, the oldest first.
    [[nodiscard]] std::vector<Entry> since(UtcMillis from) const;
    /// Those with a greater number, as far as they are still here, the oldest first.
    [[nodiscard]] std::vector<Entry> after(std::uint64_t number) const;
    /// @p wake is called after each line, on the thread that noted it. It must not wait, nor come
    /// back here but for after().
    [[nodiscard]] std::unique_ptr<Subscription> subscribe(std::function<void()> wake);

private:
    const std::size_t m_mostOctets;
    mutable std::mutex m_mutex;
    std::deque<Entry> m_entries;
    std::size_t m_octets = 0;
    std::uint64_t m_last = 0;
    std::mutex m_wakeMutex;
    std::uint64_t m_nextKey = 0;
    std::map<std::uint64_t, std::function<void()>> m_followers;
};

} // namespace sp7600::device
