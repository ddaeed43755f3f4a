// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/portrecovery.h"
#include "tests/device/memorylink.h"

#include <QTest>

#include <algorithm>

using namespace sp7600;
using namespace sp7600::commissioning;
using namespace sp7600::tests;

namespace
{

device::PortDescription usbPort(const std::string &name, const std::string &serialNumber = {})
{
    device::PortDescription port;
    port.name = name;
    port.usbId = device::UsbId{0x0403, 0x6001};
    port.serialNumber = serialNumber;
    return port;
}

/// A computer whose ports a test plugs in and out.
struct Computer {
    std::vector<device::PortDescription> ports;
    std::vector<std::string> opened;
    std::vector<std::string> refused; ///< Ports that cannot be opened.
    std::vector<std::string> forbidden;
    std::unique_ptr<device::Link> link = std::make_unique<MemoryLink>();

    [[nodiscard]] PortRecovery recovery(const std::string &named)
    {
        const auto isIn = [](const std::vector<std::string> &list, const std::string &port) {
            return std::ranges::find(list, port) != list.end();
        };
        return {named,
                link,
                {[this] { return ports; },
                 [this, isIn](const std::string &port) -> Result<std::unique_ptr<device::Link>> {
                     opened.push_back(port);
                     auto made = std::make_unique<MemoryLink>(
                         static_cast<MemoryLink &>(*link).world(), port);
                     if (isIn(refused, port))
                         made->hangUp();
                     return made;
                 },
                 [this, isIn](const std::string &port) { return !isIn(forbidden, port); }}};
    }
    [[nodiscard]] device::TimePoint in(std::chrono::milliseconds duration) const
    {
        return link->clock().now() + duration;
    }
};

} // namespace

class TestPortRecovery : public QObject
{
    Q_OBJECT

private slots:
    void opensTheNamedPortFirst()
    {
        Computer computer;
        computer.ports = {usbPort("/dev/ttyA"), usbPort("/dev/ttyOthers")};
        auto recovery = computer.recovery("/dev/ttyA");
        computer.ports.push_back(usbPort("/dev/ttyNew"));
        QCOMPARE(recovery.port(), std::string("/dev/ttyA"));
        const auto first = recovery.next(true, computer.in(1s), {});
        QVERIFY(first);
        QCOMPARE((*first)->name(), std::string("/dev/ttyA"));
        QCOMPARE(*first, computer.link.get());
        // It was somebody else: the one that appeared, and never the one that was there.
        const auto second = recovery.next(true, computer.in(1s), {});
        QVERIFY(second);
        QCOMPARE((*second)->name(), std::string("/dev/ttyNew"));
        QCOMPARE(recovery.port(), std::string("/dev/ttyNew"));
        QVERIFY(recovery.next(true, computer.in(1s), {}));
        QCOMPARE(computer.opened,
                 (std::vector<std::string>{"/dev/ttyA", "/dev/ttyNew", "/dev/ttyA"}));
    }

    void staysAtTheNamedPortWhenNobodyIsKnown()
    {
        Computer computer;
        auto recovery = computer.recovery("/dev/ttyA");
        computer.ports = {usbPort("/dev/ttyNew")};
        for (int i = 0; i < 3; ++i)
            QVERIFY(recovery.next(false, computer.in(1s), {}));
        QCOMPARE(computer.opened, (std::vector<std::string>(3, "/dev/ttyA")));
    }

    void followsTheAdapterByItsSerialNumber_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("other");
        QTest::addColumn<bool>("isFollowed");
        QTest::newRow("the same") << QByteArray("FT1") << QByteArray("FT1") << true;
        QTest::newRow("another") << QByteArray("FT1") << QByteArray("FT2") << false;
        QTest::newRow("none has one") << QByteArray() << QByteArray() << false;
    }

    void followsTheAdapterByItsSerialNumber()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, other);
        QFETCH(const bool, isFollowed);
        Computer computer;
        computer.ports = {usbPort("/dev/ttyA", before.toStdString()),
                          usbPort("/dev/ttyB", other.toStdString())};
        auto recovery = computer.recovery("/dev/ttyA");
        QVERIFY(recovery.next(true, computer.in(1s), {}));
        QVERIFY(recovery.next(true, computer.in(1s), {}));
        QCOMPARE(computer.opened.back(), std::string(isFollowed ? "/dev/ttyB" : "/dev/ttyA"));
    }

    void opensNothingThatIsForbidden()
    {
        Computer computer;
        auto recovery = computer.recovery("/dev/ttyA");
        computer.ports = {usbPort("/dev/ttyNew")};
        computer.forbidden = {"/dev/ttyA", "/dev/ttyNew"};
        const auto end = recovery.next(true, computer.in(0ms), {});
        QVERIFY(!end);
        QCOMPARE(end.error().code, ErrorCode::TimedOut);
        QVERIFY(computer.opened.empty());
    }

    void theLinkStaysThoughClosed()
    {
        Computer computer;
        auto recovery = computer.recovery("/dev/ttyA");
        computer.refused = {"/dev/ttyA"};
        auto *const before = computer.link.get();
        QCOMPARE(recovery.next(true, computer.in(0ms), {}).error().code, ErrorCode::TimedOut);
        QCOMPARE(computer.link.get(), before);
        QCOMPARE(before->write("x", computer.in(1s), {}).error().code, ErrorCode::LinkLost);
    }

    void cancelEndsTheSearch()
    {
        Computer computer;
        auto recovery = computer.recovery("/dev/ttyA");
        computer.refused = {"/dev/ttyA"};
        device::CancelSource source;
        source.cancel();
        QCOMPARE(recovery.next(true, computer.in(1h), source.token()).error().code,
                 ErrorCode::Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestPortRecovery)
#include "test_portrecovery.moc"
