// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sp7600/arguments.h"
#include "app/sp7600/commands.h"
#include "app/sp7600/exitcode.h"
#include "core/protocol/framesplitter.h"
#include "core/protocol/gosafetext.h"
#include "core/store/reportjson.h"

#include <QFile>

#include <algorithm>
#include <cstdlib>

namespace sp7600::app
{

using namespace Qt::StringLiterals;

namespace
{

/// Prints what a frame holds, or why it cannot be used.
class Decoder
{
public:
    void frame(std::string_view octets) { result(protocol::decodeGosafeText(octets), octets); }

    void datagram(std::string_view octets)
    {
        for (const auto &part : protocol::decodeDatagram(octets))
            result(part.reports, part.octets);
    }

    void refused(const Error &error, std::string_view raw)
    {
        m_refused = true;
        Console::print(store::toJson(error, raw));
    }

    [[nodiscard]] bool anyRefused() const { return m_refused; }

private:
    void result(const Result<std::vector<Report>> &reports, std::string_view raw)
    {
        if (!reports) {
            refused(reports.error(), raw);
            return;
        }
        for (const auto &report : *reports)
            Console::print(store::toJson(report));
    }

    bool m_refused = false;
};

std::string_view view(const QByteArray &octets)
{
    return {octets.constData(), static_cast<std::size_t>(octets.size())};
}

void decodeStream(QIODevice &input, Decoder &decoder)
{
    constexpr qint64 chunk = 65'536;
    protocol::FrameSplitter splitter;
    bool anyFrame = false;
    while (true) {
        const auto octets = input.read(chunk);
        if (octets.isEmpty())
            break;
        splitter.append(view(octets));
        while (const auto frame = splitter.next()) {
            anyFrame = true;
            decoder.frame(*frame);
        }
    }
    if (!splitter.rest().empty())
        decoder.refused({ErrorCode::FrameIncomplete, {}, {}}, splitter.rest());
    if (splitter.oversizedFrames() > 0) {
        decoder.refused(
            {ErrorCode::FrameOversized, {{"limit", std::to_string(protocol::maxFrameSize)}}, {}},
            {});
    } else if (!anyFrame && splitter.garbageOctets() > 0) {
        decoder.refused({ErrorCode::FrameUnrecognised, {}, {}}, {});
    }
    if (splitter.garbageOctets() > 0) {
        Console::note(
            u"%1 octets between the reports belong to none."_s.arg(splitter.garbageOctets()));
    }
}

bool isHex(const QByteArray &digits)
{
    return digits.size() % 2 == 0 && std::ranges::all_of(digits, [](char digit) {
               return (digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f')
                      || (digit >= 'A' && digit <= 'F');
           });
}

void decodeLines(QIODevice &input, bool hex, Decoder &decoder)
{
    constexpr qint64 maxDatagram = 65535;
    const qint64 maxLine = (hex ? 2 : 1) * maxDatagram + 2; // with its line end
    while (!input.atEnd()) {
        auto line = input.readLine(maxLine + 1);
        if (line.size() >= maxLine && !line.endsWith('\n')) {
            decoder.refused(
                {ErrorCode::FrameOversized, {{"limit", std::to_string(maxDatagram)}}, {}}, {});
            while (!line.isEmpty() && !line.endsWith('\n'))
                line = input.readLine(maxLine + 1);
            continue;
        }
        while (line.endsWith('\n') || line.endsWith('\r'))
            line.chop(1);
        if (line.isEmpty())
            continue;
        if (!hex) {
            decoder.datagram(view(line));
            continue;
        }
        const auto digits = line.trimmed();
        if (isHex(digits))
            decoder.datagram(view(QByteArray::fromHex(digits)));
        else
            decoder.refused({ErrorCode::HexMalformed, {}, {}}, view(line));
    }
}

} // namespace

int decodeCommand(const Context &context)
{
    Arguments arguments(
        u"decode"_s,
        u"Decodes raw octets from a file or standard input, one JSON object a report."_s);
    arguments.addFlag(u"hex"_s, u"The input is a datagram in hexadecimal a line."_s);
    arguments.addFlag(u"lines"_s, u"The input is a datagram a line."_s);
    arguments.addFlag(u"strict"_s, u"Exit with 1 if anything could not be used."_s);
    arguments.addPositional(u"FILE"_s, u"File to read; standard input without it."_s);

    const Console console(context.words.contains(u"--json"_s));
    if (const auto ended = begin(arguments, context.words, console))
        return *ended;
    const auto files = arguments.positionals();
    const bool hex = arguments.has(u"hex"_s);
    const bool lines = arguments.has(u"lines"_s);
    if (hex && lines)
        return fail(console, usage(u"decode takes either --hex or --lines"_s).error());
    // There is nothing to finish, and a read of standard input knows no deadline.
    const device::CancelToken::Wakeup stop(context.interrupted, [] { std::_Exit(ExitFailed); });
    QFile input(files.value(0));
    const bool fromStdin = files.isEmpty() || files.first() == u"-"_s;
    if (!(fromStdin ? input.open(stdin, QIODevice::ReadOnly) : input.open(QIODevice::ReadOnly))) {
        return fail(console, {ErrorCode::FileUnreadable,
                              {{"file", files.value(0).toStdString()},
                               {"detail", input.errorString().toStdString()}},
                              {}});
    }
    Decoder decoder;
    if (hex || lines)
        decodeLines(input, hex, decoder);
    else
        decodeStream(input, decoder);
    return arguments.has(u"strict"_s) && decoder.anyRefused() ? ExitFailed : ExitDone;
}

} // namespace sp7600::app
