// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"
#include "core/model/report.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sp7600::protocol
{

/// True when @p octets can be the start of Gosafe text: `*GS` (REFERENCE.md section 1).
[[nodiscard]] bool looksLikeGosafeText(std::string_view octets);

/// Decodes one text frame, with or without its final `#` (REFERENCE.md section 2). One report for
/// each record of a batch; one heartbeat or command reply otherwise. A fragment that cannot be read
/// costs that fragment and leaves a warning. Errors: FrameEmpty, FrameUnrecognised,
/// FrameHeaderMalformed, FrameOversized, FrameHasNul, with the octet offset. Of the legacy layout
/// `*GS02` only heartbeats and command replies are known here; its records are FrameUnrecognised.
[[nodiscard]] Result<std::vector<Report>> decodeGosafeText(std::string_view frame);

/// One frame of a datagram, or what stands between two: the octets and what they decode to.
struct DatagramPart {
    std::string_view octets;             ///< Into the datagram, without line ends around it.
    Result<std::vector<Report>> reports; ///< Offsets of errors count from the start of `octets`.
};

/// Decodes a whole datagram, which may hold several frames and may lack the last `#`. One part for
/// each frame and for each stretch of other octets that is not blank, in order; at least one.
[[nodiscard]] std::vector<DatagramPart> decodeDatagram(std::string_view datagram);

/// Writes a batch of records of one unit as one frame. The inverse of decodeGosafeText() for every
/// report that a frame can express: coordinates to 6 decimals, DOP and volts to 2, speed, course
/// and altitude to at most 2; no warnings; known fragments first, in the order of REFERENCE.md
/// section 2.1. Separators inside a text value are left out. All reports must have the same version
/// and IMEI; a heartbeat or a command reply stands alone; an empty batch gives an empty text.
[[nodiscard]] std::string encodeGosafeText(std::span<const Report> batch);

} // namespace sp7600::protocol
