// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/nmea.h"

#include "core/protocol/numbers.h"
#include "core/protocol/utctime.h"

#include <array>
#include <cmath>
#include <cstddef>

namespace sp7600::protocol
{
namespace
{

/// The fields of a sentence RMC that are read, in order.
enum RmcField : std::size_t {
    Address,
    TimeOfDay,
    FixStatus,
    Latitude,
    NorthOrSouth,
    Longitude,
    EastOrWest,
    Speed,
    Course,
    Date,
    RmcFieldCount
};
using RmcFields = std::array<std::string_view, RmcFieldCount>;

constexpr std::string_view rmcName = "RMC,";
constexpr std::size_t talkerSize = 2;
constexpr std::size_t datePairs = 6;

constexpr bool isSentenceCharacter(char c)
{
    return c > ' ' && c < '\x7f';
}

/// False when the sentence was cut before its date.
bool splitFields(std::string_view sentence, RmcFields &fields)
{
    for (std::string_view &field : fields) {
        const std::size_t end = sentence.find(',');
        field = sentence.substr(0, end);
        if (end == std::string_view::npos)
            return &field == &fields.back();
        sentence.remove_prefix(end + 1);
    }
    return true;
}

/// From the start of one field to the end of a later one.
std::string_view through(std::string_view first, std::string_view last)
{
    const char *const begin = first.data();
    const char *const end = last.data() + last.size();
    return {begin, static_cast<std::size_t>(end - begin)};
}

unsigned pairAt(std::string_view digits, std::size_t index)
{
    return static_cast<unsigned>((digits[2 * index] - '0') * 10 + (digits[2 * index + 1] - '0'));
}

bool isTimeOfDay(std::string_view field)
{
    if (field.size() < datePairs || !isAllDigits(field.substr(0, datePairs)))
        return false;
    const std::string_view fraction = field.substr(datePairs);
    return fraction.empty()
           || (fraction.front() == '.'
               && (fraction.size() == 1 || isAllDigits(fraction.substr(1))));
}

template <typename Trace>
std::optional<std::string_view> readTime(const RmcFields &fields, Report &report, Trace &trace)
{
    const std::string_view time = fields[TimeOfDay];
    const std::string_view date = fields[Date];
    if (!time.empty() && !isTimeOfDay(time))
        return time;
    if (!date.empty() && (date.size() != datePairs || !isAllDigits(date)))
        return date;
    if (time.empty() || date.empty() || date == "000000")
        return {}; // The unit does not know the time yet: nothing odd about it.
    report.time = utcTime({.year = pairAt(date, 2),
                           .month = pairAt(date, 1),
                           .day = pairAt(date, 0),
                           .hour = pairAt(time, 0),
                           .minute = pairAt(time, 1),
                           .second = pairAt(time, 2)});
    if (!report.time) {
        report.warnings.add(WarningCode::TimeImpossible, "time", through(time, date));
        return {};
    }
    trace.add(Field::Time, time);
    trace.add(Field::Time, date, 1);
    return {};
}

/// Degrees and minutes without a sign. Nothing when it is no number at all.
std::optional<double> readDdmm(std::string_view field)
{
    return field.starts_with('-') ? std::nullopt : parseDecimal(field);
}

std::optional<double> signedDegrees(double ddmm, bool isNegative)
{
    const std::optional<double> degrees = degreesFromDdmm(ddmm);
    return degrees && isNegative && *degrees != 0 ? -*degrees : degrees;
}

template <typename Trace>
std::optional<std::string_view> readCoordinates(const RmcFields &fields, Report &report,
                                                Trace &trace)
{
    if (fields[Latitude].empty() && fields[Longitude].empty())
        return {};
    const std::optional<double> latitude = readDdmm(fields[Latitude]);
    const std::optional<double> longitude = readDdmm(fields[Longitude]);
    if (!latitude)
        return fields[Latitude];
    if (!longitude)
        return fields[Longitude];
    const bool isSouth = fields[NorthOrSouth] == "S";
    const bool isWest = fields[EastOrWest] == "W";
    if (!isSouth && fields[NorthOrSouth] != "N")
        return fields[NorthOrSouth];
    if (!isWest && fields[EastOrWest] != "E")
        return fields[EastOrWest];
    const std::string_view north = through(fields[Latitude], fields[NorthOrSouth]);
    const std::string_view east = through(fields[Longitude], fields[EastOrWest]);
    if (!setCoordinates(*report.gps, signedDegrees(*latitude, isSouth),
                        signedDegrees(*longitude, isWest))) {
        report.warnings.add(WarningCode::CoordinateOutOfRange, "rmc", through(north, east));
        return {};
    }
    trace.add(Field::GpsLatitude, north);
    trace.add(Field::GpsLongitude, east);
    return {};
}

/// An empty field stays absent. False when it is no number.
template <typename Trace>
bool readMeasure(std::string_view field, Field name, std::optional<double> &value, Trace &trace)
{
    if (field.empty())
        return true;
    value = readDdmm(field);
    if (value)
        trace.add(name, field);
    return value.has_value();
}

/// Whether the two digits after `*` are the exclusive or of everything before it. Without them the
/// sentence may have been cut.
bool checksumFits(std::string_view sentence)
{
    const std::size_t star = sentence.find('*');
    unsigned sum = 0;
    for (const char octet : sentence.substr(0, star))
        sum ^= static_cast<unsigned char>(octet);
    if (star == std::string_view::npos || sentence.size() < star + 3)
        return false;
    return parseHex(sentence.substr(star + 1, 2)) == sum;
}

} // namespace

std::string_view findRmc(std::string_view text)
{
    std::size_t name = text.find(rmcName);
    while (name != std::string_view::npos && (name < talkerSize || text[name - talkerSize] != 'G'))
        name = text.find(rmcName, name + 1);
    if (name == std::string_view::npos)
        return {};
    const std::size_t talker = name - talkerSize;
    const std::size_t begin = talker > 0 && text[talker - 1] == '$' ? talker - 1 : talker;
    std::size_t end = name;
    while (end < text.size() && isSentenceCharacter(text[end]))
        ++end;
    return text.substr(begin, end - begin);
}

template <typename Trace>
std::optional<std::string_view> decodeRmc(std::string_view sentence, Report &report, Trace &trace)
{
    trace.add(Field::Gps, sentence);
    if (sentence.starts_with('$'))
        sentence.remove_prefix(1);
    RmcFields fields;
    if (!splitFields(sentence.substr(0, sentence.find('*')), fields))
        return sentence.substr(sentence.size());
    if (!checksumFits(sentence))
        report.warnings.add(WarningCode::ChecksumMismatch, "rmc", sentence);
    if (const auto unread = readTime(fields, report, trace))
        return unread;

    GpsInfo &gps = report.gps.emplace();
    if (fields[FixStatus].size() != 1)
        return fields[FixStatus];
    gps.fix = fields[FixStatus].front();
    gps.valid = gps.fix == 'A';
    trace.add(Field::GpsFix, fields[FixStatus]);
    if (const auto unread = readCoordinates(fields, report, trace))
        return unread;
    std::optional<double> knots;
    if (!readMeasure(fields[Speed], Field::GpsSpeed, knots, trace))
        return fields[Speed];
    if (knots)
        gps.speedKmh = kmhFromKnots(*knots);
    if (!readMeasure(fields[Course], Field::GpsCourse, gps.courseDegrees, trace))
        return fields[Course];
    return {};
}

template std::optional<std::string_view> decodeRmc(std::string_view, Report &, NoTrace &);
template std::optional<std::string_view> decodeRmc(std::string_view, Report &, FieldTracer &);

double kmhFromKnots(double knots)
{
    constexpr double kmhPerKnot = 1.852;
    return roundTo(knots * kmhPerKnot, 3);
}

std::optional<double> degreesFromDdmm(double ddmm)
{
    const double degrees = std::floor(ddmm / 100);
    const double minutes = ddmm - degrees * 100;
    if (!(degrees >= 0) || !(minutes < 60))
        return {};
    return degrees + minutes / 60;
}

bool setCoordinates(GpsInfo &gps, std::optional<double> latitude, std::optional<double> longitude)
{
    if (!latitude || !longitude || std::abs(*latitude) > 90 || std::abs(*longitude) > 180) {
        gps.valid = false;
        return false;
    }
    gps.latitude = latitude;
    gps.longitude = longitude;
    return true;
}

} // namespace sp7600::protocol
