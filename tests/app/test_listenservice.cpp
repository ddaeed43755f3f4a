// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/programs.h"

#include <QFile>
#include <QStandardPaths>

#include <csignal>

using namespace programs;

namespace
{

constexpr auto installed = "/usr/bin/sp7600"_L1;

QString unitText()
{
    QFile file(QStringLiteral(SP7600_SOURCE_DIR "/packaging/linux/sp7600-listen.service"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The words after the program.
QStringList serviceWords()
{
    const auto lines = unitText().split(u'\n');
    for (const auto &line : lines) {
        if (line.startsWith("ExecStart="_L1))
            return line.split(u' ').mid(1);
    }
    return {};
}

} // namespace

/// The systemd unit that runs the listener on a host with a public address.
class TestListenService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void systemdUnderstandsIt()
    {
        const auto analyze = QStandardPaths::findExecutable(u"systemd-analyze"_s);
        if (analyze.isEmpty())
            QSKIP("There is no systemd here.");
        const Home home;
        // What it starts has to be there.
        auto text = unitText();
        QVERIFY(text.contains(installed));
        const auto unit = home.file(u"sp7600-listen.service"_s,
                                    text.replace(installed, Program::path()).toUtf8());
        QProcess verify;
        verify.setProcessChannelMode(QProcess::MergedChannels);
        verify.start(analyze, {u"verify"_s, u"--man=no"_s, unit});
        QVERIFY(verify.waitForFinished(patience));
        const auto said = verify.readAll();
        // It also speaks of other units of this system.
        QVERIFY2(!said.contains("sp7600"), said.constData());
        QCOMPARE(verify.exitCode(), 0);
    }

    void itsOptionsAreKnown()
    {
        const Home home;
        Program program(home);
        COMPARE_EXIT(program, program.run({u"listen"_s, u"--help"_s}), 0);
        const auto help = program.output();
        auto words = serviceWords();
        QVERIFY(words.contains(u"--store"_s));
        words += u"--relay"_s; // The file of further options names it.
        for (const auto &word : std::as_const(words)) {
            if (word.startsWith("--"_L1))
                QVERIFY2(help.contains(word.toUtf8()), qPrintable(word));
        }
    }

    void whatItStartsListensAndEndsCleanly()
    {
        const Home home;
        auto words = serviceWords();
        words.replaceInStrings(u"${STATE_DIRECTORY}"_s, home.path(QString()));
        const auto options = words.indexOf(u"$SP7600_OPTIONS"_s);
        QVERIFY(options > 0);
        words.remove(options);
        Program program(home);
        program.start(words + QStringList{u"--bind"_s, u"127.0.0.1"_s, u"--tcp"_s, u"0"_s});
        QVERIFY2(program.waitForError("listening tcp 127.0.0.1:"), program.told().constData());
        program.signal(SIGTERM); // As systemd ends it.
        COMPARE_EXIT(program, program.wait(), 0);
        QVERIFY(QFile::exists(home.path(u"capture.sqlite"_s)));
    }
};

QTEST_GUILESS_MAIN(TestListenService)
#include "test_listenservice.moc"
