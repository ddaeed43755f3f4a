// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/receptions.h"

#include "ui/receptionmodel.h"
#include "ui/theme.h"
#include "ui/viewroles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
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
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("rows");
        QTest::newRow("nothing typed") << QString() << 3;
        QTest::newRow("blanks only") << u"  "_s << 3;
        QTest::newRow("whole IMEI") << QString::fromStdString(first) << 1;
        QTest::newRow("IMEI as shown") << u"359999 04 654425 0"_s << 1;
        QTest::newRow("part of an IMEI") << u"3237"_s << 1;
        QTest::newRow("raw text, other case") << u"http"_s << 1;
        QTest::newRow("in all reports") << u"*gs16"_s << 2;
        QTest::newRow("nowhere") << u"zebra"_s << 0;
    }

    void filters()
    {
        QFETCH(QString, text);
        QFETCH(int, rows);
        ReceptionModel model;
        ReceptionFilter filter(model);
        const QAbstractItemModelTester tester(&filter);
        model.add({heard(first), garbage("GET / HTTP/1.1"), heard(second)});
        filter.setText(text);
        QCOMPARE(filter.rowCount(), rows);
    }

    void filtersWhatArrivesLater()
    {
        ReceptionModel model;
        ReceptionFilter filter(model);
        filter.setText(QString::fromStdString(first));
        model.add({heard(second), heard(first)});
        QCOMPARE(filter.rowCount(), 1);
        QCOMPARE(filter.rowAt(filter.index(0, 0)).decoded()->imei, first);
    }
};

QTEST_MAIN(TestReceptionModel)
#include "test_receptionmodel.moc"
