// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace sp7600::text
{

/// What is told about the program.
enum class AboutLabel { Version, Commit, Qt, System, Makers, Licence };

/// What it is for, in a sentence. All of this is in the user's language.
[[nodiscard]] QString programPurpose();
[[nodiscard]] QString aboutLabel(AboutLabel label);
/// Instead of a commit where the program was built from something else, or nobody told.
[[nodiscard]] QString commitNotRecorded();
/// Whole sentences: what has not been tried, that there is no warranty, whose names are used.
[[nodiscard]] QStringList aboutNotes();
/// Over the list of what others made.
[[nodiscard]] QString componentsHeading();
/// Which licence a component has and, where it leaves a choice, which one counts here. SPDX
/// expressions.
[[nodiscard]] QString licenceChoice(const QString &licence, const QString &usedUnder);
/// The version of Qt that runs, and the other one that the program was built with.
[[nodiscard]] QString otherQt(const QString &used, const QString &built);
/// Of a component whose version nobody told when the program was built.
[[nodiscard]] QString versionNotKnown();

} // namespace sp7600::text
