// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/programs.h"
#include "tests/listener/recordingserver.h"

#include <csignal>

using namespace programs;

/// The whole job through this laptop to a server, and what is left of it when the program dies.
class TestRelayProof : public QObject
{
    Q_OBJECT

    struct Bench {
        Home home;
        Simulator simulator{home};
        RecordingServer server;

        [[nodiscard]] QStringList commission(const QStringList &more) const
        {
            return QStringList{u"commission"_s,  u"--json"_s,        u"--port"_s,
                               simulator.link(), u"--preset"_s,      u"traccar"_s,
                               u"--host"_s,      u"127.0.0.1"_s,     u"--transport"_s,
                               u"udp"_s,         u"--server-port"_s, QString::number(server.port())}
                   + more;
        }
        [[nodiscard]] bool holdsItsServer() const
        {
            return simulator.state().value("server_port"_L1).toString()
                   == QString::number(server.port());
        }
    };

    static bool owes(const Program &program)
    {
        return program.anyObject(
            [](const QJsonObject &object) { return object.value("owed"_L1).isObject(); });
    }

private Q_SLOTS:
    void aRelayProves()
    {
        Bench bench;
        QVERIFY(bench.simulator.start());
        Program program(bench.home);
        program.start(bench.commission({u"--proof"_s, u"relay"_s}));
        QVERIFY2(waitFor([&] { return !bench.server.datagrams().isEmpty(); }),
                 program.told().constData());
        QTimer answers;
        connect(&answers, &QTimer::timeout, this,
                [&bench] { bench.server.answerDatagram("1234"); });
        answers.start(100);
        COMPARE_EXIT(program, program.wait(), 0);
        const auto last = program.last();
        QCOMPARE(last.value("result"_L1), u"proved"_s);
        QCOMPARE(last.value("proof_kind"_L1), u"relay"_s);
        QCOMPARE(last.value("proof"_L1), u"relay"_s);
        QVERIFY(last.value("report"_L1).isObject());
        const auto answer = last.value("server_answer"_L1).toObject();
        QCOMPARE(answer.value("hex"_L1), u"31323334"_s);
        QCOMPARE(answer.value("text"_L1), u"1234"_s);
        QVERIFY(last.value("obligation"_L1).isNull());
        QVERIFY(program.anyObject([](const QJsonObject &object) {
            const auto proof = object.value("proof"_L1).toObject();
            return proof.value("kind"_L1) == u"relay"_s && proof.value("reason"_L1) == u"asked"_s
                   && proof.value("via_laptop"_L1).toBool();
        }));
        QVERIFY(bench.holdsItsServer());
        QCOMPARE(setting(last, u"server_port"_s, u"after"_s).toInt(), bench.server.port());
        QCOMPARE(setting(last, u"server_port"_s, u"outcome"_s), u"verified"_s);
    }

    void whatAKilledProofLeftIsToldAndFinished()
    {
        Bench bench;
        QVERIFY(bench.simulator.start({u"--factory-empty"_s})); // it cannot report
        const auto before = bench.simulator.state();
        Program killed(bench.home);
        killed.start(bench.commission({}));
        QVERIFY2(killed.waitForObject(
                     [](const QJsonObject &object) { return object.contains("heard"_L1); }),
                 killed.told().constData());
        killed.signal(SIGKILL);
        QCOMPARE(killed.wait(), -1);
        QVERIFY(!bench.holdsItsServer());

        const QStringList port{u"--json"_s, u"--port"_s, bench.simulator.link()};
        Program read(bench.home);
        COMPARE_EXIT(read, read.run(QStringList{u"read"_s} + port), 0);
        QVERIFY2(owes(read), read.told().constData());
        Program list(bench.home);
        COMPARE_EXIT(list, list.run({u"restore"_s, u"--list"_s, u"--json"_s}), 0);
        QVERIFY2(list.anyObject([&bench](const QJsonObject &object) {
            const auto server = object.value("server"_L1).toObject();
            return object.contains("obligation"_L1)
                   && server.value("port"_L1).toInt() == bench.server.port();
        }),
                 list.told().constData());

        Program look(bench.home);
        COMPARE_EXIT(
            look, look.run(QStringList{u"commission"_s, u"--finish"_s, u"--dry-run"_s} + port), 0);
        QVERIFY(!bench.holdsItsServer());
        Program finish(bench.home);
        COMPARE_EXIT(finish, finish.run(QStringList{u"commission"_s, u"--finish"_s} + port), 0);
        QCOMPARE(finish.last().value("result"_L1), u"configured"_s);
        QVERIFY(finish.last().value("proof"_L1).isNull());
        QVERIFY(bench.holdsItsServer());

        Program again(bench.home);
        COMPARE_EXIT(again, again.run(QStringList{u"read"_s} + port), 0);
        QVERIFY(!owes(again));

        // Of the two backups one holds what was set for the proof: it says so, and is nobody's
        // first choice.
        Program backups(bench.home);
        COMPARE_EXIT(backups, backups.run({u"restore"_s, u"--list"_s, u"--json"_s}), 0);
        QCOMPARE(backups.objects().size(), 2);
        QVERIFY(backups.objects().first().value("proof_address"_L1).toBool());
        QVERIFY(!backups.objects().last().value("proof_address"_L1).toBool());
        Program people(bench.home);
        COMPARE_EXIT(people, people.run({u"restore"_s, u"--list"_s}), 0);
        QVERIFY2(people.output().contains("the laptop's address, set for the proof"),
                 people.told().constData());
        Program restore(bench.home);
        COMPARE_EXIT(restore, restore.run(QStringList{u"restore"_s} + port), 0);
        QCOMPARE(bench.simulator.state().value("server_port"_L1), before.value("server_port"_L1));
        Program nothing(bench.home);
        QVERIFY(nothing.run(QStringList{u"commission"_s, u"--finish"_s} + port) != 0);
        QCOMPARE(errorCode(nothing.last()), u"nothing-owed"_s);
    }

    void aSignalDuringTheProofSetsTheServer()
    {
        Bench bench;
        QVERIFY(bench.simulator.start({u"--factory-empty"_s}));
        Program program(bench.home);
        program.start(bench.commission({u"--proof"_s, u"direct"_s}));
        QVERIFY2(program.waitForObject(
                     [](const QJsonObject &object) { return object.contains("heard"_L1); }),
                 program.told().constData());
        program.signal(SIGINT);
        COMPARE_EXIT(program, program.wait(), 1);
        QCOMPARE(program.last().value("result"_L1), u"cancelled"_s);
        QVERIFY(bench.holdsItsServer());
    }

    void aForwardingThatWasNamedIsReliedOn_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addRow("host") << u"127.0.0.1"_s;
        QTest::addRow("host and port") << u"127.0.0.1:5005"_s;
        QTest::addRow("IPv6") << u"::1"_s;
        QTest::addRow("IPv6 in brackets") << u"[::1]"_s;
        QTest::addRow("IPv6 and port") << u"[::1]:5005"_s;
    }

    void aForwardingThatWasNamedIsReliedOn()
    {
        QFETCH(const QString, address);
        Bench bench;
        QVERIFY(bench.simulator.start());
        const QStringList look = {u"--public-address"_s, address, u"--dry-run"_s};
        Program program(bench.home);
        COMPARE_EXIT(program, program.run(bench.commission(look)), 0);
        QVERIFY2(program.anyObject([](const QJsonObject &object) {
            const auto proof = object.value("proof"_L1).toObject();
            return proof.value("kind"_L1) == u"relay"_s
                   && proof.value("reason"_L1) == u"forwarded"_s;
        }),
                 program.told().constData());
        Program people(bench.home);
        auto words = bench.commission(look);
        words.removeOne(u"--json"_s);
        COMPARE_EXIT(people, people.run(words), 0);
        QVERIFY2(people.output().contains("Relies on the forwarding"), people.told().constData());
        QVERIFY2(!people.output().contains("do not reach"), people.told().constData());
    }

    void aProofThatCannotBeIsRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("code");
        QTest::addRow("made-up reports to a real server")
            << QStringList{u"--preset"_s, u"plaspy"_s, u"--proof"_s, u"relay"_s}
            << u"proof-made-up"_s;
        QTest::addRow("a relay to this laptop")
            << QStringList{u"--preset"_s, u"this-laptop"_s, u"--proof"_s, u"relay"_s}
            << u"proof-needs-server"_s;
        QTest::addRow("a word for it that is none")
            << QStringList{u"--preset"_s, u"plaspy"_s, u"--proof"_s, u"certain"_s}
            << u"usage-wrong"_s;
        QTest::addRow("a public address that is none")
            << QStringList{u"--preset"_s, u"plaspy"_s, u"--public-address"_s, u"my router"_s}
            << u"host-has-spaces"_s;
        QTest::addRow("a public port that is none")
            << QStringList{u"--preset"_s, u"plaspy"_s, u"--public-address"_s, u"192.0.2.7:66000"_s}
            << u"port-out-of-range"_s;
        QTest::addRow("no port to listen on")
            << QStringList{u"--preset"_s, u"plaspy"_s, u"--listen-port"_s, u"0"_s}
            << u"port-out-of-range"_s;
        QTest::addRow("to finish, with a way for reports")
            << QStringList{u"--finish"_s, u"--public-address"_s, u"192.0.2.7"_s}
            << u"usage-wrong"_s;
        QTest::addRow("two addresses of this laptop")
            << QStringList{u"--preset"_s,  u"this-laptop"_s, u"--public-address"_s,
                           u"127.0.0.1"_s, u"--host"_s,      u"127.0.0.1"_s}
            << u"usage-wrong"_s;
        QTest::addRow("two ports of this laptop")
            << QStringList{u"--preset"_s,       u"this-laptop"_s,   u"--public-address"_s,
                           u"127.0.0.1:5005"_s, u"--server-port"_s, u"5006"_s}
            << u"usage-wrong"_s;
        QTest::addRow("a virtual tracker that is to report to a router")
            << QStringList{u"--preset"_s, u"this-laptop"_s, u"--public-address"_s, u"192.0.2.7"_s}
            << u"proof-made-up"_s;
        QTest::addRow("to finish and to begin")
            << QStringList{u"--preset"_s, u"plaspy"_s, u"--finish"_s} << u"usage-wrong"_s;
    }

    void aProofThatCannotBeIsRefused()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, code);
        Bench bench;
        QVERIFY(bench.simulator.start());
        const auto before = bench.simulator.state();
        Program program(bench.home);
        const int ended = program.run(
            QStringList{u"commission"_s, u"--json"_s, u"--port"_s, bench.simulator.link()}
            + arguments);
        QVERIFY(ended != 0);
        QCOMPARE(errorCode(program.last()), code);
        QVERIFY(bench.simulator.state() == before);
    }
};

QTEST_GUILESS_MAIN(TestRelayProof)
#include "test_relayproof.moc"
