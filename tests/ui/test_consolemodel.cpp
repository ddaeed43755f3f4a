// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consolemodel.h"
#include "ui/viewroles.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::ui;

namespace
{

using Said = device::TranscriptLine::Direction;

device::Transcript::Entry entry(Said way, const std::string &text)
{
    return {UtcMillis(std::chrono::milliseconds(1'000'123)), "p", {way, text}, 1};
}

TranscriptEntries numbered(int from, int count)
{
    TranscriptEntries entries;
    for (int number = from; number < from + count; ++number) {
        entries.push_back(
            entry(number % 2 == 0 ? Said::Sent : Said::Received, "line " + std::to_string(number)));
    }
    return entries;
}

QString cell(const ConsoleModel &model, int row, int column, int role = Qt::DisplayRole)
{
    return model.index(row, column).data(role).toString();
}

} // namespace

class TestConsoleModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAreShownWithTimeAndWay()
    {
        ConsoleModel model;
        const QAbstractItemModelTester tester(&model);
        model.add({entry(Said::Sent, "VEP"), entry(Said::Received, "\xF8\x01"),
                   entry(Said::Unsolicited, "RING")});
        QCOMPARE(cell(model, 0, ConsoleModel::Time), u"00:16:40.123"_s);
        QCOMPARE(cell(model, 0, ConsoleModel::Way), u"▲ sent"_s);
        QCOMPARE(cell(model, 0, ConsoleModel::Way, Qt::AccessibleTextRole), u"sent"_s);
        QCOMPARE(cell(model, 1, ConsoleModel::Way), u"▼ received"_s);
        QCOMPARE(cell(model, 1, ConsoleModel::Text), u"\\xF8\\x01"_s);
        QVERIFY(model.index(2, 0).data(MutedRole).toBool());
        QCOMPARE(model.lineText(0), u"00:16:40.123 ▲ sent VEP"_s);
    }

    void hexShowsNothingOfASecret()
    {
        ConsoleModel model;
        model.add({entry(Said::Sent, "VAK;***"), entry(Said::Sent, "***")});
        model.setHex(true);
        QCOMPARE(cell(model, 0, ConsoleModel::Text), u"56 41 4b 3b ***"_s);
        QCOMPARE(cell(model, 1, ConsoleModel::Text), u"***"_s);
    }

    void filtersByTextAndWay()
    {
        ConsoleModel model;
        const QAbstractItemModelTester tester(&model);
        model.add(numbered(0, 20));
        model.setFilter(u"LINE 1"_s, ConsoleModel::Shown::All);
        QCOMPARE(model.rowCount(), 11);
        model.setFilter(u"line 1"_s, ConsoleModel::Shown::Sent);
        QCOMPARE(model.rowCount(), 5);
        model.add(numbered(100, 4)); // 100 and 102 are sent
        QCOMPARE(model.rowCount(), 7);
        QCOMPARE(cell(model, 6, ConsoleModel::Text), u"line 102"_s);
        QCOMPARE(model.allText().count(u'\n'), 7);
        model.setFilter({}, ConsoleModel::Shown::All);
        QCOMPARE(model.rowCount(), 24);
    }

    void theOldestGoAndAreCounted_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::newRow("all") << QString();
        QTest::newRow("filtered") << u"line"_s;
    }

    void theOldestGoAndAreCounted()
    {
        QFETCH(QString, filter);
        ConsoleModel model(100);
        const QAbstractItemModelTester tester(&model);
        model.setFilter(filter, ConsoleModel::Shown::All);
        for (int part = 0; part < 50; ++part) {
            model.add(numbered(part * 7, 7));
        }
        QVERIFY(model.count() <= 100 && model.count() > 80);
        QCOMPARE(model.dropped() + model.count(), std::size_t(350));
        QCOMPARE(model.rowCount(), static_cast<int>(model.count()));
        QCOMPARE(cell(model, model.rowCount() - 1, ConsoleModel::Text), u"line 349"_s);
        model.addMissed(5);
        QCOMPARE(model.dropped() + model.count(), std::size_t(355));
        model.add(numbered(0, 1000));
        QVERIFY(model.count() <= 100);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.dropped(), quint64(0));
    }

    void manyLinesAreQuick()
    {
        ConsoleModel model;
        QElapsedTimer clock;
        clock.start();
        for (int part = 0; part < 150; ++part) {
            model.add(numbered(part * 1000, 1000));
        }
        model.setFilter(u"9999"_s, ConsoleModel::Shown::All);
        QVERIFY(model.rowCount() > 0);
        // Far above what it takes; a model that is not linear needs minutes.
        QVERIFY2(clock.elapsed() < 10'000, qPrintable(QString::number(clock.elapsed())));
    }
};

QTEST_MAIN(TestConsoleModel)
#include "test_consolemodel.moc"
