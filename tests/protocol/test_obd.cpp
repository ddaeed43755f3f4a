// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/obd.h"

#include <QTest>

#include <limits>
#include <set>

using namespace sp7600;
using namespace sp7600::protocol;

namespace
{

std::vector<std::uint8_t> octetsOf(const QByteArray &hex)
{
    const QByteArray octets = QByteArray::fromHex(hex);
    return {octets.begin(), octets.end()};
}

struct Decoded {
    ObdInfo obd;
    WarningList warnings;
};

Decoded decode(const QByteArray &hex, bool prefixed = true)
{
    Decoded decoded;
    decoded.obd.prefixed = prefixed;
    decoded.obd.octets = octetsOf(hex);
    decodeObd(decoded.obd, decoded.warnings);
    return decoded;
}

/// The responses, each with its length before it.
QByteArray prefixed(const QByteArrayList &responses)
{
    QByteArray hex;
    for (const QByteArray &response : responses)
        hex += QByteArray::number(response.size() / 2, 16).rightJustified(2, '0') + response;
    return hex;
}

QByteArrayList responsesOf(const ObdInfo &obd)
{
    QByteArrayList list;
    for (std::size_t i = 0; i < obd.responses.size(); ++i) {
        const auto octets = obd.response(i);
        list.append(QByteArray(reinterpret_cast<const char *>(octets.data()),
                               static_cast<qsizetype>(octets.size()))
                        .toHex()
                        .toUpper());
    }
    return list;
}

QByteArrayList textsOf(const Kept<std::vector<Dtc>> &codes)
{
    if (!codes)
        return {"absent"};
    QByteArrayList list;
    for (const Dtc &code : *codes)
        list.append(QByteArray::fromStdString(code.text()));
    return list;
}

QByteArrayList warningsOf(const WarningList &warnings)
{
    QByteArrayList list;
    for (const DecodeWarning &warning : warnings) {
        list.append(QByteArray::fromStdString(std::string(warningName(warning.code)) + ' '
                                              + warning.part + ' ' + warning.text));
    }
    return list;
}

QList<int> pidsOf(const std::bitset<256> &pids)
{
    QList<int> list;
    for (std::size_t pid = 0; pid < pids.size(); ++pid) {
        if (pids.test(pid))
            list.append(static_cast<int>(pid));
    }
    return list;
}

} // namespace

class TestObd final : public QObject
{
    Q_OBJECT

private slots:
    void everyQuantityHasItsFormula_data();
    void everyQuantityHasItsFormula();
    void keysAreUnique();
    void tellsNothingThatWasNotSent();
    void splitsPrefixedResponses_data();
    void splitsPrefixedResponses();
    void splitsGluedResponses_data();
    void splitsGluedResponses();
    void lastAnswerToAPidCounts();
    void ignoresWhatFollowsThePidsData();
    void keepsUnknownPids();
    void readsSupportedPids_data();
    void readsSupportedPids();
    void readsTroubleCodes_data();
    void readsTroubleCodes();
    void writesTroubleCodes_data();
    void writesTroubleCodes();
    void readsTheVin_data();
    void readsTheVin();
    void readsRefusals();
    void namesRefusals_data();
    void namesRefusals();
    void boundsItsWarnings();
    void takesTheLongestFragment();
};

void TestObd::everyQuantityHasItsFormula_data()
{
    QTest::addColumn<int>("quantity");
    QTest::addColumn<QByteArray>("smallest");
    QTest::addColumn<double>("minimum");
    QTest::addColumn<QByteArray>("between");
    QTest::addColumn<double>("middle");
    QTest::addColumn<QByteArray>("largest");
    QTest::addColumn<double>("maximum");

    // Pairs of a response and its value, worked out by hand from REFERENCE.md section 5.
    std::set<ObdQuantity> tested;
    const auto row = [&](ObdQuantity quantity, const char *key, const QByteArray &smallest,
                         double minimum, const QByteArray &between, double middle,
                         const QByteArray &largest, double maximum) {
        tested.insert(quantity);
        QTest::newRow(key) << int(quantity) << smallest << minimum << between << middle << largest
                           << maximum;
    };
    using enum ObdQuantity;
    row(MilOn, "mil_on", "41017FFFFFFF", 0, "410180000000", 1, "4101FF000000", 1);
    row(DtcCount, "dtc_count", "410180FFFFFF", 0, "410183000000", 3, "41017F000000", 127);
    row(FuelSystemStatus, "fuel_system_status", "410300FF", 0, "41030200", 2, "4103FF00", 255);
    row(EngineLoad, "engine_load_pct", "410400", 0, "410433", 20, "4104FF", 100);
    row(CoolantTemperature, "coolant_temp_c", "410500", -40, "41057A", 82, "4105FF", 215);
    row(ShortFuelTrim1, "short_fuel_trim_1_pct", "410600", -100, "410680", 0, "4106FF", 99.21875);
    row(LongFuelTrim1, "long_fuel_trim_1_pct", "410700", -100, "410790", 12.5, "4107FF", 99.21875);
    row(ShortFuelTrim2, "short_fuel_trim_2_pct", "410800", -100, "410840", -50, "4108FF", 99.21875);
    row(LongFuelTrim2, "long_fuel_trim_2_pct", "410900", -100, "4109A0", 25, "4109FF", 99.21875);
    row(FuelPressure, "fuel_pressure_kpa", "410A00", 0, "410A64", 300, "410AFF", 765);
    row(IntakePressure, "intake_map_kpa", "410B00", 0, "410B39", 57, "410BFF", 255);
    row(EngineSpeed, "engine_rpm", "410C0000", 0, "410C0B46", 721.5, "410CFFFF", 16383.75);
    row(VehicleSpeed, "vehicle_speed_kmh", "410D00", 0, "410D32", 50, "410DFF", 255);
    row(TimingAdvance, "timing_advance_deg", "410E00", -64, "410E8B", 5.5, "410EFF", 63.5);
    row(IntakeAirTemperature, "intake_air_temp_c", "410F00", -40, "410F6E", 70, "410FFF", 215);
    row(MassAirFlow, "maf_g_per_s", "41100000", 0, "411002DA", 7.3, "4110FFFF", 655.35);
    row(Throttle, "throttle_pct", "411100", 0, "41110D", 1300.0 / 255, "4111FF", 100);
    row(ObdStandard, "obd_standard", "411C00", 0, "411C06", 6, "411CFF", 255);
    row(RunTime, "run_time_s", "411F0000", 0, "411F0E10", 3600, "411FFFFF", 65535);
    row(DistanceWithMil, "distance_with_mil_km", "41210000", 0, "41210101", 257, "4121FFFF", 65535);
    row(FuelLevel, "fuel_level_pct", "412F00", 0, "412F9E", 15800.0 / 255, "412FFF", 100);
    row(WarmUpsSinceClear, "warmups_since_clear", "413000", 0, "413011", 17, "4130FF", 255);
    row(DistanceSinceClear, "distance_since_clear_km", "41310000", 0, "41310F7E", 3966, "4131FFFF",
        65535);
    row(BarometricPressure, "barometric_kpa", "413300", 0, "413365", 101, "4133FF", 255);
    row(ModuleVoltage, "control_module_v", "41420000", 0, "414235E8", 13.8, "4142FFFF", 65.535);
    row(AbsoluteLoad, "absolute_load_pct", "41430000", 0, "41430033", 20, "4143FFFF", 25700);
    row(CommandedLambda, "commanded_lambda", "41440000", 0, "41448000", 1, "4144FFFF",
        1.999969482421875);
    row(RelativeThrottle, "relative_throttle_pct", "414500", 0, "414566", 40, "4145FF", 100);
    row(AmbientTemperature, "ambient_temp_c", "414600", -40, "41463F", 23, "4146FF", 215);
    row(ThrottleB, "absolute_throttle_b_pct", "414700", 0, "414799", 60, "4147FF", 100);
    row(PedalD, "accelerator_pedal_d_pct", "414900", 0, "4149CC", 80, "4149FF", 100);
    row(PedalE, "accelerator_pedal_e_pct", "414A00", 0, "414A33", 20, "414AFF", 100);
    row(CommandedThrottle, "commanded_throttle_pct", "414C00", 0, "414C66", 40, "414CFF", 100);
    row(TimeWithMil, "time_with_mil_min", "414D0000", 0, "414D0102", 258, "414DFFFF", 65535);
    row(TimeSinceClear, "time_since_clear_min", "414E0000", 0, "414E2710", 10000, "414EFFFF",
        65535);
    row(FuelType, "fuel_type", "415100", 0, "415104", 4, "4151FF", 255);
    row(OilTemperature, "oil_temp_c", "415C00", -40, "415C82", 90, "415CFF", 215);
    row(FuelRate, "fuel_rate_l_per_h", "415E0000", 0, "415E0019", 1.25, "415EFFFF", 3276.75);
    QCOMPARE(tested.size(), obdQuantityCount);
}

void TestObd::everyQuantityHasItsFormula()
{
    QFETCH(const int, quantity);
    QFETCH(const QByteArray, smallest);
    QFETCH(const QByteArray, between);
    QFETCH(const QByteArray, largest);
    const auto which = ObdQuantity(quantity);
    const ObdQuantityInfo &info = obdQuantities()[static_cast<std::size_t>(quantity)];
    QCOMPARE(info.quantity, which);
    QCOMPARE(QByteArray(info.key.data(), qsizetype(info.key.size())),
             QByteArray(QTest::currentDataTag()));

    const auto value = [which](const QByteArray &response) {
        const Decoded decoded = decode(prefixed({response}));
        return decoded.obd.values.value(which).value_or(std::numeric_limits<double>::quiet_NaN());
    };
    QTEST(value(smallest), "minimum");
    QTEST(value(between), "middle");
    QTEST(value(largest), "maximum");
    QTEST(info.minimum, "minimum");
    QTEST(info.maximum, "maximum");

    // One octet less is no answer, whatever the PID.
    const Decoded cut = decode(prefixed({largest.chopped(2)}));
    QVERIFY(cut.obd.values.empty());
    QCOMPARE(warningsOf(cut.warnings),
             QByteArrayList{"response too short OBD " + largest.chopped(2)});
    // Nor does it need more: glued responses are told apart by the length in the table.
    const Decoded glued = decode(between + "410D01", false);
    QCOMPARE(responsesOf(glued.obd), (QByteArrayList{between, "410D01"}));
}

void TestObd::keysAreUnique()
{
    std::set<std::string_view> keys;
    for (const ObdQuantityInfo &info : obdQuantities())
        keys.insert(info.key);
    QCOMPARE(keys.size(), obdQuantityCount);
}

void TestObd::tellsNothingThatWasNotSent()
{
    for (const bool lengths : {true, false}) {
        const Decoded decoded = decode("", lengths);
        ObdInfo nothing;
        nothing.prefixed = lengths;
        QVERIFY(decoded.obd == nothing);
        QVERIFY(decoded.warnings.empty());
    }
    const Decoded decoded = decode("03410D00");
    QCOMPARE(decoded.obd.values.value(ObdQuantity::VehicleSpeed), std::optional(0.0));
    QVERIFY(!decoded.obd.values.has(ObdQuantity::EngineSpeed));
    QVERIFY(!decoded.obd.supportedPids);
    QVERIFY(!decoded.obd.storedDtcs);
    QVERIFY(!decoded.obd.pendingDtcs);
    QVERIFY(!decoded.obd.permanentDtcs);
    QVERIFY(!decoded.obd.vinSent);
}

void TestObd::splitsPrefixedResponses_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QByteArrayList>("responses");
    QTest::addColumn<QByteArrayList>("unknown");
    QTest::addColumn<QByteArrayList>("warnings");
    const auto row = [](const char *name, const QByteArray &hex, const QByteArrayList &responses,
                        const QByteArrayList &unknown = {}, const QByteArrayList &warnings = {}) {
        QTest::newRow(name) << hex << responses << unknown << warnings;
    };
    row("one", "04410C0B46", {"410C0B46"});
    row("several", "04410C0DA403410D0B037F0112", {"410C0DA4", "410D0B", "7F0112"});
    row("other services are kept", "0341020002620102", {"410200", "6201"}, {"6201"},
        {"truncated response OBD 02"});
    row("freeze frame, J1939 and tests", prefixed({"420200", "F00400FFFF", "4601", "4904"}),
        {"420200", "F00400FFFF", "4601", "4904"}, {"420200", "F00400FFFF", "4601", "4904"});
    row("a head alone", prefixed({"41", "49", "7F", "7F01", "00"}),
        {"41", "49", "7F", "7F01", "00"}, {"41", "49", "7F", "7F01", "00"});
    row("length beyond the end", "03410D3220410C0B", {"410D32"}, {},
        {"truncated response OBD 20410C0B"});
    row("length one beyond the end", "04410D32", {}, {}, {"truncated response OBD 04410D32"});
    row("length just at the end", "03410D32", {"410D32"});
    row("largest length", "FF", {}, {}, {"truncated response OBD FF"});
    row("length only", "03", {}, {}, {"truncated response OBD 03"});
    row("no length", "0000", {}, {}, {"zero length response OBD 0000"});
    row("no length after one", "03410D320003410D33", {"410D32"}, {},
        {"zero length response OBD 0003410D33"});
}

void TestObd::splitsPrefixedResponses()
{
    QFETCH(const QByteArray, hex);
    QFETCH(const QByteArrayList, responses);
    const Decoded decoded = decode(hex);
    QCOMPARE(responsesOf(decoded.obd), responses);
    QByteArrayList unknown;
    for (const std::uint16_t index : decoded.obd.unknownResponses)
        unknown.append(responses.at(index));
    QTEST(unknown, "unknown");
    QTEST(warningsOf(decoded.warnings), "warnings");
}

void TestObd::splitsGluedResponses_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QByteArrayList>("responses");
    QTest::addColumn<QByteArrayList>("unknown");
    QTest::addColumn<QByteArrayList>("warnings");
    const auto row = [](const char *name, const QByteArray &hex, const QByteArrayList &responses,
                        const QByteArrayList &unknown = {}, const QByteArrayList &warnings = {}) {
        QTest::newRow(name) << hex << responses << unknown << warnings;
    };
    row("attested", "410C0C3C410D01", {"410C0C3C", "410D01"});
    row("bitmap", "4100BE1FA813410D01", {"4100BE1FA813", "410D01"});
    row("refusal", "7F0112410D01", {"7F0112", "410D01"});
    row("unknown PID hides the rest", "410D014199AB410D02", {"410D01", "4199AB410D02"},
        {"4199AB410D02"});
    row("trouble codes have no known length", "430133000000004301", {"430133000000004301"},
        {"430133000000004301"});
    row("cut", "410D01410C0C", {"410D01", "410C0C"}, {}, {"response too short OBD 410C0C"});
    row("cut after the service", "410D0141", {"410D01", "41"}, {"41"});
    row("cut refusal", "7F01", {"7F01"}, {"7F01"});
    row("something else", "00112233", {"00112233"}, {"00112233"});
}

void TestObd::splitsGluedResponses()
{
    QFETCH(const QByteArray, hex);
    QFETCH(const QByteArrayList, responses);
    const Decoded decoded = decode(hex, false);
    QCOMPARE(responsesOf(decoded.obd), responses);
    QByteArrayList unknown;
    for (const std::uint16_t index : decoded.obd.unknownResponses)
        unknown.append(responses.at(index));
    QTEST(unknown, "unknown");
    QTEST(warningsOf(decoded.warnings), "warnings");
    QVERIFY(!decoded.obd.storedDtcs);
    QVERIFY(decoded.obd.unknownPids.none());
}

void TestObd::lastAnswerToAPidCounts()
{
    const Decoded decoded = decode(prefixed({"410C0B46", "410D10", "410C0B34"}));
    QCOMPARE(decoded.obd.values.value(ObdQuantity::EngineSpeed), std::optional(717.0));
    QCOMPARE(decoded.obd.responses.size(), std::size_t(3));
    // One that cannot be read does not take the good one away.
    const Decoded cut = decode(prefixed({"410C0B46", "410C0B"}));
    QCOMPARE(cut.obd.values.value(ObdQuantity::EngineSpeed), std::optional(721.5));
}

void TestObd::ignoresWhatFollowsThePidsData()
{
    const Decoded decoded = decode(prefixed({"410C0B460D20", "410101000000410D33", "410500AAAA"}));
    QCOMPARE(decoded.obd.values.value(ObdQuantity::EngineSpeed), std::optional(721.5));
    QCOMPARE(decoded.obd.values.value(ObdQuantity::DtcCount), std::optional(1.0));
    QCOMPARE(decoded.obd.values.value(ObdQuantity::CoolantTemperature), std::optional(-40.0));
    QVERIFY(!decoded.obd.values.has(ObdQuantity::VehicleSpeed));
    QVERIFY(decoded.warnings.empty());
    QVERIFY(decoded.obd.unknownResponses.empty());
}

void TestObd::keepsUnknownPids()
{
    const Decoded decoded =
        decode(prefixed({"4199AB", "41FF", "410200", "4199AC", "41E0FFFFFFFF"}));
    QCOMPARE(pidsOf(decoded.obd.unknownPids), (QList<int>{0x02, 0x99, 0xE0, 0xFF}));
    QVERIFY(decoded.obd.unknownResponses.empty());
    QVERIFY(decoded.obd.values.empty());
    QVERIFY(!decoded.obd.supportedPids);
    QVERIFY(decoded.warnings.empty());
}

void TestObd::readsSupportedPids_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QList<int>>("pids");
    QTest::newRow("none") << QByteArray("06410000000000") << QList<int>{};
    QTest::newRow("first") << QByteArray("06410080000000") << QList<int>{1};
    QTest::newRow("last") << QByteArray("06410000000001") << QList<int>{32};
    QTest::newRow("two bitmaps") << prefixed({"4100BE1FA813", "412090150011"})
                                 << QList<int>{1,  3,  4,  5,  6,  7,  12, 13, 14, 15, 16, 17,
                                               19, 21, 28, 31, 32, 33, 36, 44, 46, 48, 60, 64};
    QTest::newRow("of two computers")
        << prefixed({"410080000000", "410040000001"}) << QList<int>{1, 2, 32};
    QTest::newRow("40 60 80 A0 C0") << prefixed(
        {"414000000001", "416080000000", "418000000001", "41A080000000", "41C000000001"})
                                    << QList<int>{0x60, 0x61, 0xA0, 0xA1, 0xE0};
}

void TestObd::readsSupportedPids()
{
    QFETCH(const QByteArray, hex);
    const Decoded decoded = decode(hex);
    QVERIFY(decoded.obd.supportedPids.has_value());
    QTEST(pidsOf(*decoded.obd.supportedPids), "pids");
    QVERIFY(decoded.warnings.empty());
    const Decoded cut = decode("05410080000000");
    QVERIFY(!cut.obd.supportedPids);
    QCOMPARE(warningsOf(cut.warnings).size(), 2); // Too short, and then a length of zero.
}

void TestObd::readsTroubleCodes_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QByteArrayList>("stored");
    QTest::addColumn<QByteArrayList>("pending");
    QTest::addColumn<QByteArrayList>("permanent");
    const QByteArrayList absent = {"absent"};
    const auto row = [&](const char *name, const QByteArrayList &responses,
                         const QByteArrayList &stored, const QByteArrayList &pending,
                         const QByteArrayList &permanent) {
        QTest::newRow(name) << prefixed(responses) << stored << pending << permanent;
    };
    row("stored, padded", {"43013304200000"}, {"P0133", "P0420"}, absent, absent);
    row("stored, counted", {"430201330420"}, {"P0133", "P0420"}, absent, absent);
    row("pending, none", {"47000000"}, absent, {}, absent);
    row("permanent, counted", {"4A010171"}, absent, absent, {"P0171"});
    row("counted, none", {"4300"}, {}, absent, absent);
    row("nothing after the service", {"43"}, {}, absent, absent);
    row("in two responses", {"43013301340135", "43013600000000"},
        {"P0133", "P0134", "P0135", "P0136"}, absent, absent);
    row("in the order sent, repeats kept", {"430420013304200000"}, {"P0420", "P0133", "P0420"},
        absent, absent);
    row("all three", {"43010133", "47010134", "4A010135"}, {"P0133"}, {"P0134"}, {"P0135"});
}

void TestObd::readsTroubleCodes()
{
    QFETCH(const QByteArray, hex);
    const Decoded decoded = decode(hex);
    QTEST(textsOf(decoded.obd.storedDtcs), "stored");
    QTEST(textsOf(decoded.obd.pendingDtcs), "pending");
    QTEST(textsOf(decoded.obd.permanentDtcs), "permanent");
    QVERIFY(decoded.warnings.empty());
    QVERIFY(decoded.obd.unknownResponses.empty());
}

void TestObd::writesTroubleCodes_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<std::string>("text");
    const auto row = [](int code, const char *text) {
        QTest::newRow(text) << code << std::string(text);
    };
    row(0x0000, "P0000");
    row(0x0133, "P0133");
    row(0x3FFF, "P3FFF");
    row(0x4000, "C0000");
    row(0x5234, "C1234");
    row(0x8000, "B0000");
    row(0x9A56, "B1A56");
    row(0xC000, "U0000");
    row(0xC100, "U0100");
    row(0xFFFF, "U3FFF");
}

void TestObd::writesTroubleCodes()
{
    QFETCH(const int, code);
    QTEST((Dtc{static_cast<std::uint16_t>(code)}.text()), "text");
}

void TestObd::readsTheVin_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QByteArray>("vin");
    QTest::addColumn<int>("warnings");
    const QByteArray vin = "1HGCM82633A004352";
    const QByteArrayList parts = {"49020100000031", "4902024847434D", "49020338323633",
                                  "49020433413030", "49020534333532"};
    const auto row = [](const char *name, const QByteArrayList &responses, const QByteArray &result,
                        int warnings = 0) {
        QTest::newRow(name) << prefixed(responses) << result << warnings;
    };
    row("in one", {"490201" + vin.toHex()}, vin);
    row("in one, filled before", {"490201000000" + vin.toHex()}, vin);
    row("in one, padded behind", {"490201" + vin.toHex() + "AAAAAAAA"}, vin);
    row("in parts", parts, vin);
    row("in parts, in another order", {parts[4], parts[1], parts[0], parts[3], parts[2]}, vin);
    row("in parts, among others",
        {parts[0], "410D00", parts[1], parts[2], "7F0112", parts[3], parts[4]}, vin);
    row("in parts, one repeated", {parts[0], parts[1], parts[1], parts[2], parts[3], parts[4]},
        vin);
    for (qsizetype missing = 0; missing < 5; ++missing) {
        QByteArrayList four = parts;
        four.removeAt(missing);
        row(qPrintable(QString::fromLatin1("part %1 missing").arg(missing + 1)), four, {});
    }
    row("part of number 0", {"49020000000031", parts[1], parts[2], parts[3], parts[4]}, {});
    row("part of number 6", {parts[0], parts[1], parts[2], parts[3], "49020634333532"}, {});
    row("all FF", {"490201" + QByteArray(34, 'F')}, {});
    row("all NUL", {"490201" + QByteArray(34, '0')}, {});
    row("parts of FF",
        {"490201000000FF", "490202FFFFFFFF", "490203FFFFFFFF", "490204FFFFFFFF", "490205FFFFFFFF"},
        {});
    row("blank inside", {"490201" + QByteArray("1HGCM8263 A004352").toHex()}, {});
    row("control character", {"490201" + QByteArray("1HGCM8263\nA004352").toHex()}, {});
    row("Latin-1",
        {"490201"
         + QByteArray("1HGCM8263\xe9"
                      "A004352")
               .toHex()},
        {});
    row("16 characters", {"490201" + vin.chopped(1).toHex()}, {});
    row("no character", {"4902", "490201", "490201000000"}, {}, 3);
    row("the one that can be read", {"490201" + vin.toHex(), "490201" + QByteArray(34, 'F')}, vin);
}

void TestObd::readsTheVin()
{
    QFETCH(const QByteArray, hex);
    QFETCH(const QByteArray, vin);
    const Decoded decoded = decode(hex);
    QVERIFY(decoded.obd.vinSent);
    QCOMPARE(decoded.obd.vin.has_value(), !vin.isEmpty());
    if (decoded.obd.vin)
        QCOMPARE(QByteArray::fromStdString(*decoded.obd.vin), vin);
    QTEST(int(decoded.warnings.size()), "warnings");
    QVERIFY(decoded.obd.unknownResponses.empty());
}

void TestObd::readsRefusals()
{
    const Decoded decoded = decode(prefixed({"7F0112", "7F090400", "7F0112"}));
    const std::vector<ObdNegative> expected = {{1, 0x12}, {9, 4}, {1, 0x12}};
    QVERIFY(decoded.obd.negative == expected);
    QVERIFY(decoded.warnings.empty());
}

void TestObd::namesRefusals_data()
{
    QTest::addColumn<int>("reason");
    QTest::addColumn<QByteArray>("name");
    const auto row = [](int reason, const char *name) {
        QTest::addRow("%02X", static_cast<unsigned>(reason)) << reason << QByteArray(name);
    };
    row(0x00, "");
    row(0x04, "");
    row(0x10, "general-reject");
    row(0x11, "service-not-supported");
    row(0x12, "sub-function-not-supported");
    row(0x22, "conditions-not-correct");
    row(0x31, "request-out-of-range");
    row(0x78, "response-pending");
    row(0x93, "voltage-too-low");
    row(0xFF, "");
}

void TestObd::namesRefusals()
{
    QFETCH(const int, reason);
    const std::string_view name = negativeReasonName(static_cast<std::uint8_t>(reason));
    QTEST(QByteArray(name.data(), qsizetype(name.size())), "name");
}

void TestObd::boundsItsWarnings()
{
    const Decoded decoded = decode(QByteArray("02410C").repeated(1000));
    QCOMPARE(decoded.obd.responses.size(), std::size_t(1000));
    QCOMPARE(decoded.warnings.size(), maxWarnings);
    const Decoded endless = decode("FF" + QByteArray(400, 'A'));
    QCOMPARE(endless.warnings.front().text.size(), maxWarningText);
}

void TestObd::takesTheLongestFragment()
{
    const Decoded decoded = decode(QByteArray("0101").repeated(16000) + "03410D32");
    QCOMPARE(decoded.obd.responses.size(), std::size_t(16001));
    QCOMPARE(responsesOf(decoded.obd).last(), QByteArray("410D32"));
    QCOMPARE(decoded.obd.values.value(ObdQuantity::VehicleSpeed), std::optional(50.0));
    const Decoded glued = decode(QByteArray("410D01").repeated(10000), false);
    QCOMPARE(glued.obd.responses.size(), std::size_t(10000));
}

QTEST_APPLESS_MAIN(TestObd)
#include "test_obd.moc"
