// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/report.h"

#include <cstdint>
#include <string>

namespace sp7600::store
{

/// What a unit is known by in the capture. It is kept as long as anything of the unit is; what the
/// retention took is still counted.
struct TrackerSummary {
    std::string imei;
    std::int64_t reports = 0;
    UtcMillis firstHeard{};
    UtcMillis lastHeard{};
    bool operator==(const TrackerSummary &) const = default;
};

} // namespace sp7600::store
