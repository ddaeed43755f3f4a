// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/crc16.h"

#include <array>
#include <cstddef>
#include <utility>

namespace sp7600::protocol
{
namespace
{

constexpr std::size_t stride = 16;
using Table = std::array<std::uint16_t, 256>;

/// Table n: what an octet does to the CRC when n further octets follow it.
constexpr std::array<Table, stride> makeTables()
{
    std::array<Table, stride> tables = {};
    for (unsigned octet = 0; octet < 256; ++octet) {
        unsigned crc = octet << 8;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc << 1) ^ ((crc & 0x8000) != 0 ? 0x1021U : 0U);
        tables[0][octet] = static_cast<std::uint16_t>(crc);
    }
    for (std::size_t n = 1; n < stride; ++n) {
        for (std::size_t octet = 0; octet < 256; ++octet) {
            const unsigned before = tables[n - 1][octet];
            tables[n][octet] =
                static_cast<std::uint16_t>((before << 8) ^ tables[0][(before >> 8) & 0xFF]);
        }
    }
    return tables;
}

constexpr std::array<Table, stride> tables = makeTables();

unsigned octetAt(std::string_view octets, std::size_t position)
{
    return static_cast<unsigned char>(octets[position]);
}

/// Several octets at once. Only the first two have to wait for the CRC of those before.
template <std::size_t... I>
std::uint16_t step(std::string_view octets, unsigned crc, std::index_sequence<I...>)
{
    constexpr std::size_t size = sizeof...(I) + 2;
    const unsigned ahead = (... ^ tables[size - 3 - I][octetAt(octets, 2 + I)]);
    return static_cast<std::uint16_t>(ahead ^ tables[size - 1][octetAt(octets, 0) ^ (crc >> 8)]
                                      ^ tables[size - 2][octetAt(octets, 1) ^ (crc & 0xFF)]);
}

/// Takes as many steps of @p Size octets as there are.
template <std::size_t Size>
void advance(std::string_view &octets, std::uint16_t &crc)
{
    for (; octets.size() >= Size; octets.remove_prefix(Size))
        crc = step(octets, crc, std::make_index_sequence<Size - 2>());
}

} // namespace

std::uint16_t crc16(std::string_view octets, std::uint16_t crc)
{
    advance<stride>(octets, crc);
    advance<stride / 2>(octets, crc);
    advance<stride / 4>(octets, crc);
    for (const char octet : octets) {
        const unsigned index = static_cast<unsigned char>(octet) ^ (crc >> 8U);
        crc = static_cast<std::uint16_t>((crc << 8U) ^ tables[0][index]);
    }
    return crc;
}

} // namespace sp7600::protocol
