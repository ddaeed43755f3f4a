// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listener/peernumbers.h"
#include "core/listener/streamintake.h"

#include <QTest>

using namespace sp7600;
using listener::maxNoiseKept;
using listener::Residue;
using listener::StreamIntake;

namespace
{

const std::string heartbeat = "*GS16,359999046544250#";

/// Feeds the octets in pieces of a size; the frames that came out.
std::vector<std::string> feed(StreamIntake &intake, std::string_view octets, std::size_t piece)
{
    std::vector<std::string> frames;
    while (!octets.empty()) {
        intake.append(octets.substr(0, piece));
        octets.remove_prefix(std::min(piece, octets.size()));
        while (const auto frame = intake.next()) {
            frames.emplace_back(*frame);
            intake.judge(frame->size(), frame->size() == heartbeat.size());
        }
    }
    return frames;
}

} // namespace

class TestStreamIntake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noiseIsKeptHoweverItIsCut_data();
    void noiseIsKeptHoweverItIsCut();
    void noiseIsBounded();
    void noiseIsGivenOnce();
    void lineEndsBetweenFramesAreNoNoise();
    void aFrameThatNeverEndsIsOversized();
    void theBeginningOfAFrameIsARest();
    void aFrameCutOffByTheNextIsNoise();
    void noiseAfterFramesIsKeptAndNamed();
    void uselessOctetsAddUpUntilAReportComes();

    void aPeerKeepsItsNumber();
    void peersAreForgottenWhenThereAreTooMany();
};

void TestStreamIntake::noiseIsKeptHoweverItIsCut_data()
{
    QTest::addColumn<int>("piece");
    for (const int piece : {1, 2, 3, 7, 1000})
        QTest::addRow("%d", piece) << piece;
}

void TestStreamIntake::noiseIsKeptHoweverItIsCut()
{
    QFETCH(const int, piece);
    const std::string noise("GET / HTTP/1.1\r\nHost: x\0\xFF\r\n\r\n", 30);
    StreamIntake intake;
    QVERIFY(feed(intake, noise, static_cast<std::size_t>(piece)).empty());
    const std::optional<Residue> residue = intake.takeNoise();
    QVERIFY(residue);
    QCOMPARE(residue->raw, noise);
    QCOMPARE(residue->error.code, ErrorCode::FrameUnrecognised);
    QCOMPARE(intake.garbageOctets(), std::uint64_t(noise.size()));
    // And the stream goes on.
    QCOMPARE(feed(intake, heartbeat, static_cast<std::size_t>(piece)), std::vector{heartbeat});
}

void TestStreamIntake::noiseIsBounded()
{
    std::string noise;
    for (int i = 0; i < 5000; ++i)
        noise += static_cast<char>('a' + i % 26);
    for (const std::size_t piece : {std::size_t(1), std::size_t(100), std::size_t(5000)}) {
        StreamIntake intake;
        feed(intake, noise, piece);
        QCOMPARE(intake.takeNoise()->raw, noise.substr(0, maxNoiseKept));
        QCOMPARE(intake.useless(), std::uint64_t(noise.size()));
    }
}

void TestStreamIntake::noiseIsGivenOnce()
{
    StreamIntake intake;
    QVERIFY(!intake.takeNoise());
    feed(intake, "noise", 5);
    QVERIFY(intake.takeNoise());
    feed(intake, "more noise", 10);
    QVERIFY(!intake.takeNoise());
}

void TestStreamIntake::lineEndsBetweenFramesAreNoNoise()
{
    StreamIntake intake;
    for (int i = 0; i < 3; ++i) {
        feed(intake, heartbeat, 5);
        feed(intake, "\r\n", 1);
    }
    QVERIFY(!intake.takeNoise());
    QCOMPARE(intake.garbageOctets(), std::uint64_t(6));
}

void TestStreamIntake::aFrameThatNeverEndsIsOversized()
{
    StreamIntake intake;
    const std::string endless =
        "*GS16,359999046544250,TAG:" + std::string(protocol::maxFrameSize, 'x');
    feed(intake, endless, 1000);
    const std::optional<Residue> residue = intake.takeNoise();
    QVERIFY(residue);
    QCOMPARE(residue->error, (Error{ErrorCode::FrameOversized,
                                    {{"limit", std::to_string(protocol::maxFrameSize)}}}));
    QCOMPARE(residue->raw, endless.substr(0, maxNoiseKept));
}

void TestStreamIntake::theBeginningOfAFrameIsARest()
{
    StreamIntake intake;
    feed(intake, heartbeat, 4);
    QVERIFY(!intake.takeRest());
    feed(intake, "*GS16,3599", 4);
    QVERIFY(!intake.takeNoise());
    const std::optional<Residue> rest = intake.takeRest();
    QVERIFY(rest);
    QCOMPARE(rest->raw, std::string("*GS16,3599"));
    QCOMPARE(rest->error.code, ErrorCode::FrameIncomplete);
}

void TestStreamIntake::aFrameCutOffByTheNextIsNoise()
{
    StreamIntake intake;
    feed(intake, "*GS16,35999", 100);
    feed(intake, "*GS16,3", 100);
    QCOMPARE(intake.takeNoise()->raw, std::string("*GS16,35999"));
}

void TestStreamIntake::noiseAfterFramesIsKeptAndNamed()
{
    StreamIntake intake;
    feed(intake, "\r\n" + heartbeat + "GET / HTTP/1.1\r\n" + heartbeat + "more" + heartbeat, 7);
    const std::optional<Residue> residue = intake.takeNoise();
    QVERIFY(residue);
    QCOMPARE(residue->raw, std::string("GET / HTTP/1.1\r\n"));
    QCOMPARE(residue->error.code, ErrorCode::FrameUnrecognised);
    QCOMPARE(residue->error.parameter("noise"), std::string_view("http"));
    feed(intake, "and more", 7);
    QVERIFY(!intake.takeNoise());
}

void TestStreamIntake::uselessOctetsAddUpUntilAReportComes()
{
    StreamIntake intake;
    feed(intake, "12345", 5);
    QCOMPARE(intake.useless(), std::uint64_t(5));
    feed(intake, "*GS#", 4); // A frame, and no report.
    const std::uint64_t withFrame = intake.useless();
    QVERIFY(withFrame > 9);
    feed(intake, "123", 3);
    QCOMPARE(intake.useless(), withFrame + 3);
    feed(intake, heartbeat, 50);
    QCOMPARE(intake.useless(), std::uint64_t(0));
    QCOMPARE(intake.garbageOctets(), std::uint64_t(8));
}

void TestStreamIntake::aPeerKeepsItsNumber()
{
    listener::PeerNumbers numbers(10);
    std::uint64_t last = 0;
    const auto next = [&last] { return ++last; };
    QCOMPARE(numbers.numberOf({"192.0.2.1", 5}, next), std::uint64_t(1));
    QCOMPARE(numbers.numberOf({"192.0.2.1", 6}, next), std::uint64_t(2));
    QCOMPARE(numbers.numberOf({"192.0.2.2", 5}, next), std::uint64_t(3));
    QCOMPARE(numbers.numberOf({"192.0.2.1", 5}, next), std::uint64_t(1));
}

void TestStreamIntake::peersAreForgottenWhenThereAreTooMany()
{
    listener::PeerNumbers numbers(100);
    std::uint64_t last = 0;
    const auto next = [&last] { return ++last; };
    const Peer faithful{"192.0.2.1", 5};
    const std::uint64_t number = numbers.numberOf(faithful, next);
    for (std::uint16_t port = 1; port < 5000; ++port) {
        static_cast<void>(numbers.numberOf({"198.51.100.1", port}, next));
        if (port % 50 == 0)
            QCOMPARE(numbers.numberOf(faithful, next), number);
        QVERIFY(numbers.remembered() <= 200);
    }
}

QTEST_APPLESS_MAIN(TestStreamIntake)
#include "test_streamintake.moc"
