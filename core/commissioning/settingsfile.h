// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"
#include "core/model/settings.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sp7600::commissioning
{

// Settings as a file that a person can read, keep under version control and compare line by line:
//
//     {
//       "format": 1,
//       "kind": "sp7600-settings",
//       "settings": {
//         "host": "d.plaspy.com",
//         "server_port": 8888
//       }
//     }
//
// Keys are setting names, in display order, each on a line of its own. Ports and intervals are
// numbers, everything else is text; what shall be empty is an empty text. A setting that is absent
// is not known, or shall stay as it is.

/// What the name of such a file ends with, where this program proposes it.
inline constexpr QLatin1StringView settingsSuffix("sp7600settings");

/// Why a setting that a unit has is not in its file.
enum class LeftOut : std::uint8_t {
    Secret,   ///< Passwords go in only when asked for.
    NotRead,  ///< What the unit holds is not known.
    Unusable, ///< It holds something that could not be written back, an empty host for instance.
};

/// `secret`, `not-read` or `unusable`.
[[nodiscard]] std::string_view leftOutName(LeftOut reason);

/// What of a unit's settings goes into a file.
struct SettingsToKeep {
    ConnectionSettings settings;
    std::map<SettingId, LeftOut> leftOut; ///< Without those for which there is no word.
};

[[nodiscard]] SettingsToKeep settingsToKeep(const SettingsSnapshot &found, bool withSecrets);

/// Whether a text says of itself that it holds settings; it may still be wrong.
[[nodiscard]] bool isSettingsText(const QByteArray &text);
/// Reads and checks all of it. Error: FileMalformed with the file, the place in it and the problem:
/// a key that is not known or there twice, a wrong type, a value that cannot be.
[[nodiscard]] Result<ConnectionSettings> parseSettings(const QByteArray &text,
                                                       const std::string &file);
/// Errors: FileUnreadable, FileMalformed.
[[nodiscard]] Result<ConnectionSettings> loadSettings(const QString &file);
/// Writes the file, whole or not at all; with a password in it, for its owner alone. Errors:
/// NothingKnown when there is no setting, FileUnwritable.
[[nodiscard]] Result<void> saveSettings(const QString &file, const ConnectionSettings &settings);

/// How a setting of one side compares with that of the other.
enum class Comparison : std::uint8_t {
    Same,
    Differs,
    OnlyFirst,
    OnlySecond,
    NotKnown, ///< What the unit holds could not be read.
};

/// `same`, `differs`, `only-first`, `only-second` or `not-known`.
[[nodiscard]] std::string_view comparisonName(Comparison comparison);

struct ComparedSetting {
    SettingId setting = SettingId::Host;
    std::optional<std::string> first;
    std::optional<std::string> second;
    Comparison comparison = Comparison::Same;

    bool operator==(const ComparedSetting &) const = default;
};

struct SettingsComparison {
    /// In display order, without what neither side has.
    std::vector<ComparedSetting> rows;

    [[nodiscard]] std::size_t count(Comparison comparison) const;
    /// True when every row is the same; never because something could not be read.
    [[nodiscard]] bool equal() const { return count(Comparison::Same) == rows.size(); }
};

[[nodiscard]] SettingsComparison compareSettings(const ConnectionSettings &first,
                                                 const ConnectionSettings &second);
/// The second side is what was read from a unit.
[[nodiscard]] SettingsComparison compareSettings(const ConnectionSettings &first,
                                                 const SettingsSnapshot &unit);

} // namespace sp7600::commissioning
