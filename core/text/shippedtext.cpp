// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/shippedtext.h"

#include "core/text/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace sp7600::text
{

namespace
{

/// The files themselves, in resources/, are English. They may hold no text that is not here.
constexpr std::array sources = {
    QT_TRANSLATE_NOOP("Shipped", "This laptop"),
    QT_TRANSLATE_NOOP(
        "Shipped", "This program listens itself, so the tracker's own report proves the "
                   "settings; a tracker on a mobile network needs an address of this laptop that "
                   "the internet can reach."),
    QT_TRANSLATE_NOOP("Shipped", "Plaspy"),
    QT_TRANSLATE_NOOP("Shipped",
                      "Takes Gosafe reports by TCP or UDP on port 8888; the tracker's IMEI must be "
                      "registered in the Plaspy account."),
    QT_TRANSLATE_NOOP("Shipped", "Plaspy by address"),
    QT_TRANSLATE_NOOP("Shipped",
                      "The Plaspy server by its number, for a SIM or firmware that cannot look up "
                      "names; the number stops working when Plaspy moves."),
    QT_TRANSLATE_NOOP("Shipped", "Traccar"),
    QT_TRANSLATE_NOOP(
        "Shipped", "Traccar's own port for the Gosafe protocol; the server is yours to name, and "
                   "must know the tracker's IMEI as a device identifier."),
    QT_TRANSLATE_NOOP("Shipped", "SkyPatrol SP7600 (Gosafe G79W)"),
    QT_TRANSLATE_NOOP("Shipped",
                      "The maker's command words are not public. These are candidates from sibling "
                      "models; nothing is sent without consent."),
    QT_TRANSLATE_NOOP("Shipped", "Virtual SP7600"),
    QT_TRANSLATE_NOOP(
        "Shipped", "Words made up for the simulator of this program. No real tracker knows them."),
    QT_TRANSLATE_NOOP("Shipped", "SkyPatrol TT87xx, TT8950 (AT commands)"),
    QT_TRANSLATE_NOOP("Shipped",
                      "For SkyPatrol and Enfora units with AT commands. The SP7600 does not belong "
                      "to them."),
    QT_TRANSLATE_NOOP("Shipped", "restarts the tracker"),
    QT_TRANSLATE_NOOP("Shipped", "may stop the engine"),
    QT_TRANSLATE_NOOP("Shipped", "clears the alarms"),
    QT_TRANSLATE_NOOP("Shipped", "opens the microphone"),
    QT_TRANSLATE_NOOP("Shipped", "changes the registered phone number"),
    QT_TRANSLATE_NOOP("Shipped", "changes the password"),
    QT_TRANSLATE_NOOP("Shipped", "loses every setting"),
    QT_TRANSLATE_NOOP("Shipped", "erases the event rules"),
    QT_TRANSLATE_NOOP("Shipped", "erases the stored reports"),
    QT_TRANSLATE_NOOP("Shipped", "changes the event rules"),
    QT_TRANSLATE_NOOP("Shipped", "switches the tracker off"),
    QT_TRANSLATE_NOOP("Shipped", "switches the radio off or restarts the tracker"),
    QT_TRANSLATE_NOOP("Shipped", "enters the PIN of the SIM, which locks itself after wrong ones"),
    QT_TRANSLATE_NOOP("Shipped", "locks the SIM or the tracker"),
    QT_TRANSLATE_NOOP("Shipped", "changes the PIN of the SIM"),
    QT_TRANSLATE_NOOP("Shipped", "makes a call"),
    QT_TRANSLATE_NOOP("Shipped", "Window, network, database, printing and serial ports"),
    QT_TRANSLATE_NOOP("Shipped", "Graphs"),
    QT_TRANSLATE_NOOP("Shipped", "Support files, which are zip files"),
    QT_TRANSLATE_NOOP("Shipped", "Compression"),
    QT_TRANSLATE_NOOP("Shipped", "Database of reports, backups and results"),
    QT_TRANSLATE_NOOP("Shipped", "Passwords in the system's keychain"),
    QT_TRANSLATE_NOOP("Shipped", "Icons"),
    QT_TRANSLATE_NOOP("Shipped", "Access points of carriers"),
    QT_TRANSLATE_NOOP("Shipped", "Patterns in text"),
    QT_TRANSLATE_NOOP("Shipped", "Numbers as text"),
    QT_TRANSLATE_NOOP("Shipped", "Checksums"),
    QT_TRANSLATE_NOOP("Shipped", "Drawing text"),
    QT_TRANSLATE_NOOP("Shipped", "Pictures"),
    QT_TRANSLATE_NOOP("Shipped", "Help pages"),
    QT_TRANSLATE_NOOP("Shipped", "Run-time library of the compiler"),
    QT_TRANSLATE_NOOP("Shipped", "Languages and their letters"),
    QT_TRANSLATE_NOOP("Shipped", "Needed by other libraries"),
    QT_TRANSLATE_NOOP("Shipped", "Keyboard"),
    QT_TRANSLATE_NOOP("Shipped", "Window on the screen"),
};

} // namespace

QString shippedText(std::string_view source)
{
    const auto known =
        std::ranges::find(sources, source, [](const char *text) { return std::string_view(text); });
    return escaped(known == sources.end()
                       ? std::string(source)
                       : QCoreApplication::translate("Shipped", *known).toStdString());
}

} // namespace sp7600::text
