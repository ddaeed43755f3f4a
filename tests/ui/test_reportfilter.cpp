// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/receptions.h"
#include "ui/reportfilter.h"

#include <QDate>
#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono;
using namespace sp7600;
using namespace sp7600::ui;

namespace
{

const std::string first = "359999046544250";

ReportFilter made(const FilterTexts &texts)
{
    return texts.filter([](const QString &name) { return name == u"4711"_s; });
}

} // namespace

/// Times are those of UTC here.
class TestReportFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksIntoTheIndexWhereItCan()
    {
        QVERIFY(made({}).isEmpty());
        const auto whole = made({.tracker = u"359999 04 654425 0"_s});
        QCOMPARE(whole.query.imei, first);
        QVERIFY(!whole.needsLook());
        // A unit that calls itself otherwise.
        QCOMPARE(made({.tracker = u"4711"_s}).query.imei, std::string("4711"));
        const auto part = made({.tracker = u"4712"_s});
        QVERIFY(!part.query.imei);
        QVERIFY(part.needsLook());
        QCOMPARE(made({.event = u" 30 "_s}).query.event, std::uint8_t{30});
    }

    void understandsTimes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("from"); // Seconds after 2026-03-14.
        QTest::addColumn<qint64>("until");
        QTest::newRow("day") << u"2026-03-14"_s << qint64{0} << qint64{86400};
        QTest::newRow("minute") << u"2026-03-14 09:30"_s << qint64{34200} << qint64{34200};
        QTest::newRow("second") << u"2026-03-14T09:30:01"_s << qint64{34201} << qint64{34201};
    }

    void understandsTimes()
    {
        QFETCH(QString, text);
        QFETCH(qint64, from);
        QFETCH(qint64, until);
        const UtcMillis day = sys_days(2026y / March / 14);
        QCOMPARE(made({.from = text}).query.from, day + seconds(from));
        QCOMPARE(made({.until = text}).query.to, day + seconds(until));
    }

    void takesATimeOfDayForToday()
    {
        const QDateTime expected(QDate::currentDate(), QTime(9, 30));
        const auto from = made({.from = u"9:30"_s}).query.from;
        QVERIFY(from.has_value());
        QCOMPARE(qint64{from->time_since_epoch().count()}, expected.toMSecsSinceEpoch());
    }

    void saysWhatIsWrongAndLeavesItOut()
    {
        const FilterTexts wrong{.tracker = u"1234567890123456"_s,
                                .event = u"256"_s,
                                .from = u"yesterday"_s,
                                .until = u"2026-02-31"_s};
        const auto problems = wrong.problems();
        QCOMPARE(problems.size(), 4U);
        QVERIFY(made(wrong).isEmpty());
        const FilterTexts backwards{.from = u"2026-03-15"_s, .until = u"2026-03-14"_s};
        QVERIFY(backwards.problems().contains(FilterTexts::Field::Until));
        const FilterTexts oneDay{.from = u"2026-03-14"_s, .until = u"2026-03-14"_s};
        QVERIFY(oneDay.problems().empty());
    }

    void narrowsAFrameToWhatIsWanted()
    {
        Reception frame = *heard(first, 3);
        QVERIFY(made({.event = u"2"_s}).narrow(frame));
        QCOMPARE(frame.reports.size(), 1U);
        QCOMPARE(frame.reports.front().eventId, std::uint8_t{2});
        QVERIFY(!made({.event = u"1"_s}).narrow(frame));
        Reception answer;
        answer.direction = Direction::ToTracker;
        answer.raw = "1234";
        QVERIFY(made({.text = u"123"_s}).narrow(answer));
        QVERIFY(!made({.tracker = QString::fromStdString(first)}).narrow(answer));
    }

    void tellsWhatTheServerAnswered()
    {
        auto answer = std::make_shared<Reception>();
        answer->direction = Direction::ToTracker;
        answer->raw = "1234\n";
        const QString text = summaryText({answer, {}});
        QVERIFY(text.contains(u"1234"_s));
        QVERIFY(!text.contains(u'\n'));
    }
};

QTEST_MAIN(TestReportFilter)
#include "test_reportfilter.moc"
