// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reportfields.h"

#include "ui/formatting.h"

#include "core/listener/decoding.h"
#include "core/text/text.h"
#include "core/text/units.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <bitset>
#include <functional>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

using Bytes = std::optional<ByteRange>;

struct Fields {
    Q_DECLARE_TR_FUNCTIONS(sp7600::ui::Fields)
};

QString decimal(double value, int decimals)
{
    return QLocale().toString(value, 'f', decimals);
}

QString hexText(std::uint64_t value)
{
    return u"0x"_s + QString::number(value, 16).toUpper();
}

QString hexText(std::span<const std::uint8_t> octets)
{
    QString text;
    for (const std::uint8_t octet : octets) {
        text += QString::number(octet, 16).toUpper().rightJustified(2, u'0') + u' ';
    }
    return text.trimmed();
}

/// Bits whose meaning is not known are told by their numbers, from 0.
QString bitsText(std::uint64_t value)
{
    QStringList numbers;
    for (int bit = 0; bit < 64; ++bit) {
        if ((value >> bit & 1U) != 0) {
            numbers += QString::number(bit);
        }
    }
    if (numbers.isEmpty()) {
        return hexText(value);
    }
    //: A number in hexadecimal, and which of its bits are set.
    return (numbers.size() == 1 ? Fields::tr("%1 (bit %2)") : Fields::tr("%1 (bits %2)"))
        .arg(hexText(value), numbers.join(u", "_s));
}

QString kilometresText(std::uint64_t metres)
{
    return text::measured(text::Quantity::Distance, static_cast<double>(metres) / 1000.0, 1);
}

QString degreesText(double celsius, int decimals)
{
    return text::measured(text::Quantity::Temperature, celsius, decimals);
}

QString millivoltsText(int millivolts)
{
    return Fields::tr("%1 V").arg(decimal(millivolts / 1000.0, 3));
}

/// One report of a reception, and where its parts stand.
class Source
{
public:
    Source(const Reception &reception, std::size_t number)
        : m_report(reception.reports[number])
        , m_number(number)
        , m_map(listener::fieldMap(reception))
    {
    }

    [[nodiscard]] const Report &report() const { return m_report; }
    [[nodiscard]] Bytes bytes(Field field, std::size_t index = 0) const
    {
        return findField(m_map, m_number, field, index);
    }

private:
    const Report &m_report;
    std::size_t m_number;
    FieldMap m_map;
};

/// Collects the lines below one heading; what is absent is left out.
class Group
{
public:
    Group(const Source *source, QString name, Bytes bytes = {})
        : m_source(source)
    {
        m_node.name = std::move(name);
        m_node.bytes = bytes;
    }

    /// A line whose octets are those of the whole part.
    void add(const QString &name, const QString &value) { add(name, value, m_node.bytes); }
    void add(const QString &name, const QString &value, Bytes bytes)
    {
        if (!value.isEmpty()) {
            m_node.children.push_back({name, value, {}, bytes ? bytes : m_node.bytes});
        }
    }
    void add(const QString &name, const QString &value, Field field, std::size_t index = 0)
    {
        add(name, value, m_source->bytes(field, index));
    }
    void add(const QString &name, const Kept<std::string> &value, Field field)
    {
        if (value) {
            add(name, text::escaped(*value), field);
        }
    }
    template <typename Number>
    void add(const QString &name, const std::optional<Number> &value, Field field)
    {
        if (value) {
            add(name, QString::number(*value), field);
        }
    }
    void add(const QString &name, const std::optional<double> &value, int decimals,
             const QString &pattern, Field field)
    {
        if (value) {
            add(name, pattern.arg(decimal(*value, decimals)), field);
        }
    }
    void add(const QString &name, const std::optional<double> &value, int decimals,
             text::Quantity quantity, Field field)
    {
        if (value) {
            add(name, text::measured(quantity, *value, decimals), field);
        }
    }
    template <typename Number>
    void addBits(const QString &name, const std::optional<Number> &value, Field field)
    {
        if (value) {
            add(name, bitsText(*value), field);
        }
    }
    void add(FieldNode node) { m_node.children.push_back(std::move(node)); }

    [[nodiscard]] bool isEmpty() const { return m_node.children.empty(); }
    [[nodiscard]] FieldNode take() { return std::move(m_node); }

private:
    const Source *m_source;
    FieldNode m_node;
};

FieldNode receptionFields(const Reception &reception)
{
    Group group(nullptr, Fields::tr("Received"));
    group.add(Fields::tr("At"), clockText(reception.received));
    const std::string peer = hostAndPort(reception.peer.address, reception.peer.port);
    group.add(Fields::tr("From"),
              u"%1 %2"_s.arg(transportText(reception.transport), text::escaped(peer)));
    group.add(Fields::tr("Size"), Fields::tr("%1 bytes").arg(countText(reception.raw.size())));
    return group.take();
}

FieldNode noReportFields(const Reception &reception)
{
    Group group(nullptr, Fields::tr("Not a report"));
    if (reception.error) {
        const text::Sentence words = text::describe(*reception.error);
        group.add(Fields::tr("Why"), words.what);
        group.add(Fields::tr("What to do"), words.todo);
        if (reception.error->offset) {
            group.add(Fields::tr("At byte"), QString::number(*reception.error->offset),
                      ByteRange{*reception.error->offset, 1});
        }
    }
    return group.take();
}

QString eventText(std::uint8_t event)
{
    //: An event's number in hexadecimal and in decimal.
    return Fields::tr("%1 (%2)").arg(
        u"0x"_s + QString::number(event, 16).toUpper().rightJustified(2, u'0'),
        QString::number(event));
}

FieldNode headFields(const Source &source, UtcMillis received)
{
    const Report &report = source.report();
    Group group(&source, Fields::tr("Report"));
    group.add(Fields::tr("IMEI"), imeiText(report.imei), Field::Imei);
    if (report.time) {
        group.add(Fields::tr("Time"), dateAndTimeText(*report.time), Field::Time);
    }
    const UtcSeconds arrived = std::chrono::floor<std::chrono::seconds>(received);
    group.add(Fields::tr("Doubt about the time"),
              text::timeDoubtText(timeDoubt(report, arrived, arrived)), Field::Time);
    if (report.eventId) {
        group.add(Fields::tr("Event"), eventText(*report.eventId), Field::EventId);
    }
    group.add(Fields::tr("Format"), text::dialectLabel(report.dialect));
    group.add(Fields::tr("Protocol version"), text::escaped(report.version), Field::Version);
    if (report.packetTypeOctet) {
        group.add(Fields::tr("Packet type byte"), hexText(*report.packetTypeOctet),
                  Field::PacketTypeOctet);
    }
    group.add(Fields::tr("Reply"), text::escaped(report.replyText), Field::ReplyText);
    return group.take();
}

FieldNode replyFields(const Source &source, const ReplyInfo &reply)
{
    Group group(&source, Fields::tr("Answer to a command"), source.bytes(Field::ReplyText));
    group.add(Fields::tr("Model"), reply.model, Field::ReplyText);
    group.add(Fields::tr("Firmware"), reply.firmware, Field::ReplyText);
    group.add(Fields::tr("Command"), reply.word, Field::ReplyText);
    if (reply.ok) {
        group.add(Fields::tr("Result"), *reply.ok ? Fields::tr("done") : Fields::tr("refused"));
    }
    for (const std::string &line : reply.lines) {
        group.add(Fields::tr("Line"), text::escaped(line));
    }
    return group.take();
}

QString fixText(const GpsInfo &gps)
{
    if (gps.fixDimension) {
        return gps.valid ? Fields::tr("valid, %1D").arg(*gps.fixDimension) : Fields::tr("none");
    }
    if (gps.fixCode) {
        return (gps.valid ? Fields::tr("valid (code %1)") : Fields::tr("none (code %1)"))
            .arg(*gps.fixCode);
    }
    if (gps.fix == 'L') {
        return Fields::tr("last known");
    }
    if (gps.fix == 'A') {
        return Fields::tr("valid");
    }
    if (gps.fix == 'V') {
        return Fields::tr("none");
    }
    return gps.fix ? Fields::tr("none (“%1”)").arg(text::escaped({&*gps.fix, 1})) : QString();
}

FieldNode gpsFields(const Source &source, const GpsInfo &gps)
{
    Group group(&source, Fields::tr("Position (GPS)"), source.bytes(Field::Gps));
    group.add(Fields::tr("Fix"), fixText(gps), Field::GpsFix);
    group.add(Fields::tr("Satellites"), gps.satellites, Field::GpsSatellites);
    group.add(Fields::tr("Latitude"), gps.latitude, 6, u"%1°"_s, Field::GpsLatitude);
    group.add(Fields::tr("Longitude"), gps.longitude, 6, u"%1°"_s, Field::GpsLongitude);
    group.add(Fields::tr("Speed"), gps.speedKmh, 0, text::Quantity::Speed, Field::GpsSpeed);
    group.add(Fields::tr("Course"), gps.courseDegrees, 0, u"%1°"_s, Field::GpsCourse);
    group.add(Fields::tr("Altitude"), gps.altitudeMetres, 0, text::Quantity::Height,
              Field::GpsAltitude);
    group.add(u"HDOP"_s, gps.hdop, 2, u"%1"_s, Field::GpsHdop);
    group.add(u"VDOP"_s, gps.vdop, 2, u"%1"_s, Field::GpsVdop);
    return group.take();
}

FieldNode gsmFields(const Source &source, const GsmInfo &gsm)
{
    Group group(&source, Fields::tr("Mobile network (GSM)"), source.bytes(Field::Gsm));
    group.add(Fields::tr("Registration"), gsm.registration, Field::GsmRegistration);
    group.add(Fields::tr("Signal"), gsm.signal, Field::GsmSignal);
    for (std::size_t i = 0; i < gsm.cells.size(); ++i) {
        const CellInfo &cell = gsm.cells[i];
        const Bytes bytes = source.bytes(Field::GsmCell, i);
        Group cellGroup(&source, Fields::tr("Cell"), bytes ? bytes : source.bytes(Field::Gsm));
        cellGroup.add(u"MCC MNC"_s, u"%1 %2"_s.arg(cell.mcc, 3, 10, QLatin1Char('0'))
                                        .arg(cell.mnc, 2, 10, QLatin1Char('0')));
        cellGroup.add(u"LAC"_s, QString::number(cell.lac));
        cellGroup.add(Fields::tr("Cell id"), QString::number(cell.cellId));
        if (cell.levelDbm) {
            cellGroup.add(Fields::tr("Level"), Fields::tr("%1 dBm").arg(*cell.levelDbm));
        }
        group.add(cellGroup.take());
    }
    return group.take();
}

FieldNode counterFields(const Source &source, const CounterInfo &counters)
{
    Group group(&source, Fields::tr("Counters (COT)"), source.bytes(Field::Counters));
    if (counters.odometerMetres) {
        group.add(Fields::tr("Odometer"), kilometresText(*counters.odometerMetres),
                  Field::Odometer);
    }
    if (counters.engineSeconds) {
        constexpr double secondsPerHour = 3600;
        const double hours = static_cast<double>(*counters.engineSeconds) / secondsPerHour;
        group.add(Fields::tr("Engine time"), Fields::tr("%1 h").arg(decimal(hours, 1)),
                  counters.engineTimeRaw ? Field::EngineTime : Field::EngineSeconds);
    } else {
        group.add(Fields::tr("Engine time, as sent"), counters.engineTimeRaw, Field::EngineTime);
    }
    return group.take();
}

FieldNode channelNode(const Source &source, const AnalogueChannel &channel, std::size_t place)
{
    const auto name = [&channel] {
        switch (channel.meaning) {
        case AnalogueMeaning::External:
            return Fields::tr("Vehicle");
        case AnalogueMeaning::Battery:
            return Fields::tr("Battery");
        case AnalogueMeaning::Temperature:
            return Fields::tr("Temperature");
        case AnalogueMeaning::Unknown:
            break;
        }
        return Fields::tr("Channel %1").arg(channel.number);
    }();
    return {name,
            channel.meaning == AnalogueMeaning::Temperature
                ? degreesText(channel.value, 2)
                : Fields::tr("%1 V").arg(decimal(channel.value, 2)),
            {},
            source.bytes(Field::AnalogueValue, place)};
}

FieldNode analogueFields(const Source &source, const AnalogueInfo &analogue)
{
    Group group(&source, Fields::tr("Voltages (ADC)"), source.bytes(Field::Analogue));
    for (std::size_t i = 0; i < analogue.channels.size(); ++i) {
        group.add(channelNode(source, analogue.channels[i], i));
    }
    const bool named = analogue.volts.size() >= 2;
    for (std::size_t i = 0; i < analogue.volts.size(); ++i) {
        const QString name = named && i == 0   ? Fields::tr("Vehicle")
                             : named && i == 1 ? Fields::tr("Battery")
                                               : Fields::tr("Input %1").arg(i + 1);
        if (analogue.volts[i]) {
            group.add(name, Fields::tr("%1 V").arg(decimal(*analogue.volts[i], 2)),
                      Field::AnalogueValue, i);
        }
    }
    return group.take();
}

/// Which of some numbered switches are on: `1, 3`, or that none is. Empty when nothing was sent.
QString switchedOn(const std::function<std::optional<bool>(int)> &isOn)
{
    if (!isOn(1)) {
        return {};
    }
    QStringList numbers;
    for (int number = 1; isOn(number); ++number) {
        if (*isOn(number)) {
            numbers += QString::number(number);
        }
    }
    return numbers.isEmpty() ? Fields::tr("none") : numbers.join(u", "_s);
}

FieldNode statusFields(const Source &source, const DeviceStatusInfo &status)
{
    Group group(&source, Fields::tr("Device status (DTT)"), source.bytes(Field::Status));
    if (const auto ignition = status.ignition()) {
        group.add(Fields::tr("Ignition"), *ignition ? Fields::tr("on") : Fields::tr("off"),
                  Field::StatusIo);
    }
    group.add(Fields::tr("Inputs that are on"),
              switchedOn([&status](int number) { return status.input(number); }), Field::StatusIo);
    group.add(Fields::tr("Outputs that are on"),
              switchedOn([&status](int number) { return status.output(number); }), Field::StatusIo);
    group.addBits(Fields::tr("Status word"), status.status, Field::StatusWord);
    group.addBits(Fields::tr("I/O word"), status.io, Field::StatusIo);
    group.add(Fields::tr("Geofence, low"), status.geofenceLow, Field::GeofenceLow);
    group.add(Fields::tr("Geofence, high"), status.geofenceHigh, Field::GeofenceHigh);
    group.addBits(Fields::tr("Event status"), status.eventStatus, Field::EventStatus);
    group.add(Fields::tr("Packet type"), status.packetType, Field::PacketType);
    return group.take();
}

FieldNode sensorFields(const Source &source, const KeptList<SensorInfo> &sensors)
{
    constexpr int driverKey = 0;
    constexpr int temperatureSensor = 1;
    Group group(&source, Fields::tr("Sensors (IWD)"), source.bytes(Field::Sensors));
    for (std::size_t i = 0; i < sensors.size(); ++i) {
        const SensorInfo &sensor = sensors[i];
        const QString kind = sensor.type == driverKey           ? Fields::tr("Driver key %1")
                             : sensor.type == temperatureSensor ? Fields::tr("Thermometer %1")
                                                                : Fields::tr("Sensor %1");
        const Bytes bytes = source.bytes(Field::Sensor, i);
        Group item(&source, kind.arg(sensor.index), bytes ? bytes : source.bytes(Field::Sensors));
        if (sensor.temperatureCelsius) {
            item.add(Fields::tr("Temperature"), degreesText(*sensor.temperatureCelsius, 1));
        }
        item.add(Fields::tr("Number"), text::escaped(sensor.id));
        item.add(Fields::tr("As sent"), text::escaped(sensor.raw));
        if (sensor.type != driverKey && sensor.type != temperatureSensor) {
            item.add(Fields::tr("Type"), QString::number(sensor.type));
        }
        group.add(item.take());
    }
    if (group.isEmpty()) {
        group.add(Fields::tr("Readable"), Fields::tr("none"));
    }
    return group.take();
}

/// Finds responses of a vehicle by how they begin.
class Responses
{
public:
    Responses(const Source &source, const ObdInfo &obd)
        : m_source(source)
        , m_obd(obd)
    {
    }

    /// Of the last one with these first octets and at least @p size octets.
    [[nodiscard]] Bytes last(std::initializer_list<std::uint8_t> head, std::size_t size = 0) const
    {
        for (std::size_t i = m_obd.responses.size(); i-- > 0;) {
            const auto octets = m_obd.response(i);
            if (octets.size() >= std::max(size, head.size())
                && std::ranges::equal(octets.first(head.size()), head)) {
                return m_source.bytes(Field::ObdResponse, i);
            }
        }
        return {};
    }
    /// Of number @p number of the refusals.
    [[nodiscard]] Bytes refusal(std::size_t number) const
    {
        constexpr std::uint8_t refused = 0x7F;
        for (std::size_t i = 0; i < m_obd.responses.size(); ++i) {
            const auto octets = m_obd.response(i);
            if (!octets.empty() && octets.front() == refused && number-- == 0) {
                return m_source.bytes(Field::ObdResponse, i);
            }
        }
        return {};
    }

private:
    const Source &m_source;
    const ObdInfo &m_obd;
};

QString pidsText(const std::bitset<256> &pids)
{
    QStringList numbers;
    for (std::size_t pid = 0; pid < pids.size(); ++pid) {
        if (pids[pid]) {
            numbers += QString::number(pid, 16).toUpper().rightJustified(2, u'0');
        }
    }
    return numbers.join(u' ');
}

QString troubleCodesText(const std::vector<Dtc> &codes)
{
    QStringList texts;
    for (const Dtc &code : codes) {
        texts += QString::fromStdString(code.text());
    }
    return texts.isEmpty() ? Fields::tr("none") : texts.join(u", "_s);
}

FieldNode obdFields(const Source &source, const ObdInfo &obd)
{
    constexpr std::uint8_t current = 0x41;
    const Responses responses(source, obd);
    Group group(&source, Fields::tr("Vehicle (OBD)"), source.bytes(Field::Obd));
    for (const ObdQuantityInfo &info : obdQuantities()) {
        if (const auto value = obd.values.value(info.quantity)) {
            group.add(text::obdQuantityLabel(info.quantity),
                      text::obdValueText(info.quantity, *value),
                      responses.last({current, info.pid}, 2U + info.answerOctets));
        }
    }
    const auto addCodes = [&](const QString &name, const Kept<std::vector<Dtc>> &codes,
                              std::uint8_t head) {
        if (codes) {
            group.add(name, troubleCodesText(*codes), responses.last({head}));
        }
    };
    addCodes(Fields::tr("Trouble codes, stored"), obd.storedDtcs, 0x43);
    addCodes(Fields::tr("Trouble codes, pending"), obd.pendingDtcs, 0x47);
    addCodes(Fields::tr("Trouble codes, permanent"), obd.permanentDtcs, 0x4A);
    if (obd.vinSent) {
        group.add(Fields::tr("Vehicle number (VIN)"),
                  obd.vin ? text::escaped(*obd.vin) : Fields::tr("the vehicle gave none"),
                  responses.last({0x49, 0x02}));
    }
    if (obd.supportedPids) {
        group.add(Fields::tr("Readings it has, by number"), pidsText(*obd.supportedPids));
    }
    group.add(Fields::tr("Readings not known here, by number"), pidsText(obd.unknownPids));
    for (std::size_t i = 0; i < obd.negative.size(); ++i) {
        group.add(text::refusedServiceLabel(obd.negative[i]), text::refusalText(obd.negative[i]),
                  responses.refusal(i));
    }
    for (const std::uint16_t index : obd.unknownResponses) {
        group.add(Fields::tr("Answer not known here"), hexText(obd.response(index)),
                  Field::ObdResponse, index);
    }
    if (group.isEmpty()) {
        group.add(Fields::tr("Readable"), Fields::tr("none"));
    }
    return group.take();
}

FieldNode fuelFields(const Source &source, const FuelInfo &fuel)
{
    constexpr std::uint64_t gramsOfAKilogram = 1000;
    Group group(&source, Fields::tr("Fuel (FUL)"), source.bytes(Field::Fuel));
    for (std::size_t i = 0; i < fuel.grams.size(); ++i) {
        const std::uint64_t grams = fuel.grams[i];
        const QString name =
            fuel.grams.size() == 1 ? Fields::tr("Used") : Fields::tr("Used, %1").arg(i + 1);
        const QString value = grams < gramsOfAKilogram
                                  ? Fields::tr("%1 g").arg(grams)
                                  : Fields::tr("%1 kg").arg(decimal(
                                        static_cast<double>(grams) / double{gramsOfAKilogram}, 2));
        group.add(name, value, Field::FuelValue, i);
    }
    return group.take();
}

FieldNode skypatrolFields(const Source &source, const SkypatrolInfo &info)
{
    Group group(&source, Fields::tr("SkyPatrol"));
    //: Two numbers that say what a message is.
    group.add(Fields::tr("Kind of message"),
              Fields::tr("%1, command %2").arg(info.api).arg(info.command), Field::ApiHeader);
    group.add(Fields::tr("Message type"), info.messageType, Field::ApiHeader);
    group.addBits(Fields::tr("Report mask"), info.mask, Field::ApiMask);
    group.add(Fields::tr("Modem number"), info.modemId, Field::ApiDeviceId);
    group.add(Fields::tr("Event mask"), info.eventMask, Field::ApiHeader);
    group.add(Fields::tr("Device number"), info.deviceId, Field::ApiDeviceId);
    group.add(Fields::tr("User parameter"), info.userParameter, Field::ApiUserParameter);
    group.add(Fields::tr("Event category"), info.eventCategory, Field::ApiEventCategory);
    group.addBits(Fields::tr("Inputs and outputs"), info.gpio, Field::ApiGpio);
    if (info.adc1Millivolts) {
        group.add(Fields::tr("Input 1"), millivoltsText(*info.adc1Millivolts), Field::ApiAdc, 0);
    }
    if (info.adc2Millivolts) {
        group.add(Fields::tr("Input 2"), millivoltsText(*info.adc2Millivolts), Field::ApiAdc, 1);
    }
    if (info.odometerMetres) {
        group.add(Fields::tr("Odometer"), kilometresText(*info.odometerMetres), Field::ApiOdometer);
    }
    if (info.tripOdometerMetres) {
        group.add(Fields::tr("Trip"), kilometresText(*info.tripOdometerMetres),
                  Field::ApiTripOdometer);
    }
    if (info.generated) {
        group.add(Fields::tr("Tracker's own clock"), dateAndTimeText(*info.generated),
                  Field::ApiGenerated);
    }
    group.add(Fields::tr("Vehicle"), info.powerVolts, 2, Fields::tr("%1 V"), Field::ApiPower);
    group.add(Fields::tr("Battery, as sent"), info.batteryRaw, Field::ApiBattery);
    if (info.batteryPercent) {
        group.add(Fields::tr("Battery"), Fields::tr("%1 %").arg(*info.batteryPercent),
                  Field::ApiBattery);
    }
    group.add(Fields::tr("Cells, as sent"), info.cellsRaw, Field::ApiCells);
    group.add(Fields::tr("Running number"), info.sequence, Field::ApiSequence);
    if (info.unparsedOctets > 0) {
        group.add(Fields::tr("Bytes not known here"), countText(info.unparsedOctets),
                  Field::ApiUnparsed);
    }
    return group.take();
}

FieldNode systemFields(const Source &source, const SystemInfo &system)
{
    Group group(&source, Fields::tr("Device (SYS)"), source.bytes(Field::System));
    group.add(Fields::tr("Name"), system.name, Field::SystemName);
    group.add(Fields::tr("Firmware"), system.firmware, Field::SystemFirmware);
    group.add(Fields::tr("Hardware"), system.hardware, Field::SystemHardware);
    return group.take();
}

/// What is kept as it came, and what a decoder found odd.
void addRemainder(std::vector<FieldNode> &nodes, const Source &source)
{
    const Report &report = source.report();
    Group kept(&source, Fields::tr("Kept as sent"));
    kept.add(Fields::tr("Event data (ETD)"), report.eventData, Field::EventData);
    kept.add(Fields::tr("Tag (TAG)"), report.tagData, Field::TagData);
    if (report.legacyStatus) {
        kept.add(Fields::tr("Status (STT)"), report.legacyStatus->status, Field::LegacyStatus);
        kept.add(Fields::tr("Alarm (STT)"), report.legacyStatus->alarm, Field::LegacyStatus);
    }
    if (report.legacyGeofences) {
        kept.add(Fields::tr("Geofence, low (GFS)"), report.legacyGeofences->low,
                 Field::LegacyGeofences);
        kept.add(Fields::tr("Geofence, high (GFS)"), report.legacyGeofences->high,
                 Field::LegacyGeofences);
    }
    for (std::size_t i = 0; i < report.otherFragments.size(); ++i) {
        const RawFragment &fragment = report.otherFragments[i];
        kept.add({text::escaped(fragment.name),
                  text::escaped(fragment.text),
                  {},
                  source.bytes(Field::UnknownFragment, i)});
    }
    if (!kept.isEmpty()) {
        nodes.push_back(kept.take());
    }
    Group odd(&source, Fields::tr("Odd in this report"));
    for (const DecodeWarning &warning : report.warnings) {
        odd.add(text::escaped(warning.part), text::warningText(warning));
    }
    if (!odd.isEmpty()) {
        nodes.push_back(odd.take());
    }
}

} // namespace

std::vector<FieldNode> reportFields(const Reception &reception, std::optional<std::size_t> report)
{
    if (!report) {
        return {noReportFields(reception), receptionFields(reception)};
    }
    const Source source(reception, *report);
    const Report &decoded = source.report();
    std::vector<FieldNode> nodes{headFields(source, reception.received)};
    const auto add = [&](const auto &part, auto fields) {
        if (part) {
            nodes.push_back(fields(source, *part));
        }
    };
    add(decoded.reply, replyFields);
    add(decoded.gps, gpsFields);
    add(decoded.analogue, analogueFields);
    add(decoded.obd, obdFields);
    add(decoded.fuel, fuelFields);
    add(decoded.status, statusFields);
    add(decoded.counters, counterFields);
    add(decoded.sensors, sensorFields);
    add(decoded.gsm, gsmFields);
    add(decoded.skypatrol, skypatrolFields);
    add(decoded.system, systemFields);
    addRemainder(nodes, source);
    nodes.push_back(receptionFields(reception));
    return nodes;
}

} // namespace sp7600::ui
