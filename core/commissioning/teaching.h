// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/teach.h"

#include <string>
#include <string_view>

namespace sp7600::device
{
class ProfileLibrary;
}

namespace sp7600::commissioning
{

/// The shipped profile that a command belongs to where nobody chose one, by its grammar.
[[nodiscard]] std::string usualBase(std::string_view command);

/// Where a word for the profile @p base is saved when nobody says: in that profile when it is the
/// user's own, else in a new one of the user's own, whose id is taken by none.
[[nodiscard]] std::string taughtProfileId(const device::ProfileLibrary &library,
                                          const std::string &base);

/// Takes what a unit answered to the reading form of a word: when it shows the values, reading is
/// as sure as writing from then on, and the answer becomes the word's reply where the one concluded
/// before does not fit. False, with @p proposal as it was, when it does not show them.
/// @p proposal: what learn() made of @p example, with a word that has a reading form.
[[nodiscard]] bool takeReading(device::TeachingProposal &proposal,
                               const device::TeachingExample &example, const std::string &answer);

/// @p base with @p word, as a profile of the user's own called @p id. The word's source becomes
/// `taught by …, date`; @p by: who teaches, empty when that is not known.
[[nodiscard]] device::Profile taughtProfile(const device::Profile &base, device::SettingWord word,
                                            const std::string &id, const std::string &by);

} // namespace sp7600::commissioning
