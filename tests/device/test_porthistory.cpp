// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/porthistory.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace sp7600;
using namespace sp7600::device;
using namespace Qt::StringLiterals;

namespace
{

PortDescription port(const std::string &name, std::optional<UsbId> id = {},
                     const char *serialNumber = "")
{
    PortDescription description;
    description.name = name;
    description.usbId = id;
    description.serialNumber = serialNumber;
    return description;
}

constexpr UsbId cable = {0x10c4, 0xea60};
constexpr UsbId other = {0x1a86, 0x7523};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestPortHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsNothingAtFirst();
    void knowsWhatIsLikeIt_data();
    void knowsWhatIsLikeIt();
    void isKeptForTheNextRun();
    void theFileIsPlain();
    void keepsTheLatest();
    void aDamagedFileIsNothingSeen();
    void saysWhenItCannotBeKept();
    void manyThreadsLoseNothing();
};

void TestPortHistory::knowsNothingAtFirst()
{
    const QTemporaryDir folder;
    const PortHistory history(folder.filePath(u"later"_s));
    QVERIFY(!history.knows(port("COM5")));
    QVERIFY(!QFile::exists(folder.filePath(u"later"_s)));
}

void TestPortHistory::knowsWhatIsLikeIt_data()
{
    QTest::addColumn<std::string>("seenSerial");
    QTest::addColumn<bool>("seenUsb");
    QTest::addColumn<std::string>("name");
    QTest::addColumn<QString>("usb");
    QTest::addColumn<std::string>("serial");
    QTest::addColumn<bool>("known");
    const std::string here = "/dev/ttyUSB0";
    const std::string there = "/dev/ttyUSB1";
    const std::string none;
    const std::string mine = "0001";
    QTest::newRow("itself") << mine << true << here << u"cable"_s << mine << true;
    QTest::newRow("under another name") << mine << true << there << u"cable"_s << mine << true;
    QTest::newRow("another number")
        << mine << true << here << u"cable"_s << std::string("2") << false;
    QTest::newRow("no number any more") << mine << true << here << u"cable"_s << none << false;
    QTest::newRow("another kind") << mine << true << here << u"other"_s << mine << false;
    QTest::newRow("without a number") << none << true << here << u"cable"_s << none << true;
    QTest::newRow("without a number, elsewhere")
        << none << true << there << u"cable"_s << none << false;
    QTest::newRow("without a number, another kind")
        << none << true << here << u"other"_s << none << false;
    QTest::newRow("no USB") << none << false << here << u"none"_s << none << true;
    QTest::newRow("no USB, elsewhere") << none << false << there << u"none"_s << none << false;
}

void TestPortHistory::knowsWhatIsLikeIt()
{
    QFETCH(const std::string, seenSerial);
    QFETCH(const bool, seenUsb);
    QFETCH(const std::string, name);
    QFETCH(const QString, usb);
    QFETCH(const std::string, serial);
    QFETCH(const bool, known);
    const QTemporaryDir folder;
    PortHistory history(folder.path());
    QVERIFY(history.remember(
        port("/dev/ttyUSB0", seenUsb ? std::optional(cable) : std::nullopt, seenSerial.c_str())));
    const auto id = usb == u"cable"_s   ? std::optional(cable)
                    : usb == u"other"_s ? std::optional(other)
                                        : std::nullopt;
    QCOMPARE(history.knows(port(name, id, serial.c_str())), known);
}

void TestPortHistory::isKeptForTheNextRun()
{
    const QTemporaryDir folder;
    QVERIFY(PortHistory(folder.filePath(u"data"_s)).remember(port("COM5", cable)));
    QVERIFY(PortHistory(folder.filePath(u"data"_s)).knows(port("COM5", cable)));
}

void TestPortHistory::theFileIsPlain()
{
    const QTemporaryDir folder;
    QVERIFY(PortHistory(folder.path()).remember(port("COM5", cable, "0001")));
    const auto object =
        QJsonDocument::fromJson(contentOf(folder.filePath(u"ports.json"_s))).object();
    const QJsonObject expected = {
        {u"format"_s, 1},
        {u"ports"_s, QJsonArray{QJsonObject{{u"port"_s, u"COM5"_s},
                                            {u"usb_id"_s, u"10c4:ea60"_s},
                                            {u"serial_number"_s, u"0001"_s}}}}};
    QCOMPARE(object, expected);
}

void TestPortHistory::keepsTheLatest()
{
    const QTemporaryDir folder;
    PortHistory history(folder.path());
    for (int number = 0; number < 70; ++number) {
        QVERIFY(history.remember(port("COM" + std::to_string(number))));
        QVERIFY(history.remember(port("COM5"))); // again and again: one place, never lost
    }
    QVERIFY(history.knows(port("COM5")));
    QVERIFY(history.knows(port("COM69")));
    QVERIFY(history.knows(port("COM7")));
    QVERIFY(!history.knows(port("COM6")));
    QVERIFY(!history.knows(port("COM0")));
}

void TestPortHistory::aDamagedFileIsNothingSeen()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"ports.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write("{\"format\": 1, \"ports\": [") > 0);
    file.close();
    PortHistory history(folder.path());
    QVERIFY(!history.knows(port("COM5")));
    QVERIFY(history.takeProblem());
    QVERIFY(history.remember(port("COM5")));
    QVERIFY(history.knows(port("COM5")));
}

void TestPortHistory::saysWhenItCannotBeKept()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto kept = PortHistory(folder.filePath(u"file/folder"_s)).remember(port("COM5"));
    QVERIFY(!kept);
    QCOMPARE(kept.error().code, ErrorCode::FileUnwritable);
}

void TestPortHistory::manyThreadsLoseNothing()
{
    const QTemporaryDir folder;
    PortHistory history(folder.path());
    std::atomic<int> failures = 0;
    std::vector<std::thread> threads;
    for (int number = 0; number < 8; ++number) {
        threads.emplace_back([&, number] {
            for (int round = 0; round < 5; ++round) {
                const auto mine = port("COM" + std::to_string(10 * number + round));
                if (!history.remember(mine) || !history.knows(mine))
                    ++failures;
            }
        });
    }
    for (auto &thread : threads)
        thread.join();
    QCOMPARE(failures.load(), 0);
    for (int number = 0; number < 8; ++number)
        QVERIFY(history.knows(port("COM" + std::to_string(10 * number))));
}

QTEST_GUILESS_MAIN(TestPortHistory)
#include "test_porthistory.moc"
