// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/certificatetext.h"

#include "core/text/catalogue.h"
#include "core/text/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace sp7600::text
{

using namespace Qt::StringLiterals;

namespace
{

QString translated(const char *source)
{
    return words(Language::User, "Certificates", source);
}

QString valueText(const ComparedValue &value, CertificateCheck check, const QLocale &locale)
{
    if (const auto *const text = std::get_if<std::string>(&value))
        return escaped(*text);
    const double number = std::get<double>(value);
    return check == CertificateCheck::SameOdometer ? odometerText(number, locale)
                                                   : voltsText(number, locale);
}

} // namespace

QString certificateWord(CertificateWord word)
{
    switch (word) {
    case CertificateWord::Title:
        return translated(QT_TRANSLATE_NOOP("Certificates", "Commissioning certificate"));
    case CertificateWord::Number:
        return translated(QT_TRANSLATE_NOOP("Certificates", "No. %1"));
    case CertificateWord::Tracker:
        return translated(QT_TRANSLATE_NOOP("Certificates", "Tracker"));
    case CertificateWord::Imei:
        return translated(QT_TRANSLATE_NOOP("Certificates", "IMEI"));
    case CertificateWord::ImeiFromLabel:
        return translated(
            QT_TRANSLATE_NOOP("Certificates", "from the label, not told by the tracker"));
    case CertificateWord::Model:
        return translated(QT_TRANSLATE_NOOP("Certificates", "Model"));
    case CertificateWord::Firmware:
        return translated(QT_TRANSLATE_NOOP("Certificates", "Firmware"));
    case CertificateWord::Hardware:
        return translated(QT_TRANSLATE_NOOP("Certificates", "Hardware"));
    case CertificateWord::Sim:
        return translated(QT_TRANSLATE_NOOP("Certificates", "SIM"));
    case CertificateWord::Operator:
        return translated(QT_TRANSLATE_NOOP("Certificates", "Operator"));
    case CertificateWord::Network:
        return translated(QT_TRANSLATE_NOOP("Certificates", "Network"));
    case CertificateWord::Iccid:
        return translated(QT_TRANSLATE_NOOP("Certificates", "Card number"));
    case CertificateWord::Signal:
        return translated(QT_TRANSLATE_NOOP("Certificates", "Signal"));
    case CertificateWord::Vehicle:
        return translated(QT_TRANSLATE_NOOP("Certificates", "Vehicle"));
    case CertificateWord::VehicleName:
        return translated(QT_TRANSLATE_NOOP("Certificates", "Name"));
    case CertificateWord::Plate:
        return translated(QT_TRANSLATE_NOOP("Certificates", "Plate"));
    case CertificateWord::Vin:
        return translated(QT_TRANSLATE_NOOP("Certificates", "VIN"));
    case CertificateWord::HeardFromVehicle:
        return translated(QT_TRANSLATE_NOOP("Certificates", "told by the vehicle"));
    case CertificateWord::GivenByPerson:
        return translated(QT_TRANSLATE_NOOP("Certificates", "given by the installer"));
    case CertificateWord::Odometer:
        return translated(QT_TRANSLATE_NOOP("Certificates", "Odometer"));
    case CertificateWord::OdometerReported:
        return translated(QT_TRANSLATE_NOOP("Certificates", "in the report"));
    case CertificateWord::Work:
        return translated(QT_TRANSLATE_NOOP("Certificates", "Work"));
    case CertificateWord::Installer:
        return translated(QT_TRANSLATE_NOOP("Certificates", "Installer"));
    case CertificateWord::Company:
        return translated(QT_TRANSLATE_NOOP("Certificates", "Company"));
    case CertificateWord::Begun:
        return translated(QT_TRANSLATE_NOOP("Certificates", "Begun"));
    case CertificateWord::Ended:
        return translated(QT_TRANSLATE_NOOP("Certificates", "Ended"));
    case CertificateWord::Settings:
        return translated(QT_TRANSLATE_NOOP("Certificates", "Settings"));
    case CertificateWord::Setting:
        return translated(QT_TRANSLATE_NOOP("Certificates", "Setting"));
    case CertificateWord::Before:
        return translated(QT_TRANSLATE_NOOP("Certificates", "Before"));
    case CertificateWord::After:
        return translated(QT_TRANSLATE_NOOP("Certificates", "After"));
    case CertificateWord::Outcome:
        return translated(QT_TRANSLATE_NOOP("Certificates", "Result"));
    case CertificateWord::MoreSettings:
        return translated(QT_TRANSLATE_NOOP("Certificates", "%1 more settings are in the record"));
    case CertificateWord::Proof:
        return translated(QT_TRANSLATE_NOOP("Certificates", "Proof"));
    case CertificateWord::ReportTime:
        return translated(QT_TRANSLATE_NOOP("Certificates", "Time in the report"));
    case CertificateWord::Received:
        return translated(QT_TRANSLATE_NOOP("Certificates", "Received"));
    case CertificateWord::Position:
        return translated(QT_TRANSLATE_NOOP("Certificates", "Position"));
    case CertificateWord::Uncertainty:
        return translated(QT_TRANSLATE_NOOP("Certificates", "Within about"));
    case CertificateWord::Satellites:
        return translated(QT_TRANSLATE_NOOP("Certificates", "Satellites"));
    case CertificateWord::Speed:
        return translated(QT_TRANSLATE_NOOP("Certificates", "Speed"));
    case CertificateWord::Ignition:
        return translated(QT_TRANSLATE_NOOP("Certificates", "Ignition"));
    case CertificateWord::On:
        return translated(QT_TRANSLATE_NOOP("Certificates", "on"));
    case CertificateWord::Off:
        return translated(QT_TRANSLATE_NOOP("Certificates", "off"));
    case CertificateWord::Supply:
        return translated(QT_TRANSLATE_NOOP("Certificates", "External power"));
    case CertificateWord::Battery:
        return translated(QT_TRANSLATE_NOOP("Certificates", "Backup battery"));
    case CertificateWord::NoReport:
        return translated(
            QT_TRANSLATE_NOOP("Certificates", "No report was heard, so there is no position."));
    case CertificateWord::NoPosition:
        return translated(QT_TRANSLATE_NOOP("Certificates", "The report gives no position."));
    case CertificateWord::North:
        return translated(QT_TRANSLATE_NOOP("Certificates", "N"));
    case CertificateWord::Checks:
        return translated(QT_TRANSLATE_NOOP("Certificates", "Checks"));
    case CertificateWord::Limits:
        return translated(QT_TRANSLATE_NOOP("Certificates", "What this proof does not show"));
    case CertificateWord::NotKnown:
        return translated(QT_TRANSLATE_NOOP("Certificates", "not known"));
    case CertificateWord::Version:
        return translated(QT_TRANSLATE_NOOP("Certificates", "SP7600 Installer %1"));
    case CertificateWord::Checksum:
        return translated(QT_TRANSLATE_NOOP("Certificates", "SHA-256 of the record: %1"));
    }
    return {};
}

QString certificateResult(JobResult result)
{
    switch (result) {
    case JobResult::Proved:
        return translated(QT_TRANSLATE_NOOP("Certificates", "Proved"));
    case JobResult::Configured:
        return translated(QT_TRANSLATE_NOOP("Certificates", "Configured, not proved"));
    case JobResult::Written:
        return translated(QT_TRANSLATE_NOOP("Certificates", "Written, not proved"));
    case JobResult::Restored:
        return translated(QT_TRANSLATE_NOOP("Certificates", "Put back, not proved"));
    case JobResult::Read:
        return translated(QT_TRANSLATE_NOOP("Certificates", "Only read, not proved"));
    case JobResult::Failed:
        return translated(QT_TRANSLATE_NOOP("Certificates", "Failed"));
    case JobResult::Cancelled:
        return translated(QT_TRANSLATE_NOOP("Certificates", "Stopped, not proved"));
    }
    return {};
}

QString proofSort(const Commissioning &job)
{
    if (job.result == JobResult::Proved && job.proofKind == ProofKind::Relay) {
        return job.serverAnswer
                   ? translated(QT_TRANSLATE_NOOP(
                         "Certificates", "Relay: the tracker's own report passed through the "
                                         "installer's computer to the server after the settings "
                                         "were written, and the server answered."))
                   : translated(QT_TRANSLATE_NOOP(
                         "Certificates", "Relay: the tracker's own report passed through the "
                                         "installer's computer to the server after the settings "
                                         "were written. The server did not answer."));
    }
    if (job.result == JobResult::Proved) {
        return translated(QT_TRANSLATE_NOOP(
            "Certificates", "Direct: the tracker's own report arrived at the installer's "
                            "computer after the settings were written."));
    }
    const auto checks = certificateChecks(job);
    const auto heard =
        std::ranges::find(checks, CertificateCheck::ReportHeard, &CheckedFact::check);
    if (heard != checks.end() && heard->verdict == CheckVerdict::Failed) {
        return translated(QT_TRANSLATE_NOOP(
            "Certificates", "None: the settings were written and read back, but no report "
                            "came that proves them."));
    }
    if (job.result == JobResult::Failed || job.result == JobResult::Cancelled)
        return translated(
            QT_TRANSLATE_NOOP("Certificates", "None: the job did not come to its end."));
    return translated(QT_TRANSLATE_NOOP(
        "Certificates", "None: the settings were written and read back. Whether reports "
                        "arrive at the server was not observed."));
}

QString proofLimits(const Commissioning &job)
{
    if (job.result == JobResult::Proved && job.provedAt) {
        return translated(QT_TRANSLATE_NOOP(
            "Certificates", "For the time of the proof the tracker reported to the "
                            "installer's computer; its own server was set afterwards and "
                            "read back. The report is identified by its IMEI, not "
                            "authenticated: the protocol has no signature."));
    }
    if (job.result == JobResult::Proved) {
        return translated(QT_TRANSLATE_NOOP(
            "Certificates", "The report is identified by its IMEI, not authenticated: the "
                            "protocol has no signature. It shows that the tracker reports, "
                            "not that it will at every place and time."));
    }
    return translated(QT_TRANSLATE_NOOP(
        "Certificates", "It does not show that the carrier lets the tracker through, nor "
                        "that the server takes its reports. A report seen on the server "
                        "would show both."));
}

QString checkText(CertificateCheck check)
{
    switch (check) {
    case CertificateCheck::SettingsReadBack:
        return translated(QT_TRANSLATE_NOOP("Certificates", "Settings read back as wanted"));
    case CertificateCheck::RestartNotNeeded:
        return translated(QT_TRANSLATE_NOOP("Certificates", "No setting waits for a restart"));
    case CertificateCheck::ReportHeard:
        return translated(
            QT_TRANSLATE_NOOP("Certificates", "Report of this IMEI heard after the write"));
    case CertificateCheck::ReportTime:
        return translated(QT_TRANSLATE_NOOP("Certificates", "The tracker's clock is right"));
    case CertificateCheck::PositionFound:
        return translated(QT_TRANSLATE_NOOP("Certificates", "The tracker knows its position"));
    case CertificateCheck::SameFirmware:
        return translated(
            QT_TRANSLATE_NOOP("Certificates", "Same firmware by cable and in the report"));
    case CertificateCheck::SameSupply:
        return translated(
            QT_TRANSLATE_NOOP("Certificates", "Same power by cable and in the report"));
    case CertificateCheck::SameOdometer:
        return translated(
            QT_TRANSLATE_NOOP("Certificates", "Same odometer by cable and in the report"));
    case CertificateCheck::SameVin:
        return translated(QT_TRANSLATE_NOOP("Certificates", "Same VIN given and in the report"));
    }
    return {};
}

QString comparisonText(const Comparison &comparison, const QLocale &locale)
{
    const auto pattern =
        comparison.check == CertificateCheck::SameVin
            ? translated(QT_TRANSLATE_NOOP("Certificates", "given {cable}, report {report}"))
            : translated(QT_TRANSLATE_NOOP("Certificates", "cable {cable}, report {report}"));
    return filled(pattern, [&](QStringView name) {
        return valueText(name == u"cable" ? comparison.cable : comparison.report, comparison.check,
                         locale);
    });
}

QString signalText(const DeviceStatus &status, const QLocale &locale)
{
    QStringList parts;
    if (status.signalBars) {
        parts.append(translated(QT_TRANSLATE_NOOP("Certificates", "%1 of 5"))
                         .arg(locale.toString(*status.signalBars)));
    }
    if (status.signalDbm) {
        parts.append(translated(QT_TRANSLATE_NOOP("Certificates", "%1 dBm"))
                         .arg(locale.toString(*status.signalDbm)));
    }
    return parts.join(u", "_s);
}

QString positionText(double latitude, double longitude, const QLocale &locale)
{
    constexpr int decimals = 5; // About a metre.
    const auto degrees = [&locale](double value) {
        return locale.toString(std::abs(value), 'f', decimals);
    };
    const auto north = latitude >= 0 ? translated(QT_TRANSLATE_NOOP("Certificates", "%1° N"))
                                     : translated(QT_TRANSLATE_NOOP("Certificates", "%1° S"));
    const auto east = longitude >= 0 ? translated(QT_TRANSLATE_NOOP("Certificates", "%1° E"))
                                     : translated(QT_TRANSLATE_NOOP("Certificates", "%1° W"));
    return north.arg(degrees(latitude)) + u"; "_s + east.arg(degrees(longitude));
}

QString odometerText(double metres, const QLocale &locale)
{
    return translated(QT_TRANSLATE_NOOP("Certificates", "%1 km"))
        .arg(locale.toString(metres / 1000, 'f', 1));
}

QString voltsText(double volts, const QLocale &locale)
{
    return translated(QT_TRANSLATE_NOOP("Certificates", "%1 V"))
        .arg(locale.toString(volts, 'f', 1));
}

QString distanceText(double metres, const QLocale &locale)
{
    constexpr double kilometre = 1000;
    if (metres < kilometre) {
        return translated(QT_TRANSLATE_NOOP("Certificates", "%1 m"))
            .arg(locale.toString(metres, 'f', 0));
    }
    return translated(QT_TRANSLATE_NOOP("Certificates", "%1 km"))
        .arg(locale.toString(metres / kilometre, 'f', 0));
}

QString speedText(double kmh, const QLocale &locale)
{
    return translated(QT_TRANSLATE_NOOP("Certificates", "%1 km/h"))
        .arg(locale.toString(kmh, 'f', 0));
}

} // namespace sp7600::text
