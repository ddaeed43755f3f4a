// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpusfiles.h"

#include "core/protocol/framesplitter.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace sp7600::protocol;

namespace
{

const std::string frameA = "*GS16,359999046544250,101119010616,,GPS:A;9;N31.9;E35.8;10;345#";
const std::string frameB = "*GS16,359999046544250,101120010616,,COT:5#";
const std::string heartbeat = "*GS16,359999046544250#";

using Frames = std::vector<std::string>;

void takeAll(FrameSplitter &splitter, Frames &frames)
{
    while (const auto frame = splitter.next())
        frames.emplace_back(*frame);
}

struct Outcome {
    Frames frames;
    std::string rest;
    std::uint64_t garbage = 0;
    std::uint64_t garbageSinceFrame = 0;
    std::uint64_t oversized = 0;
    bool operator==(const Outcome &) const = default;
};

Outcome split(const std::vector<std::string> &chunks, std::size_t cap = maxFrameSize)
{
    FrameSplitter splitter(cap);
    Outcome outcome;
    for (const std::string &chunk : chunks) {
        splitter.append(chunk);
        takeAll(splitter, outcome.frames);
    }
    outcome.rest = splitter.rest();
    outcome.garbage = splitter.garbageOctets();
    outcome.garbageSinceFrame = splitter.garbageSinceFrame();
    outcome.oversized = splitter.oversizedFrames();
    return outcome;
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
    // The octets of a binary frame may hold anything, a star and a hash included.
    const std::string binary("\xf8\x16\x04\x01*G#\x00*\x1b\xe3#\xf8", 13);

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
    row("binary between", frameA + binary + frameB, {frameA, frameB}, "", 13);
    row("binary cut off", frameA + binary.substr(0, 5) + frameB, {frameA, frameB}, "", 5);
}

void TestFrameSplitter::findsFrames()
{
    QFETCH(QByteArray, stream);
    QFETCH(Frames, frames);
    QFETCH(QByteArray, rest);
    QFETCH(int, garbage);

    const std::string octets = stream.toStdString();
    const Outcome whole = split({octets});
    QCOMPARE(whole.frames, frames);
    QCOMPARE(QByteArray::fromStdString(whole.rest), rest);
    QCOMPARE(whole.garbage, static_cast<std::uint64_t>(garbage));
    QCOMPARE(whole.oversized, 0u);

    std::vector<std::string> single;
    for (const char octet : octets)
        single.emplace_back(1, octet);
    QVERIFY(split(single) == whole);
    for (std::size_t i = 0; i <= octets.size(); ++i) {
        QVERIFY2(split({octets.substr(0, i), octets.substr(i)}) == whole,
                 qPrintable(u"split at %1"_s.arg(i)));
    }
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
    // Binary frames are not taken yet; the text frames around them must come through all the same.
    Frames textFrames = stream.frames;
    std::erase_if(textFrames, [](const std::string &frame) { return !frame.starts_with('*'); });
    const Outcome outcome = split(stream.chunks);
    QCOMPARE(outcome.frames, textFrames);
    QCOMPARE(outcome.rest, stream.rest);
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
        for (std::size_t i = 0; i <= octets.size(); ++i)
            QVERIFY(split({octets.substr(0, i), octets.substr(i)}, cap) == whole);
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
    QCOMPARE(std::string(splitter.next().value_or("")), frameA);
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

QTEST_APPLESS_MAIN(TestFrameSplitter)
#include "test_framesplitter.moc"
