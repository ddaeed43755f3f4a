// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/ports.h"
#include "core/device/qtlink.h"
#include "tests/device/fakesystem.h"
#include "tests/device/wirepeers.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

#include <fcntl.h>

#include <cstring>

using namespace sp7600;
using namespace sp7600::device;
using namespace Qt::StringLiterals;
using tests::FakeSystem;
using tests::Pty;

Q_DECLARE_METATYPE(PortDescription)

namespace
{

constexpr UsbId cableId = {0x10c4, 0xea60};
constexpr UsbId profileId = {0x2fe3, 0x0100};

PortDescription port(const char *name, std::optional<UsbId> id = {})
{
    PortDescription description;
    description.name = name;
    description.usbId = id;
    return description;
}

/// A process with a port open that does nothing with it.
class Holder
{
public:
    explicit Holder(const std::string &path)
    {
        m_process.start(QCoreApplication::applicationFilePath(),
                        {u"--hold"_s, QString::fromStdString(path)});
        m_holds = m_process.waitForReadyRead(20'000);
    }
    ~Holder()
    {
        m_process.kill();
        m_process.waitForFinished(20'000);
    }
    Holder(const Holder &) = delete;
    Holder &operator=(const Holder &) = delete;

    [[nodiscard]] bool holds() const { return m_holds; }
    [[nodiscard]] std::int64_t pid() const { return m_process.processId(); }

private:
    QProcess m_process;
    bool m_holds = false;
};

} // namespace

class TestPorts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheChipAndTheDriverOfAnAdapter();
    void tellsTheDriverOfAClassDevice();
    void aPortThatTheSystemDoesNotTellOfHasNoFacts();
    void findsOnlyWhatIsListed();
    void raisesOnlyTheLineThatAClassDeviceWaitsFor();
    void theConsoleIsMarked();
    void ranks_data();
    void ranks();
    void tellsTheDialInTwin_data();
    void tellsTheDialInTwin();
    void namesCountAsPeopleDo_data();
    void namesCountAsPeopleDo();
    void tellsWhoHasAPortOpen();
    void thisProgramIsNoOtherProgram();
    void aLockFileTellsWhatCannotBeLookedInto();
    void aLockFileThatNobodyLeftIsNobody_data();
    void aLockFileThatNobodyLeftIsNobody();
    void whatMayBeOpenedIsNoProblem();
    void scansWithoutTrouble();
};

void TestPorts::tellsTheChipAndTheDriverOfAnAdapter()
{
    const FakeSystem system;
    system.plugIn({.place = u"1-1"_s, .vendor = u"0403"_s, .product = u"6010"_s},
                  {{.number = 0, .driver = u"ftdi_sio"_s, .port = u"ttyUSB0"_s},
                   {.number = 1, .driver = u"ftdi_sio"_s, .port = u"ttyUSB1"_s}});
    auto first = port("/dev/ttyUSB0", UsbId{0x0403, 0x6010});
    auto second = port("/dev/ttyUSB1", UsbId{0x0403, 0x6010});
    addFacts(first, system.folders());
    addFacts(second, system.folders());
    QCOMPARE(first.chip, std::string("FT2232"));
    QCOMPARE(first.driver, std::string("ftdi_sio"));
    QCOMPARE(first.usbInterface, std::optional(0));
    QCOMPARE(second.usbInterface, std::optional(1));
    QVERIFY(!first.isConsole);
}

void TestPorts::tellsTheDriverOfAClassDevice()
{
    const FakeSystem system;
    system.plugIn({.place = u"1-1"_s, .vendor = u"2fe3"_s, .product = u"0100"_s},
                  {{.number = 2,
                    .interfaceClass = u"02"_s,
                    .subclass = u"02"_s,
                    .driver = u"cdc_acm"_s,
                    .port = u"ttyACM0"_s}});
    auto unit = port("/dev/ttyACM0", profileId);
    addFacts(unit, system.folders());
    QCOMPARE(unit.chip, std::string());
    QCOMPARE(unit.driver, std::string("cdc_acm"));
    QCOMPARE(unit.usbInterface, std::optional(2));
}

void TestPorts::aPortThatTheSystemDoesNotTellOfHasNoFacts()
{
    const FakeSystem system;
    const auto bare = port("COM5", profileId);
    auto asked = bare;
    addFacts(asked, system.folders());
    addUse(asked, system.folders());
    QCOMPARE(asked, bare);
}

void TestPorts::findsOnlyWhatIsListed()
{
    const Pty pty;
    QVERIFY(!findPort(pty.path()));
    QVERIFY(!findPort("/dev/sp7600-no-such-port"));
    QVERIFY(!findPort("tcp:127.0.0.1:4000"));
    for (const auto &listed : scanPorts().ports) {
        const auto found = findPort(listed.name);
        QVERIFY(found);
        QCOMPARE(found->name, listed.name);
        QCOMPARE(found->driver, listed.driver);
    }
}

void TestPorts::raisesOnlyTheLineThatAClassDeviceWaitsFor()
{
    auto unit = port("/dev/ttyACM0", profileId);
    unit.driver = "cdc_acm";
    QCOMPARE(serialLinesFor(unit), (SerialLines{true, {}}));
    // Where the system names no driver, the adapter tells.
    QCOMPARE(serialLinesFor(port("COM5", UsbId{0x04d8, 0x00dd})), (SerialLines{true, {}}));
    auto cable = port("/dev/ttyUSB0", cableId);
    cable.driver = "cp210x";
    QCOMPARE(serialLinesFor(cable), SerialLines());
    QCOMPARE(serialLinesFor(port("COM1")), SerialLines());
}

void TestPorts::theConsoleIsMarked()
{
    const FakeSystem system;
    system.write(u"class/tty/console/active"_s, u"tty0 ttyS1"_s);
    auto console = port("/dev/ttyS1");
    auto other = port("/dev/ttyS10");
    addFacts(console, system.folders());
    addFacts(other, system.folders());
    QVERIFY(console.isConsole);
    QVERIFY(!other.isConsole);
}

void TestPorts::ranks_data()
{
    QTest::addColumn<PortDescription>("port");
    QTest::addColumn<bool>("seenBefore");
    QTest::addColumn<int>("rank");
    const auto with = [](PortDescription description, auto PortDescription::*fact, auto value) {
        description.*fact = value;
        return description;
    };
    const auto cable = with(port("/dev/ttyUSB0", cableId), &PortDescription::chip, "CP210x");
    const auto plain = port("/dev/ttyS0");
    const auto row = [](const char *name, const PortDescription &description, bool seenBefore,
                        PortRank rank) {
        QTest::newRow(name) << description << seenBefore << int(rank);
    };
    row("id of a profile", port("COM7", profileId), false, PortRank::ProfileDevice);
    row("id of a profile, seen before", port("COM7", profileId), true, PortRank::ProfileDevice);
    row("cable", cable, false, PortRank::KnownAdapter);
    row("cable, seen before", cable, true, PortRank::SeenBefore);
    row("USB of unknown kind", port("COM8", UsbId{1, 2}), false, PortRank::OtherUsb);
    row("USB of unknown kind, seen before", port("COM8", UsbId{1, 2}), true, PortRank::SeenBefore);
    row("built in", plain, false, PortRank::BuiltIn);
    row("built in, seen before", plain, true, PortRank::SeenBefore);
    row("console", with(plain, &PortDescription::isConsole, true), false, PortRank::Unlikely);
    row("modem",
        with(port("/dev/ttyUSB2", UsbId{0x2c7c, 0x0125}), &PortDescription::driver, "option"),
        false, PortRank::Unlikely);
    row("Bluetooth on Linux", port("/dev/rfcomm0"), false, PortRank::Unlikely);
    row("Bluetooth on macOS", port("/dev/cu.Bluetooth-Incoming-Port"), false, PortRank::Unlikely);
    row("debugging on macOS", port("/dev/cu.debug-console"), false, PortRank::Unlikely);
    row("Bluetooth on Windows",
        with(port("COM3"), &PortDescription::description, "Standard Serial over Bluetooth link"),
        false, PortRank::Unlikely);
    row("remote management on Windows",
        with(port("COM4"), &PortDescription::description,
             "Intel(R) Active Management Technology - SOL"),
        false, PortRank::Unlikely);
    row("Bluetooth, seen before", port("/dev/rfcomm0"), true, PortRank::SeenBefore);
}

void TestPorts::ranks()
{
    QFETCH(const PortDescription, port);
    QFETCH(const bool, seenBefore);
    QFETCH(const int, rank);
    QCOMPARE(int(rankOf(port, std::array{profileId}, seenBefore)), rank);
}

void TestPorts::tellsTheDialInTwin_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<bool>("dialIn");
    const auto row = [](const char *name, bool dialIn) {
        QTest::newRow(name) << std::string(name) << dialIn;
    };
    row("/dev/tty.usbserial-10", true);
    row("/dev/tty.Bluetooth-Incoming-Port", true);
    row("/dev/cu.usbserial-10", false);
    row("/dev/cu.SLAB_USBtoUART", false);
    row("/dev/ttyUSB0", false);
    row("/dev/ttyS0", false);
    row("COM5", false);
}

void TestPorts::tellsTheDialInTwin()
{
    QFETCH(const std::string, name);
    QFETCH(const bool, dialIn);
    QCOMPARE(isDialIn(name), dialIn);
}

void TestPorts::namesCountAsPeopleDo_data()
{
    QTest::addColumn<std::string>("left");
    QTest::addColumn<std::string>("right");
    QTest::newRow("digits") << std::string("/dev/ttyUSB2") << std::string("/dev/ttyUSB10");
    QTest::newRow("same length") << std::string("COM5") << std::string("COM6");
    QTest::newRow("kind first") << std::string("/dev/ttyACM10") << std::string("/dev/ttyUSB2");
    QTest::newRow("no digits") << std::string("/dev/cu.a") << std::string("/dev/cu.b");
    QTest::newRow("only digits") << std::string("9") << std::string("10");
    QTest::newRow("empty") << std::string() << std::string("a");
}

void TestPorts::namesCountAsPeopleDo()
{
    QFETCH(const std::string, left);
    QFETCH(const std::string, right);
    QVERIFY(portNameLess(left, right));
    QVERIFY(!portNameLess(right, left));
    QVERIFY(!portNameLess(left, left));
}

void TestPorts::tellsWhoHasAPortOpen()
{
    const Pty pty;
    QVERIFY(portUsers(pty.path()).empty());
    const Holder holder(pty.path());
    QVERIFY(holder.holds());
    auto held = port(pty.path().c_str());
    addUse(held);
    QCOMPARE(held.users, (std::vector<system::Process>{{holder.pid(), "test_ports"}}));
    QCOMPARE(held.problem, std::optional(Error{ErrorCode::PortBusy,
                                               {{"port", pty.path()},
                                                {"program", "test_ports"},
                                                {"pid", std::to_string(holder.pid())}},
                                               {}}));
}

void TestPorts::thisProgramIsNoOtherProgram()
{
    const Pty pty;
    const int slave = ::open(pty.path().c_str(), O_RDWR | O_NOCTTY);
    QVERIFY(slave >= 0);
    const auto users = portUsers(pty.path());
    ::close(slave);
    QCOMPARE(users.size(), std::size_t(1));
    QCOMPARE(users.front().pid, std::int64_t(QCoreApplication::applicationPid()));
    QVERIFY(!busyProblem(pty.path(), users));
}

void TestPorts::aLockFileTellsWhatCannotBeLookedInto()
{
    const FakeSystem system;
    system.write(u"../proc/812/comm"_s, u"gpsd"_s);
    system.write(u"../lock/LCK..ttyUSB0"_s, u"       812"_s);
    QCOMPARE(portUsers("/dev/ttyUSB0", system.folders()),
             (std::vector<system::Process>{{812, "gpsd"}}));
    QVERIFY(portUsers("/dev/ttyUSB1", system.folders()).empty());
}

void TestPorts::aLockFileThatNobodyLeftIsNobody_data()
{
    QTest::addColumn<QString>("content");
    QTest::newRow("ended") << u"813"_s;
    QTest::newRow("no number") << u"gpsd"_s;
    QTest::newRow("no process") << u"0"_s;
    QTest::newRow("negative") << u"-812"_s;
    QTest::newRow("empty") << QString();
}

void TestPorts::aLockFileThatNobodyLeftIsNobody()
{
    QFETCH(const QString, content);
    const FakeSystem system;
    system.write(u"../proc/812/comm"_s, u"gpsd"_s);
    system.write(u"../lock/LCK..ttyUSB0"_s, content);
    QVERIFY(portUsers("/dev/ttyUSB0", system.folders()).empty());
}

void TestPorts::whatMayBeOpenedIsNoProblem()
{
    const Pty pty;
    QVERIFY(!permissionProblem(pty.path()));
    QVERIFY(!permissionProblem("/dev/sp7600-no-such-port"));
    QVERIFY(!permissionProblem("COM5"));
}

void TestPorts::scansWithoutTrouble()
{
    const auto scan = scanPorts();
    for (const auto &found : scan.ports)
        QVERIFY(!found.name.empty());
    QVERIFY(std::ranges::is_sorted(scan.ports, portNameLess, &PortDescription::name));
}

namespace
{

/// In a process of its own: has a port open until it is killed.
int hold(const char *path)
{
    if (::open(path, O_RDWR | O_NOCTTY) < 0)
        return 1;
    if (::write(STDOUT_FILENO, "open\n", 5) != 5)
        return 1;
    ::pause();
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 3 && std::strcmp(argv[1], "--hold") == 0)
        return hold(argv[2]);
    const QCoreApplication application(argc, argv);
    TestPorts test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_ports.moc"
