// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gosafesamples.h"

#include "core/protocol/framesplitter.h"

#include <QElapsedTimer>
#include <QTest>

using namespace sp7600;
using namespace sp7600::protocol;

class TestGosafeText final : public QObject
{
    Q_OBJECT

private slots:
    void refusesWhatIsNoFrame_data();
    void refusesWhatIsNoFrame();
    void takesAFrameOfExactlyTheCap();
    void tellsTheKindsApart_data();
    void tellsTheKindsApart();
    void readsTheTime_data();
    void readsTheTime();
    void readsTheEvent_data();
    void readsTheEvent();
    void survivesABadRecordInABatch();
    void losesNoGoodRecordToABadFirstOne();
    void skipsEmptyRecords();
    void decodesTheEventSlotThatWasLeftOut();
    void cutsADatagram_data();
    void cutsADatagram();
    void staysLinear_data();
    void staysLinear();
};

void TestGosafeText::refusesWhatIsNoFrame_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<int>("offset");
    const auto row = [](const char *name, const std::string &frame, ErrorCode code, int offset) {
        QTest::addRow("%s", name) << QByteArray::fromStdString(frame) << code << offset;
    };
    using enum ErrorCode;
    row("nothing", "", FrameEmpty, 0);
    row("hash", "#", FrameUnrecognised, 0);
    row("blank", " ", FrameUnrecognised, 0);
    row("no star", "GS16,359999046544250#", FrameUnrecognised, 0);
    row("another maker", "*HQ,359999046544250#", FrameUnrecognised, 0);
    row("lower case", "*gs16,359999046544250#", FrameUnrecognised, 0);
    row("head only", "*GS", FrameHeaderMalformed, 3);
    row("head and end", "*GS#", FrameHeaderMalformed, 3);
    row("no version", "*GS,359999046544250#", FrameHeaderMalformed, 3);
    row("one digit", "*GS1,359999046544250#", FrameHeaderMalformed, 3);
    row("three digits", "*GS161,359999046544250#", FrameHeaderMalformed, 5);
    row("letters as version", "*GSAB,359999046544250#", FrameHeaderMalformed, 3);
    row("no IMEI", "*GS16#", FrameHeaderMalformed, 5);
    row("empty IMEI", "*GS16,#", FrameHeaderMalformed, 6);
    row("IMEI of 14", "*GS16,35999904654425#", FrameHeaderMalformed, 6);
    row("IMEI of 16", "*GS16,3599990465442501#", FrameHeaderMalformed, 21);
    row("letter in IMEI", "*GS16,35999904654425X,#", FrameHeaderMalformed, 6);
    row("dollar after IMEI", "*GS16,359999046544250$#", FrameHeaderMalformed, 21);
    row("NUL", std::string("*GS16,3599\00099046544250#", 23), FrameHasNul, 10);
    row("NUL in a fragment", head + std::string("101112010616,,TAG:\0#", 20), FrameHasNul, 40);
    row("beyond the cap", head + std::string(maxFrameSize, 'A') + '#', FrameOversized,
        static_cast<int>(maxFrameSize));
}

void TestGosafeText::refusesWhatIsNoFrame()
{
    QFETCH(QByteArray, frame);
    QFETCH(ErrorCode, code);
    QFETCH(int, offset);
    const auto decoded = decodeFrame(frame.toStdString());
    QVERIFY(!decoded.has_value());
    QCOMPARE(decoded.error().code, code);
    QCOMPARE(decoded.error().offset, std::optional<std::size_t>(static_cast<std::size_t>(offset)));
}

void TestGosafeText::takesAFrameOfExactlyTheCap()
{
    std::string frame = recordHead + ",TAG:";
    frame += std::string(maxFrameSize - 1 - frame.size(), 'A') + '#';
    QVERIFY(decodeFrame(frame).has_value());
    frame.insert(frame.size() - 1, 1, 'A');
    const auto tooLong = decodeFrame(frame);
    QVERIFY(!tooLong.has_value());
    QCOMPARE(tooLong.error().code, ErrorCode::FrameOversized);
    QCOMPARE(tooLong.error().parameter("limit"), std::string_view("65536"));
}

void TestGosafeText::tellsTheKindsApart_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<ReportKind>("kind");
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QByteArray>("reply");
    using enum ReportKind;
    QTest::newRow("heartbeat") << QByteArray("*GS16,359999046544250#") << Heartbeat
                               << QByteArray("16") << QByteArray();
    QTest::newRow("heartbeat without end")
        << QByteArray("*GS16,359999046544250") << Heartbeat << QByteArray("16") << QByteArray();
    QTest::newRow("heartbeat with a comma")
        << QByteArray("*GS16,359999046544250,#") << Heartbeat << QByteArray("16") << QByteArray();
    QTest::newRow("legacy heartbeat")
        << QByteArray("*GS02,359999046544250#") << Heartbeat << QByteArray("02") << QByteArray();
    QTest::newRow("only empty records")
        << QByteArray("*GS16,359999046544250,$$#") << Heartbeat << QByteArray("16") << QByteArray();
    QTest::newRow("reply") << QByteArray("*GS06,359999046544250,RST#") << CommandReply
                           << QByteArray("06") << QByteArray("RST");
    QTest::newRow("reply with more")
        << QByteArray("*GS06,359999046544250,SIP,a;b$c:d#") << CommandReply << QByteArray("06")
        << QByteArray("SIP,a;b$c:d");
    QTest::newRow("11 digits") << QByteArray("*GS06,359999046544250,10111201061#") << CommandReply
                               << QByteArray("06") << QByteArray("10111201061");
    QTest::newRow("13 digits") << QByteArray("*GS06,359999046544250,1011120106160#") << CommandReply
                               << QByteArray("06") << QByteArray("1011120106160");
    QTest::newRow("legacy reply") << QByteArray("*GS02,359999046544250,RST#") << CommandReply
                                  << QByteArray("02") << QByteArray("RST");
    QTest::newRow("report") << QByteArray("*GS06,359999046544250,101112010616#")
                            << ReportKind::Report << QByteArray("06") << QByteArray();
}

void TestGosafeText::tellsTheKindsApart()
{
    QFETCH(QByteArray, frame);
    QFETCH(ReportKind, kind);
    QFETCH(QByteArray, version);
    QFETCH(QByteArray, reply);
    const Report report = decodeOne(frame.toStdString());
    QCOMPARE(report.kind, kind);
    QCOMPARE(report.dialect, version == "02" ? Dialect::GosafeLegacy : Dialect::GosafeText);
    QCOMPARE(QByteArray::fromStdString(report.version), version);
    QCOMPARE(report.imei, std::string("359999046544250"));
    QCOMPARE(QByteArray::fromStdString(report.replyText), reply);
    QVERIFY(report.warnings.empty());
}

void TestGosafeText::readsTheTime_data()
{
    using namespace std::chrono;
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<std::optional<UtcSeconds>>("time");
    QTest::addColumn<bool>("warned");
    const auto row = [](const char *field, std::optional<UtcSeconds> time, bool warned) {
        QTest::addRow("%s", field) << QByteArray(field) << time << warned;
    };
    row("101112010616", sys_days(2016y / June / 1d) + 10h + 11min + 12s, false);
    row("000000010100", sys_days(2000y / January / 1d), false);
    row("235959311299", sys_days(2099y / December / 31d) + 23h + 59min + 59s, false);
    row("000000290200", sys_days(2000y / February / 29d), false);
    row("000000000000", std::nullopt, false);
    row("101112000000", std::nullopt, false);
    row("000000290223", std::nullopt, true);
    row("000000310416", std::nullopt, true);
    row("000000001016", std::nullopt, true);
    row("000000010016", std::nullopt, true);
    row("000000011316", std::nullopt, true);
    row("000000320116", std::nullopt, true);
    row("240000010116", std::nullopt, true);
    row("006000010116", std::nullopt, true);
    row("000060010116", std::nullopt, true);
}

void TestGosafeText::readsTheTime()
{
    QFETCH(QByteArray, field);
    QFETCH(std::optional<UtcSeconds>, time);
    QFETCH(bool, warned);
    const Report report = decodeOne(head + field.toStdString() + ",,COT:5#");
    QVERIFY(report.time == time);
    Warnings expected;
    if (warned)
        expected.push_back({WarningCode::TimeImpossible, "time", field.toStdString()});
    QVERIFY2(warningsOf(report) == expected, shownWarnings(report).constData());
    QVERIFY(report.counters.has_value());
}

void TestGosafeText::readsTheEvent_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<int>("event"); // -1: absent
    QTest::addColumn<bool>("warned");
    const auto row = [](const char *field, int event, bool warned) {
        QTest::addRow("'%s'", field) << QByteArray(field) << event << warned;
    };
    row("", -1, false);
    row("0", 0, false);
    row("5", 5, false);
    row("1C", 0x1c, false);
    row("1c", 0x1c, false);
    row("FF", 0xff, false);
    row("GG", -1, true);
    row("01C", -1, true);
    row("-1", -1, true);
    row(" 1", -1, true);
}

void TestGosafeText::readsTheEvent()
{
    QFETCH(QByteArray, field);
    QFETCH(int, event);
    QFETCH(bool, warned);
    const Report report = decodeOne(recordHead + field.toStdString() + ",COT:5#");
    QCOMPARE(report.eventId ? static_cast<int>(*report.eventId) : -1, event);
    Warnings expected;
    if (warned)
        expected.push_back({WarningCode::EventUnreadable, "event", field.toStdString()});
    QVERIFY2(warningsOf(report) == expected, shownWarnings(report).constData());
    QVERIFY(report.counters.has_value());
}

void TestGosafeText::survivesABadRecordInABatch()
{
    const auto decoded =
        decodeFrame(recordHead + ",COT:5$???$10111201061,,COT:6$101113010616,,COT:7,#");
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->size(), 3u);
    const auto odometer = [&](std::size_t i) { return (*decoded)[i].counters->odometerMetres; };
    QCOMPARE(odometer(0), std::optional<std::uint64_t>(5));
    QCOMPARE(odometer(1), std::optional<std::uint64_t>(6));
    QCOMPARE(odometer(2), std::optional<std::uint64_t>(7));
    const Warnings debris = {{WarningCode::FragmentUndecodable, "", "???"}};
    QVERIFY2(warningsOf((*decoded)[0]) == debris, shownWarnings((*decoded)[0]).constData());
    QVERIFY(!(*decoded)[1].time);
    const Warnings time = {{WarningCode::TimeImpossible, "time", "10111201061"}};
    QVERIFY2(warningsOf((*decoded)[1]) == time, shownWarnings((*decoded)[1]).constData());
    QVERIFY((*decoded)[2].time.has_value());
    QVERIFY((*decoded)[2].warnings.empty());
}

void TestGosafeText::losesNoGoodRecordToABadFirstOne()
{
    const std::string batch = "$101112010616,,COT:6$101113010616,,COT:7#";
    const auto afterDebris = decodeFrame(head + "???" + batch);
    QVERIFY(afterDebris.has_value());
    QCOMPARE(afterDebris->size(), 2u);
    const Warnings debris = {{WarningCode::FragmentUndecodable, "", "???"}};
    QVERIFY2(warningsOf(afterDebris->front()) == debris,
             shownWarnings(afterDebris->front()).constData());
    QVERIFY(afterDebris->back().warnings.empty());
    QCOMPARE(afterDebris->front().counters->odometerMetres, std::optional<std::uint64_t>(6));

    const auto afterBadTime = decodeFrame(head + "xx,,COT:5" + batch);
    QVERIFY(afterBadTime.has_value());
    QCOMPARE(afterBadTime->size(), 3u);
    QVERIFY(!afterBadTime->front().time);
    const Warnings time = {{WarningCode::TimeImpossible, "time", "xx"}};
    QVERIFY2(warningsOf(afterBadTime->front()) == time,
             shownWarnings(afterBadTime->front()).constData());
}

void TestGosafeText::skipsEmptyRecords()
{
    const auto decoded = decodeFrame(head + "$101112010616,,COT:5,,$$101113010616,,COT:7$#");
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->size(), 2u);
    for (const Report &report : *decoded)
        QVERIFY(report.warnings.empty() && report.time && report.counters);
}

void TestGosafeText::decodesTheEventSlotThatWasLeftOut()
{
    const Report report = decodeOne(recordHead + "COT:5,ADC:12.00;4.00#");
    QVERIFY(report.counters && report.analogue);
    QCOMPARE(report.warnings.size(), 1u);
    QCOMPARE(report.warnings.front().code, WarningCode::EventUnreadable);
}

void TestGosafeText::cutsADatagram_data()
{
    QTest::addColumn<QByteArray>("datagram");
    QTest::addColumn<QByteArrayList>("parts");
    QTest::addColumn<QList<bool>>("good");
    const QByteArray beat = "*GS16,359999046544250#";
    const QByteArray open = "*GS16,359999046544250";
    const QByteArray report = "*GS16,359999046544250,101112010616,,COT:5#";
    QTest::newRow("nothing") << QByteArray("") << QByteArrayList{""} << QList{false};
    QTest::newRow("line end") << QByteArray("\r\n") << QByteArrayList{"\r\n"} << QList{false};
    QTest::newRow("one") << report << QByteArrayList{report} << QList{true};
    QTest::newRow("no end") << open << QByteArrayList{open} << QList{true};
    QTest::newRow("no end, line end") << open + "\r\n" << QByteArrayList{open} << QList{true};
    QTest::newRow("two") << report + beat << QByteArrayList{report, beat} << QList{true, true};
    QTest::newRow("two lines") << "\r\n" + report + "\r\n" + beat + "\r\n"
                               << QByteArrayList{report, beat} << QList{true, true};
    QTest::newRow("second open") << report + open << QByteArrayList{report, open}
                                 << QList{true, true};
    QTest::newRow("first cut") << open + report << QByteArrayList{open, report}
                               << QList{true, true};
    QTest::newRow("noise between")
        << beat + " OK# " + report << QByteArrayList{beat, "OK# ", report}
        << QList{true, false, true};
    QTest::newRow("noise after") << beat + "\xf8" << QByteArrayList{beat, "\xf8"}
                                 << QList{true, false};
    QTest::newRow("only hashes") << QByteArray("###") << QByteArrayList{"###"} << QList{false};
}

void TestGosafeText::cutsADatagram()
{
    QFETCH(QByteArray, datagram);
    QFETCH(QByteArrayList, parts);
    QFETCH(QList<bool>, good);
    const std::string octets = datagram.toStdString();
    const auto decoded = decodeDatagram(octets);
    QByteArrayList actualParts;
    QList<bool> actualGood;
    for (const DatagramPart &part : decoded) {
        QVERIFY(part.octets.data() >= octets.data()
                && part.octets.data() + part.octets.size() <= octets.data() + octets.size());
        actualParts << QByteArray::fromStdString(std::string(part.octets));
        actualGood << part.reports.has_value();
    }
    QCOMPARE(actualParts, parts);
    QCOMPARE(actualGood, good);
}

void TestGosafeText::staysLinear_data()
{
    QTest::addColumn<QByteArray>("unit");
    QTest::addColumn<QByteArray>("prefix");
    const QByteArray record = QByteArray::fromStdString(recordHead) + ',';
    QTest::newRow("heads") << QByteArray("*GS") << QByteArray();
    QTest::newRow("stars") << QByteArray("*") << QByteArray("*GS");
    QTest::newRow("hashes") << QByteArray("#") << QByteArray();
    QTest::newRow("empty records") << QByteArray("$") << record;
    QTest::newRow("records of debris") << QByteArray("x$") << record;
    QTest::newRow("fragments") << QByteArray("A:,") << record;
    QTest::newRow("repeated") << QByteArray("COT:1,") << record;
    QTest::newRow("cells") << QByteArray("1;1;1;1;;") << record + "GSM:;;";
    QTest::newRow("broken cells") << QByteArray("1;;1;1;1;") << record + "GSM:;;";
    QTest::newRow("values") << QByteArray(";") << record + "GSM:";
    QTest::newRow("volts") << QByteArray("1;") << record + "ADC:";
    QTest::newRow("digits") << QByteArray("1") << record + "COT:";
}

void TestGosafeText::staysLinear()
{
    // Quadratic work on a megabyte is 10^12 steps: minutes, not a second.
    QFETCH(QByteArray, unit);
    QFETCH(QByteArray, prefix);
    std::string frame = prefix.toStdString();
    while (frame.size() + static_cast<std::size_t>(unit.size()) <= maxFrameSize)
        frame += unit.toStdString();
    std::string datagram;
    for (int i = 0; i < 16; ++i)
        datagram += frame;
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!decodeDatagram(frame).empty());
    QVERIFY(!decodeDatagram(datagram).empty());
    QVERIFY2(timer.elapsed() < 10000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_APPLESS_MAIN(TestGosafeText)
#include "test_gosafetext.moc"
