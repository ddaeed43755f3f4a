// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/formatting.h"

#include "core/text/text.h"
#include "core/text/units.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

struct Formatting {
    Q_DECLARE_TR_FUNCTIONS(sp7600::ui::Formatting)
};

} // namespace

QString ageText(std::chrono::milliseconds age)
{
    const auto seconds =
        std::max(std::chrono::floor<std::chrono::seconds>(age), std::chrono::seconds(0)).count();
    if (seconds < 60) {
        return Formatting::tr("%1 s").arg(seconds);
    }
    if (seconds < 3600) {
        return Formatting::tr("%1 min").arg(seconds / 60);
    }
    if (seconds < 86400) {
        return Formatting::tr("%1 h").arg(seconds / 3600);
    }
    return Formatting::tr("%1 d").arg(seconds / 86400);
}

QString leftText(std::chrono::seconds left)
{
    using namespace std::chrono;
    if (left < minutes(2)) {
        return Formatting::tr("%1 s").arg(left.count());
    }
    if (left < hours(2)) {
        return Formatting::tr("%1 min").arg(ceil<minutes>(left).count());
    }
    return Formatting::tr("%1 h").arg(ceil<hours>(left).count());
}

QString clockText(UtcMillis time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count()).toString(u"HH:mm:ss"_s);
}

QString momentText(UtcMillis time, UtcMillis now)
{
    const auto local = [](UtcMillis of) {
        return QDateTime::fromMSecsSinceEpoch(of.time_since_epoch().count());
    };
    const QDateTime moment = local(time);
    const QDate today = local(now).date();
    if (moment.date() == today) {
        return clockText(time);
    }
    return moment.toString(moment.date().year() == today.year() ? u"MM-dd HH:mm:ss"_s
                                                                : u"yyyy-MM-dd HH:mm"_s);
}

QString minuteText(UtcMillis time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count())
        .toString(u"yyyy-MM-dd HH:mm"_s);
}

QString dateAndTimeText(UtcSeconds time)
{
    return QDateTime::fromSecsSinceEpoch(time.time_since_epoch().count())
        .toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QString positionText(const Report &report)
{
    if (!report.gps || !report.gps->latitude || !report.gps->longitude) {
        return {};
    }
    return u"%1, %2"_s.arg(*report.gps->latitude, 0, 'f', 5).arg(*report.gps->longitude, 0, 'f', 5);
}

QString speedText(const Report &report)
{
    if (!report.gps || !report.gps->speedKmh) {
        return {};
    }
    return text::measured(text::Quantity::Speed, *report.gps->speedKmh, 0);
}

QString voltsText(const Report &report)
{
    if (!report.analogue) {
        return {};
    }
    const std::optional<double> volts = report.analogue->externalVolts();
    return volts ? Formatting::tr("%1 V").arg(QLocale().toString(*volts, 'f', 1)) : QString();
}

QString transportText(Transport transport)
{
    return transport == Transport::Tcp ? u"TCP"_s : u"UDP"_s;
}

QString settingLabels(const std::vector<SettingId> &settings)
{
    QStringList names;
    for (const SettingId setting : settings) {
        names += text::settingLabel(setting);
    }
    return names.join(u", "_s);
}

QString imeiText(std::string_view imei)
{
    return text::escaped(groupedImei(imei));
}

QString countText(std::uint64_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

QString hexDump(std::string_view bytes)
{
    constexpr std::size_t perLine = hexOctetsInALine;
    QString dump;
    for (std::size_t start = 0; start < bytes.size(); start += perLine) {
        const std::string_view line = bytes.substr(start, perLine);
        QString hex;
        QString characters;
        for (const char character : line) {
            const auto octet = static_cast<unsigned char>(character);
            hex += u"%1 "_s.arg(octet, 2, 16, QLatin1Char('0')).toUpper();
            const bool printable = octet >= 0x20 && octet < 0x7F;
            characters += printable ? QLatin1Char(character) : QLatin1Char('.');
        }
        dump += u"%1  %2 %3\n"_s.arg(start, 4, 16, QLatin1Char('0'))
                    .arg(hex, -static_cast<int>(perLine * 3))
                    .arg(characters);
    }
    dump.chop(1);
    return dump;
}

} // namespace sp7600::ui
