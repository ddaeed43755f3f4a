// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "core/store/store.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace sp7600;
using store::Store;

namespace
{

constexpr int patienceMs = 60'000;

UtcMillis daysAgo(int days)
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now())
           - std::chrono::days(days);
}

Reception receivedAt(UtcMillis time, const std::string &imei, int number)
{
    Reception made = samples::reception(samples::frame(number, imei));
    made.received = time;
    return made;
}

} // namespace

/// What is removed, and what never is.
class TestRetention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void nothingIsRemovedUnasked();
    void whatIsTooOldGoes();
    void theOldestGoWhenThereIsTooMuch();
    void freePagesAreUsedAgain();
    void aLimitBelowWhatStaysIsRefused();
    void aReadOnlyStoreRemovesNothing();

private:
    std::unique_ptr<Store> open() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TestRetention::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_file = m_folder->filePath(u"store.sqlite"_s);
}

std::unique_ptr<Store> TestRetention::open() const
{
    Result<std::unique_ptr<Store>> opened = Store::open(m_file);
    if (!opened)
        qFatal("the store does not open: %s",
               std::string(opened.error().parameter("detail")).c_str());
    return std::move(*opened);
}

void TestRetention::nothingIsRemovedUnasked()
{
    const std::unique_ptr<Store> store = open();
    QVERIFY(samples::submit(*store, {receivedAt(daysAgo(4000), samples::imei, 1)}).get());
    QVERIFY(store->setRetention({.age = std::chrono::days(1)}));
    QVERIFY(store->setRetention({}));
    QTRY_COMPARE(store->indexLag()->receptions, 0);
    QVERIFY(samples::submit(*store, {receivedAt(daysAgo(0), samples::imei, 2)}).get());
    QVERIFY(*store->receptionCount() >= 1);
}

void TestRetention::whatIsTooOldGoes()
{
    std::int64_t last = 0;
    {
        const std::unique_ptr<Store> store = open();
        QVERIFY(store->saveBackup({}));
        QVERIFY(store->saveCommissioning({}));
        std::vector<Reception> sent;
        // Among the old ones some that are young: a clock was wrong for a while.
        for (int i = 0; i < 3000; ++i)
            sent.push_back(
                receivedAt(daysAgo(i % 500 == 7 ? 1 : 40), i % 2 ? samples::imei : "351", i));
        for (int i = 0; i < 3000; ++i)
            sent.push_back(receivedAt(daysAgo(40), samples::otherImei, i));
        QVERIFY(samples::submit(*store, sent).get());
        QCOMPARE(store->trackers()->size(), std::size_t(2));
        QVERIFY(store->setRetention({.age = std::chrono::days(30)}));
        QTRY_COMPARE_WITH_TIMEOUT(*store->receptionCount(), 6, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(store->trackers()->size(), std::size_t(1), patienceMs);
        const auto left = store->receptions({.imei = samples::imei});
        for (const Reception &kept : *left)
            QVERIFY(kept.received > daysAgo(2));
        QVERIFY(store->receptions({.imei = samples::otherImei})->empty());
        QVERIFY(store->receptions({.to = daysAgo(30)})->empty());
        QCOMPARE(store->backups()->size(), std::size_t(1));
        QCOMPARE(store->commissionings()->size(), std::size_t(1));

        // A unit that is gone may come back.
        const auto again =
            samples::submit(*store, {receivedAt(daysAgo(0), samples::otherImei, 1)}).get();
        QVERIFY(again);
        last = again->front().id;
        QTRY_COMPARE(store->indexLag()->receptions, 0);
        QCOMPARE(store->receptions({.imei = samples::otherImei})->size(), std::size_t(1));
    }
    QCOMPARE(last, 6001);
}

void TestRetention::theOldestGoWhenThereIsTooMuch()
{
    constexpr std::uint64_t limit = 1'000'000;
    const std::unique_ptr<Store> store = open();
    QVERIFY(store->saveBackup({}));
    std::vector<Reception> sent;
    for (int i = 0; i < 10'000; ++i)
        sent.push_back(samples::reception(samples::frame(i), i));
    QVERIFY(samples::submit(*store, sent).get());
    QVERIFY(*store->octets() > limit);
    QVERIFY(store->setRetention({.octets = limit}));
    QTRY_VERIFY_WITH_TIMEOUT(*store->octets() <= limit, patienceMs);
    QCOMPARE(store->backups()->size(), std::size_t(1));
    // Not more than needed, and none out of turn.
    const std::vector<Reception> kept = *store->receptions({});
    QVERIFY(kept.size() > 2000);
    QCOMPARE(kept.back().id, 10'000);
    QCOMPARE(kept.front().id, 10'001 - std::int64_t(kept.size()));
    QCOMPARE(*store->receptionCount(), std::int64_t(kept.size()));
    QCOMPARE(store->receptions({.imei = samples::imei})->size(), kept.size());
}

void TestRetention::freePagesAreUsedAgain()
{
    constexpr std::uint64_t limit = 1'000'000;
    const std::unique_ptr<Store> store = open();
    QVERIFY(store->setRetention({.octets = limit}));
    for (int round = 0; round < 12; ++round) {
        std::vector<Reception> sent;
        for (int i = 0; i < 2000; ++i)
            sent.push_back(samples::reception(samples::frame(i), i));
        QVERIFY(samples::submit(*store, sent).get());
        QTRY_VERIFY_WITH_TIMEOUT(store->indexLag()->receptions == 0 && *store->octets() <= limit,
                                 patienceMs);
    }
    QVERIFY(QFileInfo(m_file).size() < 2 * qint64{limit});
}

void TestRetention::aLimitBelowWhatStaysIsRefused()
{
    const std::unique_ptr<Store> store = open();
    QVERIFY(samples::submit(*store, {samples::reception(samples::frame(1))}).get());
    Commissioning job;
    job.port = std::string(3'000'000, 'p');
    QVERIFY(store->saveCommissioning(job));
    const Result<void> refused = store->setRetention({.octets = 2'000'000});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::StoreLimitTooSmall);
    QCOMPARE(refused.error().parameter("limit"), "2000000");
    QVERIFY(std::stoull(std::string(refused.error().parameter("minimum"))) > 3'000'000);
    QVERIFY(store->setRetention({.octets = 4'000'000}));
    QCOMPARE(*store->receptionCount(), 1);
}

void TestRetention::aReadOnlyStoreRemovesNothing()
{
    const std::unique_ptr<Store> first = open();
    const std::unique_ptr<Store> second = open();
    QVERIFY(second->isReadOnly());
    QCOMPARE(second->setRetention({.age = std::chrono::days(1)}).error().code,
             ErrorCode::StoreReadOnly);
}

QTEST_GUILESS_MAIN(TestRetention)
#include "test_retention.moc"
