// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/virtualtracker.h"
#include "logbook.h"
#include "testserver.h"

#include <QTcpSocket>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::simulator;
using namespace std::chrono_literals;

namespace
{

const std::string imei = "359999046544250";

ConnectionSettings settings(quint16 port, Transport transport, int interval = 10,
                            std::string_view host = "127.0.0.1")
{
    auto result = factorySettings();
    result.setEndpoint({.host = std::string(host), .port = port, .transport = transport});
    // The same driving and parked: these tests do not ask what time it is in Mexico.
    if (!result.set(SettingId::ReportInterval, std::to_string(interval))
        || !result.set(SettingId::ParkedInterval, std::to_string(interval)))
        qFatal("the test itself is wrong");
    return result;
}

ConnectionSettings with(ConnectionSettings settings, SettingId setting, std::string_view value)
{
    if (!settings.set(setting, value))
        qFatal("the test itself is wrong");
    return settings;
}

/// A port on loopback where nobody listens.
quint16 deadPort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

VirtualTrackerOptions options(ConnectionSettings initial, double timeScale, VehicleState vehicle)
{
    VirtualTrackerOptions result;
    result.pseudoTerminal = false;
    result.tcpLinkPort = 0;
    result.initialSettings = std::move(initial);
    result.replyDelay = 1ms;
    result.timeScale = timeScale;
    result.restartTime = 100ms;
    result.vehicle = vehicle;
    return result;
}

/// A tracker without a pseudo-terminal, so that these tests run everywhere, and its TCP link.
class Bench final
{
public:
    explicit Bench(ConnectionSettings initial, double timeScale = 50.0,
                   VehicleState vehicle = VehicleState::OnItsRound)
        : m_tracker(options(std::move(initial), timeScale, vehicle))
    {
        m_tracker.setLog(m_logbook.writer());
        const auto running = m_tracker.start();
        if (!running)
            return;
        m_link.connectToHost(QHostAddress::LocalHost, running->tcpLinkPort);
        m_ready = QTest::qWaitFor(
            [this] { return m_link.state() == QAbstractSocket::ConnectedState; }, 3000);
    }

    [[nodiscard]] bool ready() const { return m_ready; }
    [[nodiscard]] const Logbook &logbook() const { return m_logbook; }
    [[nodiscard]] VirtualTracker &tracker() { return m_tracker; }

    /// The second line of the reply.
    QByteArray ask(const QByteArray &command)
    {
        m_link.write("1234," + command + "\r\n");
        QByteArray reply;
        [[maybe_unused]] const bool complete =
            QTest::qWaitFor([&] { return (reply += m_link.readAll()).count('\n') >= 2; }, 3000);
        return reply.split('\n').value(1).trimmed();
    }

    [[nodiscard]] int pending() { return ask("VST").split(';').last().toInt(); }

private:
    Logbook m_logbook; // outlives the tracker
    VirtualTracker m_tracker;
    QTcpSocket m_link;
    bool m_ready = false;
};

/// Waits for a while in which nothing may happen.
void letPass(int milliseconds)
{
    QTest::qWait(milliseconds);
}

std::vector<std::int64_t> timesOf(const Heard &heard)
{
    std::vector<std::int64_t> times;
    for (const auto &frame : heard.reports) {
        for (const auto &report : frame)
            times.push_back(report.time->time_since_epoch().count());
    }
    return times;
}

} // namespace

class VirtualTrackerReportsTest : public QObject
{
    Q_OBJECT

private slots:
    void reportsDecode_data();
    void reportsDecode();
    void firstReportComesAtOnceInRealTime();
    void reportsComeAtTheInterval();
    void changeOverSerialBringsReports_data();
    void changeOverSerialBringsReports();
    void wrongPortStopsReports();
    void withoutApnNothingIsSent();
    void withoutEndpointNothingIsSent();
    void apnOverSerialBringsReports();
    void intervalChangeActsAtOnce();
    void intervalGoesWithTheVehicle_data();
    void intervalGoesWithTheVehicle();
    void heartbeatsFillLongIntervals();
    void noHeartbeatWhileReportsCome();
    void reportsChangeFormAfterARestart();
    void timesStayUtc();
    void secondServerWhenTheFirstCannotBeReached();
    void secondServerHearsNothingWhileTheFirstIsThere();
    void secondServerElsewhereIsRefused();
    void restartKeepsWhatIsNotAcknowledged();
    void sameEndpointAgainKeepsTheConnection();
    void sameEndpointAgainEndsALongWait();
    void keepsReportsUntilAcknowledged();
    void sendsOnWithoutAnyAcknowledgement();
    void silenceAfterAFrameRepeatsTheOldest();
    void reconnectsWithBackOff();
    void backlogComesInBatches();
    void unacknowledgedReportsComeAgainAfterAReconnect();
    void lostDatagramIsRepeated();
    void udpWithoutServerKeepsGoing();
    void refusesEveryTargetThatIsNotLoopback_data();
    void refusesEveryTargetThatIsNotLoopback();
    void statusTellsDataSessionAndPendingReports();
    void otherOctetsFromTheServerAcknowledgeNothing();
    void stopDropsTheConnection();
};

void VirtualTrackerReportsTest::reportsDecode_data()
{
    QTest::addColumn<bool>("udp");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("binary");
    QTest::newRow("TCP") << false << QByteArray("127.0.0.1") << false;
    QTest::newRow("UDP") << true << QByteArray("127.0.0.1") << false;
    QTest::newRow("TCP, by name") << false << QByteArray("localhost") << false;
    QTest::newRow("UDP, by name") << true << QByteArray("localhost") << false;
    QTest::newRow("TCP, binary") << false << QByteArray("127.0.0.1") << true;
    QTest::newRow("UDP, binary") << true << QByteArray("127.0.0.1") << true;
}

void VirtualTrackerReportsTest::reportsDecode()
{
    QFETCH(bool, udp);
    QFETCH(QByteArray, host);
    QFETCH(bool, binary);
    TcpReportServer tcpServer;
    UdpReportServer udpServer;
    QVERIFY(tcpServer.listen());
    QVERIFY(udpServer.listen());
    Bench bench(with(settings(udp ? udpServer.port() : tcpServer.port(),
                              udp ? Transport::Udp : Transport::Tcp, 10, host.toStdString()),
                     SettingId::ReportFormat, binary ? "binary" : "text"));
    QVERIFY(bench.ready());
    const auto &heard = udp ? udpServer.heard : tcpServer.heard;
    QTRY_VERIFY(heard.count() >= 3);
    const auto now = std::chrono::system_clock::now();
    for (qsizetype i = 0; i < heard.count(); ++i) {
        const auto &reports = heard.reports[static_cast<std::size_t>(i)];
        QVERIFY(!reports.empty());
        for (const auto &report : reports) {
            QCOMPARE(report.kind, ReportKind::Report);
            QCOMPARE(report.version, "16");
            QCOMPARE(report.dialect, binary ? Dialect::GosafeBinary : Dialect::GosafeText);
            QCOMPARE(report.imei, imei);
            QVERIFY(report.warnings.empty());
            QVERIFY(report.gps->valid);
            QVERIFY(*report.time <= now && *report.time > now - 10s);
        }
    }
    // It reports to nobody else.
    QCOMPARE((udp ? tcpServer.heard : udpServer.heard).count(), 0);
}

void VirtualTrackerReportsTest::firstReportComesAtOnceInRealTime()
{
    TcpReportServer server;
    QVERIFY(server.listen());
    Bench bench(factorySettings(), 1.0);
    QVERIFY(bench.ready());
    letPass(300); // it found nobody on port 9 and waits
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(bench.ask("VEP;127.0.0.1;" + QByteArray::number(server.port())),
             "VEP: 127.0.0.1;" + QByteArray::number(server.port()));
    QTRY_VERIFY(server.heard.count() >= 1);
    QVERIFY(timer.elapsed() < 1000);
    // The first frame is of this moment, not of the time before.
    const auto age = std::chrono::system_clock::now() - *server.heard.reports[0][0].time;
    QVERIFY(age < 2s);
    QCOMPARE(server.heard.reports[0].size(), 1U);
}

void VirtualTrackerReportsTest::reportsComeAtTheInterval()
{
    TcpReportServer server;
    QVERIFY(server.listen());
    QElapsedTimer timer;
    timer.start();
    Bench bench(settings(server.port(), Transport::Tcp, 10), 50.0); // every 200 ms
    QVERIFY(bench.ready());
    QTRY_VERIFY(server.heard.count() >= 6);
    QVERIFY(timer.elapsed() >= 950);
    QVERIFY(timer.elapsed() < 2500);
}

void VirtualTrackerReportsTest::changeOverSerialBringsReports_data()
{
    QTest::addColumn<bool>("udp");
    QTest::newRow("TCP") << false;
    QTest::newRow("UDP") << true;
}

void VirtualTrackerReportsTest::changeOverSerialBringsReports()
{
    QFETCH(bool, udp);
    TcpReportServer tcpServer;
    QVERIFY(tcpServer.listen());
    UdpReportServer udpServer;
    QVERIFY(udpServer.listen(tcpServer.port()));
    const auto &heard = udp ? udpServer.heard : tcpServer.heard;
    const auto &other = udp ? tcpServer.heard : udpServer.heard;

    Bench bench(settings(deadPort(), Transport::Tcp));
    QVERIFY(bench.ready());
    letPass(200);
    if (udp)
        QCOMPARE(bench.ask("VTR;UDP"), "VTR: UDP");
    bench.ask("VEP;127.0.0.1;" + QByteArray::number(tcpServer.port()));
    QTRY_VERIFY(heard.count() >= 3);
    QCOMPARE(other.count(), 0);

    // And over to the other transport on the same port number.
    bench.ask(udp ? "VTR;TCP" : "VTR;UDP");
    const auto before = heard.count();
    QTRY_VERIFY(other.count() >= 3);
    QVERIFY(heard.count() <= before + 1);
}

void VirtualTrackerReportsTest::wrongPortStopsReports()
{
    TcpReportServer server;
    QVERIFY(server.listen());
    Bench bench(settings(server.port(), Transport::Tcp));
    QVERIFY(bench.ready());
    QTRY_VERIFY(server.heard.count() >= 2);
    QCOMPARE(server.connections, 1);

    bench.ask("VEP;127.0.0.1;" + QByteArray::number(deadPort()));
    QTRY_COMPARE(server.connections, 0);
    const auto before = server.heard.count();
    letPass(600); // three intervals
    QCOMPARE(server.heard.count(), before);
    QVERIFY(bench.pending() >= 2);

    // Back to the right one: what was missed comes too.
    bench.ask("VEP;127.0.0.1;" + QByteArray::number(server.port()));
    QTRY_VERIFY(server.heard.count() > before);
    QTRY_COMPARE(bench.pending(), 0);
}

void VirtualTrackerReportsTest::withoutApnNothingIsSent()
{
    TcpReportServer server;
    QVERIFY(server.listen());
    auto initial = settings(server.port(), Transport::Tcp);
    QVERIFY(initial.set(SettingId::Apn, "").has_value());
    Bench bench(initial);
    QVERIFY(bench.ready());
    letPass(500);
    QCOMPARE(server.connectedAt.size(), 0);
    QVERIFY(bench.ask("VST").startsWith("VST: READY;334;020;1;4;0;"));
}

void VirtualTrackerReportsTest::withoutEndpointNothingIsSent()
{
    auto initial = emptyFactorySettings();
    QVERIFY(initial.set(SettingId::Apn, "internet.virtual").has_value());
    Bench bench(initial);
    QVERIFY(bench.ready());
    QTRY_VERIFY(bench.ask("VST").startsWith("VST: READY;334;020;1;4;1;"));
    letPass(200);
    QCOMPARE(bench.logbook().count(u"report: not connected"_s), 0);
    QCOMPARE(bench.logbook().count(u"report: attached, no endpoint"_s), 1);
}

void VirtualTrackerReportsTest::apnOverSerialBringsReports()
{
    TcpReportServer server;
    QVERIFY(server.listen());
    Bench bench(emptyFactorySettings());
    QVERIFY(bench.ready());
    bench.ask("VEP;127.0.0.1;" + QByteArray::number(server.port()));
    letPass(200);
    QCOMPARE(server.connectedAt.size(), 0);
    QCOMPARE(bench.ask("VAP;internet.virtual;"), "VAP: internet.virtual;");
    QTRY_VERIFY(server.heard.count() >= 2);
    QCOMPARE(bench.ask("VAP;;"), "VAP: ;");
    QTRY_COMPARE(server.connections, 0);
}

void VirtualTrackerReportsTest::intervalChangeActsAtOnce()
{
    TcpReportServer server;
    QVERIFY(server.listen());
    Bench bench(settings(server.port(), Transport::Tcp, 3600)); // every 72 s
    QVERIFY(bench.ready());
    QTRY_COMPARE(server.heard.count(), 1);
    letPass(300);
    QCOMPARE(server.heard.count(), 1);
    QCOMPARE(bench.ask("VRI;5"), "VRI: 5");
    QCOMPARE(bench.ask("VPI;5"), "VPI: 5");
    QTRY_VERIFY(server.heard.count() >= 4);
    QCOMPARE(server.connectedAt.size(), 1);
}

void VirtualTrackerReportsTest::intervalGoesWithTheVehicle_data()
{
    QTest::addColumn<VehicleState>("vehicle");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<QByteArray>("itsOwn");
    QTest::newRow("driving") << VehicleState::SettingOff << QByteArray("VPI;5")
                             << QByteArray("VRI;5");
    QTest::newRow("parked") << VehicleState::Parked << QByteArray("VRI;5") << QByteArray("VPI;5");
}

void VirtualTrackerReportsTest::intervalGoesWithTheVehicle()
{
    QFETCH(VehicleState, vehicle);
    QFETCH(QByteArray, other);
    QFETCH(QByteArray, itsOwn);
    TcpReportServer server;
    QVERIFY(server.listen());
    Bench bench(settings(server.port(), Transport::Tcp, 3600), 50.0, vehicle);
    QVERIFY(bench.ready());
    QTRY_COMPARE(server.heard.count(), 1);
    bench.ask(other);
    letPass(300); // three times what was asked for
    QCOMPARE(server.heard.count(), 1);
    bench.ask(itsOwn);
    QTRY_VERIFY(server.heard.count() >= 4);
    const auto ignition = server.heard.reports.back().front().status->io;
    QCOMPARE(ignition, std::optional<std::uint64_t>(vehicle == VehicleState::Parked ? 0 : 1));
    QCOMPARE(bench.ask("VS2").endsWith(vehicle == VehicleState::Parked ? ";1" : ";0"), true);
}

void VirtualTrackerReportsTest::heartbeatsFillLongIntervals()
{
    TcpReportServer server;
    QVERIFY(server.listen());
    Bench bench(settings(server.port(), Transport::Tcp, 3600));
    QVERIFY(bench.ready());
    QTRY_COMPARE(bench.logbook().count(u"report: 1 acknowledged"_s), 1);
    letPass(200);
    QCOMPARE(server.heard.count(), 1);
    QCOMPARE(bench.ask("VHB;5"), "VHB: 5"); // every 100 ms
    QTRY_VERIFY(server.heard.count() >= 4);
    QCOMPARE(server.heard.frames[1], "*GS16," + QByteArray::fromStdString(imei) + "#");
    QCOMPARE(server.heard.frames[2], server.heard.frames[1]);
    QCOMPARE(server.heard.reports[1].front().kind, ReportKind::Heartbeat);
    QCOMPARE(bench.ask("VHB;0"), "VHB: 0");
    letPass(50);
    const auto before = server.heard.count();
    letPass(300);
    QCOMPARE(server.heard.count(), before);
}

void VirtualTrackerReportsTest::noHeartbeatWhileReportsCome()
{
    TcpReportServer server;
    QVERIFY(server.listen());
    Bench bench(with(settings(server.port(), Transport::Tcp, 5), SettingId::Heartbeat, "600"));
    QVERIFY(bench.ready());
    QTRY_VERIFY(server.heard.count() >= 10);
    for (const auto &frame : server.heard.reports)
        QCOMPARE(frame.front().kind, ReportKind::Report);
}

void VirtualTrackerReportsTest::reportsChangeFormAfterARestart()
{
    TcpReportServer server;
    QVERIFY(server.listen());
    Bench bench(settings(server.port(), Transport::Tcp));
    QVERIFY(bench.ready());
    QTRY_VERIFY(server.heard.count() >= 1);
    QCOMPARE(bench.ask("VFM;1"), "VFM: 1");
    QCOMPARE(bench.ask("VFM"), "VFM: 1");
    const auto before = server.heard.count();
    QTRY_VERIFY(server.heard.count() >= before + 2);
    QCOMPARE(server.heard.reports.back().front().dialect, Dialect::GosafeText);
    QCOMPARE(bench.ask("VRS"), "VRS: OK");
    QTRY_COMPARE(server.connections, 0);
    QTRY_VERIFY(server.heard.reports.back().front().dialect == Dialect::GosafeBinary);
}

void VirtualTrackerReportsTest::timesStayUtc()
{
    TcpReportServer server;
    QVERIFY(server.listen());
    Bench bench(with(settings(server.port(), Transport::Tcp), SettingId::TimeZone, "-06:00"));
    QVERIFY(bench.ready());
    QTRY_VERIFY(server.heard.count() >= 1);
    const auto age = std::chrono::system_clock::now() - *server.heard.reports[0][0].time;
    QVERIFY(age >= -1s && age < 5s);
}

void VirtualTrackerReportsTest::secondServerWhenTheFirstCannotBeReached()
{
    const auto port = deadPort();
    UdpReportServer second;
    QVERIFY(second.listen());
    auto initial = settings(port, Transport::Tcp);
    initial = with(initial, SettingId::SecondHost, "localhost");
    initial = with(initial, SettingId::SecondServerPort, std::to_string(second.port()));
    initial = with(initial, SettingId::SecondTransport, "udp");
    Bench bench(initial);
    QVERIFY(bench.ready());
    QTRY_VERIFY(second.heard.count() >= 2);
    QVERIFY(bench.logbook().count(u"report: not connected"_s) >= 1);
}

void VirtualTrackerReportsTest::secondServerHearsNothingWhileTheFirstIsThere()
{
    TcpReportServer first;
    TcpReportServer second;
    QVERIFY(first.listen());
    QVERIFY(second.listen());
    auto initial = settings(first.port(), Transport::Tcp);
    initial = with(initial, SettingId::SecondHost, "127.0.0.1");
    initial = with(initial, SettingId::SecondServerPort, std::to_string(second.port()));
    Bench bench(initial);
    QVERIFY(bench.ready());
    QTRY_VERIFY(first.heard.count() >= 3);
    QCOMPARE(second.connectedAt.size(), 0);

    // Lost, it is tried once more before the other one.
    const auto port = first.port();
    first.vanish();
    QTRY_VERIFY(second.heard.count() >= 1);
    QVERIFY(first.listen(port));
    second.vanish();
    const auto before = first.heard.count();
    QTRY_VERIFY(first.heard.count() > before);
}

void VirtualTrackerReportsTest::secondServerElsewhereIsRefused()
{
    TcpReportServer first;
    QVERIFY(first.listen());
    auto initial = settings(first.port(), Transport::Tcp);
    initial = with(initial, SettingId::SecondHost, "d.plaspy.com");
    initial = with(initial, SettingId::SecondServerPort, "8888");
    Bench bench(initial);
    QVERIFY(bench.ready());
    QTRY_VERIFY(first.heard.count() >= 1);
    QCOMPARE(bench.logbook().count(u"refused: d.plaspy.com"_s), 1);
}

void VirtualTrackerReportsTest::restartKeepsWhatIsNotAcknowledged()
{
    const auto port = deadPort();
    Bench bench(settings(port, Transport::Tcp, 3600));
    QVERIFY(bench.ready());
    QTRY_COMPARE(bench.pending(), 1);
    QCOMPARE(bench.ask("VRS"), "VRS: OK");
    QTRY_COMPARE(bench.logbook().count(u"serial: there again"_s), 1);
    QTRY_COMPARE(bench.pending(), 2); // and where it is now
    TcpReportServer server;
    QVERIFY(server.listen(port));
    QTRY_COMPARE(bench.pending(), 0);
}

void VirtualTrackerReportsTest::sameEndpointAgainKeepsTheConnection()
{
    TcpReportServer server;
    QVERIFY(server.listen());
    Bench bench(settings(server.port(), Transport::Tcp));
    QVERIFY(bench.ready());
    QTRY_VERIFY(server.heard.count() >= 1);
    bench.ask("VEP;127.0.0.1;" + QByteArray::number(server.port()));
    QTRY_VERIFY(server.heard.count() >= 4);
    QCOMPARE(server.connectedAt.size(), 1);
}

void VirtualTrackerReportsTest::sameEndpointAgainEndsALongWait()
{
    const auto port = deadPort();
    Bench bench(settings(port, Transport::Tcp), 1.0);
    QVERIFY(bench.ready());
    // The third wait has 4 s.
    QTRY_VERIFY(bench.logbook().count(u"report: not connected"_s) >= 3);
    TcpReportServer server;
    QVERIFY(server.listen(port));
    QElapsedTimer timer;
    timer.start();
    bench.ask("VEP;127.0.0.1;" + QByteArray::number(port));
    QTRY_VERIFY(server.heard.count() >= 1);
    QVERIFY(timer.elapsed() < 1500);
}

void VirtualTrackerReportsTest::keepsReportsUntilAcknowledged()
{
    TcpReportServer server;
    server.acknowledges = false;
    QVERIFY(server.listen());
    Bench bench(settings(server.port(), Transport::Tcp));
    QVERIFY(bench.ready());
    QTRY_VERIFY(server.heard.count() >= 3);
    const auto pending = bench.pending();
    QVERIFY(pending >= 3);
    server.sendToAll("1234");
    QTRY_COMPARE(bench.logbook().count(u"report: 1 acknowledged"_s), 1);
    server.acknowledges = true;
    // Each of the frames without an answer gets one now.
    server.sendToAll(QByteArray("1234").repeated(server.heard.count() - 1));
    QTRY_COMPARE(bench.pending(), 0);
}

void VirtualTrackerReportsTest::sendsOnWithoutAnyAcknowledgement()
{
    TcpReportServer server;
    server.acknowledges = false;
    QVERIFY(server.listen());
    Bench bench(settings(server.port(), Transport::Tcp, 1), 100.0); // every 10 ms
    QVERIFY(bench.ready());
    QTRY_VERIFY(server.heard.count() >= 120);
    QCOMPARE(server.connectedAt.size(), 1);
    QCOMPARE(server.heard.reports.back().front().imei, imei);
}

void VirtualTrackerReportsTest::silenceAfterAFrameRepeatsTheOldest()
{
    TcpReportServer server;
    server.acknowledges = false;
    QVERIFY(server.listen());
    Bench bench(settings(server.port(), Transport::Tcp, 3600), 100.0); // 30 s are 300 ms
    QVERIFY(bench.ready());
    QTRY_COMPARE(server.heard.count(), 3);
    QCOMPARE(server.heard.frames[1], server.heard.frames[0]);
    QCOMPARE(server.heard.frames[2], server.heard.frames[0]);
    QCOMPARE(bench.pending(), 1);
    server.sendToAll("1234");
    QTRY_COMPARE(bench.pending(), 0);
}

void VirtualTrackerReportsTest::reconnectsWithBackOff()
{
    TcpReportServer server;
    QVERIFY(server.listen());
    const auto port = server.port();
    Bench bench(settings(port, Transport::Tcp), 20.0); // 1 s is 50 ms
    QVERIFY(bench.ready());
    QTRY_VERIFY(bench.logbook().count(u"report: 1 acknowledged"_s) >= 1);
    server.vanish();
    QElapsedTimer timer;
    timer.start();
    QTRY_VERIFY(bench.logbook().count(u"report: not connected"_s) >= 5);
    // 1 + 2 + 4 + 8 s have passed, in twentieths.
    QVERIFY(timer.elapsed() >= 700);
    const auto lines = bench.logbook().lines().filter(u"report: not connected"_s);
    const QStringList waits = {u"in 1 s"_s, u"in 2 s"_s, u"in 4 s"_s, u"in 8 s"_s, u"in 16 s"_s};
    for (qsizetype i = 0; i < waits.size(); ++i)
        QVERIFY2(lines[i].contains(waits[i]), qPrintable(lines[i]));

    const auto before = server.heard.count();
    QVERIFY(server.listen(port));
    QTRY_VERIFY(server.heard.count() > before);
    QTRY_COMPARE(bench.pending(), 0);
    // An acknowledgement makes the next wait a short one.
    const auto losses = bench.logbook().count(u"report: not connected"_s);
    server.vanish();
    QTRY_VERIFY(bench.logbook().count(u"report: not connected"_s) > losses);
    const auto next = bench.logbook().lines().filter(u"report: not connected"_s).at(losses);
    QVERIFY2(next.contains(u"in 1 s"_s), qPrintable(next));
}

void VirtualTrackerReportsTest::backlogComesInBatches()
{
    const auto port = deadPort();
    Bench bench(settings(port, Transport::Tcp, 1), 50.0); // every 20 ms
    QVERIFY(bench.ready());
    QTRY_VERIFY(bench.pending() >= 35);
    TcpReportServer server;
    QVERIFY(server.listen(port));
    QTRY_COMPARE_WITH_TIMEOUT(bench.pending() < 3 && server.heard.count() >= 5, true, 10000);

    std::size_t most = 0;
    for (const auto &frame : server.heard.reports)
        most = std::max(most, frame.size());
    QCOMPARE(most, 10U);
    QCOMPARE(server.heard.reports[0].size(), 1U); // where it is now
    QCOMPARE(server.heard.reports[1].size(), 10U);
    QVERIFY(*server.heard.reports[1].front().time <= *server.heard.reports[0].front().time);
    QVERIFY(server.heard.frames[1].contains('$'));
    // Nothing is lost: as many as were kept, and the times of the backlog never go back.
    auto times = timesOf(server.heard);
    QVERIFY(times.size() >= 35);
}

void VirtualTrackerReportsTest::unacknowledgedReportsComeAgainAfterAReconnect()
{
    TcpReportServer server;
    server.acknowledges = false;
    QVERIFY(server.listen());
    const auto port = server.port();
    // Slow enough that the acknowledgement's own patience, 6 s here, does not repeat it.
    Bench bench(settings(port, Transport::Tcp, 3600), 5.0);
    QVERIFY(bench.ready());
    QTRY_COMPARE(server.heard.count(), 1);
    const auto lost = server.heard.reports[0][0];
    server.vanish();
    server.acknowledges = true;
    QVERIFY(server.listen(port));
    // A new one first, then the one that nobody acknowledged.
    QTRY_COMPARE(server.heard.count(), 3);
    QVERIFY(server.heard.reports[2] == std::vector<Report>{lost});
    QTRY_COMPARE(bench.pending(), 0);
    letPass(100);
    QCOMPARE(server.heard.count(), 3);
}

void VirtualTrackerReportsTest::lostDatagramIsRepeated()
{
    UdpReportServer server;
    QVERIFY(server.listen());
    Bench bench(settings(server.port(), Transport::Udp), 50.0);
    QVERIFY(bench.ready());
    QTRY_VERIFY(server.heard.count() >= 2);
    server.acknowledges = false;
    const auto before = server.heard.count();
    QTRY_VERIFY(server.heard.count() > before);
    const auto unanswered = server.heard.frames[before];
    server.acknowledges = true;
    QTRY_VERIFY(server.heard.frames.mid(before + 1).contains(unanswered));
    QTRY_COMPARE(bench.pending(), 0);
}

void VirtualTrackerReportsTest::udpWithoutServerKeepsGoing()
{
    quint16 free = 0;
    {
        UdpReportServer gone;
        QVERIFY(gone.listen());
        free = gone.port();
    }
    Bench bench(settings(free, Transport::Udp, 1), 50.0);
    QVERIFY(bench.ready());
    QTRY_VERIFY(bench.pending() >= 10);
    UdpReportServer late;
    QVERIFY(late.listen(free));
    QTRY_VERIFY(late.heard.count() >= 15);
    for (const auto &frame : late.heard.reports)
        QCOMPARE(frame.size(), 1U); // a datagram for each report
    QTRY_VERIFY(bench.pending() <= 2);
}

void VirtualTrackerReportsTest::refusesEveryTargetThatIsNotLoopback_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("udp");
    for (const bool udp : {false, true}) {
        for (const char *host : {"192.0.2.1", "0.0.0.0", "d.plaspy.com", "localhost.localdomain"}) {
            QTest::addRow("%s %s", udp ? "UDP" : "TCP", host) << QByteArray(host) << udp;
        }
    }
}

void VirtualTrackerReportsTest::refusesEveryTargetThatIsNotLoopback()
{
    QFETCH(QByteArray, host);
    QFETCH(bool, udp);
    // Whoever dials 0.0.0.0 lands here.
    TcpReportServer tcpServer;
    QVERIFY(tcpServer.listen());
    UdpReportServer udpServer;
    QVERIFY(udpServer.listen(tcpServer.port()));

    Bench bench(
        settings(tcpServer.port(), udp ? Transport::Udp : Transport::Tcp, 1, host.toStdString()));
    QVERIFY(bench.ready());
    QTRY_COMPARE(bench.logbook().count(u"refused: "_s), 1);
    QVERIFY(
        bench.logbook().lines().filter(u"refused: "_s).first().contains(QString::fromLatin1(host)));
    letPass(200);
    QCOMPARE(bench.logbook().count(u"report: "_s), 0); // neither opened nor sent
    QCOMPARE(tcpServer.connectedAt.size(), 0);
    QCOMPARE(udpServer.heard.count(), 0);

    // It is not stuck: a good endpoint is used at once.
    bench.ask("VEP;127.0.0.1;" + QByteArray::number(tcpServer.port()));
    const auto &heard = udp ? udpServer.heard : tcpServer.heard;
    QTRY_VERIFY(heard.count() >= 2);
}

void VirtualTrackerReportsTest::statusTellsDataSessionAndPendingReports()
{
    Bench bench(settings(deadPort(), Transport::Tcp, 1));
    QVERIFY(bench.ready());
    QTRY_VERIFY(bench.pending() >= 3);
    const auto parts = bench.ask("VST").split(';');
    QCOMPARE(parts.size(), 11);
    QCOMPARE(parts[5], "1");
    QCOMPARE(parts[6], "1");
    QVERIFY(parts[7].toInt() >= 7);
    QVERIFY(parts[8].toDouble() >= 12.6 && parts[8].toDouble() <= 14.2);
    QCOMPARE(parts[9], "4.10");
}

void VirtualTrackerReportsTest::otherOctetsFromTheServerAcknowledgeNothing()
{
    TcpReportServer server;
    server.acknowledges = false;
    QVERIFY(server.listen());
    Bench bench(settings(server.port(), Transport::Tcp, 3600));
    QVERIFY(bench.ready());
    QTRY_COMPARE(server.heard.count(), 1);
    server.sendToAll(QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n123 ").repeated(1000) + "12");
    letPass(100);
    QCOMPARE(bench.pending(), 1);
    server.sendToAll("34");
    QTRY_COMPARE(bench.pending(), 0);
}

void VirtualTrackerReportsTest::stopDropsTheConnection()
{
    TcpReportServer server;
    QVERIFY(server.listen());
    Bench bench(settings(server.port(), Transport::Tcp));
    QVERIFY(bench.ready());
    QTRY_COMPARE(server.connections, 1);
    bench.tracker().stop();
    QTRY_COMPARE(server.connections, 0);
    const auto before = server.heard.count();
    letPass(300);
    QCOMPARE(server.heard.count(), before);
    QVERIFY(bench.tracker().start().has_value());
    QTRY_VERIFY(server.heard.count() > before);
}

QTEST_GUILESS_MAIN(VirtualTrackerReportsTest)
#include "test_virtualtracker_reports.moc"
