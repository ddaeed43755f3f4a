// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/text.h"

#include <QSet>
#include <QTest>

using namespace sp7600;
using namespace Qt::StringLiterals;

namespace
{

const auto proof = u"The proof that remains: reports heard by a computer with a public address, or "
                   "settings that were written and read back."_s;

const auto otherwise = u"Otherwise the proof is in reports heard by a computer with a public "
                       "address, or in settings that were written and read back."_s;

Reachability reachability(Reach reach, const std::string &address, AddressKind kind)
{
    return {{}, OwnAddress{address, "eth0", kind}, reach};
}

} // namespace

class TestReachabilityText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasItsWords()
    {
        QSet<QString> texts;
        for (int kind = 0; kind <= int(AddressKind::LinkLocal); ++kind)
            texts += text::addressKindText(AddressKind(kind));
        QCOMPARE(texts.size(), int(AddressKind::LinkLocal) + 1);
        QVERIFY(!texts.contains(QString()));
    }

    void saysWhetherTrackersReachThisLaptop_data()
    {
        QTest::addColumn<Reachability>("found");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("todo");
        using enum AddressKind;
        QTest::newRow("public") << reachability(Reach::Direct, "203.0.113.9", GlobalIpv4)
                                << u"Point trackers at 203.0.113.9 port 8888: the address is "
                                   "public, so they reach this laptop unless a firewall stands in "
                                   "the way."_s
                                << QString();
        QTest::newRow("private")
            << reachability(Reach::AfterForwarding, "192.168.1.20", PrivateIpv4)
            << u"Trackers on a carrier's network cannot reach 192.168.1.20, which is private, "
               "behind a router, unless their APN leads into the same network."_s
            << u"Forward port 8888 on the router to this laptop and point trackers at the "
               "router's public address, if it has one. "_s
                   + otherwise;
        QTest::newRow("IPv6") << reachability(Reach::OnlyIpv6, "2001:db8::5", GlobalIpv6)
                              << u"Trackers can reach this laptop only over IPv6, at 2001:db8::5 "
                                 "port 8888. Whether the tracker and its carrier speak IPv6 is "
                                 "not known."_s
                              << otherwise;
        const auto never = u"Trackers on a carrier's network cannot reach this laptop: its address "
                           "10.0.0.7 "_s;
        QTest::newRow("iPhone") << reachability(Reach::Never, "10.0.0.7", IphoneHotspot)
                                << never + u"looks like the hotspot of an iPhone."_s << proof;
        QTest::newRow("carrier-grade")
            << reachability(Reach::Never, "10.0.0.7", CarrierGrade)
            << never + u"is behind a public address that a carrier's customers share."_s << proof;
        QTest::newRow("VPN") << reachability(Reach::Never, "10.0.0.7", Tunnel)
                             << never
                                    + u"looks like a VPN's, which only trackers with an APN of "
                                      "that same network reach."_s
                             << proof;
        QTest::newRow("none") << Reachability{}
                              << u"This laptop has no address where a tracker could reach it."_s
                              << proof;
    }

    void saysWhetherTrackersReachThisLaptop()
    {
        QFETCH(const Reachability, found);
        QFETCH(const QString, what);
        QFETCH(const QString, todo);
        const auto said = text::reachText(found, 8888);
        QCOMPARE(said.what, what);
        QCOMPARE(said.todo, todo);
    }

    void saysWhatTheFirewallDoes_data()
    {
        QTest::addColumn<Firewall>("firewall");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("todo");
        const auto row = [](const char *name, const Firewall &firewall, const QString &what,
                            const QString &todo) {
            QTest::newRow(name) << firewall << what << todo;
        };
        row("not known", {}, u"Whether a firewall of this laptop lets port 8888 in is not known."_s,
            {});
        row("off", {FirewallKind::Ufw, FirewallState::Off, {}},
            u"The firewall of this laptop (ufw) is off."_s, {});
        row("lets in", {FirewallKind::Firewalld, FirewallState::LetsIn, {}},
            u"The firewall of this laptop (firewalld) lets port 8888 in."_s, {});
        row("on", {FirewallKind::Ufw, FirewallState::OnNotKnown, "sudo ufw allow 8888/tcp"},
            u"The firewall of this laptop (ufw) is on; whether it lets port 8888 in is not "
            "known."_s,
            u"This opens it: sudo ufw allow 8888/tcp"_s);
        row("Windows", {FirewallKind::Windows, FirewallState::Blocks, {}},
            u"The firewall of this laptop (Windows) does not let port 8888 in."_s,
            u"To open it: Windows Security, Firewall & network protection, Allow an app through "
            "firewall."_s);
        row("macOS", {FirewallKind::MacOs, FirewallState::OnNotKnown, {}},
            u"The firewall of this laptop (macOS) is on; whether it lets port 8888 in is not "
            "known."_s,
            u"To open it: System Settings, Network, Firewall, Options."_s);
    }

    void saysWhatTheFirewallDoes()
    {
        QFETCH(const Firewall, firewall);
        QFETCH(const QString, what);
        QFETCH(const QString, todo);
        const auto said = text::firewallText(firewall, 8888);
        QCOMPARE(said.what, what);
        QCOMPARE(said.todo, todo);
    }
};

QTEST_GUILESS_MAIN(TestReachabilityText)
#include "test_reachabilitytext.moc"
