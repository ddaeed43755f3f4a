// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/text.h"

#include <QLocale>
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
}

void TestReportText::everyWarningNamesItsPart()
{
    QFETCH(const int, code);
    QTEST(text::warningText({static_cast<WarningCode>(code), "GPS", "a\x01"}), "expected");
}

QTEST_APPLESS_MAIN(TestReportText)
#include "test_reporttext.moc"
