// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/usbadapters.h"
#include "core/device/usbdevices.h"
#include "core/device/usbid.h"
#include "tests/device/fakesystem.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace sp7600;
using namespace sp7600::device;
using namespace Qt::StringLiterals;
using tests::FakeSystem;

using Interfaces = QList<FakeSystem::Interface>;
Q_DECLARE_METATYPE(FakeSystem::Adapter)

class TestUsbDevices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsAreReadAndWritten_data();
    void idsAreReadAndWritten();
    void noAdapterIsKnownTwice();
    void theRuleNamesTheKnownAdapters();
    void aSystemThatDoesNotTellIsNotAnEmptyOne();
    void listsDevicesWithTheirInterfaces();
    void hubsAreNoDevices();
    void tellsWhyThereIsNoPort_data();
    void tellsWhyThereIsNoPort();
    void aProgramThatHasTheDeviceToItselfIsNoMissingDriver();
};

void TestUsbDevices::idsAreReadAndWritten_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("usual") << std::string("10c4:ea60") << true;
    QTest::newRow("zeros in front") << std::string("0403:0001") << true;
    QTest::newRow("lowest") << std::string("0000:0000") << true;
    QTest::newRow("highest") << std::string("ffff:ffff") << true;
    QTest::newRow("short") << std::string("403:6001") << false;
    QTest::newRow("long") << std::string("10c4:ea600") << false;
    QTest::newRow("no colon") << std::string("10c4ea60") << false;
    QTest::newRow("no hex") << std::string("10c4:ea6g") << false;
    QTest::newRow("sign") << std::string("10c4:-a60") << false;
    QTest::newRow("prefix") << std::string("0x10:0xea") << false;
    QTest::newRow("blank") << std::string(" 0c4:ea60") << false;
    QTest::newRow("half") << std::string("10c4:") << false;
    QTest::newRow("empty") << std::string() << false;
}

void TestUsbDevices::idsAreReadAndWritten()
{
    QFETCH(const std::string, text);
    QFETCH(const bool, good);
    const auto id = parseUsbId(text);
    QCOMPARE(id.has_value(), good);
    if (id)
        QCOMPARE(usbIdText(*id), text);
    QCOMPARE(parseUsbId("10C4:EA60"), parseUsbId("10c4:ea60"));
}

void TestUsbDevices::noAdapterIsKnownTwice()
{
    QSet<QString> ids;
    for (const auto &adapter : knownUsbAdapters()) {
        ids += QString::fromStdString(usbIdText(adapter.id));
        QCOMPARE(findUsbAdapter(adapter.id), &adapter);
        QVERIFY(!adapter.chip.empty() && !adapter.driver.empty());
    }
    QCOMPARE(std::size_t(ids.size()), knownUsbAdapters().size());
    QCOMPARE(findUsbAdapter({0x1d6b, 0x0002}), nullptr);
}

void TestUsbDevices::theRuleNamesTheKnownAdapters()
{
    QFile file(QStringLiteral(SP7600_SOURCE_DIR "/packaging/linux/70-sp7600-installer.rules"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto rule = QString::fromUtf8(file.readAll());
    static const QRegularExpression line(
        u"^ATTRS\\{idVendor\\}==\"(\\w{4})\", ATTRS\\{idProduct\\}==\"(\\w{4})\", "_s,
        QRegularExpression::MultilineOption);
    QStringList named;
    for (const auto &match : line.globalMatch(rule))
        named += match.captured(1) + u':' + match.captured(2);
    QStringList known;
    for (const auto &adapter : knownUsbAdapters())
        known += QString::fromStdString(usbIdText(adapter.id));
    named.sort();
    known.sort();
    QCOMPARE(named, known);
    // Every id is in such a line, and each of them is for all that the file is for.
    QCOMPARE(rule.count("idVendor"_L1), known.size());
    for (const auto &wanted : {"TAG+=\"uaccess\""_L1, "ENV{ID_MM_DEVICE_IGNORE}=\"1\""_L1,
                               "ENV{ID_MM_PORT_IGNORE}=\"1\""_L1})
        QVERIFY(rule.contains(wanted));
}

void TestUsbDevices::aSystemThatDoesNotTellIsNotAnEmptyOne()
{
    const FakeSystem system;
    QVERIFY(!usbDevices(system.folders()));
    system.makeUsb();
    QCOMPARE(usbDevices(system.folders()), std::optional(std::vector<UsbDevice>()));
}

void TestUsbDevices::listsDevicesWithTheirInterfaces()
{
    const FakeSystem system;
    system.plugIn({.place = u"1-2"_s,
                   .vendor = u"10c4"_s,
                   .product = u"ea60"_s,
                   .manufacturer = u"Silicon Labs"_s,
                   .name = u"CP2102 USB to UART"_s,
                   .serialNumber = u"0001"_s},
                  {{.driver = u"cp210x"_s, .port = u"ttyUSB0"_s}});
    system.plugIn(
        {.place = u"1-10"_s, .vendor = u"0483"_s, .product = u"5740"_s, .removable = u"fixed"_s},
        {{.number = 0,
          .interfaceClass = u"02"_s,
          .subclass = u"02"_s,
          .driver = u"cdc_acm"_s,
          .port = u"ttyACM0"_s},
         {.number = 1, .interfaceClass = u"0a"_s, .driver = u"cdc_acm"_s}});
    const auto devices = usbDevices(system.folders());
    QVERIFY(devices);
    QCOMPARE(devices->size(), std::size_t(2));
    const auto &other = devices->at(0);
    QCOMPARE(other.place, std::string("1-10"));
    QCOMPARE(other.name, std::string("0483:5740"));
    QVERIFY(other.builtIn);
    QCOMPARE(other.interfaces, (std::vector<UsbInterface>{{0x02, 0x02, "cdc_acm", true},
                                                          {0x0a, 0x00, "cdc_acm", false}}));
    const auto &cable = devices->at(1);
    QCOMPARE(cable.place, std::string("1-2"));
    QCOMPARE(cable.id, (UsbId{0x10c4, 0xea60}));
    QCOMPARE(cable.name, std::string("Silicon Labs CP2102 USB to UART"));
    QCOMPARE(cable.serialNumber, std::string("0001"));
    QCOMPARE(cable.bus, 1);
    QCOMPARE(cable.number, 5);
    QVERIFY(!cable.builtIn);
    QCOMPARE(cable.interfaces, (std::vector<UsbInterface>{{0xff, 0x00, "cp210x", true}}));

    system.unplug(u"1-2"_s);
    QCOMPARE(usbDevices(system.folders())->size(), std::size_t(1));
}

void TestUsbDevices::hubsAreNoDevices()
{
    const FakeSystem system;
    system.plugIn(
        {.place = u"usb1"_s, .vendor = u"1d6b"_s, .product = u"0002"_s, .deviceClass = u"09"_s},
        {{.interfaceClass = u"09"_s, .driver = u"hub"_s}});
    QCOMPARE(usbDevices(system.folders())->size(), std::size_t(0));
}

void TestUsbDevices::tellsWhyThereIsNoPort_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("removable");
    QTest::addColumn<Interfaces>("interfaces");
    QTest::addColumn<bool>("missing");
    QTest::addColumn<std::string>("driver");
    const auto unknown = u"unknown"_s;
    const auto cable = u"1a86:7523"_s;
    const auto nobody = u"2fe3:0100"_s;
    const FakeSystem::Interface modem = {.interfaceClass = u"02"_s, .subclass = u"02"_s};

    QTest::newRow("known adapter, no driver")
        << cable << unknown << Interfaces{{}} << true << std::string("ch341");
    QTest::newRow("known adapter, part of the laptop")
        << cable << u"fixed"_s << Interfaces{{}} << true << std::string("ch341");
    QTest::newRow("known adapter with its port")
        << cable << unknown << Interfaces{{.driver = u"ch341"_s, .port = u"ttyUSB3"_s}} << false
        << std::string();
    QTest::newRow("known adapter, its driver is at it")
        << cable << unknown << Interfaces{{.driver = u"ch341"_s}} << false << std::string();
    QTest::newRow("known adapter that is not let in")
        << cable << unknown << Interfaces{} << false << std::string();
    QTest::newRow("serial port by its class, no driver")
        << nobody << unknown << Interfaces{modem, {.number = 1, .interfaceClass = u"0a"_s}} << true
        << std::string("cdc_acm");
    QTest::newRow("network adapter by its class")
        << nobody << unknown << Interfaces{{.interfaceClass = u"02"_s, .subclass = u"06"_s}}
        << false << std::string();
    QTest::newRow("of unknown kind, no driver")
        << nobody << u"removable"_s << Interfaces{{}} << true << std::string();
    QTest::newRow("of unknown kind, part of the laptop")
        << nobody << u"fixed"_s << Interfaces{{}} << false << std::string();
    QTest::newRow("of unknown kind, with a driver")
        << nobody << unknown << Interfaces{{.driver = u"rtw88"_s}} << false << std::string();
    QTest::newRow("telephone") << nobody << unknown
                               << Interfaces{{.interfaceClass = u"06"_s}, {.number = 1}} << false
                               << std::string();
    QTest::newRow("keyboard without a driver")
        << nobody << unknown << Interfaces{{.interfaceClass = u"03"_s}} << false << std::string();
}

void TestUsbDevices::tellsWhyThereIsNoPort()
{
    QFETCH(const QString, id);
    QFETCH(const QString, removable);
    QFETCH(const Interfaces, interfaces);
    QFETCH(const bool, missing);
    QFETCH(const std::string, driver);
    const FakeSystem system;
    system.plugIn({.place = u"1-1"_s,
                   .vendor = id.left(4),
                   .product = id.right(4),
                   .name = u"USB2.0-Serial"_s,
                   .removable = removable},
                  interfaces);
    const auto devices = usbDevices(system.folders());
    QCOMPARE(devices->size(), std::size_t(1));
    const auto problem = portlessProblem(devices->front(), system.folders());
    const auto expected =
        missing ? std::optional(Error{ErrorCode::PortDriverMissing,
                                      {{"device", "USB2.0-Serial"}, {"driver", driver}},
                                      {}})
                : std::nullopt;
    QCOMPARE(problem, expected);
}

void TestUsbDevices::aProgramThatHasTheDeviceToItselfIsNoMissingDriver()
{
    const FakeSystem system;
    // As brltty does with a CH340 that it takes for a Braille display.
    system.plugIn({.place = u"1-1"_s,
                   .vendor = u"1a86"_s,
                   .product = u"7523"_s,
                   .name = u"USB Serial"_s,
                   .number = 17},
                  {{.driver = u"usbfs"_s}});
    const auto device = usbDevices(system.folders())->front();
    QCOMPARE(portlessProblem(device, system.folders()),
             std::optional(Error{ErrorCode::PortBusy, {{"port", "USB Serial"}}, {}}));

    system.write(u"../proc/4711/comm"_s, u"brltty"_s);
    QVERIFY(QDir().mkpath(system.folders().proc + "/4711/fd"_L1));
    QVERIFY(QFile::link(u"/dev/bus/usb/001/017"_s, system.folders().proc + "/4711/fd/9"_L1));
    QCOMPARE(portlessProblem(device, system.folders()),
             std::optional(Error{ErrorCode::PortBusy,
                                 {{"port", "USB Serial"}, {"program", "brltty"}, {"pid", "4711"}},
                                 {}}));
}

QTEST_GUILESS_MAIN(TestUsbDevices)
#include "test_usbdevices.moc"
