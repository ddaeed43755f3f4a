// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportcomparer.h"

#include <QDateTime>
#include <QJsonArray>
#include <QStringList>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace sp7600;

namespace
{

constexpr double tolerance = 1e-6;
const QStringList rawKeys = {u"iwd"_s, u"obd"_s, u"etd"_s, u"tag"_s, u"ful"_s};

QString text(const std::string &octets)
{
    return QString::fromLatin1(octets.data(), static_cast<qsizetype>(octets.size()));
}

QJsonValue json(const std::string &value)
{
    return text(value);
}
QJsonValue json(double value)
{
    return value;
}
QJsonValue json(int value)
{
    return value;
}
QJsonValue json(std::uint64_t value)
{
    return static_cast<qint64>(value);
}

template <typename Value>
void put(QJsonObject &object, QLatin1StringView key, const std::optional<Value> &value)
{
    if (value)
        object.insert(key, json(*value));
}

QJsonObject toJson(const SystemInfo &system)
{
    QJsonObject object;
    put(object, "name"_L1, system.name);
    put(object, "firmware"_L1, system.firmware);
    put(object, "hardware"_L1, system.hardware);
    return object;
}

QJsonObject toJson(const GpsInfo &gps)
{
    QJsonObject object = {{u"fix"_s, QString(QLatin1Char(gps.fix))}, {u"valid"_s, gps.valid}};
    put(object, "satellites"_L1, gps.satellites);
    put(object, "latitude"_L1, gps.latitude);
    put(object, "longitude"_L1, gps.longitude);
    put(object, "speed_kmh"_L1, gps.speedKmh);
    put(object, "course_deg"_L1, gps.courseDegrees);
    put(object, "altitude_m"_L1, gps.altitudeMetres);
    put(object, "hdop"_L1, gps.hdop);
    put(object, "vdop"_L1, gps.vdop);
    return object;
}

QJsonObject toJson(const GsmInfo &gsm)
{
    QJsonObject object;
    put(object, "registration"_L1, gsm.registration);
    put(object, "signal"_L1, gsm.signal);
    QJsonArray cells;
    for (const CellInfo &cell : gsm.cells) {
        QJsonObject entry = {{u"mcc"_s, cell.mcc},
                             {u"mnc"_s, cell.mnc},
                             {u"lac"_s, static_cast<qint64>(cell.lac)},
                             {u"cid"_s, static_cast<qint64>(cell.cellId)}};
        put(entry, "rxlev_dbm"_L1, cell.levelDbm);
        cells.append(entry);
    }
    object.insert("cells"_L1, cells);
    return object;
}

QJsonObject toJson(const CounterInfo &counters)
{
    QJsonObject object;
    put(object, "odometer_m"_L1, counters.odometerMetres);
    put(object, "engine_hours_raw"_L1, counters.engineTimeRaw);
    put(object, "engine_seconds"_L1, counters.engineSeconds);
    return object;
}

QJsonObject toJson(const AnalogueInfo &analogue)
{
    QJsonArray values;
    for (const std::optional<double> &volts : analogue.volts)
        values.append(volts ? QJsonValue(*volts) : QJsonValue());
    QJsonObject object = {{u"values"_s, values}};
    put(object, "external_v"_L1, analogue.externalVolts());
    put(object, "battery_v"_L1, analogue.batteryVolts());
    return object;
}

QJsonObject toJson(const DeviceStatusInfo &status)
{
    QJsonObject object;
    put(object, "status"_L1, status.status);
    put(object, "io"_L1, status.io);
    put(object, "geofence_low"_L1, status.geofenceLow);
    put(object, "geofence_high"_L1, status.geofenceHigh);
    put(object, "event_status"_L1, status.eventStatus);
    put(object, "packet_type"_L1, status.packetType);
    return object;
}

template <typename Info>
void putInfo(QJsonObject &object, QLatin1StringView key, const std::optional<Info> &info)
{
    if (info)
        object.insert(key, toJson(*info));
}

QJsonObject toJson(const Report &report)
{
    const auto kind = reportKindName(report.kind);
    const auto dialect = dialectName(report.dialect);
    QJsonObject object = {{u"kind"_s, text(std::string(kind))},
                          {u"dialect"_s, text(std::string(dialect))},
                          {u"version"_s, text(report.version)},
                          {u"imei"_s, text(report.imei)}};
    if (report.kind == ReportKind::CommandReply)
        object.insert("text"_L1, text(report.replyText));
    if (report.kind == ReportKind::Report) {
        QJsonValue time;
        if (report.time) {
            const qint64 seconds = report.time->time_since_epoch().count();
            time = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(Qt::ISODate);
        }
        object.insert("time"_L1, time);
    }
    if (report.eventId)
        object.insert("event_id"_L1, *report.eventId);
    putInfo(object, "sys"_L1, report.system);
    putInfo(object, "gps"_L1, report.gps);
    putInfo(object, "gsm"_L1, report.gsm);
    putInfo(object, "cot"_L1, report.counters);
    putInfo(object, "adc"_L1, report.analogue);
    putInfo(object, "dtt"_L1, report.status);
    QJsonObject unknown;
    for (const RawFragment &fragment : report.otherFragments) {
        if (!rawKeys.contains(text(fragment.name).toLower()))
            unknown.insert(text(fragment.name), text(fragment.text));
    }
    if (!unknown.isEmpty())
        object.insert("unknown"_L1, unknown);
    return object;
}

QString show(const QJsonValue &value)
{
    if (value.isUndefined())
        return u"nothing"_s;
    return value.toVariant().toString() + u" ("_s + QString::number(value.type()) + u')';
}

QString difference(const QString &path, const QJsonValue &actual, const QJsonValue &expected)
{
    if (actual.isDouble() && expected.isDouble()) {
        // Counters up to 2^53 compare exactly; nothing in the corpus is larger.
        if (std::abs(actual.toDouble() - expected.toDouble()) <= tolerance)
            return {};
    } else if (actual.isObject() && expected.isObject()) {
        const QJsonObject left = actual.toObject();
        const QJsonObject right = expected.toObject();
        QStringList keys = left.keys() + right.keys();
        keys.removeDuplicates();
        for (const QString &key : std::as_const(keys)) {
            const QString found = difference(path + u'.' + key, left.value(key), right.value(key));
            if (!found.isEmpty())
                return found;
        }
        return {};
    } else if (actual.isArray() && expected.isArray()) {
        const QJsonArray left = actual.toArray();
        const QJsonArray right = expected.toArray();
        for (qsizetype i = 0; i < std::max(left.size(), right.size()); ++i) {
            const auto at = [i](const QJsonArray &list) {
                return i < list.size() ? list.at(i) : QJsonValue(QJsonValue::Undefined);
            };
            const QString found =
                difference(path + u'[' + QString::number(i) + u']', at(left), at(right));
            if (!found.isEmpty())
                return found;
        }
        return {};
    } else if (actual == expected) {
        return {};
    }
    return path + u": "_s + show(actual) + u" instead of "_s + show(expected);
}

} // namespace

QString differenceFromExpected(const Report &report, const QJsonObject &expected)
{
    QJsonObject covered = expected;

    for (const QString &key : rawKeys) {
        if (!covered.contains(key))
            continue;
        const QJsonValue value = covered.take(key);
        const auto raw = std::ranges::find_if(report.otherFragments, [&](const RawFragment &f) {
            return text(f.name).toLower() == key;
        });
        if (raw == report.otherFragments.end())
            return key + u": not kept raw"_s;
        if (value.isString() && value.toString() != text(raw->text))
            return key + u": not kept as it came"_s;
    }

    const QJsonArray warnings = covered.take("warnings"_L1).toArray();
    const bool isDue = std::ranges::any_of(warnings, [](const QJsonValue &warning) {
        return !rawKeys.contains(warning.toString().section(u':', 0, 0));
    });
    if (isDue != !report.warnings.empty())
        return isDue ? u"warnings: none"_s
                     : u"warnings: "_s + text(report.warnings.front().part) + u' '
                           + text(report.warnings.front().text);

    return difference(u"report"_s, toJson(report), covered);
}
