// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

/// How frames of each dialect begin and end (REFERENCE.md sections 1, 4 and 6.1).
namespace sp7600::protocol
{

/// What every text frame starts with.
inline constexpr std::string_view frameHead = "*GS";
/// What every text frame ends with.
inline constexpr char textEnd = '#';

/// What every binary frame starts and ends with; never within one.
inline constexpr char binaryDelimiter = '\xF8';
/// Before an octet that stands for another one: its exclusive or with this one.
inline constexpr char binaryEscape = '\x1B';
/// Version, type, IMEI and CRC: the fewest octets between the delimiters, without escapes.
inline constexpr std::size_t minBinarySize = 11;

/// Whether both hexadecimal digits of an octet are decimal, as those of every version are.
[[nodiscard]] constexpr bool isDecimalPair(unsigned octet)
{
    return octet >> 4 <= 9 && (octet & 0xF) <= 9;
}

/// The longest packet that a length at its start is believed for; the longest seen has 113.
inline constexpr std::size_t maxApiPacketSize = 2048;

/// Whether octets begin with something; Partial when that depends on octets after them.
enum class Match : std::uint8_t { No, Partial, Yes };

/// `*GS`
[[nodiscard]] Match matchTextHead(std::string_view octets);
/// `*GS16,3`: digits where they must be. It cannot stand in a binary frame by chance.
[[nodiscard]] Match matchFullTextHead(std::string_view octets);
/// `F8`, a version whose two digits are decimal, a type, and an IMEI of no more than 15 digits.
[[nodiscard]] Match matchBinaryHead(std::string_view octets);

/// Whether units send SkyPatrol API packets with this number and command.
[[nodiscard]] bool isApiReport(unsigned api, unsigned command);

struct ApiMatch {
    Match match = Match::No;
    std::size_t packetSize = 0; ///< As the packet tells; 0 when it does not.
};
/// A SkyPatrol API number and a command that goes with it, with or without a length before them.
[[nodiscard]] ApiMatch matchApiHead(std::string_view octets);

/// Gives the octets between two delimiters without escapes: stretches that need no copy to
/// @p take, what escapes stand for to @p takeEscaped. Returns where octets are that are no escape;
/// else the size.
template <typename Take, typename TakeEscaped>
std::size_t unescape(std::string_view escaped, Take take, TakeEscaped takeEscaped)
{
    std::size_t begin = 0;
    for (;;) {
        const std::size_t at = escaped.find(binaryEscape, begin);
        take(escaped.substr(begin, at - begin));
        if (at == std::string_view::npos)
            return escaped.size();
        const std::string_view second = escaped.substr(at + 1, 1);
        if (second == std::string_view("\x00", 1))
            takeEscaped(binaryEscape);
        else if (second == "\xE3")
            takeEscaped(binaryDelimiter);
        else
            return at;
        begin = at + 2;
    }
}

} // namespace sp7600::protocol
