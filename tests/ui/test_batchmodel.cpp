// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batchmodel.h"
#include "ui/batchwords.h"
#include "ui/formatting.h"
#include "ui/viewroles.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::commissioning;
using namespace sp7600::ui;

namespace
{

BatchVehicle vehicle(std::size_t row, const std::string &imei, const std::string &name)
{
    return {row, imei, name, {}, {}};
}

/// Of a vehicle that was tried.
VehicleProgress ended(VehicleState state, JobResult result, std::optional<Error> error = {})
{
    Commissioning job;
    job.result = result;
    job.error = std::move(error);
    VehicleProgress progress;
    progress.imei = "359999051001108";
    progress.name = "Truck 1";
    progress.state = state;
    progress.port = "/dev/ttyUSB0";
    progress.job = job;
    progress.took = std::chrono::seconds(12);
    return progress;
}

PortProgress at(PortActivity activity, std::optional<Error> error = {})
{
    return {activity, "359999051001108", std::size_t(0), std::move(error)};
}

} // namespace

class TestBatchModel : public QObject
{
    Q_OBJECT

private:
    static QString cell(const BatchModel &model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }

private Q_SLOTS:
    void aListWaits()
    {
        BatchModel model;
        const QAbstractItemModelTester tester(&model);
        auto own = vehicle(3, "359999051001116", "Truck\x1B 2");
        own.presetId = "plaspy";
        QVERIFY(own.settings.set(SettingId::Apn, "internet.mx"));
        model.setVehicles({vehicle(2, "359999051001108", "Truck 1"), own});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(cell(model, 0, BatchModel::Vehicle), u"Truck 1"_s);
        QCOMPARE(cell(model, 0, BatchModel::Imei), u"359999 05 100110 8"_s);
        QCOMPARE(model.index(0, BatchModel::Imei).data(CopyRole).toString(), u"359999051001108"_s);
        QCOMPARE(cell(model, 0, BatchModel::State), u"Waiting"_s);
        QCOMPARE(model.index(0, BatchModel::State).data(StatusRole).toInt(),
                 static_cast<int>(Status::NotKnown));
        QVERIFY(cell(model, 0, BatchModel::Details).isEmpty());
        QCOMPARE(cell(model, 1, BatchModel::Vehicle), u"Truck\\x1B 2"_s);
        QCOMPARE(cell(model, 1, BatchModel::Details), u"reports to plaspy · APN internet.mx"_s);
    }

    void eachStateHasItsShapeAndItsReason()
    {
        BatchModel model;
        const QAbstractItemModelTester tester(&model);
        model.setVehicles({vehicle(2, "359999051001108", "Truck 1")});
        const auto status = [&model] {
            return static_cast<Status>(model.index(0, BatchModel::State).data(StatusRole).toInt());
        };
        VehicleProgress working;
        working.imei = "359999051001108";
        working.state = VehicleState::Working;
        working.step = JobStep::Read;
        model.setProgress(0, working);
        QCOMPARE(cell(model, 0, BatchModel::State), u"Reading"_s);
        QCOMPARE(status(), Status::Running);
        working.step = JobStep::Write;
        model.setProgress(0, working);
        QCOMPARE(cell(model, 0, BatchModel::State), u"Writing"_s);

        model.setProgress(0, ended(VehicleState::Done, JobResult::Configured));
        QCOMPARE(cell(model, 0, BatchModel::State), u"Done"_s);
        QCOMPARE(status(), Status::Ok);
        QCOMPARE(cell(model, 0, BatchModel::Port), u"/dev/ttyUSB0"_s);
        QCOMPARE(cell(model, 0, BatchModel::Time), u"12 s"_s);

        model.setProgress(0, ended(VehicleState::Failed, JobResult::Failed,
                                   Error{ErrorCode::DeviceSilent, {}, {}}));
        QCOMPARE(cell(model, 0, BatchModel::State), u"Failed"_s);
        QCOMPARE(status(), Status::Stop);
        QVERIFY(!cell(model, 0, BatchModel::Details).isEmpty());
    }

    void anEarlierRunIsShownWithItsTime()
    {
        BatchModel model;
        model.setVehicles({vehicle(2, "359999051001108", "Truck 1")});
        VehicleProgress progress;
        progress.imei = "359999051001108";
        progress.state = VehicleState::Skipped;
        progress.earlier = BatchRecord();
        progress.earlier->state = VehicleState::Done;
        progress.earlier->time = "2026-03-03T14:02:05.250Z";
        model.setProgress(0, progress);
        QCOMPARE(cell(model, 0, BatchModel::State), u"Done before"_s);
        const UtcSeconds then{std::chrono::seconds(1'772'546'525)};
        QCOMPARE(cell(model, 0, BatchModel::Time), dateAndTimeText(then));

        progress.state = VehicleState::Waiting;
        progress.earlier->state = VehicleState::Failed;
        progress.earlier->reason = "The tracker does not answer.";
        model.setProgress(0, progress);
        QCOMPARE(cell(model, 0, BatchModel::State), u"Failed before"_s);
        QCOMPARE(cell(model, 0, BatchModel::Details), u"The tracker does not answer."_s);
    }

    void whoIsNotOnTheListComesAfterIt()
    {
        BatchModel model;
        const QAbstractItemModelTester tester(&model);
        model.setVehicles({vehicle(2, "359999051001108", "Truck 1")});
        VehicleProgress other;
        other.imei = "359999051001116";
        other.state = VehicleState::Working;
        model.setProgress(1, other);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(cell(model, 1, BatchModel::Vehicle), u"not on the list"_s);
    }

    void aCardSaysWhatToDo()
    {
        const auto done = ended(VehicleState::Done, JobResult::Configured);
        auto words = cardWords(at(PortActivity::Finished), &done);
        QCOMPARE(words.status, Status::Ok);
        QVERIFY(words.emphatic);
        QCOMPARE(words.headline, u"Done. Unplug it."_s);
        QCOMPARE(words.vehicle, u"Truck 1"_s);
        QCOMPARE(words.imei, u"359999 05 100110 8"_s);

        const auto failed =
            ended(VehicleState::Failed, JobResult::Failed, Error{ErrorCode::DeviceSilent, {}, {}});
        words = cardWords(at(PortActivity::Finished), &failed);
        QCOMPARE(words.status, Status::Stop);
        QVERIFY(words.headline.startsWith(u"Failed"));
        QVERIFY(!words.detail.isEmpty());

        words = cardWords({PortActivity::Refused,
                           "359999051001116",
                           {},
                           Error{ErrorCode::UnitNotOnList, {{"imei", "359999051001116"}}, {}}},
                          nullptr);
        QCOMPARE(words.status, Status::Attention);
        QVERIFY(words.headline.startsWith(u"Not on the list"));
        QVERIFY(words.detail.contains(u"Nothing was written"));

        // An empty port is no trouble; one that cannot be opened is.
        words = cardWords({PortActivity::Waiting, {}, {}, Error{ErrorCode::DeviceSilent, {}, {}}},
                          nullptr);
        QCOMPARE(words.headline, u"Plug in the next tracker"_s);
        words = cardWords(
            {PortActivity::Waiting, {}, {}, Error{ErrorCode::PortBusy, {{"port", "COM5"}}, {}}},
            nullptr);
        QCOMPARE(words.status, Status::Attention);
        QVERIFY(words.detail.contains(u"COM5"));
    }

    void countsAddUp()
    {
        BatchSummary summary;
        summary.total = 40;
        summary.done = 10;
        summary.earlier = 2;
        summary.failed = 1;
        QCOMPARE(batchCounts(summary), u"12 of 40 done, 1 failed, 27 left"_s);
        summary.unlistedDone = 3;
        QVERIFY(batchCounts(summary).endsWith(u"3 not on the list done"));
        QVERIFY(!batchEndWords(summary).emphatic);
        summary.failed = 0;
        summary.done = 38;
        QVERIFY(batchEndWords(summary).emphatic);
        QVERIFY(!batchCounts(summary).contains(u"left"));
        summary.error = Error{ErrorCode::StoreFull, {}, {}};
        QCOMPARE(batchEndWords(summary).status, Status::Stop);
    }
};

QTEST_GUILESS_MAIN(TestBatchModel)
#include "test_batchmodel.moc"
