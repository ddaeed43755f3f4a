// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/programs.h"

#include <QDir>
#include <QElapsedTimer>
#include <QLocalSocket>
#include <QTemporaryDir>

#include <csignal>
#include <optional>
#include <tuple>

using namespace programs;

namespace
{

/// Why a test is skipped where a window cannot be given a folder of its own in which the others
/// look for it; null where it can.
constexpr const char *noRuntimeFolder =
#ifdef Q_OS_DARWIN
    "on macOS the folder is the user's own, whatever XDG_RUNTIME_DIR says";
#else
    nullptr;
#endif

} // namespace

/// The window's own command line.
class TestInstaller : public QObject
{
    Q_OBJECT

private:
    Home m_home;

    // The path of a socket is short, the folder for temporary files need not be.
    std::optional<QTemporaryDir> m_runtime; ///< Of each test.

    [[nodiscard]] QString kept() const { return m_home.path(u"kept"_s); }
    /// A window of which the others know.
    void startWindow(Program &program, const QStringList &arguments) const
    {
        program.startThrough(u"env"_s, QStringList{u"XDG_RUNTIME_DIR="_s + m_runtime->path(),
                                                   QStringLiteral(SP7600_INSTALLER)}
                                           + arguments);
    }
    /// It has told of the file that it began with, and answers: whoever says what is no path is cut
    /// off, as a file would be taken.
    [[nodiscard]] bool takesFiles(Program &program) const
    {
        if (!program.waitForError("gone.json cannot be read"))
            return false;
        const auto places = QDir(m_runtime->path()).entryInfoList(QDir::System);
        if (places.size() != 1)
            return false;
        QLocalSocket peer;
        peer.connectToServer(places.front().filePath());
        peer.write("no path\0"_ba);
        return waitFor([&peer] { return peer.state() == QLocalSocket::UnconnectedState; });
    }
    /// One that was started with the data folder kept().
    [[nodiscard]] bool startFirst(Program &program) const
    {
        startWindow(program, {u"--data-dir"_s, kept(), m_home.path(u"gone.json"_s)});
        return takesFiles(program);
    }

    [[nodiscard]] int run(Program &program, const QStringList &arguments) const
    {
        program.startThrough(QStringLiteral(SP7600_INSTALLER), arguments);
        return program.wait();
    }

private Q_SLOTS:
    void init() { m_runtime.emplace(u"/tmp/sp7600-installer-XXXXXX"_s); }

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
        const QString pictures = m_home.path(u"pictures"_s);
        row("a file in pictures", {u"--screenshot-dir"_s, pictures, u"one.json"_s},
            "Leave out the file");
        row("a port in pictures", {u"--screenshot-dir"_s, pictures, u"--port"_s, u"COM3"_s},
            "or leave out --screenshot-dir");
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
        program.startThrough(QStringLiteral(SP7600_INSTALLER), {u"--data-dir"_s, kept(), file});
        QVERIFY2(program.waitForError(part), program.told().constData());
        QVERIFY2(program.isRunning(), program.told().constData());
        program.signal(SIGTERM);
        std::ignore = program.wait();
    }

    /// It alone can take it in: the other one has the store to read only.
    void aFileGoesToTheWindowThatRuns()
    {
        if (noRuntimeFolder != nullptr)
            QSKIP(noRuntimeFolder);
        Program first(m_home);
        QVERIFY2(startFirst(first), first.told().constData());
        const auto capture = m_home.file(
            u"all.sp7600capture"_s,
            QByteArray("{'format':'sp7600-raw-log','version':1}\n"
                       "{'received':'2026-03-14T09:00:00.123Z','transport':'tcp','direction':"
                       "'from-tracker','connection':1,'peer':'192.0.2.7:40001','local':"
                       "'198.51.100.2:8888','text':'*GS16,359999046544250,092653140326,1C,COT:1#'"
                       "}\n")
                .replace('\'', '"'));
        Program second(m_home);
        startWindow(second, {u"--data-dir"_s, kept() + u"/../kept"_s, capture});
        COMPARE_EXIT(second, second.wait(), 0);
        QCOMPARE(second.errors(), QByteArray());
        QElapsedTimer clock;
        clock.start();
        const QByteArray imei = "359999046544250";
        for (QByteArray reports; !reports.contains(imei);) {
            QVERIFY2(clock.elapsed() < patience, first.told().constData());
            Program list(m_home);
            std::ignore = list.run(
                {u"export"_s, u"--store"_s, kept() + u"/sp7600.sqlite"_s, u"--format"_s, u"csv"_s});
            reports = list.output();
        }
        QVERIFY2(first.isRunning(), first.told().constData());
    }

    void aWindowOfItsOwn_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("demo") << QStringList{u"--demo"_s, u"--data-dir"_s, kept()};
        QTest::newRow("port") << QStringList{u"--port"_s, u"tcp:127.0.0.1:9"_s, u"--data-dir"_s,
                                             kept()};
        QTest::newRow("another folder")
            << QStringList{u"--data-dir"_s, m_home.path(u"elsewhere"_s)};
    }

    /// What cannot be opened is told by the program that opens it.
    void aWindowOfItsOwn()
    {
        if (noRuntimeFolder != nullptr)
            QSKIP(noRuntimeFolder);
        QFETCH(const QStringList, arguments);
        Program first(m_home);
        QVERIFY2(startFirst(first), first.told().constData());
        Program second(m_home);
        startWindow(second, arguments + QStringList{m_home.path(u"missing.json"_s)});
        QVERIFY2(second.waitForError("missing.json cannot be read"), second.told().constData());
        QVERIFY2(second.isRunning(), second.told().constData());
        QVERIFY(!first.errors().contains("missing.json"));
    }

    void aWindowThatDoesNotAnswerIsNotWaitedFor()
    {
        if (noRuntimeFolder != nullptr)
            QSKIP(noRuntimeFolder);
        Program first(m_home);
        QVERIFY2(startFirst(first), first.told().constData());
        first.signal(SIGSTOP);
        Program second(m_home);
        startWindow(second, {u"--data-dir"_s, kept(), m_home.path(u"missing.json"_s)});
        const bool isOpened = second.waitForError("missing.json cannot be read");
        first.signal(SIGCONT);
        QVERIFY2(isOpened, second.told().constData());
    }

    void aWindowThatWasKilledIsInNobodysWay()
    {
        if (noRuntimeFolder != nullptr)
            QSKIP(noRuntimeFolder);
        Program first(m_home);
        QVERIFY2(startFirst(first), first.told().constData());
        first.signal(SIGKILL);
        std::ignore = first.wait();
        Program second(m_home);
        QVERIFY2(startFirst(second), second.told().constData());
        Program third(m_home);
        startWindow(third, {u"--data-dir"_s, kept(), m_home.path(u"missing.json"_s)});
        COMPARE_EXIT(third, third.wait(), 1);
        QVERIFY2(third.errors().contains("missing.json cannot be read"), third.told().constData());
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
