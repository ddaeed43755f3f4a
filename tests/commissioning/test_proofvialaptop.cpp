// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/datafolder.h"
#include "core/commissioning/job.h"
#include "core/commissioning/station.h"
#include "core/commissioning/unitworker.h"
#include "core/simulator/virtualtracker.h"
#include "core/store/store.h"
#include "core/system/clock.h"
#include "tests/commissioning/relay.h"
#include "tests/listener/recordingserver.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <future>

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::commissioning;

namespace
{

constexpr int patience = 30'000;
const std::string imei = "359999046544250";
const QByteArray answer = "1234";

/// A virtual tracker, a server of its own on this laptop, and the laptop between them.
class Bench
{
public:
    /// @p isReal: nobody knows that the tracker is a virtual one; for the profile `real`.
    explicit Bench(const ConnectionSettings &settings = simulator::factorySettings(),
                   bool isReal = false)
        : m_tracker(trackerOptions(settings))
    {
        StationOptions options;
        options.dataDirectory = m_home.path();
        if (isReal)
            writeRealProfile();
        options.isSimulatorPort = [isReal](const std::string &port) {
            return !isReal && port.starts_with("tcp:127.0.0.1:");
        };
        m_station = std::move(*Station::open(options));
        worker = std::make_unique<UnitWorker>(*m_station);
        UnitWorker *const unit = worker.get();
        QObject::connect(unit, &UnitWorker::ready, unit, [this] { ++ready; });
        QObject::connect(unit, &UnitWorker::planReady, unit,
                         [this](const Plan &made) { plans.push_back(made); });
        QObject::connect(unit, &UnitWorker::heard, unit,
                         [this](const HeardSoFar &, const Endpoint &at) {
                             listeningAt = at;
                             if (whenProving)
                                 whenProving();
                         });
        QObject::connect(
            unit, &UnitWorker::owed, unit,
            [this](const std::optional<Obligation> &obligation) { owed = obligation; });
        QObject::connect(unit, &UnitWorker::settingFinalServer, unit,
                         [this](const Endpoint &endpoint) { finalServer = endpoint; });
        QObject::connect(unit, &UnitWorker::finished, unit,
                         [this](const Commissioning &job) { finished.push_back(job); });
        startTracker();
    }

    void startTracker()
    {
        const auto running = m_tracker.start();
        QVERIFY(running.has_value());
        m_port = "tcp:127.0.0.1:" + std::to_string(running->tcpLinkPort);
    }
    [[nodiscard]] bool open()
    {
        opening.port = m_port;
        opening.reconnectTimeout = std::chrono::milliseconds(300);
        const int before = ready;
        worker->open(opening);
        return QTest::qWaitFor([&] { return ready > before; }, patience);
    }
    [[nodiscard]] bool close()
    {
        worker->close();
        return QTest::qWaitFor([&] { return worker->state() == UnitWorker::State::Closed; },
                               patience);
    }
    [[nodiscard]] bool ends(std::size_t jobs = 1)
    {
        return QTest::qWaitFor([&] { return finished.size() >= jobs; }, patience);
    }
    [[nodiscard]] Plan planned(const Target &target)
    {
        const auto before = plans.size();
        worker->plan(target);
        return QTest::qWaitFor([&] { return plans.size() > before; }, patience) ? plans.back()
                                                                                : Plan{};
    }
    [[nodiscard]] std::size_t openObligations()
    {
        const auto open = m_station->openObligations(imei);
        return open ? open->size() : 99;
    }
    [[nodiscard]] std::optional<Endpoint> held() { return m_tracker.memory().endpoint(); }
    [[nodiscard]] simulator::VirtualTracker &tracker() { return m_tracker; }
    [[nodiscard]] Station &station() { return *m_station; }

    static Target reportTo(const Endpoint &server, ProofWish wish = ProofWish::Automatic)
    {
        Target target;
        target.overrides.setEndpoint(server);
        target.proof = wish;
        return target;
    }

private:
    /// The words of the virtual tracker, as if they were those of a real one.
    void writeRealProfile() const
    {
        QFile shipped(u":/profiles/sp7600-virtual.json"_s);
        QVERIFY(shipped.open(QIODevice::ReadOnly));
        auto words = shipped.readAll();
        words.replace(R"("id": "sp7600-virtual")", R"("id": "real")");
        words.replace(R"("provenance": "virtual")", R"("provenance": "assumed")");
        const QDir folder(usualProfileFolder(m_home.path()));
        QVERIFY(folder.mkpath(u"."_s));
        QFile own(folder.filePath(u"real.json"_s));
        QVERIFY(own.open(QIODevice::WriteOnly));
        own.write(words);
    }

    static simulator::VirtualTrackerOptions trackerOptions(const ConnectionSettings &settings)
    {
        simulator::VirtualTrackerOptions options;
        options.pseudoTerminal = false;
        options.tcpLinkPort = 0;
        options.initialSettings = settings;
        return options;
    }

    QTemporaryDir m_home;
    simulator::VirtualTracker m_tracker;
    std::string m_port;
    std::unique_ptr<Station> m_station;

public:
    UnitOptions opening;
    int ready = 0;
    std::vector<Plan> plans;
    std::optional<Endpoint> listeningAt;
    std::function<void()> whenProving;
    std::optional<Obligation> owed;
    std::optional<Endpoint> finalServer;
    std::vector<Commissioning> finished;
    std::unique_ptr<UnitWorker> worker; ///< Gone before everything that it tells.
};

Endpoint at(const RecordingServer &server, Transport transport = Transport::Tcp)
{
    return {"127.0.0.1", server.port(), transport};
}

bool nobodyListensAt(const Endpoint &endpoint)
{
    QTcpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.connectToHost(QString::fromStdString(endpoint.host), endpoint.port);
    return !socket.waitForConnected(2000);
}

SettingResult resultOf(const Commissioning &job, SettingId setting)
{
    return job.settings.at(static_cast<std::size_t>(setting));
}

} // namespace

/// Proofs for which a unit reports to this laptop though its server is another.
class TestProofViaLaptop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRelayProvesAndKeepsTheAnswer_data()
    {
        QTest::addColumn<bool>("overUdp");
        QTest::addRow("TCP") << false;
        QTest::addRow("UDP") << true;
    }

    void aRelayProvesAndKeepsTheAnswer()
    {
        QFETCH(const bool, overUdp);
        // The usual port is in use, here or by another test, so the relay's is of its own.
        QTcpServer usual;
        usual.listen(QHostAddress::LocalHost, usualReportPort);
        RecordingServer server;
        const auto final = at(server, overUdp ? Transport::Udp : Transport::Tcp);
        Bench bench;
        QVERIFY(bench.open());
        const auto target = Bench::reportTo(final);
        const auto plan = bench.planned(target);
        QVERIFY(!plan.obstacle);
        QCOMPARE(plan.proof, ProofKind::Relay);
        QCOMPARE(plan.reason, ProofReason::LaptopReached);
        QVERIFY(plan.viaLaptop);
        QVERIFY(plan.wanted.endpoint() == final); // what it shall hold in the end
        QCOMPARE(bench.openObligations(), 0U);

        bench.whenProving = [&] { QCOMPARE(bench.openObligations(), 1U); };
        bench.worker->commission(target, {});
        const auto hasHeard = [&] {
            return !server.received().isEmpty() || !server.datagrams().isEmpty();
        };
        QVERIFY(QTest::qWaitFor(hasHeard, patience));
        const QDeadlineTimer deadline(patience);
        while (bench.finished.empty() && !deadline.hasExpired()) {
            if (overUdp)
                server.answerDatagram(answer);
            else
                server.answer(answer);
            QTest::qWait(200);
        }
        QVERIFY(!bench.finished.empty());
        const auto job = bench.finished.back();
        QCOMPARE(job.result, JobResult::Proved);
        QVERIFY(!job.error);
        QCOMPARE(job.proofKind, ProofKind::Relay);
        QVERIFY(job.proof && job.serverAnswer);
        QVERIFY(job.serverAnswer->raw.starts_with(answer.toStdString()));
        QCOMPARE(job.serverAnswer->direction, Direction::ToTracker);
        QVERIFY(job.provedAt == bench.listeningAt);
        // The tracker's own octets, as they came.
        const auto passed = overUdp ? server.datagrams().join() : server.received();
        QVERIFY(passed.contains(QByteArray::fromStdString(job.proof->raw)));
        // It holds its server, which was read back, and nothing is owed to it.
        QVERIFY(bench.held() == final);
        QVERIFY(bench.finalServer == final);
        QCOMPARE(resultOf(job, SettingId::ServerPort).before, "9");
        QCOMPARE(resultOf(job, SettingId::ServerPort).wanted, std::to_string(server.port()));
        QCOMPARE(resultOf(job, SettingId::ServerPort).after, std::to_string(server.port()));
        QCOMPARE(resultOf(job, SettingId::ServerPort).outcome, SettingOutcome::Verified);
        QVERIFY(!job.obligation);
        QVERIFY(!bench.owed);
        QCOMPARE(bench.openObligations(), 0U);
        // The relay was there for the proof only, and the job is kept as it was told.
        QVERIFY(job.provedAt->port != usualReportPort);
        QVERIFY(nobodyListensAt(*job.provedAt) || overUdp);
        auto kept = bench.station().store().commissionings()->front();
        QCOMPARE(kept.serverAnswer->raw, job.serverAnswer->raw);
        QCOMPARE(kept.proofKind, ProofKind::Relay);
        QVERIFY(kept.provedAt == job.provedAt);
        // One write, one thing to go back to.
        const auto backups = bench.station().store().backups();
        QCOMPARE(backups->size(), 1U);
        QVERIFY(backups->front().closed);
        QCOMPARE(backups->front().settings[SettingId::ServerPort].value, "9");
    }

    void aRouterThatForwardsIsReliedOn()
    {
        RecordingServer server;
        Relay router; // Between the tracker and this laptop.
        Bench bench;
        bench.opening.publicAddress = PublicAddress{"127.0.0.1", router.port()};
        bench.opening.listenPort = RecordingServer().port();
        QVERIFY(bench.open());
        const auto plan = bench.planned(Bench::reportTo(at(server)));
        QCOMPARE(plan.proof, ProofKind::Relay);
        QCOMPARE(plan.reason, ProofReason::Forwarded);
        router.plugIn(*bench.opening.listenPort);
        bench.worker->commission(Bench::reportTo(at(server)), {});
        QVERIFY(bench.ends());
        const auto job = bench.finished.back();
        QCOMPARE(job.result, JobResult::Proved);
        QVERIFY(job.provedAt
                && *job.provedAt == (Endpoint{"127.0.0.1", router.port(), Transport::Tcp}));
        QCOMPARE(job.proof->local.port, *bench.opening.listenPort);
        QVERIFY(server.received().contains(QByteArray::fromStdString(job.proof->raw)));
        QVERIFY(bench.held() == at(server));
        QCOMPARE(bench.openObligations(), 0U);
    }

    void aLaptopBehindARouterIsGivenForGood()
    {
        Bench bench;
        bench.opening.publicAddress = PublicAddress{"127.0.0.1", 5005};
        QVERIFY(bench.open());
        Target target;
        target.presetId = "this-laptop";
        target.proof = ProofWish::Configured;
        QVERIFY(bench.planned(target).wanted.endpoint()->port == 5005);
        bench.opening.listenPort = RecordingServer().port();
        bench.opening.publicAddress->port.reset();
        QVERIFY(bench.close() && bench.open());
        target.proof = ProofWish::Automatic;
        const auto plan = bench.planned(target);
        QCOMPARE(plan.proof, ProofKind::Direct);
        QCOMPARE(plan.reason, ProofReason::Forwarded);
        QCOMPARE(plan.wanted.endpoint()->port, *bench.opening.listenPort);
        QCOMPARE(bench.station().listeningOn()->tcpPort(), *bench.opening.listenPort);
    }

    void aPlanThatFailsListensNowhere()
    {
        Bench bench;
        listener::ListenerOptions started;
        started.bindAddress = "127.0.0.1";
        started.ports = {{0, std::nullopt}};
        const auto on = bench.station().listen(started);
        QVERIFY(on.has_value());
        bench.opening.listenPort = RecordingServer().port();
        QVERIFY(bench.open());
        Target target;
        target.presetId = "this-laptop";
        QVERIFY(!bench.planned(target).obstacle);
        QCOMPARE(bench.station().listeningOn()->ports.size(), 2U);
        target.presetId = "nobody";
        QVERIFY(bench.planned(target).obstacle.has_value());
        QCOMPARE(bench.station().listeningOn(), std::optional(*on));
    }

    void aServerThatTakesItAndDoesNotAnswerProvesAndIsToldSo()
    {
        RecordingServer server;
        Bench bench;
        QVERIFY(bench.open());
        bench.worker->commission(Bench::reportTo(at(server)), {});
        QVERIFY(bench.ends());
        const auto job = bench.finished.back();
        QCOMPARE(job.result, JobResult::Proved);
        QVERIFY(job.proof && !job.serverAnswer);
        QVERIFY(server.received().contains(QByteArray::fromStdString(job.proof->raw)));
        QVERIFY(bench.held() == at(server));
        QCOMPARE(bench.openObligations(), 0U);
    }

    void aServerThatIsNotThereIsNotProvedAndSetAllTheSame()
    {
        Endpoint nobody{"127.0.0.1", 0, Transport::Tcp};
        {
            const RecordingServer server;
            nobody.port = server.port();
        }
        Bench bench;
        QVERIFY(bench.open());
        bench.worker->commission(Bench::reportTo(nobody), {});
        QVERIFY(bench.ends());
        const auto job = bench.finished.back();
        QCOMPARE(job.result, JobResult::Failed);
        QCOMPARE(job.error->code, ErrorCode::ProofServerNotReached);
        QVERIFY(!job.serverAnswer);
        QVERIFY(bench.held() == nobody);
        QVERIFY(!job.obligation);
        QCOMPARE(bench.openObligations(), 0U);
    }

    void aDirectProofLeavesTheServerInPlace()
    {
        RecordingServer server;
        Bench bench;
        QVERIFY(bench.open());
        const auto target = Bench::reportTo(at(server), ProofWish::Direct);
        const auto plan = bench.planned(target);
        QCOMPARE(plan.proof, ProofKind::Direct);
        QVERIFY(plan.viaLaptop);
        bench.worker->commission(target, {});
        QVERIFY(bench.ends());
        const auto job = bench.finished.back();
        QCOMPARE(job.result, JobResult::Proved);
        QCOMPARE(job.proofKind, ProofKind::Direct);
        QVERIFY(job.provedAt && *job.provedAt != at(server));
        QVERIFY(bench.held() == at(server));
        QCOMPARE(bench.openObligations(), 0U);
    }

    void aUnitThatHoldsItsServerAlreadyGetsItBack()
    {
        RecordingServer server;
        auto settings = simulator::factorySettings();
        settings.setEndpoint(at(server));
        Bench bench(settings);
        QVERIFY(bench.open());
        bench.worker->commission(Bench::reportTo(at(server), ProofWish::Direct), {});
        QVERIFY(bench.ends());
        QCOMPARE(bench.finished.back().result, JobResult::Proved);
        QCOMPARE(resultOf(bench.finished.back(), SettingId::ServerPort).outcome,
                 SettingOutcome::Unchanged);
        QVERIFY(bench.held() == at(server));
    }

    void cancellingTheProofSetsTheServer()
    {
        RecordingServer server;
        Bench bench(simulator::emptyFactorySettings()); // no APN, so it does not report
        QVERIFY(bench.open());
        bench.whenProving = [&] { bench.worker->cancel(); };
        bench.worker->commission(Bench::reportTo(at(server)), {});
        QVERIFY(bench.ends());
        const auto job = bench.finished.back();
        QCOMPARE(job.result, JobResult::Cancelled);
        QVERIFY(bench.held() == at(server));
        QVERIFY(bench.finalServer == at(server));
        QVERIFY(!job.obligation);
        QCOMPARE(bench.openObligations(), 0U);
    }

    void cancellingBeforeTheWriteOwesNothing()
    {
        RecordingServer server;
        Bench bench;
        QVERIFY(bench.open());
        bench.worker->commission(Bench::reportTo(at(server)), {});
        bench.worker->cancel();
        QVERIFY(bench.ends());
        QCOMPARE(bench.finished.back().result, JobResult::Cancelled);
        QVERIFY(bench.tracker().memory() == simulator::factorySettings());
        QVERIFY(!bench.finished.back().obligation);
        QVERIFY(!bench.owed);
        QCOMPARE(bench.openObligations(), 0U);
    }

    void whatIsOwedAfterUnpluggingIsToldUntilItIsSet()
    {
        RecordingServer server;
        Bench bench(simulator::emptyFactorySettings());
        QVERIFY(bench.open());
        bench.whenProving = [&] {
            bench.whenProving = {};
            bench.tracker().stop();
            bench.worker->cancel();
        };
        bench.worker->commission(Bench::reportTo(at(server)), {});
        QVERIFY(bench.ends());
        auto job = bench.finished.back();
        QCOMPARE(job.result, JobResult::Failed);
        QCOMPARE(job.error->code, ErrorCode::FinalServerNotSet);
        QVERIFY(job.obligation && job.obligation->server == at(server));
        QCOMPARE(bench.openObligations(), 1U);
        QVERIFY(bench.held() == job.provedAt); // still this laptop
        QVERIFY(QTest::qWaitFor([&] { return bench.worker->state() == UnitWorker::State::Closed; },
                                patience));

        bench.owed.reset();
        bench.startTracker();
        QVERIFY(bench.open());
        QVERIFY(bench.owed && bench.owed->server == at(server));
        QVERIFY(bench.owed->meanwhile == job.provedAt);
        // A write that is not about the server takes nothing away from it.
        Target apn;
        QVERIFY(apn.overrides.set(SettingId::Apn, "internet.mx").has_value());
        apn.proof = ProofWish::Configured;
        bench.worker->commission(apn, {});
        QVERIFY(bench.ends(2));
        QCOMPARE(bench.finished.back().result, JobResult::Configured);
        QCOMPARE(bench.openObligations(), 1U);

        bench.worker->finishProof({});
        QVERIFY(bench.ends(3));
        job = bench.finished.back();
        QCOMPARE(job.result, JobResult::Configured);
        QVERIFY(!job.obligation);
        QVERIFY(bench.held() == at(server));
        QVERIFY(!bench.owed);
        QCOMPARE(bench.openObligations(), 0U);
        bench.worker->finishProof({});
        QVERIFY(bench.ends(4));
        QCOMPARE(bench.finished.back().error->code, ErrorCode::NothingOwed);
        QVERIFY(bench.close());
    }

    void whereAUnitIsLeftReportingIsListenedOn_data()
    {
        QTest::addColumn<bool>("isUnplugged");
        QTest::addRow("it got its server") << false;
        QTest::addRow("it was unplugged before") << true;
    }

    void whereAUnitIsLeftReportingIsListenedOn()
    {
        QFETCH(const bool, isUnplugged);
        Bench bench(simulator::emptyFactorySettings(), true); // no APN, so it does not report
        if (bench.station().localAddresses().empty())
            QSKIP("This laptop has no address but loopback ones.");
        listener::ListenerOptions started;
        started.bindAddress = "127.0.0.1";
        started.ports = {{0, std::nullopt}};
        const auto on = bench.station().listen(started);
        QVERIFY(on.has_value());
        bench.opening.profileId = "real";
        bench.opening.consent.all = true;
        bench.opening.listenPort = RecordingServer().port();
        QVERIFY(bench.open());
        bench.whenProving = [&] {
            bench.whenProving = {};
            if (isUnplugged)
                bench.tracker().stop();
            bench.worker->cancel();
        };
        const Endpoint server{"192.0.2.1", 8888, Transport::Tcp};
        bench.worker->commission(Bench::reportTo(server, ProofWish::Direct), {});
        QVERIFY(bench.ends());
        const auto job = bench.finished.back();
        QVERIFY(job.provedAt.has_value());
        QCOMPARE(job.provedAt->port, *bench.opening.listenPort);
        QCOMPARE(job.obligation.has_value(), isUnplugged);
        QVERIFY(bench.held() == (isUnplugged ? *job.provedAt : server));
        if (!isUnplugged)
            QVERIFY(bench.close());
        QVERIFY(QTest::qWaitFor([&] { return bench.worker->state() == UnitWorker::State::Closed; },
                                patience));
        const auto now = bench.station().listeningOn();
        QVERIFY(now.has_value());
        QCOMPARE(now->ports.size(), isUnplugged ? 2U : 1U);
        QCOMPARE(isEveryAddress(now->address), isUnplugged);
        QCOMPARE(now->ports.back().tcp == bench.opening.listenPort, isUnplugged);
    }

    void anotherServerThatIsReadBackIsWhatCounts()
    {
        Bench bench;
        bench.owed.reset();
        Obligation earlier;
        earlier.imei = imei;
        earlier.profileId = "sp7600-virtual";
        earlier.server = {"127.0.0.1", 5093, Transport::Tcp};
        earlier.meanwhile = {"127.0.0.1", 9, Transport::Tcp};
        QVERIFY(bench.station().store().saveObligation(earlier).has_value());
        QVERIFY(bench.open());
        QVERIFY(bench.owed.has_value());
        const Endpoint other{"d.plaspy.com", 8888, Transport::Tcp};
        bench.worker->commission(Bench::reportTo(other, ProofWish::Configured), {});
        QVERIFY(bench.ends());
        QVERIFY(!bench.owed);
        QCOMPARE(bench.openObligations(), 0U);
        // Not proved; what the unit says of itself is told, and called nothing more.
        QCOMPARE(bench.finished.back().result, JobResult::Configured);
        QVERIFY(bench.finished.back().dataSession.has_value());
    }

    void whatWasSetAlreadyIsNotAskedFor()
    {
        Bench bench;
        Obligation met;
        met.imei = imei;
        met.profileId = "sp7600-virtual";
        met.server = *simulator::factorySettings().endpoint();
        met.meanwhile = {"127.0.0.1", 5093, Transport::Tcp};
        QVERIFY(bench.station().store().saveObligation(met).has_value());
        QVERIFY(bench.open());
        QVERIFY(!bench.owed);
        QCOMPARE(bench.openObligations(), 0U);
    }

    void aWriteForAProofThatWasCutShortAimsAtTheServer()
    {
        // The unit holds its server already, and the program was gone after the first word, before
        // this laptop's address was written.
        const auto factory = simulator::factorySettings();
        device::Backup cut;
        cut.taken = system::utcNow();
        cut.profileId = "sp7600-virtual";
        cut.identity.imei = imei;
        for (const auto setting : factory.present()) {
            if (!isSecret(setting))
                cut.settings[setting] = {ReadState::Read, *factory.value(setting), {}, {}};
        }
        const Endpoint laptop{"127.0.0.1", 5093, Transport::Tcp};
        cut.wanted.setEndpoint(laptop);
        cut.wanted.setAsRead(SettingId::Apn, "fleet.example");
        cut.wanted.setAsRead(SettingId::ApnUser, "fleet");
        Obligation owed;
        owed.made = cut.taken;
        owed.imei = imei;
        owed.profileId = cut.profileId;
        owed.server = *factory.endpoint();
        owed.meanwhile = laptop;
        const QTemporaryDir home;
        {
            const auto earlier = store::Store::open(home.filePath(u"sp7600.sqlite"_s));
            QVERIFY((*earlier)->saveObligation(owed).has_value());
            QVERIFY((*earlier)->saveBackup(cut).has_value());
        }
        simulator::VirtualTrackerOptions tracking;
        tracking.pseudoTerminal = false;
        tracking.tcpLinkPort = 0;
        tracking.initialSettings = factory;
        tracking.initialSettings.setAsRead(SettingId::Apn, "fleet.example");
        simulator::VirtualTracker tracker(tracking);
        const auto running = tracker.start();
        QVERIFY(running.has_value());
        StationOptions stationOptions;
        stationOptions.dataDirectory = home.path();
        stationOptions.isSimulatorPort = [](const std::string &) { return true; };
        const auto station = std::move(*Station::open(stationOptions));
        UnitOptions unit;
        unit.port = "tcp:127.0.0.1:" + std::to_string(running->tcpLinkPort);
        const auto run = [&station, &unit] {
            JobObserver nobody;
            Job job(*station, unit, nobody);
            const device::CancelToken never;
            Commissioning done;
            if (!job.open(never) || job.obligation() || !job.unfinished())
                return done;
            Target target;
            target.proof = ProofWish::Configured;
            target.overrides = job.unfinished()->backup.wanted;
            return job.write(target, never);
        };
        auto job = std::async(std::launch::async, run);
        QVERIFY(QTest::qWaitFor(
            [&job] { return job.wait_for(std::chrono::seconds(0)) == std::future_status::ready; },
            patience));
        QCOMPARE(job.get().result, JobResult::Written);
        QVERIFY(tracker.memory().endpoint() == owed.server);
        QVERIFY(tracker.memory().value(SettingId::ApnUser) == "fleet");
    }

    void nothingMadeUpGoesToARealServer()
    {
        Bench bench;
        QVERIFY(bench.open());
        const Endpoint real{"d.plaspy.com", 8888, Transport::Tcp};
        const auto automatic = bench.planned(Bench::reportTo(real));
        QCOMPARE(automatic.proof, ProofKind::Configured);
        QCOMPARE(automatic.reason, ProofReason::MadeUp);
        const auto asked = bench.planned(Bench::reportTo(real, ProofWish::Relay));
        QVERIFY(asked.obstacle && asked.obstacle->code == ErrorCode::ProofMadeUp);
        bench.worker->commission(Bench::reportTo(real, ProofWish::Relay), {});
        QVERIFY(bench.ends());
        QCOMPARE(bench.finished.back().error->code, ErrorCode::ProofMadeUp);
        QVERIFY(bench.tracker().memory() == simulator::factorySettings());
    }
};

QTEST_GUILESS_MAIN(TestProofViaLaptop)
#include "test_proofvialaptop.moc"
