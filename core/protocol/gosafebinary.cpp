// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/gosafebinary.h"

#include "core/protocol/crc16.h"
#include "core/protocol/framing.h"
#include "core/protocol/gosafebinarylayout.h"
#include "core/protocol/numbers.h"
#include "core/protocol/obd.h"
#include "core/protocol/octets.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

namespace sp7600::protocol
{
namespace
{

constexpr std::size_t crcSize = 2;
constexpr std::size_t imeiDigits = 15;
constexpr std::size_t typeAt = 1;
constexpr std::size_t imeiAt = 2;
constexpr std::size_t bodyAt = imeiAt + binary::imeiSize;

/// A value with an id, within a fragment.
struct Item {
    unsigned id = 0;
    std::string_view octets; ///< Its head included.
    std::string_view value;
};

/// Gives every item; false when the last one is cut.
template <typename Take>
bool forEachItem(std::string_view body, Take take)
{
    OctetReader octets(body);
    while (!octets.atEnd()) {
        const std::string_view rest = octets.rest();
        const unsigned head = octets.u8();
        const std::string_view value = octets.take(head & binary::maxItemSize);
        if (octets.failed())
            return false;
        take(Item{head >> binary::itemIdShift, rest.substr(0, 1 + value.size()), value});
    }
    return true;
}

std::size_t gpsSize(unsigned mask)
{
    std::size_t size = 0;
    for (const std::size_t valueSize : binary::gpsSizes) {
        size += (mask & 1U) * valueSize;
        mask >>= 1;
    }
    return size;
}

/// Whether the inside of a fragment is whole, so that reading it cannot fail.
bool isWhole(GosafeFragment part, std::string_view body)
{
    using enum GosafeFragment;
    switch (part) {
    case System:
    case Counters:
    case Status:
    case Sensors:
    case Fuel:
        return forEachItem(body, [](const Item &) {});
    case Gps: {
        OctetReader octets(body);
        const unsigned mask = octets.u16();
        return !octets.failed() && gpsSize(mask) <= octets.rest().size();
    }
    case Analogue:
        return body.size() % 2 == 0;
    case Gsm:
    case EventData:
    case Obd:
    case Tag:
        return true;
    }
    return true;
}

void warn(Report &report, WarningCode code, std::string_view part, std::string_view octets)
{
    std::string text;
    appendHexOctets(text, octets.substr(0, maxWarningText / 2));
    report.warnings.add(code, part, text);
}

/// How many octets the record at the front takes, or how many of it are there before something is
/// missing.
struct Extent {
    bool whole = false;
    std::size_t size = 0;
};

Extent measureRecord(std::string_view octets, bool isEvent)
{
    OctetReader reader(octets);
    const auto done = [&] { return octets.size() - reader.rest().size(); };
    reader.u32();
    if (isEvent)
        reader.u8();
    for (unsigned mask = reader.u16(); mask != 0; mask &= mask - 1) {
        const std::size_t begin = done();
        reader.take(reader.u8());
        if (reader.failed())
            return {false, begin};
    }
    return {!reader.failed(), done()};
}

/// Reads one record, which is whole, into a report.
template <typename Trace>
class RecordReader
{
public:
    RecordReader(std::string_view record, Report &report, Trace &trace)
        : m_octets(record)
        , m_report(report)
        , m_trace(trace)
    {
    }

    void read(bool isEvent)
    {
        if (const std::uint32_t seconds = m_octets.u32(); seconds != 0) {
            m_report.time = binary::epoch + std::chrono::seconds(seconds);
            m_trace.add(Field::Time, m_octets.last());
        }
        if (isEvent) {
            m_report.eventId = m_octets.u8();
            m_trace.add(Field::EventId, m_octets.last());
        }
        const auto parts = binary::partsOf(isEvent);
        unsigned mask = m_octets.u16();
        for (unsigned number = 0; mask != 0; ++number, mask >>= 1) {
            if ((mask & 1U) == 0)
                continue;
            const std::string_view rest = m_octets.rest();
            const std::string_view body = m_octets.take(m_octets.u8());
            const std::string_view fragment = rest.substr(0, 1 + body.size());
            if (number >= parts.size())
                readUnknown("bit ", number, fragment, body);
            else if (isWhole(parts[number], body))
                readPart(parts[number], fragment, body);
            else
                warn(m_report, WarningCode::FragmentUndecodable, nameOf(parts[number]), body);
        }
    }

private:
    void readPart(GosafeFragment part, std::string_view fragment, std::string_view body)
    {
        using enum GosafeFragment;
        switch (part) {
        case System:
            m_trace.add(Field::System, fragment);
            return readSystem(body);
        case Gps:
            m_trace.add(Field::Gps, fragment);
            return readGps(body);
        case Gsm: // Its layout is not known.
        case Tag: // Not in binary.
            return readUnknown(nameOf(part), {}, fragment, body);
        case Counters:
            m_trace.add(Field::Counters, fragment);
            return readCounters(body);
        case Analogue:
            m_trace.add(Field::Analogue, fragment);
            return readAnalogue(body);
        case Status:
            m_trace.add(Field::Status, fragment);
            return readStatus(body);
        case Sensors:
            m_trace.add(Field::Sensors, fragment);
            return readSensors(body);
        case EventData:
            m_trace.add(Field::EventData, fragment);
            return appendHexOctets(m_report.eventData.emplace(), body);
        case Obd:
            m_trace.add(Field::Obd, fragment);
            return readObd(body);
        case Fuel:
            m_trace.add(Field::Fuel, fragment);
            return readFuel(body);
        }
    }

    void readUnknown(std::string_view name, std::optional<unsigned> number,
                     std::string_view fragment, std::string_view body)
    {
        m_trace.add(Field::UnknownFragment, fragment, m_report.otherFragments.size());
        RawFragment &raw = m_report.otherFragments.append();
        raw.name = name;
        if (number)
            appendUnsigned(raw.name, *number);
        appendHexOctets(raw.text, body);
    }

    /// An item that means nothing here, or whose value does not fit, costs only itself.
    void refuse(GosafeFragment part, const Item &item)
    {
        warn(m_report, WarningCode::FragmentUndecodable, nameOf(part), item.octets);
    }

    void readSystem(std::string_view body)
    {
        SystemInfo &system = m_report.system.emplace();
        forEachItem(body, [&](const Item &item) {
            switch (static_cast<binary::SystemItem>(item.id)) {
            case binary::SystemItem::Name:
                return readText(system.name, Field::SystemName, item);
            case binary::SystemItem::Firmware:
                return readText(system.firmware, Field::SystemFirmware, item);
            case binary::SystemItem::Hardware:
                return readText(system.hardware, Field::SystemHardware, item);
            }
            refuse(GosafeFragment::System, item);
        });
    }

    void readText(Kept<std::string> &slot, Field field, const Item &item)
    {
        if (item.value.empty())
            return;
        slot = item.value;
        m_trace.add(field, item.value);
    }

    void readNumber(std::optional<std::uint64_t> &slot, Field field, GosafeFragment part,
                    const Item &item)
    {
        if (item.value.empty())
            return;
        if (item.value.size() > sizeof(std::uint64_t))
            return refuse(part, item);
        slot = bigEndian(item.value);
        m_trace.add(field, item.value);
    }

    /// A number of any size, as the text form writes it: without zeros at its front.
    void readHex(Kept<std::string> &slot, Field field, const Item &item)
    {
        if (item.value.empty())
            return;
        std::string &digits = slot.emplace();
        appendHexOctets(digits, item.value);
        digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size() - 1));
        m_trace.add(field, item.value);
    }

    void readGps(std::string_view body)
    {
        using binary::GpsBit;
        OctetReader octets(body);
        const unsigned mask = octets.u16();
        GpsInfo &gps = m_report.gps.emplace();
        if ((mask & bit(GpsBit::Flags)) != 0) {
            const unsigned flags = octets.u8();
            gps.satellites = static_cast<int>(flags & binary::satellitesMask);
            gps.fixCode = static_cast<int>(flags >> binary::fixCodeShift & binary::fixCodeMask);
            m_trace.add(Field::GpsSatellites, octets.last());
            gps.valid = gps.fixCode > 0;
            m_trace.add(Field::GpsFix, octets.last());
        }
        if ((mask & bit(GpsBit::Coordinates)) != 0)
            readCoordinates(octets, gps);
        const auto measure = [&](GpsBit number, std::optional<double> &slot, Field field,
                                 auto take) {
            if ((mask & bit(number)) == 0)
                return;
            slot = take();
            m_trace.add(field, octets.last());
        };
        const auto plain = [&] { return static_cast<double>(octets.u16()); };
        const auto dop = [&] { return octets.u16() / binary::dopUnit; };
        measure(GpsBit::Speed, gps.speedKmh, Field::GpsSpeed, plain);
        measure(GpsBit::Course, gps.courseDegrees, Field::GpsCourse, plain);
        measure(GpsBit::Altitude, gps.altitudeMetres, Field::GpsAltitude,
                [&] { return static_cast<double>(octets.i16()); });
        measure(GpsBit::Hdop, gps.hdop, Field::GpsHdop, dop);
        measure(GpsBit::Vdop, gps.vdop, Field::GpsVdop, dop);
        if (!octets.atEnd()) {
            // Of bits that are not known.
            warn(m_report, WarningCode::FragmentUndecodable, nameOf(GosafeFragment::Gps),
                 octets.rest());
        }
    }

    void readCoordinates(OctetReader &octets, GpsInfo &gps)
    {
        const std::int32_t north = octets.i32();
        const std::string_view northAt = octets.last();
        const std::int32_t east = octets.i32();
        const double latitude = north / binary::coordinateUnit;
        const double longitude = east / binary::coordinateUnit;
        if (latitude < -90 || latitude > 90 || longitude < -180 || longitude > 180) {
            std::string text;
            appendDecimal(text, latitude, 6);
            text += ';';
            appendDecimal(text, longitude, 6);
            m_report.warnings.add(WarningCode::CoordinateOutOfRange, nameOf(GosafeFragment::Gps),
                                  text);
            gps.valid = false;
            return;
        }
        gps.latitude = latitude;
        gps.longitude = longitude;
        m_trace.add(Field::GpsLatitude, northAt);
        m_trace.add(Field::GpsLongitude, octets.last());
    }

    void readCounters(std::string_view body)
    {
        CounterInfo &counters = m_report.counters.emplace();
        forEachItem(body, [&](const Item &item) {
            constexpr auto part = GosafeFragment::Counters;
            switch (static_cast<binary::CounterItem>(item.id)) {
            case binary::CounterItem::Odometer:
                return readNumber(counters.odometerMetres, Field::Odometer, part, item);
            case binary::CounterItem::EngineTime:
                return readNumber(counters.engineSeconds, Field::EngineSeconds, part, item);
            }
            refuse(part, item);
        });
    }

    void readAnalogue(std::string_view body)
    {
        AnalogueInfo &analogue = m_report.analogue.emplace();
        OctetReader octets(body);
        while (!octets.atEnd()) {
            const unsigned word = octets.u16();
            const unsigned number = word >> binary::channelShift;
            const double volts =
                (word & binary::voltsMask) * binary::voltsRange / binary::voltsSteps
                + binary::lowestVolts;
            m_trace.add(Field::AnalogueValue, octets.last(), analogue.channels.size());
            analogue.channels.push_back({static_cast<int>(number), meaningOf(number), volts});
        }
    }

    static AnalogueMeaning meaningOf(unsigned channel)
    {
        switch (channel) {
        case binary::externalChannel:
            return AnalogueMeaning::External;
        case binary::batteryChannel:
            return AnalogueMeaning::Battery;
        default:
            return AnalogueMeaning::Unknown;
        }
    }

    void readStatus(std::string_view body)
    {
        DeviceStatusInfo &status = m_report.status.emplace();
        forEachItem(body, [&](const Item &item) {
            constexpr auto part = GosafeFragment::Status;
            switch (static_cast<binary::StatusItem>(item.id)) {
            case binary::StatusItem::Status:
                return readNumber(status.status, Field::StatusWord, part, item);
            case binary::StatusItem::Io:
                return readNumber(status.io, Field::StatusIo, part, item);
            case binary::StatusItem::GeofenceLow:
                return readHex(status.geofenceLow, Field::GeofenceLow, item);
            case binary::StatusItem::GeofenceHigh:
                return readHex(status.geofenceHigh, Field::GeofenceHigh, item);
            case binary::StatusItem::EventStatus:
                return readNumber(status.eventStatus, Field::EventStatus, part, item);
            case binary::StatusItem::PacketType:
                return readNumber(status.packetType, Field::PacketType, part, item);
            }
            refuse(part, item);
        });
    }

    void readSensors(std::string_view body)
    {
        KeptList<SensorInfo> &sensors = m_report.sensors.emplace();
        forEachItem(body, [&](const Item &item) {
            if (item.value.empty()) {
                warn(m_report, WarningCode::SensorGroupIncomplete, nameOf(GosafeFragment::Sensors),
                     item.octets);
                return;
            }
            m_trace.add(Field::Sensor, item.octets, sensors.size());
            SensorInfo &sensor = sensors.append();
            sensor.index = static_cast<int>(item.id);
            sensor.type = static_cast<unsigned char>(item.value.front());
            const std::string_view data = item.value.substr(1);
            const bool isKey = sensor.type == binary::driverKeyType;
            appendHexOctets(isKey && data.size() == binary::driverKeySize ? sensor.id : sensor.raw,
                            data);
            if (isKey && sensor.id.empty()) {
                warn(m_report, WarningCode::SensorGroupIncomplete, nameOf(GosafeFragment::Sensors),
                     item.octets);
            }
        });
    }

    void readObd(std::string_view body)
    {
        ObdInfo &obd = m_report.obd.emplace();
        obd.prefixed = true;
        obd.octets.assign(body.begin(), body.end());
        decodeObd(obd, m_report.warnings);
        if constexpr (Trace::isActive) {
            for (std::size_t i = 0; i < obd.responses.size(); ++i) {
                m_trace.add(Field::ObdResponse,
                            body.substr(obd.responses[i].begin, obd.responses[i].size), i);
            }
        }
    }

    void readFuel(std::string_view body)
    {
        FuelInfo &fuel = m_report.fuel.emplace();
        forEachItem(body, [&](const Item &item) {
            if (item.value.empty())
                return;
            if (item.value.size() > sizeof(std::uint64_t))
                return refuse(GosafeFragment::Fuel, item);
            m_trace.add(Field::FuelValue, item.value, fuel.grams.size());
            fuel.grams.push_back(bigEndian(item.value));
        });
    }

    OctetReader m_octets;
    Report &m_report;
    Trace &m_trace;
};

/// Why a frame is refused, and where in its content.
struct Refusal {
    ErrorCode code = ErrorCode::FrameTooShort;
    std::size_t at = 0;
};

/// Reads a frame without its delimiters, escapes and checksum.
template <typename Trace>
class ContentReader
{
public:
    ContentReader(std::string_view content, ReportList &reports, Trace &trace)
        : m_content(content)
        , m_type(static_cast<unsigned char>(content[typeAt]))
        , m_imei(bigEndian(content.substr(imeiAt, binary::imeiSize)))
        , m_reports(reports)
        , m_trace(trace)
    {
    }

    std::optional<Refusal> read()
    {
        if (!isDecimalPair(static_cast<unsigned char>(m_content.front())))
            return Refusal{ErrorCode::FrameHeaderMalformed, 0};
        if (m_imei > binary::maxImei)
            return Refusal{ErrorCode::FrameHeaderMalformed, imeiAt};
        if (m_type == 0) {
            if (m_content.size() > bodyAt)
                return Refusal{ErrorCode::FrameOctetsLeft, bodyAt};
            startReport().kind = ReportKind::Heartbeat;
            return {};
        }
        return (m_type & binary::batchType) != 0 ? readBatch() : readSingle();
    }

private:
    [[nodiscard]] bool isEvent() const { return (m_type & binary::eventType) != 0; }

    std::optional<Refusal> readSingle()
    {
        const Extent extent = readRecord(bodyAt);
        if (!extent.whole)
            return Refusal{ErrorCode::FrameTooShort, bodyAt + extent.size};
        if (bodyAt + extent.size < m_content.size())
            return Refusal{ErrorCode::FrameOctetsLeft, bodyAt + extent.size};
        return {};
    }

    /// That the octet after the length counts records is inferred: so the records themselves say
    /// how many there are. Where they disagree with it, those that read are kept, with a warning;
    /// but octets after as many records as were announced are what they are in any other frame.
    std::optional<Refusal> readBatch()
    {
        OctetReader octets(m_content.substr(bodyAt));
        const std::size_t size = octets.u16();
        if (octets.failed())
            return Refusal{ErrorCode::FrameTooShort, m_content.size()};
        if (size != octets.rest().size())
            return Refusal{ErrorCode::FrameLengthWrong, bodyAt};
        const std::size_t announced = octets.u8();
        if (octets.failed())
            return Refusal{ErrorCode::FrameTooShort, m_content.size()};

        std::size_t at = m_content.size() - octets.rest().size();
        std::size_t count = 0;
        while (at < m_content.size() || count == 0) {
            const Extent extent = readRecord(at);
            if (!extent.whole && count == 0)
                return Refusal{ErrorCode::FrameTooShort, at + extent.size};
            if (!extent.whole)
                break;
            at += extent.size;
            ++count;
        }
        if (at < m_content.size() && count >= announced)
            return Refusal{ErrorCode::FrameOctetsLeft, at};
        if (at < m_content.size() || count != announced) {
            warn(m_reports.back(), WarningCode::FragmentUndecodable, "batch",
                 at < m_content.size() ? m_content.substr(at) : octets.last());
        }
        return {};
    }

    /// Adds a report if the record there is whole.
    Extent readRecord(std::size_t at)
    {
        const Extent extent = measureRecord(m_content.substr(at), isEvent());
        if (extent.whole) {
            RecordReader(m_content.substr(at, extent.size), startReport(), m_trace).read(isEvent());
        }
        return extent;
    }

    Report &startReport()
    {
        m_trace.startReport(m_reports.size());
        Report &report = m_reports.append();
        report.dialect = Dialect::GosafeBinary;
        const std::string_view version = m_content.substr(0, 1);
        appendHexOctets(report.version, version);
        report.packetTypeOctet = m_type;
        report.imei.resize(imeiDigits);
        std::uint64_t rest = m_imei;
        for (std::size_t i = imeiDigits; i > 0; --i, rest /= 10)
            report.imei[i - 1] = static_cast<char>('0' + rest % 10);
        m_trace.add(Field::Version, version);
        m_trace.add(Field::PacketTypeOctet, m_content.substr(typeAt, 1));
        m_trace.add(Field::Imei, m_content.substr(imeiAt, binary::imeiSize));
        return report;
    }

    std::string_view m_content;
    std::uint8_t m_type;
    std::uint64_t m_imei;
    ReportList &m_reports;
    Trace &m_trace;
};

/// Where an octet of the content stands in the frame as it was received.
std::size_t receivedAt(std::string_view escaped, std::size_t position)
{
    std::size_t at = 0;
    for (; position > 0 && at < escaped.size(); --position)
        at += escaped[at] == binaryEscape ? 2 : 1;
    return 1 + at;
}

} // namespace

template <typename Trace>
Result<void> decodeGosafeBinary(std::string_view frame, std::string &unescaped, ReportList &reports,
                                Trace &trace)
{
    if (frame.size() < 2 || frame.back() != binaryDelimiter)
        return failure(ErrorCode::FrameIncomplete, {}, frame.size());
    const std::string_view escaped = frame.substr(1, frame.size() - 2);
    std::string_view content = escaped;
    if (escaped.find(binaryEscape) != std::string_view::npos) {
        unescaped.clear();
        std::vector<std::uint32_t> positions;
        const std::size_t end = unescape(
            escaped, [&](std::string_view octets) { unescaped += octets; },
            [&](char octet) {
                if constexpr (Trace::isActive)
                    positions.push_back(static_cast<std::uint32_t>(unescaped.size()));
                unescaped += octet;
            });
        if (end < escaped.size())
            return failure(ErrorCode::FrameEscapeMalformed, {}, 1 + end);
        content = unescaped;
        trace.useUnescaped(content, 1, std::move(positions));
    }
    if (content.size() < minBinarySize)
        return failure(ErrorCode::FrameTooShort, {}, frame.size() - 1);
    const std::size_t crcAt = content.size() - crcSize;
    if (crc16(content) != 0)
        return failure(ErrorCode::FrameCrcWrong, {}, receivedAt(escaped, crcAt));
    const auto refusal = ContentReader(content.substr(0, crcAt), reports, trace).read();
    if (refusal)
        return failure(refusal->code, {}, receivedAt(escaped, refusal->at));
    return {};
}

template Result<void> decodeGosafeBinary(std::string_view, std::string &, ReportList &, NoTrace &);
template Result<void> decodeGosafeBinary(std::string_view, std::string &, ReportList &,
                                         FieldTracer &);

} // namespace sp7600::protocol
