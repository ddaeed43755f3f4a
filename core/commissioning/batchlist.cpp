// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/batchlist.h"

#include "core/commissioning/csv.h"
#include "core/commissioning/presetlibrary.h"
#include "core/text/text.h"

#include <algorithm>
#include <map>
#include <optional>

namespace sp7600::commissioning
{

namespace
{

constexpr std::string_view imeiColumn = "imei";
constexpr std::string_view vehicleColumn = "vehicle";
constexpr std::string_view presetColumn = "preset";
constexpr std::string_view plateColumn = "plate";
constexpr std::string_view vinColumn = "vin";

std::string reason(const Error &error)
{
    return text::describe(error).what.toStdString();
}

/// Columns whose cells people made up.
bool isFreeText(std::string_view column)
{
    return column == vehicleColumn || column == plateColumn;
}

bool isOfTheList(std::string_view column)
{
    return isFreeText(column) || column == imeiColumn || column == presetColumn
           || column == vinColumn;
}

/// What the columns of the first row mean. Error: BatchRowWrong.
Result<void> checkColumns(const CsvTable &table)
{
    const CsvTable::Row first{1, {}};
    for (const auto needed : {imeiColumn, vehicleColumn}) {
        if (!table.column(needed)) {
            return failure(ErrorCode::BatchRowWrong,
                           {{"file", table.file},
                            {"row", "1"},
                            {"column", std::string(needed)},
                            {"detail", "is missing; the first row names the columns, and imei and "
                                       "vehicle must be among them"}});
        }
    }
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const auto &name = table.columns[i];
        if (isOfTheList(name))
            continue;
        const auto setting = settingFromName(name);
        if (!setting)
            return table.wrong(first, i, "is none that a list can have");
        if (isSecret(*setting)) {
            return table.wrong(first, i,
                               "is a password, which no list may hold; passwords come from a file "
                               "of their own");
        }
    }
    return {};
}

/// Error: BatchRowWrong.
Result<BatchVehicle> vehicleFrom(const CsvTable &table, const CsvTable::Row &row)
{
    BatchVehicle vehicle;
    vehicle.row = row.number;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const auto &name = table.columns[i];
        const auto &cell = row.cells[i];
        if (name == imeiColumn) {
            auto imei = imeiIn(table, row, i);
            if (!imei)
                return std::unexpected(imei.error());
            vehicle.imei = std::move(*imei);
        } else if (isFreeText(name)) {
            if (std::ranges::any_of(cell, [](unsigned char c) { return c < 0x20 || c == 0x7F; }))
                return table.wrong(row, i, "has a line break or another control character");
            (name == plateColumn ? vehicle.plate : vehicle.name) = cell;
        } else if (name == vinColumn) {
            if (!cell.empty() && !isVin(cell))
                return table.wrong(row, i, "is no VIN: 17 digits and capital letters");
            vehicle.vin = cell;
        } else if (name == presetColumn) {
            if (!cell.empty() && !isPresetId(cell))
                return table.wrong(row, i, "is not the ID of a preset");
            vehicle.presetId = cell;
        } else if (!cell.empty()) {
            if (const auto set = vehicle.settings.set(*settingFromName(name), cell); !set)
                return table.wrong(row, i, reason(set.error()));
        }
    }
    return vehicle;
}

Result<BatchList> listFrom(const CsvTable &table)
{
    if (const auto checked = checkColumns(table); !checked)
        return std::unexpected(checked.error());
    BatchList list{table.file, {}};
    std::map<std::string, std::size_t, std::less<>> rowOf;
    for (const auto &row : table.rows) {
        auto vehicle = vehicleFrom(table, row);
        if (!vehicle)
            return std::unexpected(vehicle.error());
        const auto [known, isNew] = rowOf.emplace(vehicle->imei, row.number);
        if (!isNew) {
            return table.wrong(row, *table.column(imeiColumn),
                               "is the same as in row " + std::to_string(known->second));
        }
        list.vehicles.push_back(std::move(*vehicle));
    }
    if (list.vehicles.empty()) {
        return failure(ErrorCode::FileMalformed,
                       {{"file", table.file}, {"detail", "it names no vehicle"}});
    }
    return list;
}

} // namespace

Result<BatchList> readBatchList(const QString &file)
{
    const auto table = readCsv(file);
    return table ? listFrom(*table) : std::unexpected(table.error());
}

Result<BatchList> parseBatchList(std::string_view text, const std::string &file)
{
    const auto table = parseCsv(text, file);
    return table ? listFrom(*table) : std::unexpected(table.error());
}

Result<std::string> imeiIn(const CsvTable &table, const CsvTable::Row &row, std::size_t column)
{
    const auto &cell = row.cells[column];
    // That is how spreadsheets show a long number, and how they save it then.
    if (cell.find("E+") != std::string::npos || cell.find("e+") != std::string::npos) {
        return table.wrong(row, column,
                           "was shortened by the spreadsheet; format the column as text and enter "
                           "the IMEI again");
    }
    auto imei = parseImei(cell);
    if (!imei)
        return table.wrong(row, column, reason(imei.error()));
    return imei;
}

Target targetOf(const BatchVehicle &vehicle, const Target &common)
{
    auto target = common;
    if (!vehicle.presetId.empty())
        target.presetId = vehicle.presetId;
    for (const auto setting : vehicle.settings.present())
        target.overrides.setAsRead(setting, *vehicle.settings.value(setting));
    target.vehicle.name = vehicle.name;
    target.vehicle.plate = vehicle.plate;
    target.vehicle.vin = vehicle.vin;
    return target;
}

} // namespace sp7600::commissioning
