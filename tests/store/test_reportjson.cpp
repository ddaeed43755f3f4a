// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reportjson.h"

#include "core/protocol/decoder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace sp7600;
using store::toJson;

namespace
{

QJsonObject decoded(const std::string &frame)
{
    const auto reports = protocol::decodeFrame(frame);
    return reports && !reports->empty() ? toJson(reports->front()) : QJsonObject();
}

/// A text report with @p fragment.
QJsonObject withFragment(const std::string &fragment)
{
    return decoded("*GS16,359999046544250,092653140326,," + fragment + "#");
}

QByteArray compact(const QJsonValue &value)
{
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
}

} // namespace

class TestReportJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partHasItsKeysAndTypes_data();
    void partHasItsKeysAndTypes();
    void skypatrolStandsAtTheTop();
    void repliesHaveTheirWordOrTheirLines();
    void validIsOnlyToldWhenTheUnitDid();
    void fieldsStandWhereTheyCameFrom();
    void doubtIsToldWhenThereIsOne();
    void wholeNumbersStayWhole();
    void absentIsNoKeyAndNoClockIsNull();
    void anAbsentAnalogueValueKeepsItsPlace();
    void repeatedFragmentsAreAList();
    void octetsOfTheWireAreNotLost();
    void aWarningNamesItsPartAndStaysShort();
    void anErrorCarriesItsOctets();
    void timesAreUtc();
};

void TestReportJson::partHasItsKeysAndTypes_data()
{
    QTest::addColumn<QByteArray>("fragment");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *fragment, const QString &key, const char *expected) {
        QTest::newRow(fragment) << QByteArray(fragment) << key << QByteArray(expected);
    };
    row("IWD:0;1;9f00000655705d28;-22.5;1;0;0000a1b2c3d4", u"iwd"_s,
        R"([[{"id":"9f00000655705d28","index":0,"temperature_c":-22.5,"type":1},)"
        R"({"id":"0000a1b2c3d4","index":1,"type":0}]])");
    row("FUL:28260;7", u"ful"_s, R"([{"raw":[28260,7]}])");
    row("ETD:85;90", u"etd"_s, R"(["85;90"])");
    row("TAG:0102AABB", u"tag"_s, R"(["0102AABB"])");
    row("OBD:04410C0D8E03412F9E06410183076500", u"obd"_s,
        R"([{"frames":["410C0D8E","412F9E","410183076500"],"prefixed":true,"values":)"
        R"({"dtc_count":3,"engine_rpm":867.5,"fuel_level_pct":61.9608,"mil_on":true}}])");
    row("OBD:037F0112037F0904", u"obd"_s,
        R"([{"frames":["7F0112","7F0904"],"negative":[{"meaning":"sub-function-not-supported",)"
        R"("nrc":18,"service":1},{"nrc":4,"service":9}],"prefixed":true,"values":{}}])");
    row("OBD:064120900500110341FE01", u"obd"_s,
        R"([{"frames":["412090050011","41FE01"],"prefixed":true,"supported_pids":)"
        R"([33,36,46,48,60,64],"unknown_pids":[254],"values":{}}])");
    row("OBD:0743013304200000044A01017104470000000249020262FF", u"obd"_s,
        R"([{"frames":["43013304200000","4A010171","47000000","4902","62FF"],)"
        R"("pending_dtcs":[],"permanent_dtcs":["P0171"],"prefixed":true,)"
        R"("stored_dtcs":["P0133","P0420"],"unknown_frames":["62FF"],"values":{},"vin":null}])");
}

void TestReportJson::partHasItsKeysAndTypes()
{
    QFETCH(const QByteArray, fragment);
    QFETCH(const QString, key);
    QFETCH(const QByteArray, expected);
    QCOMPARE(compact(withFragment(fragment.toStdString()).value(key)), expected);
}

void TestReportJson::skypatrolStandsAtTheTop()
{
    using namespace std::chrono;
    Report report;
    report.dialect = Dialect::SkypatrolApi;
    report.kind = ReportKind::Status;
    SkypatrolInfo &info = report.skypatrol.emplace();
    info.lengthPrefixed = true;
    info.api = 5;
    info.command = 2;
    info.messageType = 1;
    info.mask = 0x205FBF;
    info.modemId = "M";
    info.eventMask = "00000006";
    info.deviceId = "D";
    info.userParameter = 4'000'000'000;
    info.gpio = 14394;
    info.adc1Millivolts = 1;
    info.adc2Millivolts = 2;
    info.eventCategory = 13;
    info.odometerMetres = 43012;
    info.tripOdometerMetres = 12;
    info.generated = sys_days(2026y / March / 14);
    info.powerVolts = 12.5;
    info.batteryRaw = 9;
    info.batteryPercent = 28;
    info.cellsRaw = "00FF";
    info.sequence = 7006;
    info.unparsedOctets = 3;
    QCOMPARE(
        compact(toJson(report)),
        QByteArray(
            R"([{"adc1_mv":1,"adc2_mv":2,"api":5,"battery_pct":28,"battery_raw":9,)"
            R"("cells_raw":"00FF","command":2,"device_id":"D","dialect":"skypatrol-api",)"
            R"("event_category":13,"event_mask":"00000006","generated":"2026-03-14T00:00:00Z",)"
            R"("gpio":14394,"kind":"status","length_prefixed":true,"mask":"00205FBF",)"
            R"("message_type":1,"modem_id":"M","odometer_m":43012,"power_v":12.5,)"
            R"("sequence":7006,"trip_odometer_m":12,"unparsed_octets":3,)"
            R"("user_param":4000000000}])"));
}

void TestReportJson::repliesHaveTheirWordOrTheirLines()
{
    Report sms;
    sms.kind = ReportKind::CommandReply;
    sms.dialect = Dialect::GosafeSms;
    sms.replyText = "1";
    sms.reply.emplace().word = "UNO";
    sms.reply->model = "G626";
    QCOMPARE(
        compact(toJson(sms)),
        QByteArray(R"([{"dialect":"gosafe-sms","kind":"command_reply","model":"G626","text":"1",)"
                   R"("word":"UNO"}])"));
    Report at;
    at.kind = ReportKind::CommandReply;
    at.dialect = Dialect::SkypatrolAt;
    at.reply.emplace().ok = false;
    at.reply->lines.push_back("$X: 1");
    QCOMPARE(
        compact(toJson(at)),
        QByteArray(
            R"([{"dialect":"skypatrol-at","kind":"command_reply","lines":["$X: 1"],"ok":false}])"));
}

void TestReportJson::validIsOnlyToldWhenTheUnitDid()
{
    Report report;
    report.gps.emplace().latitude = 1.5;
    QCOMPARE(compact(toJson(report).value("gps"_L1)), QByteArray(R"([{"latitude":1.5}])"));
    report.gps->fixCode = 2;
    report.gps->valid = true;
    QCOMPARE(compact(toJson(report).value("gps"_L1)),
             QByteArray(R"([{"fix_code":2,"latitude":1.5,"valid":true}])"));
}

void TestReportJson::fieldsStandWhereTheyCameFrom()
{
    Report report;
    report.analogue.emplace().channels = {{7, AnalogueMeaning::Unknown, 1.0}};
    const FieldMap map{{Field::Gps, 1, 0, {1, 2}},      {Field::Imei, 0, 0, {6, 15}},
                       {Field::GsmCell, 0, 1, {30, 4}}, {Field::AnalogueValue, 0, 0, {40, 3}},
                       {Field::Time, 0, 0, {50, 6}},    {Field::Time, 0, 1, {60, 6}},
                       {Field::ApiAdc, 0, 1, {70, 2}},  {Field::Imei, 0, 0, {80, 15}}};
    QJsonObject object;
    store::addFields(object, report, map, 0);
    QCOMPARE(
        compact(object),
        QByteArray(R"([{"fields":{"adc.channels.7":[40,3],"adc2_mv":[70,2],"gsm.cells[1]":[30,4],)"
                   R"("imei":[6,15],"time":[50,6],"time[1]":[60,6]}}])"));
}

void TestReportJson::doubtIsToldWhenThereIsOne()
{
    using namespace std::chrono;
    Report report;
    report.time = sys_days(2026y / March / 14);
    QJsonObject object;
    store::addTimeDoubt(object, report, *report.time);
    QVERIFY(object.isEmpty());
    store::addTimeDoubt(object, report, *report.time + 2h, *report.time + 2h);
    QCOMPARE(object.value("time_doubt"_L1), u"far-from-receipt"_s);
}

void TestReportJson::wholeNumbersStayWhole()
{
    Report report;
    report.eventId = 0x9C;
    report.counters = CounterInfo{4'294'967'297, "1-2-3", 3723};
    report.status = DeviceStatusInfo{};
    report.status->status = 0x1F'FFFF'FFFF'FFFF + std::uint64_t{2}; // Beyond a double's 53 bits.
    report.status->io = std::numeric_limits<std::uint64_t>::max();
    report.gps = GpsInfo{};
    report.gps->speedKmh = 42.0;
    report.gps->latitude = -0.5;
    const QByteArray text = QJsonDocument(toJson(report)).toJson(QJsonDocument::Compact);
    QVERIFY2(text.contains("\"event_id\":156"), text.constData());
    QVERIFY2(text.contains("\"odometer_m\":4294967297"), text.constData());
    QVERIFY2(text.contains("\"engine_seconds\":3723"), text.constData());
    QVERIFY2(text.contains("\"status\":9007199254740993"), text.constData());
    QVERIFY2(text.contains("\"speed_kmh\":42,") || text.contains("\"speed_kmh\":42}"),
             text.constData());
    QVERIFY2(text.contains("\"latitude\":-0.5"), text.constData());
    // No JSON reader holds it exactly; a number it remains.
    QVERIFY(toJson(report).value("dtt"_L1)["io"_L1].toDouble() > 1.8e19);
}

void TestReportJson::absentIsNoKeyAndNoClockIsNull()
{
    Report report;
    report.version = "16";
    report.imei = "359999046544250";
    const QJsonObject json = toJson(report);
    QCOMPARE(json.keys(),
             (QStringList{u"dialect"_s, u"imei"_s, u"kind"_s, u"time"_s, u"version"_s}));
    QVERIFY(json.value("time"_L1).isNull());

    report.kind = ReportKind::Heartbeat;
    QVERIFY(!toJson(report).contains("time"_L1));
}

void TestReportJson::anAbsentAnalogueValueKeepsItsPlace()
{
    Report report;
    report.analogue.emplace().volts = {12.5, {}, 0.25};
    const QJsonObject adc = toJson(report).value("adc"_L1).toObject();
    QCOMPARE(adc.value("values"_L1).toArray(), (QJsonArray{12.5, QJsonValue::Null, 0.25}));
    QCOMPARE(adc.value("external_v"_L1).toDouble(), 12.5);
    QVERIFY(!adc.contains("battery_v"_L1));
}

void TestReportJson::repeatedFragmentsAreAList()
{
    Report report;
    report.otherFragments = {{"XYZ", "1"}, {"ABC", "2"}, {"XYZ", "3"}, {"XYZ", "4"}};
    const QJsonObject expected{{u"ABC"_s, u"2"_s}, {u"XYZ"_s, QJsonArray{u"1"_s, u"3"_s, u"4"_s}}};
    QCOMPARE(toJson(report).value("unknown"_L1).toObject(), expected);
}

void TestReportJson::octetsOfTheWireAreNotLost()
{
    Report report;
    report.kind = ReportKind::CommandReply;
    report.replyText = "A\xFF\x80"
                       "B\x01";
    const QString text = toJson(report).value("text"_L1).toString();
    QCOMPARE(text.toLatin1().toStdString(), report.replyText);
}

void TestReportJson::aWarningNamesItsPartAndStaysShort()
{
    Report report;
    report.warnings.add(WarningCode::EventUnreadable, "event", "GG");
    report.warnings.add(WarningCode::FragmentUndecodable, "GPS", std::string(5000, 'x'));
    const QJsonArray warnings = toJson(report).value("warnings"_L1).toArray();
    QCOMPARE(warnings.size(), 2);
    QVERIFY(warnings[0].toString().startsWith(u"event: "_s));
    QVERIFY(warnings[0].toString().contains(u"'GG'"_s));
    QVERIFY(warnings[1].toString().startsWith(u"gps: "_s));
    QVERIFY(warnings[1].toString().size() < 200);
}

void TestReportJson::anErrorCarriesItsOctets()
{
    const QJsonObject json =
        toJson(Error{ErrorCode::FrameHasNul, {}, 26}, std::string_view("*G\0\xFF#", 5));
    QCOMPARE(json.value("error"_L1), QJsonValue(true));
    QCOMPARE(json.value("code"_L1), QJsonValue(u"frame-has-nul"_s));
    QCOMPARE(json.value("offset"_L1), QJsonValue(26));
    QCOMPARE(json.value("raw"_L1), QJsonValue(u"2a4700ff23"_s));
    QVERIFY(!json.value("reason"_L1).toString().isEmpty());
    QVERIFY(!toJson(Error{ErrorCode::FrameEmpty}, "").contains("offset"_L1));
}

void TestReportJson::timesAreUtc()
{
    using namespace std::chrono;
    const auto second = sys_days(2026y / March / 14) + 9h + 26min + 53s;
    QCOMPARE(store::isoTime(UtcSeconds(second)), u"2026-03-14T09:26:53Z"_s);
    QCOMPARE(store::isoTime(UtcMillis(second + 7ms)), u"2026-03-14T09:26:53.007Z"_s);
    QCOMPARE(store::isoTime(UtcSeconds(sys_days(1969y / December / 31))),
             u"1969-12-31T00:00:00Z"_s);
}

QTEST_APPLESS_MAIN(TestReportJson)
#include "test_reportjson.moc"
