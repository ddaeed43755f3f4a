// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sp7600/arguments.h"
#include "core/commissioning/diagnosisrun.h"
#include "core/support/supportfile.h"

#include <optional>

namespace sp7600::app
{

void addDiagnoseArguments(Arguments &arguments);

/// But for the endpoint of a preset, which the station knows. Errors: UsageWrong, FileUnreadable,
/// those of the values.
[[nodiscard]] Result<commissioning::DiagnosisInputs> diagnosisInputs(const Arguments &arguments);

/// Where a support file shall go, and without what; nothing when none is wanted. Error: UsageWrong.
[[nodiscard]] Result<std::optional<support::SupportOptions>>
supportOptions(const Arguments &arguments);

} // namespace sp7600::app
