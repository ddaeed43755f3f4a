// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reception.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace sp7600::listener
{

/// The latest durable receptions, for everyone who wants to follow: a ring, bounded in receptions
/// and in octets, with running numbers from 1; followers ask for what came since their last number.
/// A copy is the same feed. Thread-safe.
class ReportFeed
{
public:
    explicit ReportFeed(std::size_t capacity = 10'000);

    void publish(std::vector<Reception> receptions);

    struct Batch {
        std::vector<std::shared_ptr<const Reception>> receptions; ///< In order of arrival.
        std::uint64_t next = 0;   ///< Ask with this number the next time.
        std::uint64_t missed = 0; ///< Already gone from the ring: slow followers are told. 0 for 0.
    };

    /// Everything since number @p since (0: all that is still there), at most @p most.
    [[nodiscard]] Batch since(std::uint64_t since, std::size_t most = 1000) const;

    /// The number that the next reception will get.
    [[nodiscard]] std::uint64_t next() const;

    /// Calls @p wake, on the publisher's thread, after each publish(); it must be quick and must
    /// not call back into the feed. The returned handle ends it: when its destructor returns, @p
    /// wake is not running and will not run.
    class Subscription;
    [[nodiscard]] std::unique_ptr<Subscription> subscribe(std::function<void()> wake);

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
};

class ReportFeed::Subscription
{
public:
    ~Subscription();
    Subscription(const Subscription &) = delete;
    Subscription &operator=(const Subscription &) = delete;

private:
    friend class ReportFeed;
    Subscription(std::shared_ptr<Shared> shared, std::uint64_t key);
    std::shared_ptr<Shared> m_shared;
    std::uint64_t m_key;
};

} // namespace sp7600::listener
