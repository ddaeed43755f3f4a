// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/numbers.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <limits>

namespace sp7600::protocol
{
namespace
{

template <typename Number>
std::optional<Number> parseWhole(std::string_view text,
                                 const char *(*scan)(const char *, const char *, Number &))
{
    Number value = 0;
    const char *const begin = text.data();
    const char *const end = begin + text.size();
    if (text.empty() || scan(begin, end, value) != end)
        return std::nullopt;
    return value;
}

template <typename Integer>
void appendWhole(std::string &out, Integer value, int base)
{
    std::array<char, 24> digits = {};
    const auto result = std::to_chars(digits.data(), digits.data() + digits.size(), value, base);
    out.append(digits.data(), result.ptr);
}

} // namespace

bool isAllDigits(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, isDigit);
}

bool isAllHexDigits(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char c) { return hexValue(c) != notHex; });
}

std::optional<std::uint64_t> parseUnsigned(std::string_view text)
{
    return parseWhole<std::uint64_t>(text, scanUnsigned);
}

std::optional<int> parseInt(std::string_view text)
{
    return parseWhole<int>(text, scanInt);
}

std::optional<std::uint64_t> parseHex(std::string_view text)
{
    return parseWhole<std::uint64_t>(text, scanHex);
}

std::optional<double> parseDecimal(std::string_view text)
{
    return parseWhole<double>(text, scanDecimal);
}

namespace detail
{

bool readLongUnsigned(std::string_view digits, std::uint64_t &value)
{
    constexpr std::uint64_t largest = std::numeric_limits<std::uint64_t>::max();
    value = 0;
    for (const char c : digits) {
        const auto digit = static_cast<unsigned>(c - '0');
        if (value > (largest - digit) / 10)
            return false;
        value = value * 10 + digit;
    }
    return true;
}

bool readLongHex(std::string_view digits, std::uint64_t &value)
{
    value = 0;
    for (const char digit : digits) {
        if (value >> 60U != 0)
            return false;
        value = value << 4U | hexValue(digit);
    }
    return true;
}

bool readLongDecimal(std::string_view whole, std::string_view fraction, double &value)
{
    std::uint64_t mantissa = 0;
    int significant = 0;
    const auto takeDigit = [&](char digit) {
        if (significant == maxDecimalDigits)
            return false;
        mantissa = mantissa * 10 + static_cast<unsigned>(digit - '0');
        if (mantissa != 0)
            ++significant;
        return true;
    };
    if (!std::ranges::all_of(whole, takeDigit))
        return false;
    std::size_t fractionDigits = 0;
    for (const char digit : fraction) {
        if (fractionDigits == maxDecimalDigits || !takeDigit(digit))
            break;
        ++fractionDigits;
    }
    value = static_cast<double>(mantissa) / powersOfTen[fractionDigits];
    return true;
}

} // namespace detail

double roundTo(double value, int decimals)
{
    const double scale = detail::powersOfTen[static_cast<std::size_t>(std::clamp(decimals, 0, 9))];
    const double scaled = value * scale;
    double rounded = std::nearbyint(scaled);
    // What the product lost tells on which side of a tie the value stands.
    const double lost = std::fma(value, scale, -scaled);
    if (scaled - rounded == 0.5 && lost > 0)
        rounded += 1;
    else if (scaled - rounded == -0.5 && lost < 0)
        rounded -= 1;
    return rounded / scale;
}

void appendDecimal(std::string &out, double value, int decimals)
{
    decimals = std::clamp(decimals, 0, 9);
    const double scale = detail::powersOfTen[static_cast<std::size_t>(decimals)];
    const double scaled = std::round(value * scale);
    if (!std::isfinite(scaled) || std::abs(scaled) > 1e18)
        return;
    if (scaled < 0)
        out += '-';
    const auto units = static_cast<std::uint64_t>(std::abs(scaled));
    const auto divisor = static_cast<std::uint64_t>(scale);
    appendUnsigned(out, units / divisor);
    if (decimals == 0)
        return;
    // The leading 1 keeps the zeros after the point; it becomes the point.
    const std::size_t point = out.size();
    appendUnsigned(out, divisor + units % divisor);
    out[point] = '.';
}

void appendShortDecimal(std::string &out, double value, int maxDecimals)
{
    const std::size_t start = out.size();
    appendDecimal(out, value, maxDecimals);
    if (out.find('.', start) == std::string::npos)
        return;
    while (out.back() == '0')
        out.pop_back();
    if (out.back() == '.')
        out.pop_back();
}

void appendUnsigned(std::string &out, std::uint64_t value)
{
    appendWhole(out, value, 10);
}

void appendInt(std::string &out, int value)
{
    appendWhole(out, value, 10);
}

void appendHex(std::string &out, std::uint64_t value)
{
    const std::size_t start = out.size();
    appendWhole(out, value, 16);
    makeUpperHex(std::span(out).subspan(start));
}

void makeUpperHex(std::span<char> text)
{
    for (char &c : text) {
        if (c >= 'a' && c <= 'f')
            c = static_cast<char>(c - 'a' + 'A');
    }
}

} // namespace sp7600::protocol
