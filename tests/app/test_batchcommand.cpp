// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/programs.h"

#include <QFile>

#include <csignal>

using namespace programs;

namespace
{

// No other test has these.
const QString firstImei = u"359999061000014"_s;
const QString secondImei = u"359999061000022"_s;

QByteArray list(const QByteArray &more = {})
{
    return "imei;vehicle\r\n" + firstImei.toUtf8() + ";Truck 12\r\n" + secondImei.toUtf8()
           + ";\"Van; blue\"\r\n" + more;
}

/// Two trackers on the bench, and the list of both.
struct Fleet {
    Fleet()
        : first(home, u"first"_s)
        , second(home, u"second"_s)
        , file(home.file(u"fleet.csv"_s, list()))
    {
    }
    [[nodiscard]] bool start()
    {
        return first.start({u"--imei"_s, firstImei}) && second.start({u"--imei"_s, secondImei});
    }
    [[nodiscard]] QStringList batch(const QStringList &more) const
    {
        return QStringList{u"batch"_s, file, u"--preset"_s, u"plaspy"_s} + more;
    }
    [[nodiscard]] QByteArray result() const
    {
        QFile result(file + u".result.csv"_s);
        return result.open(QIODevice::ReadOnly) ? result.readAll() : QByteArray();
    }
    /// The line of one unit in the result file.
    [[nodiscard]] QByteArray result(const QString &imei) const
    {
        for (const auto &line : result().split('\n')) {
            if (line.contains(imei.toUtf8()))
                return line;
        }
        return {};
    }

    Home home;
    Simulator first;
    Simulator second;
    QString file;
};

std::function<bool(const QJsonObject &)> vehicleIs(const QString &imei, const QString &state)
{
    return [imei, state](const QJsonObject &object) {
        return object.value("imei"_L1) == imei && object.value("state"_L1) == state;
    };
}

} // namespace

/// `sp7600 batch` with virtual trackers, all of them processes.
class TestBatchCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aListIsDone()
    {
        Fleet fleet;
        QVERIFY(fleet.start());
        Program program(fleet.home);
        COMPARE_EXIT(
            program,
            program.run(fleet.batch({u"--json"_s, u"--port"_s, fleet.first.link(), u"--port"_s,
                                     fleet.second.tcpLink(), u"--apn"_s, u"internet.mx"_s})),
            0);
        QCOMPARE(program.otherLines(), 0);
        QVERIFY(program.anyObject(vehicleIs(firstImei, u"working"_s)));
        QVERIFY(program.anyObject(vehicleIs(firstImei, u"done"_s)));
        QVERIFY(program.anyObject(vehicleIs(secondImei, u"done"_s)));
        const auto last = program.last();
        QCOMPARE(last.value("result"_L1), u"done"_s);
        QCOMPARE(last.value("total"_L1), 2);
        QCOMPARE(last.value("done"_L1), 2);
        QCOMPARE(last.value("failed"_L1), 0);
        QVERIFY(last.value("error"_L1).isNull());
        for (const auto *tracker : {&fleet.first, &fleet.second}) {
            QCOMPARE(tracker->state().value("host"_L1), u"d.plaspy.com"_s);
            QCOMPARE(tracker->state().value("apn"_L1), u"internet.mx"_s);
        }
        for (const auto &imei : {firstImei, secondImei})
            QVERIFY2(fleet.result(imei).startsWith("done,"), fleet.result().constData());
        QVERIFY(fleet.result(secondImei).contains("\"Van; blue\""));
    }

    void aPersonSeesTheStateOfEachVehicle()
    {
        Fleet fleet;
        QVERIFY(fleet.start());
        Program program(fleet.home);
        COMPARE_EXIT(program,
                     program.run(fleet.batch(
                         {u"--port"_s, fleet.first.link(), u"--port"_s, fleet.second.link()})),
                     0);
        QVERIFY(program.objects().isEmpty());
        for (const auto &part :
             {"DONE     Truck 12  IMEI 359999 06 100001 4  ", "DONE     Van; blue  IMEI ",
              "WORKING  Truck 12", "1 of 2 done\n", "2 of 2 done\n"}) {
            QVERIFY2(program.output().contains(part),
                     (QByteArray(part) + " is missing in\n" + program.told()).constData());
        }
        QVERIFY2(program.errors().isEmpty(), program.errors().constData());
    }

    void whatARouterForwardsIsWrittenAsItsAddress()
    {
        Fleet fleet;
        QVERIFY(fleet.start());
        Program program(fleet.home);
        COMPARE_EXIT(
            program,
            program.run({u"batch"_s, fleet.file, u"--json"_s, u"--preset"_s, u"this-laptop"_s,
                         u"--public-address"_s, u"127.0.0.1:5005"_s, u"--port"_s,
                         fleet.first.link(), u"--port"_s, fleet.second.link()}),
            0);
        for (const auto *tracker : {&fleet.first, &fleet.second}) {
            QCOMPARE(tracker->state().value("host"_L1), u"127.0.0.1"_s);
            QCOMPARE(tracker->state().value("server_port"_L1), u"5005"_s);
        }
    }

    void aWayToHereThatCannotBeIsRefused_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("code");
        QTest::addRow("no address")
            << QStringList{u"--public-address"_s, u"my router"_s} << u"host-has-spaces"_s;
        QTest::addRow("two addresses")
            << QStringList{u"--public-address"_s, u"127.0.0.1"_s, u"--host"_s, u"127.0.0.1"_s}
            << u"usage-wrong"_s;
        QTest::addRow("no port") << QStringList{u"--listen-port"_s, u"0"_s}
                                 << u"port-out-of-range"_s;
    }

    void aWayToHereThatCannotBeIsRefused()
    {
        QFETCH(const QStringList, options);
        QFETCH(const QString, code);
        const Home home;
        Program program(home);
        COMPARE_EXIT(program,
                     program.run(QStringList{u"batch"_s, home.file(u"fleet.csv"_s, list()),
                                             u"--json"_s, u"--preset"_s, u"this-laptop"_s,
                                             u"--port"_s, u"tcp:127.0.0.1:1"_s}
                                 + options),
                     2);
        QCOMPARE(errorCode(program.last()), code);
    }

    void aProofIsWaitedForWhereAsked()
    {
        Fleet fleet;
        QVERIFY(fleet.start());
        Program program(fleet.home);
        COMPARE_EXIT(program,
                     program.run({u"batch"_s, fleet.file, u"--json"_s, u"--preset"_s,
                                  u"this-laptop"_s, u"--prove"_s, u"--port"_s, fleet.first.link(),
                                  u"--port"_s, fleet.second.link()}),
                     0);
        for (const auto &imei : {firstImei, secondImei})
            QVERIFY2(fleet.result(imei).contains(",proved,"), fleet.result().constData());
        // Both were told the same port, whoever asked for it first.
        QCOMPARE(fleet.first.state().value("server_port"_L1),
                 fleet.second.state().value("server_port"_L1));
    }

    void anInterruptedRunIsGoneOnWith()
    {
        Fleet fleet;
        QVERIFY(fleet.start());
        const auto arguments =
            fleet.batch({u"--json"_s, u"--port"_s, fleet.first.link(), u"--apn"_s, u"a.mx"_s});
        Program program(fleet.home);
        program.start(arguments);
        QVERIFY(program.waitForObject(vehicleIs(firstImei, u"done"_s)));
        program.signal(SIGINT);
        COMPARE_EXIT(program, program.wait(), 1);
        QCOMPARE(program.last().value("result"_L1), u"cancelled"_s);
        QCOMPARE(program.last().value("done"_L1), 1);
        QCOMPARE(errorCode(program.last()), u"cancelled"_s);
        const auto done = fleet.result(firstImei);
        QVERIFY(done.startsWith("done,"));

        Program careless(fleet.home);
        COMPARE_EXIT(careless, careless.run(arguments), 2);
        QCOMPARE(errorCode(careless.last()), u"batch-result-exists"_s);
        QCOMPARE(fleet.result(firstImei), done);

        const auto asked = fleet.first.serialLog().size();
        Program resumed(fleet.home);
        COMPARE_EXIT(
            resumed,
            resumed.run(arguments + QStringList{u"--resume"_s, u"--port"_s, fleet.second.link()}),
            0);
        QVERIFY(resumed.anyObject(vehicleIs(firstImei, u"skipped"_s)));
        QVERIFY(resumed.anyObject(vehicleIs(secondImei, u"done"_s)));
        QCOMPARE(resumed.last().value("done"_L1), 2);
        QCOMPARE(resumed.last().value("done_earlier"_L1), 1);
        QCOMPARE(fleet.result(firstImei), done);
        QVERIFY(fleet.result(secondImei).startsWith("done,"));
        for (const auto &line : fleet.first.serialLog().sliced(asked)) {
            QVERIFY2(!line.contains(u"VAP;"_s) && !line.contains(u"VEP;"_s), qPrintable(line));
        }
    }

    void oneThatIsNotOnTheListIsNotTouched()
    {
        Fleet fleet;
        QVERIFY(fleet.start());
        fleet.file = fleet.home.file(u"other.csv"_s, "imei,vehicle\n490154203237518,Car\n");
        const auto before = fleet.first.state();
        const auto arguments =
            fleet.batch({u"--json"_s, u"--once"_s, u"--port"_s, fleet.first.link()});
        Program program(fleet.home);
        COMPARE_EXIT(program, program.run(arguments), 1);
        QVERIFY(program.anyObject([](const QJsonObject &object) {
            return object.value("activity"_L1) == u"refused"_s
                   && errorCode(object) == u"unit-not-on-list"_s;
        }));
        QCOMPARE(program.last().value("done"_L1), 0);
        QCOMPARE(fleet.first.state(), before);

        Program allowed(fleet.home);
        COMPARE_EXIT(allowed, allowed.run(arguments + QStringList{u"--allow-unlisted"_s}), 0);
        QCOMPARE(allowed.last().value("done"_L1), 0);
        QCOMPARE(allowed.last().value("unlisted_done"_L1), 1);
        QCOMPARE(fleet.first.state().value("host"_L1), u"d.plaspy.com"_s);
        QVERIFY(fleet.result(firstImei).startsWith("done,"));
    }

    void whatFailedIsInTheExitCode()
    {
        Fleet fleet;
        QVERIFY(fleet.first.start({u"--imei"_s, firstImei, u"--fault"_s, u"refuse:VEP"_s}));
        const auto result = fleet.home.path(u"once.csv"_s);
        const auto run = [&](const QStringList &more, int code) {
            QFile::remove(result);
            Program program(fleet.home);
            COMPARE_EXIT(
                program,
                program.run(fleet.batch({u"--json"_s, u"--once"_s, u"--result"_s, result}) + more),
                code);
            QCOMPARE(program.last().value("result"_L1), u"failed"_s);
            QVERIFY(QFile::exists(result));
        };
        run({u"--port"_s, fleet.first.link()}, 4);
        run({u"--port"_s, fleet.home.path(u"nothing"_s)}, 3);
        run({u"--port"_s, fleet.first.link(), u"--port"_s, fleet.home.path(u"nothing"_s)}, 1);
    }

    void whatCannotBeUsedIsSaidBeforeAnything_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("exit");
        const QStringList port{u"--port"_s, u"tcp:127.0.0.1:1"_s};
        const QStringList good = port + QStringList{u"--preset"_s, u"plaspy"_s};
        QTest::addRow("wrong check digit")
            << list("359999061000015;x\r\n") << good << u"batch-row-wrong"_s << 2;
        QTest::addRow("no port") << list() << QStringList{u"--preset"_s, u"plaspy"_s}
                                 << u"usage-wrong"_s << 2;
        QTest::addRow("nothing wanted") << list() << port << u"batch-row-wrong"_s << 2;
        QTest::addRow("unlisted ones get nothing")
            << QByteArray("imei;vehicle;apn\n359999061000014;a;b.mx\n")
            << port + QStringList{u"--allow-unlisted"_s} << u"usage-wrong"_s << 2;
        QTest::addRow("no such preset")
            << list() << port + QStringList{u"--preset"_s, u"nobody"_s} << u"preset-unknown"_s << 2;
        QTest::addRow("a value that cannot be")
            << list() << good + QStringList{u"--server-port"_s, u"0"_s} << u"port-out-of-range"_s
            << 2;
        QTest::addRow("a profile without the question for the IMEI")
            << list() << good + QStringList{u"--profile"_s, u"sp7600"_s} << u"batch-needs-imei"_s
            << 2;
        QTest::addRow("a result that cannot be written")
            << list() << good + QStringList{u"--result"_s, u"/nowhere/at/all.csv"_s}
            << u"file-unwritable"_s << 1;
    }

    void whatCannotBeUsedIsSaidBeforeAnything()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QStringList, more);
        QFETCH(const QString, code);
        QFETCH(const int, exit);
        const Home home;
        Program program(home);
        COMPARE_EXIT(
            program,
            program.run(QStringList{u"batch"_s, home.file(u"fleet.csv"_s, content), u"--json"_s}
                        + more),
            exit);
        QCOMPARE(errorCode(program.last()), code);
        QCOMPARE(program.objects().size(), qsizetype(1));
    }

    void aBatchNeedsItsList()
    {
        const Home home;
        Program nothing(home);
        COMPARE_EXIT(nothing, nothing.run({u"batch"_s, u"--json"_s}), 2);
        QCOMPARE(errorCode(nothing.last()), u"usage-wrong"_s);
        Program noFile(home);
        COMPARE_EXIT(noFile,
                     noFile.run({u"batch"_s, home.path(u"nothing.csv"_s), u"--json"_s, u"--port"_s,
                                 u"tcp:127.0.0.1:1"_s, u"--preset"_s, u"plaspy"_s}),
                     1);
        QCOMPARE(errorCode(noFile.last()), u"file-unreadable"_s);
    }
};

QTEST_GUILESS_MAIN(TestBatchCommand)
#include "test_batchcommand.moc"
