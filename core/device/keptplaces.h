// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/profile.h"
#include "core/protocol/commandlanguage.h"

#include <map>
#include <string>

namespace sp7600::device
{

/// What the words of one unit take along beside their settings (`{_usage}`): a write sends back
/// what the unit said of it, so that nothing is changed that nobody asked for.
class KeptPlaces
{
public:
    /// The unit answered @p word with @p values.
    void learn(const SettingWord &word, const protocol::Slots &values);

    /// What a write of @p word puts into its places: what was learnt, else the profile's default.
    [[nodiscard]] protocol::Slots of(const SettingWord &word) const;

    /// Whether the unit said the same twice; true of a word that was not asked, or takes nothing
    /// along.
    [[nodiscard]] bool isSteady(const SettingWord &word) const;

private:
    struct Said {
        protocol::Slots values;
        bool confirmed = false; ///< Said twice.
    };

    /// By the writing form of the word.
    std::map<std::string, Said> m_said;
};

} // namespace sp7600::device
