// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "binaryframes.h"
#include "corpusfiles.h"

#include "core/protocol/framesplitter.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace sp7600::protocol;

namespace
{

constexpr std::uint64_t seed = 76;

const std::string frameA = "*GS16,359999046544250,101119010616,,GPS:A;9;N31.9;E35.8;10;345#";
const std::string frameB = "*GS16,359999046544250,101120010616,,COT:5#";
const std::string heartbeat = "*GS16,359999046544250#";

// The first is a heartbeat; the second is full of escapes.
const std::string binary = binaryFrame(octets("16 00 01 47 6a cf 49 eb 7a"));
const std::string escapedBinary = binaryFrame(octets("16 01 01 1b f8 1b f8 1b f8 f8 1b"));
const std::string modem = "     011070000570267";
/// A wake-up, as a unit sends it over TCP: with its length.
const std::string packet = octets("00 1a 00 0a 08 00") + modem;
/// The same without its length.
const std::string openPacket = octets("00 0a 08 00") + modem;

std::string broken(std::string frame)
{
    frame[frame.size() - 2] = static_cast<char>(frame[frame.size() - 2] ^ 1);
    return frame;
}

using Frames = std::vector<std::string>;

void takeAll(FrameSplitter &splitter, Frames &frames)
{
    while (const auto piece = splitter.next()) {
        if (piece->kind == Piece::Kind::Frame)
            frames.emplace_back(piece->octets);
    }
}

struct Outcome {
    Frames frames;
    std::string noise; ///< With what was dropped of frames beyond the cap.
    std::string rest;
    std::uint64_t garbage = 0;
    std::uint64_t garbageSinceFrame = 0;
    std::uint64_t oversized = 0;
    bool operator==(const Outcome &) const = default;
};

/// Also checks that the pieces and the rest are the whole stream, in order; only the octet between
/// a broken frame and the next may be in both.
Outcome split(const std::vector<std::string> &chunks, std::size_t cap = maxFrameSize)
{
    FrameSplitter splitter(cap);
    Outcome outcome;
    std::string stream;
    std::uint64_t end = 0;
    for (const std::string &chunk : chunks) {
        stream += chunk;
        splitter.append(chunk);
        while (const auto piece = splitter.next()) {
            const bool isFrame = piece->kind == Piece::Kind::Frame;
            if (piece->octets.empty()
                || piece->octets != stream.substr(piece->offset, piece->octets.size())
                || piece->offset > end || piece->offset + (isFrame ? 1 : 0) < end) {
                qFatal("a piece is not where it says");
            }
            end = piece->offset + piece->octets.size();
            if (isFrame)
                outcome.frames.emplace_back(piece->octets);
            else
                outcome.noise += piece->octets;
        }
        if (splitter.rest().size() >= std::max<std::size_t>(cap, 16))
            qFatal("more is kept than the cap");
    }
    outcome.rest = splitter.rest();
    if (!stream.ends_with(outcome.rest) || stream.size() - outcome.rest.size() + 1 < end)
        qFatal("the rest is not the end");
    outcome.garbage = splitter.garbageOctets();
    outcome.garbageSinceFrame = splitter.garbageSinceFrame();
    outcome.oversized = splitter.oversizedFrames();
    if (outcome.garbage != outcome.noise.size())
        qFatal("the noise is counted wrong");
    return outcome;
}

/// Every way to cut a short stream in two, and octet by octet.
bool isTheSameHoweverCut(const std::string &stream, const Outcome &whole,
                         std::size_t cap = maxFrameSize)
{
    std::vector<std::string> single;
    for (const char octet : stream)
        single.emplace_back(1, octet);
    if (split(single, cap) != whole)
        return false;
    for (std::size_t i = 0; i <= stream.size(); ++i) {
        if (split({stream.substr(0, i), stream.substr(i)}, cap) != whole)
            return false;
    }
    return true;
}

} // namespace

class TestFrameSplitter final : public QObject
{
    Q_OBJECT

private slots:
    void findsFrames_data();
    void findsFrames();
    void givesTheCollectedStreams_data();
    void givesTheCollectedStreams();
    void dropsAFrameBeyondTheCap();
    void takesAFrameOfExactlyTheCap();
    void keepsAHeadThatStraddlesTheCap();
    void countsGarbageSinceTheLastFrame();
    void givesPendingFramesAfterMoreOctets();
    void staysLinearOctetByOctet();
    void staysBoundedUnderNoise();
    void dropsABinaryFrameBeyondTheCap();
    void tellsWhatItDropped();
    void garbageChangesNothingButItsCount();
    void noGarbageCostsAGoodFrame();
    void staysLinearUnderHostileStreams_data();
    void staysLinearUnderHostileStreams();
};

void TestFrameSplitter::findsFrames_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<Frames>("frames");
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<int>("garbage");
    const auto row = [](const char *name, const std::string &stream, const Frames &frames,
                        const std::string &rest, int garbage) {
        QTest::addRow("%s", name) << QByteArray::fromStdString(stream) << frames
                                  << QByteArray::fromStdString(rest) << garbage;
    };
    const std::string starry = binaryFrame(octets("16 01 01 47 6a cf 49 eb 7a") + "#*GS#*GS16,x#");

    row("nothing", "", {}, "", 0);
    row("one", frameA, {frameA}, "", 0);
    row("two", frameA + frameB, {frameA, frameB}, "", 0);
    row("line ends between", "\r\n" + frameA + "\r\n" + frameB + "\r\n", {frameA, frameB}, "", 6);
    row("garbage around", "OK#" + frameA + "#,$" + heartbeat + "x", {frameA, heartbeat}, "", 7);
    row("NUL in between", std::string("\0\0", 2) + frameA, {frameA}, "", 2);
    row("a NUL inside is the decoder's to refuse", std::string("*GS16,\0#", 8),
        {std::string("*GS16,\0#", 8)}, "", 0);
    row("unfinished", frameA + "*GS16,3599", {frameA}, "*GS16,3599", 0);
    row("half a head", frameA + "*G", {frameA}, "*G", 0);
    row("star alone", "x*", {}, "*", 1);
    row("not of this family", "*HQ,359999046544250,V1#" + frameA, {frameA}, "", 23);
    row("cut off, then again", "*GS16,3599" + frameA, {frameA}, "", 10);
    row("cut off in the head", "*G" + frameA, {frameA}, "", 2);
    row("cut off at the star", "*GS16,1,*" + frameA, {frameA}, "", 9);
    row("stars before", "***" + frameA, {frameA}, "", 3);
    row("star inside", "*GS16,1,TAG:a*b*G;#", {"*GS16,1,TAG:a*b*G;#"}, "", 0);
    row("shortest", "*GS#*GS#", {"*GS#", "*GS#"}, "", 0);

    row("binary", binary + escapedBinary, {binary, escapedBinary}, "", 0);
    row("binary between", frameA + binary + frameB, {frameA, binary, frameB}, "", 0);
    row("text octets in a binary frame", starry + frameA, {starry, frameA}, "", 0);
    row("binary cut off by text", frameA + binary.substr(0, 5) + frameB, {frameA, frameB}, "", 5);
    row("binary cut off by binary", binary.substr(0, 9) + binary, {binary}, "", 9);
    row("a long piece of binary cut off by binary", starry.substr(0, 20) + binary,
        {starry.substr(0, 20) + '\xF8', binary}, "", 0);
    row("text cut off by binary", frameA.substr(0, 9) + binary, {binary}, "", 9);
    row("binary unfinished", frameA + binary.substr(0, 9), {frameA}, binary.substr(0, 9), 0);
    row("broken binary before good", broken(binary) + binary, {broken(binary), binary}, "", 0);
    row("broken binary shares its end", broken(binary) + binary.substr(1), {broken(binary), binary},
        "", 0);
    row("binary without its end", binary.substr(0, binary.size() - 1) + escapedBinary,
        {binary, escapedBinary}, "", 0);
    row("noise like a head after binary", binary + octets("16 01 01") + starry + frameA,
        {binary, starry, frameA}, "", 3);
    row("noise like a head after binary before text", binary + octets("16 01 01") + frameA,
        {binary, frameA}, "", 3);
    row("broken binary at the end", broken(binary), {broken(binary)}, "", 0);
    row("broken binary before text", broken(binary) + "xyz" + frameA, {broken(binary), frameA}, "",
        3);
    row("wrong escape", octets("f8 16 00 01 47 69 1b 44 47 f3 7a 11 22 f8") + binary,
        {octets("f8 16 00 01 47 69 1b 44 47 f3 7a 11 22 f8"), binary}, "", 0);
    row("delimiters", std::string(5, '\xF8') + binary + std::string(2, '\xF8') + frameA,
        {binary, frameA}, "", 7);
    row("a delimiter alone", "\xF8", {}, "\xF8", 0);
    row("too short for binary", octets("f8 16 01 f8 16 01 01 f8") + binary, {binary}, "", 8);
    row("text within what is too short", octets("f8 16 00 00") + "*GS#" + binary, {"*GS#", binary},
        "", 4);
    row("escapes do not make it longer", octets("f8 16 01 01 1b 00 1b 00 1b 00 1b 00 1b 00 f8"), {},
        "\xF8", 14);
    row("a letter that looks like a delimiter", "*GS16,1,TAG:k\xF8r#", {"*GS16,1,TAG:k\xF8r#"}, "",
        0);
    row("no version", octets("f8 1a 01 01 47 6a cf 49 eb 7a 00 00 f8") + binary, {binary}, "", 13);
    row("no IMEI", octets("f8 16 01 04 47 6a cf 49 eb 7a 00 00 f8") + binary, {binary}, "", 13);

    row("packets", packet + packet, {packet, packet}, "", 0);
    row("packet after text and binary", frameA + packet + binary + packet,
        {frameA, packet, binary, packet}, "", 0);
    const std::string anything = octets("00 10 00 05 02 f8 16 00 01") + "*GS16,3";
    row("anything may stand in a packet", anything + frameA, {anything, frameA}, "", 0);
    row("no packet in the middle of noise", "x" + packet, {}, "", 27);
    row("packet unfinished", packet.substr(0, 20), {}, packet.substr(0, 20), 0);
    row("packet head unfinished", frameA + packet.substr(0, 4), {frameA}, packet.substr(0, 4), 0);
    row("too long for a packet", octets("08 01 00 04 02") + frameA, {frameA}, "", 5);
    row("too short for a packet", octets("00 07 00 04 02") + frameA, {frameA}, "", 5);
    row("no such command", octets("00 1a 00 04 08") + frameA, {frameA}, "", 5);
    row("a packet without its length is kept", openPacket, {}, openPacket, 0);
    row("and ended by text", openPacket + frameA, {openPacket, frameA}, "", 0);
    row("and ended by binary", openPacket + binary + frameA, {openPacket, binary, frameA}, "", 0);
    row("but not by a delimiter", openPacket + "\xF8" + binary + openPacket,
        {openPacket + '\xF8', binary}, openPacket, 0);
}

void TestFrameSplitter::findsFrames()
{
    QFETCH(QByteArray, stream);
    QFETCH(Frames, frames);
    QFETCH(QByteArray, rest);
    QFETCH(int, garbage);

    const Outcome whole = split({stream.toStdString()});
    QCOMPARE(whole.frames, frames);
    QCOMPARE(QByteArray::fromStdString(whole.rest), rest);
    QCOMPARE(whole.garbage, static_cast<std::uint64_t>(garbage));
    QCOMPARE(whole.oversized, 0u);
    QVERIFY(isTheSameHoweverCut(stream.toStdString(), whole));
}

void TestFrameSplitter::givesTheCollectedStreams_data()
{
    QTest::addColumn<CorpusStream>("stream");
    const auto streams = sharedStreams();
    if (!streams)
        QSKIP("the collected streams are not here");
    for (const CorpusStream &stream : *streams)
        QTest::addRow("%s", qPrintable(stream.id)) << stream;
}

void TestFrameSplitter::givesTheCollectedStreams()
{
    QFETCH(CorpusStream, stream);
    const Outcome outcome = split(stream.chunks);
    QCOMPARE(outcome.frames, stream.frames);
    QCOMPARE(outcome.rest, stream.rest);
    std::string whole;
    for (const std::string &chunk : stream.chunks)
        whole += chunk;
    QVERIFY(isTheSameHoweverCut(whole, outcome));
}

void TestFrameSplitter::dropsAFrameBeyondTheCap()
{
    const std::string tooLong = "*GS16,359999046544250,TAG:" + std::string(200, 'A') + '#';
    for (const std::size_t piece : {std::size_t(1), std::size_t(7), tooLong.size() * 3}) {
        const std::string octets = frameB + tooLong + heartbeat;
        std::vector<std::string> chunks;
        for (std::size_t i = 0; i < octets.size(); i += piece)
            chunks.push_back(octets.substr(i, piece));
        const Outcome outcome = split(chunks, 100);
        QCOMPARE(outcome.frames, (Frames{frameB, heartbeat}));
        QCOMPARE(outcome.oversized, 1u);
        QCOMPARE(outcome.garbage, tooLong.size());
        QCOMPARE(outcome.rest, std::string());
    }
}

void TestFrameSplitter::takesAFrameOfExactlyTheCap()
{
    const Outcome fits = split({frameA + frameB}, frameA.size());
    QCOMPARE(fits.frames, (Frames{frameA, frameB}));
    QCOMPARE(fits.oversized, 0u);

    const Outcome tooLong = split({frameA + frameB}, frameA.size() - 1);
    QCOMPARE(tooLong.frames, (Frames{frameB}));
    QCOMPARE(tooLong.oversized, 1u);
    QCOMPARE(tooLong.garbage, frameA.size());
}

void TestFrameSplitter::keepsAHeadThatStraddlesTheCap()
{
    constexpr std::size_t cap = 60;
    for (const std::size_t before : {cap - 3, cap - 2, cap - 1, cap}) {
        const std::string cutOff = "*GS16," + std::string(before - 6, 'A');
        const std::string octets = cutOff + frameB;
        const Outcome whole = split({octets}, cap);
        QCOMPARE(whole.frames, (Frames{frameB}));
        QCOMPARE(whole.garbage, cutOff.size());
        QVERIFY(isTheSameHoweverCut(octets, whole, cap));
    }
    // So does a binary head, and a text head at the cap of a binary frame.
    for (std::size_t before = cap - 8; before <= cap; ++before) {
        const std::string cutOffText = "*GS16," + std::string(before - 6, 'A');
        const std::string cutOffBinary = binary.substr(0, 6) + std::string(before - 6, 'A');
        for (const auto &[cutOff, frame] :
             {std::pair(cutOffText, binary), {cutOffBinary, frameB}}) {
            const Outcome whole = split({cutOff + frame}, cap);
            QCOMPARE(whole.frames, (Frames{frame}));
            QCOMPARE(whole.garbage, cutOff.size());
            QVERIFY(isTheSameHoweverCut(cutOff + frame, whole, cap));
        }
    }
}

void TestFrameSplitter::countsGarbageSinceTheLastFrame()
{
    FrameSplitter splitter;
    Frames frames;
    splitter.append("noise");
    takeAll(splitter, frames);
    QCOMPARE(splitter.garbageSinceFrame(), 5u);
    splitter.append(frameA);
    takeAll(splitter, frames);
    QCOMPARE(splitter.garbageSinceFrame(), 0u);
    splitter.append("xyz");
    takeAll(splitter, frames);
    QCOMPARE(splitter.garbageSinceFrame(), 3u);
    QCOMPARE(splitter.garbageOctets(), 8u);
}

void TestFrameSplitter::givesPendingFramesAfterMoreOctets()
{
    FrameSplitter splitter;
    splitter.append(frameA + frameB + heartbeat.substr(0, 9));
    QCOMPARE(std::string(splitter.next().value_or(Piece()).octets), frameA);
    splitter.append(heartbeat.substr(9));
    Frames frames;
    takeAll(splitter, frames);
    QCOMPARE(frames, (Frames{frameB, heartbeat}));
    QVERIFY(splitter.rest().empty());
}

void TestFrameSplitter::staysLinearOctetByOctet()
{
    // Quadratic work would be 2 * 10^9 steps for each frame: minutes, not a second.
    const std::string frame = "*GS16," + std::string(maxFrameSize - 7, '*') + '#';
    FrameSplitter splitter;
    Frames frames;
    QElapsedTimer timer;
    timer.start();
    for (int round = 0; round < 10; ++round) {
        for (const char octet : frame) {
            splitter.append(std::string_view(&octet, 1));
            takeAll(splitter, frames);
        }
    }
    QCOMPARE(frames, Frames(10, frame));
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

void TestFrameSplitter::staysBoundedUnderNoise()
{
    FrameSplitter splitter(1000);
    Frames frames;
    const std::string noise = "*GS" + std::string(397, 'x') + "*G*" + std::string(600, '\xff');
    for (int round = 0; round < 500; ++round) {
        splitter.append(noise);
        takeAll(splitter, frames);
        QVERIFY(splitter.rest().size() < 1000);
    }
    QVERIFY(frames.empty());
    QCOMPARE(splitter.garbageOctets() + splitter.rest().size(), noise.size() * 500);
    QCOMPARE(splitter.garbageSinceFrame(), splitter.garbageOctets());
    splitter.append(frameA);
    takeAll(splitter, frames);
    QCOMPARE(frames, Frames{frameA});
}

void TestFrameSplitter::dropsABinaryFrameBeyondTheCap()
{
    const std::string tooLong = binaryFrame(binary.substr(1, 9) + std::string(200, 'A'));
    const std::string stream = frameA + tooLong + binary + frameA;
    const Outcome whole = split({stream}, 100);
    QCOMPARE(whole.frames, (Frames{frameA, binary, frameA}));
    QCOMPARE(whole.oversized, 1u);
    QCOMPARE(whole.garbage, tooLong.size());
    QVERIFY(isTheSameHoweverCut(stream, whole, 100));

    const std::string open = openPacket + std::string(200, 'A');
    const Outcome openWhole = split({open + frameA}, 100);
    QCOMPARE(openWhole.frames, (Frames{frameA}));
    QCOMPARE(openWhole.oversized, 1u);
    QVERIFY(isTheSameHoweverCut(open + frameA, openWhole, 100));

    // A packet tells its length beforehand: one beyond the cap is none.
    const std::string longPacket = octets("00 80 00 04 02") + std::string(0x80 - 5, 'A');
    QCOMPARE(split({longPacket}, 0x80).frames, (Frames{longPacket}));
    QCOMPARE(split({longPacket + frameA}, 0x7F).frames, (Frames{frameA}));
}

void TestFrameSplitter::tellsWhatItDropped()
{
    FrameSplitter splitter(40);
    std::vector<std::pair<Piece::Kind, std::string>> pieces;
    splitter.append("GET /" + heartbeat + "*GS16,35" + heartbeat + broken(binary) + "\r\n*GS"
                    + std::string(50, 'A') + heartbeat);
    while (const auto piece = splitter.next())
        pieces.emplace_back(piece->kind, piece->octets);
    const std::vector<std::pair<Piece::Kind, std::string>> expected = {
        {Piece::Kind::Noise, "GET /"},
        {Piece::Kind::Frame, heartbeat},
        {Piece::Kind::Noise, "*GS16,35"},
        {Piece::Kind::Frame, heartbeat},
        {Piece::Kind::Frame, broken(binary)},
        {Piece::Kind::Noise, "\r\n"},
        {Piece::Kind::Oversized, "*GS" + std::string(37, 'A')},
        {Piece::Kind::Noise, std::string(13, 'A')},
        {Piece::Kind::Frame, heartbeat},
    };
    QVERIFY(pieces == expected);
}

void TestFrameSplitter::garbageChangesNothingButItsCount()
{
    // What is left out, because it is no garbage: what makes a frame by itself, and a SkyPatrol
    // packet head directly after a frame, which takes what it says it takes. Nor are SkyPatrol
    // packets found after garbage: nothing but their place tells them from it.
    std::mt19937_64 random(seed);
    const auto below = [&random](std::size_t limit) {
        return static_cast<std::size_t>(random() % limit);
    };
    const std::vector<std::string> telling = {
        "*",        "#",        "*GS",  "*GS16,", "$",  std::string(1, '\0'), "\x1B", "\xF8",
        "\xF8\x16", "\x1B\xE3", "\r\n", "*HQ,",   "*G", "\x1B\x1B",           "0",    "\xFF"};
    const auto garbage = [&] {
        std::string out;
        for (std::size_t left = below(12); left > 0; --left) {
            if (below(3) == 0)
                out += static_cast<char>(below(256));
            else
                out += telling[below(telling.size())];
        }
        return out;
    };
    const std::vector<std::string> good = {frameA, frameB, heartbeat, binary, escapedBinary};
    std::size_t withGarbage = 0;
    for (int run = 0; run < 2000; ++run) {
        Frames sent;
        std::string stream;
        std::size_t garbageSize = 0;
        for (std::size_t left = 1 + below(4); left > 0; --left) {
            std::string between = garbage();
            const Outcome alone = split({between + "\n"});
            // No frame by itself, nor the head of a packet or of a binary frame.
            if (!alone.frames.empty() || alone.rest.starts_with('\0')
                || alone.rest.starts_with('\1')
                || (alone.rest.size() > 3 && alone.rest.starts_with('\xF8'))) {
                between.clear();
            }
            garbageSize += between.size();
            sent.push_back(good[below(good.size())]);
            stream += between + sent.back();
        }
        const std::string after = garbage();
        Outcome whole = split({stream});
        QVERIFY2(whole.frames == sent, QByteArray::fromStdString(stream).toHex().constData());
        QCOMPARE(whole.garbage, garbageSize);
        withGarbage += garbageSize > 0;
        std::vector<std::string> chunks;
        for (std::size_t at = 0; at < stream.size();) {
            const std::size_t size = 1 + below(below(2) == 0 ? 3 : 60);
            chunks.push_back(stream.substr(at, size));
            at += size;
        }
        QVERIFY(split(chunks) == whole);
    }
    QVERIFY(withGarbage > 1000);
}

void TestFrameSplitter::noGarbageCostsAGoodFrame()
{
    // Garbage of any kind, the beginnings and even whole frames among it: what is good comes out.
    std::mt19937_64 random(seed + 1);
    const auto below = [&random](std::size_t limit) {
        return static_cast<std::size_t>(random() % limit);
    };
    const std::vector<std::string> good = {frameA, frameB, heartbeat, binary, escapedBinary};
    for (int run = 0; run < 2000; ++run) {
        std::string stream;
        Frames sent;
        for (int i = 0; i < 4; ++i) {
            // Not a NUL at the start, where a packet may begin that swallows what follows.
            for (std::size_t left = below(4); left > 0; --left) {
                std::string part = good[below(good.size())];
                if (below(2) == 0)
                    part[below(part.size())] = static_cast<char>(below(256));
                stream += 'x' + part.substr(below(part.size()), below(part.size()));
            }
            sent.push_back(good[below(good.size())]);
            stream += sent.back();
        }
        const Outcome whole = split({stream});
        std::size_t found = 0;
        for (const std::string &frame : whole.frames) {
            if (found < sent.size() && frame == sent[found])
                ++found;
        }
        QVERIFY2(found == sent.size(), QByteArray::fromStdString(stream).toHex().constData());
        if (run % 10 == 0)
            QVERIFY(isTheSameHoweverCut(stream, whole));
    }
}

void TestFrameSplitter::staysLinearUnderHostileStreams_data()
{
    QTest::addColumn<std::string>("unit");
    QTest::addRow("delimiters") << std::string("\xF8");
    QTest::addRow("heads") << std::string("*GS");
    QTest::addRow("full heads") << std::string("*GS16,3");
    QTest::addRow("stars") << std::string("*");
    QTest::addRow("hashes") << std::string("#");
    QTest::addRow("escapes") << std::string("\x1B");
    QTest::addRow("binary heads") << octets("f8 16 01 01");
    QTest::addRow("binary heads and text heads") << octets("f8 16 01 01") + "*GS16,3";
    QTest::addRow("text heads within binary") << octets("f8 16 01 01") + "*GS*GS*GS";
    QTest::addRow("escapes within binary") << octets("f8 16 01 01") + std::string(60000, '\x1B');
    QTest::addRow("text unfinished") << "*GS16,3" + std::string(60000, '*');
    QTest::addRow("broken frames") << broken(binary);
    QTest::addRow("packet heads") << octets("00 0a 08 00");
    QTest::addRow("delimiters in a packet") << octets("00 0a 08 00") + std::string(60000, '\xF8');
    QTest::addRow("nothing") << std::string("\0", 1);
}

void TestFrameSplitter::staysLinearUnderHostileStreams()
{
    // Quadratic work would take many minutes here.
    QFETCH(const std::string, unit);
    std::string stream;
    while (stream.size() < 400'000)
        stream += unit;
    for (const std::size_t chunk : {stream.size(), std::size_t(1460), std::size_t(16)}) {
        FrameSplitter splitter;
        Frames frames;
        QElapsedTimer timer;
        timer.start();
        for (std::size_t at = 0; at < stream.size(); at += chunk) {
            splitter.append(std::string_view(stream).substr(at, chunk));
            while (const auto piece = splitter.next()) {
            }
            QVERIFY(splitter.rest().size() < maxFrameSize);
        }
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }
}

QTEST_APPLESS_MAIN(TestFrameSplitter)
#include "test_framesplitter.moc"
