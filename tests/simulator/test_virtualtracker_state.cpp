// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/simulatorregistry.h"
#include "core/simulator/virtualtracker.h"
#include "serialclient.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::simulator;
using namespace std::chrono_literals;

namespace
{

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

} // namespace

class VirtualTrackerStateTest : public QObject
{
    Q_OBJECT

private slots:
    void settingsSurviveARestart();
    void fileOfAnEarlierVersionIsCompleted();
    void newPasswordSurvivesARestart();
    void stateIsWrittenBeforeTheReply();
    void withoutAStateFileTheObjectRemembers();
    void malformedStateFile_data();
    void malformedStateFile();
    void unwritableStateFile();
    void writeThatCannotBeStoredIsRefused();
    void announcesItsPortsWhileItRuns();
};

void VirtualTrackerStateTest::settingsSurviveARestart()
{
    const QTemporaryDir dir;
    auto options = quickOptions();
    options.stateFile = dir.filePath(u"state.json"_s);
    ConnectionSettings kept;
    {
        VirtualTracker tracker(options);
        const auto running = tracker.start();
        QVERIFY(running.has_value());
        QVERIFY(QFileInfo::exists(options.stateFile));
        SerialClient client(running->pseudoTerminal, B115200);
        QCOMPARE(second(client.ask("1234,VEP;10.0.0.9;8888")), "VEP: 10.0.0.9;8888");
        QCOMPARE(second(client.ask("1234,VAP;a.b;me")), "VAP: a.b;me");
        QCOMPARE(second(client.ask("1234,VAK;secret")), "VAK: OK");
        kept = tracker.memory();
    }
    QCOMPARE(kept.value(SettingId::ApnPassword), "secret");

    const auto state = QJsonDocument::fromJson(contentOf(options.stateFile)).object();
    const QJsonObject expected = {
        {u"host"_s, u"10.0.0.9"_s},        {u"server_port"_s, u"8888"_s},
        {u"transport"_s, u"tcp"_s},        {u"apn"_s, u"a.b"_s},
        {u"apn_user"_s, u"me"_s},          {u"apn_password"_s, u"secret"_s},
        {u"report_interval_s"_s, u"10"_s}, {u"parked_interval_s"_s, u"10"_s},
        {u"heartbeat_s"_s, u"0"_s},        {u"time_zone"_s, u"+00:00"_s},
        {u"report_format"_s, u"text"_s},   {u"second_host"_s, u""_s},
        {u"second_server_port"_s, u""_s},  {u"second_transport"_s, u""_s}};
    QCOMPARE(state, expected);
    QCOMPARE(QFileInfo(options.stateFile).permissions()
                 & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());

    options.initialSettings = factorySettings();
    VirtualTracker again(options);
    const auto running = again.start();
    QVERIFY(running.has_value());
    QVERIFY(again.memory() == kept);
    SerialClient client(running->pseudoTerminal, B115200);
    QCOMPARE(second(client.ask("1234,VEP")), "VEP: 10.0.0.9;8888");
}

void VirtualTrackerStateTest::fileOfAnEarlierVersionIsCompleted()
{
    const QTemporaryDir dir;
    auto options = quickOptions();
    options.stateFile = dir.filePath(u"state.json"_s);
    QVERIFY(put(options.stateFile,
                R"({"apn":"a.b","report_interval_s":"30","server_port":"9","host":"localhost"})"));
    VirtualTracker tracker(options);
    const auto running = tracker.start();
    QVERIFY(running.has_value());
    SerialClient client(running->pseudoTerminal, B115200);
    QCOMPARE(second(client.ask("1234,VEP")), "VEP: localhost;9");
    QCOMPARE(second(client.ask("1234,VTR")), "VTR:");
    QCOMPARE(second(client.ask("1234,VPI")), "VPI: 10");
    QCOMPARE(second(client.ask("1234,VHB")), "VHB: 0");
    QCOMPARE(second(client.ask("1234,VTZ")), "VTZ: 0");
    QCOMPARE(second(client.ask("1234,VFM")), "VFM: 0");
    QCOMPARE(second(client.ask("1234,VE2")), "VE2: ;;");
}

void VirtualTrackerStateTest::newPasswordSurvivesARestart()
{
    const QTemporaryDir dir;
    auto options = quickOptions();
    options.stateFile = dir.filePath(u"state.json"_s);
    {
        VirtualTracker tracker(options);
        const auto running = tracker.start();
        QVERIFY(running.has_value());
        SerialClient client(running->pseudoTerminal, B115200);
        QCOMPARE(second(client.ask("1234,VPW;56789")), "VPW: OK");
        QCOMPARE(tracker.memory().value(SettingId::DevicePassword), "56789");
        client.write("1234,VID\r\n");
        QCOMPARE(client.readUntil("\n"), "PWD: ERROR\r\n");
        QVERIFY(second(client.ask("56789,VID")).startsWith("VID: "));
    }
    VirtualTracker again(options);
    const auto running = again.start();
    QVERIFY(running.has_value());
    SerialClient client(running->pseudoTerminal, B115200);
    client.write("1234,VID\r\n");
    QCOMPARE(client.readUntil("\n"), "PWD: ERROR\r\n");
    QVERIFY(second(client.ask("56789,VID")).startsWith("VID: "));
}

void VirtualTrackerStateTest::stateIsWrittenBeforeTheReply()
{
    const QTemporaryDir dir;
    auto options = quickOptions();
    options.stateFile = dir.filePath(u"state.json"_s);
    VirtualTracker tracker(options);
    const auto running = tracker.start();
    QVERIFY(running.has_value());
    SerialClient client(running->pseudoTerminal, B115200);
    for (int seconds = 100; seconds < 120; ++seconds) {
        const auto number = QByteArray::number(seconds);
        client.write("1234,VRI;" + number + "\r\n");
        auto reply = client.read(1);
        QVERIFY(!reply.isEmpty());
        QVERIFY(contentOf(options.stateFile).contains(number));
        if (!reply.endsWith("\r\n"))
            reply += client.readUntil(number + "\r\n");
        QVERIFY(reply.endsWith("VRI: " + number + "\r\n"));
    }
}

void VirtualTrackerStateTest::withoutAStateFileTheObjectRemembers()
{
    VirtualTracker tracker(quickOptions());
    auto running = tracker.start();
    QVERIFY(running.has_value());
    {
        SerialClient client(running->pseudoTerminal, B115200);
        QCOMPARE(second(client.ask("1234,VRI;44")), "VRI: 44");
    }
    tracker.stop();
    running = tracker.start();
    QVERIFY(running.has_value());
    SerialClient client(running->pseudoTerminal, B115200);
    QCOMPARE(second(client.ask("1234,VRI")), "VRI: 44");
}

void VirtualTrackerStateTest::malformedStateFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("cut") << QByteArray("{\"host\":\"a\"") << QByteArray();
    QTest::newRow("list") << QByteArray("[]") << QByteArray();
    QTest::newRow("number") << QByteArray("{\"server_port\":9}") << QByteArray("server_port");
    QTest::newRow("out of range") << QByteArray("{\"server_port\":\"0\"}")
                                  << QByteArray("server_port");
    QTest::newRow("unknown name") << QByteArray("{\"hots\":\"a\"}") << QByteArray("hots");
    QTest::newRow("huge") << QByteArray(1 << 20, ' ') << QByteArray();
}

void VirtualTrackerStateTest::malformedStateFile()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, path);
    const QTemporaryDir dir;
    auto options = quickOptions();
    options.stateFile = dir.filePath(u"state.json"_s);
    QVERIFY(put(options.stateFile, content));
    const auto running = VirtualTracker(options).start();
    QVERIFY(!running.has_value());
    QCOMPARE(running.error().code, ErrorCode::FileMalformed);
    QCOMPARE(QByteArray::fromStdString(std::string(running.error().parameter("path"))), path);
    QCOMPARE(contentOf(options.stateFile), content);
}

void VirtualTrackerStateTest::unwritableStateFile()
{
    const QTemporaryDir dir;
    auto options = quickOptions();
    options.stateFile = dir.filePath(u"no/such/state.json"_s);
    const auto running = VirtualTracker(options).start();
    QVERIFY(!running.has_value());
    QCOMPARE(running.error().code, ErrorCode::FileUnwritable);
}

void VirtualTrackerStateTest::writeThatCannotBeStoredIsRefused()
{
    const QTemporaryDir dir;
    QVERIFY(QDir(dir.path()).mkdir(u"store"_s));
    auto options = quickOptions();
    options.stateFile = dir.filePath(u"store/state.json"_s);
    VirtualTracker tracker(options);
    const auto running = tracker.start();
    QVERIFY(running.has_value());
    SerialClient client(running->pseudoTerminal, B115200);
    QVERIFY(QDir(dir.filePath(u"store"_s)).removeRecursively());
    const auto before = tracker.memory();
    QCOMPARE(second(client.ask("1234,VRI;99")), "VRI: ERROR;4");
    QVERIFY(tracker.memory() == before);
    QCOMPARE(second(client.ask("1234,VRI")), "VRI: 10");
}

void VirtualTrackerStateTest::announcesItsPortsWhileItRuns()
{
    auto options = quickOptions();
    options.tcpLinkPort = 0;
    VirtualTracker tracker(options);
    const auto running = tracker.start();
    QVERIFY(running.has_value());
    const auto terminal = running->pseudoTerminal.toStdString();
    const auto link = "tcp:127.0.0.1:" + std::to_string(running->tcpLinkPort);
    QVERIFY(isSimulatorPort(terminal));
    QVERIFY(isSimulatorPort(link));
    QVERIFY(!isSimulatorPort(terminal + "0"));
    for (const auto &port : {terminal, link}) {
        QVERIFY(std::ranges::count(simulatorPorts(), port) == 1);
        // It is this program's own.
        QVERIFY(std::ranges::count(simulatorPortsElsewhere(), port) == 0);
    }
    tracker.stop();
    for (const auto &port : {terminal, link})
        QVERIFY(std::ranges::count(simulatorPorts(), port) == 0);
    QVERIFY(!isSimulatorPort(terminal));
    QVERIFY(!isSimulatorPort(link));
}

QTEST_GUILESS_MAIN(VirtualTrackerStateTest)
#include "test_virtualtracker_state.moc"
