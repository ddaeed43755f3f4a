// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/unfinishedtext.h"

#include <QCoreApplication>

namespace sp7600::text
{

namespace
{

QString translated(const char *source)
{
    return QCoreApplication::translate("Unfinished", source);
}

} // namespace

QString unfinishedText()
{
    return translated(QT_TRANSLATE_NOOP(
        "Unfinished", "The program ended unexpectedly while it was writing to this tracker."));
}

QString writeLeftText(WriteLeft left)
{
    switch (left) {
    case WriteLeft::NotKnown:
        return translated(
            QT_TRANSLATE_NOOP("Unfinished", "What the tracker holds now is not known."));
    case WriteLeft::Earlier:
        return translated(QT_TRANSLATE_NOOP(
            "Unfinished", "The tracker holds what it held before. Nothing is half done."));
    case WriteLeft::Wanted:
        return translated(
            QT_TRANSLATE_NOOP("Unfinished", "The tracker holds all that was to be written."));
    case WriteLeft::Between:
        return translated(QT_TRANSLATE_NOOP(
            "Unfinished", "The tracker is half done, or not all of it can be read. Finish writing, "
                          "or put the earlier settings back."));
    }
    return {};
}

QString standingText(Standing standing)
{
    switch (standing) {
    case Standing::NotKnown:
        return translated(QT_TRANSLATE_NOOP("Unfinished", "not known"));
    case Standing::Earlier:
        return translated(QT_TRANSLATE_NOOP("Unfinished", "as before"));
    case Standing::Wanted:
        return translated(QT_TRANSLATE_NOOP("Unfinished", "as wanted"));
    case Standing::Other:
        return translated(QT_TRANSLATE_NOOP("Unfinished", "neither of the two"));
    }
    return {};
}

} // namespace sp7600::text
