// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/dangerouswords.h"
#include "core/device/profile.h"
#include "core/device/profilewords.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sp7600::device
{

/// What a line does to the unit, as far as a profile tells.
enum class LineEffect : std::uint8_t {
    Reads,    ///< A question of the profile, as it stands there.
    Writes,   ///< A word with which the profile changes something.
    NotKnown, ///< Any other: it may do anything.
};

/// A line that a person typed, and what is known of it before it is sent.
struct TypedLine {
    bool isOctets = false; ///< Sent as they are: without password and line end.
    std::string text;      ///< The command without a password before it, or the octets.
    std::string shown;     ///< For people: secrets masked, octets in hexadecimal.
    LineEffect effect = LineEffect::NotKnown;
    std::string danger = {}; ///< What harm it is known to do: `restarts the tracker`.
    bool secret = false;     ///< It holds a password, so it is nowhere kept.
    /// Those because of which it does, as secretWords() has them.
    std::vector<std::string> secretWords = {};
    std::vector<std::string> secrets = {}; ///< What may be one, to be masked from then on.
    /// Of octets: the line that they and those before them began and did not end. The next line is
    /// judged with it.
    std::string begun = {};
    bool hadPassword = false;            ///< One was typed before the command and is left out.
    std::optional<ListedWord> word = {}; ///< Of the profile, where it has the word.

    /// A person has to say that it shall be sent.
    [[nodiscard]] bool needsConfirmation() const
    {
        return effect != LineEffect::Reads || !danger.empty();
    }
};

/// Tells what lines that a person types are, by the words of one profile. Thread-safe as a value.
class TypedLines
{
public:
    TypedLines(const Profile &profile, const DangerousWords &dangerous);

    /// Every word that can be proposed.
    [[nodiscard]] const std::vector<ListedWord> &words() const { return m_words; }
    /// A command as the profile's grammar puts it; blanks around it are no part of it.
    /// @p begun: the line that octets sent before left without an end. It ends with this command,
    /// so that what it does is done. Error: TextHasForbiddenCharacter, for a control character.
    [[nodiscard]] Result<TypedLine> command(std::string_view typed,
                                            std::string_view begun = {}) const;
    /// Octets in pairs of hexadecimal digits, with or without blanks between them, which go on with
    /// the line @p begun. Error: OctetsMalformed.
    [[nodiscard]] Result<TypedLine> octets(std::string_view typed,
                                           std::string_view begun = {}) const;

private:
    struct Known {
        std::size_t index; ///< In m_words.
        protocol::Template command;
    };

    /// Fills in what is known of the lines of some octets.
    void judgeOctets(std::string_view octets, TypedLine &line) const;
    /// Fills in what is known of a command.
    void judge(std::string_view command, TypedLine &line) const;
    /// The same of what it holds.
    void judgeSecrets(std::string_view command, TypedLine &line) const;
    /// Where the command begins when a password stands before it; 0 when none does.
    [[nodiscard]] std::size_t afterPassword(std::string_view text) const;
    /// The word because of which a command holds a secret, as secretWords() has them.
    [[nodiscard]] std::optional<std::string> secretWordIn(std::string_view command) const;

    GrammarKind m_grammar;
    DangerousWords m_dangerous;
    std::vector<ListedWord> m_words;
    std::vector<Known> m_known;
    std::vector<std::string> m_secretWords;
};

} // namespace sp7600::device
