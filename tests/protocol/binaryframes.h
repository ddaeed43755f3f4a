// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <string>
#include <string_view>

/// `16 04 ff` as octets.
[[nodiscard]] inline std::string octets(const char *hex)
{
    return QByteArray::fromHex(hex).toStdString();
}

/// The checksum of a binary frame, computed bit by bit, high octet first.
[[nodiscard]] inline std::string checksum(std::string_view content)
{
    unsigned crc = 0;
    for (const char octet : content) {
        crc ^= static_cast<unsigned>(static_cast<unsigned char>(octet)) << 8;
        for (int bit = 0; bit < 8; ++bit)
            crc = ((crc << 1) ^ ((crc & 0x8000) != 0 ? 0x1021U : 0U)) & 0xFFFF;
    }
    return {static_cast<char>(crc >> 8), static_cast<char>(crc & 0xFF)};
}

/// What stands between two delimiters.
[[nodiscard]] inline std::string escaped(std::string_view content)
{
    std::string out;
    for (const char octet : content) {
        if (octet == '\x1B')
            out += std::string_view("\x1B\x00", 2);
        else if (octet == '\xF8')
            out += "\x1B\xE3";
        else
            out += octet;
    }
    return out;
}

/// A whole binary frame around the octets from the version on.
[[nodiscard]] inline std::string binaryFrame(const std::string &content)
{
    return '\xF8' + escaped(content + checksum(content)) + '\xF8';
}
