// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/network/closedport.h"
#include "tests/network/laptopruns.h"
#include "tests/network/loopbackpeers.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace sp7600;
using namespace sp7600::network;
using namespace Qt::StringLiterals;

namespace
{

const std::string host = "tracker.example";

/// What of a lookup does not depend on the clock.
struct Told {
    std::string resolver;
    std::vector<std::string> addresses;
    std::optional<ProbeFailure> failure;

    bool operator==(const Told &) const = default;
};

std::vector<Told> toldIn(const LaptopEvidence &evidence)
{
    std::vector<Told> told;
    for (const auto &lookup : evidence.lookups)
        told.push_back({lookup.resolver, lookup.addresses, lookup.failure});
    return told;
}

std::string resolverAt(std::uint16_t port)
{
    return "127.0.0.1:" + std::to_string(port);
}

std::vector<std::string> triedIn(const LaptopEvidence &evidence)
{
    std::vector<std::string> addresses;
    for (const auto &attempt : evidence.connects)
        addresses.push_back(attempt.address);
    return addresses;
}

} // namespace

class TestLaptopLookups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_time.start(); }
    void cleanup() { QVERIFY2(m_time.elapsed() < 20'000, "took too long"); }

    void everyResolverIsAsked()
    {
        const ServerPeer server;
        const NameServerPeer one({u"::1"_s, u"127.0.0.1"_s, u"127.0.0.3"_s});
        const NameServerPeer other({u"127.0.0.2"_s});
        auto options = quick();
        options.sources.lookUp = knows({"127.0.0.1"});
        options.sources.nameServers = only({serverAt(one.port()), serverAt(other.port())});
        const auto evidence = run(options, at(host, server.port()));
        QCOMPARE(toldIn(evidence),
                 (std::vector<Told>{{{}, {"127.0.0.1"}, {}},
                                    {resolverAt(one.port()), {"127.0.0.1", "127.0.0.3", "::1"}, {}},
                                    {resolverAt(other.port()), {"127.0.0.2"}, {}}}));
        for (const auto &lookup : evidence.lookups) {
            QCOMPARE(lookup.host, host);
            QVERIFY(lookup.took >= 0ms && lookup.took < 3s);
        }
        auto tried = triedIn(evidence);
        QCOMPARE(tried.size(), std::size_t(4));
        QCOMPARE(tried.back(), std::string("::1"));
        std::ranges::sort(tried);
        QCOMPARE(tried, (std::vector<std::string>{"127.0.0.1", "127.0.0.2", "127.0.0.3", "::1"}));
        QVERIFY(std::ranges::all_of(evidence.connects, [](const ConnectAttempt &attempt) {
            return attempt.address == "::1" || !attempt.failure;
        }));
        QCOMPARE(one.questions(), 2);
        QTest::qWait(0);
        QCOMPARE(server.received(), QByteArray());
    }

    void aNameOfNobodyIsMissingWithoutANetwork()
    {
        auto options = quick();
        options.sources.ownAddresses = [] { return std::vector<OwnAddress>(); };
        options.sources.lookUp = systemLookup;
        const auto evidence = run(options, at("tracker-server.invalid", 9));
        QCOMPARE(evidence.lookups.at(0).failure, ProbeFailure::NameNotFound);
        options.sources.lookUp = knowsOnly(ProbeFailure::NameNotFound);
        QCOMPARE(run(options, at(host, 9)).lookups.at(0).failure, ProbeFailure::NoResolver);
    }

    void whoOnlyLooksUpKnowsThatThereIsNoNetwork()
    {
        auto options = quick();
        options.sources.ownAddresses = [] { return std::vector<OwnAddress>(); };
        options.sources.lookUp = knowsOnly(ProbeFailure::NameNotFound);
        options.sources.proxy = [](const auto &) { return std::optional<std::string>("proxy:1"); };
        options.sources.clockOffset = [] { return std::optional(1ms); };
        options.sources = options.sources.onlyLookUps();
        const auto evidence = run(options, at(host, 9, Transport::Udp));
        QCOMPARE(toldIn(evidence), (std::vector<Told>{{{}, {}, ProbeFailure::NoResolver}}));
        QVERIFY(!evidence.path.proxy);
        QVERIFY(!evidence.clockOffset);
    }

    void onlyAFewAddressesAreTried()
    {
        const auto port = closedPort();
        auto options = quick();
        std::vector<std::string> many;
        for (int last = 1; last <= 9; ++last)
            many.push_back("127.0.0." + std::to_string(last));
        options.sources.lookUp = knows(many);
        const auto evidence = run(options, at(host, port));
        QCOMPARE(evidence.lookups.at(0).addresses, many);
        many.resize(4);
        QCOMPARE(triedIn(evidence), many);
    }

    void tellsWhyANameIsNotFound_data()
    {
        QTest::addColumn<int>("flags");
        QTest::addColumn<ProbeFailure>("failure");
        QTest::newRow("none of its kind") << 0x8180 << ProbeFailure::NameNotFound;
        QTest::newRow("no such name") << 0x8183 << ProbeFailure::NameNotFound;
        QTest::newRow("could not find out") << 0x8182 << ProbeFailure::NoResolver;
        QTest::newRow("refused") << 0x8185 << ProbeFailure::Other;
    }

    void tellsWhyANameIsNotFound()
    {
        QFETCH(const int, flags);
        QFETCH(const ProbeFailure, failure);
        const NameServerPeer server({}, static_cast<std::uint16_t>(flags));
        auto options = quick();
        options.sources.nameServers = only({serverAt(server.port())});
        const auto evidence = run(options, at(host, 8888));
        QCOMPARE(toldIn(evidence), (std::vector<Told>{{resolverAt(server.port()), {}, failure}}));
        QVERIFY(evidence.connects.empty());
    }

    void aNameServerThatDoesNotAnswer()
    {
        NameServerPeer silent;
        silent.beSilent();
        const auto closed = closedPort();
        auto options = quick();
        options.each = 500ms;
        options.sources.nameServers = only({serverAt(silent.port()), serverAt(closed)});
        const auto evidence = run(options, at(host, 8888));
#ifdef Q_OS_WIN // Qt does not tell there that a datagram reached nobody.
        constexpr auto atAClosedPort = ProbeFailure::TimedOut;
#else
        constexpr auto atAClosedPort = ProbeFailure::Refused;
#endif
        QCOMPARE(toldIn(evidence),
                 (std::vector<Told>{{resolverAt(silent.port()), {}, ProbeFailure::TimedOut},
                                    {resolverAt(closed), {}, atAClosedPort}}));
        QCOMPARE(silent.questions(), 2);
        QVERIFY(evidence.lookups.at(0).took >= 450ms);
        QCOMPARE(evidence.lookups.at(1).took < 450ms, atAClosedPort == ProbeFailure::Refused);
    }

    void aLostQuestionIsRepeated()
    {
        NameServerPeer server({u"127.0.0.1"_s});
        server.loseFirst();
        auto options = quick();
        options.each = 10s;
        options.limit = 20s;
        options.sources.nameServers = only({serverAt(server.port())});
        const auto evidence = run(options, at(host, 8888, Transport::Udp));
        QCOMPARE(toldIn(evidence),
                 (std::vector<Told>{{resolverAt(server.port()), {"127.0.0.1"}, {}}}));
    }

    void theOtherFamilyIsNotWaitedForLong()
    {
        NameServerPeer server({u"127.0.0.1"_s});
        server.ignoreIpv6();
        auto options = quick();
        options.each = 30s;
        options.limit = 60s;
        options.sources.nameServers = only({serverAt(server.port())});
        const auto evidence = run(options, at(host, 8888, Transport::Udp));
        QCOMPARE(toldIn(evidence),
                 (std::vector<Told>{{resolverAt(server.port()), {"127.0.0.1"}, {}}}));
    }

    void someNamesAreForTheSystemAlone_data()
    {
        QTest::addColumn<std::string>("name");
        QTest::newRow("loopback") << std::string("localhost");
        QTest::newRow("under it") << std::string("tracker.localhost");
        QTest::newRow("without a dot") << std::string("garage");
    }

    void someNamesAreForTheSystemAlone()
    {
        QFETCH(const std::string, name);
        const NameServerPeer server({u"127.0.0.1"_s});
        auto options = quick();
        options.sources.lookUp = knows({"127.0.0.1"});
        options.sources.nameServers = only({serverAt(server.port())});
        const auto evidence = run(options, at(name, 8888, Transport::Udp));
        QCOMPARE(toldIn(evidence), (std::vector<Told>{{{}, {"127.0.0.1"}, {}}}));
        QTest::qWait(0);
        QCOMPARE(server.questions(), 0);
    }

    void withoutAnyNetworkItIsSoonOver()
    {
        auto options = quick();
        options.each = options.limit = 60s;
        options.sources.lookUp = knowsOnly(ProbeFailure::NoResolver);
        options.sources.nameServers = only({});
        options.sources.ownAddresses = [] { return std::vector<OwnAddress>(); };
        const auto nobody = run(options, at(host, 8888));
        QCOMPARE(toldIn(nobody), (std::vector<Told>{{{}, {}, ProbeFailure::NoResolver}}));
        QCOMPARE(nobody.reachability.conclusion, Reach::NoNetwork);
        // Some systems say it so.
        options.sources.lookUp = knowsOnly(ProbeFailure::NameNotFound);
        QCOMPARE(run(options, at(host, 8888)).lookups.at(0).failure, ProbeFailure::NoResolver);
        options.sources.ownAddresses = [] {
            return std::vector<OwnAddress>{{"192.168.1.20", "eth0", AddressKind::PrivateIpv4}};
        };
        QCOMPARE(run(options, at(host, 8888)).lookups.at(0).failure, ProbeFailure::NameNotFound);
    }

    void theLimitIsForEverything()
    {
        const auto gate = std::make_shared<Gate>();
        NameServerPeer silent;
        silent.beSilent();
        auto options = quick();
        options.limit = 300ms;
        options.each = 60s;
        options.sources.lookUp = [gate](const std::string &, AddressFamily) {
            gate->wait();
            return NameAnswer{{"127.0.0.1"}, {}};
        };
        options.sources.nameServers = only({serverAt(silent.port())});
        options.sources.proxy = [gate](const auto &) {
            gate->wait();
            return std::optional<std::string>("proxy.example:3128");
        };
        const auto evidence = run(options, at(host, 8888));
        gate->open();
        QVERIFY(m_time.elapsed() < 10'000);
        QCOMPARE(toldIn(evidence),
                 (std::vector<Told>{{{}, {}, ProbeFailure::Stopped},
                                    {resolverAt(silent.port()), {}, ProbeFailure::Stopped}}));
        QVERIFY(evidence.connects.empty());
        QVERIFY(!evidence.path.proxy && !evidence.path.captivePortal);
    }

    void cancellingEndsLookups()
    {
        const auto begun = std::make_shared<Gate>();
        const auto gate = std::make_shared<Gate>();
        NameServerPeer silent;
        silent.beSilent();
        auto options = quick();
        options.limit = options.each = 60s;
        options.sources.lookUp = [begun, gate](const std::string &, AddressFamily) {
            begun->open();
            gate->wait();
            return NameAnswer{{"127.0.0.1"}, {}};
        };
        options.sources.nameServers = only({serverAt(silent.port())});
        const auto evidence = runAndCancel(options, at(host, 8888), *begun);
        gate->open();
        QVERIFY2(m_time.elapsed() < 5000, "it was not ended at once");
        QCOMPARE(toldIn(evidence),
                 (std::vector<Told>{{{}, {}, ProbeFailure::Stopped},
                                    {resolverAt(silent.port()), {}, ProbeFailure::Stopped}}));
        QVERIFY(evidence.connects.empty());
    }

private:
    QElapsedTimer m_time;
};

QTEST_GUILESS_MAIN(TestLaptopLookups)
#include "test_laptoplookups.moc"
