// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/certificate/certificate.h"
#include "core/store/reportjson.h"
#include "core/text/text.h"

#include <QJsonArray>

#include <string_view>

namespace sp7600::certificate
{

using namespace Qt::StringLiterals;

namespace
{

/// From the certificate for programs: a name, and the place of its value, with dots between.
struct Column {
    std::string_view name;
    QLatin1StringView place;
};

constexpr std::array columns = {
    Column{"certificate", "certificate"_L1},
    Column{"result", "result"_L1},
    Column{"proof", "proof.sort"_L1},
    Column{"started", "started"_L1},
    Column{"ended", "ended"_L1},
    Column{"imei", "tracker.imei"_L1},
    Column{"model", "tracker.model"_L1},
    Column{"firmware", "tracker.firmware"_L1},
    Column{"hardware", "tracker.hardware"_L1},
    Column{"vehicle", "vehicle.name"_L1},
    Column{"plate", "vehicle.plate"_L1},
    Column{"vin", "vehicle.vin"_L1},
    Column{"odometer_m", "vehicle.odometer_m"_L1},
    Column{"operator", "sim.operator"_L1},
    Column{"iccid", "sim.iccid"_L1},
    Column{"signal", "status.signal"_L1},
    Column{"signal_dbm", "status.signal_dbm"_L1},
    Column{"installer", "installer"_L1},
    Column{"company", "company"_L1},
    Column{"received", "proof.received"_L1},
    Column{"report_time", "report.time"_L1},
    Column{"latitude", "position.latitude"_L1},
    Column{"longitude", "position.longitude"_L1},
    Column{"uncertainty_m", "position.uncertainty_m"_L1},
    Column{"error", "error.code"_L1},
    Column{"program_version", "program_version"_L1},
    Column{"checksum", "checksum"_L1},
};

QByteArray cellOf(const QJsonValue &value)
{
    if (value.isDouble()) {
        const auto number = value.toDouble();
        const auto whole = value.toInteger(-1);
        return whole >= 0 && static_cast<double>(whole) == number
                   ? QByteArray::number(whole)
                   : QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
    }
    return text::csvCell(value.toString().toStdString());
}

QJsonValue valueAt(const QJsonObject &certificate, QLatin1StringView place)
{
    QJsonValue value = certificate;
    for (const auto &name : QString(place).split(u'.'))
        value = value.toObject().value(name);
    return value;
}

/// The checks that failed or are not known: `report-heard=not-known`.
QString openChecks(const QJsonObject &certificate)
{
    QStringList open;
    for (const auto &entry : certificate.value("checks"_L1).toArray()) {
        const auto verdict = entry.toObject().value("verdict"_L1).toString();
        if (verdict != "passed"_L1)
            open.append(entry.toObject().value("check"_L1).toString() + u'=' + verdict);
    }
    return open.join(u"; "_s);
}

QByteArray header()
{
    QByteArrayList cells;
    for (const auto &column : columns)
        cells.append(text::csvCell(column.name));
    cells.append("open_checks");
    for (const auto setting : allSettings)
        cells.append(text::csvCell(settingName(setting)));
    return cells.join(',') + "\r\n";
}

QByteArray rowOf(const QJsonObject &certificate)
{
    QByteArrayList cells;
    for (const auto &column : columns)
        cells.append(cellOf(valueAt(certificate, column.place)));
    cells.append(text::csvCell(openChecks(certificate).toStdString()));
    const auto settings = certificate.value("settings"_L1).toObject();
    for (const auto setting : allSettings) {
        const auto name = settingName(setting);
        const auto entry =
            settings.value(QLatin1StringView(name.data(), static_cast<qsizetype>(name.size())));
        cells.append(cellOf(entry.toObject().value("after"_L1)));
    }
    return cells.join(',') + "\r\n";
}

} // namespace

QByteArray certificateCsv(const std::vector<Commissioning> &jobs)
{
    auto table = header();
    for (const auto &job : jobs)
        table += rowOf(certificateJson(job));
    return table;
}

} // namespace sp7600::certificate
