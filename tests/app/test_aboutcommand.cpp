// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/programs.h"

#include <QFile>
#include <QJsonArray>

using namespace programs;

/// `sp7600 about` says which program this is, and what others made of it.
class TestAboutCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPersonReadsIt()
    {
        const Home home;
        Program program(home);
        COMPARE_EXIT(program, program.run({u"about"_s}), 0);
        const auto said = program.output();
        QVERIFY2(said.startsWith("SP7600 Installer " SP7600_VERSION "\n"), said.constData());
        for (const auto *part : {"GPL-3.0-or-later", "no real SP7600 yet", "QCustomPlot", "Tabler"})
            QVERIFY2(said.contains(part), part);
        QVERIFY(!said.contains("GNU GENERAL PUBLIC LICENSE"));
        QVERIFY(!QFile::exists(home.data()));
    }

    void aProgramReadsIt()
    {
        const Home home;
        Program program(home);
        COMPARE_EXIT(program, program.run({u"about"_s, u"--json"_s, u"--texts"_s}), 0);
        QCOMPARE(program.otherLines(), 0);
        QCOMPARE(program.objects().size(), 1);
        const auto about = program.last();
        QCOMPARE(about["version"_L1].toString(), QStringLiteral(SP7600_VERSION));
        const auto texts = about["license_texts"_L1].toObject();
        QVERIFY(texts.contains(u"GPL-3.0"_s));
        const auto components = about["components"_L1].toArray();
        QVERIFY(components.size() > 5);
        for (const auto &component : components) {
            const auto names = component["texts"_L1].toArray();
            for (const auto &name : names)
                QVERIFY2(!texts[name.toString()].toString().isEmpty(), qPrintable(name.toString()));
        }
    }

    void theTextsAreThereOnRequest()
    {
        const Home home;
        Program program(home);
        COMPARE_EXIT(program, program.run({u"about"_s, u"--texts"_s}), 0);
        QVERIFY(program.output().contains("GNU GENERAL PUBLIC LICENSE"));
        QVERIFY(program.output().contains("GNU LESSER GENERAL PUBLIC LICENSE"));
    }

    void whatIsTooMuchIsRefused()
    {
        const Home home;
        Program program(home);
        COMPARE_EXIT(program, program.run({u"about"_s, u"everything"_s}), 2);
    }
};

QTEST_GUILESS_MAIN(TestAboutCommand)
#include "test_aboutcommand.moc"
