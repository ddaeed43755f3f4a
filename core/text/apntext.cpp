// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/catalogue.h"
#include "core/text/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace sp7600::text
{

using namespace Qt::StringLiterals;

namespace
{

/// More do not fit into one line; `sp7600 apn` and the window list them all.
constexpr std::size_t mostNamed = 6;

QString translated(const char *source)
{
    return words(Language::User, "Apns", source);
}

} // namespace

QString apnsKnown(std::string_view operatorName, std::string_view network,
                  const std::vector<std::string> &apns)
{
    QStringList named;
    for (std::size_t i = 0; i < std::min(apns.size(), mostNamed); ++i)
        named.append(escaped(apns[i]));
    const auto more =
        apns.size() > mostNamed ? QString::number(apns.size() - mostNamed) : QString();
    const auto pattern = translated(QT_TRANSLATE_NOOP(
        "Apns", "APNs known for {operator} ({network}): {apns}[ and {more} more]"));
    return filled(pattern, [&](QStringView name) {
        return name == u"operator"_s  ? escaped(operatorName)
               : name == u"network"_s ? escaped(network)
               : name == u"apns"_s    ? named.join(u", "_s)
                                      : more;
    });
}

QString apnRoamingCaveat()
{
    return translated(QT_TRANSLATE_NOOP(
        "Apns",
        "This is the network around the tracker, which need not be the SIM's own: a roaming "
        "SIM needs the APN of the carrier that it is from."));
}

} // namespace sp7600::text
