// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/consent.h"
#include "core/device/profile.h"
#include "core/model/error.h"
#include "core/model/settings.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace sp7600::ui
{

/// What @p obstacle names, when it is ConsentNeeded.
[[nodiscard]] std::vector<std::string> namedWords(const std::optional<Error> &obstacle);
/// The assumed words that somebody has to agree to before things can go on, as consentWord() spells
/// them: @p named, and every question of @p unasked that was held back; null: none was. Nothing is
/// in it that @p consent allows, and no question whose word is named for writing.
[[nodiscard]] std::vector<std::string> wordsToAgree(std::vector<std::string> named,
                                                    const device::Profile *unasked,
                                                    const device::Consent &consent);

/// Adds the assumed words with which @p wanted is written, saving and restarting included, to
/// @p words, each once.
void addWordsToWrite(const device::Profile &profile, const ConnectionSettings &wanted,
                     std::vector<std::string> &words);

/// `SIP, APN?`, in the order given.
[[nodiscard]] QString wordList(const std::vector<std::string> &words);
/// What agreeing is good for.
enum class ConsentScope { Firmware, List };
/// What agreeing to them means, in whole sentences.
[[nodiscard]] QString wordMeaning(const std::vector<std::string> &words,
                                  ConsentScope scope = ConsentScope::Firmware);

} // namespace sp7600::ui
