// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/decoder.h"
#include "core/simulator/virtualtracker.h"
#include "logbook.h"
#include "serialclient.h"

#include <QFileInfo>
#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/ioctl.h>

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::simulator;
using namespace std::chrono_literals;

namespace
{

const QByteArray identityReply = "SP7600 V1.10\r\nVID: SP7600;V1.10;V1.0.2;359999046544250\r\n";

/// On the bench without a SIM setting, so that only the serial side has something to do.
VirtualTrackerOptions quickOptions()
{
    VirtualTrackerOptions options;
    options.initialSettings = emptyFactorySettings();
    options.replyDelay = 1ms;
    return options;
}

QByteArray second(const QByteArray &reply)
{
    return reply.split('\n').value(1).trimmed();
}

bool hasOnlyHighOctets(const QByteArray &octets)
{
    return std::all_of(octets.begin(), octets.end(),
                       [](char c) { return (static_cast<unsigned char>(c) & 0x80U) != 0; });
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool put(const QString &path, const QByteArray &octets)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(octets) == octets.size();
}

class TcpClient
{
public:
    explicit TcpClient(quint16 port) { socket.connectToHost(QHostAddress::LocalHost, port); }

    QByteArray ask(const QByteArray &octets, int lines)
    {
        if (!QTest::qWaitFor([this] { return socket.state() == QAbstractSocket::ConnectedState; },
                             3000))
            return "not connected";
        socket.write(octets);
        QByteArray all;
        [[maybe_unused]] const bool complete =
            QTest::qWaitFor([&] { return (all += socket.readAll()).count('\n') >= lines; }, 3000);
        return all;
    }

    QTcpSocket socket;
};

} // namespace

class VirtualTrackerSerialTest : public QObject
{
    Q_OBJECT

private slots:
    void answersOnAPseudoTerminal();
    void defaultSpeedOfAPseudoTerminalIsWrong();
    void garblesAtAWrongSpeed_data();
    void garblesAtAWrongSpeed();
    void talksAtTheConfiguredSpeedOnly();
    void clientsComeAndGo();
    void killedClientLeavesNoLock();
    void unreadRepliesAreLostWithTheirClient();
    void wrongPasswordIsTheOnlyThingSaid();
    void answersInOrder();
    void repliesAfterTheDelay();
    void writesAfterTheirOwnDelay();
    void readsWithoutTheDelayOfWrites();
    void survivesNoise();
    void symbolicLinkLeadsToThePort();
    void symbolicLinkOfSomebodyElseStays();
    void onlyALinkIsReplaced();
    void answersOnTheTcpLink();
    void tcpClientsDoNotDisturbEachOther();
    void busyTcpLinkPort();
    void silentTakesAndAnswersNothing();
    void cutRepliesHaveNoEnd_data();
    void cutRepliesHaveNoEnd();
    void garbledRepliesHoldNoText();
    void chatterIsBeforeAndInsideReplies();
    void refusedAndIgnoredWords();
    void stopClosesAndStartOpensAgain();
    void logNeverHoldsASecret();
};

void VirtualTrackerSerialTest::answersOnAPseudoTerminal()
{
    VirtualTracker tracker(quickOptions());
    const auto running = tracker.start();
    QVERIFY(running.has_value());
    QVERIFY(!running->pseudoTerminal.isEmpty());
    QCOMPARE(running->tcpLinkPort, 0);

    SerialClient client(running->pseudoTerminal, B115200);
    QVERIFY(client.isOpen());
    QCOMPARE(client.ask("1234,VID"), identityReply);
    QCOMPARE(second(client.ask("1234,VEP;10.0.0.9;8888")), "VEP: 10.0.0.9;8888");
    QCOMPARE(tracker.memory().value(SettingId::Host), "10.0.0.9");
    QCOMPARE(tracker.memory().value(SettingId::ServerPort), "8888");
    QCOMPARE(second(client.ask("1234,VEP")), "VEP: 10.0.0.9;8888");
    QVERIFY(second(client.ask("1234,VST")).startsWith("VST: READY;334;020;1;4;0;1;"));
}

void VirtualTrackerSerialTest::defaultSpeedOfAPseudoTerminalIsWrong()
{
    VirtualTracker tracker(quickOptions());
    const auto running = tracker.start();
    QVERIFY(running.has_value());
    SerialClient client(running->pseudoTerminal, B38400);
    client.write("1234,VID\r\n");
    QVERIFY(hasOnlyHighOctets(client.read(identityReply.size())));
}

void VirtualTrackerSerialTest::garblesAtAWrongSpeed_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<int>("octets");
    QTest::newRow("identity") << QByteArray("1234,VID\r\n")
                              << static_cast<int>(identityReply.size());
    QTest::newRow("write") << QByteArray("1234,VRI;77\r\n")
                           << static_cast<int>(qstrlen("SP7600 V1.10\r\nVRI: 77\r\n"));
    QTest::newRow("wrong password")
        << QByteArray("x\r\n") << static_cast<int>(qstrlen("PWD: ERROR\r\n"));
}

void VirtualTrackerSerialTest::garblesAtAWrongSpeed()
{
    QFETCH(QByteArray, command);
    QFETCH(int, octets);
    VirtualTracker tracker(quickOptions());
    const auto running = tracker.start();
    QVERIFY(running.has_value());
    const auto before = tracker.memory();

    SerialClient client(running->pseudoTerminal, B9600);
    client.write(command);
    const auto reply = client.read(octets);
    QCOMPARE(reply.size(), octets);
    QVERIFY(hasOnlyHighOctets(reply));
    QCOMPARE(client.readFor(50), QByteArray());
    QVERIFY(tracker.memory() == before);

    client.setSpeed(B115200);
    QCOMPARE(client.ask("1234,VID"), identityReply);
}

void VirtualTrackerSerialTest::talksAtTheConfiguredSpeedOnly()
{
    auto options = quickOptions();
    options.baudRate = 9600;
    VirtualTracker tracker(options);
    const auto running = tracker.start();
    QVERIFY(running.has_value());
    SerialClient client(running->pseudoTerminal, B115200);
    client.write("1234,VID\r\n");
    QVERIFY(hasOnlyHighOctets(client.read(identityReply.size())));
    client.setSpeed(B9600);
    QCOMPARE(client.ask("1234,VID"), identityReply);
}

void VirtualTrackerSerialTest::clientsComeAndGo()
{
    VirtualTracker tracker(quickOptions());
    const auto running = tracker.start();
    QVERIFY(running.has_value());
    for (int i = 0; i < 5; ++i) {
        SerialClient client(running->pseudoTerminal, B115200);
        QVERIFY(client.isOpen());
        QCOMPARE(client.ask("1234,VID"), identityReply);
    }
}

void VirtualTrackerSerialTest::killedClientLeavesNoLock()
{
#if defined(TIOCGEXCL)
    VirtualTracker tracker(quickOptions());
    const auto running = tracker.start();
    QVERIFY(running.has_value());
    {
        SerialClient killed(running->pseudoTerminal, B115200);
        QVERIFY(killed.isOpen());
        QCOMPARE(::ioctl(killed.descriptor(), TIOCEXCL), 0);
    }
    // Root gets in all the same, so this asks for the lock itself.
    const auto locked = [&running] {
        SerialClient next(running->pseudoTerminal, B115200);
        int exclusive = 1;
        return ::ioctl(next.descriptor(), TIOCGEXCL, &exclusive) != 0 || exclusive != 0;
    };
    QTRY_VERIFY(!locked());
#else
    QSKIP("this system does not tell who has a port open");
#endif
}

void VirtualTrackerSerialTest::unreadRepliesAreLostWithTheirClient()
{
#if defined(Q_OS_LINUX)
    Logbook logbook;
    auto options = quickOptions();
    options.replyDelay = 50ms;
    VirtualTracker tracker(options);
    tracker.setLog(logbook.writer());
    const auto running = tracker.start();
    QVERIFY(running.has_value());
    {
        SerialClient client(running->pseudoTerminal, B115200);
        client.write("1234,VEP\r\n1234,VTR\r\n");
        QTRY_COMPARE(logbook.count(u"serial: VTR"_s), 1); // one reply waits, the other will come
    }
    QTest::qWait(150); // the other reply finds nobody
    const auto unread = [&running] {
        SerialClient probe(running->pseudoTerminal, B115200);
        int octets = -1;
        return ::ioctl(probe.descriptor(), FIONREAD, &octets) == 0 ? octets : -1;
    };
    QTRY_COMPARE(unread(), 0);
    SerialClient next(running->pseudoTerminal, B115200);
    QCOMPARE(next.ask("1234,VRI"), "SP7600 V1.10\r\nVRI: 10\r\n");
#else
    QSKIP("this system does not tell who has a port open");
#endif
}

void VirtualTrackerSerialTest::wrongPasswordIsTheOnlyThingSaid()
{
    auto options = quickOptions();
    options.password = "7777";
    VirtualTracker tracker(options);
    const auto running = tracker.start();
    QVERIFY(running.has_value());
    SerialClient client(running->pseudoTerminal, B115200);
    client.write("1234,VID\r\n");
    QCOMPARE(client.readUntil("\n"), "PWD: ERROR\r\n");
    QCOMPARE(client.readFor(50), QByteArray());
    QCOMPARE(client.ask("7777,VID"), identityReply);
}

void VirtualTrackerSerialTest::answersInOrder()
{
    VirtualTracker tracker(quickOptions());
    const auto running = tracker.start();
    QVERIFY(running.has_value());
    SerialClient client(running->pseudoTerminal, B115200);
    client.write("1234,VRI;5\r\n1234,VRI\r1234,VTR\n\n1234,VRI;6\r\n");
    auto reply = client.readUntil("VRI: 6\r\n");
    QCOMPARE(reply.replace("SP7600 V1.10\r\n", ""), "VRI: 5\r\nVRI: 5\r\nVTR: TCP\r\nVRI: 6\r\n");
}

void VirtualTrackerSerialTest::repliesAfterTheDelay()
{
    auto options = quickOptions();
    options.replyDelay = 150ms;
    VirtualTracker tracker(options);
    const auto running = tracker.start();
    QVERIFY(running.has_value());
    SerialClient client(running->pseudoTerminal, B115200);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(client.ask("1234,VID"), identityReply);
    QVERIFY(timer.elapsed() >= 145);
}

void VirtualTrackerSerialTest::writesAfterTheirOwnDelay()
{
    auto options = quickOptions();
    options.writeDelay = 300ms;
    VirtualTracker tracker(options);
    const auto running = tracker.start();
    QVERIFY(running.has_value());
    SerialClient client(running->pseudoTerminal, B115200);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(second(client.ask("1234,VRI;30")), "VRI: 30");
    QVERIFY(timer.elapsed() >= 295);
}

void VirtualTrackerSerialTest::readsWithoutTheDelayOfWrites()
{
    auto options = quickOptions();
    options.writeDelay = 1h; // No client waits so long.
    VirtualTracker tracker(options);
    const auto running = tracker.start();
    QVERIFY(running.has_value());
    SerialClient client(running->pseudoTerminal, B115200);
    QCOMPARE(client.ask("1234,VID"), identityReply);
}

void VirtualTrackerSerialTest::survivesNoise()
{
    VirtualTracker tracker(quickOptions());
    const auto running = tracker.start();
    QVERIFY(running.has_value());
    SerialClient client(running->pseudoTerminal, B115200);
    QByteArray noise;
    for (int i = 0; i < 3000; ++i)
        noise.append(static_cast<char>(i * 7));
    client.write(noise.replace('\n', 'x').replace('\r', 'x') + "\r\n");
    QCOMPARE(client.readUntil("\n"), "PWD: ERROR\r\n");
    QCOMPARE(second(client.ask("1234,VRI;" + QByteArray(600, '0') + "9")), "VRI: ERROR;3");
    QCOMPARE(client.ask("1234,VID"), identityReply);
}

void VirtualTrackerSerialTest::symbolicLinkLeadsToThePort()
{
    const QTemporaryDir dir;
    const auto path = dir.filePath(u"tracker"_s);
    QVERIFY(QFile::link(u"/nonexistent"_s, path));
    auto options = quickOptions();
    options.linkPath = path;
    {
        VirtualTracker tracker(options);
        const auto running = tracker.start();
        QVERIFY(running.has_value());
        QCOMPARE(QFileInfo(path).symLinkTarget(), running->pseudoTerminal);
        SerialClient client(path, B115200);
        QCOMPARE(client.ask("1234,VID"), identityReply);
        QCOMPARE(QDir(dir.path()).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot),
                 QStringList{u"tracker"_s});
    }
    QVERIFY(!QFileInfo(path).isSymLink());
}

void VirtualTrackerSerialTest::symbolicLinkOfSomebodyElseStays()
{
    const QTemporaryDir dir;
    const auto path = dir.filePath(u"tracker"_s);
    auto options = quickOptions();
    options.linkPath = path;
    VirtualTracker first(options);
    QVERIFY(first.start().has_value());
    VirtualTracker other(options);
    const auto running = other.start();
    QVERIFY(running.has_value());
    first.stop();
    QCOMPARE(QFileInfo(path).symLinkTarget(), running->pseudoTerminal);
}

void VirtualTrackerSerialTest::onlyALinkIsReplaced()
{
    const QTemporaryDir dir;
    auto options = quickOptions();

    options.linkPath = dir.filePath(u"file"_s);
    QVERIFY(put(options.linkPath, "precious"));
    const auto overFile = VirtualTracker(options).start();
    QVERIFY(!overFile.has_value());
    QCOMPARE(overFile.error().code, ErrorCode::FileUnwritable);
    QCOMPARE(contentOf(options.linkPath), "precious");

    options.linkPath = dir.filePath(u"no/such/place"_s);
    const auto nowhere = VirtualTracker(options).start();
    QVERIFY(!nowhere.has_value());
    QCOMPARE(nowhere.error().code, ErrorCode::FileUnwritable);
}

void VirtualTrackerSerialTest::answersOnTheTcpLink()
{
    auto options = quickOptions();
    options.pseudoTerminal = false;
    options.tcpLinkPort = 0;
    options.baudRate = 9600;
    VirtualTracker tracker(options);
    const auto running = tracker.start();
    QVERIFY(running.has_value());
    QVERIFY(running->pseudoTerminal.isEmpty());
    QVERIFY(running->tcpLinkPort != 0);
    TcpClient client(running->tcpLinkPort);
    QCOMPARE(client.ask("1234,VID\r\n", 2), identityReply);
    QCOMPARE(second(client.ask("1234,VTR;UDP\r\n", 2)), "VTR: UDP");
    QCOMPARE(tracker.memory().value(SettingId::Transport), "udp");
    tracker.stop();
    QTRY_COMPARE(client.socket.state(), QAbstractSocket::UnconnectedState);
}

void VirtualTrackerSerialTest::tcpClientsDoNotDisturbEachOther()
{
    auto options = quickOptions();
    options.tcpLinkPort = 0;
    VirtualTracker tracker(options);
    const auto running = tracker.start();
    QVERIFY(running.has_value());
    TcpClient first(running->tcpLinkPort);
    TcpClient other(running->tcpLinkPort);
    QCOMPARE(first.ask("1234,V", 0), QByteArray());
    QCOMPARE(other.ask("1234,VID\r\n", 2), identityReply);
    QCOMPARE(first.ask("RI\r\n", 2), "SP7600 V1.10\r\nVRI: 10\r\n");
    SerialClient serial(running->pseudoTerminal, B115200);
    QCOMPARE(serial.ask("1234,VID"), identityReply);
    first.socket.write("1234,VID\r\n");
    first.socket.flush();
    first.socket.abort();
    QCOMPARE(other.ask("1234,VID\r\n", 2), identityReply);
}

void VirtualTrackerSerialTest::busyTcpLinkPort()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    auto options = quickOptions();
    options.tcpLinkPort = taken.serverPort();
    VirtualTracker tracker(options);
    const auto running = tracker.start();
    QVERIFY(!running.has_value());
    QCOMPARE(running.error().code, ErrorCode::ListenPortBusy);
    QCOMPARE(running.error().parameter("port"), std::to_string(taken.serverPort()));
    taken.close();
    QVERIFY(tracker.start().has_value());
}

void VirtualTrackerSerialTest::silentTakesAndAnswersNothing()
{
    auto options = quickOptions();
    options.faults.silent = true;
    VirtualTracker tracker(options);
    const auto running = tracker.start();
    QVERIFY(running.has_value());
    SerialClient client(running->pseudoTerminal, B115200);
    client.write("1234,VRI;33\r\n");
    QTRY_COMPARE(tracker.memory().value(SettingId::ReportInterval), "33");
    QCOMPARE(client.readFor(100), QByteArray());
}

void VirtualTrackerSerialTest::cutRepliesHaveNoEnd_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("reply");
    QTest::newRow("inside the second line")
        << QByteArray("1234,VID\r\n") << identityReply.left(identityReply.size() / 2);
    QTest::newRow("where the first line ends")
        << QByteArray("1234,VAP;abcdef;\r\n") << QByteArray("SP7600 V1.10");
    QTest::newRow("inside the first line") << QByteArray("x\r\n") << QByteArray("PWD: E");
}

void VirtualTrackerSerialTest::cutRepliesHaveNoEnd()
{
    QFETCH(QByteArray, command);
    QFETCH(QByteArray, reply);
    auto options = quickOptions();
    options.faults.cutReplies = true;
    VirtualTracker tracker(options);
    const auto running = tracker.start();
    QVERIFY(running.has_value());
    SerialClient client(running->pseudoTerminal, B115200);
    client.write(command);
    QCOMPARE(client.read(reply.size()), reply);
    QCOMPARE(client.readFor(100), QByteArray());
}

void VirtualTrackerSerialTest::garbledRepliesHoldNoText()
{
    auto options = quickOptions();
    options.faults.garbleReplies = true;
    VirtualTracker tracker(options);
    const auto running = tracker.start();
    QVERIFY(running.has_value());
    SerialClient client(running->pseudoTerminal, B115200);
    client.write("1234,VID\r\n");
    const auto reply = client.read(identityReply.size());
    QCOMPARE(reply.size(), identityReply.size());
    QVERIFY(hasOnlyHighOctets(reply));
}

void VirtualTrackerSerialTest::chatterIsBeforeAndInsideReplies()
{
    auto options = quickOptions();
    options.faults.chatter = true;
    VirtualTracker tracker(options);
    const auto running = tracker.start();
    QVERIFY(running.has_value());
    SerialClient client(running->pseudoTerminal, B115200);
    client.write("1234,VTR\r\n");
    const auto lines = client.readUntil("VTR: TCP\r\n").split('\n');
    QCOMPARE(lines.size(), 7);
    QCOMPARE(lines[2], "SP7600 V1.10\r");
    QCOMPARE(lines[5], "VTR: TCP\r");
    for (const int start : {0, 3}) {
        QCOMPARE(lines[start], "+GSM READY\r");
        const auto report = protocol::decodeFrame(lines[start + 1].trimmed().toStdString());
        QVERIFY(report.has_value());
        QCOMPARE(report->front().imei, "359999046544250");
    }
}

void VirtualTrackerSerialTest::refusedAndIgnoredWords()
{
    auto options = quickOptions();
    options.faults.refusedWords = {u"vri"_s};
    options.faults.ignoredWords = {u"VTR"_s};
    VirtualTracker tracker(options);
    const auto running = tracker.start();
    QVERIFY(running.has_value());
    const auto before = tracker.memory();
    SerialClient client(running->pseudoTerminal, B115200);
    QCOMPARE(second(client.ask("1234,VRI;60")), "VRI: ERROR;3");
    QCOMPARE(second(client.ask("1234,VTR;UDP")), "VTR: UDP");
    QCOMPARE(second(client.ask("1234,VTR")), "VTR: TCP");
    QVERIFY(tracker.memory() == before);
}

void VirtualTrackerSerialTest::stopClosesAndStartOpensAgain()
{
    VirtualTracker tracker(quickOptions());
    const auto running = tracker.start();
    QVERIFY(running.has_value());
    SerialClient client(running->pseudoTerminal, B115200);
    QCOMPARE(client.ask("1234,VID"), identityReply);
    tracker.stop();
    client.write("1234,VID\r\n");
    QCOMPARE(client.readFor(50), QByteArray());
    const auto again = tracker.start();
    QVERIFY(again.has_value());
    SerialClient other(again->pseudoTerminal, B115200);
    QCOMPARE(other.ask("1234,VID"), identityReply);
}

void VirtualTrackerSerialTest::logNeverHoldsASecret()
{
    Logbook logbook;
    VirtualTracker tracker(quickOptions());
    tracker.setLog(logbook.writer());
    const auto running = tracker.start();
    QVERIFY(running.has_value());
    SerialClient client(running->pseudoTerminal, B115200);
    QCOMPARE(second(client.ask("1234,VAK;TOPSECRET")), "VAK: OK");
    QCOMPARE(second(client.ask("1234,VAK;TOPSECRET;2")), "VAK: ERROR;2");
    tracker.stop();
    const auto text = logbook.lines().join(u'\n');
    QVERIFY(text.contains(u"VAK"_s));
    QVERIFY(!text.contains(u"TOPSECRET"_s));
}

QTEST_GUILESS_MAIN(VirtualTrackerSerialTest)
#include "test_virtualtracker_serial.moc"
