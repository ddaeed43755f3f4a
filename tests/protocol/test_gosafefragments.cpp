// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gosafesamples.h"

#include <QTest>

using namespace sp7600;

namespace
{

Report decodeFragmentText(const QByteArray &fragment)
{
    return decodeOne(recordHead + ',' + fragment.toStdString() + '#');
}

std::vector<DecodeWarning> undecodable(const QByteArray &fragment)
{
    const std::string text = fragment.toStdString();
    return {{WarningCode::FragmentUndecodable, text.substr(0, 3), text.substr(4)}};
}

} // namespace

Q_DECLARE_METATYPE(GpsInfo)
Q_DECLARE_METATYPE(GsmInfo)
Q_DECLARE_METATYPE(CounterInfo)
Q_DECLARE_METATYPE(DeviceStatusInfo)

class TestGosafeFragments final : public QObject
{
    Q_OBJECT

private slots:
    void readsSystem();
    void readsGps_data();
    void readsGps();
    void readsGsm_data();
    void readsGsm();
    void readsCounters_data();
    void readsCounters();
    void readsAnalogue_data();
    void readsAnalogue();
    void readsStatus_data();
    void readsStatus();
    void leavesOutAnUnreadableFragment_data();
    void leavesOutAnUnreadableFragment();
    void keepsOtherFragmentsRaw();
    void keepsTheFirstOfARepeatedFragment();
    void aLaterReadableFragmentReplacesAnUnreadableOne();
    void keepsKnownValuesWhenThereAreMore();
};

void TestGosafeFragments::readsSystem()
{
    const Report full = decodeFragmentText("SYS:Smart Track;V9.31;V1.1.5");
    QCOMPARE(full.system->name, std::optional<std::string>("Smart Track"));
    QCOMPARE(full.system->firmware, std::optional<std::string>("V9.31"));
    QCOMPARE(full.system->hardware, std::optional<std::string>("V1.1.5"));

    const Report gap = decodeFragmentText("SYS:G79W;;V1");
    QVERIFY(!gap.system->firmware);
    QCOMPARE(gap.system->hardware, std::optional<std::string>("V1"));

    QVERIFY(decodeFragmentText("SYS:").system == SystemInfo{});
    QVERIFY(decodeFragmentText("SYS:").warnings.empty());
}

void TestGosafeFragments::readsGps_data()
{
    QTest::addColumn<QByteArray>("fragment");
    QTest::addColumn<GpsInfo>("expected");
    const GpsInfo moving = {.fix = 'A',
                            .valid = true,
                            .satellites = 9,
                            .latitude = 31.935942,
                            .longitude = 35.867092,
                            .speedKmh = 10,
                            .courseDegrees = 345,
                            .altitudeMetres = 921,
                            .hdop = 1.03,
                            .vdop = 1.59};
    const auto row = [&](const char *name, const char *fragment, auto change) {
        GpsInfo expected = moving;
        change(expected);
        QTest::addRow("%s", name) << QByteArray(fragment) << expected;
    };
    row("whole", "GPS:A;9;N31.935942;E35.867092;10;345;921;1.03;1.59", [](GpsInfo &) {});
    row("south and west", "GPS:A;9;S31.935942;W35.867092;10;345;921;1.03;1.59", [](GpsInfo &gps) {
        gps.latitude = -31.935942;
        gps.longitude = -35.867092;
    });
    row("seven decimals", "GPS:A;9;N13.0822507;E77.8812042;10;345;921;1.03;1.59", [](GpsInfo &gps) {
        gps.latitude = 13.0822507;
        gps.longitude = 77.8812042;
    });
    row("not valid", "GPS:V;9;N31.935942;E35.867092;10;345;921;1.03;1.59", [](GpsInfo &gps) {
        gps.fix = 'V';
        gps.valid = false;
    });
    row("last known", "GPS:L;9;N31.935942;E35.867092;10;345;921;1.03;1.59", [](GpsInfo &gps) {
        gps.fix = 'L';
        gps.valid = false;
    });
    row("ends after the course", "GPS:A;9;N31.935942;E35.867092;10;345",
        [](GpsInfo &gps) { gps.altitudeMetres = gps.hdop = gps.vdop = std::nullopt; });
    row("empty speed and altitude", "GPS:A;9;N31.935942;E35.867092;;345;;1.03;1.59",
        [](GpsInfo &gps) { gps.speedKmh = gps.altitudeMetres = std::nullopt; });
    row("below the sea", "GPS:A;9;N31.935942;E35.867092;10;345;-420;1.03;1.59",
        [](GpsInfo &gps) { gps.altitudeMetres = -420; });
    row("null island", "GPS:A;9;S0.000000;W0.000000;10;345;921;1.03;1.59",
        [](GpsInfo &gps) { gps.latitude = gps.longitude = 0.0; });
    row("corner", "GPS:A;9;N90.000000;W180.000000;10;345;921;1.03;1.59", [](GpsInfo &gps) {
        gps.latitude = 90;
        gps.longitude = -180;
    });
    row("no position", "GPS:A;;;;;;;;", [](GpsInfo &gps) {
        gps = GpsInfo();
        gps.fix = 'A';
    });
}

void TestGosafeFragments::readsGps()
{
    QFETCH(QByteArray, fragment);
    QFETCH(GpsInfo, expected);
    const Report report = decodeFragmentText(fragment);
    QVERIFY(report.gps == expected);
    QVERIFY2(report.warnings.empty(), shown(report.warnings).constData());
}

void TestGosafeFragments::readsGsm_data()
{
    QTest::addColumn<QByteArray>("fragment");
    QTest::addColumn<GsmInfo>("expected");
    QTest::addColumn<QByteArray>("dropped"); // what the one warning holds
    const CellInfo a = {416, 3, 0xa8c, 0x368b, -78};
    const CellInfo b = {310, 410, 0xa7db, 0x385c1f0, std::nullopt};
    const auto row = [](const char *name, const char *fragment, const GsmInfo &expected,
                        const char *dropped = "") {
        QTest::addRow("%s", name) << QByteArray(fragment) << expected << QByteArray(dropped);
    };
    row("one cell", "GSM:1;3;416;3;A8C;368B;-78", {1, 3, {a}});
    row("two cells", "GSM:5;4;416;3;A8C;368B;-78;310;410;a7db;385c1f0;", {5, 4, {a, b}});
    row("level between cells missing", "GSM:;;310;410;A7DB;385C1F0;;416;3;A8C;368B;-78",
        {std::nullopt, std::nullopt, {b, a}});
    row("no cells", "GSM:0;2", {0, 2, {}});
    row("signal only", "GSM:;2", {std::nullopt, 2, {}});
    row("nothing", "GSM:", {});
    row("only separators", "GSM:;;;;", {});
    row("empty group", "GSM:1;3;;;;;;416;3;A8C;368B;-78", {1, 3, {a}});
    row("second cut", "GSM:1;3;416;3;A8C;368B;-78;416;3;A8C", {1, 3, {a}}, "416;3;A8C");
    row("no place for the level", "GSM:1;3;416;3;A8C;368B", {1, 3, {}}, "416;3;A8C;368B");
    row("only a piece", "GSM:1;3;416", {1, 3, {}}, "416");
    row("no cell id", "GSM:1;3;416;3;A8C;;-70;416;3;A8C;368B;-78", {1, 3, {a}}, "416;3;A8C;;-70");
    row("no country, last", "GSM:1;3;416;3;A8C;368B;-78;;3;A8C;368B;-70", {1, 3, {a}},
        ";3;A8C;368B;-70");
}

void TestGosafeFragments::readsGsm()
{
    QFETCH(QByteArray, fragment);
    QFETCH(GsmInfo, expected);
    QFETCH(QByteArray, dropped);
    const Report report = decodeFragmentText(fragment);
    QVERIFY(report.gsm == expected);
    std::vector<DecodeWarning> warnings;
    if (!dropped.isEmpty())
        warnings.push_back({WarningCode::CellGroupIncomplete, "GSM", dropped.toStdString()});
    QVERIFY2(report.warnings == warnings, shown(report.warnings).constData());
}

void TestGosafeFragments::readsCounters_data()
{
    QTest::addColumn<QByteArray>("fragment");
    QTest::addColumn<CounterInfo>("expected");
    const auto row = [](const char *fragment, const CounterInfo &expected) {
        QTest::addRow("%s", fragment) << QByteArray(fragment) << expected;
    };
    row("COT:", {});
    row("COT:0", {0, {}, {}});
    row("COT:18539;", {18539, {}, {}});
    row("COT:4261733103", {4261733103, {}, {}});
    row("COT:18446744073709551615", {18446744073709551615u, {}, {}});
    row("COT:686;0-0-0", {686, "0-0-0", 0});
    row("COT:75242;2-8-17", {75242, "2-8-17", 7697});
    row("COT:75242;100000-59-59", {75242, "100000-59-59", 360003599});
    row("COT:65;20", {65, "20", {}});
    row("COT:;2-8-17", {{}, "2-8-17", 7697});
    row("COT:1;2-60-0", {1, "2-60-0", {}});
    row("COT:1;2-0-60", {1, "2-0-60", {}});
    row("COT:1;2-8", {1, "2-8", {}});
    row("COT:1;2-8-1-7", {1, "2-8-1-7", {}});
    row("COT:1;2--8", {1, "2--8", {}});
    row("COT:1;18446744073709551615-0-0", {1, "18446744073709551615-0-0", {}});
}

void TestGosafeFragments::readsCounters()
{
    QFETCH(QByteArray, fragment);
    QFETCH(CounterInfo, expected);
    const Report report = decodeFragmentText(fragment);
    QVERIFY(report.counters == expected);
    QVERIFY2(report.warnings.empty(), shown(report.warnings).constData());
}

void TestGosafeFragments::readsAnalogue_data()
{
    QTest::addColumn<QByteArray>("fragment");
    QTest::addColumn<std::vector<std::optional<double>>>("volts");
    using Volts = std::vector<std::optional<double>>;
    QTest::newRow("two") << QByteArray("ADC:12.21;0.10") << Volts{12.21, 0.10};
    QTest::newRow("four") << QByteArray("ADC:4.27;3.73;0.01;0.02") << Volts{4.27, 3.73, 0.01, 0.02};
    QTest::newRow("one") << QByteArray("ADC:3.86") << Volts{3.86};
    QTest::newRow("none") << QByteArray("ADC:") << Volts{};
    QTest::newRow("gap") << QByteArray("ADC:12.1;;2.5") << Volts{12.1, std::nullopt, 2.5};
    QTest::newRow("first empty") << QByteArray("ADC:;4.1") << Volts{std::nullopt, 4.1};
    QTest::newRow("negative") << QByteArray("ADC:-0.5;4") << Volts{-0.5, 4.0};
}

void TestGosafeFragments::readsAnalogue()
{
    QFETCH(QByteArray, fragment);
    QFETCH(std::vector<std::optional<double>>, volts);
    const Report report = decodeFragmentText(fragment);
    QVERIFY(report.analogue && report.analogue->volts == volts);
    QVERIFY2(report.warnings.empty(), shown(report.warnings).constData());
}

void TestGosafeFragments::readsStatus_data()
{
    QTest::addColumn<QByteArray>("fragment");
    QTest::addColumn<DeviceStatusInfo>("expected");
    const auto row = [](const char *fragment, const DeviceStatusInfo &expected) {
        QTest::addRow("%s", fragment) << QByteArray(fragment) << expected;
    };
    row("DTT:20000;;0;0;0;1", {0x20000, {}, "0", "0", 0, 1});
    row("DTT:4004;C6;0;0;10000000;0", {0x4004, 0xc6, "0", "0", 0x10000000, 0});
    row("DTT:2700e;e1;0f;fffffffff;;", {0x2700e, 0xe1, "0F", "FFFFFFFFF", {}, {}});
    row("DTT:123000;;;;4100F00;1", {0x123000, {}, {}, {}, 0x4100f00, 1});
    row("DTT:27006", {0x27006, {}, {}, {}, {}, {}});
    row("DTT:FFFFFFFFFFFFFFFF", {0xffffffffffffffffu, {}, {}, {}, {}, {}});
    row("DTT:", {});
    row("DTT:;;0123456789abcdef0123456789abcd",
        {{}, {}, "0123456789ABCDEF0123456789ABCD", {}, {}, {}});
}

void TestGosafeFragments::readsStatus()
{
    QFETCH(QByteArray, fragment);
    QFETCH(DeviceStatusInfo, expected);
    const Report report = decodeFragmentText(fragment);
    QVERIFY(report.status == expected);
    QVERIFY2(report.warnings.empty(), shown(report.warnings).constData());
}

void TestGosafeFragments::leavesOutAnUnreadableFragment_data()
{
    QTest::addColumn<QByteArray>("fragment");
    for (const char *fragment : {
             "GPS:",
             "GPS:A",
             "GPS:A;9;N31.93",
             "GPS:A;9;N31.9;E35.8;10",
             "GPS:;9;N31.9;E35.8;10;345",
             "GPS:Q;9;N31.9;E35.8;10;345",
             "GPS:a;9;N31.9;E35.8;10;345",
             "GPS:AV;9;N31.9;E35.8;10;345",
             "GPS:A;9;31.9;35.8;10;345",
             "GPS:A;9;n31.9;E35.8;10;345",
             "GPS:A;9;E35.8;N31.9;10;345",
             "GPS:A;9;N;E35.8;10;345",
             "GPS:A;9;N-31.9;E35.8;10;345",
             "GPS:A;9;N31.9;;10;345",
             "GPS:A;9;;E35.8;10;345",
             "GPS:A;9;N31.9e1;E35.8;10;345",
             "GPS:A;9;N31.9;Enan;10;345",
             "GPS:A;9.5;N31.9;E35.8;10;345",
             "GPS:A;-9;N31.9;E35.8;10;345",
             "GPS:A;9;N31.9;E35.8;1e1;345",
             "GPS:A;9;N31.9;E35.8;nan;345",
             "GPS:A;9;N31.9;E35.8;10;north",
             "GPS:A;9;N31.9;E35.8;10;345;921m",
             "GPS:A;9;N31.9;E35.8;10;345;921;inf",
             "GPS:A;9;N31.9;E35.8;10;345;921;1;+1",
             "GPS:A; 9;N31.9;E35.8;10;345",
             "GSM:1.0;3",
             "GSM:x;3",
             "GSM:1;99999999999",
             "GSM:1;3;4x6;3;A8C;368B;-78",
             "GSM:1;3;416;3;XYZ;368B;-78",
             "GSM:1;3;416;3;A8C;1FFFFFFFF;-78",
             "GSM:1;3;416;3;A8C;368B;-78.5",
             "COT:5.5",
             "COT:1e5",
             "COT:-5",
             "COT:18446744073709551616",
             "COT:five",
             "ADC:nan;1",
             "ADC:12.1;1e1",
             "ADC:0x10",
             "DTT:xyz",
             "DTT:-1",
             "DTT:10000000000000000",
             "DTT:1;0x1",
             "DTT:1;1;G",
             "DTT:1;1;0;-",
             "DTT:1;1;0;0;0;A",
             "DTT:1;1;0;0;0;1.0",
         }) {
        QTest::addRow("%s", fragment) << QByteArray(fragment);
    }
}

void TestGosafeFragments::leavesOutAnUnreadableFragment()
{
    QFETCH(QByteArray, fragment);
    const std::string before = "XYZ:1";
    const std::string after = "QQQ:2";
    const Report report =
        decodeOne(recordHead + "1C," + before + ',' + fragment.toStdString() + ',' + after + '#');

    Report expected;
    expected.version = "16";
    expected.imei = "359999046544250";
    expected.time = report.time;
    expected.eventId = 0x1c;
    expected.otherFragments = {{"XYZ", "1"}, {"QQQ", "2"}};
    expected.warnings = undecodable(fragment);
    QVERIFY(report.time.has_value());
    QVERIFY2(report == expected, shown(report.warnings).constData());
}

void TestGosafeFragments::keepsOtherFragmentsRaw()
{
    const Report report =
        decodeOne(recordHead + ",OBD:04410C0B46,IWD:0;1;9f00000655705d28;22.5,gps:A,X:,Y::;#");
    const std::vector<RawFragment> expected = {{"OBD", "04410C0B46"},
                                               {"IWD", "0;1;9f00000655705d28;22.5"},
                                               {"gps", "A"},
                                               {"X", ""},
                                               {"Y", ":;"}};
    QVERIFY(report.otherFragments == expected);
    QVERIFY(report.warnings.empty());

    const Report nameless = decodeOne(recordHead + ",GARBAGE,:5,COT:5#");
    QVERIFY(nameless.otherFragments.empty());
    QVERIFY(nameless.counters.has_value());
    const std::vector<DecodeWarning> warnings = {{WarningCode::FragmentUndecodable, "", "GARBAGE"},
                                                 {WarningCode::FragmentUndecodable, "", ":5"}};
    QVERIFY2(nameless.warnings == warnings, shown(nameless.warnings).constData());
}

void TestGosafeFragments::keepsTheFirstOfARepeatedFragment()
{
    const Report report = decodeOne(recordHead + ",COT:5,COT:6#");
    QCOMPARE(report.counters->odometerMetres, std::optional<std::uint64_t>(5));
    const std::vector<DecodeWarning> warnings = {{WarningCode::FragmentRepeated, "COT", "6"}};
    QVERIFY2(report.warnings == warnings, shown(report.warnings).constData());
}

void TestGosafeFragments::aLaterReadableFragmentReplacesAnUnreadableOne()
{
    const Report report = decodeOne(recordHead + ",COT:five,COT:6#");
    QCOMPARE(report.counters->odometerMetres, std::optional<std::uint64_t>(6));
    QVERIFY(report.warnings == undecodable("COT:five"));
}

void TestGosafeFragments::keepsKnownValuesWhenThereAreMore()
{
    const Report report = decodeOne(recordHead + ",COT:5;20;7;;8,SYS:a;b;c;;#");
    QCOMPARE(report.counters->odometerMetres, std::optional<std::uint64_t>(5));
    const std::vector<DecodeWarning> warnings = {{WarningCode::FragmentUndecodable, "COT", "7;;8"}};
    QVERIFY2(report.warnings == warnings, shown(report.warnings).constData());
}

QTEST_APPLESS_MAIN(TestGosafeFragments)
#include "test_gosafefragments.moc"
