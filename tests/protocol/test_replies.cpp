// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/decoder.h"
#include "core/protocol/replies.h"

#include <QElapsedTimer>
#include <QTest>

using namespace sp7600;
using namespace sp7600::protocol;

namespace
{

/// `model/firmware/WORD=text`, `OK[line|line]` or `REFUSED(text)[line]`; several apart by a blank.
QByteArray describe(const std::vector<Report> &reports)
{
    QByteArrayList all;
    for (const Report &report : reports) {
        const ReplyInfo &reply = *report.reply;
        std::string text;
        if (report.kind != ReportKind::CommandReply) {
            text = "no reply";
        } else if (report.dialect == Dialect::SkypatrolAt) {
            text = *reply.ok ? "OK" : "REFUSED";
            if (!report.replyText.empty())
                text += '(' + report.replyText + ')';
            text += '[';
            for (const std::string &line : reply.lines)
                text += (&line == &reply.lines.front() ? "" : "|") + line;
            text += ']';
        } else {
            text = reply.model.value_or("-") + '/' + reply.firmware.value_or("-") + '/'
                   + reply.word.value_or("-") + '=' + report.replyText;
        }
        all.append(QByteArray::fromStdString(text));
    }
    return all.join(' ');
}

QByteArray outcome(const QByteArray &text, Channel channel)
{
    const auto decoded = decodeFrame(text.toStdString(), {.channel = channel});
    return decoded ? describe(*decoded)
                   : QByteArray::fromStdString(std::string(codeName(decoded.error().code)));
}

QByteArrayList split(const QByteArray &input, qsizetype size, std::size_t cap = maxFrameSize)
{
    ReplySplitter splitter(cap);
    QByteArrayList pieces;
    for (qsizetype at = 0; at < input.size(); at += size) {
        splitter.append(input.mid(at, size).toStdString());
        while (const auto piece = splitter.next())
            pieces.append(QByteArray::fromStdString(std::string(*piece)));
    }
    if (const std::string rest = splitter.rest(); !rest.empty())
        pieces.append(QByteArray::fromStdString(rest));
    return pieces;
}

} // namespace

class TestReplies final : public QObject
{
    Q_OBJECT

private slots:
    void readsTheGosafeForm_data();
    void readsTheGosafeForm();
    void readsTheAtForm_data();
    void readsTheAtForm();
    void refusesWhatIsNoReply_data();
    void refusesWhatIsNoReply();
    void tellsWhereTheTextStands();
    void cutsACable_data();
    void cutsACable();
    void staysWithinItsCap();
    void staysLinear();
};

void TestReplies::readsTheGosafeForm_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("result");
    const auto row = [](const char *name, const char *text, const char *result) {
        QTest::addRow("%s", name) << QByteArray(text) << QByteArray(result);
    };
    row("one word", "G626 V1.05\nUNO: 13912345678", "G626/V1.05/UNO=13912345678");
    row("line ends", "\r\nG626 V1.05\r\nUNO: 13912345678\r\n\r\n", "G626/V1.05/UNO=13912345678");
    row("model of two words", "Smart Track V1.05\rSIP:203.0.113.9;5021",
        "Smart Track/V1.05/SIP=203.0.113.9;5021");
    row("several words", "G626 V1.05\nUNO: 1\nSOP: 2;3", "G626/V1.05/UNO=1 G626/V1.05/SOP=2;3");
    row("no parameters", "G626 V1.05\nUNO:", "G626/V1.05/UNO=");
    row("bare word", "G626 V1.05\nRST", "G626/V1.05/RST=");
    row("bare word alone", "RST", "-/-/RST=");
    row("word without a header", "uno: 1", "-/-/UNO=1");
    row("header alone", "G626 V1.05", "G626/V1.05/-=");
    row("position", "G626 V1.05\n2026-03-14 10:20:30 N24.8, E113.4\nSpeed 5 km/h",
        "G626/V1.05/-=2026-03-14 10:20:30 N24.8, E113.4\nSpeed 5 km/h");
    row("text over two lines", "G626 V1.05\nUNO: 1\n+49 170", "G626/V1.05/UNO=1\n+49 170");
    row("two replies", "G626 V1.05\nUNO: 1\nG79W V1.06\nSIP: 2",
        "G626/V1.05/UNO=1 G79W/V1.06/SIP=2");
    row("two headers", "G626 V1.05\nG79W V1.06\nSIP: 2", "G626/V1.05/-= G79W/V1.06/SIP=2");
}

void TestReplies::readsTheGosafeForm()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, result);
    QCOMPARE(outcome(text, Channel::Sms), result);
    QCOMPARE(outcome(text, Channel::Serial), result);
    QCOMPARE(decodeFrame(text.toStdString(), {.channel = Channel::Sms})->front().dialect,
             Dialect::GosafeSms);
    QCOMPARE(outcome(text, Channel::Datagram), "frame-unrecognised");
}

void TestReplies::readsTheAtForm_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("result");
    const auto row = [](const char *name, const char *text, const char *result) {
        QTest::addRow("%s", name) << QByteArray(text) << QByteArray(result);
    };
    row("read", "$FRIEND: =01, 1,\"203.0.113.9\", 5021, 3\r\nOK\r\n",
        "OK[$FRIEND: =01, 1,\"203.0.113.9\", 5021, 3]");
    row("done", "OK\n", "OK[]");
    row("done without a line end", "OK", "OK[]");
    row("refused", "\r\nERROR\r\n", "REFUSED[]");
    row("refused with a reason", "+CME ERROR: 30", "REFUSED(+CME ERROR: 30)[]");
    row("refused by the network", "+CMS ERROR: 500\r\n", "REFUSED(+CMS ERROR: 500)[]");
    row("no carrier", "NO CARRIER\r\n", "REFUSED(NO CARRIER)[]");
    row("echo", "AT$FRIEND=1,1\r\r\nOK\r\n", "OK[]");
    row("echo in small letters", "at&w\r\r\nOK\r\n", "OK[]");
    row("short echo", "ATI\r\r\nTT8740\r\n\r\nOK\r\n", "OK[TT8740]");
    row("echo alone is dropped once", "AT$A?\r\nAT$A?\r\nOK\r\n", "OK[AT$A?]");
    row("word that starts like an echo", "ATTACHED\r\nOK\r\n", "OK[ATTACHED]");
    row("several lines", "$A: 1\r\n$B: 2\r\n\r\nOK\r\n", "OK[$A: 1|$B: 2]");
    row("gosafe lines and a final one", "G626 V1.05\nUNO: 1\nOK", "OK[G626 V1.05|UNO: 1]");
    row("several replies", "$A: 1\r\nOK\r\nAT$B?\r\nERROR\r\n", "OK[$A: 1] REFUSED[]");
    row("report in between", "$A: 1\r\n*GS16,359999046544250#\r\nOK",
        "OK[$A: 1|*GS16,359999046544250#]");
}

void TestReplies::readsTheAtForm()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, result);
    QCOMPARE(outcome(text, Channel::Serial), result);
    QCOMPARE(outcome(text, Channel::Sms), result);
    const auto decoded = decodeFrame(text.toStdString(), {.channel = Channel::Serial});
    QCOMPARE(decoded->front().dialect, Dialect::SkypatrolAt);
    QVERIFY(decoded->front().imei.empty());
}

void TestReplies::refusesWhatIsNoReply_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Channel>("channel");
    QTest::addColumn<QByteArray>("result");
    const auto row = [](const char *name, const QByteArray &text, Channel channel,
                        const char *result) {
        QTest::addRow("%s", name) << text << channel << QByteArray(result);
    };
    using enum Channel;
    row("nothing", "", Serial, "frame-empty");
    row("blanks", " \r\n\t\r\n", Sms, "frame-empty");
    row("sentence", "Your balance is 5 EUR", Sms, "frame-unrecognised");
    row("small word", "hello", Sms, "frame-unrecognised");
    row("small word on the cable", "hello", Serial, "frame-unrecognised");
    row("no final line", "$FRIEND: =01\r\n", Serial, "frame-incomplete");
    row("echo alone", "AT$FRIEND?\r\n", Serial, "frame-incomplete");
    row("more after the final line", "OK\r\n$A: 1", Serial, "frame-incomplete");
    row("final line is no beginning", "OKAY then\r\n", Serial, "frame-unrecognised");
    row("nul", QByteArray("RST\0", 4), Serial, "frame-has-nul");
    row("noise", "\xfe\xe0\x1c", Serial, "frame-unrecognised");
    row("noise before a final line", "\xfe\xe0\r\nOK\r\n", Serial, "frame-unrecognised");
    row("noise after a header", "G626 V1.05\n\xfe\xe0", Sms, "frame-unrecognised");
    row("browser", "GET / HTTP/1.1\r\n\r\n", Serial, "frame-unrecognised");
}

void TestReplies::refusesWhatIsNoReply()
{
    QFETCH(QByteArray, text);
    QFETCH(Channel, channel);
    QFETCH(QByteArray, result);
    QCOMPARE(outcome(text, channel), result);
}

void TestReplies::tellsWhereTheTextStands()
{
    ReportList reports;
    FieldMap map;
    const auto at = [&](std::string_view text, std::size_t report, std::size_t index) {
        const auto range = findField(map, report, Field::ReplyText, index);
        return range ? std::string(text.substr(range->begin, range->size)) : std::string();
    };
    Decoder decoder({.channel = Channel::Serial});
    const std::string_view words = "G626 V1.05\r\nUNO:  139 \r\nSOP: 2";
    QVERIFY(decoder.decode(words, reports, &map));
    QCOMPARE(at(words, 0, 0), "139");
    QCOMPARE(at(words, 1, 0), "2");
    const std::string_view lines = "AT$A?\r\n$A: 1\r\n $B: 2\r\nOK";
    QVERIFY(decoder.decode(lines, reports, &map));
    QCOMPARE(at(lines, 0, 0), "$A: 1");
    QCOMPARE(at(lines, 0, 1), "$B: 2");
}

void TestReplies::cutsACable_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArrayList>("pieces");
    const auto row = [](const char *name, const QByteArray &input, const QByteArrayList &pieces) {
        QTest::addRow("%s", name) << input << pieces;
    };
    row("nothing", "", {});
    row("blank lines", "\r\n\n\r \r\n", {});
    row("at replies", "AT$A?\r\r\n$A: 1\r\n\r\nOK\r\n\r\nERROR\r\n", {"AT$A?\n$A: 1\nOK", "ERROR"});
    row("line feeds alone", "$A: 1\n\nOK\nOK\n", {"$A: 1\nOK", "OK"});
    row("returns alone", "$A: 1\r\rOK\rOK\r", {"$A: 1\nOK", "OK"});
    row("no final line", "OK\r\n$A: 1\r\n$B", {"OK", "$A: 1\n$B"});
    row("no line end", "OK", {"OK"});
    row("gosafe replies", "G626 V1.05\r\nUNO: 1\r\nSOP: 2\r\nG626 V1.05\r\nRST\r\n",
        {"G626 V1.05\nUNO: 1\nSOP: 2", "G626 V1.05\nRST"});
    row("blank line after words", "G626 V1.05\r\nUNO: 1\r\n\r\nSOP: 2\r\n\r\nUPW: 3",
        {"G626 V1.05\nUNO: 1", "SOP: 2", "UPW: 3"});
    row("blank line after a header", "G626 V1.05\r\n\r\nUNO: 1\r\n\r\n", {"G626 V1.05\nUNO: 1"});
    row("gosafe, then at", "G626 V1.05\r\nUNO: 1\r\nAT$A?\r\n$A: 1\r\nOK\r\n",
        {"G626 V1.05\nUNO: 1", "AT$A?\n$A: 1\nOK"});
    row("gosafe, then a refusal", "UNO: 1\r\n+CME ERROR: 3\r\nOK\r\n",
        {"UNO: 1", "+CME ERROR: 3", "OK"});
    row("header among at lines", "ATI\r\nTT8750 V1.2\r\nOK\r\n", {"ATI\nTT8750 V1.2\nOK"});
    row("reports in between", "*GS16,1#$A: 1\r\n*GS16,2#\r\n$B: 2\r\n*GS16,3\r\nOK\r\n*GS16,4#",
        {"*GS16,1#", "*GS16,2#", "*GS16,3", "$A: 1\n$B: 2\nOK", "*GS16,4#"});
    row("no report", "*G#\r\nOK\r\n", {"*G#\nOK"});
    row("noise in between", "$A: 1\r\n\xfe\xe0\r\nOK\r\n", {"\xfe\xe0", "$A: 1\nOK"});
}

void TestReplies::cutsACable()
{
    QFETCH(QByteArray, input);
    QFETCH(QByteArrayList, pieces);
    for (qsizetype size = 1; size <= input.size() + 1; ++size)
        QCOMPARE(split(input, size), pieces);
}

void TestReplies::staysWithinItsCap()
{
    // A line beyond the cap, a reply beyond it, and a report beyond it.
    QCOMPARE(split("123456789\r\nOK\r\n", 1, 8), QByteArrayList({"12345678", "9\nOK"}));
    QCOMPARE(split("$A: 1\r\n$B: 2\r\nOK\r\n", 1, 8), QByteArrayList({"$A: 1", "$B: 2\nOK"}));
    QCOMPARE(split("$A: 123\r\nOK\r\nOK\r\n", 1, 8), QByteArrayList({"$A: 123", "OK", "OK"}));
    QCOMPARE(split("*GS16,123#\r\nOK\r\n", 1, 8), QByteArrayList({"*GS16,12", "3#\nOK"}));
    for (qsizetype size = 1; size < 40; ++size) {
        const QByteArray input = "$A: 123\r\n12345678\r\n123456789\r\nOK\r\n";
        QCOMPARE(split(input, size, 8), split(input, 1, 8));
    }
}

void TestReplies::staysLinear()
{
    // No line end for long, octet by octet: quadratic work would take minutes.
    ReplySplitter splitter(maxFrameSize);
    QElapsedTimer timer;
    timer.start();
    std::size_t pieces = 0;
    for (std::size_t i = 0; i < 40 * maxFrameSize; ++i) {
        splitter.append("x");
        while (splitter.next())
            ++pieces;
        if (i % maxFrameSize == 0)
            QVERIFY(splitter.rest().size() <= 2 * maxFrameSize);
    }
    QVERIFY(pieces >= 38);
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_APPLESS_MAIN(TestReplies)
#include "test_replies.moc"
