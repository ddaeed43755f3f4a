// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reception.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace sp7600::capture
{

/// Appends a number in network order.
void putBig16(std::string &octets, std::uint32_t number);
void putBig32(std::string &octets, std::uint32_t number);

/// A number of an octet string; the octets must be there.
[[nodiscard]] std::uint16_t big16(std::string_view octets, std::size_t at);
[[nodiscard]] std::uint32_t big32(std::string_view octets, std::size_t at);

/// The octets of an address, 4 or 16; empty when @p text is none.
[[nodiscard]] std::string addressOctets(std::string_view text);
/// IPv4 as a mapped IPv6 address; 16 octets stay as they are.
[[nodiscard]] std::string mapped(std::string_view octets);
/// As people write it, of 4 or 16 octets.
[[nodiscard]] std::string addressText(std::string_view octets);

} // namespace sp7600::capture
