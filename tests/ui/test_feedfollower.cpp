// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/receptions.h"

#include "ui/feedfollower.h"

#include <QElapsedTimer>
#include <QTest>

#include <atomic>
#include <thread>

using namespace sp7600;
using namespace sp7600::ui;

namespace
{

struct Follower {
    explicit Follower(listener::ReportFeed &feed)
        : follower(feed)
    {
        QObject::connect(&follower, &FeedFollower::arrived, &follower,
                         [this](const Receptions &receptions, quint64 gone) {
                             ++batches;
                             missed += gone;
                             for (const auto &reception : receptions) {
                                 ids.push_back(reception->id);
                             }
                         });
    }

    FeedFollower follower;
    int batches = 0;
    quint64 missed = 0;
    std::vector<std::int64_t> ids;
};

std::vector<Reception> numbered(std::int64_t from, std::int64_t count)
{
    std::vector<Reception> receptions;
    for (std::int64_t id = from; id < from + count; ++id) {
        Reception reception = *heard("359999046544250");
        reception.id = id;
        receptions.push_back(reception);
    }
    return receptions;
}

} // namespace

class TestFeedFollower : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithWhatIsThere()
    {
        listener::ReportFeed feed;
        feed.publish(numbered(1, 3));
        Follower follower(feed);
        QTRY_COMPARE(follower.ids, (std::vector<std::int64_t>{1, 2, 3}));
    }

    void bringsABurstInFewBatchesAndInOrder()
    {
        listener::ReportFeed feed(10'000);
        Follower follower(feed);
        std::atomic_bool done = false;
        QElapsedTimer clock;
        clock.start();
        std::thread publisher([&] {
            for (std::int64_t number = 0; number < 1000; ++number) {
                feed.publish(numbered(number * 5, 5));
            }
            done = true;
        });
        QTRY_VERIFY(done && follower.ids.size() == 5000);
        publisher.join();
        // At most one every 33 ms, and the first comes at once.
        QVERIFY2(follower.batches <= clock.elapsed() / 33 + 2,
                 qPrintable(QString::number(follower.batches)));
        QVERIFY(std::ranges::is_sorted(follower.ids));
        QCOMPARE(follower.missed, 0U);
    }

    void tellsWhatItMissed()
    {
        listener::ReportFeed feed(10);
        Follower follower(feed);
        feed.publish(numbered(1, 1));
        QTRY_COMPARE(follower.ids.size(), 1U);
        feed.publish(numbered(2, 25));
        QTRY_COMPARE(follower.ids.size(), 11U);
        QCOMPARE(follower.missed, 15U);
        QCOMPARE(follower.ids.back(), 26);
    }

    void canGoWhileSomebodyPublishes()
    {
        listener::ReportFeed feed(100);
        std::atomic_bool stop = false;
        std::thread publisher([&] {
            while (!stop) {
                feed.publish(numbered(1, 2));
            }
        });
        for (int round = 0; round < 50; ++round) {
            Follower follower(feed);
            QCoreApplication::processEvents();
        }
        stop = true;
        publisher.join();
        QCoreApplication::processEvents();
    }
};

QTEST_GUILESS_MAIN(TestFeedFollower)
#include "test_feedfollower.moc"
