// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"

#include <string>
#include <string_view>

namespace sp7600
{

/// True when @p text is 15 decimal digits; the check digit is not looked at, because reports are
/// taken as they come.
[[nodiscard]] bool isImei(std::string_view text);

/// The Luhn check digit of the first 14 digits (3GPP TS 23.003, annex B).
/// @p digits must hold at least 14 decimal digits.
[[nodiscard]] char imeiCheckDigit(std::string_view digits);

/// Reads an IMEI as a person types or scans it: spaces, dots, dashes and slashes are dropped, then
/// 15 digits and a right check digit are required. Errors: ImeiMalformed, ImeiCheckDigitWrong.
[[nodiscard]] Result<std::string> parseImei(std::string_view text);

/// True for the numbers that the virtual tracker, the demo and the tests use: they begin with
/// 359999. Nothing made up in their name may reach a third party.
[[nodiscard]] bool isSyntheticImei(std::string_view imei);

/// Grouped for reading aloud: `359999 04 654425 0`. Anything that is not an IMEI is returned as is.
[[nodiscard]] std::string groupedImei(std::string_view imei);

} // namespace sp7600
