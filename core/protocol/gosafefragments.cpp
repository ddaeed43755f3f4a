// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/gosafefragments.h"

#include "core/protocol/obd.h"
#include "core/protocol/utctime.h"

#include <algorithm>
#include <limits>

namespace sp7600::protocol
{
namespace
{

/// `h-m-s`, as in `2-8-17`.
std::optional<std::uint64_t> parseEngineTime(std::string_view text)
{
    const char *at = text.data();
    const char *const end = at + text.size();
    const auto next = [&](std::uint64_t &value, std::uint64_t largest) {
        at = scanUnsigned(at, end, value);
        return at != nullptr && value <= largest;
    };
    const auto skipDash = [&] {
        const bool isDash = at != end && *at == '-';
        at += isDash ? 1 : 0;
        return isDash;
    };
    std::uint64_t hours = 0;
    std::uint64_t minutes = 0;
    std::uint64_t seconds = 0;
    constexpr std::uint64_t longest = std::numeric_limits<std::uint32_t>::max();
    if (!next(hours, longest) || !skipDash() || !next(minutes, 59) || !skipDash()
        || !next(seconds, 59) || at != end) {
        return std::nullopt;
    }
    return hours * 3600 + minutes * 60 + seconds;
}

template <typename Trace>
void readSystem(ValueReader<Trace> &values, SystemInfo &system)
{
    values.text(system.name, Field::SystemName);
    values.text(system.firmware, Field::SystemFirmware);
    values.text(system.hardware, Field::SystemHardware);
}

template <typename Trace>
void readGps(ValueReader<Trace> &values, GpsInfo &gps, Trace &trace, WarningList &warnings)
{
    const std::string_view fix = values.raw();
    if (fix == "A" || fix == "V" || fix == "L") {
        gps.fix = fix.front();
        gps.valid = fix == "A";
        trace.add(Field::GpsFix, fix);
    } else {
        values.fail();
    }
    values.natural(gps.satellites, Field::GpsSatellites);
    readCoordinates(values, gps, trace, warnings);
    values.decimal(gps.speedKmh, Field::GpsSpeed);
    // The tail may stop after the course, never before it.
    if (values.atEnd())
        values.fail();
    values.decimal(gps.courseDegrees, Field::GpsCourse);
    values.decimal(gps.altitudeMetres, Field::GpsAltitude);
    values.decimal(gps.hdop, Field::GpsHdop);
    values.decimal(gps.vdop, Field::GpsVdop);
}

template <typename Trace>
bool readCellNumber(ValueReader<Trace> &values, std::uint32_t &number)
{
    std::uint64_t wide = 0;
    const bool isThere = values.hex(wide);
    if (wide > std::numeric_limits<std::uint32_t>::max())
        values.fail();
    number = static_cast<std::uint32_t>(wide);
    return isThere;
}

/// Separators alone are empty values, not half a group.
void warnOfGroup(WarningCode code, GosafeFragment fragment, std::string_view group,
                 WarningList &warnings)
{
    if (!isOnlySeparators(group))
        warnings.add(code, nameOf(fragment), group);
}

/// After a group began at @p begin that cannot be read: whether it would have had its @p size
/// values. Else it is only cut, and costs no more than itself.
template <typename Trace>
bool isWholeGroup(const ValueReader<Trace> &values, const char *begin, std::ptrdiff_t size)
{
    return std::ranges::count(values.fragmentFrom(begin), ';') >= size - 1;
}

constexpr std::ptrdiff_t cellValues = 5;

template <typename Trace>
void readCell(ValueReader<Trace> &values, GsmInfo &gsm, Trace &trace, WarningList &warnings)
{
    const char *const begin = values.position();
    CellInfo cell;
    bool isWhole = values.natural(cell.mcc);
    isWhole = values.natural(cell.mnc) && isWhole;
    isWhole = readCellNumber(values, cell.lac) && isWhole;
    isWhole = readCellNumber(values, cell.cellId) && isWhole;
    isWhole = !values.atEnd() && isWhole; // The level has a place, though it may be empty.
    int level = 0;
    if (values.integer(level))
        cell.levelDbm = level;
    if (values.failed()) [[unlikely]] {
        if (isWholeGroup(values, begin, cellValues))
            return;
        values.failOnlyHere();
        warnOfGroup(WarningCode::CellGroupIncomplete, GosafeFragment::Gsm,
                    values.fragmentFrom(begin), warnings);
    } else if (isWhole) {
        trace.add(Field::GsmCell, values.since(begin), gsm.cells.size());
        gsm.cells.push_back(cell);
    } else {
        warnOfGroup(WarningCode::CellGroupIncomplete, GosafeFragment::Gsm, values.since(begin),
                    warnings);
    }
}

template <typename Trace>
void readGsm(ValueReader<Trace> &values, GsmInfo &gsm, Trace &trace, WarningList &warnings)
{
    values.natural(gsm.registration, Field::GsmRegistration);
    values.natural(gsm.signal, Field::GsmSignal);
    while (!values.atEnd())
        readCell(values, gsm, trace, warnings);
}

template <typename Trace>
void readCounters(ValueReader<Trace> &values, CounterInfo &counters)
{
    values.counter(counters.odometerMetres, Field::Odometer);
    values.text(counters.engineTimeRaw, Field::EngineTime);
    if (counters.engineTimeRaw)
        counters.engineSeconds = parseEngineTime(*counters.engineTimeRaw);
}

template <typename Trace>
void readAnalogue(ValueReader<Trace> &values, AnalogueInfo &analogue)
{
    if (values.isEmptyFragment())
        return;
    while (!values.atEnd()) {
        const std::size_t place = analogue.volts.size();
        values.decimal(analogue.volts.emplace_back(), Field::AnalogueValue, place);
    }
}

template <typename Trace>
void readHexText(ValueReader<Trace> &values, Kept<std::string> &text, Trace &trace, Field field)
{
    const std::string_view digits = values.hexDigits();
    if (digits.empty())
        return;
    text = digits;
    makeUpperHex(*text);
    trace.add(field, digits);
}

template <typename Trace>
void readStatus(ValueReader<Trace> &values, DeviceStatusInfo &status, Trace &trace)
{
    values.hex(status.status, Field::StatusWord);
    values.hex(status.io, Field::StatusIo);
    readHexText(values, status.geofenceLow, trace, Field::GeofenceLow);
    readHexText(values, status.geofenceHigh, trace, Field::GeofenceHigh);
    values.hex(status.eventStatus, Field::EventStatus);
    values.counter(status.packetType, Field::PacketType);
}

template <typename Trace>
void readSensor(ValueReader<Trace> &values, KeptList<SensorInfo> &sensors, Trace &trace,
                WarningList &warnings)
{
    const char *const begin = values.position();
    int index = 0;
    int type = 0;
    const bool hasIndex = values.natural(index);
    const bool hasType = values.natural(type);
    const auto endList = [&](WarningCode code) {
        values.failOnlyHere();
        warnOfGroup(code, GosafeFragment::Sensors, values.fragmentFrom(begin), warnings);
    };
    const bool isSensor = hasType && type == SensorInfo::temperature;
    if (hasType && !isSensor && type != SensorInfo::driverKey)
        return endList(WarningCode::SensorTypeUnknown); // How long it is, nobody knows.
    const std::string_view id = values.hexDigits();
    const bool isWhole = !isSensor || !values.atEnd();
    double temperature = 0;
    const bool hasTemperature = isSensor && values.decimal(temperature);
    if (values.failed() || !hasType) [[unlikely]] {
        if (!values.failed() || !isWholeGroup(values, begin, isSensor ? 4 : 3))
            endList(WarningCode::SensorGroupIncomplete);
        return;
    }
    if (!hasIndex || id.empty() || !isWhole) {
        warnOfGroup(WarningCode::SensorGroupIncomplete, GosafeFragment::Sensors,
                    values.since(begin), warnings);
        return;
    }
    trace.add(Field::Sensor, values.since(begin), sensors.size());
    SensorInfo &sensor = sensors.append();
    sensor.index = index;
    sensor.type = type;
    sensor.id = id;
    if (hasTemperature)
        sensor.temperatureCelsius = temperature;
}

template <typename Trace>
void readSensors(ValueReader<Trace> &values, KeptList<SensorInfo> &sensors, Trace &trace,
                 WarningList &warnings)
{
    while (!values.atEnd())
        readSensor(values, sensors, trace, warnings);
}

/// A fragment that is one raw text, whatever separates its values.
template <Field field, auto slot, typename Trace>
std::string_view readRaw(const FragmentHead &head, Report &report, Trace &trace)
{
    const std::string_view text = upToFragmentEnd(head.values);
    if (report.*slot)
        return leaveOut(WarningCode::FragmentRepeated, head, report);
    if (!text.empty()) {
        report.*slot = text;
        trace.add(field, text);
    }
    return head.values.substr(text.size());
}

/// The octets that hexadecimal digits stand for, as many as there are at the front of @p text.
/// Returns how many digits these are.
std::size_t readOctets(std::string_view text, std::vector<std::uint8_t> &octets)
{
    // By the block: to grow the vector for each octet would take most of the time.
    std::array<std::uint8_t, 64> block = {};
    std::size_t taken = 0;
    for (std::size_t filled = block.size(); filled == block.size();) {
        filled = 0;
        while (filled < block.size() && text.size() - taken >= 2) {
            const unsigned high = hexValue(text[taken]);
            const unsigned low = hexValue(text[taken + 1]);
            if ((high | low) > 0xF)
                break;
            block[filled++] = static_cast<std::uint8_t>(high << 4U | low);
            taken += 2;
        }
        octets.insert(octets.end(), block.begin(),
                      block.begin() + static_cast<std::ptrdiff_t>(filled));
    }
    return taken;
}

template <typename Trace>
void traceResponses(const ObdInfo &obd, std::string_view digits, Trace &trace)
{
    if constexpr (Trace::isActive) {
        for (std::size_t i = 0; i < obd.responses.size(); ++i) {
            const ObdResponse &response = obd.responses[i];
            trace.add(
                Field::ObdResponse,
                digits.substr(2 * std::size_t{response.begin}, 2 * std::size_t{response.size}), i);
        }
    }
}

} // namespace

FragmentHead readFragmentHead(std::string_view rest)
{
    std::size_t size = 0;
    while (size < rest.size() && rest[size] != ':' && !endsFragment(rest[size]))
        ++size;
    if (size == 0 || size == rest.size() || rest[size] != ':')
        return {rest, {}, rest};
    return {rest, rest.substr(0, size), rest.substr(size + 1)};
}

std::optional<UtcSeconds> parseTime(std::string_view clock, std::string_view date)
{
    const auto pair = [](std::string_view digits, std::size_t index) {
        return static_cast<unsigned>((digits[2 * index] - '0') * 10
                                     + (digits[2 * index + 1] - '0'));
    };
    return utcTime({.year = pair(date, 2),
                    .month = pair(date, 1),
                    .day = pair(date, 0),
                    .hour = pair(clock, 0),
                    .minute = pair(clock, 1),
                    .second = pair(clock, 2)});
}

std::string_view leaveOut(WarningCode code, const FragmentHead &head, Report &report)
{
    const std::string_view text = upToFragmentEnd(head.values);
    report.warnings.add(code, head.name, text);
    return head.values.substr(text.size());
}

template <typename Trace>
std::string_view keepRaw(const FragmentHead &head, Report &report, Trace &trace)
{
    if (head.name.empty())
        return leaveOut(WarningCode::FragmentUndecodable, head, report);
    const std::string_view text = upToFragmentEnd(head.values);
    if constexpr (Trace::isActive)
        trace.add(Field::UnknownFragment, head.whole(), report.otherFragments.size());
    RawFragment &fragment = report.otherFragments.append();
    fragment.name = head.name;
    fragment.text = text;
    return head.values.substr(text.size());
}

template <typename Trace>
std::string_view readObd(const FragmentHead &head, bool prefixed, Report &report, Trace &trace)
{
    if (report.obd)
        return leaveOut(WarningCode::FragmentRepeated, head, report);
    ObdInfo &obd = report.obd.emplace();
    obd.prefixed = prefixed;
    std::string_view rest = head.values.substr(readOctets(head.values, obd.octets));
    const bool hasOddDigit = !rest.empty() && hexValue(rest.front()) != notHex;
    const std::string_view odd = rest.substr(0, hasOddDigit ? 1 : 0);
    rest.remove_prefix(odd.size());
    if (!rest.empty() && !endsFragment(rest.front())) {
        report.obd.reset();
        return leaveOut(WarningCode::FragmentUndecodable, head, report);
    }
    if (hasOddDigit)
        report.warnings.add(WarningCode::ResponseOddDigits, head.name, odd);
    decodeObd(obd, report.warnings);
    if constexpr (Trace::isActive)
        trace.add(Field::Obd, head.whole());
    traceResponses(obd, head.values, trace);
    return rest;
}

template <typename Trace>
std::string_view readFuel(const FragmentHead &head, Report &report, Trace &trace)
{
    return readInto<Field::Fuel, &Report::fuel>(
        head, report, trace, [](ValueReader<Trace> &values, FuelInfo &fuel) {
            while (!values.atEnd()) {
                std::optional<std::uint64_t> grams;
                values.counter(grams, Field::FuelValue, fuel.grams.size());
                if (grams)
                    fuel.grams.push_back(*grams);
            }
        });
}

template <typename Trace>
std::string_view readFragment(std::string_view rest, Report &report, Trace &trace)
{
    using enum GosafeFragment;
    using Values = ValueReader<Trace>;
    WarningList &warnings = report.warnings;
    const FragmentHead head = readFragmentHead(rest);
    switch (nameCode(head.name)) {
    case nameCode(System):
        return readInto<Field::System, &Report::system>(
            head, report, trace,
            [](Values &values, SystemInfo &system) { readSystem(values, system); });
    case nameCode(Gps):
        return readInto<Field::Gps, &Report::gps>(
            head, report, trace,
            [&](Values &values, GpsInfo &gps) { readGps(values, gps, trace, warnings); });
    case nameCode(Gsm):
        return readInto<Field::Gsm, &Report::gsm>(
            head, report, trace,
            [&](Values &values, GsmInfo &gsm) { readGsm(values, gsm, trace, warnings); });
    case nameCode(Counters):
        return readInto<Field::Counters, &Report::counters>(
            head, report, trace,
            [](Values &values, CounterInfo &counters) { readCounters(values, counters); });
    case nameCode(Analogue):
        return readInto<Field::Analogue, &Report::analogue>(
            head, report, trace,
            [](Values &values, AnalogueInfo &analogue) { readAnalogue(values, analogue); });
    case nameCode(Status):
        return readInto<Field::Status, &Report::status>(
            head, report, trace,
            [&](Values &values, DeviceStatusInfo &status) { readStatus(values, status, trace); });
    case nameCode(Sensors):
        return readInto<Field::Sensors, &Report::sensors>(
            head, report, trace, [&](Values &values, KeptList<SensorInfo> &sensors) {
                readSensors(values, sensors, trace, warnings);
            });
    case nameCode(EventData):
        return readRaw<Field::EventData, &Report::eventData>(head, report, trace);
    case nameCode(Obd):
        return readObd(head, true, report, trace);
    case nameCode(Fuel):
        return readFuel(head, report, trace);
    case nameCode(Tag):
        return readRaw<Field::TagData, &Report::tagData>(head, report, trace);
    default:
        return keepRaw(head, report, trace);
    }
}

template std::string_view readFragment(std::string_view, Report &, NoTrace &);
template std::string_view readFragment(std::string_view, Report &, FieldTracer &);
template std::string_view readObd(const FragmentHead &, bool, Report &, NoTrace &);
template std::string_view readObd(const FragmentHead &, bool, Report &, FieldTracer &);
template std::string_view readFuel(const FragmentHead &, Report &, NoTrace &);
template std::string_view readFuel(const FragmentHead &, Report &, FieldTracer &);
template std::string_view keepRaw(const FragmentHead &, Report &, NoTrace &);
template std::string_view keepRaw(const FragmentHead &, Report &, FieldTracer &);

} // namespace sp7600::protocol
