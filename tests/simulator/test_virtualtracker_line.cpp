// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/simulatorregistry.h"
#include "core/simulator/virtualtracker.h"
#include "logbook.h"
#include "serialclient.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QHostAddress>
#include <QMutex>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::simulator;
using namespace std::chrono_literals;

namespace
{

const QByteArray identityReply = "SP7600 V1.10\r\nVID: SP7600;V1.10;V1.0.2;359999046544250\r\n";
const QByteArray bannerOctets = "SP7600 V1.10\r\nREADY\r\n";

VirtualTrackerOptions quickOptions()
{
    VirtualTrackerOptions options;
    options.initialSettings = emptyFactorySettings();
    options.replyDelay = 1ms;
    options.restartTime = 150ms;
    options.replugTime = 100ms;
    return options;
}

VirtualTrackerOptions withFault(FaultKind kind, std::size_t command)
{
    auto options = quickOptions();
    CommandFault fault;
    fault.kind = kind;
    fault.command = command;
    options.faults.commands = {fault};
    return options;
}

QByteArray second(const QByteArray &reply)
{
    return reply.split('\n').value(1).trimmed();
}

/// A tracker that is started, and everything that it said about where it is.
class Bench final
{
public:
    explicit Bench(const VirtualTrackerOptions &options)
        : tracker(options)
    {
        tracker.setLog(logbook.writer());
        tracker.setMoved([this](const VirtualTracker::Running &place) {
            const QMutexLocker lock(&m_mutex);
            m_moved.append(place.pseudoTerminal);
        });
        if (const auto running = tracker.start()) {
            port = running->pseudoTerminal;
            tcpLink = running->tcpLinkPort;
        }
    }

    [[nodiscard]] QStringList moved() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_moved;
    }

    Logbook logbook;
    mutable QMutex m_mutex;
    QStringList m_moved;
    VirtualTracker tracker;
    QString port;
    std::uint16_t tcpLink = 0;
};

/// What a TCP client sends and hears.
class TcpClient final
{
public:
    explicit TcpClient(quint16 port) { socket.connectToHost(QHostAddress::LocalHost, port); }

    [[nodiscard]] bool isConnected()
    {
        return QTest::qWaitFor([this] { return socket.state() == QAbstractSocket::ConnectedState; },
                               3000);
    }
    [[nodiscard]] bool isCut()
    {
        return QTest::qWaitFor(
            [this] { return socket.state() == QAbstractSocket::UnconnectedState; }, 3000);
    }
    QByteArray readUntil(const QByteArray &end)
    {
        QByteArray all;
        [[maybe_unused]] const bool complete =
            QTest::qWaitFor([&] { return (all += socket.readAll()).contains(end); }, 3000);
        return all;
    }

    QTcpSocket socket;
};

} // namespace

class VirtualTrackerLineTest : public QObject
{
    Q_OBJECT

private slots:
    void pacedLineTakesItsTime_data();
    void pacedLineTakesItsTime();
    void pacedTcpLinkTakesItsTime();
    void repliesComeInPieces();
    void echoesWhatItReceives_data();
    void echoesWhatItReceives();
    void lineEndsAndPromptGoOut();
    void restartIsDeafAndTellsWhenItIsUp();
    void restartOverTcpKeepsTheConnection();
    void restartUnderAnotherName();
    void restartLosesTheLink();
    void restartOfTheTcpLink();
    void disconnectOverAPseudoTerminal_data();
    void disconnectOverAPseudoTerminal();
    void disconnectOverTcp_data();
    void disconnectOverTcp();
    void unpluggingIsNoRestart();
    void restartFault();
    void anotherUnitInItsPlace();
    void lateReplyComesLate();
    void stopWhileItIsAway();
    void atUnitForgetsAndKeeps();
    void logNeverHoldsASecret();
};

void VirtualTrackerLineTest::pacedLineTakesItsTime_data()
{
    QTest::addColumn<int>("baudRate");
    QTest::addColumn<uint>("speed");
    QTest::newRow("9600") << 9600 << static_cast<uint>(B9600);
    QTest::newRow("115200") << 115200 << static_cast<uint>(B115200);
}

void VirtualTrackerLineTest::pacedLineTakesItsTime()
{
    QFETCH(int, baudRate);
    QFETCH(uint, speed);
    auto options = quickOptions();
    options.paced = true;
    options.baudRate = baudRate;
    const Bench bench(options);
    SerialClient client(bench.port, speed);
    constexpr int rounds = 5;
    qint64 fastest = std::numeric_limits<qint64>::max();
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(client.ask("1234,VID"), identityReply);
        fastest = std::min(fastest, timer.nsecsElapsed());
    }
    // The command's ten octets too. The millisecond that the unit takes is not the line's: Qt's
    // timers may round a part of it away.
    const auto octets = identityReply.size() + 10;
    const auto wire = octets * 10 * 1'000'000'000LL / baudRate;
    QVERIFY2(fastest >= wire, QByteArray::number(fastest).constData());
    QVERIFY2(fastest <= wire * 13 / 10 + 10'000'000, QByteArray::number(fastest).constData());
}

void VirtualTrackerLineTest::pacedTcpLinkTakesItsTime()
{
    auto options = quickOptions();
    options.pseudoTerminal = false;
    options.tcpLinkPort = 0;
    options.paced = true;
    options.baudRate = 9600;
    const Bench bench(options);
    TcpClient client(bench.tcpLink);
    QVERIFY(client.isConnected());
    QElapsedTimer timer;
    timer.start();
    client.socket.write("1234,VID\r\n");
    QCOMPARE(client.readUntil("250\r\n"), identityReply);
    QVERIFY(timer.elapsed() >= (identityReply.size() + 10) * 10 * 1000 / 9600);
}

void VirtualTrackerLineTest::repliesComeInPieces()
{
    auto options = quickOptions();
    options.paced = true;
    options.baudRate = 1200;
    const Bench bench(options);
    SerialClient client(bench.port, B1200);
    client.write("1234,VRI\r\n");
    QCOMPARE(client.read(1), "SP7600 V"); // eight octets, and the next ones 67 ms later
    QCOMPARE(client.readUntil("VRI: 10\r\n"), "1.10\r\nVRI: 10\r\n");
}

void VirtualTrackerLineTest::echoesWhatItReceives_data()
{
    QTest::addColumn<bool>("paced");
    QTest::newRow("at once") << false;
    QTest::newRow("paced") << true;
}

void VirtualTrackerLineTest::echoesWhatItReceives()
{
    QFETCH(bool, paced);
    auto options = quickOptions();
    options.echo = true;
    options.paced = paced;
    const Bench bench(options);
    SerialClient client(bench.port, B115200);
    client.write("12");
    QCOMPARE(client.read(2), "12");
    client.write("34,VRI\r\n");
    QCOMPARE(client.readUntil("VRI: 10\r\n"), "34,VRI\r\nSP7600 V1.10\r\nVRI: 10\r\n");
}

void VirtualTrackerLineTest::lineEndsAndPromptGoOut()
{
    auto options = quickOptions();
    options.lineEnd = LineEnd::Cr;
    options.prompt = "> ";
    const Bench bench(options);
    SerialClient client(bench.port, B115200);
    client.write("1234,VRI\r");
    QCOMPARE(client.readUntil("> "), "SP7600 V1.10\rVRI: 10\r> ");
}

void VirtualTrackerLineTest::restartIsDeafAndTellsWhenItIsUp()
{
    const Bench bench(quickOptions());
    SerialClient client(bench.port, B115200);
    QCOMPARE(second(client.ask("1234,VRI;77")), "VRI: 77");
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(second(client.ask("1234,VRS")), "VRS: OK");
    client.write("1234,VRI;88\r\n1234"); // nobody hears it, nor the half of the next one
    QCOMPARE(client.readUntil("READY\r\n"), bannerOctets);
    QVERIFY(timer.elapsed() >= 150);
    QCOMPARE(client.ask("1234,VRI"), "SP7600 V1.10\r\nVRI: 77\r\n");
    QCOMPARE(bench.moved(), QStringList());
}

void VirtualTrackerLineTest::restartOverTcpKeepsTheConnection()
{
    auto options = quickOptions();
    options.tcpLinkPort = 0;
    options.banner = false;
    const Bench bench(options);
    TcpClient client(bench.tcpLink);
    QVERIFY(client.isConnected());
    client.socket.write("1234,VRS\r\n");
    QCOMPARE(client.readUntil("OK\r\n"), "SP7600 V1.10\r\nVRS: OK\r\n");
    QTRY_COMPARE(bench.logbook.count(u"serial: there again"_s), 1);
    client.socket.write("1234,VRI\r\n");
    QCOMPARE(client.readUntil("VRI: 10\r\n"), "SP7600 V1.10\r\nVRI: 10\r\n");
}

void VirtualTrackerLineTest::restartUnderAnotherName()
{
    const QTemporaryDir dir;
    auto options = quickOptions();
    options.linkPath = dir.filePath(u"tracker"_s);
    options.reenumerate = true;
    const Bench bench(options);
    {
        SerialClient client(options.linkPath, B115200);
        QCOMPARE(second(client.ask("1234,VRS")), "VRS: OK");
        QTRY_VERIFY(!isSimulatorPort(bench.port.toStdString()));
        QVERIFY(!QFileInfo(options.linkPath).isSymLink());
        QCOMPARE(client.readFor(50), QByteArray()); // hung up
    }
    QTRY_COMPARE(bench.moved().size(), 1);
    const auto place = bench.moved().first();
    QVERIFY(place != bench.port);
    QVERIFY(isSimulatorPort(place.toStdString()));
    QCOMPARE(QFileInfo(options.linkPath).symLinkTarget(), place);
    SerialClient again(options.linkPath, B115200);
    QCOMPARE(again.ask("1234,VID"), identityReply);
}

void VirtualTrackerLineTest::restartLosesTheLink()
{
    const QTemporaryDir dir;
    auto options = quickOptions();
    options.linkPath = dir.filePath(u"tracker"_s);
    options.reenumerate = true;
    options.linkIsLost = true;
    const Bench bench(options);
    QVERIFY(QFileInfo(options.linkPath).isSymLink());
    SerialClient client(bench.port, B115200);
    QCOMPARE(second(client.ask("1234,VRS")), "VRS: OK");
    QTRY_COMPARE(bench.moved().size(), 1);
    QVERIFY(!QFileInfo(options.linkPath).isSymLink());
    // Whoever looks for it finds it by its IMEI.
    QVERIFY(std::ranges::count(simulatorPorts(), bench.moved().first().toStdString()) == 1);
    SerialClient again(bench.moved().first(), B115200);
    QCOMPARE(again.ask("1234,VID"), identityReply);
}

void VirtualTrackerLineTest::restartOfTheTcpLink()
{
    auto options = quickOptions();
    options.pseudoTerminal = false;
    options.tcpLinkPort = 0;
    options.reenumerate = true;
    const Bench bench(options);
    const auto name = "tcp:127.0.0.1:" + std::to_string(bench.tcpLink);
    TcpClient client(bench.tcpLink);
    QVERIFY(client.isConnected());
    client.socket.write("1234,VRS\r\n");
    QVERIFY(client.isCut());
    QCOMPARE(client.socket.readAll(), "SP7600 V1.10\r\nVRS: OK\r\n");
    QTRY_COMPARE(bench.moved().size(), 1);
    QVERIFY(isSimulatorPort(name));
    TcpClient again(bench.tcpLink);
    QVERIFY(again.isConnected());
    again.socket.write("1234,VID\r\n");
    QCOMPARE(again.readUntil("250\r\n"), identityReply);
}

void VirtualTrackerLineTest::disconnectOverAPseudoTerminal_data()
{
    QTest::addColumn<FaultKind>("kind");
    QTest::addColumn<QByteArray>("heard");
    QTest::addColumn<QByteArray>("held");
    QTest::newRow("before") << FaultKind::DisconnectBefore << QByteArray() << QByteArray("10");
    QTest::newRow("during") << FaultKind::DisconnectDuring << QByteArray("SP7600 V1.1")
                            << QByteArray("60");
    QTest::newRow("after") << FaultKind::DisconnectAfter
                           << QByteArray("SP7600 V1.10\r\nVRI: 60\r\n") << QByteArray("60");
}

void VirtualTrackerLineTest::disconnectOverAPseudoTerminal()
{
    QFETCH(FaultKind, kind);
    QFETCH(QByteArray, heard);
    QFETCH(QByteArray, held);
    const Bench bench(withFault(kind, 2));
    {
        SerialClient client(bench.port, B115200);
        QCOMPARE(client.ask("1234,VID"), identityReply);
        client.write("1234,VRI;60\r\n");
        QCOMPARE(client.read(heard.size() + 1), heard); // as much as comes before it hangs up
    }
    QTRY_COMPARE(bench.moved().size(), 1);
    SerialClient again(bench.moved().first(), B115200);
    QCOMPARE(second(again.ask("1234,VRI")), "VRI: " + held);
}

void VirtualTrackerLineTest::disconnectOverTcp_data()
{
    disconnectOverAPseudoTerminal_data();
}

void VirtualTrackerLineTest::disconnectOverTcp()
{
    QFETCH(FaultKind, kind);
    QFETCH(QByteArray, heard);
    QFETCH(QByteArray, held);
    auto options = withFault(kind, 1);
    options.pseudoTerminal = false;
    options.tcpLinkPort = 0;
    const Bench bench(options);
    TcpClient client(bench.tcpLink);
    QVERIFY(client.isConnected());
    client.socket.write("1234,VRI;60\r\n");
    QVERIFY(client.isCut());
    QCOMPARE(client.socket.readAll(), heard);
    QTRY_COMPARE(bench.moved().size(), 1);
    TcpClient again(bench.tcpLink);
    QVERIFY(again.isConnected());
    again.socket.write("1234,VRI\r\n");
    QCOMPARE(again.readUntil(held + "\r\n"), "SP7600 V1.10\r\nVRI: " + held + "\r\n");
}

void VirtualTrackerLineTest::unpluggingIsNoRestart()
{
    auto options = withFault(FaultKind::DisconnectAfter, 2);
    options.dialect = CommandDialect::At;
    const Bench bench(options);
    {
        SerialClient client(bench.port, B115200);
        client.write("AT$TCPAPI=0\r");
        QCOMPARE(client.readUntil("OK\r\n"), "\r\nOK\r\n");
        client.write("AT\r");
        QCOMPARE(client.readUntil("OK\r\n"), "\r\nOK\r\n");
    }
    QTRY_COMPARE(bench.moved().size(), 1);
    QCOMPARE(bench.tracker.memory().value(SettingId::Transport), "udp");
    SerialClient again(bench.moved().first(), B115200);
    QCOMPARE(again.readFor(50), QByteArray()); // no banner
}

void VirtualTrackerLineTest::restartFault()
{
    const Bench bench(withFault(FaultKind::Restart, 1));
    SerialClient client(bench.port, B115200);
    client.write("1234,VRI;60\r\n");
    QCOMPARE(client.readUntil("READY\r\n"), bannerOctets);
    QCOMPARE(second(client.ask("1234,VRI")), "VRI: 10");
}

void VirtualTrackerLineTest::anotherUnitInItsPlace()
{
    const Bench bench(withFault(FaultKind::Replaced, 2));
    SerialClient client(bench.port, B115200);
    QCOMPARE(client.ask("1234,VID"), identityReply);
    QCOMPARE(second(client.ask("1234,VRI;60")), "VRI: 60");
    QVERIFY(client.ask("1234,VID").endsWith(";359999046544268\r\n"));
    QCOMPARE(bench.tracker.memory().value(SettingId::ReportInterval), "10");
    QCOMPARE(bench.tracker.replacementMemory().value(SettingId::ReportInterval), "60");
}

void VirtualTrackerLineTest::lateReplyComesLate()
{
    auto options = withFault(FaultKind::LateReply, 1);
    options.faults.commands.front().lateness = 200ms;
    const Bench bench(options);
    SerialClient client(bench.port, B115200);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(client.ask("1234,VID"), identityReply);
    QVERIFY(timer.elapsed() >= 200);
}

void VirtualTrackerLineTest::stopWhileItIsAway()
{
    auto options = quickOptions();
    options.reenumerate = true;
    options.restartTime = 1h;
    Bench bench(options);
    SerialClient client(bench.port, B115200);
    QCOMPARE(second(client.ask("1234,VRS")), "VRS: OK");
    QTRY_VERIFY(!isSimulatorPort(bench.port.toStdString()));
    bench.tracker.stop();
    const auto running = bench.tracker.start();
    QVERIFY(running.has_value());
    SerialClient again(running->pseudoTerminal, B115200);
    QCOMPARE(again.ask("1234,VID"), identityReply);
}

void VirtualTrackerLineTest::atUnitForgetsAndKeeps()
{
    auto options = quickOptions();
    options.dialect = CommandDialect::At;
    options.model = "TT8750";
    const Bench bench(options);
    SerialClient client(bench.port, B115200);
    const auto ask = [&client](const QByteArray &command) {
        client.write(command + '\r');
        return client.readUntil("OK\r\n");
    };
    QCOMPARE(ask("AT+CGSN"), "\r\n359999046544250\r\n\r\nOK\r\n");
    QCOMPARE(ask("ATE1"), "\r\nOK\r\n");
    QCOMPARE(ask("ATE0"), "ATE0\r\r\nOK\r\n");
    QCOMPARE(ask(R"(AT$FRIEND=1,1,"127.0.0.1",8888,3)"), "\r\nOK\r\n");
    QCOMPARE(bench.tracker.memory().value(SettingId::ServerPort), "8888");
    QVERIFY(!bench.tracker.savedMemory().has(SettingId::ServerPort));
    QCOMPARE(ask("AT$RESET"), "\r\nOK\r\n");
    QCOMPARE(client.readUntil("READY\r\n"), "TT8750 V1.10\r\nREADY\r\n");
    QVERIFY(!bench.tracker.memory().has(SettingId::ServerPort));

    QCOMPARE(ask(R"(AT$FRIEND=1,1,"127.0.0.1",8888,3)"), "\r\nOK\r\n");
    QCOMPARE(ask("AT&W"), "\r\nOK\r\n");
    QCOMPARE(ask("AT$RESET"), "\r\nOK\r\n");
    QCOMPARE(client.readUntil("READY\r\n"), "TT8750 V1.10\r\nREADY\r\n");
    QCOMPARE(bench.tracker.memory().value(SettingId::ServerPort), "8888");
}

void VirtualTrackerLineTest::logNeverHoldsASecret()
{
    auto options = withFault(FaultKind::WrongValue, 1);
    Bench bench(options);
    SerialClient client(bench.port, B115200);
    QCOMPARE(second(client.ask("1234,VAK;TOPSECRET")), "VAK: OK");
    QCOMPARE(second(client.ask("1234,VPW;98765432")), "VPW: OK");
    bench.tracker.stop();
    const auto text = bench.logbook.lines().join(u'\n');
    QVERIFY(text.contains(u"VPW;***"_s));
    QVERIFY(!text.contains(u"TOPSECRE"_s));
    QVERIFY(!text.contains(u"98765432"_s));
}

QTEST_GUILESS_MAIN(VirtualTrackerLineTest)
#include "test_virtualtracker_line.moc"
