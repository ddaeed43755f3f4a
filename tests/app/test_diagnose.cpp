// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/programs.h"

#include <QDir>
#include <QJsonArray>
#include <QTcpServer>

#include <csignal>

using namespace programs;

namespace
{

const QStringList diagnose{u"diagnose"_s, u"--json"_s};

QStringList idsOf(const QJsonValue &list)
{
    QStringList ids;
    for (const auto &entry : list.toArray())
        ids.append(entry.toObject().value("id"_L1).toString());
    return ids;
}

/// What every diagnosis has, whatever it found.
void checkShape(const Program &program)
{
    QCOMPARE(program.objects().size(), 1);
    QCOMPARE(program.otherLines(), 0);
    const auto told = program.last();
    const auto ladder = told.value("ladder"_L1).toArray();
    const QStringList rungs{u"sim"_s,          u"registration"_s, u"signal"_s,
                            u"data-session"_s, u"dns"_s,          u"socket"_s,
                            u"bytes"_s,        u"answer"_s,       u"records"_s};
    QCOMPARE(ladder.size(), rungs.size());
    for (qsizetype i = 0; i < rungs.size(); ++i) {
        const auto rung = ladder[i].toObject();
        QCOMPARE(rung.value("rung"_L1).toString(), rungs[i]);
        const QStringList states{u"good"_s, u"bad"_s, u"not-known"_s};
        QVERIFY(states.contains(rung.value("state"_L1).toString()));
    }
    for (const auto name : {"findings"_L1, "unseen"_L1, "contradictions"_L1})
        QVERIFY2(told.value(name).isArray(), name.data());
    const auto findings = told.value("findings"_L1).toArray();
    for (const auto &entry : findings) {
        const auto finding = entry.toObject();
        const QStringList severities{u"error"_s, u"warning"_s, u"info"_s};
        const QStringList confidences{u"certain"_s, u"likely"_s, u"possible"_s};
        QVERIFY(severities.contains(finding.value("severity"_L1).toString()));
        QVERIFY(confidences.contains(finding.value("confidence"_L1).toString()));
        QVERIFY(rungs.contains(finding.value("rung"_L1).toString()));
        for (const auto name : {"id"_L1, "cause"_L1, "why"_L1, "remedy"_L1})
            QVERIFY2(!finding.value(name).toString().isEmpty(), program.told().constData());
        QVERIFY(!finding.value("evidence"_L1).toArray().isEmpty());
        QVERIFY(finding.value("action"_L1).toObject().value("kind"_L1).isString());
        QVERIFY(finding.value("action"_L1).toObject().value("command"_L1).isString());
    }
}

} // namespace

/// `sp7600 diagnose`, with whatever is there to be looked at.
class TestDiagnose : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withNothingThereItSaysWhatItCouldNotSee()
    {
        const Home home;
        Program program(home);
        COMPARE_EXIT(program, program.run(diagnose), 0);
        checkShape(program);
        QVERIFY2(program.milliseconds() < 10'000, program.told().constData());
        const auto unseen = idsOf(program.last().value("unseen"_L1));
        QVERIFY2(unseen.contains(u"device"_s), program.told().constData());
        QVERIFY(unseen.contains(u"traffic"_s));
        // A look leaves nothing behind.
        QVERIFY(!QDir(home.data()).exists(u"sp7600.sqlite"_s));
    }

    void aServerThatIsNotThereIsFoundWithoutATracker()
    {
        // A port of ours on which nobody listens any more.
        quint16 port = 0;
        {
            QTcpServer server;
            QVERIFY(server.listen(QHostAddress::LocalHost));
            port = server.serverPort();
        }
        const Home home;
        Program program(home);
        COMPARE_EXIT(program,
                     program.run(diagnose
                                 + QStringList{u"--endpoint"_s, u"127.0.0.1:%1"_s.arg(port),
                                               u"--transport"_s, u"tcp"_s}),
                     0);
        checkShape(program);
        QVERIFY2(program.milliseconds() < 10'000, program.told().constData());
        const auto findings = idsOf(program.last().value("findings"_L1));
        QVERIFY2(findings.value(0) == u"server-unreachable"_s, program.told().constData());
    }

    void aPortWhereNobodyIsEndsInTime()
    {
        const Home home;
        const BarePort port;
        QVERIFY(port.isOpen());
        Program program(home);
        COMPARE_EXIT(program, program.run(diagnose + QStringList{u"--port"_s, port.path()}), 0);
        checkShape(program);
        QVERIFY2(program.milliseconds() < 10'500, program.told().constData());
        QVERIFY(program.last()
                    .value("seen"_L1)
                    .toObject()
                    .value("device"_L1)
                    .toObject()
                    .contains("error"_L1));
        // What it came to is said, not that nobody was asked.
        const auto device = program.last().value("unseen"_L1).toArray().first().toObject();
        QCOMPARE(device.value("id"_L1).toString(), u"device"_s);
        QVERIFY2(!device.value("error"_L1).isNull(), program.told().constData());
        QVERIFY(device.value("what"_L1).toString() != u"No tracker was asked over the cable."_s);
    }

    void anotherServerOnTheTrackerIsFound()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const Home home;
        Simulator unit(home);
        QVERIFY2(unit.start({u"--server"_s, u"127.0.0.1:9"_s, u"--transport"_s, u"tcp"_s,
                             u"--apn"_s, u"internet.itelcel.com"_s}),
                 unit.program().told().constData());
        Program program(home);
        const auto endpoint = u"127.0.0.1:%1"_s.arg(server.serverPort());
        COMPARE_EXIT(program,
                     program.run(diagnose
                                 + QStringList{u"--port"_s, unit.link(), u"--endpoint"_s, endpoint,
                                               u"--transport"_s, u"tcp"_s, u"--bench"_s}),
                     0);
        checkShape(program);
        const auto finding = program.last().value("findings"_L1).toArray().first().toObject();
        QVERIFY2(finding.value("id"_L1).toString() == u"endpoint-port-differs"_s,
                 program.told().constData());
        const auto command = finding.value("action"_L1).toObject().value("command"_L1).toString();
        QVERIFY2(command.startsWith(u"sp7600 write --port "_s)
                     && command.contains(u"--server-port %1"_s.arg(server.serverPort())),
                 qPrintable(command));
        QCOMPARE(program.last().value("circumstance"_L1).toString(), u"bench"_s);
        // Read only.
        for (const auto &line : unit.serialLog())
            QVERIFY2(!line.contains(u"write"_s), qPrintable(line));
    }

    void aHealthyTrackerIsHeardMeanwhile()
    {
        // The number of a port that is free now.
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const auto port = QString::number(server.serverPort());
        server.close();
        const Home home;
        Simulator unit(home);
        QVERIFY2(unit.start({u"--scenario"_s, u"healthy"_s, u"--server"_s, u"127.0.0.1:"_s + port,
                             u"--transport"_s, u"tcp"_s, u"--interval"_s, u"2"_s}),
                 unit.program().told().constData());
        Program program(home);
        const auto file = home.path(u"support"_s);
        QVERIFY(QDir().mkpath(file));
        COMPARE_EXIT(program,
                     program.run(diagnose
                                 + QStringList{u"--port"_s, unit.link(), u"--preset"_s,
                                               u"this-laptop"_s, u"--bind"_s, u"127.0.0.1"_s,
                                               u"--tcp"_s, port, u"--listen"_s, u"--wait"_s, u"6"_s,
                                               u"--vehicle"_s, u"--support-file"_s, file}),
                     0);
        checkShape(program);
        const auto findings = program.last().value("findings"_L1).toArray();
        for (const auto &entry : findings) {
            QVERIFY2(entry.toObject().value("severity"_L1).toString() == u"info"_s,
                     program.told().constData());
        }
        const auto ladder = program.last().value("ladder"_L1).toArray();
        QCOMPARE(ladder.last().toObject().value("state"_L1).toString(), u"good"_s);
        const auto written = program.last().value("support_file"_L1).toString();
        QVERIFY(written.startsWith(file));
        QVERIFY(written.endsWith(u"_359999046544250.zip"_s));
        QVERIFY(QFile::exists(written));
    }

    void whoStopsItGetsNoFileForSupport()
    {
        const Home home;
        Program program(home);
        const auto file = home.path(u"support.zip"_s);
        program.start(diagnose
                      + QStringList{u"--bind"_s, u"127.0.0.1"_s, u"--tcp"_s, u"0"_s, u"--listen"_s,
                                    u"--wait"_s, u"300"_s, u"--support-file"_s, file,
                                    u"--data-dir"_s, home.data()});
        QTRY_VERIFY(QFile::exists(home.data() + u"/sp7600.sqlite"_s)); // It has begun.
        program.signal(SIGINT);
        const int ended = program.wait();
        QVERIFY2(ended > 0, program.told().constData());
        QCOMPARE(errorCode(program.last()), u"cancelled"_s);
        QVERIFY(!QFile::exists(file));
    }

    void peopleReadTheLadderAndWhatToDo()
    {
        const Home home;
        Program program(home);
        COMPARE_EXIT(program, program.run({u"diagnose"_s}), 0);
        const auto output = QString::fromUtf8(program.output());
        QVERIFY2(output.contains(u"  ?  "_s), program.told().constData());
        QVERIFY(output.contains(u"✓ This laptop and its network"_s));
        QVERIFY2(output.contains(u"Nothing wrong was seen."_s), program.told().constData());
    }

    void aFailedReadOffersIt()
    {
        const Home home;
        Program program(home);
        COMPARE_EXIT(program, program.run({u"read"_s, u"--port"_s, home.path(u"no port"_s)}), 3);
        QVERIFY2(program.output().contains("sp7600 diagnose --port '"), program.told().constData());
    }

    void whatCannotBeUsedIsRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QStringList &arguments, const QString &code) {
            QTest::newRow(name) << arguments << code;
        };
        row("preset", {u"--preset"_s, u"nobody"_s}, u"preset-unknown"_s);
        row("endpoint", {u"--endpoint"_s, u"server"_s}, u"usage-wrong"_s);
        row("no transport", {u"--endpoint"_s, u"server:1"_s}, u"usage-wrong"_s);
        row("transport alone", {u"--transport"_s, u"tcp"_s}, u"usage-wrong"_s);
        row("bench and vehicle", {u"--bench"_s, u"--vehicle"_s}, u"usage-wrong"_s);
        row("capture", {u"--capture"_s, u"/none"_s}, u"file-unreadable"_s);
        row("store", {u"--store"_s, u"/none"_s}, u"store-unavailable"_s);
        row("capture and listening", {u"--capture"_s, u"/none"_s, u"--listen"_s}, u"usage-wrong"_s);
        row("restart of nothing", {u"--allow-restart"_s}, u"usage-wrong"_s);
        row("IMEI", {u"--imei"_s, u"123"_s}, u"imei-malformed"_s);
        row("nothing to leave out of", {u"--without-positions"_s}, u"usage-wrong"_s);
    }
    void whatCannotBeUsedIsRefused()
    {
        QFETCH(QStringList, arguments);
        const Home home;
        Program program(home);
        const int ended = program.run(diagnose + arguments);
        QVERIFY2(ended == 1 || ended == 2, program.told().constData());
        QTEST(errorCode(program.last()), "code");
    }
};

QTEST_GUILESS_MAIN(TestDiagnose)
#include "test_diagnose.moc"
