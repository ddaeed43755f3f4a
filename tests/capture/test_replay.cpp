// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/replay.h"
#include "tests/capture/captures.h"

#include <QElapsedTimer>
#include <QNetworkDatagram>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>
#include <QUdpSocket>

using namespace captures;
using namespace sp7600;
using capture::ReplayCounts;

namespace
{

const QHostAddress local(QHostAddress::LocalHost);
/// Of no real unit either: the test number of TS 23.003, which this program does not take for one
/// of its own.
const std::string foreignImei = "490154203237518";

/// A server that keeps what each connection brought, and answers.
class Server
{
public:
    explicit Server(QByteArray answer = "1234"_ba)
        : m_answer(std::move(answer))
    {
        m_server.listen(local);
        m_udp.bind(local);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection()) {
                const auto number = received.size();
                received.append(QByteArray());
                const auto take = [this, socket, number] {
                    received[number] += socket->readAll();
                    socket->write(m_answer);
                };
                QObject::connect(socket, &QTcpSocket::readyRead, socket, take);
                if (socket->bytesAvailable() > 0)
                    take();
            }
        });
        QObject::connect(&m_udp, &QUdpSocket::readyRead, &m_udp, [this] {
            while (m_udp.hasPendingDatagrams()) {
                const auto datagram = m_udp.receiveDatagram();
                datagrams.append({datagram.senderPort(), datagram.data()});
                m_udp.writeDatagram(datagram.makeReply(m_answer));
            }
        });
    }
    [[nodiscard]] capture::ReplayTarget target(Transport transport = Transport::Tcp) const
    {
        const auto port = transport == Transport::Tcp ? m_server.serverPort() : m_udp.localPort();
        return {{"127.0.0.1", port, transport}, local, true};
    }

    QByteArrayList received;
    QList<std::pair<int, QByteArray>> datagrams;

private:
    QByteArray m_answer;
    QTcpServer m_server;
    QUdpSocket m_udp;
};

capture::ReplayOptions atOnce()
{
    capture::ReplayOptions options;
    options.speed = 0;
    return options;
}

} // namespace

class TestReplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachConnectionIsOneAgain()
    {
        KeptStore kept;
        QVERIFY(kept.isOpen());
        QVERIFY(kept.add({heard(samples::frame(1), 0, 3), said("1234", 0, 3),
                          heard(samples::frame(2), 1, 4), heard(samples::frame(3), 2, 3),
                          heard("no report\n", 3, 4)}));
        Server server;
        const auto outcome = capture::replayCapture(kept.store(), server.target(), atOnce());
        QVERIFY(!outcome.error);
        const QByteArrayList expected{
            QByteArray::fromStdString(samples::frame(1) + samples::frame(3)),
            QByteArray::fromStdString(samples::frame(2) + "no report\n")};
        QCOMPARE(server.received, expected);
        QCOMPARE(outcome.counts.sent, 4);
        QCOMPARE(outcome.counts.notSent, 0);
        QCOMPARE(outcome.counts.connections, 2);
        QCOMPARE(outcome.counts.answered, 2);
        QVERIFY(outcome.counts.answerOctets >= 8);
    }

    void datagramsComeFromOnePortAPeer()
    {
        KeptStore kept;
        QVERIFY(kept.isOpen());
        QVERIFY(kept.add({heard(samples::frame(1), 0, 3), heard(samples::frame(2), 1, 4),
                          heard(samples::frame(3), 2, 3)}));
        Server server;
        const auto outcome =
            capture::replayCapture(kept.store(), server.target(Transport::Udp), atOnce());
        QVERIFY(!outcome.error);
        QCOMPARE(server.datagrams.size(), 3);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(server.datagrams.at(i).second,
                     QByteArray::fromStdString(samples::frame(i + 1)));
        QCOMPARE(server.datagrams.at(0).first, server.datagrams.at(2).first);
        QVERIFY(server.datagrams.at(0).first != server.datagrams.at(1).first);
        QCOMPARE(outcome.counts.sent, 3);
        QCOMPARE(outcome.counts.answered, 2);
        QCOMPARE(outcome.counts.answerOctets, 12);
    }

    void thePaceIsKept()
    {
        KeptStore kept;
        QVERIFY(kept.isOpen());
        QVERIFY(kept.add({heard(samples::frame(1), 0), heard(samples::frame(2), 8)}));
        Server server;
        auto options = atOnce();
        options.speed = 20;
        QElapsedTimer clock;
        clock.start();
        const auto outcome = capture::replayCapture(kept.store(), server.target(), options);
        QVERIFY(!outcome.error);
        QCOMPARE(outcome.counts.sent, 2);
        QVERIFY2(clock.elapsed() >= 400, QByteArray::number(clock.elapsed()).constData());
    }

    void thousandsGoAsFastAsItGoes()
    {
        KeptStore kept;
        QVERIFY(kept.isOpen());
        std::vector<Reception> many;
        qsizetype octets = 0;
        for (int i = 0; i < 3000; ++i) {
            many.push_back(heard(samples::frame(i), i, 1 + static_cast<std::uint64_t>(i) / 5));
            octets += static_cast<qsizetype>(many.back().raw.size());
        }
        QVERIFY(kept.add(many));
        Server server;
        const auto outcome = capture::replayCapture(kept.store(), server.target(), atOnce());
        QVERIFY(!outcome.error);
        QCOMPARE(outcome.counts.sent, 3000);
        QCOMPARE(outcome.counts.connections, 600);
        QVERIFY(QTest::qWaitFor([&] { return server.received.join().size() >= octets; }));
        QCOMPARE(server.received.join().size(), octets);
    }

    void madeUpReportsStayHere()
    {
        KeptStore kept;
        QVERIFY(kept.isOpen());
        QVERIFY(kept.add(
            {heard(samples::frame(1, foreignImei), 0, 1), heard(samples::frame(2), 1, 2)}));
        // The server is here, but it counts as elsewhere: whatever was sent would be seen.
        for (const Transport transport : {Transport::Tcp, Transport::Udp}) {
            Server server;
            auto target = server.target(transport);
            target.isLoopback = false;
            auto options = atOnce();
            options.confirmed = true;
            const auto outcome = capture::replayCapture(kept.store(), target, options);
            QVERIFY(outcome.error);
            QCOMPARE(outcome.error->code, ErrorCode::ReplaySynthetic);
            QCOMPARE(outcome.error->parameter("imei"), std::string_view(samples::imei));
            QCOMPARE(outcome.counts, ReplayCounts());
            QTest::qWait(100); // for what would be on its way
            QVERIFY(server.received.isEmpty());
            QVERIFY(server.datagrams.isEmpty());
        }
    }

    void elsewhereNeedsAgreement()
    {
        KeptStore kept;
        QVERIFY(kept.isOpen());
        QVERIFY(kept.add({heard(samples::frame(1, foreignImei), 0), heard("no report\n", 1)}));
        Server server;
        auto target = server.target();
        target.isLoopback = false;
        const auto refused = capture::replayCapture(kept.store(), target, atOnce());
        QVERIFY(refused.error);
        QCOMPARE(refused.error->code, ErrorCode::ReplayUnconfirmed);
        QCOMPARE(refused.error->parameter("units"), std::string_view(foreignImei));
        QVERIFY(server.received.isEmpty());

        auto options = atOnce();
        options.confirmed = true;
        const auto outcome = capture::replayCapture(kept.store(), target, options);
        QVERIFY(!outcome.error);
        QCOMPARE(outcome.counts.sent, 1);
        QCOMPARE(outcome.counts.notSent, 1); // nobody knows whose it is
        QCOMPARE(server.received,
                 QByteArrayList{QByteArray::fromStdString(samples::frame(1, foreignImei))});
    }

    void whatIsHereIsToldByTheAddress()
    {
        const auto here = capture::replayTarget({"localhost", 8888, Transport::Tcp});
        QVERIFY(here);
        QVERIFY(here->isLoopback);
        QVERIFY(here->address.isLoopback());
        const auto there = capture::replayTarget({"192.0.2.1", 8888, Transport::Tcp});
        QVERIFY(there);
        QVERIFY(!there->isLoopback);
    }

    void aServerThatIsNotThereIsTold()
    {
        KeptStore kept;
        QVERIFY(kept.isOpen());
        QVERIFY(kept.add({heard(samples::frame(1), 0), heard(samples::frame(2), 1)}));
        QTcpServer gone;
        QVERIFY(gone.listen(local));
        const capture::ReplayTarget target{
            {"127.0.0.1", gone.serverPort(), Transport::Tcp}, local, true};
        gone.close();
        const auto outcome = capture::replayCapture(kept.store(), target, atOnce());
        QVERIFY(outcome.error);
        QCOMPARE(outcome.error->code, ErrorCode::ReplayFailed);
        QCOMPARE(outcome.counts.sent, 0);
        QCOMPARE(outcome.counts.notSent, 2);
    }

    void itCanBeStopped()
    {
        KeptStore kept;
        QVERIFY(kept.isOpen());
        QVERIFY(kept.add({heard(samples::frame(1), 0), heard(samples::frame(2), 3600)}));
        Server server;
        device::CancelSource source;
        QTimer::singleShot(100, qApp, [&source] { source.cancel(); });
        const auto outcome =
            capture::replayCapture(kept.store(), server.target(), {}, source.token());
        QVERIFY(outcome.error);
        QCOMPARE(outcome.error->code, ErrorCode::Cancelled);
        QCOMPARE(outcome.counts.sent, 1);
    }
};

QTEST_GUILESS_MAIN(TestReplay)
#include "test_replay.moc"
