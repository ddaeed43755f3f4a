// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listener/reportfeed.h"

#include <algorithm>
#include <deque>
#include <map>
#include <mutex>
#include <utility>

namespace sp7600::listener
{

namespace
{

// A frame may have 64 KiB and thousands of records: the ring is bounded by what it holds, not only
// by how many.
constexpr std::size_t ringOctets = 64 * 1024 * 1024;

} // namespace

struct ReportFeed::Shared {
    explicit Shared(std::size_t mostReceptions)
        : capacity(std::max<std::size_t>(mostReceptions, 1))
    {
    }

    const std::size_t capacity;

    std::mutex ringMutex;
    std::deque<std::shared_ptr<const Reception>> ring;
    std::size_t octets = 0;
    std::uint64_t next = 1; // From 1, so that 0 is nobody's number.

    // Held while followers are woken; ending a subscription waits for it.
    std::mutex wakeMutex;
    std::map<std::uint64_t, std::function<void()>> followers;
    std::uint64_t nextKey = 1;
};

ReportFeed::ReportFeed(std::size_t capacity)
    : m_shared(std::make_shared<Shared>(capacity))
{
}

void ReportFeed::publish(std::vector<Reception> receptions)
{
    if (receptions.empty())
        return;
    std::vector<std::shared_ptr<const Reception>> fresh;
    fresh.reserve(receptions.size());
    for (Reception &reception : receptions)
        fresh.push_back(std::make_shared<const Reception>(std::move(reception)));
    // What leaves the ring is destroyed after the lock: readers never wait for it.
    std::vector<std::shared_ptr<const Reception>> gone;
    {
        const std::lock_guard lock(m_shared->ringMutex);
        for (std::shared_ptr<const Reception> &reception : fresh) {
            m_shared->octets += reception->memory();
            m_shared->ring.push_back(std::move(reception));
        }
        m_shared->next += fresh.size();
        while (m_shared->ring.size() > m_shared->capacity
               || (m_shared->octets > ringOctets && m_shared->ring.size() > 1)) {
            m_shared->octets -= m_shared->ring.front()->memory();
            gone.push_back(std::move(m_shared->ring.front()));
            m_shared->ring.pop_front();
        }
    }
    const std::lock_guard lock(m_shared->wakeMutex);
    for (const auto &[key, wake] : m_shared->followers)
        wake();
}

ReportFeed::Batch ReportFeed::since(std::uint64_t since, std::size_t most) const
{
    const std::lock_guard lock(m_shared->ringMutex);
    const std::uint64_t oldest = m_shared->next - m_shared->ring.size();
    const std::uint64_t first = std::clamp(since, oldest, m_shared->next);
    const std::uint64_t count = std::min<std::uint64_t>(m_shared->next - first, most);

    Batch batch;
    batch.next = first + count;
    batch.missed = since != 0 && since < oldest ? oldest - since : 0;
    batch.receptions.reserve(static_cast<std::size_t>(count));
    const auto begin = m_shared->ring.begin() + static_cast<std::ptrdiff_t>(first - oldest);
    batch.receptions.assign(begin, begin + static_cast<std::ptrdiff_t>(count));
    return batch;
}

std::uint64_t ReportFeed::next() const
{
    const std::lock_guard lock(m_shared->ringMutex);
    return m_shared->next;
}

std::unique_ptr<ReportFeed::Subscription> ReportFeed::subscribe(std::function<void()> wake)
{
    const std::lock_guard lock(m_shared->wakeMutex);
    const std::uint64_t key = m_shared->nextKey++;
    m_shared->followers.emplace(key, std::move(wake));
    return std::unique_ptr<Subscription>(new Subscription(m_shared, key));
}

ReportFeed::Subscription::Subscription(std::shared_ptr<Shared> shared, std::uint64_t key)
    : m_shared(std::move(shared))
    , m_key(key)
{
}

ReportFeed::Subscription::~Subscription()
{
    const std::lock_guard lock(m_shared->wakeMutex);
    m_shared->followers.erase(m_key);
}

} // namespace sp7600::listener
