// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/certificate/certificate.h"
#include "core/store/reportjson.h"
#include "core/text/text.h"

#include <QByteArrayList>

#include <algorithm>
#include <array>
#include <concepts>
#include <string_view>

namespace sp7600::certificate
{

using namespace std::string_view_literals;

namespace
{

QByteArray cell(std::string_view text)
{
    return text::csvCell(text);
}

QByteArray cell(const QString &text)
{
    return text::csvCell(text.toStdString());
}

QByteArray cell(std::integral auto number)
{
    return QByteArray::number(static_cast<qlonglong>(number));
}

QByteArray cell(double number)
{
    const auto whole = static_cast<qlonglong>(number);
    return static_cast<double>(whole) == number
               ? cell(whole)
               : QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
}

/// Empty where it is not known.
template <typename Value>
QByteArray cell(const std::optional<Value> &value)
{
    return value ? cell(*value) : QByteArray();
}

QByteArray time(UtcMillis moment)
{
    return cell(store::isoTime(moment));
}

QByteArray ofStatus(const Commissioning &job, std::optional<int> DeviceStatus::*value)
{
    return job.status ? cell((*job.status).*value) : QByteArray();
}

QByteArray ofPosition(const Commissioning &job, std::optional<double> (*value)(const GpsInfo &))
{
    const auto *const report = positionReport(job);
    return report != nullptr ? cell(value(*report->gps)) : QByteArray();
}

QByteArray reportTime(const Commissioning &job)
{
    const auto *const report = heardReport(job);
    return report != nullptr && report->time ? cell(store::isoTime(*report->time)) : QByteArray();
}

struct Column {
    std::string_view name;
    QByteArray (*cellOf)(const Commissioning &job);
};

using Job = Commissioning;

constexpr std::array columns = {
    Column{"certificate", [](const Job &job) { return job.id > 0 ? cell(job.id) : QByteArray(); }},
    Column{"result", [](const Job &job) { return cell(jobResultName(job.result)); }},
    Column{"proof", [](const Job &job) { return cell(proofName(job)); }},
    Column{"started", [](const Job &job) { return time(job.started); }},
    Column{"ended", [](const Job &job) { return time(job.ended); }},
    Column{"imei", [](const Job &job) { return cell(job.identity.imei); }},
    Column{"model", [](const Job &job) { return cell(job.identity.model); }},
    Column{"firmware", [](const Job &job) { return cell(job.identity.firmware); }},
    Column{"hardware", [](const Job &job) { return cell(job.identity.hardware); }},
    Column{"vehicle", [](const Job &job) { return cell(job.vehicle.name); }},
    Column{"plate", [](const Job &job) { return cell(job.vehicle.plate); }},
    Column{"vin", [](const Job &job) { return cell(vinOf(job)); }},
    Column{"odometer_m",
           [](const Job &job) {
               return cell(job.vehicle.odometerMetres ? job.vehicle.odometerMetres
                                                      : heardOdometer(job));
           }},
    Column{"operator", [](const Job &job) { return cell(job.operatorName); }},
    Column{"iccid", [](const Job &job) { return cell(job.identity.iccid); }},
    Column{"signal", [](const Job &job) { return ofStatus(job, &DeviceStatus::signalBars); }},
    Column{"signal_dbm", [](const Job &job) { return ofStatus(job, &DeviceStatus::signalDbm); }},
    Column{"installer", [](const Job &job) { return cell(signatureOf(job).installer); }},
    Column{"company", [](const Job &job) { return cell(signatureOf(job).company); }},
    Column{"received",
           [](const Job &job) {
               return heardReport(job) != nullptr ? time(job.proof->received) : QByteArray();
           }},
    Column{"report_time", reportTime},
    Column{"latitude",
           [](const Job &job) {
               return ofPosition(job, [](const GpsInfo &gps) { return gps.latitude; });
           }},
    Column{"longitude",
           [](const Job &job) {
               return ofPosition(job, [](const GpsInfo &gps) { return gps.longitude; });
           }},
    Column{"uncertainty_m", [](const Job &job) { return ofPosition(job, positionUncertainty); }},
    Column{
        "error",
        [](const Job &job) { return job.error ? cell(codeName(job.error->code)) : QByteArray(); }},
    Column{"program_version", [](const Job &job) { return cell(job.programVersion); }},
    Column{"checksum", [](const Job &job) { return cell(certificateChecksum(job)); }},
};

/// The checks that failed or are not known: `report-heard=not-known`.
std::string openChecks(const Commissioning &job)
{
    std::string open;
    for (const auto &[check, verdict] : certificateChecks(job)) {
        if (verdict == CheckVerdict::Passed)
            continue;
        open.append(open.empty() ? "" : "; ").append(checkName(check));
        open.append("=").append(verdictName(verdict));
    }
    return open;
}

/// What it holds now.
QByteArray settingCell(const Commissioning &job, SettingId setting)
{
    const auto found = std::ranges::find(job.settings, setting, &SettingResult::setting);
    if (found == job.settings.end() || !found->after)
        return {};
    return isSecret(setting) ? cell("***"sv) : cell(*found->after);
}

QByteArray lineOf(const QByteArrayList &cells)
{
    return cells.join(',') + "\r\n";
}

QByteArray header()
{
    QByteArrayList cells;
    for (const auto &column : columns)
        cells.append(cell(column.name));
    cells.append("open_checks");
    for (const auto setting : allSettings)
        cells.append(cell(settingName(setting)));
    return lineOf(cells);
}

QByteArray rowOf(const Commissioning &job)
{
    QByteArrayList cells;
    for (const auto &column : columns)
        cells.append(column.cellOf(job));
    cells.append(cell(openChecks(job)));
    for (const auto setting : allSettings)
        cells.append(settingCell(job, setting));
    return lineOf(cells);
}

} // namespace

QByteArray certificateCsv(const std::vector<Commissioning> &jobs)
{
    auto table = header();
    for (const auto &job : jobs)
        table += rowOf(job);
    return table;
}

} // namespace sp7600::certificate
