// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reportjson.h"

#include "core/protocol/numbers.h"
#include "core/text/text.h"

#include <QDateTime>
#include <QJsonArray>

#include <bitset>
#include <limits>
#include <span>

namespace sp7600::store
{

using namespace Qt::StringLiterals;

namespace
{

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

QJsonValue number(std::uint16_t value)
{
    return QJsonValue(static_cast<int>(value));
}

template <typename T>
void putNumber(QJsonObject &object, QLatin1StringView key, const std::optional<T> &value)
{
    if (value)
        object.insert(key, number(*value));
}

void putText(QJsonObject &object, QLatin1StringView key, const Kept<std::string> &value)
{
    if (value)
        object.insert(key, wireText(*value));
}

void putUnlessEmpty(QJsonObject &object, QLatin1StringView key, std::string_view value)
{
    if (!value.empty())
        object.insert(key, wireText(value));
}

QString hex(std::span<const std::uint8_t> octets)
{
    const auto *data = reinterpret_cast<const char *>(octets.data());
    return QString::fromLatin1(
        QByteArray::fromRawData(data, static_cast<qsizetype>(octets.size())).toHex().toUpper());
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
    QJsonObject object;
    if (gps.fix)
        object.insert("fix"_L1, QString(QLatin1Char(*gps.fix)));
    putNumber(object, "fix_code"_L1, gps.fixCode);
    putNumber(object, "fix_dimension"_L1, gps.fixDimension);
    if (gps.hasFix() || !gps.latitude)
        object.insert("valid"_L1, gps.valid);
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

QJsonObject analogueJson(const AnalogueInfo &analogue, Dialect dialect)
{
    QJsonObject object;
    if (dialect == Dialect::GosafeText) {
        QJsonArray values;
        for (const std::optional<double> &volts : analogue.volts)
            values.append(volts ? number(*volts) : QJsonValue(QJsonValue::Null));
        object.insert("values"_L1, values);
    } else {
        QJsonObject channels;
        for (const AnalogueChannel &channel : analogue.channels)
            channels.insert(QString::number(channel.number), channel.value);
        object.insert("channels"_L1, channels);
    }
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

QJsonArray sensorsJson(const KeptList<SensorInfo> &sensors)
{
    QJsonArray list;
    for (const SensorInfo &sensor : sensors) {
        QJsonObject item{{u"index"_s, sensor.index}, {u"type"_s, sensor.type}};
        putUnlessEmpty(item, "id"_L1, sensor.id);
        putUnlessEmpty(item, "raw"_L1, sensor.raw);
        putNumber(item, "temperature_c"_L1, sensor.temperatureCelsius);
        list.append(item);
    }
    return list;
}

QJsonObject obdValuesJson(const ObdReadings &readings)
{
    constexpr int decimals = 4;
    QJsonObject object;
    for (const ObdQuantityInfo &info : obdQuantities()) {
        const std::optional<double> value = readings.value(info.quantity);
        if (!value)
            continue;
        const QString key = wireText(info.key);
        if (info.quantity == ObdQuantity::MilOn)
            object.insert(key, *value != 0);
        else
            object.insert(key, protocol::roundTo(*value, decimals));
    }
    return object;
}

QJsonArray pidsJson(const std::bitset<256> &pids)
{
    QJsonArray list;
    for (std::size_t pid = 0; pid < pids.size(); ++pid)
        if (pids[pid])
            list.append(static_cast<int>(pid));
    return list;
}

void putDtcs(QJsonObject &object, QLatin1StringView key, const Kept<std::vector<Dtc>> &dtcs)
{
    if (!dtcs)
        return;
    QJsonArray list;
    for (const Dtc &dtc : *dtcs)
        list.append(wireText(dtc.text()));
    object.insert(key, list);
}

QJsonObject obdJson(const ObdInfo &obd)
{
    QJsonArray frames;
    for (std::size_t i = 0; i < obd.responses.size(); ++i)
        frames.append(hex(obd.response(i)));
    QJsonObject object{
        {u"prefixed"_s, obd.prefixed},
        {u"frames"_s, frames},
        {u"values"_s, obdValuesJson(obd.values)},
    };
    if (obd.supportedPids)
        object.insert("supported_pids"_L1, pidsJson(*obd.supportedPids));
    if (obd.unknownPids.any())
        object.insert("unknown_pids"_L1, pidsJson(obd.unknownPids));
    if (!obd.negative.empty()) {
        QJsonArray negative;
        for (const ObdNegative &refusal : obd.negative) {
            QJsonObject item{{u"service"_s, refusal.service}, {u"nrc"_s, refusal.reason}};
            putUnlessEmpty(item, "meaning"_L1, negativeReasonName(refusal.reason));
            negative.append(item);
        }
        object.insert("negative"_L1, negative);
    }
    putDtcs(object, "stored_dtcs"_L1, obd.storedDtcs);
    putDtcs(object, "pending_dtcs"_L1, obd.pendingDtcs);
    putDtcs(object, "permanent_dtcs"_L1, obd.permanentDtcs);
    if (obd.vinSent)
        object.insert("vin"_L1, obd.vin ? QJsonValue(wireText(*obd.vin)) : QJsonValue());
    if (!obd.unknownResponses.empty()) {
        QJsonArray unknown;
        for (const std::uint16_t index : obd.unknownResponses)
            unknown.append(hex(obd.response(index)));
        object.insert("unknown_frames"_L1, unknown);
    }
    return object;
}

QJsonObject fuelJson(const FuelInfo &fuel)
{
    QJsonArray grams;
    for (const std::uint64_t value : fuel.grams)
        grams.append(number(value));
    return {{u"raw"_s, grams}};
}

QJsonObject legacyStatusJson(const LegacyStatusInfo &status)
{
    QJsonObject object;
    putText(object, "status_raw"_L1, status.status);
    putText(object, "alarm_raw"_L1, status.alarm);
    return object;
}

QJsonObject legacyGeofencesJson(const LegacyGeofenceInfo &fences)
{
    QJsonObject object;
    putText(object, "low"_L1, fences.low);
    putText(object, "high"_L1, fences.high);
    return object;
}

void putSkypatrol(QJsonObject &object, const SkypatrolInfo &info)
{
    constexpr int maskDigits = 8;
    if (info.lengthPrefixed)
        object.insert("length_prefixed"_L1, true);
    object.insert("api"_L1, number(info.api));
    object.insert("command"_L1, number(info.command));
    putNumber(object, "message_type"_L1, info.messageType);
    if (info.mask) {
        const QString digits = QString::number(*info.mask, 16).toUpper();
        object.insert("mask"_L1, digits.rightJustified(maskDigits, u'0'));
    }
    putText(object, "modem_id"_L1, info.modemId);
    putText(object, "event_mask"_L1, info.eventMask);
    putText(object, "device_id"_L1, info.deviceId);
    putNumber(object, "user_param"_L1, info.userParameter);
    putNumber(object, "gpio"_L1, info.gpio);
    putNumber(object, "adc1_mv"_L1, info.adc1Millivolts);
    putNumber(object, "adc2_mv"_L1, info.adc2Millivolts);
    putNumber(object, "event_category"_L1, info.eventCategory);
    putNumber(object, "odometer_m"_L1, info.odometerMetres);
    putNumber(object, "trip_odometer_m"_L1, info.tripOdometerMetres);
    if (info.generated)
        object.insert("generated"_L1, isoTime(*info.generated));
    putNumber(object, "power_v"_L1, info.powerVolts);
    putNumber(object, "battery_raw"_L1, info.batteryRaw);
    putNumber(object, "battery_pct"_L1, info.batteryPercent);
    putText(object, "cells_raw"_L1, info.cellsRaw);
    putNumber(object, "sequence"_L1, info.sequence);
    if (info.unparsedOctets > 0) {
        object.insert("unparsed_octets"_L1,
                      number(static_cast<std::uint64_t>(info.unparsedOctets)));
    }
}

void putReply(QJsonObject &object, const Report &report)
{
    // What an AT reply says is its lines and its final word, unless that says more.
    if (report.dialect != Dialect::SkypatrolAt || !report.replyText.empty())
        object.insert("text"_L1, wireText(report.replyText));
    if (!report.reply)
        return;
    const ReplyInfo &reply = *report.reply;
    putText(object, "model"_L1, reply.model);
    putText(object, "firmware"_L1, reply.firmware);
    putText(object, "word"_L1, reply.word);
    if (reply.ok) {
        QJsonArray lines;
        for (const std::string &line : reply.lines)
            lines.append(wireText(line));
        object.insert("lines"_L1, lines);
        object.insert("ok"_L1, *reply.ok);
    }
}

// A name that came more than once has a list: a JSON object holds each name once.
QJsonObject fragmentsJson(const KeptList<RawFragment> &fragments)
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

QJsonArray warningsJson(const WarningList &warnings)
{
    QJsonArray list;
    for (const DecodeWarning &warning : warnings) {
        QString text = wireText(warningName(warning.code));
        if (!warning.part.empty())
            text.prepend(wireText(warning.part).toLower() + ": "_L1);
        if (!warning.text.empty())
            text += " '"_L1 + wireText(warning.text) + u'\'';
        list.append(text);
    }
    return list;
}

/// The path of a field in the JSON of its report.
QString pathOf(const FieldSpan &span, const Report &report)
{
    QString path = wireText(fieldPath(span.field));
    switch (span.field) {
    case Field::AnalogueValue:
        if (report.analogue && span.index < report.analogue->channels.size()) {
            const int channel = report.analogue->channels[span.index].number;
            return u"adc.channels.%1"_s.arg(channel);
        }
        break;
    case Field::ApiAdc:
        return u"adc%1_mv"_s.arg(span.index + 1);
    case Field::GpsFix:
        return report.gps && report.gps->fixCode        ? u"gps.fix_code"_s
               : report.gps && report.gps->fixDimension ? u"gps.fix_dimension"_s
                                                        : path;
    case Field::GsmCell:
    case Field::Sensor:
    case Field::ObdResponse:
    case Field::FuelValue:
    case Field::UnknownFragment:
        break;
    default:
        if (span.index == 0)
            return path;
    }
    return u"%1[%2]"_s.arg(path).arg(span.index);
}

QJsonObject fieldsJson(const Report &report, const FieldMap &map, std::size_t number)
{
    QJsonObject object;
    for (const FieldSpan &span : map) {
        if (span.report != number)
            continue;
        const QString path = pathOf(span, report);
        // Of a part that came twice the first one counts.
        if (!object.contains(path)) {
            object.insert(path, QJsonArray{static_cast<qint64>(span.bytes.begin),
                                           static_cast<qint64>(span.bytes.size)});
        }
    }
    return object;
}

} // namespace

QJsonObject toJson(const Report &report)
{
    QJsonObject object{
        {u"kind"_s, wireText(reportKindName(report.kind))},
        {u"dialect"_s, wireText(dialectName(report.dialect))},
    };
    putUnlessEmpty(object, "version"_L1, report.version);
    putNumber(object, "packet_type_octet"_L1, report.packetTypeOctet);
    putUnlessEmpty(object, "imei"_L1, report.imei);
    if (report.time)
        object.insert("time"_L1, isoTime(*report.time));
    else if (report.kind == ReportKind::Report)
        object.insert("time"_L1, QJsonValue());
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
        object.insert("adc"_L1, analogueJson(*report.analogue, report.dialect));
    if (report.status)
        object.insert("dtt"_L1, statusJson(*report.status));
    if (report.sensors)
        object.insert("iwd"_L1, sensorsJson(*report.sensors));
    if (report.obd)
        object.insert("obd"_L1, obdJson(*report.obd));
    if (report.fuel)
        object.insert("ful"_L1, fuelJson(*report.fuel));
    putText(object, "etd"_L1, report.eventData);
    putText(object, "tag"_L1, report.tagData);
    if (report.legacyStatus)
        object.insert("stt"_L1, legacyStatusJson(*report.legacyStatus));
    if (report.legacyGeofences)
        object.insert("gfs"_L1, legacyGeofencesJson(*report.legacyGeofences));
    if (report.skypatrol)
        putSkypatrol(object, *report.skypatrol);
    if (!report.otherFragments.empty())
        object.insert("unknown"_L1, fragmentsJson(report.otherFragments));
    if (report.kind == ReportKind::CommandReply)
        putReply(object, report);
    if (!report.warnings.empty())
        object.insert("warnings"_L1, warningsJson(report.warnings));
    return object;
}

void addTimeDoubt(QJsonObject &object, const Report &report, UtcSeconds now,
                  std::optional<UtcSeconds> received)
{
    if (const TimeDoubt doubt = timeDoubt(report, now, received); doubt != TimeDoubt::None)
        object.insert("time_doubt"_L1, wireText(timeDoubtName(doubt)));
}

void addFields(QJsonObject &object, const Report &report, const FieldMap &map, std::size_t number)
{
    object.insert("fields"_L1, fieldsJson(report, map, number));
}

QJsonObject toJson(const Reception &reception, const Report &report)
{
    QJsonObject object = toJson(report);
    const auto received = std::chrono::floor<std::chrono::seconds>(reception.received);
    addTimeDoubt(object, report, received, received);
    object.insert("received"_L1, isoTime(reception.received));
    object.insert("peer"_L1,
                  QString::fromStdString(hostAndPort(reception.peer.address, reception.peer.port)));
    object.insert("transport"_L1, wireText(transportName(reception.transport)));
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
    putUnlessEmpty(object, "noise"_L1, error.parameter("noise"));
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
