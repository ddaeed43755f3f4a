// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/framing.h"

#include "core/protocol/numbers.h"

#include <algorithm>

namespace sp7600::protocol
{
namespace
{

unsigned octetAt(std::string_view octets, std::size_t position)
{
    return static_cast<unsigned char>(octets[position]);
}

unsigned wordAt(std::string_view octets, std::size_t position)
{
    return octetAt(octets, position) << 8 | octetAt(octets, position + 1);
}

/// Compares octet by octet with what @p fits says of each place, up to the end of either.
template <typename Fits>
Match matchOctets(std::string_view octets, std::size_t size, Fits fits)
{
    for (std::size_t i = 0; i < std::min(size, octets.size()); ++i) {
        if (!fits(i))
            return Match::No;
    }
    return octets.size() < size ? Match::Partial : Match::Yes;
}

} // namespace

Match matchTextHead(std::string_view octets)
{
    return matchOctets(octets, frameHead.size(),
                       [&](std::size_t i) { return octets[i] == frameHead[i]; });
}

Match matchFullTextHead(std::string_view octets)
{
    constexpr std::string_view pattern = "*GS00,0";
    return matchOctets(octets, pattern.size(), [&](std::size_t i) {
        return pattern[i] == '0' ? isDigit(octets[i]) : octets[i] == pattern[i];
    });
}

Match matchBinaryHead(std::string_view octets)
{
    constexpr unsigned highestImeiOctet = 0x03; // 10^15 is 03 8D 7E A4 C6 80 00
    return matchOctets(octets, 4, [&](std::size_t i) {
        switch (i) {
        case 0:
            return octets[i] == binaryDelimiter;
        case 1:
            return isDecimalPair(octetAt(octets, i));
        case 2:
            return octets[i] != binaryDelimiter;
        default:
            return octetAt(octets, i) <= highestImeiOctet;
        }
    });
}

bool isApiReport(unsigned api, unsigned command)
{
    switch (api) {
    case 4: // ASCII event
        return command == 2;
    case 5: // Binary event; TT8850
        return command == 2 || command == 0;
    case 10: // Notices: status text; modem id, wake-up or event
        return command == 2 || command == 8;
    default:
        return false;
    }
}

ApiMatch matchApiHead(std::string_view octets)
{
    constexpr std::size_t headSize = 5;
    constexpr std::size_t minPacketSize = 8;
    if (octets.empty())
        return {Match::Partial, 0};
    if (octetAt(octets, 0) > maxApiPacketSize >> 8)
        return {};
    if (octets.size() < headSize)
        return {Match::Partial, 0};
    if (isApiReport(wordAt(octets, 0), octetAt(octets, 2)))
        return {Match::Yes, 0};
    const std::size_t size = wordAt(octets, 0);
    if (size < minPacketSize || size > maxApiPacketSize
        || !isApiReport(wordAt(octets, 2), octetAt(octets, 4))) {
        return {};
    }
    return {Match::Yes, size};
}

} // namespace sp7600::protocol
