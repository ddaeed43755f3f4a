// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/samples.h"
#include "tests/ui/receptions.h"

#include "ui/receptionmodel.h"
#include "ui/theme.h"
#include "ui/viewroles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::ui;

namespace
{

const std::string first = "359999046544250";
const std::string second = "490154203237518";

QString cell(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class TestReceptionModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsTheNewestOnTop()
    {
        ReceptionModel model;
        const QAbstractItemModelTester tester(&model);
        model.add({heard(first), heard(second)});
        model.add({heard(first, 2)});
        QCOMPARE(model.rowCount(), 4);
        // The later record of one frame is the newer one.
        QCOMPARE(cell(model, 0, ReceptionModel::Event), u"1"_s);
        QCOMPARE(cell(model, 1, ReceptionModel::Event), u"0"_s);
        QCOMPARE(model.index(2, ReceptionModel::Imei).data(CopyRole).toString(),
                 QString::fromStdString(second));
        QCOMPARE(cell(model, 3, ReceptionModel::Imei), u"359999 04 654425 0"_s);
    }

    void insertsABatchAtOnce()
    {
        ReceptionModel model;
        const QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
        Receptions batch;
        for (int number = 0; number < 1000; ++number) {
            batch.push_back(heard(first));
        }
        model.add(batch);
        QCOMPARE(model.rowCount(), 1000);
        QCOMPARE(inserts.count(), 1);
        model.add({});
        QCOMPARE(inserts.count(), 1);
    }

    void keepsNoMoreThanItsCapacity()
    {
        ReceptionModel model(5);
        const QAbstractItemModelTester tester(&model);
        for (std::size_t number = 1; number <= 4; ++number) {
            model.add({heard(first, number)});
        }
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(cell(model, 0, ReceptionModel::Event), u"3"_s);
        QCOMPARE(cell(model, 4, ReceptionModel::Event), u"2"_s);
        model.add({heard(second, 20)});
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(cell(model, 0, ReceptionModel::Event), u"19"_s);
        QCOMPARE(cell(model, 4, ReceptionModel::Event), u"15"_s);
    }

    void showsWhatIsNoReportWithItsReason()
    {
        ReceptionModel model;
        model.add({garbage("GET / HTTP/1.1\r\n")});
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(cell(model, 0, ReceptionModel::Imei).isEmpty());
        QVERIFY(!cell(model, 0, ReceptionModel::Summary).isEmpty());
        QCOMPARE(model.index(0, ReceptionModel::Summary).data(StatusRole).toInt(),
                 static_cast<int>(Status::Attention));
        QCOMPARE(model.row(0).decoded(), nullptr);
    }

    void showsNoControlCharacters()
    {
        ReceptionModel model;
        auto report = std::make_shared<Reception>(*heard("35\x1B[31m\n"));
        model.add({report});
        for (int column = 0; column < model.columnCount(); ++column) {
            const QString text = cell(model, 0, column);
            QVERIFY2(std::ranges::none_of(text, [](QChar c) { return c < u' '; }),
                     qPrintable(text));
        }
    }

    void holdsStillWhileSomebodyReads()
    {
        ReceptionModel model(3);
        const QAbstractItemModelTester tester(&model);
        model.add({heard(first)});
        model.setHeld(true);
        const QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
        model.add({heard(second)});
        model.add({heard(second, 7)});
        QCOMPARE(inserts.count(), 0);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.waiting(), 3U); // Bounded as well.
        model.setHeld(false);
        QCOMPARE(model.waiting(), 0U);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(cell(model, 0, ReceptionModel::Event), u"6"_s);
        QCOMPARE(cell(model, 2, ReceptionModel::Event), u"4"_s);
    }

    void filters_data()
    {
        QTest::addColumn<QString>("tracker");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("rows");
        QTest::newRow("nothing typed") << QString() << QString() << 3;
        QTest::newRow("blanks only") << u" "_s << u"  "_s << 3;
        QTest::newRow("whole IMEI") << QString::fromStdString(first) << QString() << 1;
        QTest::newRow("IMEI as shown") << u"359999 04 654425 0"_s << QString() << 1;
        QTest::newRow("part of an IMEI") << u"3237"_s << QString() << 1;
        QTest::newRow("IMEI as text") << QString() << u"490154 20"_s << 1;
        QTest::newRow("raw text, other case") << QString() << u"http"_s << 1;
        QTest::newRow("in all reports") << QString() << u"*gs16"_s << 2;
        QTest::newRow("nowhere") << QString() << u"zebra"_s << 0;
        QTest::newRow("both") << u"3237"_s << u"*gs16"_s << 1;
        QTest::newRow("not both") << u"3237"_s << u"http"_s << 0;
    }

    void filters()
    {
        QFETCH(QString, tracker);
        QFETCH(QString, text);
        QFETCH(int, rows);
        ReceptionModel model;
        const QAbstractItemModelTester tester(&model);
        const FilterTexts texts{.tracker = tracker, .text = text};
        model.setFilter(texts.filter([](const QString &) { return false; }));
        model.add({heard(first), garbage("GET / HTTP/1.1"), heard(second)});
        QCOMPARE(model.rowCount(), rows);
    }

    void showsOfAFrameOnlyTheLinesThatAreWanted()
    {
        ReceptionModel model;
        const FilterTexts texts{.event = u"1"_s};
        model.setFilter(texts.filter([](const QString &) { return false; }));
        model.add({heard(first, 3), heard(second)});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(cell(model, 0, ReceptionModel::Event), u"1"_s);
    }

    void walksThroughAllThatIsKeptAndBack()
    {
        constexpr int kept = 2600;
        Kept store(kept);
        StoredReports stored(*store.store);
        ReceptionModel model(1000);
        const QAbstractItemModelTester tester(&model);
        model.setSource(&stored);
        QTRY_COMPARE(model.rowCount(), 500);
        QVERIFY(model.kept().has_value());
        QCOMPARE(model.kept()->receptions, std::int64_t{kept});
        QCOMPARE(model.row(0).reception->id, kept);
        model.setHeld(true);

        int above = 0;
        connect(&model, &ReceptionModel::movedAbove, this, [&above](int lines) { above += lines; });
        constexpr int mostPages = kept / 100;
        for (int page = 0; model.row(model.rowCount() - 1).reception->id > 1; ++page) {
            QVERIFY(page < mostPages);
            const auto before = model.row(model.rowCount() - 1).reception->id;
            model.wantOlder();
            QTRY_VERIFY(!model.isLooking());
            QVERIFY(model.row(model.rowCount() - 1).reception->id < before);
            QVERIFY(isUnbroken(model));
        }
        QVERIFY(model.rowCount() <= 1000);
        QVERIFY(model.lacksNewer());
        QCOMPARE(above, -(kept - model.rowCount()));

        // What comes meanwhile moves nothing, and is not lost.
        store.add(2);
        model.add(store.newest(2));
        QCOMPARE(model.waiting(), 2U);

        for (int page = 0; model.lacksNewer(); ++page) {
            QVERIFY(page < mostPages);
            model.wantNewer();
            QTRY_VERIFY(!model.isLooking());
            QVERIFY(isUnbroken(model));
        }
        model.setHeld(false);
        QCOMPARE(model.row(0).reception->id, kept + 2);
        QVERIFY(isUnbroken(model));
    }

    void beginsWithTheNewestWhenItFollowsAgain()
    {
        Kept store(1600);
        StoredReports stored(*store.store);
        ReceptionModel model(600);
        model.setSource(&stored);
        QTRY_COMPARE(model.rowCount(), 500);
        model.setHeld(true);
        model.wantOlder();
        QTRY_VERIFY(model.lacksNewer());
        model.setHeld(false);
        QTRY_COMPARE(model.rowCount(), 500);
        QCOMPARE(model.row(0).reception->id, 1600);
    }

    void takesNothingTwiceThatCameWhileItLooked()
    {
        Kept store(10);
        StoredReports stored(*store.store);
        ReceptionModel model;
        model.setSource(&stored);
        model.add(store.newest(4)); // As from the feed, which still has it.
        QTRY_COMPARE(model.rowCount(), 10);
        store.add(1);
        model.add(store.newest(3));
        QCOMPARE(model.rowCount(), 11);
        QVERIFY(isUnbroken(model));
        QVERIFY(model.isComplete());
    }

    void showsWhatCameWhereThePageCannotBeRead()
    {
        Kept store(10);
        StoredReports stored(*store.store);
        ReceptionModel model;
        model.setSource(&stored);
        model.add({heard(first)});
        QCOMPARE(model.rowCount(), 0); // It waits for the page.
        Q_EMIT stored.failed(Error{ErrorCode::StoreUnavailable});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.waiting(), 0U);
    }

    void goesToAnyReport()
    {
        Kept store(2600);
        StoredReports stored(*store.store);
        ReceptionModel model;
        const QAbstractItemModelTester tester(&model);
        model.setSource(&stored);
        QTRY_COMPARE(model.rowCount(), 500);
        model.goTo(2500);
        QCOMPARE(model.rowOf(2500, 0), 100); // It was here.
        QVERIFY(!model.isHeld());
        model.goTo(700);
        QTRY_COMPARE(model.rowOf(700, 0), 0);
        QVERIFY(model.isHeld());
        QVERIFY(model.lacksNewer());
        QTRY_VERIFY(!model.isLooking());
        model.wantNewer();
        QTRY_COMPARE(model.rowOf(700, 0), 500);
        QVERIFY(isUnbroken(model));
        model.setHeld(false);
        QTRY_COMPARE(model.rowOf(2600, 0), 0);
    }

    void countsOnlyAllThatIsKept()
    {
        Kept store(10);
        StoredReports stored(*store.store);
        ReceptionModel model;
        int counted = 0;
        int pages = 0;
        connect(&stored, &StoredReports::found, this, [&counted, &pages](const ReportPage &page) {
            ++pages;
            counted += page.kept ? 1 : 0;
        });
        model.setSource(&stored);
        QTRY_COMPARE(pages, 1);
        QCOMPARE(counted, 1);
        model.setFilter(
            FilterTexts{.event = u"28"_s}.filter([](const QString &) { return false; }));
        QTRY_COMPARE(pages, 2);
        QCOMPARE(counted, 1);
    }

    void findsInAllThatIsKept()
    {
        Kept store(1200);
        StoredReports stored(*store.store);
        ReceptionModel model;
        model.setSource(&stored);
        const auto none = [](const QString &) { return false; };
        // Every tenth is of another tracker.
        model.setFilter(
            FilterTexts{.tracker = QString::fromStdString(samples::otherImei)}.filter(none));
        QTRY_VERIFY(model.isComplete());
        QCOMPARE(model.rowCount(), 120);
        model.setFilter(FilterTexts{.tracker = u"268"_s}.filter(none));
        QTRY_VERIFY(model.isComplete());
        QCOMPARE(model.rowCount(), 120);
        model.setFilter(FilterTexts{.text = u"cot:1199#"_s}.filter(none));
        QTRY_VERIFY(model.isComplete());
        QCOMPARE(model.rowCount(), 1);
        model.setFilter(
            FilterTexts{.from = u"2026-03-14 09:00"_s, .until = u"2026-03-14 09:01"_s}.filter(
                none));
        QTRY_VERIFY(model.isComplete());
        QCOMPARE(model.rowCount(), 60);
    }

private:
    /// A store with receptions, one a second, the first at 09:00.
    struct Kept {
        explicit Kept(int receptions)
        {
            auto opened = store::Store::open(folder.filePath(u"kept.sqlite"_s));
            store = std::move(*opened);
            add(receptions);
        }
        void add(int more)
        {
            std::vector<Reception> list;
            for (int end = count + more; count < end; ++count) {
                const auto &imei = count % 10 == 9 ? samples::otherImei : samples::imei;
                list.push_back(samples::reception(samples::frame(count, imei), count));
            }
            QVERIFY(samples::submit(*store, std::move(list)).get().has_value());
        }
        [[nodiscard]] Receptions newest(std::size_t most) const
        {
            const auto found = store->receptions({.newestFirst = true, .most = most});
            Receptions list;
            for (const Reception &each : *found) {
                list.insert(list.begin(), std::make_shared<const Reception>(each));
            }
            return list;
        }
        QTemporaryDir folder;
        std::unique_ptr<store::Store> store;
        int count = 0;
    };

    /// Each line is the next older one.
    static bool isUnbroken(const ReceptionModel &model)
    {
        for (int row = 1; row < model.rowCount(); ++row) {
            if (model.row(row).reception->id != model.row(row - 1).reception->id - 1) {
                return false;
            }
        }
        return true;
    }
};

QTEST_MAIN(TestReceptionModel)
#include "test_receptionmodel.moc"
