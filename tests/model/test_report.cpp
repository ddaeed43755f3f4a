// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/report.h"

#include <QTest>

using namespace sp7600;
using namespace std::chrono;

namespace
{

constexpr UtcSeconds at(int y, unsigned month_, unsigned day_, int hour = 12)
{
    return sys_days(year(y) / month(month_) / day(day_)) + hours(hour);
}

} // namespace

class TestReport final : public QObject
{
    Q_OBJECT

private slots:
    void dialectsHaveNames();
    void doubtsTimes_data();
    void doubtsTimes();
    void doubtsNoTimeOfWhatHasNone();
    void boundsItsWarnings();
    void namesTheVoltages();
    void readsTheIoBits();
    void isAsGoodAsNewWhenCleared();
};

void TestReport::doubtsTimes_data()
{
    using std::nullopt;
    using OptionalTime = std::optional<UtcSeconds>;
    QTest::addColumn<qint64>("time");
    QTest::addColumn<qint64>("received");
    QTest::addColumn<int>("doubt");
    const UtcSeconds received = at(2026, 6, 1);
    const auto row = [](const char *name, OptionalTime time, OptionalTime heard, TimeDoubt doubt) {
        QTest::newRow(name) << qint64(time ? time->time_since_epoch().count() : -1)
                            << qint64(heard ? heard->time_since_epoch().count() : -1) << int(doubt);
    };
    row("just now", received - 2s, received, TimeDoubt::None);
    row("no clock", nullopt, received, TimeDoubt::NoClock);
    row("before the first unit", at(2004, 12, 31, 23), received, TimeDoubt::BeforeUnits);
    row("the first unit, long ago", at(2005, 1, 1, 0), nullopt, TimeDoubt::None);
    row("an hour old", received - 1h, received, TimeDoubt::None);
    row("more than an hour old", received - 1h - 1s, received, TimeDoubt::FarFromReceipt);
    row("a day ahead", received + 24h, received, TimeDoubt::None);
    row("more than a day ahead", received + 24h + 1s, received, TimeDoubt::InTheFuture);
    row("ahead of now, receipt unknown", at(2026, 7, 3), nullopt, TimeDoubt::InTheFuture);
    row("old, receipt unknown", at(2015, 1, 1), nullopt, TimeDoubt::None);
}

void TestReport::doubtsTimes()
{
    QFETCH(const qint64, time);
    QFETCH(const qint64, received);
    QFETCH(const int, doubt);
    const auto moment = [](qint64 value) {
        return value < 0 ? std::nullopt : std::optional(UtcSeconds(seconds(value)));
    };
    Report report;
    report.time = moment(time);
    QCOMPARE(int(timeDoubt(report, at(2026, 7, 1), moment(received))), doubt);
}

void TestReport::doubtsNoTimeOfWhatHasNone()
{
    Report report;
    report.kind = ReportKind::Heartbeat;
    QCOMPARE(timeDoubt(report, at(2026, 6, 1)), TimeDoubt::None);
}

void TestReport::boundsItsWarnings()
{
    WarningList warnings;
    warnings.add(WarningCode::EventUnreadable, "event", std::string(1000, 'x'));
    QCOMPARE(warnings.front().text.size(), maxWarningText);
    for (std::size_t i = 0; i < 10 * maxWarnings; ++i)
        warnings.add(WarningCode::FragmentUndecodable, "GPS", "x");
    QCOMPARE(warnings.size(), maxWarnings);
    QCOMPARE(warnings[maxWarnings - 2].code, WarningCode::FragmentUndecodable);
    QCOMPARE(warnings[maxWarnings - 1].code, WarningCode::MoreNotListed);
}

void TestReport::namesTheVoltages()
{
    AnalogueInfo single;
    single.volts = {3.86};
    QVERIFY(!single.externalVolts());
    QVERIFY(!single.batteryVolts());
    AnalogueInfo two;
    two.volts = {12.5, 4.1};
    QCOMPARE(two.externalVolts(), std::optional(12.5));
    QCOMPARE(two.batteryVolts(), std::optional(4.1));
    AnalogueInfo channels;
    channels.channels = {{1, AnalogueMeaning::Battery, 3.9}, {0, AnalogueMeaning::External, 13.8}};
    QCOMPARE(channels.externalVolts(), std::optional(13.8));
    QCOMPARE(channels.batteryVolts(), std::optional(3.9));
    channels.channels.push_back({0, AnalogueMeaning::External, 12.1});
    QCOMPARE(channels.externalVolts(), std::optional(12.1));
}

void TestReport::readsTheIoBits()
{
    DeviceStatusInfo status;
    QVERIFY(!status.ignition());
    QVERIFY(!status.input(1));
    status.io = 0b0100'0101;
    QCOMPARE(status.ignition(), std::optional(true));
    QCOMPARE(status.input(1), std::optional(false));
    QCOMPARE(status.input(2), std::optional(true));
    QCOMPARE(status.output(1), std::optional(false));
    QCOMPARE(status.output(2), std::optional(true));
    QVERIFY(!status.input(0));
    QVERIFY(!status.input(5));
    QVERIFY(!status.output(4));
}

void TestReport::isAsGoodAsNewWhenCleared()
{
    Report report;
    report.kind = ReportKind::Status;
    report.dialect = Dialect::SkypatrolApi;
    report.version = "16";
    report.packetTypeOctet = 1;
    report.imei = "359999000000006";
    report.time = at(2026, 6, 1);
    report.eventId = 3;
    report.system.emplace().name = "SP7600";
    report.gps.emplace().satellites = 4;
    report.gsm.emplace().cells.emplace_back();
    report.counters.emplace().odometerMetres = 1;
    report.analogue.emplace().volts.emplace_back(1.0);
    report.status.emplace().io = 1;
    report.sensors.emplace().append().id = "a";
    report.obd.emplace().octets.push_back(1);
    report.fuel.emplace().grams.push_back(1);
    report.eventData = "1";
    report.tagData = "1";
    report.legacyStatus.emplace().status = "1";
    report.legacyGeofences.emplace().low = "1";
    report.skypatrol.emplace().api = 5;
    report.otherFragments.append().name = "X";
    report.replyText = "RST";
    report.reply.emplace().word = "RST";
    report.warnings.add(WarningCode::TimeImpossible, "time", "x");
    report.clear();
    QVERIFY(report == Report());
}

void TestReport::dialectsHaveNames()
{
    for (auto dialect = Dialect::GosafeText; dialect <= Dialect::SkypatrolAt;
         dialect = static_cast<Dialect>(static_cast<int>(dialect) + 1))
        QVERIFY(dialectFromName(dialectName(dialect)) == dialect);
    QVERIFY(!dialectFromName("morse"));
    QVERIFY(!dialectFromName(""));
}

QTEST_APPLESS_MAIN(TestReport)
#include "test_report.moc"
