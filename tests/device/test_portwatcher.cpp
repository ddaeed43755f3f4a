// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/portwatcher.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <mutex>

using namespace sp7600;
using namespace sp7600::device;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{

constexpr int patience = 20'000;

PortDescription port(const char *name, const char *serialNumber = "", int interface = 0)
{
    PortDescription description;
    description.name = name;
    description.usbId = UsbId{0x10c4, 0xea60};
    description.serialNumber = serialNumber;
    description.usbInterface = interface;
    return description;
}

/// Stands in for the system: says what a test says.
class Listed
{
public:
    void set(PortScan scan)
    {
        const std::lock_guard lock(m_mutex);
        m_scan = std::move(scan);
    }
    [[nodiscard]] PortWatcher::Lister lister()
    {
        return [this] {
            const std::lock_guard lock(m_mutex);
            ++m_looks;
            return m_scan;
        };
    }
    [[nodiscard]] int looks()
    {
        const std::lock_guard lock(m_mutex);
        return m_looks;
    }

private:
    std::mutex m_mutex;
    PortScan m_scan;
    int m_looks = 0;
};

/// Nothing of the system is watched, and no timer comes in between.
PortWatcherOptions onlyWhenAsked()
{
    PortWatcherOptions options;
    options.folders.clear();
    options.trees.clear();
    options.interval = 1h;
    return options;
}

/// A watcher that looks when it is told to, and what it then says.
class Watched
{
public:
    Watched()
        : m_watcher(m_listed.lister(), onlyWhenAsked())
    {
        QObject::connect(&m_watcher, &PortWatcher::changed, &m_watcher,
                         [this](const PortChanges &changes) { m_told.push_back(changes); });
    }

    /// Every change told until @p ports and @p devices were looked at; the first look is one.
    std::vector<PortChanges> see(std::vector<PortDescription> ports,
                                 std::optional<std::vector<UsbDevice>> devices = {})
    {
        m_told.clear();
        const PortScan scan{std::move(ports), std::move(devices)};
        m_listed.set(scan);
        m_watcher.look();
        const bool seen = QTest::qWaitFor([&] { return m_watcher.seen() == scan; }, patience);
        return seen ? m_told : std::vector<PortChanges>();
    }

private:
    Listed m_listed;
    PortWatcher m_watcher;
    std::vector<PortChanges> m_told;
};

PortChanges added(std::vector<PortDescription> ports)
{
    PortChanges changes;
    changes.added = std::move(ports);
    return changes;
}

PortChanges removed(std::vector<PortDescription> ports)
{
    PortChanges changes;
    changes.removed = std::move(ports);
    return changes;
}

PortChanges moved(const char *from, PortDescription to)
{
    PortChanges changes;
    changes.moved = {{from, std::move(to)}};
    return changes;
}

using Told = std::vector<PortChanges>;

} // namespace

class TestPortWatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstLookIsToldEvenIfNothingIsThere();
    void tellsWhatWasPluggedInAndPulledOut();
    void isSilentWhenNothingChanged();
    void tellsThatAnAdapterCameBackUnderAnotherName();
    void tellsAMoveWithoutAGap();
    void aPortThatCameBackAsItWasIsNoMove();
    void adaptersWithoutASerialNumberAreNotTakenForEachOther();
    void theSocketsOfOneAdapterAreNotTakenForEachOther();
    void anotherAdapterUnderTheSameNameIsAnother();
    void tellsThatAPortIsNowInUse();
    void tellsOfUsbDevicesWithoutAPort();
    void looksWhenAFolderChanges();
    void looksAtFoldersThatComeLater();
    void restsWhenNothingHappens();
    void looksFromTimeToTimeWhereNoFolderTells();
    void endsDuringALook();
};

void TestPortWatcher::theFirstLookIsToldEvenIfNothingIsThere()
{
    Listed listed;
    PortWatcher watcher(listed.lister(), onlyWhenAsked());
    QVERIFY(!watcher.seen());
    QSignalSpy told(&watcher, &PortWatcher::changed);
    QVERIFY(told.wait(patience));
    QCOMPARE(told.first().first().value<PortChanges>(), PortChanges());
    QCOMPARE(watcher.seen(), std::optional(PortScan()));
}

void TestPortWatcher::tellsWhatWasPluggedInAndPulledOut()
{
    Watched watched;
    const auto first = port("/dev/ttyUSB0", "A");
    const auto second = port("/dev/ttyUSB1", "B");
    QCOMPARE(watched.see({first}).back(), added({first}));
    QCOMPARE(watched.see({first, second}), Told{added({second})});
    QCOMPARE(watched.see({second}), Told{removed({first})});
    QCOMPARE(watched.see({}), Told{removed({second})});
}

void TestPortWatcher::isSilentWhenNothingChanged()
{
    Listed listed;
    PortWatcher watcher(listed.lister(), onlyWhenAsked());
    QSignalSpy told(&watcher, &PortWatcher::changed);
    QVERIFY(told.wait(patience));
    watcher.look();
    QTRY_COMPARE_WITH_TIMEOUT(listed.looks(), 2, patience);
    listed.set({{port("/dev/ttyUSB0")}, {}});
    watcher.look();
    QTRY_VERIFY_WITH_TIMEOUT(told.count() > 1, patience);
    QCOMPARE(told.count(), 2);
}

void TestPortWatcher::tellsThatAnAdapterCameBackUnderAnotherName()
{
    Watched watched;
    watched.see({port("/dev/ttyUSB0", "A")});
    watched.see({});
    QCOMPARE(watched.see({port("/dev/ttyUSB1", "A")}),
             Told{moved("/dev/ttyUSB0", port("/dev/ttyUSB1", "A"))});
    // Once: it is not gone any more.
    watched.see({});
    QCOMPARE(watched.see({port("/dev/ttyUSB1", "A")}), Told{added({port("/dev/ttyUSB1", "A")})});
}

void TestPortWatcher::tellsAMoveWithoutAGap()
{
    Watched watched;
    watched.see({port("/dev/ttyUSB0", "A")});
    QCOMPARE(watched.see({port("/dev/ttyUSB1", "A")}),
             Told{moved("/dev/ttyUSB0", port("/dev/ttyUSB1", "A"))});
}

void TestPortWatcher::aPortThatCameBackAsItWasIsNoMove()
{
    Watched watched;
    watched.see({port("/dev/ttyUSB0", "A")});
    watched.see({});
    QCOMPARE(watched.see({port("/dev/ttyUSB0", "A")}), Told{added({port("/dev/ttyUSB0", "A")})});
}

void TestPortWatcher::adaptersWithoutASerialNumberAreNotTakenForEachOther()
{
    Watched watched;
    watched.see({port("/dev/ttyUSB0")});
    watched.see({});
    QCOMPARE(watched.see({port("/dev/ttyUSB1")}), Told{added({port("/dev/ttyUSB1")})});
}

void TestPortWatcher::theSocketsOfOneAdapterAreNotTakenForEachOther()
{
    Watched watched;
    watched.see({port("/dev/ttyUSB0", "A", 0), port("/dev/ttyUSB1", "A", 1)});
    watched.see({});
    PortChanges expected;
    expected.moved = {{"/dev/ttyUSB0", port("/dev/ttyUSB1", "A", 0)},
                      {"/dev/ttyUSB1", port("/dev/ttyUSB2", "A", 1)}};
    QCOMPARE(watched.see({port("/dev/ttyUSB1", "A", 0), port("/dev/ttyUSB2", "A", 1)}),
             Told{expected});
}

void TestPortWatcher::anotherAdapterUnderTheSameNameIsAnother()
{
    Watched watched;
    watched.see({port("/dev/ttyUSB0", "A")});
    PortChanges expected;
    expected.added = {port("/dev/ttyUSB0", "B")};
    expected.removed = {port("/dev/ttyUSB0", "A")};
    QCOMPARE(watched.see({port("/dev/ttyUSB0", "B")}), Told{expected});
}

void TestPortWatcher::tellsThatAPortIsNowInUse()
{
    Watched watched;
    const auto unused = port("/dev/ttyUSB0", "A");
    auto inUse = unused;
    inUse.users = {{812, "gpsd"}};
    watched.see({unused});
    PortChanges expected;
    expected.altered = {inUse};
    QCOMPARE(watched.see({inUse}), Told{expected});
}

void TestPortWatcher::tellsOfUsbDevicesWithoutAPort()
{
    Watched watched;
    watched.see({}, std::vector<UsbDevice>());
    UsbDevice device;
    device.place = "1-1";
    PortChanges expected;
    expected.usbDevicesDiffer = true;
    QCOMPARE(watched.see({}, std::vector{device}), Told{expected});
}

void TestPortWatcher::looksWhenAFolderChanges()
{
    const QTemporaryDir folder;
    PortWatcherOptions options;
    options.folders = {folder.path()};
    options.trees.clear();
    options.settling = 20ms;
    // As the system does it: a node for each port.
    PortWatcher watcher(
        [path = folder.path()] {
            PortScan scan;
            for (const auto &name : QDir(path).entryList({u"tty*"_s}, QDir::Files, QDir::Name))
                scan.ports.push_back(port(name.toUtf8().constData(), "A"));
            return scan;
        },
        options);
    QSignalSpy told(&watcher, &PortWatcher::changed);
    QVERIFY(told.wait(patience));
    told.clear();

    QFile node(folder.filePath(u"ttyUSB0"_s));
    QVERIFY(node.open(QIODevice::WriteOnly));
    node.close();
    QVERIFY(told.wait(patience));
    QCOMPARE(told.takeFirst().first().value<PortChanges>(), added({port("ttyUSB0", "A")}));

    QVERIFY(node.rename(folder.filePath(u"ttyUSB1"_s)));
    QVERIFY(told.wait(patience));
    QCOMPARE(told.takeFirst().first().value<PortChanges>(), moved("ttyUSB0", port("ttyUSB1", "A")));

    QVERIFY(node.remove());
    QVERIFY(told.wait(patience));
    QCOMPARE(told.takeFirst().first().value<PortChanges>(), removed({port("ttyUSB1", "A")}));
}

void TestPortWatcher::looksAtFoldersThatComeLater()
{
    const QTemporaryDir folder;
    PortWatcherOptions options;
    options.folders = {folder.path(), folder.filePath(u"serial"_s)};
    options.trees = {folder.path()};
    options.settling = 20ms;
    Listed listed;
    const PortWatcher watcher(listed.lister(), options);
    QTRY_COMPARE_WITH_TIMEOUT(listed.looks(), 1, patience);
    const QDir root(folder.path());
    for (const auto &name : {u"serial"_s, u"001"_s}) {
        auto looks = listed.looks();
        QVERIFY(root.mkdir(name));
        QTRY_VERIFY_WITH_TIMEOUT(listed.looks() > looks, patience);
        looks = listed.looks();
        QVERIFY(QDir(root.filePath(name)).mkdir(u"node"_s));
        QTRY_VERIFY_WITH_TIMEOUT(listed.looks() > looks, patience);
    }
}

void TestPortWatcher::restsWhenNothingHappens()
{
    const QTemporaryDir folder;
    PortWatcherOptions options;
    options.folders = {folder.path()};
    options.trees.clear();
    options.settling = 1ms;
    options.interval = 1ms;
    Listed listed;
    const PortWatcher watcher(listed.lister(), options);
    QTRY_COMPARE_WITH_TIMEOUT(listed.looks(), 1, patience);
    QTest::qWait(100);
    QCOMPARE(listed.looks(), 1);
}

void TestPortWatcher::looksFromTimeToTimeWhereNoFolderTells()
{
    PortWatcherOptions options;
    options.folders = {u"/sp7600/no/such/folder"_s};
    options.trees.clear();
    options.interval = 5ms;
    Listed listed;
    const PortWatcher watcher(listed.lister(), options);
    QTRY_VERIFY_WITH_TIMEOUT(listed.looks() > 3, patience);
}

void TestPortWatcher::endsDuringALook()
{
    std::atomic<bool> looking = false;
    std::atomic<bool> done = false;
    {
        const PortWatcher watcher(
            [&] {
                looking = true;
                QTest::qSleep(50);
                done = true;
                return PortScan();
            },
            onlyWhenAsked());
        QTRY_VERIFY_WITH_TIMEOUT(looking, patience);
    }
    QVERIFY(done);
}

QTEST_GUILESS_MAIN(TestPortWatcher)
#include "test_portwatcher.moc"
