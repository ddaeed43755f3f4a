// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/programs.h"

#include <QDateTime>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUdpSocket>

#include <csignal>

using namespace programs;

namespace
{

const QHostAddress local(QHostAddress::LocalHost);

/// A frame of one report, different for each @p number.
QByteArray report(int number)
{
    return "*GS16,359999046544250,092653140326,,COT:" + QByteArray::number(number) + '#';
}

/// What a listener said of itself.
struct Listening {
    quint16 tcp = 0;
    quint16 udp = 0;
};

/// Waits for the line on standard error.
Listening listening(Program &program)
{
    if (!program.waitForError("\n"))
        return {};
    const QRegularExpression line(
        u"^listening(?: tcp 127\\.0\\.0\\.1:(\\d+))?(?: udp 127\\.0\\.0\\.1:(\\d+))?\\n"_s);
    const auto match = line.match(QString::fromUtf8(program.errors()));
    return {match.captured(1).toUShort(), match.captured(2).toUShort()};
}

QStringList listen(const QStringList &more = {})
{
    return QStringList{u"listen"_s, u"--json"_s, u"--bind"_s, u"127.0.0.1"_s} + more;
}

const QStringList freePorts{u"--tcp"_s, u"0"_s, u"--udp"_s, u"0"_s};

} // namespace

class TestListen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reportsArePrintedAndAcknowledged()
    {
        const Home home;
        Program program(home);
        program.start(listen(freePorts + QStringList{u"--count"_s, u"3"_s}));
        const auto on = listening(program);
        QVERIFY2(on.tcp != 0, program.told().constData());
        QCOMPARE(on.udp, on.tcp);

        QTcpSocket tcp;
        tcp.connectToHost(local, on.tcp);
        QVERIFY(tcp.waitForConnected());
        const auto tcpPeer = u"127.0.0.1:%1"_s.arg(tcp.localPort());
        tcp.write(report(1) + report(2));
        QVERIFY(waitFor([&tcp] { return tcp.bytesAvailable() >= 8; }));
        QCOMPARE(tcp.readAll(), QByteArray("12341234"));
        QVERIFY(program.waitForObject([](const QJsonObject &object) {
            return object.value("cot"_L1).toObject().value("odometer_m"_L1) == 2;
        }));

        QUdpSocket udp;
        QVERIFY(udp.bind(local));
        udp.writeDatagram(report(3), local, on.udp);
        COMPARE_EXIT(program, program.wait(), 0); // three were wanted
        QCOMPARE(program.objects().size(), 3);
        QCOMPARE(program.otherLines(), 0);

        const auto first = program.objects().first();
        QCOMPARE(first.value("transport"_L1), u"tcp"_s);
        QCOMPARE(first.value("peer"_L1), tcpPeer);
        QCOMPARE(first.value("imei"_L1), u"359999046544250"_s);
        QCOMPARE(first.value("time"_L1), u"2026-03-14T09:26:53Z"_s);
        const auto received =
            QDateTime::fromString(first.value("received"_L1).toString(), Qt::ISODateWithMs);
        QVERIFY(received.isValid());
        QVERIFY(std::abs(received.secsTo(QDateTime::currentDateTimeUtc())) < 60);
        QCOMPARE(program.last().value("transport"_L1), u"udp"_s);
        QCOMPARE(program.last().value("peer"_L1), u"127.0.0.1:%1"_s.arg(udp.localPort()));
    }

    void oneTransportAloneIsOneTransport_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addRow("TCP") << u"--tcp"_s;
        QTest::addRow("UDP") << u"--udp"_s;
    }

    void oneTransportAloneIsOneTransport()
    {
        QFETCH(const QString, option);
        const Home home;
        Program program(home);
        program.start(listen({option, u"0"_s, u"--for"_s, u"0.2"_s}));
        const auto on = listening(program);
        QCOMPARE(on.tcp != 0, option == u"--tcp"_s);
        QCOMPARE(on.udp != 0, option == u"--udp"_s);
        COMPARE_EXIT(program, program.wait(), 0);
        QVERIFY2(program.milliseconds() >= 200,
                 QByteArray::number(program.milliseconds()).constData());
        QVERIFY(program.objects().isEmpty());
    }

    void aSignalEndsItCleanly_data()
    {
        QTest::addColumn<int>("signal");
        QTest::addRow("Ctrl+C") << SIGINT;
        QTest::addRow("the system's request to end") << SIGTERM;
    }

    void aSignalEndsItCleanly()
    {
        QFETCH(const int, signal);
        const Home home;
        Program program(home);
        program.start(listen(freePorts));
        const auto on = listening(program);
        QTcpSocket tcp;
        tcp.connectToHost(local, on.tcp);
        QVERIFY(tcp.waitForConnected());
        tcp.write(report(1));
        QVERIFY(program.waitForObject([](const QJsonObject &) { return true; }));
        program.signal(signal);
        COMPARE_EXIT(program, program.wait(), 0);
        QCOMPARE(program.objects().size(), 1);
    }

    void aFullDiskIsToldAndNothingAcknowledged()
    {
        const Home home;
        Program program(home);
        // A limit on the size of files stands for a full disk; whoever ignores SIGXFSZ gets errors.
        program.startThrough(u"/bin/sh"_s,
                             QStringList{u"-c"_s, u"trap '' XFSZ; ulimit -f 400; exec \"$@\""_s,
                                         u"sh"_s, Program::path()}
                                 + listen(freePorts));
        const auto on = listening(program);
        QTcpSocket tcp;
        tcp.connectToHost(local, on.tcp);
        QVERIFY(tcp.waitForConnected());
        qint64 acknowledged = 0;
        int sent = 0;
        for (; sent < 2000 && acknowledged == qint64{sent} * 4; ++sent) {
            tcp.write(report(sent));
            if (tcp.waitForReadyRead(1000))
                acknowledged += tcp.readAll().size();
        }
        QVERIFY(sent < 2000);
        QVERIFY2(program.waitForError("sp7600"), program.told().constData()); // the file's name
        program.signal(SIGTERM);
        COMPARE_EXIT(program, program.wait(), 0);
        QCOMPARE(qint64{program.objects().size()} * 4, acknowledged);
    }

    void aTakenPortIsNamed_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addRow("TCP") << u"--tcp"_s;
        QTest::addRow("UDP") << u"--udp"_s;
    }

    void aTakenPortIsNamed()
    {
        QFETCH(const QString, option);
        QTcpServer tcp;
        QUdpSocket udp;
        QVERIFY(tcp.listen(local));
        QVERIFY(udp.bind(local));
        const auto port =
            QString::number(option == u"--tcp"_s ? tcp.serverPort() : udp.localPort());
        const Home home;
        Program program(home);
        COMPARE_EXIT(program, program.run(listen({option, port})), 3);
        QCOMPARE(errorCode(program.last()), u"listen-port-busy"_s);
        Program plain(home);
        COMPARE_EXIT(plain, plain.run({u"listen"_s, u"--bind"_s, u"127.0.0.1"_s, option, port}), 3);
        QVERIFY2(plain.errors().contains(port.toUtf8()), plain.told().constData());
#ifdef Q_OS_LINUX
        const auto holder =
            u"test_listen (process %1)"_s.arg(QCoreApplication::applicationPid()).toUtf8();
        QVERIFY2(plain.errors().contains(holder), plain.told().constData());
#endif
    }

    void anAddressOfSomebodyElseIsNamed()
    {
        const Home home;
        Program program(home);
        COMPARE_EXIT(program,
                     program.run({u"listen"_s, u"--json"_s, u"--bind"_s, u"192.0.2.1"_s, u"--tcp"_s,
                                  u"0"_s}),
                     1);
        QCOMPARE(errorCode(program.last()), u"listen-address-unavailable"_s);
    }

    void brokenFragmentsCostOnlyThemselves()
    {
        const Home home;
        Program program(home);
        program.start(listen(freePorts));
        const auto on = listening(program);
        QTcpSocket tcp;
        tcp.connectToHost(local, on.tcp);
        QVERIFY(tcp.waitForConnected());
        tcp.write("*GS16,359999046544250,092653140326,,GPS:A;x;N19.4;W99.1;1;2;3;0.8;1.2,"
                  "COT:17;1-2-3,ADC:12.5;zz,NEW:abc#");
        QVERIFY(program.waitForObject(
            [](const QJsonObject &object) { return object.contains("cot"_L1); }));
        const auto object = program.last();
        QCOMPARE(object.value("cot"_L1).toObject().value("odometer_m"_L1), 17);
        QCOMPARE(object.value("unknown"_L1).toObject().value("NEW"_L1), u"abc"_s);
        QVERIFY2(!object.value("warnings"_L1).toArray().isEmpty(), program.told().constData());

        tcp.write("*GS16,12345#" + report(5));
        QVERIFY(program.waitForObject([](const QJsonObject &later) {
            return later.value("cot"_L1).toObject().value("odometer_m"_L1) == 5;
        }));
        QVERIFY2(program.anyObject([](const QJsonObject &broken) {
            return broken.value("error"_L1) == true && broken.contains("raw"_L1)
                   && broken.contains("reason"_L1) && broken.contains("peer"_L1);
        }),
                 program.told().constData());
        program.signal(SIGTERM);
        COMPARE_EXIT(program, program.wait(), 0);
    }

    void twoListenersDoNotStandInEachOthersWay()
    {
        const Home home;
        Program first(home);
        Program second(home);
        for (auto *program : {&first, &second})
            program->start(listen(freePorts + QStringList{u"--count"_s, u"1"_s}));
        for (auto *program : {&first, &second}) {
            const auto on = listening(*program);
            QVERIFY2(on.tcp != 0, program->told().constData());
            QUdpSocket udp;
            udp.writeDatagram(report(1), local, on.udp);
            COMPARE_EXIT(*program, program->wait(), 0);
            QCOMPARE(program->objects().size(), 1);
        }
    }

    void aNamedStoreIsUsedByOneAtATime()
    {
        const Home home;
        const QStringList named = freePorts + QStringList{u"--store"_s, home.path(u"my.sqlite"_s)};
        Program first(home);
        first.start(listen(named));
        QVERIFY(listening(first).tcp != 0);
        QVERIFY(QFile::exists(home.path(u"my.sqlite"_s)));
        Program second(home);
        COMPARE_EXIT(second, second.run(listen(named)), 1);
        QCOMPARE(errorCode(second.last()), u"store-read-only"_s);
        first.signal(SIGTERM);
        COMPARE_EXIT(first, first.wait(), 0);
    }

    void aStoreThatCannotBeMadeIsNamed()
    {
        const Home home;
        const auto file = home.file(u"a-file"_s, "no folder");
        for (const auto &arguments : {QStringList{u"--store"_s, file + u"/store.sqlite"_s},
                                      QStringList{u"--data-dir"_s, file + u"/data"_s}}) {
            Program program(home);
            COMPARE_EXIT(program, program.run(listen(freePorts + arguments)), 1);
            QCOMPARE(errorCode(program.last()), u"store-unavailable"_s);
        }
    }

    void severalPortsHaveALineEach()
    {
        const Home home;
        Program program(home);
        program.start(listen({u"--tcp"_s, u"0"_s, u"--tcp"_s, u"0"_s, u"--udp"_s, u"0"_s}));
        QVERIFY(waitFor([&program] { return program.errors().count('\n') >= 2; }));
        const auto lines = QString::fromUtf8(program.errors()).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[0].startsWith(u"listening tcp 127.0.0.1:"_s) && lines[0].contains(u" udp "));
        QVERIFY(lines[1].startsWith(u"listening tcp 127.0.0.1:"_s) && !lines[1].contains(u" udp "));
        QTcpSocket tcp;
        tcp.connectToHost(local, lines[1].section(u':', -1).toUShort());
        QVERIFY(tcp.waitForConnected());
        tcp.write(report(1));
        QVERIFY(waitFor([&tcp] { return tcp.bytesAvailable() >= 4; }));
        program.signal(SIGTERM);
        COMPARE_EXIT(program, program.wait(), 0);
    }

    void theAcknowledgementCanBeChosen()
    {
        const Home home;
        Program program(home);
        program.start(listen(
            freePorts + QStringList{u"--ack"_s, u"byte"_s, u"--count"_s, u"1"_s, u"--summary"_s}));
        const auto on = listening(program);
        QTcpSocket tcp;
        tcp.connectToHost(local, on.tcp);
        QVERIFY(tcp.waitForConnected());
        tcp.write(report(1));
        QVERIFY(waitFor([&tcp] { return tcp.bytesAvailable() >= 1; }));
        QCOMPARE(tcp.readAll(), QByteArray("\x01"));
        COMPARE_EXIT(program, program.wait(), 0);
        QCOMPARE(program.objects().size(), 2);
        const auto summary = program.last();
        QCOMPARE(summary.value("summary"_L1).toObject().value("acknowledged"_L1), 1);
        const auto tracker = summary.value("trackers"_L1).toArray().at(0).toObject();
        QCOMPARE(tracker.value("imei"_L1), u"359999046544250"_s);
        QCOMPARE(tracker.value("reports"_L1), 1);
    }

    void onlyListedTrackersAreHeard()
    {
        const Home home;
        Program program(home);
        program.start(
            listen(freePorts
                   + QStringList{u"--allow-imei"_s, u"359999046544250"_s, u"--count"_s, u"1"_s}));
        const auto on = listening(program);
        QUdpSocket udp;
        QVERIFY(udp.bind(local));
        udp.writeDatagram("*GS16,359999040000017,092653140326,,COT:1#", local, on.udp);
        udp.writeDatagram(report(2), local, on.udp);
        COMPARE_EXIT(program, program.wait(), 0);
        QCOMPARE(program.objects().size(), 1);
        QCOMPARE(program.last().value("imei"_L1), u"359999046544250"_s);
    }

    void standsInFrontOfARealServer()
    {
        QTcpServer server;
        QVERIFY(server.listen(local));
        const Home home;
        Program program(home);
        program.start(listen(
            freePorts + QStringList{u"--relay"_s, u"127.0.0.1:%1"_s.arg(server.serverPort())}));
        const auto on = listening(program);
        QTcpSocket tcp;
        tcp.connectToHost(local, on.tcp);
        QVERIFY(tcp.waitForConnected());
        tcp.write(report(1));
        QVERIFY(server.waitForNewConnection(5000));
        auto *upstream = server.nextPendingConnection();
        QVERIFY(waitFor([upstream] { return upstream->bytesAvailable() >= report(1).size(); }));
        QCOMPARE(upstream->readAll(), report(1));
        upstream->write("OK");
        QVERIFY(waitFor([&tcp] { return tcp.bytesAvailable() >= 2; }));
        QCOMPARE(tcp.readAll(), QByteArray("OK")); // And nothing from here.
        QVERIFY(program.waitForObject(
            [](const QJsonObject &object) { return object.value("answer"_L1) == u"4f4b"_s; }));
        program.signal(SIGTERM);
        COMPARE_EXIT(program, program.wait(), 0);
        QCOMPARE(program.objects().size(), 2);
    }

    void badArgumentsAreRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("code");
        QTest::addRow("port out of range")
            << QStringList{u"--tcp"_s, u"65536"_s} << u"port-out-of-range"_s;
        QTest::addRow("port as text") << QStringList{u"--udp"_s, u"x"_s} << u"port-malformed"_s;
        QTest::addRow("count 0") << QStringList{u"--count"_s, u"0"_s} << u"usage-wrong"_s;
        QTest::addRow("time as text") << QStringList{u"--for"_s, u"ever"_s} << u"usage-wrong"_s;
        QTest::addRow("time that is none") << QStringList{u"--for"_s, u"nan"_s} << u"usage-wrong"_s;
        QTest::addRow("relay without a port")
            << QStringList{u"--relay"_s, u"d.plaspy.com"_s} << u"usage-wrong"_s;
        QTest::addRow("relay with a bad port")
            << QStringList{u"--relay"_s, u"d.plaspy.com:0"_s} << u"port-out-of-range"_s;
        QTest::addRow("relay and an answer of one's own")
            << QStringList{u"--relay"_s, u"127.0.0.1:1"_s, u"--ack"_s, u"byte"_s}
            << u"usage-wrong"_s;
        QTest::addRow("transport of no relay")
            << QStringList{u"--relay-transport"_s, u"udp"_s} << u"usage-wrong"_s;
        QTest::addRow("no network")
            << QStringList{u"--allow-from"_s, u"127.0.0.1/99"_s} << u"listen-network-malformed"_s;
        QTest::addRow("no IMEI") << QStringList{u"--allow-imei"_s, u"12"_s} << u"imei-malformed"_s;
        QTest::addRow("an argument too many") << QStringList{u"8888"_s} << u"usage-wrong"_s;
    }

    void badArgumentsAreRefused()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, code);
        const Home home;
        Program program(home);
        COMPARE_EXIT(program, program.run(listen(QStringList{u"--for"_s, u"0.1"_s} + arguments)),
                     2);
        QCOMPARE(errorCode(program.last()), code);
    }
};

QTEST_GUILESS_MAIN(TestListen)
#include "test_listen.moc"
