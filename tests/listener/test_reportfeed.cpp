// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listener/reportfeed.h"

#include <QTest>

#include <atomic>
#include <future>
#include <thread>

using namespace sp7600;
using listener::ReportFeed;

namespace
{

std::vector<Reception> receptions(int from, int count)
{
    std::vector<Reception> list(static_cast<std::size_t>(count));
    for (Reception &reception : list)
        reception.id = from++;
    return list;
}

std::vector<std::int64_t> idsOf(const ReportFeed::Batch &batch)
{
    std::vector<std::int64_t> ids;
    for (const auto &reception : batch.receptions)
        ids.push_back(reception->id);
    return ids;
}

using Ids = std::vector<std::int64_t>;

} // namespace

class TestReportFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesWhatCameSince();
    void givesNoMoreThanAskedFor();
    void tellsASlowFollowerWhatItMissed();
    void aNewFollowerMissesNothing();
    void keepsWhatAFollowerHolds();
    void isBoundedInMemory_data();
    void isBoundedInMemory();
    void wakesItsFollowersAfterEachPublish();
    void anEndedSubscriptionIsNotWoken();
    void endingWaitsForARunningWake();
    void aSubscriptionMayOutliveItsFeed();
    void manyPublishersAndAFollowerLoseNothing();
};

void TestReportFeed::givesWhatCameSince()
{
    ReportFeed feed;
    const std::uint64_t start = feed.next();
    QVERIFY(feed.since(start).receptions.empty());
    QCOMPARE(feed.since(start).next, start);

    feed.publish(receptions(1, 2));
    ReportFeed::Batch batch = feed.since(start);
    QCOMPARE(idsOf(batch), (Ids{1, 2}));
    feed.publish(receptions(3, 1));
    batch = feed.since(batch.next);
    QCOMPARE(idsOf(batch), Ids{3});
    QCOMPARE(batch.missed, std::uint64_t(0));
    QCOMPARE(batch.next, feed.next());
    QVERIFY(feed.since(batch.next).receptions.empty());
    QVERIFY(feed.since(batch.next + 100).receptions.empty());
}

void TestReportFeed::givesNoMoreThanAskedFor()
{
    ReportFeed feed;
    feed.publish(receptions(1, 5));
    ReportFeed::Batch batch = feed.since(0, 2);
    QCOMPARE(idsOf(batch), (Ids{1, 2}));
    batch = feed.since(batch.next, 2);
    QCOMPARE(idsOf(batch), (Ids{3, 4}));
    batch = feed.since(batch.next, 2);
    QCOMPARE(idsOf(batch), Ids{5});
}

void TestReportFeed::tellsASlowFollowerWhatItMissed()
{
    ReportFeed feed(3);
    const std::uint64_t start = feed.next();
    feed.publish(receptions(1, 2));
    feed.publish(receptions(3, 4));
    const ReportFeed::Batch batch = feed.since(start);
    QCOMPARE(idsOf(batch), (Ids{4, 5, 6}));
    QCOMPARE(batch.missed, std::uint64_t(3));
    QCOMPARE(feed.since(batch.next).missed, std::uint64_t(0));
}

void TestReportFeed::aNewFollowerMissesNothing()
{
    ReportFeed feed(2);
    feed.publish(receptions(1, 10));
    QCOMPARE(idsOf(feed.since(0)), (Ids{9, 10}));
    QCOMPARE(feed.since(0).missed, std::uint64_t(0));
}

void TestReportFeed::keepsWhatAFollowerHolds()
{
    ReportFeed feed(1);
    feed.publish(receptions(1, 1));
    const ReportFeed::Batch batch = feed.since(0);
    feed.publish(receptions(2, 5));
    QCOMPARE(idsOf(batch), Ids{1});
}

void TestReportFeed::isBoundedInMemory_data()
{
    constexpr std::size_t megabyte = 1024 * 1024;
    QTest::addColumn<std::size_t>("octets");
    QTest::addColumn<std::size_t>("reports");
    QTest::newRow("long frames") << megabyte << std::size_t(0);
    QTest::newRow("frames of many short records") << std::size_t(40) << megabyte / sizeof(Report);
}

void TestReportFeed::isBoundedInMemory()
{
    QFETCH(const std::size_t, octets);
    QFETCH(const std::size_t, reports);
    ReportFeed feed(1000);
    Reception large;
    large.raw.assign(octets, 'x');
    large.reports.resize(reports);
    for (int i = 0; i < 100; ++i)
        feed.publish({large});
    const std::size_t kept = feed.since(0, 1000).receptions.size();
    QVERIFY2(kept >= 60 && kept <= 64, qPrintable(QString::number(kept)));
    QCOMPARE(feed.next() - 1, std::uint64_t(100));
}

void TestReportFeed::wakesItsFollowersAfterEachPublish()
{
    ReportFeed feed;
    int first = 0;
    int second = 0;
    const auto one = feed.subscribe([&first] { ++first; });
    feed.publish(receptions(1, 3));
    const auto two = feed.subscribe([&second] { ++second; });
    feed.publish(receptions(4, 1));
    feed.publish({}); // Nothing new.
    QCOMPARE(first, 2);
    QCOMPARE(second, 1);
}

void TestReportFeed::anEndedSubscriptionIsNotWoken()
{
    ReportFeed feed;
    int woken = 0;
    auto subscription = feed.subscribe([&woken] { ++woken; });
    subscription.reset();
    feed.publish(receptions(1, 1));
    QCOMPARE(woken, 0);
}

void TestReportFeed::endingWaitsForARunningWake()
{
    ReportFeed feed;
    std::promise<void> inside;
    std::promise<void> mayLeave;
    std::atomic<bool> left = false;
    auto subscription = feed.subscribe([&] {
        inside.set_value();
        mayLeave.get_future().wait();
        left = true;
    });
    std::thread publisher([&feed] { feed.publish(receptions(1, 1)); });
    inside.get_future().wait();
    std::thread helper([&mayLeave] {
        std::this_thread::sleep_for(std::chrono::milliseconds(30)); // While the other one waits.
        mayLeave.set_value();
    });
    subscription.reset();
    const bool wasOver = left;
    publisher.join();
    helper.join();
    QVERIFY(wasOver);
}

void TestReportFeed::aSubscriptionMayOutliveItsFeed()
{
    auto feed = std::make_unique<ReportFeed>();
    auto subscription = feed->subscribe([] {});
    feed.reset();
    subscription.reset();
}

void TestReportFeed::manyPublishersAndAFollowerLoseNothing()
{
    constexpr int publishers = 4;
    constexpr int each = 500;
    ReportFeed feed(publishers * each);
    std::atomic<int> wakes = 0;
    const auto subscription = feed.subscribe([&wakes] { ++wakes; });
    std::vector<std::thread> threads;
    for (int number = 0; number < publishers; ++number) {
        threads.emplace_back([&feed, number] {
            for (int i = 0; i < each; ++i)
                feed.publish(receptions(number * each + i, 1));
        });
    }
    std::vector<int> seen(publishers * each, 0);
    int total = 0;
    std::uint64_t next = 0;
    while (total < publishers * each) {
        const ReportFeed::Batch batch = feed.since(next, 7);
        QCOMPARE(batch.missed, std::uint64_t(0));
        for (const std::int64_t id : idsOf(batch)) {
            ++seen[static_cast<std::size_t>(id)];
            ++total;
        }
        next = batch.next;
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(std::ranges::count(seen, 1), publishers * each);
    QCOMPARE(wakes.load(), publishers * each);
}

QTEST_APPLESS_MAIN(TestReportFeed)
#include "test_reportfeed.moc"
