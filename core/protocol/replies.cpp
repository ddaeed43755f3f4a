// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/replies.h"

#include "core/protocol/detection.h"
#include "core/protocol/framing.h"

#include <algorithm>
#include <array>

namespace sp7600::protocol
{
namespace
{

constexpr std::string_view lineEnds = "\r\n";

/// The next line that is not blank, taken off @p rest. Empty at the end.
std::string_view takeLine(std::string_view &rest)
{
    std::string_view line;
    while (line.empty() && !rest.empty()) {
        const std::size_t end = std::min(rest.find_first_of(lineEnds), rest.size());
        line = trimmed(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return line;
}

constexpr std::string_view success = "OK";
constexpr std::string_view plainRefusal = "ERROR";
constexpr std::array<std::string_view, 5> refusals = {plainRefusal, "NO CARRIER", "NO DIALTONE",
                                                      "NO ANSWER", "BUSY"};

bool isRefusal(std::string_view line)
{
    return std::ranges::find(refusals, line) != refusals.end() || line.starts_with("+CME ERROR")
           || line.starts_with("+CMS ERROR");
}

bool isFinalLine(std::string_view line)
{
    return line == success || isRefusal(line);
}

/// `AT$WORD…`, `AT+WORD…`, `AT&W` or a short `ATI`.
bool isEcho(std::string_view line)
{
    constexpr std::size_t shortSize = 4;
    if (!line.starts_with("AT") && !line.starts_with("at"))
        return false;
    return line.find_first_of("$+&") == 2
           || (line.size() <= shortSize && line.find(':') == std::string_view::npos);
}

/// Lines that only the AT form has.
bool isAtLine(std::string_view line)
{
    return isEcho(line) || line.starts_with('$') || line.starts_with('+');
}

bool isWordWithColon(const Line &line)
{
    return line.kind == LineKind::Word && line.text.size() > line.word.size();
}

bool startsGosafeReply(const Line &line)
{
    return line.kind == LineKind::Header || isWordWithColon(line)
           || (line.kind == LineKind::Word && line.text == line.word);
}

template <typename Trace>
Report &startReply(Dialect dialect, ReportList &reports, Trace &trace)
{
    trace.startReport(reports.size());
    Report &report = reports.append();
    report.kind = ReportKind::CommandReply;
    report.dialect = dialect;
    report.reply.emplace();
    return report;
}

template <typename Trace>
void addText(std::string_view text, Report &report, Trace &trace)
{
    if (text.empty())
        return;
    if (!report.replyText.empty())
        report.replyText += '\n';
    report.replyText += text;
    trace.add(Field::ReplyText, text);
}

template <typename Trace>
Result<void> readGosafe(std::string_view text, ReportList &reports, Trace &trace)
{
    Line header;
    bool isAfterHeader = false;
    const auto start = [&]() -> Report & {
        Report &report = startReply(Dialect::GosafeSms, reports, trace);
        isAfterHeader = false;
        if (header.kind == LineKind::Header) {
            report.reply->model = header.model;
            report.reply->firmware = header.firmware;
        }
        return report;
    };
    std::string_view rest = text;
    for (std::string_view view = takeLine(rest); !view.empty(); view = takeLine(rest)) {
        Line line = classifyLine(view);
        const bool isFirst = reports.empty() && !isAfterHeader;
        if (line.kind == LineKind::Garbled || (isFirst && !startsGosafeReply(line)))
            return unrecognised(text);
        if (line.kind == LineKind::Header) {
            if (isAfterHeader)
                start();
            header = std::move(line);
            isAfterHeader = true;
        } else if (line.kind == LineKind::Word) {
            Report &report = start();
            report.reply->word = line.word;
            addText(view.substr(view.size() - line.params.size()), report, trace);
        } else {
            addText(view, isAfterHeader ? start() : reports.back(), trace);
        }
    }
    if (isAfterHeader)
        start();
    return {};
}

template <typename Trace>
Result<void> readAtLines(std::string_view text, ReportList &reports, Trace &trace)
{
    bool isOpen = false;
    std::string_view rest = text;
    for (std::string_view view = takeLine(rest); !view.empty(); view = takeLine(rest)) {
        if (classifyLine(view).kind == LineKind::Garbled)
            return unrecognised(text);
        Report &report = isOpen ? reports.back() : startReply(Dialect::SkypatrolAt, reports, trace);
        ReplyInfo &reply = *report.reply;
        if (isFinalLine(view)) {
            reply.ok = view == success;
            if (view != success && view != plainRefusal)
                addText(view, report, trace);
        } else if (isOpen || !isEcho(view)) {
            reply.lines.append() = view;
            trace.add(Field::ReplyText, view, reply.lines.size() - 1);
        }
        isOpen = !reply.ok;
    }
    if (isOpen)
        return failure(ErrorCode::FrameIncomplete, {}, text.size());
    return {};
}

/// Whether @p text ends with a final line, or has AT lines and does not start in the Gosafe form.
bool isAtForm(std::string_view text)
{
    std::string_view last = takeLine(text);
    const Line first = classifyLine(last);
    const bool isGosafe = first.kind == LineKind::Header || isWordWithColon(first);
    bool hasAtLine = isAtLine(last);
    for (std::string_view line = takeLine(text); !line.empty(); line = takeLine(text)) {
        hasAtLine = hasAtLine || isAtLine(line);
        last = line;
    }
    return isFinalLine(last) || (hasAtLine && !isGosafe);
}

} // namespace

template <typename Trace>
Result<void> decodeReply(std::string_view text, ReportList &reports, Trace &trace)
{
    if (trimmed(text).empty())
        return failure(ErrorCode::FrameEmpty, {}, 0);
    if (const std::size_t nul = text.find('\0'); nul != std::string_view::npos)
        return failure(ErrorCode::FrameHasNul, {}, nul);
    if (isAtForm(text))
        return readAtLines(text, reports, trace);
    return readGosafe(text, reports, trace);
}

template Result<void> decodeReply(std::string_view, ReportList &, NoTrace &);
template Result<void> decodeReply(std::string_view, ReportList &, FieldTracer &);

ReplySplitter::ReplySplitter(std::size_t cap)
    : m_cap(std::max(cap, frameHead.size() + 1))
{
}

void ReplySplitter::append(std::string_view octets)
{
    // As in FrameSplitter: moving the rest pays off once at least as much was consumed.
    if (m_position >= m_input.size() - m_position) {
        m_input.erase(0, m_position);
        m_scanned -= m_position;
        m_position = 0;
    }
    m_input.append(octets);
}

std::optional<std::string_view> ReplySplitter::next()
{
    m_piece.clear();
    if (m_isWhole) {
        give();
        return m_piece;
    }
    while (const auto line = nextLine()) {
        if (take(*line))
            return m_piece;
    }
    return {};
}

std::string ReplySplitter::rest() const
{
    const std::string_view line = trimmed(std::string_view(m_input).substr(m_position));
    std::string rest = m_pending;
    if (!rest.empty() && !line.empty())
        rest += '\n';
    rest += line;
    return rest;
}

/// The next whole line or report, without blanks around it; empty for a blank line.
std::optional<std::string_view> ReplySplitter::nextLine()
{
    if (m_afterReturn && m_position < m_input.size()) {
        m_afterReturn = false;
        if (m_input[m_position] == '\n')
            ++m_position;
        m_scanned = std::max(m_scanned, m_position);
    }
    const std::string_view input = std::string_view(m_input).substr(m_position);
    const bool isReport = input.starts_with(frameHead);
    const std::size_t from = m_scanned - m_position;
    const std::size_t end = input.find_first_of(isReport ? "#\r\n" : lineEnds, from);
    if (end >= m_cap && input.size() >= m_cap) {
        m_position = m_scanned = m_position + m_cap;
        return trimmed(input.substr(0, m_cap));
    }
    if (end == std::string_view::npos) {
        m_scanned = m_input.size();
        return {};
    }
    m_afterReturn = input[end] == '\r';
    m_position = m_scanned = m_position + end + 1;
    return trimmed(input.substr(0, end + 1));
}

/// Whether that gave a piece.
bool ReplySplitter::take(std::string_view text)
{
    const Line line = classifyLine(text);
    if (line.kind == LineKind::Report || line.kind == LineKind::Garbled) {
        m_piece = text;
        return true;
    }
    const bool gives = endsPending(line);
    if (gives)
        give();
    if (text.empty())
        return gives;

    if (!m_pending.empty())
        m_pending += '\n';
    m_pending += text;
    if (m_form == Form::None && line.kind == LineKind::Header)
        m_form = Form::Header;
    else if (m_form == Form::Header || (m_form == Form::None && isWordWithColon(line)))
        m_form = Form::Words;
    else if (m_form == Form::None)
        m_form = Form::Lines;
    m_isWhole = isFinalLine(text);
    if (gives || !m_isWhole)
        return gives;
    give();
    return true;
}

/// Whether what is pending ends before @p line.
bool ReplySplitter::endsPending(const Line &line) const
{
    if (line.text.empty())
        return m_form == Form::Words;
    if (m_pending.empty())
        return false;
    const bool isGosafe = m_form == Form::Header || m_form == Form::Words;
    return m_pending.size() + 1 + line.text.size() > m_cap
           || (isGosafe && (line.kind == LineKind::Header || isAtLine(line.text)));
}

void ReplySplitter::give()
{
    m_piece.swap(m_pending);
    m_pending.clear();
    m_form = Form::None;
    m_isWhole = false;
}

} // namespace sp7600::protocol
