// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model.h"

#include <QString>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sp7600::commissioning
{

/// How far one vehicle of a batch is. The names are part of the command line's JSON and of the
/// result file.
enum class VehicleState : std::uint8_t {
    Waiting, ///< Not plugged in yet.
    Working,
    Done,   ///< Written and read back, and proved where that was asked for.
    Failed, ///< Why is told; it is tried again when it is plugged in again.
    Skipped ///< Done in an earlier run, and the same is wanted now.
};

[[nodiscard]] std::string_view vehicleStateName(VehicleState state);

/// What the result file says of one vehicle; a text that is not known is empty.
struct BatchRecord {
    std::string imei;
    std::string vehicle;
    VehicleState state = VehicleState::Waiting;
    std::string result; ///< As jobResultName().
    std::string preset;
    std::string wanted; ///< `apn=internet.mx; host=…`; passwords as `***`.
    std::string reason; ///< Of a failure, in English.
    std::string port;
    std::string time; ///< The end of the last try, UTC, ISO 8601.
    std::string backup;
    std::string model;
    std::string firmware;
    std::array<std::string, allSettings.size()> outcomes; ///< As outcomeName().

    bool operator==(const BatchRecord &) const = default;
};

/// How a result file writes down what is wanted.
[[nodiscard]] std::string wantedText(const ConnectionSettings &wanted);

/// Empty when there is no such file. Errors: those of readCsv(), and BatchRowWrong for a table that
/// is no result.
[[nodiscard]] Result<std::vector<BatchRecord>> readBatchResult(const QString &file);
/// Replaces the file as a whole: whoever looks sees the old one or the new one. Durable when it
/// returns. Error: FileUnwritable.
[[nodiscard]] Result<void> writeBatchResult(const QString &file,
                                            const std::vector<BatchRecord> &records);

} // namespace sp7600::commissioning
