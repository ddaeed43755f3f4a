// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listener/accessrules.h"
#include "core/listener/nativesocket.h"
#include "core/listener/placewatch.h"
#include "core/listener/ratemeter.h"
#include "core/listener/trackerbook.h"

#include <QTcpServer>
#include <QTest>

#include <functional>

using namespace std::chrono_literals;
using namespace sp7600;
using namespace sp7600::listener;

namespace
{

constexpr UtcMillis begin{std::chrono::seconds(1'700'000'000)};

Reception heard(const std::string &imei, std::chrono::milliseconds at, const std::string &raw)
{
    Reception reception;
    reception.received = begin + at;
    reception.peer = {"192.0.2.1", 4000};
    reception.connection = 7;
    reception.raw = raw;
    Report report;
    report.imei = imei;
    report.time = std::chrono::floor<std::chrono::seconds>(reception.received) - 2s;
    reception.reports.push_back(report);
    return reception;
}

} // namespace

Q_DECLARE_METATYPE(std::function<void(sp7600::Report &)>)

class TestListenerParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void networksAreRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("good");
        for (const auto *good : {"192.0.2.0/24", "192.0.2.7", "2001:db8::/32", "::1"})
            QTest::newRow(good) << QByteArray(good) << true;
        for (const auto *bad : {"", "here", "192.0.2.0/33", "300.1.1.1", "2001:db8::/129"})
            QTest::newRow(qPrintable(QStringLiteral("not ") + QLatin1StringView(bad)))
                << QByteArray(bad) << false;
    }
    void networksAreRead()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const bool, good);
        const auto network = parseNetwork(text.toStdString());
        QCOMPARE(network.has_value(), good);
        if (!good)
            QCOMPARE(network.error().code, ErrorCode::ListenNetworkMalformed);
    }

    void countsWhatATrackerDid()
    {
        TrackerBook book;
        book.note(heard("1", 0ms, "a"));
        book.note(heard("1", 10s, "b"));
        book.note(heard("1", 70s, "c"));
        Reception moved = heard("1", 71s, "d");
        moved.peer.port = 4001;
        moved.transport = Transport::Udp;
        moved.reports.push_back(moved.reports.front());
        moved.reports.back().time = *moved.reports.back().time - 100s;
        book.note(moved);
        Reception broken = heard("", 72s, "?");
        broken.reports.clear();
        broken.error = Error{ErrorCode::FrameUnrecognised};
        book.note(broken);
        broken.connection = 8; // Nobody's.
        book.note(broken);
        Reception answer = heard("1", 73s, "1234");
        answer.direction = Direction::ToTracker;
        book.note(answer);

        const std::vector<TrackerStatistics> list = book.all();
        QCOMPARE(list.size(), std::size_t(1));
        const TrackerStatistics &of = list.front();
        QCOMPARE(of.firstHeard, begin);
        QCOMPARE(of.lastHeard, begin + 71s);
        QCOMPARE(of.transport, Transport::Udp);
        QCOMPARE(of.peer.port, std::uint16_t(4001));
        QCOMPARE(of.peerChanges, std::uint64_t(1));
        QCOMPARE(of.frames, std::uint64_t(4));
        QCOMPARE(of.reports, std::uint64_t(5));
        QCOMPARE(of.batches, std::uint64_t(1));
        QCOMPARE(of.octets, std::uint64_t(4));
        QCOMPARE(of.errors, std::uint64_t(1));
        QCOMPARE(of.longestSilence, std::chrono::milliseconds(60s));
        QCOMPARE(of.clockSkew, std::optional(std::chrono::milliseconds(2s))); // Of the newest.
        QCOMPARE(of.retransmissions, std::uint64_t(0));
        QCOMPARE(of.duplicates, std::uint64_t(0));
    }

    void tellsRepeatedFramesFromRepeatedReports()
    {
        TrackerBook book;
        const Reception first = heard("1", 0ms, "a");
        book.note(first);
        book.note(first);                // The same frame again.
        book.note(heard("1", 0ms, "b")); // The same report in another frame.
        const TrackerStatistics of = book.all().front();
        QCOMPARE(of.retransmissions, std::uint64_t(1));
        QCOMPARE(of.duplicates, std::uint64_t(1));
    }

    void twoEventsOfOneSecondAreTwoReports_data()
    {
        QTest::addColumn<std::function<void(Report &)>>("change");
        QTest::addColumn<std::uint64_t>("duplicates");
        using Change = std::function<void(Report &)>;
        QTest::newRow("the same") << Change([](Report &) {}) << std::uint64_t(1);
        QTest::newRow("another event")
            << Change([](Report &report) { report.eventId = 2; }) << std::uint64_t(0);
        QTest::newRow("an input changed")
            << Change([](Report &report) { report.status.emplace().io = 3; }) << std::uint64_t(0);
        QTest::newRow("a tag was read")
            << Change([](Report &report) { report.tagData = "0102"; }) << std::uint64_t(0);
        QTest::newRow("the vehicle answered")
            << Change([](Report &report) { report.obd.emplace().octets = {3, 0x41, 0x0D, 0}; })
            << std::uint64_t(0);
        QTest::newRow("the next number")
            << Change([](Report &report) { report.skypatrol.emplace().sequence = 8; })
            << std::uint64_t(0);
    }
    void twoEventsOfOneSecondAreTwoReports()
    {
        QFETCH(const std::function<void(Report &)>, change);
        QFETCH(const std::uint64_t, duplicates);
        TrackerBook book;
        Reception first = heard("1", 0ms, "a");
        first.reports.front().eventId = 1;
        first.reports.front().gps.emplace().latitude = 19.4;
        first.reports.front().gps->longitude = -99.1;
        first.reports.front().status.emplace().io = 1;
        book.note(first);
        Reception second = first;
        second.raw = "b";
        change(second.reports.front());
        book.note(second);
        QCOMPARE(book.all().front().reports, std::uint64_t(2));
        QCOMPARE(book.all().front().duplicates, duplicates);
    }

    void whatHasNoTimeIsNoRepeat()
    {
        TrackerBook book;
        Reception status = heard("1", 0ms, "here I am");
        status.reports.front().kind = ReportKind::Status;
        status.reports.front().time.reset();
        book.note(status);
        book.note(status);
        QCOMPARE(book.all().front().retransmissions, std::uint64_t(0));
        // A number tells one from the next, too.
        status.reports.front().skypatrol.emplace().sequence = 8;
        status.raw = "here I am, 8";
        book.note(status);
        book.note(status);
        QCOMPARE(book.all().front().retransmissions, std::uint64_t(1));
    }

    void signsOfLifeAreNoRepeats()
    {
        TrackerBook book;
        Reception beat = heard("1", 0ms, "beat");
        beat.reports.front().kind = ReportKind::Heartbeat;
        beat.reports.front().time.reset();
        for (int i = 0; i < 5; ++i) {
            beat.received += 60s;
            book.note(beat);
        }
        QCOMPARE(book.all().front().heartbeats, std::uint64_t(5));
        QCOMPARE(book.all().front().retransmissions, std::uint64_t(0));
    }

    void forgetsWhoWasNotHeardForLongest()
    {
        constexpr int most = 100;
        TrackerBook book(most);
        for (int i = 0; i < 10 * most; ++i)
            book.note(heard(std::to_string(i), std::chrono::seconds(i), "x"));
        const std::vector<TrackerStatistics> list = book.all();
        QVERIFY(list.size() <= std::size_t(most));
        QVERIFY(list.size() >= std::size_t(most) * 8 / 10);
        QCOMPARE(list.front().imei, std::to_string(10 * most - 1)); // The latest first.
    }

    void measuresRates()
    {
        RateMeter meter;
        RateMeter::Time now{};
        ListenerCounters counters;
        QCOMPARE(meter.rates(now, counters).frames, 0.0);
        for (int second = 1; second <= 30; ++second) {
            now += 1s;
            counters.frames += second <= 15 ? 100 : 10;
            counters.reports += 1;
            const ListenerRates rates = meter.rates(now, counters);
            QCOMPARE(rates.reports, 1.0);
            if (second <= 15)
                QCOMPARE(rates.frames, 100.0);
            if (second >= 26)
                QCOMPARE(rates.frames, 10.0);
        }
    }

    void noticesASleep()
    {
        PlaceWatch watch;
        PlaceWatch::Wall now{};
        watch.look(now, 1s);
        watch.look(now += 1s, 1s);
        watch.look(now += 10s, 1s); // A machine under load.
        QVERIFY(!watch.trouble(now));
        watch.look(now += 600s, 1s);
        QCOMPARE(watch.trouble(now),
                 std::optional(Error{ErrorCode::ListenSlept, {{"seconds", "600"}}}));
        QVERIFY(!watch.trouble(now + 61s));
    }

    void noticesThatAnAddressIsGone()
    {
        PlaceWatch watch("192.0.2.1");
        const PlaceWatch::Wall now{};
        QVERIFY(!watch.setHere(true));
        QVERIFY(watch.setHere(false));
        QCOMPARE(watch.trouble(now),
                 std::optional(Error{ErrorCode::ListenAddressGone, {{"address", "192.0.2.1"}}}));
        QVERIFY(watch.setHere(true));
        QVERIFY(!watch.trouble(now));

        QVERIFY(isAddressHere(""));
        QVERIFY(isAddressHere("127.0.0.1"));
        QVERIFY(isAddressHere("0.0.0.0"));
        QVERIFY(!isAddressHere("192.0.2.1")); // TEST-NET-1: nobody has it.
    }

    void whatIsUnderWayIsNoNumberWhereNobodyTells()
    {
        QVERIFY(!octetsUnderWay(noDescriptor).has_value());
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const auto socket = beginConnecting(server.serverAddress(), server.serverPort());
        QVERIFY(socket.has_value());
        QTRY_COMPARE(connectOutcome(*socket), std::optional(true));
        QCOMPARE(writeSocket(*socket, "report").octets, std::size_t(6));
#ifdef Q_OS_LINUX
        QTRY_COMPARE(octetsUnderWay(*socket), std::optional(std::size_t(0)));
#elif defined(Q_OS_WIN)
        QVERIFY(!octetsUnderWay(*socket).has_value());
#endif
        closeSocket(*socket);
    }
};

QTEST_GUILESS_MAIN(TestListenerParts)
#include "test_listenerparts.moc"
