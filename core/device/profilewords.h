// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/dangerouswords.h"
#include "core/device/profile.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace sp7600::device
{

/// What a command of a profile is sent for.
enum class WordUse : std::uint8_t { Identity, Status, Read, Write, Save, Restart };

/// `identity`, `status`, `read`, `write`, `save` or `restart`.
[[nodiscard]] std::string_view wordUseName(WordUse use);

/// One command of a profile, and what is known of it.
struct ListedWord {
    WordUse use = WordUse::Read;
    std::vector<SettingId> settings; ///< Of a reading or writing word.
    std::string command;
    Provenance provenance = Provenance::Assumed;
    std::string source;
    bool safeToProbe = false;
    bool destructive = false; ///< It changes something, or is known to do harm.
    std::string danger = {};  ///< What harm, as far as that is known: `restarts the tracker`.

    bool operator==(const ListedWord &) const = default;
};

/// Every command that a profile can make this program send.
[[nodiscard]] std::vector<ListedWord> wordsOf(const Profile &profile,
                                              const DangerousWords &dangerous);

/// What should be known of the commands of a profile before it is taken over.
struct WordCounts {
    std::size_t all = 0;
    std::size_t destructive = 0;
    std::size_t assumed = 0;
    std::size_t unasked = 0;    ///< Would be sent to find out what is connected.
    std::size_t documented = 0; ///< By what the profile says of itself.

    bool operator==(const WordCounts &) const = default;
};

[[nodiscard]] WordCounts countWords(const std::vector<ListedWord> &words);

/// Refuses what a @p file of somebody else's must not bring in: a virtual profile, and a word known
/// to do harm that would be sent unasked. @p words: those of @p profile. Error: FileMalformed.
[[nodiscard]] Result<void> checkForeignProfile(const Profile &profile,
                                               const std::vector<ListedWord> &words,
                                               const std::string &file);

} // namespace sp7600::device
