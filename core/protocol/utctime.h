// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/report.h"

#include <chrono>
#include <optional>

namespace sp7600::protocol
{

/// A date and a time of day as units write them: the year counts from 2000.
struct ClockReading {
    unsigned year = 0;
    unsigned month = 0;
    unsigned day = 0;
    unsigned hour = 0;
    unsigned minute = 0;
    unsigned second = 0;
};

/// Nothing when there is no such moment, or the year has more than two digits.
[[nodiscard]] constexpr std::optional<UtcSeconds> utcTime(const ClockReading &reading)
{
    using namespace std::chrono;
    const year_month_day date(year(2000 + static_cast<int>(reading.year % 100)),
                              month(reading.month), day(reading.day));
    if (reading.year > 99 || reading.month > 12 || reading.day > 31 || !date.ok()
        || reading.hour > 23 || reading.minute > 59 || reading.second > 59) {
        return {};
    }
    return sys_days(date) + hours(reading.hour) + minutes(reading.minute) + seconds(reading.second);
}

} // namespace sp7600::protocol
