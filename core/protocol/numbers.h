// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

/// Numbers as the protocol writes them. Every parser takes the whole text or nothing: no blanks, no
/// plus sign, no exponent, no `nan`, whatever the locale.
namespace sp7600::protocol
{

[[nodiscard]] constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
[[nodiscard]] bool isAllDigits(std::string_view text);
[[nodiscard]] bool isAllHexDigits(std::string_view text);

/// Decimal digits. Nothing when empty or beyond 64 bits.
[[nodiscard]] std::optional<std::uint64_t> parseUnsigned(std::string_view text);

/// Decimal digits, with or without a minus sign. Nothing when empty or beyond an int.
[[nodiscard]] std::optional<int> parseInt(std::string_view text);

/// Hexadecimal digits of either case. Nothing when empty or beyond 64 bits.
[[nodiscard]] std::optional<std::uint64_t> parseHex(std::string_view text);

/// `[-]digits[.digits]`, correctly rounded up to 15 significant digits; digits beyond the
/// eighteenth are checked and dropped. Nothing beyond 18 digits before the point: that is no
/// measurement.
[[nodiscard]] std::optional<double> parseDecimal(std::string_view text);

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
