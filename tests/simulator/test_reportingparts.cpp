// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/decoder.h"
#include "core/protocol/gosafeencoder.h"
#include "core/simulator/drive.h"
#include "core/simulator/reportbuffer.h"
#include "core/simulator/reportingside.h"
#include "core/simulator/reportmaker.h"
#include "core/simulator/uplink.h"

#include <QtTest>

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::simulator;
using namespace std::chrono_literals;

namespace
{

constexpr UtcSeconds midsummer = std::chrono::sys_days(std::chrono::year(2026) / 6 / 21);

const UnitIdentity unit{.imei = "359999046544250",
                        .model = "SP7600",
                        .firmware = "V1.10",
                        .hardware = "V1.0.2",
                        .password = "1234"};

double metresBetween(const DriveSample &a, const DriveSample &b)
{
    const double perDegree = 6371008.8 * std::numbers::pi / 180.0;
    const double north = (b.latitude - a.latitude) * perDegree;
    const double east =
        (b.longitude - a.longitude) * perDegree * std::cos(a.latitude * std::numbers::pi / 180.0);
    return std::hypot(north, east);
}

Report numbered(int number)
{
    Report report;
    report.time = midsummer + std::chrono::seconds(number);
    return report;
}

QList<int> numbersOf(const std::vector<Report> &reports)
{
    QList<int> numbers;
    for (const auto &report : reports)
        numbers.append(static_cast<int>((*report.time - midsummer).count()));
    return numbers;
}

ReportBuffer filled(int count, std::size_t capacity = 1000)
{
    ReportBuffer buffer(capacity);
    for (int i = 0; i < count; ++i)
        buffer.push(numbered(i));
    return buffer;
}

/// What the values over OBD contradict in the rest of the report; empty when nothing.
QString whatTheVehicleGetsWrong(const Report &report)
{
    const auto value = [&report](ObdQuantity quantity) {
        return report.obd->values.value(quantity).value_or(-1000.0);
    };
    const auto rpm = value(ObdQuantity::EngineSpeed);
    const bool runs = *report.status->ignition();
    if (!report.obd->negative.empty() || !report.obd->unknownResponses.empty())
        return u"answers that are no readings"_s;
    if (value(ObdQuantity::VehicleSpeed) != *report.gps->speedKmh)
        return u"another speed than by GPS"_s;
    if (runs ? rpm < 700.0 || rpm > 3000.0 : rpm != 0.0)
        return u"engine speed %1"_s.arg(rpm);
    const auto coolant = value(ObdQuantity::CoolantTemperature);
    if (coolant < 60.0 || coolant > 91.0)
        return u"coolant %1"_s.arg(coolant);
    const auto fuel = value(ObdQuantity::FuelLevel);
    if (fuel < 15.0 || fuel > 95.0)
        return u"fuel level %1"_s.arg(fuel);
    const auto volts = value(ObdQuantity::ModuleVoltage);
    if (std::abs(volts - *report.analogue->externalVolts()) > 0.0011)
        return u"voltage %1"_s.arg(volts);
    return {};
}

} // namespace

class ReportingPartsTest : public QObject
{
    Q_OBJECT

private slots:
    void driveMovesAsItsSpeedSays();
    void driveStandsAndParksSometimes();
    void driveClosesItsRoundAndKeepsCounting();
    void clockBeforeTheFirstRoundIsHarmless();
    void reportsSurviveTheWire();
    void reportsSurviveTheBinaryWire();
    void reportSaysWhatTheVehicleDoes();
    void vehicleStatesGoTheirWay();
    void acknowledgementReleasesTheOldestFrame();
    void acknowledgedHeartbeatReleasesNothing();
    void newestGoesFirstAndOnlyOnce();
    void lostLinkMakesEverythingUnsent();
    void fullBufferDropsTheOldest();
    void lateAcknowledgementsReleaseNothingTooMuch();
    void repeatedFrameIsReleasedOnce();
    void scannerFindsAcknowledgements_data();
    void scannerFindsAcknowledgements();
    void onlyLoopbackIsATarget_data();
    void onlyLoopbackIsATarget();
    void backOffDoublesToAMinute();
};

void ReportingPartsTest::driveMovesAsItsSpeedSays()
{
    const Drive drive;
    auto before = drive.at(midsummer);
    for (auto time = midsummer + 1s; time < midsummer + 2 * drive.roundDuration(); time += 1s) {
        const auto now = drive.at(time);
        const double driven = now.odometerMetres - before.odometerMetres;
        const double expected = (now.speedKmh + before.speedKmh) / 2.0 / 3.6;
        QVERIFY2(std::abs(driven - expected) < 1.0, qPrintable(QString::number(driven - expected)));
        // A corner makes the straight line shorter than the way.
        const double moved = metresBetween(before, now);
        QVERIFY(moved <= driven + 0.2);
        if (now.area == before.area)
            QVERIFY(std::abs(moved - driven) < 0.2);
        if (now.area == before.area && moved > 3.0) {
            const double north = now.latitude - before.latitude;
            const double east = (now.longitude - before.longitude)
                                * std::cos(now.latitude * std::numbers::pi / 180.0);
            const double course = now.courseDegrees * std::numbers::pi / 180.0;
            const double along =
                (north * std::cos(course) + east * std::sin(course)) / std::hypot(north, east);
            QVERIFY(along > 0.999);
        }
        QVERIFY(now.speedKmh >= 0.0 && now.speedKmh < 90.0);
        QVERIFY(now.courseDegrees >= 0.0 && now.courseDegrees < 360.0);
        QVERIFY(now.latitude > 19.3 && now.latitude < 19.5);
        QVERIFY(now.longitude > -99.3 && now.longitude < -99.1);
        before = now;
    }
}

void ReportingPartsTest::driveStandsAndParksSometimes()
{
    const Drive drive;
    int moving = 0;
    int waiting = 0;
    int parked = 0;
    for (auto time = midsummer; time < midsummer + drive.roundDuration(); time += 1s) {
        const auto now = drive.at(time);
        if (!now.ignition) {
            QCOMPARE(now.speedKmh, 0.0);
            QCOMPARE(now.engineTime, 0s);
            ++parked;
        } else if (now.speedKmh > 5.0) {
            ++moving;
        } else {
            ++waiting;
        }
    }
    QVERIFY(moving > 300);
    QVERIFY(waiting > 20);
    QVERIFY(parked > 60);
}

void ReportingPartsTest::driveClosesItsRoundAndKeepsCounting()
{
    const Drive drive;
    const auto once = drive.at(midsummer);
    const auto again = drive.at(midsummer + drive.roundDuration());
    QCOMPARE(again.latitude, once.latitude);
    QCOMPARE(again.longitude, once.longitude);
    QVERIFY(again.odometerMetres > once.odometerMetres + 1000.0);
}

void ReportingPartsTest::clockBeforeTheFirstRoundIsHarmless()
{
    const auto sample = Drive().at(UtcSeconds());
    QCOMPARE(sample.speedKmh, 0.0);
    QVERIFY(sample.odometerMetres > 0.0);
}

void ReportingPartsTest::reportsSurviveTheWire()
{
    const ReportMaker maker(unit);
    const Drive drive;
    for (auto time = midsummer; time < midsummer + drive.roundDuration(); time += 7s) {
        const std::vector<Report> batch = {maker.reportAt(time), maker.reportAt(time + 3s)};
        const auto decoded = protocol::decodeFrame(protocol::encodeGosafeText(batch));
        QVERIFY(decoded.has_value());
        QVERIFY2(*decoded == batch, protocol::encodeGosafeText(batch).c_str());
    }
}

void ReportingPartsTest::reportsSurviveTheBinaryWire()
{
    const ReportMaker maker(unit);
    const Drive drive;
    for (auto time = midsummer; time < midsummer + drive.roundDuration(); time += 7s) {
        const std::vector<Report> batch = {maker.reportAt(time), maker.reportAt(time + 3s)};
        const auto decoded = protocol::decodeFrame(protocol::encodeGosafeBinary(batch));
        QVERIFY(decoded.has_value());
        QCOMPARE(decoded->size(), batch.size());
        for (std::size_t i = 0; i < batch.size(); ++i) {
            const auto &report = (*decoded)[i];
            QVERIFY(report.warnings.empty());
            QCOMPARE(report.dialect, Dialect::GosafeBinary);
            QCOMPARE(report.imei, batch[i].imei);
            QCOMPARE(report.time, batch[i].time);
            QVERIFY(report.gps->valid);
            QCOMPARE(report.gps->latitude, batch[i].gps->latitude);
            QCOMPARE(report.gps->speedKmh, batch[i].gps->speedKmh);
            QCOMPARE(report.counters->odometerMetres, batch[i].counters->odometerMetres);
            QVERIFY(report.obd == batch[i].obd);
            QVERIFY(report.fuel == batch[i].fuel);
        }
    }
}

void ReportingPartsTest::reportSaysWhatTheVehicleDoes()
{
    const ReportMaker maker(unit);
    const Drive drive;
    QSet<quint64> packetTypes;
    std::uint64_t fuel = 0;
    for (auto time = midsummer; time < midsummer + drive.roundDuration(); time += 1s) {
        const auto report = maker.reportAt(time);
        QCOMPARE(report.imei, unit.imei);
        QCOMPARE(report.version, "16");
        QCOMPARE(*report.time, time);
        QVERIFY(!report.eventId.has_value());
        QCOMPARE(*report.system->name, "SP7600");
        QCOMPARE(*report.system->firmware, "V1.10");
        QCOMPARE(*report.system->hardware, "V1.0.2");
        QVERIFY(report.gps->valid);
        const bool moving = *report.gps->speedKmh > 0.0;
        QCOMPARE((*report.status->status & 0x4) != 0, moving);
        QCOMPARE(*report.status->packetType, moving ? 3U : 1U);
        QCOMPARE(*report.status->ignition(), drive.at(time).ignition);
        if (moving)
            QVERIFY(*report.status->ignition());
        packetTypes.insert(*report.status->packetType);
        QCOMPARE(report.gsm->cells.front().mcc, 334);
        QCOMPARE(report.gsm->cells.front().mnc, 20);
        const double external = *report.analogue->externalVolts();
        QVERIFY(external >= 12.6 && external <= 14.2);
        QCOMPARE(external > 13.0, drive.at(time).ignition);
        QCOMPARE(*report.analogue->batteryVolts(), 4.1);
        if (const auto said = whatTheVehicleGetsWrong(report); !said.isEmpty())
            QFAIL(qPrintable(said));
        QCOMPARE(report.sensors->size(), drive.at(time).ignition ? 2U : 1U);
        QVERIFY(report.fuel->grams.front() >= fuel);
        fuel = report.fuel->grams.front();
    }
    QVERIFY(fuel > 0);
    QCOMPARE(packetTypes.size(), 2);
}

void ReportingPartsTest::vehicleStatesGoTheirWay()
{
    // Every hour of a day: what the clock says does not matter to these.
    for (int hour = 0; hour < 24; ++hour) {
        const auto start = midsummer + std::chrono::hours(hour);
        const ReportMaker settingOff(unit, VehicleState::SettingOff, start);
        QVERIFY(!settingOff.isParkedAt(start));
        QVERIFY(!settingOff.isParkedAt(start + 60s));
        QCOMPARE(*settingOff.reportAt(start).gps->speedKmh, 0.0);
        QVERIFY(*settingOff.reportAt(start + 30s).gps->speedKmh > 0.0);
        QVERIFY(!settingOff.statusAt(start).asleep);
        const ReportMaker underWay(unit, VehicleState::UnderWay, start);
        QVERIFY(*underWay.reportAt(start).gps->speedKmh > 20.0);
        QVERIFY(*underWay.reportAt(start + 30s).gps->speedKmh > 20.0);
        const ReportMaker parked(unit, VehicleState::Parked, start);
        QVERIFY(parked.isParkedAt(start));
        QVERIFY(parked.isParkedAt(start + 1h));
        QCOMPARE(parked.reportAt(start).counters->odometerMetres,
                 parked.reportAt(start + 1h).counters->odometerMetres);
        QVERIFY(parked.statusAt(start).asleep);
        QVERIFY(parked.statusAt(start).signalDbm >= -66);
        QVERIFY(parked.statusAt(start).signalDbm <= -60);
    }
}

void ReportingPartsTest::acknowledgedHeartbeatReleasesNothing()
{
    auto buffer = filled(1);
    buffer.noteHeartbeat();
    QCOMPARE(numbersOf(buffer.takeNewest()), (QList<int>{0}));
    buffer.noteHeartbeat();
    QCOMPARE(buffer.acknowledge(), 0U);
    QCOMPARE(buffer.acknowledge(), 1U);
    QCOMPARE(buffer.acknowledge(), 0U);
}

void ReportingPartsTest::acknowledgementReleasesTheOldestFrame()
{
    auto buffer = filled(5);
    QCOMPARE(numbersOf(buffer.takeUnsent(2)), (QList<int>{0, 1}));
    QCOMPARE(numbersOf(buffer.takeUnsent(2)), (QList<int>{2, 3}));
    QVERIFY(buffer.hasUnsent());
    QCOMPARE(buffer.acknowledge(), 2U);
    QCOMPARE(buffer.size(), 3U);
    QCOMPARE(numbersOf(buffer.takeUnsent(10)), (QList<int>{4}));
    QVERIFY(!buffer.hasUnsent());
    QCOMPARE(buffer.acknowledge(), 2U);
    QCOMPARE(buffer.acknowledge(), 1U);
    QCOMPARE(buffer.size(), 0U);
    QCOMPARE(buffer.acknowledge(), 0U);
}

void ReportingPartsTest::newestGoesFirstAndOnlyOnce()
{
    auto buffer = filled(3);
    QCOMPARE(numbersOf(buffer.takeNewest()), (QList<int>{2}));
    QVERIFY(buffer.takeNewest().empty());
    QCOMPARE(numbersOf(buffer.takeUnsent(10)), (QList<int>{0, 1}));
    QCOMPARE(buffer.acknowledge(), 1U);
    QCOMPARE(buffer.acknowledge(), 2U);
}

void ReportingPartsTest::lostLinkMakesEverythingUnsent()
{
    auto buffer = filled(3);
    QCOMPARE(buffer.takeUnsent(2).size(), 2U);
    QCOMPARE(buffer.acknowledge(), 2U);
    QCOMPARE(buffer.takeUnsent(2).size(), 1U);
    buffer.forgetFrames();
    QCOMPARE(buffer.acknowledge(), 0U);
    QCOMPARE(numbersOf(buffer.takeUnsent(10)), (QList<int>{2}));
}

void ReportingPartsTest::fullBufferDropsTheOldest()
{
    auto buffer = filled(10, 4);
    QCOMPARE(buffer.size(), 4U);
    QCOMPARE(buffer.dropped(), 6U);
    QCOMPARE(numbersOf(buffer.takeUnsent(10)), (QList<int>{6, 7, 8, 9}));
}

void ReportingPartsTest::lateAcknowledgementsReleaseNothingTooMuch()
{
    // A server that acknowledges only after more frames than are remembered.
    ReportBuffer buffer(2000);
    constexpr int frames = 400;
    for (int i = 0; i < frames; ++i) {
        buffer.push(numbered(i));
        QCOMPARE(buffer.takeNewest().size(), 1U);
    }
    const auto remembered = buffer.framesUnderWay();
    QVERIFY(remembered < frames);
    for (std::size_t i = remembered; i < frames; ++i)
        QCOMPARE(buffer.acknowledge(), 0U);
    // The next one belongs to the oldest frame that is remembered, and to no newer report.
    QCOMPARE(buffer.acknowledge(), 1U);
    QCOMPARE(buffer.size(), std::size_t(frames - 1));
    buffer.forgetFrames();
    const auto left = numbersOf(buffer.takeUnsent(2000));
    QVERIFY(!left.contains(frames - static_cast<int>(remembered)));
    QVERIFY(left.contains(frames - 1));
}

void ReportingPartsTest::repeatedFrameIsReleasedOnce()
{
    auto buffer = filled(2);
    QCOMPARE(buffer.takeUnsent(10).size(), 2U);
    QCOMPARE(numbersOf(buffer.takeOldest(10)), (QList<int>{0, 1}));
    buffer.push(numbered(2));
    QCOMPARE(buffer.takeNewest().size(), 1U);
    QCOMPARE(buffer.acknowledge(), 2U);
    QCOMPARE(buffer.acknowledge(), 0U);
    QCOMPARE(buffer.size(), 1U);
    QCOMPARE(buffer.acknowledge(), 1U);
}

void ReportingPartsTest::scannerFindsAcknowledgements_data()
{
    QTest::addColumn<QByteArrayList>("pieces");
    QTest::addColumn<int>("expected");
    QTest::newRow("one") << QByteArrayList{"1234"} << 1;
    QTest::newRow("two in one piece") << QByteArrayList{"12341234"} << 2;
    QTest::newRow("split") << QByteArrayList{"1", "23", "412", "34"} << 2;
    QTest::newRow("with line ends") << QByteArrayList{"1234\r\n1234\r\n"} << 2;
    QTest::newRow("false start") << QByteArrayList{"1121234"} << 1;
    QTest::newRow("not quite") << QByteArrayList{"123 4 0234 124"} << 0;
    QTest::newRow("nothing") << QByteArrayList{""} << 0;
}

void ReportingPartsTest::scannerFindsAcknowledgements()
{
    QFETCH(QByteArrayList, pieces);
    QFETCH(int, expected);
    AcknowledgementScanner scanner;
    int found = 0;
    for (const auto &piece : pieces)
        found += scanner.count(piece);
    QCOMPARE(found, expected);
}

void ReportingPartsTest::onlyLoopbackIsATarget_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("taken");
    for (const char *host : {"127.0.0.1", "127.8.9.10", "::1", "localhost", "LOCALHOST"})
        QTest::newRow(host) << QByteArray(host) << true;
    for (const char *host :
         {"192.0.2.1", "0.0.0.0", "10.0.0.1", "255.255.255.255", "224.0.0.1", "::", "2001:db8::1",
          "::ffff:192.0.2.1", "fe80::1", "localhost.example", "127.0.0.1.example", "example",
          "128.0.0.1", "127.1", "2130706433", "d.plaspy.com", "ip6-localhost", ""})
        QTest::newRow(*host ? host : "empty") << QByteArray(host) << false;
}

void ReportingPartsTest::onlyLoopbackIsATarget()
{
    QFETCH(QByteArray, host);
    QFETCH(bool, taken);
    const auto target =
        LoopbackTarget::of({.host = host.toStdString(), .port = 5, .transport = Transport::Udp});
    QCOMPARE(target.has_value(), taken);
    if (taken) {
        QVERIFY(target->address().isLoopback());
        QCOMPARE(target->port(), 5);
        QCOMPARE(target->transport(), Transport::Udp);
    } else {
        QCOMPARE(target.error().code, ErrorCode::SimulatorTargetRefused);
        QCOMPARE(target.error().parameter("host"), std::string_view(host.constData()));
    }
}

void ReportingPartsTest::backOffDoublesToAMinute()
{
    BackOff backOff;
    for (const auto expected : {1s, 2s, 4s, 8s, 16s, 32s, 60s, 60s})
        QCOMPARE(backOff.next(), expected);
    backOff.reset();
    QCOMPARE(backOff.next(), 1s);
}

QTEST_APPLESS_MAIN(ReportingPartsTest)
#include "test_reportingparts.moc"
