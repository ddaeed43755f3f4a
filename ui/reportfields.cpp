// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reportfields.h"

#include "ui/formatting.h"

#include "core/text/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

struct Fields {
    Q_DECLARE_TR_FUNCTIONS(sp7600::ui::Fields)
};

/// Collects the lines below one heading; what is absent is left out.
class Group
{
public:
    explicit Group(QString name, std::optional<ByteRange> bytes = {})
    {
        m_node.name = std::move(name);
        m_node.bytes = bytes;
    }

    void add(const QString &name, const QString &value)
    {
        if (!value.isEmpty()) {
            m_node.children.push_back({name, value, {}, m_node.bytes});
        }
    }
    void add(const QString &name, const std::optional<std::string> &value)
    {
        if (value) {
            add(name, text::escaped(*value));
        }
    }
    void add(const QString &name, const std::optional<int> &value)
    {
        if (value) {
            add(name, QString::number(*value));
        }
    }
    void add(const QString &name, const std::optional<double> &value, int decimals,
             const QString &pattern)
    {
        if (value) {
            add(name, pattern.arg(QLocale().toString(*value, 'f', decimals)));
        }
    }
    void addHex(const QString &name, const std::optional<std::uint64_t> &value)
    {
        if (value) {
            add(name, u"0x"_s + QString::number(*value, 16).toUpper());
        }
    }

    [[nodiscard]] FieldNode take() { return std::move(m_node); }

private:
    FieldNode m_node;
};

FieldNode receptionFields(const Reception &reception)
{
    Group group(Fields::tr("Received"));
    group.add(Fields::tr("At"), clockText(reception.received));
    const std::string peer = hostAndPort(reception.peer.address, reception.peer.port);
    group.add(Fields::tr("From"),
              u"%1 %2"_s.arg(transportText(reception.transport), text::escaped(peer)));
    group.add(Fields::tr("Size"), Fields::tr("%1 octets").arg(countText(reception.raw.size())));
    return group.take();
}

FieldNode headFields(const Report &report)
{
    Group group(Fields::tr("Report"));
    group.add(Fields::tr("IMEI"), imeiText(report.imei));
    if (report.time) {
        group.add(Fields::tr("Time"), dateAndTimeText(*report.time));
    }
    if (report.eventId) {
        group.add(Fields::tr("Event"), QString::number(*report.eventId));
    }
    group.add(Fields::tr("Protocol version"), text::escaped(report.version));
    group.add(Fields::tr("Reply"), text::escaped(report.replyText));
    return group.take();
}

FieldNode gpsFields(const GpsInfo &gps, std::optional<ByteRange> bytes)
{
    Group group(Fields::tr("Position (GPS)"), bytes);
    group.add(Fields::tr("Fix"), gps.fix == 'A'   ? Fields::tr("valid")
                                 : gps.fix == 'L' ? Fields::tr("last known")
                                                  : Fields::tr("none"));
    group.add(Fields::tr("Satellites"), gps.satellites);
    group.add(Fields::tr("Latitude"), gps.latitude, 6, u"%1°"_s);
    group.add(Fields::tr("Longitude"), gps.longitude, 6, u"%1°"_s);
    group.add(Fields::tr("Speed"), gps.speedKmh, 0, Fields::tr("%1 km/h"));
    group.add(Fields::tr("Course"), gps.courseDegrees, 0, u"%1°"_s);
    group.add(Fields::tr("Altitude"), gps.altitudeMetres, 0, Fields::tr("%1 m"));
    group.add(u"HDOP"_s, gps.hdop, 2, u"%1"_s);
    group.add(u"VDOP"_s, gps.vdop, 2, u"%1"_s);
    return group.take();
}

FieldNode gsmFields(const GsmInfo &gsm, std::optional<ByteRange> bytes)
{
    Group group(Fields::tr("Mobile network (GSM)"), bytes);
    group.add(Fields::tr("Registration"), gsm.registration);
    group.add(Fields::tr("Signal"), gsm.signal);
    FieldNode node = group.take();
    for (const CellInfo &cell : gsm.cells) {
        Group cellGroup(Fields::tr("Cell"), bytes);
        cellGroup.add(u"MCC MNC"_s, u"%1 %2"_s.arg(cell.mcc, 3, 10, QLatin1Char('0'))
                                        .arg(cell.mnc, 2, 10, QLatin1Char('0')));
        cellGroup.add(u"LAC"_s, QString::number(cell.lac));
        cellGroup.add(Fields::tr("Cell id"), QString::number(cell.cellId));
        if (cell.levelDbm) {
            cellGroup.add(Fields::tr("Level"), Fields::tr("%1 dBm").arg(*cell.levelDbm));
        }
        node.children.push_back(cellGroup.take());
    }
    return node;
}

FieldNode counterFields(const CounterInfo &counters, std::optional<ByteRange> bytes)
{
    Group group(Fields::tr("Counters (COT)"), bytes);
    if (counters.odometerMetres) {
        group.add(Fields::tr("Odometer"),
                  Fields::tr("%1 km").arg(QLocale().toString(
                      static_cast<double>(*counters.odometerMetres) / 1000.0, 'f', 1)));
    }
    if (counters.engineSeconds) {
        constexpr double secondsPerHour = 3600;
        group.add(Fields::tr("Engine time"),
                  Fields::tr("%1 h").arg(QLocale().toString(
                      static_cast<double>(*counters.engineSeconds) / secondsPerHour, 'f', 1)));
    } else {
        group.add(Fields::tr("Engine time, as sent"), counters.engineTimeRaw);
    }
    return group.take();
}

FieldNode voltageFields(const AnalogueInfo &analogue, std::optional<ByteRange> bytes)
{
    Group group(Fields::tr("Voltages (ADC)"), bytes);
    const QString volts = Fields::tr("%1 V");
    if (analogue.externalVolts() || analogue.batteryVolts()) {
        group.add(Fields::tr("Vehicle"), analogue.externalVolts(), 2, volts);
        group.add(Fields::tr("Battery"), analogue.batteryVolts(), 2, volts);
    }
    const std::size_t named = analogue.volts.size() >= 2 ? 2 : 0;
    for (std::size_t input = named; input < analogue.volts.size(); ++input) {
        group.add(Fields::tr("Input %1").arg(input + 1), analogue.volts[input], 2, volts);
    }
    return group.take();
}

FieldNode statusFields(const DeviceStatusInfo &status, std::optional<ByteRange> bytes)
{
    Group group(Fields::tr("Device status (DTT)"), bytes);
    if (const auto ignition = status.ignition()) {
        group.add(Fields::tr("Ignition"), *ignition ? Fields::tr("on") : Fields::tr("off"));
    }
    group.addHex(Fields::tr("Status word"), status.status);
    group.addHex(Fields::tr("I/O word"), status.io);
    group.add(Fields::tr("Geofence, low"), status.geofenceLow);
    group.add(Fields::tr("Geofence, high"), status.geofenceHigh);
    group.addHex(Fields::tr("Event status"), status.eventStatus);
    group.addHex(Fields::tr("Packet type"), status.packetType);
    return group.take();
}

} // namespace

std::optional<ByteRange> fragmentBytes(std::string_view raw, std::size_t report,
                                       std::string_view name)
{
    // Records of a batch are separated by `$`, the fragments of a record by `,`.
    std::size_t begin = 0;
    for (std::size_t skipped = 0; skipped < report; ++skipped) {
        begin = raw.find('$', begin);
        if (begin == std::string_view::npos) {
            return {};
        }
        ++begin;
    }
    const std::size_t end = std::min(raw.find_first_of("$#", begin), raw.size());
    const std::string key = std::string(name) + ':';
    for (std::size_t at = raw.find(key, begin); at < end; at = raw.find(key, at + 1)) {
        if (at > begin && raw[at - 1] != ',') {
            continue;
        }
        const std::size_t stop = std::min(raw.find(',', at), end);
        return ByteRange{at, stop - at};
    }
    return {};
}

std::vector<FieldNode> reportFields(const Reception &reception, std::optional<std::size_t> report)
{
    std::vector<FieldNode> nodes;
    if (!report) {
        Group group(Fields::tr("Not a report"));
        if (reception.error) {
            group.add(Fields::tr("Why"), text::describe(*reception.error).what);
            if (reception.error->offset) {
                group.add(Fields::tr("At octet"), QString::number(*reception.error->offset));
            }
        }
        nodes.push_back(group.take());
        nodes.push_back(receptionFields(reception));
        return nodes;
    }
    const Report &decoded = reception.reports[*report];
    const auto bytes = [&](std::string_view name) {
        return fragmentBytes(reception.raw, *report, name);
    };
    nodes.push_back(headFields(decoded));
    if (decoded.gps) {
        nodes.push_back(gpsFields(*decoded.gps, bytes("GPS")));
    }
    if (decoded.analogue) {
        nodes.push_back(voltageFields(*decoded.analogue, bytes("ADC")));
    }
    if (decoded.status) {
        nodes.push_back(statusFields(*decoded.status, bytes("DTT")));
    }
    if (decoded.counters) {
        nodes.push_back(counterFields(*decoded.counters, bytes("COT")));
    }
    if (decoded.gsm) {
        nodes.push_back(gsmFields(*decoded.gsm, bytes("GSM")));
    }
    if (decoded.system) {
        Group group(Fields::tr("Device (SYS)"), bytes("SYS"));
        group.add(Fields::tr("Name"), decoded.system->name);
        group.add(Fields::tr("Firmware"), decoded.system->firmware);
        group.add(Fields::tr("Hardware"), decoded.system->hardware);
        nodes.push_back(group.take());
    }
    if (!decoded.otherFragments.empty()) {
        Group group(Fields::tr("Kept as sent"));
        FieldNode node = group.take();
        for (const RawFragment &fragment : decoded.otherFragments) {
            node.children.push_back({text::escaped(fragment.name),
                                     text::escaped(fragment.text),
                                     {},
                                     bytes(fragment.name)});
        }
        nodes.push_back(std::move(node));
    }
    if (!decoded.warnings.empty()) {
        Group group(Fields::tr("Odd in this report"));
        for (const DecodeWarning &warning : decoded.warnings) {
            group.add(text::escaped(warning.part), text::warningText(warning));
        }
        nodes.push_back(group.take());
    }
    nodes.push_back(receptionFields(reception));
    return nodes;
}

} // namespace sp7600::ui
