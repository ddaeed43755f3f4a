// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/preset.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace sp7600::ui
{

/// Where a preset of one's own is kept.
struct PresetPlace {
    std::string id;
    std::optional<Preset> replaced; ///< One's own that is there already.
};

/// The id for a preset called @p name: lower-case letters, digits and hyphens. A shipped preset
/// keeps its id; the new one then gets a number behind it.
[[nodiscard]] PresetPlace presetPlace(const QString &name, const std::vector<Preset> &known);

} // namespace sp7600::ui
