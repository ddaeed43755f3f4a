// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/catalogue.h"
#include "core/text/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace sp7600::text
{

using namespace Qt::StringLiterals;

namespace
{

QString tr(const char *source)
{
    return words(Language::User, "Reports", source);
}

QString number(double value, int decimals)
{
    return QLocale().toString(value, 'f', decimals);
}

QString motionText(const GpsInfo &gps)
{
    // A unit without a fix repeats old speeds, so nothing is said of its motion.
    if (!gps.valid) {
        return gps.fix == 'L' ? tr(QT_TRANSLATE_NOOP("Reports", "last known place"))
                              : tr(QT_TRANSLATE_NOOP("Reports", "no GPS fix"));
    }
    if (!gps.speedKmh)
        return tr(QT_TRANSLATE_NOOP("Reports", "GPS fix"));
    if (*gps.speedKmh <= 0)
        return tr(QT_TRANSLATE_NOOP("Reports", "standing"));
    return tr(QT_TRANSLATE_NOOP("Reports", "moving, %1 km/h"))
        .arg(number(*gps.speedKmh, *gps.speedKmh < 10 ? 1 : 0));
}

QString sentenceCase(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

QString reportSummary(const Report &report)
{
    if (report.kind == ReportKind::Heartbeat)
        return tr(QT_TRANSLATE_NOOP("Reports", "Heartbeat"));
    if (report.kind == ReportKind::CommandReply) {
        return tr(QT_TRANSLATE_NOOP("Reports", "Answer to a command: %1"))
            .arg(escaped(report.replyText));
    }
    QStringList parts;
    if (report.gps)
        parts << motionText(*report.gps);
    if (const auto ignition = report.status ? report.status->ignition() : std::nullopt) {
        parts << (*ignition ? tr(QT_TRANSLATE_NOOP("Reports", "ignition on"))
                            : tr(QT_TRANSLATE_NOOP("Reports", "ignition off")));
    }
    if (const auto volts = report.analogue ? report.analogue->externalVolts() : std::nullopt)
        parts << tr(QT_TRANSLATE_NOOP("Reports", "%1 V")).arg(number(*volts, 1));
    if (report.eventId) {
        parts << tr(QT_TRANSLATE_NOOP("Reports", "event %1"))
                     .arg(QString::number(*report.eventId, 16).toUpper().rightJustified(2, u'0'));
    }
    if (!report.time)
        parts << tr(QT_TRANSLATE_NOOP("Reports", "clock not set"));
    if (parts.isEmpty())
        return tr(QT_TRANSLATE_NOOP("Reports", "Report without position or voltage"));
    return sentenceCase(parts.join(u", "_s));
}

QString warningText(const DecodeWarning &warning)
{
    const auto source = [&warning] {
        switch (warning.code) {
        case WarningCode::FragmentUndecodable:
            return QT_TRANSLATE_NOOP("Reports", "{part} cannot be read[: “{text}”].");
        case WarningCode::CoordinateOutOfRange:
            return QT_TRANSLATE_NOOP("Reports",
                                     "{part} names a place that is not on Earth[: “{text}”].");
        case WarningCode::TimeImpossible:
            return QT_TRANSLATE_NOOP("Reports", "The time is no date that exists[: “{text}”].");
        case WarningCode::EventUnreadable:
            return QT_TRANSLATE_NOOP("Reports", "The event is not hexadecimal[: “{text}”].");
        case WarningCode::CellGroupIncomplete:
            return QT_TRANSLATE_NOOP("Reports", "{part} has a cell that is cut short[: “{text}”].");
        case WarningCode::FragmentRepeated:
            return QT_TRANSLATE_NOOP("Reports", "{part} comes twice; the first one counts.");
        }
        return "";
    }();
    return filled(tr(source), [&warning](QStringView name) {
        return escaped(name == "part"_L1 ? warning.part : warning.text);
    });
}

} // namespace sp7600::text
