// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/obd.h"
#include "core/model/report.h"

namespace sp7600::protocol
{

/// Reads the responses in `info.octets`, which the caller has filled, into the rest of @p info,
/// which is as good as new; `info.prefixed` says whether length octets stand before them
/// (REFERENCE.md section 5). What cannot be read is a warning of part `OBD`.
void decodeObd(ObdInfo &info, WarningList &warnings);

} // namespace sp7600::protocol
