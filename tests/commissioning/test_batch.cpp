// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/batch.h"
#include "core/commissioning/job.h"
#include "core/commissioning/station.h"
#include "core/device/transcript.h"
#include "tests/commissioning/fleet.h"
#include "tests/commissioning/relay.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <future>
#include <mutex>
#include <random>
#include <thread>
#include <utility>

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::commissioning;
using fleet::imeiOf;
using fleet::Tracker;
using fleet::waitFor;

namespace
{

/// Everything that a batch said, kept as it came.
class Record final : public BatchObserver
{
public:
    struct Vehicle {
        std::size_t index;
        VehicleProgress progress;
        BatchSummary summary;
    };
    struct Port {
        std::string port;
        PortProgress progress;
    };
    /// Called on the batch's thread.
    std::function<void(const Vehicle &)> onVehicle;

    void vehicleChanged(std::size_t index, const VehicleProgress &progress,
                        const BatchSummary &summary) override
    {
        const Vehicle vehicle{index, progress, summary};
        if (onVehicle)
            onVehicle(vehicle);
        const std::lock_guard lock(m_mutex);
        m_vehicles.push_back(vehicle);
    }
    void portChanged(const std::string &port, const PortProgress &progress) override
    {
        const std::lock_guard lock(m_mutex);
        m_ports.push_back({port, progress});
    }
    void finished(const BatchSummary &) override { ++m_finished; }

    [[nodiscard]] std::vector<Vehicle> vehicles() const
    {
        const std::lock_guard lock(m_mutex);
        return m_vehicles;
    }
    [[nodiscard]] std::ptrdiff_t count(VehicleState state) const
    {
        return std::ranges::count_if(vehicles(), [state](const Vehicle &vehicle) {
            return vehicle.progress.state == state;
        });
    }
    /// Whether a port came to that, at any time.
    [[nodiscard]] bool was(PortActivity activity, std::optional<ErrorCode> code = {}) const
    {
        const std::lock_guard lock(m_mutex);
        return std::ranges::any_of(m_ports, [&](const Port &entry) {
            const auto &error = entry.progress.error;
            return entry.progress.activity == activity
                   && (!code || (error && error->code == *code));
        });
    }
    [[nodiscard]] bool wasAt(const std::string &port, PortActivity activity) const
    {
        const std::lock_guard lock(m_mutex);
        return std::ranges::any_of(m_ports, [&](const Port &entry) {
            return entry.port == port && entry.progress.activity == activity;
        });
    }
    /// What @p port does now.
    [[nodiscard]] std::optional<PortActivity> last(const std::string &port) const
    {
        const std::lock_guard lock(m_mutex);
        for (auto entry = m_ports.rbegin(); entry != m_ports.rend(); ++entry) {
            if (entry->port == port)
                return entry->progress.activity;
        }
        return {};
    }
    /// Whether a unit was waited for at a port, for that reason.
    [[nodiscard]] bool wasWaitedFor(WaitReason reason) const
    {
        const std::lock_guard lock(m_mutex);
        return std::ranges::any_of(m_ports, [reason](const Port &entry) {
            const auto &waiting = entry.progress.waiting;
            return entry.progress.activity == PortActivity::Working && waiting
                   && waiting->reason == reason && waiting->left.count() > 0;
        });
    }
    [[nodiscard]] int finishedCount() const { return m_finished; }

private:
    mutable std::mutex m_mutex;
    std::vector<Vehicle> m_vehicles;
    std::vector<Port> m_ports;
    std::atomic<int> m_finished = 0;
};

/// A laptop with a list.
class Bench
{
public:
    Bench()
    {
        StationOptions stationOptions;
        stationOptions.dataDirectory = folder.filePath(u"data"_s);
        stationOptions.isSimulatorPort = [](const std::string &port) {
            return port.starts_with("tcp:");
        };
        station = std::move(*Station::open(stationOptions));
        options.list.file = folder.filePath(u"fleet.csv"_s).toStdString();
        options.target.presetId = "plaspy";
        options.target.proof = ProofWish::Configured;
        options.target.overrides.setAsRead(SettingId::Apn, "internet.mx");
        options.retryEvery = std::chrono::milliseconds(50);
        options.askEvery = std::chrono::milliseconds(100);
    }
    ~Bench()
    {
        stop.cancel();
        join();
    }
    Bench(const Bench &) = delete;
    Bench &operator=(const Bench &) = delete;

    void expect(const std::string &imei, const std::string &name = "Truck")
    {
        options.list.vehicles.push_back({options.list.vehicles.size() + 2, imei, name, {}, {}});
    }
    void watch(const std::string &port) { options.ports.push_back(port); }

    [[nodiscard]] Result<void> prepare()
    {
        m_batch = std::make_unique<Batch>(*station, options, record);
        return m_batch->prepare();
    }
    /// False when it was refused.
    [[nodiscard]] bool start()
    {
        if (!prepare())
            return false;
        m_running = true;
        m_thread = std::thread([this] {
            summary = m_batch->run(stop.token());
            m_running = false;
        });
        return true;
    }
    [[nodiscard]] bool waitForEnd()
    {
        const bool ended = waitFor([this] { return !m_running; });
        if (ended)
            join();
        return ended;
    }
    [[nodiscard]] bool run() { return start() && waitForEnd(); }

    [[nodiscard]] Batch &batch() { return *m_batch; }
    [[nodiscard]] QString resultFile() const
    {
        return QString::fromStdString(options.list.file) + u".result.csv"_s;
    }
    [[nodiscard]] BatchRecord result(const std::string &imei) const
    {
        const auto records = readBatchResult(resultFile());
        if (!records)
            return {};
        const auto found = std::ranges::find(*records, imei, &BatchRecord::imei);
        return found == records->end() ? BatchRecord() : *found;
    }

    QTemporaryDir folder;
    std::unique_ptr<Station> station;
    BatchOptions options;
    Record record;
    device::CancelSource stop;
    BatchSummary summary; ///< After the end.

private:
    void join()
    {
        if (m_thread.joinable())
            m_thread.join();
    }

    std::unique_ptr<Batch> m_batch;
    std::thread m_thread;
    std::atomic<bool> m_running = false;
};

/// To all units, as long as there are not too many to be kept.
std::ptrdiff_t sentLines(Station &station)
{
    return std::ranges::count_if(station.transcript().since({}), [](const auto &entry) {
        return entry.line.direction == device::TranscriptLine::Direction::Sent;
    });
}

/// To the unit at @p port, masked as everywhere, under the same condition.
QStringList linesTo(Station &station, const std::string &port)
{
    QStringList lines;
    for (const auto &entry : station.transcript().since({})) {
        if (entry.port == port && entry.line.direction == device::TranscriptLine::Direction::Sent)
            lines.append(QString::fromStdString(entry.line.text));
    }
    return lines;
}

/// Each line once: a busy machine may have to ask twice.
QStringList kindsOf(QStringList lines)
{
    lines.removeDuplicates();
    return lines;
}

} // namespace

class TestBatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unitsOnSeveralPortsAreDoneAtOnce();
    void theNextUnitIsTakenOnTheSamePort();
    void aUnitChangedBehindItsAdapterIsNoticed();
    void aRowHasItsOwnSettings();
    void aRestartIsToldAtItsPort();
    void aUnitThatIsNotOnTheListIsNotTouched();
    void aUnitThatIsNotOnTheListIsTakenWhereAllowed();
    void aFailedUnitIsTriedAgain();
    void aLentPortIsLeftAloneUntilItIsTakenBack();
    void oneUnitOnTwoPortsIsWrittenOnce();
    void provingAtOnceSharesOneListener();
    void onceMeansOnce();
    void furtherPortsAreFound();
    void aUnitThatWantsAPasswordIsAskedOnce();
    void aRefusedPasswordIsNotTriedAgainAfterALoan();
    void anotherUnitThatCameDuringALoanStartsFresh();
    void aPasswordRefusedInTheMiddleIsNotTriedAgainAtAnyPort();
    void aPasswordRefusedWhileReadingIsNotTriedAgainAtAnyPort();
    void whoRefusedBeforeIsKnownThoughItIsNotOpened();
    void aUnitWithoutImeiIsRefused();
    void anEarlierRunIsGoneOnWith();
    void whatIsWantedOtherwiseIsDoneAgain();
    void anEarlierResultIsNotOverwritten();
    void whatCannotWorkIsRefusedBefore_data();
    void whatCannotWorkIsRefusedBefore();
    void aLostResultStopsBeforeTheNextUnit();
    void stoppingLeavesEveryUnitInAKnownState();
    void eightAtOnceWithOneFailingAtRandomPoints_data();
    void eightAtOnceWithOneFailingAtRandomPoints();
};

void TestBatch::unitsOnSeveralPortsAreDoneAtOnce()
{
    Bench bench;
    std::vector<std::unique_ptr<Tracker>> trackers;
    for (int i = 0; i < 3; ++i) {
        trackers.push_back(std::make_unique<Tracker>(i));
        bench.expect(trackers.back()->imei, "Truck " + std::to_string(i));
        bench.watch(trackers.back()->port());
    }
    QVERIFY(bench.run());
    QVERIFY(bench.summary.allDone());
    QVERIFY(!bench.summary.error);
    QCOMPARE(bench.summary.done, std::size_t(3));
    QCOMPARE(bench.record.finishedCount(), 1);
    for (const auto &tracker : trackers) {
        QVERIFY(tracker->isAtPlaspy());
        const auto result = bench.result(tracker->imei);
        QCOMPARE(result.state, VehicleState::Done);
        QCOMPARE(result.result, std::string("configured"));
        QCOMPARE(result.preset, std::string("plaspy"));
        QCOMPARE(result.wanted,
                 std::string("host=d.plaspy.com; server_port=8888; apn=internet.mx"));
        QCOMPARE(result.port, tracker->port());
        QCOMPARE(result.model, std::string("SP7600"));
        QCOMPARE(result.firmware, std::string("V1.10"));
        QVERIFY(!result.backup.empty());
        QVERIFY(result.time.ends_with("Z"));
        QVERIFY(result.reason.empty());
        QCOMPARE(result.outcomes[static_cast<std::size_t>(SettingId::Apn)],
                 std::string("verified"));
        QVERIFY(result.vehicle.starts_with("Truck "));
    }
    // What a job of one unit leaves in the store, a batch does as well.
    QCOMPARE(bench.station->store().commissionings()->size(), std::size_t(3));
    for (const auto &vehicle : bench.record.vehicles()) {
        if (vehicle.progress.state == VehicleState::Done)
            QVERIFY(vehicle.progress.took.count() > 0);
    }
}

void TestBatch::theNextUnitIsTakenOnTheSamePort()
{
    Bench bench;
    auto first = std::make_unique<Tracker>(10);
    const auto link = first->link;
    bench.watch(first->port());
    bench.expect(imeiOf(10));
    bench.expect(imeiOf(11));
    QVERIFY(bench.start());
    QVERIFY(waitFor([&] { return bench.record.was(PortActivity::Finished); }));
    QVERIFY(first->isAtPlaspy());
    QCOMPARE(bench.result(imeiOf(11)).state, VehicleState::Waiting);
    first.reset();
    QVERIFY(waitFor([&] { return bench.record.was(PortActivity::Waiting); }));
    const Tracker second(11, {}, std::chrono::milliseconds(2), link);
    QCOMPARE(second.link, link);
    QVERIFY(bench.waitForEnd());
    QVERIFY(bench.summary.allDone());
    QVERIFY(second.isAtPlaspy());
}

void TestBatch::aUnitChangedBehindItsAdapterIsNoticed()
{
    // The port never closes: only the answers tell that the unit has changed or is gone.
    Bench bench;
    const Tracker first(20);
    const Tracker second(21);
    const Tracker third(22);
    Relay relay;
    relay.plugIn(first.link);
    bench.watch("tcp:127.0.0.1:" + std::to_string(relay.port()));
    for (int i = 20; i < 23; ++i)
        bench.expect(imeiOf(i));
    QVERIFY(bench.start());
    QVERIFY(waitFor([&] { return bench.record.count(VehicleState::Done) == 1; }));
    relay.plugIn(second.link);
    QVERIFY(waitFor([&] { return bench.record.count(VehicleState::Done) == 2; }));
    relay.unplug();
    QVERIFY(waitFor([&] { return bench.record.was(PortActivity::Waiting); }));
    relay.plugIn(third.link);
    QVERIFY(bench.waitForEnd());
    QVERIFY(bench.summary.allDone());
    for (const auto *tracker : {&first, &second, &third})
        QVERIFY(tracker->isAtPlaspy());
}

void TestBatch::aRowHasItsOwnSettings()
{
    Bench bench;
    const Tracker tracker(30);
    bench.watch(tracker.port());
    bench.expect(tracker.imei);
    auto &vehicle = bench.options.list.vehicles.front();
    vehicle.presetId = "plaspy-address";
    QVERIFY(vehicle.settings.set(SettingId::Apn, "own.apn").has_value());
    QVERIFY(vehicle.settings.set(SettingId::ReportInterval, "77").has_value());
    QVERIFY(bench.run());
    QVERIFY(bench.summary.allDone());
    QCOMPARE(tracker.memory().value(SettingId::Apn).value(), std::string("own.apn"));
    QCOMPARE(tracker.memory().value(SettingId::ReportInterval).value(), std::string("77"));
    QVERIFY(tracker.memory().value(SettingId::Host).value() != "d.plaspy.com");
    QCOMPARE(bench.result(tracker.imei).preset, std::string("plaspy-address"));
}

void TestBatch::aRestartIsToldAtItsPort()
{
    Bench bench;
    const Tracker tracker(41);
    bench.watch(tracker.port());
    bench.expect(tracker.imei);
    bench.options.target.overrides.setAsRead(SettingId::ReportFormat, "binary");
    QVERIFY(bench.run());
    QVERIFY(bench.summary.allDone());
    QVERIFY(bench.record.wasWaitedFor(WaitReason::Restarting));
    QCOMPARE(tracker.memory().value(SettingId::ReportFormat), std::string("binary"));
}

void TestBatch::aUnitThatIsNotOnTheListIsNotTouched()
{
    Bench bench;
    const Tracker stranger(40);
    bench.watch(stranger.port());
    bench.expect(imeiOf(41));
    QVERIFY(bench.start());
    QVERIFY(
        waitFor([&] { return bench.record.was(PortActivity::Refused, ErrorCode::UnitNotOnList); }));
    bench.stop.cancel();
    QVERIFY(bench.waitForEnd());
    QVERIFY(stranger.isUntouched());
    QVERIFY(bench.record.vehicles().empty());
    QCOMPARE(bench.summary.error.value_or(Error{}).code, ErrorCode::Cancelled);
    QVERIFY(bench.summary.error.has_value());
    QVERIFY(!bench.summary.allDone());
    QCOMPARE(bench.station->store().backups()->size(), std::size_t(0));
}

void TestBatch::aUnitThatIsNotOnTheListIsTakenWhereAllowed()
{
    Bench bench;
    const Tracker stranger(50);
    const Tracker listed(51);
    bench.options.allowUnlisted = true;
    bench.options.once = true;
    bench.watch(stranger.port());
    bench.watch(listed.port());
    bench.expect(listed.imei);
    QVERIFY(bench.run());
    QVERIFY(bench.summary.allDone());
    QCOMPARE(bench.summary.total, std::size_t(1));
    QVERIFY(listed.isAtPlaspy());
    // The list may be done before the other one was begun; it is never left half-way.
    QVERIFY(stranger.isAtPlaspy() || stranger.isUntouched());
    QCOMPARE(bench.summary.unlistedDone, std::size_t(stranger.isAtPlaspy() ? 1 : 0));
}

void TestBatch::aFailedUnitIsTriedAgain()
{
    Bench bench;
    simulator::SerialFaults faults;
    faults.refusedWords = {u"VAP"_s, u"VEP"_s};
    auto stubborn = std::make_unique<Tracker>(60, faults);
    const auto link = stubborn->link;
    bench.watch(stubborn->port());
    bench.expect(imeiOf(60));
    QVERIFY(bench.start());
    QVERIFY(waitFor([&] { return bench.record.was(PortActivity::Finished); }));
    QCOMPARE(bench.record.count(VehicleState::Failed), 1);
    const auto failed = bench.result(imeiOf(60));
    QCOMPARE(failed.state, VehicleState::Failed);
    QCOMPARE(failed.result, std::string("failed"));
    QVERIFY(!failed.reason.empty());
    QVERIFY(stubborn->isUntouched());
    // While it stays plugged in it is left alone.
    QTest::qWait(400);
    QCOMPARE(bench.record.count(VehicleState::Failed), 1);

    stubborn.reset();
    const Tracker mended(60, {}, std::chrono::milliseconds(2), link);
    QVERIFY(bench.waitForEnd());
    QVERIFY(bench.summary.allDone());
    QCOMPARE(bench.summary.failed, std::size_t(0));
    QVERIFY(mended.isAtPlaspy());
    QCOMPARE(bench.result(imeiOf(60)).state, VehicleState::Done);
    QVERIFY(bench.result(imeiOf(60)).reason.empty());
}

void TestBatch::aLentPortIsLeftAloneUntilItIsTakenBack()
{
    Bench bench;
    simulator::SerialFaults faults;
    faults.refusedWords = {u"VAP"_s, u"VEP"_s};
    const Tracker stubborn(62, faults);
    bench.watch(stubborn.port());
    bench.expect(imeiOf(62));
    QVERIFY(bench.start());
    QVERIFY(waitFor([&] { return bench.record.was(PortActivity::Finished); }));
    bench.batch().lend(stubborn.port());
    QVERIFY(waitFor([&] { return bench.record.was(PortActivity::Lent); }));
    {
        JobObserver nobody;
        UnitOptions options;
        options.port = stubborn.port();
        Job other(*bench.station, options, nobody);
        QVERIFY(other.open({}));
        QCOMPARE(other.identity().imei, std::optional(imeiOf(62)));
        QTest::qWait(400);
        QCOMPARE(bench.record.count(VehicleState::Failed), 1);
    }
    // Somebody may have mended it.
    bench.batch().takeBack(stubborn.port());
    QVERIFY(waitFor([&] { return bench.record.count(VehicleState::Failed) == 2; }));
    bench.batch().lend("tcp:127.0.0.1:1"); // Nobody watches it.
    bench.stop.cancel();
    QVERIFY(bench.waitForEnd());
}

void TestBatch::oneUnitOnTwoPortsIsWrittenOnce()
{
    Bench bench;
    const Tracker tracker(70, {}, std::chrono::milliseconds(20));
    bench.watch(tracker.port());
    bench.watch("tcp:localhost:" + std::to_string(tracker.link));
    bench.watch("TCP:127.0.0.1:" + std::to_string(tracker.link)); // the first one once more
    bench.expect(tracker.imei);
    bench.expect(imeiOf(71)); // never comes
    QVERIFY(bench.start());
    QVERIFY(waitFor([&] { return bench.record.count(VehicleState::Done) > 0; }));
    bench.stop.cancel();
    QVERIFY(bench.waitForEnd());
    QCOMPARE(bench.record.count(VehicleState::Done), 1);
    QCOMPARE(bench.station->store().commissionings()->size(), std::size_t(1));
    QVERIFY(tracker.isAtPlaspy());
}

void TestBatch::provingAtOnceSharesOneListener()
{
    Bench bench;
    bench.options.target.presetId = "this-laptop";
    bench.options.target.proof = ProofWish::Automatic;
    std::vector<std::unique_ptr<Tracker>> trackers;
    for (int i = 80; i < 84; ++i) {
        trackers.push_back(std::make_unique<Tracker>(i));
        bench.expect(trackers.back()->imei);
        bench.watch(trackers.back()->port());
    }
    QVERIFY(bench.run());
    QVERIFY(bench.summary.allDone());
    const auto port = bench.station->listeningOn().value().tcpPort();
    for (const auto &tracker : trackers) {
        QCOMPARE(bench.result(tracker->imei).result, std::string("proved"));
        QCOMPARE(tracker->memory().endpoint().value().port, port);
    }
}

void TestBatch::onceMeansOnce()
{
    Bench bench;
    const Tracker tracker(90);
    bench.options.once = true;
    bench.watch(tracker.port());
    bench.watch("tcp:127.0.0.1:1"); // nobody is there
    bench.expect(tracker.imei);
    bench.expect(imeiOf(91));
    QVERIFY(bench.run());
    QVERIFY(tracker.isAtPlaspy());
    QCOMPARE(bench.summary.done, std::size_t(1));
    QVERIFY(!bench.summary.allDone());
    QVERIFY(!bench.summary.error);
    QVERIFY(bench.record.was(PortActivity::Waiting, ErrorCode::LinkRefused));
}

void TestBatch::furtherPortsAreFound()
{
    Bench bench;
    const Tracker first(100);
    const Tracker second(101);
    bench.expect(first.imei);
    bench.expect(second.imei);
    int asked = 0;
    bench.options.findPorts = [&]() -> std::vector<std::string> {
        if (++asked < 3)
            return {first.port()};
        return {first.port(), second.port()};
    };
    QVERIFY(bench.run());
    QVERIFY(bench.summary.allDone());
    QVERIFY(asked >= 3);
}

void TestBatch::aUnitThatWantsAPasswordIsAskedOnce()
{
    Bench bench;
    const Tracker tracker(110);
    bench.options.unit.devicePassword = "9999";
    bench.watch(tracker.port());
    bench.expect(tracker.imei);
    QVERIFY(bench.start());
    QVERIFY(
        waitFor([&] { return bench.record.was(PortActivity::Refused, ErrorCode::PasswordWrong); }));
    bench.stop.cancel();
    QVERIFY(bench.waitForEnd());
    QVERIFY(tracker.isUntouched());
}

void TestBatch::aRefusedPasswordIsNotTriedAgainAfterALoan()
{
    Bench bench;
    auto tracker = std::make_unique<Tracker>(112);
    const auto port = tracker->port();
    const auto link = tracker->link;
    const auto linesSent = [&bench] { return sentLines(*bench.station); };
    const auto isAt = [&](PortActivity activity) { return bench.record.last(port) == activity; };
    bench.options.unit.devicePassword = "9999";
    bench.watch(port);
    bench.expect(tracker->imei);
    QVERIFY(bench.start());
    QVERIFY(waitFor([&] { return isAt(PortActivity::Refused); }));
    const auto sent = linesSent();
    QVERIFY(sent > 0);
    for (int loan = 0; loan < 2; ++loan) {
        bench.batch().lend(port);
        QVERIFY(waitFor([&] { return isAt(PortActivity::Lent); }));
        bench.batch().takeBack(port);
        QVERIFY(waitFor([&] { return isAt(PortActivity::Refused); }));
    }
    QCOMPARE(linesSent(), sent);
    // The next one is another one.
    tracker.reset();
    QVERIFY(waitFor([&] { return isAt(PortActivity::Waiting); }));
    QCOMPARE(linesSent(), sent);
    const Tracker next(113, {}, std::chrono::milliseconds(2), link);
    QVERIFY(waitFor([&] { return isAt(PortActivity::Refused); }));
    QVERIFY(linesSent() > sent);
    bench.stop.cancel();
    QVERIFY(bench.waitForEnd());
}

void TestBatch::anotherUnitThatCameDuringALoanStartsFresh()
{
    Bench bench;
    auto tracker = std::make_unique<Tracker>(114, simulator::SerialFaults(),
                                             std::chrono::milliseconds(2), 0, "4321");
    const auto port = tracker->port();
    const auto link = tracker->link;
    const auto isAt = [&](PortActivity activity) { return bench.record.last(port) == activity; };
    bench.watch(port);
    bench.expect(imeiOf(114));
    bench.expect(imeiOf(115));
    QVERIFY(bench.start());
    QVERIFY(waitFor([&] { return isAt(PortActivity::Refused); }));
    bench.batch().lend(port);
    QVERIFY(waitFor([&] { return isAt(PortActivity::Lent); }));
    tracker.reset();
    const Tracker next(115, {}, std::chrono::milliseconds(2), link);
    // Nobody of the batch saw it change.
    bench.batch().takeBack(port, true);
    QVERIFY(waitFor([&] { return isAt(PortActivity::Finished); }));
    QVERIFY(next.isAtPlaspy());
    bench.stop.cancel();
    QVERIFY(bench.waitForEnd());
}

void TestBatch::aPasswordRefusedInTheMiddleIsNotTriedAgainAtAnyPort()
{
    Bench bench;
    // One unit, whose password somebody changes while it is being set up.
    const Tracker before(116, {}, std::chrono::milliseconds(20));
    const Tracker after(116, {}, std::chrono::milliseconds(2), 0, "4321");
    const Tracker silent(116, {}, std::chrono::milliseconds(2), 0, "4321");
    Relay relay;
    relay.plugIn(before.link);
    const auto port = "tcp:127.0.0.1:" + std::to_string(relay.port());
    std::atomic<bool> isElsewhere = false;
    bench.options.findPorts = [&]() -> std::vector<std::string> {
        return isElsewhere ? std::vector{before.port(), silent.port()} : std::vector<std::string>();
    };
    bench.watch(port);
    bench.expect(imeiOf(116));
    bench.expect(imeiOf(117));
    const auto linesSent = [&bench] { return sentLines(*bench.station); };
    QVERIFY(bench.start());
    QVERIFY(waitFor([&] {
        const auto vehicles = bench.record.vehicles();
        return !vehicles.empty() && vehicles.back().progress.step == JobStep::Write;
    }));
    relay.plugIn(after.link);
    QVERIFY(waitFor([&] { return bench.record.count(VehicleState::Failed) == 1; }));
    QVERIFY(waitFor([&] { return bench.record.last(port) == PortActivity::Finished; }));
    const auto sent = linesSent();
    QTest::qWait(600); // It would be asked six times.
    QCOMPARE(linesSent(), sent);

    isElsewhere = true;
    QVERIFY(waitFor([&] { return bench.record.last(before.port()) == PortActivity::Refused; }));
    QVERIFY(bench.record.was(PortActivity::Refused, ErrorCode::PasswordWrong));
    QCOMPARE(kindsOf(linesTo(*bench.station, before.port())), QStringList{u"VID"_s});
    QVERIFY(before.isUntouched());
    QCOMPARE(bench.record.count(VehicleState::Failed), 1);
    // Of one that does not say who it is nobody knows. It may refuse the password once.
    QVERIFY(waitFor([&] { return bench.record.last(silent.port()) == PortActivity::Refused; }));
    QCOMPARE(linesTo(*bench.station, silent.port()).size(), 1);
    const auto sentElsewhere = linesSent();
    QTest::qWait(600);
    QCOMPARE(linesSent(), sentElsewhere);
    bench.stop.cancel();
    QVERIFY(bench.waitForEnd());
}

void TestBatch::aPasswordRefusedWhileReadingIsNotTriedAgainAtAnyPort()
{
    Bench bench;
    // One unit, whose password somebody changes after it said who it is.
    const Tracker before(118, {}, std::chrono::milliseconds(50));
    const Tracker after(118, {}, std::chrono::milliseconds(2), 0, "4321");
    Relay relay;
    relay.plugIn(before.link);
    const auto port = "tcp:127.0.0.1:" + std::to_string(relay.port());
    std::atomic<bool> isElsewhere = false;
    bench.options.findPorts = [&]() -> std::vector<std::string> {
        return isElsewhere ? std::vector{before.port()} : std::vector<std::string>();
    };
    bench.watch(port);
    bench.expect(imeiOf(118));
    bench.expect(imeiOf(119));
    QVERIFY(bench.start());
    QVERIFY(waitFor([&] { return bench.record.last(port) == PortActivity::Reading; }));
    relay.plugIn(after.link);
    QVERIFY(waitFor([&] { return bench.record.last(port) == PortActivity::Refused; }));
    QVERIFY(linesTo(*bench.station, port).contains(u"VEP"_s));
    const auto sent = sentLines(*bench.station);
    QTest::qWait(600);
    QCOMPARE(sentLines(*bench.station), sent);

    // There it would take the password; but who knows.
    isElsewhere = true;
    const auto elsewhere = before.port();
    QVERIFY(waitFor([&] { return bench.record.last(elsewhere) == PortActivity::Refused; }));
    QVERIFY(!bench.record.wasAt(elsewhere, PortActivity::Reading));
    const auto asked = linesTo(*bench.station, elsewhere);
    QCOMPARE(kindsOf(asked), QStringList{u"VID"_s});
    QTest::qWait(600);
    QCOMPARE(linesTo(*bench.station, elsewhere), asked);
    QVERIFY(before.isUntouched());
    QVERIFY(bench.record.vehicles().empty());
    bench.stop.cancel();
    QVERIFY(bench.waitForEnd());
}

void TestBatch::whoRefusedBeforeIsKnownThoughItIsNotOpened()
{
    const Bench bench;
    const Tracker tracker(134);
    // Away from the thread of this test, whose events the station needs.
    auto opening = std::async(std::launch::async, [&] {
        UnitOptions unit;
        unit.port = tracker.port();
        JobObserver nobody;
        Job job(*bench.station, unit, nobody);
        job.setHasRefused([&tracker](const std::string &imei) { return imei == tracker.imei; });
        const auto opened = job.open({});
        return std::pair(opened ? std::nullopt : std::optional(opened.error().code),
                         job.identity().imei);
    });
    QVERIFY(waitFor([&opening] {
        return opening.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
    }));
    const auto [code, imei] = opening.get();
    QCOMPARE(code, std::optional(ErrorCode::PasswordWrong));
    QCOMPARE(imei, std::optional(tracker.imei));
    QCOMPARE(kindsOf(linesTo(*bench.station, tracker.port())), QStringList{u"VID"_s});
}

void TestBatch::aUnitWithoutImeiIsRefused()
{
    // The profile sp7600 knows no question for it, and nobody can tell before the run which
    // profile a port will have.
    Bench bench;
    const Tracker tracker(120);
    StationOptions stationOptions;
    stationOptions.dataDirectory = bench.folder.filePath(u"other"_s);
    bench.station = std::move(*Station::open(stationOptions)); // where no port is a simulator's
    bench.watch(tracker.port());
    bench.expect(tracker.imei);
    QVERIFY(bench.start());
    QVERIFY(waitFor(
        [&] { return bench.record.was(PortActivity::Refused, ErrorCode::BatchNeedsImei); }));
    bench.stop.cancel();
    QVERIFY(bench.waitForEnd());
    QVERIFY(tracker.isUntouched());
    QVERIFY(bench.record.vehicles().empty());
}

void TestBatch::anEarlierRunIsGoneOnWith()
{
    Bench bench;
    const Tracker first(130);
    const Tracker second(131);
    bench.options.once = true;
    bench.watch(first.port());
    bench.expect(first.imei);
    bench.expect(second.imei);
    QVERIFY(bench.run());
    QCOMPARE(bench.summary.done, std::size_t(1));
    const auto earlier = bench.result(first.imei);

    bench.options.resume = true;
    bench.watch(second.port());
    QVERIFY(bench.run());
    QVERIFY(bench.summary.allDone());
    QCOMPARE(bench.summary.earlier, std::size_t(1));
    QCOMPARE(bench.summary.done, std::size_t(1));
    QCOMPARE(bench.record.count(VehicleState::Skipped), 1);
    QVERIFY(bench.result(first.imei) == earlier);
    QCOMPARE(bench.result(second.imei).state, VehicleState::Done);
    QCOMPARE(bench.station->store().commissionings()->size(), std::size_t(2));

    // All done: the third run has nothing to do, and opens nothing.
    bench.options.ports = {"tcp:127.0.0.1:1"};
    bench.options.once = false;
    QVERIFY(bench.run());
    QVERIFY(bench.summary.allDone());
    QCOMPARE(bench.summary.earlier, std::size_t(2));
    QVERIFY(!bench.record.was(PortActivity::Waiting));
}

void TestBatch::whatIsWantedOtherwiseIsDoneAgain()
{
    Bench bench;
    const Tracker tracker(140);
    bench.watch(tracker.port());
    bench.expect(tracker.imei);
    QVERIFY(bench.run());
    bench.options.resume = true;
    QVERIFY(bench.run());
    QCOMPARE(bench.summary.earlier, std::size_t(1));

    QVERIFY(bench.options.target.overrides.set(SettingId::Apn, "other.apn").has_value());
    QVERIFY(bench.run());
    QCOMPARE(bench.summary.earlier, std::size_t(0));
    QCOMPARE(tracker.memory().value(SettingId::Apn).value(), std::string("other.apn"));

    bench.options.target.presetId = "plaspy-address";
    QVERIFY(bench.run());
    QCOMPARE(bench.summary.earlier, std::size_t(0));

    // To have written it down is not to have proved it.
    bench.options.target.presetId = "this-laptop";
    QVERIFY(bench.run());
    bench.options.target.proof = ProofWish::Automatic;
    QVERIFY(bench.run());
    QCOMPARE(bench.summary.earlier, std::size_t(0));
    QCOMPARE(bench.result(tracker.imei).result, std::string("proved"));
    QVERIFY(bench.run());
    QCOMPARE(bench.summary.earlier, std::size_t(1));
}

void TestBatch::anEarlierResultIsNotOverwritten()
{
    Bench bench;
    const Tracker tracker(150);
    bench.options.once = true;
    bench.watch(tracker.port());
    bench.expect(tracker.imei);
    bench.expect(imeiOf(151));
    QVERIFY(bench.run());
    const auto earlier = bench.result(tracker.imei);
    const auto again = bench.prepare();
    QVERIFY(!again.has_value());
    QCOMPARE(again.error().code, ErrorCode::BatchResultExists);
    QVERIFY(bench.result(tracker.imei) == earlier);

    // One in which nothing was done yet is not worth keeping.
    QVERIFY(writeBatchResult(bench.resultFile(), {}).has_value());
    QVERIFY(bench.prepare().has_value());
    QVERIFY(bench.prepare().has_value());
}

void TestBatch::whatCannotWorkIsRefusedBefore_data()
{
    using Change = std::function<void(Bench &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("row");
    const auto row = [](const char *name, const Change &change, ErrorCode code,
                        const QString &place = {}) {
        QTest::addRow("%s", name) << change << code << place;
    };
    row(
        "no such preset", [](Bench &bench) { bench.options.target.presetId = "nobody"; },
        ErrorCode::PresetUnknown);
    row(
        "no such preset in a row",
        [](Bench &bench) { bench.options.list.vehicles.at(1).presetId = "nobody"; },
        ErrorCode::BatchRowWrong, u"3"_s);
    row(
        "a preset without its host",
        [](Bench &bench) { bench.options.list.vehicles.at(1).presetId = "traccar"; },
        ErrorCode::BatchRowWrong, u"3"_s);
    row(
        "nothing wanted", [](Bench &bench) { bench.options.target = {}; }, ErrorCode::BatchRowWrong,
        u"2"_s);
    row(
        "two ports to listen on",
        [](Bench &bench) {
            bench.options.target.presetId = "this-laptop";
            bench.options.target.proof = ProofWish::Automatic;
            bench.options.list.vehicles.at(1).settings.setAsRead(SettingId::ServerPort, "7777");
        },
        ErrorCode::BatchRowWrong, u"3"_s);
    row(
        "no such profile", [](Bench &bench) { bench.options.unit.profileId = "sp9999"; },
        ErrorCode::ProfileUnknown);
    row(
        "a profile that cannot ask for the IMEI",
        [](Bench &bench) { bench.options.unit.profileId = "sp7600"; }, ErrorCode::BatchNeedsImei);
    row(
        "a result that cannot be written",
        [](Bench &bench) { bench.options.resultFile = bench.folder.filePath(u"no/such.csv"_s); },
        ErrorCode::FileUnwritable);
    row(
        "a result that is something else",
        [](Bench &bench) {
            QFile file(bench.resultFile());
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("my notes\n");
        },
        ErrorCode::BatchRowWrong, u"1"_s);
}

void TestBatch::whatCannotWorkIsRefusedBefore()
{
    QFETCH(const std::function<void(Bench &)>, change);
    QFETCH(const ErrorCode, code);
    QFETCH(const QString, row);
    Bench bench;
    bench.expect(imeiOf(160));
    bench.expect(imeiOf(161));
    change(bench);
    const auto prepared = bench.prepare();
    QVERIFY(!prepared.has_value());
    QCOMPARE(prepared.error().code, code);
    QCOMPARE(QString::fromStdString(std::string(prepared.error().parameter("row"))), row);
}

void TestBatch::aLostResultStopsBeforeTheNextUnit()
{
    Bench bench;
    const Tracker first(170);
    const Tracker second(171);
    Relay relay;
    relay.plugIn(first.link);
    QVERIFY(QDir(bench.folder.path()).mkdir(u"stick"_s));
    bench.options.resultFile = bench.folder.filePath(u"stick/result.csv"_s);
    bench.watch("tcp:127.0.0.1:" + std::to_string(relay.port()));
    bench.expect(first.imei);
    bench.expect(second.imei);
    bench.record.onVehicle = [&](const Record::Vehicle &) {
        QDir(bench.folder.filePath(u"stick"_s)).removeRecursively();
    };
    QVERIFY(bench.start());
    QVERIFY(waitFor([&] { return bench.record.count(VehicleState::Done) > 0; }));
    relay.plugIn(second.link);
    QVERIFY(bench.waitForEnd());
    QVERIFY(bench.summary.error.has_value());
    QCOMPARE(bench.summary.error->code, ErrorCode::FileUnwritable);
    QVERIFY(first.isAtPlaspy());
    QVERIFY(second.isUntouched());
}

void TestBatch::stoppingLeavesEveryUnitInAKnownState()
{
    Bench bench;
    const Tracker tracker(180, {}, std::chrono::milliseconds(50));
    bench.watch(tracker.port());
    bench.expect(tracker.imei);
    bench.record.onVehicle = [&](const Record::Vehicle &vehicle) {
        if (vehicle.progress.state == VehicleState::Working
            && vehicle.progress.step == JobStep::Write)
            bench.stop.cancel();
    };
    QVERIFY(bench.run());
    QCOMPARE(bench.summary.error.value_or(Error{ErrorCode::TimedOut, {}, {}}).code,
             ErrorCode::Cancelled);
    QVERIFY(tracker.isUntouched());
    const auto result = bench.result(tracker.imei);
    QCOMPARE(result.state, VehicleState::Failed);
    QCOMPARE(result.result, std::string("cancelled"));
}

void TestBatch::eightAtOnceWithOneFailingAtRandomPoints_data()
{
    QTest::addColumn<unsigned>("seed");
    QTest::addColumn<bool>("lineBreaks");
    for (unsigned seed = 1; seed <= 6; ++seed)
        QTest::addRow("the line, seed %u", seed) << seed << true;
    for (unsigned seed = 1; seed <= 4; ++seed)
        QTest::addRow("the unit, seed %u", seed) << seed << false;
}

void TestBatch::eightAtOnceWithOneFailingAtRandomPoints()
{
    QFETCH(const unsigned, seed);
    QFETCH(const bool, lineBreaks);
    // Anything but an exchange for another unit may go wrong with one command in twenty.
    simulator::SerialFaults faults;
    if (!lineBreaks)
        faults.random = simulator::RandomFaults{seed, 0.05};
    std::vector<std::unique_ptr<Tracker>> trackers;
    Relay relay;
    Bench bench;
    for (int i = 0; i < 8; ++i) {
        trackers.push_back(
            std::make_unique<Tracker>(200 + i, i == 0 ? faults : simulator::SerialFaults{}));
        bench.expect(trackers.back()->imei, "Truck " + std::to_string(i));
        bench.watch(i == 0 ? "tcp:127.0.0.1:" + std::to_string(relay.port())
                           : trackers.back()->port());
    }
    // The line breaks at octets drawn from the seed, anywhere from the first answer to the last.
    std::mt19937 random(seed);
    std::uniform_int_distribution<qint64> octets(1, 700);
    if (lineBreaks)
        relay.cutAfter({octets(random), octets(random), octets(random), octets(random)});
    relay.plugIn(trackers.front()->link);
    // Nobody is ever called done who is not, whatever happened before.
    std::atomic<int> wrong = 0;
    bench.record.onVehicle = [&](const Record::Vehicle &vehicle) {
        if (vehicle.progress.state == VehicleState::Done && !trackers[vehicle.index]->isAtPlaspy())
            ++wrong;
        // As a person does.
        if (vehicle.progress.state == VehicleState::Failed)
            QMetaObject::invokeMethod(&relay, [&relay] { relay.pull(); }, Qt::QueuedConnection);
    };
    QVERIFY(bench.run());
    QVERIFY(bench.summary.allDone());
    QCOMPARE(bench.summary.failed, std::size_t(0));
    QCOMPARE(wrong.load(), 0);
    if (lineBreaks)
        QVERIFY(relay.cutsMade() >= 2); // it did fail
    for (const auto &tracker : trackers) {
        QVERIFY(tracker->isAtPlaspy());
        QCOMPARE(bench.result(tracker->imei).state, VehicleState::Done);
    }
}

QTEST_GUILESS_MAIN(TestBatch)
#include "test_batch.moc"
