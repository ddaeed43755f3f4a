// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportgenerator.h"

#include "core/model/imei.h"
#include "core/protocol/numbers.h"

#include <algorithm>
#include <limits>
#include <string_view>

using namespace sp7600;

namespace
{

constexpr std::size_t longestBinaryText = 15;
/// So that the OBD of a binary record stays within its 255 octets.
constexpr std::uint64_t mostResponses = 10;

constexpr const char *words = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcxyz0123456789 .-_\xe9*";
constexpr const char *binaryWords = "GV17. \x1b\xf8#*$,;:";
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
    // On a stream that would begin another frame.
    if (const std::size_t head = out.find("*GS"); head != std::string::npos)
        out.resize(head + 1);
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
    const char *const alphabet = isBinary() ? binaryWords : words;
    SystemInfo info;
    for (Kept<std::string> *slot : {&info.name, &info.firmware, &info.hardware}) {
        if (chance(80))
            *slot = text(longestBinaryText, alphabet);
    }
    return info;
}

GpsInfo ReportGenerator::gps()
{
    GpsInfo info;
    if (chance(90)) {
        info.latitude = measurement(90'000'000, 1e6);
        info.longitude = measurement(180'000'000, 1e6);
    }
    if (isBinary()) {
        if (chance(90)) { // Both stand in one octet.
            info.fixCode = static_cast<int>(below(4));
            info.satellites = static_cast<int>(integer(31));
        }
    } else {
        info.fix = "AVL"[below(3)];
        if (chance(80))
            info.satellites = static_cast<int>(integer(40));
    }
    info.valid = info.fix == 'A' || info.fixCode > 0;
    const double speedSteps = isBinary() ? 1 : 100;
    if (chance(80))
        info.speedKmh = static_cast<double>(integer(30000)) / speedSteps;
    if (chance(80))
        info.courseDegrees = static_cast<double>(integer(360));
    if (chance(80))
        info.altitudeMetres = isBinary() ? measurement(32767, 1) : measurement(900'000, 100);
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
        info.engineSeconds = hours * 3600 + minutes * 60 + seconds;
        if (isBinary())
            return info;
        std::string raw;
        protocol::appendUnsigned(raw, hours);
        raw += '-';
        protocol::appendUnsigned(raw, minutes);
        raw += '-';
        protocol::appendUnsigned(raw, seconds);
        info.engineTimeRaw = raw;
    } else if (chance(30) && !isBinary()) {
        info.engineTimeRaw = "20";
    }
    return info;
}

AnalogueInfo ReportGenerator::analogue()
{
    AnalogueInfo info;
    const std::uint64_t values = below(5);
    for (std::uint64_t i = 0; i < values; ++i) {
        if (isBinary()) {
            const int channel = static_cast<int>(integer(15));
            const auto meaning = channel == 0   ? AnalogueMeaning::External
                                 : channel == 1 ? AnalogueMeaning::Battery
                                                : AnalogueMeaning::Unknown;
            info.channels.push_back(
                {channel, meaning, static_cast<double>(integer(4095)) * 110 / 4096 - 10});
        } else if (chance(85) || values == 1) { // One place that is empty cannot be told from none.
            info.volts.emplace_back(static_cast<double>(integer(4000)) / 100);
        } else {
            info.volts.emplace_back();
        }
    }
    return info;
}

/// In binary they are numbers, which have no zeros before them.
std::string ReportGenerator::geofences(std::size_t most)
{
    std::string digits = text(most, hexDigits);
    if (isBinary())
        digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size() - 1));
    return digits;
}

DeviceStatusInfo ReportGenerator::status()
{
    DeviceStatusInfo info;
    if (chance(80))
        info.status = integer(std::numeric_limits<std::uint64_t>::max());
    if (chance(60))
        info.io = integer(0xff);
    if (chance(60))
        info.geofenceLow = geofences(30);
    if (chance(60))
        info.geofenceHigh = geofences(9);
    if (chance(70))
        info.eventStatus = integer(0xffffffff);
    if (chance(70))
        info.packetType = integer(6);
    return info;
}

KeptList<SensorInfo> ReportGenerator::sensors()
{
    KeptList<SensorInfo> list;
    for (std::uint64_t left = below(5); left > 0; --left) {
        SensorInfo &sensor = list.append();
        sensor.index = static_cast<int>(integer(15));
        sensor.type = static_cast<int>(below(isBinary() ? 3 : 2));
        if (isBinary() && sensor.type == SensorInfo::driverKey) {
            while (sensor.id.size() < 12)
                sensor.id += text(1, hexDigits);
        } else if (isBinary()) {
            for (std::uint64_t octets = 1 + below(14); octets > 0; --octets)
                sensor.raw += text(1, hexDigits) + text(1, hexDigits);
        } else {
            sensor.id = text(16, "0123456789abcdefABCDEF");
            if (sensor.type == SensorInfo::temperature && chance(80))
                sensor.temperatureCelsius = measurement(1'250'000, 1e4);
        }
    }
    return list;
}

std::vector<std::uint8_t> ReportGenerator::quantityAnswer(ObdReadings &values)
{
    const std::uint8_t pid = obdQuantities()[below(obdQuantityCount)].pid;
    std::vector<std::uint8_t> octets = {0x41, pid};
    for (int left = obdPids()[pid].answerOctets; left > 0; --left)
        octets.push_back(octet());
    for (const ObdQuantityInfo &info : obdQuantities()) {
        if (info.pid == pid) {
            const std::uint32_t number =
                info.octets == 1 ? octets[2] : octets[2] * 256U + octets[3];
            values.set(info.quantity, obdValue(info, number));
        }
    }
    if (chance(10))
        octets.push_back(0xAA); // Fill.
    return octets;
}

std::vector<std::uint8_t> ReportGenerator::codesAnswer(Kept<std::vector<Dtc>> &codes,
                                                       std::uint8_t service)
{
    const auto count = static_cast<std::uint8_t>(below(4));
    const bool isCounted = chance(50);
    std::vector<std::uint8_t> octets = {service};
    if (isCounted)
        octets.push_back(count);
    if (!codes)
        codes.emplace();
    for (int left = count; left > 0; --left) {
        const auto code = static_cast<std::uint16_t>(1 + integer(0xFFFE));
        codes->push_back({code});
        octets.push_back(static_cast<std::uint8_t>(code >> 8));
        octets.push_back(static_cast<std::uint8_t>(code & 0xFF));
    }
    if (!isCounted)
        octets.resize(7);
    return octets;
}

void ReportGenerator::addResponse(ObdInfo &info)
{
    std::vector<std::uint8_t> octets;
    switch (below(9)) {
    case 0:
        octets = codesAnswer(info.storedDtcs, 0x43);
        break;
    case 1:
        octets = codesAnswer(info.pendingDtcs, 0x47);
        break;
    case 2:
        octets = codesAnswer(info.permanentDtcs, 0x4A);
        break;
    case 3: {
        octets = {0x7F, octet(), octet()};
        info.negative.push_back({octets[1], octets[2]});
        break;
    }
    case 4: { // A PID that the table does not have.
        octets = {0x41, 0xF4, octet()};
        info.unknownPids.set(0xF4);
        break;
    }
    case 5: { // A bitmap of one PID.
        octets = {0x41, 0x20, 0x00, 0x10, 0x00, 0x00};
        if (!info.supportedPids)
            info.supportedPids.emplace();
        info.supportedPids->set(0x2C);
        break;
    }
    case 6: { // What no service read here answers.
        octets = {0xF0, octet()};
        info.unknownResponses.push_back(static_cast<std::uint16_t>(info.responses.size()));
        break;
    }
    default:
        octets = quantityAnswer(info.values);
        break;
    }
    info.octets.push_back(static_cast<std::uint8_t>(octets.size()));
    info.responses.push_back({static_cast<std::uint16_t>(info.octets.size()),
                              static_cast<std::uint16_t>(octets.size())});
    info.octets.insert(info.octets.end(), octets.begin(), octets.end());
}

ObdInfo ReportGenerator::obd()
{
    ObdInfo info;
    for (std::uint64_t left = below(mostResponses); left > 0; --left)
        addResponse(info);
    if (chance(20)) {
        const std::string vin = "1HGCM82633A00" + std::to_string(1000 + below(9000));
        info.vinSent = true;
        info.vin = vin;
        info.responses.push_back({static_cast<std::uint16_t>(info.octets.size() + 1), 20});
        info.octets.insert(info.octets.end(), {20, 0x49, 0x02, 0x01});
        info.octets.insert(info.octets.end(), vin.begin(), vin.end());
    }
    return info;
}

FuelInfo ReportGenerator::fuel()
{
    FuelInfo info;
    for (std::uint64_t left = below(4); left > 0; --left)
        info.grams.push_back(integer(std::numeric_limits<std::uint64_t>::max()));
    return info;
}

Report ReportGenerator::unit()
{
    Report report;
    report.version = version();
    report.imei = imei();
    report.dialect = isBinary() ? Dialect::GosafeBinary : Dialect::GosafeText;
    return report;
}

void ReportGenerator::fillRecord(Report &report)
{
    using namespace std::chrono;
    constexpr sys_days first = year(2000) / January / 1;
    constexpr std::uint64_t days = 36525; // To the end of 2099.

    if (chance(95)) // In binary the first second is no time.
        report.time = first + seconds(static_cast<std::int64_t>(1 + integer(days * 86400 - 2)));
    if (chance(60))
        report.system = system();
    if (chance(90))
        report.gps = gps();
    if (chance(60))
        report.counters = counters();
    if (chance(60))
        report.analogue = analogue();
    if (chance(60))
        report.status = status();
    if (chance(40))
        report.sensors = sensors();
    if (chance(50))
        report.obd = obd();
    if (chance(30))
        report.fuel = fuel();
    if (isBinary())
        return;
    if (chance(60))
        report.gsm = gsm();
    if (chance(20))
        report.eventData = text(30, rawText);
    if (chance(20))
        report.tagData = text(30, rawText);
    for (std::uint64_t others = chance(30) ? below(4) : 0; others > 0; --others) {
        RawFragment &fragment = report.otherFragments.append();
        fragment.name = text(4, names);
        if (chance(90))
            fragment.text = text(30, rawText);
    }
}

std::vector<Report> ReportGenerator::batch(std::size_t most)
{
    // One binary frame has events or none, and is a batch when it has to be or wants to.
    const Report header = unit();
    std::vector<Report> reports(1 + below(most), header);
    const bool isEventFrame = chance(40);
    const bool isBatchFrame = reports.size() > 1 || chance(50);
    for (Report &report : reports) {
        if (isBinary())
            report.packetTypeOctet = static_cast<std::uint8_t>((isEventFrame ? 0x40 : 0x00)
                                                               | (isBatchFrame ? 0x04 : 0x01));
        if (isBinary() ? isEventFrame : chance(40))
            report.eventId = octet();
        fillRecord(report);
    }
    return reports;
}

Report ReportGenerator::single()
{
    Report report = unit();
    if (isBinary() || chance(50)) {
        report.kind = ReportKind::Heartbeat;
        if (isBinary())
            report.packetTypeOctet = 0;
    } else {
        report.kind = ReportKind::CommandReply;
        report.replyText = "RST," + text(20, rawText);
    }
    return report;
}
