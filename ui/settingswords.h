// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/targetdraft.h"
#include "ui/theme.h"

#include "core/commissioning/settingsfile.h"
#include "core/device/profile.h"

#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace sp7600::ui
{

/// What of a file did not go into the form, and why; empty when all did.
[[nodiscard]] QString notTakenWords(const TakenSettings &taken);
/// What of a unit is not in its file, and why; empty when all is.
[[nodiscard]] QString leftOutWords(const std::map<SettingId, commissioning::LeftOut> &leftOut);

/// Where the word for a setting is from and what follows from that, and why nothing was read.
[[nodiscard]] QString wordExplanation(const std::optional<device::Profile> &profile,
                                      SettingId setting, const ReadSetting &found);

[[nodiscard]] QString comparisonText(commissioning::Comparison comparison);
[[nodiscard]] Status comparisonStatus(commissioning::Comparison comparison);
/// `8 the same, 1 differs, 2 only on the tracker`; that all is the same only when it is.
[[nodiscard]] QString comparisonCounts(const commissioning::SettingsComparison &comparison);

} // namespace sp7600::ui
