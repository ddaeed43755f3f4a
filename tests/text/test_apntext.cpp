// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/text.h"

#include <QTest>

using namespace sp7600;
using namespace Qt::StringLiterals;

class TestApnText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accessPointsStandInOneLine_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("expected");
        QTest::addRow("one") << 1 << u"APNs known for Telcel (334 020): apn1"_s;
        QTest::addRow("six") << 6
                             << u"APNs known for Telcel (334 020): apn1, apn2, apn3, apn4, apn5, "
                                "apn6"_s;
        QTest::addRow("more than fit") << 9
                                       << u"APNs known for Telcel (334 020): apn1, apn2, apn3, "
                                          "apn4, apn5, apn6 and 3 more"_s;
    }

    void accessPointsStandInOneLine()
    {
        QFETCH(const int, count);
        std::vector<std::string> apns;
        for (int i = 1; i <= count; ++i)
            apns.push_back("apn" + std::to_string(i));
        QTEST(text::apnsKnown("Telcel", "334 020", apns), "expected");
    }

    void namesAreShownEscaped()
    {
        const auto line = text::apnsKnown("A\x1B[31m", "334 020", {"b\n"});
        QCOMPARE(line, uR"(APNs known for A\x1B[31m (334 020): b\x0A)"_s);
    }

    void theCaveatNamesTheRoamingSim()
    {
        QVERIFY(text::apnRoamingCaveat().contains(u"roaming SIM"_s));
    }
};

QTEST_GUILESS_MAIN(TestApnText)
#include "test_apntext.moc"
