// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/report.h"
#include "core/protocol/trace.h"

#include <string_view>

namespace sp7600::protocol
{

/// As readFragment(), for the layout of `*GS02` (REFERENCE.md section 3), where GPS and CLL bring
/// the time of the record: the first of them that has one counts. Fragments of the newer layout are
/// unknown here.
template <typename Trace>
[[nodiscard]] std::string_view readLegacyFragment(std::string_view rest, Report &report,
                                                  Trace &trace);

extern template std::string_view readLegacyFragment(std::string_view, Report &, NoTrace &);
extern template std::string_view readLegacyFragment(std::string_view, Report &, FieldTracer &);

} // namespace sp7600::protocol
