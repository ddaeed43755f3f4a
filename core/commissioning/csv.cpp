// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/csv.h"

#include "core/model/letters.h"
#include "core/text/text.h"

#include <QFile>
#include <QUtf8StringView>

#include <algorithm>
#include <array>
#include <utility>

namespace sp7600::commissioning
{

namespace
{

constexpr std::size_t maxColumns = 64;
constexpr std::size_t maxCell = 1000;
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view blanks = " \t";

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::string unguarded(std::string_view cell)
{
    if (cell.starts_with('\'') && text::beginsFormula(cell.substr(1)))
        cell.remove_prefix(1);
    return std::string(cell);
}

bool isUtf8(std::string_view text)
{
    return QUtf8StringView(text.data(), static_cast<qsizetype>(text.size())).isValidUtf8();
}

/// The separator that stands most often outside quotes in the first row.
char separatorOf(std::string_view text)
{
    constexpr std::array separators = {',', ';', '\t'};
    std::array<std::size_t, separators.size()> counts{};
    bool quoted = false;
    for (const char character : text) {
        if (character == '"')
            quoted = !quoted;
        if (!quoted && (character == '\n' || character == '\r'))
            break;
        const auto found = std::ranges::find(separators, character);
        if (!quoted && found != separators.end())
            ++counts[static_cast<std::size_t>(found - separators.begin())];
    }
    const auto most = std::ranges::max_element(counts);
    return separators[static_cast<std::size_t>(most - counts.begin())];
}

/// Cuts a text into rows, one at a time.
class Cutter
{
public:
    Cutter(std::string_view text, const std::string &file)
        : m_rest(text)
        , m_file(file)
        , m_separator(separatorOf(text))
    {
    }

    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }
    [[nodiscard]] std::size_t number() const { return m_number; }

    /// The next row. @p columns: their names, for messages, where they are known.
    [[nodiscard]] Result<std::vector<std::string>> next(const std::vector<std::string> &columns)
    {
        ++m_number;
        std::vector<std::string> cells;
        while (true) {
            auto cell = nextCell();
            const auto place = cells.size();
            const auto name = place < columns.size() ? columns[place] : std::to_string(place + 1);
            if (!cell)
                return wrong(name, cell.error());
            if (!isUtf8(*cell))
                return wrong(name, "is not UTF-8; save the list as “CSV UTF-8”");
            if (cell->contains('\0'))
                return wrong(name, "has a zero byte; save the list as “CSV UTF-8”");
            if (cell->size() > maxCell)
                return wrong(name, "is longer than " + std::to_string(maxCell) + " bytes");
            if (place == maxColumns)
                return wrong({}, "has more than " + std::to_string(maxColumns) + " cells");
            cells.push_back(unguarded(trimmed(*cell)));
            if (m_rest.starts_with(m_separator)) {
                m_rest.remove_prefix(1);
                continue;
            }
            takeLineEnd();
            return cells;
        }
    }

    [[nodiscard]] std::unexpected<Error> wrong(const std::string &column,
                                               const std::string &detail) const
    {
        return failure(ErrorCode::BatchRowWrong, {{"file", m_file},
                                                  {"row", std::to_string(m_number)},
                                                  {"column", column},
                                                  {"detail", detail}});
    }

private:
    /// Up to the separator or the line end, which stay. The error is what is wrong with it.
    [[nodiscard]] std::expected<std::string, std::string> nextCell()
    {
        const auto begin = m_rest.find_first_not_of(' ');
        if (begin == std::string_view::npos || m_rest[begin] != '"') {
            const char ends[] = {m_separator, '\r', '\n', '\0'};
            const auto end =
                std::min(m_rest.find_first_of(std::string_view(ends, 3)), m_rest.size());
            const auto cell = m_rest.substr(0, end);
            m_rest.remove_prefix(end);
            return std::string(cell);
        }
        m_rest.remove_prefix(begin + 1);
        std::string cell;
        while (true) {
            const auto quote = m_rest.find('"');
            if (quote == std::string_view::npos)
                return std::unexpected("has a quotation mark that is never closed");
            cell += m_rest.substr(0, quote);
            m_rest.remove_prefix(quote + 1);
            if (!m_rest.starts_with('"'))
                break;
            cell += '"';
            m_rest.remove_prefix(1);
        }
        m_rest.remove_prefix(std::min(m_rest.find_first_not_of(' '), m_rest.size()));
        if (!m_rest.empty() && m_rest.front() != m_separator && m_rest.front() != '\r'
            && m_rest.front() != '\n')
            return std::unexpected("goes on behind its closing quotation mark");
        return cell;
    }

    void takeLineEnd()
    {
        if (m_rest.starts_with("\r\n"))
            m_rest.remove_prefix(2);
        else if (!m_rest.empty())
            m_rest.remove_prefix(1);
    }

    std::string_view m_rest;
    const std::string &m_file;
    const char m_separator;
    std::size_t m_number = 0;
};

} // namespace

std::optional<std::size_t> CsvTable::column(std::string_view name) const
{
    const auto found = std::ranges::find(columns, name);
    if (found == columns.end())
        return {};
    return static_cast<std::size_t>(found - columns.begin());
}

std::unexpected<Error> CsvTable::wrong(const Row &row, std::size_t column,
                                       const std::string &detail) const
{
    return failure(ErrorCode::BatchRowWrong, {{"file", file},
                                              {"row", std::to_string(row.number)},
                                              {"column", columns[column]},
                                              {"detail", detail}});
}

Result<CsvTable> parseCsv(std::string_view text, const std::string &file)
{
    const auto malformed = [&file](const char *detail) {
        return failure(ErrorCode::FileMalformed, {{"file", file}, {"detail", detail}});
    };
    if (text.size() > static_cast<std::size_t>(maxCsvOctets))
        return malformed("it is larger than 16 MiB");
    if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF"))
        return malformed("it is UTF-16; save it as “CSV UTF-8”");
    if (text.starts_with(byteOrderMark))
        text.remove_prefix(byteOrderMark.size());

    Cutter cutter(text, file);
    auto names = cutter.next({});
    if (!names)
        return std::unexpected(names.error());
    CsvTable table{file, {}, {}};
    for (const auto &name : *names) {
        auto column = lowerCase(name);
        if (column.empty())
            return cutter.wrong(std::to_string(table.columns.size() + 1),
                                "has no name; the first row names the columns");
        if (table.column(column))
            return cutter.wrong(column, "is there twice");
        table.columns.push_back(std::move(column));
    }
    while (!cutter.atEnd()) {
        auto cells = cutter.next(table.columns);
        if (!cells)
            return std::unexpected(cells.error());
        if (std::ranges::all_of(*cells, &std::string::empty))
            continue;
        if (cells->size() != table.columns.size()) {
            return cutter.wrong({}, "has " + std::to_string(cells->size())
                                        + " cells where the first row has "
                                        + std::to_string(table.columns.size()));
        }
        if (table.rows.size() == maxCsvRows)
            return cutter.wrong({}, "is beyond the 100,000 rows that a list can have");
        table.rows.push_back({cutter.number(), std::move(*cells)});
    }
    return table;
}

Result<CsvTable> readCsv(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::FileUnreadable, {{"file", name.toStdString()},
                                                   {"detail", file.errorString().toStdString()}});
    }
    const auto text = file.read(maxCsvOctets + 1);
    return parseCsv({text.constData(), static_cast<std::size_t>(text.size())}, name.toStdString());
}

QByteArray csvLine(const std::vector<std::string> &cells)
{
    QByteArray line;
    bool first = true;
    for (const auto &cell : cells) {
        if (!std::exchange(first, false))
            line += ',';
        line += text::csvCell(cell);
    }
    return line + "\r\n";
}

} // namespace sp7600::commissioning
