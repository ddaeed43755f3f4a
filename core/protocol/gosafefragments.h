// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/report.h"

#include <string_view>

namespace sp7600::protocol
{

/// Decodes one fragment `NAME:value;value…` into @p report (REFERENCE.md section 2.2). A fragment
/// of an unknown name is kept raw; one that cannot be read, or comes twice, leaves a warning that
/// holds its text, so nothing that was sent is lost.
void decodeFragment(std::string_view fragment, Report &report);

} // namespace sp7600::protocol
