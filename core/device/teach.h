// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/profile.h"
#include "core/model/error.h"
#include "core/model/settings.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <variant>
#include <vector>

namespace sp7600::device
{

/// What becomes of a parameter that is no setting.
enum class ParameterUse : std::uint8_t {
    Kept,  ///< Read, and given back as it was.
    Fixed, ///< Always sent as in the example.
};

using ParameterRole = std::variant<SettingId, ParameterUse>;

/// A command that is known to work, as a person has it from a document or a message, and what that
/// person knows of it.
struct TeachingExample {
    GrammarKind grammar = GrammarKind::Gosafe;
    std::string command; ///< As it is sent, with or without the password before it.
    std::string reply;   ///< All its lines; empty where it is not known.
    /// What the command sets. Where that cannot be told from the values, in the order in which they
    /// stand in the command.
    std::vector<SettingId> settings;
    /// What it sets them to, where the text itself does not tell: normalised, never of a secret.
    std::map<SettingId, std::string> values;
    /// What a person said of parameters, counted from 1.
    std::map<std::size_t, ParameterRole> roles;
    /// The reply is to the reading command, so that it may tell other values.
    bool replyIsToReading = false;
};

/// What was inferred, and that a person should know before it is believed.
enum class TeachingNote : std::uint8_t {
    ReplyInferred,    ///< No reply was given: that the unit repeats the values is assumed.
    CannotBeRead,     ///< The reply does not repeat every setting.
    UnitInferred,     ///< A time is taken for seconds, a time zone for hours or minutes.
    SpellingInferred, ///< How the other value is written was concluded from this one.
};

/// What only a person can answer.
struct TeachingQuestion {
    SettingId setting = SettingId::Host;
    /// The parameters that it could be, counted from 1; only one: it has to be said what it means.
    std::vector<std::size_t> parameters;

    bool operator==(const TeachingQuestion &) const = default;
};

/// A word that was concluded from an example.
struct TeachingProposal {
    struct Parameter {
        std::string text; ///< As in the example; a secret's too, so it is not to be shown.
        ParameterRole role = ParameterUse::Fixed;
    };

    /// Of provenance Taught, its reading Assumed until it was tried. Incomplete while there are
    /// questions.
    SettingWord word;
    std::vector<Parameter> parameters;
    std::vector<TeachingQuestion> questions;
    std::set<TeachingNote> notes;
    std::optional<std::string> model; ///< From the reply.
    std::optional<std::string> firmware;
};

/// Finds the settings in a command and makes templates of it and of its reply. Secrets leave no
/// trace in the word. Error: ExampleUnusable.
[[nodiscard]] Result<TeachingProposal> learn(const TeachingExample &example);

/// @p base with @p word in the place of the words that carry its settings; what those carried
/// beside them is not known afterwards.
[[nodiscard]] Profile withTaughtWord(Profile base, const SettingWord &word);

} // namespace sp7600::device
