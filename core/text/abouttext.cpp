// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/abouttext.h"

#include "core/text/catalogue.h"

#include <QCoreApplication>

namespace sp7600::text
{

namespace
{

QString translated(const char *source)
{
    return words(Language::User, "About", source);
}

} // namespace

QString programPurpose()
{
    return translated(QT_TRANSLATE_NOOP(
        "About", "Configures SkyPatrol SP7600 trackers and proves that they report."));
}

QString aboutLabel(AboutLabel label)
{
    switch (label) {
    case AboutLabel::Version:
        return translated(QT_TRANSLATE_NOOP("About", "Version"));
    case AboutLabel::Commit:
        return translated(QT_TRANSLATE_NOOP("About", "Built from commit"));
    case AboutLabel::Qt:
        return translated(QT_TRANSLATE_NOOP("About", "Qt"));
    case AboutLabel::System:
        return translated(QT_TRANSLATE_NOOP("About", "This computer"));
    case AboutLabel::Makers:
        return translated(QT_TRANSLATE_NOOP("About", "Made by"));
    case AboutLabel::Licence:
        return translated(QT_TRANSLATE_NOOP("About", "Licence"));
    }
    return {};
}

QString commitNotRecorded()
{
    return translated(QT_TRANSLATE_NOOP("About", "not recorded"));
}

QStringList aboutNotes()
{
    return {
        translated(QT_TRANSLATE_NOOP(
            "About", "It has been run against the virtual tracker, and against no real SP7600 yet. "
                     "No command word of the SP7600 is public: those that it knows are assumed "
                     "from sibling models, and it sends them only after you agree.")),
        translated(QT_TRANSLATE_NOOP("About",
                                     "It is free software: you may use, change and pass it on "
                                     "under the terms of its licence. There is no warranty.")),
        translated(QT_TRANSLATE_NOOP("About",
                                     "SkyPatrol, Gosafe, Plaspy and Traccar are names of their "
                                     "owners, who have no part in this program."))};
}

QString componentsHeading()
{
    return translated(QT_TRANSLATE_NOOP("About", "What others made, and under which licence"));
}

QString licenceChoice(const QString &licence, const QString &usedUnder)
{
    return usedUnder == licence
               ? translated(QT_TRANSLATE_NOOP("About", "Licence: %1")).arg(licence)
               : translated(QT_TRANSLATE_NOOP("About", "Licence: %1; used here under %2"))
                     .arg(licence, usedUnder);
}

QString otherQt(const QString &used, const QString &built)
{
    return translated(QT_TRANSLATE_NOOP("About", "%1 (built with %2)")).arg(used, built);
}

QString versionNotKnown()
{
    return translated(QT_TRANSLATE_NOOP("About", "not known"));
}

} // namespace sp7600::text
