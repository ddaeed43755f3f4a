// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/settings.h"
#include "tests/app/programs.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSerialPort>
#include <QStandardPaths>

#include <sys/stat.h>
#include <unistd.h>

using namespace programs;

/// What cannot be done is refused in one sentence, with its code, before anything is sent.
class TestBadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSlipIsRefusedBeforeAnythingIsSent_data()
    {
        QTest::addColumn<QStringList>("arguments"); // PORT stands for the simulator's
        QTest::addColumn<QString>("code");
        const auto write = [](const QString &option, const QString &value) {
            return QStringList{u"write"_s, u"--port"_s, u"PORT"_s, option, value};
        };
        QTest::addRow("host empty") << write(u"--host"_s, QString()) << u"host-empty"_s;
        QTest::addRow("host blank") << write(u"--host"_s, u"  "_s) << u"host-empty"_s;
        QTest::addRow("host with spaces")
            << write(u"--host"_s, u"my server"_s) << u"host-has-spaces"_s;
        QTest::addRow("host too long")
            << write(u"--host"_s, QStringList(64, u"abcd"_s).join(u'.')) << u"host-too-long"_s;
        QTest::addRow("host with other characters")
            << write(u"--host"_s, u"no_such-name!"_s) << u"host-malformed"_s;
        QTest::addRow("host with spaces and others")
            << write(u"--host"_s, u"no_such name!"_s) << u"host-has-spaces"_s;
        QTest::addRow("address out of range")
            << write(u"--host"_s, u"300.1.1.1"_s) << u"host-malformed"_s;
        QTest::addRow("host with the grammar's own")
            << write(u"--host"_s, u"a;b"_s) << u"host-malformed"_s;
        for (const auto &port : {u"0"_s, u"65536"_s, u"99999999999999999999"_s}) {
            QTest::addRow("port %s", qPrintable(port))
                << write(u"--server-port"_s, port) << u"port-out-of-range"_s;
        }
        for (const auto &port : {u"eight"_s, u"80a"_s, u"0x50"_s, u"1e3"_s, u""_s}) {
            QTest::addRow("port '%s'", qPrintable(port))
                << write(u"--server-port"_s, port) << u"port-malformed"_s;
        }
        QTest::addRow("negative port")
            << QStringList{u"write"_s, u"--port"_s, u"PORT"_s, u"--server-port=-1"_s}
            << u"port-malformed"_s;
        QTest::addRow("transport") << write(u"--transport"_s, u"sctp"_s) << u"transport-unknown"_s;
        for (const auto &separator : {u";"_s, u","_s, u"#"_s, u"*"_s, u"$"_s, u"\n"_s}) {
            for (const auto &option : {u"--apn"_s, u"--apn-user"_s}) {
                QTest::addRow("%s with 0x%02x", qPrintable(option), separator.at(0).unicode())
                    << write(option, u"inter"_s + separator + u"net"_s)
                    << u"text-has-forbidden-character"_s;
            }
        }
        QTest::addRow("APN too long")
            << write(u"--apn"_s, QString(101, u'a')) << u"text-too-long"_s;
        QTest::addRow("interval 0")
            << write(u"--report-interval"_s, u"0"_s) << u"interval-out-of-range"_s;
        QTest::addRow("preset unknown") << write(u"--preset"_s, u"nobody"_s) << u"preset-unknown"_s;
        QTest::addRow("preset unknown, commission")
            << QStringList{u"commission"_s, u"--port"_s, u"PORT"_s, u"--preset"_s, u"nobody"_s}
            << u"preset-unknown"_s;
        QTest::addRow("preset without its host")
            << write(u"--preset"_s, u"traccar"_s) << u"preset-needs-host"_s;
        QTest::addRow("commission without preset")
            << QStringList{u"commission"_s, u"--port"_s, u"PORT"_s} << u"usage-wrong"_s;
        QTest::addRow("timeout") << QStringList{u"commission"_s, u"--port"_s,      u"PORT"_s,
                                                u"--preset"_s,   u"this-laptop"_s, u"--timeout"_s,
                                                u"soon"_s}
                                 << u"usage-wrong"_s;
        QTest::addRow("profile unknown")
            << QStringList{u"read"_s, u"--port"_s, u"PORT"_s, u"--profile"_s, u"sp9999"_s}
            << u"profile-unknown"_s;
        QTest::addRow("IMEI with a wrong check digit")
            << QStringList{u"read"_s, u"--port"_s, u"PORT"_s, u"--imei"_s, u"359999046544251"_s}
            << u"imei-check-digit-wrong"_s;
        QTest::addRow("IMEI too short")
            << QStringList{u"read"_s, u"--port"_s, u"PORT"_s, u"--imei"_s, u"35999904654425"_s}
            << u"imei-malformed"_s;
        QTest::addRow("nothing to write")
            << QStringList{u"write"_s, u"--port"_s, u"PORT"_s} << u"usage-wrong"_s;
        QTest::addRow("no port") << QStringList{u"read"_s} << u"usage-wrong"_s;
        QTest::addRow("unknown option")
            << QStringList{u"read"_s, u"--port"_s, u"PORT"_s, u"--speed"_s, u"9600"_s}
            << u"usage-wrong"_s;
        QTest::addRow("option without value")
            << QStringList{u"read"_s, u"--port"_s} << u"usage-wrong"_s;
        QTest::addRow("a password as an argument")
            << write(u"--apn-password"_s, u"secret"_s) << u"usage-wrong"_s;
        QTest::addRow("both passwords from standard input")
            << QStringList{u"write"_s, u"--port"_s,
                           u"PORT"_s,  u"--apn-password-file"_s,
                           u"-"_s,     u"--device-password-file"_s,
                           u"-"_s}
            << u"usage-wrong"_s;
        QTest::addRow("unknown command") << QStringList{u"erase"_s} << u"usage-wrong"_s;
        QTest::addRow("backup that is no number")
            << QStringList{u"restore"_s, u"--port"_s, u"PORT"_s, u"latest"_s} << u"usage-wrong"_s;
    }

    void aSlipIsRefusedBeforeAnythingIsSent()
    {
        QFETCH(QStringList, arguments);
        QFETCH(const QString, code);
        // One for all rows: each of them leaves it as it was.
        if (!m_simulator.program().isRunning())
            QVERIFY(m_simulator.start());
        const auto before = m_simulator.state();
        arguments.replaceInStrings(QRegularExpression(u"^PORT$"_s), m_simulator.link());
        auto withJson = arguments;
        withJson.insert(1, u"--json"_s);
        Program program(m_home);
        COMPARE_EXIT(program, program.run(withJson), 2);
        QVERIFY2(errorCode(program.last()) == code, program.told().constData());
        QCOMPARE(program.last().value("result"_L1), u"failed"_s);
        QCOMPARE(program.otherLines(), 0);
        const auto message =
            program.last().value("error"_L1).toObject().value("message"_L1).toString();
        QVERIFY2(message.endsWith(u'.') && !message.contains(u'{'), qPrintable(message));

        // For a person the same, on standard error.
        Program plain(m_home);
        COMPARE_EXIT(plain, plain.run(arguments), 2);
        QVERIFY2(!plain.errors().isEmpty(), plain.told().constData());
        QVERIFY2(!plain.output().contains("{"), plain.told().constData());

        QCOMPARE(m_simulator.serialLog(), QStringList());
        QCOMPARE(m_simulator.state(), before);
    }

    void aFileThatCannotBeReadIsNamed()
    {
        Program program(m_home);
        COMPARE_EXIT(program,
                     program.run({u"read"_s, u"--json"_s, u"--port"_s, u"/dev/null"_s,
                                  u"--device-password-file"_s, u"/no/such/file"_s}),
                     1);
        QCOMPARE(errorCode(program.last()), u"file-unreadable"_s);
    }

    void aPortThatIsNotThereIsNamed_data()
    {
        QTest::addColumn<QString>("port");
        QTest::addColumn<QString>("code");
        QTest::addRow("path") << u"/dev/ttyNOSUCH7"_s << u"port-not-found"_s;
        QTest::addRow("name") << u"ttyNOSUCH7"_s << u"port-not-found"_s;
        QTest::addRow("dangling link") << u"LINK"_s << u"port-not-found"_s;
        QTest::addRow("no serial port") << u"/dev/null"_s << u"port-unusable"_s;
        QTest::addRow("TCP refused") << u"tcp:127.0.0.1:1"_s << u"link-refused"_s;
        QTest::addRow("TCP without port") << u"tcp:127.0.0.1"_s << u"port-not-found"_s;
        QTest::addRow("TCP with a port that is none")
            << u"tcp:127.0.0.1:99999"_s << u"port-not-found"_s;
    }

    void aPortThatIsNotThereIsNamed()
    {
        QFETCH(QString, port);
        QFETCH(const QString, code);
        if (port == u"LINK"_s) {
            port = m_home.path(u"dangling"_s);
            QVERIFY(QFile::link(u"/dev/pts/nothing"_s, port));
        }
        Program program(m_home);
        COMPARE_EXIT(program, program.run({u"read"_s, u"--json"_s, u"--port"_s, port}), 3);
        QCOMPARE(errorCode(program.last()), code);
    }

    void aBusyPortIsLeftAlone()
    {
        Simulator simulator(m_home, u"busy"_s);
        QVERIFY(simulator.start());
        QSerialPort holder(simulator.pseudoTerminal());
        QVERIFY2(holder.open(QIODevice::ReadWrite), qPrintable(holder.errorString()));
        Program program(m_home);
        COMPARE_EXIT(program, program.run({u"read"_s, u"--json"_s, u"--port"_s, simulator.link()}),
                     3);
        QCOMPARE(errorCode(program.last()), u"port-busy"_s);
        QCOMPARE(simulator.serialLog(), QStringList());
    }

    void aPortWithoutPermissionNamesTheGroup()
    {
        const BarePort port;
        QVERIFY(port.isOpen());
        Program program(m_home);
        const QStringList arguments{u"read"_s, u"--json"_s, u"--port"_s, port.path()};
        if (geteuid() == 0) {
            const auto setpriv = QStandardPaths::findExecutable(u"setpriv"_s);
            if (setpriv.isEmpty())
                QSKIP("needs setpriv");
            // As the system gives ports to a group; which one it is does not matter.
            constexpr gid_t anyGroup = 1;
            QCOMPARE(chown(port.path().toUtf8().constData(), 0, anyGroup), 0);
            QCOMPARE(chmod(port.path().toUtf8().constData(), 0660), 0);
            program.startThrough(setpriv, QStringList{u"--reuid=65534"_s, u"--regid=65534"_s,
                                                      u"--clear-groups"_s, Program::path()}
                                              + arguments);
        } else {
            QVERIFY(QFile::setPermissions(port.path(), QFileDevice::Permissions()));
            program.start(arguments);
        }
        COMPARE_EXIT(program, program.wait(), 3);
        QCOMPARE(errorCode(program.last()), u"port-permission"_s);
        const auto message =
            program.last().value("error"_L1).toObject().value("message"_L1).toString();
        // Without rights one can only keep oneself out, and then no group helps.
        const auto wanted = geteuid() == 0 ? QFileInfo(port.path()).group() : port.path();
        QVERIFY2(message.contains(wanted), qPrintable(message));
    }

    void noVirtualWordGoesToARealPort()
    {
        const BarePort port;
        QVERIFY(port.isOpen());
        for (const auto &command :
             {QStringList{u"read"_s}, QStringList{u"write"_s, u"--apn"_s, u"a"_s},
              QStringList{u"commission"_s, u"--preset"_s, u"this-laptop"_s}}) {
            Program program(m_home);
            COMPARE_EXIT(program,
                         program.run(command
                                     + QStringList{u"--json"_s, u"--port"_s, port.path(),
                                                   u"--profile"_s, u"sp7600-virtual"_s}),
                         2);
            QCOMPARE(errorCode(program.last()), u"virtual-profile-refused"_s);
        }
        QCOMPARE(port.received(), QByteArray());
    }

    void noAssumedWordIsSentWithoutConsent()
    {
        const BarePort port;
        QVERIFY(port.isOpen());
        const QStringList unit{u"--json"_s, u"--port"_s, port.path(), u"--profile"_s, u"sp7600"_s};
        Program read(m_home);
        COMPARE_EXIT(read, read.run(QStringList{u"read"_s} + unit), 0);
        const auto settings = read.last().value("settings"_L1).toObject();
        QCOMPARE(settings.size(), qsizetype(sp7600::allSettings.size()));
        for (auto setting = settings.begin(); setting != settings.end(); ++setting) {
            const auto found = setting.value().toObject();
            // A password is something that nobody could ask for, whatever is agreed to.
            const bool isWriteOnly = setting.key() == u"device_password"_s;
            QCOMPARE(found.value("outcome"_L1), isWriteOnly ? u"unreadable"_s : u"not-known"_s);
            QVERIFY(found.value("after"_L1).isNull());
        }

        Program write(m_home);
        COMPARE_EXIT(write, write.run(QStringList{u"write"_s, u"--apn"_s, u"a"_s} + unit), 2);
        QCOMPARE(errorCode(write.last()), u"consent-needed"_s);
        Program commission(m_home);
        COMPARE_EXIT(
            commission,
            commission.run(QStringList{u"commission"_s, u"--preset"_s, u"plaspy"_s} + unit), 2);
        QCOMPARE(port.received(), QByteArray());
    }

    void aSilentUnitIsNotReportedAsRead()
    {
        const BarePort port;
        QVERIFY(port.isOpen());
        Program program(m_home);
        COMPARE_EXIT(program,
                     program.run({u"read"_s, u"--json"_s, u"--port"_s, port.path(),
                                  u"--accept-assumed"_s, u"--profile"_s, u"sp7600"_s}),
                     4);
        QCOMPARE(errorCode(program.last()), u"device-silent"_s);
        QCOMPARE(program.last().value("result"_L1), u"failed"_s);
    }

    void noLoopbackAddressIsWrittenToARealUnit_data()
    {
        QTest::addColumn<QStringList>("target");
        QTest::addRow("address") << QStringList{u"--host"_s, u"127.0.0.1"_s};
        QTest::addRow("another address") << QStringList{u"--host"_s, u"127.1.2.3"_s};
        QTest::addRow("name") << QStringList{u"--host"_s, u"localhost"_s};
        QTest::addRow("IPv6") << QStringList{u"--host"_s, u"::1"_s};
        QTest::addRow("no address at all") << QStringList{u"--host"_s, u"0.0.0.0"_s};
        QTest::addRow("no IPv6 address at all") << QStringList{u"--host"_s, u"::"_s};
        QTest::addRow("over a preset")
            << QStringList{u"--preset"_s, u"traccar"_s, u"--host"_s, u"localhost"_s};
        QTest::addRow("this laptop")
            << QStringList{u"--preset"_s, u"this-laptop"_s, u"--host"_s, u"127.0.0.1"_s};
    }

    void noLoopbackAddressIsWrittenToARealUnit()
    {
        QFETCH(const QStringList, target);
        const BarePort port;
        QVERIFY(port.isOpen());
        Program program(m_home);
        COMPARE_EXIT(program,
                     program.run(QStringList{u"write"_s, u"--json"_s, u"--port"_s, port.path(),
                                             u"--accept-assumed"_s, u"--profile"_s, u"sp7600"_s}
                                 + target),
                     2);
        QCOMPARE(errorCode(program.last()), u"host-is-loopback"_s);
        QCOMPARE(port.received(), QByteArray());
    }

    void theHelpSaysWhatTheExitCodesMean()
    {
        Program program(m_home);
        COMPARE_EXIT(program, program.run({u"--help"_s}), 0);
        for (const auto &part : {"Exit codes", "commission", "simulate", "restore"})
            QVERIFY2(program.output().contains(part), program.told().constData());
        for (const auto &command :
             {u"ports"_s, u"profiles"_s, u"presets"_s, u"simulate"_s, u"read"_s, u"write"_s,
              u"restore"_s, u"commission"_s, u"listen"_s, u"decode"_s}) {
            Program help(m_home);
            COMPARE_EXIT(help, help.run({command, u"--help"_s}), 0);
            QVERIFY2(help.output().startsWith(u"Usage: sp7600 %1 "_s.arg(command).toUtf8()),
                     help.told().constData());
        }
        Program none(m_home);
        COMPARE_EXIT(none, none.run({}), 2);
    }

#ifdef Q_OS_LINUX
    void whatCouldNotBePrintedIsNoSuccess()
    {
        Program program(m_home);
        program.startThrough(
            u"/bin/sh"_s, {u"-c"_s, u"exec \"$1\" presets >/dev/full"_s, u"sh"_s, Program::path()});
        COMPARE_EXIT(program, program.wait(), 1);
        QVERIFY2(program.errors().contains("standard output"), program.told().constData());
    }
#endif

    void listsAreObjectsALine()
    {
        for (const auto &[command, key, value] :
             {std::tuple{u"profiles"_s, u"id"_s, u"sp7600"_s},
              std::tuple{u"presets"_s, u"id"_s, u"this-laptop"_s}}) {
            Program program(m_home);
            COMPARE_EXIT(program, program.run({command, u"--json"_s}), 0);
            QCOMPARE(program.otherLines(), 0);
            QVERIFY(program.anyObject(
                [key, value](const QJsonObject &object) { return object.value(key) == value; }));
        }
        Program ports(m_home);
        COMPARE_EXIT(ports, ports.run({u"ports"_s, u"--json"_s}), 0);
        QCOMPARE(ports.otherLines(), 0);
    }

private:
    Home m_home;
    Simulator m_simulator{m_home};
};

QTEST_GUILESS_MAIN(TestBadInput)
#include "test_badinput.moc"
