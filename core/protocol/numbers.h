// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>

/// Numbers as the protocol writes them: no blanks, no plus sign, no exponent, no `nan`, whatever
/// the locale. A scanner takes the longest number at the front of `[at, end)` and returns where it
/// ends, or null when there is none that fits; a parser takes the whole text or nothing.
namespace sp7600::protocol
{

[[nodiscard]] constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
[[nodiscard]] bool isAllDigits(std::string_view text);
[[nodiscard]] bool isAllHexDigits(std::string_view text);

inline constexpr std::uint8_t notHex = 0xFF;

/// The value of each character as a hexadecimal digit of either case, or notHex.
inline constexpr auto hexValues = [] {
    std::array<std::uint8_t, 256> values = {};
    values.fill(notHex);
    for (std::size_t i = 0; i < 10; ++i)
        values['0' + i] = static_cast<std::uint8_t>(i);
    for (std::size_t i = 0; i < 6; ++i)
        values['A' + i] = values['a' + i] = static_cast<std::uint8_t>(10 + i);
    return values;
}();

[[nodiscard]] inline std::uint8_t hexValue(char c)
{
    return hexValues[static_cast<unsigned char>(c)];
}

namespace detail
{

inline constexpr std::ptrdiff_t maxDecimalDigits = 18; // Fits 64 bits with room to spare.

// All of these are exact in a double, so one division by them rounds correctly.
inline constexpr std::array<double, maxDecimalDigits + 1> powersOfTen = {
    1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8, 1e9,
    1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18};

/// For those that have more digits than fit at a glance.
[[nodiscard]] bool readLongUnsigned(std::string_view digits, std::uint64_t &value);
[[nodiscard]] bool readLongHex(std::string_view digits, std::uint64_t &value);
[[nodiscard]] bool readLongDecimal(std::string_view whole, std::string_view fraction,
                                   double &value);

/// Appends the digits at the front to @p value, which wraps when there are too many.
[[nodiscard]] inline const char *takeDigits(const char *at, const char *end, std::uint64_t &value)
{
    for (; at != end && isDigit(*at); ++at)
        value = value * 10 + static_cast<unsigned>(*at - '0');
    return at;
}

} // namespace detail

/// Decimal digits, up to 64 bits.
[[nodiscard]] inline const char *scanUnsigned(const char *at, const char *end, std::uint64_t &value)
{
    value = 0;
    const char *const stop = detail::takeDigits(at, end, value);
    if (stop == at)
        return nullptr;
    if (stop - at > std::numeric_limits<std::uint64_t>::digits10
        && !detail::readLongUnsigned({at, stop}, value)) [[unlikely]]
        return nullptr;
    return stop;
}

/// Decimal digits, within an int.
[[nodiscard]] inline const char *scanNatural(const char *at, const char *end, int &value)
{
    std::uint64_t wide = 0;
    const char *const stop = scanUnsigned(at, end, wide);
    value = static_cast<int>(wide);
    return wide <= std::numeric_limits<int>::max() ? stop : nullptr;
}

/// Decimal digits, with or without a minus sign, within an int.
[[nodiscard]] inline const char *scanInt(const char *at, const char *end, int &value)
{
    const bool isNegative = at != end && *at == '-';
    std::uint64_t wide = 0;
    const char *const stop = scanUnsigned(at + (isNegative ? 1 : 0), end, wide);
    constexpr std::uint64_t largest = std::numeric_limits<int>::max();
    if (wide > largest + (isNegative ? 1 : 0))
        return nullptr;
    const auto magnitude = static_cast<std::int64_t>(wide);
    value = static_cast<int>(isNegative ? -magnitude : magnitude);
    return stop;
}

/// Hexadecimal digits of either case, up to 64 bits.
[[nodiscard]] inline const char *scanHex(const char *at, const char *end, std::uint64_t &value)
{
    constexpr std::ptrdiff_t maxDigits = 16;
    value = 0;
    const char *stop = at;
    for (; stop != end && hexValue(*stop) != notHex; ++stop)
        value = value << 4U | hexValue(*stop);
    if (stop == at)
        return nullptr;
    if (stop - at > maxDigits && !detail::readLongHex({at, stop}, value)) [[unlikely]]
        return nullptr;
    return stop;
}

/// `digits[.digits]`: as scanDecimal(), without the sign.
[[nodiscard]] inline const char *scanMagnitude(const char *at, const char *end, double &value)
{
    std::uint64_t mantissa = 0;
    const char *const point = detail::takeDigits(at, end, mantissa);
    if (point == at)
        return nullptr;
    const char *fraction = point;
    const char *stop = point;
    if (point != end && *point == '.') {
        fraction = point + 1;
        stop = detail::takeDigits(fraction, end, mantissa);
        if (stop == fraction)
            return nullptr;
    }
    if (stop - at > detail::maxDecimalDigits) [[unlikely]] {
        return detail::readLongDecimal({at, point}, {fraction, stop}, value) ? stop : nullptr;
    }
    value = static_cast<double>(mantissa)
            / detail::powersOfTen[static_cast<std::size_t>(stop - fraction)];
    return stop;
}

/// `[-]digits[.digits]`, correctly rounded up to 15 significant digits; digits beyond the
/// eighteenth are checked and dropped. Nothing beyond 18 digits before the point: that is no
/// measurement. Never `-0`.
[[nodiscard]] inline const char *scanDecimal(const char *at, const char *end, double &value)
{
    const bool isNegative = at != end && *at == '-';
    const char *const stop = scanMagnitude(at + (isNegative ? 1 : 0), end, value);
    if (stop != nullptr && isNegative && value != 0)
        value = -value;
    return stop;
}

/// A whole text that the scanner of the same name takes.
[[nodiscard]] std::optional<std::uint64_t> parseUnsigned(std::string_view text);
[[nodiscard]] std::optional<int> parseInt(std::string_view text);
[[nodiscard]] std::optional<std::uint64_t> parseHex(std::string_view text);
[[nodiscard]] std::optional<double> parseDecimal(std::string_view text);

/// The double nearest to @p value with @p decimals (0 to 9) decimals; a tie, which only few doubles
/// are, goes to the even digit.
[[nodiscard]] double roundTo(double value, int decimals);

/// Appends @p value with exactly @p decimals (0 to 9) decimals, and nothing at all when it is not
/// finite or beyond 10^18 units of the last place. Never `-0`.
void appendDecimal(std::string &out, double value, int decimals);

/// As appendDecimal() without the zeros at the end: `27`, `27.5`.
void appendShortDecimal(std::string &out, double value, int maxDecimals);

void appendUnsigned(std::string &out, std::uint64_t value);
void appendInt(std::string &out, int value);
/// Upper case, no leading zeros.
void appendHex(std::string &out, std::uint64_t value);
void makeUpperHex(std::span<char> text);

} // namespace sp7600::protocol
