// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/transcript.h"

#include "core/system/clock.h"

#include <algorithm>
#include <chrono>
#include <iterator>
#include <utility>

namespace sp7600::device
{

namespace
{

std::size_t sizeOf(const Transcript::Entry &entry)
{
    return sizeof(entry) + entry.port.size() + entry.line.text.size();
}

} // namespace

Transcript::Transcript(std::size_t mostOctets)
    : m_mostOctets(mostOctets)
{
}

void Transcript::note(const std::string &port, const TranscriptLine &line)
{
    const auto now = system::utcNow();
    {
        const std::lock_guard lock(m_mutex);
        m_entries.push_back({now, port, line, ++m_last});
        m_octets += sizeOf(m_entries.back());
        while (m_octets > m_mostOctets && !m_entries.empty()) {
            m_octets -= sizeOf(m_entries.front());
            m_entries.pop_front();
        }
    }
    const std::lock_guard lock(m_wakeMutex);
    for (const auto &[key, wake] : m_followers)
        wake();
}

std::vector<Transcript::Entry> Transcript::since(UtcMillis from) const
{
    const std::lock_guard lock(m_mutex);
    std::vector<Entry> found;
    std::ranges::copy_if(m_entries, std::back_inserter(found),
                         [from](const Entry &entry) { return entry.at >= from; });
    return found;
}

std::vector<Transcript::Entry> Transcript::after(std::uint64_t number) const
{
    const std::lock_guard lock(m_mutex);
    const auto first = std::ranges::upper_bound(m_entries, number, {}, &Entry::number);
    return {first, m_entries.end()};
}

std::unique_ptr<Transcript::Subscription> Transcript::subscribe(std::function<void()> wake)
{
    const std::lock_guard lock(m_wakeMutex);
    m_followers.emplace(++m_nextKey, std::move(wake));
    return std::make_unique<Subscription>(*this, m_nextKey);
}

Transcript::Subscription::~Subscription()
{
    const std::lock_guard lock(m_transcript.m_wakeMutex);
    m_transcript.m_followers.erase(m_key);
}

} // namespace sp7600::device
