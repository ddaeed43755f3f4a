// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/catalogue.h"
#include "core/text/text.h"

#include <QCoreApplication>

namespace sp7600::text
{

namespace
{

QString portRankText(Language language, PortRank rank)
{
    const auto source = [rank] {
        switch (rank) {
        case PortRank::ProfileDevice:
            return QT_TRANSLATE_NOOP("Ports", "trackers of a known profile have this USB id");
        case PortRank::SeenBefore:
            return QT_TRANSLATE_NOOP("Ports", "a tracker was found here before");
        case PortRank::KnownAdapter:
            return QT_TRANSLATE_NOOP("Ports", "an adapter that data cables are made with");
        case PortRank::OtherUsb:
            return QT_TRANSLATE_NOOP("Ports", "a USB device of unknown kind");
        case PortRank::BuiltIn:
            return QT_TRANSLATE_NOOP("Ports", "built into this laptop, not USB");
        case PortRank::Unlikely:
            return QT_TRANSLATE_NOOP("Ports", "Bluetooth, a modem or a console of this laptop");
        }
        return "";
    }();
    return words(language, "Ports", source);
}

} // namespace

QString portRankText(PortRank rank)
{
    return portRankText(Language::User, rank);
}

QString portRankInEnglish(PortRank rank)
{
    return portRankText(Language::English, rank);
}

} // namespace sp7600::text
