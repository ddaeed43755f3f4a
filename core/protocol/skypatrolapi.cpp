// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/skypatrolapi.h"

#include "core/protocol/framing.h"
#include "core/protocol/nmea.h"
#include "core/protocol/numbers.h"
#include "core/protocol/octets.h"
#include "core/protocol/utctime.h"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <string>

namespace sp7600::protocol
{
namespace
{

constexpr std::size_t imeiSize = 15;
constexpr std::size_t lengthSize = 2;
/// Of API number and command.
constexpr std::size_t apiSize = 3;

constexpr std::uint16_t binaryEvents = 5;
constexpr std::uint16_t notices = 10;
constexpr std::uint8_t wakeUp = 8;
constexpr std::uint8_t tt8850Command = 0;

constexpr std::uint8_t modemIdOption = 1;
constexpr std::uint8_t eventMaskOption = 2;

/// Bits of the report mask, in the order of the fields. REFERENCE.md section 6.3.
enum class Bit : unsigned {
    Binary = 0,
    UserParameter = 1,
    LongId = 2,
    Gpio = 3,
    Adc1 = 4,
    Adc2 = 5,
    EventCategory = 7,
    Date = 8,
    GpsStatus = 9,
    Latitude = 10,
    Longitude = 11,
    Speed = 12,
    Heading = 13,
    TimeOfDay = 14,
    Altitude = 15,
    Satellites = 16,
    Battery = 17,
    TripOdometer = 20,
    Odometer = 21,
    Generated = 22,
    ShortId = 23,
    Power = 24,
    OverSpeed = 25,
    Cells = 26,
    Sequence = 28,
};

bool hasBit(std::uint32_t mask, Bit bit)
{
    return (mask >> static_cast<unsigned>(bit) & 1U) != 0;
}

constexpr std::size_t shortIdSize = 8;
constexpr std::size_t longIdSize = 22;
constexpr std::size_t overSpeedSize = 18;
constexpr std::size_t cellsSize = 54;
constexpr std::size_t clockSize = 6;

// The widths of the first two columns of an ASCII body differ between firmwares, their sum does
// not.
constexpr std::size_t identityColumnEnd = 32;

bool isBlankOctet(char c)
{
    return static_cast<unsigned char>(c) <= ' ';
}

std::string_view withoutBlanks(std::string_view text)
{
    while (!text.empty() && isBlankOctet(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlankOctet(text.back()))
        text.remove_suffix(1);
    return text;
}

bool isImei(std::string_view word)
{
    return word.size() == imeiSize && isAllDigits(word);
}

/// Whether a unit sends packets that start so. Command 4 goes to the unit.
bool isKnownApi(std::string_view packet)
{
    if (packet.size() < apiSize)
        return false;
    return isApiReport(static_cast<unsigned>(bigEndian(packet.substr(0, 2))),
                       static_cast<unsigned char>(packet[2]));
}

/// The packet without its length.
Result<std::string_view> withoutLength(std::string_view packet)
{
    if (packet.size() < apiSize)
        return failure(ErrorCode::FrameTooShort, {}, packet.size());
    const std::string_view rest = packet.substr(lengthSize);
    const bool isPrefixed = isKnownApi(rest);
    if (isPrefixed && bigEndian(packet.substr(0, lengthSize)) == packet.size())
        return rest;
    if (isKnownApi(packet))
        return packet;
    return failure(isPrefixed ? ErrorCode::FrameLengthWrong : ErrorCode::FrameUnrecognised, {}, 0);
}

// The newer form has the message type in a high nibble where the older one has the length of its
// options. 10 could be both: it is the older one when options of this length are really there.
constexpr std::uint8_t newerForm = 0x10;

bool areOptions(std::string_view octets)
{
    while (!octets.empty()) {
        const auto size = static_cast<std::uint8_t>(octets.front());
        if (size < 2 || size > octets.size())
            return false;
        octets.remove_prefix(size);
    }
    return true;
}

bool isNewerForm(std::uint8_t octet, std::string_view rest)
{
    if (octet != newerForm || rest.empty())
        return false;
    const auto optionsSize = static_cast<std::uint8_t>(rest.front());
    if (optionsSize == 0 || optionsSize == 4)
        return true;
    return optionsSize < rest.size()
           && (rest.size() < newerForm || !areOptions(rest.substr(0, newerForm)));
}

/// Days, hours and the like as one octet each.
ClockReading dayFirst(std::string_view date, std::string_view time)
{
    const auto octet = [](std::string_view octets, std::size_t index) {
        return static_cast<unsigned>(static_cast<unsigned char>(octets[index]));
    };
    return {.year = octet(date, 2),
            .month = octet(date, 1),
            .day = octet(date, 0),
            .hour = octet(time, 0),
            .minute = octet(time, 1),
            .second = octet(time, 2)};
}

/// `DDMMYY` and `hhmmss` as one decimal number each.
ClockReading packedDecimal(std::string_view date, std::string_view time)
{
    const auto days = static_cast<unsigned>(bigEndian(date));
    const auto hours = static_cast<unsigned>(bigEndian(time));
    return {.year = days % 100,
            .month = days / 100 % 100,
            .day = days / 10000,
            .hour = hours / 10000,
            .minute = hours / 100 % 100,
            .second = hours % 100};
}

void warn(WarningList &warnings, WarningCode code, std::string_view part, std::string_view octets)
{
    std::string text;
    appendHexOctets(text, octets.substr(0, maxWarningText / 2));
    warnings.add(code, part, text);
}

/// `YY MM DD hh mm ss`, one octet each. Nothing in zeros: the unit has no clock yet.
std::optional<UtcSeconds> readClock(std::string_view octets, WarningList &warnings)
{
    if (bigEndian(octets) == 0)
        return {};
    OctetReader reader(octets);
    ClockReading clock;
    for (unsigned *part :
         {&clock.year, &clock.month, &clock.day, &clock.hour, &clock.minute, &clock.second})
        *part = reader.u8();
    const std::optional<UtcSeconds> moment = utcTime(clock);
    if (!moment)
        warn(warnings, WarningCode::TimeImpossible, "time", octets);
    return moment;
}

/// Negative numbers are one's complements.
std::int64_t onesComplement(std::string_view octets)
{
    const auto number = static_cast<std::int64_t>(bigEndian(octets));
    const std::int64_t allOnes = (std::int64_t{1} << 8 * octets.size()) - 1;
    return number > allOnes / 2 ? number - allOnes : number;
}

/// `DDMM.mmmm` times @p scale.
std::optional<double> degrees(std::string_view octets, double scale)
{
    const auto number = static_cast<double>(onesComplement(octets));
    const std::optional<double> size = degreesFromDdmm((number < 0 ? -number : number) / scale);
    return size && number < 0 ? -*size : size;
}

/// One packet on its way into a report.
template <typename Trace>
class PacketReader
{
public:
    PacketReader(std::string_view packet, Report &report, Trace &trace)
        : m_packet(packet)
        , m_octets(packet)
        , m_report(report)
        , m_info(report.skypatrol.emplace())
        , m_trace(trace)
    {
    }

    Result<void> read(std::optional<std::uint32_t> configuredMask)
    {
        m_report.dialect = Dialect::SkypatrolApi;
        const Result<std::string_view> rest = withoutLength(m_packet);
        if (!rest)
            return std::unexpected(rest.error());
        m_info.lengthPrefixed = rest->size() != m_packet.size();
        m_octets = OctetReader(*rest);
        m_info.api = m_octets.u16();
        m_info.command = m_octets.u8();
        if (m_info.api == binaryEvents && m_info.command == tt8850Command)
            return readTt8850(*rest);
        readOptions();
        if (m_octets.failed())
            return tooShort();
        m_trace.add(Field::ApiHeader, m_packet.substr(0, offset()));
        if (!isBinary())
            return readText(m_octets.rest());
        if (m_info.mask)
            return readBinary(*m_info.mask);
        if (configuredMask)
            return readBinary(*configuredMask);
        m_report.kind = ReportKind::NeedsMask;
        return {};
    }

private:
    [[nodiscard]] std::size_t offset() const { return m_packet.size() - m_octets.rest().size(); }
    [[nodiscard]] std::unexpected<Error> tooShort() const
    {
        return failure(ErrorCode::FrameTooShort, {}, m_packet.size());
    }
    [[nodiscard]] std::size_t offsetOf(std::string_view part) const
    {
        return static_cast<std::size_t>(part.data() - m_packet.data());
    }

    void readOptions()
    {
        const std::uint8_t octet = m_octets.u8();
        if (!isNewerForm(octet, m_octets.rest())) {
            readTypedOptions(m_octets.take(octet));
            return;
        }
        m_info.messageType = static_cast<std::uint8_t>(octet >> 4);
        const std::uint8_t size = m_octets.u8();
        if (size != sizeof(std::uint32_t)) {
            leaveUnparsed(m_octets.take(size));
            return;
        }
        m_info.mask = m_octets.u32();
        note(Field::ApiMask);
    }

    /// `{length with itself, type, data}` each.
    void readTypedOptions(std::string_view options)
    {
        OctetReader reader(options);
        while (!reader.atEnd()) {
            const std::string_view whole = reader.rest();
            const std::uint8_t size = reader.u8();
            const std::uint8_t type = reader.u8();
            const std::string_view data = size < 2 ? std::string_view() : reader.take(size - 2U);
            if (reader.failed() || size < 2) {
                warn(m_report.warnings, WarningCode::FragmentUndecodable, "options", whole);
                leaveUnparsed(whole);
                return;
            }
            const std::string_view id = withoutBlanks(data);
            if (type == modemIdOption && !id.empty())
                m_info.modemId = id;
            else if (type == eventMaskOption)
                appendHexOctets(m_info.eventMask.emplace(), data);
            else
                leaveUnparsed(whole.substr(0, size));
        }
    }

    /// Whether the body is binary. API 10 has both: the mask tells, and without one that an ASCII
    /// body starts with a column.
    [[nodiscard]] bool isBinary() const
    {
        if (m_info.api != notices || !m_info.messageType)
            return m_info.api == binaryEvents;
        if (m_info.mask)
            return hasBit(*m_info.mask, Bit::Binary);
        return m_octets.rest().starts_with('\0');
    }

    void note(Field field, std::size_t index = 0)
    {
        if constexpr (Trace::isActive) {
            if (!m_octets.failed())
                m_trace.add(field, m_octets.last(), index);
        }
    }

    void leaveUnparsed(std::string_view octets)
    {
        if (octets.empty())
            return;
        m_info.unparsedOctets += octets.size();
        m_trace.add(Field::ApiUnparsed, octets);
    }

    void keepRaw(std::string_view name, std::string_view octets)
    {
        RawFragment &raw = m_report.otherFragments.append();
        raw.name = name;
        appendHexOctets(raw.text, octets);
        m_trace.add(Field::UnknownFragment, octets, m_report.otherFragments.size() - 1);
    }

    /// What a packet without a position is.
    [[nodiscard]] ReportKind noticeKind() const
    {
        const bool isHeartbeat = m_info.api == notices && m_info.command == wakeUp;
        return isHeartbeat ? ReportKind::Heartbeat : ReportKind::Status;
    }

    Result<void> readText(std::string_view body)
    {
        const std::string_view sentence = findRmc(body);
        readColumns(sentence.empty() ? body : body.substr(0, offsetOf(sentence) - offsetOf(body)));
        if (m_report.imei.empty() && m_info.modemId && isImei(*m_info.modemId))
            m_report.imei = *m_info.modemId;
        if (m_report.imei.empty() && !m_info.deviceId && !m_info.modemId)
            return failure(ErrorCode::FrameWithoutIdentity, {}, offsetOf(body));
        if (sentence.empty()) {
            m_report.kind = noticeKind();
            return {};
        }
        if (const auto unread = decodeRmc(sentence, m_report, m_trace))
            return failure(ErrorCode::FramePositionMalformed, {}, offsetOf(*unread));
        return {};
    }

    /// The words before the position.
    void readColumns(std::string_view columns)
    {
        std::string_view first;
        std::string_view second;
        std::size_t words = 0;
        for (std::size_t begin = 0; begin < columns.size();) {
            if (isBlankOctet(columns[begin])) {
                ++begin;
                continue;
            }
            std::size_t end = begin;
            while (end < columns.size() && !isBlankOctet(columns[end]))
                ++end;
            const std::string_view word = columns.substr(begin, end - begin);
            begin = end;
            ++words;
            if (words == 2)
                second = word;
            if (isImei(word)) {
                m_report.imei = word;
                m_trace.add(Field::Imei, word);
                break;
            }
            if (end == identityColumnEnd)
                takeDeviceId(word);
            else if (first.empty())
                first = word;
        }
        // User parameter, identity and event: which is which is certain when all are there.
        if (words > 2 && m_report.imei.empty() && !m_info.deviceId)
            takeDeviceId(second);
        // A notice may hold the identity alone.
        const bool isAlone = !first.empty() && withoutBlanks(columns) == first;
        if (isAlone && m_info.api == notices && !m_info.modemId)
            takeDeviceId(first);
        else
            readUserParameter(first);
    }

    void takeDeviceId(std::string_view word)
    {
        m_info.deviceId = word;
        m_trace.add(Field::ApiDeviceId, word);
    }

    void readUserParameter(std::string_view word)
    {
        const std::optional<std::uint64_t> number = parseUnsigned(word);
        if (!number || *number > std::numeric_limits<std::uint32_t>::max())
            return;
        m_info.userParameter = static_cast<std::uint32_t>(*number);
        m_trace.add(Field::ApiUserParameter, word);
    }

    Result<void> readBinary(std::uint32_t mask)
    {
        if (hasBit(mask, Bit::UserParameter)) {
            m_info.userParameter = m_octets.u32();
            note(Field::ApiUserParameter);
        }
        readDeviceId(mask);
        readInputs(mask);
        readPosition(mask);
        readBattery(mask);
        readRest(mask);
        if (m_octets.failed())
            return tooShort();
        if (!m_info.deviceId && !m_info.modemId)
            return failure(ErrorCode::FrameWithoutIdentity, {}, 0);
        leaveUnparsed(m_octets.rest());
        if (m_info.api == notices && !m_report.gps && !m_report.time)
            m_report.kind = noticeKind();
        return {};
    }

    void readDeviceId(std::uint32_t mask)
    {
        if (!hasBit(mask, Bit::ShortId) && !hasBit(mask, Bit::LongId))
            return;
        const std::size_t size = hasBit(mask, Bit::ShortId) ? shortIdSize : longIdSize;
        if (const std::string_view id = withoutBlanks(m_octets.take(size)); !id.empty())
            takeDeviceId(id);
    }

    void readInputs(std::uint32_t mask)
    {
        if (hasBit(mask, Bit::Gpio)) {
            m_info.gpio = m_octets.u16();
            note(Field::ApiGpio);
        }
        if (hasBit(mask, Bit::Adc1)) {
            m_info.adc1Millivolts = m_octets.u16();
            note(Field::ApiAdc, 0);
        }
        if (hasBit(mask, Bit::Adc2)) {
            m_info.adc2Millivolts = m_octets.u16();
            note(Field::ApiAdc, 1);
        }
        if (hasBit(mask, Bit::EventCategory)) {
            m_info.eventCategory = m_octets.u8();
            note(Field::ApiEventCategory);
        }
    }

    void readPosition(std::uint32_t mask)
    {
        const auto takeIf = [&](Bit bit, std::size_t size) {
            return hasBit(mask, bit) ? m_octets.take(size) : std::string_view();
        };
        const std::string_view date = takeIf(Bit::Date, 3);
        if (hasBit(mask, Bit::GpsStatus)) {
            gps().fixCode = m_octets.u8();
            gps().valid = gps().fixCode == 1;
            note(Field::GpsFix);
        }
        const std::string_view latitude = takeIf(Bit::Latitude, isNewer() ? 4 : 3);
        const std::string_view longitude = takeIf(Bit::Longitude, 4);
        if (hasBit(mask, Bit::Speed)) {
            gps().speedKmh = kmhFromKnots(m_octets.u16() / 10.0);
            note(Field::GpsSpeed);
        }
        if (hasBit(mask, Bit::Heading)) {
            gps().courseDegrees = m_octets.u16() / 10.0;
            note(Field::GpsCourse);
        }
        const std::string_view time = takeIf(Bit::TimeOfDay, 3);
        if (hasBit(mask, Bit::Altitude)) {
            gps().altitudeMetres = static_cast<double>(m_octets.i24());
            note(Field::GpsAltitude);
        }
        if (hasBit(mask, Bit::Satellites)) {
            gps().satellites = m_octets.u8();
            note(Field::GpsSatellites);
        }
        if (m_octets.failed())
            return;
        readTime(date, time);
        readCoordinates(latitude, longitude);
    }

    [[nodiscard]] bool isNewer() const { return m_info.messageType.has_value(); }
    GpsInfo &gps() { return m_report.gps ? *m_report.gps : m_report.gps.emplace(); }

    void readTime(std::string_view date, std::string_view time)
    {
        if (date.empty() || time.empty()) {
            if (!date.empty())
                keepRaw("date", date);
            if (!time.empty())
                keepRaw("time", time);
            return;
        }
        if (bigEndian(date) == 0)
            return; // The unit does not know the time yet: nothing odd about it.
        m_report.time = utcTime(isNewer() ? dayFirst(date, time) : packedDecimal(date, time));
        if (!m_report.time) {
            warn(m_report.warnings, WarningCode::TimeImpossible, "time", date);
            return;
        }
        m_trace.add(Field::Time, time);
        m_trace.add(Field::Time, date, 1);
    }

    void readCoordinates(std::string_view latitude, std::string_view longitude)
    {
        if (latitude.empty() || longitude.empty()) {
            if (!latitude.empty())
                keepRaw("latitude", latitude);
            if (!longitude.empty())
                keepRaw("longitude", longitude);
            return;
        }
        const double scale = isNewer() ? 1e4 : 1e3;
        placeCoordinates(degrees(latitude, scale), degrees(longitude, scale), latitude, longitude);
    }

    void placeCoordinates(std::optional<double> latitude, std::optional<double> longitude,
                          std::string_view latitudeOctets, std::string_view longitudeOctets)
    {
        if (!setCoordinates(gps(), latitude, longitude)) {
            warn(m_report.warnings, WarningCode::CoordinateOutOfRange, "gps", latitudeOctets);
            return;
        }
        m_trace.add(Field::GpsLatitude, latitudeOctets);
        m_trace.add(Field::GpsLongitude, longitudeOctets);
    }

    void readBattery(std::uint32_t mask)
    {
        if (hasBit(mask, Bit::Battery)) {
            m_info.batteryRaw = m_octets.u16();
            note(Field::ApiBattery);
        }
        if (hasBit(mask, Bit::TripOdometer)) {
            m_info.tripOdometerMetres = m_octets.u32();
            note(Field::ApiTripOdometer);
        }
        if (hasBit(mask, Bit::Odometer)) {
            m_info.odometerMetres = m_octets.u32();
            note(Field::ApiOdometer);
        }
        if (hasBit(mask, Bit::Generated)) {
            m_info.generated = readClock(m_octets.take(clockSize), m_report.warnings);
            if (m_info.generated)
                note(Field::ApiGenerated);
        }
        if (hasBit(mask, Bit::Power)) {
            m_info.powerVolts = m_octets.u16() / 1000.0;
            note(Field::ApiPower);
        }
    }

    void readRest(std::uint32_t mask)
    {
        if (hasBit(mask, Bit::OverSpeed)) {
            const std::string_view octets = m_octets.take(overSpeedSize);
            if (!m_octets.failed())
                keepRaw("over-speed", octets);
        }
        if (hasBit(mask, Bit::Cells)) {
            appendHexOctets(m_info.cellsRaw.emplace(), m_octets.take(cellsSize));
            note(Field::ApiCells);
        }
        if (hasBit(mask, Bit::Sequence)) {
            m_info.sequence = m_octets.u16();
            note(Field::ApiSequence);
        }
    }

    /// What is known of the TT8850: who, and in packets of one size where and when.
    Result<void> readTt8850(std::string_view packet)
    {
        constexpr std::size_t reportSize = 45;
        constexpr std::size_t unknownBeforeImei = 3;
        constexpr std::size_t unknownAfterImei = 7;
        m_report.dialect = Dialect::SkypatrolTt8850;
        m_octets.take(unknownBeforeImei);
        m_trace.add(Field::ApiHeader, m_packet.substr(0, offset()));
        const std::string_view imei = m_octets.take(imeiSize);
        if (m_octets.failed())
            return tooShort();
        if (!isImei(imei))
            return failure(ErrorCode::FrameWithoutIdentity, {}, offsetOf(imei));
        m_report.imei = imei;
        m_trace.add(Field::Imei, imei);
        if (packet.size() != reportSize) {
            m_report.kind = ReportKind::Status;
            return {};
        }
        m_octets.take(unknownAfterImei);
        const std::string_view longitude = m_octets.take(4);
        const std::string_view latitude = m_octets.take(4);
        const auto microDegrees = [](std::string_view octets) {
            return OctetReader(octets).i32() / 1e6;
        };
        gps();
        placeCoordinates(microDegrees(latitude), microDegrees(longitude), latitude, longitude);
        const std::string_view clock = m_octets.take(clockSize);
        m_report.time = readClock(clock, m_report.warnings);
        if (m_report.time)
            m_trace.add(Field::Time, clock);
        m_info.batteryPercent = m_octets.u8();
        note(Field::ApiBattery);
        m_info.sequence = m_octets.u16();
        note(Field::ApiSequence);
        return {};
    }

    std::string_view m_packet;
    OctetReader m_octets;
    Report &m_report;
    SkypatrolInfo &m_info;
    Trace &m_trace;
};

} // namespace

template <typename Trace>
Result<void> decodeSkypatrolApi(std::string_view packet, std::optional<std::uint32_t> mask,
                                ReportList &reports, Trace &trace)
{
    trace.startReport(0);
    return PacketReader(packet, reports.append(), trace).read(mask);
}

template Result<void> decodeSkypatrolApi(std::string_view, std::optional<std::uint32_t>,
                                         ReportList &, NoTrace &);
template Result<void> decodeSkypatrolApi(std::string_view, std::optional<std::uint32_t>,
                                         ReportList &, FieldTracer &);

} // namespace sp7600::protocol
