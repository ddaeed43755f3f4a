// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/proofchoice.h"

#include <QTest>

using namespace sp7600;
using namespace sp7600::commissioning;

namespace
{

const Endpoint server{"d.plaspy.com", 8888, Transport::Tcp};
const Endpoint onThisLaptop{"127.0.0.1", 5093, Transport::Tcp};

ProofFacts realUnit(ProofWish wish, Reach reach = Reach::Direct)
{
    return {wish, false, server, false, true, reach};
}

ProofFacts virtualUnit(ProofWish wish, const Endpoint &endpoint)
{
    return {wish, false, endpoint, true, true, Reach::NoNetwork};
}

ProofFacts reportingHere(ProofWish wish)
{
    return {wish, true, Endpoint{"192.0.2.1", 8888, Transport::Tcp}, false, true, Reach::Never};
}

ProofFacts withoutServer(ProofWish wish)
{
    return {wish, false, {}, false, true, Reach::Direct};
}

ProofFacts unread(ProofWish wish)
{
    return {wish, false, server, false, false, Reach::Direct};
}

ProofFacts forwarded(ProofFacts facts)
{
    facts.isForwarded = true;
    return facts;
}

} // namespace

Q_DECLARE_METATYPE(ProofFacts)
Q_DECLARE_METATYPE(ProofChoice)

class TestProofChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBestIsChosenAndSaysWhy_data()
    {
        QTest::addColumn<ProofFacts>("facts");
        QTest::addColumn<ProofChoice>("choice");
        const auto row = [](const char *name, const ProofFacts &facts, ProofKind kind,
                            ProofReason reason) {
            QTest::addRow("%s", name) << facts << ProofChoice{kind, reason};
        };
        using Wish = ProofWish;
        using Why = ProofReason;
        row("a server, a laptop that is reached", realUnit(Wish::Automatic), ProofKind::Relay,
            Why::LaptopReached);
        for (const auto reach :
             {Reach::AfterForwarding, Reach::OnlyIpv6, Reach::Never, Reach::NoNetwork}) {
            QTest::addRow("a server, a laptop that is not: %s", reachName(reach).data())
                << realUnit(Wish::Automatic, reach)
                << ProofChoice{ProofKind::Configured, Why::LaptopNotReached};
        }
        row("this laptop", reportingHere(Wish::Automatic), ProofKind::Direct, Why::ReportsHere);
        row("this laptop, directly", reportingHere(Wish::Direct), ProofKind::Direct,
            Why::ReportsHere);
        row("a virtual unit and a real server", virtualUnit(Wish::Automatic, server),
            ProofKind::Configured, Why::MadeUp);
        row("a virtual unit and a server here", virtualUnit(Wish::Automatic, onThisLaptop),
            ProofKind::Relay, Why::LaptopReached);
        row("no server", withoutServer(Wish::Automatic), ProofKind::Configured, Why::NoServer);
        row("a server that cannot be read", unread(Wish::Automatic), ProofKind::Configured,
            Why::ServerNotRead);
        row("asked for none", realUnit(Wish::Configured), ProofKind::Configured, Why::Asked);
        row("asked for none, here", reportingHere(Wish::Configured), ProofKind::Configured,
            Why::Asked);
        row("asked for a relay", realUnit(Wish::Relay, Reach::Never), ProofKind::Relay, Why::Asked);
        row("asked for a direct one", realUnit(Wish::Direct, Reach::Never), ProofKind::Direct,
            Why::Asked);
        for (const auto reach : {Reach::Direct, Reach::AfterForwarding, Reach::Never}) {
            QTest::addRow("a router that forwards: %s", reachName(reach).data())
                << forwarded(realUnit(Wish::Automatic, reach))
                << ProofChoice{ProofKind::Relay, Why::Forwarded};
        }
        row("a router that forwards, directly",
            forwarded(realUnit(Wish::Direct, Reach::AfterForwarding)), ProofKind::Direct,
            Why::Forwarded);
        row("a router that forwards to this laptop, for good",
            forwarded(reportingHere(Wish::Automatic)), ProofKind::Direct, Why::Forwarded);
        row("a router that forwards, and no server", forwarded(withoutServer(Wish::Automatic)),
            ProofKind::Configured, Why::NoServer);
        row("a router that forwards, asked for none", forwarded(realUnit(Wish::Configured)),
            ProofKind::Configured, Why::Asked);
        row("a virtual unit, directly", virtualUnit(Wish::Direct, server), ProofKind::Direct,
            Why::Asked);
    }

    void theBestIsChosenAndSaysWhy()
    {
        QFETCH(const ProofFacts, facts);
        QFETCH(const ProofChoice, choice);
        const auto chosen = chooseProof(facts);
        QVERIFY(chosen.has_value());
        QCOMPARE(chosen->kind, choice.kind);
        QCOMPARE(chosen->reason, choice.reason);
    }

    void whatCannotBeIsRefused_data()
    {
        QTest::addColumn<ProofFacts>("facts");
        QTest::addColumn<ErrorCode>("code");
        QTest::addRow("a relay to itself")
            << reportingHere(ProofWish::Relay) << ErrorCode::ProofNeedsServer;
        QTest::addRow("a relay to nobody")
            << withoutServer(ProofWish::Relay) << ErrorCode::ProofNeedsServer;
        QTest::addRow("a direct one with nothing to go back to")
            << withoutServer(ProofWish::Direct) << ErrorCode::ProofNeedsServer;
        QTest::addRow("made-up reports to a real server")
            << virtualUnit(ProofWish::Relay, server) << ErrorCode::ProofMadeUp;
        QTest::addRow("a relay that nobody could see the end of")
            << unread(ProofWish::Relay) << ErrorCode::ProofServerNotRead;
        QTest::addRow("a direct one that nobody could see the end of")
            << unread(ProofWish::Direct) << ErrorCode::ProofServerNotRead;
    }

    void whatCannotBeIsRefused()
    {
        QFETCH(const ProofFacts, facts);
        QFETCH(const ErrorCode, code);
        const auto chosen = chooseProof(facts);
        QVERIFY(!chosen.has_value());
        QCOMPARE(chosen.error().code, code);
    }
};

QTEST_GUILESS_MAIN(TestProofChoice)
#include "test_proofchoice.moc"
