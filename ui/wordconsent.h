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

/// The assumed words that somebody has to agree to before things can go on, as consentWord() spells
/// them: what @p obstacle (ConsentNeeded) names, and, with @p unasked, every question that was held
/// back. Nothing is named that @p consent allows, and no question whose word is named for writing.
[[nodiscard]] std::vector<std::string> wordsToAgree(const device::Profile &profile, bool unasked,
                                                    const std::optional<Error> &obstacle,
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
