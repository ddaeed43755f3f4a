// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/certificate/sheetfacts.h"

#include "core/text/certificatetext.h"
#include "core/text/text.h"

#include <QDateTime>

#include <cmath>

namespace sp7600::certificate
{

using namespace Qt::StringLiterals;
using text::certificateWord;
using text::CertificateWord;

namespace
{

QString orNotKnown(const QString &value)
{
    return value.isEmpty() ? certificateWord(CertificateWord::NotKnown) : value;
}

QString shown(const std::string &value)
{
    return text::escaped(value);
}

QString shown(const std::optional<std::string> &value)
{
    return value ? shown(*value) : QString();
}

/// Takes facts and leaves out empty ones.
class Facts
{
public:
    void add(CertificateWord name, const QString &value)
    {
        if (!value.isEmpty())
            m_list.push_back({certificateWord(name), value});
    }
    void always(CertificateWord name, const QString &value) { add(name, orNotKnown(value)); }
    [[nodiscard]] SheetFacts take() { return std::move(m_list); }

private:
    SheetFacts m_list;
};

QString withNote(const QString &value, CertificateWord note)
{
    return value.isEmpty() ? value : value + u" ("_s + certificateWord(note) + u')';
}

} // namespace

QString sheetTime(UtcMillis time, const CertificateLook &look)
{
    const auto local = QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), look.zone);
    const int minutes = local.offsetFromUtc() / 60;
    const auto offset = u"UTC%1%2:%3"_s.arg(minutes < 0 ? u"-"_s : u"+"_s)
                            .arg(std::abs(minutes) / 60, 2, 10, QChar(u'0'))
                            .arg(std::abs(minutes) % 60, 2, 10, QChar(u'0'));
    return look.locale.toString(local.date(), u"d MMM yyyy"_s) + u' '
           + local.time().toString(u"HH:mm:ss"_s) + u' ' + offset;
}

Signature sheetSignature(const Commissioning &job, const CertificateLook &look)
{
    auto signature = signatureOf(job);
    // Whom a person left out of it stays out.
    if (job.correction)
        return signature;
    if (signature.installer.empty())
        signature.installer = look.installer;
    if (signature.company.empty())
        signature.company = look.companyName;
    return signature;
}

SheetFacts trackerFacts(const Commissioning &job)
{
    Facts facts;
    const auto imei = job.identity.imei ? shown(groupedImei(*job.identity.imei)) : QString();
    facts.always(CertificateWord::Imei, job.identity.imeiFromLabel
                                            ? withNote(imei, CertificateWord::ImeiFromLabel)
                                            : imei);
    facts.always(CertificateWord::Model, shown(job.identity.model));
    facts.always(CertificateWord::Firmware, shown(job.identity.firmware));
    facts.add(CertificateWord::Hardware, shown(job.identity.hardware));
    return facts.take();
}

SheetFacts simFacts(const Commissioning &job, const CertificateLook &look)
{
    Facts facts;
    const auto status = job.status.value_or(DeviceStatus{});
    const auto network = status.mcc && status.mnc
                             ? QString::number(*status.mcc) + u' ' + shown(*status.mnc)
                             : QString();
    facts.always(CertificateWord::Operator, shown(job.operatorName));
    facts.add(CertificateWord::Network, network);
    facts.add(CertificateWord::Iccid, shown(job.identity.iccid));
    facts.always(CertificateWord::Signal, text::signalText(status, look.locale));
    return facts.take();
}

SheetFacts vehicleFacts(const Commissioning &job, const CertificateLook &look)
{
    Facts facts;
    const auto metres = [&look](const std::optional<std::uint64_t> &value) {
        return value ? text::odometerText(static_cast<double>(*value), look.locale) : QString();
    };
    facts.add(CertificateWord::VehicleName, shown(job.vehicle.name));
    facts.always(CertificateWord::Plate, shown(job.vehicle.plate));
    facts.add(CertificateWord::Vin,
              withNote(shown(vinOf(job)), heardVin(job) ? CertificateWord::HeardFromVehicle
                                                        : CertificateWord::GivenByPerson));
    facts.add(CertificateWord::Odometer,
              withNote(metres(job.vehicle.odometerMetres), CertificateWord::GivenByPerson));
    facts.add(CertificateWord::Odometer,
              withNote(metres(heardOdometer(job)), CertificateWord::OdometerReported));
    return facts.take();
}

SheetFacts workFacts(const Commissioning &job, const CertificateLook &look)
{
    Facts facts;
    const auto signature = sheetSignature(job, look);
    facts.always(CertificateWord::Installer, shown(signature.installer));
    facts.add(CertificateWord::Company, shown(signature.company));
    facts.add(CertificateWord::Begun, sheetTime(job.started, look));
    facts.add(CertificateWord::Ended, sheetTime(job.ended, look));
    return facts.take();
}

SheetFacts reportFacts(const Commissioning &job, const CertificateLook &look)
{
    Facts facts;
    const auto *const report = heardReport(job);
    if (report == nullptr)
        return {};
    facts.always(CertificateWord::ReportTime,
                 report->time ? sheetTime(*report->time, look) : QString());
    facts.add(CertificateWord::Received, sheetTime(job.proof->received, look));
    if (const auto *const placed = positionReport(job)) {
        const auto &gps = *placed->gps;
        facts.add(CertificateWord::Position,
                  text::positionText(*gps.latitude, *gps.longitude, look.locale));
        if (const auto metres = positionUncertainty(gps)) {
            facts.add(CertificateWord::Uncertainty,
                      text::distanceText(std::round(*metres), look.locale) + u" (HDOP "_s
                          + look.locale.toString(*gps.hdop, 'f', 1) + u')');
        }
        if (gps.satellites)
            facts.add(CertificateWord::Satellites, look.locale.toString(*gps.satellites));
        if (gps.speedKmh)
            facts.add(CertificateWord::Speed, text::speedText(*gps.speedKmh, look.locale));
    }
    if (const auto ignition = report->status ? report->status->ignition() : std::nullopt) {
        facts.add(CertificateWord::Ignition,
                  certificateWord(*ignition ? CertificateWord::On : CertificateWord::Off));
    }
    if (const auto volts = heardSupply(job))
        facts.add(CertificateWord::Supply, text::voltsText(*volts, look.locale));
    if (const auto volts = report->analogue ? report->analogue->batteryVolts() : std::nullopt)
        facts.add(CertificateWord::Battery, text::voltsText(*volts, look.locale));
    return facts.take();
}

std::vector<SheetSetting> sheetSettings(const Commissioning &job)
{
    std::vector<SheetSetting> rows;
    for (const auto &entry : job.settings) {
        if (!isUsual(entry.setting) && !entry.wanted && entry.outcome == SettingOutcome::NotKnown)
            continue;
        const auto value = [&entry](const std::optional<std::string> &held) {
            return held ? text::settingValue(entry.setting, *held)
                        : certificateWord(CertificateWord::NotKnown);
        };
        rows.push_back({text::settingLabel(entry.setting), value(entry.before), value(entry.after),
                        text::resultText(entry), entry.before != entry.after});
    }
    return rows;
}

} // namespace sp7600::certificate
