// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"
#include "tests/certificate/samples.h"
#include "ui/recordlist.h"
#include "ui/recordmodel.h"
#include "ui/recordwords.h"
#include "ui/viewroles.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::ui;

namespace
{

constexpr auto otherImei = "359999046544268";

Obligation owed(int second)
{
    Obligation obligation;
    obligation.made = samples::at(second);
    obligation.imei = otherImei;
    obligation.profileId = "sp7600";
    obligation.server = {"d.plaspy.com", 8888, Transport::Tcp};
    obligation.meanwhile = {"192.0.2.20", 8888, Transport::Tcp};
    return obligation;
}

device::Backup backup(int second)
{
    device::Backup made;
    made.taken = samples::at(second);
    made.profileId = "sp7600";
    made.identity.imei = samples::imei;
    made.settings[SettingId::Host] = {ReadState::Read, "54.85.159.138", {}, {}};
    [[maybe_unused]] const auto taken = made.wanted.set(SettingId::Host, "d.plaspy.com");
    return made;
}

} // namespace

/// What the list is made of, without a window.
class TestRecordList : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Store> m_store;

    Commissioning add(Commissioning job, int second)
    {
        job.started = samples::at(second);
        job.ended = samples::at(second + 30);
        job.id = m_store->saveCommissioning(job).value_or(0);
        return job;
    }
    std::vector<Record> read(const RecordQuery &query = {})
    {
        const auto page = readRecords(*m_store, query);
        return page ? inOneList(page->jobs, page->others, page->hasMore) : std::vector<Record>();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = store::Store::open(m_folder->filePath(u"store.sqlite"_s));
        QVERIFY(opened);
        m_store = std::move(*opened);
    }
    void cleanup()
    {
        m_store.reset();
        m_folder.reset();
    }

    void everythingStandsInOneListNewestFirst()
    {
        auto good = samples::proved();
        good.backupId.reset();
        add(good, 0);
        QVERIFY(m_store->saveObligation(owed(100)));
        auto broken = samples::failed();
        broken.backupId = *m_store->saveBackup(backup(210));
        add(broken, 200);
        const auto lost = *m_store->saveBackup(backup(300));
        const auto list = read();
        QCOMPARE(list.size(), std::size_t(4)); // The failed job tells of its own backup.
        QCOMPARE(list[0].kind, RecordKind::OpenWrite);
        QCOMPARE(list[0].id, lost);
        QCOMPARE(list[1].result, JobResult::Failed);
        QCOMPARE(list[2].kind, RecordKind::Owed);
        QCOMPARE(recordServer(list[2]), u"d.plaspy.com:8888 TCP"_s);
        QCOMPARE(list[3].result, JobResult::Proved);
        QCOMPARE(recordServer(list[3]), u"192.168.1.20:8888 TCP"_s);
        QCOMPARE(recordVehicle(list[3]), u"ABC-123-D · Unidad 17"_s);

        QCOMPARE(read({.shown = RecordsShown::Certificates}), std::vector{list[3]});
        QCOMPARE(read({.shown = RecordsShown::Unfinished}),
                 (std::vector{list[0], list[1], list[2]}));
        QCOMPARE(read({.text = u"359999 04 654426"_s}), std::vector{list[2]});
        QCOMPARE(read({.from = samples::at(150), .to = samples::at(250)}), std::vector{list[1]});
        QCOMPARE(read({.text = u"unidad"_s, .from = samples::at(50)}), std::vector{list[1]});
    }

    void pagesFollowEachOther()
    {
        for (int number = 0; number < 5; ++number) {
            auto job = samples::proved();
            job.backupId.reset();
            add(job, 100 * number);
        }
        QVERIFY(m_store->saveObligation(owed(50)));
        const auto first = readRecords(*m_store, {}, std::numeric_limits<std::int64_t>::max(), 2);
        QVERIFY(first && first->hasMore);
        // What is older than the page comes with its time.
        QCOMPARE(inOneList(first->jobs, first->others, true).size(), std::size_t(2));
        const auto second = readRecords(*m_store, {}, first->jobs.back().id, 3);
        QVERIFY(second && !second->hasMore);
        QCOMPARE(second->jobs.size(), std::size_t(3));
        QVERIFY(second->others.empty());
        const auto all = inOneList(second->jobs, first->others, false);
        QCOMPARE(all[2].kind, RecordKind::Owed);
        QCOMPARE(all[3].when, samples::at(0));
    }

    void everythingIsKnownOfOne()
    {
        auto job = samples::proved();
        job.backupId = *m_store->saveBackup(backup(5));
        QVERIFY(m_store->finishBackup(*job.backupId, job.settings, {}));
        job = add(job, 0);
        const auto list = read();
        QCOMPARE(list.size(), std::size_t(1));
        const auto detail = readRecord(*m_store, list.front());
        QVERIFY(detail);
        QCOMPARE(detail->job->id, job.id);
        QCOMPARE(detail->backup->id, *job.backupId);
        const auto moments = recordMoments(*detail);
        QCOMPARE(moments.size(), std::size_t(4));
        QCOMPARE(moments.front().since, QString());
        QCOMPARE(moments[1].since, u"5 s"_s);
        QCOMPARE(moments.back().since, u"30 s"_s);
    }

    void checksTellWhatTheyCompared()
    {
        const auto checks = checkLines(samples::proved(), QLocale::c());
        QCOMPARE(checks.front().status, Status::Ok);
        QVERIFY(std::ranges::any_of(checks, [](const CheckLine &line) {
            return line.text.contains(u"V1.10"_s); // As the cable and the report have it.
        }));
    }

    void whatIsGoneIsSaid()
    {
        Record none;
        none.id = 99;
        QCOMPARE(readRecord(*m_store, none).error().code, ErrorCode::CertificateNotFound);
    }

    void aWriteWithoutAnEndTellsWhatWasThereBefore()
    {
        QVERIFY(m_store->saveBackup(backup(5)));
        const auto detail = readRecord(*m_store, read().front());
        QVERIFY(detail && detail->backup && !detail->job);
        const auto settings = recordSettings(*detail);
        const auto host = std::ranges::find(settings, SettingId::Host, &SettingResult::setting);
        QCOMPARE(host->before, std::optional<std::string>("54.85.159.138"));
        QCOMPARE(host->wanted, std::optional<std::string>("d.plaspy.com"));
        QVERIFY(!host->after);
        QCOMPARE(host->outcome, SettingOutcome::NotKnown);
        QCOMPARE(recordBanner(*detail).status, Status::NotKnown);
        QVERIFY(recordBanner(*detail).detail.contains(u"no known end"_s));
    }

    void theModelKeepsWhatIsThere()
    {
        RecordModel model(
            [](const std::string &id) { return id == "plaspy" ? u"Plaspy"_s : QString(); });
        const auto record = [](std::int64_t id) {
            Record made;
            made.id = id;
            made.imei = samples::imei;
            made.presetId = "plaspy";
            made.server = Endpoint{"d.plaspy.com", 8888, Transport::Tcp};
            return made;
        };
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy more(&model, &RecordModel::moreWanted);
        model.setRecords({record(2), record(1)}, true);
        QCOMPARE(reset.size(), 1);
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QCOMPARE(more.size(), 1);
        QVERIFY(!model.canFetchMore({})); // Asked once.
        model.setRecords({record(2), record(1), record(0)}, false);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(inserted.back().at(1).toInt(), 2);
        model.setRecords({record(3), record(2), record(1), record(0)}, false);
        QCOMPARE(inserted.size(), 2);
        QCOMPARE(inserted.back().at(1).toInt(), 0);
        QCOMPARE(reset.size(), 1);
        model.setRecords({record(1)}, false);
        QCOMPARE(reset.size(), 2);
        QCOMPARE(model.index(0, RecordModel::Imei).data().toString(), u"359999 04 654425 0"_s);
        QCOMPARE(model.index(0, RecordModel::Imei).data(CopyRole).toString(), u"359999046544250"_s);
        QCOMPARE(model.index(0, RecordModel::Server).data().toString(),
                 u"Plaspy · d.plaspy.com:8888 TCP"_s);
        QCOMPARE(model.index(0, RecordModel::Outcome).data(StatusRole).toInt(),
                 static_cast<int>(Status::Stop));
    }
};

QTEST_GUILESS_MAIN(TestRecordList)
#include "test_recordlist.moc"
