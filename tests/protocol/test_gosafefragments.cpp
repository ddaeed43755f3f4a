// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gosafesamples.h"

#include "core/protocol/gosafeencoder.h"

#include <QTest>

using namespace std::string_literals;
using namespace sp7600;
using namespace sp7600::protocol;

namespace
{

Report decodeFragmentText(const QByteArray &fragment)
{
    return decodeOne(recordHead + ',' + fragment.toStdString() + '#');
}

} // namespace

Q_DECLARE_METATYPE(GpsInfo)
Q_DECLARE_METATYPE(GsmInfo)
Q_DECLARE_METATYPE(CounterInfo)
Q_DECLARE_METATYPE(DeviceStatusInfo)
Q_DECLARE_METATYPE(KeptList<SensorInfo>)

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
    void readsSensors_data();
    void readsSensors();
    void readsFuel_data();
    void readsFuel();
    void readsObdOctets_data();
    void readsObdOctets();
    void keepsEventDataAndTagsRaw();
    void leavesOutAnUnreadableFragment_data();
    void leavesOutAnUnreadableFragment();
    void keepsOtherFragmentsRaw();
    void keepsTheFirstOfARepeatedFragment();
    void aLaterReadableFragmentReplacesAnUnreadableOne();
    void keepsKnownValuesWhenThereAreMore();
    void tellsWhereEachFieldStands_data();
    void tellsWhereEachFieldStands();
    void tellsOnlyOfWhatWasDecoded();
    void tellsWhichRecordAFieldBelongsTo();
    void writesEveryFragmentInWireOrder();
    void leavesOutWhatTextCannotSay();
};

void TestGosafeFragments::readsSystem()
{
    const Report full = decodeFragmentText("SYS:Smart Track;V9.31;V1.1.5");
    QVERIFY(full.system->name == "Smart Track"s);
    QVERIFY(full.system->firmware == "V9.31"s);
    QVERIFY(full.system->hardware == "V1.1.5"s);

    const Report gap = decodeFragmentText("SYS:G79W;;V1");
    QVERIFY(!gap.system->firmware);
    QVERIFY(gap.system->hardware == "V1"s);

    QVERIFY(decodeFragmentText("SYS:").system == SystemInfo{});
    QVERIFY(decodeFragmentText("SYS:").warnings.empty());
}

void TestGosafeFragments::readsGps_data()
{
    QTest::addColumn<QByteArray>("fragment");
    QTest::addColumn<GpsInfo>("expected");
    const GpsInfo moving = {.fix = 'A',
                            .fixCode = {},
                            .fixDimension = {},
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
        gps.valid = true;
    });
}

void TestGosafeFragments::readsGps()
{
    QFETCH(QByteArray, fragment);
    QFETCH(GpsInfo, expected);
    const Report report = decodeFragmentText(fragment);
    QVERIFY(report.gps == expected);
    QVERIFY2(report.warnings.empty(), shownWarnings(report).constData());
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
    Warnings warnings;
    if (!dropped.isEmpty())
        warnings.push_back({WarningCode::CellGroupIncomplete, "GSM", dropped.toStdString()});
    QVERIFY2(warningsOf(report) == warnings, shownWarnings(report).constData());
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
    QVERIFY2(report.warnings.empty(), shownWarnings(report).constData());
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
    QVERIFY2(report.warnings.empty(), shownWarnings(report).constData());
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
    QVERIFY2(report.warnings.empty(), shownWarnings(report).constData());
}

void TestGosafeFragments::readsSensors_data()
{
    QTest::addColumn<QByteArray>("fragment");
    QTest::addColumn<KeptList<SensorInfo>>("expected");
    QTest::addColumn<int>("warning"); // -1: none
    QTest::addColumn<QByteArray>("dropped");
    const auto row = [](const char *name, const char *fragment,
                        const KeptList<SensorInfo> &expected, int warning = -1,
                        const char *dropped = "") {
        QTest::addRow("%s", name) << QByteArray(fragment) << expected << warning
                                  << QByteArray(dropped);
    };
    constexpr int incomplete = static_cast<int>(WarningCode::SensorGroupIncomplete);
    constexpr int unknown = static_cast<int>(WarningCode::SensorTypeUnknown);
    const SensorInfo key = {1, SensorInfo::driverKey, "0000a1b2c3d4", {}, {}};
    const SensorInfo cold = {0, SensorInfo::temperature, "ad031652643fff28", -12.5, {}};
    const SensorInfo silent = {2, SensorInfo::temperature, "9f00000655705d28", {}, {}};
    row("nothing", "IWD:", {});
    row("only separators", "IWD:;;;;", {});
    row("temperature", "IWD:0;1;ad031652643fff28;-12.5", {cold});
    row("key", "IWD:1;0;0000a1b2c3d4", {key});
    row("both", "IWD:0;1;ad031652643fff28;-12.5;1;0;0000a1b2c3d4", {cold, key});
    row("both, key first", "IWD:1;0;0000a1b2c3d4;0;1;ad031652643fff28;-12.5", {key, cold});
    row("no key is a key", "IWD:0;0;000000000000",
        {{0, SensorInfo::driverKey, "000000000000", {}, {}}});
    row("temperature empty", "IWD:2;1;9f00000655705d28;", {silent});
    row("temperature empty, then more", "IWD:2;1;9f00000655705d28;;1;0;0000a1b2c3d4",
        {silent, key});
    row("five",
        "IWD:1;0;0000a1b2c3d4;1;0;0000a1b2c3d4;1;0;0000a1b2c3d4;1;0;0000a1b2c3d4;"
        "0;1;ad031652643fff28;-12.5",
        {key, key, key, key, cold});
    row("separator at the end", "IWD:1;0;0000a1b2c3d4;", {key});
    row("no place for the temperature", "IWD:0;1;ad031652643fff28", {}, incomplete,
        "0;1;ad031652643fff28");
    row("second without temperature", "IWD:1;0;0000a1b2c3d4;0;1;ad031652643fff28", {key},
        incomplete, "0;1;ad031652643fff28");
    row("index only", "IWD:1;0;0000a1b2c3d4;3", {key}, incomplete, "3");
    row("garbage as a piece", "IWD:1;0;0000a1b2c3d4;x", {key}, incomplete, "x");
    row("no id", "IWD:0;0;;1;0;0000a1b2c3d4", {key}, incomplete, "0;0;");
    row("no index", "IWD:;0;0000a1b2c3d4;1;0;0000a1b2c3d4", {key}, incomplete, ";0;0000a1b2c3d4");
    row("no type", "IWD:1;0;0000a1b2c3d4;2;;0000a1b2c3d4;5;6", {key}, incomplete,
        "2;;0000a1b2c3d4;5;6");
    row("unknown type", "IWD:1;0;0000a1b2c3d4;2;7;what;ever;1;0;0000a1b2c3d4", {key}, unknown,
        "2;7;what;ever;1;0;0000a1b2c3d4");
}

void TestGosafeFragments::readsSensors()
{
    QFETCH(QByteArray, fragment);
    QFETCH(KeptList<SensorInfo>, expected);
    QFETCH(int, warning);
    QFETCH(QByteArray, dropped);
    const Report report = decodeFragmentText(fragment);
    QVERIFY(report.sensors == expected);
    Warnings warnings;
    if (warning >= 0)
        warnings.push_back({static_cast<WarningCode>(warning), "IWD", dropped.toStdString()});
    QVERIFY2(warningsOf(report) == warnings, shownWarnings(report).constData());
}

void TestGosafeFragments::readsFuel_data()
{
    QTest::addColumn<QByteArray>("fragment");
    QTest::addColumn<std::vector<std::uint64_t>>("grams");
    using Grams = std::vector<std::uint64_t>;
    QTest::newRow("nothing") << QByteArray("FUL:") << Grams{};
    QTest::newRow("one") << QByteArray("FUL:47226696") << Grams{47226696};
    QTest::newRow("two") << QByteArray("FUL:1;2") << Grams{1, 2};
    QTest::newRow("gap") << QByteArray("FUL:;2;") << Grams{2};
    QTest::newRow("64 bits") << QByteArray("FUL:18446744073709551615")
                             << Grams{18446744073709551615u};
}

void TestGosafeFragments::readsFuel()
{
    QFETCH(QByteArray, fragment);
    QFETCH(std::vector<std::uint64_t>, grams);
    const Report report = decodeFragmentText(fragment);
    QVERIFY(report.fuel && report.fuel->grams == grams);
    QVERIFY2(report.warnings.empty(), shownWarnings(report).constData());
}

void TestGosafeFragments::readsObdOctets_data()
{
    QTest::addColumn<QByteArray>("digits");
    QTest::addColumn<QByteArray>("octets");
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("one") << QByteArray("03410D32") << QByteArray("03410D32");
    QTest::newRow("either case") << QByteArray("03410d3203410Da0")
                                 << QByteArray("03410D3203410DA0");
    // Around the size of the block that is filled at a time.
    for (const int answers : {15, 16, 17, 31, 32, 33, 3000}) {
        const QByteArray digits = QByteArray("03410D7F").repeated(answers);
        QTest::addRow("%d answers", answers) << digits << digits;
    }
}

void TestGosafeFragments::readsObdOctets()
{
    QFETCH(QByteArray, digits);
    QFETCH(QByteArray, octets);
    const Report report = decodeFragmentText("OBD:" + digits + ",COT:5");
    QVERIFY(report.obd && report.obd->prefixed && report.counters);
    const auto &read = report.obd->octets;
    QCOMPARE(
        QByteArray(reinterpret_cast<const char *>(read.data()), static_cast<qsizetype>(read.size()))
            .toHex()
            .toUpper(),
        octets);
    QCOMPARE(report.obd->responses.size(), static_cast<std::size_t>(octets.size() / 8));
    QVERIFY2(report.warnings.empty(), shownWarnings(report).constData());

    const Report odd = decodeFragmentText("OBD:" + digits + "4,COT:5");
    QVERIFY(odd.obd == report.obd && odd.counters);
    QVERIFY2(warningsOf(odd) == (Warnings{{WarningCode::ResponseOddDigits, "OBD", "4"}}),
             shownWarnings(odd).constData());
}

void TestGosafeFragments::keepsEventDataAndTagsRaw()
{
    const Report report = decodeOne(recordHead + "05,ETD:85;90;:x,TAG:0102AABB#");
    QVERIFY(report.eventData == "85;90;:x"s);
    QVERIFY(report.tagData == "0102AABB"s);
    QVERIFY(report.otherFragments.empty() && report.warnings.empty());

    const Report empty = decodeOne(recordHead + "05,ETD:,TAG:#");
    QVERIFY(!empty.eventData && !empty.tagData && empty.warnings.empty());

    const Report twice = decodeOne(recordHead + "05,ETD:1,TAG:2,TAG:3,ETD:4#");
    QVERIFY(twice.eventData == "1"s && twice.tagData == "2"s);
    const Warnings warnings = {{WarningCode::FragmentRepeated, "TAG", "3"},
                               {WarningCode::FragmentRepeated, "ETD", "4"}};
    QVERIFY2(warningsOf(twice) == warnings, shownWarnings(twice).constData());
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
             "GSM:-1;3",
             "GSM:1;-3",
             "GSM:1;3;-416;3;A8C;368B;-78",
             "GSM:1;3;416;3;A8C;-368B;-78",
             "IWD:x;1;9f00000655705d28;22.5",
             "IWD:0;one;9f00000655705d28;22.5",
             "IWD:-1;1;9f00000655705d28;22.5",
             "IWD:0;1;9f00000655705d28;warm",
             "IWD:0;1;9f00000655705d2x;22.5",
             "IWD:0;0;00000000000g",
             "IWD:0;0;0000a1b2c3d4;0;1;9f00000655705d28;2e1",
             "FUL:-1",
             "FUL:1.5",
             "FUL:12 l",
             "FUL:1;x",
             "OBD:04410CZZ46",
             "OBD:04410C;0B46",
             "OBD: 04410C0B46",
             "OBD:0x04",
             "OBD:04410C0B4G",
             "OBD:-",
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
    expected.warnings.add(WarningCode::FragmentUndecodable, fragment.left(3).toStdString(),
                          fragment.mid(4).toStdString());
    QVERIFY(report.time.has_value());
    QVERIFY2(report == expected, shownWarnings(report).constData());
}

void TestGosafeFragments::keepsOtherFragmentsRaw()
{
    const Report report = decodeOne(recordHead + ",LONGNAME:04410C0B46,A;B:0;1,gps:A,X:,Y::;#");
    const KeptList<RawFragment> expected = {
        {"LONGNAME", "04410C0B46"}, {"A;B", "0;1"}, {"gps", "A"}, {"X", ""}, {"Y", ":;"}};
    QVERIFY(report.otherFragments == expected);
    QVERIFY(report.warnings.empty());

    const Report nameless = decodeOne(recordHead + ",GARBAGE,:5,COT:5#");
    QVERIFY(nameless.otherFragments.empty());
    QVERIFY(nameless.counters.has_value());
    const Warnings warnings = {{WarningCode::FragmentUndecodable, "", "GARBAGE"},
                               {WarningCode::FragmentUndecodable, "", ":5"}};
    QVERIFY2(warningsOf(nameless) == warnings, shownWarnings(nameless).constData());
}

void TestGosafeFragments::keepsTheFirstOfARepeatedFragment()
{
    const Report report = decodeOne(recordHead + ",COT:5,COT:6#");
    QCOMPARE(report.counters->odometerMetres, std::optional<std::uint64_t>(5));
    const Warnings warnings = {{WarningCode::FragmentRepeated, "COT", "6"}};
    QVERIFY2(warningsOf(report) == warnings, shownWarnings(report).constData());
}

void TestGosafeFragments::aLaterReadableFragmentReplacesAnUnreadableOne()
{
    const Report report = decodeOne(recordHead + ",COT:five,COT:6#");
    QCOMPARE(report.counters->odometerMetres, std::optional<std::uint64_t>(6));
    QVERIFY(warningsOf(report) == undecodable("COT:five"));
}

void TestGosafeFragments::keepsKnownValuesWhenThereAreMore()
{
    const Report report = decodeOne(recordHead + ",COT:5;20;7;;8,SYS:a;b;c;;#");
    QCOMPARE(report.counters->odometerMetres, std::optional<std::uint64_t>(5));
    const Warnings warnings = {{WarningCode::FragmentUndecodable, "COT", "7;;8"}};
    QVERIFY2(warningsOf(report) == warnings, shownWarnings(report).constData());
}

namespace
{

const std::string fullFrame =
    "*GS16,359999046544250,101112010616,1C,SYS:G79W;V1.06;V1.0.2,"
    "GPS:A;9;N31.935942;W35.867092;10.5;345;-92;1.03;1.59,"
    "GSM:1;3;416;3;A8C;368B;-78;416;3;A8C;;-70;310;410;a7db;385c1f0;,COT:75242;2-8-17,"
    "ADC:13.22;;0.08,DTT:2700e;e1;0f;0;10000000;3,"
    "IWD:0;1;9f00000655705d28;22.5;1;0;0000a1b2c3d4,ETD:85;90,"
    "OBD:04410C0B4603410D3203410D33,FUL:472;;473,TAG:0102,XYZ:7;8,abc:#";

} // namespace

void TestGosafeFragments::tellsWhereEachFieldStands_data()
{
    using enum Field;
    QTest::addColumn<int>("field");
    QTest::addColumn<int>("index");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](Field field, const char *text, int index = 0) {
        QTest::addRow("%s %d", std::string(fieldPath(field)).c_str(), index)
            << static_cast<int>(field) << index << QByteArray(text);
    };
    row(Version, "16");
    row(Imei, "359999046544250");
    row(Time, "101112010616");
    row(EventId, "1C");
    row(System, "SYS:G79W;V1.06;V1.0.2");
    row(SystemName, "G79W");
    row(SystemFirmware, "V1.06");
    row(SystemHardware, "V1.0.2");
    row(Gps, "GPS:A;9;N31.935942;W35.867092;10.5;345;-92;1.03;1.59");
    row(GpsFix, "A");
    row(GpsSatellites, "9");
    row(GpsLatitude, "N31.935942");
    row(GpsLongitude, "W35.867092");
    row(GpsSpeed, "10.5");
    row(GpsCourse, "345");
    row(GpsAltitude, "-92");
    row(GpsHdop, "1.03");
    row(GpsVdop, "1.59");
    row(Gsm, "GSM:1;3;416;3;A8C;368B;-78;416;3;A8C;;-70;310;410;a7db;385c1f0;");
    row(GsmRegistration, "1");
    row(GsmSignal, "3");
    row(GsmCell, "416;3;A8C;368B;-78", 0);
    row(GsmCell, "310;410;a7db;385c1f0;", 1);
    row(Counters, "COT:75242;2-8-17");
    row(Odometer, "75242");
    row(EngineTime, "2-8-17");
    row(Analogue, "ADC:13.22;;0.08");
    row(AnalogueValue, "13.22", 0);
    row(AnalogueValue, "0.08", 2);
    row(Status, "DTT:2700e;e1;0f;0;10000000;3");
    row(StatusWord, "2700e");
    row(StatusIo, "e1");
    row(GeofenceLow, "0f");
    row(GeofenceHigh, "0");
    row(EventStatus, "10000000");
    row(PacketType, "3");
    row(Sensors, "IWD:0;1;9f00000655705d28;22.5;1;0;0000a1b2c3d4");
    row(Sensor, "0;1;9f00000655705d28;22.5", 0);
    row(Sensor, "1;0;0000a1b2c3d4", 1);
    row(EventData, "85;90");
    row(Obd, "OBD:04410C0B4603410D3203410D33");
    row(ObdResponse, "410C0B46", 0);
    row(ObdResponse, "410D32", 1);
    row(ObdResponse, "410D33", 2);
    row(Fuel, "FUL:472;;473");
    row(FuelValue, "472", 0);
    row(FuelValue, "473", 1);
    row(TagData, "0102");
    row(UnknownFragment, "XYZ:7;8", 0);
    row(UnknownFragment, "abc:", 1);
}

void TestGosafeFragments::tellsWhereEachFieldStands()
{
    QFETCH(int, field);
    QFETCH(int, index);
    QFETCH(QByteArray, text);
    ReportList reports;
    FieldMap map;
    QVERIFY(Decoder().decode(fullFrame, reports, &map));
    QCOMPARE(tracedText(fullFrame, map, static_cast<Field>(field), static_cast<std::size_t>(index)),
             text);
    // The rows above name every entry.
    QCOMPARE(map.size(), 50u);
}

void TestGosafeFragments::tellsOnlyOfWhatWasDecoded()
{
    const std::string frame =
        recordHead
        + "GG,GPS:A;9;N31.9;E35.8;fast;345,GSM:1;3;4x6;3;A8C;368B;-78,OBD:041,"
          "COT:5,COT:6;1-2-3,OBD:04XX,IWD:0;1;9f;x,ETD:,FUL:1;x,DTT:;;;;;1,x#";
    ReportList reports;
    FieldMap map;
    QVERIFY(Decoder().decode(frame, reports, &map));
    std::vector<QByteArray> told;
    for (const FieldSpan &span : map)
        told.push_back(QByteArray::fromStdString(frame.substr(span.bytes.begin, span.bytes.size)));
    const std::vector<QByteArray> expected = {
        "16", "359999046544250", "101112010616", "OBD:041", "COT:5", "5", "DTT:;;;;;1", "1"};
    QCOMPARE(told, expected);
}

void TestGosafeFragments::tellsWhichRecordAFieldBelongsTo()
{
    const std::string frame = recordHead + ",COT:5$???$000000000000,,COT:6$101114010616,,COT:7#";
    ReportList reports;
    FieldMap map;
    QVERIFY(Decoder().decode(frame, reports, &map));
    QCOMPARE(reports.size(), 3u);
    const char *const times[] = {"101112010616", "", "101114010616"};
    const char *const odometers[] = {"5", "6", "7"};
    for (std::size_t i = 0; i < reports.size(); ++i) {
        QCOMPARE(tracedText(frame, map, Field::Imei, 0, i), QByteArray("359999046544250"));
        QCOMPARE(tracedText(frame, map, Field::Time, 0, i), QByteArray(times[i]));
        QCOMPARE(tracedText(frame, map, Field::Odometer, 0, i), QByteArray(odometers[i]));
    }
}

void TestGosafeFragments::writesEveryFragmentInWireOrder()
{
    const std::string frame =
        "*GS16,359999046544250,101112010616,1C,SYS:G79W;V1.06;V1.0.2,"
        "GPS:A;9;N31.935942;W35.867092;10.5;345;-92;1.03;1.59,"
        "GSM:1;3;416;3;A8C;368B;-78;310;410;A7DB;385C1F0;,COT:75242;2-8-17,"
        "ADC:13.22;;0.08,DTT:2700E;E1;0F;0;10000000;3,"
        "IWD:0;1;9f00000655705d28;22.5625;1;0;0000a1b2c3d4;2;1;9f00000655705d29;,ETD:85;90,"
        "OBD:04410C0B4603410D3203410D33,FUL:472;473,TAG:0102,XYZ:7;8,abc:#";
    const auto reports = decodeFrame(frame);
    QVERIFY(reports && reports->front().warnings.empty());
    QCOMPARE(encodeGosafeText(*reports), frame);

    // In any order on the way in.
    const Report shuffled =
        decodeOne(recordHead + ",TAG:1,OBD:03410D32,SYS:a,FUL:2,ETD:3,IWD:1;0;ab,COT:5#");
    QCOMPARE(encodeGosafeText({&shuffled, 1}),
             recordHead + ",SYS:a,COT:5,IWD:1;0;ab,ETD:3,OBD:03410D32,FUL:2,TAG:1#");
}

void TestGosafeFragments::leavesOutWhatTextCannotSay()
{
    Report report = decodeOne(recordHead + ",COT:5#");
    report.sensors = KeptList<SensorInfo>{{0, 1, {}, {}, "0102"}, {1, 0, "ab", {}, {}}};
    report.obd.emplace().octets = {0x41, 0x0D, 0x32};
    report.obd->prefixed = false;
    report.eventData = "1,2$3#;4"s;
    QCOMPARE(encodeGosafeText({&report, 1}), recordHead + ",COT:5,IWD:1;0;ab,ETD:123;4#");

    // A number that nobody measures is written as nothing, not as an empty place.
    const Report absurd = decodeOne(recordHead + ",GPS:V;0;;;;;187359999055244460#");
    QVERIFY(absurd.gps->altitudeMetres > 1e17);
    QCOMPARE(encodeGosafeText({&absurd, 1}), recordHead + ",GPS:V;0;;;;#");
}

QTEST_APPLESS_MAIN(TestGosafeFragments)
#include "test_gosafefragments.moc"
