// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/text.h"

#include <QSet>
#include <QTest>

using namespace sp7600;
using namespace Qt::StringLiterals;

class TestPortText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRankHasItsOwnNameAndReason()
    {
        QSet<QString> names;
        QSet<QString> reasons;
        for (int rank = 0; rank <= int(PortRank::Unlikely); ++rank) {
            const auto name = portRankName(PortRank(rank));
            names += QString::fromUtf8(name.data(), qsizetype(name.size()));
            reasons += text::portRankText(PortRank(rank));
            QCOMPARE(text::portRankInEnglish(PortRank(rank)), text::portRankText(PortRank(rank)));
        }
        QCOMPARE(names.size(), int(PortRank::Unlikely) + 1);
        QCOMPARE(reasons.size(), names.size());
        QVERIFY(!names.contains(u"unknown"_s));
        QVERIFY(!reasons.contains(QString()));
        // A rank added behind the last one must be added here too.
        QCOMPARE(portRankName(PortRank(int(PortRank::Unlikely) + 1)), std::string_view("unknown"));
    }
};

QTEST_GUILESS_MAIN(TestPortText)
#include "test_porttext.moc"
