// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commissioning/station.h"

#include <optional>
#include <string_view>
#include <vector>

namespace sp7600::ui
{

/// The presets there are, and which of them fits: the preferred one, the one that was used last, or
/// one for settings that came from elsewhere.
class PresetChoice
{
public:
    /// Under @p lastKey of the settings it is kept which one was used last.
    PresetChoice(commissioning::Station &station, QLatin1StringView lastKey);

    [[nodiscard]] const std::vector<Preset> &all() const { return m_presets; }
    /// Null when there is none of that id.
    [[nodiscard]] const Preset *find(std::string_view id) const;
    /// What a job begins with; null only when there are no presets at all.
    [[nodiscard]] const Preset *usual(bool demo) const;
    /// A job with it was started.
    void rememberUsed(const Preset &preset) const;
    /// Looks anew, for those that were saved elsewhere.
    void reload();
    /// Without id and server, which leaves everything to be said.
    [[nodiscard]] static Preset another();
    /// The one whose server @p settings name; @p now where they name no other. Where none fits,
    /// another().
    [[nodiscard]] Preset forSettings(const ConnectionSettings &settings,
                                     const std::optional<Preset> &now) const;
    /// Errors: those of Station::savePreset().
    [[nodiscard]] Result<void> save(const Preset &preset);

private:
    commissioning::Station &m_station;
    QLatin1StringView m_lastKey;
    std::vector<Preset> m_presets;
};

} // namespace sp7600::ui
