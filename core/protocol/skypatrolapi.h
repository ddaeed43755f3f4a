// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"
#include "core/model/report.h"
#include "core/protocol/trace.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace sp7600::protocol
{

/// Decodes one SkyPatrol API packet, ASCII or binary, with or without its length (REFERENCE.md
/// section 6).
///
/// A binary body is explained by its report mask: bit n is `1 << n`, numbered as in section 6.3;
/// bits without an entry there have no octets. Bit 0 says that the body is binary, which matters to
/// API 10 only. @p mask is the one configured in units that do not send theirs; a mask on the wire
/// goes before it. Without either the packet is a report of kind NeedsMask. Octets beyond the last
/// field are counted in SkypatrolInfo::unparsedOctets; fields that say nothing alone (a latitude
/// without a longitude, a date without a time) or whose layout is not known (over-speed) are kept
/// raw as Report::otherFragments.
///
/// Of an ASCII body the columns before the position are the user parameter and the identity, which
/// is the first word of 15 digits, or else what ends where the second column does. The meaning of
/// the other columns depends on settings that the packet does not tell: they are not read. Without
/// a sentence RMC the packet is a heartbeat (API 10, command 8) or a status.
///
/// Errors: FrameUnrecognised (no API and command of a unit), FrameLengthWrong (the length before
/// the packet is not its size), FrameTooShort (the header or a field of the mask is cut),
/// FrameWithoutIdentity, FramePositionMalformed.
template <typename Trace>
[[nodiscard]] Result<void> decodeSkypatrolApi(std::string_view packet,
                                              std::optional<std::uint32_t> mask,
                                              ReportList &reports, Trace &trace);

extern template Result<void> decodeSkypatrolApi(std::string_view, std::optional<std::uint32_t>,
                                                ReportList &, NoTrace &);
extern template Result<void> decodeSkypatrolApi(std::string_view, std::optional<std::uint32_t>,
                                                ReportList &, FieldTracer &);

} // namespace sp7600::protocol
