// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/numbers.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <system_error>

namespace sp7600::protocol
{
namespace
{

constexpr int maxSignificantDigits = 18; // Fits 64 bits with room to spare.

// All of these are exact in a double, so one division by them rounds correctly.
constexpr std::array<double, maxSignificantDigits + 1> powersOfTen = {
    1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8, 1e9,
    1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18};

constexpr bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
}

// Whole-number from_chars is locale-free and checks for overflow; all that is left is to insist on
// the whole text.
template <typename Integer>
std::optional<Integer> parseWhole(std::string_view text, int base)
{
    Integer value = 0;
    const auto [stop, problem] =
        std::from_chars(text.data(), text.data() + text.size(), value, base);
    if (problem != std::errc() || stop != text.data() + text.size())
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
    return !text.empty() && std::ranges::all_of(text, isHexDigit);
}

std::optional<std::uint64_t> parseUnsigned(std::string_view text)
{
    return parseWhole<std::uint64_t>(text, 10);
}

std::optional<int> parseInt(std::string_view text)
{
    return parseWhole<int>(text, 10);
}

std::optional<std::uint64_t> parseHex(std::string_view text)
{
    return parseWhole<std::uint64_t>(text, 16);
}

std::optional<double> parseDecimal(std::string_view text)
{
    const bool negative = text.starts_with('-');
    if (negative)
        text.remove_prefix(1);
    const std::size_t point = text.find('.');
    const std::string_view whole = text.substr(0, point);
    const bool hasFraction = point != std::string_view::npos;
    const std::string_view fraction = hasFraction ? text.substr(point + 1) : std::string_view();
    if (!isAllDigits(whole) || (hasFraction && !isAllDigits(fraction)))
        return std::nullopt;

    std::uint64_t mantissa = 0;
    int significant = 0;
    std::size_t fractionDigits = 0;
    const auto takeDigit = [&](char digit) {
        if (significant == maxSignificantDigits)
            return false;
        mantissa = mantissa * 10 + static_cast<unsigned>(digit - '0');
        if (mantissa != 0)
            ++significant;
        return true;
    };
    if (!std::ranges::all_of(whole, takeDigit))
        return std::nullopt;
    for (const char digit : fraction) {
        if (fractionDigits == maxSignificantDigits || !takeDigit(digit))
            break;
        ++fractionDigits;
    }
    const double value = static_cast<double>(mantissa) / powersOfTen[fractionDigits];
    return negative && mantissa != 0 ? -value : value;
}

void appendDecimal(std::string &out, double value, int decimals)
{
    decimals = std::clamp(decimals, 0, 9);
    const double scale = powersOfTen[static_cast<std::size_t>(decimals)];
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
