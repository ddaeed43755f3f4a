// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listener/listener.h"
#include "core/store/store.h"
#include "tests/listener/trackers.h"

#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace sp7600;
using listener::Listener;
using store::Store;
using trackers::TcpTracker;

/// Listener and store together, as in the programs.
class TestCapture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReportOfManyTrackersIsStoredOnce();
    void nothingIsAcknowledgedThatCouldNotBeStored();
};

void TestCapture::everyReportOfManyTrackersIsStoredOnce()
{
    constexpr int units = 200;
    constexpr int each = 20;
    QTemporaryDir folder;
    const Result<std::unique_ptr<Store>> store = Store::open(folder.filePath(u"store.sqlite"_s));
    QVERIFY(store);
    Listener listener(**store);
    const Result<listener::ListeningOn> on = listener.start(trackers::localOptions());
    QVERIFY(on);

    std::vector<std::unique_ptr<TcpTracker>> connections;
    for (int unit = 0; unit < units; ++unit)
        connections.push_back(std::make_unique<TcpTracker>(on->tcpPort()));
    for (int sequence = 0; sequence < each; ++sequence)
        for (int unit = 0; unit < units; ++unit)
            connections[static_cast<std::size_t>(unit)]->send(trackers::report(unit, sequence));

    // At every moment, what was acknowledged can be read from the store.
    const auto acknowledged = [&connections] {
        qsizetype octets = 0;
        for (const std::unique_ptr<TcpTracker> &connection : connections)
            octets += connection->answers().size();
        return octets / 4;
    };
    qsizetype heard = 0;
    bool wasAlwaysStored = true;
    const bool all = QTest::qWaitFor(
        [&] {
            heard = acknowledged();
            wasAlwaysStored = wasAlwaysStored && (*store)->receptionCount().value_or(-1) >= heard;
            return heard == units * each;
        },
        60'000);
    QVERIFY2(all, qPrintable(u"%1 acknowledged"_s.arg(heard)));
    QVERIFY(wasAlwaysStored);
    for (const std::unique_ptr<TcpTracker> &connection : connections)
        QCOMPARE(connection->answers(), QByteArray("1234").repeated(each));

    std::map<std::string, int> seen;
    const Result<std::vector<Reception>> stored = (*store)->receptions({});
    QVERIFY(stored);
    for (const Reception &reception : *stored)
        ++seen[reception.raw];
    QCOMPARE(seen.size(), std::size_t(units * each));
    for (int unit = 0; unit < units; ++unit)
        for (int sequence = 0; sequence < each; ++sequence)
            QCOMPARE(seen[trackers::report(unit, sequence)], 1);
    QCOMPARE((*store)->trackers()->size(), std::size_t(units));
    QCOMPARE(listener.counters().reports, std::uint64_t(units * each));
    QCOMPARE(listener.counters().notDurable, std::uint64_t(0));
}

void TestCapture::nothingIsAcknowledgedThatCouldNotBeStored()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"store.sqlite"_s);
    const Result<std::unique_ptr<Store>> writer = Store::open(file);
    const Result<std::unique_ptr<Store>> readOnly = Store::open(file);
    QVERIFY(writer && readOnly && (*readOnly)->isReadOnly());
    Listener listener(**readOnly);
    const Result<listener::ListeningOn> on = listener.start(trackers::localOptions());
    QVERIFY(on);
    TcpTracker tracker(on->tcpPort());
    tracker.send(trackers::report(1, 1));
    QTRY_COMPARE(listener.counters().notDurable, std::uint64_t(1));
    QCOMPARE(listener.trouble()->code, ErrorCode::StoreReadOnly);
    listener.stop();
    QTRY_VERIFY(tracker.isClosed());
    QCOMPARE(tracker.answers(), QByteArray());
    QCOMPARE(*(*writer)->receptionCount(), 0);
}

QTEST_GUILESS_MAIN(TestCapture)
#include "test_capture.moc"
