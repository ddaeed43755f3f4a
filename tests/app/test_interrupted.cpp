// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/programs.h"

#include <csignal>

using namespace programs;

namespace
{

const QStringList readableSettings{u"host"_s, u"server_port"_s, u"transport"_s,
                                   u"apn"_s,  u"apn_user"_s,    u"report_interval_s"_s};

const QJsonObject wanted{{u"host"_s, u"127.0.0.2"_s},     {u"server_port"_s, u"10"_s},
                         {u"transport"_s, u"udp"_s},      {u"apn"_s, u"b.example"_s},
                         {u"apn_user"_s, u"me"_s},        {u"report_interval_s"_s, u"77"_s},
                         {u"apn_password"_s, u"secret"_s}};

/// So that what is told of one setting is acted upon before the next is written.
const QStringList unhurried{u"--reply-delay"_s, u"60"_s};

/// A write of every setting.
QStringList writeAll(const Home &home, const Simulator &simulator)
{
    return {u"write"_s,
            u"--json"_s,
            u"--reconnect-timeout"_s,
            u"0"_s,
            u"--port"_s,
            simulator.link(),
            u"--host"_s,
            wanted.value("host"_L1).toString(),
            u"--server-port"_s,
            wanted.value("server_port"_L1).toString(),
            u"--transport"_s,
            wanted.value("transport"_L1).toString(),
            u"--apn"_s,
            wanted.value("apn"_L1).toString(),
            u"--apn-user"_s,
            wanted.value("apn_user"_L1).toString(),
            u"--report-interval"_s,
            wanted.value("report_interval_s"_L1).toString(),
            u"--apn-password-file"_s,
            home.file(u"apn-password"_s, wanted.value("apn_password"_L1).toString().toUtf8())};
}

QString text(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInt()) : value.toString();
}

/// Does something as soon as the program told of @p count settings.
void afterSettings(Program &program, int count, const std::function<void()> &action)
{
    program.onObject = [count, action, seen = 0](const QJsonObject &object) mutable {
        if (object.contains("setting"_L1) && ++seen == count)
            action();
    };
}

} // namespace

/// A write that does not come to its end: the unit goes away, or the person does.
class TestInterrupted : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aUnitLostBetweenTwoWritesIsReportedAndRestored_data()
    {
        QTest::addColumn<int>("settings");
        QTest::addColumn<bool>("overTcp");
        for (int settings = 1; settings <= 5; ++settings)
            QTest::addRow("after %d settings", settings) << settings << false;
        QTest::addRow("after 3 settings over TCP") << 3 << true;
    }

    void aUnitLostBetweenTwoWritesIsReportedAndRestored()
    {
        QFETCH(const int, settings);
        QFETCH(const bool, overTcp);
        const Home home;
        Simulator simulator(home);
        QVERIFY(simulator.start(unhurried));
        const auto original = simulator.state();

        Program program(home);
        afterSettings(program, settings, [&simulator] { simulator.kill(); });
        auto arguments = writeAll(home, simulator);
        if (overTcp)
            arguments.replace(arguments.indexOf(simulator.link()), simulator.tcpLink());
        const int code = program.run(arguments);
        COMPARE_EXIT(program, code > 0 ? 1 : code, 1);
        QVERIFY(simulator.program().wait() == -1);

        const auto last = program.last();
        const auto state = simulator.state();
        QCOMPARE(last.value("result"_L1), u"failed"_s);
        QVERIFY(!errorCode(last).isEmpty());
        QVERIFY(state != original); // or the row shows nothing
        int known = 0;
        for (const auto &name : readableSettings) {
            const auto after = setting(last, name, u"after"_s);
            if (after.isNull())
                continue;
            ++known;
            QVERIFY2(text(after) == state.value(name).toString(),
                     (name.toUtf8() + '\n' + program.told()).constData());
        }
        QVERIFY2(known >= 4, program.told().constData()); // one word at most is in doubt
        QCOMPARE(setting(last, u"apn"_s, u"outcome"_s), u"verified"_s);

        QVERIFY2(simulator.start(), simulator.program().told().constData());
        Program restore(home);
        COMPARE_EXIT(restore,
                     restore.run({u"restore"_s, u"--json"_s, u"--port"_s, simulator.link()}), 0);
        QCOMPARE(restore.last().value("result"_L1), u"restored"_s);
        const auto restored = simulator.state();
        for (const auto &name : readableSettings) {
            QCOMPARE(restored.value(name), original.value(name));
            QCOMPARE(text(setting(restore.last(), name, u"after"_s)),
                     original.value(name).toString());
        }
    }

    void aRestoreThatIsInterruptedCanBeRepeated_data()
    {
        QTest::addColumn<QStringList>("start");
        QTest::addRow("as it leaves the factory") << QStringList();
        QTest::addRow("without APN and server") << QStringList{u"--factory-empty"_s};
    }

    void aRestoreThatIsInterruptedCanBeRepeated()
    {
        QFETCH(const QStringList, start);
        const Home home;
        Simulator simulator(home);
        QVERIFY(simulator.start(unhurried + start));
        const auto original = simulator.state();
        Program write(home);
        afterSettings(write, 5, [&simulator] { simulator.kill(); });
        QVERIFY(write.run(writeAll(home, simulator)) > 0);
        QVERIFY(simulator.program().wait() == -1);

        QVERIFY(simulator.start(unhurried + start));
        const QStringList arguments{u"restore"_s, u"--json"_s, u"--reconnect-timeout"_s,
                                    u"0"_s,       u"--port"_s, simulator.link()};
        Program interrupted(home);
        afterSettings(interrupted, 1, [&simulator] { simulator.kill(); });
        QVERIFY(interrupted.run(arguments) > 0);
        QVERIFY(simulator.program().wait() == -1);

        // The newest backup holds a mixture by now; the one from before the first write counts.
        QVERIFY(simulator.start(unhurried + start));
        Program restore(home);
        COMPARE_EXIT(restore, restore.run(arguments), 0);
        for (const auto &name : readableSettings)
            QCOMPARE(simulator.state().value(name).toString(), original.value(name).toString());
    }

    void aUnitLostBeforeTheFirstWriteHoldsWhatItHeld()
    {
        const Home home;
        Simulator simulator(home);
        QVERIFY(simulator.start(unhurried));
        const auto original = simulator.state();
        Program program(home);
        program.onObject = [&simulator](const QJsonObject &object) {
            if (step(u"write"_s, u"running"_s)(object))
                simulator.kill();
        };
        COMPARE_EXIT(program, program.run(writeAll(home, simulator)), 4);
        QVERIFY(simulator.program().wait() == -1);
        QCOMPARE(errorCode(program.last()), u"link-lost"_s);
        QCOMPARE(simulator.state(), original);
        for (const auto &name : readableSettings)
            QCOMPARE(text(setting(program.last(), name, u"after"_s)),
                     original.value(name).toString());
    }

    void aUnitLostWhileItIsAskedIsNamed_data()
    {
        QTest::addColumn<QString>("step");
        QTest::addColumn<QString>("wait");
        QTest::addColumn<QString>("code");
        for (const auto &name : {u"identify"_s, u"read"_s}) {
            QTest::addRow("%s, not waited for", qPrintable(name))
                << name << u"0"_s << u"link-lost"_s;
            QTest::addRow("%s, waited for", qPrintable(name))
                << name << u"0.5"_s << u"device-not-back"_s;
        }
    }

    void aUnitLostWhileItIsAskedIsNamed()
    {
        QFETCH(const QString, step);
        QFETCH(const QString, wait);
        QFETCH(const QString, code);
        const Home home;
        Simulator simulator(home);
        QVERIFY(simulator.start(unhurried));
        Program program(home);
        program.onObject = [&simulator, &step](const QJsonObject &object) {
            if (programs::step(step, u"running"_s)(object))
                simulator.kill();
        };
        COMPARE_EXIT(program,
                     program.run({u"read"_s, u"--json"_s, u"--reconnect-timeout"_s, wait,
                                  u"--port"_s, simulator.link()}),
                     4);
        QCOMPARE(errorCode(program.last()), code);
        QVERIFY(program.anyObject(programs::step(step, u"failed"_s)));
    }

    void aSignalDuringTheWriteTakesItBack_data()
    {
        QTest::addColumn<int>("signal");
        QTest::addColumn<int>("settings");
        QTest::addRow("Ctrl+C after one setting") << SIGINT << 1;
        QTest::addRow("Ctrl+C after two settings") << SIGINT << 2;
        QTest::addRow("the system's request to end") << SIGTERM << 1;
    }

    void aSignalDuringTheWriteTakesItBack()
    {
        QFETCH(const int, signal);
        QFETCH(const int, settings);
        const Home home;
        Simulator simulator(home);
        QVERIFY(simulator.start(unhurried));
        const auto original = simulator.state();
        Program program(home);
        afterSettings(program, settings, [&program, signal] { program.signal(signal); });
        COMPARE_EXIT(program, program.run(writeAll(home, simulator)), 1);
        QCOMPARE(program.last().value("result"_L1), u"cancelled"_s);
        QCOMPARE(simulator.state(), original);
        for (const auto &name : readableSettings)
            QCOMPARE(text(setting(program.last(), name, u"after"_s)),
                     original.value(name).toString());
    }

    void aSignalWhileTheUnitIsSilentEndsTheWait()
    {
        const Home home;
        Simulator simulator(home);
        QVERIFY(simulator.start({u"--fault"_s, u"silent"_s}));
        Program program(home);
        program.onObject = [&program](const QJsonObject &object) {
            if (step(u"identify"_s, u"running"_s)(object))
                program.signal(SIGINT);
        };
        COMPARE_EXIT(program, program.run({u"read"_s, u"--json"_s, u"--port"_s, simulator.link()}),
                     1);
        QCOMPARE(program.last().value("result"_L1), u"cancelled"_s);
    }

    void aReaderThatGoesAwayDoesNotStopTheWrite()
    {
        const Home home;
        Simulator simulator(home);
        QVERIFY(simulator.start(unhurried));
        const auto exitFile = home.path(u"exit"_s);
        Program shell(home);
        shell.startThrough(
            u"/bin/sh"_s,
            QStringList{u"-c"_s, u"{ \"$0\" \"$@\"; echo $? > '%1'; } | head -n 1"_s.arg(exitFile),
                        Program::path()}
                + writeAll(home, simulator));
        COMPARE_EXIT(shell, shell.wait(), 0);
        QFile file(exitFile);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("0\n"));
        const auto state = simulator.state();
        for (const auto &name : wanted.keys())
            QCOMPARE(state.value(name), wanted.value(name));
    }
};

QTEST_GUILESS_MAIN(TestInterrupted)
#include "test_interrupted.moc"
