// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/gosafelegacy.h"

#include "core/protocol/gosafefragments.h"

#include <limits>

namespace sp7600::protocol
{
namespace
{

constexpr std::size_t halfTime = 6; // Digits of `hhmmss` and of `DDMMYY`.

struct LegacyTime {
    std::string_view clock;
    std::string_view date;
};

bool isHalfTime(std::string_view field)
{
    return field.size() == halfTime && isAllDigits(field);
}

/// Gives the record its time. @p shown is what a warning shows.
template <typename Trace>
void takeTime(const LegacyTime &time, std::string_view shown, Report &report, Trace &trace)
{
    if (report.time || time.clock.empty() || time.date == noDate)
        return;
    report.time = parseTime(time.clock, time.date);
    if (!report.time) {
        report.warnings.add(WarningCode::TimeImpossible, "time", shown);
    } else if (time.clock.data() + halfTime == time.date.data()) {
        trace.add(Field::Time, shown);
    } else {
        trace.add(Field::Time, time.clock, 0);
        trace.add(Field::Time, time.date, 1);
    }
}

/// Some firmwares send both.
template <typename Trace>
void readLetterAfterDimension(ValueReader<Trace> &values, GpsInfo &gps)
{
    const char *const next = values.position();
    const std::string_view letter = values.raw();
    if (letter == "A" || letter == "V" || letter == "L") {
        gps.fix = letter.front();
        gps.valid = gps.valid && letter == "A";
    } else {
        values.returnTo(next);
    }
}

template <typename Trace>
void readFix(ValueReader<Trace> &values, GpsInfo &gps, Trace &trace)
{
    const std::string_view fix = values.raw();
    if (fix == "A" || fix == "V" || fix == "L") {
        gps.fix = fix.front();
        gps.valid = fix == "A";
    } else if (fix.size() == 1 && isDigit(fix.front())) {
        gps.fixDimension = fix.front() - '0';
        gps.valid = gps.fixDimension == 2 || gps.fixDimension == 3;
        readLetterAfterDimension(values, gps);
    } else {
        values.fail();
        return;
    }
    trace.add(Field::GpsFix, fix);
}

template <typename Trace>
void readGps(ValueReader<Trace> &values, GpsInfo &gps, Report &report, Trace &trace)
{
    const char *const begin = values.position();
    LegacyTime time = {.clock = values.raw(), .date = {}};
    readFix(values, gps, trace);
    readCoordinates(values, gps, trace, report.warnings);
    values.decimal(gps.speedKmh, Field::GpsSpeed);
    values.decimal(gps.courseDegrees, Field::GpsCourse);
    // The date comes last; one layout has the HDOP before it.
    const char *const tail = values.position();
    time.date = values.raw();
    if (!values.atEnd()) {
        values.returnTo(tail);
        values.decimal(gps.hdop, Field::GpsHdop);
        time.date = values.raw();
    }
    const bool isUntimed = time.clock.empty() && time.date.empty();
    if (!isUntimed && (!isHalfTime(time.clock) || !isHalfTime(time.date)))
        values.fail();
    if (!values.failed())
        takeTime(time, values.since(begin), report, trace);
}

/// CLL: the cell, when there is no position.
template <typename Trace>
void readCell(ValueReader<Trace> &values, GsmInfo &gsm, Report &report, Trace &trace)
{
    const std::string_view moment = values.raw();
    if (!moment.empty() && (moment.size() != 2 * halfTime || !isAllDigits(moment)))
        values.fail();
    const char *const begin = values.position();
    CellInfo cell;
    std::uint64_t lac = 0;
    std::uint64_t cellId = 0;
    bool isWhole = values.natural(cell.mcc);
    isWhole = values.natural(cell.mnc) && isWhole;
    isWhole = values.counter(lac) && isWhole;
    isWhole = values.counter(cellId) && isWhole;
    constexpr std::uint64_t largest = std::numeric_limits<std::uint32_t>::max();
    if (lac > largest || cellId > largest)
        values.fail();
    if (values.failed())
        return;
    if (!moment.empty())
        takeTime({moment.substr(0, halfTime), moment.substr(halfTime)}, moment, report, trace);
    if (isWhole) {
        cell.lac = static_cast<std::uint32_t>(lac);
        cell.cellId = static_cast<std::uint32_t>(cellId);
        trace.add(Field::GsmCell, values.since(begin), gsm.cells.size());
        gsm.cells.push_back(cell);
    } else if (!isOnlySeparators(values.since(begin))) {
        report.warnings.add(WarningCode::CellGroupIncomplete, "CLL", values.since(begin));
    }
}

AnalogueMeaning meaningOf(int channel)
{
    switch (channel) {
    case 0:
        return AnalogueMeaning::External;
    case 1:
        return AnalogueMeaning::Temperature;
    case 2:
        return AnalogueMeaning::Battery;
    default:
        return AnalogueMeaning::Unknown;
    }
}

/// ADC: pairs of channel and value.
template <typename Trace>
void readAnalogue(ValueReader<Trace> &values, AnalogueInfo &analogue, Trace &trace)
{
    for (std::size_t place = 0; !values.atEnd(); ++place) {
        int channel = 0;
        const bool hasChannel = values.natural(channel);
        const char *const begin = values.position();
        double value = 0;
        if (!values.decimal(value))
            continue;
        if (!hasChannel) {
            values.fail();
            return;
        }
        trace.add(Field::AnalogueValue, values.since(begin), place);
        analogue.channels.push_back({channel, meaningOf(channel), value});
    }
}

template <typename Trace>
void readGeofences(ValueReader<Trace> &values, LegacyGeofenceInfo &fences)
{
    const auto read = [&](Kept<std::string> &fence) {
        if (const std::string_view digits = values.hexDigits(); !digits.empty())
            fence = digits;
    };
    read(fences.low);
    read(fences.high);
}

} // namespace

template <typename Trace>
std::string_view readLegacyFragment(std::string_view rest, Report &report, Trace &trace)
{
    using Values = ValueReader<Trace>;
    const FragmentHead head = readFragmentHead(rest);
    switch (nameCode(head.name)) {
    case nameCode(GosafeFragment::Gps):
        return readInto<Field::Gps, &Report::gps>(
            head, report, trace,
            [&](Values &values, GpsInfo &gps) { readGps(values, gps, report, trace); });
    case nameCode("CLL"):
        return readInto<Field::Gsm, &Report::gsm>(
            head, report, trace,
            [&](Values &values, GsmInfo &gsm) { readCell(values, gsm, report, trace); });
    case nameCode("STT"):
        return readInto<Field::LegacyStatus, &Report::legacyStatus>(
            head, report, trace, [](Values &values, LegacyStatusInfo &status) {
                values.text(status.status);
                values.text(status.alarm);
            });
    case nameCode("MGR"):
        return readInto<Field::Counters, &Report::counters>(
            head, report, trace, [](Values &values, CounterInfo &counters) {
                values.counter(counters.odometerMetres, Field::Odometer);
            });
    case nameCode(GosafeFragment::Analogue):
        return readInto<Field::Analogue, &Report::analogue>(
            head, report, trace,
            [&](Values &values, AnalogueInfo &analogue) { readAnalogue(values, analogue, trace); });
    case nameCode("GFS"):
        return readInto<Field::LegacyGeofences, &Report::legacyGeofences>(
            head, report, trace,
            [](Values &values, LegacyGeofenceInfo &fences) { readGeofences(values, fences); });
    case nameCode(GosafeFragment::Obd):
        return readObd(head, false, report, trace);
    case nameCode(GosafeFragment::Fuel):
        return readFuel(head, report, trace);
    default:
        return keepRaw(head, report, trace);
    }
}

template std::string_view readLegacyFragment(std::string_view, Report &, NoTrace &);
template std::string_view readLegacyFragment(std::string_view, Report &, FieldTracer &);

} // namespace sp7600::protocol
