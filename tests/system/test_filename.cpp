// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/filename.h"

#include <QTest>

using namespace Qt::StringLiterals;
using sp7600::system::plainFileName;

class TestFileName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isPlainAndNoPath_data()
    {
        QTest::addColumn<QStringList>("parts");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << QStringList{u"2026-03-14"_s, u"SP7600"_s, u"359999046544250"_s}
                               << u"2026-03-14_SP7600_359999046544250"_s;
        QTest::newRow("a plate") << QStringList{u"ABC 12·34"_s} << u"ABC-12-34"_s;
        QTest::newRow("accents") << QStringList{u"diagnóstico de Núñez"_s}
                                 << u"diagnostico-de-Nunez"_s;
        QTest::newRow("a way up") << QStringList{u"../../.bashrc"_s} << u"bashrc"_s;
        QTest::newRow("a folder") << QStringList{u"/etc/unit_7-b/"_s} << u"etc-unit_7-b"_s;
        QTest::newRow("a drive") << QStringList{u"C:\\a|b?*\n"_s} << u"C-a-b"_s;
        QTest::newRow("what turns the text round")
            << QStringList{u"fdp.\u202Eexe"_s} << u"fdp-exe"_s;
        QTest::newRow("another alphabet") << QStringList{u"Трекер"_s, u"7"_s} << u"7"_s;
        QTest::newRow("another alphabet's digits") << QStringList{u"٣٤"_s} << QString();
        QTest::newRow("nothing") << QStringList{u"/.."_s, QString()} << QString();
        QTest::newRow("too long") << QStringList{QString(300, u'a'), u"b"_s}
                                  << QString(32, u'a') + u"_b"_s;
        QTest::newRow("one, too long") << QStringList{QString(300, u'a')} << QString(80, u'a');
        for (const auto &device : {u"CON"_s, u"nul"_s, u"Com1"_s, u"LPT9"_s}) {
            QTest::newRow(qPrintable(device)) << QStringList{device} << device + u'_';
        }
        QTest::newRow("no device") << QStringList{u"COM10"_s} << u"COM10"_s;
        QTest::newRow("no device either") << QStringList{u"con"_s, u"7"_s} << u"con_7"_s;
    }

    void isPlainAndNoPath()
    {
        QFETCH(const QStringList, parts);
        QFETCH(const QString, name);
        QCOMPARE(plainFileName(parts), name);
        QCOMPARE(plainFileName({name}), name.left(80)); // Plain already, and now one part.
    }
};

QTEST_GUILESS_MAIN(TestFileName)
#include "test_filename.moc"
