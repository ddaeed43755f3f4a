// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/report.h"
#include "core/system/clock.h"

#include <chrono>

namespace sp7600::network
{

/// Says when something began and how long it has taken since, whatever is done to the clock.
class Stopwatch final
{
public:
    [[nodiscard]] UtcMillis began() const { return m_began; }
    [[nodiscard]] std::chrono::milliseconds elapsed() const
    {
        return std::chrono::floor<std::chrono::milliseconds>(Clock::now() - m_start);
    }

private:
    using Clock = std::chrono::steady_clock;

    UtcMillis m_began = system::utcNow();
    Clock::time_point m_start = Clock::now();
};

} // namespace sp7600::network
