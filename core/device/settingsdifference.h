// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/consent.h"
#include "core/device/profile.h"
#include "core/model/settings.h"

#include <optional>
#include <string>
#include <string_view>

namespace sp7600::device
{

[[nodiscard]] bool willBeWritten(Change change);
/// What the unit said, when it can be said back to it: even an odd value is what it held.
[[nodiscard]] std::optional<std::string> restorable(const ReadSetting &before);
/// What a word takes along for a setting of which nothing is wanted.
[[nodiscard]] std::optional<std::string> carried(const ReadSetting &before, SettingId setting);
/// A word for the password that commands begin with, and for nothing else.
[[nodiscard]] bool isPasswordWord(const SettingWord &word);

/// When a word is written: the later, the more the unit depends on it. First everything else, then
/// the device password, the second server, the first server.
[[nodiscard]] int turnOf(const SettingWord &word);

/// What it would mean to write @p wanted. A word that carries several settings writes them all:
/// those not wanted keep their value where it is known; an unknown APN text is emptied, and its row
/// says so; without an unknown host, port, transport or interval the word cannot be written.
/// @p passwordInUse: what commands begin with. No unit tells it, and whoever uses it knows it.
[[nodiscard]] SettingsDifference compare(const Profile &profile, const SettingsSnapshot &before,
                                         const ConnectionSettings &wanted,
                                         std::string_view passwordInUse = {});

/// The words that the write would need, saving and restarting included, and that nobody agreed to,
/// as consentWord() spells them, with commas between; empty when there are none.
[[nodiscard]] std::string wordsNeedingConsent(const Profile &profile,
                                              const SettingsDifference &difference,
                                              const Consent &consent);

} // namespace sp7600::device
