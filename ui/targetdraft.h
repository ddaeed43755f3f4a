// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commissioning/plan.h"
#include "core/model/model.h"

#include <array>
#include <map>
#include <optional>
#include <string>

namespace sp7600::ui
{

/// What a person has chosen and typed so far. Makes a Target of it: only what differs from the
/// preset and from what was found on the unit becomes an override.
class TargetDraft
{
public:
    /// Takes the unit's own transport where the preset's server speaks it, else the server's
    /// preferred one; what was typed for another server is forgotten.
    void setPreset(const Preset &preset);
    [[nodiscard]] const std::optional<Preset> &preset() const { return m_preset; }

    /// Fills the APN texts with what the unit holds; texts that were edited stay. @p simulator:
    /// this laptop is reached at a loopback address, so no host has to be given.
    void setFound(const SettingsSnapshot &found, bool simulator);

    void setText(SettingId setting, const std::string &text);
    [[nodiscard]] const std::string &text(SettingId setting) const;

    /// The preset has no host and a person has to give it.
    [[nodiscard]] bool needsHost() const;
    /// The unit said that it has no APN, and none is typed.
    [[nodiscard]] bool lacksApn() const;
    /// What is wrong with the texts as typed; empty texts are never wrong here.
    [[nodiscard]] std::map<SettingId, Error> problems() const;

    /// Leaves out what problems() names.
    [[nodiscard]] commissioning::Target target(bool prove) const;

    /// The server as it stands, for a preset of one's own, still without id and name. Nothing
    /// while it is incomplete or wrong, while it is only what the preset says anyway, and for this
    /// laptop, whose address is another one tomorrow.
    [[nodiscard]] std::optional<Preset> ownPreset() const;

private:
    [[nodiscard]] std::string usualTransport() const;
    [[nodiscard]] bool counts(SettingId setting) const;

    std::optional<Preset> m_preset;
    std::array<std::string, allSettings.size()> m_texts;
    std::array<std::string, allSettings.size()> m_found;
    bool m_simulator = false;
    bool m_apnKnownEmpty = false;
};

} // namespace sp7600::ui
