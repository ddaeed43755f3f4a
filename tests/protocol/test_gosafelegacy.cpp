// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gosafesamples.h"

#include <QTest>

using namespace std::string_literals;
using namespace sp7600;
using namespace sp7600::protocol;

Q_DECLARE_METATYPE(GpsInfo)
Q_DECLARE_METATYPE(GsmInfo)
Q_DECLARE_METATYPE(std::vector<AnalogueChannel>)

namespace
{

using OptionalTime = std::optional<UtcSeconds>;

Report decodeFragmentText(const QByteArray &fragment)
{
    return decodeOne(legacyHead + fragment.toStdString() + '#');
}

UtcSeconds moment(int year, unsigned month, unsigned day, int hour, int minute, int second)
{
    using namespace std::chrono;
    return sys_days(std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day))
           + hours(hour) + minutes(minute) + seconds(second);
}

} // namespace

class TestGosafeLegacy final : public QObject
{
    Q_OBJECT

private slots:
    void readsGps_data();
    void readsGps();
    void readsTheTime_data();
    void readsTheTime();
    void readsCells_data();
    void readsCells();
    void readsAnalogue_data();
    void readsAnalogue();
    void readsTheSmallFragments();
    void readsObdWithoutLengths();
    void leavesOutAnUnreadableFragment_data();
    void leavesOutAnUnreadableFragment();
    void takesFragmentsInAnyOrderAndTheFirstOfTwo();
    void keepsFragmentsOfTheNewerLayoutRaw();
    void readsRecordsOneByOne();
    void tellsWhereEachFieldStands_data();
    void tellsWhereEachFieldStands();
};

void TestGosafeLegacy::readsGps_data()
{
    QTest::addColumn<QByteArray>("fragment");
    QTest::addColumn<GpsInfo>("expected");
    const auto row = [](const char *name, const char *fragment, auto change) {
        GpsInfo expected;
        expected.fix = 'A';
        expected.valid = true;
        expected.latitude = 1.379023;
        expected.longitude = 103.848224;
        expected.speedKmh = 42;
        expected.courseDegrees = 187;
        change(expected);
        QTest::addRow("%s", name) << QByteArray(fragment) << expected;
    };
    const auto dimension = [](int number) {
        return [number](GpsInfo &gps) {
            gps.fix.reset();
            gps.fixDimension = number;
            gps.valid = number == 2 || number == 3;
            gps.hdop = 1.1;
        };
    };
    row("letter", "GPS:064336;A;N1.379023;E103.848224;42;187;210812", [](GpsInfo &) {});
    row("letter and HDOP", "GPS:064336;A;N1.379023;E103.848224;42;187;1.10;210812",
        [](GpsInfo &gps) { gps.hdop = 1.1; });
    row("HDOP empty", "GPS:064336;A;N1.379023;E103.848224;42;187;;210812", [](GpsInfo &) {});
    row("not valid", "GPS:064336;V;N1.379023;E103.848224;42;187;210812", [](GpsInfo &gps) {
        gps.fix = 'V';
        gps.valid = false;
    });
    row("two dimensions", "GPS:064336;2;N1.379023;E103.848224;42;187;1.10;210812", dimension(2));
    row("three dimensions", "GPS:064336;3;N1.379023;E103.848224;42;187;1.10;210812", dimension(3));
    row("dimension and letter", "GPS:064336;3;A;N1.379023;E103.848224;42;187;1.10;210812",
        [](GpsInfo &gps) {
            gps.fixDimension = 3;
            gps.hdop = 1.1;
        });
    row("dimension, but not valid", "GPS:064336;3;V;N1.379023;E103.848224;42;187;210812",
        [](GpsInfo &gps) {
            gps.fix = 'V';
            gps.fixDimension = 3;
            gps.valid = false;
        });
    row("no dimension", "GPS:064336;1;N1.379023;E103.848224;42;187;1.10;210812", dimension(1));
    row("dimension without HDOP", "GPS:064336;3;N1.379023;E103.848224;42;187;210812",
        [](GpsInfo &gps) {
            gps.fix.reset();
            gps.fixDimension = 3;
        });
    row("south and west", "GPS:064336;A;S1.379023;W103.848224;42;187;210812", [](GpsInfo &gps) {
        gps.latitude = -1.379023;
        gps.longitude = -103.848224;
    });
    row("no position", "GPS:064336;V;;;;;210812", [](GpsInfo &gps) {
        gps = GpsInfo();
        gps.fix = 'V';
    });
}

void TestGosafeLegacy::readsGps()
{
    QFETCH(QByteArray, fragment);
    QFETCH(GpsInfo, expected);
    const Report report = decodeFragmentText(fragment);
    QCOMPARE(report.kind, ReportKind::Report);
    QCOMPARE(report.dialect, Dialect::GosafeLegacy);
    QCOMPARE(report.version, "02"s);
    QCOMPARE(report.imei, "359999046544250"s);
    QVERIFY(report.gps == expected);
    QVERIFY(report.time == moment(2012, 8, 21, 6, 43, 36));
    QVERIFY2(report.warnings.empty(), shownWarnings(report).constData());
}

void TestGosafeLegacy::readsTheTime_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<OptionalTime>("time");
    QTest::addColumn<bool>("warned");
    const auto row = [](const char *record, OptionalTime time, bool warned) {
        QTest::addRow("%s", record) << QByteArray(record) << time << warned;
    };
    const OptionalTime night = moment(2011, 4, 15, 23, 59, 59);
    row("GPS:235959;A;N1.5;E103.5;0;0;150411", night, false);
    row("GPS:235959;A;N1.5;E103.5;0;0;000000", std::nullopt, false);
    row("GPS:;A;N1.5;E103.5;0;0;", std::nullopt, false);
    row("GPS:240000;A;N1.5;E103.5;0;0;150411", std::nullopt, true);
    row("GPS:235959;A;N1.5;E103.5;0;0;310411", std::nullopt, true);
    row("CLL:235959150411;460;0;10033;17262", night, false);
    row("CLL:235959000000;460;0;10033;17262", std::nullopt, false);
    row("CLL:;460;0;10033;17262", std::nullopt, false);
    row("CLL:235959310411;460;0;10033;17262", std::nullopt, true);
    row("GPS:235959;A;N1.5;E103.5;0;0;150411,CLL:000000010100;460;0;10033;17262", night, false);
    row("CLL:235959000000;460;0;1;2,GPS:235959;A;N1.5;E103.5;0;0;150411", night, false);
}

void TestGosafeLegacy::readsTheTime()
{
    QFETCH(QByteArray, record);
    QFETCH(OptionalTime, time);
    QFETCH(bool, warned);
    const Report report = decodeFragmentText(record);
    QVERIFY(report.gps || report.gsm);
    QVERIFY(report.time == time);
    QCOMPARE(report.warnings.size(), warned ? 1u : 0u);
    if (warned)
        QCOMPARE(report.warnings.front().code, WarningCode::TimeImpossible);
}

void TestGosafeLegacy::readsCells_data()
{
    QTest::addColumn<QByteArray>("fragment");
    QTest::addColumn<GsmInfo>("expected");
    QTest::addColumn<QByteArray>("dropped");
    const GsmInfo whole = {{}, {}, {CellInfo{460, 0, 10033, 17262, std::nullopt}}};
    QTest::newRow("whole") << QByteArray("CLL:064940150411;460;0;10033;17262") << whole
                           << QByteArray();
    QTest::newRow("no cell") << QByteArray("CLL:064940150411;;;;") << GsmInfo() << QByteArray();
    QTest::newRow("time only") << QByteArray("CLL:064940150411") << GsmInfo() << QByteArray();
    QTest::newRow("nothing") << QByteArray("CLL:") << GsmInfo() << QByteArray();
    QTest::newRow("cut") << QByteArray("CLL:064940150411;460;0;10033") << GsmInfo()
                         << QByteArray("460;0;10033");
}

void TestGosafeLegacy::readsCells()
{
    QFETCH(QByteArray, fragment);
    QFETCH(GsmInfo, expected);
    QFETCH(QByteArray, dropped);
    const Report report = decodeFragmentText(fragment);
    QVERIFY(report.gsm == expected);
    Warnings warnings;
    if (!dropped.isEmpty())
        warnings.push_back({WarningCode::CellGroupIncomplete, "CLL", dropped.toStdString()});
    QVERIFY2(warningsOf(report) == warnings, shownWarnings(report).constData());
}

void TestGosafeLegacy::readsAnalogue_data()
{
    using enum AnalogueMeaning;
    using Channels = std::vector<AnalogueChannel>;
    QTest::addColumn<QByteArray>("fragment");
    QTest::addColumn<Channels>("channels");
    const auto row = [](const char *fragment, const Channels &channels) {
        QTest::addRow("%s", fragment) << QByteArray(fragment) << channels;
    };
    row("ADC:", {});
    row("ADC:0;12.1;1;36.2;2;4.3",
        {{0, External, 12.1}, {1, Temperature, 36.2}, {2, Battery, 4.3}});
    row("ADC:2;4.3", {{2, Battery, 4.3}});
    row("ADC:1;-7.5;7;0.5", {{1, Temperature, -7.5}, {7, Unknown, 0.5}});
    row("ADC:0;;2;4.3", {{2, Battery, 4.3}});
    row("ADC:0;12.1;2", {{0, External, 12.1}});
}

void TestGosafeLegacy::readsAnalogue()
{
    QFETCH(QByteArray, fragment);
    QFETCH(std::vector<AnalogueChannel>, channels);
    const Report report = decodeFragmentText(fragment);
    QVERIFY(report.analogue && report.analogue->channels == channels);
    QVERIFY(report.analogue->volts.empty());
    QVERIFY2(report.warnings.empty(), shownWarnings(report).constData());
}

void TestGosafeLegacy::readsTheSmallFragments()
{
    const Report report =
        decodeFragmentText("STT:200;0,MGR:4261733103,GFS:0FFFFFFF;0fffffff,FUL:47226696");
    QVERIFY(report.legacyStatus->status == "200"s && report.legacyStatus->alarm == "0"s);
    QCOMPARE(report.counters->odometerMetres, std::optional<std::uint64_t>(4261733103));
    QVERIFY(report.legacyGeofences->low == "0FFFFFFF"s);
    QVERIFY(report.legacyGeofences->high == "0fffffff"s);
    QCOMPARE(report.fuel->grams, std::vector<std::uint64_t>{47226696});
    QVERIFY(!report.time);
    QVERIFY2(report.warnings.empty(), shownWarnings(report).constData());

    const Report empty = decodeFragmentText("STT:,MGR:,GFS:;,FUL:,OBD:");
    QVERIFY(empty.legacyStatus == LegacyStatusInfo());
    QVERIFY(empty.counters == CounterInfo());
    QVERIFY(empty.legacyGeofences == LegacyGeofenceInfo());
    QVERIFY(empty.fuel == FuelInfo());
    QVERIFY(empty.obd && empty.obd->octets.empty());
    QVERIFY2(empty.warnings.empty(), shownWarnings(empty).constData());
}

void TestGosafeLegacy::readsObdWithoutLengths()
{
    const Report report = decodeFragmentText("OBD:410C0C3C410D01");
    QVERIFY(report.obd && !report.obd->prefixed);
    QCOMPARE(report.obd->octets,
             (std::vector<std::uint8_t>{0x41, 0x0C, 0x0C, 0x3C, 0x41, 0x0D, 1}));
    QCOMPARE(report.obd->responses.size(), 2u);
    QCOMPARE(report.obd->values.value(ObdQuantity::EngineSpeed), std::optional(783.0));
    QVERIFY2(report.warnings.empty(), shownWarnings(report).constData());
}

void TestGosafeLegacy::leavesOutAnUnreadableFragment_data()
{
    QTest::addColumn<QByteArray>("fragment");
    for (const char *fragment : {
             "GPS:",
             "GPS:064336",
             "GPS:064336;A",
             "GPS:064336;A;N1.5",
             "GPS:064336;A;N1.5;E103.5;0;0",
             "GPS:064336;Q;N1.5;E103.5;0;0;210812",
             "GPS:064336;12;N1.5;E103.5;0;0;210812",
             "GPS:064336;;N1.5;E103.5;0;0;210812",
             "GPS:06433;A;N1.5;E103.5;0;0;210812",
             "GPS:06433x;A;N1.5;E103.5;0;0;210812",
             "GPS:;A;N1.5;E103.5;0;0;210812",
             "GPS:064336;A;N1.5;E103.5;0;0;",
             "GPS:064336;A;N1.5;E103.5;0;0;21081",
             "GPS:064336;A;N1.5;E103.5;0;0;x;210812",
             "GPS:064336;A;N1.5;;0;0;210812",
             "GPS:064336;A;1.5;103.5;0;0;210812",
             "GPS:064336;A;N1.5;E103.5;fast;0;210812",
             "CLL:06494015041;460;0;10033;17262",
             "CLL:now;460;0;10033;17262",
             "CLL:064940150411;460;0;2731;436E",
             "CLL:064940150411;460;0;4294967296;1",
             "CLL:064940150411;-460;0;1;1",
             "MGR:1.5",
             "MGR:-1",
             "MGR:18446744073709551616",
             "ADC:0;twelve",
             "ADC:x;12.1",
             "ADC:;12.1",
             "ADC:0;12.1;1;3e1",
             "GFS:xyz;0",
             "GFS:0;-1",
             "OBD:410CZZ",
             "FUL:1.5",
         }) {
        QTest::addRow("%s", fragment) << QByteArray(fragment);
    }
}

void TestGosafeLegacy::leavesOutAnUnreadableFragment()
{
    QFETCH(QByteArray, fragment);
    const Report report = decodeFragmentText("XYZ:1," + fragment + ",QQQ:2");
    Report expected;
    expected.dialect = Dialect::GosafeLegacy;
    expected.version = "02";
    expected.imei = "359999046544250";
    expected.otherFragments = {{"XYZ", "1"}, {"QQQ", "2"}};
    expected.warnings.add(WarningCode::FragmentUndecodable, fragment.left(3).toStdString(),
                          fragment.mid(4).toStdString());
    QVERIFY2(report == expected, shownWarnings(report).constData());
}

void TestGosafeLegacy::takesFragmentsInAnyOrderAndTheFirstOfTwo()
{
    const Report report = decodeFragmentText(
        "FUL:7,,MGR:60,GPS:064336;A;N1.5;E103.5;0;0;210812,MGR:61,STT:2;0,STT:3;0,");
    QVERIFY(report.fuel && report.gps && report.time);
    QCOMPARE(report.counters->odometerMetres, std::optional<std::uint64_t>(60));
    QVERIFY(report.legacyStatus->status == "2"s);
    const Warnings warnings = {{WarningCode::FragmentRepeated, "MGR", "61"},
                               {WarningCode::FragmentRepeated, "STT", "3;0"}};
    QVERIFY2(warningsOf(report) == warnings, shownWarnings(report).constData());
}

void TestGosafeLegacy::keepsFragmentsOfTheNewerLayoutRaw()
{
    const Report report = decodeFragmentText("MGR:60,DTT:27006;;0;0;0;1,garbage");
    const KeptList<RawFragment> others = {{"DTT", "27006;;0;0;0;1"}};
    QVERIFY(report.otherFragments == others);
    QVERIFY(!report.status);
    const Warnings warnings = {{WarningCode::FragmentUndecodable, "", "garbage"}};
    QVERIFY2(warningsOf(report) == warnings, shownWarnings(report).constData());

    const Report newer = decodeOne(recordHead + ",MGR:60,CLL:1,STT:2,GFS:3#");
    QCOMPARE(newer.otherFragments.size(), 4u);
    QVERIFY(!newer.counters && !newer.gsm && !newer.legacyStatus && !newer.legacyGeofences);
}

void TestGosafeLegacy::readsRecordsOneByOne()
{
    // Only single records were seen; should a unit join them, none is lost.
    const auto reports = decodeFrame(legacyHead + "MGR:1$???$$MGR:2,STT:0;0$#");
    QVERIFY(reports.has_value());
    QCOMPARE(reports->size(), 2u);
    QCOMPARE(reports->front().counters->odometerMetres, std::optional<std::uint64_t>(1));
    QCOMPARE(reports->back().counters->odometerMetres, std::optional<std::uint64_t>(2));
    const Warnings debris = {{WarningCode::FragmentUndecodable, "", "???"}};
    QVERIFY(warningsOf(reports->front()) == debris);
    QVERIFY(reports->back().warnings.empty());
}

void TestGosafeLegacy::tellsWhereEachFieldStands_data()
{
    using enum Field;
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<int>("field");
    QTest::addColumn<int>("index");
    QTest::addColumn<QByteArray>("text");
    const QByteArray position = "GPS:064336;2;N1.5;E103.5;7;187;1.10;210812,STT:200;0,MGR:60,"
                                "ADC:0;12.1;1;;2;4.3";
    const QByteArray cell = "CLL:064940150411;460;0;10033;17262,GFS:0F;1F,OBD:410C0C3C410D01,"
                            "FUL:472,XYZ:1";
    const auto row = [](const QByteArray &record, Field field, const char *text, int index = 0) {
        QTest::addRow("%s %d in %s", std::string(fieldPath(field)).c_str(), index,
                      record.left(3).constData())
            << record << static_cast<int>(field) << index << QByteArray(text);
    };
    row(position, Version, "02");
    row(position, Imei, "359999046544250");
    row(position, Time, "064336", 0);
    row(position, Time, "210812", 1);
    row(position, Gps, "GPS:064336;2;N1.5;E103.5;7;187;1.10;210812");
    row(position, GpsFix, "2");
    row(position, GpsLatitude, "N1.5");
    row(position, GpsLongitude, "E103.5");
    row(position, GpsSpeed, "7");
    row(position, GpsCourse, "187");
    row(position, GpsHdop, "1.10");
    row(position, LegacyStatus, "STT:200;0");
    row(position, Counters, "MGR:60");
    row(position, Odometer, "60");
    row(position, Analogue, "ADC:0;12.1;1;;2;4.3");
    row(position, AnalogueValue, "12.1", 0);
    row(position, AnalogueValue, "4.3", 2);
    row(cell, Time, "064940150411");
    row(cell, Gsm, "CLL:064940150411;460;0;10033;17262");
    row(cell, GsmCell, "460;0;10033;17262");
    row(cell, LegacyGeofences, "GFS:0F;1F");
    row(cell, Obd, "OBD:410C0C3C410D01");
    row(cell, ObdResponse, "410C0C3C", 0);
    row(cell, ObdResponse, "410D01", 1);
    row(cell, Fuel, "FUL:472");
    row(cell, FuelValue, "472");
    row(cell, UnknownFragment, "XYZ:1");
}

void TestGosafeLegacy::tellsWhereEachFieldStands()
{
    QFETCH(QByteArray, record);
    QFETCH(int, field);
    QFETCH(int, index);
    QFETCH(QByteArray, text);
    const std::string frame = legacyHead + record.toStdString() + '#';
    ReportList reports;
    FieldMap map;
    QVERIFY(Decoder().decode(frame, reports, &map));
    QCOMPARE(tracedText(frame, map, static_cast<Field>(field), static_cast<std::size_t>(index)),
             text);
}

QTEST_APPLESS_MAIN(TestGosafeLegacy)
#include "test_gosafelegacy.moc"
