// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/formatting.h"
#include "ui/jobwords.h"
#include "ui/reportfields.h"

#include "core/listener/decoding.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sp7600;
using namespace sp7600::ui;

namespace
{

const std::string batch =
    "*GS16,359999046544250,120000010126,,GPS:A;9;N19.4326;W99.1332;62;90,ADC:14.1;4.0"
    "$120010010126,1C,GPS:V;0;;;;,XYZ:1;2,ADC:12.0;3.9#";

/// Everything that an OBD tracker can tell, in one record.
const std::string rich =
    "*GS16,359999046544250,120000010126,9C,SYS:SP7600;V1.10;V1.0.2,"
    "GPS:A;9;N19.4326;W99.1332;62;90;2240;0.92;1.34,GSM:1;4;334;20;2C1A;5A31;-63,"
    "COT:18539;2-8-17,ADC:14.1;4.0,DTT:20005;63;0;0;10000000;3,"
    "IWD:0;1;9f00000655705d28;-2.5;1;0;0000a1b2c3d4,"
    "OBD:04410C122003410D0F03410547037F011204430101330A4902010000003147434D,"
    "FUL:28260,ETD:85;90,TAG:0102AABB,XYZ:1;2#";

const FieldNode *find(const std::vector<FieldNode> &nodes, const QString &name)
{
    for (const FieldNode &node : nodes) {
        if (node.name == name) {
            return &node;
        }
        if (const FieldNode *below = find(node.children, name)) {
            return below;
        }
    }
    return nullptr;
}

Reception reception(const std::string &raw = batch)
{
    Reception made;
    made.raw = raw;
    made.peer = {"127.0.0.1", 4000};
    made.received = UtcMillis(std::chrono::sys_days(2026y / 1 / 1) + 12h + 1min);
    listener::decode(made);
    return made;
}

std::string_view slice(const std::string &raw, const FieldNode *node)
{
    if (node == nullptr || !node->bytes) {
        return {};
    }
    return std::string_view(raw).substr(node->bytes->begin, node->bytes->size);
}

} // namespace

class TestReportFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhatIsThereAndNothingElse()
    {
        const auto nodes = reportFields(reception(), 0);
        QCOMPARE(find(nodes, u"Speed"_s)->value, u"62 km/h"_s);
        QCOMPARE(find(nodes, u"Vehicle"_s)->value, u"14.10 V"_s);
        for (const QString &absent : {u"Altitude"_s, u"Ignition"_s, u"Vehicle (OBD)"_s,
                                      u"Doubt about the time"_s, u"Odd in this report"_s}) {
            QCOMPARE(find(nodes, absent), nullptr);
        }
    }

    void everyFieldHasItsValueAndItsOctets_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QByteArray>("octets");
        const auto row = [](const QString &name, const QString &value, const char *octets) {
            QTest::newRow(qPrintable(name)) << name << value << QByteArray(octets);
        };
        row(u"IMEI"_s, u"359999 04 654425 0"_s, "359999046544250");
        row(u"Event"_s, u"0x9C (156)"_s, "9C");
        row(u"Format"_s, u"Gosafe, text"_s, "");
        row(u"Latitude"_s, u"19.432600°"_s, "N19.4326");
        row(u"Longitude"_s, u"-99.133200°"_s, "W99.1332");
        row(u"Course"_s, u"90°"_s, "90");
        row(u"Cell id"_s, u"23089"_s, "334;20;2C1A;5A31;-63");
        row(u"Odometer"_s, u"18.5 km"_s, "18539");
        row(u"Engine time"_s, u"2.1 h"_s, "2-8-17");
        row(u"Battery"_s, u"4.00 V"_s, "4.0");
        row(u"Ignition"_s, u"on"_s, "63");
        row(u"Inputs that are on"_s, u"1"_s, "63");
        row(u"Outputs that are on"_s, u"1, 2"_s, "63");
        row(u"Status word"_s, u"0x20005 (bits 0, 2, 17)"_s, "20005");
        row(u"Event status"_s, u"0x10000000 (bit 28)"_s, "10000000");
        row(u"Temperature"_s, u"-2.5 °C"_s, "0;1;9f00000655705d28;-2.5");
        row(u"Driver key 1"_s, QString(), "1;0;0000a1b2c3d4");
        row(u"Engine speed"_s, u"1,160 rpm"_s, "410C1220");
        row(u"Vehicle speed"_s, u"15 km/h"_s, "410D0F");
        row(u"Coolant"_s, u"31 °C"_s, "410547");
        row(u"Asked for current readings"_s, u"the vehicle does not have this reading"_s, "7F0112");
        row(u"Trouble codes, stored"_s, u"P0133"_s, "43010133");
        row(u"Vehicle number (VIN)"_s, u"the vehicle gave none"_s, "4902010000003147434D");
        row(u"Used"_s, u"28.26 kg"_s, "28260");
        row(u"Event data (ETD)"_s, u"85;90"_s, "85;90");
        row(u"Tag (TAG)"_s, u"0102AABB"_s, "0102AABB");
        row(u"XYZ"_s, u"1;2"_s, "XYZ:1;2");
        row(u"Hardware"_s, u"V1.0.2"_s, "V1.0.2");
    }

    void everyFieldHasItsValueAndItsOctets()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, value);
        QFETCH(const QByteArray, octets);
        const auto nodes = reportFields(reception(rich), 0);
        const FieldNode *node = find(nodes, name);
        QVERIFY(node != nullptr);
        QCOMPARE(node->value, value);
        const auto found = slice(rich, node);
        QCOMPARE(QByteArray(found.data(), static_cast<qsizetype>(found.size())), octets);
    }

    void eachReportOfABatchHasItsOwnOctets()
    {
        QCOMPARE(slice(batch, find(reportFields(reception(), 0), u"Vehicle"_s)),
                 std::string_view("14.1"));
        const auto second = reportFields(reception(), 1);
        QCOMPARE(slice(batch, find(second, u"Vehicle"_s)), std::string_view("12.0"));
        QCOMPARE(slice(batch, find(second, u"XYZ"_s)), std::string_view("XYZ:1;2"));
    }

    void aTimeThatIsHardToBelieveIsTold()
    {
        Reception late = reception();
        late.received += 3h;
        QVERIFY(find(reportFields(late, 0), u"Doubt about the time"_s)
                    ->value.contains(u"More than an hour"));
    }

    void saysWhySomethingIsNoReport()
    {
        Reception made;
        made.raw = "junk";
        made.error = Error{ErrorCode::FrameUnrecognised, {}, 2};
        const auto nodes = reportFields(made, {});
        QVERIFY(!find(nodes, u"Why"_s)->value.isEmpty());
        QCOMPARE(find(nodes, u"At byte"_s)->value, u"2"_s);
    }

    void noiseIsCalledByItsName()
    {
        Reception made;
        made.error = Error{ErrorCode::FrameUnrecognised, {{"noise", "http"}}, 0};
        const auto nodes = reportFields(made, {});
        QCOMPARE(find(nodes, u"Why"_s)->value, u"This is a web browser, not a tracker."_s);
        QVERIFY(!find(nodes, u"What to do"_s)->value.isEmpty());
    }

    void dumpsBytes()
    {
        QCOMPARE(hexDump(std::string_view("*GS\x00\xFF", 5)),
                 u"0000  2A 47 53 00 FF           *GS.."_s);
        QCOMPARE(hexDump(batch).count(u'\n') + 1, static_cast<int>((batch.size() + 7) / 8));
        QVERIFY(hexDump({}).isEmpty());
    }

    void theProofTellsItsReport()
    {
        Commissioning job;
        job.result = JobResult::Proved;
        job.proof = reception();
        const BannerWords words = endWords(job, job.proof->received + 4s);
        QVERIFY(words.emphatic);
        QCOMPARE(words.status, Status::Ok);
        QVERIFY2(words.detail.contains(u"4 s ago"), qPrintable(words.detail));
        QVERIFY(std::ranges::find(words.facts, Fact{u"Speed"_s, u"62 km/h"_s})
                != words.facts.end());
        QVERIFY(std::ranges::find(words.facts, Fact{u"Place"_s, u"19.43260, -99.13320"_s})
                != words.facts.end());
    }

    void onlyAProofLooksLikeOne_data()
    {
        QTest::addColumn<JobResult>("result");
        for (const JobResult result :
             {JobResult::Read, JobResult::Written, JobResult::Restored, JobResult::Configured,
              JobResult::Failed, JobResult::Cancelled}) {
            QTest::newRow(std::string(jobResultName(result)).c_str()) << result;
        }
    }

    void onlyAProofLooksLikeOne()
    {
        QFETCH(JobResult, result);
        Commissioning job;
        job.result = result;
        const BannerWords words = endWords(job, {});
        QVERIFY(!words.emphatic);
        QVERIFY(!words.headline.isEmpty());
        QVERIFY(!words.headline.startsWith(u"Proved"));
    }

    void silenceHasAShape()
    {
        commissioning::HeardSoFar heard;
        QCOMPARE(heardWords(heard), QStringList{u"Nothing was heard yet."_s});
        heard.otherUnits = {{"490154203237518", 1}, {"359999046544250", 3}};
        heard.undecodable = 2;
        const QString all = heardWords(heard).join(u'\n');
        QVERIFY2(all.contains(u"490154 20 323751 8, 1 time."), qPrintable(all));
        QVERIFY2(all.contains(u"359999 04 654425 0, 3 times."), qPrintable(all));
        QVERIFY2(all.contains(u"2 times"), qPrintable(all));
    }

    void whatIsNotKnownIsSaidSo()
    {
        const auto facts = identityFacts({}, {});
        QVERIFY(std::ranges::all_of(facts,
                                    [](const Fact &fact) { return fact.value == notKnownText(); }));
        DeviceStatus status;
        status.mcc = 334;
        status.mnc = "020";
        QCOMPARE(operatorText(status), u"334 020"_s);
        QCOMPARE(operatorText(status, u"Telcel"_s), u"Telcel"_s);
        status.registration = 5;
        QCOMPARE(operatorText(status, u"Telcel"_s), u"Telcel, roaming"_s);
        status.simReady = false;
        QCOMPARE(operatorText(status), u"no SIM"_s);
    }
};

QTEST_APPLESS_MAIN(TestReportFields)
#include "test_reportfields.moc"
