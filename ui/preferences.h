// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include "core/model/endpoint.h"
#include "core/model/proof.h"
#include "core/text/units.h"

#include <QLocale>
#include <QString>

#include <array>
#include <optional>
#include <string>

class QApplication;

namespace sp7600::ui
{

/// What a person chose once for all work. Whose name and logo stand on certificates, the folder of
/// the data, the limits of the listener and how long reports are kept are where they are used.
struct Preferences {
    enum class Language { System, English, Spanish, Portuguese };
    /// Whether it listens as soon as the program starts.
    enum class ListensAtStart { AsItWas, Always, Never };

    Language language = Language::System;
    Look look = Look::FollowSystem;
    std::optional<bool> miles;      ///< Absent: as the country has it.
    std::optional<bool> fahrenheit; ///< Absent: as the country has it.
    std::string preset;             ///< What a job begins with; empty: the one that was used last.
    ProofWish proof = ProofWish::Automatic;
    /// Where a server speaks both; absent: as the tracker has it.
    std::optional<Transport> transport;
    ListensAtStart listensAtStart = ListensAtStart::AsItWas;

    bool operator==(const Preferences &) const = default;

    /// Kept in QSettings under `preferences`; what nobody chose is not kept, because a later
    /// version may know better.
    [[nodiscard]] static Preferences remembered();
    void remember() const;
};

inline constexpr std::array allLanguages = {
    Preferences::Language::System, Preferences::Language::English, Preferences::Language::Spanish,
    Preferences::Language::Portuguese};

/// As the settings and the command line name them: `pt_BR`, `highContrastDark`. Nothing for what
/// none of them is called.
[[nodiscard]] std::optional<Preferences::Language> languageFromName(const QString &name);
[[nodiscard]] std::optional<Look> lookFromName(const QString &name);
[[nodiscard]] QString nameFromLook(Look look);
/// What those two know, for messages: `system, light, dark`.
[[nodiscard]] QString knownLanguages();
[[nodiscard]] QString knownLooks();
/// For text::installTranslation().
[[nodiscard]] QLocale localeOf(Preferences::Language language);
/// In itself, so that whoever speaks it finds it: `Español`. Empty for that of the system.
[[nodiscard]] QString nameOf(Preferences::Language language);
[[nodiscard]] text::Units unitsFrom(const Preferences &preferences);

/// Language, look and units, for all windows that are made from now on; the look and the units for
/// those that there are as well.
void applyPreferences(QApplication &application, const Preferences &preferences);

} // namespace sp7600::ui
