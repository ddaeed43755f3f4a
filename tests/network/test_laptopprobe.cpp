// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/network/closedport.h"
#include "tests/network/laptopruns.h"
#include "tests/network/loopbackpeers.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QTest>

using namespace sp7600;
using namespace sp7600::network;
using namespace Qt::StringLiterals;

class TestLaptopProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_time.start(); }
    void cleanup() { QVERIFY2(m_time.elapsed() < 20'000, "took too long"); }

    void connectsAndSaysNothing_data()
    {
        QTest::addColumn<ServerPeer::Manner>("manner");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("says nothing") << ServerPeer::Manner::Silent << true;
        QTest::newRow("talks first") << ServerPeer::Manner::Talks << true;
        QTest::newRow("leaves it waiting") << ServerPeer::Manner::NeverAccepts << true;
        QTest::newRow("resets") << ServerPeer::Manner::Resets << false;
        QTest::newRow("closes") << ServerPeer::Manner::Closes << false;
    }

    void connectsAndSaysNothing()
    {
        QFETCH(const ServerPeer::Manner, manner);
        QFETCH(const bool, isTaken);
        const ServerPeer server(manner);
        const auto before = QDateTime::currentMSecsSinceEpoch();
        auto options = quick();
        if (!isTaken)
            options.observe = 5s; // The server may be slow to break it off.
        const auto evidence = run(options, at("127.0.0.1", server.port()));
        QCOMPARE(evidence.endpoint, at("127.0.0.1", server.port()));
        QVERIFY(evidence.at.time_since_epoch().count() >= before);
        QVERIFY(evidence.lookups.empty());
        QCOMPARE(evidence.connects.size(), std::size_t(1));
        const auto &attempt = evidence.connects.front();
        QCOMPARE(attempt.address, std::string("127.0.0.1"));
        QCOMPARE(attempt.port, server.port());
        QCOMPARE(attempt.failure, isTaken ? std::nullopt : std::optional(ProbeFailure::Reset));
        QVERIFY(attempt.at >= evidence.at);
        QVERIFY(attempt.took >= 0ms && attempt.took < 3s);
        QTest::qWait(0);
        QCOMPARE(server.connections(), manner == ServerPeer::Manner::NeverAccepts ? 0 : 1);
        QCOMPARE(server.received(), QByteArray());
    }

    void tellsFailuresApart()
    {
        const auto refused = run(quick(), at("127.0.0.1", closedPort()));
        QCOMPARE(refused.connects.at(0).failure, ProbeFailure::Refused);
#ifdef Q_OS_LINUX
        const BlackHole hole;
        auto options = quick();
        options.each = 500ms;
        const auto swallowed = run(options, at("127.0.0.1", hole.port()));
        QCOMPARE(swallowed.connects.at(0).failure, ProbeFailure::TimedOut);
        QVERIFY(swallowed.connects.at(0).took >= 450ms);
        // Linux connects nobody to everybody, and sends nothing to find out.
        const auto nowhere = run(quick(), at("255.255.255.255", closedPort()));
        QCOMPARE(nowhere.connects.at(0).failure, ProbeFailure::NoRoute);
#endif
    }

    void aServerIsNotProbedOverUdp()
    {
        QUdpSocket server;
        QVERIFY(server.bind(QHostAddress(QHostAddress::LocalHost)));
        const auto port = server.localPort();
        auto options = quick();
        options.sources.lookUp = knows({"127.0.0.1"});
        QVERIFY(run(options, at("127.0.0.1", port, Transport::Udp)).connects.empty());
        const auto evidence = run(options, at("tracker.example", port, Transport::Udp));
        QCOMPARE(evidence.lookups.at(0).addresses, std::vector<std::string>{"127.0.0.1"});
        QVERIFY(evidence.connects.empty());
        QVERIFY(!server.hasPendingDatagrams());
    }

    void cancellingEndsConnectionsAndPrograms()
    {
#ifdef Q_OS_LINUX
        const auto begun = std::make_shared<Gate>();
        const BlackHole hole;
        auto options = quick();
        options.limit = options.each = 60s;
        options.listenPorts = {{Transport::Tcp, 8888}};
        options.sources.firewall = [begun](const auto &, const ProgramRunner &programs) {
            begun->open();
            static_cast<void>(programs(u"/bin/sleep"_s, {u"60"_s}));
            return Firewall();
        };
        const auto evidence = runAndCancel(options, at("127.0.0.1", hole.port()), *begun);
        QVERIFY2(m_time.elapsed() < 5000, "it was not ended at once");
        QCOMPARE(evidence.connects.at(0).failure, ProbeFailure::Stopped);
        QVERIFY(evidence.connects.at(0).took < 5s);
        QCOMPARE(evidence.firewall, std::nullopt);
#endif
    }

    void whatIsCancelledBeforeProbesNothing()
    {
        const ServerPeer server;
        LaptopProbe probe(quick());
        probe.cancel();
        const auto evidence = run(probe, at("127.0.0.1", server.port()));
        QCOMPARE(evidence.endpoint.port, server.port());
        QVERIFY(evidence.connects.empty());
        QTest::qWait(0);
        QCOMPARE(server.connections(), 0);
    }

    void aConnectionBeingObservedWasAccepted()
    {
        const ServerPeer server;
        auto options = quick();
        options.limit = 500ms;
        options.observe = 60s;
        const auto evidence = run(options, at("127.0.0.1", server.port()));
        QCOMPARE(evidence.connects.at(0).failure, std::nullopt);
    }

    void gathersFacts()
    {
        auto options = quick();
        options.listenPorts = {{Transport::Tcp, 8888}, {Transport::Udp, 8888}};
        const OwnAddress lan{"192.168.1.20", "eth0", AddressKind::PrivateIpv4};
        const OwnAddress vpn{"10.8.0.2", "tun0", AddressKind::Tunnel};
        const Firewall firewall{FirewallKind::Ufw, FirewallState::OnNotKnown, "sudo ufw …"};
        options.sources.ownAddresses = [=] { return std::vector{lan, vpn}; };
        options.sources.captivePortal = [] {
            return std::optional<std::string>(
                QThread::currentThread() == QCoreApplication::instance()->thread() ? "here" : "");
        };
        options.sources.proxy = [](const std::optional<Endpoint> &endpoint) {
            return std::optional("proxy.example:" + std::to_string(endpoint ? 1 : 2));
        };
        options.sources.firewall = [=, ports = options.listenPorts](const auto &asked,
                                                                    const auto &) {
            return asked == ports ? firewall : Firewall();
        };
        options.sources.clockSynchronised = [](const auto &) { return std::optional(false); };
        options.sources.clockOffset = [] { return std::optional(-40ms); };
        LaptopEvidence expected;
        expected.reachability = {{lan, vpn}, lan, Reach::AfterForwarding};
        expected.path = {"here", "proxy.example:2", "tun0"};
        expected.firewall = firewall;
        expected.clockSynchronised = false;
        expected.clockOffset = -40ms;
        auto evidence = run(options, {});
        expected.at = evidence.at;
        QCOMPARE(evidence, expected);
        evidence = LaptopProbe(options).run({}); // On the application's thread.
        expected.at = evidence.at;
        QCOMPARE(evidence, expected);
        options.listenPorts.clear();
        evidence = run(options, {});
        QCOMPARE(evidence.firewall, std::nullopt);
    }

    void aFactThatComesTooLateIsAbsent()
    {
        const auto gate = std::make_shared<Gate>();
        auto options = quick();
        options.limit = 60s;
        options.each = 200ms;
        options.sources.proxy = [gate](const auto &) {
            gate->wait();
            return std::optional<std::string>("proxy.example:3128");
        };
        // As when the window hangs, or waits for whoever runs this.
        options.sources.captivePortal = [] { return std::optional<std::string>("portal"); };
        LaptopEvidence evidence;
        std::thread caller([&] { evidence = LaptopProbe(options).run({}); });
        caller.join();
        gate->open();
        QVERIFY(m_time.elapsed() < 10'000);
        QVERIFY(!evidence.path.proxy && !evidence.path.captivePortal);
    }

    void thisSystemTellsInTime()
    {
        LaptopProbeOptions options;
        options.listenPorts = {{Transport::Tcp, 8888}};
        const auto evidence = LaptopProbe(options).run({});
        QVERIFY(m_time.elapsed() < 10'000);
        QCOMPARE(evidence.endpoint, Endpoint());
        QVERIFY(evidence.lookups.empty());
        QVERIFY(evidence.connects.empty());
        QCOMPARE(evidence.reachability.addresses, LaptopSources::ofThisSystem().ownAddresses());
    }

    void thisSystemFindsItself()
    {
        const ServerPeer server;
        const auto evidence = run(LaptopProbeOptions(), at("localhost", server.port()));
        QCOMPARE(evidence.lookups.size(), std::size_t(1));
        QCOMPARE(evidence.lookups.at(0).addresses.at(0), std::string("127.0.0.1"));
        QCOMPARE(evidence.connects.at(0).address, std::string("127.0.0.1"));
        QCOMPARE(evidence.connects.at(0).failure, std::nullopt);
        QTest::qWait(0);
        QCOMPARE(server.received(), QByteArray());
    }

private:
    QElapsedTimer m_time;
};

QTEST_GUILESS_MAIN(TestLaptopProbe)
#include "test_laptopprobe.moc"
