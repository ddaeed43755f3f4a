// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/text.h"

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace sp7600;
using namespace Qt::StringLiterals;

namespace
{

Report report()
{
    Report value;
    value.imei = "359999046544250";
    value.time = UtcSeconds(std::chrono::seconds(1'700'000'000));
    return value;
}

GpsInfo fix(std::optional<double> speedKmh)
{
    GpsInfo gps;
    gps.fix = 'A';
    gps.valid = true;
    gps.speedKmh = speedKmh;
    return gps;
}

} // namespace

class TestReportText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void summarises_data();
    void summarises();
    void numbersFollowTheLocale();
    void everyWarningNamesItsPart_data();
    void everyWarningNamesItsPart();
    void everyDialectAndDoubtHasWords();
    void vehicleValuesHaveNamesAndUnits();
    void refusalsAreToldInWords_data();
    void refusalsAreToldInWords();
};

void TestReportText::summarises_data()
{
    QTest::addColumn<Report>("report");
    QTest::addColumn<QString>("expected");

    auto moving = report();
    moving.gps = fix(62.0);
    moving.status.emplace().io = 0xE1;
    moving.analogue.emplace().volts = {14.08, 4.1};
    QTest::newRow("moving") << moving << u"Moving, 62 km/h, ignition on, 14.1 V"_s;

    auto standing = moving;
    standing.gps = fix(0.0);
    standing.status->io = 0xE0;
    QTest::newRow("standing") << standing << u"Standing, ignition off, 14.1 V"_s;

    auto crawling = report();
    crawling.gps = fix(0.4);
    QTest::newRow("slow is not 0 km/h") << crawling << u"Moving, 0.4 km/h"_s;

    auto noSpeed = report();
    noSpeed.gps = fix({});
    QTest::newRow("no speed") << noSpeed << u"GPS fix"_s;

    auto noFix = report();
    noFix.gps = fix(62.0);
    noFix.gps->fix = 'V';
    noFix.gps->valid = false;
    QTest::newRow("without a fix its speed is not believed") << noFix << u"No GPS fix"_s;

    auto lastKnown = noFix;
    lastKnown.gps->fix = 'L';
    QTest::newRow("last known") << lastKnown << u"Last known place"_s;

    auto oneVoltage = report();
    oneVoltage.analogue.emplace().volts = {12.3};
    QTest::newRow("a single voltage could be either")
        << oneVoltage << u"Report without position or voltage"_s;

    auto event = report();
    event.eventId = std::uint8_t{0x09};
    QTest::newRow("event") << event << u"Event 09"_s;

    auto noClock = report();
    noClock.time.reset();
    QTest::newRow("no clock") << noClock << u"Clock not set"_s;

    auto noIo = report();
    noIo.status.emplace();
    noIo.gps = fix(0.0);
    QTest::newRow("ignition not sent is not off") << noIo << u"Standing"_s;

    auto heartbeat = report();
    heartbeat.kind = ReportKind::Heartbeat;
    heartbeat.time.reset();
    QTest::newRow("heartbeat") << heartbeat << u"Heartbeat"_s;

    auto reply = report();
    reply.kind = ReportKind::CommandReply;
    reply.replyText = "RST\x07";
    QTest::newRow("answer") << reply << uR"(Answer to a command: RST\x07)"_s;

    auto final = report();
    final.kind = ReportKind::CommandReply;
    final.reply.emplace().ok = false;
    QTest::newRow("refused") << final << u"Answer to a command: refused"_s;
    final.reply->ok = true;
    QTest::newRow("done") << final << u"Answer to a command: done"_s;

    auto status = report();
    status.kind = ReportKind::Status;
    QTest::newRow("status") << status << u"Sign of life without a position"_s;
    status.kind = ReportKind::NeedsMask;
    QTest::newRow("needs its mask")
        << status << u"Report that needs the tracker's report mask to be read"_s;
}

void TestReportText::summarises()
{
    QFETCH(const Report, report);
    QTEST(text::reportSummary(report), "expected");
}

void TestReportText::numbersFollowTheLocale()
{
    auto value = report();
    value.analogue.emplace().volts = {14.08, 4.1};
    QLocale::setDefault(QLocale(QLocale::Portuguese, QLocale::Brazil));
    const auto summary = text::reportSummary(value);
    QLocale::setDefault(QLocale::c());
    QCOMPARE(summary, u"14,1 V"_s);
}

void TestReportText::everyWarningNamesItsPart_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, WarningCode code, const QString &expected) {
        QTest::newRow(name) << int(code) << expected;
    };
    row("fragment", WarningCode::FragmentUndecodable, uR"(GPS cannot be read: “a\x01”.)"_s);
    row("coordinate", WarningCode::CoordinateOutOfRange,
        uR"(GPS names a place that is not on Earth: “a\x01”.)"_s);
    row("time", WarningCode::TimeImpossible, uR"(The time is no date that exists: “a\x01”.)"_s);
    row("event", WarningCode::EventUnreadable, uR"(The event is not hexadecimal: “a\x01”.)"_s);
    row("cell", WarningCode::CellGroupIncomplete,
        uR"(GPS has a cell that is cut short: “a\x01”.)"_s);
    row("twice", WarningCode::FragmentRepeated, u"GPS comes twice; the first one counts."_s);
    row("sensor", WarningCode::SensorGroupIncomplete,
        uR"(GPS has a sensor that is cut short: “a\x01”.)"_s);
    row("sensor type", WarningCode::SensorTypeUnknown,
        uR"(GPS has a sensor of an unknown kind: “a\x01”.)"_s);
    row("odd digits", WarningCode::ResponseOddDigits,
        uR"(GPS ends with a single digit, which means nothing: “a\x01”.)"_s);
    row("truncated", WarningCode::ResponseTruncated,
        uR"(GPS has an answer that is cut short: “a\x01”.)"_s);
    row("empty answer", WarningCode::ResponseEmpty,
        uR"(GPS has an empty answer, so what follows it cannot be read: “a\x01”.)"_s);
    row("short answer", WarningCode::ResponseTooShort,
        uR"(GPS has an answer that is shorter than it must be: “a\x01”.)"_s);
    row("checksum", WarningCode::ChecksumMismatch,
        uR"(The checksum of GPS is wrong: “a\x01”; bytes may have changed on the way.)"_s);
    row("more", WarningCode::MoreNotListed, u"There is more that is odd, not listed here."_s);
}

void TestReportText::everyWarningNamesItsPart()
{
    QFETCH(const int, code);
    QTEST(text::warningText({static_cast<WarningCode>(code), "GPS", "a\x01"}), "expected");
}

void TestReportText::everyDialectAndDoubtHasWords()
{
    QSet<QString> labels;
    for (int i = 0; i <= static_cast<int>(Dialect::SkypatrolAt); ++i)
        labels.insert(text::dialectLabel(static_cast<Dialect>(i)));
    QCOMPARE(labels.size(), static_cast<int>(Dialect::SkypatrolAt) + 1);
    QVERIFY(!labels.contains(QString()));
    QVERIFY(text::timeDoubtText(TimeDoubt::None).isEmpty());
    for (int i = 1; i <= static_cast<int>(TimeDoubt::FarFromReceipt); ++i)
        QVERIFY(text::timeDoubtText(static_cast<TimeDoubt>(i)).endsWith(u'.'));
}

void TestReportText::vehicleValuesHaveNamesAndUnits()
{
    QSet<QString> labels;
    for (const ObdQuantityInfo &info : obdQuantities())
        labels.insert(text::obdQuantityLabel(info.quantity));
    QCOMPARE(std::size_t(labels.size()), obdQuantityCount);
    QVERIFY(!labels.contains(QString()));
    QCOMPARE(text::obdValueText(ObdQuantity::EngineSpeed, 867.5), u"867.5 rpm"_s);
    QCOMPARE(text::obdValueText(ObdQuantity::VehicleSpeed, 15), u"15 km/h"_s);
    QCOMPARE(text::obdValueText(ObdQuantity::TimingAdvance, -4.5), u"-4.50°"_s);
    QCOMPARE(text::obdValueText(ObdQuantity::CommandedLambda, 0.99876), u"0.999"_s);
    QCOMPARE(text::obdValueText(ObdQuantity::MilOn, 1), u"on"_s);
    QCOMPARE(text::obdValueText(ObdQuantity::MilOn, 0), u"off"_s);
}

void TestReportText::refusalsAreToldInWords_data()
{
    QTest::addColumn<int>("service");
    QTest::addColumn<int>("reason");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("expected");
    QTest::newRow("as vehicles do") << 0x01 << 0x12 << u"Asked for current readings"_s
                                    << u"the vehicle does not have this reading"_s;
    QTest::newRow("codes") << 0x03 << 0x11 << u"Asked for stored trouble codes"_s
                           << u"the vehicle does not have this service"_s;
    QTest::newRow("rare reason") << 0x09 << 0x83 << u"Asked for data about the vehicle"_s
                                 << u"engine is running"_s;
    QTest::newRow("unknown") << 0x2E << 0x04 << u"Asked for service 0x2E"_s
                             << u"refused, reason 0x04"_s;
}

void TestReportText::refusalsAreToldInWords()
{
    QFETCH(const int, service);
    QFETCH(const int, reason);
    const ObdNegative refusal{static_cast<std::uint8_t>(service),
                              static_cast<std::uint8_t>(reason)};
    QTEST(text::refusedServiceLabel(refusal), "label");
    QTEST(text::refusalText(refusal), "expected");
}

QTEST_APPLESS_MAIN(TestReportText)
#include "test_reporttext.moc"
