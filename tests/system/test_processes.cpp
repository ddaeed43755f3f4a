// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/processes.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QUdpSocket>

#include <unistd.h>

using namespace sp7600;
using namespace sp7600::system;
using namespace Qt::StringLiterals;

namespace
{

/// A folder that looks like /proc.
class FakeProc
{
public:
    [[nodiscard]] std::string folder() const { return m_root.path().toStdString(); }

    void addProcess(int pid, const QByteArray &program, const QStringList &open) const
    {
        const auto process = QString::number(pid);
        write(process + u"/comm"_s, program + '\n');
        QDir().mkpath(m_root.filePath(process + u"/fd"_s));
        for (int i = 0; i < open.size(); ++i) {
            const auto link = m_root.filePath(process + u"/fd/%1"_s.arg(i)).toLocal8Bit();
            if (::symlink(open[i].toLocal8Bit().constData(), link.constData()) != 0)
                qFatal("the fake folder cannot be linked");
        }
    }

    void write(const QString &path, const QByteArray &text) const
    {
        QDir().mkpath(QFileInfo(m_root.filePath(path)).path());
        QFile file(m_root.filePath(path));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0)
            qFatal("the fake folder cannot be written");
    }

private:
    QTemporaryDir m_root;
};

/// As a kernel wrote it: 8888 listens, 8889 is a connection's own end, 22 listens on IPv6.
constexpr auto tcpTable =
    "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout "
    "inode\n"
    "   0: 0100007F:22B8 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 "
    "4711 1 0000000000000000 100 0 0 10 0\n"
    "   1: 0100007F:22B9 0100007F:22B8 01 00000000:00000000 00:00000000 00000000  1000        0 "
    "4712 1 0000000000000000 20 4 30 10 -1\n";
constexpr auto tcp6Table =
    "  sl  local_address                         remote_address                        st tx_queue "
    "rx_queue tr tm->when retrnsmt   uid  timeout inode\n"
    "   0: 00000000000000000000000000000000:0016 00000000000000000000000000000000:0000 0A "
    "00000000:00000000 00:00000000 00000000     0        0 4713 1 0000000000000000 100 0 0 10 0\n";
constexpr auto udpTable =
    "   sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout "
    "inode ref pointer drops\n"
    " 1214: 00000000:22B9 00000000:0000 07 00000000:00000000 00:00000000 00000000  1000        0 "
    "4714 2 0000000000000000 0\n";

/// In a process of its own: holds a port of each transport until it is killed.
int hold()
{
    QTcpServer tcp;
    QUdpSocket udp;
    if (!tcp.listen(QHostAddress::LocalHost) || !udp.bind(QHostAddress(QHostAddress::LocalHost)))
        return 1;
    const auto ports =
        QByteArray::number(tcp.serverPort()) + ' ' + QByteArray::number(udp.localPort()) + '\n';
    if (::write(STDOUT_FILENO, ports.constData(), std::size_t(ports.size())) != ports.size())
        return 1;
    ::pause();
    return 0;
}

} // namespace

class TestProcesses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhoHasAFileOpen()
    {
        const FakeProc proc;
        proc.addProcess(812, "gpsd", {u"/dev/null"_s, u"/dev/ttyUSB0"_s});
        proc.addProcess(95, "minicom", {u"/dev/ttyUSB0"_s});
        proc.addProcess(7, "init", {u"/dev/ttyUSB01"_s});
        proc.write(u"self/comm"_s, "no number\n");
        QCOMPARE(processesWithFile("/dev/ttyUSB0", proc.folder()),
                 (std::vector<Process>{{95, "minicom"}, {812, "gpsd"}}));
        QVERIFY(processesWithFile("/dev/ttyUSB1", proc.folder()).empty());
        QVERIFY(processesWithFile("/dev/ttyUSB0", proc.folder() + "/none").empty());
    }

    void tellsAProcess()
    {
        const FakeProc proc;
        proc.addProcess(812, "a name", {});
        QCOMPARE(processOf(812, proc.folder()), (std::optional<Process>({812, "a name"})));
        for (const std::int64_t pid : {0, -812, 813})
            QVERIFY(!processOf(pid, proc.folder()));
    }

    void tellsWhoIsOnAPort_data()
    {
        QTest::addColumn<bool>("tcp");
        QTest::addColumn<int>("port");
        QTest::addColumn<std::string>("program");
        QTest::newRow("TCP") << true << 8888 << std::string("nginx");
        QTest::newRow("a connection is no listener") << true << 8889 << std::string();
        QTest::newRow("TCP over IPv6") << true << 22 << std::string("sshd");
        QTest::newRow("UDP") << false << 8889 << std::string("dnsmasq");
        QTest::newRow("the other transport") << false << 8888 << std::string();
        QTest::newRow("nobody") << true << 80 << std::string();
    }

    void tellsWhoIsOnAPort()
    {
        QFETCH(const bool, tcp);
        QFETCH(const int, port);
        QFETCH(const std::string, program);
        const FakeProc proc;
        proc.write(u"net/tcp"_s, tcpTable);
        proc.write(u"net/tcp6"_s, tcp6Table);
        proc.write(u"net/udp"_s, udpTable);
        proc.addProcess(11, "nginx", {u"pipe:[4711]"_s, u"socket:[4711]"_s});
        proc.addProcess(12, "curl", {u"socket:[4712]"_s});
        proc.addProcess(13, "sshd", {u"socket:[4713]"_s});
        proc.addProcess(14, "dnsmasq", {u"socket:[4714]"_s});
        const auto found = processesOnPort(tcp ? Transport::Tcp : Transport::Udp,
                                           std::uint16_t(port), proc.folder());
        QCOMPARE(found.size(), program.empty() ? 0U : 1U);
        if (!program.empty())
            QCOMPARE(found.front().program, program);
    }

    void brokenTablesTellOfNobody_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("binary") << QByteArray("\0\xff\x01", 3);
        QTest::newRow("cut") << QByteArray("0: 0100007F:22B8 00000000:0000 0A");
        QTest::newRow("no colon") << QByteArray("0: 22B8 b 0A d e f g h 4711");
        QTest::newRow("no number") << QByteArray("0: 0:22BX b 0A d e f g h 4711");
        QTest::newRow("too large") << QByteArray("0: 0:122B8 b 0A d e f g h 4711");
    }

    void brokenTablesTellOfNobody()
    {
        QFETCH(const QByteArray, table);
        const FakeProc proc;
        proc.write(u"net/tcp"_s, table);
        proc.addProcess(11, "nginx", {u"socket:[4711]"_s});
        QVERIFY(processesOnPort(Transport::Tcp, 8888, proc.folder()).empty());
    }

    void tellsOfAnotherProgramOnThisSystem()
    {
        QProcess holder;
        holder.start(QCoreApplication::applicationFilePath(), {u"--hold"_s});
        QVERIFY(holder.waitForReadyRead(20'000));
        const auto ports = holder.readAllStandardOutput().split(' ');
        const std::vector<Process> expected{{holder.processId(), "test_processes"}};
        const auto onTcp = processesOnPort(Transport::Tcp, ports.value(0).toUShort());
        const auto onUdp = processesOnPort(Transport::Udp, ports.value(1).trimmed().toUShort());
        holder.kill();
        holder.waitForFinished(20'000);
        QCOMPARE(onTcp, expected);
        QCOMPARE(onUdp, expected);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().contains(u"--hold"_s))
        return hold();
    TestProcesses test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_processes.moc"
