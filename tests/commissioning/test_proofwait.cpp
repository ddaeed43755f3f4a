// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/proofwait.h"

#include <QElapsedTimer>
#include <QTest>

#include <atomic>
#include <future>
#include <mutex>

using namespace std::chrono_literals;
using namespace sp7600;
using namespace sp7600::commissioning;

namespace
{

constexpr auto imei = "359999046544250";
constexpr auto otherImei = "490154203237518";
const Endpoint endpoint{"192.0.2.1", 8888, Transport::Tcp};

Report record(const std::string &unit, ReportKind kind = ReportKind::Report)
{
    Report report;
    report.imei = unit;
    report.kind = kind;
    return report;
}

Reception reception(std::vector<Report> reports, Transport transport = Transport::Tcp)
{
    Reception heard;
    heard.peer = {"192.0.2.7", 1234};
    heard.transport = transport;
    heard.reports = std::move(reports);
    return heard;
}

Reception undecodable(Transport transport = Transport::Tcp)
{
    auto heard = reception({}, transport);
    heard.error = Error{ErrorCode::FrameUnrecognised, {}, {}};
    return heard;
}

Reception heartbeat()
{
    return reception({record(imei, ReportKind::Heartbeat)});
}

Reception unnamed()
{
    return reception({record("", ReportKind::NeedsMask)});
}

Reception status()
{
    return reception({record(imei, ReportKind::Status)});
}

Reception good()
{
    return reception({record(imei)});
}

Reception relayed(std::uint64_t connection)
{
    auto heard = good();
    heard.raw = "*GS16,359999046544250,092653140326,,COT:1#";
    heard.connection = connection;
    return heard;
}

Reception answered(std::uint64_t connection)
{
    Reception said;
    said.direction = Direction::ToTracker;
    said.raw = "1234";
    said.connection = connection;
    return said;
}

using Receptions = std::vector<Reception>;

} // namespace

Q_DECLARE_METATYPE(Receptions)
Q_DECLARE_METATYPE(std::optional<sp7600::ErrorCode>)

class TestProofWait : public QObject
{
    Q_OBJECT

    /// What was heard, told on the waiting thread.
    struct Ear {
        void operator()(const HeardSoFar &soFar)
        {
            const std::lock_guard lock(mutex);
            last = soFar;
            ++times;
        }
        std::mutex mutex;
        HeardSoFar last;
        int times = 0;
    };

    static ProofWait waitFor(listener::ReportFeed &feed, std::chrono::milliseconds timeout)
    {
        return {feed, feed.next(), imei, endpoint, timeout, {}, {}};
    }

private Q_SLOTS:
    void whatWasReceivedBeforeTheWriteEndedProvesNothing()
    {
        listener::ReportFeed feed;
        auto wait = waitFor(feed, std::chrono::milliseconds(50));
        wait.notBefore = UtcMillis(std::chrono::milliseconds(1'000'000));
        // It was on its way to the disk when the write ended, and became durable only now.
        auto early = good();
        early.received = wait.notBefore - std::chrono::milliseconds(1);
        feed.publish({early});
        const auto nothing = wait.run({});
        QVERIFY(!nothing);
        QCOMPARE(nothing.error().code, ErrorCode::ProofNothingArrived);

        auto inTime = good();
        inTime.received = wait.notBefore;
        feed.publish({inTime});
        QVERIFY(wait.run({}));
    }

    void whatCameToAnotherPortProvesNothing()
    {
        listener::ReportFeed feed;
        auto wait = waitFor(feed, std::chrono::milliseconds(50));
        wait.listeningPort = 8888;
        auto elsewhere = good();
        elsewhere.local = {"192.0.2.1", 8889};
        feed.publish({elsewhere});
        const auto nothing = wait.run({});
        QVERIFY(!nothing);
        QCOMPARE(nothing.error().code, ErrorCode::ProofNothingArrived);
        auto here = good();
        here.local = {"192.0.2.1", 8888};
        feed.publish({here});
        QVERIFY(wait.run({}));
    }

    void whatAServerSaidIsNobodysReport()
    {
        listener::ReportFeed feed;
        const auto wait = waitFor(feed, 50ms);
        feed.publish({answered(3)});
        const auto nothing = wait.run({});
        QVERIFY(!nothing);
        QCOMPARE(nothing.error().code, ErrorCode::ProofNothingArrived);
    }

    void aRelayIsJudgedByItsServer_data()
    {
        QTest::addColumn<Receptions>("receptions");
        QTest::addColumn<std::uint64_t>("passed");
        QTest::addColumn<std::uint64_t>("failures");
        QTest::addColumn<std::optional<ErrorCode>>("code");
        QTest::addColumn<bool>("isAnswered");
        const std::optional<ErrorCode> proved;
        const std::optional<ErrorCode> notReached = ErrorCode::ProofServerNotReached;
        const std::uint64_t size = relayed(3).raw.size();
        QTest::addRow("answered") << Receptions{relayed(3), answered(3)} << size << std::uint64_t{0}
                                  << proved << true;
        QTest::addRow("answered on the way that it found at last")
            << Receptions{relayed(3), relayed(4), answered(4)} << size << std::uint64_t{1} << proved
            << true;
        QTest::addRow("taken in silence")
            << Receptions{relayed(3)} << size << std::uint64_t{0} << proved << false;
        QTest::addRow("another unit's answer")
            << Receptions{relayed(3), answered(5)} << size << std::uint64_t{0} << proved << false;
        QTest::addRow("an answer to what came before")
            << Receptions{answered(3), relayed(3)} << size << std::uint64_t{0} << proved << false;
        QTest::addRow("heard and not passed on") << Receptions{relayed(3)} << std::uint64_t{0}
                                                 << std::uint64_t{0} << notReached << false;
        QTest::addRow("nobody was there")
            << Receptions{} << std::uint64_t{0} << std::uint64_t{1} << notReached << false;
        QTest::addRow("nothing at all") << Receptions{} << std::uint64_t{0} << std::uint64_t{0}
                                        << std::optional(ErrorCode::ProofNothingArrived) << false;
    }

    void aRelayIsJudgedByItsServer()
    {
        QFETCH(const Receptions, receptions);
        QFETCH(const std::uint64_t, passed);
        QFETCH(const std::uint64_t, failures);
        QFETCH(const std::optional<ErrorCode>, code);
        QFETCH(const bool, isAnswered);
        listener::ReportFeed feed;
        auto wait = waitFor(feed, 600ms);
        listener::ListenerCounters counters;
        counters.relayedUp = passed;
        counters.relayFailures = failures;
        wait.relay = ProofWait::Relay{
            {"192.0.2.9", 5093, Transport::Tcp}, [&counters] { return counters; }, 100ms};
        if (!receptions.empty())
            feed.publish(receptions);
        const auto proof = wait.run({});
        QCOMPARE(proof.has_value(), !code);
        if (code)
            QCOMPARE(proof.error().code, *code);
        else
            QCOMPARE(proof->answer.has_value(), isAnswered);
    }

    void aServerThatFailsAfterTheReportDidNotTakeIt()
    {
        listener::ReportFeed feed;
        auto wait = waitFor(feed, 5s);
        std::atomic<std::uint64_t> asked = 0;
        wait.relay = ProofWait::Relay{{"192.0.2.9", 5093, Transport::Tcp},
                                      [&asked] {
                                          listener::ListenerCounters counters;
                                          counters.relayedUp = 1000;
                                          counters.relayFailures = asked++ > 1 ? 1 : 0;
                                          return counters;
                                      },
                                      300ms};
        feed.publish({relayed(3)});
        const auto proof = wait.run({});
        QVERIFY(!proof);
        QCOMPARE(proof.error().code, ErrorCode::ProofServerNotReached);
    }

    void whatArrivesInsteadIsNamed_data()
    {
        QTest::addColumn<Receptions>("receptions");
        QTest::addColumn<ErrorCode>("code");
        const auto other = reception({record(otherImei)});
        const auto otherWay = reception({record(imei)}, Transport::Udp);
        QTest::addRow("nothing") << Receptions{} << ErrorCode::ProofNothingArrived;
        QTest::addRow("another unit") << Receptions{other} << ErrorCode::ProofOtherImei;
        QTest::addRow("another unit, the other transport")
            << Receptions{reception({record(otherImei)}, Transport::Udp)}
            << ErrorCode::ProofOtherImei;
        QTest::addRow("the other transport")
            << Receptions{otherWay} << ErrorCode::ProofOtherTransport;
        QTest::addRow("undecodable") << Receptions{undecodable()} << ErrorCode::ProofUndecodable;
        QTest::addRow("a heartbeat") << Receptions{heartbeat()} << ErrorCode::ProofHeartbeatOnly;
        QTest::addRow("a sign of life without a position")
            << Receptions{status()} << ErrorCode::ProofHeartbeatOnly;
        QTest::addRow("a report that does not say from whom")
            << Receptions{unnamed()} << ErrorCode::ProofUndecodable;
        QTest::addRow("a command reply")
            << Receptions{reception({record(imei, ReportKind::CommandReply)})}
            << ErrorCode::ProofHeartbeatOnly;
        QTest::addRow("a heartbeat on the other transport")
            << Receptions{reception({record(imei, ReportKind::Heartbeat)}, Transport::Udp)}
            << ErrorCode::ProofOtherTransport;

        // What is nearest to the proof is named, whatever came first or last.
        QTest::addRow("heartbeat before all else")
            << Receptions{heartbeat(), otherWay, undecodable(), other}
            << ErrorCode::ProofHeartbeatOnly;
        QTest::addRow("the other transport before what is undecodable")
            << Receptions{undecodable(), other, otherWay} << ErrorCode::ProofOtherTransport;
        QTest::addRow("undecodable before another unit")
            << Receptions{other, undecodable()} << ErrorCode::ProofUndecodable;
    }

    void whatArrivesInsteadIsNamed()
    {
        QFETCH(const Receptions, receptions);
        QFETCH(const ErrorCode, code);
        listener::ReportFeed feed;
        const auto wait = waitFor(feed, 30ms);
        feed.publish(receptions);
        const auto proof = wait.run({});
        QVERIFY(!proof.has_value());
        QCOMPARE(proof.error().code, code);
    }

    void theErrorCarriesWhatItsSentenceNeeds()
    {
        listener::ReportFeed feed;
        const auto error = [&feed](const Receptions &receptions, std::chrono::milliseconds time) {
            const auto wait = waitFor(feed, time);
            feed.publish(receptions);
            return wait.run({}).error();
        };
        const auto nothing = error({}, 10ms);
        QCOMPARE(std::string(nothing.parameter("endpoint")), "192.0.2.1:8888");
        QVERIFY(!nothing.parameter("seconds").empty());
        const auto other = error({reception({record(otherImei)})}, 10ms);
        QCOMPARE(std::string(other.parameter("imei")), otherImei);
        QCOMPARE(std::string(other.parameter("expected")), imei);
        const auto transport = error({reception({record(imei)}, Transport::Udp)}, 10ms);
        QCOMPARE(std::string(transport.parameter("transport")), "udp");
        QCOMPARE(std::string(transport.parameter("expected")), "tcp");
        QCOMPARE(std::string(error({undecodable()}, 10ms).parameter("peer")), "192.0.2.7:1234");
    }

    void theNamedPeerIsTheOneThatWasNotUnderstood()
    {
        listener::ReportFeed feed;
        const auto wait = waitFor(feed, 10ms);
        auto other = reception({record(otherImei)});
        other.peer = {"192.0.2.99", 99};
        feed.publish({undecodable(), other});
        QCOMPARE(std::string(wait.run({}).error().parameter("peer")), "192.0.2.7:1234");
    }

    void theFirstReportProves()
    {
        listener::ReportFeed feed;
        const auto wait = waitFor(feed, 60s);
        auto proving = reception({record(imei, ReportKind::CommandReply), record(imei)});
        proving.raw = "the one";
        auto later = good();
        later.raw = "later";
        feed.publish({reception({record(otherImei)}), undecodable(), heartbeat(), proving, later});
        const auto proof = wait.run({});
        QVERIFY(proof.has_value());
        QCOMPARE(proof->reception.raw, "the one");
        QCOMPARE(proof->report, std::size_t(1));
    }

    void whatWasHeardBeforeTheWriteProvesNothing()
    {
        listener::ReportFeed feed;
        feed.publish({good(), good()});
        const auto wait = waitFor(feed, 10ms);
        const auto proof = wait.run({});
        QVERIFY(!proof.has_value());
        QCOMPARE(proof.error().code, ErrorCode::ProofNothingArrived);
    }

    void whatWasHeardBetweenWriteAndWaitCounts()
    {
        listener::ReportFeed feed;
        const auto wait = waitFor(feed, 60s);
        feed.publish({good()});
        QVERIFY(wait.run({}).has_value());
    }

    void aReportWakesTheWait()
    {
        listener::ReportFeed feed;
        Ear ear;
        auto wait = waitFor(feed, 60s);
        wait.heard = std::ref(ear);
        auto proof = std::async(std::launch::async, [&wait] { return wait.run({}); });
        feed.publish({reception({record(otherImei)})});
        feed.publish({reception({record(otherImei)})});
        QTRY_COMPARE(([&ear] {
                         const std::lock_guard lock(ear.mutex);
                         return ear.last.otherUnits[otherImei];
                     })(),
                     std::uint64_t(2));
        QElapsedTimer clock;
        clock.start();
        feed.publish({good()});
        QVERIFY(proof.get().has_value());
        QVERIFY(clock.elapsed() < 5000);
    }

    void everythingHeardIsCountedByKind()
    {
        listener::ReportFeed feed;
        Ear ear;
        auto wait = waitFor(feed, 10ms);
        wait.heard = std::ref(ear);
        feed.publish({undecodable(), heartbeat(), heartbeat(),
                      reception({record(imei)}, Transport::Udp), reception({record(otherImei)}),
                      undecodable(Transport::Udp), reception({record("other")})});
        QVERIFY(!wait.run({}).has_value());
        HeardSoFar expected;
        expected.fromThisUnit = 2;
        expected.heartbeats = 2;
        expected.otherTransport = 1;
        expected.undecodable = 2;
        expected.otherUnits = {{otherImei, 1}, {"other", 1}};
        expected.lastPeer = Peer{"192.0.2.7", 1234};
        QVERIFY(ear.last == expected);
    }

    void manyOtherUnitsDoNotFillTheMemory()
    {
        listener::ReportFeed feed;
        Ear ear;
        auto wait = waitFor(feed, 100ms);
        wait.heard = std::ref(ear);
        Receptions receptions;
        for (int i = 0; i < 5000; ++i)
            receptions.push_back(reception({record(std::to_string(i))}));
        feed.publish(receptions);
        const auto proof = wait.run({});
        QCOMPARE(proof.error().code, ErrorCode::ProofOtherImei);
        QCOMPARE(ear.last.otherUnits.size(), std::size_t(100));
    }

    void aProofBehindManyOthersIsFound()
    {
        listener::ReportFeed feed;
        const auto wait = waitFor(feed, 60s);
        Receptions receptions(3000, reception({record(otherImei)}));
        receptions.push_back(good());
        feed.publish(receptions);
        QVERIFY(wait.run({}).has_value());
    }

    void cancellingWakesTheWaitAtOnce()
    {
        listener::ReportFeed feed;
        device::CancelSource source;
        const auto wait = waitFor(feed, 60s);
        auto proof =
            std::async(std::launch::async, [&wait, &source] { return wait.run(source.token()); });
        QElapsedTimer clock;
        clock.start();
        source.cancel();
        const auto result = proof.get();
        QVERIFY(clock.elapsed() < 5000);
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
    }

    void aCancelledTokenEndsItBeforeItBegins()
    {
        listener::ReportFeed feed;
        device::CancelSource source;
        source.cancel();
        const auto proof = waitFor(feed, 60s).run(source.token());
        QVERIFY(!proof.has_value());
        QCOMPARE(proof.error().code, ErrorCode::Cancelled);
    }

    void noTimeStillLooksOnce()
    {
        listener::ReportFeed feed;
        const auto wait = waitFor(feed, 0ms);
        feed.publish({good()});
        QVERIFY(wait.run({}).has_value());
    }
};

QTEST_GUILESS_MAIN(TestProofWait)
#include "test_proofwait.moc"
