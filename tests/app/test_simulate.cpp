// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/simulatorregistry.h"
#include "tests/app/programs.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QNetworkDatagram>
#include <QScopeGuard>
#include <QTcpSocket>
#include <QUdpSocket>

#include <algorithm>
#include <csignal>

using namespace programs;

namespace
{

/// No other test has a unit with it.
const QString ownImei = u"359999047000013"_s;

/// What a virtual tracker says over its TCP link, up to @p end.
QByteArray asked(const Simulator &simulator, const QByteArray &octets, const QByteArray &end)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, simulator.tcpLink().section(u':', -1).toUShort());
    QByteArray all;
    QObject::connect(&socket, &QTcpSocket::connected, &socket,
                     [&socket, &octets] { socket.write(octets); });
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket,
                     [&socket, &all] { all += socket.readAll(); });
    [[maybe_unused]] const bool complete = waitFor([&all, &end] { return all.endsWith(end); });
    return all;
}

bool tellsAPlace(const QJsonObject &object)
{
    return object.contains("port"_L1);
}

} // namespace

/// `sp7600 simulate` with what it can be told on the command line.
class TestSimulate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSlipIsExplained_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("part");
        const auto row = [](const char *name, const QStringList &arguments, const QString &part) {
            QTest::addRow("%s", name) << arguments << part;
        };
        row("unknown fault", {u"--fault"_s, u"smoke"_s}, u"no fault \"smoke\""_s);
        row("unknown fault at a command", {u"--fault"_s, u"smoke@3"_s}, u"no fault \"smoke@3\""_s);
        row("fault without a command", {u"--fault"_s, u"no-reply"_s}, u"no-reply@3"_s);
        row("fault at nothing", {u"--fault"_s, u"no-reply@"_s}, u"no-reply@VEP"_s);
        row("fault at command 0", {u"--fault"_s, u"no-reply@0"_s}, u"counted from 1"_s);
        row("no lateness", {u"--fault"_s, u"late-reply:@1"_s}, u"milliseconds"_s);
        row("lateness of another fault", {u"--fault"_s, u"cut-reply:5@1"_s}, u"only late-reply"_s);
        row("second of two", {u"--fault"_s, u"silent,smoke"_s}, u"smoke"_s);
        row("seed alone", {u"--fault-seed"_s, u"1"_s}, u"belong together"_s);
        row("rate alone", {u"--fault-rate"_s, u"0.1"_s}, u"belong together"_s);
        row("seed in words", {u"--fault-seed"_s, u"x"_s, u"--fault-rate"_s, u"0.1"_s},
            u"--fault-seed"_s);
        for (const auto &rate : {u"1.5"_s, u"nan"_s, u"half"_s}) {
            row(qPrintable(u"rate "_s + rate), {u"--fault-seed"_s, u"1"_s, u"--fault-rate"_s, rate},
                u"from 0 to 1"_s);
        }
        row("dialect", {u"--dialect"_s, u"modbus"_s}, u"gosafe or at"_s);
        row("line end", {u"--line-end"_s, u"tab"_s}, u"cr, lf or crlf"_s);
        row("vehicle", {u"--vehicle"_s, u"flying"_s}, u"round, driving or parked"_s);
        row("speed", {u"--baud"_s, u"9601"_s}, u"9600 or 115200"_s);
        row("restart time", {u"--restart-time"_s, u"soon"_s}, u"--restart-time"_s);
    }

    void aSlipIsExplained()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, part);
        Program program(m_home);
        COMPARE_EXIT(program, program.run(QStringList{u"simulate"_s, u"--json"_s} + arguments), 2);
        QCOMPARE(errorCode(program.last()), u"usage-wrong"_s);
        const auto message =
            program.last().value("error"_L1).toObject().value("message"_L1).toString();
        QVERIFY2(message.contains(part), qPrintable(message));
    }

    void valuesThatItStartsWith()
    {
        Simulator simulator(m_home, u"values"_s);
        QVERIFY(simulator.start({u"--imei"_s, ownImei, u"--interval"_s, u"30"_s, u"--heartbeat"_s,
                                 u"60"_s, u"--report-format"_s, u"binary"_s}));
        QCOMPARE(simulator.state().value("report_interval_s"_L1), u"30"_s);
        QCOMPARE(simulator.state().value("parked_interval_s"_L1), u"30"_s);
        QCOMPARE(simulator.state().value("heartbeat_s"_L1), u"60"_s);
        QCOMPARE(simulator.state().value("report_format"_L1), u"binary"_s);

        Simulator other(m_home, u"others"_s);
        QVERIFY(other.start(
            {u"--imei"_s, ownImei, u"--interval"_s, u"30"_s, u"--parked-interval"_s, u"90000"_s}));
        QCOMPARE(other.state().value("report_interval_s"_L1), u"30"_s);
        QCOMPARE(other.state().value("parked_interval_s"_L1), u"90000"_s);
    }

    void speaksAtWithEchoAndPrompt()
    {
        Simulator simulator(m_home, u"at"_s);
        QVERIFY(simulator.start({u"--imei"_s, ownImei, u"--dialect"_s, u"at"_s, u"--echo"_s,
                                 u"--line-end"_s, u"lf"_s, u"--prompt"_s, u"> "_s}));
        QCOMPARE(asked(simulator, "ATI\r", "> "), "ATI\r\nTT8750\n\nOK\n> ");
        QCOMPARE(asked(simulator, "AT+CGSN\r", "> "),
                 "AT+CGSN\r\n" + ownImei.toLatin1() + "\n\nOK\n> ");
    }

    void faultsHappenAtTheirCommand()
    {
        Simulator simulator(m_home, u"faults"_s);
        QVERIFY(simulator.start({u"--imei"_s, ownImei, u"--fault"_s,
                                 u"duplicated-reply@2,wrong-value@VRI"_s, u"--fault"_s,
                                 u"late-reply:300@3"_s}));
        const QByteArray transport = "SP7600 V1.10\r\nVTR: TCP\r\n";
        QCOMPARE(asked(simulator, "1234,VTR\r\n", "TCP\r\n"), transport);
        QCOMPARE(asked(simulator, "1234,VTR\r\n", transport + transport), transport + transport);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(asked(simulator, "1234,VTR\r\n", "TCP\r\n"), transport);
        QVERIFY(timer.elapsed() >= 300);
        QCOMPARE(asked(simulator, "1234,VRI;60\r\n", "60\r\n"), "SP7600 V1.10\r\nVRI: 60\r\n");
        QCOMPARE(simulator.state().value("report_interval_s"_L1), u"61"_s);
    }

    void listsScenarios()
    {
        Program program(m_home);
        COMPARE_EXIT(program, program.run({u"simulate"_s, u"--json"_s, u"--list-scenarios"_s}), 0);
        QStringList ids;
        for (const auto &object : program.objects()) {
            ids.append(object.value("id"_L1).toString());
            QVERIFY(!object.value("description"_L1).toString().isEmpty());
            const bool isElsewhere =
                QStringList{u"server-unreachable"_s, u"laptop-firewall"_s, u"listener-behind-nat"_s}
                    .contains(ids.last());
            QCOMPARE(object.value("where"_L1), isElsewhere ? u"tests"_s : u"simulator"_s);
        }
        QCOMPARE(ids.size(), 32);
        QCOMPARE(ids.first(), u"healthy"_s);
        QVERIFY(ids.contains(u"endpoint-address-stale"_s));

        Program inWords(m_home);
        COMPARE_EXIT(inWords, inWords.run({u"simulate"_s, u"--list-scenarios"_s}), 0);
        const auto lines = inWords.output().trimmed().split('\n');
        QCOMPARE(lines.size(), ids.size());
        QVERIFY(std::ranges::any_of(lines, [](const QByteArray &line) {
            return line.startsWith("laptop-firewall ") && line.contains(" tests ");
        }));
    }

    void scenarioThatCannotBePlayed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("part");
        QTest::addRow("unknown") << QStringList{u"--scenario"_s, u"sim-missing,smoke"_s}
                                 << u"scenario-unknown"_s << u"settings-lost-after-restart"_s;
        QTest::addRow("elsewhere") << QStringList{u"--scenario"_s, u"laptop-firewall"_s}
                                   << u"scenario-played-elsewhere"_s << u"laptop-firewall"_s;
        QTest::addRow("contradiction")
            << QStringList{u"--scenario"_s, u"sim-missing"_s, u"--scenario"_s, u"sim-pin-locked"_s}
            << u"scenarios-contradict"_s << u"sim-missing"_s;
        QTest::addRow("other settings kept")
            << QStringList{u"--scenario"_s, u"healthy"_s, u"--state"_s,
                           m_home.file(u"kept.json"_s, "{}")}
            << u"usage-wrong"_s << u"kept.json"_s;
        QTest::addRow("the number of somebody's tracker")
            << QStringList{u"--imei"_s, u"490154203237518"_s} << u"imei-not-synthetic"_s
            << u"359999"_s;
        for (const auto &seconds : {u"soon"_s, u"1.5"_s, u"9223372036854775807"_s})
            QTest::addRow("a clock that is wrong by %s", qPrintable(seconds))
                << QStringList{u"--clock-error"_s, seconds} << u"usage-wrong"_s << seconds;
    }

    void scenarioThatCannotBePlayed()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, code);
        QFETCH(const QString, part);
        Program program(m_home);
        COMPARE_EXIT(program, program.run(QStringList{u"simulate"_s, u"--json"_s} + arguments), 2);
        QCOMPARE(errorCode(program.last()), code);
        const auto error = program.last().value("error"_L1).toObject();
        const auto said =
            error.value("message"_L1).toString() + error.value("remedy"_L1).toString();
        QVERIFY2(said.contains(part), qPrintable(said));
    }

    void itsClockIsWrongAsAskedFor_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::addRow("alone") << QStringList();
        QTest::addRow("in the scenario") << QStringList{u"--scenario"_s, u"clock-wrong"_s};
    }

    void itsClockIsWrongAsAskedFor()
    {
        QFETCH(const QStringList, more);
        QUdpSocket server;
        QVERIFY(server.bind(QHostAddress(QHostAddress::LocalHost)));
        Simulator simulator(m_home, QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(simulator.start(
            QStringList{u"--imei"_s, ownImei, u"--server"_s,
                        u"127.0.0.1:%1"_s.arg(server.localPort()), u"--transport"_s, u"udp"_s,
                        u"--apn"_s, u"internet.itelcel.com"_s, u"--clock-error"_s, u"-3600"_s}
            + more));
        QVERIFY(waitFor([&] { return server.hasPendingDatagrams(); }));
        const auto fields = server.receiveDatagram().data().split(',');
        QVERIFY(fields.size() > 2);
        auto dated = QDateTime::fromString(QString::fromLatin1(fields.at(2)), u"hhmmssddMMyy"_s);
        dated = dated.addYears(100); // Qt takes two digits for a year of the last century.
        dated.setTimeSpec(Qt::UTC);
        const auto behind = dated.secsTo(QDateTime::currentDateTimeUtc());
        QVERIFY2(behind > 3500 && behind < 3700, fields.at(2).constData());
    }

    void otherProgramsOfTheUserKnowItsPorts()
    {
        using namespace sp7600;
        // As the programs that are started here.
        const QByteArray before = qgetenv("TMPDIR");
        const auto back = qScopeGuard([&before] { qputenv("TMPDIR", before); });
        qputenv("TMPDIR", m_home.environment().value(u"TMPDIR"_s).toLocal8Bit());
        const auto isListed = [](const QString &port) {
            return std::ranges::count(simulator::simulatorPortsElsewhere(), port.toStdString())
                   == 1;
        };
        const auto files = [] { return QDir(simulator::simulatorFolder()).entryList(QDir::Files); };
        Simulator ended(m_home, u"ended"_s);
        QVERIFY(ended.start({u"--imei"_s, ownImei, u"--tcp-link"_s, u"0"_s}));
        const QString port = ended.pseudoTerminal();
        QVERIFY(isListed(port));
        QVERIFY(isListed(ended.tcpLink()));
        const QString file = QString(port).replace(u'/', u'-') + u".lock"_s;
        QVERIFY2(files().contains(file), qPrintable(files().join(u' ')));
        ended.program().signal(SIGINT);
        QVERIFY(waitFor([&] { return !files().contains(file); }));
        QVERIFY(!isListed(port));
        // One that could not say so is not believed.
        Simulator killed(m_home, u"killed"_s);
        QVERIFY(killed.start({u"--imei"_s, ownImei}));
        const QString lost = killed.pseudoTerminal();
        QVERIFY(isListed(lost));
        killed.kill();
        QVERIFY(waitFor([&] { return !isListed(lost); }));
    }

    void scenariosStartFromAHealthyUnit()
    {
        Simulator simulator(m_home, u"healthy"_s);
        QVERIFY(simulator.start({u"--imei"_s, ownImei, u"--server"_s, u"127.0.0.1:9"_s,
                                 u"--transport"_s, u"udp"_s, u"--scenario"_s, u"healthy"_s}));
        QCOMPARE(simulator.state().value("host"_L1), u"127.0.0.1"_s);
        QCOMPARE(simulator.state().value("transport"_L1), u"udp"_s);
        QCOMPARE(simulator.state().value("apn"_L1), u"internet.itelcel.com"_s);
        QCOMPARE(simulator.state().value("apn_user"_L1), u"webgprs"_s);
        // The user and password belong to that access point alone.
        Simulator other(m_home, u"other APN"_s);
        QVERIFY(other.start({u"--imei"_s, ownImei, u"--apn"_s, u"internet.virtual"_s,
                             u"--scenario"_s, u"healthy"_s}));
        QCOMPARE(other.state().value("apn"_L1), u"internet.virtual"_s);
        QCOMPARE(other.state().value("apn_user"_L1), QString());
        QCOMPARE(other.state().value("apn_password"_L1), QString());
    }

    void scenariosCombine()
    {
        Simulator simulator(m_home, u"scenarios"_s);
        QVERIFY(
            simulator.start({u"--imei"_s, ownImei, u"--scenario"_s, u"sim-pin-locked,supply-low"_s,
                             u"--scenario"_s, u"endpoint-address-stale"_s}));
        QCOMPARE(simulator.state().value("host"_L1), u"198.51.100.7"_s);
        const auto status = asked(simulator, "1234,VST\r\n1234,VTR\r\n", "VTR: TCP\r\n");
        QVERIFY2(status.contains("VST: SIM PIN;;;0;4;0;1;") && status.contains(";10.80;"),
                 status.constData());
        QVERIFY(!simulator.logged(u" open to "_s));
    }

    void tellsWhereItCameBack_data()
    {
        QTest::addColumn<bool>("linkIsLost");
        QTest::addRow("link moved") << false;
        QTest::addRow("link lost") << true;
    }

    void tellsWhereItCameBack()
    {
        QFETCH(const bool, linkIsLost);
        Simulator simulator(m_home, u"moving"_s);
        QStringList arguments = {u"--imei"_s, ownImei, u"--reenumerate"_s, u"--restart-time"_s,
                                 u"100"_s};
        if (linkIsLost)
            arguments.append(u"--lose-link"_s);
        QVERIFY(simulator.start(arguments));
        QVERIFY(asked(simulator, "1234,VRS\r\n", "OK\r\n").endsWith("VRS: OK\r\n"));
        const auto &objects = simulator.program().objects();
        const auto places = [&objects] { return std::ranges::count_if(objects, tellsAPlace); };
        QVERIFY(waitFor([&places] { return places() == 2; }));
        const auto place = *std::ranges::find_if(objects.rbegin(), objects.rend(), tellsAPlace);
        const auto port = place.value("port"_L1).toString();
        QVERIFY(port != simulator.pseudoTerminal());
        QCOMPARE(place.value("tcp_link"_L1), simulator.tcpLink());
        QCOMPARE(place.value("imei"_L1), ownImei);
        QCOMPARE(place.value("link"_L1).toString(), linkIsLost ? QString() : simulator.link());
        QCOMPARE(QFileInfo(simulator.link()).symLinkTarget(), linkIsLost ? QString() : port);
    }

private:
    const Home m_home;
};

QTEST_GUILESS_MAIN(TestSimulate)
#include "test_simulate.moc"
