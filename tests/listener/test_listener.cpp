// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listener/listener.h"
#include "listenerbench.h"
#include "trackers.h"

#include <QTest>

#include <ctime>
#include <latch>
#include <set>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace sp7600;
using listener::ListenerOptions;
using trackers::localOptions;
using trackers::report;
using trackers::TcpTracker;
using trackers::UdpTracker;

namespace
{

constexpr int unitNumber = 4250;

} // namespace

class TestListener : public QObject, private ListenerBench
{
    Q_OBJECT

private Q_SLOTS:
    void aReportIsStoredPublishedAndAcknowledged();
    void framesAreFoundHoweverTheStreamIsCut();
    void aDatagramIsStoredPublishedAndAcknowledged();
    void aDatagramMayHoldSeveralFrames();
    void whatIsNoReportIsKeptAndNotAcknowledged();
    void heartbeatsAreAcknowledged();
    void noAcknowledgementSendsNothing();
    void theAcknowledgementIsOnesOwn_data();
    void theAcknowledgementIsOnesOwn();
    void theAcknowledgementChangesUnderOpenConnections();
    void severalTrackersAreHeardAtOnce();
    void peersAndConnectionsAreTold();

    void nothingIsAcknowledgedBeforeItIsDurable();
    void whatTheSinkRefusesIsNotAcknowledged();
    void aTrackerMayBeGoneBeforeItsReportIsDurable();
    void aTrackerThatSendsNoMoreIsStillAnswered();
    void whatWasSentJustBeforeTheEndIsNotLost_data();
    void whatWasSentJustBeforeTheEndIsNotLost();
    void stoppingWaitsForWhatWasSubmitted();
    void stoppingDoesNotWaitForever();

    void noiseIsShownWhileItsSenderStays();
    void noiseIsShownWhenItsSenderLeaves();
    void aReportCutByTheEndOfItsConnectionIsKept();
    void anOversizedFrameIsShown();
    void aNoisyPeerIsDropped_data();
    void aNoisyPeerIsDropped();
    void anIdlePeerIsDropped();
    void connectionsBeyondTheLimitAreRefused();
    void connectionsOfOneAddressCanBeLimited();
    void onlyListedUnitsAreHeard();
    void onlyListedNetworksAreHeard_data();
    void onlyListedNetworksAreHeard();
    void severalPortsAreOneListener();
    void whatEachTrackerDidIsTold();
    void skypatrolPacketsAreKeptAndNotAcknowledged();
    void aFastPeerWaitsForTheDisk();
    void aPeerThatDoesNotReadIsDropped();

private Q_SLOTS:
    void cleanup() { end(); }
};

void TestListener::aReportIsStoredPublishedAndAcknowledged()
{
    start(localOptions());
    TcpTracker tracker(m_on.tcpPort());
    const std::string frame = report(unitNumber, 1);
    const auto before = std::chrono::system_clock::now() - 1ms;
    tracker.send(frame);
    QTRY_COMPARE(tracker.answers(), QByteArray("1234"));

    const std::vector<Reception> list = published(1);
    QCOMPARE(list.size(), std::size_t(1));
    const Reception &reception = list.front();
    QCOMPARE(reception.raw, frame);
    QCOMPARE(reception.transport, Transport::Tcp);
    QVERIFY(!reception.error);
    QCOMPARE(reception.reports.size(), std::size_t(1));
    QCOMPARE(reception.reports.front().imei, trackers::imei(unitNumber));
    QVERIFY(reception.id > 0);
    QVERIFY(reception.received >= before && reception.received <= std::chrono::system_clock::now());

    const listener::ListenerCounters counters = m_listener->counters();
    QCOMPARE(counters.connectionsNow, std::uint64_t(1));
    QCOMPARE(counters.connectionsEver, std::uint64_t(1));
    QCOMPARE(counters.frames, std::uint64_t(1));
    QCOMPARE(counters.reports, std::uint64_t(1));
    QCOMPARE(counters.acknowledged, std::uint64_t(1));
    QCOMPARE(counters.octets, std::uint64_t(frame.size()));
    QCOMPARE(counters.undecodable, std::uint64_t(0));
}

void TestListener::skypatrolPacketsAreKeptAndNotAcknowledged()
{
    // Identity without a position; neither its length nor a terminator.
    const std::string packet =
        std::string("\x00\x0A\x02\x00\x06\x02\x00\x00\x00\x06", 10) + "         1 359999046544250 ";
    start(localOptions());
    UdpTracker udp(m_on.udpPort());
    udp.send(packet);
    QCOMPARE(published(1).size(), std::size_t(1));
    udp.send(report(unitNumber, 1));
    QTRY_COMPARE(udp.answers(), QByteArrayList{"1234"});

    TcpTracker tcp(m_on.tcpPort());
    tcp.send(packet);
    tcp.close();
    const std::vector<Reception> list = published(3);
    QCOMPARE(list.size(), std::size_t(3));
    for (const std::size_t place : {0, 2}) {
        QVERIFY(!list[place].error);
        QCOMPARE(list[place].raw, packet);
        QCOMPARE(list[place].reports.size(), std::size_t(1));
        QCOMPARE(list[place].reports.front().kind, ReportKind::Status);
    }
    QCOMPARE(m_listener->counters().acknowledged, std::uint64_t(1));
    QCOMPARE(m_listener->counters().undecodable, std::uint64_t(0));
}

void TestListener::framesAreFoundHoweverTheStreamIsCut()
{
    start(localOptions());
    TcpTracker tracker(m_on.tcpPort());
    std::string stream;
    constexpr int frames = 5;
    for (int i = 0; i < frames; ++i)
        stream += report(unitNumber, i) + "\r\n";
    std::size_t size = 1;
    for (std::size_t at = 0; at < stream.size(); at += size, size = size % 7 + 1)
        tracker.send(stream.substr(at, size));
    QTRY_COMPARE(tracker.answers(), QByteArray("1234").repeated(frames));
    const std::vector<Reception> list = published(frames);
    QCOMPARE(list.size(), std::size_t(frames));
    for (int i = 0; i < frames; ++i)
        QCOMPARE(list[static_cast<std::size_t>(i)].raw, report(unitNumber, i));
    QCOMPARE(m_listener->counters().undecodable, std::uint64_t(0));
}

void TestListener::aDatagramIsStoredPublishedAndAcknowledged()
{
    start(localOptions());
    UdpTracker tracker(m_on.udpPort());
    const std::string frame = report(unitNumber, 1);
    tracker.send(frame.substr(0, frame.size() - 1)); // Its end needs no `#`.
    QTRY_COMPARE(tracker.answers(), QByteArrayList{"1234"});
    const std::vector<Reception> list = published(1);
    QCOMPARE(list.size(), std::size_t(1));
    QCOMPARE(list.front().transport, Transport::Udp);
    QCOMPARE(list.front().raw, frame.substr(0, frame.size() - 1));
    QCOMPARE(list.front().reports.size(), std::size_t(1));
    QCOMPARE(list.front().peer, (Peer{"127.0.0.1", tracker.port()}));
}

void TestListener::aDatagramMayHoldSeveralFrames()
{
    start(localOptions());
    UdpTracker tracker(m_on.udpPort());
    tracker.send(report(unitNumber, 1) + report(unitNumber, 2) + "*GS16,12#");
    QTRY_COMPARE(tracker.answers(), (QByteArrayList{"1234", "1234"}));
    const std::vector<Reception> list = published(3);
    QCOMPARE(list.size(), std::size_t(3));
    QCOMPARE(list[0].raw, report(unitNumber, 1));
    QCOMPARE(list[1].raw, report(unitNumber, 2));
    QCOMPARE(list[2].error->code, ErrorCode::FrameHeaderMalformed);
}

void TestListener::whatIsNoReportIsKeptAndNotAcknowledged()
{
    start(localOptions());
    UdpTracker udp(m_on.udpPort());
    udp.send("\x16\x03\x01 who is there");
    TcpTracker tcp(m_on.tcpPort());
    tcp.send("*GS16,3515#");
    const std::vector<Reception> list = published(2);
    QCOMPARE(list.size(), std::size_t(2));
    for (const Reception &reception : list) {
        QVERIFY(reception.error);
        QVERIFY(reception.reports.empty());
        QVERIFY(!reception.raw.empty());
    }
    QCOMPARE(m_listener->counters().undecodable, std::uint64_t(2));
    QCOMPARE(m_listener->counters().frames, std::uint64_t(0));
    // What comes later is answered, and only that.
    tcp.send(report(unitNumber, 1));
    udp.send(report(unitNumber, 2));
    QTRY_COMPARE(tcp.answers(), QByteArray("1234"));
    QTRY_COMPARE(udp.answers(), QByteArrayList{"1234"});
    QCOMPARE(m_listener->counters().acknowledged, std::uint64_t(2));
}

void TestListener::heartbeatsAreAcknowledged()
{
    start(localOptions());
    TcpTracker tcp(m_on.tcpPort());
    tcp.send("*GS16," + trackers::imei(unitNumber) + "#");
    QTRY_COMPARE(tcp.answers(), QByteArray("1234"));
    UdpTracker udp(m_on.udpPort());
    udp.send("*GS16," + trackers::imei(unitNumber));
    QTRY_COMPARE(udp.answers(), QByteArrayList{"1234"});
    for (const Reception &reception : published(2))
        QCOMPARE(reception.reports.front().kind, ReportKind::Heartbeat);
}

void TestListener::noAcknowledgementSendsNothing()
{
    ListenerOptions options = localOptions();
    options.acknowledgement = listener::Acknowledgement::parse("none");
    start(options);
    TcpTracker tcp(m_on.tcpPort());
    tcp.send(report(unitNumber, 1));
    QCOMPARE(published(1).size(), std::size_t(1));
    m_listener->stop(); // After it, whatever there was to send was sent.
    QTRY_VERIFY(tcp.isClosed());
    QCOMPARE(tcp.answers(), QByteArray());
    QCOMPARE(m_listener->counters().acknowledged, std::uint64_t(0));
}

void TestListener::theAcknowledgementIsOnesOwn_data()
{
    QTest::addColumn<QByteArray>("chosen");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("text") << QByteArray("OK\r\n") << QByteArray("OK\r\n");
    QTest::newRow("an octet per record") << QByteArray("byte") << QByteArray("\x01\x01");
}

void TestListener::theAcknowledgementIsOnesOwn()
{
    QFETCH(const QByteArray, chosen);
    QFETCH(const QByteArray, answer);
    ListenerOptions options = localOptions();
    options.acknowledgement = listener::Acknowledgement::parse(chosen.toStdString());
    start(options);
    const std::string batch =
        "*GS16," + trackers::imei(1) + ",092653140326,,COT:1$092654140326,,COT:2#";
    TcpTracker tcp(m_on.tcpPort());
    tcp.send(batch);
    QTRY_COMPARE(tcp.answers(), answer);
    UdpTracker udp(m_on.udpPort());
    udp.send(batch);
    QTRY_COMPARE(udp.answers(), QByteArrayList{answer});
    QCOMPARE(published(2).front().reports.size(), std::size_t(2));
}

void TestListener::theAcknowledgementChangesUnderOpenConnections()
{
    start(localOptions());
    TcpTracker tracker(m_on.tcpPort());
    tracker.send(report(unitNumber, 1));
    QTRY_COMPARE(tracker.answers(), QByteArray("1234"));
    // Another one hears when it holds.
    UdpTracker other(m_on.udpPort());
    const auto answersOther = [&other](const QByteArray &answer) {
        other.send(report(unitNumber + 1, 1));
        return other.answers().value(other.answers().size() - 1) == answer;
    };
    m_listener->answerWith(listener::Acknowledgement::parse("byte"));
    QTRY_VERIFY(answersOther("\x01"));
    tracker.send(report(unitNumber, 2));
    QTRY_COMPARE(tracker.answers(), QByteArray("1234\x01"));
    m_listener->answerWith(listener::Acknowledgement());
    QTRY_VERIFY(answersOther("1234"));
    tracker.send(report(unitNumber, 3));
    QTRY_COMPARE(tracker.answers(), QByteArray("1234\x01"
                                               "1234"));
    QVERIFY(!tracker.isClosed());
    m_listener->stop();
    m_listener->answerWith(listener::Acknowledgement()); // Nobody is there to be told.
}

void TestListener::severalTrackersAreHeardAtOnce()
{
    constexpr int each = 10;
    constexpr int rounds = 5;
    start(localOptions());
    std::vector<std::unique_ptr<TcpTracker>> tcp;
    std::vector<std::unique_ptr<UdpTracker>> udp;
    for (int i = 0; i < each; ++i) {
        tcp.push_back(std::make_unique<TcpTracker>(m_on.tcpPort()));
        udp.push_back(std::make_unique<UdpTracker>(m_on.udpPort()));
    }
    for (int round = 0; round < rounds; ++round) {
        for (int i = 0; i < each; ++i) {
            tcp[static_cast<std::size_t>(i)]->send(report(i, round));
            udp[static_cast<std::size_t>(i)]->send(report(100 + i, round));
        }
    }
    for (int i = 0; i < each; ++i) {
        QTRY_COMPARE(tcp[static_cast<std::size_t>(i)]->answers(),
                     QByteArray("1234").repeated(rounds));
        QTRY_COMPARE(udp[static_cast<std::size_t>(i)]->answers(),
                     QByteArrayList(rounds, QByteArray("1234")));
    }
    const std::vector<Reception> list = published(2 * each * rounds);
    QCOMPARE(list.size(), std::size_t(2 * each * rounds));
    // Each tracker's reports came in its order, under a connection of its own.
    std::map<std::string, std::vector<std::string>> byImei;
    std::map<std::string, std::set<std::uint64_t>> connections;
    std::set<std::uint64_t> allConnections;
    for (const Reception &reception : list) {
        byImei[reception.reports.front().imei].push_back(reception.raw);
        connections[reception.reports.front().imei].insert(reception.connection);
        allConnections.insert(reception.connection);
    }
    for (const int number : {0, each - 1, 100, 100 + each - 1}) {
        const std::vector<std::string> &raws = byImei[trackers::imei(number)];
        QCOMPARE(raws.size(), std::size_t(rounds));
        for (int round = 0; round < rounds; ++round)
            QCOMPARE(raws[static_cast<std::size_t>(round)], report(number, round));
        QCOMPARE(connections[trackers::imei(number)].size(), std::size_t(1));
    }
    QCOMPARE(allConnections.size(), std::size_t(2 * each));
}

void TestListener::peersAndConnectionsAreTold()
{
    ListenerOptions options = localOptions();
    options.bindAddress.clear(); // IPv4 and IPv6.
    start(options);
    TcpTracker ipv4(m_on.tcpPort());
    ipv4.send(report(1, 1));
    QCOMPARE(published(1).size(), std::size_t(1));
    QCOMPARE(published(1)[0].peer, (Peer{"127.0.0.1", ipv4.port()}));
    UdpTracker udp(m_on.udpPort());
    udp.send(report(2, 1));
    QTRY_COMPARE(udp.answers(), QByteArrayList{"1234"});
    QCOMPARE(published(2)[1].peer, (Peer{"127.0.0.1", udp.port()}));

    TcpTracker ipv6(m_on.tcpPort(), QHostAddress::LocalHostIPv6);
    if (ipv6.isClosed())
        QSKIP("no IPv6 here");
    ipv6.send(report(3, 1));
    QTRY_COMPARE(ipv6.answers(), QByteArray("1234"));
    QCOMPARE(published(3)[2].peer, (Peer{"::1", ipv6.port()}));
}

void TestListener::nothingIsAcknowledgedBeforeItIsDurable()
{
    start(localOptions());
    m_sink->hold();
    TcpTracker tcp(m_on.tcpPort());
    UdpTracker udp(m_on.udpPort());
    tcp.send(report(1, 1));
    udp.send(report(2, 1));
    QTRY_COMPARE(m_sink->receivedCount(), std::size_t(2));
    QTest::qWait(50); // Time in which a hasty acknowledgement would come.
    QCOMPARE(tcp.answers(), QByteArray());
    QCOMPARE(udp.answers(), QByteArrayList());
    QCOMPARE(m_listener->counters().frames, std::uint64_t(0));
    QVERIFY(m_listener->feed().since(0).receptions.empty());

    m_sink->release();
    QTRY_COMPARE(tcp.answers(), QByteArray("1234"));
    QTRY_COMPARE(udp.answers(), QByteArrayList{"1234"});
    QCOMPARE(published(2).size(), std::size_t(2));
}

void TestListener::whatTheSinkRefusesIsNotAcknowledged()
{
    start(localOptions());
    const Error full{ErrorCode::StoreFull, {{"file", "x"}}};
    m_sink->refuse(full);
    TcpTracker tcp(m_on.tcpPort());
    tcp.send(report(1, 1));
    QTRY_COMPARE(m_listener->counters().notDurable, std::uint64_t(1));
    QCOMPARE(m_listener->trouble(), std::optional(full));
    QCOMPARE(m_listener->counters().frames, std::uint64_t(0));
    QVERIFY(m_listener->feed().since(0).receptions.empty());

    m_sink->refuse({});
    tcp.send(report(1, 2)); // The tracker sends on; only this is answered.
    QTRY_COMPARE(m_listener->counters().acknowledged, std::uint64_t(1));
    QTRY_COMPARE(tcp.answers(), QByteArray("1234"));
    QVERIFY(!m_listener->trouble());
    QCOMPARE(published(1).front().raw, report(1, 2));
}

void TestListener::aTrackerMayBeGoneBeforeItsReportIsDurable()
{
    if (trackers::isWine())
        QSKIP("Wine does not tell of every reset.");
    start(localOptions());
    m_sink->hold();
    TcpTracker tcp(m_on.tcpPort());
    tcp.send(report(1, 1));
    QTRY_COMPARE(m_sink->receivedCount(), std::size_t(1));
    tcp.reset();
    QTRY_COMPARE(m_listener->counters().connectionsNow, std::uint64_t(0));
    m_sink->release();
    QCOMPARE(published(1).size(), std::size_t(1));
    QCOMPARE(m_listener->counters().acknowledged, std::uint64_t(0));
}

void TestListener::aTrackerThatSendsNoMoreIsStillAnswered()
{
    start(localOptions());
    m_sink->hold();
    TcpTracker tcp(m_on.tcpPort());
    tcp.send(report(1, 1) + report(1, 2));
    tcp.endSending();
    QTRY_COMPARE(m_sink->receivedCount(), std::size_t(2));
    QTest::qWait(50); // Time in which a hasty end would come.
    QCOMPARE(m_listener->counters().connectionsNow, std::uint64_t(1));
    QVERIFY(!tcp.isClosed());
    m_sink->release();
    QTRY_VERIFY(tcp.isClosed());
    QCOMPARE(tcp.answers(), QByteArray("12341234"));
    QTRY_COMPARE(m_listener->counters().connectionsNow, std::uint64_t(0));
}

void TestListener::whatWasSentJustBeforeTheEndIsNotLost_data()
{
    QTest::addColumn<int>("frames");
    QTest::addColumn<bool>("half");
    QTest::newRow("closes at once") << 100 << false;
    // More than may wait for the disk: much is still unread when the end comes.
    QTest::newRow("says that it sends no more") << 5000 << true;
}

void TestListener::whatWasSentJustBeforeTheEndIsNotLost()
{
    QFETCH(const int, frames);
    QFETCH(const bool, half);
    start(localOptions());
    m_sink->hold();
    TcpTracker tcp(m_on.tcpPort());
    std::string all;
    for (int i = 0; i < frames; ++i)
        all += report(1, i);
    tcp.send(all);
    QTRY_VERIFY(tcp.isAllSent());
    if (half)
        tcp.endSending();
    else
        tcp.close();
    QTRY_VERIFY(m_sink->receivedCount() > 0);
    m_sink->release();
    const std::vector<Reception> list = published(static_cast<std::size_t>(frames));
    QCOMPARE(list.size(), static_cast<std::size_t>(frames));
    for (int i = 0; i < frames; ++i)
        QCOMPARE(list[static_cast<std::size_t>(i)].raw, report(1, i));
    QTRY_COMPARE(m_listener->counters().connectionsNow, std::uint64_t(0));
}

void TestListener::stoppingWaitsForWhatWasSubmitted()
{
    start(localOptions());
    m_sink->hold();
    TcpTracker tcp(m_on.tcpPort());
    UdpTracker udp(m_on.udpPort());
    tcp.send(report(1, 1));
    udp.send(report(2, 1));
    QTRY_COMPARE(m_sink->receivedCount(), std::size_t(2));
    std::thread disk([this] {
        std::this_thread::sleep_for(100ms); // A slow disk, while stop() waits.
        m_sink->release();
    });
    m_listener->stop();
    disk.join();
    QCOMPARE(m_listener->counters().acknowledged, std::uint64_t(2));
    QCOMPARE(m_listener->feed().since(0).receptions.size(), std::size_t(2));
    QCOMPARE(m_listener->counters().connectionsNow, std::uint64_t(0));
    QVERIFY(!m_listener->listeningOn());
    QTRY_COMPARE(tcp.answers(), QByteArray("1234"));
    QTRY_VERIFY(tcp.isClosed());
    QTRY_COMPARE(udp.answers(), QByteArrayList{"1234"});
}

void TestListener::stoppingDoesNotWaitForever()
{
    start(localOptions());
    m_sink->hold();
    TcpTracker tcp(m_on.tcpPort());
    tcp.send(report(1, 1));
    QTRY_COMPARE(m_sink->receivedCount(), std::size_t(1));
    tcp.send(report(1, 2)); // It may still be unread when nothing more is taken.
    const auto begin = std::chrono::steady_clock::now();
    const std::clock_t busyBefore = std::clock();
    m_listener.reset();
    const auto took = std::chrono::steady_clock::now() - begin;
    [[maybe_unused]] const double busy =
        static_cast<double>(std::clock() - busyBefore) / CLOCKS_PER_SEC;
    QVERIFY(took >= 4s);
    QVERIFY(took < 8s);
#ifdef Q_OS_UNIX // Elsewhere std::clock() is the time of day.
    QVERIFY2(busy < 1, qPrintable(QString::number(busy))); // It waits, it does not look.
#endif
    m_sink->release(); // Says so to nobody.
    QTRY_VERIFY(tcp.isClosed());
    QCOMPARE(tcp.answers(), QByteArray());
}

void TestListener::noiseIsShownWhileItsSenderStays()
{
    start(localOptions());
    TcpTracker tcp(m_on.tcpPort());
    const std::string noise(3000, '\xFE');
    tcp.send(noise);
    const std::vector<Reception> list = published(1);
    QCOMPARE(list.size(), std::size_t(1));
    QCOMPARE(list.front().error->code, ErrorCode::FrameUnrecognised);
    QVERIFY(!list.front().raw.empty());
    QVERIFY(list.front().raw.size() <= 1024);
    QVERIFY(noise.starts_with(list.front().raw));
    QTRY_COMPARE(m_listener->counters().garbageOctets, std::uint64_t(3000));
    QVERIFY(!tcp.isClosed());
    // And the peer may still come to its senses.
    tcp.send(report(1, 1));
    QTRY_COMPARE(tcp.answers(), QByteArray("1234"));
    QCOMPARE(published(2).size(), std::size_t(2));
}

void TestListener::noiseIsShownWhenItsSenderLeaves()
{
    ListenerOptions options = localOptions();
    start(options);
    {
        TcpTracker tcp(m_on.tcpPort());
        tcp.send("hello");
        QTRY_COMPARE(m_listener->counters().octets, std::uint64_t(5));
    }
    const std::vector<Reception> list = published(1);
    QCOMPARE(list.size(), std::size_t(1));
    QCOMPARE(list.front().raw, std::string("hello"));
    QTRY_COMPARE(m_listener->counters().connectionsNow, std::uint64_t(0));
    QCOMPARE(m_listener->feed().since(0).receptions.size(), std::size_t(1));
    QCOMPARE(m_listener->counters().undecodable, std::uint64_t(1));
}

void TestListener::aReportCutByTheEndOfItsConnectionIsKept()
{
    start(localOptions());
    const std::string frame = report(1, 1);
    {
        TcpTracker tcp(m_on.tcpPort());
        tcp.send(frame.substr(0, frame.size() - 1));
        QTRY_COMPARE(m_listener->counters().octets, std::uint64_t(frame.size() - 1));
    }
    const std::vector<Reception> list = published(1);
    QCOMPARE(list.size(), std::size_t(1));
    QCOMPARE(list.front().raw, frame.substr(0, frame.size() - 1));
    QCOMPARE(list.front().error->code, ErrorCode::FrameIncomplete);
}

void TestListener::anOversizedFrameIsShown()
{
    start(localOptions());
    TcpTracker tcp(m_on.tcpPort());
    tcp.send("*GS16," + trackers::imei(1) + ",TAG:" + std::string(66'000, 'x'));
    const std::vector<Reception> list = published(1);
    QCOMPARE(list.size(), std::size_t(1));
    QCOMPARE(list.front().error->code, ErrorCode::FrameOversized);
    QCOMPARE(list.front().raw.size(), std::size_t(1024));
}

void TestListener::aNoisyPeerIsDropped_data()
{
    QTest::addColumn<QByteArray>("piece");
    QTest::newRow("noise") << QByteArray("0123456789");
    QTest::newRow("frames that are no reports") << QByteArray("*GS16,12#");
    QTest::newRow("both in turn") << QByteArray("01234567890123456789*GS#");
}

void TestListener::aNoisyPeerIsDropped()
{
    QFETCH(const QByteArray, piece);
    ListenerOptions options = localOptions();
    options.maxGarbageOctets = 5000;
    start(options);
    TcpTracker good(m_on.tcpPort());
    TcpTracker noisy(m_on.tcpPort());
    noisy.send(piece.repeated(100'000 / static_cast<int>(piece.size())).toStdString());
    QTRY_VERIFY(noisy.isClosed());
    QVERIFY(published(1).size() >= 1);
    QVERIFY(published(1).size() <= 100); // And cannot fill the disk meanwhile.
    for (const Reception &reception : published(1))
        QVERIFY(reception.error);
    good.send(report(1, 1));
    QTRY_COMPARE(good.answers(), QByteArray("1234"));
    QCOMPARE(m_listener->counters().connectionsNow, std::uint64_t(1));
}

void TestListener::anIdlePeerIsDropped()
{
    ListenerOptions options = localOptions();
    options.idleTimeout = 200ms;
    start(options);
    TcpTracker idle(m_on.tcpPort());
    TcpTracker busy(m_on.tcpPort());
    int sent = 0;
    while (!idle.isClosed() && sent < 1000) {
        busy.send(report(1, sent++));
        QTest::qWait(20);
    }
    QVERIFY(idle.isClosed());
    QVERIFY(!busy.isClosed());
    QTRY_COMPARE(m_listener->counters().connectionsNow, std::uint64_t(1));
    QTRY_VERIFY(busy.isClosed()); // Now it is idle, too.
}

void TestListener::connectionsBeyondTheLimitAreRefused()
{
    ListenerOptions options = localOptions();
    options.maxConnections = 2;
    start(options);
    TcpTracker first(m_on.tcpPort());
    auto second = std::make_unique<TcpTracker>(m_on.tcpPort());
    QTRY_COMPARE(m_listener->counters().connectionsNow, std::uint64_t(2));
    TcpTracker third(m_on.tcpPort());
    QTRY_VERIFY(third.isClosed());
    QTRY_COMPARE(m_listener->counters().refusedConnections, std::uint64_t(1));
    first.send(report(1, 1));
    QTRY_COMPARE(first.answers(), QByteArray("1234"));

    second.reset(); // Room again.
    QTRY_COMPARE(m_listener->counters().connectionsNow, std::uint64_t(1));
    TcpTracker fourth(m_on.tcpPort());
    fourth.send(report(4, 1));
    QTRY_COMPARE(fourth.answers(), QByteArray("1234"));
    QCOMPARE(m_listener->counters().connectionsEver, std::uint64_t(3));
}

void TestListener::connectionsOfOneAddressCanBeLimited()
{
    ListenerOptions options = localOptions();
    options.maxPerAddress = 1;
    start(options);
    auto first = std::make_unique<TcpTracker>(m_on.tcpPort());
    QTRY_COMPARE(m_listener->counters().connectionsNow, std::uint64_t(1));
    TcpTracker second(m_on.tcpPort());
    QTRY_VERIFY(second.isClosed());
    QCOMPARE(m_listener->counters().refusedConnections, std::uint64_t(1));
    first.reset();
    QTRY_COMPARE(m_listener->counters().connectionsNow, std::uint64_t(0));
    TcpTracker third(m_on.tcpPort());
    third.send(report(3, 1));
    QTRY_COMPARE(third.answers(), QByteArray("1234"));
}

void TestListener::onlyListedUnitsAreHeard()
{
    ListenerOptions options = localOptions();
    options.allowedImeis = {trackers::imei(1)};
    start(options);
    TcpTracker listed(m_on.tcpPort());
    TcpTracker other(m_on.tcpPort());
    UdpTracker listedUdp(m_on.udpPort());
    UdpTracker otherUdp(m_on.udpPort());
    other.send(report(2, 1));
    otherUdp.send(report(2, 2));
    QTRY_VERIFY(other.isClosed());
    QTRY_COMPARE(m_listener->counters().refusedReports, std::uint64_t(2));
    listed.send(report(1, 1));
    listedUdp.send(report(1, 2));
    QTRY_COMPARE(listed.answers(), QByteArray("1234"));
    QTRY_COMPARE(listedUdp.answers(), QByteArrayList{"1234"});
    QCOMPARE(published(2).size(), std::size_t(2)); // And nothing of the other.
    QCOMPARE(other.answers(), QByteArray());
    QCOMPARE(otherUdp.answers(), QByteArrayList());
}

void TestListener::onlyListedNetworksAreHeard_data()
{
    QTest::addColumn<QByteArray>("network");
    QTest::addColumn<bool>("heard");
    QTest::newRow("network") << QByteArray("127.0.0.0/8") << true;
    QTest::newRow("address") << QByteArray("127.0.0.1") << true;
    QTest::newRow("another network") << QByteArray("192.0.2.0/24") << false;
    QTest::newRow("of the other family") << QByteArray("2001:db8::/32") << false;
}

void TestListener::onlyListedNetworksAreHeard()
{
    QFETCH(const QByteArray, network);
    QFETCH(const bool, heard);
    ListenerOptions options = localOptions();
    options.bindAddress.clear();
    options.allowedNetworks = {network.toStdString()};
    start(options);
    TcpTracker tcp(m_on.tcpPort());
    tcp.send(report(1, 1));
    UdpTracker udp(m_on.udpPort());
    udp.send(report(2, 1));
    if (heard) {
        QTRY_COMPARE(tcp.answers(), QByteArray("1234"));
        QTRY_COMPARE(udp.answers(), QByteArrayList{"1234"});
    } else {
        QTRY_VERIFY(tcp.isClosed());
        QTRY_COMPARE(m_listener->counters().refusedConnections, std::uint64_t(2));
        QCOMPARE(m_listener->counters().frames, std::uint64_t(0));
    }
}

void TestListener::severalPortsAreOneListener()
{
    ListenerOptions options = localOptions();
    options.ports = {{0, 0}, {0, {}}, {{}, 0}};
    start(options);
    QCOMPARE(m_on.ports.size(), std::size_t(3));
    TcpTracker first(*m_on.ports[0].tcp);
    TcpTracker second(*m_on.ports[1].tcp);
    UdpTracker third(*m_on.ports[2].udp);
    QVERIFY(!m_on.ports[1].udp && !m_on.ports[2].tcp);
    first.send(report(1, 1));
    second.send(report(2, 1));
    third.send(report(3, 1));
    QTRY_COMPARE(first.answers(), QByteArray("1234"));
    QTRY_COMPARE(second.answers(), QByteArray("1234"));
    QTRY_COMPARE(third.answers(), QByteArrayList{"1234"});
    std::set<std::uint16_t> ports;
    for (const Reception &reception : published(3)) {
        QCOMPARE(reception.local.address, std::string("127.0.0.1"));
        ports.insert(reception.local.port);
    }
    QCOMPARE(ports, (std::set{*m_on.ports[0].tcp, *m_on.ports[1].tcp, *m_on.ports[2].udp}));
}

void TestListener::whatEachTrackerDidIsTold()
{
    start(localOptions());
    UdpTracker udp(m_on.udpPort());
    udp.send(report(1, 1));
    QCOMPARE(published(1).size(), std::size_t(1));
    udp.send(report(1, 1)); // The answer was lost on its way.
    UdpTracker moved(m_on.udpPort());
    moved.send(report(1, 2));
    QCOMPARE(published(3).size(), std::size_t(3));
    const std::vector<listener::TrackerStatistics> list = m_listener->trackers();
    QCOMPARE(list.size(), std::size_t(1));
    QCOMPARE(list.front().imei, trackers::imei(1));
    QCOMPARE(list.front().frames, std::uint64_t(3));
    QCOMPARE(list.front().retransmissions, std::uint64_t(1));
    QCOMPARE(list.front().peerChanges, std::uint64_t(1));
    QTRY_VERIFY(m_listener->rates().frames > 0);
}

void TestListener::aFastPeerWaitsForTheDisk()
{
    constexpr int frames = 20'000;
    start(localOptions());
    m_sink->hold();
    TcpTracker fast(m_on.tcpPort());
    std::string all;
    for (int i = 0; i < frames; ++i)
        all += report(1, i);
    fast.send(all);
    TcpTracker other(m_on.tcpPort());
    other.send(report(2, 1));
    const auto hasOther = [this] {
        const std::vector<Reception> list = m_sink->received();
        return std::ranges::any_of(
            list, [](const Reception &reception) { return reception.raw == report(2, 1); });
    };
    QTRY_VERIFY(hasOther()); // The one does not keep the other waiting.
    QTRY_VERIFY(m_sink->receivedCount() >= 200);
    QTest::qWait(50); // Time in which a listener without a limit would read on.
    QVERIFY(m_sink->receivedCount() <= 300);

    m_sink->release();
    QTRY_COMPARE_WITH_TIMEOUT(m_sink->receivedCount(), std::size_t(frames + 1), 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(fast.answers().size(), qsizetype(4 * frames), 60'000);
    int next = 0;
    for (const Reception &reception : m_sink->received())
        if (reception.raw != report(2, 1))
            QCOMPARE(reception.raw, report(1, next++));
    QCOMPARE(next, frames);
}

void TestListener::aPeerThatDoesNotReadIsDropped()
{
    ListenerOptions options = localOptions();
    options.acknowledgement.text.assign(1'000'000, 'a');
    start(options);
    TcpTracker deaf(m_on.tcpPort());
    deaf.stopReading();
    std::string all;
    for (int i = 0; i < 100; ++i)
        all += report(1, i);
    deaf.send(all);
    QTRY_COMPARE(m_listener->counters().connectionsEver, std::uint64_t(1));
    QTRY_COMPARE(m_listener->counters().connectionsNow, std::uint64_t(0));
    QVERIFY(m_listener->counters().acknowledged < 100);
    QCOMPARE(published(100).size(), std::size_t(100)); // Durable all the same.
}

QTEST_GUILESS_MAIN(TestListener)
#include "test_listener.moc"
