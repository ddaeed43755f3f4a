// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/mobilenetwork.h"

#include <algorithm>

namespace sp7600::network
{

namespace
{

constexpr std::size_t mccDigits = 3;
constexpr std::size_t longMncDigits = 3;
constexpr std::size_t shortestImsi = 6;
constexpr std::size_t longestImsi = 15;
constexpr int highestCode = 999;

bool isAllDigits(std::string_view text)
{
    return std::ranges::all_of(text,
                               [](char character) { return character >= '0' && character <= '9'; });
}

std::string withZeros(int number, std::size_t digits)
{
    auto text = std::to_string(number);
    if (text.size() < digits)
        text.insert(0, digits - text.size(), '0');
    return text;
}

/// No network has country code 0; a unit that knows no cell sends it.
bool isCountry(int mcc)
{
    return mcc > 0 && mcc <= highestCode;
}

} // namespace

std::string networkCode(const MobileNetwork &network)
{
    return network.mcc + '-' + network.mnc;
}

std::string networkText(const MobileNetwork &network)
{
    return network.mcc + ' ' + network.mnc;
}

bool isMcc(std::string_view text)
{
    return text.size() == mccDigits && isAllDigits(text);
}

bool isMnc(std::string_view text)
{
    return (text.size() == longMncDigits - 1 || text.size() == longMncDigits) && isAllDigits(text);
}

bool isImsi(std::string_view text)
{
    return text.size() >= shortestImsi && text.size() <= longestImsi && isAllDigits(text);
}

std::array<MobileNetwork, 2> readingsOf(const MobileNetwork &told)
{
    if (told.mnc.size() == longMncDigits)
        return {told, MobileNetwork{told.mcc, told.mnc.substr(0, longMncDigits - 1)}};
    return {MobileNetwork{told.mcc, '0' + told.mnc}, told};
}

std::optional<MobileNetwork> networkOfImsi(std::string_view imsi)
{
    if (!isImsi(imsi))
        return {};
    return MobileNetwork{std::string(imsi.substr(0, mccDigits)),
                         std::string(imsi.substr(mccDigits, longMncDigits))};
}

std::optional<MobileNetwork> networkOfStatus(const DeviceStatus &status)
{
    if (!status.mcc || !isCountry(*status.mcc) || !status.mnc || !isMnc(*status.mnc))
        return {};
    return MobileNetwork{withZeros(*status.mcc, mccDigits), *status.mnc};
}

std::optional<MobileNetwork> networkOfCells(const Report &report)
{
    if (!report.gsm)
        return {};
    const auto &cells = report.gsm->cells;
    const auto cell = std::ranges::find_if(cells, [](const CellInfo &each) {
        return isCountry(each.mcc) && each.mnc >= 0 && each.mnc <= highestCode;
    });
    if (cell == cells.end())
        return {};
    return MobileNetwork{withZeros(cell->mcc, mccDigits), withZeros(cell->mnc, longMncDigits - 1)};
}

} // namespace sp7600::network
