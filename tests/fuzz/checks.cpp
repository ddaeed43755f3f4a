// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/checks.h"

#include "core/model/imei.h"
#include "core/protocol/crc16.h"
#include "core/protocol/decoder.h"
#include "core/protocol/detection.h"
#include "core/protocol/framesplitter.h"
#include "core/protocol/framing.h"
#include "core/protocol/gosafeencoder.h"
#include "core/protocol/obd.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <iterator>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace sp7600::fuzz
{

using namespace std::string_view_literals;
using namespace protocol;

namespace
{

/// The same octets in memory of their own, so that the sanitizer sees a read beyond them.
class Exact
{
public:
    explicit Exact(std::string_view octets)
        : m_octets(std::make_unique<char[]>(octets.size()))
        , m_size(octets.size())
    {
        std::ranges::copy(octets, m_octets.get());
    }
    [[nodiscard]] std::string_view view() const { return {m_octets.get(), m_size}; }

private:
    std::unique_ptr<char[]> m_octets;
    std::size_t m_size;
};

// --- reports -----------------------------------------------------------------------------------

bool isWithin(const std::optional<double> &value, double limit)
{
    return !value || std::abs(*value) <= limit;
}

bool isFinite(const std::optional<double> &value)
{
    return !value || std::isfinite(*value);
}

std::string problemOf(const GpsInfo &gps)
{
    if (gps.latitude.has_value() != gps.longitude.has_value())
        return "half a position";
    if (!isWithin(gps.latitude, 90) || !isWithin(gps.longitude, 180))
        return "a position that is none on Earth";
    if (gps.valid && !gps.hasFix())
        return "a valid position that is not there";
    if (!isFinite(gps.speedKmh) || !isFinite(gps.courseDegrees) || !isFinite(gps.altitudeMetres)
        || !isFinite(gps.hdop) || !isFinite(gps.vdop)) {
        return "a number that is none";
    }
    return {};
}

std::string problemOf(const ObdInfo &obd)
{
    std::size_t end = 0;
    for (const ObdResponse &response : obd.responses) {
        const std::size_t begin = response.begin;
        if (begin != end + (obd.prefixed ? 1U : 0U) || begin + response.size > obd.octets.size())
            return "an OBD response out of its place";
        if (obd.prefixed && obd.octets[begin - 1] != response.size)
            return "an OBD response of another length than sent";
        end = begin + response.size;
    }
    if (!obd.prefixed && end != obd.octets.size())
        return "octets lost between OBD responses";
    for (const ObdQuantityInfo &info : obdQuantities()) {
        const std::optional<double> value = obd.values.value(info.quantity);
        if (value && (*value < info.minimum || *value > info.maximum))
            return "an OBD value that its PID cannot express";
    }
    std::size_t codes = 0;
    for (const Kept<std::vector<Dtc>> &list : {obd.storedDtcs, obd.pendingDtcs, obd.permanentDtcs})
        codes += list ? list->size() : 0;
    if (2 * codes > obd.octets.size() || 3 * obd.negative.size() > obd.octets.size())
        return "more OBD answers than octets";
    for (const std::uint16_t index : obd.unknownResponses) {
        if (index >= obd.responses.size())
            return "an unknown OBD response that is not there";
    }
    if (obd.vin && (!obd.vinSent || obd.vin->size() != 17))
        return "a VIN that is none";
    return {};
}

template <typename Info>
std::string problemOf(const Kept<Info> &info)
{
    return info ? problemOf(*info) : std::string();
}

/// Octets that a report holds on to, roughly.
std::size_t weightOf(const Report &report)
{
    std::size_t weight = report.version.size() + report.imei.size() + report.replyText.size();
    const auto add = [&weight](const Kept<std::string> &text) {
        weight += text ? text->size() : 0;
    };
    add(report.eventData);
    add(report.tagData);
    if (report.system) {
        add(report.system->name);
        add(report.system->firmware);
        add(report.system->hardware);
    }
    if (report.status) {
        add(report.status->geofenceLow);
        add(report.status->geofenceHigh);
    }
    if (report.counters)
        add(report.counters->engineTimeRaw);
    weight += report.gsm ? report.gsm->cells.size() : 0;
    weight += report.analogue ? report.analogue->volts.size() : 0;
    weight += report.analogue ? report.analogue->channels.size() : 0;
    weight += report.fuel ? report.fuel->grams.size() : 0;
    weight += report.obd ? report.obd->octets.size() + report.obd->responses.size() : 0;
    if (report.sensors) {
        for (const SensorInfo &sensor : *report.sensors)
            weight += 1 + sensor.id.size() + sensor.raw.size();
    }
    if (report.reply) {
        for (const std::string &line : report.reply->lines)
            weight += 1 + line.size();
    }
    for (const RawFragment &fragment : report.otherFragments)
        weight += 1 + fragment.name.size() + fragment.text.size();
    return weight;
}

bool isSkypatrol(Dialect dialect)
{
    return dialect == Dialect::SkypatrolApi || dialect == Dialect::SkypatrolTt8850;
}

/// Frames, not replies: a version and an IMEI stand at their head.
bool isGosafeFrame(Dialect dialect)
{
    return dialect == Dialect::GosafeText || dialect == Dialect::GosafeLegacy
           || dialect == Dialect::GosafeBinary;
}

std::string problemOf(const Report &report)
{
    if (isGosafeFrame(report.dialect) && (report.version.size() != 2 || !isImei(report.imei)))
        return "a report of no unit";
    if (!report.imei.empty() && !isImei(report.imei))
        return "an IMEI that is none";
    if (isSkypatrol(report.dialect) != report.skypatrol.has_value())
        return "a SkyPatrol report without its header";
    if (report.warnings.size() > maxWarnings)
        return "too many warnings";
    for (const DecodeWarning &warning : report.warnings) {
        if (warning.text.size() > maxWarningText)
            return "a warning that goes on and on";
    }
    std::string problem = problemOf(report.gps);
    return problem.empty() ? problemOf(report.obd) : problem;
}

// --- where the fields stand --------------------------------------------------------------------

/// A part of a report that stands in the map when the report has it, and else not.
struct Part {
    Field field;
    bool (*isThere)(const Report &report);
};

template <auto slot>
bool has(const Report &report)
{
    return (report.*slot).has_value();
}

constexpr Part mappedParts[] = {
    {Field::System, has<&Report::system>},
    {Field::Gps, has<&Report::gps>},
    {Field::Gsm, has<&Report::gsm>},
    {Field::Counters, has<&Report::counters>},
    {Field::Analogue, has<&Report::analogue>},
    {Field::Status, has<&Report::status>},
    {Field::Sensors, has<&Report::sensors>},
    {Field::Obd, has<&Report::obd>},
    {Field::Fuel, has<&Report::fuel>},
    {Field::EventData, has<&Report::eventData>},
    {Field::TagData, has<&Report::tagData>},
    {Field::LegacyStatus, has<&Report::legacyStatus>},
    {Field::LegacyGeofences, has<&Report::legacyGeofences>},
    {Field::Time, has<&Report::time>},
    {Field::EventId, has<&Report::eventId>},
    {Field::PacketTypeOctet, has<&Report::packetTypeOctet>},
    {Field::GpsLatitude, [](const Report &r) { return r.gps && r.gps->latitude; }},
    {Field::GpsLongitude, [](const Report &r) { return r.gps && r.gps->longitude; }},
    {Field::GpsSpeed, [](const Report &r) { return r.gps && r.gps->speedKmh; }},
    {Field::Odometer, [](const Report &r) { return r.counters && r.counters->odometerMetres; }},
    {Field::StatusIo, [](const Report &r) { return r.status && r.status->io; }},
};

std::string problemOf(const FieldMap &map, const ReportList &reports, std::string_view frame)
{
    for (const FieldSpan &span : map) {
        if (span.report >= reports.size())
            return "a field of no report";
        if (span.bytes.begin > frame.size() || span.bytes.size > frame.size() - span.bytes.begin)
            return "a field outside the frame";
    }
    for (std::size_t i = 0; i < reports.size(); ++i) {
        const Report &report = reports[i];
        if (!isGosafeFrame(report.dialect))
            continue;
        for (const Part &part : mappedParts) {
            if (findField(map, i, part.field).has_value() != part.isThere(report))
                return "a field that is not where it was read: "
                       + std::string(fieldPath(part.field));
        }
    }
    return {};
}

// --- frames ------------------------------------------------------------------------------------

// Frames with every field there is: what they leave behind in a list must not be seen again.
constexpr auto fullText =
    "*GS16,359999046544250,092653140326,1C,SYS:G79W;V1.06;V1.0.2,"
    "GPS:A;11;N19.432608;W99.133209;42;187;2240;0.80;1.20,"
    "GSM:1;4;334;20;1F4A;2B3C4D;-67;334;20;1F4A;2B3C4E;-81,COT:75242;2-8-17,"
    "ADC:13.82;4.11;0.00;2.50,DTT:27006;E1;0F;F;10000000;0,"
    "IWD:0;1;ad031652643fff28;22.5;1;0;9f0000065570,ETD:0102AABB,"
    "OBD:04410C0B46064100BE1FA81303419901037F011207430133042000000447010133044A01017103410D14"
    "14490201314847434D38323633334130303433353202F00406410183000000,FUL:28260;7,TAG:0102,"
    "XYZ:1;2;3,GPS:Q,COT:x$092723140326,9C,COT:7$000000000000,,XYZ:1#"sv;
constexpr auto fullLegacy =
    "*GS02,359999046544250,GPS:064336;2;N1.379023;E103.848224;0;0;1.10;210812,"
    "CLL:064940150411;460;0;10033;17262,STT:200;0,MGR:60,ADC:0;12.1;1;36.2;2;4.3,"
    "GFS:0FFFFFFF;0FFFFFFF,OBD:410C0C3C410D01,FUL:47226696#"sv;
constexpr auto fullBinary =
    "\x16\x41\x01\x47\x6A\xCF\x49\xEB\x7A\x1D\x2E\x82\xF5\x13\x03\x7F"
    "\x14\x06SP7600\x15V1.10\x26V1.0.2"
    "\x15\x00\x7F\x49\xFE\x01\x9C\x46\xFB\xC9\xAC\x2F\x00\x57\x01\x0F\xFF\xF4\x00\x5F\x00\x8C"
    "\x02\x01\x02"
    "\x08\x04\x00\x12\xD6\x87\x12\x1E\x11"
    "\x04\x03\x80\x12\x0D"
    "\x10\x03\x02\x70\x06\x11\xE1\x21\x00\x31\x00\x43\x08\x00\x00\x51\x00"
    "\x08\x07\x00\x01\x02\x03\x04\x05\x06"
    "\x05\x04\x41\x0C\x0B\x46"
    "\x05\x04\x00\x00\x6E\x64"sv;
constexpr auto fullApi =
    "\x00\x05\x02\x10\x04\x1F\xFF\xFF\xFA\x00\x00\x00\x08\x00\x01\x47\x6A\xCF\x49\xEB"
    "\x7A\x38\x3A\x00\x0C\x00\x22\x0D\x02\x06\x0C\x01\xFD\xF4\x36\x77\xFC\x86\x41\xBC"
    "\x00\x7B\x01\xC8\x16\x1F\x34\x00\x03\x99\x09\x01\x9B\x00\x00\x03\xE8\x00\x00\xA8"
    "\x04\x0C\x06\x02\x16\x1F\x34\x35\xE8\x00\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0A"
    "\x0B\x0C\x0D\x0E\x0F\x10\x11\x00\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0A\x0B\x0C"
    "\x0D\x0E\x0F\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1A\x1B\x1C\x1D\x1E\x1F\x20"
    "\x21\x22\x23\x24\x25\x26\x27\x28\x29\x2A\x2B\x2C\x2D\x2E\x2F\x30\x31\x32\x33\x34"
    "\x35\x1B\x5E"sv;
constexpr auto fullTt8850 =
    "\x00\x05\x00\x03\x01\x01"
    "359999046544250B"
    "\x01\x02\x00\x0C\x00\x00\xFA\x17\x58\xE7\x01\x28\x84\xA0\x1A\x03\x0E\x09\x1A\x35\x1C\x1B\x5E"sv;
constexpr auto fullNotice = "\x00\x3E\x00\x0A\x02\x17\x11\x01"
                            "359999046544250"
                            "\x06\x02\x00\x00\x00\x06"
                            "         1       359999046544250 "sv;
constexpr auto fullAscii =
    "\x00\x04\x02\x00         8  359999046544250 12 "
    "$GPRMC,224839.00,A,0328.438806,N,07631.607717,W,0.0,0.0,190714,3.8,E,A*2B 43012 7\r\n"sv;
constexpr auto fullReply = "G626 V1.05\nUNO: 13912345678"sv;
constexpr auto fullAtReply = "$FRIEND: =01, 1,\"203.0.113.9\", 5021, 3\r\nline\r\nOK\r\n"sv;

void soil(Decoder &decoder, ReportList &reports)
{
    static const std::string binary = sealed(fullBinary);
    Decoder serial({.channel = Channel::Serial}); // It alone takes all of them.
    for (const std::string_view frame : {fullText, fullLegacy, fullApi, fullTt8850, fullNotice,
                                         fullAscii, fullReply, fullAtReply}) {
        if (!serial.decode(frame, reports))
            std::abort();
    }
    if (!decoder.decode(binary, reports))
        std::abort();
}

/// What binary frames hold, one after the other.
std::vector<Report> decodeAll(std::string_view frames)
{
    std::vector<Report> all;
    for (std::size_t begin = 0; begin < frames.size();) {
        const std::size_t end = frames.find(binaryDelimiter, begin + 1) + 1;
        Result<std::vector<Report>> reports = decodeFrame(frames.substr(begin, end - begin));
        if (!reports)
            return {};
        std::ranges::move(*reports, std::back_inserter(all));
        begin = end;
    }
    return all;
}

/// Whatever was understood can be said again, and is understood the same; but for octets that no
/// frame holds.
std::string problemOfSayingAgain(const ReportList &reports, std::string_view frame)
{
    const std::vector<Report> batch(reports.begin(), reports.end());
    std::string said;
    std::string saidAgain;
    if (batch.front().dialect == Dialect::GosafeBinary) {
        said = encodeGosafeBinary(batch);
        saidAgain = encodeGosafeBinary(decodeAll(said));
    } else if (batch.front().dialect == Dialect::GosafeText
               && !frame.substr(0, frame.size() - 1).contains(textEnd)) {
        said = encodeGosafeText(batch);
        saidAgain = encodeGosafeText(decodeFrame(said).value_or(std::vector<Report>()));
    }
    return said == saidAgain ? "" : "what was understood and said again is understood otherwise";
}

std::string problemOf(const ReportList &reports, std::string_view frame)
{
    if (reports.empty())
        return "neither a report nor an error";
    std::size_t weight = 0;
    for (const Report &report : reports) {
        if (std::string problem = problemOf(report); !problem.empty())
            return problem;
        weight += weightOf(report);
    }
    // Version and IMEI are repeated in every report of a batch; hexadecimal doubles the octets.
    if (reports.size() > frame.size() || weight > 4 * frame.size() + 32 * reports.size())
        return "reports that are larger than their frame";
    return problemOfSayingAgain(reports, frame);
}

std::string problemOf(const Error &error, std::size_t frameSize)
{
    if (error.code < ErrorCode::FrameEmpty || error.code > ErrorCode::FramePositionMalformed)
        return "an error that is none of a frame: " + std::string(codeName(error.code));
    if (!error.offset || *error.offset > frameSize)
        return "an error outside the frame: " + std::string(codeName(error.code));
    return {};
}

std::string checkFrame(std::string_view octets, const DecodeOptions &options)
{
    const Exact exact(octets);
    const std::string_view frame = exact.view();

    ReportList reports;
    const Result<void> done = Decoder(options).decode(frame, reports);
    std::string problem = done ? problemOf(reports, frame) : problemOf(done.error(), frame.size());
    if (!problem.empty())
        return problem;
    if (!done && !reports.empty())
        return "reports beside an error";

    Decoder used(options);
    ReportList again;
    soil(used, again);
    if (used.decode(frame, again) != done || again != reports)
        return "another result in a used list";
    FieldMap map(3);
    if (used.decode(frame, again, &map) != done || again != reports)
        return "another result with a field map";
    return problemOf(map, reports, frame);
}

std::string checkDatagram(std::string_view octets, const DecodeOptions &options)
{
    const Exact exact(octets);
    const std::string_view datagram = exact.view();
    const std::vector<DatagramPart> parts = decodeDatagram(datagram, options);
    if (parts.empty())
        return "a datagram without parts";
    const char *end = datagram.data();
    for (const DatagramPart &part : parts) {
        // The delimiter that ends a broken binary frame may begin the next one.
        const bool isShared = part.octets.starts_with(binaryDelimiter)
                              && part.octets.data() + 1 == end && end != datagram.data();
        if ((part.octets.data() < end && !isShared)
            || part.octets.data() + part.octets.size() > datagram.data() + datagram.size()) {
            return "a part outside the datagram";
        }
        end = part.octets.data() + part.octets.size();
        if (!part.reports) {
            if (std::string problem = problemOf(part.reports.error(), part.octets.size());
                !problem.empty()) {
                return problem;
            }
        } else if (part.reports->empty()) {
            return "neither a report nor an error";
        }
    }
    return {};
}

template <typename... Problems>
std::string firstOf(const Problems &...problems)
{
    std::string first;
    static_cast<void>(((first = problems(), !first.empty()) || ...));
    return first;
}

// --- the splitter ------------------------------------------------------------------------------

constexpr std::size_t smallCap = 300;

/// What a splitter made of a stream.
struct Cut {
    std::vector<std::pair<std::uint64_t, std::string>> frames; ///< Oversized ones without octets.
    std::string noise;
    std::string rest;
    std::uint64_t garbage = 0;
    std::uint64_t oversized = 0;
    std::string problem;
    bool operator==(const Cut &) const = default;
};

template <typename PieceSize>
Cut cut(std::string_view stream, std::size_t cap, PieceSize pieceSize)
{
    FrameSplitter splitter(cap);
    Cut cut;
    for (std::size_t at = 0; at < stream.size();) {
        const Exact received(stream.substr(at, pieceSize()));
        splitter.append(received.view());
        at += received.view().size();
        while (const auto piece = splitter.next()) {
            const bool isOversized = piece->kind == Piece::Kind::Oversized;
            if (piece->offset > stream.size()
                || (!isOversized
                    && stream.substr(static_cast<std::size_t>(piece->offset), piece->octets.size())
                           != piece->octets)) {
                cut.problem = "a piece that the stream did not hold";
            }
            if (piece->kind == Piece::Kind::Noise)
                cut.noise += piece->octets;
            else
                cut.frames.emplace_back(piece->offset,
                                        isOversized ? std::string_view() : piece->octets);
        }
        if (splitter.rest().size() >= cap)
            cut.problem = "more kept than a frame may have";
    }
    cut.rest = splitter.rest();
    cut.garbage = splitter.garbageOctets();
    cut.oversized = splitter.oversizedFrames();
    return cut;
}

std::string checkStream(std::string_view stream, std::size_t cap)
{
    const Cut whole = cut(stream, cap, [&] { return stream.size(); });
    if (!whole.problem.empty())
        return whole.problem;
    std::size_t size = 0;
    const auto changing = [&size] { return size = size * 5 % 37 + 1; };
    if (cut(stream, cap, [] { return std::size_t{1}; }) != whole
        || cut(stream, cap, changing) != whole) {
        return "other frames when the stream comes in other pieces";
    }
    return {};
}

// --- the targets -------------------------------------------------------------------------------

std::string checkSplitter(std::string_view input)
{
    return firstOf([&] { return checkStream(input, smallCap); },
                   [&] { return checkStream(input, maxFrameSize); },
                   [&] { return checkDatagram(input, {.channel = Channel::Datagram}); });
}

std::string checkGosafeText(std::string_view input)
{
    return firstOf([&] { return checkFrame(input, {}); },
                   [&] { return checkDatagram(input, {.channel = Channel::Datagram}); });
}

/// As it came, and as what stands between the delimiters.
std::string checkGosafeBinary(std::string_view input)
{
    return firstOf([&] { return checkFrame(input, {}); },
                   [&] { return checkFrame(sealed(input), {}); });
}

/// The first four octets are the report mask.
std::string checkSkypatrol(std::string_view input)
{
    constexpr std::size_t maskSize = 4;
    if (input.size() < maskSize)
        return {};
    std::uint32_t mask = 0;
    for (const char octet : input.substr(0, maskSize))
        mask = mask << 8U | static_cast<std::uint8_t>(octet);
    const std::string_view packet = input.substr(maskSize);
    return firstOf(
        [&] { return checkFrame(packet, {.channel = Channel::Datagram}); },
        [&] { return checkFrame(packet, {.channel = Channel::Datagram, .mask = mask}); });
}

std::string checkObd(std::string_view input)
{
    static const std::vector<std::uint8_t> everything = [] {
        const auto reports = decodeFrame(fullText);
        return reports->front().obd->octets;
    }();
    ObdInfo used;
    WarningList usedWarnings;
    for (const bool prefixed : {true, false}) {
        ObdInfo obd;
        WarningList warnings;
        obd.prefixed = prefixed;
        obd.octets.assign(input.begin(), input.end());
        decodeObd(obd, warnings);
        if (std::string problem = problemOf(obd); !problem.empty())
            return problem;

        used.clear();
        used.octets = everything;
        decodeObd(used, usedWarnings);
        used.clear();
        usedWarnings.clear();
        used.prefixed = prefixed;
        used.octets.assign(input.begin(), input.end());
        decodeObd(used, usedWarnings);
        if (used != obd || usedWarnings != warnings)
            return "another result in used values";
    }
    return {};
}

std::string checkDetection(std::string_view input)
{
    const Exact exact(input);
    const Noise noise = detectNoise(exact.view());
    if (noiseName(noise).empty() != (noise == Noise::None))
        return "noise without a name";
    if (noise != Noise::None && detectTraffic(exact.view()) != Traffic::Unknown)
        return "both a tracker and noise";
    const Error error = unrecognised(exact.view()).error();
    if (error.code != ErrorCode::FrameUnrecognised || error.parameter("noise") != noiseName(noise))
        return "noise that is not named";
    return firstOf([&] { return checkFrame(input, {}); },
                   [&] { return checkFrame(input, {.channel = Channel::Datagram}); });
}

std::string checkReplies(std::string_view input)
{
    return firstOf([&] { return checkFrame(input, {.channel = Channel::Sms}); },
                   [&] { return checkFrame(input, {.channel = Channel::Serial}); });
}

constexpr Check allChecks[] = {
    {"splitter", checkSplitter},
    {"gosafetext", checkGosafeText},
    {"gosafebinary", checkGosafeBinary},
    {"skypatrol", checkSkypatrol},
    {"obd", checkObd},
    {"detection", checkDetection},
    {"replies", checkReplies},
};

} // namespace

std::span<const Check> checks()
{
    return allChecks;
}

std::string sealed(std::string_view body)
{
    const std::uint16_t crc = crc16(body);
    std::string octets(body);
    octets += static_cast<char>(crc >> 8U);
    octets += static_cast<char>(crc & 0xFFU);
    std::string frame(1, binaryDelimiter);
    for (const char octet : octets) {
        if (octet == binaryDelimiter || octet == binaryEscape) {
            frame += binaryEscape;
            frame += static_cast<char>(octet ^ binaryEscape);
        } else {
            frame += octet;
        }
    }
    frame += binaryDelimiter;
    return frame;
}

} // namespace sp7600::fuzz
