// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reception.h"
#include "core/model/report.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>

namespace sp7600::store
{

/// Which receptions, and how many of them at once. What is set must all hold; `imei`, `event` and
/// `kind` hold together for one and the same record of the frame. What went to a tracker has no
/// records: these three leave it out.
struct ReceptionQuery {
    /// With a record of this unit: its IMEI, or the number that a SkyPatrol unit gives of itself.
    std::optional<std::string> imei = {};
    std::optional<UtcMillis> from = {}; ///< Received then or later.
    std::optional<UtcMillis> to = {};   ///< Received before then.
    std::optional<std::uint8_t> event = {};
    std::optional<ReportKind> kind = {};
    bool undecodable = false; ///< Only those of which nothing could be decoded when they came.
    /// Pages: ids above `after` and below `before`. For the next page, the id of the last one of
    /// the page before: as `after`, or as `before` when the newest come first.
    std::int64_t after = 0;
    std::int64_t before = std::numeric_limits<std::int64_t>::max();
    bool newestFirst = false; ///< Else in order of arrival.
    std::size_t most = std::numeric_limits<std::size_t>::max();
    bool operator==(const ReceptionQuery &) const = default;
};

} // namespace sp7600::store
