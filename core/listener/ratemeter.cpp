// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listener/ratemeter.h"

namespace sp7600::listener
{

ListenerRates RateMeter::rates(Time now, const ListenerCounters &counters)
{
    m_seen.emplace_back(now, counters);
    // One that is older stays: the window reaches back to it.
    while (m_seen.size() > 2 && m_seen.at(1).first <= now - window)
        m_seen.pop_front();
    const auto &[since, before] = m_seen.front();
    const double seconds = std::chrono::duration<double>(now - since).count();
    if (seconds <= 0)
        return {};
    const auto rate = [seconds](std::uint64_t then, std::uint64_t later) {
        return static_cast<double>(later - then) / seconds;
    };
    return {rate(before.frames, counters.frames), rate(before.reports, counters.reports),
            rate(before.octets, counters.octets)};
}

} // namespace sp7600::listener
