// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/crc16.h"
#include "core/protocol/framing.h"
#include "core/protocol/gosafebinarylayout.h"
#include "core/protocol/gosafeencoder.h"
#include "core/protocol/numbers.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>

namespace sp7600::protocol
{
namespace
{

// So that a frame stays below the cap even when every octet is escaped.
constexpr std::size_t maxRecordOctets = 16 * 1024;
constexpr std::size_t maxRecords = std::numeric_limits<std::uint8_t>::max();
constexpr std::size_t maxFragmentSize = std::numeric_limits<std::uint8_t>::max();

void appendNumber(std::string &out, std::uint64_t value, std::size_t size)
{
    for (std::size_t left = size; left > 0; --left)
        out += static_cast<char>(value >> (8 * (left - 1)) & 0xFF);
}

/// The nearest whole number that fits a place; of a value that is no number the least.
template <typename Number>
Number fitted(double value)
{
    constexpr double lowest = std::numeric_limits<Number>::min();
    constexpr double highest = std::numeric_limits<Number>::max();
    return static_cast<Number>(std::isnan(value) ? lowest
                                                 : std::clamp(std::round(value), lowest, highest));
}

template <typename Number>
void appendFitted(std::string &out, double value)
{
    appendNumber(out, static_cast<std::uint64_t>(fitted<Number>(value)), sizeof(Number));
}

/// The octets of hexadecimal digits; nothing when they are none.
std::string fromHex(std::string_view digits)
{
    std::string octets;
    if (!isAllHexDigits(digits))
        return octets;
    std::size_t at = 0;
    if (digits.size() % 2 != 0)
        octets += static_cast<char>(hexValue(digits[at++]));
    for (; at < digits.size(); at += 2)
        octets += static_cast<char>(hexValue(digits[at]) << 4 | hexValue(digits[at + 1]));
    return octets;
}

void appendItem(std::string &out, std::size_t id, std::string_view value)
{
    const std::size_t size = std::min(value.size(), binary::maxItemSize);
    out += static_cast<char>(id << binary::itemIdShift | size);
    out += value.substr(0, size);
}

template <typename Id>
void appendText(std::string &out, Id id, const Kept<std::string> &text)
{
    if (text && !text->empty())
        appendItem(out, static_cast<std::size_t>(id), *text);
}

/// In as few octets as it takes, at least one.
void appendCounter(std::string &out, std::size_t id, std::uint64_t value)
{
    std::size_t size = 1;
    while (size < sizeof(value) && value >> (8 * size) != 0)
        ++size;
    std::string octets;
    appendNumber(octets, value, size);
    appendItem(out, id, octets);
}

template <typename Id>
void appendCounter(std::string &out, Id id, const std::optional<std::uint64_t> &value)
{
    if (value)
        appendCounter(out, static_cast<std::size_t>(id), *value);
}

void appendFences(std::string &out, binary::StatusItem id, const Kept<std::string> &digits)
{
    if (!digits)
        return;
    const std::string octets = fromHex(*digits);
    if (!octets.empty() && octets.size() <= binary::maxItemSize)
        appendItem(out, static_cast<std::size_t>(id), octets);
}

std::string body(const SystemInfo &system)
{
    std::string out;
    appendText(out, binary::SystemItem::Name, system.name);
    appendText(out, binary::SystemItem::Firmware, system.firmware);
    appendText(out, binary::SystemItem::Hardware, system.hardware);
    return out;
}

unsigned fixCode(const GpsInfo &gps)
{
    constexpr int seenWithAFix = 2;
    const int code = gps.fixCode.value_or(gps.fix == 'A' ? seenWithAFix : 0);
    return static_cast<unsigned>(std::clamp(code, 0, static_cast<int>(binary::fixCodeMask)));
}

std::string body(const GpsInfo &gps)
{
    using binary::GpsBit;
    unsigned mask = 0;
    std::string values;
    const auto put = [&](GpsBit number, bool isThere, auto write) {
        if (isThere) {
            mask |= bit(number);
            write();
        }
    };
    put(GpsBit::Flags, gps.hasFix() || gps.satellites, [&] {
        const int satellites =
            std::clamp(gps.satellites.value_or(0), 0, static_cast<int>(binary::satellitesMask));
        values += static_cast<char>(fixCode(gps) << binary::fixCodeShift
                                    | static_cast<unsigned>(satellites));
    });
    put(GpsBit::Coordinates, gps.latitude && gps.longitude, [&] {
        appendFitted<std::int32_t>(values, *gps.latitude * binary::coordinateUnit);
        appendFitted<std::int32_t>(values, *gps.longitude * binary::coordinateUnit);
    });
    put(GpsBit::Speed, gps.speedKmh.has_value(),
        [&] { appendFitted<std::uint16_t>(values, *gps.speedKmh); });
    put(GpsBit::Course, gps.courseDegrees.has_value(),
        [&] { appendFitted<std::uint16_t>(values, *gps.courseDegrees); });
    put(GpsBit::Altitude, gps.altitudeMetres.has_value(),
        [&] { appendFitted<std::int16_t>(values, *gps.altitudeMetres); });
    put(GpsBit::Hdop, gps.hdop.has_value(),
        [&] { appendFitted<std::uint16_t>(values, *gps.hdop * binary::dopUnit); });
    put(GpsBit::Vdop, gps.vdop.has_value(),
        [&] { appendFitted<std::uint16_t>(values, *gps.vdop * binary::dopUnit); });
    std::string out;
    appendNumber(out, mask, 2);
    return out + values;
}

std::string body(const CounterInfo &counters)
{
    std::string out;
    appendCounter(out, binary::CounterItem::Odometer, counters.odometerMetres);
    appendCounter(out, binary::CounterItem::EngineTime, counters.engineSeconds);
    return out;
}

void appendVolts(std::string &out, unsigned channel, double volts)
{
    const double steps =
        std::round((volts - binary::lowestVolts) * binary::voltsSteps / binary::voltsRange);
    const auto value = static_cast<unsigned>(std::clamp<double>(steps, 0, binary::voltsMask));
    appendNumber(out, channel << binary::channelShift | value, 2);
}

std::string body(const AnalogueInfo &analogue)
{
    std::string out;
    for (const AnalogueChannel &channel : analogue.channels) {
        if (channel.meaning != AnalogueMeaning::Temperature && channel.number >= 0
            && channel.number <= static_cast<int>(binary::maxItemId)
            && out.size() + 2 <= maxFragmentSize) {
            appendVolts(out, static_cast<unsigned>(channel.number), channel.value);
        }
    }
    if (!analogue.channels.empty())
        return out;
    if (const auto volts = analogue.externalVolts())
        appendVolts(out, binary::externalChannel, *volts);
    if (const auto volts = analogue.batteryVolts())
        appendVolts(out, binary::batteryChannel, *volts);
    return out;
}

std::string body(const DeviceStatusInfo &status)
{
    using enum binary::StatusItem;
    std::string out;
    appendCounter(out, Status, status.status);
    appendCounter(out, Io, status.io);
    appendFences(out, GeofenceLow, status.geofenceLow);
    appendFences(out, GeofenceHigh, status.geofenceHigh);
    appendCounter(out, EventStatus, status.eventStatus);
    appendCounter(out, PacketType, status.packetType);
    return out;
}

std::string body(const KeptList<SensorInfo> &sensors)
{
    std::string out;
    for (const SensorInfo &sensor : sensors) {
        const bool hasKey = sensor.type == binary::driverKeyType && sensor.raw.empty();
        const std::string data = fromHex(hasKey ? sensor.id : sensor.raw);
        const bool isWhole = hasKey ? data.size() == binary::driverKeySize
                                    : !data.empty() && data.size() < binary::maxItemSize;
        if (!isWhole || sensor.index < 0 || sensor.index > static_cast<int>(binary::maxItemId)
            || sensor.type < 0 || sensor.type > std::numeric_limits<std::uint8_t>::max()
            || out.size() + 2 + data.size() > maxFragmentSize) {
            continue;
        }
        appendItem(out, static_cast<std::size_t>(sensor.index),
                   static_cast<char>(sensor.type) + data);
    }
    return out;
}

std::string body(const ObdInfo &obd)
{
    return {obd.octets.begin(), obd.octets.end()};
}

std::string body(const FuelInfo &fuel)
{
    std::string out;
    const std::size_t count = std::min(fuel.grams.size(), binary::maxItemId + 1);
    for (std::size_t id = 0; id < count; ++id)
        appendCounter(out, id, fuel.grams[id]);
    return out;
}

/// Appends the fragments that are there, and tells which.
class FragmentWriter
{
public:
    FragmentWriter(std::string &out, bool isEvent)
        : m_out(out)
        , m_parts(binary::partsOf(isEvent))
    {
    }

    template <typename Info>
    void write(GosafeFragment part, const Kept<Info> &info)
    {
        if (!info)
            return;
        const std::string octets = body(*info);
        if (octets.size() > maxFragmentSize)
            return;
        m_mask |= 1U << (std::ranges::find(m_parts, part) - m_parts.begin());
        m_out += static_cast<char>(octets.size());
        m_out += octets;
    }

    [[nodiscard]] unsigned mask() const { return m_mask; }

private:
    std::string &m_out;
    std::span<const GosafeFragment> m_parts;
    unsigned m_mask = 0;
};

std::uint32_t clockOf(const Report &report)
{
    if (!report.time || *report.time < binary::epoch)
        return 0;
    const auto seconds = (*report.time - binary::epoch).count();
    return seconds <= std::numeric_limits<std::uint32_t>::max()
               ? static_cast<std::uint32_t>(seconds)
               : 0;
}

std::string record(const Report &report)
{
    using enum GosafeFragment;
    const bool isEvent = report.eventId.has_value();
    std::string fragments;
    FragmentWriter writer(fragments, isEvent);
    writer.write(System, report.system);
    writer.write(Gps, report.gps);
    writer.write(Counters, report.counters);
    writer.write(Analogue, report.analogue);
    writer.write(Status, report.status);
    writer.write(Sensors, report.sensors);
    if (report.obd && report.obd->prefixed)
        writer.write(Obd, report.obd);
    writer.write(Fuel, report.fuel);

    std::string out;
    appendNumber(out, clockOf(report), 4);
    if (isEvent)
        out += static_cast<char>(*report.eventId);
    appendNumber(out, writer.mask(), 2);
    return out + fragments;
}

void appendFrame(std::string &out, const Report &first, unsigned type, std::string_view records)
{
    std::string content;
    appendNumber(content, parseHex(first.version).value_or(0), 1);
    appendNumber(content, type, 1);
    appendNumber(content, parseUnsigned(first.imei).value_or(0), binary::imeiSize);
    content += records;
    appendNumber(content, crc16(content), 2);

    out += binaryDelimiter;
    for (const char octet : content) {
        if (octet == binaryDelimiter || octet == binaryEscape) {
            out += binaryEscape;
            out += static_cast<char>(octet ^ binaryEscape);
        } else {
            out += octet;
        }
    }
    out += binaryDelimiter;
}

} // namespace

std::string encodeGosafeBinary(std::span<const Report> batch)
{
    std::string out;
    if (!batch.empty() && batch.front().kind == ReportKind::Heartbeat)
        appendFrame(out, batch.front(), 0, {});
    if (batch.empty() || batch.front().kind != ReportKind::Report)
        return out;
    while (!batch.empty()) {
        const Report &first = batch.front();
        std::string records;
        std::size_t count = 0;
        while (count < std::min(batch.size(), maxRecords) && records.size() < maxRecordOctets
               && batch[count].eventId.has_value() == first.eventId.has_value()) {
            records += record(batch[count]);
            ++count;
        }
        unsigned type = first.eventId ? binary::eventType : 0;
        if (count > 1 || (first.packetTypeOctet.value_or(0) & binary::batchType) != 0) {
            type |= binary::batchType;
            std::string head;
            appendNumber(head, 1 + records.size(), 2);
            appendNumber(head, count, 1);
            records.insert(0, head);
        } else {
            type |= binary::plainType;
        }
        appendFrame(out, first, type, records);
        batch = batch.subspan(count);
    }
    return out;
}

} // namespace sp7600::protocol
