// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/catalogue.h"
#include "core/text/text.h"
#include "core/text/units.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace sp7600::text
{

using namespace Qt::StringLiterals;

namespace
{

QString translated(const char *source)
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
        return gps.fix == 'L' ? translated(QT_TRANSLATE_NOOP("Reports", "last known place"))
                              : translated(QT_TRANSLATE_NOOP("Reports", "no GPS fix"));
    }
    if (!gps.speedKmh)
        return translated(QT_TRANSLATE_NOOP("Reports", "GPS fix"));
    if (*gps.speedKmh <= 0)
        return translated(QT_TRANSLATE_NOOP("Reports", "standing"));
    //: With its unit.
    return translated(QT_TRANSLATE_NOOP("Reports", "moving, %1"))
        .arg(measured(Quantity::Speed, *gps.speedKmh, *gps.speedKmh < 10 ? 1 : 0));
}

QString answerText(const Report &report)
{
    if (report.reply && report.reply->ok) {
        return *report.reply->ok ? translated(QT_TRANSLATE_NOOP("Reports", "done"))
                                 : translated(QT_TRANSLATE_NOOP("Reports", "refused"));
    }
    return escaped(report.replyText);
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
    switch (report.kind) {
    case ReportKind::Heartbeat:
        return translated(QT_TRANSLATE_NOOP("Reports", "Heartbeat"));
    case ReportKind::CommandReply:
        return translated(QT_TRANSLATE_NOOP("Reports", "Answer to a command: %1"))
            .arg(answerText(report));
    case ReportKind::Status:
        return translated(QT_TRANSLATE_NOOP("Reports", "Sign of life without a position"));
    case ReportKind::NeedsMask:
        return translated(
            QT_TRANSLATE_NOOP("Reports", "Report that needs the tracker's report mask to be read"));
    case ReportKind::Report:
        break;
    }
    QStringList parts;
    if (report.gps)
        parts << motionText(*report.gps);
    if (const auto ignition = report.status ? report.status->ignition() : std::nullopt) {
        parts << (*ignition ? translated(QT_TRANSLATE_NOOP("Reports", "ignition on"))
                            : translated(QT_TRANSLATE_NOOP("Reports", "ignition off")));
    }
    if (const auto volts = report.analogue ? report.analogue->externalVolts() : std::nullopt)
        parts << translated(QT_TRANSLATE_NOOP("Reports", "%1 V")).arg(number(*volts, 1));
    if (report.eventId) {
        parts << translated(QT_TRANSLATE_NOOP("Reports", "event %1"))
                     .arg(QString::number(*report.eventId, 16).toUpper().rightJustified(2, u'0'));
    }
    if (!report.time)
        parts << translated(QT_TRANSLATE_NOOP("Reports", "clock not set"));
    if (parts.isEmpty())
        return translated(QT_TRANSLATE_NOOP("Reports", "Report without position or voltage"));
    return sentenceCase(parts.join(u", "_s));
}

QString dialectLabel(Language language, Dialect dialect)
{
    const auto source = [dialect] {
        switch (dialect) {
        case Dialect::GosafeText:
            return QT_TRANSLATE_NOOP("Reports", "Gosafe, text");
        case Dialect::GosafeLegacy:
            return QT_TRANSLATE_NOOP("Reports", "Gosafe, old text");
        case Dialect::GosafeBinary:
            return QT_TRANSLATE_NOOP("Reports", "Gosafe, binary");
        case Dialect::GosafeSms:
            return QT_TRANSLATE_NOOP("Reports", "Gosafe, answer by message or cable");
        case Dialect::SkypatrolApi:
            return QT_TRANSLATE_NOOP("Reports", "SkyPatrol TT series");
        case Dialect::SkypatrolTt8850:
            return QT_TRANSLATE_NOOP("Reports", "SkyPatrol TT8850");
        case Dialect::SkypatrolAt:
            return QT_TRANSLATE_NOOP("Reports", "SkyPatrol, answer by cable");
        }
        return "";
    }();
    return words(language, "Reports", source);
}

QString dialectLabel(Dialect dialect)
{
    return dialectLabel(Language::User, dialect);
}

QString timeDoubtText(TimeDoubt doubt)
{
    switch (doubt) {
    case TimeDoubt::None:
        break;
    case TimeDoubt::NoClock:
        return translated(QT_TRANSLATE_NOOP("Reports", "The tracker's clock is not set."));
    case TimeDoubt::BeforeUnits:
        return translated(QT_TRANSLATE_NOOP("Reports", "No such tracker existed at that time."));
    case TimeDoubt::InTheFuture:
        return translated(QT_TRANSLATE_NOOP("Reports", "That time is still to come."));
    case TimeDoubt::FarFromReceipt:
        return translated(QT_TRANSLATE_NOOP(
            "Reports", "More than an hour before it arrived: kept by the tracker for "
                       "later, or its clock is wrong."));
    }
    return {};
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
        case WarningCode::SensorGroupIncomplete:
            return QT_TRANSLATE_NOOP("Reports",
                                     "{part} has a sensor that is cut short[: “{text}”].");
        case WarningCode::SensorTypeUnknown:
            return QT_TRANSLATE_NOOP("Reports",
                                     "{part} has a sensor of an unknown kind[: “{text}”].");
        case WarningCode::ResponseOddDigits:
            return QT_TRANSLATE_NOOP("Reports", "{part} ends with a single digit, which means "
                                                "nothing[: “{text}”].");
        case WarningCode::ResponseTruncated:
            return QT_TRANSLATE_NOOP("Reports",
                                     "{part} has an answer that is cut short[: “{text}”].");
        case WarningCode::ResponseEmpty:
            return QT_TRANSLATE_NOOP("Reports",
                                     "{part} has an empty answer, so what follows it cannot be "
                                     "read[: “{text}”].");
        case WarningCode::ResponseTooShort:
            return QT_TRANSLATE_NOOP("Reports", "{part} has an answer that is shorter than it must "
                                                "be[: “{text}”].");
        case WarningCode::ChecksumMismatch:
            return QT_TRANSLATE_NOOP("Reports",
                                     "The checksum of {part} is wrong[: “{text}”]; bytes may have "
                                     "changed on the way.");
        case WarningCode::MoreNotListed:
            return QT_TRANSLATE_NOOP("Reports", "There is more that is odd, not listed here.");
        }
        return "";
    }();
    return filled(translated(source), [&warning](QStringView name) {
        return escaped(name == "part"_L1 ? warning.part : warning.text);
    });
}

} // namespace sp7600::text
