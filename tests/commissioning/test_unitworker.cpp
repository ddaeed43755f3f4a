// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/station.h"
#include "core/commissioning/unitworker.h"
#include "core/device/serialports.h"
#include "core/simulator/virtualtracker.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::commissioning;

namespace
{

constexpr int patience = 20'000;

QString qt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Everything a worker said, on the test's thread.
struct Record : QObject {
    explicit Record(UnitWorker &worker)
    {
        connect(&worker, &UnitWorker::stepChanged, this, [this](JobStep step, StepState state) {
            if (state == StepState::Done || state == StepState::Skipped)
                steps.append(qt(stepName(step)));
        });
        connect(
            &worker, &UnitWorker::identified, this,
            [this](const Identity &identity, const DeviceStatus &, const device::Profile &profile) {
                imei = qt(identity.imei.value_or(std::string()));
                profileId = qt(profile.id);
            });
        connect(&worker, &UnitWorker::apnsSuggested, this,
                [this](const network::ApnSuggestion &suggestion) {
                    // What is suggested is there when the unit is ready.
                    if (ready == 0)
                        suggested = qt(suggestion.operatorName);
                });
        connect(&worker, &UnitWorker::settingsRead, this,
                [this](const SettingsSnapshot &snapshot) { settings = snapshot; });
        connect(&worker, &UnitWorker::ready, this, [this] { ++ready; });
        connect(&worker, &UnitWorker::planReady, this,
                [this](const Plan &plan) { plans.push_back(plan); });
        connect(&worker, &UnitWorker::restorePlanReady, this,
                [this](const Plan &plan) { restorePlans.push_back(plan); });
        connect(&worker, &UnitWorker::backupsRead, this,
                [this](const std::vector<device::Backup> &found) { backups = found; });
        connect(&worker, &UnitWorker::settingDone, this, [this](const SettingResult &result) {
            done.append(qt(settingName(result.setting)));
            if (onSettingDone)
                onSettingDone();
        });
        connect(&worker, &UnitWorker::waiting, this, [this](const std::optional<Waiting> &waiting) {
            waits.append(waiting ? qt(waitReasonName(waiting->reason)) : u"over"_s);
        });
        connect(&worker, &UnitWorker::heard, this,
                [this](const HeardSoFar &, const Endpoint &) { ++heard; });
        connect(&worker, &UnitWorker::finished, this,
                [this](const Commissioning &job) { finished.push_back(job); });
        connect(&worker, &UnitWorker::failed, this,
                [this](const Error &error) { failed.push_back(error); });
    }

    QStringList steps;
    QString imei;
    QString profileId;
    QString suggested;
    SettingsSnapshot settings;
    int ready = 0;
    std::vector<Plan> plans;
    std::vector<Plan> restorePlans;
    std::vector<device::Backup> backups;
    QStringList done;
    std::function<void()> onSettingDone;
    QStringList waits;
    int heard = 0;
    std::vector<Commissioning> finished;
    std::vector<Error> failed;
};

/// A virtual tracker on a TCP link, and everything on this side of it.
class Bench
{
public:
    explicit Bench(const ConnectionSettings &settings = simulator::factorySettings(),
                   const simulator::SerialFaults &faults = {})
        : m_tracker(trackerOptions(settings, faults))
    {
        StationOptions options;
        options.dataDirectory = m_home.path();
        options.isSimulatorPort = [](const std::string &port) {
            return port.starts_with("tcp:127.0.0.1:");
        };
        m_station = std::move(*Station::open(options));
        worker = std::make_unique<UnitWorker>(*m_station);
        record = std::make_unique<Record>(*worker);
        startTracker();
    }

    void startTracker()
    {
        const auto running = m_tracker.start();
        QVERIFY(running.has_value());
        m_port = "tcp:127.0.0.1:" + std::to_string(running->tcpLinkPort);
    }
    [[nodiscard]] UnitOptions unit() const
    {
        UnitOptions options;
        options.port = m_port;
        options.reconnectTimeout = std::chrono::milliseconds(300);
        return options;
    }
    [[nodiscard]] bool open()
    {
        const int before = record->ready;
        worker->open(unit());
        return QTest::qWaitFor([&] { return record->ready > before; }, patience);
    }
    [[nodiscard]] bool waitForFinished(std::size_t jobs = 1)
    {
        return QTest::qWaitFor([&] { return record->finished.size() >= jobs; }, patience);
    }
    [[nodiscard]] bool waitForClosed()
    {
        return QTest::qWaitFor([&] { return worker->state() == UnitWorker::State::Closed; },
                               patience);
    }
    [[nodiscard]] bool waitForFailed()
    {
        return QTest::qWaitFor([&] { return !record->failed.empty(); }, patience);
    }
    [[nodiscard]] Station &station() { return *m_station; }
    [[nodiscard]] simulator::VirtualTracker &tracker() { return m_tracker; }

    static Target thisLaptop()
    {
        Target target;
        target.presetId = "this-laptop";
        return target;
    }
    static Target withApn(Target target)
    {
        [[maybe_unused]] const auto set = target.overrides.set(SettingId::Apn, "internet.mx");
        return target;
    }

private:
    static simulator::VirtualTrackerOptions trackerOptions(const ConnectionSettings &settings,
                                                           const simulator::SerialFaults &faults)
    {
        simulator::VirtualTrackerOptions options;
        options.pseudoTerminal = false;
        options.tcpLinkPort = 0;
        options.initialSettings = settings;
        options.faults = faults;
        return options;
    }

    QTemporaryDir m_home;
    simulator::VirtualTracker m_tracker;
    std::string m_port;
    std::unique_ptr<Station> m_station;

public:
    std::unique_ptr<UnitWorker> worker; ///< Gone before the station.
    std::unique_ptr<Record> record;
};

const QString imei = u"359999046544250"_s;

} // namespace

/// The conversation thread of a window, with a real listener and a virtual tracker.
class TestUnitWorker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aListenerThatTheUnitCannotReachHearsOnAllAddresses()
    {
        Bench bench;
        listener::ListenerOptions elsewhere;
        elsewhere.bindAddress = "127.0.0.2";
        elsewhere.ports = {{0, 0}};
        if (!bench.station().listen(elsewhere))
            QSKIP("this system has no second loopback address");
        QVERIFY(bench.open());
        bench.worker->plan(Bench::thisLaptop());
        QVERIFY(QTest::qWaitFor([&] { return !bench.record->plans.empty(); }, patience));
        QVERIFY(!bench.record->plans.back().obstacle);
        const auto on = bench.station().listeningOn();
        QVERIFY(on.has_value());
        QCOMPARE(qt(on->address), u"0.0.0.0"_s); // Who was heard at the other one still is.
    }

    void aWordIsTriedInBetween()
    {
        Bench bench;
        QVERIFY(bench.open());
        std::vector<Result<std::string>> answers;
        connect(bench.worker.get(), &UnitWorker::wordTried, this,
                [&answers](const Result<std::string> &answer) { answers.push_back(answer); });
        bench.worker->tryWord("VEP", false);
        QVERIFY(QTest::qWaitFor([&] { return answers.size() == 1; }, patience));
        QVERIFY(answers.front().has_value());
        QCOMPARE(qt(*answers.front()), u"VEP: 127.0.0.1;9"_s);
        bench.worker->tryWord("NONE", false);
        QVERIFY(QTest::qWaitFor([&] { return answers.size() == 2; }, patience));
        QVERIFY(!answers.back().has_value());
        // The unit is at hand as before.
        QVERIFY(bench.worker->state() == UnitWorker::State::Ready);
        bench.worker->plan(Bench::thisLaptop());
        QVERIFY(QTest::qWaitFor([&] { return !bench.record->plans.empty(); }, patience));
    }

    void theWholeJobProves()
    {
        Bench bench;
        auto &record = *bench.record;
        QVERIFY(bench.open());
        QCOMPARE(bench.worker->state(), UnitWorker::State::Ready);
        QCOMPARE(record.imei, imei);
        QCOMPARE(record.steps, (QStringList{u"connect"_s, u"identify"_s, u"read"_s}));
        QCOMPARE(qt(record.settings[SettingId::Apn].value), u"internet.virtual"_s);

        const auto target = Bench::withApn(Bench::thisLaptop());
        bench.worker->plan(target);
        QVERIFY(QTest::qWaitFor([&] { return !record.plans.empty(); }, patience));
        const auto plan = record.plans.back();
        QVERIFY(plan.target == target);
        QVERIFY(!plan.obstacle);
        QCOMPARE(plan.proof, ProofKind::Direct);
        QVERIFY(plan.difference.count(Change::Changed) >= 2);
        QVERIFY(bench.tracker().memory() == simulator::factorySettings()); // only looked at

        bench.worker->commission(target, {});
        QCOMPARE(bench.worker->state(), UnitWorker::State::Commissioning);
        QVERIFY(bench.waitForFinished());
        QCOMPARE(bench.worker->state(), UnitWorker::State::Ready);
        const auto job = record.finished.back();
        QCOMPARE(job.result, JobResult::Proved);
        QVERIFY(!job.error);
        QVERIFY(job.proof.has_value());
        QCOMPARE(qt(job.proof->reports.at(job.proofReport).imei), imei);
        QVERIFY(job.id > 0);
        QCOMPARE(record.steps, (QStringList{u"connect"_s, u"identify"_s, u"read"_s, u"write"_s,
                                            u"prove"_s, u"record"_s}));
        QVERIFY(record.done.contains(u"apn"_s));
        QVERIFY(record.done.contains(u"server_port"_s));
        QVERIFY(bench.tracker().memory().endpoint() == plan.wanted.endpoint());
        QVERIFY(record.failed.empty());
    }

    void anotherServerIsConfigured()
    {
        Bench bench;
        QVERIFY(bench.open());
        Target target;
        target.presetId = "plaspy";
        bench.worker->commission(target, {});
        QVERIFY(bench.waitForFinished());
        QCOMPARE(bench.record->finished.back().result, JobResult::Configured);
        QVERIFY(!bench.record->finished.back().proof);
        QVERIFY(!bench.station().listeningOn()); // nobody is expected
        QCOMPARE(qt(bench.tracker().memory().value(SettingId::Host).value()), u"d.plaspy.com"_s);
    }

    void cancellingTheProofKeepsTheUnitConnected()
    {
        Bench bench(simulator::emptyFactorySettings()); // no APN, so it does not report
        auto &record = *bench.record;
        QVERIFY(bench.open());
        bench.worker->commission(Bench::thisLaptop(), {});
        QVERIFY(QTest::qWaitFor([&] { return record.heard > 0; }, patience));
        QElapsedTimer clock;
        clock.start();
        bench.worker->cancel();
        QVERIFY(bench.waitForFinished());
        QVERIFY(clock.elapsed() < 5000);
        QCOMPARE(record.finished.back().result, JobResult::Cancelled);
        QVERIFY(bench.tracker().memory().endpoint().has_value()); // what was written stays
        QCOMPARE(bench.worker->state(), UnitWorker::State::Ready);

        bench.worker->commission(Bench::withApn(Bench::thisLaptop()), {});
        QVERIFY(bench.waitForFinished(2));
        QCOMPARE(record.finished.back().result, JobResult::Proved);
    }

    void aCancelBeforeTheWorkBeganIsNotLost()
    {
        Bench bench(simulator::emptyFactorySettings());
        QVERIFY(bench.open());
        for (std::size_t round = 1; round <= 5; ++round) {
            bench.worker->commission(Bench::thisLaptop(), {});
            bench.worker->cancel();
            QVERIFY(bench.waitForFinished(round));
            QCOMPARE(bench.record->finished.back().result, JobResult::Cancelled);
        }
        QVERIFY(bench.tracker().memory() == simulator::emptyFactorySettings());

        Bench other;
        other.worker->open(other.unit());
        other.worker->cancel();
        QVERIFY(other.waitForFailed());
        QCOMPARE(other.record->failed.back().code, ErrorCode::Cancelled);
        QCOMPARE(other.record->ready, 0);
    }

    void cancellingWithNothingToCancelHarmsNothing()
    {
        Bench bench;
        QVERIFY(bench.open());
        bench.worker->cancel();
        bench.worker->commission(Bench::thisLaptop(), {});
        QVERIFY(bench.waitForFinished());
        QCOMPARE(bench.record->finished.back().result, JobResult::Proved);
    }

    void whatWasThereBeforeCanBePutBack()
    {
        Bench bench;
        auto &record = *bench.record;
        QVERIFY(bench.open());
        QCOMPARE(record.profileId, u"sp7600-virtual"_s);
        QCOMPARE(record.suggested, u"Telcel"_s);
        QVERIFY(record.backups.empty());
        auto target = Bench::withApn({"plaspy", {}, ProofWish::Configured});
        QVERIFY(target.overrides.set(SettingId::ApnPassword, "secret").has_value());
        bench.worker->commission(target, {});
        QVERIFY(bench.waitForFinished());
        bench.worker->close();
        QVERIFY(bench.waitForClosed());

        QVERIFY(bench.open());
        QCOMPARE(record.backups.size(), 1U);
        const auto backup = record.backups.front();
        QCOMPARE(backup.secretsLeftOut, std::vector{SettingId::ApnPassword});
        const auto before = bench.tracker().memory();
        bench.worker->planRestore(backup, {});
        QVERIFY(QTest::qWaitFor([&] { return !record.restorePlans.empty(); }, patience));
        QVERIFY(!record.restorePlans.back().obstacle);
        QCOMPARE(record.restorePlans.back().difference.count(Change::Changed), 3U);
        QVERIFY(bench.tracker().memory() == before); // only looked at

        bench.worker->restore(backup, {}, {});
        QCOMPARE(bench.worker->state(), UnitWorker::State::Commissioning);
        QVERIFY(bench.waitForFinished(2));
        QCOMPARE(record.finished.back().result, JobResult::Restored);
        QCOMPARE(record.finished.back().secretsLeftOut, std::vector{SettingId::ApnPassword});
        const auto factory = simulator::factorySettings();
        QCOMPARE(bench.tracker().memory().value(SettingId::Host), factory.value(SettingId::Host));
        QCOMPARE(bench.tracker().memory().value(SettingId::Apn), factory.value(SettingId::Apn));
        QCOMPARE(bench.worker->state(), UnitWorker::State::Ready);
    }

    void aUnitUnpluggedWhileIdleIsTold()
    {
        Bench bench;
        auto &record = *bench.record;
        QVERIFY(bench.open());
        bench.tracker().stop();
        QVERIFY(bench.waitForFailed());
        QCOMPARE(record.failed.back().code, ErrorCode::LinkLost);
        QCOMPARE(bench.worker->state(), UnitWorker::State::Closed);
        QVERIFY(record.finished.empty());

        // Plugged in again, the same worker goes on.
        bench.startTracker();
        QVERIFY(bench.open());
        bench.worker->commission(Bench::thisLaptop(), {});
        QVERIFY(bench.waitForFinished());
        QCOMPARE(record.finished.back().result, JobResult::Proved);
    }

    void aUnitUnpluggedDuringTheWriteIsToldTwice()
    {
        Bench bench;
        auto &record = *bench.record;
        QVERIFY(bench.open());
        record.onSettingDone = [&] {
            record.onSettingDone = {};
            bench.tracker().stop();
        };
        auto target = Bench::withApn(Bench::thisLaptop());
        QVERIFY(target.overrides.set(SettingId::Transport, "udp").has_value());
        QVERIFY(target.overrides.set(SettingId::ReportInterval, "77").has_value());
        bench.worker->commission(target, {});
        QVERIFY(bench.waitForFinished()); // how far it came
        const auto job = record.finished.back();
        QCOMPARE(job.result, JobResult::Failed);
        QVERIFY(job.error.has_value());
        QVERIFY(job.backupId.has_value());
        for (const auto &entry : job.settings) {
            if (entry.after && entry.setting != SettingId::ApnPassword)
                QCOMPARE(*entry.after, bench.tracker().memory().value(entry.setting).value_or(""));
        }
        QVERIFY(bench.waitForFailed()); // and that it is gone
        QCOMPARE(record.failed.back().code, ErrorCode::LinkLost);
        QCOMPARE(bench.worker->state(), UnitWorker::State::Closed);
    }

    void aRestartIsTold()
    {
        Bench bench;
        auto &record = *bench.record;
        QVERIFY(bench.open());
        QCOMPARE(record.waits, QStringList());
        Target target;
        QVERIFY(target.overrides.set(SettingId::ReportFormat, "binary").has_value());
        target.proof = ProofWish::Configured;
        bench.worker->commission(target, {});
        QVERIFY(bench.waitForFinished());
        QCOMPARE(record.finished.back().result, JobResult::Configured);
        QCOMPARE(record.waits, (QStringList{u"restarting"_s, u"over"_s}));
    }

    void closingDuringTheProofEndsItQuietly()
    {
        Bench bench(simulator::emptyFactorySettings());
        QVERIFY(bench.open());
        bench.worker->commission(Bench::thisLaptop(), {});
        QVERIFY(QTest::qWaitFor([&] { return bench.record->heard > 0; }, patience));
        QElapsedTimer clock;
        clock.start();
        bench.worker->close();
        QVERIFY(bench.waitForClosed());
        QVERIFY(clock.elapsed() < 5000);
        QCoreApplication::processEvents();
        QVERIFY(bench.record->failed.empty()); // it was wanted
        QCOMPARE(bench.record->finished.back().result, JobResult::Cancelled);
        QVERIFY(bench.open()); // the port is free again
    }

    void closingWhileIdleFreesThePort()
    {
        Bench bench;
        QVERIFY(bench.open());
        bench.worker->close();
        QVERIFY(bench.waitForClosed());
        QCoreApplication::processEvents();
        QVERIFY(bench.record->failed.empty());
        QVERIFY(bench.open());
    }

    void aWorkerMayGoAtAnyTime_data()
    {
        QTest::addColumn<int>("moment");
        QTest::addRow("closed") << 0;
        QTest::addRow("opening") << 1;
        QTest::addRow("ready") << 2;
        QTest::addRow("commissioning") << 3;
        QTest::addRow("waiting for the proof") << 4;
    }

    void aWorkerMayGoAtAnyTime()
    {
        QFETCH(const int, moment);
        Bench bench(simulator::emptyFactorySettings());
        if (moment == 1)
            bench.worker->open(bench.unit());
        if (moment >= 2)
            QVERIFY(bench.open());
        if (moment >= 3)
            bench.worker->commission(Bench::thisLaptop(), {});
        if (moment == 4)
            QVERIFY(QTest::qWaitFor([&] { return bench.record->heard > 0; }, patience));
        QElapsedTimer clock;
        clock.start();
        bench.worker.reset();
        QVERIFY(clock.elapsed() < 5000);
    }

    void whatCannotBeOpenedIsTold_data()
    {
        QTest::addColumn<QString>("port");
        QTest::addColumn<QString>("profile");
        QTest::addColumn<ErrorCode>("code");
        QTest::addRow("nobody listens")
            << u"tcp:127.0.0.1:1"_s << QString() << ErrorCode::LinkRefused;
        QTest::addRow("no such port")
            << u"/dev/ttyNOSUCH7"_s << QString()
            << (device::hasSerialPorts() ? ErrorCode::PortNotFound : ErrorCode::SerialLeftOut);
        QTest::addRow("no such profile")
            << u"tcp:127.0.0.1:1"_s << u"sp9999"_s << ErrorCode::ProfileUnknown;
        QTest::addRow("virtual words for a real port")
            << u"/dev/ttyNOSUCH7"_s << u"sp7600-virtual"_s << ErrorCode::VirtualProfileRefused;
    }

    void whatCannotBeOpenedIsTold()
    {
        QFETCH(const QString, port);
        QFETCH(const QString, profile);
        QFETCH(const ErrorCode, code);
        Bench bench;
        UnitOptions options;
        options.port = port.toStdString();
        options.profileId = profile.toStdString();
        bench.worker->open(options);
        QVERIFY(bench.waitForFailed());
        QCOMPARE(bench.record->failed.back().code, code);
        QCOMPARE(bench.worker->state(), UnitWorker::State::Closed);
        QVERIFY(bench.open()); // the next one has its chance
    }

    void anotherUnitThanTheLabelSaysIsRefused()
    {
        Bench bench;
        auto options = bench.unit();
        options.imei = "490154203237518";
        bench.worker->open(options);
        QVERIFY(bench.waitForFailed());
        QCOMPARE(bench.record->failed.back().code, ErrorCode::DeviceReplaced);
    }

    void anObstacleIsPlannedAndStopsTheWrite_data()
    {
        QTest::addColumn<QString>("preset");
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QString>("host");
        QTest::addColumn<ErrorCode>("code");
        QTest::addRow("preset without its host")
            << u"traccar"_s << QString() << QString() << ErrorCode::PresetNeedsHost;
        QTest::addRow("unknown preset")
            << u"nobody"_s << QString() << QString() << ErrorCode::PresetUnknown;
        QTest::addRow("assumed words")
            << u"plaspy"_s << u"sp7600"_s << QString() << ErrorCode::ConsentNeeded;
        QTest::addRow("a loopback address for a real unit")
            << u"this-laptop"_s << u"sp7600"_s << u"127.0.0.1"_s << ErrorCode::HostIsLoopback;
    }

    void anObstacleIsPlannedAndStopsTheWrite()
    {
        QFETCH(const QString, preset);
        QFETCH(const QString, profile);
        QFETCH(const QString, host);
        QFETCH(const ErrorCode, code);
        Bench bench;
        auto &record = *bench.record;
        auto options = bench.unit();
        options.profileId = profile.toStdString();
        bench.worker->open(options);
        QVERIFY(QTest::qWaitFor([&] { return record.ready > 0; }, patience));
        Target target;
        target.presetId = preset.toStdString();
        if (!host.isEmpty())
            QVERIFY(target.overrides.set(SettingId::Host, host.toStdString()).has_value());
        bench.worker->plan(target);
        QVERIFY(QTest::qWaitFor([&] { return !record.plans.empty(); }, patience));
        QVERIFY(record.plans.back().obstacle.has_value());
        QCOMPARE(record.plans.back().obstacle->code, code);

        bench.worker->commission(target, {});
        QVERIFY(bench.waitForFinished());
        QCOMPARE(record.finished.back().result, JobResult::Failed);
        QCOMPARE(record.finished.back().error->code, code);
        QVERIFY(record.done.isEmpty());
        QVERIFY(bench.tracker().memory() == simulator::factorySettings());
    }

    void theImeiOfTheLabelTakesItsObstacleAway()
    {
        Bench bench;
        auto &record = *bench.record;
        auto options = bench.unit();
        options.profileId = "sp7600"; // knows no word for the IMEI
        options.consent.all = true;
        bench.worker->open(options);
        QVERIFY(QTest::qWaitFor([&] { return record.ready > 0; }, patience));
        QCOMPARE(record.imei, QString());
        Target target;
        target.presetId = "plaspy-address";
        bench.worker->plan(target);
        QVERIFY(QTest::qWaitFor([&] { return record.plans.size() == 1; }, patience));
        QCOMPARE(record.plans.back().obstacle.value_or(Error{}).code, ErrorCode::ImeiNeeded);
        bench.worker->setImei(imei.toStdString());
        bench.worker->plan(target);
        QVERIFY(QTest::qWaitFor([&] { return record.plans.size() == 2; }, patience));
        QVERIFY(!record.plans.back().obstacle);
    }

    void thePlanAskedForLastIsToldLast()
    {
        Bench bench;
        auto &record = *bench.record;
        QVERIFY(bench.open());
        auto target = Bench::thisLaptop();
        for (int i = 1; i <= 50; ++i) {
            QVERIFY(target.overrides.set(SettingId::ReportInterval, std::to_string(i)).has_value());
            bench.worker->plan(target);
        }
        QVERIFY(QTest::qWaitFor(
            [&] { return !record.plans.empty() && record.plans.back().target == target; },
            patience));
    }

    void aSecondCommissionWhileOneRunsIsNotTaken()
    {
        Bench bench;
        QVERIFY(bench.open());
        bench.worker->commission(Bench::thisLaptop(), {});
        bench.worker->commission(Bench::withApn(Bench::thisLaptop()), {});
        QVERIFY(bench.waitForFinished());
        QCOMPARE(bench.record->finished.size(), std::size_t(1));
        QCOMPARE(bench.record->finished.back().result, JobResult::Proved);
        QCOMPARE(qt(bench.tracker().memory().value(SettingId::Apn).value()), u"internet.virtual"_s);
    }
};

QTEST_GUILESS_MAIN(TestUnitWorker)
#include "test_unitworker.moc"
