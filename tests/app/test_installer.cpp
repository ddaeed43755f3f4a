// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/programs.h"

#include <csignal>
#include <tuple>

using namespace programs;

/// The window's own command line.
class TestInstaller : public QObject
{
    Q_OBJECT

private:
    Home m_home;

    [[nodiscard]] int run(Program &program, const QStringList &arguments) const
    {
        program.startThrough(QStringLiteral(SP7600_PROGRAM_DIR "/sp7600-installer"), arguments);
        return program.wait();
    }

private Q_SLOTS:
    void whatIsNotKnownIsRefusedInOneLine_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("part");
        const auto row = [](const char *name, const QStringList &arguments, const char *part) {
            QTest::newRow(name) << arguments << QByteArray(part);
        };
        row("look", {u"--look"_s, u"pink"_s}, "system, light, dark");
        row("language", {u"--language"_s, u"fr"_s}, "system, en, es, pt_BR");
        row("option", {u"--colour"_s}, "colour");
        row("files", {u"one.json"_s, u"two.json"_s}, "one file");
    }

    void whatIsNotKnownIsRefusedInOneLine()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, part);
        Program program(m_home);
        COMPARE_EXIT(program, run(program, arguments), 2);
        QVERIFY2(program.errors().contains(part), program.told().constData());
        QCOMPARE(program.errors().count('\n'), 1);
    }

    void aFileThatCannotBeOpenedIsTold_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("part");
        QTest::newRow("missing") << m_home.path(u"gone.sp7600settings"_s)
                                 << QByteArray("gone.sp7600settings cannot be read");
        QTest::newRow("no file of ours") << m_home.file(u"notes.txt"_s, "to be bought\n")
                                         << QByteArray("notes.txt cannot be opened here");
    }

    /// The window comes all the same, and is ended here.
    void aFileThatCannotBeOpenedIsTold()
    {
        QFETCH(const QString, file);
        QFETCH(const QByteArray, part);
        Program program(m_home);
        program.startThrough(QStringLiteral(SP7600_PROGRAM_DIR "/sp7600-installer"),
                             {u"--data-dir"_s, m_home.path(u"kept"_s), file});
        QVERIFY2(program.waitForError(part), program.told().constData());
        QVERIFY2(program.isRunning(), program.told().constData());
        program.signal(SIGTERM);
        std::ignore = program.wait();
    }

    void helpAndVersion()
    {
        Program help(m_home);
        COMPARE_EXIT(help, run(help, {u"--help"_s, u"--language"_s, u"es"_s}), 0);
        for (const auto *part :
             {"--look", "highContrastLight", "highContrastDark", "pt_BR", "[FILE]"})
            QVERIFY2(help.output().contains(part), help.told().constData());
        Program version(m_home);
        COMPARE_EXIT(version, run(version, {u"--version"_s}), 0);
    }
};

QTEST_GUILESS_MAIN(TestInstaller)
#include "test_installer.moc"
