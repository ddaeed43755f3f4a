// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/reachability.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace sp7600;
using namespace sp7600::network;
using namespace Qt::StringLiterals;

namespace
{

InterfaceAddress address(const QString &text, const QString &interface = u"eth0"_s)
{
    return {QHostAddress(text), interface};
}

std::vector<OwnAddress> classifiedOf(const QStringList &texts)
{
    std::vector<InterfaceAddress> addresses;
    for (const auto &text : texts) {
        const auto parts = text.split(u' ');
        addresses.push_back(address(parts[0], parts.value(1, u"eth0"_s)));
    }
    return classified(std::move(addresses));
}

} // namespace

class TestReachability : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void classifies_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("interface");
        QTest::addColumn<AddressKind>("kind");
        const auto row = [](const char *text, const char *interface, AddressKind kind) {
            QTest::addRow("%s on %s", text, interface)
                << QString::fromUtf8(text) << QString::fromUtf8(interface) << kind;
        };
        using enum AddressKind;
        row("9.9.9.9", "eth0", GlobalIpv4);
        row("9.255.255.255", "eth0", GlobalIpv4);
        row("10.0.0.1", "eth0", PrivateIpv4);
        row("172.15.255.255", "eth0", GlobalIpv4);
        row("172.16.0.1", "eth0", PrivateIpv4);
        row("172.31.255.254", "eth0", PrivateIpv4);
        row("172.32.0.0", "eth0", GlobalIpv4);
        row("192.168.1.20", "wlan0", PrivateIpv4);
        row("192.169.0.1", "wlan0", GlobalIpv4);
        row("100.63.255.255", "eth0", GlobalIpv4);
        row("100.64.0.1", "eth0", CarrierGrade);
        row("100.127.255.254", "eth0", CarrierGrade);
        row("100.128.0.0", "eth0", GlobalIpv4);
        row("169.254.7.7", "eth0", LinkLocal);
        row("192.0.0.2", "en0", CarrierGrade);
        row("192.0.2.2", "eth0", PrivateIpv4);
        row("198.51.100.1", "eth0", PrivateIpv4);
        row("203.0.113.1", "eth0", PrivateIpv4);
        row("198.19.0.1", "eth0", PrivateIpv4);
        row("240.0.0.1", "eth0", PrivateIpv4);
        // Hotspots and shared connections
        row("172.20.10.1", "wlan0", IphoneHotspot);
        row("172.20.10.14", "Wi-Fi", IphoneHotspot);
        row("172.20.10.16", "wlan0", PrivateIpv4);
        row("192.168.42.129", "usb0", AndroidHotspot);
        row("192.168.43.17", "wlan0", AndroidHotspot);
        row("192.168.44.1", "wlan0", PrivateIpv4);
        row("192.168.137.1", "Ethernet", WindowsSharing);
        row("10.42.0.1", "eth0", LinuxSharing);
        row("10.43.0.1", "eth0", PrivateIpv4);
        // IPv6
        row("2620:fe::5", "eth0", GlobalIpv6);
        row("2a02:8108::1", "eth0", GlobalIpv6);
        row("fd12:3456::1", "eth0", UniqueLocal);
        row("fc00::1", "eth0", UniqueLocal);
        row("fec0::1", "eth0", UniqueLocal);
        row("2001:db8::1", "eth0", UniqueLocal);
        row("fe80::1%eth0", "eth0", LinkLocal);
        row("2001::53aa:64c:0:1", "Teredo", Tunnel);
        // Guesses by the interface
        row("10.8.0.2", "tun0", Tunnel);
        row("10.8.0.2", "utun3", Tunnel);
        row("100.101.102.103", "tailscale0", Tunnel);
        row("9.9.9.9", "wg0", Tunnel);
        row("10.8.0.2", "OpenVPN TAP-Windows6", Tunnel);
        row("fd7a:115c:a1e0::1", "tailscale0", Tunnel);
        row("fe80::1", "wg0", LinkLocal);
        row("10.8.0.2", "wg-office", Tunnel);
        row("10.8.0.2", "ztabcdef12", Tunnel);
        row("192.168.1.20", "tuning", PrivateIpv4);
        row("172.17.0.1", "docker0", VirtualNetwork);
        row("172.18.0.1", "br-0123456789ab", VirtualNetwork);
        row("192.168.1.1", "br-lan", PrivateIpv4);
        row("192.168.122.1", "virbr0", VirtualNetwork);
        row("172.22.64.1", "vEthernet (WSL)", VirtualNetwork);
        row("10.120.3.4", "wwan0", CarrierGrade);
        row("10.120.3.4", "Cellular", CarrierGrade);
        row("9.9.9.9", "wwp0s20f0u6", GlobalIpv4);
    }

    void classifies()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, interface);
        QFETCH(const AddressKind, kind);
        const auto own = classified({address(text, interface)});
        QCOMPARE(own.size(), std::size_t(1));
        QCOMPARE(own.front().kind, kind);
        QCOMPARE(own.front().interface, interface.toStdString());
        QCOMPARE(own.front().address, text.section(u'%', 0, 0).toStdString());
    }

    void whatTheSystemCallsATunnelIsOne()
    {
        const auto own = classified({{QHostAddress(u"10.8.0.2"_s), u"corp"_s, true, false}});
        QCOMPARE(own.front().kind, AddressKind::Tunnel);
        const auto modem = classified({{QHostAddress(u"10.8.0.2"_s), u"wwan0"_s, true, false}});
        QCOMPARE(modem.front().kind, AddressKind::CarrierGrade);
    }

    void whatIsForThisLaptopAloneIsLeftOut()
    {
        QVERIFY(classifiedOf({u"127.0.0.1"_s, u"127.1.2.3"_s, u"::1"_s, u"0.0.0.0"_s, u"::"_s,
                              u"224.0.0.1"_s, u"ff02::1"_s, u"255.255.255.255"_s, u"nothing"_s})
                    .empty());
    }

    void theBestComesFirst()
    {
        const auto own = classifiedOf({u"fe80::1"_s, u"172.17.0.1 docker0"_s, u"2620:fe::5"_s,
                                       u"10.8.0.2 tun0"_s, u"192.168.1.20"_s, u"192.168.1.21"_s,
                                       u"fd00::1"_s, u"9.9.9.9"_s});
        std::vector<std::string> order;
        for (const auto &one : own)
            order.push_back(one.address);
        QCOMPARE(order,
                 (std::vector<std::string>{"9.9.9.9", "192.168.1.20", "192.168.1.21", "10.8.0.2",
                                           "2620:fe::5", "172.17.0.1", "fd00::1", "fe80::1"}));
        order.resize(6);
        QCOMPARE(offered(own), order);
    }

    void whatStaysComesBeforeWhatIsTemporary()
    {
        const auto own = classified({{QHostAddress(u"2620:fe::a"_s), u"eth0"_s, false, true},
                                     {QHostAddress(u"2620:fe::b"_s), u"eth0"_s, false, false}});
        QCOMPARE(own.front().address, std::string("2620:fe::b"));
    }

    void concludes_data()
    {
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<Reach>("conclusion");
        QTest::addColumn<std::string>("best");
        const auto row = [](const char *name, const QStringList &texts, Reach reach,
                            const char *best) {
            QTest::newRow(name) << texts << reach << std::string(best);
        };
        const auto global = u"9.9.9.9"_s;
        const auto ipv6 = u"2620:fe::5"_s;
        row("public", {u"192.168.1.20"_s, global}, Reach::Direct, "9.9.9.9");
        row("private", {u"192.168.1.20"_s}, Reach::AfterForwarding, "192.168.1.20");
        row("private with a VPN", {u"10.8.0.2 tun0"_s, u"192.168.1.20"_s}, Reach::AfterForwarding,
            "192.168.1.20");
        row("private with IPv6", {ipv6, u"192.168.1.20"_s}, Reach::AfterForwarding, "192.168.1.20");
        row("private and shared on", {u"10.42.0.1"_s, u"192.168.1.20"_s}, Reach::AfterForwarding,
            "192.168.1.20");
        row("carrier-grade", {u"100.64.3.4"_s}, Reach::Never, "100.64.3.4");
        row("carrier-grade with IPv6", {u"100.64.3.4"_s, ipv6}, Reach::OnlyIpv6, "2620:fe::5");
        row("hotspot", {u"172.20.10.3"_s, u"fe80::1"_s}, Reach::Never, "172.20.10.3");
        row("hotspot with IPv6", {u"172.20.10.3"_s, ipv6}, Reach::OnlyIpv6, "2620:fe::5");
        row("VPN alone", {u"10.8.0.2 tun0"_s}, Reach::Never, "10.8.0.2");
        row("IPv6 alone", {ipv6}, Reach::OnlyIpv6, "2620:fe::5");
        row("only its own", {u"fe80::1"_s, u"169.254.1.1"_s, u"fd00::1"_s}, Reach::NoNetwork, "");
        row("only programs inside", {u"172.17.0.1 docker0"_s}, Reach::NoNetwork, "");
        row("nothing", {}, Reach::NoNetwork, "");
    }

    void concludes()
    {
        QFETCH(const QStringList, texts);
        QFETCH(const Reach, conclusion);
        QFETCH(const std::string, best);
        const auto own = classifiedOf(texts);
        const auto reachability = reachabilityOf(own);
        QCOMPARE(reachability.addresses, own);
        QCOMPARE(reachability.conclusion, conclusion);
        QCOMPARE(reachability.best ? reachability.best->address : std::string(), best);
    }

    void aBoundListenerIsHeardThereOnly_data()
    {
        QTest::addColumn<std::string>("bound");
        QTest::addColumn<std::vector<std::string>>("heard");
        using Texts = std::vector<std::string>;
        QTest::newRow("everywhere")
            << std::string() << Texts{"9.9.9.9", "192.168.1.20", "2620:fe::5"};
        QTest::newRow("IPv4") << std::string("0.0.0.0") << Texts{"9.9.9.9", "192.168.1.20"};
        QTest::newRow("IPv6") << std::string("::") << Texts{"2620:fe::5"};
        QTest::newRow("one") << std::string("192.168.1.20") << Texts{"192.168.1.20"};
        QTest::newRow("one, spelled otherwise")
            << std::string("2620:FE:0::5") << Texts{"2620:fe::5"};
        QTest::newRow("loopback") << std::string("127.0.0.1") << Texts{};
        QTest::newRow("localhost") << std::string("localhost") << Texts{};
    }

    void aBoundListenerIsHeardThereOnly()
    {
        QFETCH(const std::string, bound);
        QFETCH(const std::vector<std::string>, heard);
        const auto own = classifiedOf({u"9.9.9.9"_s, u"192.168.1.20"_s, u"2620:fe::5"_s});
        QCOMPARE(offered(heardAt(bound, own)), heard);
    }

    void thisSystemIsLookedAt()
    {
        const auto own = ownAddresses();
        QVERIFY(std::ranges::is_sorted(own, {}, &OwnAddress::kind));
        for (const auto &one : own) {
            QVERIFY(!QHostAddress(QString::fromStdString(one.address)).isLoopback());
            QVERIFY(!one.interface.empty());
        }
    }

    void everyKindHasItsName()
    {
        QSet<std::string_view> names;
        for (int kind = 0; kind <= int(AddressKind::LinkLocal); ++kind)
            names += addressKindName(AddressKind(kind));
        QCOMPARE(names.size(), int(AddressKind::LinkLocal) + 1);
        QVERIFY(!names.contains("unknown"));
        QCOMPARE(addressKindName(AddressKind(int(AddressKind::LinkLocal) + 1)),
                 std::string_view("unknown"));
        QSet<std::string_view> reaches;
        for (int reach = 0; reach <= int(Reach::NoNetwork); ++reach)
            reaches += reachName(Reach(reach));
        QCOMPARE(reaches.size(), int(Reach::NoNetwork) + 1);
        QVERIFY(!reaches.contains("unknown"));
    }
};

QTEST_GUILESS_MAIN(TestReachability)
#include "test_reachability.moc"
