// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"
#include "core/model/settings.h"
#include "core/protocol/commandlanguage.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sp7600::device
{

/// A question that reads something other than a setting.
struct Query {
    protocol::Template command;
    protocol::Template reply;
    Provenance provenance = Provenance::Assumed;
};

/// One command word and the settings it carries together.
struct SettingWord {
    std::vector<SettingId> settings;
    std::optional<protocol::Template> read;  ///< Absent: it cannot be asked.
    std::optional<protocol::Template> write; ///< Absent: it cannot be written.
    std::optional<protocol::Template> reply; ///< To both; places are setting names.
    std::optional<Provenance> provenance;    ///< Absent together with read and write.
    std::string source;                      ///< Where the word is from, for a person.
    /// Spellings of this firmware, normalised value to wire.
    std::map<SettingId, std::map<std::string, std::string>> values;

    [[nodiscard]] bool carries(SettingId setting) const;
    [[nodiscard]] std::string toWire(SettingId setting, const std::string &value) const;
    /// The normalised value where the unit's text can be read as one, the text itself otherwise.
    [[nodiscard]] std::string fromWire(SettingId setting, const std::string &text) const;
};

/// What one family of firmwares understands: words as data, each with its provenance. Code knows
/// the grammar, profiles know the words (REFERENCE.md section 7).
struct Profile {
    std::string id;
    std::string name;
    std::string note;
    Provenance provenance = Provenance::Assumed;
    std::vector<std::string> models; ///< As the unit names itself.
    std::vector<int> baudRates;      ///< To try, in this order.
    std::string defaultPassword;
    std::string terminator;
    std::optional<protocol::Template> refusal; ///< Places `word` and `reason`.
    std::optional<protocol::Template> wrongPassword;
    std::optional<Query> identity; ///< Places `model`, `firmware`, `hardware`, `imei`.
    std::optional<Query> status;
    std::vector<SettingWord> words; ///< Written in this order.

    /// The word that carries a setting, whether or not it can be sent.
    [[nodiscard]] const SettingWord *wordFor(SettingId setting) const;
    [[nodiscard]] bool isVirtual() const { return provenance == Provenance::Virtual; }
    /// The words that are only assumed, for the question before they are sent.
    [[nodiscard]] std::vector<std::string> assumedWords() const;
};

/// The word itself: what stands before the first parameter of a command, upper case.
[[nodiscard]] std::string wordOf(std::string_view command);

/// Reads and checks a profile. Error: FileMalformed with the file, the place in it and the problem.
[[nodiscard]] Result<Profile> parseProfile(const QByteArray &text, const std::string &file);

/// All profiles: the shipped ones, and those of a folder, which replace shipped ones of the same
/// id. Unchanged after loading, hence thread-safe.
class ProfileLibrary
{
public:
    /// A missing folder, or none, is an empty one. Errors: FileUnreadable, FileMalformed.
    [[nodiscard]] static Result<ProfileLibrary> load(const QString &userFolder);

    [[nodiscard]] const std::vector<Profile> &profiles() const { return m_profiles; }
    /// Error: ProfileUnknown.
    [[nodiscard]] Result<const Profile *> find(std::string_view id) const;

private:
    std::vector<Profile> m_profiles;
};

} // namespace sp7600::device
