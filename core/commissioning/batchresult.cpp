// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/batchresult.h"

#include "core/commissioning/batchlist.h"
#include "core/commissioning/csv.h"
#include "core/system/savefile.h"

#include <QFile>

#include <algorithm>

namespace sp7600::commissioning
{

namespace
{

struct Column {
    std::string_view name;
    std::string BatchRecord::*text;
};

constexpr std::string_view stateColumn = "state";
constexpr std::string_view imeiColumn = "imei";

constexpr std::array columns = {
    Column{imeiColumn, &BatchRecord::imei}, Column{"vehicle", &BatchRecord::vehicle},
    Column{"result", &BatchRecord::result}, Column{"reason", &BatchRecord::reason},
    Column{"time", &BatchRecord::time},     Column{"port", &BatchRecord::port},
    Column{"preset", &BatchRecord::preset}, Column{"wanted", &BatchRecord::wanted},
    Column{"model", &BatchRecord::model},   Column{"firmware", &BatchRecord::firmware},
    Column{"backup", &BatchRecord::backup},
};

constexpr std::array stateNames = {
    std::string_view("waiting"), std::string_view("working"), std::string_view("done"),
    std::string_view("failed"),  std::string_view("skipped"),
};

std::optional<VehicleState> stateFromName(std::string_view name)
{
    const auto found = std::ranges::find(stateNames, name);
    if (found == stateNames.end())
        return {};
    return static_cast<VehicleState>(found - stateNames.begin());
}

std::vector<std::string> header()
{
    std::vector<std::string> cells{std::string(stateColumn)};
    for (const auto &column : columns)
        cells.emplace_back(column.name);
    for (const auto setting : allSettings)
        cells.emplace_back(settingName(setting));
    return cells;
}

std::vector<std::string> cellsOf(const BatchRecord &record)
{
    std::vector<std::string> cells{std::string(vehicleStateName(record.state))};
    for (const auto &column : columns)
        cells.push_back(record.*column.text);
    cells.insert(cells.end(), record.outcomes.begin(), record.outcomes.end());
    return cells;
}

/// Error: BatchRowWrong.
Result<BatchRecord> recordFrom(const CsvTable &table, const CsvTable::Row &row)
{
    BatchRecord record;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const std::string_view name = table.columns[i];
        const auto &cell = row.cells[i];
        const auto known = std::ranges::find(columns, name, &Column::name);
        if (name == imeiColumn) {
            auto imei = imeiIn(table, row, i);
            if (!imei)
                return std::unexpected(imei.error());
            record.imei = std::move(*imei);
        } else if (known != columns.end()) {
            record.*known->text = cell;
        } else if (const auto setting = settingFromName(name)) {
            record.outcomes[static_cast<std::size_t>(*setting)] = cell;
        } else if (name == stateColumn) {
            const auto state = stateFromName(cell);
            if (!state)
                return table.wrong(row, i, "is not the state of a vehicle");
            record.state = *state;
        }
    }
    return record;
}

} // namespace

std::string_view vehicleStateName(VehicleState state)
{
    return stateNames[static_cast<std::size_t>(state)];
}

std::string wantedText(const ConnectionSettings &wanted)
{
    // No value can hold a semicolon.
    std::string text;
    for (const auto setting : wanted.present()) {
        text.append(text.empty() ? "" : "; ").append(settingName(setting)).append("=");
        text.append(isSecret(setting) ? "***" : *wanted.value(setting));
    }
    return text;
}

Result<std::vector<BatchRecord>> readBatchResult(const QString &file)
{
    std::vector<BatchRecord> records;
    if (!QFile::exists(file))
        return records;
    const auto table = readCsv(file);
    if (!table)
        return std::unexpected(table.error());
    for (const auto needed : {stateColumn, imeiColumn}) {
        if (!table->column(needed)) {
            return failure(ErrorCode::BatchRowWrong,
                           {{"file", table->file},
                            {"row", "1"},
                            {"column", std::string(needed)},
                            {"detail", "is missing; this is not the result of a batch"}});
        }
    }
    for (const auto &row : table->rows) {
        auto record = recordFrom(*table, row);
        if (!record)
            return std::unexpected(record.error());
        records.push_back(std::move(*record));
    }
    return records;
}

Result<void> writeBatchResult(const QString &file, const std::vector<BatchRecord> &records)
{
    auto text = csvLine(header());
    for (const auto &record : records)
        text += csvLine(cellsOf(record));
    return system::saveFile(file, text);
}

} // namespace sp7600::commissioning
