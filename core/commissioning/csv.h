// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sp7600::commissioning
{

inline constexpr std::size_t maxCsvRows = 100'000;
inline constexpr qint64 maxCsvOctets = 16 * 1024 * 1024;

/// A table as a spreadsheet saves it.
struct CsvTable {
    struct Row {
        std::size_t number = 0; ///< As a spreadsheet counts: the names of the columns are row 1.
        std::vector<std::string> cells; ///< As many as there are columns.
    };

    std::string file;
    std::vector<std::string> columns; ///< Lower-case.
    std::vector<Row> rows;            ///< Without empty ones.

    [[nodiscard]] std::optional<std::size_t> column(std::string_view name) const;
    /// BatchRowWrong for a cell.
    [[nodiscard]] std::unexpected<Error> wrong(const Row &row, std::size_t column,
                                               const std::string &detail) const;
};

/// Reads RFC 4180: quotes, any line end, UTF-8 with or without a byte order mark; what separates
/// the cells is `,`, `;` or tab, whichever the first row has most of. Blanks around a cell go, and
/// so does the apostrophe of csvLine(). @p file is for messages.
/// Errors: BatchRowWrong with the row and, where there is one, the column; FileMalformed.
[[nodiscard]] Result<CsvTable> parseCsv(std::string_view text, const std::string &file);
/// The same from a file. Error also: FileUnreadable.
[[nodiscard]] Result<CsvTable> readCsv(const QString &file);

/// One row with its line end. A cell that a spreadsheet would take for a formula gets an apostrophe
/// in front.
[[nodiscard]] QByteArray csvLine(const std::vector<std::string> &cells);

} // namespace sp7600::commissioning
