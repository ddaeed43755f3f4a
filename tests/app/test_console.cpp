// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/programs.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <csignal>

using namespace programs;

/// `sp7600 console`: single commands and scripts of them.
class TestConsole : public QObject
{
    Q_OBJECT

private:
    Home m_home;
    std::unique_ptr<Simulator> m_simulator;

    [[nodiscard]] QStringList console(const QStringList &more = {}) const
    {
        return QStringList{u"console"_s, u"--port"_s, m_simulator->link()} + more;
    }

    /// Its input as a shell writes it.
    void startWithInput(Program &program, const QString &input) const
    {
        program.startThrough(
            u"/bin/sh"_s, QStringList{u"-c"_s, u"exec \"$@\" "_s + input, u"sh"_s, Program::path()}
                              + console({u"--json"_s}));
    }

    /// To something at the other end of a TCP connection that answers to nothing.
    [[nodiscard]] static QStringList mute(const QTcpServer &server)
    {
        return {u"console"_s, u"--port"_s, u"tcp:127.0.0.1:%1"_s.arg(server.serverPort()),
                u"--profile"_s, u"sp7600"_s};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_simulator = std::make_unique<Simulator>(m_home);
        QVERIFY2(m_simulator->start(), m_simulator->program().told().constData());
    }

    void linesOfStandardInputAreAnswered()
    {
        Program program(m_home);
        COMPARE_EXIT(program, program.run(console(), "# who is it\nVID\n\nVEP\n"), 0);
        for (const auto *part : {" > VID\n", " < VID: SP7600;", " > VEP\n", " < VEP: "})
            QVERIFY2(program.output().contains(part), program.told().constData());
        QVERIFY2(program.errors().isEmpty(), program.told().constData());
    }

    void programsGetObjects()
    {
        Program program(m_home);
        COMPARE_EXIT(program, program.run(console({u"--json"_s}), "VEP"), 0);
        QCOMPARE(program.otherLines(), 0);
        QVERIFY(program.anyObject([](const QJsonObject &object) {
            return object.value("direction"_L1) == u"sent"_s && object.value("text"_L1) == u"VEP"_s
                   && object.value("time"_L1).toString().endsWith(u'Z');
        }));
        QVERIFY(program.anyObject([](const QJsonObject &object) {
            return object.value("direction"_L1) == u"received"_s
                   && object.value("text"_L1).toString().startsWith(u"VEP: "_s);
        }));
        QVERIFY(program.anyObject([](const QJsonObject &object) {
            return object.value("line"_L1) == 1 && object.value("command"_L1) == u"VEP"_s
                   && object.value("result"_L1) == u"answered"_s;
        }));
        QCOMPARE(program.last().value("result"_L1), u"done"_s);
        QCOMPARE(program.last().value("sent"_L1), 1);
    }

    void whatChangesTheTrackerIsAskedFor()
    {
        Program refused(m_home);
        COMPARE_EXIT(refused, refused.run(console({u"--json"_s}), "VRI;77\nVEP\n"), 2);
        QCOMPARE(errorCode(refused.last()), u"usage-wrong"_s);
        QCOMPARE(refused.last().value("sent"_L1), 0);
        QVERIFY(!m_simulator->logged(u"VRI;77"_s));
        Program harm(m_home);
        COMPARE_EXIT(harm, harm.run(console(), "RST\n"), 2);
        QVERIFY2(harm.errors().contains("restarts the tracker"), harm.told().constData());
        Program agreed(m_home);
        COMPARE_EXIT(agreed, agreed.run(console({u"--yes"_s}), "VRI;77\n"), 0);
        QVERIFY2(agreed.output().contains(" < VRI: 77\n"), agreed.told().constData());
    }

    void whatFailsEndsItUnlessToldOtherwise()
    {
        Program program(m_home);
        COMPARE_EXIT(program, program.run(console({u"--yes"_s, u"--json"_s}), "NOTHING\nVEP\n"), 4);
        QCOMPARE(program.last().value("result"_L1), u"failed"_s);
        QCOMPARE(program.last().value("sent"_L1), 1);
        Program goingOn(m_home);
        COMPARE_EXIT(
            goingOn,
            goingOn.run(console({u"--yes"_s, u"--json"_s, u"--go-on"_s}), "NOTHING\nVEP\n"), 4);
        QCOMPARE(goingOn.last().value("sent"_L1), 2);
        QCOMPARE(goingOn.last().value("failed"_L1), 1);
    }

    void anInputThatCannotBeReadIsNoEnd()
    {
        Program program(m_home);
        startWithInput(program, u"< /"_s);
        COMPARE_EXIT(program, program.wait(), 1);
        QCOMPARE(errorCode(program.last()), u"file-unreadable"_s);
        QCOMPARE(program.last().value("sent"_L1), 0);
    }

    void withoutAnInputThereIsNothingToSend()
    {
        Program program(m_home);
        startWithInput(program, u"<&-"_s);
        COMPARE_EXIT(program, program.wait(), 0);
        QCOMPARE(program.last().value("result"_L1), u"done"_s);
        QCOMPARE(program.last().value("sent"_L1), 0);
    }

    void whatIsSaidUnaskedIsShownAtOnce()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        Program program(m_home);
        program.startTalking(mute(server));
        QVERIFY(waitFor([&server] { return server.hasPendingConnections(); }));
        auto *unit = server.nextPendingConnection();
        // Nothing was typed, and nothing will be before these are there.
        for (const auto *said : {"SMS READY", "second line"}) {
            unit->write(said + QByteArray("\r\n"));
            QVERIFY2(program.waitForOutput(QByteArray(" < ") + said + '\n'),
                     program.told().constData());
        }
        program.type("XYZ\n"); // Refused without a question that can be asked.
        QVERIFY2(program.waitForError("line 1"), program.told().constData());
        COMPARE_EXIT(program, program.wait(), 2);
    }

    void whatHasNoLineEndIsShownAtTheEnd()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        Program program(m_home);
        program.startTalking(mute(server));
        QVERIFY(waitFor([&server] { return server.hasPendingConnections(); }));
        auto *unit = server.nextPendingConnection();
        unit->write("whole\r\nhalf");
        QVERIFY2(program.waitForOutput(" < whole\n"), program.told().constData());
        program.endInput();
        COMPARE_EXIT(program, program.wait(), 0);
        QVERIFY2(program.output().endsWith(" < half\n"), program.told().constData());
    }

    void aConnectionThatEndsIsToldAtOnce()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        Program program(m_home);
        program.startTalking(mute(server) + QStringList{u"--json"_s});
        QVERIFY(waitFor([&server] { return server.hasPendingConnections(); }));
        auto *unit = server.nextPendingConnection();
        unit->write("SMS READY\r\n");
        QVERIFY2(program.waitForOutput("SMS READY"), program.told().constData());
        unit->disconnectFromHost();
        QVERIFY2(program.wait() > 0, program.told().constData());
        QCOMPARE(errorCode(program.last()), u"link-lost"_s);
    }

    void scripts()
    {
        const auto script = m_home.file(u"script.txt"_s, "# two questions\nVEP\nwait 20ms\nVRI\n");
        Program program(m_home);
        COMPARE_EXIT(program, program.run(console({u"--script"_s, script, u"--json"_s})), 0);
        QCOMPARE(program.last().value("sent"_L1), 2);
        const auto wrong = m_home.file(u"wrong.txt"_s, "VEP\nwait long\n");
        Program refused(m_home);
        COMPARE_EXIT(refused, refused.run(console({u"--script"_s, wrong, u"--json"_s})), 2);
        QCOMPARE(errorCode(refused.last()), u"wait-malformed"_s);
        QVERIFY(refused.errors().contains("line 2"));
        Program none(m_home);
        COMPARE_EXIT(none, none.run(console({u"--script"_s, m_home.path(u"none"_s)})), 1);
    }

    void octets()
    {
        Program program(m_home);
        COMPARE_EXIT(
            program,
            program.run(console({u"--hex"_s, u"--yes"_s}), "31 32 33 34 2c 56 45 50 0d 0a\n"), 0);
        QVERIFY2(program.output().contains(" < VEP: "), program.told().constData());
        QVERIFY2(!program.output().contains("1234,"), program.told().constData());
        Program wrong(m_home);
        COMPARE_EXIT(wrong, wrong.run(console({u"--hex"_s, u"--yes"_s}), "VEP\n"), 2);
    }

    void passwordsAreNowhere()
    {
        Program program(m_home);
        COMPARE_EXIT(program, program.run(console({u"--yes"_s}), "1234,VAK;hunter2\n"), 0);
        QVERIFY2(program.output().contains(" > VAK;***\n"), program.told().constData());
        QVERIFY(!program.told().contains("hunter2"));
    }

    void passwordsAreNowhereHoweverTheyAreSpelt_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<bool>("octets");
        const auto row = [](const char *name, const QByteArray &typed) {
            QTest::addRow("%s", name) << typed << false;
            QTest::addRow("%s, octets", name) << (typed + '\r').toHex(' ') << true;
        };
        row("blank", "VAK hunter2");
        row("comma", "VAK,hunter2");
        row("PIN", "AT+CPIN=hunter2");
        row("AT line with blanks", "AT +CPWD=\"SC\",\"1\",\"hunter2\"");
    }

    void passwordsAreNowhereHoweverTheyAreSpelt()
    {
        QFETCH(const QByteArray, typed);
        QFETCH(const bool, octets);
        for (const auto &way : {QStringList{}, QStringList{u"--json"_s}}) {
            Program program(m_home);
            const auto hex = octets ? QStringList{u"--hex"_s} : QStringList{};
            QVERIFY(program.run(console(way + hex + QStringList{u"--yes"_s}), typed + '\n') >= 0);
            QVERIFY2(program.output().contains("***"), program.told().constData());
            for (const auto &said : {program.output().toLower(), program.errors().toLower()})
                QVERIFY2(!said.contains("hunter2"), program.told().constData());
        }
    }

    void anInterruptEndsAWait()
    {
        const auto script = m_home.file(u"long.txt"_s, "VEP\nwait 60s\nVRI\n");
        Program program(m_home);
        program.start(console({u"--script"_s, script, u"--json"_s}));
        QVERIFY(program.waitForObject(
            [](const QJsonObject &object) { return object.value("result"_L1) == u"answered"_s; }));
        program.signal(SIGINT);
        COMPARE_EXIT(program, program.wait(), 1);
        QCOMPARE(program.last().value("result"_L1), u"cancelled"_s);
        QCOMPARE(program.last().value("sent"_L1), 1);
    }

    void aRealPortGetsNoWordOfTheVirtualOne()
    {
        const BarePort port;
        QVERIFY(port.isOpen());
        Program program(m_home);
        COMPARE_EXIT(program,
                     program.run({u"console"_s, u"--port"_s, port.path(), u"--profile"_s,
                                  u"sp7600-virtual"_s, u"--json"_s},
                                 "VEP\n"),
                     2);
        QCOMPARE(errorCode(program.last()), u"virtual-profile-refused"_s);
        QVERIFY(port.received().isEmpty());
    }

    void usage()
    {
        Program help(m_home);
        COMPARE_EXIT(help, help.run({u"console"_s, u"--help"_s}), 0);
        QVERIFY(help.output().contains("--script"));
        Program portless(m_home);
        COMPARE_EXIT(portless, portless.run({u"console"_s}), 2);
        Program twice(m_home);
        COMPARE_EXIT(twice, twice.run(console({u"--device-password-file"_s, u"-"_s})), 2);
    }
};

QTEST_GUILESS_MAIN(TestConsole)
#include "test_console.moc"
