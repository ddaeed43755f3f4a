// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/text.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sp7600;

namespace
{

Commissioning proved(ProofKind kind, Transport transport = Transport::Tcp)
{
    Commissioning job;
    job.result = JobResult::Proved;
    job.proofKind = kind;
    job.proof = Reception{};
    job.proof->transport = transport;
    job.provedAt = Endpoint{"192.0.2.1", 8888, transport};
    for (const auto &[setting, value] :
         {std::pair(SettingId::Host, "d.plaspy.com"), std::pair(SettingId::ServerPort, "8888"),
          std::pair(SettingId::Transport, "tcp")})
        job.settings.push_back({setting, {}, value, value, SettingOutcome::Verified});
    return job;
}

} // namespace

/// The words say what was seen, and no more.
class TestProofText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyProofSaysWhatItShowsAndWhatNot()
    {
        for (const auto kind : {ProofKind::Direct, ProofKind::Relay, ProofKind::Configured}) {
            const auto words = text::proofExplanation(kind, true);
            QVERIFY2(words.contains(u"Shows"), qPrintable(words));
            QVERIFY2(words.contains(u"not that"), qPrintable(words));
        }
        QVERIFY(!text::proofExplanation(ProofKind::Direct, false).contains(u"then its server"));
        for (const auto wish :
             {ProofWish::Automatic, ProofWish::Direct, ProofWish::Relay, ProofWish::Configured})
            QVERIFY(!text::proofWishLabel(wish).isEmpty());
        for (const auto reason : {ProofReason::LaptopNotReached, ProofReason::MadeUp,
                                  ProofReason::ServerNotRead, ProofReason::NoServer})
            QVERIFY(text::proofReasonText(reason).startsWith(u"No proof: "));
        QVERIFY(text::proofReasonText(ProofReason::Asked).isEmpty());
        QVERIFY(text::proofAddressText().contains(u"laptop"));
        QVERIFY(text::proofReasonText(ProofReason::Forwarded).contains(u"forwarding"));
    }

    void theServersPartIsToldAsItWas()
    {
        auto answered = proved(ProofKind::Relay);
        answered.serverAnswer = Reception{};
        answered.serverAnswer->raw = "12\x1b"
                                     "34";
        QVERIFY(text::resultHeadline(answered).contains(u"its server answered"));
        QCOMPARE(text::serverAnswerText(answered), u"The server answered: 12\\x1B34"_s);

        const auto silent = proved(ProofKind::Relay);
        QVERIFY(!text::resultHeadline(silent).contains(u"answered"));
        QVERIFY(text::serverAnswerText(silent).contains(u"did not answer"));
        QVERIFY(text::serverAnswerText(proved(ProofKind::Relay, Transport::Udp))
                    .contains(u"cannot be told"));

        const auto direct = proved(ProofKind::Direct);
        QCOMPARE(text::resultHeadline(direct),
                 u"Proved. A report from this tracker was heard here."_s);
        QVERIFY(text::serverAnswerText(direct).isEmpty());
        QCOMPARE(text::finalServerText(direct),
                 u"Its server d.plaspy.com:8888 is set and read back."_s);
    }

    void whatTheTrackerSaysOfItsConnectionIsNoProof()
    {
        Commissioning job;
        job.result = JobResult::Configured;
        QVERIFY(text::connectionText(job).isEmpty());
        job.dataSession = true;
        QVERIFY(text::connectionText(job).startsWith(u"The tracker says that it is connected"));
        QVERIFY(!text::resultHeadline(job).contains(u"Proved"));
        job.dataSession = false;
        QVERIFY(text::connectionText(job).contains(u"not connected"));
        job.result = JobResult::Failed;
        QVERIFY(text::connectionText(job).isEmpty());
    }

    void whatIsNotSetIsNotCalledSo()
    {
        auto job = proved(ProofKind::Relay);
        job.result = JobResult::Failed;
        job.error = Error{ErrorCode::FinalServerNotSet, {{"endpoint", "d.plaspy.com:8888"}}, {}};
        job.obligation = Obligation{};
        QVERIFY(text::finalServerText(job).isEmpty());
        QVERIFY(text::serverAnswerText(job).isEmpty());
        QVERIFY(!text::resultHeadline(job).contains(u"Proved"));
        QVERIFY(text::resultHeadline(job).contains(u"may still report to this laptop"));

        job.error = Error{ErrorCode::ProofServerNotReached, {}, {}};
        QVERIFY(text::resultHeadline(job).startsWith(u"Not proved."));
    }

    void anObligationNamesBothPlaces()
    {
        Obligation owed;
        owed.server = {"d.plaspy.com", 8888, Transport::Tcp};
        owed.meanwhile = {"192.0.2.1", 9000, Transport::Tcp};
        QCOMPARE(text::obligationText(owed),
                 u"A proof was interrupted: this tracker may still report to this laptop "
                 "(192.0.2.1:9000). Its final server d.plaspy.com:8888 is not set yet."_s);
    }
};

QTEST_GUILESS_MAIN(TestProofText)
#include "test_prooftext.moc"
