// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/simcard.h"

#include "core/model/imei.h"

#include <cstddef>

namespace sp7600::simulator
{

namespace
{

constexpr std::string_view imsiPrefix = "334020";
constexpr std::string_view iccidPrefix = "8952020";
constexpr std::size_t digitsBeforeTheCheckDigit = 14;

/// ITU-T E.118 takes the Luhn formula for a number of any length.
char luhnDigit(std::string_view digits)
{
    int sum = 0;
    bool doubled = true; // the one before the check digit
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit, doubled = !doubled) {
        const int value = (*digit - '0') * (doubled ? 2 : 1);
        sum += value > 9 ? value - 9 : value;
    }
    return static_cast<char>('0' + (10 - sum % 10) % 10);
}

} // namespace

SimCard simCardOf(std::string_view imei)
{
    SimCard card;
    card.imsi = std::string(imsiPrefix) + std::string(imei.substr(5, 9));
    card.iccid = std::string(iccidPrefix) + std::string(imei.substr(3, 11));
    card.iccid += luhnDigit(card.iccid);
    return card;
}

std::string neighbourOf(std::string_view imei)
{
    std::string neighbour(imei.substr(0, digitsBeforeTheCheckDigit));
    auto &last = neighbour.back();
    last = last == '9' ? '0' : static_cast<char>(last + 1);
    neighbour += imeiCheckDigit(neighbour);
    return neighbour;
}

} // namespace sp7600::simulator
