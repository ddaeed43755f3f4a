// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/laptopsources.h"

#include <QTest>

using namespace sp7600;
using namespace sp7600::network;
using namespace Qt::StringLiterals;

class TestLaptopFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheNameServers()
    {
        const QByteArray settings = "# nameserver 192.0.2.1\n"
                                    "; a comment\n"
                                    "search example.org\n"
                                    "nameserver 192.0.2.53\n"
                                    "nameserver\t2001:db8::53  # behind\n"
                                    "  nameserver 192.0.2.54\r\n"
                                    "nameserver fe80::1%eth0\n"
                                    "nameserver\n"
                                    "nameserver example.org\n"
                                    "options edns0 trust-ad\n"
                                    "nameservers 192.0.2.55";
        const auto servers = nameServersIn(settings);
        QStringList texts;
        for (const auto &server : servers) {
            QCOMPARE(server.port, std::uint16_t(53));
            texts += server.address.toString();
        }
        QCOMPARE(texts, (QStringList{u"192.0.2.53"_s, u"2001:db8::53"_s, u"192.0.2.54"_s,
                                     u"fe80::1%eth0"_s}));
        QVERIFY(nameServersIn({}).empty());
    }

    void eachNameServerIsAskedOnce()
    {
        std::vector<NameServer> servers;
        for (const auto last : {1, 2, 1, 3, 2, 4, 5, 6, 7, 8})
            servers.push_back({QHostAddress(u"192.0.2.%1"_s.arg(last))});
        const auto once = distinct(servers);
        QCOMPARE(once.size(), std::size_t(6));
        for (std::size_t index = 0; index < once.size(); ++index)
            QCOMPARE(once[index].address.toString(), u"192.0.2.%1"_s.arg(index + 1));
    }

    void thisSystemHasNameServersOrNot()
    {
        for (const auto servers = systemNameServers(); const auto &server : servers)
            QVERIFY(!server.address.isNull());
    }

    void readsTheClockOfWindows_data()
    {
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("synchronised"); // -1: not told
        const QByteArray rest = "Stratum: 4 (secondary reference - syncd by (S)NTP)\r\n"
                                "Precision: -23 (119.209ns per tick)\r\n"
                                "Source: time.windows.com,0x9 \r\n";
        QTest::newRow("yes") << 0 << "Leap Indicator: 0(no warning)\r\n" + rest << 1;
        QTest::newRow("leap second ahead")
            << 0 << "Leap Indicator: 1(last minute has 61 seconds)\r\n" + rest << 1;
        QTest::newRow("no") << 0 << "Leap Indicator: 3(not synchronized)\r\n" + rest << 0;
        QTest::newRow("Spanish") << 0 << "Indicador de salto: 3(sin sincronizar)\r\n" + rest << 0;
        QTest::newRow("German") << 0 << "Sprungindikator: 0(keine Warnung)\r\n" + rest << 1;
        QTest::newRow("stopped")
            << -2147023834
            << QByteArray("The following error occurred: The service has not been started. "
                          "(0x80070426)\r\n")
            << -1;
        QTest::newRow("something else") << 0 << rest << -1;
        QTest::newRow("nothing") << 0 << QByteArray() << -1;
    }

    void readsTheClockOfWindows()
    {
        QFETCH(const int, exitCode);
        QFETCH(const QByteArray, text);
        QFETCH(const int, synchronised);
        const auto told = windowsClockSynchronised({exitCode, text});
        QCOMPARE(told ? int(*told) : -1, synchronised);
    }

    void findsTheVpn()
    {
        const OwnAddress lan{"192.168.1.20", "eth0", AddressKind::PrivateIpv4};
        const OwnAddress teredo{"2001:0:53aa:64c::1", "Teredo", AddressKind::Tunnel};
        const OwnAddress vpn{"10.8.0.2", "tun0", AddressKind::Tunnel};
        QCOMPARE(vpnAmong({}), std::nullopt);
        QCOMPARE(vpnAmong({lan, teredo}), std::nullopt);
        QCOMPARE(vpnAmong({lan, teredo, vpn}), "tun0");
    }

    void nobodyIsAskedForANameOfNobody()
    {
        for (const auto family : {AddressFamily::Ipv4, AddressFamily::Ipv6}) {
            QCOMPARE(systemLookup("tracker-server.INVALID", family),
                     (NameAnswer{{}, ProbeFailure::NameNotFound}));
        }
    }

    void theSystemKnowsTheLoopback()
    {
        const auto answer = systemLookup("localhost", AddressFamily::Ipv4);
        QCOMPARE(answer, (NameAnswer{{"127.0.0.1"}, {}}));
#ifndef Q_OS_WIN // Wine passes on how the system below it calls that.
        const auto number = systemLookup("127.0.0.1", AddressFamily::Ipv6);
        QVERIFY(number.addresses.empty());
        QCOMPARE(number.failure, ProbeFailure::NameNotFound);
#endif
    }

    void readsTheProxyOfTheEnvironment()
    {
#ifdef Q_OS_LINUX
        const auto sources = LaptopSources::ofThisSystem();
        for (const auto *name : {"http_proxy", "https_proxy", "all_proxy", "no_proxy"})
            qunsetenv(name);
        QCOMPARE(sources.proxy({}), std::nullopt);
        qputenv("https_proxy", "http://someone:secret@proxy.example:3128");
        QCOMPARE(sources.proxy({}), "proxy.example:3128");
        QCOMPARE(sources.proxy(Endpoint{"tracker.example", 8888, Transport::Tcp}),
                 "proxy.example:3128");
        qunsetenv("https_proxy");
#endif
    }

    void askingThisSystemHasNoConditions()
    {
        const auto sources = LaptopSources::ofThisSystem();
        static_cast<void>(sources.captivePortal());
        static_cast<void>(sources.clockSynchronised(runnerWithin(std::chrono::seconds(2))));
        QVERIFY(sources.lookUp && sources.nameServers && sources.ownAddresses && sources.firewall);
    }
};

QTEST_GUILESS_MAIN(TestLaptopFacts)
#include "test_laptopfacts.moc"
