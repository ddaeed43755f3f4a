// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reportjson.h"

#include "core/text/text.h"

#include <QDateTime>
#include <QJsonArray>

#include <limits>

namespace sp7600::store
{

using namespace Qt::StringLiterals;

namespace
{

// A warning names the offender; it need not repeat 64 KiB of it.
constexpr std::size_t longestWarningText = 80;

// Octets from the wire one by one, so that nothing is lost.
QString wireText(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

QJsonValue number(int value)
{
    return QJsonValue(value);
}

QJsonValue number(double value)
{
    return QJsonValue(value);
}

QJsonValue number(std::uint64_t value)
{
    constexpr auto largest = static_cast<std::uint64_t>(std::numeric_limits<qint64>::max());
    if (value <= largest)
        return QJsonValue(static_cast<qint64>(value));
    return QJsonValue(static_cast<double>(value));
}

QJsonValue number(std::uint8_t value)
{
    return QJsonValue(static_cast<int>(value));
}

QJsonValue number(std::uint32_t value)
{
    return QJsonValue(static_cast<qint64>(value));
}

template <typename T>
void putNumber(QJsonObject &object, QLatin1StringView key, const std::optional<T> &value)
{
    if (value)
        object.insert(key, number(*value));
}

void putText(QJsonObject &object, QLatin1StringView key, const std::optional<std::string> &value)
{
    if (value)
        object.insert(key, wireText(*value));
}

QJsonObject systemJson(const SystemInfo &system)
{
    QJsonObject object;
    putText(object, "name"_L1, system.name);
    putText(object, "firmware"_L1, system.firmware);
    putText(object, "hardware"_L1, system.hardware);
    return object;
}

QJsonObject gpsJson(const GpsInfo &gps)
{
    QJsonObject object{
        {u"fix"_s, QString(QLatin1Char(gps.fix))},
        {u"valid"_s, gps.valid},
    };
    putNumber(object, "satellites"_L1, gps.satellites);
    putNumber(object, "latitude"_L1, gps.latitude);
    putNumber(object, "longitude"_L1, gps.longitude);
    putNumber(object, "speed_kmh"_L1, gps.speedKmh);
    putNumber(object, "course_deg"_L1, gps.courseDegrees);
    putNumber(object, "altitude_m"_L1, gps.altitudeMetres);
    putNumber(object, "hdop"_L1, gps.hdop);
    putNumber(object, "vdop"_L1, gps.vdop);
    return object;
}

QJsonObject gsmJson(const GsmInfo &gsm)
{
    QJsonObject object;
    putNumber(object, "registration"_L1, gsm.registration);
    putNumber(object, "signal"_L1, gsm.signal);
    QJsonArray cells;
    for (const CellInfo &cell : gsm.cells) {
        QJsonObject item{
            {u"mcc"_s, cell.mcc},
            {u"mnc"_s, cell.mnc},
            {u"lac"_s, number(cell.lac)},
            {u"cid"_s, number(cell.cellId)},
        };
        putNumber(item, "rxlev_dbm"_L1, cell.levelDbm);
        cells.append(item);
    }
    object.insert("cells"_L1, cells);
    return object;
}

QJsonObject countersJson(const CounterInfo &counters)
{
    QJsonObject object;
    putNumber(object, "odometer_m"_L1, counters.odometerMetres);
    putText(object, "engine_hours_raw"_L1, counters.engineTimeRaw);
    putNumber(object, "engine_seconds"_L1, counters.engineSeconds);
    return object;
}

QJsonObject analogueJson(const AnalogueInfo &analogue)
{
    QJsonArray values;
    for (const std::optional<double> &volts : analogue.volts)
        values.append(volts ? number(*volts) : QJsonValue(QJsonValue::Null));
    QJsonObject object{{u"values"_s, values}};
    putNumber(object, "external_v"_L1, analogue.externalVolts());
    putNumber(object, "battery_v"_L1, analogue.batteryVolts());
    return object;
}

QJsonObject statusJson(const DeviceStatusInfo &status)
{
    QJsonObject object;
    putNumber(object, "status"_L1, status.status);
    putNumber(object, "io"_L1, status.io);
    putText(object, "geofence_low"_L1, status.geofenceLow);
    putText(object, "geofence_high"_L1, status.geofenceHigh);
    putNumber(object, "event_status"_L1, status.eventStatus);
    putNumber(object, "packet_type"_L1, status.packetType);
    return object;
}

// A name that came more than once has a list: a JSON object holds each name once.
QJsonObject fragmentsJson(const std::vector<RawFragment> &fragments)
{
    QJsonObject object;
    for (const RawFragment &fragment : fragments) {
        const QString name = wireText(fragment.name);
        const QString text = wireText(fragment.text);
        const QJsonValue known = object.value(name);
        if (known.isUndefined()) {
            object.insert(name, text);
        } else {
            QJsonArray texts = known.isArray() ? known.toArray() : QJsonArray{known};
            texts.append(text);
            object.insert(name, texts);
        }
    }
    return object;
}

QJsonArray warningsJson(const std::vector<DecodeWarning> &warnings)
{
    QJsonArray list;
    for (const DecodeWarning &warning : warnings) {
        QString text =
            wireText(warning.part).toLower() + ": "_L1 + wireText(warningName(warning.code));
        if (!warning.text.empty()) {
            const bool whole = warning.text.size() <= longestWarningText;
            text += " '"_L1 + wireText(warning.text.substr(0, longestWarningText))
                    + (whole ? u"'"_s : u"…'"_s);
        }
        list.append(text);
    }
    return list;
}

} // namespace

QJsonObject toJson(const Report &report)
{
    QJsonObject object{
        {u"kind"_s, wireText(reportKindName(report.kind))},
        {u"dialect"_s, wireText(dialectName(report.dialect))},
        {u"version"_s, wireText(report.version)},
        {u"imei"_s, wireText(report.imei)},
    };
    if (report.kind == ReportKind::Report) {
        object.insert("time"_L1, report.time ? QJsonValue(isoTime(*report.time))
                                             : QJsonValue(QJsonValue::Null));
    }
    putNumber(object, "event_id"_L1, report.eventId);
    if (report.system)
        object.insert("sys"_L1, systemJson(*report.system));
    if (report.gps)
        object.insert("gps"_L1, gpsJson(*report.gps));
    if (report.gsm)
        object.insert("gsm"_L1, gsmJson(*report.gsm));
    if (report.counters)
        object.insert("cot"_L1, countersJson(*report.counters));
    if (report.analogue)
        object.insert("adc"_L1, analogueJson(*report.analogue));
    if (report.status)
        object.insert("dtt"_L1, statusJson(*report.status));
    if (!report.otherFragments.empty())
        object.insert("unknown"_L1, fragmentsJson(report.otherFragments));
    if (report.kind == ReportKind::CommandReply)
        object.insert("text"_L1, wireText(report.replyText));
    if (!report.warnings.empty())
        object.insert("warnings"_L1, warningsJson(report.warnings));
    return object;
}

QJsonObject toJson(const Error &error, std::string_view raw)
{
    const QByteArray octets(raw.data(), static_cast<qsizetype>(raw.size()));
    QJsonObject object{
        {u"error"_s, true},
        {u"code"_s, wireText(codeName(error.code))},
        {u"reason"_s, text::describeInEnglish(error)},
        {u"raw"_s, QString::fromLatin1(octets.toHex())},
    };
    if (error.offset)
        object.insert("offset"_L1, number(static_cast<std::uint64_t>(*error.offset)));
    return object;
}

QString isoTime(UtcSeconds time)
{
    return QDateTime::fromSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC)
        .toString(Qt::ISODate);
}

QString isoTime(UtcMillis time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC)
        .toString(Qt::ISODateWithMs);
}

} // namespace sp7600::store
