// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/devicesession.h"
#include "core/device/qtlink.h"
#include "tests/device/testprofile.h"
#include "tests/device/wirepeers.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <grp.h>
#include <pwd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <thread>

using namespace sp7600;
using namespace sp7600::device;
using namespace sp7600::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// Far beyond what anything here takes; reaching it fails the test.
constexpr auto longEnough = 20s;

TimePoint soon()
{
    return SystemClock().now() + longEnough;
}

std::string readUntil(Link &link, const std::string &end)
{
    std::string all;
    while (all.find(end) == std::string::npos) {
        const auto octets = link.read(soon(), {});
        if (!octets)
            return "error " + std::string(codeName(octets.error().code)) + " after " + all;
        all += *octets;
    }
    return all;
}

/// Reads until an error comes, and returns its code.
ErrorCode readUntilError(Link &link)
{
    while (true) {
        const auto octets = link.read(soon(), {});
        if (!octets)
            return octets.error().code;
    }
}

std::string virtualAnswer(const std::string &line)
{
    const bool asksIdentity = line == "1234,VID";
    return std::string("SP7600 V1.10\r\n")
           + (asksIdentity ? "VID: SP7600;V1.10;V1.0.2;359999046544250" : "VEP: ERROR;1") + "\r\n";
}

QString ownGroupOfNobody()
{
    const auto *const nobody = ::getpwnam("nobody");
    const auto *const group = nobody ? ::getgrgid(nobody->pw_gid) : nullptr;
    return group ? QString::fromUtf8(group->gr_name) : QString();
}

} // namespace

class TestLinks : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_ioThread = std::make_unique<IoThread>(); }
    void cleanup() { m_ioThread.reset(); }

    void serialCarriesOctetsBothWays();
    void serialSetsTheSpeed();
    void serialIdentifiesOverTheWire();
    void serialHangUpIsALostLink();
    void serialHangUpBeforeTheSpeedIsSet();
    void serialHangUpWhileWaiting();
    void aLostSerialLinkKeepsNothingBusy();
    void opensWithAnyLineState_data();
    void opensWithAnyLineState();
    void serialMissingPort_data();
    void serialMissingPort();
    void serialBusyPort();
    void serialFollowsSymbolicLinks();
    void serialRefusesWhatIsNoPort();
    void serialWithoutPermission_data();
    void serialWithoutPermission();
    void serialReadEndsWhenCancelled();
    void serialReopens();
    void aClosedLinkIsALostLink();

    void tcpCarriesOctetsBothWays();
    void tcpIdentifiesOverTheWire();
    void tcpRefused();
    void tcpClosedByPeer();
    void tcpResetByPeer();
    void tcpSilentConnectIsCancelled();
    void tcpSilentConnectEndsAtTheDeadline();
    void tcpWriteEndsAtItsDeadline();

    void makesTheRightLink_data();
    void makesTheRightLink();
    void onePortHasOneName();

private:
    std::unique_ptr<IoThread> m_ioThread;
};

void TestLinks::serialCarriesOctetsBothWays()
{
    Pty pty;
    pty.answer([](const std::string &line) { return "<" + line + ">\r\n"; });
    SerialLink link(*m_ioThread, pty.path());
    QVERIFY(link.open(soon(), {}));
    QCOMPARE(link.name(), pty.path());
    QVERIFY(link.hasBaudRate());
    for (const auto *text : {"first", "second", "third \xFF\x01 octets"}) {
        QVERIFY(link.write(std::string(text) + "\r\n", soon(), {}));
        QCOMPARE(readUntil(link, ">\r\n"), "<" + std::string(text) + ">\r\n");
    }
}

void TestLinks::serialSetsTheSpeed()
{
    Pty pty;
    SerialLink link(*m_ioThread, pty.path());
    QVERIFY(link.open(soon(), {}));
    for (const auto &[rate, speed] : {std::pair(115200, B115200), std::pair(19200, B19200)}) {
        QVERIFY(link.setBaudRate(rate, soon(), {}));
        termios mode = {};
        QCOMPARE(tcgetattr(pty.master(), &mode), 0);
        QCOMPARE(cfgetospeed(&mode), speed_t(speed));
    }
    const auto impossible = link.setBaudRate(-1, soon(), {});
    QVERIFY(!impossible);
    QCOMPARE(impossible.error().code, ErrorCode::PortUnusable);
}

void TestLinks::serialIdentifiesOverTheWire()
{
    Pty pty;
    pty.answer(virtualAnswer);
    SerialLink link(*m_ioThread, pty.path());
    QVERIFY(link.open(soon(), {}));
    DeviceSession session(link, virtualProfile(), {});
    const auto identity = session.identify({});
    QVERIFY(identity);
    QCOMPARE(identity->imei, std::optional<std::string>("359999046544250"));
    const auto word = session.readWord(virtualProfile().words.front(), {});
    QCOMPARE(word->front().second.error->code, ErrorCode::CommandRefused);
}

void TestLinks::serialHangUpIsALostLink()
{
    Pty pty;
    SerialLink link(*m_ioThread, pty.path());
    QVERIFY(link.open(soon(), {}));
    pty.hangUp();
    const auto code = readUntilError(link);
    QCOMPARE(code, ErrorCode::LinkLost);
    const auto written = link.write("1234,VID\r\n", soon(), {});
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::LinkLost);
    QCOMPARE(written.error().parameter("port"), std::string_view(pty.path()));
    link.close();
}

void TestLinks::serialHangUpBeforeTheSpeedIsSet()
{
    Pty pty;
    SerialLink link(*m_ioThread, pty.path());
    QVERIFY(link.open(soon(), {}));
    pty.hangUp();
    const auto set = link.setBaudRate(115200, soon(), {});
    QVERIFY(!set);
    QCOMPARE(set.error().code, ErrorCode::LinkLost);
    link.close();
}

void TestLinks::serialHangUpWhileWaiting()
{
    Pty pty;
    SerialLink link(*m_ioThread, pty.path());
    QVERIFY(link.open(soon(), {}));
    pty.send("half a re");
    QCOMPARE(readUntil(link, "re"), std::string("half a re"));
    std::thread puller([&pty] { pty.hangUp(); });
    const auto code = readUntilError(link);
    puller.join();
    QCOMPARE(code, ErrorCode::LinkLost);
}

void TestLinks::aLostSerialLinkKeepsNothingBusy()
{
    Pty pty;
    SerialLink link(*m_ioThread, pty.path());
    QVERIFY(link.open(soon(), {}));
    pty.hangUp();
    QCOMPARE(readUntilError(link), ErrorCode::LinkLost);
    // Not closed yet: the conversation may have other things to do first.
    const auto before = std::clock();
    std::this_thread::sleep_for(200ms);
    const auto used = std::chrono::milliseconds((std::clock() - before) * 1000 / CLOCKS_PER_SEC);
    QVERIFY2(used < 60ms, std::to_string(used.count()).c_str());
    // What it holds no longer takes nothing either.
    QCOMPARE(link.setBaudRate(9600, soon(), {}).error().code, ErrorCode::LinkLost);
    QCOMPARE(link.write("x", soon(), {}).error().code, ErrorCode::LinkLost);
}

void TestLinks::opensWithAnyLineState_data()
{
    QTest::addColumn<bool>("on");
    QTest::newRow("on") << true;
    QTest::newRow("off") << false;
}

void TestLinks::opensWithAnyLineState()
{
    // A pseudo-terminal has no such lines, as many adapters do not: that is no loss of the link.
    QFETCH(const bool, on);
    Pty pty;
    pty.answer([](const std::string &line) { return line + "!\n"; });
    SerialLink link(*m_ioThread, pty.path(), {on, on});
    QVERIFY(link.open(soon(), {}));
    QVERIFY(link.setBaudRate(9600, soon(), {}));
    QVERIFY(link.write("hello\n", soon(), {}));
    QCOMPARE(readUntil(link, "\n"), std::string("hello!\n"));
}

void TestLinks::serialMissingPort_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("path") << "/dev/sp7600-no-such-port";
    QTest::newRow("name") << "ttyNOSUCHPORT7";
    QTest::newRow("relative path") << "./no-such-port";
    QTest::newRow("empty") << "";
}

void TestLinks::serialMissingPort()
{
    QFETCH(const QString, name);
    SerialLink link(*m_ioThread, name.toStdString());
    const auto opened = link.open(soon(), {});
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::PortNotFound);
    QCOMPARE(QString::fromUtf8(opened.error().parameter("port")), name);
}

void TestLinks::serialBusyPort()
{
    Pty pty;
    SerialLink first(*m_ioThread, pty.path());
    SerialLink second(*m_ioThread, pty.path());
    QVERIFY(first.open(soon(), {}));
    const auto opened = second.open(soon(), {});
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::PortBusy);
    // This program itself has it: no other is to be closed.
    QCOMPARE(opened.error().parameter("program"), std::string_view());
    // The first one is none the worse for it, and leaves the port free.
    pty.send("still here\n");
    QCOMPARE(readUntil(first, "\n"), std::string("still here\n"));
    first.close();
    QVERIFY(second.open(soon(), {}));
}

void TestLinks::serialFollowsSymbolicLinks()
{
    Pty pty;
    const QTemporaryDir folder;
    const auto linkPath = folder.filePath(u"tracker"_s);
    QVERIFY(QFile::link(QString::fromStdString(pty.path()), linkPath));
    QCOMPARE(canonicalPort(linkPath.toStdString()), pty.path());

    SerialLink byLink(*m_ioThread, linkPath.toStdString());
    QVERIFY(byLink.open(soon(), {}));
    QCOMPARE(byLink.name(), linkPath.toStdString());
    pty.send("hello\n");
    QCOMPARE(readUntil(byLink, "\n"), std::string("hello\n"));
    // The lock goes by the real name, so that the other spelling does not get around it.
    SerialLink byName(*m_ioThread, pty.path());
    QCOMPARE(byName.open(soon(), {}).error().code, ErrorCode::PortBusy);

    byLink.close();
    QVERIFY(QFile::remove(linkPath));
    QVERIFY(QFile::link(u"/dev/sp7600-gone"_s, linkPath));
    SerialLink dangling(*m_ioThread, linkPath.toStdString());
    QCOMPARE(dangling.open(soon(), {}).error().code, ErrorCode::PortNotFound);
}

void TestLinks::serialRefusesWhatIsNoPort()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"notes.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    for (const auto &name : {file.fileName(), folder.path()}) {
        SerialLink link(*m_ioThread, name.toStdString());
        const auto opened = link.open(soon(), {});
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::PortUnusable);
        QVERIFY(!opened.error().parameter("detail").empty());
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.size(), 0);
}

void TestLinks::serialWithoutPermission_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<int>("mode");
    QTest::addColumn<QString>("said");
    const auto *const dialout = ::getgrnam("dialout") ? "dialout" : "daemon";
    QTest::newRow("not in the group")
        << QString::fromUtf8(dialout) << 0660 << u"port-permission "_s + QString::fromUtf8(dialout);
    QTest::newRow("in the group, but not yet in this login")
        << ownGroupOfNobody() << 0660 << u"port-login-older "_s + ownGroupOfNobody();
    QTest::newRow("no group would help") << ownGroupOfNobody() << 0600 << u"port-permission "_s;
    QTest::newRow("the administrator's group") << u"root"_s << 0660 << u"port-permission "_s;
}

void TestLinks::serialWithoutPermission()
{
    QFETCH(const QString, group);
    QFETCH(const int, mode);
    QFETCH(const QString, said);
    const Pty pty;
    if (::geteuid() == 0) {
        const auto *const entry = ::getgrnam(group.toUtf8().constData());
        QVERIFY(entry);
        QCOMPARE(::chown(pty.path().c_str(), 0, entry->gr_gid), 0);
        QCOMPARE(::chmod(pty.path().c_str(), mode_t(mode)), 0);
    } else {
        // Only root can give a port to a group; but everybody can keep himself out.
        QCOMPARE(::chmod(pty.path().c_str(), 0), 0);
    }
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(),
                {u"--open-as-nobody"_s, QString::fromStdString(pty.path())});
    QVERIFY(child.waitForFinished(20'000));
    QCOMPARE(child.exitCode(), 0);
    QCOMPARE(QString::fromUtf8(child.readAllStandardOutput()),
             ::geteuid() == 0 ? said : u"port-permission "_s);
}

void TestLinks::serialReadEndsWhenCancelled()
{
    Pty pty;
    SerialLink link(*m_ioThread, pty.path());
    QVERIFY(link.open(soon(), {}));
    CancelSource source;
    std::thread canceller([&source] { source.cancel(); });
    const auto octets = link.read(soon(), source.token());
    canceller.join();
    QVERIFY(!octets);
    QCOMPARE(octets.error().code, ErrorCode::Cancelled);
}

void TestLinks::serialReopens()
{
    Pty pty;
    pty.answer([](const std::string &line) { return line + "!\n"; });
    SerialLink link(*m_ioThread, pty.path());
    for (int round = 0; round < 5; ++round) {
        QVERIFY(link.open(soon(), {}));
        const auto text = std::to_string(round);
        QVERIFY(link.write(text + "\n", soon(), {}));
        QCOMPARE(readUntil(link, "\n"), text + "!\n");
        if (round % 2 == 0)
            link.close();
    }
}

void TestLinks::aClosedLinkIsALostLink()
{
    Pty pty;
    SerialLink link(*m_ioThread, pty.path());
    QCOMPARE(link.read(soon(), {}).error().code, ErrorCode::LinkLost);
    QVERIFY(link.open(soon(), {}));
    link.close();
    link.close();
    QCOMPARE(link.read(soon(), {}).error().code, ErrorCode::LinkLost);
    QCOMPARE(link.write("x", soon(), {}).error().code, ErrorCode::LinkLost);
    QCOMPARE(link.setBaudRate(9600, soon(), {}).error().code, ErrorCode::LinkLost);
}

void TestLinks::tcpCarriesOctetsBothWays()
{
    const Server server([](QTcpSocket &client) {
        while (client.waitForReadyRead(10'000))
            client.write(client.readAll().toUpper());
    });
    const auto link = makeLink(*m_ioThread, server.name()).value();
    QVERIFY(link->open(soon(), {}));
    QVERIFY(!link->hasBaudRate());
    QVERIFY(link->setBaudRate(9600, soon(), {}));
    QVERIFY(link->write("hello\n", soon(), {}));
    QCOMPARE(readUntil(*link, "\n"), std::string("HELLO\n"));
    link->close();
}

void TestLinks::tcpIdentifiesOverTheWire()
{
    const Server server([](QTcpSocket &client) {
        while (client.waitForReadyRead(10'000)) {
            while (client.canReadLine())
                client.write(virtualAnswer(client.readLine().trimmed().toStdString()).c_str());
        }
    });
    const auto link = makeLink(*m_ioThread, server.name()).value();
    QVERIFY(link->open(soon(), {}));
    DeviceSession session(*link, virtualProfile(), {});
    const auto identity = session.identify({});
    QVERIFY(identity);
    QCOMPARE(identity->model, std::optional<std::string>("SP7600"));
    link->close();
}

void TestLinks::tcpRefused()
{
    std::string name;
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        name = "tcp:127.0.0.1:" + std::to_string(server.serverPort());
    }
    const auto link = makeLink(*m_ioThread, name).value();
    const auto opened = link->open(soon(), {});
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::LinkRefused);
    QCOMPARE(opened.error().parameter("port"), std::string_view(name));
}

void TestLinks::tcpClosedByPeer()
{
    const Server server([](QTcpSocket &client) {
        client.write("goodbye\n");
        client.disconnectFromHost();
        client.waitForDisconnected(10'000);
    });
    const auto link = makeLink(*m_ioThread, server.name()).value();
    QVERIFY(link->open(soon(), {}));
    QCOMPARE(readUntil(*link, "\n"), std::string("goodbye\n"));
    QCOMPARE(link->read(soon(), {}).error().code, ErrorCode::LinkLost);
    QCOMPARE(link->write("x", soon(), {}).error().code, ErrorCode::LinkLost);
}

void TestLinks::tcpResetByPeer()
{
    const Server server([](QTcpSocket &client) {
        client.waitForReadyRead(10'000);
        const linger atOnce = {1, 0};
        setsockopt(int(client.socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
        client.abort();
    });
    const auto link = makeLink(*m_ioThread, server.name()).value();
    QVERIFY(link->open(soon(), {}));
    QVERIFY(link->write("x", soon(), {}));
    const auto octets = link->read(soon(), {});
    QVERIFY(!octets);
    QCOMPARE(octets.error().code, ErrorCode::LinkLost);
}

void TestLinks::tcpSilentConnectIsCancelled()
{
    const FullServer server;
    const auto link = makeLink(*m_ioThread, server.name()).value();
    CancelSource source;
    std::thread canceller([&source] {
        std::this_thread::sleep_for(50ms); // so that the connection attempt is under way
        source.cancel();
    });
    const auto before = SystemClock().now();
    const auto opened = link->open(soon(), source.token());
    const auto took = SystemClock().now() - before;
    canceller.join();
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Cancelled);
    QVERIFY(took < longEnough / 2);
}

void TestLinks::tcpSilentConnectEndsAtTheDeadline()
{
    const FullServer server;
    const auto link = makeLink(*m_ioThread, server.name()).value();
    const auto opened = link->open(SystemClock().now() + 100ms, {});
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::PortUnusable);
    QVERIFY(!opened.error().parameter("detail").empty());
}

void TestLinks::tcpWriteEndsAtItsDeadline()
{
    std::atomic<bool> done = false;
    const Server server([&done](QTcpSocket &client) {
        client.setReadBufferSize(1);
        while (!done)
            std::this_thread::yield();
    });
    const auto link = makeLink(*m_ioThread, server.name()).value();
    const bool opened = link->open(soon(), {}).has_value();
    const auto written =
        link->write(std::string(64 * 1024 * 1024, 'x'), SystemClock().now() + 200ms, {});
    done = true;
    link->close();
    QVERIFY(opened);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::TimedOut);
}

void TestLinks::makesTheRightLink_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("kind");
    QTest::newRow("path") << "/dev/ttyUSB0" << "serial";
    QTest::newRow("windows") << "COM5" << "serial";
    QTest::newRow("tcp address") << "tcp:127.0.0.1:4000" << "tcp";
    QTest::newRow("tcp name") << "tcp:bench.example:4000" << "tcp";
    QTest::newRow("tcp ipv6") << "tcp:[::1]:4000" << "tcp";
    QTest::newRow("tcp upper case") << "TCP:127.0.0.1:4000" << "tcp";
    QTest::newRow("tcp without port") << "tcp:127.0.0.1" << "none";
    QTest::newRow("tcp port 0") << "tcp:127.0.0.1:0" << "none";
    QTest::newRow("tcp port text") << "tcp:127.0.0.1:x" << "none";
    QTest::newRow("tcp without host") << "tcp::4000" << "none";
    QTest::newRow("tcp alone") << "tcp:" << "none";
    QTest::newRow("host with a blank") << "tcp:a b:1" << "none";
}

void TestLinks::makesTheRightLink()
{
    QFETCH(const QString, name);
    QFETCH(const QString, kind);
    const auto link = makeLink(*m_ioThread, name.toStdString());
    QCOMPARE(link.has_value(), kind != u"none"_s);
    if (!link) {
        QCOMPARE(link.error().code, ErrorCode::PortNotFound);
        QCOMPARE(QString::fromUtf8(link.error().parameter("port")), name);
        return;
    }
    QCOMPARE(QString::fromStdString((*link)->name()), name);
    QCOMPARE(dynamic_cast<TcpLink *>(link->get()) != nullptr, kind == u"tcp"_s);
}

void TestLinks::onePortHasOneName()
{
    QCOMPARE(canonicalPort("tcp:Bench.Example:4000"), std::string("tcp:bench.example:4000"));
    QCOMPARE(canonicalPort("TCP:Bench.Example:4000"), std::string("tcp:bench.example:4000"));
    QCOMPARE(canonicalPort("/dev/../dev/null"), std::string("/dev/null"));
    QCOMPARE(canonicalPort("null"), std::string("/dev/null"));
    QCOMPARE(canonicalPort("/dev/sp7600-no-such-port"), std::string("/dev/sp7600-no-such-port"));
    QCOMPARE(canonicalPort("COM5"), std::string("COM5"));
    // A bare name is a port, not a file that happens to lie about.
    const QTemporaryDir folder;
    const auto before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(folder.path()));
    QFile file(u"ttyNOSUCHPORT7"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto name = canonicalPort("ttyNOSUCHPORT7");
    QVERIFY(QDir::setCurrent(before));
    QCOMPARE(name, std::string("ttyNOSUCHPORT7"));
}

namespace
{

/// In a process of its own, before Qt has any threads: opens a port as somebody without rights,
/// whose login has none of his groups, and prints what came of it.
int openAsNobody(const char *path)
{
    if (::geteuid() == 0) {
        const auto *nobody = ::getpwnam("nobody");
        if (!nobody || ::setgroups(0, nullptr) != 0 || ::setgid(nobody->pw_gid - 1) != 0
            || ::setuid(nobody->pw_uid) != 0)
            return 1;
    }
    int argc = 0;
    const QCoreApplication application(argc, nullptr);
    IoThread ioThread;
    SerialLink link(ioThread, path);
    const auto opened = link.open(soon(), {});
    if (opened)
        return 2;
    const auto &error = opened.error();
    std::fputs(
        (std::string(codeName(error.code)) + ' ' + std::string(error.parameter("group"))).c_str(),
        stdout);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 3 && std::strcmp(argv[1], "--open-as-nobody") == 0)
        return openAsNobody(argv[2]);
    const QCoreApplication application(argc, argv);
    TestLinks test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_links.moc"
