// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/certificatetext.h"
#include "tests/certificate/samples.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::text;

class TestCertificateText : public QObject
{
    Q_OBJECT

    const QLocale m_english{QLocale::English, QLocale::UnitedStates};

private Q_SLOTS:
    void everythingHasWords()
    {
        for (int i = 0; i <= static_cast<int>(CertificateWord::Checksum); ++i)
            QVERIFY2(!certificateWord(static_cast<CertificateWord>(i)).isEmpty(),
                     qPrintable(QString::number(i)));
        for (int i = 0; i <= static_cast<int>(JobResult::Cancelled); ++i)
            QVERIFY(!certificateResult(static_cast<JobResult>(i)).isEmpty());
        for (int i = 0; i <= static_cast<int>(CertificateCheck::SameVin); ++i)
            QVERIFY(!checkText(static_cast<CertificateCheck>(i)).isEmpty());
    }

    void onlyOneResultIsCalledProved()
    {
        for (int i = 0; i <= static_cast<int>(JobResult::Cancelled); ++i) {
            const auto result = static_cast<JobResult>(i);
            QCOMPARE(certificateResult(result) == u"Proved"_s, result == JobResult::Proved);
        }
    }

    void theSortOfProofIsSaidWithItsLimits()
    {
        QVERIFY(proofSort(samples::proved()).startsWith(u"Direct:"_s));
        Commissioning relayed = samples::proved();
        relayed.proofKind = ProofKind::Relay;
        QVERIFY(proofSort(relayed).contains(u"did not answer"_s));
        relayed.serverAnswer = Reception();
        QVERIFY(proofSort(relayed).contains(u"and the server answered"_s));
        QVERIFY(proofLimits(samples::proved()).contains(u"not authenticated"_s));
        QVERIFY(proofSort(samples::configured()).contains(u"was not observed"_s));
        QVERIFY(proofSort(samples::failed()).contains(u"no report came"_s));
        auto unplugged = samples::failed();
        unplugged.error->code = ErrorCode::LinkLost;
        QVERIFY(proofSort(unplugged).contains(u"did not come to its end"_s));
        QVERIFY(!proofLimits(samples::configured()).isEmpty());
    }

    void valuesAreWrittenAsTheLocaleDoes()
    {
        const QLocale german(QLocale::German, QLocale::Germany);
        QCOMPARE(voltsText(14.06, m_english), u"14.1 V"_s);
        QCOMPARE(voltsText(14.06, german), u"14,1 V"_s);
        QCOMPARE(odometerText(87'231'449, m_english), u"87,231.4 km"_s);
        QCOMPARE(distanceText(50, m_english), u"50 m"_s);
        QCOMPARE(distanceText(2000, m_english), u"2 km"_s);
        QCOMPARE(speedText(61.7, m_english), u"62 km/h"_s);
        QCOMPARE(positionText(25.686613, -100.316116, m_english), u"25.68661° N; 100.31612° W"_s);
        QCOMPARE(positionText(-33.45, 151.2, german), u"33,45000° S; 151,20000° E"_s);
    }

    void signalIsSaidAsFarAsItIsKnown()
    {
        DeviceStatus status;
        QCOMPARE(signalText(status, m_english), QString());
        status.signalBars = 4;
        QCOMPARE(signalText(status, m_english), u"4 of 5"_s);
        status.signalDbm = -71;
        QCOMPARE(signalText(status, m_english), u"4 of 5, -71 dBm"_s);
    }

    void bothSidesOfAComparisonAreNamed()
    {
        const auto list = comparisons(samples::proved());
        QCOMPARE(list.size(), std::size_t{4});
        QCOMPARE(comparisonText(list[0], m_english), u"cable V1.10, report V1.10"_s);
        QCOMPARE(comparisonText(list[1], m_english), u"cable 12.6 V, report 14.1 V"_s);
        QCOMPARE(comparisonText(list[2], m_english), u"cable 87,231.0 km, report 87,231.4 km"_s);
        QVERIFY(comparisonText(list[3], m_english).startsWith(u"given 3FA6"_s));
        // What a report says is data.
        QCOMPARE(comparisonText({CertificateCheck::SameFirmware, "a", "\x1B[2J", false}, m_english),
                 u"cable a, report \\x1B[2J"_s);
    }
};

QTEST_GUILESS_MAIN(TestCertificateText)
#include "test_certificatetext.moc"
