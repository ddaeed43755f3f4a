// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/commandchannel.h"
#include "tests/device/memorylink.h"
#include "tests/device/testprofile.h"

#include <QTest>

#include <deque>

using namespace sp7600;
using namespace sp7600::device;
using namespace sp7600::tests;
using namespace Qt::StringLiterals;

namespace
{

/// A channel whose other side answers what the test laid ready for it, command by command.
struct Talk {
    struct Piece {
        std::chrono::milliseconds after;
        std::string octets;
    };
    using Answer = std::vector<Piece>;

    explicit Talk(const Profile &profile = virtualProfile(), std::string password = "1234")
        : channel(link, profile, std::move(password), {})
    {
        link.onWritten = [this](std::string_view) {
            if (answers.empty())
                return;
            for (auto &piece : answers.front())
                link.deliver(piece.after, std::move(piece.octets));
            answers.pop_front();
        };
        channel.setObserver([this](const TranscriptLine &line) { transcript.push_back(line); });
    }

    [[nodiscard]] Result<Reply> ask(const std::string &command, const char *expected = nullptr,
                                    bool repeatable = true, bool secret = false,
                                    const CancelToken &cancel = {})
    {
        if (!expected)
            return channel.execute(command, nullptr, repeatable, secret, cancel);
        const auto reply = protocol::Template::parse(expected).value();
        return channel.execute(command, &reply, repeatable, secret, cancel);
    }

    [[nodiscard]] QStringList lines(TranscriptLine::Direction direction) const
    {
        QStringList texts;
        for (const auto &line : transcript) {
            if (line.direction == direction)
                texts.push_back(QString::fromStdString(line.text));
        }
        return texts;
    }

    [[nodiscard]] bool transcriptHas(const std::string &text) const
    {
        return std::ranges::any_of(transcript, [&text](const TranscriptLine &line) {
            return line.text.find(text) != std::string::npos;
        });
    }

    MemoryLink link;
    CommandChannel channel;
    std::deque<Answer> answers;
    std::vector<TranscriptLine> transcript;
};

/// A line that always has something to read, sooner than anybody can take it.
class FloodedLink final : public Link
{
public:
    [[nodiscard]] std::string name() const override { return "flood"; }
    [[nodiscard]] const Clock &clock() const override { return m_clock; }
    [[nodiscard]] Result<void> open(TimePoint, const CancelToken &) override { return {}; }
    void close() override {}
    [[nodiscard]] Result<void> write(std::string_view, TimePoint, const CancelToken &) override
    {
        return {};
    }
    [[nodiscard]] Result<std::string> read(TimePoint, const CancelToken &) override
    {
        m_clock.advanceTo(m_clock.now() + 1ms);
        if (m_clock.now() - m_start > 1min)
            return failure(ErrorCode::LinkLost); // else a failing test would never end
        return "noise\r\n";
    }
    [[nodiscard]] bool hasBaudRate() const override { return false; }
    [[nodiscard]] Result<void> setBaudRate(int, TimePoint, const CancelToken &) override
    {
        return {};
    }

private:
    ManualClock m_clock;
    TimePoint m_start = m_clock.now();
};

constexpr auto header = "SP7600 V1.10\r\n";
constexpr auto endpointReply = "VEP: {host};{server_port}";

std::string reply(const std::string &line)
{
    return header + line + "\r\n";
}

QString value(const Result<Reply> &answer, std::string_view name)
{
    if (!answer || !answer->values)
        return {};
    const auto *text = protocol::findSlot(*answer->values, name);
    return text ? QString::fromStdString(*text) : QString();
}

} // namespace

class TestCommandChannel : public QObject
{
    Q_OBJECT

private slots:
    void sendsThePasswordAndTheTerminator();
    void readsHeaderAndValues();
    void takesAReplyInPieces();
    void refusesControlCharactersBeforeSending();
    void silenceEndsAtTheDeadline();
    void repeatsOnlyWhatIsRepeatable_data();
    void repeatsOnlyWhatIsRepeatable();
    void refusalIsAnAnswer();
    void wrongPasswordIsNotTriedAgain();
    void aGarbledReplyIsToldFromSilence_data();
    void aGarbledReplyIsToldFromSilence();
    void unsolicitedLinesAreKeptApart();
    void chatterDoesNotExtendTheDeadline();
    void aFloodEndsAtTheDeadline();
    void anOldAnswerIsNotTakenForANewOne_data();
    void anOldAnswerIsNotTakenForANewOne();
    void theAnswerToACancelledCommandIsNotTakenForANewOne();
    void cancelEndsTheWait();
    void aLostLinkEndsTheWait();
    void secretsAreMaskedEverywhere_data();
    void secretsAreMaskedEverywhere();
    void aSecretIsMaskedHoweverItIsSetApart_data();
    void aSecretIsMaskedHoweverItIsSetApart();
    void whatHasNoLineEndIsALineWhenTheLinkGoes();
    void aLineThatComesInTwoStaysOneWhenListeningEnds_data();
    void aLineThatComesInTwoStaysOneWhenListeningEnds();
    void aLineThatNeverEndsDoesNotSpoilTheNextAnswer();
    void aLineThatWasBegunIsEndedOnTheNextLink();
    void anEchoedPasswordIsMasked();
    void anEmptyPasswordIsNotSent();
    void survivesTerminals_data();
    void survivesTerminals();
    void takesTheTimeOnTheWireIntoAccount();
    void aFloodAtFullSpeedEndsToo();
    void aNewPasswordIsUsedAndBothAreMasked();
    void pausesQuietly();
    void goesOnOverAnotherLink();

    void atAnswersEndWithOk_data();
    void atAnswersEndWithOk();
    void atRefusals_data();
    void atRefusals();
    void atAnswersThatAreNone_data();
    void atAnswersThatAreNone();
    void anOldOkIsFoundOutByTheNextAnswer();
    void atSecretsAreMaskedEverywhere_data();
    void atSecretsAreMaskedEverywhere();
};

void TestCommandChannel::sendsThePasswordAndTheTerminator()
{
    Talk talk;
    talk.answers = {{{20ms, reply("VEP: h;1")}}};
    QVERIFY(talk.ask("VEP"));
    QCOMPARE(talk.link.written(), std::string("1234,VEP\r\n"));
    QCOMPARE(talk.lines(TranscriptLine::Direction::Sent), QStringList{u"VEP"_s});
}

void TestCommandChannel::readsHeaderAndValues()
{
    Talk talk;
    talk.answers = {{{20ms, reply("VEP: d.plaspy.com;8888")}}};
    const auto answer = talk.ask("VEP", endpointReply);
    QVERIFY(answer);
    QCOMPARE(answer->text, std::string("VEP: d.plaspy.com;8888"));
    QCOMPARE(answer->model, std::optional<std::string>("SP7600"));
    QCOMPARE(answer->firmware, std::optional<std::string>("V1.10"));
    QCOMPARE(value(answer, "host"), u"d.plaspy.com"_s);
    QCOMPARE(value(answer, "server_port"), u"8888"_s);
    QCOMPARE(talk.link.elapsed(), 20ms);
}

void TestCommandChannel::takesAReplyInPieces()
{
    Talk talk;
    talk.answers = {{{10ms, "SP76"}, {20ms, "00 V1.10\r"}, {30ms, "\nVE"}, {1400ms, "P:h;1\r\n"}}};
    const auto answer = talk.ask("VEP", endpointReply);
    QVERIFY(answer);
    QCOMPARE(value(answer, "host"), u"h"_s);
    QCOMPARE(answer->model, std::optional<std::string>("SP7600"));
}

void TestCommandChannel::refusesControlCharactersBeforeSending()
{
    Talk talk;
    const auto answer = talk.ask("VEP;host\r\n1234,VRI;1");
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::TextHasForbiddenCharacter);
    QVERIFY(talk.link.written().empty());
}

void TestCommandChannel::silenceEndsAtTheDeadline()
{
    Talk talk;
    const auto answer = talk.ask("VEP", endpointReply, false);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::DeviceSilent);
    QCOMPARE(answer.error().parameter("command"), std::string_view("VEP"));
    QCOMPARE(talk.link.elapsed(), 1500ms);
}

void TestCommandChannel::repeatsOnlyWhatIsRepeatable_data()
{
    QTest::addColumn<bool>("repeatable");
    QTest::addColumn<QByteArray>("first"); // what the first command is answered with
    QTest::addColumn<bool>("good");
    QTest::newRow("read, silence") << true << QByteArray() << true;
    QTest::newRow("read, garbled") << true << QByteArray("SP7600 V1.10\r\nVE\x80: h;1\r\n") << true;
    QTest::newRow("read, cut") << true << QByteArray("SP7600 V1.10\r\nVEP: h") << true;
    QTest::newRow("read, malformed") << true << QByteArray("SP7600 V1.10\r\nVEP: h\r\n") << true;
    QTest::newRow("read, refused") << true << QByteArray("VEP: ERROR;1\r\n") << false;
    QTest::newRow("write, silence") << false << QByteArray() << false;
    QTest::newRow("write, garbled") << false << QByteArray("VE\x80: h;1\r\n") << false;
}

void TestCommandChannel::repeatsOnlyWhatIsRepeatable()
{
    QFETCH(const bool, repeatable);
    QFETCH(const QByteArray, first);
    QFETCH(const bool, good);
    Talk talk;
    talk.answers = {{{20ms, first.toStdString()}}, {{20ms, reply("VEP: h;1")}}};
    const auto answer = talk.ask("VEP", endpointReply, repeatable);
    QCOMPARE(answer.has_value(), good);
    QCOMPARE(talk.lines(TranscriptLine::Direction::Sent).size(), good ? 2 : 1);
}

void TestCommandChannel::refusalIsAnAnswer()
{
    Talk talk;
    talk.answers = {{{20ms, reply("VEP: ERROR;3")}}};
    const auto answer = talk.ask("VEP;h;1", endpointReply, false);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::CommandRefused);
    QCOMPARE(answer.error().parameter("command"), std::string_view("VEP;h;1"));
    QCOMPARE(answer.error().parameter("reply"), std::string_view("VEP: ERROR;3"));
    QCOMPARE(talk.link.elapsed(), 20ms);
}

void TestCommandChannel::wrongPasswordIsNotTriedAgain()
{
    Talk talk(virtualProfile(), "0000");
    talk.answers = {{{20ms, "PWD: ERROR\r\n"}}, {{20ms, reply("VEP: h;1")}}};
    const auto answer = talk.ask("VEP", endpointReply);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::PasswordWrong);
    QCOMPARE(talk.link.written(), std::string("0000,VEP\r\n"));
}

void TestCommandChannel::aGarbledReplyIsToldFromSilence_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<int>("code");
    QTest::newRow("noise with a line end")
        << QByteArray("\xF8\xFF\x80\r\n") << int(ErrorCode::DeviceGarbled);
    QTest::newRow("noise without one")
        << QByteArray("\xF8\xFF\x80") << int(ErrorCode::DeviceGarbled);
    QTest::newRow("cut word") << QByteArray("SP7600 V1.10\r\nVEP: ho")
                              << int(ErrorCode::ReplyMalformed);
    QTest::newRow("header alone") << QByteArray("SP7600 V1.10\r\n")
                                  << int(ErrorCode::ReplyMalformed);
    QTest::newRow("another form") << QByteArray("VEP: host and port\r\n")
                                  << int(ErrorCode::ReplyMalformed);
    QTest::newRow("another word") << QByteArray("VRI: 30\r\n") << int(ErrorCode::DeviceSilent);
    QTest::newRow("blank lines") << QByteArray("\r\n\r\n") << int(ErrorCode::DeviceSilent);
}

void TestCommandChannel::aGarbledReplyIsToldFromSilence()
{
    QFETCH(const QByteArray, octets);
    QFETCH(const int, code);
    Talk talk;
    talk.answers = {{{20ms, octets.toStdString()}}};
    const auto answer = talk.ask("VEP", endpointReply, false);
    QVERIFY(!answer);
    QCOMPARE(int(answer.error().code), code);
}

void TestCommandChannel::unsolicitedLinesAreKeptApart()
{
    Talk talk;
    talk.link.deliver(0ms, "BOOT OK\r\n");
    talk.answers = {{{10ms, "+GSM READY\r\n"},
                     {20ms, "*GS06,359999046544250,000100010126,,SYS:SP7600;V1.10;V1.0.2#\r\n"},
                     {25ms, reply("VRI: 30")},
                     {30ms, reply("VEP: h;1")}}};
    const auto answer = talk.ask("VEP", endpointReply);
    QVERIFY(answer);
    QCOMPARE(value(answer, "host"), u"h"_s);
    const QStringList unsolicited = {
        u"BOOT OK"_s, u"+GSM READY"_s,
        u"*GS06,359999046544250,000100010126,,SYS:SP7600;V1.10;V1.0.2#"_s, u"VRI: 30"_s};
    QCOMPARE(talk.lines(TranscriptLine::Direction::Unsolicited), unsolicited);
    QVERIFY(talk.lines(TranscriptLine::Direction::Received).contains(u"VEP: h;1"_s));
}

void TestCommandChannel::chatterDoesNotExtendTheDeadline()
{
    Talk talk;
    for (auto at = 0ms; at < 20s; at += 100ms)
        talk.link.deliver(at, "+GSM READY\r\n");
    const auto first = talk.ask("VEP", endpointReply);
    QVERIFY(!first);
    QCOMPARE(first.error().code, ErrorCode::DeviceSilent);
    // Two attempts, and between them no more than one reply's time of waiting for silence.
    QVERIFY(talk.link.elapsed() <= 4600ms);
}

void TestCommandChannel::aFloodEndsAtTheDeadline()
{
    FloodedLink link;
    const auto profile = virtualProfile();
    CommandChannel channel(link, profile, "1234", {});
    const auto answer = channel.execute("VEP", nullptr, true, false, {});
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::DeviceSilent);
}

void TestCommandChannel::anOldAnswerIsNotTakenForANewOne_data()
{
    QTest::addColumn<int>("lateMs"); // after the command, whose deadline is 1500
    QTest::newRow("while waiting for silence") << 1600;
    QTest::newRow("at its end") << 1740;
    QTest::newRow("before the deadline, twice") << 20;
}

void TestCommandChannel::anOldAnswerIsNotTakenForANewOne()
{
    QFETCH(const int, lateMs);
    Talk talk;
    const auto late = std::chrono::milliseconds(lateMs);
    const auto old = reply("VEP: old;1");
    talk.answers = {{{late, late < 1500ms ? old + old : old}}, {{20ms, reply("VEP: new;2")}}};
    const auto first = talk.ask("VEP", endpointReply, false);
    QCOMPARE(first.has_value(), late < 1500ms);
    const auto second = talk.ask("VEP", endpointReply, false);
    QVERIFY(second);
    QCOMPARE(value(second, "host"), u"new"_s);
    QVERIFY(talk.lines(TranscriptLine::Direction::Unsolicited).contains(u"VEP: old;1"_s));
}

void TestCommandChannel::theAnswerToACancelledCommandIsNotTakenForANewOne()
{
    Talk talk;
    CancelSource source;
    talk.link.schedule(50ms, [&source] { source.cancel(); });
    talk.answers = {{{100ms, reply("VEP: old;1")}}, {{200ms, reply("VEP: new;2")}}};
    QCOMPARE(talk.ask("VEP", endpointReply, true, false, source.token()).error().code,
             ErrorCode::Cancelled);
    const auto second = talk.ask("VEP", endpointReply);
    QCOMPARE(value(second, "host"), u"new"_s);
}

void TestCommandChannel::cancelEndsTheWait()
{
    Talk talk;
    CancelSource source;
    talk.link.schedule(300ms, [&source] { source.cancel(); });
    const auto answer = talk.ask("VEP", endpointReply, true, false, source.token());
    QCOMPARE(answer.error().code, ErrorCode::Cancelled);
    QCOMPARE(talk.link.elapsed(), 300ms);
    // And a cancelled token sends nothing at all.
    const auto written = talk.link.written();
    QCOMPARE(talk.ask("VEP", endpointReply, true, false, source.token()).error().code,
             ErrorCode::Cancelled);
    QCOMPARE(talk.link.written(), written);
}

void TestCommandChannel::aLostLinkEndsTheWait()
{
    Talk talk;
    talk.link.schedule(300ms, [&talk] { talk.link.hangUp(); });
    const auto answer = talk.ask("VEP", endpointReply);
    QCOMPARE(answer.error().code, ErrorCode::LinkLost);
    QCOMPARE(talk.link.elapsed(), 300ms);
    QCOMPARE(talk.ask("VEP", endpointReply).error().code, ErrorCode::LinkLost);
}

void TestCommandChannel::secretsAreMaskedEverywhere_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("afterMs");
    QTest::newRow("acknowledged") << QByteArray("VAK: OK\r\n") << 20;
    QTest::newRow("repeated") << QByteArray("VAK: hunter2\r\n") << 20;
    QTest::newRow("refused and repeated") << QByteArray("VAK: ERROR;hunter2\r\n") << 20;
    QTest::newRow("of another form") << QByteArray("VAK: is hunter2 now\r\n") << 20;
    QTest::newRow("cut") << QByteArray("VAK: hunter2") << 20;
    QTest::newRow("garbled word") << QByteArray("V\x91K: hunter2\r\n") << 20;
    QTest::newRow("garbled without end") << QByteArray("VAK\x91 hunter2") << 20;
    QTest::newRow("another word's line") << QByteArray("LOG: VAK set to hunter2\r\n") << 20;
    QTest::newRow("loose text") << QByteArray("(hunter2)\r\n") << 20;
    QTest::newRow("echoed") << QByteArray("1234,VAK;hunter2\r\n") << 20;
    QTest::newRow("echoed in lower case") << QByteArray("vak;hunter2\r\n") << 20;
    QTest::newRow("late, while waiting for silence") << QByteArray("VAK: hunter2\r\n") << 1600;
    QTest::newRow("late, during the next command") << QByteArray("VAK: hunter2\r\n") << 1800;
    QTest::newRow("late and loose") << QByteArray("= hunter2\r\n") << 1800;
}

void TestCommandChannel::secretsAreMaskedEverywhere()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const int, afterMs);
    Talk talk;
    talk.answers = {{{std::chrono::milliseconds(afterMs), answer.toStdString()}},
                    {{100ms, reply("VEP: h;1")}}};
    const auto first = talk.ask("VAK;hunter2", "VAK: OK", false, true);
    QVERIFY(talk.link.written().find("hunter2") != std::string::npos);
    if (!first) {
        for (const auto &[name, text] : first.error().parameters)
            QVERIFY2(text.find("hunter2") == std::string::npos, name.c_str());
    }
    const auto second = talk.ask("VEP", endpointReply);
    QVERIFY(second);
    QCOMPARE(talk.lines(TranscriptLine::Direction::Sent).front(), u"VAK;***"_s);
    QVERIFY(!talk.transcriptHas("hunter2"));
    // And what is no secret is still there to be read.
    QVERIFY(talk.transcriptHas("VEP: h;1"));
}

void TestCommandChannel::aSecretIsMaskedHoweverItIsSetApart_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QString>("shown");
    QTest::newRow("blank") << QByteArray("VAK hunter2") << u"VAK;***"_s;
    QTest::newRow("comma") << QByteArray("VAK,hunter2") << u"VAK;***"_s;
    QTest::newRow("nothing") << QByteArray("VAKhunter2") << u"VAK;***"_s;
    QTest::newRow("no word of the profile") << QByteArray("UPW hunter2") << u"UPW;***"_s;
}

void TestCommandChannel::aSecretIsMaskedHoweverItIsSetApart()
{
    QFETCH(const QByteArray, command);
    QFETCH(const QString, shown);
    Talk talk;
    const auto answer = talk.ask(command.toStdString(), nullptr, false, true);
    QCOMPARE(answer.error().code, ErrorCode::DeviceSilent);
    QCOMPARE(QString::fromStdString(answer.error().parameters.front().second), shown);
    QCOMPARE(talk.lines(TranscriptLine::Direction::Sent), QStringList{shown});
}

void TestCommandChannel::whatHasNoLineEndIsALineWhenTheLinkGoes()
{
    Talk talk;
    talk.answers = {{{20ms, reply("VEP: h;1") + "LOG: whole\r\nhalf a li"}}};
    QVERIFY(talk.ask("VEP", endpointReply));
    QVERIFY(!talk.transcriptHas("half a li"));
    MemoryLink other(talk.link.world(), "other");
    talk.channel.setLink(other);
    QCOMPARE(talk.lines(TranscriptLine::Direction::Unsolicited),
             (QStringList{u"LOG: whole"_s, u"half a li"_s}));
    talk.channel.endReceived(); // It was told.
    QCOMPARE(talk.lines(TranscriptLine::Direction::Unsolicited).size(), 2);
}

void TestCommandChannel::aLineThatComesInTwoStaysOneWhenListeningEnds_data()
{
    QTest::addColumn<bool>("cancelled");
    QTest::newRow("time is up") << false;
    QTest::newRow("cancelled") << true;
}

void TestCommandChannel::aLineThatComesInTwoStaysOneWhenListeningEnds()
{
    QFETCH(const bool, cancelled);
    Talk talk;
    talk.answers = {{{20ms, reply("VEP: h;1")}}};
    talk.channel.keepSecret("hunter2");
    talk.link.deliver(10ms, "LOG: the password is hun");
    talk.link.deliver(200ms, "ter2 now\r\n");
    CancelSource cancel;
    if (cancelled)
        talk.link.schedule(100ms, [&cancel] { cancel.cancel(); });
    const auto until = talk.link.clock().now() + (cancelled ? 1000ms : 100ms);
    const auto ended = talk.channel.listen(until, cancel.token());
    QCOMPARE(ended.code, cancelled ? ErrorCode::Cancelled : ErrorCode::TimedOut);
    QVERIFY(talk.lines(TranscriptLine::Direction::Unsolicited).isEmpty());
    // The rest of it spoils nothing, and what was told of it hides nothing.
    QVERIFY(talk.ask("VEP", endpointReply, false));
    QCOMPARE(talk.lines(TranscriptLine::Direction::Unsolicited),
             QStringList{u"LOG: the password is *** now"_s});
}

void TestCommandChannel::aLineThatNeverEndsDoesNotSpoilTheNextAnswer()
{
    Talk talk;
    talk.answers = {{{20ms, reply("VEP: h;1")}}};
    talk.link.deliver(10ms, "half a li");
    QCOMPARE(talk.channel.listen(talk.link.clock().now() + 100ms, {}).code, ErrorCode::TimedOut);
    QVERIFY(talk.ask("VEP", endpointReply, false));
    QCOMPARE(talk.lines(TranscriptLine::Direction::Unsolicited), QStringList{u"half a li"_s});
}

void TestCommandChannel::aLineThatWasBegunIsEndedOnTheNextLink()
{
    Talk talk;
    QVERIFY(!talk.channel.sendOctets("RS", false, {}));
    MemoryLink other(talk.link.world(), "other");
    talk.channel.setLink(other);
    QVERIFY(!talk.ask("VEP", endpointReply, false));
    QCOMPARE(other.written(), std::string("\r\n1234,VEP\r\n"));
}

void TestCommandChannel::anEchoedPasswordIsMasked()
{
    Talk talk(virtualProfile(), "8642");
    talk.answers = {{{1ms, "8642,VEP\r\n"}, {20ms, reply("VEP: h;1")}}};
    QVERIFY(talk.ask("VEP", endpointReply));
    QVERIFY(!talk.transcriptHas("8642"));
    QCOMPARE(talk.lines(TranscriptLine::Direction::Unsolicited), QStringList{u"***,VEP"_s});
}

void TestCommandChannel::anEmptyPasswordIsNotSent()
{
    Talk talk(virtualProfile(), "");
    talk.answers = {{{20ms, reply("VEP: h;1")}}};
    QVERIFY(talk.ask("VEP", endpointReply));
    QCOMPARE(talk.link.written(), std::string("VEP\r\n"));
}

void TestCommandChannel::survivesTerminals_data()
{
    QTest::addColumn<QByteArray>("octets");
    const auto row = [](const char *name, const QByteArray &octets) {
        QTest::newRow(name) << octets;
    };
    row("CR LF", "SP7600 V1.10\r\nVEP: h;1\r\n");
    row("LF", "SP7600 V1.10\nVEP: h;1\n");
    row("CR", "SP7600 V1.10\rVEP: h;1\r");
    row("blank lines", "\r\n\r\n\r\nSP7600 V1.10\r\n\r\nVEP: h;1\r\n");
    row("echo", "1234,VEP\r\nSP7600 V1.10\r\nVEP: h;1\r\n");
    row("echo of the word", "VEP\r\nSP7600 V1.10\r\nVEP: h;1\r\n");
    row("prompt", "SP7600>1234,VEP\r\n> SP7600 V1.10\r\nSP7600>VEP: h;1\r\nSP7600> ");
    row("banner", "*** Tracker 3000 ***\r\nboot ok\r\nSP7600 V1.10\r\nVEP: h;1\r\n");
    row("log lines", "SP7600 V1.10\r\n[12.3] gps: no fix\r\nVEP: h;1\r\n");
    row("NULs", QByteArray("\0\0SP7600 V1.10\r\0\n\0VEP: h;1\r\n\0", 29));
    row("garbage before", "\xff\xfe\x80\r\nSP7600 V1.10\r\nVEP: h;1\r\n");
}

void TestCommandChannel::survivesTerminals()
{
    QFETCH(const QByteArray, octets);
    // At once, and octet by octet.
    for (const bool slowly : {false, true}) {
        Talk talk;
        Talk::Answer answer;
        auto at = 20ms;
        for (const char octet : octets) {
            answer.push_back({at, std::string(1, octet)});
            at += slowly ? 1ms : 0ms;
        }
        talk.answers = {answer, answer};
        for (int i = 0; i < 2; ++i) {
            const auto reply = talk.ask("VEP", endpointReply, false);
            QVERIFY2(reply, reply ? "" : codeName(reply.error().code).data());
            QCOMPARE(value(reply, "host"), u"h"_s);
            QCOMPARE(reply->model, std::optional<std::string>("SP7600"));
        }
        QVERIFY(!talk.transcriptHas("1234"));
    }
}

void TestCommandChannel::takesTheTimeOnTheWireIntoAccount()
{
    // 900 octets at 4800 baud take longer than any answer is waited for.
    const auto answer = "SP7600 V1.10\r\nLOG: " + std::string(860, 'x') + "\r\nVEP: h;1\r\n";
    for (const bool isKnown : {false, true}) {
        Talk talk;
        if (isKnown)
            talk.channel.setSpeed(4800);
        Talk::Answer pieces;
        for (std::size_t i = 0; i < answer.size(); i += 32)
            pieces.push_back(
                {20ms + std::chrono::milliseconds(i * 10'000 / 4800), answer.substr(i, 32)});
        talk.answers = {pieces};
        QCOMPARE(talk.ask("VEP", endpointReply, false).has_value(), isKnown);
    }
}

void TestCommandChannel::aFloodAtFullSpeedEndsToo()
{
    Talk talk;
    talk.channel.setSpeed(9600);
    for (auto at = 0ms; at < 20s; at += 10ms)
        talk.link.deliver(at, "12345678\r\n");
    QCOMPARE(talk.ask("VEP", endpointReply, false).error().code, ErrorCode::DeviceSilent);
    QVERIFY(talk.link.elapsed() < 3s);
}

void TestCommandChannel::aNewPasswordIsUsedAndBothAreMasked()
{
    Talk talk(virtualProfile(), "8642");
    talk.channel.setPassword("7531");
    talk.answers = {{{20ms, "old 8642 new 7531\r\n8642,VEP\r\n" + reply("VEP: h7531;1")}}};
    QVERIFY(talk.ask("VEP", endpointReply));
    QCOMPARE(talk.link.written(), std::string("7531,VEP\r\n"));
    QVERIFY(!talk.transcriptHas("8642"));
    QVERIFY(!talk.transcriptHas("7531"));
    QVERIFY(talk.transcriptHas("VEP: h***;1"));
}

void TestCommandChannel::pausesQuietly()
{
    Talk talk;
    talk.link.deliver(100ms, "SP7600 V1.10\r\nREADY\r\n");
    QVERIFY(talk.channel.pause(700ms, {}));
    QCOMPARE(talk.link.elapsed(), 700ms);
    QVERIFY(talk.link.written().empty());
    QCOMPARE(talk.lines(TranscriptLine::Direction::Unsolicited),
             (QStringList{u"SP7600 V1.10"_s, u"READY"_s}));
    talk.link.schedule(100ms, [&talk] { talk.link.hangUp(); });
    QCOMPARE(talk.channel.pause(700ms, {}).error().code, ErrorCode::LinkLost);
}

void TestCommandChannel::goesOnOverAnotherLink()
{
    Talk talk;
    talk.answers = {{{20ms, "SP7600 V1.10\r\nVEP: ol"}}};
    talk.link.schedule(50ms, [&talk] { talk.link.hangUp(); });
    QCOMPARE(talk.ask("VEP", endpointReply).error().code, ErrorCode::LinkLost);
    QCOMPARE(talk.channel.silences(), 1);
    MemoryLink other;
    other.onWritten = [&other](std::string_view) { other.deliver(20ms, reply("VEP: new;2")); };
    talk.channel.setLink(other);
    QCOMPARE(value(talk.ask("VEP", endpointReply), "host"), u"new"_s);
    QCOMPARE(other.written(), std::string("1234,VEP\r\n"));
}

namespace
{

const Profile &atProfile()
{
    static const auto profile = shippedProfile(u"skypatrol-at"_s);
    return profile;
}

constexpr auto friendReply = "$FRIEND: =01, {_server},\"{host}\", {server_port}, {_usage}";

} // namespace

void TestCommandChannel::atAnswersEndWithOk_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const char *command, const char *expected,
                        const QByteArray &octets, const QString &value) {
        QTest::newRow(name) << QByteArray(command) << QByteArray(expected) << octets << value;
    };
    const auto imei = u"359999046544250"_s;
    row("a bare value", "AT+CGSN", "{imei}", "\r\n359999046544250\r\n\r\nOK\r\n", imei);
    row("echo on", "AT+CGSN", "{imei}", "AT+CGSN\r\r\n359999046544250\r\n\r\nOK\r\n", imei);
    row("echo without its beginning", "AT+CGSN", "{imei}",
        "T+CGSN\r\r\n359999046544250\r\n\r\nOK\r\n", imei);
    row("LF alone", "AT+CGSN", "{imei}", "359999046544250\nOK\n", imei);
    row("CR alone", "AT+CGSN", "{imei}", "359999046544250\rOK\r", imei);
    row("prompt", "AT+CGSN", "{imei}", "> AT+CGSN\r\n> 359999046544250\r\n> OK\r\n> ", imei);
    row("unsolicited", "AT+CGSN", "{imei}",
        "RING\r\n+CREG: 1\r\n$MSG: x\r\n359999046544250\r\nRING\r\nOK\r\n", imei);
    row("NULs", "AT+CGSN", "{imei}",
        QByteArray("\0"
                   "359999046544250\r\n\0OK\r\n",
                   23),
        imei);
    row("the first of two", "AT+CGSN", "{imei}", "359999046544250\r\n490154203237518\r\nOK\r\n",
        imei);
    row("named", "AT+CSQ", "+CSQ: {csq},{_errors}", "+CSQ: 20,99\r\nOK\r\n", u"20"_s);
    row("one line of many", "AT$FRIEND?", friendReply,
        "$FRIEND: =00, 0,\"\", 0, 0\r\n$FRIEND: =01, 1,\"h.example\", 8888, 3\r\n"
        "RING\r\n$FRIEND: =02, 0,\"\", 0, 0\r\nOK\r\n",
        u"1"_s);
    row("nothing expected", "AT&W", "", "OK\r\n", QString());
}

void TestCommandChannel::atAnswersEndWithOk()
{
    QFETCH(const QByteArray, command);
    QFETCH(const QByteArray, expected);
    QFETCH(const QByteArray, octets);
    QFETCH(const QString, value);
    Talk talk(atProfile(), "");
    talk.answers = {{{20ms, octets.toStdString()}}};
    const auto answer =
        talk.ask(command.toStdString(), expected.isEmpty() ? nullptr : expected.constData(), false);
    QVERIFY2(answer, answer ? "" : codeName(answer.error().code).data());
    QCOMPARE(talk.link.written(), command.toStdString() + '\r');
    QCOMPARE(talk.link.elapsed(), 20ms);
    if (expected.isEmpty()) {
        QVERIFY(!answer->values);
        QCOMPARE(answer->text, std::string("OK"));
    } else {
        QCOMPARE(QString::fromStdString(answer->values->front().second), value);
    }
}

void TestCommandChannel::atRefusals_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::newRow("error") << QByteArray("AT$FRIEND?\r\r\nERROR\r\n");
    QTest::newRow("of the equipment") << QByteArray("+CME ERROR: 3\r\n");
    QTest::newRow("after some lines") << QByteArray("$FRIEND: =00, 0,\"\", 0, 0\r\nERROR\r\n");
}

void TestCommandChannel::atRefusals()
{
    QFETCH(const QByteArray, octets);
    Talk talk(atProfile(), "");
    talk.answers = {{{20ms, octets.toStdString()}}};
    const auto answer = talk.ask("AT$FRIEND?", friendReply);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::CommandRefused);
    QCOMPARE(answer.error().parameter("command"), std::string_view("AT$FRIEND?"));
    QVERIFY(answer.error().parameter("reply").find("ERROR") != std::string_view::npos);
    QCOMPARE(talk.link.elapsed(), 20ms); // it is an answer: not asked again
}

void TestCommandChannel::atAnswersThatAreNone_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("silence") << QByteArray() << ErrorCode::DeviceSilent;
    QTest::newRow("echo alone") << QByteArray("AT+CSQ\r\r\n") << ErrorCode::DeviceSilent;
    QTest::newRow("prompt alone") << QByteArray("\r\n> ") << ErrorCode::DeviceSilent;
    QTest::newRow("no value") << QByteArray("OK\r\n") << ErrorCode::ReplyMalformed;
    QTest::newRow("cut before OK") << QByteArray("+CSQ: 20,99\r\n") << ErrorCode::ReplyMalformed;
    QTest::newRow("cut in the value") << QByteArray("+CSQ: 2") << ErrorCode::ReplyMalformed;
    QTest::newRow("of another form")
        << QByteArray("+CSQ: 20\r\nOK\r\n") << ErrorCode::ReplyMalformed;
    QTest::newRow("garbled value")
        << QByteArray("+CSQ: 2\x91,99\r\nOK\r\n") << ErrorCode::DeviceGarbled;
    QTest::newRow("garbled end") << QByteArray("+CSQ: 20,99\r\nO\x91\r\n")
                                 << ErrorCode::DeviceGarbled;
    QTest::newRow("noise") << QByteArray("\xf8\xff") << ErrorCode::DeviceGarbled;
}

void TestCommandChannel::atAnswersThatAreNone()
{
    QFETCH(const QByteArray, octets);
    QFETCH(const ErrorCode, code);
    Talk talk(atProfile(), "");
    talk.answers = {{{20ms, octets.toStdString()}}, {{20ms, "+CSQ: 21,99\r\nOK\r\n"}}};
    const auto answer = talk.ask("AT+CSQ", "+CSQ: {csq},{_errors}", false);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, code);
    QCOMPARE(value(talk.ask("AT+CSQ", "+CSQ: {csq},{_errors}"), "csq"), u"21"_s);
}

void TestCommandChannel::anOldOkIsFoundOutByTheNextAnswer()
{
    Talk talk(atProfile(), "");
    // The answer to the write comes when the next question was asked already.
    talk.answers = {
        {{1800ms, "OK\r\n"}}, {{100ms, "$TCPAPI: 1\r\nOK\r\n"}}, {{20ms, "$TCPAPI: 1\r\nOK\r\n"}}};
    QCOMPARE(talk.ask("AT$TCPAPI=1", nullptr, false).error().code, ErrorCode::DeviceSilent);
    QCOMPARE(value(talk.ask("AT$TCPAPI?", "$TCPAPI: {transport}"), "transport"), u"1"_s);
    QCOMPARE(talk.lines(TranscriptLine::Direction::Sent).size(), 3);
}

void TestCommandChannel::atSecretsAreMaskedEverywhere_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("afterMs");
    QTest::newRow("acknowledged") << QByteArray("OK\r\n") << 20;
    QTest::newRow("echoed") << QByteArray("AT%CGPCO=1,\"me,hunter2\",0\r\r\nOK\r\n") << 20;
    QTest::newRow("echoed after a prompt")
        << QByteArray("> AT%CGPCO=1,\"me,hunter2\",0\r\r\nOK\r\n") << 20;
    QTest::newRow("echoed, cut") << QByteArray("1,\"me,hunter2\",0\r\r\nOK\r\n") << 20;
    QTest::newRow("echoed in part") << QByteArray("ter2\",0\r\r\nOK\r\n") << 20;
    QTest::newRow("repeated") << QByteArray("%CGPCO: 1,\"me,hunter2\"\r\nOK\r\n") << 20;
    QTest::newRow("in another's line") << QByteArray("+PPP: me/hunter2\r\nOK\r\n") << 20;
    QTest::newRow("in capitals") << QByteArray("+PPP: ME/HUNTER2\r\nOK\r\n") << 20;
    QTest::newRow("refused and repeated") << QByteArray("+CME ERROR: bad hunter2\r\n") << 20;
    QTest::newRow("garbled") << QByteArray("%CG\x91"
                                           "CO: hunter2\r\n")
                             << 20;
    QTest::newRow("late") << QByteArray("+PPP: me/hunter2\r\nOK\r\n") << 1800;
    QTest::newRow("late and loose") << QByteArray("(ter2)\r\nOK\r\n") << 1800;
}

void TestCommandChannel::atSecretsAreMaskedEverywhere()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const int, afterMs);
    Talk talk(atProfile(), "");
    talk.channel.keepSecret("hunter2");
    talk.answers = {{{std::chrono::milliseconds(afterMs), answer.toStdString()}},
                    {{100ms, "+CSQ: 20,99\r\nOK\r\n"}},
                    {{100ms, "+CSQ: 20,99\r\nOK\r\n"}}};
    const auto first = talk.ask("AT%CGPCO=1,\"me,hunter2\",0", nullptr, false, true);
    QVERIFY(talk.link.written().find("hunter2") != std::string::npos);
    if (!first) {
        for (const auto &[name, text] : first.error().parameters)
            QVERIFY2(QString::fromStdString(text).indexOf(u"ter2"_s, 0, Qt::CaseInsensitive) < 0,
                     name.c_str());
    }
    QVERIFY(talk.ask("AT+CSQ", "+CSQ: {csq},{_errors}"));
    QCOMPARE(talk.lines(TranscriptLine::Direction::Sent).front(), u"AT%CGPCO=***"_s);
    QVERIFY(!talk.transcriptHas("ter2"));
    QVERIFY(!talk.transcriptHas("TER2"));
    QVERIFY(talk.transcriptHas("+CSQ: 20,99"));
}

QTEST_APPLESS_MAIN(TestCommandChannel)
#include "test_commandchannel.moc"
