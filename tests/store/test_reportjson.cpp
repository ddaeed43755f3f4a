// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reportjson.h"

#include "core/protocol/gosafetext.h"
#include "tests/protocol/corpusfiles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using namespace sp7600;
using store::toJson;

namespace
{

constexpr double tolerance = 1e-6;

/// Fragments of a later breadth: now they stand raw under `unknown`.
const QStringList laterKeys = {u"iwd"_s, u"obd"_s, u"etd"_s, u"tag"_s, u"ful"_s};

bool isCovered(const CorpusItem &item)
{
    return item.isText && std::ranges::all_of(item.expected, [](const QJsonValue &value) {
               return value.toObject().value("dialect"_L1) == "gosafe-text"_L1;
           });
}

/// Where two values differ, in words; empty when they do not.
QString difference(const QJsonValue &actual, const QJsonValue &expected, const QString &path)
{
    if (actual.type() != expected.type())
        return u"%1: type %2 instead of %3"_s.arg(path).arg(actual.type()).arg(expected.type());
    if (expected.isDouble()) {
        if (std::abs(actual.toDouble() - expected.toDouble()) <= tolerance)
            return {};
        return u"%1: %2 instead of %3"_s.arg(path).arg(actual.toDouble()).arg(expected.toDouble());
    }
    if (expected.isArray()) {
        const QJsonArray left = actual.toArray();
        const QJsonArray right = expected.toArray();
        if (left.size() != right.size())
            return u"%1: %2 items instead of %3"_s.arg(path).arg(left.size()).arg(right.size());
        for (qsizetype i = 0; i < right.size(); ++i) {
            const QString found = difference(left.at(i), right.at(i), u"%1[%2]"_s.arg(path).arg(i));
            if (!found.isEmpty())
                return found;
        }
        return {};
    }
    if (expected.isObject()) {
        const QJsonObject left = actual.toObject();
        const QJsonObject right = expected.toObject();
        if (left.keys() != right.keys()) {
            return u"%1: keys %2 instead of %3"_s.arg(path, left.keys().join(u' '),
                                                      right.keys().join(u' '));
        }
        for (const QString &key : right.keys()) {
            const QString found = difference(left.value(key), right.value(key), path + u'/' + key);
            if (!found.isEmpty())
                return found;
        }
        return {};
    }
    return actual == expected ? QString() : path + u": differs"_s;
}

/// What must be equal: without later fragments, and warnings reduced to their presence.
QJsonObject comparable(QJsonObject report)
{
    QJsonObject unknown = report.take("unknown"_L1).toObject();
    for (const QString &key : laterKeys) {
        report.remove(key);
        unknown.remove(key.toUpper());
    }
    if (!unknown.isEmpty())
        report.insert("unknown"_L1, unknown);
    bool isWarned = false;
    for (const QJsonValue warning : report.take("warnings"_L1).toArray()) {
        const QString part = warning.toString().section(u':', 0, 0);
        isWarned = isWarned || !laterKeys.contains(part);
    }
    if (isWarned)
        report.insert("warnings"_L1, true);
    return report;
}

} // namespace

class TestReportJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheCorpus_data();
    void agreesWithTheCorpus();
    void wholeNumbersStayWhole();
    void absentIsNoKeyAndNoClockIsNull();
    void anAbsentAnalogueValueKeepsItsPlace();
    void repeatedFragmentsAreAList();
    void octetsOfTheWireAreNotLost();
    void aWarningNamesItsPartAndStaysShort();
    void anErrorCarriesItsOctets();
    void timesAreUtc();
};

void TestReportJson::agreesWithTheCorpus_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QJsonArray>("expected");
    std::vector<CorpusItem> items = ownCorpus();
    if (const auto shared = sharedCorpus())
        items.insert(items.end(), shared->begin(), shared->end());
    for (const CorpusItem &item : items) {
        if (isCovered(item)) {
            QTest::newRow(qPrintable(item.id))
                << QByteArray::fromStdString(item.octets) << item.expected;
        }
    }
}

void TestReportJson::agreesWithTheCorpus()
{
    QFETCH(const QByteArray, octets);
    QFETCH(const QJsonArray, expected);
    QJsonArray actual;
    for (const protocol::DatagramPart &part : protocol::decodeDatagram(octets.toStdString())) {
        QVERIFY(part.reports);
        for (const Report &report : *part.reports)
            actual.append(comparable(toJson(report)));
    }
    QJsonArray wanted;
    for (const QJsonValue report : expected)
        wanted.append(comparable(report.toObject()));
    const QString found = difference(actual, wanted, u"reports"_s);
    QVERIFY2(found.isEmpty(), qPrintable(found));
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
    report.analogue = AnalogueInfo{{12.5, {}, 0.25}};
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
    report.warnings = {{WarningCode::EventUnreadable, "event", "GG"},
                       {WarningCode::FragmentUndecodable, "GPS", std::string(5000, 'x')}};
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
