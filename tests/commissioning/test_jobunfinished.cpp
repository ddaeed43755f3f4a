// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/job.h"
#include "core/commissioning/station.h"
#include "core/simulator/virtualtracker.h"
#include "core/system/clock.h"

#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <functional>
#include <future>
#include <memory>

using namespace sp7600;
using namespace sp7600::commissioning;
using namespace Qt::StringLiterals;

namespace
{

const std::string imei = "359999046552071";
const device::CancelToken never;

} // namespace

/// What a job makes of a write that another program did not live to end.
class TestJobUnfinished : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<simulator::VirtualTracker> m_tracker;
    std::unique_ptr<Station> m_station;
    std::string m_port;

    /// As the next start of the program.
    void start()
    {
        m_station.reset();
        StationOptions options;
        options.dataDirectory = m_folder->path();
        options.isSimulatorPort = [](const std::string &) { return true; };
        auto station = Station::open(options);
        QVERIFY(station.has_value());
        m_station = std::move(*station);
    }

    /// The unit holds all but the password and the report interval of it.
    static device::Backup halfDone()
    {
        const auto factory = simulator::factorySettings();
        device::Backup backup;
        backup.taken = system::utcNow();
        backup.profileId = "sp7600-virtual";
        backup.identity.imei = imei;
        for (const auto setting : factory.present()) {
            if (!isSecret(setting))
                backup.settings[setting] = {ReadState::Read, *factory.value(setting), {}, {}};
        }
        backup.settings[SettingId::Apn].value = "before.example";
        backup.wanted.setAsRead(SettingId::Apn, *factory.value(SettingId::Apn));
        backup.wanted.setAsRead(SettingId::ApnPassword, "swordfish");
        backup.wanted.setAsRead(SettingId::ReportInterval, "77");
        return backup;
    }

    std::size_t openWrites()
    {
        const auto writes = unfinishedIn(m_station->store());
        return writes ? writes->size() : 99;
    }

    /// Away from the thread of this test, whose events the station needs.
    bool runs(const std::function<bool(Job &)> &work)
    {
        auto done = std::async(std::launch::async, [this, &work] {
            UnitOptions unit;
            unit.port = m_port;
            JobObserver nobody;
            Job job(*m_station, unit, nobody);
            return job.open(never).has_value() && work(job);
        });
        return QTest::qWaitFor(
                   [&done] {
                       return done.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
                   },
                   30'000)
               && done.get();
    }

    static Target only(const ConnectionSettings &wanted)
    {
        Target target;
        target.proof = ProofWish::Configured;
        target.overrides = wanted;
        return target;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        simulator::VirtualTrackerOptions options;
        options.imei = imei;
        options.pseudoTerminal = false;
        options.tcpLinkPort = 0;
        options.replyDelay = std::chrono::milliseconds(2);
        options.initialSettings = simulator::factorySettings();
        m_tracker = std::make_unique<simulator::VirtualTracker>(options);
        const auto running = m_tracker->start();
        QVERIFY(running.has_value());
        m_port = "tcp:127.0.0.1:" + std::to_string(running->tcpLinkPort);
        start();
    }
    void cleanup()
    {
        m_station.reset();
        m_tracker.reset();
    }

    void whatThisProgramWritesIsUnderWay()
    {
        const auto own = m_station->store().saveBackup(halfDone());
        QVERIFY(own.has_value());
        QVERIFY(*own >= m_station->firstOwnBackup());
        QVERIFY(runs([](Job &job) { return !job.unfinished(); }));
        QCOMPARE(openWrites(), std::size_t{1});
        // Its successor finds it.
        start();
        QVERIFY(*own < m_station->firstOwnBackup());
        QVERIFY(runs([](Job &job) { return job.unfinished().has_value(); }));
    }

    void aPasswordIsNotSettledByAWriteWithoutIt()
    {
        QVERIFY(m_station->store().saveBackup(halfDone()).has_value());
        start();
        QVERIFY(runs([](Job &job) {
            ConnectionSettings others;
            others.setAsRead(SettingId::ReportInterval, "77");
            const auto done = job.write(only(others), never);
            return job.unfinished() && done.result == JobResult::Written;
        }));
        QCOMPARE(openWrites(), std::size_t{1});
        QVERIFY(runs([](Job &job) {
            ConnectionSettings secret;
            secret.setAsRead(SettingId::ApnPassword, "swordfish");
            return job.write(only(secret), never).result == JobResult::Written;
        }));
        QCOMPARE(openWrites(), std::size_t{0});
        QVERIFY(m_tracker->memory().value(SettingId::ApnPassword) == "swordfish");
    }

    void whatIsWrittenInTwoStepsIsSettledByBoth()
    {
        QVERIFY(m_station->store().saveBackup(halfDone()).has_value());
        start();
        QVERIFY(runs([](Job &job) {
            ConnectionSettings secret;
            secret.setAsRead(SettingId::ApnPassword, "swordfish");
            ConnectionSettings others;
            others.setAsRead(SettingId::ReportInterval, "77");
            return job.write(only(secret), never).result == JobResult::Written
                   && job.write(only(others), never).result == JobResult::Written;
        }));
        QCOMPARE(openWrites(), std::size_t{0});
    }

    void aPasswordIsSettledByARestore()
    {
        const auto backup = halfDone();
        QVERIFY(m_station->store().saveBackup(backup).has_value());
        start();
        QVERIFY(runs([&backup](Job &job) {
            return job.restore(backup, {}, never).result == JobResult::Restored;
        }));
        QCOMPARE(openWrites(), std::size_t{0});
    }

    void aPasswordThatWasOnlyHeldHindersNothing()
    {
        auto backup = halfDone();
        backup.wanted.clear(SettingId::ApnPassword);
        backup.settings[SettingId::ApnPassword] = {ReadState::Read, "swordfish", {}, {}};
        backup.wanted.clear(SettingId::ReportInterval);
        QVERIFY(m_station->store().saveBackup(backup).has_value());
        start();
        // The unit holds all that was to be written.
        QVERIFY(runs([](Job &job) { return job.unfinished().has_value(); }));
        QCOMPARE(openWrites(), std::size_t{0});
    }

    void theAddressOfAProofIsNoGoodEnd()
    {
        auto cut = halfDone();
        cut.wanted = {};
        const auto held = *simulator::factorySettings().endpoint();
        cut.wanted.setEndpoint(held);
        cut.settings[SettingId::Host].value = "before.example";
        Obligation met;
        met.made = cut.taken - std::chrono::hours(1);
        met.imei = imei;
        met.server = {"final.example", 5000, Transport::Tcp};
        met.meanwhile = held;
        QVERIFY(m_station->store().saveObligation(met).has_value());
        QVERIFY(m_station->store().closeObligationsOf(imei).has_value());
        cut.taken = system::utcNow() + std::chrono::seconds(1);
        QVERIFY(m_station->store().saveBackup(cut).has_value());
        start();
        QVERIFY(runs([](Job &job) {
            return job.unfinished() && !mayFinish(*job.unfinished()).has_value();
        }));
        QCOMPARE(openWrites(), std::size_t{1});
    }
};

QTEST_GUILESS_MAIN(TestJobUnfinished)
#include "test_jobunfinished.moc"
