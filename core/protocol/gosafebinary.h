// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"
#include "core/model/report.h"
#include "core/protocol/trace.h"

#include <string>
#include <string_view>

namespace sp7600::protocol
{

/// Decodes one binary frame `F8 … F8`, delimiters and escapes included (REFERENCE.md section 4).
/// @p unescaped is room for a copy. Errors: FrameTooShort, FrameIncomplete (no closing F8),
/// FrameEscapeMalformed, FrameCrcWrong, FrameLengthWrong, FrameOctetsLeft, FrameHeaderMalformed
/// (the version is not two decimal digits, or the IMEI has more than 15).
template <typename Trace>
[[nodiscard]] Result<void> decodeGosafeBinary(std::string_view frame, std::string &unescaped,
                                              ReportList &reports, Trace &trace);

extern template Result<void> decodeGosafeBinary(std::string_view, std::string &, ReportList &,
                                                NoTrace &);
extern template Result<void> decodeGosafeBinary(std::string_view, std::string &, ReportList &,
                                                FieldTracer &);

} // namespace sp7600::protocol
