// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listener/listener.h"
#include "fakesink.h"
#include "trackers.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTcpServer>
#include <QTest>
#include <QUdpSocket>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace sp7600;
using listener::Listener;
using listener::ListenerOptions;
using listener::ListeningOn;
using trackers::localOptions;

namespace
{

// What needs another user runs as a process of its own: this program with this argument.
const QString asUnprivileged = u"--as-unprivileged"_s;
constexpr int cannotTry = 77;
constexpr std::uint16_t privilegedPort = 81;

/// A number that is free for both transports.
std::uint16_t freePort()
{
    FakeSink sink;
    Listener listener(sink);
    return listener.start(localOptions())->tcpPort();
}

bool isTcpFree(std::uint16_t port)
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost, port);
}

bool isUdpFree(std::uint16_t port)
{
    QUdpSocket socket;
    return socket.bind(QHostAddress(QHostAddress::LocalHost), port, QUdpSocket::DontShareAddress);
}

} // namespace

class TestListenerPorts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoFreePortsAreOneNumber();
    void aGivenPortIsUsed();
    void oneTransportAloneIsPossible_data();
    void oneTransportAloneIsPossible();
    void noTransportIsRefused();
    void aBusyPortIsNamed_data();
    void aBusyPortIsNamed();
    void nothingStaysOpenAfterARefusal();
    void anAddressThatIsNotHereIsNamed_data();
    void anAddressThatIsNotHereIsNamed();
    void aPrivilegedPortIsNamed();
    void startsAgainAfterStopping();
    void aSecondStartIsRefused();
    void runningOutOfDescriptorsIsSurvived();
};

void TestListenerPorts::twoFreePortsAreOneNumber()
{
    FakeSink sink;
    for (int i = 0; i < 20; ++i) {
        Listener listener(sink);
        const Result<ListeningOn> on = listener.start(localOptions());
        QVERIFY(on);
        QVERIFY(on->tcpPort() != 0);
        QCOMPARE(on->udpPort(), on->tcpPort());
        QCOMPARE(on->address, std::string("127.0.0.1"));
        QCOMPARE(listener.listeningOn()->tcpPort(), on->tcpPort());
    }
}

void TestListenerPorts::aGivenPortIsUsed()
{
    ListenerOptions options = localOptions();
    options.ports.front().tcp = options.ports.front().udp = freePort();
    FakeSink sink;
    Listener listener(sink);
    const Result<ListeningOn> on = listener.start(options);
    QVERIFY(on);
    QCOMPARE(on->tcpPort(), *options.ports.front().tcp);
    QCOMPARE(on->udpPort(), *options.ports.front().udp);
}

void TestListenerPorts::oneTransportAloneIsPossible_data()
{
    QTest::addColumn<bool>("tcp");
    QTest::newRow("tcp") << true;
    QTest::newRow("udp") << false;
}

void TestListenerPorts::oneTransportAloneIsPossible()
{
    QFETCH(const bool, tcp);
    ListenerOptions options = localOptions();
    (tcp ? options.ports.front().udp : options.ports.front().tcp).reset();
    FakeSink sink;
    Listener listener(sink);
    // Another program may have the port of that number for the other transport; hardly five times.
    bool isOtherFree = false;
    for (int attempt = 0; attempt < 5 && !isOtherFree; ++attempt) {
        const Result<ListeningOn> on = listener.start(options);
        QVERIFY(on);
        QCOMPARE(on->tcpPort() != 0, tcp);
        QCOMPARE(on->udpPort() != 0, !tcp);
        const std::uint16_t port = tcp ? on->tcpPort() : on->udpPort();
        QVERIFY(!(tcp ? isTcpFree(port) : isUdpFree(port)));
        isOtherFree = tcp ? isUdpFree(port) : isTcpFree(port);
        listener.stop();
    }
    QVERIFY(isOtherFree);
}

void TestListenerPorts::noTransportIsRefused()
{
    ListenerOptions options;
    options.ports.front().tcp.reset();
    options.ports.front().udp.reset();
    FakeSink sink;
    QCOMPARE(Listener(sink).start(options).error().code, ErrorCode::ListenFailed);
}

void TestListenerPorts::aBusyPortIsNamed_data()
{
    QTest::addColumn<bool>("tcp");
    QTest::newRow("tcp") << true;
    QTest::newRow("udp") << false;
}

void TestListenerPorts::aBusyPortIsNamed()
{
    QFETCH(const bool, tcp);
    QTcpServer tcpHolder;
    QUdpSocket udpHolder;
    ListenerOptions options = localOptions();
    if (tcp) {
        QVERIFY(tcpHolder.listen(QHostAddress::LocalHost));
        options.ports.front().tcp = options.ports.front().udp = tcpHolder.serverPort();
    } else {
        QVERIFY(udpHolder.bind(QHostAddress(QHostAddress::LocalHost)));
        options.ports.front().tcp = options.ports.front().udp = udpHolder.localPort();
    }
    FakeSink sink;
    Listener listener(sink);
    const Result<ListeningOn> on = listener.start(options);
    QVERIFY(!on);
    QCOMPARE(on.error(), (Error{ErrorCode::ListenPortBusy,
                                {{"port", std::to_string(*options.ports.front().tcp)},
                                 {"transport", tcp ? "tcp" : "udp"}}}));
    QVERIFY(!listener.listeningOn());
}

void TestListenerPorts::nothingStaysOpenAfterARefusal()
{
    QUdpSocket holder;
    // Another program may have a connection with the same number.
    const auto bindWhereTcpIsFree = [&holder] {
        holder.close();
        return holder.bind(QHostAddress(QHostAddress::LocalHost)) && isTcpFree(holder.localPort());
    };
    QTRY_VERIFY(bindWhereTcpIsFree());
    ListenerOptions options = localOptions();
    options.ports.front().tcp = options.ports.front().udp = holder.localPort();
    FakeSink sink;
    Listener listener(sink);
    QVERIFY(!listener.start(options)); // TCP went well, UDP did not.
    QVERIFY(isTcpFree(*options.ports.front().tcp));
    holder.close();
    QVERIFY(listener.start(options)); // And it can be tried again.
}

void TestListenerPorts::anAddressThatIsNotHereIsNamed_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::newRow("of another machine") << QByteArray("192.0.2.1");
    QTest::newRow("no address") << QByteArray("not an address");
}

void TestListenerPorts::anAddressThatIsNotHereIsNamed()
{
    QFETCH(const QByteArray, address);
    ListenerOptions options = localOptions();
    options.bindAddress = address.toStdString();
    FakeSink sink;
    QCOMPARE(Listener(sink).start(options).error(),
             (Error{ErrorCode::ListenAddressUnavailable, {{"address", address.toStdString()}}}));
}

void TestListenerPorts::aPrivilegedPortIsNamed()
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), {asUnprivileged});
    QVERIFY(child.waitForFinished(20'000));
    if (child.exitCode() == cannotTry)
        QSKIP("every user may open every port here");
    QCOMPARE(child.exitCode(), 0);
}

int tryPrivilegedPort()
{
#ifdef Q_OS_UNIX
    constexpr uid_t nobody = 65534;
    if (::geteuid() == 0 && (::setgid(nobody) != 0 || ::setuid(nobody) != 0))
        return cannotTry;
#endif
    ListenerOptions options = localOptions();
    options.ports = {{privilegedPort, privilegedPort}};
    FakeSink sink;
    const Result<ListeningOn> on = Listener(sink).start(options);
    if (on)
        return cannotTry;
    const Error expected{ErrorCode::ListenPortPrivileged,
                         {{"port", std::to_string(privilegedPort)}}};
    return on.error() == expected ? 0 : 1;
}

void TestListenerPorts::startsAgainAfterStopping()
{
    FakeSink sink;
    Listener listener(sink);
    const Result<ListeningOn> first = listener.start(localOptions());
    QVERIFY(first);
    {
        trackers::UdpTracker tracker(first->udpPort());
        tracker.send(trackers::report(1, 1));
        QTRY_COMPARE(tracker.answers().size(), 1);
    }
    listener.stop();
    listener.stop(); // Once more does nothing.
    QVERIFY(isTcpFree(first->tcpPort()));
    QVERIFY(isUdpFree(first->udpPort()));

    ListenerOptions options = localOptions();
    options.ports = first->ports;
    QVERIFY(listener.start(options));
    trackers::TcpTracker tracker(first->tcpPort());
    tracker.send(trackers::report(1, 2));
    QTRY_COMPARE(tracker.answers(), QByteArray("1234"));
    QCOMPARE(listener.feed().since(0).receptions.size(), std::size_t(2)); // The feed goes on.
}

void TestListenerPorts::aSecondStartIsRefused()
{
    FakeSink sink;
    Listener listener(sink);
    QVERIFY(listener.start(localOptions()));
    QCOMPARE(listener.start(localOptions()).error().code, ErrorCode::ListenFailed);
    QVERIFY(listener.listeningOn());
}

void TestListenerPorts::runningOutOfDescriptorsIsSurvived()
{
#ifdef Q_OS_UNIX
    FakeSink sink;
    Listener listener(sink);
    const Result<ListeningOn> on = listener.start(localOptions());
    QVERIFY(on);

    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &before), 0);
    rlimit low = before;
    low.rlim_cur = 200;
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &low), 0);
    std::vector<int> fillers;
    for (int fd = ::open("/dev/null", O_RDONLY); fd >= 0; fd = ::open("/dev/null", O_RDONLY))
        fillers.push_back(fd);
    QVERIFY(!fillers.empty());
    ::close(fillers.back()); // One, for the tracker; none for the listener's end of it.
    fillers.pop_back();
    trackers::TcpTracker tracker(on->tcpPort());
    tracker.send(trackers::report(1, 1));
    QTest::qWait(50); // Time to try, and fail, to accept it.
    const std::uint64_t acceptedMeanwhile = listener.counters().connectionsEver;
    for (const int fd : fillers)
        ::close(fd);
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &before), 0);

    QCOMPARE(acceptedMeanwhile, std::uint64_t(0));
    QTRY_COMPARE(tracker.answers(), QByteArray("1234"));
#else
    QSKIP("a limit of other systems");
#endif
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == asUnprivileged)
        return tryPrivilegedPort();
    TestListenerPorts test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_listenerports.moc"
