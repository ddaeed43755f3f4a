// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"
#include "samples.h"

#include "core/model/certificate.h"
#include "core/store/database.h"
#include "core/store/writer.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sp7600;
using samples::Outcome;
using store::Store;

namespace
{

constexpr std::chrono::seconds patience{20};

Outcome wait(std::future<Outcome> future)
{
    if (future.wait_for(patience) != std::future_status::ready)
        return failure(ErrorCode::TimedOut);
    return future.get();
}

std::vector<Reception> withoutIds(std::vector<Reception> receptions)
{
    for (Reception &reception : receptions)
        reception.id = 0;
    return receptions;
}

device::Backup sampleBackup(const std::string &imei)
{
    device::Backup backup;
    backup.taken = samples::at(1);
    backup.madeBy = "Ana Pérez";
    backup.port = "/dev/ttyUSB0";
    backup.profileId = "sp7600-virtual";
    backup.identity = {imei, "SP7600", "V1.10", {}, {}, {}, true};
    backup.settings[SettingId::Host] = {ReadState::Read, "d.plaspy.com", Provenance::Virtual, {}};
    // What a unit holds need not be UTF-8, and has to be written back as it was.
    backup.settings[SettingId::Apn] = {
        ReadState::Read, "in\xFFter\xC3\xA9", Provenance::Observed, {}};
    backup.settings[SettingId::ApnPassword] = {ReadState::Read, "", Provenance::Virtual, {}};
    backup.settings[SettingId::ApnUser] = {
        ReadState::Failed, "", Provenance::Assumed,
        Error{ErrorCode::ReplyMalformed, {{"command", "APN"}, {"reply", "?\x01"}}, 4}};
    backup.settings[SettingId::ReportInterval] = {ReadState::NotAsked, "", Provenance::Assumed, {}};
    backup.wanted.setEndpoint({"192.0.2.9", 8888, Transport::Udp});
    return backup;
}

Obligation sampleObligation(const std::string &imei = samples::imei)
{
    Obligation obligation;
    obligation.made = samples::at(11);
    obligation.madeBy = "Ana";
    obligation.imei = imei;
    obligation.profileId = "sp7600-virtual";
    obligation.server = {"d.plaspy.com", 8888, Transport::Udp};
    obligation.meanwhile = {"192.0.2.1", 8889, Transport::Udp};
    return obligation;
}

Commissioning sampleCommissioning()
{
    Commissioning job;
    job.started = samples::at(10);
    job.ended = samples::at(20);
    job.result = JobResult::Proved;
    job.port = "tcp:127.0.0.1:4000";
    job.profileId = "sp7600-virtual";
    job.presetId = "this-laptop";
    job.identity = {samples::imei, "SP7600", "V1.10", "V1.0.2", {}, {}, false};
    job.settings = {
        {SettingId::Host, "127.0.0.1", "127.0.0.1", "127.0.0.1", SettingOutcome::Unchanged},
        {SettingId::ServerPort, "9", "8888", "8888", SettingOutcome::Verified},
        {SettingId::Transport, {}, {}, {}, SettingOutcome::NotKnown},
        {SettingId::Apn, "a", "b", "a", SettingOutcome::Ignored},
    };
    job.proof = samples::reception(samples::frame(7), 15);
    job.proof->id = 12;
    job.proofReport = 0;
    job.proofKind = ProofKind::Relay;
    job.provedAt = Endpoint{"127.0.0.1", 8888, Transport::Tcp};
    job.serverAnswer = Reception{};
    job.serverAnswer->received = samples::at(16);
    job.serverAnswer->peer = {"192.0.2.7", 40000};
    job.serverAnswer->direction = Direction::ToTracker;
    job.serverAnswer->raw = std::string("12\0"
                                        "34",
                                        5);
    job.dataSession = true;
    job.obligation = sampleObligation();
    job.backupId = 3;
    job.installer = "Ana Torres";
    job.company = "Rastreo \xFF del Norte"; // No UTF-8.
    job.vehicle = {"Unidad 17", "abc-123 d", "3FA6P0H75ER123456", 87'229'000};
    job.operatorName = "Telcel";
    DeviceStatus status;
    status.simReady = true;
    status.simPinNeeded = false;
    status.mcc = 334;
    status.mnc = "020";
    status.registration = 1;
    status.signalBars = 4;
    status.signalDbm = -71;
    status.dataSession = true;
    status.gpsFix = false;
    status.satellites = 0;
    status.externalVolts = 12.62;
    status.batteryVolts = 4.1;
    status.odometerMetres = 4'294'967'296;
    status.asleep = false;
    status.pendingReports = 17;
    job.status = status;
    job.programVersion = "0.1.0";
    return job;
}

} // namespace

class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void whatWasDurableIsThereAfterReopening();
    void idsGrowInOrderOfArrival();
    void undecodableOctetsAreKeptWithTheirReason_data();
    void undecodableOctetsAreKeptWithTheirReason();
    void aDatagramWithoutItsEndIsDecodedAnew();
    void receptionsAreReadInPages();
    void manyThreadsSubmitWhileOthersRead();
    void closingCommitsWhatWasSubmitted();
    void oneCommitServesManySubmissions();
    void trackersAreSummedUp();

    void backupsComeBackAsTheyWere();
    void backupsAreFoundByUnitAndInPages();
    void aBackupSaysThatItsServerWasSetForAProof();
    void aBackupSaysWhatBecameOfIt_data();
    void aBackupSaysWhatBecameOfIt();
    void aBackupHoldsNoSecret();
    void noBackupCanBeDeleted();
    void aMissingBackupIsNamed();
    void anObligationStaysUntilItIsMet();
    void noObligationCanBeDeleted();
    void aMissingBackupDoesNotHarmItsNeighbours();
    void commissioningsComeBackAsTheyWere_data();
    void commissioningsComeBackAsTheyWere();
    void commissioningsAreFoundByWhatPeopleKnow();
    void aCorrectedSignatureIsKeptBesideTheRecordedOne();
    void aCommissioningHoldsNoSecret();

    void theWriteConnectionIsDurable();
    void whatIsSettledIsCommitted();
    void onlyTheOwnerMayReadTheFile();

private:
    std::unique_ptr<Store> open() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TestStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_file = m_folder->filePath(u"new folder/store.sqlite"_s);
}

std::unique_ptr<Store> TestStore::open() const
{
    Result<std::unique_ptr<Store>> opened = Store::open(m_file);
    if (!opened)
        qFatal("the store does not open: %s",
               std::string(opened.error().parameter("detail")).c_str());
    return std::move(*opened);
}

void TestStore::whatWasDurableIsThereAfterReopening()
{
    std::vector<Reception> sent;
    for (int i = 0; i < 5; ++i)
        sent.push_back(samples::reception(samples::frame(i), i));
    sent[4].connection = 77;
    sent[4].peer = {"2001:db8::1", 65535};
    {
        const std::unique_ptr<Store> store = open();
        const Outcome outcome = wait(samples::submit(*store, sent));
        QVERIFY(outcome);
        QCOMPARE(withoutIds(*outcome), sent);
    }
    const std::unique_ptr<Store> store = open();
    QVERIFY(!store->isReadOnly());
    QVERIFY(!store->setAside());
    QCOMPARE(*store->receptionCount(), 5);
    const Result<std::vector<Reception>> found = store->receptions({});
    QVERIFY(found);
    QCOMPARE(withoutIds(*found), sent);
}

void TestStore::idsGrowInOrderOfArrival()
{
    const std::unique_ptr<Store> store = open();
    std::int64_t last = 0;
    for (int round = 0; round < 3; ++round) {
        const Outcome outcome =
            wait(samples::submit(*store, {samples::reception(samples::frame(2 * round)),
                                          samples::reception(samples::frame(2 * round + 1))}));
        QVERIFY(outcome);
        for (const Reception &reception : *outcome) {
            QVERIFY(reception.id > last);
            last = reception.id;
        }
    }
    const Result<std::vector<Reception>> found = store->receptions({});
    QVERIFY(found);
    QCOMPARE(found->size(), std::size_t(6));
    for (std::size_t i = 0; i < found->size(); ++i)
        QCOMPARE((*found)[i].raw, samples::frame(static_cast<int>(i)));
}

void TestStore::undecodableOctetsAreKeptWithTheirReason_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<int>("transport");
    QTest::addColumn<int>("code");
    const auto tcp = static_cast<int>(Transport::Tcp);
    const auto udp = static_cast<int>(Transport::Udp);
    QTest::newRow("noise with a NUL") << QByteArray("\x16\x03\x01\0\x02", 5) << tcp
                                      << static_cast<int>(ErrorCode::FrameUnrecognised);
    QTest::newRow("bad header") << QByteArray("*GS16,3515#") << tcp
                                << static_cast<int>(ErrorCode::FrameHeaderMalformed);
    // Whole by the rule of a datagram, but its connection ended before the `#`.
    QTest::newRow("cut by the end of its connection")
        << QByteArray::fromStdString(samples::frame(1)).chopped(1) << tcp
        << static_cast<int>(ErrorCode::FrameIncomplete);
    QTest::newRow("empty datagram")
        << QByteArray("") << udp << static_cast<int>(ErrorCode::FrameEmpty);
}

void TestStore::undecodableOctetsAreKeptWithTheirReason()
{
    QFETCH(const QByteArray, raw);
    QFETCH(const int, transport);
    QFETCH(const int, code);
    Reception sent;
    sent.received = samples::at(0);
    sent.peer = {"192.0.2.1", 1};
    sent.transport = static_cast<Transport>(transport);
    sent.raw = raw.toStdString();
    sent.error = Error{static_cast<ErrorCode>(code)};

    const std::unique_ptr<Store> store = open();
    QVERIFY(wait(samples::submit(*store, {sent})));
    const Result<std::vector<Reception>> found = store->receptions({});
    QVERIFY(found);
    QCOMPARE(found->size(), std::size_t(1));
    QCOMPARE(found->front().raw, sent.raw);
    QVERIFY(found->front().reports.empty());
    QVERIFY(found->front().error);
    QCOMPARE(static_cast<int>(found->front().error->code), code);
    QVERIFY(store->trackers()->empty());
}

void TestStore::aDatagramWithoutItsEndIsDecodedAnew()
{
    Reception sent = samples::reception(samples::frame(1));
    sent.transport = Transport::Udp;
    sent.raw.pop_back();
    const std::unique_ptr<Store> store = open();
    QVERIFY(wait(samples::submit(*store, {sent})));
    const Result<std::vector<Reception>> found = store->receptions({});
    QVERIFY(found);
    QCOMPARE(withoutIds(*found), std::vector{sent});
}

void TestStore::receptionsAreReadInPages()
{
    const std::unique_ptr<Store> store = open();
    std::vector<Reception> sent;
    for (int i = 0; i < 10; ++i)
        sent.push_back(samples::reception(samples::frame(i)));
    QVERIFY(wait(samples::submit(*store, sent)));

    std::vector<std::string> raws;
    std::int64_t after = 0;
    for (;;) {
        const Result<std::vector<Reception>> page = store->receptions({.after = after, .most = 3});
        QVERIFY(page);
        if (page->empty())
            break;
        QVERIFY(page->size() <= 3);
        for (const Reception &reception : *page)
            raws.push_back(reception.raw);
        after = page->back().id;
    }
    QCOMPARE(raws.size(), sent.size());
    for (std::size_t i = 0; i < raws.size(); ++i)
        QCOMPARE(raws[i], sent[i].raw);
    QVERIFY(store->receptions({.most = 0})->empty());
}

void TestStore::manyThreadsSubmitWhileOthersRead()
{
    constexpr int submitters = 4;
    constexpr int each = 100;
    const std::unique_ptr<Store> store = open();
    std::atomic<int> durable = 0;
    std::atomic<bool> failed = false;
    std::atomic<bool> reading = true;

    std::thread reader([&] {
        std::int64_t seen = 0;
        while (reading) {
            const Result<std::int64_t> count = store->receptionCount();
            if (!count || *count < seen)
                failed = true;
            seen = count.value_or(seen);
        }
    });
    std::vector<std::thread> threads;
    for (int number = 0; number < submitters; ++number) {
        threads.emplace_back([&, number] {
            std::vector<std::future<Outcome>> futures;
            for (int i = 0; i < each; ++i) {
                futures.push_back(samples::submit(
                    *store, {samples::reception(samples::frame(number * each + i))}));
            }
            for (std::future<Outcome> &future : futures)
                durable += wait(std::move(future)) ? 1 : 0;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    reading = false;
    reader.join();

    QVERIFY(!failed);
    QCOMPARE(durable.load(), submitters * each);
    QCOMPARE(*store->receptionCount(), submitters * each);
}

void TestStore::closingCommitsWhatWasSubmitted()
{
    std::vector<std::future<Outcome>> futures;
    {
        const std::unique_ptr<Store> store = open();
        for (int i = 0; i < 50; ++i)
            futures.push_back(samples::submit(*store, {samples::reception(samples::frame(i))}));
    }
    for (std::future<Outcome> &future : futures) {
        QCOMPARE(future.wait_for(std::chrono::seconds(0)), std::future_status::ready);
        QVERIFY(future.get());
    }
    QCOMPARE(*open()->receptionCount(), 50);
}

void TestStore::oneCommitServesManySubmissions()
{
    const std::unique_ptr<Store> store = open();
    // From inside a Done, on the writer's thread: all of it is queued before the next batch begins.
    std::vector<std::future<Outcome>> futures;
    std::promise<void> queued;
    store->submit({samples::reception(samples::frame(0))}, [&](const Outcome &) {
        for (int i = 1; i <= 300; ++i)
            futures.push_back(samples::submit(*store, {samples::reception(samples::frame(i))}));
        queued.set_value();
    });
    QCOMPARE(queued.get_future().wait_for(patience), std::future_status::ready);
    // While the first of them is settled, the others are committed already.
    std::atomic<std::int64_t> seen = 0;
    QVERIFY(wait(std::move(futures.front())));
    seen = *store->receptionCount();
    QCOMPARE(seen.load(), 301);
}

void TestStore::trackersAreSummedUp()
{
    const std::unique_ptr<Store> store = open();
    const std::string two = "*GS16," + samples::imei + ",092653140326,,COT:1$092753140326,,COT:2#";
    QVERIFY(wait(samples::submit(
        *store, {samples::reception("*GS16," + samples::imei + "#", 1), samples::reception(two, 5),
                 samples::reception(samples::frame(1, samples::otherImei), 9),
                 samples::reception("*GS16,3515#", 12)})));
    Reception nameless = samples::reception("");
    nameless.error.reset();
    nameless.reports.emplace_back().kind = ReportKind::NeedsMask;
    QVERIFY(samples::submit(*store, {nameless}).get());
    const Result<std::vector<store::TrackerSummary>> trackers = store->trackers();
    QVERIFY(trackers);
    const std::vector<store::TrackerSummary> expected{
        {samples::otherImei, 1, samples::at(9), samples::at(9)},
        {samples::imei, 2, samples::at(1), samples::at(5)}, // The heartbeat is no report.
    };
    QCOMPARE(*trackers, expected);
}

void TestStore::backupsComeBackAsTheyWere()
{
    device::Backup first = sampleBackup(samples::imei);
    device::Backup other = sampleBackup(samples::otherImei);
    other.identity.imei.reset();
    {
        const std::unique_ptr<Store> store = open();
        const Result<std::int64_t> firstId = store->saveBackup(first);
        const Result<std::int64_t> otherId = store->saveBackup(other);
        QVERIFY(firstId && otherId);
        QVERIFY(*otherId > *firstId);
        first.id = *firstId;
        other.id = *otherId;
    }
    const std::unique_ptr<Store> store = open();
    QCOMPARE(*store->backup(first.id), first);
    QCOMPARE(*store->backup(other.id), other);
    QCOMPARE(*store->backups(), (std::vector{other, first}));
}

void TestStore::backupsAreFoundByUnitAndInPages()
{
    const std::unique_ptr<Store> store = open();
    std::vector<device::Backup> mine;
    for (int i = 0; i < 5; ++i) {
        device::Backup backup = sampleBackup(samples::imei);
        backup.id = *store->saveBackup(backup);
        mine.insert(mine.begin(), backup);
        QVERIFY(store->saveBackup(sampleBackup(samples::otherImei)));
    }
    QCOMPARE(*store->backups({.imei = samples::imei}), mine);
    std::vector<device::Backup> paged;
    store::BackupQuery query{.imei = samples::imei, .most = 2};
    for (;;) {
        const auto page = store->backups(query);
        QVERIFY(page);
        if (page->empty())
            break;
        QVERIFY(page->size() <= 2);
        paged.insert(paged.end(), page->begin(), page->end());
        query.before = page->back().id;
    }
    QCOMPARE(paged, mine);
    QVERIFY(store->backups({.imei = "356938035643809"})->empty());
}

void TestStore::aBackupSaysThatItsServerWasSetForAProof()
{
    const Endpoint server{"d.plaspy.com", 8888, Transport::Tcp};
    const Endpoint laptop{"192.0.2.7", 8888, Transport::Tcp};
    const auto backupOf = [](const Endpoint &endpoint, const std::string &imei, UtcMillis taken) {
        device::Backup backup = sampleBackup(imei);
        backup.taken = taken;
        ConnectionSettings held;
        held.setEndpoint(endpoint);
        for (const SettingId setting : held.present())
            backup.settings[setting] = {
                ReadState::Read, *held.value(setting), Provenance::Virtual, {}};
        return backup;
    };
    const std::unique_ptr<Store> store = open();
    const auto taken =
        std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    Obligation owed = sampleObligation(samples::imei);
    owed.made = taken - 1s;
    owed.server = server;
    owed.meanwhile = laptop;
    QVERIFY(store->saveObligation(owed));
    const auto isMarked = [&](const device::Backup &backup) {
        const Result<std::int64_t> id = store->saveBackup(backup);
        const bool one = store->backup(*id)->holdsProofAddress;
        return one && store->backups({.most = 1})->front().holdsProofAddress;
    };
    // What the proof's own job found was there before, though it is the same address.
    QVERIFY(!isMarked(backupOf(laptop, samples::imei, taken)));
    QVERIFY(isMarked(backupOf(laptop, samples::imei, taken)));
    QVERIFY(!isMarked(backupOf(server, samples::imei, taken)));
    QVERIFY(!isMarked(backupOf(laptop, samples::otherImei, taken)));
    // It was set for good before the proof.
    QVERIFY(!isMarked(backupOf(laptop, samples::imei, taken - 2s)));
    // What the next proof's own job finds may be left over from this one.
    owed.made = taken + 1s;
    QVERIFY(store->saveObligation(owed));
    QVERIFY(isMarked(backupOf(laptop, samples::imei, taken + 1s)));
    // It stays marked when nothing is owed any more, and what is set later is another matter.
    QVERIFY(store->closeObligationsOf(samples::imei));
    QVERIFY(isMarked(backupOf(laptop, samples::imei, taken)));
    QVERIFY(!isMarked(backupOf(laptop, samples::imei, taken + 1h)));
}

void TestStore::aBackupSaysWhatBecameOfIt_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("closed");
    QTest::newRow("done") << -1 << true;
    QTest::newRow("the old is back") << static_cast<int>(ErrorCode::ReadBackDiffers) << true;
    QTest::newRow("neither") << static_cast<int>(ErrorCode::DeviceIncomplete) << false;
}

void TestStore::aBackupSaysWhatBecameOfIt()
{
    QFETCH(const int, code);
    QFETCH(const bool, closed);
    device::Backup backup = sampleBackup(samples::imei);
    {
        const std::unique_ptr<Store> store = open();
        backup.id = *store->saveBackup(backup);
        QCOMPARE(*store->backups({.openOnly = true}), std::vector{backup});
        backup.after = {{SettingId::Host, "a", "b", "b", SettingOutcome::Verified},
                        {SettingId::Apn, "c", "d", {}, SettingOutcome::Unreadable}};
        if (code >= 0)
            backup.error = Error{static_cast<ErrorCode>(code), {{"settings", "apn"}}, {}};
        backup.closed = closed;
        QVERIFY(store->finishBackup(backup.id, backup.after, backup.error));
    }
    const std::unique_ptr<Store> store = open();
    QCOMPARE(*store->backup(backup.id), backup);
    QCOMPARE(store->backups({.openOnly = true})->empty(), closed);
}

void TestStore::aBackupHoldsNoSecret()
{
    device::Backup backup = sampleBackup(samples::imei);
    backup.settings[SettingId::ApnPassword] = {
        ReadState::Read, "hunter-one", Provenance::Virtual, {}};
    QVERIFY(backup.wanted.set(SettingId::ApnPassword, "hunter-two"));
    QVERIFY(backup.wanted.set(SettingId::DevicePassword, "hunter-three"));
    {
        const std::unique_ptr<Store> store = open();
        backup.id = *store->saveBackup(backup);
        QVERIFY(store->finishBackup(backup.id,
                                    {{SettingId::ApnPassword, "hunter-one", "hunter-two",
                                      "hunter-two", SettingOutcome::Verified}},
                                    {}));
        const device::Backup kept = *store->backup(backup.id);
        QCOMPARE(kept.secretsLeftOut,
                 (std::vector{SettingId::ApnPassword, SettingId::DevicePassword}));
        QCOMPARE(kept.secretsWanted,
                 (std::vector{SettingId::ApnPassword, SettingId::DevicePassword}));
        QCOMPARE(kept.settings[SettingId::ApnPassword], ReadSetting{});
        QVERIFY(!kept.wanted.has(SettingId::ApnPassword));
        QVERIFY(!kept.wanted.has(SettingId::DevicePassword));
        QCOMPARE(kept.wanted.endpoint(), backup.wanted.endpoint());
        QCOMPARE(kept.after.front(), (SettingResult{SettingId::ApnPassword, "***", "***", "***",
                                                    SettingOutcome::Verified}));
    }
    QFile file(m_file);
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray octets = file.readAll();
    QVERIFY(octets.contains("/dev/ttyUSB0")); // The row is in this file.
    QVERIFY(!octets.contains("hunter"));
}

void TestStore::noBackupCanBeDeleted()
{
    {
        const std::unique_ptr<Store> store = open();
        QVERIFY(store->saveBackup(sampleBackup(samples::imei)));
    }
    const auto database = store::Database::open(m_file, store::Database::Access::ReadWrite);
    QVERIFY(database);
    QVERIFY(!(*database)->execute(u"DELETE FROM backup"_s));
    QCOMPARE((*database)->value(u"SELECT count(*) FROM backup"_s)->toInt(), 1);
}

void TestStore::anObligationStaysUntilItIsMet()
{
    std::int64_t first = 0;
    {
        const std::unique_ptr<Store> store = open();
        first = *store->saveObligation(sampleObligation());
        QVERIFY(store->saveObligation(sampleObligation()));
        QVERIFY(store->saveObligation(sampleObligation(samples::otherImei)));
    }
    const std::unique_ptr<Store> store = open();
    auto found = *store->openObligations(samples::imei);
    QCOMPARE(found.size(), std::size_t{2});
    auto expected = sampleObligation();
    expected.id = first;
    QCOMPARE(found.back(), expected);
    QVERIFY(found.front().id > first); // newest first
    QCOMPARE(store->openObligations()->size(), std::size_t{3});

    QVERIFY(store->closeObligation(first));
    QCOMPARE(store->openObligations(samples::imei)->size(), std::size_t{1});
    QVERIFY(store->saveObligation(sampleObligation()));
    QVERIFY(store->closeObligationsOf(samples::imei));
    QCOMPARE(store->openObligations(samples::imei)->size(), std::size_t{0});
    QCOMPARE(store->openObligations()->front().imei, samples::otherImei);
}

void TestStore::noObligationCanBeDeleted()
{
    {
        const std::unique_ptr<Store> store = open();
        QVERIFY(store->saveObligation(sampleObligation()));
    }
    const auto database = store::Database::open(m_file, store::Database::Access::ReadWrite);
    QVERIFY(database);
    QVERIFY(!(*database)->execute(u"DELETE FROM obligation"_s));
}

void TestStore::aMissingBackupIsNamed()
{
    const std::unique_ptr<Store> store = open();
    QCOMPARE(store->backup(42).error(), (Error{ErrorCode::BackupNotFound, {{"backup", "42"}}}));
    QCOMPARE(store->finishBackup(42, {}, {}).error(),
             (Error{ErrorCode::BackupNotFound, {{"backup", "42"}}}));
}

void TestStore::aMissingBackupDoesNotHarmItsNeighbours()
{
    const std::unique_ptr<Store> store = open();
    std::future<Outcome> before = samples::submit(*store, {samples::reception(samples::frame(1))});
    QVERIFY(!store->finishBackup(42, {}, {})); // Goes along in the same transaction.
    QVERIFY(wait(std::move(before)));
    QCOMPARE(*store->receptionCount(), 1);
}

void TestStore::commissioningsComeBackAsTheyWere_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("proved") << 0;
    QTest::newRow("failed") << 1;
    QTest::newRow("configured, without a preset") << 2;
}

void TestStore::commissioningsComeBackAsTheyWere()
{
    QFETCH(const int, kind);
    Commissioning job = sampleCommissioning();
    if (kind == 1) {
        job.result = JobResult::Failed;
        job.proof.reset();
        job.error = Error{ErrorCode::ReadBackDiffers, {{"settings", "host, apn"}}};
        job.backupId.reset();
    } else if (kind == 2) {
        job.result = JobResult::Configured;
        job.proof.reset();
        job.presetId.clear();
        job.identity = {};
        job.vehicle = {};
        job.status.reset();
    }
    {
        const std::unique_ptr<Store> store = open();
        const Result<std::int64_t> id = store->saveCommissioning(job);
        QVERIFY(id);
        job.id = *id;
        QVERIFY(*id > 0);
    }
    const std::unique_ptr<Store> store = open();
    QCOMPARE(*store->commissionings(), std::vector{job});
    Commissioning next = job;
    next.id = *store->saveCommissioning(job);
    QCOMPARE(*store->commissionings(), (std::vector{next, job}));
    QCOMPARE(*store->commissionings({.most = 1}), std::vector{next});
}

void TestStore::commissioningsAreFoundByWhatPeopleKnow()
{
    const std::unique_ptr<Store> store = open();
    const auto save = [&store](int day, const std::string &imei, const VehicleDetails &vehicle,
                               JobResult result = JobResult::Proved) {
        Commissioning job = sampleCommissioning();
        job.started = samples::at(day * 86'400);
        job.identity.imei = imei;
        job.vehicle = vehicle;
        job.result = result;
        return *store->saveCommissioning(job);
    };
    const std::string other = "359999040000000";
    const auto first = save(1, samples::imei, {"Ñandú 100%", "ABC-123-D", {}, {}});
    const auto second = save(2, other, {}, JobResult::Failed);
    const auto third = save(3, samples::imei, {"Grúa_7", "xyz 9", {}, {}}, JobResult::Configured);
    const auto ids = [&store](const store::CommissioningQuery &query) {
        std::vector<std::int64_t> found;
        const Result<std::vector<Commissioning>> jobs = store->commissionings(query);
        for (const Commissioning &job : *jobs)
            found.push_back(job.id);
        return found;
    };
    using Ids = std::vector<std::int64_t>;
    QCOMPARE(ids({}), (Ids{third, second, first}));
    QCOMPARE(ids({.imei = samples::imei}), (Ids{third, first}));
    QCOMPARE(ids({.plate = "abc 123d"}), Ids{first});
    QCOMPARE(ids({.plate = "XYZ-9"}), Ids{third});
    QCOMPARE(ids({.plate = ""}), Ids{}); // Nobody gave one to the second.
    QCOMPARE(ids({.imei = other, .plate = "XYZ-9"}), Ids{});
    QCOMPARE(ids({.from = samples::at(2 * 86'400)}), (Ids{third, second}));
    QCOMPARE(ids({.from = samples::at(2 * 86'400), .to = samples::at(3 * 86'400)}), Ids{second});
    QCOMPARE(ids({.most = 2}), (Ids{third, second}));
    QCOMPARE(ids({.before = second, .most = 2}), Ids{first});
    // As it is typed, and no sign stands for others.
    QCOMPARE(ids({.text = "359999 04 0000"}), Ids{second});
    QCOMPARE(ids({.text = "54425"}), (Ids{third, first}));
    QCOMPARE(ids({.text = "bc1"}), Ids{first});
    QCOMPARE(ids({.text = " grúa"}), Ids{third});
    QCOMPARE(ids({.text = "0%"}), Ids{first});
    QCOMPARE(ids({.text = "a_7"}), Ids{third});
    QCOMPARE(ids({.text = "%"}), Ids{first});
    QCOMPARE(ids({.text = "\\"}), Ids{});
    QCOMPARE(ids({.text = "' OR 1=1 --"}), Ids{});
    QCOMPARE(ids({.results = {JobResult::Failed, JobResult::Cancelled}}), Ids{second});
    QCOMPARE(ids({.text = "54425", .results = {JobResult::Proved}}), Ids{first});

    QCOMPARE(store->commissioning(second)->id, second);
    QCOMPARE(store->commissioning(99).error(),
             (Error{ErrorCode::CertificateNotFound, {{"certificate", "99"}}}));
}

void TestStore::aCorrectedSignatureIsKeptBesideTheRecordedOne()
{
    Commissioning job = sampleCommissioning();
    const Signature corrected{"Ana \"Torres\"", ""};
    {
        const std::unique_ptr<Store> store = open();
        const Commissioning other = *store->commissioning(*store->saveCommissioning(job));
        job.id = *store->saveCommissioning(job);
        QVERIFY(store->correctSignature(job.id, {"Nobody", "at all"}));
        QVERIFY(store->correctSignature(job.id, corrected));
        QCOMPARE(store->correctSignature(99, corrected).error().code,
                 ErrorCode::CertificateNotFound);
        QCOMPARE(*store->commissioning(other.id), other);
    }
    const std::unique_ptr<Store> store = open();
    const Commissioning found = *store->commissioning(job.id);
    QCOMPARE(signatureOf(found), corrected);
    job.correction = corrected;
    QCOMPARE(found, job); // Nothing else is another.
}

void TestStore::aCommissioningHoldsNoSecret()
{
    Commissioning job = sampleCommissioning();
    job.settings.push_back({SettingId::ApnPassword, "hunter-one", "hunter-two", "hunter-two",
                            SettingOutcome::Verified});
    job.settings.push_back(
        {SettingId::ApnPassword, {}, "hunter-three", {}, SettingOutcome::Unreadable, true});
    {
        const std::unique_ptr<Store> store = open();
        QVERIFY(store->saveCommissioning(job));
        const std::vector<SettingResult> kept = store->commissionings()->front().settings;
        QCOMPARE(kept[4], (SettingResult{SettingId::ApnPassword, "***", "***", "***",
                                         SettingOutcome::Verified}));
        QCOMPARE(kept[5],
                 (SettingResult{
                     SettingId::ApnPassword, {}, "***", {}, SettingOutcome::Unreadable, true}));
    }
    QFile file(m_file);
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray octets = file.readAll();
    QVERIFY(octets.contains("tcp:127.0.0.1:4000")); // The row is in this file.
    QVERIFY(!octets.contains("hunter"));
}

void TestStore::theWriteConnectionIsDurable()
{
    open();
    // As the writer opens it.
    const auto session = store::WriteSession::open(m_file);
    QVERIFY(session);
    const auto pragma = [&session](const QString &name) {
        return (*session)->database->value(u"PRAGMA "_s + name)->toString();
    };
    QCOMPARE(pragma(u"journal_mode"_s), u"wal"_s);
    QCOMPARE(pragma(u"synchronous"_s), u"2"_s); // FULL
    QCOMPARE(pragma(u"fullfsync"_s), u"1"_s);
    QCOMPARE(pragma(u"checkpoint_fullfsync"_s), u"1"_s);
    QCOMPARE(pragma(u"foreign_keys"_s), u"1"_s);
    QVERIFY(pragma(u"busy_timeout"_s).toInt() > 0);
}

void TestStore::whatIsSettledIsCommitted()
{
    const std::unique_ptr<Store> store = open();
    for (int number = 1; number <= 20; ++number) {
        std::promise<int> seen;
        store->submit({samples::reception(samples::frame(number))}, [&](const Outcome &) {
            // Another connection sees only what is committed.
            const auto database = store::Database::open(m_file, store::Database::Access::ReadOnly);
            seen.set_value(
                (*database)->value(u"SELECT count(*) FROM reception"_s).value_or(-1).toInt());
        });
        QCOMPARE(seen.get_future().get(), number);
    }
}

void TestStore::onlyTheOwnerMayReadTheFile()
{
#ifdef Q_OS_WIN
    QSKIP("There the rights are those of the folder, which is the user's own.");
#endif
    const std::unique_ptr<Store> store = open();
    QVERIFY(store->saveBackup(sampleBackup(samples::imei)));
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
                                      | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
        const QFileInfo info(m_file + suffix);
        QVERIFY2(info.exists(), qPrintable(info.filePath()));
        QVERIFY2(!(info.permissions() & others), qPrintable(info.filePath()));
    }
}

QTEST_GUILESS_MAIN(TestStore)
#include "test_store.moc"
