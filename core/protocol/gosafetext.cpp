// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/gosafetext.h"

#include "core/model/imei.h"
#include "core/protocol/framing.h"
#include "core/protocol/gosafefragments.h"
#include "core/protocol/gosafelegacy.h"

#include <algorithm>
#include <cstddef>

namespace sp7600::protocol
{
namespace
{

constexpr std::string_view legacyVersion = "02";
constexpr std::size_t versionSize = 2;
constexpr std::size_t imeiSize = 15;
constexpr std::size_t clockSize = 6;
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

    [[nodiscard]] bool isLegacy() const { return version == legacyVersion; }
};

Result<Header> readHeader(std::string_view frame)
{
    const std::size_t versionAt = frameHead.size();
    const std::size_t imeiAt = versionAt + versionSize + 1;
    const std::size_t bodyAt = imeiAt + imeiSize;

    if (!frame.starts_with(frameHead))
        return failure(ErrorCode::FrameHeaderMalformed, {}, 0);
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

template <typename Trace>
Report &startReport(const Header &header, ReportList &reports, Trace &trace)
{
    trace.startReport(reports.size());
    Report &report = reports.append();
    report.dialect = header.isLegacy() ? Dialect::GosafeLegacy : Dialect::GosafeText;
    report.version = header.version;
    report.imei = header.imei;
    trace.add(Field::Version, header.version);
    trace.add(Field::Imei, header.imei);
    return report;
}

template <typename Trace>
void readTime(std::string_view field, Report &report, Trace &trace)
{
    const std::string_view date = field.substr(clockSize);
    if (date == noDate)
        return;
    report.time = parseTime(field.substr(0, clockSize), date);
    if (report.time)
        trace.add(Field::Time, field);
    else
        report.warnings.add(WarningCode::TimeImpossible, "time", field);
}

template <typename Trace>
void readEvent(std::string_view field, Report &report, Trace &trace)
{
    if (field.empty())
        return;
    const std::optional<std::uint64_t> event = field.size() <= 2 ? parseHex(field) : std::nullopt;
    if (event) {
        report.eventId = static_cast<std::uint8_t>(*event);
        trace.add(Field::EventId, field);
    } else {
        report.warnings.add(WarningCode::EventUnreadable, "event", field);
    }
}

/// Skips the comma at the front of @p rest. False at the end of the record.
bool skipComma(std::string_view &rest)
{
    if (!rest.starts_with(','))
        return false;
    rest.remove_prefix(1);
    return true;
}

bool atFragmentEnd(std::string_view rest)
{
    return rest.empty() || endsFragment(rest.front());
}

/// Reads what follows the time of a record at the front of @p rest, and returns what follows the
/// record: nothing, or `$` first.
template <typename Trace>
std::string_view readAfterTime(std::string_view rest, Report &report, Trace &trace)
{
    std::string_view afterEvent = rest;
    if (skipComma(afterEvent)) {
        const std::string_view event = upToFragmentEnd(afterEvent);
        readEvent(event, report, trace);
        if (!event.contains(':')) // Else the slot was left out.
            rest = afterEvent.substr(event.size());
    }
    while (skipComma(rest)) {
        if (!atFragmentEnd(rest))
            rest = readFragment(rest, report, trace);
    }
    return rest;
}

template <typename Trace>
std::string_view readLegacyRecord(std::string_view rest, Report &report, Trace &trace)
{
    do {
        if (!atFragmentEnd(rest))
            rest = readLegacyFragment(rest, report, trace);
    } while (skipComma(rest));
    return rest;
}

bool isTimeField(std::string_view field)
{
    return field.size() == timeSize && isAllDigits(field);
}

/// How the first field of a record tells that it is one.
enum class FirstField {
    Time,
    LegacyFragment, ///< The legacy layout has a fragment where the time is here.
    Other,
};

FirstField kindOf(std::string_view field, const Header &header)
{
    if (isTimeField(field))
        return FirstField::Time;
    if (header.isLegacy() && field.contains(':'))
        return FirstField::LegacyFragment;
    return FirstField::Other;
}

/// Neither a time nor a fragment: no report of its own.
bool isDebris(std::string_view record, const Header &header)
{
    return kindOf(upToFragmentEnd(record), header) == FirstField::Other && !record.contains(':');
}

/// Reads the record at the front of @p rest and returns what follows it. Debris goes to the report
/// before it, which there must be.
template <typename Trace>
std::string_view readRecord(std::string_view rest, const Header &header, ReportList &reports,
                            Trace &trace)
{
    const std::string_view field = upToFragmentEnd(rest);
    switch (kindOf(field, header)) {
    case FirstField::Time: {
        Report &report = startReport(header, reports, trace);
        readTime(field, report, trace);
        return readAfterTime(rest.substr(field.size()), report, trace);
    }
    case FirstField::LegacyFragment:
        return readLegacyRecord(rest, startReport(header, reports, trace), trace);
    case FirstField::Other:
        break;
    }
    const std::string_view record = rest.substr(0, rest.find('$'));
    if (record.contains(':')) {
        Report &report = startReport(header, reports, trace);
        report.warnings.add(WarningCode::TimeImpossible, "time", field);
        return readAfterTime(rest.substr(field.size()), report, trace);
    }
    reports.back().warnings.add(WarningCode::FragmentUndecodable, "", record);
    return rest.substr(record.size());
}

std::string_view skipEmptyRecords(std::string_view rest)
{
    while (rest.starts_with('$'))
        rest.remove_prefix(1);
    return rest;
}

std::string_view firstRecord(std::string_view rest)
{
    return rest.substr(0, rest.find('$'));
}

/// Whether a record tells by its first field that it is one. A body without such a record is a
/// reply, whatever its words.
bool holdsRecords(std::string_view rest, const Header &header)
{
    while (!rest.empty()) {
        if (kindOf(upToFragmentEnd(rest), header) != FirstField::Other)
            return true;
        rest = skipEmptyRecords(rest.substr(firstRecord(rest).size()));
    }
    return false;
}

template <typename Trace>
void readRecords(std::string_view rest, const Header &header, ReportList &reports, Trace &trace)
{
    std::string_view debris; // Before the first report, which tells of it.
    for (; !rest.empty(); rest = skipEmptyRecords(rest)) {
        if (reports.empty() && isDebris(firstRecord(rest), header)) {
            debris = debris.empty() ? firstRecord(rest) : debris;
            rest.remove_prefix(firstRecord(rest).size());
        } else {
            rest = readRecord(rest, header, reports, trace);
        }
    }
    if (!debris.empty())
        reports.front().warnings.add(WarningCode::FragmentUndecodable, "", debris);
}

} // namespace

template <typename Trace>
Result<void> decodeGosafeText(std::string_view frame, ReportList &reports, Trace &trace)
{
    if (const std::size_t nul = frame.find('\0'); nul != std::string_view::npos)
        return failure(ErrorCode::FrameHasNul, {}, nul);

    const Result<Header> header = readHeader(withoutEnd(frame));
    if (!header)
        return std::unexpected(header.error());

    const std::string_view rest = skipEmptyRecords(header->body);
    if (rest.empty()) {
        startReport(*header, reports, trace).kind = ReportKind::Heartbeat;
    } else if (!holdsRecords(rest, *header)) {
        Report &report = startReport(*header, reports, trace);
        report.kind = ReportKind::CommandReply;
        report.replyText = header->body;
        trace.add(Field::ReplyText, header->body);
    } else {
        readRecords(rest, *header, reports, trace);
    }
    return {};
}

template Result<void> decodeGosafeText(std::string_view, ReportList &, NoTrace &);
template Result<void> decodeGosafeText(std::string_view, ReportList &, FieldTracer &);

} // namespace sp7600::protocol
