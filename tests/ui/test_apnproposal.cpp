// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apnproposal.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sp7600;
using network::Apn;
using network::ApnEvidence;
using ui::ApnProposal;

namespace
{

Apn apn(const char *name, const char *user = "", const char *password = "")
{
    Apn apn;
    apn.operatorName = "Telcel";
    apn.apn = name;
    apn.user = user;
    apn.password = password;
    return apn;
}

network::ApnSuggestion telcel(ApnEvidence evidence = ApnEvidence::SimStatus)
{
    network::ApnSuggestion suggestion;
    suggestion.choices = {apn("internet.itelcel.com", "webgprs", "webgprs2002"),
                          apn("internet.itelcel.com", "webgprs", "webgprs2002"),
                          apn("internet.itelcel.com"), apn("m2m.itelcel.com")};
    suggestion.evidence = evidence;
    suggestion.network = {"334", "020"};
    suggestion.operatorName = "Telcel";
    return suggestion;
}

} // namespace

class TestApnProposal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameWordsAreOfferedOnce()
    {
        const ApnProposal proposal(telcel());
        QCOMPARE(proposal.choices().size(), 3U);
        QCOMPARE(proposal.choices().at(1).user, std::string());
    }

    void oneIsOfferedInPlaceOfWhatIsNotAmongThem_data()
    {
        QTest::addColumn<std::string>("typed");
        QTest::addColumn<bool>("offered");
        using std::string;
        QTest::newRow("nothing") << string() << true;
        QTest::newRow("another carrier's") << string("internet.movistar.mx") << true;
        QTest::newRow("the first") << string("internet.itelcel.com") << false;
        QTest::newRow("in other letters") << string("Internet.ITELCEL.com") << false;
        QTest::newRow("not the first") << string("m2m.itelcel.com") << false;
    }

    void oneIsOfferedInPlaceOfWhatIsNotAmongThem()
    {
        QFETCH(const std::string, typed);
        QFETCH(const bool, offered);
        const ApnProposal proposal(telcel());
        const Apn *instead = proposal.instead(typed);
        QCOMPARE(instead != nullptr, offered);
        QVERIFY(!offered || instead->apn == "internet.itelcel.com");
        QVERIFY(ApnProposal().instead(typed) == nullptr);
    }

    void onlyTheSimsOwnCarrierIsBegunWith()
    {
        for (const ApnEvidence evidence : {ApnEvidence::SimImsi, ApnEvidence::SimStatus}) {
            const ApnProposal proposal(telcel(evidence));
            QVERIFY(proposal.usual() != nullptr);
            QCOMPARE(proposal.usual()->apn, std::string("internet.itelcel.com"));
        }
        QVERIFY(ApnProposal(telcel(ApnEvidence::Cells)).usual() == nullptr);
        QVERIFY(ApnProposal().usual() == nullptr);
    }

    void saysHowItIsKnown()
    {
        QCOMPARE(ApnProposal(telcel()).origin(), u"Telcel (334 020), from the SIM"_s);
        QVERIFY(ApnProposal(telcel()).caveat().isEmpty());
        // Where the tracker is says little of whose SIM it has.
        const ApnProposal heard(telcel(ApnEvidence::Cells));
        QVERIFY(heard.origin().contains(u"around the tracker"));
        QVERIFY(heard.caveat().contains(u"roaming"));
    }

    void aChoiceSaysWhatTellsItFromOthers()
    {
        Apn choice = apn("internet.itelcel.com", "webgprs");
        choice.plan = "prepaid";
        choice.name = "Telcel";
        QCOMPARE(ApnProposal::label(choice),
                 u"internet.itelcel.com · Telcel, prepaid, user webgprs"_s);
        choice = {};
        choice.apn = "a\x1b";
        QCOMPARE(ApnProposal::label(choice), u"a\\x1B"_s);
    }
};

QTEST_APPLESS_MAIN(TestApnProposal)
#include "test_apnproposal.moc"
