// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/programs.h"

#include <QTcpServer>

using namespace programs;

namespace
{

const QString imei = u"359999046544250"_s;

} // namespace

/// The whole job with the virtual tracker, as two processes.
class TestEndToEnd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commissioningProves_data()
    {
        QTest::addColumn<bool>("overTcp");
        QTest::addColumn<QString>("transport");
        QTest::addColumn<QString>("format");
        const auto text = u"text"_s;
        const auto binary = u"binary"_s;
        QTest::addRow("pseudo-terminal, reports over TCP") << false << u"tcp"_s << text;
        QTest::addRow("pseudo-terminal, reports over UDP") << false << u"udp"_s << text;
        QTest::addRow("TCP link, reports over TCP") << true << u"tcp"_s << text;
        QTest::addRow("TCP link, reports over UDP") << true << u"udp"_s << text;
        QTest::addRow("binary reports over TCP") << true << u"tcp"_s << binary;
        QTest::addRow("binary reports over UDP") << true << u"udp"_s << binary;
    }

    void commissioningProves()
    {
        QFETCH(const bool, overTcp);
        QFETCH(const QString, transport);
        QFETCH(const QString, format);
        const Home home;
        Simulator simulator(home);
        QVERIFY2(simulator.start({u"--report-format"_s, format}),
                 simulator.program().told().constData());
        QCOMPARE(simulator.state().value("server_port"_L1), u"9"_s);

        Program program(home);
        const auto port = overTcp ? simulator.tcpLink() : simulator.link();
        COMPARE_EXIT(program,
                     program.run({u"commission"_s, u"--json"_s, u"--port"_s, port, u"--preset"_s,
                                  u"this-laptop"_s, u"--transport"_s, transport, u"--apn"_s,
                                  u"internet.mx"_s, u"--report-interval"_s, u"30"_s}),
                     0);
        QVERIFY2(program.milliseconds() < 10'000,
                 QByteArray::number(program.milliseconds()).constData());
        QCOMPARE(program.otherLines(), 0);

        const auto last = program.last();
        QCOMPARE(last.value("result"_L1), u"proved"_s);
        QCOMPARE(last.value("proof"_L1), u"direct"_s);
        QCOMPARE(last.value("imei"_L1), imei);
        QCOMPARE(last.value("model"_L1), u"SP7600"_s);
        QCOMPARE(last.value("firmware"_L1), u"V1.10"_s);
        QVERIFY(last.value("error"_L1).isNull());
        const auto report = last.value("report"_L1).toObject();
        QCOMPARE(report.value("imei"_L1), imei);
        QCOMPARE(report.value("kind"_L1), u"report"_s);
        QCOMPARE(report.value("dialect"_L1), u"gosafe-"_s + format);
        const auto vehicle = report.value("obd"_L1).toObject().value("values"_L1).toObject();
        QCOMPARE(vehicle.value("vehicle_speed_kmh"_L1),
                 report.value("gps"_L1).toObject().value("speed_kmh"_L1));

        QCOMPARE(setting(last, u"host"_s, u"outcome"_s), u"unchanged"_s);
        QCOMPARE(setting(last, u"server_port"_s, u"before"_s), 9);
        QCOMPARE(setting(last, u"server_port"_s, u"outcome"_s), u"verified"_s);
        QCOMPARE(setting(last, u"transport"_s, u"outcome"_s),
                 transport == u"tcp" ? u"unchanged"_s : u"verified"_s);
        QCOMPARE(setting(last, u"apn"_s, u"before"_s), u"internet.virtual"_s);
        QCOMPARE(setting(last, u"apn"_s, u"outcome"_s), u"verified"_s);
        QCOMPARE(setting(last, u"report_interval_s"_s, u"after"_s), 30);
        QVERIFY(setting(last, u"apn_password"_s, u"after"_s).isNull());

        const auto state = simulator.state();
        for (const auto &name : {u"host"_s, u"transport"_s, u"apn"_s, u"apn_user"_s})
            QCOMPARE(setting(last, name, u"after"_s), state.value(name));
        for (const auto &name : {u"server_port"_s, u"report_interval_s"_s}) {
            QCOMPARE(QString::number(setting(last, name, u"after"_s).toInt()),
                     state.value(name).toString());
        }
        QCOMPARE(state.value("host"_L1), u"127.0.0.1"_s);
        QCOMPARE(state.value("transport"_L1), transport);
        QCOMPARE(state.value("apn"_L1), u"internet.mx"_s);
    }

    void aPersonIsToldEveryStep()
    {
        const Home home;
        Simulator simulator(home);
        QVERIFY(simulator.start({u"--factory-empty"_s}));
        Program program(home);
        COMPARE_EXIT(program,
                     program.run({u"commission"_s, u"--port"_s, simulator.link(), u"--preset"_s,
                                  u"this-laptop"_s, u"--apn"_s, u"internet.mx"_s}),
                     0);
        QVERIFY(program.objects().isEmpty());
        for (const auto &part : {"359999 04 654425 0", "internet.mx", "127.0.0.1", "verified"}) {
            QVERIFY2(program.output().toLower().contains(part),
                     (QByteArray(part) + " is missing in\n" + program.told()).constData());
        }
        QVERIFY2(program.errors().isEmpty(), program.errors().constData());
    }

    void aTakenPortIsReplacedByAFreeOne()
    {
        // Another test may have it for a moment. Who has it for good serves as well.
        QTcpServer taken;
        static_cast<void>(QTest::qWaitFor(
            [&taken] {
                return taken.isListening()
                       || taken.listen(QHostAddress(QHostAddress::LocalHost), 8888);
            },
            20'000));
        const Home home;
        Simulator simulator(home);
        QVERIFY(simulator.start());
        for (int i = 0; i < 2; ++i) { // a second time, on a unit that is set up already
            Program program(home);
            COMPARE_EXIT(program,
                         program.run({u"commission"_s, u"--json"_s, u"--port"_s, simulator.link(),
                                      u"--preset"_s, u"this-laptop"_s}),
                         0);
            QCOMPARE(program.last().value("result"_L1), u"proved"_s);
            const auto port = setting(program.last(), u"server_port"_s, u"after"_s).toInt();
            QVERIFY(port > 0);
            QVERIFY(port != 8888);
            QVERIFY(port != 9);
            QCOMPARE(simulator.state().value("server_port"_L1), QString::number(port));
        }
    }

    void theChosenPortIsWrittenOrRefused()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress(QHostAddress::LocalHost)));
        const auto port = QString::number(server.serverPort());
        const Home home;
        Simulator simulator(home);
        QVERIFY(simulator.start());
        const auto before = simulator.state();
        const QStringList arguments{u"commission"_s,    u"--json"_s,   u"--port"_s,
                                    simulator.link(),   u"--preset"_s, u"this-laptop"_s,
                                    u"--server-port"_s, port};
        Program refused(home);
        COMPARE_EXIT(refused, refused.run(arguments), 3);
        QCOMPARE(errorCode(refused.last()), u"listen-port-busy"_s);
        QCOMPARE(simulator.state(), before);

        server.close();
        Program program(home);
        COMPARE_EXIT(program, program.run(arguments), 0);
        QCOMPARE(program.last().value("result"_L1), u"proved"_s);
        QCOMPARE(simulator.state().value("server_port"_L1), port);
    }

    void anotherServerIsConfiguredAndNeverProved()
    {
        const Home home;
        Simulator simulator(home);
        QVERIFY(simulator.start());
        Program program(home);
        COMPARE_EXIT(program,
                     program.run({u"commission"_s, u"--json"_s, u"--port"_s, simulator.link(),
                                  u"--preset"_s, u"plaspy"_s}),
                     0);
        const auto last = program.last();
        QCOMPARE(last.value("result"_L1), u"configured"_s);
        QVERIFY(last.value("proof"_L1).isNull());
        QVERIFY(last.value("report"_L1).isNull());
        QCOMPARE(simulator.state().value("host"_L1), u"d.plaspy.com"_s);
        QCOMPARE(simulator.state().value("server_port"_L1), u"8888"_s);
        QVERIFY2(waitFor([&simulator] { return simulator.logged(u"refused: d.plaspy.com"_s); }),
                 simulator.program().told().constData());
        QVERIFY(!simulator.logged(u" open to "_s));
    }

    void onlyWhatIsWantedIsWritten()
    {
        const Home home;
        Simulator simulator(home);
        QVERIFY(simulator.start());
        auto expected = simulator.state();
        Program dry(home);
        const QStringList arguments{u"write"_s,       u"--json"_s, u"--port"_s,
                                    simulator.link(), u"--apn"_s,  u"internet.mx"_s};
        COMPARE_EXIT(dry, dry.run(arguments + QStringList{u"--dry-run"_s}), 0);
        QCOMPARE(dry.last().value("result"_L1), u"read"_s);
        QCOMPARE(simulator.state(), expected);

        Program dryJob(home);
        COMPARE_EXIT(dryJob,
                     dryJob.run({u"commission"_s, u"--json"_s, u"--port"_s, simulator.link(),
                                 u"--preset"_s, u"plaspy"_s, u"--dry-run"_s}),
                     0);
        QCOMPARE(dryJob.last().value("result"_L1), u"read"_s);
        QCOMPARE(simulator.state(), expected);

        Program program(home);
        COMPARE_EXIT(program, program.run(arguments), 0);
        QCOMPARE(program.last().value("result"_L1), u"written"_s);
        expected.insert("apn"_L1, u"internet.mx"_s);
        QCOMPARE(simulator.state(), expected);

        Program again(home);
        COMPARE_EXIT(again, again.run(arguments), 0);
        QCOMPARE(setting(again.last(), u"apn"_s, u"outcome"_s), u"unchanged"_s);
    }

    void aBackupIsPutBack_data()
    {
        QTest::addColumn<QStringList>("start");
        QTest::addRow("as it leaves the factory") << QStringList();
        QTest::addRow("without APN and server") << QStringList{u"--factory-empty"_s};
        QTest::addRow("over UDP") << QStringList{u"--server"_s, u"127.0.0.1:11"_s, u"--transport"_s,
                                                 u"udp"_s,      u"--apn"_s,        u"a"_s};
    }

    void aBackupIsPutBack()
    {
        QFETCH(const QStringList, start);
        const Home home;
        Simulator simulator(home);
        QVERIFY(simulator.start(start));
        const auto original = simulator.state();
        Program program(home);
        COMPARE_EXIT(program,
                     program.run({u"write"_s, u"--json"_s, u"--port"_s, simulator.link(),
                                  u"--host"_s, u"127.0.0.2"_s, u"--server-port"_s, u"10"_s,
                                  u"--transport"_s, u"udp"_s, u"--apn"_s, u"b"_s, u"--apn-user"_s,
                                  u"c"_s, u"--report-interval"_s, u"77"_s}),
                     0);
        QCOMPARE(simulator.state().value("host"_L1), u"127.0.0.2"_s);

        Program restore(home);
        COMPARE_EXIT(restore,
                     restore.run({u"restore"_s, u"--json"_s, u"--port"_s, simulator.link()}), 0);
        QCOMPARE(restore.last().value("result"_L1), u"restored"_s);
        for (const auto &name : {u"host"_s, u"server_port"_s, u"transport"_s, u"apn"_s,
                                 u"apn_user"_s, u"report_interval_s"_s}) {
            QCOMPARE(simulator.state().value(name).toString(), original.value(name).toString());
        }
    }

    void aBackupOfAnotherUnitIsRefused()
    {
        const Home home;
        {
            Simulator simulator(home);
            QVERIFY(simulator.start());
            Program program(home);
            COMPARE_EXIT(program,
                         program.run({u"write"_s, u"--json"_s, u"--port"_s, simulator.link(),
                                      u"--apn"_s, u"b"_s}),
                         0);
        }
        Simulator other(home, u"other"_s);
        QVERIFY(other.start({u"--imei"_s, u"359999046563045"_s}));
        const auto before = other.state();
        Program unnamed(home);
        COMPARE_EXIT(unnamed, unnamed.run({u"restore"_s, u"--json"_s, u"--port"_s, other.link()}),
                     2);
        QCOMPARE(errorCode(unnamed.last()), u"backup-not-found"_s);
        Program named(home);
        COMPARE_EXIT(named,
                     named.run({u"restore"_s, u"--json"_s, u"--port"_s, other.link(), u"1"_s}), 4);
        QCOMPARE(errorCode(named.last()), u"device-replaced"_s);
        Program nameless(home); // a unit that does not tell its IMEI could be any
        COMPARE_EXIT(nameless,
                     nameless.run({u"restore"_s, u"--json"_s, u"--port"_s, other.link(),
                                   u"--profile"_s, u"sp7600"_s, u"--accept-assumed"_s}),
                     2);
        QCOMPARE(errorCode(nameless.last()), u"imei-needed"_s);
        QCOMPARE(other.state(), before);
    }

    void aFaultyUnitIsNamed_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("code");
        QTest::addRow("silent") << u"silent"_s << 4 << u"device-silent"_s;
        QTest::addRow("garbled") << u"garble"_s << 4 << u"device-garbled"_s;
        QTest::addRow("cut") << u"cut"_s << 4 << u"reply-malformed"_s;
        QTest::addRow("refusing the endpoint") << u"refuse:VEP"_s << 4 << u"command-refused"_s;
        QTest::addRow("refusing the interval") << u"refuse:VRI"_s << 4 << u"command-refused"_s;
        QTest::addRow("ignoring the transport") << u"ignore:VTR"_s << 5 << u"read-back-differs"_s;
        QTest::addRow("chattering") << u"chatter"_s << 0 << QString();
    }

    void aFaultyUnitIsNamed()
    {
        QFETCH(const QString, fault);
        QFETCH(const int, exitCode);
        QFETCH(const QString, code);
        const Home home;
        Simulator simulator(home);
        QVERIFY(simulator.start({u"--fault"_s, fault}));
        const auto before = simulator.state();
        Program program(home);
        COMPARE_EXIT(program,
                     program.run({u"commission"_s, u"--json"_s, u"--port"_s, simulator.link(),
                                  u"--preset"_s, u"this-laptop"_s, u"--transport"_s, u"udp"_s,
                                  u"--report-interval"_s, u"20"_s}),
                     exitCode);
        QCOMPARE(errorCode(program.last()), code);
        QCOMPARE(program.last().value("result"_L1), exitCode == 0 ? u"proved"_s : u"failed"_s);
        if (exitCode != 0) // nothing was written, or everything was put back
            QCOMPARE(simulator.state(), before);
    }

    void whatRefusedOrIgnoredIsSaidOfTheSetting()
    {
        const Home home;
        Simulator simulator(home);
        QVERIFY(simulator.start({u"--fault"_s, u"refuse:VRI,ignore:VTR"_s}));
        const QStringList write{u"write"_s, u"--json"_s, u"--port"_s, simulator.link()};
        Program refused(home);
        COMPARE_EXIT(refused, refused.run(write + QStringList{u"--report-interval"_s, u"20"_s}), 4);
        QCOMPARE(setting(refused.last(), u"report_interval_s"_s, u"outcome"_s), u"refused"_s);
        QCOMPARE(setting(refused.last(), u"report_interval_s"_s, u"after"_s), 10);
        Program ignored(home);
        COMPARE_EXIT(ignored, ignored.run(write + QStringList{u"--transport"_s, u"udp"_s}), 5);
        QCOMPARE(setting(ignored.last(), u"transport"_s, u"outcome"_s), u"ignored"_s);
        QCOMPARE(setting(ignored.last(), u"transport"_s, u"after"_s), u"tcp"_s);
    }

    void thePasswordIsTakenFromAFileAndNeverShown_data()
    {
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<int>("exitCode");
        QTest::addRow("right") << QByteArray("Zx81pass\n") << 0;
        QTest::addRow("wrong") << QByteArray("Spectrum48\n") << 4;
        QTest::addRow("none") << QByteArray() << 4;
    }

    void thePasswordIsTakenFromAFileAndNeverShown()
    {
        QFETCH(const QByteArray, given);
        QFETCH(const int, exitCode);
        const Home home;
        Simulator simulator(home);
        QVERIFY(
            simulator.start({u"--device-password-file"_s, home.file(u"right"_s, "Zx81pass\n")}));
        Program program(home);
        QStringList arguments{u"read"_s, u"--json"_s, u"--port"_s, simulator.link()};
        if (!given.isEmpty())
            arguments += {u"--device-password-file"_s, u"-"_s};
        COMPARE_EXIT(program, program.run(arguments, given), exitCode);
        QCOMPARE(errorCode(program.last()), exitCode == 0 ? QString() : u"password-wrong"_s);
        const auto said = program.output() + program.errors() + simulator.program().output();
        QVERIFY(!said.contains("Zx81pass"));
        QVERIFY(!said.contains("Spectrum48"));
    }

    void theApnPasswordIsWrittenAndNeverShown_data()
    {
        QTest::addColumn<bool>("json");
        QTest::addColumn<QStringList>("start");
        QTest::addColumn<bool>("stored");
        QTest::addRow("as JSON") << true << QStringList() << true;
        QTest::addRow("for a person") << false << QStringList() << true;
        QTest::addRow("refused") << true << QStringList{u"--fault"_s, u"refuse:VAK"_s} << false;
        QTest::addRow("while it chatters")
            << true << QStringList{u"--fault"_s, u"chatter"_s} << true;
    }

    void theApnPasswordIsWrittenAndNeverShown()
    {
        QFETCH(const bool, json);
        QFETCH(const QStringList, start);
        QFETCH(const bool, stored);
        const QByteArray secret = "Geheim-4711";
        const Home home;
        Simulator simulator(home);
        QVERIFY(simulator.start(start));
        Program program(home);
        QStringList arguments{u"write"_s,
                              u"--port"_s,
                              simulator.link(),
                              u"--apn-user"_s,
                              u"me"_s,
                              u"--apn-password-file"_s,
                              home.file(u"secret"_s, secret + '\n')};
        if (json)
            arguments.append(u"--json"_s);
        COMPARE_EXIT(program, program.run(arguments), stored ? 0 : 4);
        QCOMPARE(simulator.state().value("apn_password"_L1).toString(),
                 stored ? QString::fromLatin1(secret) : QString());
        const auto said = program.output() + program.errors() + simulator.program().output();
        QVERIFY2(!said.contains(secret), said.constData());
    }
};

QTEST_GUILESS_MAIN(TestEndToEnd)
#include "test_endtoend.moc"
