// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/consents.h"
#include "core/commissioning/portmonitor.h"
#include "core/device/porthistory.h"
#include "core/device/ports.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>
#include <mutex>

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::commissioning;
using device::PortDescription;
using device::PortScan;
using device::UsbDevice;
using device::UsbId;

namespace
{

constexpr int patience = 20'000;
constexpr UsbId cableId = {0x1a86, 0x7523};
constexpr UsbId stickId = {0x0781, 0x5567};

PortDescription port(const char *name, std::optional<UsbId> id = {}, const char *serialNumber = "")
{
    PortDescription description;
    description.name = name;
    description.usbId = id;
    description.serialNumber = serialNumber;
    if (id == cableId)
        description.chip = "CH340";
    return description;
}

UsbDevice usbDevice(const char *name, UsbId id, int number, device::UsbInterface interface)
{
    UsbDevice found;
    found.place = "1-" + std::to_string(number);
    found.id = id;
    found.name = name;
    found.bus = 1;
    found.number = number;
    found.interfaces = {std::move(interface)};
    return found;
}

UsbDevice keyboard(int number)
{
    return usbDevice("Keyboard", {0x046d, 0xc31c}, number, {0x03, 0x01, "usbhid", false});
}

std::vector<std::string> namesOf(const PortList &list)
{
    std::vector<std::string> names;
    for (const auto &port : list.ports)
        names.push_back(port.name);
    return names;
}

/// A station in a folder of its own, and a system that shows what a test says.
class Laptop
{
public:
    Laptop()
    {
        StationOptions options;
        options.dataDirectory = m_home.path();
        options.withStore = false;
        options.isSimulatorPort = [](const std::string &name) { return name == "COM99"; };
        options.simulatorPorts = [] { return std::vector<std::string>{"COM99"}; };
        m_station = std::move(Station::open(options).value());
    }

    [[nodiscard]] Station &station() { return *m_station; }
    [[nodiscard]] QString home() const { return m_home.path(); }

    /// What the monitor shows once it has seen @p scan.
    PortList see(PortScan scan)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_scan = std::move(scan);
        }
        if (!m_monitor) {
            device::PortWatcherOptions options;
            options.folders.clear();
            options.trees.clear();
            options.interval = std::chrono::hours(1);
            m_monitor = std::make_unique<PortMonitor>(
                *m_station,
                [this] {
                    const std::lock_guard lock(m_mutex);
                    return m_scan;
                },
                options);
        }
        QSignalSpy changed(m_monitor.get(), &PortMonitor::changed);
        m_monitor->look();
        changed.wait(patience);
        return m_monitor->list();
    }

private:
    QTemporaryDir m_home;
    std::mutex m_mutex;
    PortScan m_scan;
    std::unique_ptr<Station> m_station;
    std::unique_ptr<PortMonitor> m_monitor;
};

} // namespace

class TestPortMonitor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsKnownOfAPort()
    {
        Laptop laptop;
        auto cable = port("COM5", cableId, "0001");
        cable.description = "USB Serial";
        cable.driver = "ch341";
        cable.users = {{812, "gpsd"}};
        cable.problem = Error{ErrorCode::PortBusy, {{"port", "COM5"}}, {}};
        const auto list = laptop.station().portsOf({{cable}, {}});
        PortInfo expected;
        expected.name = "COM5";
        expected.description = "USB Serial";
        expected.usb = true;
        expected.chip = "CH340";
        expected.driver = "ch341";
        expected.usbId = "1a86:7523";
        expected.serialNumber = "0001";
        expected.rank = PortRank::KnownAdapter;
        expected.usedBy = {{"gpsd", 812}};
        expected.problem = cable.problem;
        QCOMPARE(list.ports, std::vector{expected});
        QVERIFY(!list.nothing);
    }

    void theLikeliestComesFirst()
    {
        Laptop laptop;
        const auto seen = port("COM9", UsbId{1, 2}, "S");
        QVERIFY(device::PortHistory(laptop.home()).remember(seen));
        const PortScan scan = {{port("/dev/rfcomm0"), port("COM1"), port("COM2", UsbId{1, 2}),
                                port("COM3", cableId), port("COM4", cableId), seen},
                               {}};
        QCOMPARE(
            namesOf(laptop.station().portsOf(scan)),
            (std::vector<std::string>{"COM9", "COM3", "COM4", "COM2", "COM1", "/dev/rfcomm0"}));
    }

    void aDeviceWithoutAPortComesLast()
    {
        Laptop laptop;
        const auto cable = usbDevice("USB2.0-Serial", cableId, 7, {0xff, 0, "", false});
        const auto list =
            laptop.station().portsOf({{port("COM1")}, std::vector{keyboard(3), cable}});
        QCOMPARE(list.ports.size(), std::size_t(2));
        QCOMPARE(list.ports.front().name, std::string("COM1"));
        const auto &without = list.ports.back();
        QCOMPARE(without.name, std::string());
        QCOMPARE(without.chip, std::string("CH340"));
        QCOMPARE(without.usbId, std::string("1a86:7523"));
        QVERIFY(without.problem);
        QCOMPARE(without.problem->code, ErrorCode::PortDriverMissing);
        QVERIFY(!list.nothing);
    }

    void withoutSerialPortsNoDriverIsAskedFor()
    {
        Laptop laptop;
        const auto cable = usbDevice("USB2.0-Serial", cableId, 7, {0xff, 0, "", false});
        PortScan scan{{}, std::vector{cable}};
        QCOMPARE(laptop.station().portsOf(scan).ports.size(), std::size_t(1));
        scan.hasSerialPorts = false;
        const auto list = laptop.station().portsOf(scan);
        QVERIFY(list.ports.empty());
        QVERIFY(list.nothing);
        QCOMPARE(*list.nothing, (Error{ErrorCode::SerialLeftOut, {}, {}}));
        // A virtual tracker is at no serial port.
        scan.ports = {port("COM99")};
        QVERIFY(!laptop.station().portsOf(scan).nothing);
    }

    void onlyAPortOnUsbCanBeTheCable()
    {
        Laptop laptop;
        auto &station = laptop.station();
        const std::vector<UsbDevice> none;
        const auto code = [&station](PortScan scan) -> std::optional<ErrorCode> {
            const auto list = station.portsOf(scan);
            return list.nothing ? std::optional(list.nothing->code) : std::nullopt;
        };
        auto modem = port("/dev/ttyUSB0", UsbId{0x2c7c, 0x0125});
        modem.driver = "option";
        QCOMPARE(code({{}, none}), ErrorCode::PortNothingSeen);
        QCOMPARE(code({{port("COM1")}, none}), ErrorCode::PortNothingSeen);
        QCOMPARE(code({{modem}, none}), ErrorCode::PortNothingSeen);
        QCOMPARE(code({{port("COM1")}, {}}), ErrorCode::PortNoneListed);
        QVERIFY(!code({{port("COM2", UsbId{1, 2})}, none}));
        QVERIFY(!code({{port("COM99")}, none})); // a virtual tracker
    }

    void saysWhatCameInsteadOfACable()
    {
        Laptop laptop;
        // What was there from the beginning is not what was plugged in.
        auto list = laptop.see({{}, std::vector{keyboard(3)}});
        QVERIFY(list.nothing);
        QCOMPARE(list.nothing->code, ErrorCode::PortNothingSeen);
        QVERIFY(!list.nothing->parameter("time").empty());

        const auto stick = usbDevice("Cruzer", stickId, 4, {0x08, 0x06, "usb-storage", false});
        list = laptop.see({{}, std::vector{keyboard(3), stick}});
        QCOMPARE(list.nothing,
                 std::optional(Error{ErrorCode::PortOtherDevice, {{"device", "Cruzer"}}, {}}));

        list = laptop.see({{port("COM5", cableId)}, std::vector{keyboard(3), stick}});
        QVERIFY(!list.nothing);

        list = laptop.see({{}, std::vector{keyboard(3)}});
        QCOMPARE(list.nothing->code, ErrorCode::PortNothingSeen);
        // The same keyboard in another socket was plugged in all the same.
        list = laptop.see({{}, std::vector{keyboard(5)}});
        QCOMPARE(list.nothing->code, ErrorCode::PortOtherDevice);
    }

    void doesNotClaimToKnowWhatTheSystemDoesNotTell()
    {
        Laptop laptop;
        const auto list = laptop.see({{port("COM1")}, {}});
        QCOMPARE(list.nothing, std::optional(Error{ErrorCode::PortNoneListed, {}, {}}));
    }

    void remembersTheNameBefore()
    {
        Laptop laptop;
        const std::vector<UsbDevice> none;
        laptop.see({{port("/dev/ttyUSB0", cableId, "A")}, none});
        laptop.see({{}, none});
        auto list = laptop.see({{port("/dev/ttyUSB1", cableId, "A")}, none});
        QCOMPARE(list.ports.front().movedFrom, std::string("/dev/ttyUSB0"));
        // Also when something else changes.
        list = laptop.see({{port("/dev/ttyUSB1", cableId, "A"), port("COM1")}, none});
        QCOMPARE(list.ports.front().movedFrom, std::string("/dev/ttyUSB0"));
        laptop.see({{}, none});
        list = laptop.see({{port("/dev/ttyUSB1", cableId, "B")}, none});
        QCOMPARE(list.ports.front().movedFrom, std::string());
    }

    void virtualTrackersOfOtherProgramsAreListed()
    {
        Laptop laptop;
        const auto ports = laptop.station().ports().ports;
        const auto listed = std::ranges::find(ports, "COM99", &PortInfo::name);
        QVERIFY(listed != ports.end());
        QVERIFY(listed->simulator);
        QVERIFY(listed->agreed);
        QVERIFY(!listed->problem);
        // What was agreed to is not kept: the name is somebody else's next.
        QVERIFY(!laptop.station().consents().isPortAgreed({}, "COM99"));
    }

    void whatIsNoPortIsNotRemembered()
    {
        Laptop laptop;
        QVERIFY(laptop.station().rememberPort("tcp:127.0.0.1:4000"));
        QVERIFY(laptop.station().rememberPort("/dev/sp7600-no-such-port"));
        QVERIFY(!QFile::exists(laptop.home() + u"/ports.json"_s));
    }
};

QTEST_GUILESS_MAIN(TestPortMonitor)
#include "test_portmonitor.moc"
