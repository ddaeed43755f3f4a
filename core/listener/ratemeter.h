// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listener/listener.h"

#include <chrono>
#include <deque>
#include <utility>

namespace sp7600::listener
{

/// Rates from counters that only grow.
class RateMeter final
{
public:
    using Time = std::chrono::steady_clock::time_point;
    /// How far back is looked.
    static constexpr std::chrono::seconds window{10};

    /// @p now does not go back.
    [[nodiscard]] ListenerRates rates(Time now, const ListenerCounters &counters);

private:
    std::deque<std::pair<Time, ListenerCounters>> m_seen;
};

} // namespace sp7600::listener
