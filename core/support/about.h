// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace sp7600::support
{

/// What others made, that the program contains, uses, or is shipped with on this kind of system.
struct Component {
    QString id;
    QString name;
    QString version;   ///< As it was when the program was built; empty: not known then.
    QString purpose;   ///< In English; text::shippedText() has it in other languages.
    QString licence;   ///< SPDX expressions: its own, and
    QString usedUnder; ///< which of several it is used under.
    QString copyright;
    QString home;
    QStringList texts; ///< For licenceText().
};

/// Which program this is, and what it is made of.
struct About {
    QString version;
    QString commit; ///< Both empty where it was not recorded.
    QString date;   ///< Of the commit, yyyy-MM-dd.
    QString makers;
    QString licence;
    std::vector<Component> components; ///< What the program itself uses stands first.
};

[[nodiscard]] const About &about();
/// In full; empty for a name that no component has in its texts.
[[nodiscard]] QString licenceText(const QString &name);
/// The name of the program's own licence for licenceText().
[[nodiscard]] QString ownLicenceText();
/// The texts of a component's licences one after the other, under its name, copyright and licence.
[[nodiscard]] QString licencesOf(const Component &component);

/// What is known of the program and the computer that it runs on, as label and value in the user's
/// language, in the order in which a person looks for it.
struct AboutFact {
    QString label;
    QString value;
};
[[nodiscard]] std::vector<AboutFact> aboutFacts();
/// All of it in lines for a person, without the texts of the licences.
[[nodiscard]] QString aboutText();
/// For programs, in English.
[[nodiscard]] QJsonObject aboutJson();

} // namespace sp7600::support
