// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/report.h"
#include "core/protocol/trace.h"

#include <optional>
#include <string_view>

/// Positions as NMEA 0183 writes them.
namespace sp7600::protocol
{

/// The first sentence RMC in @p text, up to the next blank or control character, with or without
/// its `$` (the TT8750+ leaves it out). Other sentences are passed over. Empty when there is none.
[[nodiscard]] std::string_view findRmc(std::string_view text);

/// Reads a sentence RMC into the time and the position of @p report. Status `A` alone is valid. A
/// checksum that is absent or does not fit is a warning of part `rmc`. Gives nothing when all is
/// well, else what could not be read: a field, or the end of a sentence that was cut before its
/// date.
template <typename Trace>
[[nodiscard]] std::optional<std::string_view> decodeRmc(std::string_view sentence, Report &report,
                                                        Trace &trace);

extern template std::optional<std::string_view> decodeRmc(std::string_view, Report &, NoTrace &);
extern template std::optional<std::string_view> decodeRmc(std::string_view, Report &,
                                                          FieldTracer &);

/// In km/h, to three decimals: more than any unit sends.
[[nodiscard]] double kmhFromKnots(double knots);

/// Degrees from degrees and minutes written as one number `DDDMM.mmmm`. Nothing when it is negative
/// or has more than 59 minutes.
[[nodiscard]] std::optional<double> degreesFromDdmm(double ddmm);

/// Puts degrees, north and east positive, into @p gps. False when one is absent or out of range:
/// then both are left out.
[[nodiscard]] bool setCoordinates(GpsInfo &gps, std::optional<double> latitude,
                                  std::optional<double> longitude);

} // namespace sp7600::protocol
