// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listener/datagramsocket.h"

#include <QNetworkDatagram>
#include <QNetworkProxy>
#include <QTest>

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

using namespace sp7600;
using namespace sp7600::listener;

namespace
{

/// What was received, with octets of its own.
struct Taken {
    std::string octets;
    Peer peer;
    Peer local;
    DatagramPath path;
};

/// Bound to a port that the system chose, and emptied whenever it says that something waits.
class Receiving
{
public:
    explicit Receiving(const QHostAddress &address)
    {
        auto bound = std::make_unique<QUdpSocket>();
        bound->setProxy(QNetworkProxy::NoProxy);
        if (!bound->bind(address, 0))
            return;
        m_socket = std::make_unique<DatagramSocket>(std::move(bound));
        m_socket->setReady([this] { take(); });
    }
    [[nodiscard]] bool isOpen() const { return m_socket && m_socket->isOpen(); }
    [[nodiscard]] DatagramSocket &socket() { return *m_socket; }
    [[nodiscard]] const std::vector<Taken> &all() const { return m_all; }
    [[nodiscard]] std::size_t largestBatch() const { return m_largestBatch; }
    void take()
    {
        const auto some = m_socket->receive();
        m_largestBatch = std::max(m_largestBatch, some.size());
        for (const Datagram &one : some)
            m_all.push_back({std::string(one.octets), one.peer, one.local, one.path});
    }

private:
    std::unique_ptr<DatagramSocket> m_socket;
    std::vector<Taken> m_all;
    std::size_t m_largestBatch = 0;
};

bool open(QUdpSocket &socket, const QHostAddress &address)
{
    socket.setProxy(QNetworkProxy::NoProxy);
    return socket.bind(address, 0);
}

} // namespace

class TestDatagramSocket final : public QObject
{
    Q_OBJECT

private slots:
    /// Far more than one call takes.
    void receivesAllInOrderAndAnswersEach()
    {
        constexpr int count = 3 * static_cast<int>(DatagramSocket::mostAtOnce) + 5;
        Receiving receiving(QHostAddress::LocalHost);
        QVERIFY(receiving.isOpen());
        QUdpSocket tracker;
        QVERIFY(open(tracker, QHostAddress::LocalHost));
        for (int i = 0; i < count; ++i)
            QVERIFY(tracker.writeDatagram(QByteArray::number(i), QHostAddress::LocalHost,
                                          receiving.socket().port())
                    > 0);
        QTRY_COMPARE(receiving.all().size(), std::size_t(count));
#ifdef Q_OS_LINUX
        QCOMPARE(receiving.largestBatch(), DatagramSocket::mostAtOnce);
#endif
        std::vector<DatagramAnswer> answers;
        for (int i = 0; i < count; ++i) {
            const Taken &one = receiving.all().at(static_cast<std::size_t>(i));
            QCOMPARE(one.octets, std::to_string(i));
            QCOMPARE(one.peer, (Peer{"127.0.0.1", tracker.localPort()}));
            QCOMPARE(one.local, (Peer{"127.0.0.1", receiving.socket().port()}));
            answers.push_back({one.path, "answer " + one.octets});
        }
        QCOMPARE(receiving.socket().send(answers), std::size_t(count));
        for (int i = 0; i < count; ++i) {
            QTRY_VERIFY(tracker.hasPendingDatagrams());
            QCOMPARE(tracker.receiveDatagram().data(), "answer " + QByteArray::number(i));
        }
    }

    void takesDatagramsOfEverySize()
    {
        Receiving receiving(QHostAddress::LocalHost);
        QVERIFY(receiving.isOpen());
        QUdpSocket tracker;
        QVERIFY(open(tracker, QHostAddress::LocalHost));
        const QByteArray large(65'000, 'x');
        for (const QByteArray &octets : {QByteArray(), large, QByteArray("#")})
            QVERIFY(
                tracker.writeDatagram(octets, QHostAddress::LocalHost, receiving.socket().port())
                >= 0);
        QTRY_COMPARE(receiving.all().size(), std::size_t(3));
        QCOMPARE(receiving.all().at(0).octets, std::string());
        QCOMPARE(receiving.all().at(1).octets, large.toStdString());
        QCOMPARE(receiving.all().at(2).octets, std::string("#"));
    }

    void tellsOfNothingUntilItIsToBeToldAgain()
    {
        Receiving receiving(QHostAddress::LocalHost);
        QVERIFY(receiving.isOpen());
        QUdpSocket tracker;
        QVERIFY(open(tracker, QHostAddress::LocalHost));
        const auto send = [&](const QByteArray &octets) {
            return tracker.writeDatagram(octets, QHostAddress::LocalHost, receiving.socket().port())
                   > 0;
        };
        QVERIFY(send("heard"));
        QTRY_COMPARE(receiving.all().size(), std::size_t(1));
#ifdef Q_OS_LINUX
        receiving.socket().setReading(false);
        QVERIFY(send("waits"));
        QVERIFY(send("waits as well"));
        QTest::qWait(50); // Time in which it would be told.
        QCOMPARE(receiving.all().size(), std::size_t(1));
        receiving.socket().setReading(true);
        QTRY_COMPARE(receiving.all().size(), std::size_t(3));
        QCOMPARE(receiving.all().at(1).octets, std::string("waits"));
        QCOMPARE(receiving.all().at(2).octets, std::string("waits as well"));
#endif
        // What waits is not lost by being told of late.
        receiving.socket().setReading(false);
        QVERIFY(send("asked for"));
        QTRY_VERIFY((receiving.take(), receiving.all().back().octets == "asked for"));
    }

    /// A socket for all addresses takes both kinds, and answers from the address that was asked.
    void answersFromWhereItWasAsked_data()
    {
        QTest::addColumn<QHostAddress>("bound");
        QTest::addColumn<QHostAddress>("asked");
        const QHostAddress ipv4(QHostAddress::LocalHost);
        const QHostAddress ipv6(QHostAddress::LocalHostIPv6);
        QTest::newRow("IPv4") << QHostAddress(QHostAddress::AnyIPv4) << ipv4;
        QTest::newRow("IPv4 on a socket of both") << QHostAddress(QHostAddress::Any) << ipv4;
        QTest::newRow("IPv6 on a socket of both") << QHostAddress(QHostAddress::Any) << ipv6;
        QTest::newRow("IPv6") << ipv6 << ipv6;
#ifdef Q_OS_LINUX
        QTest::newRow("another address of this laptop")
            << QHostAddress(QHostAddress::Any) << QHostAddress(QStringLiteral("127.0.0.2"));
#endif
    }
    void answersFromWhereItWasAsked()
    {
        QFETCH(const QHostAddress, bound);
        QFETCH(const QHostAddress, asked);
        const QHostAddress from = asked.protocol() == QAbstractSocket::IPv6Protocol
                                      ? QHostAddress(QHostAddress::LocalHostIPv6)
                                      : QHostAddress(QHostAddress::LocalHost);
        Receiving receiving(bound);
        QUdpSocket tracker;
        if (!receiving.isOpen() || !open(tracker, from))
            QSKIP("this machine has no such address");
        QVERIFY(tracker.writeDatagram("report", asked, receiving.socket().port()) > 0);
        QTRY_COMPARE(receiving.all().size(), std::size_t(1));
        const Taken &one = receiving.all().front();
        QCOMPARE(one.peer, (Peer{from.toString().toStdString(), tracker.localPort()}));
        QCOMPARE(one.local.port, receiving.socket().port());
        QVERIFY(QString::fromStdString(one.local.address).startsWith(asked.toString()));
        const DatagramAnswer answer{one.path, "1234"};
        QCOMPARE(receiving.socket().send({&answer, 1}), std::size_t(1));
        QTRY_VERIFY(tracker.hasPendingDatagrams());
        const QNetworkDatagram heard = tracker.receiveDatagram();
        QCOMPARE(heard.data(), QByteArray("1234"));
        QVERIFY(heard.senderAddress().isEqual(asked));
        QCOMPARE(heard.senderPort(), int{receiving.socket().port()});
    }

    /// As after a broadcast: nothing can be sent from the address that it came to.
    void answersFromAnotherAddressRatherThanNotAtAll()
    {
        Receiving receiving(QHostAddress::AnyIPv4);
        QVERIFY(receiving.isOpen());
        QUdpSocket tracker;
        QVERIFY(open(tracker, QHostAddress::LocalHost));
        QVERIFY(tracker.writeDatagram("report", QHostAddress::LocalHost, receiving.socket().port())
                > 0);
        QTRY_COMPARE(receiving.all().size(), std::size_t(1));
        DatagramAnswer first{receiving.all().front().path, "first"};
        first.path.local = QHostAddress(QHostAddress::Broadcast).toIPv6Address();
        const std::vector<DatagramAnswer> answers{first, {receiving.all().front().path, "second"}};
        QCOMPARE(receiving.socket().send(answers), std::size_t(2));
        QTRY_VERIFY(tracker.hasPendingDatagrams());
        QCOMPARE(tracker.receiveDatagram().data(), QByteArray("first"));
        QTRY_VERIFY(tracker.hasPendingDatagrams());
        QCOMPARE(tracker.receiveDatagram().data(), QByteArray("second"));
    }
};

QTEST_GUILESS_MAIN(TestDatagramSocket)
#include "test_datagramsocket.moc"
