// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presetnaming.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

constexpr qsizetype longestId = 60; ///< Leaves room for a number behind it.

std::string idOf(const QString &name)
{
    QString id;
    // Decomposed, a letter's accent is a mark of its own and goes: "Almacén" becomes "almacen".
    const QString letters = name.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar letter : letters) {
        const bool plain = (letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9');
        if (plain) {
            id += letter;
        } else if (!letter.isMark() && !id.isEmpty() && !id.endsWith(u'-')) {
            id += u'-';
        }
    }
    id.truncate(longestId);
    if (id.endsWith(u'-')) {
        id.chop(1);
    }
    // The id is a file name too, and Windows keeps some of them for itself.
    static const QRegularExpression reserved(u"^(con|prn|aux|nul|com[0-9]|lpt[0-9])$"_s);
    if (id.isEmpty() || reserved.match(id).hasMatch()) {
        id.prepend(id.isEmpty() ? u"preset"_s : u"preset-"_s);
    }
    return id.toStdString();
}

} // namespace

PresetPlace presetPlace(const QString &name, const std::vector<Preset> &known)
{
    const std::string wanted = idOf(name);
    PresetPlace place{wanted, {}};
    for (int number = 2;; ++number) {
        const auto there = std::ranges::find(known, place.id, &Preset::id);
        if (there == known.end()) {
            return place;
        }
        if (there->userMade) {
            place.replaced = *there;
            return place;
        }
        place.id = wanted + '-' + std::to_string(number);
    }
}

} // namespace sp7600::ui
