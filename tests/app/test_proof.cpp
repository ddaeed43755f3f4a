// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/programs.h"

#include <QTcpSocket>
#include <QUdpSocket>

#include <csignal>

using namespace programs;

namespace
{

const QByteArray imei = "359999046544250";
const QByteArray otherImei = "490154203237518";

QByteArray report(const QByteArray &unit)
{
    return "*GS16," + unit + ",092653140326,,COT:1#";
}

QByteArray heartbeat(const QByteArray &unit)
{
    return "*GS16," + unit + "#";
}

} // namespace

/// Waiting for the proof while the unit cannot report, because it has no APN: the test is what
/// arrives.
class TestProof : public QObject
{
    Q_OBJECT

    struct Bench {
        Home home;
        Simulator simulator{home};
        Program program{home};

        /// Commissions until it waits for the proof; false when it does not come to that.
        [[nodiscard]] bool waitsForProof(const QString &transport, const QString &timeout)
        {
            if (!simulator.start({u"--factory-empty"_s}))
                return false;
            program.start({u"commission"_s, u"--json"_s, u"--port"_s, simulator.link(),
                           u"--preset"_s, u"this-laptop"_s, u"--transport"_s, transport,
                           u"--timeout"_s, timeout});
            return program.waitForObject(
                [](const QJsonObject &object) { return object.contains("heard"_L1); });
        }
        [[nodiscard]] quint16 port() const
        {
            return simulator.state().value("server_port"_L1).toString().toUShort();
        }
    };

private Q_SLOTS:
    void whatArrivesInsteadIsNamed_data()
    {
        QTest::addColumn<QString>("transport");
        QTest::addColumn<QByteArray>("overTcp");
        QTest::addColumn<QByteArray>("overUdp");
        QTest::addColumn<QString>("code");
        const QByteArray none;
        QTest::addRow("nothing") << u"tcp"_s << none << none << u"proof-nothing-arrived"_s;
        QTest::addRow("another unit")
            << u"tcp"_s << report(otherImei) << none << u"proof-other-imei"_s;
        QTest::addRow("another unit on the other transport")
            << u"tcp"_s << none << report(otherImei) << u"proof-other-imei"_s;
        QTest::addRow("UDP instead of TCP")
            << u"tcp"_s << none << report(imei) << u"proof-other-transport"_s;
        QTest::addRow("TCP instead of UDP")
            << u"udp"_s << report(imei) << none << u"proof-other-transport"_s;
        QTest::addRow("a frame that is none")
            << u"tcp"_s << QByteArray("*GS16,nonsense#") << none << u"proof-undecodable"_s;
        QTest::addRow("a datagram that is none")
            << u"udp"_s << none << QByteArray("\x02\xff hello") << u"proof-undecodable"_s;
        QTest::addRow("octets that are no frame")
            << u"tcp"_s << QByteArray("GET / HTTP/1.1\r\n\r\n") << none << u"proof-undecodable"_s;
        QTest::addRow("heartbeats")
            << u"tcp"_s << heartbeat(imei) << none << u"proof-heartbeat-only"_s;
        QTest::addRow("heartbeats among everything else")
            << u"udp"_s << report(otherImei) + report(imei) << heartbeat(imei)
            << u"proof-heartbeat-only"_s;
    }

    void whatArrivesInsteadIsNamed()
    {
        QFETCH(const QString, transport);
        QFETCH(const QByteArray, overTcp);
        QFETCH(const QByteArray, overUdp);
        QFETCH(const QString, code);
        Bench bench;
        QVERIFY2(bench.waitsForProof(transport, u"1.5"_s), bench.program.told().constData());

        QTcpSocket tcp;
        if (!overTcp.isEmpty()) {
            tcp.connectToHost(QHostAddress(QHostAddress::LocalHost), bench.port());
            QVERIFY(tcp.waitForConnected());
            tcp.write(overTcp);
            tcp.disconnectFromHost();
        }
        QUdpSocket udp;
        if (!overUdp.isEmpty()) {
            QCOMPARE(
                udp.writeDatagram(overUdp, QHostAddress(QHostAddress::LocalHost), bench.port()),
                overUdp.size());
        }
        COMPARE_EXIT(bench.program, bench.program.wait(), 1);
        const auto last = bench.program.last();
        QVERIFY2(errorCode(last) == code, bench.program.told().constData());
        QCOMPARE(last.value("result"_L1), u"failed"_s);
        QVERIFY(last.value("proof"_L1).isNull());
        // The settings are as they were written, and said to be.
        QCOMPARE(setting(last, u"server_port"_s, u"after"_s).toInt(), bench.port());
        QCOMPARE(setting(last, u"server_port"_s, u"outcome"_s), u"verified"_s);
    }

    void theRightReportEndsTheWaitAtOnce_data()
    {
        QTest::addColumn<QString>("transport");
        QTest::addRow("TCP") << u"tcp"_s;
        QTest::addRow("UDP") << u"udp"_s;
    }

    void theRightReportEndsTheWaitAtOnce()
    {
        QFETCH(const QString, transport);
        Bench bench;
        QVERIFY2(bench.waitsForProof(transport, u"60"_s), bench.program.told().constData());
        QTcpSocket tcp;
        QUdpSocket udp;
        const auto octets = report(otherImei) + heartbeat(imei) + report(imei);
        if (transport == u"tcp"_s) {
            tcp.connectToHost(QHostAddress(QHostAddress::LocalHost), bench.port());
            QVERIFY(tcp.waitForConnected());
            tcp.write(octets);
        } else {
            udp.writeDatagram(octets, QHostAddress(QHostAddress::LocalHost), bench.port());
        }
        COMPARE_EXIT(bench.program, bench.program.wait(), 0);
        QCOMPARE(bench.program.last().value("result"_L1), u"proved"_s);
        QCOMPARE(bench.program.last().value("report"_L1).toObject().value("cot"_L1).toObject(),
                 QJsonObject({{u"odometer_m"_s, 1}}));
    }

    void aSignalEndsTheWait_data()
    {
        QTest::addColumn<int>("signal");
        QTest::addRow("Ctrl+C") << SIGINT;
        QTest::addRow("the system's request to end") << SIGTERM;
    }

    void aSignalEndsTheWait()
    {
        QFETCH(const int, signal);
        Bench bench;
        QVERIFY2(bench.waitsForProof(u"tcp"_s, u"60"_s), bench.program.told().constData());
        QElapsedTimer clock;
        clock.start();
        bench.program.signal(signal);
        COMPARE_EXIT(bench.program, bench.program.wait(), 1);
        QVERIFY2(clock.elapsed() < 5000, QByteArray::number(clock.elapsed()).constData());
        const auto last = bench.program.last();
        QCOMPARE(last.value("result"_L1), u"cancelled"_s);
        QCOMPARE(errorCode(last), u"cancelled"_s);
        QCOMPARE(setting(last, u"server_port"_s, u"after"_s).toInt(), bench.port());
    }
};

QTEST_GUILESS_MAIN(TestProof)
#include "test_proof.moc"
