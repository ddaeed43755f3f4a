// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobwords.h"
#include "ui/theme.h"

#include "core/commissioning/batch.h"

#include <QString>

#include <optional>

namespace sp7600::ui
{

/// In one or two words: `Waiting`, `Writing`, `Done`.
[[nodiscard]] QString vehicleStateText(const commissioning::VehicleProgress &progress);
[[nodiscard]] Status vehicleStatus(const commissioning::VehicleProgress &progress);
/// How it ended and why, or what its own row asks for.
[[nodiscard]] QString vehicleDetails(const commissioning::VehicleProgress &progress,
                                     const commissioning::BatchVehicle &vehicle);
/// How long it took, or when an earlier run came to it.
[[nodiscard]] QString vehicleTime(const commissioning::VehicleProgress &progress);

/// What stands on the card of a port, to be read from two metres.
struct CardWords {
    Status status = Status::NotKnown;
    bool emphatic = false; ///< Filled with its colour: it is time to do something here.
    QString headline = {};
    QString detail = {};
    QString vehicle = {};
    QString imei = {};      ///< Grouped.
    bool isTrouble = false; ///< Of the tracker itself: its cause can be looked for.
    bool isLent = false;    ///< Somebody looks at it alone, and can give it back.

    bool operator==(const CardWords &) const = default;
};
/// @p vehicle: where the unit on the port is one of the batch.
[[nodiscard]] CardWords cardWords(const commissioning::PortProgress &port,
                                  const commissioning::VehicleProgress *vehicle);

/// `12 of 40 done, 1 failed, 27 left`
[[nodiscard]] QString batchCounts(const commissioning::BatchSummary &summary);
/// The end of a batch.
[[nodiscard]] BannerWords batchEndWords(const commissioning::BatchSummary &summary);

/// What an earlier run left in a result file.
struct EarlierRun {
    std::size_t done = 0; ///< Of the list.
    std::size_t total = 0;
    std::optional<UtcSeconds> last = {}; ///< The last try of all.

    bool operator==(const EarlierRun &) const = default;
};
/// `12 of 40 trackers of this list were done before, the last on 3 March 2026 14:02.`
[[nodiscard]] QString earlierWords(const EarlierRun &earlier);
/// From a result file's ISO 8601; nothing when it is none.
[[nodiscard]] std::optional<UtcSeconds> recordTime(const std::string &text);

} // namespace sp7600::ui
