// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/canceltoken.h"

#include <QTest>

#include <atomic>
#include <future>
#include <thread>

using namespace sp7600::device;

class TestCancelToken : public QObject
{
    Q_OBJECT

private slots:
    void aDefaultTokenIsNeverCancelled();
    void copiesShareTheirState();
    void wakesOnceWhenCancelled();
    void wakesAtOnceWhenAlreadyCancelled();
    void doesNotWakeAfterTheWakeupIsGone();
    void theWakeupWaitsForItsRunningWaker();
    void cancellingFromManyThreadsWakesOnce();
    void tokenOutlivesItsSource();
};

void TestCancelToken::aDefaultTokenIsNeverCancelled()
{
    const CancelToken token;
    bool woken = false;
    const CancelToken::Wakeup wakeup(token, [&woken] { woken = true; });
    QVERIFY(!token.isCancelled());
    QVERIFY(!woken);
}

void TestCancelToken::copiesShareTheirState()
{
    CancelSource source;
    const auto first = source.token();
    const auto second = first; // NOLINT(performance-unnecessary-copy-initialization)
    QVERIFY(!second.isCancelled());
    source.cancel();
    QVERIFY(source.isCancelled());
    QVERIFY(first.isCancelled());
    QVERIFY(second.isCancelled());
    QVERIFY(source.token().isCancelled());
}

void TestCancelToken::wakesOnceWhenCancelled()
{
    CancelSource source;
    int woken = 0;
    const CancelToken::Wakeup wakeup(source.token(), [&woken] { ++woken; });
    QCOMPARE(woken, 0);
    source.cancel();
    source.cancel();
    QCOMPARE(woken, 1);
}

void TestCancelToken::wakesAtOnceWhenAlreadyCancelled()
{
    CancelSource source;
    source.cancel();
    int woken = 0;
    const CancelToken::Wakeup wakeup(source.token(), [&woken] { ++woken; });
    QCOMPARE(woken, 1);
}

void TestCancelToken::doesNotWakeAfterTheWakeupIsGone()
{
    CancelSource source;
    int first = 0;
    int second = 0;
    const CancelToken::Wakeup stays(source.token(), [&second] { ++second; });
    {
        const CancelToken::Wakeup goes(source.token(), [&first] { ++first; });
    }
    source.cancel();
    QCOMPARE(first, 0);
    QCOMPARE(second, 1);
}

void TestCancelToken::theWakeupWaitsForItsRunningWaker()
{
    for (int round = 0; round < 50; ++round) {
        CancelSource source;
        std::promise<void> running; // In MinGW's GCC 12 a std::latch may wait for ever.
        std::atomic<bool> done = false;
        bool doneBeforeGone = false;
        std::thread canceller;
        {
            const CancelToken::Wakeup wakeup(source.token(), [&running, &done] {
                running.set_value();
                std::this_thread::yield();
                done = true;
            });
            canceller = std::thread([&source] { source.cancel(); });
            running.get_future().wait();
        }
        doneBeforeGone = done;
        canceller.join();
        QVERIFY(doneBeforeGone);
    }
}

void TestCancelToken::cancellingFromManyThreadsWakesOnce()
{
    CancelSource source;
    std::atomic<int> woken = 0;
    const CancelToken::Wakeup wakeup(source.token(), [&woken] { ++woken; });
    std::promise<void> start;
    const auto started = start.get_future().share();
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&source, started] {
            started.wait();
            source.cancel();
        });
    }
    start.set_value();
    for (auto &thread : threads)
        thread.join();
    QCOMPARE(woken.load(), 1);
}

void TestCancelToken::tokenOutlivesItsSource()
{
    CancelToken token;
    {
        CancelSource source;
        token = source.token();
        source.cancel();
    }
    QVERIFY(token.isCancelled());
}

QTEST_APPLESS_MAIN(TestCancelToken)
#include "test_canceltoken.moc"
