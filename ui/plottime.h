// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Private to TimePlots.
#pragma once

#include "core/model/report.h"

#include <QString>

#include <chrono>
#include <cmath>

namespace sp7600::ui
{

/// Drawn apart from the rest, so that it follows the mouse at once.
inline constexpr QLatin1StringView markLayer("overlay");

// Times as the axis has them: seconds.

[[nodiscard]] inline double keyOf(UtcMillis time)
{
    return static_cast<double>(time.time_since_epoch().count()) / 1000.0;
}

[[nodiscard]] inline UtcMillis timeOf(double key)
{
    return UtcMillis(std::chrono::milliseconds(std::llround(key * 1000.0)));
}

} // namespace sp7600::ui
