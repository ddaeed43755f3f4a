// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/catalogue.h"
#include "core/text/text.h"

#include <QDateTime>
#include <QLocale>

namespace sp7600::text
{

using namespace Qt::StringLiterals;

namespace
{

/// `90 s`, `10 min`, `2 h`: in the largest unit that does not round.
QString durationText(std::string_view value)
{
    bool isNumber = false;
    const auto seconds = toQString(value).toLongLong(&isNumber);
    if (!isNumber)
        return escaped(value);
    if (seconds >= 3600 && seconds % 3600 == 0)
        return u"%1 h"_s.arg(seconds / 3600);
    if (seconds > 60 && seconds % 60 == 0)
        return u"%1 min"_s.arg(seconds / 60);
    return u"%1 s"_s.arg(seconds);
}

/// In the user's own time, or in UTC where words are for programs and support.
QString timeText(Language language, std::string_view value)
{
    const auto time = QDateTime::fromString(toQString(value), Qt::ISODate);
    if (!time.isValid())
        return escaped(value);
    return language == Language::English
               ? time.toUTC().toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s)
               : QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

QString voltsText(Language language, std::string_view value)
{
    bool isNumber = false;
    const auto volts = toQString(value).toDouble(&isNumber);
    return isNumber && language == Language::User ? QLocale().toString(volts, 'f', 1)
                                                  : escaped(value);
}

} // namespace

QString parameterText(Language language, QStringView name, std::string_view value)
{
    if (value.empty())
        return {};
    if (name == "settings"_L1)
        return settingLabels(language, value);
    if (name == "command"_L1) // a person copies it
        return escaped(value);
    if (name == "interval"_L1 || name == "waited"_L1 || name == "seconds"_L1)
        return durationText(value);
    if (name == "until"_L1 || name == "reported"_L1 || name == "received"_L1 || name == "time"_L1)
        return timeText(language, value);
    if (name == "volts"_L1)
        return voltsText(language, value);
    if (name == "dialect"_L1) {
        const auto dialect = dialectFromName(value);
        return dialect ? dialectLabel(language, *dialect) : escaped(value);
    }
    if (isImei(value))
        return toQString(groupedImei(value));
    if (value == transportName(Transport::Tcp) || value == transportName(Transport::Udp))
        return toQString(value).toUpper();
    return shortened(escaped(value));
}

} // namespace sp7600::text
