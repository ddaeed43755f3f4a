// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/devicesession.h"
#include "tests/device/memorylink.h"
#include "tests/device/scriptedpeer.h"
#include "tests/device/testprofile.h"

#include <QTest>

#include <tuple>

using namespace sp7600;
using namespace sp7600::device;
using namespace sp7600::tests;
using namespace Qt::StringLiterals;

namespace
{

using Said = TranscriptLine::Direction;

/// A person's lines to a unit in memory, after it was identified.
struct Desk {
    Desk()
        : peer(link)
        , session(link, virtualProfile(), {"1234", {}})
        , lines(virtualProfile(), DangerousWords::load().value())
    {
        peer.answers = {{"1234,VID", "VID: SP7600;V9;H1;359999046544250\r\n"},
                        {"1234,VEP", "SP7600 V9\r\nVEP: 127.0.0.1;9\r\n"},
                        {"1234,XYZ", "XYZ: ERROR;3\r\n"},
                        {"1234,VAK;hunter2", "VAK: hunter2\r\n"},
                        {"1234,UPW;topsecret", "UPW: topsecret\r\nNOTE: topsecret\r\n"}};
        identified = session.identify({}).has_value();
        session.channel().setObserver(
            [this](const TranscriptLine &line) { transcript.push_back(line); });
    }

    [[nodiscard]] Result<void> say(const std::string &typed, const CancelToken &cancel = {})
    {
        return session.say(lines.command(typed).value(), cancel);
    }
    [[nodiscard]] Result<void> sayOctets(const std::string &typed, const CancelToken &cancel = {})
    {
        return session.say(lines.octets(typed).value(), cancel);
    }
    [[nodiscard]] QStringList said(Said direction) const
    {
        QStringList texts;
        for (const auto &line : transcript) {
            if (line.direction == direction)
                texts.push_back(QString::fromStdString(line.text));
        }
        return texts;
    }
    [[nodiscard]] bool shows(std::string_view text) const
    {
        return std::ranges::any_of(
            transcript, [text](const TranscriptLine &line) { return line.text.contains(text); });
    }

    MemoryLink link;
    ScriptedPeer peer;
    DeviceSession session;
    TypedLines lines;
    bool identified = false;
    std::vector<TranscriptLine> transcript;
};

} // namespace

/// Lines of a person on the one conversation.
class TestTypedConversation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCommandIsAnswered()
    {
        Desk desk;
        QVERIFY(desk.identified);
        QVERIFY(desk.say("VEP").has_value());
        QCOMPARE(desk.said(Said::Sent), QStringList{u"VEP"_s});
        QCOMPARE(desk.said(Said::Received), (QStringList{u"SP7600 V9"_s, u"VEP: 127.0.0.1;9"_s}));
    }

    void aRefusalAndSilenceAreTold()
    {
        Desk desk;
        const auto refused = desk.say("XYZ");
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::CommandRefused);
        const auto before = desk.link.elapsed();
        const auto sentBefore = desk.peer.lines().size();
        const auto silent = desk.say("NONE;1");
        QVERIFY(!silent);
        QCOMPARE(silent.error().code, ErrorCode::DeviceSilent);
        QVERIFY(desk.link.elapsed() - before < 3s);
        // Once: nobody knows what it does.
        QCOMPARE(desk.peer.lines().size(), sentBefore + 1);
    }

    void secretsAreMasked()
    {
        Desk desk;
        QVERIFY(desk.say("VAK;hunter2").has_value());
        QVERIFY(desk.say("9876,UPW;topsecret").has_value());
        QVERIFY(desk.session.channel().pause(1s, {}).has_value());
        for (const auto *secret : {"hunter2", "topsecret", "9876", "1234"})
            QVERIFY2(!desk.shows(secret), secret);
        QVERIFY(desk.said(Said::Sent).contains(u"UPW;***"_s));
        QCOMPARE(QString::fromStdString(desk.peer.lines().back()), u"1234,UPW;topsecret"_s);
    }

    void whatIsShownOfALineIsTheSameEverywhere_data()
    {
        QTest::addColumn<QByteArray>("typed");
        for (const auto *typed : {"VEP", "VAK;hunter2", "UPW,topsecret", "AT+CPIN=hunter2",
                                  "ATE0;+CPIN=hunter2", "AT +CPWD=\"SC\",\"1\",\"hunter2\""})
            QTest::newRow(typed) << QByteArray(typed);
    }

    void whatIsShownOfALineIsTheSameEverywhere()
    {
        QFETCH(const QByteArray, typed);
        Desk desk;
        const auto line = desk.lines.command(typed.toStdString()).value();
        desk.peer.answers["1234," + typed.toStdString()] = "ECHO: " + typed.toStdString() + "\r\n";
        std::ignore = desk.session.say(line, {});
        QCOMPARE(desk.said(Said::Sent), QStringList{QString::fromStdString(line.shown)});
        for (const auto *secret : {"hunter2", "topsecret"})
            QVERIFY2(!desk.shows(secret), secret);
    }

    void cancelEndsTheWait()
    {
        Desk desk;
        CancelSource cancel;
        desk.link.schedule(100ms, [&cancel] { cancel.cancel(); });
        const auto before = desk.link.elapsed();
        const auto ended = desk.say("NONE", cancel.token());
        QVERIFY(!ended);
        QCOMPARE(ended.error().code, ErrorCode::Cancelled);
        QVERIFY(desk.link.elapsed() - before <= 200ms);
        // The line is there as before.
        QVERIFY(desk.say("VEP").has_value());
    }

    void cancelledAtASecondSpeedItIsTheFirstAgain()
    {
        const auto profile = shippedProfile(u"sp7600"_s);
        QVERIFY(profile.baudRates.size() > 1);
        MemoryLink link;
        DeviceSession session(link, profile, {});
        QVERIFY(session.identify({}).has_value());
        CancelSource cancel;
        link.schedule(2s, [&cancel] { cancel.cancel(); });
        const auto before = link.baudRatesSet().size();
        const auto ended = session.tryCommand("XYZ", false, cancel.token());
        QVERIFY(!ended);
        QCOMPARE(ended.error().code, ErrorCode::Cancelled);
        QVERIFY(link.baudRatesSet().size() > before);
        QCOMPARE(link.baudRate(), profile.baudRates.front());
    }

    void aCableThatIsPulledIsTold()
    {
        Desk desk;
        desk.link.schedule(100ms, [&desk] { desk.link.hangUp(); });
        const auto lost = desk.say("NONE");
        QVERIFY(!lost);
        QCOMPARE(lost.error().code, ErrorCode::LinkLost);
        const auto still = desk.sayOctets("56 0d");
        QVERIFY(!still);
        QCOMPARE(still.error().code, ErrorCode::LinkLost);
    }

    void octetsGoAsTheyAre()
    {
        Desk desk;
        const auto before = desk.link.written().size();
        QVERIFY(desk.sayOctets("31 32 33 34 2c 56 45 50 0d").has_value()); // 1234,VEP
        QCOMPARE(QString::fromStdString(desk.link.written().substr(before)), u"1234,VEP\r"_s);
        QCOMPARE(desk.said(Said::Received).size(), 2);
        QVERIFY(!desk.shows("1234"));
    }

    void aLineThatOctetsBeganIsEndedBeforeACommand()
    {
        Desk desk;
        desk.peer.answers["RST"] = "VEP: none;1\r\n";
        QVERIFY(!desk.sayOctets("52 53"));
        QVERIFY(!desk.sayOctets("54"));
        QVERIFY(desk.say("VEP").has_value());
        const auto &lines = desk.peer.lines();
        QCOMPARE(lines[lines.size() - 2], std::string("RST"));
        QCOMPARE(lines.back(), std::string("1234,VEP"));
        QCOMPARE(desk.said(Said::Sent),
                 (QStringList{u"RS"_s, u"T"_s, QString::fromStdString(virtualProfile().terminator),
                              u"VEP"_s}));
        QCOMPARE(desk.said(Said::Unsolicited), QStringList{u"VEP: none;1"_s});
        QCOMPARE(desk.said(Said::Received).last(), u"VEP: 127.0.0.1;9"_s);
    }

    void octetsWithoutAnAnswer()
    {
        Desk desk;
        const auto silent = desk.sayOctets("00");
        QVERIFY(!silent);
        QCOMPARE(silent.error().code, ErrorCode::DeviceSilent);
        CancelSource cancel;
        desk.link.schedule(50ms, [&cancel] { cancel.cancel(); });
        const auto stopped = desk.sayOctets("00", cancel.token());
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QVERIFY(desk.say("VEP").has_value());
    }

    void aWriteThatWasCutShortIsNoted_data()
    {
        QTest::addColumn<bool>("octets");
        QTest::addColumn<int>("end");
        for (const auto end : {ErrorCode::TimedOut, ErrorCode::Cancelled}) {
            const auto name = std::string(codeName(end));
            QTest::addRow("command, %s", name.c_str()) << false << static_cast<int>(end);
            QTest::addRow("octets, %s", name.c_str()) << true << static_cast<int>(end);
        }
    }

    /// Everything may have been sent: it is shown, its echo is masked, and its late answer is not
    /// that of the next command.
    void aWriteThatWasCutShortIsNoted()
    {
        QFETCH(const bool, octets);
        QFETCH(const int, end);
        Desk desk;
        desk.peer.answers["1234,VEP;a;1"] = "VEP: a;1\r\n";
        desk.link.spoilWrite(static_cast<ErrorCode>(end));
        // 1234,VEP;a;1
        const auto cut =
            octets ? desk.sayOctets("31 32 33 34 2c 56 45 50 3b 61 3b 31 0d") : desk.say("VEP;a;1");
        QVERIFY(!cut);
        QCOMPARE(desk.said(Said::Sent).size(), 1);
        QVERIFY(desk.say("VEP").has_value());
        QCOMPARE(desk.said(Said::Unsolicited), QStringList{u"VEP: a;1"_s});
        QCOMPARE(desk.said(Said::Received).last(), u"VEP: 127.0.0.1;9"_s);
        desk.link.spoilWrite(static_cast<ErrorCode>(end));
        desk.link.deliver(10ms, "ter2)\r\n"); // what is left of an echo
        QVERIFY(!desk.say("VAK;hunter2"));
        QVERIFY(desk.session.channel().pause(1s, {}).has_value());
        QVERIFY(!desk.shows("ter2"));
    }

    /// What has no line end is shown as well, when the line is quiet.
    void garbageIsShownAndNamed()
    {
        Desk desk;
        desk.link.onWritten = [&desk](std::string_view) {
            desk.link.deliver(10ms, "\xF8\x80\xFE");
        };
        const auto garbled = desk.sayOctets("0d");
        QVERIFY(!garbled);
        QCOMPARE(garbled.error().code, ErrorCode::DeviceGarbled);
        QVERIFY(desk.shows("\xF8\x80\xFE"));
        desk.transcript.clear();
        const auto again = desk.say("VEP");
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::DeviceGarbled);
        QVERIFY(desk.shows("\xF8\x80\xFE"));
    }

    void whatIsSaidUnaskedIsNoted()
    {
        Desk desk;
        desk.link.deliver(10ms, "+CREG: 1\r\nhalf a li");
        desk.link.schedule(500ms, [&desk] { desk.link.hangUp(); });
        const auto ended = desk.session.channel().listen(desk.link.clock().now() + 1s, {});
        QCOMPARE(ended.code, ErrorCode::LinkLost);
        QCOMPARE(desk.said(Said::Unsolicited), (QStringList{u"+CREG: 1"_s, u"half a li"_s}));
        desk.link.plugIn();
        QVERIFY(desk.link.open(desk.link.clock().now() + 1s, {}).has_value());
        QVERIFY(desk.say("VEP").has_value());
    }

    void aFloodEnds()
    {
        Desk desk;
        for (int piece = 0; piece < 2000; ++piece)
            desk.link.deliver(std::chrono::milliseconds(10 * piece), "noise\r\n");
        const auto before = desk.link.elapsed();
        QVERIFY(desk.sayOctets("0d").has_value());
        QVERIFY(desk.link.elapsed() - before < 10s);
    }
};

QTEST_GUILESS_MAIN(TestTypedConversation)
#include "test_typedconversation.moc"
