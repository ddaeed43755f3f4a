// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/gosafefragments.h"

#include "core/protocol/tokens.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <limits>
#include <utility>

namespace sp7600::protocol
{
namespace
{

using Warnings = std::vector<DecodeWarning>;

/// A coordinate: hemisphere letter, then degrees. The sign is the letter's.
std::optional<double> parseCoordinate(std::string_view text, char positive, char negative)
{
    if (text.empty() || (text.front() != positive && text.front() != negative))
        return std::nullopt;
    const std::optional<double> degrees = parseDecimal(text.substr(1));
    if (!degrees || text[1] == '-')
        return std::nullopt;
    return text.front() == negative && *degrees != 0 ? -*degrees : *degrees;
}

/// `h-m-s`, as in `2-8-17`.
std::optional<std::uint64_t> parseEngineTime(std::string_view text)
{
    Parts parts(text, '-');
    const auto hours = parseUnsigned(parts.next());
    const auto minutes = parseUnsigned(parts.next());
    const auto seconds = parseUnsigned(parts.next());
    constexpr std::uint64_t longest = std::numeric_limits<std::uint32_t>::max();
    if (!parts.atEnd() || !hours || !minutes || !seconds || *hours > longest || *minutes > 59
        || *seconds > 59) {
        return std::nullopt;
    }
    return *hours * 3600 + *minutes * 60 + *seconds;
}

SystemInfo readSystem(ValueReader &values, Warnings &)
{
    SystemInfo system;
    system.name = values.text();
    system.firmware = values.text();
    system.hardware = values.text();
    return system;
}

void readCoordinates(ValueReader &values, GpsInfo &gps, Warnings &warnings)
{
    const std::string_view north = values.raw();
    const std::string_view east = values.raw();
    if (north.empty() && east.empty())
        return;
    const std::optional<double> latitude = parseCoordinate(north, 'N', 'S');
    const std::optional<double> longitude = parseCoordinate(east, 'E', 'W');
    if (!latitude || !longitude) {
        values.fail();
        return;
    }
    if (*latitude < -90 || *latitude > 90 || *longitude < -180 || *longitude > 180) {
        warnings.push_back({WarningCode::CoordinateOutOfRange, "GPS",
                            std::string(north) + ';' + std::string(east)});
        return;
    }
    gps.latitude = latitude;
    gps.longitude = longitude;
}

GpsInfo readGps(ValueReader &values, Warnings &warnings)
{
    GpsInfo gps;
    const std::string_view fix = values.raw();
    if (fix == "A" || fix == "V" || fix == "L")
        gps.fix = fix.front();
    else
        values.fail();
    gps.satellites = values.integer();
    if (gps.satellites && *gps.satellites < 0)
        values.fail();
    readCoordinates(values, gps, warnings);
    gps.speedKmh = values.decimal();
    // The tail may stop after the course, never before it.
    if (values.atEnd())
        values.fail();
    gps.courseDegrees = values.decimal();
    gps.altitudeMetres = values.decimal();
    gps.hdop = values.decimal();
    gps.vdop = values.decimal();
    gps.valid = gps.fix == 'A' && gps.latitude.has_value();
    return gps;
}

std::optional<std::uint32_t> readCellNumber(ValueReader &values)
{
    const std::optional<std::uint64_t> number = values.hex();
    if (!number)
        return std::nullopt;
    if (*number > std::numeric_limits<std::uint32_t>::max())
        values.fail();
    return static_cast<std::uint32_t>(*number);
}

bool holdsWholeCell(std::string_view text)
{
    Parts parts(text, ';');
    for (int separators = 0; separators < 4; ++separators) {
        parts.next();
        if (parts.atEnd())
            return false;
    }
    return true;
}

void readCell(ValueReader &values, GsmInfo &gsm, Warnings &warnings)
{
    const std::string_view rest = values.rest();
    if (!holdsWholeCell(rest)) {
        // Separators alone are empty values, not half a cell.
        if (rest.find_first_not_of(';') != std::string_view::npos)
            warnings.push_back({WarningCode::CellGroupIncomplete, "GSM", std::string(rest)});
        while (!values.atEnd())
            values.raw();
        return;
    }
    const std::optional<int> mcc = values.integer();
    const std::optional<int> mnc = values.integer();
    const std::optional<std::uint32_t> lac = readCellNumber(values);
    const std::optional<std::uint32_t> cellId = readCellNumber(values);
    const std::optional<int> level = values.integer();
    if (mcc && mnc && lac && cellId) {
        gsm.cells.push_back({*mcc, *mnc, *lac, *cellId, level});
        return;
    }
    std::string_view group = rest.substr(0, rest.size() - values.rest().size());
    if (!values.atEnd())
        group.remove_suffix(1);
    if (group.find_first_not_of(';') != std::string_view::npos)
        warnings.push_back({WarningCode::CellGroupIncomplete, "GSM", std::string(group)});
}

GsmInfo readGsm(ValueReader &values, Warnings &warnings)
{
    GsmInfo gsm;
    gsm.registration = values.integer();
    gsm.signal = values.integer();
    while (!values.atEnd())
        readCell(values, gsm, warnings);
    return gsm;
}

CounterInfo readCounters(ValueReader &values, Warnings &)
{
    CounterInfo counters;
    counters.odometerMetres = values.counter();
    counters.engineTimeRaw = values.text();
    if (counters.engineTimeRaw)
        counters.engineSeconds = parseEngineTime(*counters.engineTimeRaw);
    return counters;
}

AnalogueInfo readAnalogue(ValueReader &values, Warnings &)
{
    AnalogueInfo analogue;
    if (values.rest().empty())
        return analogue;
    while (!values.atEnd())
        analogue.volts.push_back(values.decimal());
    return analogue;
}

DeviceStatusInfo readStatus(ValueReader &values, Warnings &)
{
    DeviceStatusInfo status;
    status.status = values.hex();
    status.io = values.hex();
    status.geofenceLow = values.hexText();
    status.geofenceHigh = values.hexText();
    status.eventStatus = values.hex();
    status.packetType = values.counter();
    return status;
}

template <auto Slot, auto Read>
void decodeInto(Report &report, std::string_view name, std::string_view text)
{
    auto &slot = report.*Slot;
    if (slot) {
        report.warnings.push_back(
            {WarningCode::FragmentRepeated, std::string(name), std::string(text)});
        return;
    }
    ValueReader values(text);
    Warnings warnings;
    auto info = Read(values, warnings);
    if (values.failed()) {
        report.warnings.push_back(
            {WarningCode::FragmentUndecodable, std::string(name), std::string(text)});
        return;
    }
    slot = std::move(info);
    std::ranges::move(warnings, std::back_inserter(report.warnings));
    // A newer firmware may send more values than are known: keep what is known, and say so.
    if (values.rest().find_first_not_of(';') != std::string_view::npos) {
        report.warnings.push_back(
            {WarningCode::FragmentUndecodable, std::string(name), std::string(values.rest())});
    }
}

struct FragmentKind {
    std::string_view name;
    void (*decode)(Report &, std::string_view name, std::string_view text);
};

constexpr std::array<FragmentKind, 6> fragmentKinds = {{
    {"SYS", decodeInto<&Report::system, readSystem>},
    {"GPS", decodeInto<&Report::gps, readGps>},
    {"GSM", decodeInto<&Report::gsm, readGsm>},
    {"COT", decodeInto<&Report::counters, readCounters>},
    {"ADC", decodeInto<&Report::analogue, readAnalogue>},
    {"DTT", decodeInto<&Report::status, readStatus>},
}};

} // namespace

void decodeFragment(std::string_view fragment, Report &report)
{
    const std::size_t colon = fragment.find(':');
    if (colon == std::string_view::npos || colon == 0) {
        report.warnings.push_back({WarningCode::FragmentUndecodable, "", std::string(fragment)});
        return;
    }
    const std::string_view name = fragment.substr(0, colon);
    const std::string_view text = fragment.substr(colon + 1);
    const auto kind = std::ranges::find(fragmentKinds, name, &FragmentKind::name);
    if (kind == fragmentKinds.end())
        report.otherFragments.push_back({std::string(name), std::string(text)});
    else
        kind->decode(report, name, text);
}

} // namespace sp7600::protocol
