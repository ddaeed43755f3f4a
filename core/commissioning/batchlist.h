// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commissioning/csv.h"
#include "core/commissioning/plan.h"
#include "core/model/model.h"

#include <QString>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace sp7600::commissioning
{

/// One expected unit.
struct BatchVehicle {
    std::size_t row = 0; ///< In the file, as a spreadsheet counts; 0 for one that is not in it.
    std::string imei;
    std::string name;
    std::string presetId;        ///< Empty: that of the whole batch.
    ConnectionSettings settings; ///< Win over those of the whole batch.
    std::string plate = {};
    std::string vin = {}; ///< One that isVin() takes, or empty.

    bool operator==(const BatchVehicle &) const = default;
};

/// The units that a batch is for.
struct BatchList {
    std::string file;
    std::vector<BatchVehicle> vehicles;

    bool operator==(const BatchList &) const = default;
};

/// Reads a table (see csv.h) with the columns `imei` and `vehicle`, for the certificates `plate`
/// and `vin`, and, where vehicles differ, `preset` and settings by their names; an empty cell
/// leaves it to the whole batch. Passwords do not stand in such a file. Nothing is returned unless
/// every row is good. Errors: BatchRowWrong, FileMalformed, FileUnreadable.
[[nodiscard]] Result<BatchList> readBatchList(const QString &file);
[[nodiscard]] Result<BatchList> parseBatchList(std::string_view text, const std::string &file);

/// The IMEI in a cell, checked. Error: BatchRowWrong.
[[nodiscard]] Result<std::string> imeiIn(const CsvTable &table, const CsvTable::Row &row,
                                         std::size_t column);

/// What a vehicle shall hold: @p common, and what its own row says.
[[nodiscard]] Target targetOf(const BatchVehicle &vehicle, const Target &common);

} // namespace sp7600::commissioning
