// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fieldmap.h"
#include "core/model/kept.h"
#include "core/protocol/numbers.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace sp7600::protocol
{

/// The separators of a text frame: `;` between values, `,` between fragments, `$` between records.
[[nodiscard]] constexpr bool endsFragment(char c)
{
    return c == ',' || c == '$';
}
[[nodiscard]] constexpr bool endsValue(char c)
{
    return c == ';' || endsFragment(c);
}

/// What stands before the first separator in @p rest.
[[nodiscard]] inline std::string_view upToFragmentEnd(std::string_view rest)
{
    return {rest.begin(), std::ranges::find_if(rest, endsFragment)};
}

/// Whether @p text holds nothing but `;`: values, all of them empty.
[[nodiscard]] inline bool isOnlySeparators(std::string_view text)
{
    return text.find_first_not_of(';') == std::string_view::npos;
}

/// Reads the `;` separated values of a fragment one after the other, and tells the trace of those
/// that have a field. An empty or missing value is absent. One that cannot be read is absent, as
/// are all after it, and remembered in failed().
template <typename Trace>
class ValueReader
{
public:
    /// The values of a fragment that stand at the front of @p rest, which goes on behind them.
    ValueReader(std::string_view rest, Trace &trace)
        : m_at(rest.data())
        , m_end(rest.data() + rest.size())
        , m_trace(trace)
    {
    }

    [[nodiscard]] bool failed() const { return m_failed; }
    void fail()
    {
        m_failed = true;
        m_hasMore = false;
    }
    /// Takes back fail() and leaves the rest of the fragment out.
    void failOnlyHere()
    {
        m_failed = false;
        m_hasMore = false;
    }

    /// Before the first value: there is none, not even a separator.
    [[nodiscard]] bool isEmptyFragment() const { return isFragmentEnd(m_at); }
    /// No value is left, not even an empty one.
    [[nodiscard]] bool atEnd() const { return !m_hasMore; }
    /// Where the next value begins.
    [[nodiscard]] const char *position() const { return m_at; }
    /// Reads the value there once more. Only to where there was one.
    void returnTo(const char *position)
    {
        m_at = position;
        m_hasMore = !m_failed;
    }
    /// The values read since @p begin, a position().
    [[nodiscard]] std::string_view since(const char *begin) const
    {
        return {begin, m_hasMore ? m_at - 1 : m_at};
    }
    /// What is left of the fragment from @p begin, a position(), on.
    [[nodiscard]] std::string_view fragmentFrom(const char *begin) const
    {
        return upToFragmentEnd({begin, m_end});
    }
    /// What follows the fragment, in time linear in what was not read of it.
    [[nodiscard]] std::string_view afterFragment() const
    {
        return {std::find_if(m_at, m_end, endsFragment), m_end};
    }

    /// Gives the next value as @p scan takes it, a scanner as those of numbers.h. False when it is
    /// absent; then @p value means nothing.
    template <auto scan, typename Number>
    bool read(Number &value)
    {
        if (!m_hasMore)
            return false;
        const char *const end = scan(m_at, m_end, value);
        if (end == nullptr) {
            if (!goOn(m_at)) // Neither a number nor empty.
                fail();
            return false;
        }
        if (!goOn(end)) [[unlikely]] {
            fail();
            return false;
        }
        return true;
    }

    // The usual ones of them.
    void counter(std::optional<std::uint64_t> &value, Field field, std::size_t index = 0)
    {
        readTraced<scanUnsigned>(value, field, index);
    }
    [[nodiscard]] bool counter(std::uint64_t &value) { return read<scanUnsigned>(value); }
    void hex(std::optional<std::uint64_t> &value, Field field)
    {
        readTraced<scanHex>(value, field);
    }
    [[nodiscard]] bool hex(std::uint64_t &value) { return read<scanHex>(value); }
    void decimal(std::optional<double> &value, Field field, std::size_t index = 0)
    {
        readTraced<scanDecimal>(value, field, index);
    }
    [[nodiscard]] bool decimal(double &value) { return read<scanDecimal>(value); }
    /// An integer that has no sign.
    void natural(std::optional<int> &value, Field field) { readTraced<scanNatural>(value, field); }
    [[nodiscard]] bool natural(int &value) { return read<scanNatural>(value); }
    [[nodiscard]] bool integer(int &value) { return read<scanInt>(value); }
    /// Any text; empty when absent.
    std::string_view raw()
    {
        if (!m_hasMore)
            return {};
        const char *const begin = m_at;
        const char *end = begin;
        while (end != m_end && !endsValue(*end))
            ++end;
        goOn(end);
        return {begin, end};
    }
    void text(Kept<std::string> &value, Field field)
    {
        if (const std::string_view octets = text(value); !octets.empty())
            m_trace.add(field, octets);
    }
    std::string_view text(Kept<std::string> &value)
    {
        const std::string_view octets = raw();
        if (!octets.empty())
            value = octets;
        return octets;
    }
    /// Hexadecimal digits of any number; empty when absent.
    std::string_view hexDigits()
    {
        const std::string_view digits = raw();
        if (!digits.empty() && !isAllHexDigits(digits)) {
            fail();
            return {};
        }
        return digits;
    }

private:
    [[nodiscard]] bool isFragmentEnd(const char *at) const
    {
        return at == m_end || endsFragment(*at);
    }

    /// Goes on behind a value that ends at @p end. False when no separator stands there.
    bool goOn(const char *end)
    {
        if (end != m_end && *end == ';') {
            m_at = end + 1;
            return true;
        }
        if (!isFragmentEnd(end)) [[unlikely]]
            return false;
        m_at = end;
        m_hasMore = false;
        return true;
    }

    template <auto scan, typename Number>
    void readTraced(std::optional<Number> &value, Field field, std::size_t index = 0)
    {
        const char *const begin = m_at;
        Number number = 0;
        if (!read<scan>(number))
            return;
        value = number;
        m_trace.add(field, since(begin), index);
    }

    const char *m_at;
    const char *m_end;
    Trace &m_trace;
    bool m_hasMore = true;
    bool m_failed = false;
};

} // namespace sp7600::protocol
