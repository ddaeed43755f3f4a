// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/proofpost.h"
#include "core/commissioning/proofwait.h"
#include "core/commissioning/station.h"
#include "tests/listener/recordingserver.h"
#include "tests/listener/trackers.h"

#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <future>
#include <mutex>

using namespace std::chrono_literals;
using namespace sp7600;
using namespace sp7600::commissioning;
using trackers::report;
using trackers::TcpTracker;

namespace
{

const std::string imei = trackers::imei(1);
const std::string loopback = "127.0.0.1";

Endpoint at(std::uint16_t port)
{
    return {loopback, port, Transport::Tcp};
}

std::uint16_t freePort()
{
    return RecordingServer().port();
}

ProofPost::Way wayHere()
{
    return {loopback, Transport::Tcp, loopback};
}

/// A wait at a relay, on a thread of its own.
class Wait
{
public:
    Wait(const ProofPost &post, const Endpoint &server, std::chrono::milliseconds timeout)
        : m_wait{post.feed(),
                 0,
                 imei,
                 post.endpoint(),
                 timeout,
                 [this](const HeardSoFar &heard) {
                     const std::lock_guard lock(m_mutex);
                     m_heard = heard;
                 },
                 {}}
    {
        m_wait.relay = ProofWait::Relay{server, [&post] { return post.counters(); }, 100ms,
                                        [&post] { return post.refusedUnits(); }};
        m_proof = std::async(std::launch::async, [this] { return m_wait.run({}); });
    }

    [[nodiscard]] HeardSoFar heard() const
    {
        const std::lock_guard lock(m_mutex);
        return m_heard;
    }
    [[nodiscard]] Result<ProofWait::Proof> proof() { return m_proof.get(); }

private:
    mutable std::mutex m_mutex;
    HeardSoFar m_heard;
    ProofWait m_wait;
    std::future<Result<ProofWait::Proof>> m_proof;
};

} // namespace

/// The relay of a proof, with real sockets.
class TestProofPost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        StationOptions options;
        options.dataDirectory = m_home->path();
        m_station = std::move(*Station::open(options));
    }
    void cleanup()
    {
        m_station.reset();
        m_home.reset();
    }

    void anotherUnitIsNamed()
    {
        RecordingServer server;
        auto post = ProofPost::relay(*m_station, wayHere(), at(server.port()), imei);
        QVERIFY(post.has_value());
        Wait wait(*post, at(server.port()), 2s);
        TcpTracker other(post->endpoint().port);
        other.send(report(2, 1));
        QTRY_COMPARE(wait.heard().otherUnits[trackers::imei(2)], std::uint64_t(1));
        const auto proof = wait.proof();
        QVERIFY(!proof);
        QCOMPARE(proof.error().code, ErrorCode::ProofOtherImei);
        QCOMPARE(std::string(proof.error().parameter("imei")), trackers::imei(2));
        QCOMPARE(std::string(proof.error().parameter("expected")), imei);
        QCOMPARE(server.connectionsEver(), 0); // And nothing of it went on.
    }

    void onlyTheUnitItselfTellsThatItsServerIsAway_data()
    {
        QTest::addColumn<std::string>("sent");
        QTest::addColumn<ErrorCode>("code");
        QTest::addRow("a look at the port") << std::string() << ErrorCode::ProofNothingArrived;
        QTest::addRow("a scan") << std::string("GET / HTTP/1.0\r\n\r\n")
                                << ErrorCode::ProofUndecodable;
        QTest::addRow("another unit") << report(2, 1) << ErrorCode::ProofOtherImei;
        QTest::addRow("itself") << report(1, 1) << ErrorCode::ProofServerNotReached;
    }

    void onlyTheUnitItselfTellsThatItsServerIsAway()
    {
        QFETCH(const std::string, sent);
        QFETCH(const ErrorCode, code);
        const auto nobody = at(freePort());
        auto post = ProofPost::relay(*m_station, wayHere(), nobody, imei);
        QVERIFY(post.has_value());
        Wait wait(*post, nobody, 1500ms);
        TcpTracker visitor(post->endpoint().port);
        if (!sent.empty())
            visitor.send(sent);
        QTRY_COMPARE(post->counters().connectionsEver, std::uint64_t(1));
        const auto proof = wait.proof();
        QVERIFY(!proof);
        QCOMPARE(proof.error().code, code);
    }

    void whatTheRelayHearsIsShownWithAllElse()
    {
        listener::ListenerOptions options = trackers::localOptions();
        const auto on = m_station->listen(options);
        QVERIFY(on.has_value());
        TcpTracker elsewhere(on->tcpPort());
        elsewhere.send(report(3, 1));
        const auto seen = [this] { return m_station->feed().since(0).receptions; };
        QTRY_COMPARE(seen().size(), std::size_t(1));
        RecordingServer server;
        {
            auto post = ProofPost::relay(*m_station, wayHere(), at(server.port()), imei);
            QVERIFY(post.has_value());
            TcpTracker tracker(post->endpoint().port);
            tracker.send(report(1, 1));
            QTRY_COMPARE(server.received(), QByteArray::fromStdString(report(1, 1)));
            QTRY_COMPARE(seen().size(), std::size_t(2)); // At once, not when it is over.
            server.answer("1234");
            QTRY_COMPARE(tracker.answers(), QByteArray("1234"));
        }
        const auto all = seen();
        QCOMPARE(all.size(), std::size_t(3));
        QCOMPARE(all[1]->raw, report(1, 1));
        QVERIFY(all[1]->id > 0);
        QCOMPARE(all[2]->raw, std::string("1234"));
        QCOMPARE(all[2]->direction, Direction::ToTracker);
        QCOMPARE(all[2]->connection, all[1]->connection);
        // Whose answer it is, the number tells.
        QVERIFY(all[0]->connection != all[1]->connection);
    }

    void aRouterIsToldOnePortAndNoOther()
    {
        RecordingServer server;
        auto way = wayHere();
        way.outside = PublicAddress{"tracking.example", 5005};
        way.port = freePort();
        const auto post = ProofPost::relay(*m_station, way, at(server.port()), imei);
        QVERIFY(post.has_value());
        QVERIFY(post->endpoint() == (Endpoint{"tracking.example", 5005, Transport::Tcp}));
        TcpTracker tracker(*way.port); // As it comes from the router.
        tracker.send(report(1, 1));
        QTRY_COMPARE(server.received(), QByteArray::fromStdString(report(1, 1)));

        // It is taken now, and another would be of no use.
        const auto second = ProofPost::relay(*m_station, way, at(server.port()), imei);
        QVERIFY(!second.has_value());
        QCOMPARE(second.error().code, ErrorCode::ListenPortBusy);
    }

    void withoutAnOuterPortItIsTheOneHere()
    {
        RecordingServer server;
        auto way = wayHere();
        way.outside = PublicAddress{"2001:db8::7", {}};
        way.port = freePort();
        const auto relay = ProofPost::relay(*m_station, way, at(server.port()), imei);
        QVERIFY(relay.has_value());
        QVERIFY(relay->endpoint() == (Endpoint{"2001:db8::7", *way.port, Transport::Tcp}));
        way.port = freePort();
        const auto direct = ProofPost::direct(*m_station, way);
        QVERIFY(direct.has_value());
        QVERIFY(direct->endpoint() == (Endpoint{"2001:db8::7", *way.port, Transport::Tcp}));
        QCOMPARE(m_station->listeningOn()->tcpPort(), *way.port);
        // What listens already is what the router was told.
        way.port.reset();
        const auto again = ProofPost::direct(*m_station, way);
        QVERIFY(again.has_value());
        QVERIFY(again->endpoint() == direct->endpoint());
    }

    void nobodyPassesOnToHimself_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("outerPort");
        QTest::addRow("around the router") << QStringLiteral("tracking.example") << 5005;
        QTest::addRow("here") << QStringLiteral("127.0.0.1") << 0;
    }

    void nobodyPassesOnToHimself()
    {
        QFETCH(const QString, host);
        QFETCH(const int, outerPort);
        auto way = wayHere();
        way.outside = PublicAddress{"tracking.example", 5005};
        way.port = freePort();
        const auto port = outerPort != 0 ? static_cast<std::uint16_t>(outerPort) : *way.port;
        const auto post =
            ProofPost::relay(*m_station, way, {host.toStdString(), port, Transport::Tcp}, imei);
        QVERIFY(!post.has_value());
        QCOMPARE(post.error().code, ErrorCode::ProofNeedsServer);
    }

    void aNameThatLeadsBackIsHimself_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<int>("outerPort");
        QTest::addRow("around the router") << QStringLiteral("203.0.113.7") << 5005;
        QTest::addRow("here") << QStringLiteral("127.0.0.1") << 0;
    }

    void aNameThatLeadsBackIsHimself()
    {
        QFETCH(const QString, address);
        QFETCH(const int, outerPort);
        auto way = wayHere();
        way.outside = PublicAddress{"203.0.113.7", 5005};
        way.port = freePort();
        const auto port = outerPort != 0 ? static_cast<std::uint16_t>(outerPort) : *way.port;
        const auto resolve = [&](const std::string &, const device::CancelToken &) {
            return std::vector<std::string>{"203.0.113.99", address.toStdString()};
        };
        const auto post = ProofPost::relay(
            *m_station, way, {"server.example", port, Transport::Tcp}, imei, {}, resolve);
        QVERIFY(!post.has_value());
        QCOMPARE(post.error().code, ErrorCode::ProofNeedsServer);
    }

    void whoIsCancelledWhileHeLooksUpTheServerBeginsNothing()
    {
        auto way = wayHere();
        way.port = freePort();
        device::CancelSource source;
        const auto resolve = [&](const std::string &name, const device::CancelToken &cancel) {
            source.cancel();
            return ProofPost::addressesOf(name, cancel);
        };
        const auto post =
            ProofPost::relay(*m_station, way, {"server.invalid", *way.port, Transport::Tcp}, imei,
                             source.token(), resolve);
        QVERIFY(!post.has_value());
        QCOMPARE(post.error().code, ErrorCode::Cancelled);
    }

private:
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Station> m_station;
};

QTEST_GUILESS_MAIN(TestProofPost)
#include "test_proofpost.moc"
