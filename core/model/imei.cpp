// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/imei.h"

#include <algorithm>

namespace sp7600
{

namespace
{

constexpr std::size_t imeiLength = 15;

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

} // namespace

bool isImei(std::string_view text)
{
    return text.size() == imeiLength && std::ranges::all_of(text, isDigit);
}

char imeiCheckDigit(std::string_view digits)
{
    int sum = 0;
    for (std::size_t i = 0; i + 1 < imeiLength; ++i) {
        const int digit = digits[i] - '0';
        const int weighted = i % 2 == 1 ? digit * 2 : digit;
        sum += weighted / 10 + weighted % 10;
    }
    return static_cast<char>('0' + (10 - sum % 10) % 10);
}

Result<std::string> parseImei(std::string_view text)
{
    std::string digits;
    for (const char character : text) {
        if (std::string_view(" .-/\t\r\n").contains(character))
            continue;
        digits += character;
    }
    if (!isImei(digits))
        return failure(ErrorCode::ImeiMalformed, {{"imei", std::string(text)}});
    if (digits.back() != imeiCheckDigit(digits))
        return failure(ErrorCode::ImeiCheckDigitWrong, {{"imei", digits}});
    return digits;
}

bool isSyntheticImei(std::string_view imei)
{
    return isImei(imei) && imei.starts_with("359999");
}

std::string groupedImei(std::string_view imei)
{
    if (!isImei(imei))
        return std::string(imei);
    std::string grouped(imei.substr(0, 6));
    for (const auto part : {imei.substr(6, 2), imei.substr(8, 6), imei.substr(14)})
        grouped.append(" ").append(part);
    return grouped;
}

} // namespace sp7600
