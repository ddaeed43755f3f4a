// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/gosafetext.h"

#include "core/model/imei.h"
#include "core/protocol/framesplitter.h"
#include "core/protocol/framing.h"
#include "core/protocol/gosafefragments.h"
#include "core/protocol/tokens.h"

#include <cstddef>
#include <utility>

namespace sp7600::protocol
{
namespace
{

constexpr std::string_view blanks = " \t\r\n";
constexpr std::string_view lineEnds = "\r\n";
constexpr std::size_t versionSize = 2;
constexpr std::size_t imeiSize = 15;
constexpr std::size_t timeSize = 12;

std::string_view withoutEnd(std::string_view frame)
{
    if (frame.ends_with('#'))
        frame.remove_suffix(1);
    return frame;
}

/// `*GS<vv>,<imei>` and what follows, without the comma between them.
struct Header {
    std::string_view version;
    std::string_view imei;
    std::string_view body;
};

Result<Header> readHeader(std::string_view frame)
{
    const std::size_t versionAt = frameHead.size();
    const std::size_t imeiAt = versionAt + versionSize + 1;
    const std::size_t bodyAt = imeiAt + imeiSize;

    const std::string_view version = frame.substr(versionAt, versionSize);
    if (version.size() < versionSize || !isAllDigits(version))
        return failure(ErrorCode::FrameHeaderMalformed, {}, versionAt);
    if (frame.size() < imeiAt || frame[imeiAt - 1] != ',')
        return failure(ErrorCode::FrameHeaderMalformed, {}, imeiAt - 1);
    const std::string_view imei = frame.substr(imeiAt, imeiSize);
    if (!isImei(imei))
        return failure(ErrorCode::FrameHeaderMalformed, {}, imeiAt);
    if (frame.size() == bodyAt)
        return Header{version, imei, {}};
    if (frame[bodyAt] != ',')
        return failure(ErrorCode::FrameHeaderMalformed, {}, bodyAt);
    return Header{version, imei, frame.substr(bodyAt + 1)};
}

bool isTimeField(std::string_view field)
{
    return field.size() == timeSize && isAllDigits(field);
}

/// `hhmmssDDMMYY`, all digits. Nothing when there is no such moment.
std::optional<UtcSeconds> parseTime(std::string_view field)
{
    using namespace std::chrono;
    const auto pair = [field](std::size_t index) {
        return (field[2 * index] - '0') * 10 + (field[2 * index + 1] - '0');
    };
    const year_month_day date(year(2000 + pair(5)), month(static_cast<unsigned>(pair(4))),
                              day(static_cast<unsigned>(pair(3))));
    if (!date.ok() || pair(0) > 23 || pair(1) > 59 || pair(2) > 59)
        return std::nullopt;
    return sys_days(date) + hours(pair(0)) + minutes(pair(1)) + seconds(pair(2));
}

void readTime(std::string_view field, Report &report)
{
    const bool whole = isTimeField(field);
    if (whole && field.ends_with("000000"))
        return; // The unit has no clock yet: nothing odd about it.
    if (whole)
        report.time = parseTime(field);
    if (!report.time)
        report.warnings.push_back({WarningCode::TimeImpossible, "time", std::string(field)});
}

void readEvent(std::string_view field, Report &report)
{
    if (field.empty())
        return;
    const std::optional<std::uint64_t> event = field.size() <= 2 ? parseHex(field) : std::nullopt;
    if (event)
        report.eventId = static_cast<std::uint8_t>(*event);
    else
        report.warnings.push_back({WarningCode::EventUnreadable, "event", std::string(field)});
}

Report readRecord(std::string_view record, Report report)
{
    Parts fields(record, ',');
    readTime(fields.next(), report);
    const std::string_view event = fields.next();
    readEvent(event, report);
    if (event.find(':') != std::string_view::npos)
        decodeFragment(event, report); // The slot was left out.
    while (!fields.atEnd()) {
        const std::string_view fragment = fields.next();
        if (!fragment.empty())
            decodeFragment(fragment, report);
    }
    return report;
}

/// The first record that is not empty decides what a frame is.
std::string_view firstRecord(std::string_view body)
{
    Parts records(body, '$');
    std::string_view record;
    while (record.empty() && !records.atEnd())
        record = records.next();
    return record;
}

std::vector<Report> readRecords(std::string_view body, const Report &header)
{
    std::vector<Report> reports;
    Parts records(body, '$');
    while (!records.atEnd()) {
        const std::string_view record = records.next();
        if (record.empty())
            continue;
        // Debris that holds neither a time nor a fragment is no report of its own; the report
        // before it tells of it.
        const bool isReport = isTimeField(record.substr(0, record.find(',')))
                              || record.find(':') != std::string_view::npos;
        if (isReport || reports.empty())
            reports.push_back(readRecord(record, header));
        else
            reports.back().warnings.push_back(
                {WarningCode::FragmentUndecodable, "", std::string(record)});
    }
    return reports;
}

} // namespace

bool looksLikeGosafeText(std::string_view octets)
{
    return octets.starts_with(frameHead);
}

Result<std::vector<Report>> decodeGosafeText(std::string_view frame)
{
    if (frame.empty())
        return failure(ErrorCode::FrameEmpty, {}, 0);
    if (frame.size() > maxFrameSize) {
        return failure(ErrorCode::FrameOversized, {{"limit", std::to_string(maxFrameSize)}},
                       maxFrameSize);
    }
    if (const std::size_t nul = frame.find('\0'); nul != std::string_view::npos)
        return failure(ErrorCode::FrameHasNul, {}, nul);
    if (!looksLikeGosafeText(frame))
        return failure(ErrorCode::FrameUnrecognised, {}, 0);

    const Result<Header> header = readHeader(withoutEnd(frame));
    if (!header)
        return std::unexpected(header.error());

    Report report;
    report.version = header->version;
    const bool isLegacy = header->version == "02";
    report.dialect = isLegacy ? Dialect::GosafeLegacy : Dialect::GosafeText;
    report.imei = header->imei;
    const std::string_view record = firstRecord(header->body);
    const std::string_view field = record.substr(0, record.find(','));
    if (record.empty()) {
        report.kind = ReportKind::Heartbeat;
        return std::vector{std::move(report)};
    }
    if (isTimeField(field))
        return readRecords(header->body, report);
    // The legacy layout has a fragment where the time is here (REFERENCE.md section 3).
    if (isLegacy && field.find(':') != std::string_view::npos) {
        return failure(ErrorCode::FrameUnrecognised, {},
                       static_cast<std::size_t>(field.data() - frame.data()));
    }
    report.kind = ReportKind::CommandReply;
    report.replyText = header->body;
    return std::vector{std::move(report)};
}

std::vector<DatagramPart> decodeDatagram(std::string_view datagram)
{
    std::vector<DatagramPart> parts;
    const auto decode = [&parts](std::string_view octets) {
        const std::size_t first = octets.find_first_not_of(blanks);
        if (first == std::string_view::npos)
            return;
        // A blank at the end may belong to a frame that lacks its `#`; a line end never does.
        octets = octets.substr(first, octets.find_last_not_of(lineEnds) + 1 - first);
        parts.push_back({octets, decodeGosafeText(octets)});
    };

    std::string_view rest = datagram;
    while (!rest.empty()) {
        const std::size_t head = rest.find(frameHead);
        decode(rest.substr(0, head));
        if (head == std::string_view::npos)
            break;
        rest.remove_prefix(head);
        const std::size_t end = findFrameEnd(rest, frameHead.size());
        const std::size_t size = end < rest.size() && rest[end] == '#' ? end + 1 : end;
        decode(rest.substr(0, size));
        rest.remove_prefix(size);
    }
    if (parts.empty())
        parts.push_back({datagram, failure(ErrorCode::FrameEmpty, {}, 0)});
    return parts;
}

} // namespace sp7600::protocol
