// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/linkqueue.h"

#include <QTest>

#include <future>
#include <thread>

using namespace sp7600;
using namespace sp7600::device;
using namespace std::chrono_literals;

namespace
{

/// Far enough that reaching it would fail the test by its own time limit.
constexpr auto never = 1h;

} // namespace

class TestLinkQueue : public QObject
{
    Q_OBJECT

private slots:
    void readTakesAllThatIsThere();
    void readWaitsForAnotherThread();
    void readEndsAtItsDeadline();
    void readEndsWhenCancelled();
    void aCancelledTokenEndsAWaitAtOnce();
    void cancellingStopsAReaderOfAFlood();
    void whatCameBeforeTheFailureIsReadFirst();
    void theFirstErrorStands();
    void failureWakesEveryKindOfWait();
    void waitOpenedEndsWhenOpened();
    void waitSentWaitsForEveryOctet();
    void overflowKeepsTheNewest();
    void nothingIsLostBetweenTwoThreads();

private:
    [[nodiscard]] TimePoint in(std::chrono::milliseconds time) const
    {
        return m_clock.now() + time;
    }

    SystemClock m_clock;
};

void TestLinkQueue::readTakesAllThatIsThere()
{
    LinkQueue queue(m_clock);
    queue.received("abc");
    queue.received("def");
    QCOMPARE(queue.read(in(never), {}).value(), std::string("abcdef"));
    QCOMPARE(queue.read(m_clock.now(), {}).error().code, ErrorCode::TimedOut);
}

void TestLinkQueue::readWaitsForAnotherThread()
{
    LinkQueue queue(m_clock);
    std::promise<void> waiting;
    std::thread producer([&queue, &waiting] {
        waiting.get_future().wait();
        queue.received("late");
    });
    waiting.set_value();
    const auto octets = queue.read(in(never), {});
    producer.join();
    QCOMPARE(octets.value(), std::string("late"));
}

void TestLinkQueue::readEndsAtItsDeadline()
{
    LinkQueue queue(m_clock);
    const auto deadline = in(30ms);
    QCOMPARE(queue.read(deadline, {}).error().code, ErrorCode::TimedOut);
    QVERIFY(m_clock.now() >= deadline);
}

void TestLinkQueue::readEndsWhenCancelled()
{
    LinkQueue queue(m_clock);
    CancelSource source;
    std::thread canceller([&source] { source.cancel(); });
    const auto octets = queue.read(in(never), source.token());
    canceller.join();
    QCOMPARE(octets.error().code, ErrorCode::Cancelled);
}

void TestLinkQueue::aCancelledTokenEndsAWaitAtOnce()
{
    LinkQueue queue(m_clock);
    CancelSource source;
    source.cancel();
    queue.willSend(1);
    QCOMPARE(queue.read(in(never), source.token()).error().code, ErrorCode::Cancelled);
    QCOMPARE(queue.waitOpened(in(never), source.token()).error().code, ErrorCode::Cancelled);
    QCOMPARE(queue.waitSent(in(never), source.token()).error().code, ErrorCode::Cancelled);
}

void TestLinkQueue::cancellingStopsAReaderOfAFlood()
{
    LinkQueue queue(m_clock);
    CancelSource source;
    queue.received("there is always more");
    source.cancel();
    QCOMPARE(queue.read(in(never), source.token()).error().code, ErrorCode::Cancelled);
}

void TestLinkQueue::whatCameBeforeTheFailureIsReadFirst()
{
    LinkQueue queue(m_clock);
    queue.received("last words");
    queue.failed({ErrorCode::LinkLost, {{"port", "x"}}, {}});
    QCOMPARE(queue.read(in(never), {}).value(), std::string("last words"));
    QCOMPARE(queue.read(in(never), {}).error().code, ErrorCode::LinkLost);
}

void TestLinkQueue::theFirstErrorStands()
{
    LinkQueue queue(m_clock);
    queue.failed({ErrorCode::PortBusy, {}, {}});
    queue.failed({ErrorCode::LinkLost, {}, {}});
    QCOMPARE(queue.read(in(never), {}).error().code, ErrorCode::PortBusy);
}

void TestLinkQueue::failureWakesEveryKindOfWait()
{
    for (int kind = 0; kind < 3; ++kind) {
        LinkQueue queue(m_clock);
        queue.willSend(1);
        std::thread producer([&queue] { queue.failed({ErrorCode::LinkLost, {}, {}}); });
        ErrorCode code{};
        if (kind == 0)
            code = queue.read(in(never), {}).error().code;
        else if (kind == 1)
            code = queue.waitOpened(in(never), {}).error().code;
        else
            code = queue.waitSent(in(never), {}).error().code;
        producer.join();
        QCOMPARE(code, ErrorCode::LinkLost);
    }
}

void TestLinkQueue::waitOpenedEndsWhenOpened()
{
    LinkQueue queue(m_clock);
    QVERIFY(!queue.isOpened());
    std::thread producer([&queue] { queue.opened(); });
    const auto opened = queue.waitOpened(in(never), {});
    producer.join();
    QVERIFY(opened);
    QVERIFY(queue.isOpened());
}

void TestLinkQueue::waitSentWaitsForEveryOctet()
{
    LinkQueue queue(m_clock);
    QVERIFY(queue.waitSent(m_clock.now(), {}));
    queue.willSend(5);
    queue.sent(3);
    QCOMPARE(queue.waitSent(m_clock.now(), {}).error().code, ErrorCode::TimedOut);
    queue.willSend(2);
    queue.sent(2);
    QCOMPARE(queue.waitSent(m_clock.now(), {}).error().code, ErrorCode::TimedOut);
    queue.sent(2);
    QVERIFY(queue.waitSent(m_clock.now(), {}));
}

void TestLinkQueue::overflowKeepsTheNewest()
{
    LinkQueue queue(m_clock, 8);
    queue.received("0123456");
    queue.received("789AB");
    QCOMPARE(queue.read(in(never), {}).value(), std::string("456789AB"));
    queue.received(std::string(100, 'x') + "tail");
    QCOMPARE(queue.read(in(never), {}).value(), std::string("xxxxtail"));
}

void TestLinkQueue::nothingIsLostBetweenTwoThreads()
{
    LinkQueue queue(m_clock, 1 << 20);
    constexpr int pieces = 5000;
    std::thread producer([&queue] {
        for (int i = 0; i < pieces; ++i)
            queue.received(std::to_string(i) + ' ');
        queue.failed({ErrorCode::LinkLost, {}, {}});
    });
    std::string all;
    while (true) {
        const auto octets = queue.read(in(never), {});
        if (!octets)
            break;
        all += *octets;
    }
    producer.join();
    std::string expected;
    for (int i = 0; i < pieces; ++i)
        expected += std::to_string(i) + ' ';
    QVERIFY(all == expected);
}

QTEST_APPLESS_MAIN(TestLinkQueue)
#include "test_linkqueue.moc"
