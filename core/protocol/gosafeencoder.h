// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/report.h"

#include <span>
#include <string>

namespace sp7600::protocol
{

/// Writes a batch of records of one unit as one text frame of REFERENCE.md section 2; what only the
/// legacy layout or a binary frame can say is left out. The inverse of decoding for every report
/// that such a frame can express: coordinates to 6 decimals, DOP and volts to 2, speed, course and
/// altitude to at most 2, temperatures to at most 4; no warnings; known fragments first, in the
/// order of section 2.1. OBD is written from its octets. Separators inside a text value are left
/// out. All reports must have the same version and IMEI; a heartbeat or a command reply stands
/// alone; an empty batch gives an empty text.
[[nodiscard]] std::string encodeGosafeText(std::span<const Report> batch);

/// Writes a batch of records of one unit as binary frames (REFERENCE.md section 4): a heartbeat as
/// it is; a single record plainly, unless its packetTypeOctet asks for the batch form; several in
/// the batch form, a new frame where records with and without an event meet, and where a frame
/// would become too long. All reports must have the same version and IMEI.
///
/// The inverse of decoding for every report that such frames can express. What they cannot is
/// brought to what they can: the fix letter to a code, volts by place to the channels of external
/// and battery voltage, times outside of 2000 to 2136 to none, coordinates to 6 decimals, DOP to 2,
/// volts to steps of 110/4096, speed, course and altitude to whole numbers, and numbers to what
/// fits their place; texts end at 15 octets. Left out: GSM and ETD, whose layout is not known,
/// other fragments, engine times of unknown unit, sensors other than driver keys that have no raw
/// data, geofences that are not hexadecimal, OBD beyond 255 octets, and what is in no Gosafe
/// layout. A command reply gives an empty text, as does an empty batch.
[[nodiscard]] std::string encodeGosafeBinary(std::span<const Report> batch);

} // namespace sp7600::protocol
