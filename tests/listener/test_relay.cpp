// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "blackhole.h"
#include "core/listener/listener.h"
#include "listenerbench.h"
#include "recordingserver.h"
#include "trackers.h"

#include <QTest>

#include <algorithm>
#include <memory>

using namespace std::chrono_literals;
using namespace sp7600;
using listener::ListenerOptions;
using trackers::localOptions;
using trackers::report;
using trackers::TcpTracker;
using trackers::UdpTracker;

class TestRelay : public QObject, private ListenerBench
{
    Q_OBJECT

private Q_SLOTS:
    void bytesGoBothWaysUnchanged_data();
    void bytesGoBothWaysUnchanged();
    void bothDirectionsAreKept();
    void nothingIsAnsweredFromHere();
    void anAnswerWaitsForWhatItAnswers();
    void anAnswerToWhatIsNotKeptNeverArrives_data();
    void anAnswerToWhatIsNotKeptNeverArrives();
    void bytesGoUpAtOnce();
    void theTrackersEndIsPassedOn_data();
    void theTrackersEndIsPassedOn();
    void theServersEndIsPassedOn_data();
    void theServersEndIsPassedOn();
    void aServerThatIsNotThereEndsTheConnection();
    void aServerThatComesBackIsFound();
    void aServerThatRestartsLosesNothing();
    void aServerThatNeverAnswersTheDoorEndsTheConnection_data();
    void aServerThatNeverAnswersTheDoorEndsTheConnection();
    void aNameThatDoesNotResolveEndsTheConnection();
    void aSlowServerSlowsTheTrackerDown();
    void aSlowTrackerSlowsTheServerDown();
    void aTrackerThatTalksToAServerThatIsGoneIsTold();
    void whatEndsWithItsConnectionIsPassedOn();
    void datagramsHaveASocketOfTheirOwn();
    void datagramsToNobodyAreSilent();
    void transportsCanDiffer_data();
    void transportsCanDiffer();
    void onlyListedUnitsArePassedOn();
    void aServerHearsNothingOfWhoIsNotListed();
    void whatComesBeforeTheFirstListedReportGoesUpWithIt();
    void aListedReportAndItsEndAtOnceArrive();
    void aListedReportAtItsEndArrivesByName();
    void whatAnIdleListedUnitLeftBehindGoesUp();
    void aListedReportBeforeAResetGoesUp_data();
    void aListedReportBeforeAResetGoesUp();
    void whoWasRefusedIsNamed();
    void nothingMadeUpHereReachesAServerElsewhere_data();
    void nothingMadeUpHereReachesAServerElsewhere();
    void whatIsRefusedLaterGoesUpNoMore_data();
    void whatIsRefusedLaterGoesUpNoMore();
    void whatMayPassBeforeARefusedReportGoesUp_data();
    void whatMayPassBeforeARefusedReportGoesUp();
    void whatATrackerLeftBehindReachesASlowServer_data();
    void whatATrackerLeftBehindReachesASlowServer();
    void stoppingEndsBothSides();

private:
    [[nodiscard]] ListenerOptions relayTo(std::uint16_t port) const
    {
        ListenerOptions options = localOptions();
        options.relay = listener::RelayTarget{"127.0.0.1", port, {}};
        return options;
    }

private Q_SLOTS:
    void cleanup() { end(); }
};

void TestRelay::bytesGoBothWaysUnchanged_data()
{
    QTest::addColumn<QByteArray>("up");
    QTest::addColumn<QByteArray>("down");
    QTest::addColumn<int>("piece");
    const QByteArray frames = QByteArray::fromStdString(report(1, 1) + "\r\n" + report(1, 2));
    QTest::newRow("whole") << frames << QByteArray("12341234") << 1000;
    QTest::newRow("octet by octet") << frames << QByteArray("12341234") << 1;
    QTest::newRow("noise") << QByteArray("\x00\xFF hello \xF8\xF8", 11) + frames
                           << QByteArray("\x01\x00\xFE", 3) << 7;
    QByteArray all;
    for (int i = 0; i < 256; ++i)
        all += static_cast<char>(i);
    QTest::newRow("every octet") << all.repeated(40) << all.repeated(100) << 333;
}

void TestRelay::bytesGoBothWaysUnchanged()
{
    QFETCH(const QByteArray, up);
    QFETCH(const QByteArray, down);
    QFETCH(const int, piece);
    RecordingServer server;
    start(relayTo(server.port()));
    TcpTracker tracker(m_on.tcpPort());
    for (qsizetype at = 0; at < up.size(); at += piece)
        tracker.send(up.mid(at, piece).toStdString());
    QTRY_COMPARE(server.received(), up);
    for (qsizetype at = 0; at < down.size(); at += piece)
        server.answer(down.mid(at, piece));
    QTRY_COMPARE(tracker.answers(), down);
    QCOMPARE(server.connectionsEver(), 1);
    QCOMPARE(m_listener->counters().relayedUp, static_cast<std::uint64_t>(up.size()));
    QCOMPARE(m_listener->counters().relayedDown, static_cast<std::uint64_t>(down.size()));
}

void TestRelay::bothDirectionsAreKept()
{
    RecordingServer server;
    start(relayTo(server.port()));
    TcpTracker tracker(m_on.tcpPort());
    tracker.send(report(1, 1));
    QTRY_COMPARE(server.received(), QByteArray::fromStdString(report(1, 1)));
    server.answer("4321");
    const std::vector<Reception> list = published(2);
    QCOMPARE(list.size(), std::size_t(2));
    QCOMPARE(list[0].direction, Direction::FromTracker);
    QCOMPARE(list[0].raw, report(1, 1));
    QCOMPARE(list[1].direction, Direction::ToTracker);
    QCOMPARE(list[1].raw, std::string("4321"));
    QVERIFY(!list[1].error && list[1].reports.empty());
    QCOMPARE(list[1].peer, (Peer{"127.0.0.1", tracker.port()}));
    QCOMPARE(list[1].connection, list[0].connection);
    QVERIFY(list[1].received >= list[0].received);
    QCOMPARE(m_listener->counters().undecodable, std::uint64_t(0));
}

void TestRelay::nothingIsAnsweredFromHere()
{
    RecordingServer server;
    start(relayTo(server.port()));
    TcpTracker tcp(m_on.tcpPort());
    tcp.send(report(1, 1));
    QCOMPARE(published(1).size(), std::size_t(1));
    m_listener->stop(); // After it, whatever there was to send was sent.
    QTRY_VERIFY(tcp.isClosed());
    QCOMPARE(tcp.answers(), QByteArray());
    QCOMPARE(m_listener->counters().acknowledged, std::uint64_t(0));
}

void TestRelay::anAnswerWaitsForWhatItAnswers()
{
    RecordingServer server;
    start(relayTo(server.port()));
    m_sink->hold();
    TcpTracker tcp(m_on.tcpPort());
    tcp.send(report(1, 1));
    QTRY_COMPARE(server.received(), QByteArray::fromStdString(report(1, 1)));
    server.answer("1234");
    QTRY_COMPARE(m_sink->receivedCount(), std::size_t(2));
    QTest::qWait(50); // Time in which a hasty answer would arrive.
    QCOMPARE(tcp.answers(), QByteArray());
    m_sink->release();
    QTRY_COMPARE(tcp.answers(), QByteArray("1234"));
}

void TestRelay::anAnswerToWhatIsNotKeptNeverArrives_data()
{
    QTest::addColumn<bool>("isTcp");
    QTest::newRow("tcp") << true;
    QTest::newRow("udp") << false;
}

void TestRelay::anAnswerToWhatIsNotKeptNeverArrives()
{
    QFETCH(const bool, isTcp);
    RecordingServer server;
    start(relayTo(server.port()));
    m_sink->hold();
    m_sink->refuse(Error{ErrorCode::StoreFull, {{"file", "x"}}});
    TcpTracker tcp(m_on.tcpPort());
    UdpTracker udp(m_on.udpPort());
    if (isTcp)
        tcp.send(report(1, 1));
    else
        udp.send(report(1, 1));
    QTRY_VERIFY(!(isTcp ? server.received() : server.datagrams().join()).isEmpty());
    if (isTcp)
        server.answer("1234");
    else
        server.answerDatagram("1234");
    QTRY_VERIFY(m_sink->receivedCount() >= 2);
    m_sink->release();
    if (isTcp) {
        QTRY_VERIFY(tcp.isClosed()); // So that it keeps its report.
        QCOMPARE(tcp.answers(), QByteArray());
        return;
    }
    // The next one is answered, and only that.
    QTRY_VERIFY(m_listener->counters().notDurable >= 2);
    m_sink->refuse({});
    udp.send(report(1, 2));
    QTRY_COMPARE(server.datagrams().size(), 2);
    server.answerDatagram("5678");
    QTRY_COMPARE(udp.answers(), QByteArrayList{"5678"});
}

void TestRelay::bytesGoUpAtOnce()
{
    RecordingServer server;
    start(relayTo(server.port()));
    m_sink->hold(); // Nothing becomes durable.
    TcpTracker tcp(m_on.tcpPort());
    tcp.send("*GS16,"); // And nothing is a frame yet.
    QTRY_COMPARE(server.received(), QByteArray("*GS16,"));
}

void TestRelay::theTrackersEndIsPassedOn_data()
{
    QTest::addColumn<bool>("isReset");
    QTest::newRow("end") << false;
    QTest::newRow("reset") << true;
}

void TestRelay::theTrackersEndIsPassedOn()
{
    QFETCH(const bool, isReset);
    RecordingServer server;
    start(relayTo(server.port()));
    TcpTracker tcp(m_on.tcpPort());
    tcp.send(report(1, 1));
    QTRY_COMPARE(server.received(), QByteArray::fromStdString(report(1, 1)));
    if (isReset) {
        tcp.reset();
        QTRY_COMPARE(server.connectionsNow(), 0);
        QTRY_COMPARE(m_listener->counters().connectionsNow, std::uint64_t(0));
        return;
    }
#ifdef Q_OS_WIN
    QSKIP("Qt ends a connection with the other side, and there it cannot be kept open beside it.");
#endif
    server.keepOpen();
    tcp.endSending();
    QTRY_VERIFY(server.hasSeenEnd());
    // The server may still answer.
    server.answer("1234");
    QTRY_COMPARE(tcp.answers(), QByteArray("1234"));
    server.closeAll();
    QTRY_VERIFY(tcp.isClosed());
    QTRY_COMPARE(m_listener->counters().connectionsNow, std::uint64_t(0));
}

void TestRelay::theServersEndIsPassedOn_data()
{
    QTest::addColumn<bool>("isReset");
    QTest::newRow("end") << false;
    QTest::newRow("reset") << true;
}

void TestRelay::theServersEndIsPassedOn()
{
    QFETCH(const bool, isReset);
    RecordingServer server;
    start(relayTo(server.port()));
    TcpTracker tcp(m_on.tcpPort());
    tcp.send(report(1, 1));
    QTRY_COMPARE(server.received(), QByteArray::fromStdString(report(1, 1)));
    server.answer("1234");
    QTRY_COMPARE(tcp.answers(), QByteArray("1234"));
    if (isReset)
        server.resetAll();
    else
        server.closeAll();
    QTRY_VERIFY(tcp.isClosed());
    QTRY_COMPARE(m_listener->counters().connectionsNow, std::uint64_t(0));
}

void TestRelay::aServerThatIsNotThereEndsTheConnection()
{
    std::uint16_t port = 0;
    {
        RecordingServer server;
        port = server.port();
    }
    start(relayTo(port));
    TcpTracker tcp(m_on.tcpPort());
    tcp.send(report(1, 1));
    QTRY_VERIFY(tcp.isClosed());
    QCOMPARE(tcp.answers(), QByteArray());
    QVERIFY(m_listener->counters().relayFailures >= 1);
}

void TestRelay::aServerThatComesBackIsFound()
{
    auto server = std::make_unique<RecordingServer>();
    const std::uint16_t port = server->port();
    start(relayTo(port));
    server.reset();
    TcpTracker first(m_on.tcpPort());
    QTRY_VERIFY(first.isClosed());
    server = std::make_unique<RecordingServer>(port);
    TcpTracker second(m_on.tcpPort());
    second.send(report(1, 1));
    QTRY_COMPARE(server->received(), QByteArray::fromStdString(report(1, 1)));
    server->answer("1234");
    QTRY_COMPARE(second.answers(), QByteArray("1234"));
}

void TestRelay::aServerThatRestartsLosesNothing()
{
    auto server = std::make_unique<RecordingServer>();
    const std::uint16_t port = server->port();
    start(relayTo(port));
    TcpTracker before(m_on.tcpPort());
    before.send(report(1, 1));
    QTRY_COMPARE(server->received(), QByteArray::fromStdString(report(1, 1)));
    server->answer("1234");
    QTRY_COMPARE(before.answers(), QByteArray("1234"));
    server.reset();
    QTRY_VERIFY(before.isClosed());
    // In between there is nobody: it is told, by nothing but the end of its connection.
    TcpTracker meanwhile(m_on.tcpPort());
    meanwhile.send(report(1, 2));
    QTRY_VERIFY(meanwhile.isClosed());
    QCOMPARE(meanwhile.answers(), QByteArray());
    // So it kept its report, and sends it again.
    server = std::make_unique<RecordingServer>(port);
    TcpTracker after(m_on.tcpPort());
    after.send(report(1, 2));
    QTRY_COMPARE(server->received(), QByteArray::fromStdString(report(1, 2)));
    server->answer("5678");
    QTRY_COMPARE(after.answers(), QByteArray("5678"));
    const auto isKept = [this](const std::string &raw) {
        return std::ranges::any_of(m_sink->received(), [&raw](const Reception &reception) {
            return reception.raw == raw;
        });
    };
    for (const std::string &raw :
         {report(1, 1), std::string("1234"), report(1, 2), std::string("5678")})
        QVERIFY2(isKept(raw), raw.c_str());
}

void TestRelay::aServerThatNeverAnswersTheDoorEndsTheConnection_data()
{
    QTest::addColumn<bool>("isListed"); // Else nobody is, and everything goes up at once.
    QTest::newRow("everybody passes") << false;
    QTest::newRow("only one passes") << true;
}

void TestRelay::aServerThatNeverAnswersTheDoorEndsTheConnection()
{
    QFETCH(const bool, isListed);
    const BlackHole nowhere;
    if (!nowhere.swallows())
        QSKIP("This system takes every connection.");
    ListenerOptions options = relayTo(nowhere.port());
    options.relay->connectTimeout = 300ms;
    if (isListed)
        options.allowedImeis = {trackers::imei(1)};
    start(options);
    TcpTracker tcp(m_on.tcpPort());
    tcp.send(report(1, 1));
    tcp.send(report(1, 2));
    // What it sent is kept, though nothing ends the wait but its time.
    QCOMPARE(published(2).size(), std::size_t(2));
    QTRY_VERIFY(tcp.isClosed());
    QCOMPARE(tcp.answers(), QByteArray());
    QCOMPARE(m_listener->counters().relayFailures, std::uint64_t(1));
    QCOMPARE(m_listener->counters().relayedUp, std::uint64_t(0));
    QTRY_COMPARE(m_listener->counters().connectionsNow, std::uint64_t(0));
    const std::vector<Reception> kept = published(2);
    QCOMPARE(kept[0].raw, report(1, 1));
    QCOMPARE(kept[1].raw, report(1, 2));
}

void TestRelay::aNameThatDoesNotResolveEndsTheConnection()
{
    ListenerOptions options = localOptions();
    // Too long to be a name: no name server is asked for it.
    options.relay = listener::RelayTarget{std::string(64, 'x') + ".invalid", 8888, {}};
    start(options);
    TcpTracker tcp(m_on.tcpPort());
    tcp.send("*GS16,866104020000017,092653140326,,COT:1#"); // Of no virtual tracker.
    QTRY_VERIFY(tcp.isClosed());
    QCOMPARE(tcp.answers(), QByteArray());
    QVERIFY(m_listener->counters().relayFailures >= 1);
}

void TestRelay::aSlowServerSlowsTheTrackerDown()
{
    RecordingServer server;
    server.stopReading();
    start(relayTo(server.port()));
    TcpTracker tcp(m_on.tcpPort());
    QByteArray all;
    for (int i = 0; all.size() < 12'000'000; ++i)
        all += QByteArray::fromStdString(report(1, i));
    tcp.send(all.toStdString());
    QTRY_VERIFY(m_listener->counters().octets > 100'000);
    QTest::qWait(200); // Time in which a listener without a limit would read on.
    QVERIFY(m_listener->counters().octets < 10'000'000);
    server.readAgain();
    QTRY_COMPARE_WITH_TIMEOUT(server.received().size(), all.size(), 60'000);
    QCOMPARE(server.received(), all);
}

void TestRelay::aSlowTrackerSlowsTheServerDown()
{
    RecordingServer server;
    start(relayTo(server.port()));
    TcpTracker tcp(m_on.tcpPort());
    tcp.stopReading();
    tcp.send(report(1, 1));
    QTRY_COMPARE(server.received(), QByteArray::fromStdString(report(1, 1)));
    QByteArray all;
    for (int i = 0; all.size() < 12'000'000; ++i)
        all += QByteArray::number(i) + ' ';
    server.answer(all);
    QTRY_VERIFY(m_listener->counters().relayedDown > 100'000);
    QTest::qWait(200); // Time in which a listener without a limit would read on.
    QVERIFY(m_listener->counters().relayedDown < 10'000'000);
    QCOMPARE(m_listener->counters().connectionsNow, std::uint64_t(1));
    tcp.readAgain();
    QTRY_COMPARE_WITH_TIMEOUT(tcp.answers().size(), all.size(), 60'000);
    QCOMPARE(tcp.answers(), all);
}

void TestRelay::aTrackerThatTalksToAServerThatIsGoneIsTold()
{
#ifdef Q_OS_WIN
    QSKIP("Qt ends a connection with the other side, and there it cannot be kept open beside it.");
#endif
    RecordingServer server;
    start(relayTo(server.port()));
    TcpTracker tcp(m_on.tcpPort());
    tcp.keepOpen();
    tcp.send(report(1, 1));
    QTRY_COMPARE(server.received(), QByteArray::fromStdString(report(1, 1)));
    server.closeAll();
    for (int number = 2; number < 500 && m_listener->counters().connectionsNow > 0; ++number) {
        tcp.send(report(1, number));
        QTest::qWait(10);
    }
    QCOMPARE(m_listener->counters().connectionsNow, std::uint64_t(0));
}

void TestRelay::whatEndsWithItsConnectionIsPassedOn()
{
    // Neither its length nor a terminator: the end of the connection is its end.
    const std::string packet =
        std::string("\x00\x0A\x02\x00\x06\x02\x00\x00\x00\x06", 10) + "         1 359999046544250 ";
    RecordingServer server;
    ListenerOptions options = relayTo(server.port());
    options.relay->transport = Transport::Udp;
    start(options);
    TcpTracker tcp(m_on.tcpPort());
    tcp.send(packet);
    tcp.close();
    QTRY_COMPARE(server.datagrams(), QByteArrayList{QByteArray::fromStdString(packet)});
}

void TestRelay::datagramsHaveASocketOfTheirOwn()
{
    RecordingServer server;
    start(relayTo(server.port()));
    UdpTracker first(m_on.udpPort());
    UdpTracker second(m_on.udpPort());
    first.send(report(1, 1));
    QTRY_COMPARE(server.datagrams(), QByteArrayList{QByteArray::fromStdString(report(1, 1))});
    server.answerDatagram("11");
    QTRY_COMPARE(first.answers(), QByteArrayList{"11"});
    second.send(report(2, 1));
    QTRY_COMPARE(server.datagrams().size(), 2);
    server.answerDatagram("22");
    QTRY_COMPARE(second.answers(), QByteArrayList{"22"});
    QCOMPARE(first.answers(), QByteArrayList{"11"});
    QCOMPARE(server.peersEver(), 2);
    QCOMPARE(published(4).size(), std::size_t(4));
}

void TestRelay::datagramsToNobodyAreSilent()
{
    std::uint16_t port = 0;
    {
        RecordingServer server;
        port = server.port();
    }
    start(relayTo(port));
    UdpTracker udp(m_on.udpPort());
    udp.send(report(1, 1));
    udp.send(report(1, 2));
    QCOMPARE(published(2).size(), std::size_t(2));
    QCOMPARE(udp.answers(), QByteArrayList());
    // And are heard once there is somebody.
    RecordingServer server(port);
    udp.send(report(1, 3));
    QTRY_COMPARE(server.datagrams().size(), 1);
}

void TestRelay::transportsCanDiffer_data()
{
    QTest::addColumn<bool>("trackerIsTcp");
    QTest::newRow("tcp to udp") << true;
    QTest::newRow("udp to tcp") << false;
}

void TestRelay::transportsCanDiffer()
{
    QFETCH(const bool, trackerIsTcp);
    RecordingServer server;
    ListenerOptions options = relayTo(server.port());
    options.relay->transport = trackerIsTcp ? Transport::Udp : Transport::Tcp;
    start(options);
    const QByteArray first = QByteArray::fromStdString(report(1, 1));
    const QByteArray second = QByteArray::fromStdString(report(1, 2));
    if (trackerIsTcp) {
        TcpTracker tcp(m_on.tcpPort());
        tcp.send((first + second).toStdString());
        QTRY_COMPARE(server.datagrams(), (QByteArrayList{first, second}));
        server.answerDatagram("1234");
        QTRY_COMPARE(tcp.answers(), QByteArray("1234"));
    } else {
        UdpTracker udp(m_on.udpPort());
        udp.send(first.toStdString());
        udp.send(second.toStdString());
        QTRY_COMPARE(server.received(), first + second);
        server.answer("1234");
        QTRY_COMPARE(udp.answers(), QByteArrayList{"1234"});
    }
}

void TestRelay::onlyListedUnitsArePassedOn()
{
    RecordingServer server;
    ListenerOptions options = relayTo(server.port());
    options.allowedImeis = {trackers::imei(1)};
    start(options);
    TcpTracker listed(m_on.tcpPort());
    TcpTracker other(m_on.tcpPort());
    UdpTracker otherUdp(m_on.udpPort());
    other.send(report(2, 1));
    otherUdp.send(report(2, 2));
    UdpTracker scanner(m_on.udpPort());
    scanner.send("GET / HTTP/1.0\r\n\r\n");
    QTRY_COMPARE(m_listener->counters().undecodable, std::uint64_t(1));
    QTRY_VERIFY(other.isClosed());
    QTRY_COMPARE(m_listener->counters().refusedReports, std::uint64_t(2));
    listed.send(report(1, 1));
    listed.send(report(1, 2));
    QTRY_COMPARE(server.received(), QByteArray::fromStdString(report(1, 1) + report(1, 2)));
    QCOMPARE(server.datagrams(), QByteArrayList());
    // Behind a report of a listed one it goes on, as everything of that one does.
    UdpTracker listedUdp(m_on.udpPort());
    listedUdp.send(report(1, 3));
    listedUdp.send("?");
    QTRY_COMPARE(server.datagrams(),
                 (QByteArrayList{QByteArray::fromStdString(report(1, 3)), "?"}));
}

void TestRelay::aServerHearsNothingOfWhoIsNotListed()
{
    RecordingServer server;
    ListenerOptions options = relayTo(server.port());
    options.allowedImeis = {trackers::imei(1)};
    start(options);
    const TcpTracker silent(m_on.tcpPort());
    TcpTracker scanner(m_on.tcpPort());
    scanner.send("GET / HTTP/1.0\r\n\r\n");
    TcpTracker other(m_on.tcpPort());
    other.send(report(2, 1));
    QTRY_VERIFY(other.isClosed());
    scanner.close();
    QTRY_COMPARE(m_listener->counters().undecodable, std::uint64_t(1));
    QCOMPARE(m_listener->counters().connectionsEver, std::uint64_t(3));
    QCOMPARE(server.connectionsEver(), 0);
    TcpTracker listed(m_on.tcpPort());
    listed.send(report(1, 1));
    QTRY_COMPARE(server.received(), QByteArray::fromStdString(report(1, 1)));
    QCOMPARE(server.connectionsEver(), 1);
}

void TestRelay::whatComesBeforeTheFirstListedReportGoesUpWithIt()
{
    RecordingServer server;
    ListenerOptions options = relayTo(server.port());
    options.allowedImeis = {trackers::imei(1)};
    start(options);
    TcpTracker tcp(m_on.tcpPort());
    const std::string octets = std::string("\x00\xFF hello \xF8\xF8", 11) + report(1, 1) + "tail";
    tcp.send(octets);
    QTRY_COMPARE(server.received(), QByteArray::fromStdString(octets));
}

void TestRelay::aListedReportAndItsEndAtOnceArrive()
{
    RecordingServer server;
    ListenerOptions options = relayTo(server.port());
    options.allowedImeis = {trackers::imei(1)};
    start(options);
    TcpTracker tcp(m_on.tcpPort());
    tcp.send(report(1, 1));
    tcp.endSending();
    QTRY_COMPARE(server.received(), QByteArray::fromStdString(report(1, 1)));
    QTRY_VERIFY(server.hasSeenEnd());
    QCOMPARE(m_listener->counters().relayFailures, std::uint64_t(0));
}

void TestRelay::aListedReportAtItsEndArrivesByName()
{
    RecordingServer server;
    ListenerOptions options = relayTo(server.port());
    options.relay = listener::RelayTarget{"localhost", server.port(), Transport::Udp};
    options.allowedImeis = {trackers::imei(1)};
    start(options);
    TcpTracker tcp(m_on.tcpPort());
    tcp.send(report(1, 1));
    tcp.endSending();
    // Of the two addresses that the name may have, the server is at one.
    QTRY_COMPARE(m_listener->counters().relayedUp, static_cast<std::uint64_t>(report(1, 1).size()));
    QTRY_VERIFY(tcp.isClosed());
    QTRY_COMPARE(m_listener->counters().connectionsNow, std::uint64_t(0));
    QCOMPARE(m_listener->counters().relayFailures, std::uint64_t(0));
}

void TestRelay::whatAnIdleListedUnitLeftBehindGoesUp()
{
    // Neither its length nor a terminator: that nothing follows is its end.
    const std::string packet =
        std::string("\x00\x0A\x02\x00\x06\x02\x00\x00\x00\x06", 10) + "         1 359999046544250 ";
    RecordingServer server;
    ListenerOptions options = relayTo(server.port());
    options.allowedImeis = {"359999046544250"};
    options.idleTimeout = 500ms;
    start(options);
    TcpTracker tcp(m_on.tcpPort());
    tcp.send(packet);
    QTRY_COMPARE(server.received(), QByteArray::fromStdString(packet));
    QTRY_VERIFY(server.hasSeenEnd());
    QTRY_VERIFY(tcp.isClosed());
    QCOMPARE(m_listener->counters().reports, std::uint64_t(1)); // Kept once.
}

void TestRelay::aListedReportBeforeAResetGoesUp_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::newRow("whole") << QByteArray::fromStdString(report(1, 1));
    // That nothing follows is its end.
    QTest::newRow("ended by the reset")
        << QByteArray("\x00\x0A\x02\x00\x06\x02\x00\x00\x00\x06", 10) + "         1 "
               + QByteArray::fromStdString(trackers::imei(1)) + ' ';
}

void TestRelay::aListedReportBeforeAResetGoesUp()
{
#ifdef Q_OS_WIN
    QSKIP("There, what was not read before a reset is gone.");
#endif
    QFETCH(const QByteArray, octets);
    RecordingServer server;
    ListenerOptions options = relayTo(server.port());
    // Its name is looked up first: the reset comes before the server is connected.
    options.relay = listener::RelayTarget{"localhost", server.port(), {}};
    options.allowedImeis = {trackers::imei(1)};
    start(options);
    TcpTracker tcp(m_on.tcpPort());
    tcp.send(octets.toStdString());
    tcp.reset();
    QTRY_COMPARE(server.received(), octets);
    QTRY_VERIFY(server.hasSeenEnd());
    QTRY_COMPARE(m_listener->counters().connectionsNow, std::uint64_t(0));
    QCOMPARE(m_listener->counters().relayFailures, std::uint64_t(0));
    QCOMPARE(m_listener->counters().reports, std::uint64_t(1));
}

void TestRelay::whoWasRefusedIsNamed()
{
    RecordingServer server;
    ListenerOptions options = relayTo(server.port());
    options.allowedImeis = {trackers::imei(1)};
    start(options);
    QVERIFY(m_listener->refusedUnits().empty());
    TcpTracker other(m_on.tcpPort());
    other.send(report(2, 1));
    QTRY_VERIFY(other.isClosed());
    UdpTracker otherUdp(m_on.udpPort());
    otherUdp.send(report(2, 2));
    otherUdp.send(report(3, 1));
    QTRY_COMPARE(m_listener->counters().refusedReports, std::uint64_t(3));
    QVERIFY(m_listener->refusedUnits()
            == (listener::RefusedUnits{{trackers::imei(2), 2}, {trackers::imei(3), 1}}));
    // Nobody can fill the memory with names.
    for (int unit = 4; unit < 204; ++unit)
        otherUdp.send(report(unit, 1));
    QTRY_COMPARE(m_listener->counters().refusedReports, std::uint64_t(203));
    QCOMPARE(m_listener->refusedUnits().size(), std::size_t(100));
}

void TestRelay::nothingMadeUpHereReachesAServerElsewhere_data()
{
    QTest::addColumn<Transport>("transport");
    QTest::newRow("tcp") << Transport::Tcp;
    QTest::newRow("udp") << Transport::Udp;
}

void TestRelay::nothingMadeUpHereReachesAServerElsewhere()
{
    QFETCH(const Transport, transport);
    ListenerOptions options = localOptions();
    options.relay = listener::RelayTarget{"nobody.invalid", 8888, {}}; // RFC 6761
    start(options);
    if (transport == Transport::Tcp) {
        TcpTracker tcp(m_on.tcpPort());
        tcp.send(report(1, 1));
        QTRY_VERIFY(tcp.isClosed());
    } else {
        UdpTracker udp(m_on.udpPort());
        udp.send(report(1, 1));
    }
    QTRY_COMPARE(m_listener->counters().refusedReports, std::uint64_t(1));
    QCOMPARE(m_listener->counters().relayFailures, std::uint64_t(0)); // Nobody was even looked up.
    QCOMPARE(m_listener->counters().relayedUp, std::uint64_t(0));
}

void TestRelay::whatIsRefusedLaterGoesUpNoMore_data()
{
    QTest::addColumn<bool>("isOneSegment");
    QTest::newRow("behind another") << true;
    QTest::newRow("alone") << false;
}

void TestRelay::whatIsRefusedLaterGoesUpNoMore()
{
    QFETCH(const bool, isOneSegment);
    RecordingServer server;
    ListenerOptions options = relayTo(server.port());
    options.allowedImeis = {trackers::imei(1)};
    start(options);
    TcpTracker tcp(m_on.tcpPort());
    tcp.send(report(1, 1));
    QTRY_COMPARE(server.received(), QByteArray::fromStdString(report(1, 1)));
    tcp.send((isOneSegment ? report(1, 2) : std::string()) + report(2, 1));
    QTRY_VERIFY(tcp.isClosed());
    QCOMPARE(m_listener->counters().refusedReports, std::uint64_t(1));
    QTRY_COMPARE(m_listener->counters().connectionsNow, std::uint64_t(0));
    QVERIFY(!server.received().contains(trackers::imei(2).c_str()));
}

void TestRelay::whatMayPassBeforeARefusedReportGoesUp_data()
{
    QTest::addColumn<bool>("isConnected");
    QTest::addColumn<Transport>("upstream");
    QTest::newRow("to be connected") << false << Transport::Tcp;
    QTest::newRow("connected") << true << Transport::Tcp;
    QTest::newRow("over udp") << false << Transport::Udp;
}

void TestRelay::whatMayPassBeforeARefusedReportGoesUp()
{
    QFETCH(const bool, isConnected);
    QFETCH(const Transport, upstream);
    RecordingServer server;
    ListenerOptions options = relayTo(server.port());
    options.relay->transport = upstream;
    options.allowedImeis = {trackers::imei(1)};
    start(options);
    TcpTracker tcp(m_on.tcpPort());
    const std::string first = isConnected ? report(1, 1) : std::string();
    if (isConnected) {
        tcp.send(first);
        QTRY_COMPARE(server.received(), QByteArray::fromStdString(first));
    }
    // What stands behind the last that may pass tells nobody whose it is.
    tcp.send(report(1, 2) + report(1, 3) + "noise" + report(2, 1) + report(1, 4));
    QTRY_VERIFY(tcp.isClosed());
    QTRY_COMPARE(m_listener->counters().connectionsNow, std::uint64_t(0));
    if (upstream == Transport::Udp) {
        QTRY_COMPARE(server.datagrams(), (QByteArrayList{QByteArray::fromStdString(report(1, 2)),
                                                         QByteArray::fromStdString(report(1, 3))}));
    } else {
        QTRY_COMPARE(server.received(),
                     QByteArray::fromStdString(first + report(1, 2) + report(1, 3)));
        QTRY_VERIFY(server.hasSeenEnd());
    }
    QCOMPARE(m_listener->counters().refusedReports, std::uint64_t(1));
    QCOMPARE(m_listener->counters().relayFailures, std::uint64_t(0));
}

void TestRelay::whatATrackerLeftBehindReachesASlowServer_data()
{
    QTest::addColumn<bool>("isReset");
    QTest::newRow("end") << false;
    QTest::newRow("reset") << true;
}

void TestRelay::whatATrackerLeftBehindReachesASlowServer()
{
    QFETCH(const bool, isReset);
    RecordingServer server;
    server.stopReading();
    start(relayTo(server.port()));
    TcpTracker tcp(m_on.tcpPort());
    std::string all;
    const auto octets = [this] { return m_listener->counters().octets; };
    // More than the server's side of the connection holds, which it does not read.
    do {
        std::string piece;
        for (int i = 0; piece.size() < 16'000; ++i)
            piece += report(1, i);
        tcp.send(piece);
        all += piece;
    } while (QTest::qWaitFor([&] { return octets() == all.size(); }, 500)
             && all.size() < 1'000'000);
    QVERIFY(server.received().isEmpty());
    if (isReset)
        tcp.reset();
    else
        tcp.close();
    QTest::qWait(100); // Time in which a hasty listener would let go of the server.
    server.readAgain();
    QTRY_COMPARE_WITH_TIMEOUT(m_listener->counters().connectionsNow, std::uint64_t(0), 60'000);
    QTRY_COMPARE(static_cast<std::uint64_t>(server.received().size()), octets());
    QVERIFY(all.starts_with(server.received().toStdString()));
    QCOMPARE(m_listener->counters().relayFailures, std::uint64_t(0));
    QTRY_VERIFY(server.hasSeenEnd());
}

void TestRelay::stoppingEndsBothSides()
{
    RecordingServer server;
    start(relayTo(server.port()));
    TcpTracker tcp(m_on.tcpPort());
    tcp.send(report(1, 1));
    QTRY_COMPARE(server.received(), QByteArray::fromStdString(report(1, 1)));
    m_listener->stop();
    QTRY_VERIFY(tcp.isClosed());
    QTRY_COMPARE(server.connectionsNow(), 0);
}

QTEST_GUILESS_MAIN(TestRelay)
#include "test_relay.moc"
