// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace sp7600::protocol
{

/// CRC-16/XMODEM (polynomial 1021, no reflection, no final exclusive or) of @p octets, continued
/// from @p crc. Over octets that are followed by their own CRC, high octet first, it is 0.
[[nodiscard]] std::uint16_t crc16(std::string_view octets, std::uint16_t crc = 0);

} // namespace sp7600::protocol
