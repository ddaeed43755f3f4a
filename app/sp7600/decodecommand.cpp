// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sp7600/arguments.h"
#include "app/sp7600/commands.h"
#include "app/sp7600/exitcode.h"
#include "core/listener/decoding.h"
#include "core/protocol/decoder.h"
#include "core/protocol/detection.h"
#include "core/protocol/framesplitter.h"
#include "core/protocol/framing.h"
#include "core/protocol/replies.h"
#include "core/store/reportjson.h"
#include "core/system/clock.h"

#include <QFile>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdlib>

namespace sp7600::app
{

using namespace Qt::StringLiterals;
using protocol::Channel;
using protocol::maxFrameSize;

namespace
{

/// Most octets shown of what is no frame.
constexpr std::size_t maxNoiseShown = 1024;
constexpr qint64 chunk = 65'536;
constexpr std::string_view blanks = " \t\r\n";

std::string_view view(const QByteArray &octets)
{
    return {octets.constData(), static_cast<std::size_t>(octets.size())};
}

Error oversized()
{
    return {ErrorCode::FrameOversized, {{"limit", std::to_string(maxFrameSize)}}, maxFrameSize};
}

/// Prints what octets hold, or why they cannot be used.
class Decoding
{
public:
    Decoding(const protocol::DecodeOptions &options, bool withFields)
        : m_options(options)
        , m_decoder(options)
        , m_withFields(withFields)
    {
    }

    [[nodiscard]] Channel channel() const { return m_options.channel; }
    [[nodiscard]] bool anyRefused() const { return m_refused; }
    [[nodiscard]] bool anything() const { return m_anything; }

    /// One whole frame, message or reply. @p streamOffset: where it began in its stream.
    void frame(std::string_view octets, std::optional<std::uint64_t> streamOffset = {})
    {
        print(m_decoder.decode(octets, m_reports, map()), octets, streamOffset);
    }
    /// What a stream holds after its last frame.
    void rest(std::string_view octets, std::uint64_t streamOffset)
    {
        print(listener::decodeRest(octets, m_decoder, m_reports, map()), octets, streamOffset);
    }
    void datagram(std::string_view octets)
    {
        for (const auto &part : protocol::decodeDatagram(octets, m_options))
            frame(part.octets);
    }
    void refused(const Error &error, std::string_view raw,
                 std::optional<std::uint64_t> streamOffset = {})
    {
        m_refused = true;
        print(store::toJson(error, raw), streamOffset);
    }

private:
    [[nodiscard]] FieldMap *map() { return m_withFields ? &m_map : nullptr; }

    void print(const Result<void> &done, std::string_view raw,
               std::optional<std::uint64_t> streamOffset)
    {
        if (!done) {
            refused(done.error(), raw, streamOffset);
            return;
        }
        const auto now = std::chrono::floor<std::chrono::seconds>(system::utcNow());
        for (std::size_t i = 0; i < m_reports.size(); ++i) {
            auto object = store::toJson(m_reports[i]);
            store::addTimeDoubt(object, m_reports[i], now);
            if (m_withFields)
                store::addFields(object, m_reports[i], m_map, i);
            print(std::move(object), m_withFields ? streamOffset : std::nullopt);
        }
    }
    void print(QJsonObject object, std::optional<std::uint64_t> streamOffset)
    {
        m_anything = true;
        if (streamOffset)
            object.insert("stream_offset"_L1, static_cast<qint64>(*streamOffset));
        Console::print(object);
    }

    protocol::DecodeOptions m_options;
    protocol::Decoder m_decoder;
    bool m_withFields;
    ReportList m_reports;
    FieldMap m_map;
    bool m_refused = false;
    bool m_anything = false;
};

/// Cuts a stream into frames; what stands between them is told as one stretch.
class StreamDecoding
{
public:
    explicit StreamDecoding(Decoding &decoding)
        : m_decoding(decoding)
    {
    }

    void append(std::string_view octets)
    {
        m_splitter.append(octets);
        m_taken += octets.size();
        while (const auto piece = m_splitter.next()) {
            if (piece->kind == protocol::Piece::Kind::Noise) {
                addNoise(*piece);
                continue;
            }
            tellNoise();
            m_afterOversized = piece->kind == protocol::Piece::Kind::Oversized;
            if (m_afterOversized)
                m_decoding.refused(oversized(), piece->octets.substr(0, maxNoiseShown),
                                   piece->offset);
            else
                m_decoding.frame(piece->octets, piece->offset);
        }
    }
    void finish()
    {
        const auto rest = m_splitter.rest();
        const auto restOffset = m_taken - rest.size();
        // The splitter took it for the start of a frame, since what it ends is too short for one.
        const bool endsNoise = rest.size() == 1 && rest.front() == protocol::binaryDelimiter
                               && m_noise.starts_with(protocol::binaryDelimiter)
                               && m_noiseOffset + m_noise.size() == restOffset;
        if (endsNoise) {
            m_decoding.frame(m_noise + protocol::binaryDelimiter, m_noiseOffset);
            return;
        }
        tellNoise();
        if (!rest.empty())
            m_decoding.rest(rest, restOffset);
    }
    [[nodiscard]] std::uint64_t garbageOctets() const { return m_splitter.garbageOctets(); }

private:
    void addNoise(const protocol::Piece &piece)
    {
        if (m_afterOversized) // The end of what was too long.
            return;
        auto octets = piece.octets;
        if (m_noise.empty()) {
            octets.remove_prefix(std::min(octets.find_first_not_of(blanks), octets.size()));
            m_noiseOffset = piece.offset + (piece.octets.size() - octets.size());
        }
        m_noise += octets.substr(0, maxNoiseShown - m_noise.size());
    }
    void tellNoise()
    {
        m_noise.erase(m_noise.find_last_not_of(blanks) + 1);
        if (m_noise.empty())
            return;
        const auto traffic = protocol::detectTraffic(m_noise);
        const bool isCut =
            traffic == protocol::Traffic::GosafeText || traffic == protocol::Traffic::GosafeBinary;
        m_decoding.refused(isCut ? Error{ErrorCode::FrameIncomplete}
                                 : protocol::unrecognised(m_noise).error(),
                           m_noise, m_noiseOffset);
        m_noise.clear();
    }

    Decoding &m_decoding;
    protocol::FrameSplitter m_splitter;
    std::uint64_t m_taken = 0;
    std::string m_noise; ///< Since the last frame, at most maxNoiseShown octets.
    std::uint64_t m_noiseOffset = 0;
    bool m_afterOversized = false;
};

void decodeStream(QIODevice &input, Decoding &decoding)
{
    StreamDecoding stream(decoding);
    for (auto octets = input.read(chunk); !octets.isEmpty(); octets = input.read(chunk))
        stream.append(view(octets));
    stream.finish();
    if (stream.garbageOctets() > 0) {
        Console::note(
            u"%1 bytes between the reports belong to none."_s.arg(stream.garbageOctets()));
    }
}

/// One datagram, message or reply, or a stream of its own.
void decodeWhole(std::string_view octets, Decoding &decoding)
{
    if (octets.size() > maxFrameSize) {
        decoding.refused(oversized(), octets.substr(0, maxNoiseShown));
        return;
    }
    switch (decoding.channel()) {
    case Channel::Stream: {
        StreamDecoding stream(decoding);
        stream.append(octets);
        stream.finish();
        break;
    }
    case Channel::Datagram:
        decoding.datagram(octets);
        break;
    case Channel::Sms:
    case Channel::Serial:
        decoding.frame(octets);
        break;
    }
}

/// What a cable brought, reply by reply.
void decodeSerial(QIODevice &input, Decoding &decoding)
{
    protocol::ReplySplitter splitter;
    const auto take = [&] {
        while (const auto piece = splitter.next())
            decoding.frame(*piece);
    };
    for (auto octets = input.read(chunk); !octets.isEmpty(); octets = input.read(chunk)) {
        splitter.append(view(octets));
        take();
    }
    if (const auto rest = splitter.rest(); !rest.empty())
        decoding.frame(rest);
}

void decodeAll(QIODevice &input, Decoding &decoding)
{
    constexpr auto limit = static_cast<qsizetype>(maxFrameSize) + 1;
    QByteArray all;
    while (all.size() < limit) {
        const auto octets = input.read(limit - all.size());
        if (octets.isEmpty())
            break;
        all += octets;
    }
    if (!all.isEmpty())
        decodeWhole(view(all), decoding);
}

/// Where @p digits stop being hexadecimal, two for each octet; nothing when they do not.
std::optional<std::size_t> notHex(const QByteArray &digits)
{
    const auto isDigit = [](char digit) {
        return (digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f')
               || (digit >= 'A' && digit <= 'F');
    };
    const auto bad = std::ranges::find_if_not(digits, isDigit) - digits.begin();
    if (bad < digits.size() || digits.size() % 2 != 0)
        return static_cast<std::size_t>(bad);
    return {};
}

void decodeLines(QIODevice &input, bool hex, Decoding &decoding)
{
    // With its line end.
    constexpr auto maxText = static_cast<qint64>(maxFrameSize) + 2;
    const qint64 maxLine = hex ? 2 * maxText : maxText;
    while (!input.atEnd()) {
        auto line = input.readLine(maxLine + 1);
        if (line.size() >= maxLine && !line.endsWith('\n')) {
            decoding.refused(oversized(), view(line).substr(0, maxNoiseShown));
            while (!line.isEmpty() && !line.endsWith('\n'))
                line = input.readLine(maxLine + 1);
            continue;
        }
        while (line.endsWith('\n') || line.endsWith('\r'))
            line.chop(1);
        if (line.isEmpty())
            continue;
        if (!hex) {
            decodeWhole(view(line), decoding);
            continue;
        }
        const auto digits = line.trimmed();
        if (const auto bad = notHex(digits))
            decoding.refused({ErrorCode::HexMalformed, {}, bad}, view(digits));
        else
            decodeWhole(view(QByteArray::fromHex(digits)), decoding);
    }
}

Result<protocol::DecodeOptions> decodeOptions(const Arguments &arguments, Channel usualChannel)
{
    protocol::DecodeOptions options{.channel = usualChannel};
    if (arguments.has(u"channel"_s)) {
        const auto name = arguments.text(u"channel"_s);
        const auto channel = protocol::channelFromName(name.toStdString());
        if (!channel) {
            return usage(
                u"--channel takes stream, datagram, sms or serial, not \"%1\""_s.arg(name));
        }
        options.channel = *channel;
    }
    if (arguments.has(u"mask"_s)) {
        const auto digits = arguments.text(u"mask"_s).toStdString();
        std::uint32_t mask = 0;
        const auto *end = digits.data() + digits.size();
        const auto [stop, error] = std::from_chars(digits.data(), end, mask, 16);
        if (error != std::errc() || stop != end) {
            return usage(u"--mask takes 1 to 8 hexadecimal digits, not \"%1\""_s.arg(
                arguments.text(u"mask"_s)));
        }
        options.mask = mask;
    }
    return options;
}

} // namespace

int decodeCommand(const Context &context)
{
    Arguments arguments(
        u"decode"_s,
        u"Decodes raw bytes from a file or standard input, one JSON object a report."_s);
    arguments.addFlag(u"hex"_s, u"The input is a datagram in hexadecimal a line."_s);
    arguments.addFlag(u"lines"_s, u"The input is a datagram a line."_s);
    arguments.addValue(u"channel"_s, u"NAME"_s,
                       u"What the bytes came on: stream, datagram, sms or serial; by default "
                       "datagram with --hex and --lines, else stream."_s);
    arguments.addValue(u"mask"_s, u"HEX"_s,
                       u"The report mask of SkyPatrol units that do not send it."_s);
    arguments.addFlag(u"fields"_s, u"Also tell where each field stands in its frame."_s);
    arguments.addFlag(u"strict"_s, u"Exit with 1 if anything could not be used."_s);
    arguments.addPositional(u"[FILE]"_s, u"File to read; standard input without it."_s);

    const Console console(context.words.contains(u"--json"_s));
    if (const auto ended = begin(arguments, context.words, console))
        return *ended;
    const auto files = arguments.positionals();
    const bool hex = arguments.has(u"hex"_s);
    const bool lines = arguments.has(u"lines"_s);
    if (hex && lines)
        return fail(console, usage(u"decode takes either --hex or --lines"_s).error());
    const auto options =
        decodeOptions(arguments, hex || lines ? Channel::Datagram : Channel::Stream);
    if (!options)
        return fail(console, options.error());
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
    Decoding decoding(*options, arguments.has(u"fields"_s));
    if (hex || lines)
        decodeLines(input, hex, decoding);
    else if (options->channel == Channel::Stream)
        decodeStream(input, decoding);
    else if (options->channel == Channel::Serial)
        decodeSerial(input, decoding);
    else
        decodeAll(input, decoding);
    if (!decoding.anything())
        decoding.refused({ErrorCode::FrameEmpty, {}, 0}, {});
    return arguments.has(u"strict"_s) && decoding.anyRefused() ? ExitFailed : ExitDone;
}

} // namespace sp7600::app
