// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/receptions.h"

#include "ui/trackermodel.h"
#include "ui/viewroles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sp7600;
using namespace sp7600::ui;

namespace
{

const std::string first = "359999046544250";
const std::string second = "490154203237518";

} // namespace

class TestTrackerModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsReportsOfEachTracker()
    {
        TrackerModel model([] { return UtcMillis(); });
        const QAbstractItemModelTester tester(&model);
        model.add({heard(first), heard(second, 3), heard(first, 2), garbage("x")});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.reports(), 6U);
        QCOMPARE(model.index(0, TrackerModel::Reports).data().toString(), u"3"_s);
        QCOMPARE(model.index(1, TrackerModel::Reports).data().toString(), u"3"_s);
        // Who came later is above.
        QCOMPARE(model.index(1, TrackerModel::Imei).data().toString(), u"359999 04 654425 0"_s);
        QCOMPARE(model.index(1, TrackerModel::Imei).data(CopyRole).toString(),
                 QString::fromStdString(first));
    }

    void tellsOnlyWhatChanged()
    {
        TrackerModel model([] { return UtcMillis(); });
        model.add({heard(first), heard(second)});
        const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        const QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
        model.add({heard(second)});
        QCOMPARE(inserts.count(), 0);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes.front().at(0).toModelIndex().row(), 0);
        QCOMPARE(changes.front().at(1).toModelIndex().row(), 0);
    }

    void agesWithTime_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("age");
        QTest::addColumn<Status>("status");
        QTest::newRow("now") << 0 << u"0 s"_s << Status::Ok;
        QTest::newRow("clock stepped back") << -5 << u"0 s"_s << Status::Ok;
        QTest::newRow("lately") << 59 << u"59 s"_s << Status::Ok;
        QTest::newRow("two minutes") << 120 << u"2 min"_s << Status::Ok;
        QTest::newRow("a while") << 121 << u"2 min"_s << Status::Attention;
        QTest::newRow("a quarter") << 900 << u"15 min"_s << Status::Attention;
        QTest::newRow("long") << 901 << u"15 min"_s << Status::NotKnown;
        QTest::newRow("hours") << 7200 << u"2 h"_s << Status::NotKnown;
        QTest::newRow("days") << 200000 << u"2 d"_s << Status::NotKnown;
    }

    void agesWithTime()
    {
        QFETCH(int, seconds);
        QFETCH(QString, age);
        QFETCH(Status, status);
        UtcMillis now{1h};
        TrackerModel model([&now] { return now; });
        model.add({heard(first, 1, now)});
        now += std::chrono::seconds(seconds);
        model.tick();
        QCOMPARE(model.index(0, TrackerModel::LastHeard).data().toString(), age);
        QCOMPARE(model.index(0, TrackerModel::Imei).data(StatusRole).toInt(),
                 static_cast<int>(status));
    }

    void isBounded()
    {
        TrackerModel model([] { return UtcMillis(); }, 2);
        const QAbstractItemModelTester tester(&model);
        model.add({heard(first), heard("111111111111111")});
        model.add({heard("222222222222222", 4), heard(first)});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(1, TrackerModel::Reports).data().toString(), u"2"_s);
    }

    void goesOnFromWhatIsKept()
    {
        TrackerModel model([] { return UtcMillis(1h); });
        const QAbstractItemModelTester tester(&model);
        model.setKept(
            {{{second, 7, UtcMillis(), UtcMillis(1min)}, {first, 3, UtcMillis(), UtcMillis()}},
             10});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.reports(), 10U);
        QCOMPARE(model.index(0, TrackerModel::Imei).data(CopyRole).toString(),
                 QString::fromStdString(second));
        QCOMPARE(model.index(0, TrackerModel::LastHeard).data().toString(), u"59 min"_s);
        QVERIFY(model.knows(QString::fromStdString(first)));
        const auto again = std::make_shared<Reception>(*heard(first));
        again->id = 10;
        const auto later = std::make_shared<Reception>(*heard(first, 2));
        later->id = 11;
        model.add({again, later});
        QCOMPARE(model.reports(), 12U);
        QCOMPARE(model.index(1, TrackerModel::Reports).data().toString(), u"5"_s);
    }
};

QTEST_MAIN(TestTrackerModel)
#include "test_trackermodel.moc"
