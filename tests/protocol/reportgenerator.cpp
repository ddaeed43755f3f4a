// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportgenerator.h"

#include "core/model/imei.h"
#include "core/protocol/numbers.h"

#include <limits>
#include <string_view>

using namespace sp7600;

namespace
{

constexpr const char *words = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcxyz0123456789 .-_\xe9*";
constexpr const char *rawText = "ABCXYZ0189;:.- ";
constexpr const char *hexDigits = "0123456789ABCDEF";
constexpr const char *names = "BFIKLMNPQRUVWXZ";

} // namespace

std::string ReportGenerator::text(std::size_t most, const char *alphabet)
{
    const std::string_view letters = alphabet;
    std::string out;
    for (std::size_t left = 1 + below(most); left > 0; --left)
        out += letters[below(letters.size())];
    return out;
}

std::uint64_t ReportGenerator::integer(std::uint64_t limit)
{
    switch (below(5)) {
    case 0:
        return 0;
    case 1:
        return limit;
    default:
        return limit == std::numeric_limits<std::uint64_t>::max() ? m_random() : below(limit + 1);
    }
}

double ReportGenerator::measurement(std::int64_t limit, double unitsPerOne)
{
    auto units = static_cast<std::int64_t>(integer(static_cast<std::uint64_t>(limit)));
    if (chance(50))
        units = -units;
    // One division of two exact numbers: what the decimal text means, correctly rounded.
    return units == 0 ? 0.0 : static_cast<double>(units) / unitsPerOne;
}

std::string ReportGenerator::version()
{
    constexpr std::string_view versions[] = {"06", "16", "26", "56"};
    return std::string(versions[below(4)]);
}

std::string ReportGenerator::imei()
{
    std::string digits = "359999";
    while (digits.size() < 14)
        digits += static_cast<char>('0' + below(10));
    return digits + imeiCheckDigit(digits);
}

SystemInfo ReportGenerator::system()
{
    SystemInfo info;
    if (chance(80))
        info.name = text(12, words);
    if (chance(80))
        info.firmware = text(6, words);
    if (chance(80))
        info.hardware = text(6, words);
    return info;
}

GpsInfo ReportGenerator::gps()
{
    GpsInfo info;
    info.fix = "AVL"[below(3)];
    if (chance(90)) {
        info.latitude = measurement(90'000'000, 1e6);
        info.longitude = measurement(180'000'000, 1e6);
    }
    info.valid = info.fix == 'A' && info.latitude;
    if (chance(80))
        info.satellites = static_cast<int>(integer(40));
    if (chance(80))
        info.speedKmh = static_cast<double>(integer(30000)) / 100;
    if (chance(80))
        info.courseDegrees = static_cast<double>(integer(360));
    if (chance(80))
        info.altitudeMetres = measurement(900'000, 100);
    if (chance(60))
        info.hdop = static_cast<double>(integer(9999)) / 100;
    if (chance(60))
        info.vdop = static_cast<double>(integer(9999)) / 100;
    return info;
}

GsmInfo ReportGenerator::gsm()
{
    GsmInfo info;
    if (chance(70))
        info.registration = static_cast<int>(integer(5));
    if (chance(70))
        info.signal = static_cast<int>(integer(4));
    for (std::uint64_t cells = below(8); cells > 0; --cells) {
        CellInfo cell;
        cell.mcc = static_cast<int>(integer(999));
        cell.mnc = static_cast<int>(integer(999));
        cell.lac = static_cast<std::uint32_t>(integer(0xffffffff));
        cell.cellId = static_cast<std::uint32_t>(integer(0xffffffff));
        if (chance(80))
            cell.levelDbm = -static_cast<int>(integer(113));
        info.cells.push_back(cell);
    }
    return info;
}

CounterInfo ReportGenerator::counters()
{
    CounterInfo info;
    if (chance(80))
        info.odometerMetres = integer(std::numeric_limits<std::uint64_t>::max());
    if (chance(40)) {
        const std::uint64_t hours = integer(100'000);
        const std::uint64_t minutes = integer(59);
        const std::uint64_t seconds = integer(59);
        std::string raw;
        protocol::appendUnsigned(raw, hours);
        raw += '-';
        protocol::appendUnsigned(raw, minutes);
        raw += '-';
        protocol::appendUnsigned(raw, seconds);
        info.engineTimeRaw = raw;
        info.engineSeconds = hours * 3600 + minutes * 60 + seconds;
    } else if (chance(30)) {
        info.engineTimeRaw = "20";
    }
    return info;
}

AnalogueInfo ReportGenerator::analogue()
{
    AnalogueInfo info;
    const std::uint64_t values = below(5);
    for (std::uint64_t i = 0; i < values; ++i) {
        if (chance(85) || values == 1) // One place that is empty cannot be told from none.
            info.volts.emplace_back(static_cast<double>(integer(4000)) / 100);
        else
            info.volts.emplace_back();
    }
    return info;
}

DeviceStatusInfo ReportGenerator::status()
{
    DeviceStatusInfo info;
    if (chance(80))
        info.status = integer(std::numeric_limits<std::uint64_t>::max());
    if (chance(60))
        info.io = integer(0xff);
    if (chance(60))
        info.geofenceLow = text(30, hexDigits);
    if (chance(60))
        info.geofenceHigh = text(9, hexDigits);
    if (chance(70))
        info.eventStatus = integer(0xffffffff);
    if (chance(70))
        info.packetType = integer(6);
    return info;
}

Report ReportGenerator::record(const std::string &version, const std::string &imei)
{
    using namespace std::chrono;
    constexpr sys_days first = year(2000) / January / 1;
    constexpr std::uint64_t days = 36525; // To the end of 2099.

    Report report;
    report.version = version;
    report.imei = imei;
    if (chance(95))
        report.time = first + seconds(static_cast<std::int64_t>(integer(days * 86400 - 1)));
    if (chance(40))
        report.eventId = static_cast<std::uint8_t>(integer(255));
    if (chance(60))
        report.system = system();
    if (chance(90))
        report.gps = gps();
    if (chance(60))
        report.gsm = gsm();
    if (chance(60))
        report.counters = counters();
    if (chance(60))
        report.analogue = analogue();
    if (chance(60))
        report.status = status();
    for (std::uint64_t others = chance(30) ? below(4) : 0; others > 0; --others) {
        const std::string name = text(4, names);
        report.otherFragments.push_back({name, chance(90) ? text(30, rawText) : std::string()});
    }
    return report;
}

std::vector<Report> ReportGenerator::batch(std::size_t most)
{
    const std::string unitVersion = version();
    const std::string unit = imei();
    std::vector<Report> reports;
    for (std::uint64_t left = 1 + below(most); left > 0; --left)
        reports.push_back(record(unitVersion, unit));
    return reports;
}

Report ReportGenerator::single()
{
    Report report;
    report.version = version();
    report.imei = imei();
    if (chance(50)) {
        report.kind = ReportKind::Heartbeat;
    } else {
        report.kind = ReportKind::CommandReply;
        report.replyText = "RST," + text(20, rawText);
    }
    return report;
}
