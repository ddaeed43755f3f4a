// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"
#include "core/model/report.h"
#include "core/protocol/trace.h"

#include <string_view>

namespace sp7600::protocol
{

/// Decodes one text frame `*GS…`, with or without its final `#` (REFERENCE.md sections 2 and 3).
/// One report for each record of a batch; one heartbeat or command reply otherwise. A fragment that
/// cannot be read costs that fragment and leaves a warning. Errors: FrameHeaderMalformed,
/// FrameHasNul.
template <typename Trace>
[[nodiscard]] Result<void> decodeGosafeText(std::string_view frame, ReportList &reports,
                                            Trace &trace);

extern template Result<void> decodeGosafeText(std::string_view, ReportList &, NoTrace &);
extern template Result<void> decodeGosafeText(std::string_view, ReportList &, FieldTracer &);

} // namespace sp7600::protocol
