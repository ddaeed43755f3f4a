// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/numbers.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace sp7600::protocol
{

/// Walks the parts of a text between separators: `a;;b` gives `a`, nothing between, `b`.
/// An empty text has one empty part.
class Parts
{
public:
    Parts(std::string_view text, char separator)
        : m_rest(text)
        , m_separator(separator)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_atEnd; }
    /// What next() has not given yet, without the separator before it.
    [[nodiscard]] std::string_view rest() const { return m_rest; }

    /// The next part. At the end: an empty one.
    std::string_view next()
    {
        const std::string_view part = m_rest.substr(0, m_rest.find(m_separator));
        m_atEnd = part.size() == m_rest.size();
        m_rest.remove_prefix(m_atEnd ? part.size() : part.size() + 1);
        return part;
    }

private:
    std::string_view m_rest;
    char m_separator;
    bool m_atEnd = false;
};

/// Reads the `;` separated values of a fragment one after the other. An empty or missing value is
/// absent; one that cannot be read is absent and remembered in failed().
class ValueReader
{
public:
    explicit ValueReader(std::string_view text)
        : m_parts(text, ';')
    {
    }

    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] bool atEnd() const { return m_parts.atEnd(); }
    /// The values not read yet.
    [[nodiscard]] std::string_view rest() const { return m_parts.rest(); }
    void fail() { m_failed = true; }

    std::string_view raw() { return m_parts.next(); }
    std::optional<int> integer() { return read(parseInt); }
    std::optional<std::uint64_t> counter() { return read(parseUnsigned); }
    std::optional<std::uint64_t> hex() { return read(parseHex); }
    std::optional<double> decimal() { return read(parseDecimal); }
    std::optional<std::string> text()
    {
        return read([](std::string_view part) { return std::optional(std::string(part)); });
    }
    /// Hexadecimal digits of any length, in upper case.
    std::optional<std::string> hexText()
    {
        return read([](std::string_view part) -> std::optional<std::string> {
            if (!isAllHexDigits(part))
                return std::nullopt;
            std::string upper(part);
            makeUpperHex(upper);
            return upper;
        });
    }

private:
    template <typename Parse>
    auto read(Parse parse) -> decltype(parse(std::string_view()))
    {
        const std::string_view part = m_parts.next();
        if (part.empty())
            return std::nullopt;
        auto value = parse(part);
        if (!value)
            m_failed = true;
        return value;
    }

    Parts m_parts;
    bool m_failed = false;
};

} // namespace sp7600::protocol
