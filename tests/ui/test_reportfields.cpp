// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/formatting.h"
#include "ui/jobwords.h"
#include "ui/reportfields.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sp7600;
using namespace sp7600::ui;

namespace
{

const std::string batch =
    "*GS16,359999046544250,120000010126,,GPS:A;9;N19.4;W99.1;62;90,ADC:14.1;4.0"
    "$120010010126,1C,GPS:V;0,TRADC:1,ADC:12.0;3.9#";

std::string_view slice(const std::optional<ByteRange> &range)
{
    return range ? std::string_view(batch).substr(range->begin, range->size) : std::string_view();
}

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

Reception reception()
{
    Reception made;
    made.raw = batch;
    made.peer = {"127.0.0.1", 4000};
    Report report;
    report.imei = "359999046544250";
    report.gps = GpsInfo();
    report.gps->fix = 'A';
    report.gps->latitude = 19.4326;
    report.gps->longitude = -99.1332;
    report.gps->speedKmh = 62;
    report.analogue = AnalogueInfo{{14.1, 4.0}};
    made.reports.push_back(report);
    return made;
}

} // namespace

class TestReportFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheBytesOfAFragment()
    {
        QCOMPARE(slice(fragmentBytes(batch, 0, "GPS")),
                 std::string_view("GPS:A;9;N19.4;W99.1;62;90"));
        QCOMPARE(slice(fragmentBytes(batch, 0, "ADC")), std::string_view("ADC:14.1;4.0"));
        QCOMPARE(slice(fragmentBytes(batch, 1, "GPS")), std::string_view("GPS:V;0"));
        // Not in the middle of a longer name, and not beyond the end of the frame.
        QCOMPARE(slice(fragmentBytes(batch, 1, "ADC")), std::string_view("ADC:12.0;3.9"));
        QVERIFY(!fragmentBytes(batch, 0, "TRADC"));
        QVERIFY(!fragmentBytes(batch, 2, "GPS"));
        QVERIFY(!fragmentBytes("", 0, "GPS"));
    }

    void listsWhatIsThereAndNothingElse()
    {
        const auto nodes = reportFields(reception(), 0);
        QCOMPARE(find(nodes, u"Speed"_s)->value, u"62 km/h"_s);
        QCOMPARE(find(nodes, u"Vehicle"_s)->value, u"14.10 V"_s);
        QCOMPARE(find(nodes, u"Speed"_s)->bytes, fragmentBytes(batch, 0, "GPS"));
        QCOMPARE(find(nodes, u"Altitude"_s), nullptr);
        QCOMPARE(find(nodes, u"Ignition"_s), nullptr);
    }

    void saysWhySomethingIsNoReport()
    {
        Reception made;
        made.raw = "junk";
        made.error = Error{ErrorCode::FrameUnrecognised, {}, 2};
        const auto nodes = reportFields(made, {});
        QVERIFY(!find(nodes, u"Why"_s)->value.isEmpty());
        QCOMPARE(find(nodes, u"At octet"_s)->value, u"2"_s);
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
        const BannerWords words = endWords(job, UtcMillis{4s});
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
        status.simReady = false;
        QCOMPARE(operatorText(status), u"no SIM"_s);
    }
};

QTEST_APPLESS_MAIN(TestReportFields)
#include "test_reportfields.moc"
