// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/differencemodel.h"
#include "ui/viewroles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sp7600;
using ui::DifferenceModel;
using ui::Status;

namespace
{

SettingDifference difference(SettingId setting, ReadState state, const char *before,
                             std::optional<std::string> wanted, Change change)
{
    SettingDifference row;
    row.setting = setting;
    row.before.state = state;
    row.before.value = before;
    row.wanted = std::move(wanted);
    row.change = change;
    return row;
}

/// One row of each kind of change.
SettingsDifference everyKind()
{
    return {{
        difference(SettingId::Host, ReadState::Read, "127.0.0.1", "d.plaspy.com", Change::Changed),
        difference(SettingId::ServerPort, ReadState::Read, "8888", "8888", Change::Same),
        difference(SettingId::Transport, ReadState::NotKnown, "", "udp", Change::NotKnown),
        difference(SettingId::Apn, ReadState::Read, "internet", {}, Change::Untouched),
        difference(SettingId::ApnPassword, ReadState::WriteOnly, "", "secret", Change::Unreadable),
    }};
}

SettingResult result(SettingId setting, SettingOutcome outcome,
                     std::optional<std::string> after = {})
{
    return {setting, {}, "wanted", std::move(after), outcome};
}

QString cell(const DifferenceModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

std::optional<Status> mark(const DifferenceModel &model, int row)
{
    const QVariant role = model.index(row, DifferenceModel::Happens).data(ui::StatusRole);
    return role.isValid() ? std::optional(static_cast<Status>(role.toInt())) : std::nullopt;
}

} // namespace

class TestDifferenceModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEverySettingAsRead()
    {
        DifferenceModel model;
        const QAbstractItemModelTester tester(&model);
        SettingsSnapshot snapshot;
        snapshot[SettingId::Apn] = {ReadState::Read, "internet", {}, {}};
        model.setSnapshot(snapshot);
        QCOMPARE(model.rowCount(), static_cast<int>(std::ranges::count_if(allSettings, isUsual)));
        const int apn = static_cast<int>(SettingId::Apn);
        QCOMPARE(cell(model, apn, DifferenceModel::Found), u"internet"_s);
        QVERIFY(cell(model, apn, DifferenceModel::Wanted).isEmpty());
        QVERIFY(cell(model, apn, DifferenceModel::Happens).isEmpty());
    }

    void showsWhatWillChange()
    {
        DifferenceModel model;
        const QAbstractItemModelTester tester(&model);
        model.setDifference(everyKind());
        QCOMPARE(cell(model, 0, DifferenceModel::Found), u"127.0.0.1"_s);
        QCOMPARE(cell(model, 0, DifferenceModel::Wanted), u"d.plaspy.com"_s);
        QVERIFY(!mark(model, 0));
        QVERIFY(!mark(model, 1));
        QCOMPARE(mark(model, 2), Status::NotKnown);
        QVERIFY(!mark(model, 3));
        QCOMPARE(mark(model, 4), Status::Attention);
        QVERIFY(!model.index(0, DifferenceModel::Happens).data(ui::MutedRole).toBool());
        QVERIFY(model.index(1, DifferenceModel::Happens).data(ui::MutedRole).toBool());
        QVERIFY(model.index(3, DifferenceModel::Happens).data(ui::MutedRole).toBool());
        QCOMPARE(model.countsText(), u"1 setting will change, 1 will be written whatever it holds "
                                     u"now, 2 stay as they are, 1 "
                                     "can only be written, 1 is not known for this firmware."_s);
        QVERIFY(model.lastingText().isEmpty());
    }

    void onlyWhatTheJobIsAboutHasARow()
    {
        SettingsDifference rows = everyKind();
        rows.rows.push_back(
            difference(SettingId::TimeZone, ReadState::Read, "+00:00", {}, Change::Untouched));
        rows.rows.push_back(
            difference(SettingId::Heartbeat, ReadState::Read, "300", "60", Change::Changed));
        DifferenceModel model;
        model.setDifference(rows);
        QCOMPARE(model.rowCount(), 6);
        QCOMPARE(cell(model, 5, DifferenceModel::Wanted), u"60 s"_s);
        // Asked for and there already, as when earlier settings are put back.
        rows.rows.push_back(
            difference(SettingId::ReportFormat, ReadState::Read, "text", "text", Change::Same));
        model.setDifference(rows);
        QCOMPARE(model.rowCount(), 6);
        rows.rows.pop_back();
        model.setDifference(rows);
        // What has no row is counted all the same.
        QVERIFY(model.countsText().startsWith(u"2 settings will change, 1 will be written whatever "
                                              u"it holds now, 3 stay as they are"));

        SettingsSnapshot snapshot;
        snapshot[SettingId::TimeZone] = {ReadState::Read, "+00:00", {}, {}};
        model.setSnapshot(snapshot);
        const int usual = model.rowCount();
        model.setSnapshot(snapshot, DifferenceModel::Rows::Known);
        QCOMPARE(model.rowCount(), usual + 1);
    }

    void neverShowsASecret()
    {
        DifferenceModel model;
        model.setDifference(everyKind());
        model.beginWriting();
        model.setResult(
            {SettingId::ApnPassword, "old", "secret", "secret", SettingOutcome::Verified});
        for (const int role : {static_cast<int>(Qt::DisplayRole), static_cast<int>(ui::CopyRole),
                               static_cast<int>(Qt::ToolTipRole)}) {
            for (int row = 0; row < model.rowCount(); ++row) {
                for (int column = 0; column < model.columnCount(); ++column) {
                    QVERIFY(!model.index(row, column).data(role).toString().contains(u"secret"));
                }
            }
        }
        QCOMPARE(cell(model, 4, DifferenceModel::Wanted), u"•••"_s);
    }

    void saysWhatCannotBeUndoneAndWhatIsAssumed()
    {
        DifferenceModel model;
        SettingsDifference rows = everyKind();
        rows.rows[0].assumed = true;
        rows.rows[4].cannotBeRestored = true;
        rows.rows[1].assumed = true; // Not written, so nothing assumed is sent for it.
        model.setDifference(rows);
        QVERIFY(cell(model, 0, DifferenceModel::Happens).contains(u"assumed"));
        QCOMPARE(mark(model, 0), Status::Attention);
        QVERIFY(cell(model, 4, DifferenceModel::Happens).contains(u"cannot be undone"));
        QVERIFY(model.lastingText().contains(u"APN password"));
        QVERIFY(!cell(model, 1, DifferenceModel::Happens).contains(u"assumed"));
    }

    void turnsTheLastColumnToOutcomes_data()
    {
        QTest::addColumn<SettingOutcome>("outcome");
        QTest::addColumn<Status>("status");
        QTest::newRow("verified") << SettingOutcome::Verified << Status::Ok;
        QTest::newRow("refused") << SettingOutcome::Refused << Status::Stop;
        QTest::newRow("ignored") << SettingOutcome::Ignored << Status::Stop;
        QTest::newRow("unreadable") << SettingOutcome::Unreadable << Status::NotKnown;
        QTest::newRow("not known") << SettingOutcome::NotKnown << Status::NotKnown;
    }

    void turnsTheLastColumnToOutcomes()
    {
        QFETCH(SettingOutcome, outcome);
        QFETCH(Status, status);
        DifferenceModel model;
        const QAbstractItemModelTester tester(&model);
        model.setDifference(everyKind());
        model.beginWriting();
        const QString waiting = cell(model, 0, DifferenceModel::Happens);
        QCOMPARE(model.outcomes(), 0U);
        const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setResult(result(SettingId::Host, outcome));
        QCOMPARE(changes.count(), 1);
        QCOMPARE(model.outcomes(), 1U);
        QVERIFY(cell(model, 0, DifferenceModel::Happens) != waiting);
        QCOMPARE(mark(model, 0), status);
    }

    void tellsAtTheEndWhatTheUnitHolds()
    {
        DifferenceModel model;
        const QAbstractItemModelTester tester(&model);
        model.setDifference(everyKind());
        model.beginWriting();
        model.finish({
            {SettingId::Host, "127.0.0.1", "d.plaspy.com", "d.plaspy.com",
             SettingOutcome::Verified},
            {SettingId::ServerPort, "8888", "9999", {}, SettingOutcome::Unreadable},
            {SettingId::Apn, "internet", {}, "internet", SettingOutcome::Unchanged},
        });
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.headerData(DifferenceModel::Wanted, Qt::Horizontal).toString(),
                 u"On the device now"_s);
        QCOMPARE(cell(model, 0, DifferenceModel::Found), u"127.0.0.1"_s);
        QCOMPARE(cell(model, 0, DifferenceModel::Wanted), u"d.plaspy.com"_s);
        // Not what was wanted: what is there is not known.
        QCOMPARE(cell(model, 1, DifferenceModel::Wanted), u"not known"_s);
        QCOMPARE(mark(model, 1), Status::NotKnown);
        QVERIFY(!mark(model, 2));
    }

    void keepsWhatWasReadWhenNothingWasTried()
    {
        DifferenceModel model;
        model.setDifference(everyKind());
        model.beginWriting();
        model.finish({});
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(cell(model, 0, DifferenceModel::Found), u"127.0.0.1"_s);
        QVERIFY(cell(model, 0, DifferenceModel::Wanted).isEmpty());
    }
};

QTEST_MAIN(TestDifferenceModel)
#include "test_differencemodel.moc"
