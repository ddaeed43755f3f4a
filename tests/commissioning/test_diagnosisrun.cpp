// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/rawlog.h"
#include "core/commissioning/diagnosisrun.h"
#include "core/commissioning/diagnosisworker.h"
#include "core/commissioning/station.h"
#include "core/device/serialports.h"
#include "core/device/transcript.h"
#include "core/simulator/virtualtracker.h"
#include "core/text/findingtext.h"
#include "core/text/text.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::commissioning;
using namespace std::chrono_literals;

namespace
{

const std::string imei = "359999046544250";

/// Everything a run said. Its functions are called on the threads of the run.
class Record final : public DiagnosisObserver
{
public:
    void checkChanged(DiagnosisCheck check, StepState state) override
    {
        const std::lock_guard lock(m_mutex);
        m_states.at(static_cast<std::size_t>(check)).push_back(state);
        m_changed.notify_all();
    }
    void evidenceChanged(const Evidence &evidence) override
    {
        const std::lock_guard lock(m_mutex);
        m_evidence = evidence;
        m_changed.notify_all();
    }

    [[nodiscard]] StepState last(DiagnosisCheck check)
    {
        const std::lock_guard lock(m_mutex);
        const auto &states = m_states.at(static_cast<std::size_t>(check));
        return states.empty() ? StepState::Waiting : states.back();
    }
    [[nodiscard]] std::vector<StepState> states(DiagnosisCheck check)
    {
        const std::lock_guard lock(m_mutex);
        return m_states.at(static_cast<std::size_t>(check));
    }
    /// False when it did not come to that in time.
    template <typename Condition>
    [[nodiscard]] bool waitFor(Condition condition)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, 20s, [&] { return condition(m_evidence); });
    }
    [[nodiscard]] bool waitForState(DiagnosisCheck check, StepState state)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, 20s, [&] {
            const auto &states = m_states.at(static_cast<std::size_t>(check));
            return !states.empty() && states.back() == state;
        });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::array<std::vector<StepState>, allChecks.size()> m_states;
    Evidence m_evidence;
};

/// A laptop with a network, whose server takes connections.
LaptopEvidence laptopFor(const LaptopQuestion &question)
{
    LaptopEvidence laptop;
    laptop.at = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    laptop.reachability.best = OwnAddress{"203.0.113.5", "eth0", AddressKind::GlobalIpv4};
    laptop.reachability.addresses = {*laptop.reachability.best};
    laptop.reachability.conclusion = Reach::Direct;
    laptop.clockSynchronised = true;
    if (!question.listenPorts.empty())
        laptop.firewall = Firewall{FirewallKind::Ufw, FirewallState::Off, {}};
    if (question.endpoint) {
        laptop.endpoint = *question.endpoint;
        laptop.connects = {{laptop.at, question.endpoint->host, question.endpoint->port, {}, 3ms}};
    }
    return laptop;
}

LaptopEvidence proberOfALaptop(const LaptopQuestion &question, const device::CancelToken &)
{
    return laptopFor(question);
}

/// Without any network.
LaptopEvidence proberOfNoNetwork(const LaptopQuestion &question, const device::CancelToken &)
{
    LaptopEvidence laptop;
    if (question.endpoint) {
        laptop.endpoint = *question.endpoint;
        laptop.connects = {
            {{}, question.endpoint->host, question.endpoint->port, ProbeFailure::NoRoute, 1ms}};
    }
    return laptop;
}

/// A station that listens on loopback, and a virtual tracker that reports to it.
class Bench
{
public:
    Bench()
    {
        m_options.dataDirectory = m_home.path();
        m_options.isSimulatorPort = [](const std::string &port) {
            return port.starts_with("tcp:127.0.0.1:");
        };
        m_station = std::move(*Station::open(m_options));
    }

    /// As a program has it that keeps nothing.
    void openWithoutStore()
    {
        m_station.reset();
        m_options.withStore = false;
        m_station = std::move(*Station::open(m_options));
    }

    void listen()
    {
        listener::ListenerOptions options;
        options.bindAddress = "127.0.0.1";
        options.ports = {{0, 0}};
        const auto on = m_station->listen(options);
        QVERIFY(on.has_value());
        m_reportsTo = on->tcpPort();
    }

    /// @p host: what it holds in place of where it reports.
    void startTracker(const simulator::SerialFaults &faults = {}, const std::string &host = {})
    {
        simulator::VirtualTrackerOptions options;
        options.pseudoTerminal = false;
        options.tcpLinkPort = 0;
        options.initialSettings = simulator::factorySettings();
        if (m_reportsTo != 0)
            options.initialSettings.setEndpoint({"127.0.0.1", m_reportsTo, Transport::Tcp});
        if (!host.empty())
            options.initialSettings.setAsRead(SettingId::Host, host);
        options.faults = faults;
        options.restartTime = 200ms;
        options.timeScale = 20;
        m_tracker.emplace(options);
        const auto running = m_tracker->start();
        QVERIFY(running.has_value());
        m_port = "tcp:127.0.0.1:" + std::to_string(running->tcpLinkPort);
    }

    [[nodiscard]] DiagnosisInputs inputs() const
    {
        DiagnosisInputs inputs;
        if (!m_port.empty()) {
            inputs.unit.emplace();
            inputs.unit->port = m_port;
        }
        inputs.prober = proberOfALaptop;
        return inputs;
    }

    [[nodiscard]] Station &station() { return *m_station; }
    [[nodiscard]] std::uint16_t reportsTo() const { return m_reportsTo; }
    [[nodiscard]] QString file(const QString &name) const { return m_home.filePath(name); }

private:
    QTemporaryDir m_home;
    StationOptions m_options;
    std::unique_ptr<Station> m_station;
    std::optional<simulator::VirtualTracker> m_tracker;
    std::string m_port;
    std::uint16_t m_reportsTo = 0;
};

simulator::SerialFaults silent()
{
    simulator::SerialFaults faults;
    faults.silent = true;
    return faults;
}

bool isHeard(const Evidence &evidence)
{
    return evidence.traffic && !evidence.traffic->units.empty()
           && evidence.traffic->units.front().reports > 0;
}

bool isUnseen(const DiagnosisOutcome &outcome, UnseenId id)
{
    return std::ranges::find(outcome.diagnosis.unseen, id, &Unseen::id)
           != outcome.diagnosis.unseen.end();
}

/// What a person reads of it; empty where it was seen.
QString unseenText(const DiagnosisOutcome &outcome, UnseenId id)
{
    const auto found = std::ranges::find(outcome.diagnosis.unseen, id, &Unseen::id);
    return found == outcome.diagnosis.unseen.end() ? QString() : text::describe(*found).joined();
}

} // namespace

/// All that a diagnosis looks at, with a real listener, a virtual tracker, and a made-up laptop.
class TestDiagnosisRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingOfAHealthyUnitIsSeen()
    {
        Bench bench;
        bench.listen();
        bench.startTracker();
        Record record;
        auto inputs = bench.inputs();
        inputs.presetId = "this-laptop";
        inputs.wait = 60s;
        device::CancelSource enough;
        std::thread whenHeard([&] {
            if (record.waitFor(isHeard))
                enough.cancel();
        });
        DiagnosisRun run(bench.station(), inputs, record);
        QVERIFY(run.check().has_value());
        QElapsedTimer clock;
        clock.start();
        const auto outcome = run.run({}, enough.token());
        whenHeard.join();
        QVERIFY(clock.elapsed() < 20'000);

        const auto &evidence = outcome.evidence;
        QVERIFY(!outcome.cancelled);
        QVERIFY(evidence.device.has_value());
        QVERIFY(!evidence.device->error);
        QCOMPARE(evidence.device->identity.imei, std::optional(imei));
        QCOMPARE(evidence.device->profileId, std::string("sp7600-virtual"));
        QVERIFY(evidence.device->status.has_value());
        QVERIFY(evidence.device->settings.has_value());
        QVERIFY(!evidence.device->afterRestart);
        QVERIFY(evidence.laptop.has_value());
        QCOMPARE(evidence.laptop->endpoint.port, bench.reportsTo());
        QCOMPARE(evidence.laptop->connects.size(), std::size_t{1});
        QVERIFY(isHeard(evidence));
        QCOMPARE(evidence.traffic->units.front().imei, imei);
        QVERIFY(evidence.traffic->units.front().lastReport.has_value());
        QVERIFY(!evidence.traffic->fromCapture);
        QVERIFY(evidence.carrier.has_value());
        QCOMPARE(evidence.carrier->network, std::string("334-020"));
        QVERIFY(!evidence.carrier->apns.empty());
        QVERIFY(!outcome.traffic.empty());
        for (const auto &finding : outcome.diagnosis.findings)
            QVERIFY2(finding.severity == Severity::Info, findingName(finding.id).data());
        for (const auto check :
             {DiagnosisCheck::Tracker, DiagnosisCheck::Settings, DiagnosisCheck::Laptop,
              DiagnosisCheck::Server, DiagnosisCheck::Traffic, DiagnosisCheck::Carrier,
              DiagnosisCheck::Record})
            QVERIFY2(record.last(check) == StepState::Done, qPrintable(text::checkLabel(check)));
        QVERIFY(record.last(DiagnosisCheck::Restart) == StepState::Skipped);
    }

    void nothingIsThere()
    {
        Bench bench;
        Record record;
        DiagnosisInputs inputs;
        inputs.prober = proberOfNoNetwork;
        QElapsedTimer clock;
        clock.start();
        const auto outcome = DiagnosisRun(bench.station(), inputs, record).run({});
        QVERIFY(clock.elapsed() < 5'000);
        QVERIFY(!outcome.evidence.device);
        QVERIFY(!outcome.evidence.traffic);
        QVERIFY(outcome.evidence.laptop.has_value());
        QCOMPARE(outcome.diagnosis.ladder.size(), allRungs.size());
        QVERIFY(!outcome.diagnosis.unseen.empty());
        QVERIFY(record.last(DiagnosisCheck::Tracker) == StepState::Skipped);
        QVERIFY(record.last(DiagnosisCheck::Server) == StepState::Skipped);
        QVERIFY(record.last(DiagnosisCheck::Laptop) == StepState::Done);
    }

    void withoutANetworkThatIsSaid()
    {
        Bench bench;
        Record record;
        DiagnosisInputs inputs;
        inputs.presetId = "plaspy";
        inputs.prober = [](const LaptopQuestion &question, const device::CancelToken &) {
            LaptopEvidence laptop;
            laptop.reachability.conclusion = Reach::NoNetwork;
            if (question.endpoint) {
                laptop.endpoint = *question.endpoint;
                laptop.lookups = {
                    {{}, question.endpoint->host, {}, {}, ProbeFailure::NoResolver, 1ms}};
            }
            return laptop;
        };
        const auto outcome = DiagnosisRun(bench.station(), inputs, record).run({});
        QVERIFY(!outcome.evidence.laptop->lookups.empty());
        QVERIFY(isUnseen(outcome, UnseenId::Device) && isUnseen(outcome, UnseenId::Laptop));
        QVERIFY(!isUnseen(outcome, UnseenId::Server));
    }

    void whatTheUnitHoldsInPlaceOfTheServerIsLookedUp()
    {
        Bench bench;
        bench.startTracker({}, "old.example");
        Record record;
        auto inputs = bench.inputs();
        inputs.endpoint = Endpoint{"192.0.2.1", 8888, Transport::Tcp};
        std::mutex mutex;
        std::vector<Endpoint> asked;
        bool wasDoneBefore = false;
        inputs.prober = [&](const LaptopQuestion &question, const device::CancelToken &) {
            if (question.onlyLookUps) {
                wasDoneBefore = !record.waitForState(DiagnosisCheck::Laptop, StepState::Done)
                                || record.last(DiagnosisCheck::Server) != StepState::Running;
            }
            const std::lock_guard lock(mutex);
            asked.push_back(*question.endpoint);
            auto laptop = laptopFor(question);
            if (question.endpoint->host == "old.example") {
                laptop.lookups = {
                    {laptop.at, question.endpoint->host, {}, {"192.0.2.66"}, {}, 1ms}};
            }
            return laptop;
        };
        const auto outcome = DiagnosisRun(bench.station(), inputs, record).run({});
        QCOMPARE(asked.size(), std::size_t{2});
        const auto held = std::ranges::find(asked, std::string("old.example"), &Endpoint::host);
        QVERIFY(held != asked.end());
        QCOMPARE(held->transport, Transport::Udp); // It is not connected to.
        QVERIFY(!wasDoneBefore);
        const std::vector expected = {StepState::Waiting, StepState::Running, StepState::Done};
        QVERIFY(record.states(DiagnosisCheck::Server) == expected);
        const auto &laptop = *outcome.evidence.laptop;
        QCOMPARE(laptop.endpoint.host, std::string("192.0.2.1"));
        QCOMPARE(laptop.connects.size(), std::size_t{1});
        QCOMPARE(laptop.lookups.size(), std::size_t{1});
        const auto &first = outcome.diagnosis.findings.front();
        QCOMPARE(findingName(first.id), findingName(FindingId::EndpointHostDiffers));
        QCOMPARE(confidenceName(first.confidence), confidenceName(Confidence::Certain));
    }

    void aSilentPortEndsInTime()
    {
        // Whoever is there takes the connection and says nothing.
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        Bench bench;
        Record record;
        auto inputs = bench.inputs();
        inputs.unit.emplace();
        inputs.unit->port = "tcp:127.0.0.1:" + std::to_string(server.serverPort());
        inputs.limit = 1500ms;
        QElapsedTimer clock;
        clock.start();
        const auto outcome = DiagnosisRun(bench.station(), inputs, record).run({});
        QVERIFY(clock.elapsed() < 5'000);
        QVERIFY(outcome.evidence.device.has_value());
        QVERIFY(outcome.evidence.device->error.has_value());
        const auto code = outcome.evidence.device->error->code;
        QVERIFY(code == ErrorCode::DeviceSilent || code == ErrorCode::TimedOut);
        QVERIFY(!outcome.evidence.device->settings);
        QCOMPARE(unseenText(outcome, UnseenId::Device),
                 text::describe(*outcome.evidence.device->error).joined());
        QVERIFY(record.last(DiagnosisCheck::Tracker) == StepState::Failed);
        QVERIFY(record.last(DiagnosisCheck::Settings) == StepState::Failed);
    }

    void aPortThatIsNotThereIsEvidence()
    {
        Bench bench;
        Record record;
        auto inputs = bench.inputs();
        inputs.unit.emplace();
        inputs.unit->port = bench.file(u"none"_s).toStdString();
        const auto outcome = DiagnosisRun(bench.station(), inputs, record).run({});
        QVERIFY(outcome.evidence.device.has_value());
        QCOMPARE(outcome.evidence.device->error->code,
                 device::hasSerialPorts() ? ErrorCode::PortNotFound : ErrorCode::SerialLeftOut);
        QCOMPARE(unseenText(outcome, UnseenId::Device),
                 text::describe(*outcome.evidence.device->error).joined());
    }

    void theServerIsProbedOnceTheUnitToldIt()
    {
        Bench bench;
        bench.startTracker();
        Record record;
        auto inputs = bench.inputs();
        std::mutex mutex;
        std::vector<std::optional<Endpoint>> asked;
        inputs.prober = [&](const LaptopQuestion &question, const device::CancelToken &) {
            const std::lock_guard lock(mutex);
            asked.push_back(question.endpoint);
            return laptopFor(question);
        };
        const auto outcome = DiagnosisRun(bench.station(), inputs, record).run({});
        QCOMPARE(asked.size(), std::size_t{2});
        QVERIFY(!asked.front());
        QCOMPARE(asked.back(), std::optional(Endpoint{"127.0.0.1", 9, Transport::Tcp}));
        // What the first look found stays.
        QVERIFY(outcome.evidence.laptop->clockSynchronised.has_value());
        QCOMPARE(outcome.evidence.laptop->endpoint.port, std::uint16_t{9});
        QVERIFY(!outcome.evidence.target.endpoint);
    }

    void aServerThatIsKnownIsProbedAtOnce()
    {
        Bench bench;
        bench.startTracker();
        Record record;
        auto inputs = bench.inputs();
        const Endpoint wanted{"127.0.0.1", 10, Transport::Tcp};
        inputs.endpoint = wanted;
        bool alreadyRead = false;
        int asked = 0;
        inputs.prober = [&](const LaptopQuestion &question, const device::CancelToken &) {
            ++asked;
            alreadyRead = record.last(DiagnosisCheck::Settings) == StepState::Done;
            return laptopFor(question);
        };
        const auto outcome = DiagnosisRun(bench.station(), inputs, record).run({});
        QCOMPARE(asked, 1);
        QVERIFY(!alreadyRead);
        QCOMPARE(outcome.evidence.target.endpoint, std::optional(wanted));
        QCOMPARE(outcome.evidence.laptop->endpoint, wanted);
    }

    void partsAreLookedAtAtTheSameTime()
    {
        Bench bench;
        bench.startTracker();
        Record record;
        auto inputs = bench.inputs();
        bool bothRan = false;
        inputs.prober = [&](const LaptopQuestion &question, const device::CancelToken &) {
            // It does not end before the unit was read.
            if (!question.endpoint)
                bothRan = record.waitForState(DiagnosisCheck::Settings, StepState::Done);
            return laptopFor(question);
        };
        const auto outcome = DiagnosisRun(bench.station(), inputs, record).run({});
        QVERIFY(bothRan);
        QVERIFY(outcome.evidence.device->settings.has_value());
    }

    void theTimeIsUpForALaptopThatDoesNotEnd()
    {
        Bench bench;
        Record record;
        auto inputs = bench.inputs();
        inputs.limit = 700ms;
        inputs.prober = [](const LaptopQuestion &question, const device::CancelToken &cancel) {
            std::mutex mutex;
            std::condition_variable changed;
            bool stopped = false;
            const device::CancelToken::Wakeup wakeup(cancel, [&] {
                const std::lock_guard lock(mutex);
                stopped = true;
                changed.notify_all();
            });
            std::unique_lock lock(mutex);
            changed.wait_for(lock, 20s, [&stopped] { return stopped; });
            return laptopFor(question);
        };
        QElapsedTimer clock;
        clock.start();
        const auto outcome = DiagnosisRun(bench.station(), inputs, record).run({});
        QVERIFY(clock.elapsed() < 5'000);
        QVERIFY(!outcome.cancelled);
    }

    void cancellingEndsItAtOnce()
    {
        Bench bench;
        bench.listen();
        bench.startTracker(silent());
        Record record;
        auto inputs = bench.inputs();
        inputs.wait = 60s;
        device::CancelSource source;
        std::thread impatient([&] {
            if (record.waitForState(DiagnosisCheck::Tracker, StepState::Running))
                source.cancel();
        });
        QElapsedTimer clock;
        clock.start();
        const auto outcome = DiagnosisRun(bench.station(), inputs, record).run(source.token());
        impatient.join();
        QVERIFY(clock.elapsed() < 5'000);
        QVERIFY(outcome.cancelled);
        QVERIFY(!outcome.evidence.device->settings);
    }

    void aRestartShowsWhatItKeeps()
    {
        Bench bench;
        bench.startTracker();
        Record record;
        auto inputs = bench.inputs();
        inputs.allowRestart = true;
        const auto outcome = DiagnosisRun(bench.station(), inputs, record).run({});
        const auto &device = outcome.evidence.device;
        QVERIFY(!device->error);
        QVERIFY(device->settings.has_value());
        QVERIFY(device->afterRestart.has_value());
        QCOMPARE(*device->afterRestart, *device->settings);
        QVERIFY(record.last(DiagnosisCheck::Restart) == StepState::Done);
    }

    void aListenerThatCannotListenIsEvidence_data()
    {
        QTest::addColumn<bool>("asChosen");
        QTest::addRow("as it was asked for") << false;
        QTest::addRow("as it was chosen") << true;
    }

    void aListenerThatCannotListenIsEvidence()
    {
        QFETCH(const bool, asChosen);
        QTcpServer occupant;
        QVERIFY(occupant.listen(QHostAddress::LocalHost));
        Bench bench;
        Record record;
        auto inputs = bench.inputs();
        listener::ListenerOptions options;
        options.bindAddress = "127.0.0.1";
        options.ports = {{occupant.serverPort(), std::nullopt}};
        bench.station().listenAs(options);
        inputs.listenAsChosen = asChosen;
        if (!asChosen)
            inputs.listen = options;
        inputs.wait = 20s;
        QElapsedTimer clock;
        clock.start();
        const auto outcome = DiagnosisRun(bench.station(), inputs, record).run({});
        QVERIFY(clock.elapsed() < 10'000);
        QCOMPARE(outcome.evidence.traffic->error->code, ErrorCode::ListenPortBusy);
        QVERIFY(record.last(DiagnosisCheck::Traffic) == StepState::Failed);
    }

    void itListensAsItWasChosen()
    {
        Bench bench;
        listener::ListenerOptions chosen;
        chosen.bindAddress = "127.0.0.1";
        chosen.ports = {{0, 0}};
        chosen.relay = listener::RelayTarget{"127.0.0.1", 9, {}};
        chosen.allowedImeis = {imei};
        chosen.allowedNetworks = {"127.0.0.0/8"};
        chosen.maxConnections = 7;
        bench.station().listenAs(chosen);
        Record record;
        auto inputs = bench.inputs();
        inputs.listenAsChosen = true;
        inputs.answer = listener::Acknowledgement::parse("ACK");
        static_cast<void>(DiagnosisRun(bench.station(), inputs, record).run({}));
        const auto now = bench.station().listeningAs();
        QVERIFY(now.has_value());
        QCOMPARE(now->bindAddress, chosen.bindAddress);
        QCOMPARE(now->relay, chosen.relay);
        QCOMPARE(now->allowedImeis, chosen.allowedImeis);
        QCOMPARE(now->allowedNetworks, chosen.allowedNetworks);
        QCOMPARE(now->maxConnections, chosen.maxConnections);
        QCOMPARE(now->acknowledgement, *inputs.answer);
        // What listens already is left as it is.
        const auto since = bench.station().listeningSince();
        inputs.answer.reset();
        static_cast<void>(DiagnosisRun(bench.station(), inputs, record).run({}));
        QCOMPARE(bench.station().listeningSince(), since);
    }

    void whatVirtualUnitsLeftIsNoListenerForRealOnes()
    {
        Bench bench;
        listener::ListenerOptions chosen;
        chosen.bindAddress = "127.0.0.1";
        chosen.ports = {{0, 0}};
        chosen.allowedImeis = {imei};
        bench.station().listenAs(chosen);
        auto left = bench.station().chosenFor(HeardUnits::Virtual);
        left.ports = {{0, 0}};
        QVERIFY(bench.station().listen(left, HeardUnits::Virtual));
        Record record;
        auto inputs = bench.inputs();
        inputs.listenAsChosen = true;
        static_cast<void>(DiagnosisRun(bench.station(), inputs, record).run({}));
        QCOMPARE(bench.station().listeningAs()->allowedImeis, chosen.allowedImeis);
        QVERIFY(record.last(DiagnosisCheck::Traffic) == StepState::Done);
    }

    void aCaptureTakesThePlaceOfListening()
    {
        Bench bench;
        const auto name = bench.file(u"reports.jsonl"_s);
        {
            QFile file(name);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(capture::rawHead());
            Reception reception;
            reception.received = UtcMillis(1'773'480'413'123ms);
            reception.peer = {"192.0.2.7", 40000};
            reception.connection = 3;
            reception.raw = "*GS16," + imei
                            + ",092653140326,1C,GPS:A;11;N19.432608;W99.133209;42;187;2240;0.80#";
            file.write(capture::rawLine(reception));
            file.write(capture::rawLine(reception));
            reception.direction = Direction::ToTracker;
            reception.raw = "1234";
            file.write(capture::rawLine(reception));
            reception.direction = Direction::FromTracker;
            reception.raw = "GET / HTTP/1.1";
            reception.error = Error{ErrorCode::FrameUnrecognised, {}, {}};
            file.write(capture::rawLine(reception));
        }
        Record record;
        auto inputs = bench.inputs();
        inputs.capture = name;
        inputs.imei = imei;
        DiagnosisRun run(bench.station(), inputs, record);
        QVERIFY(run.check().has_value());
        const auto outcome = run.run({});
        const auto &traffic = outcome.evidence.traffic;
        QVERIFY(traffic->fromCapture);
        QVERIFY(!traffic->error);
        QCOMPARE(traffic->units.size(), std::size_t{1});
        QCOMPARE(traffic->units.front().frames, std::uint64_t{2});
        QCOMPARE(traffic->units.front().retransmissions, std::uint64_t{1});
        QCOMPARE(traffic->units.front().lastAnswer->raw, std::string("1234"));
        QCOMPARE(traffic->undecodable, std::uint64_t{1});
        QCOMPARE(outcome.traffic.size(), std::size_t{4});
    }

    void theLastJobWithTheUnitIsKnown()
    {
        Bench bench;
        Commissioning job;
        job.identity.imei = imei;
        job.result = JobResult::Configured;
        job.presetId = "traccar";
        QVERIFY(bench.station().store().saveCommissioning(job).has_value());
        job.identity.imei = "359999046544268";
        QVERIFY(bench.station().store().saveCommissioning(job).has_value());
        Record record;
        auto inputs = bench.inputs();
        inputs.imei = imei;
        const auto outcome = DiagnosisRun(bench.station(), inputs, record).run({});
        QVERIFY(outcome.evidence.lastJob.has_value());
        QCOMPARE(outcome.evidence.lastJob->identity.imei, std::optional(imei));
        QVERIFY(record.last(DiagnosisCheck::Record) == StepState::Done);

        bench.openWithoutStore();
        QVERIFY(!bench.station().hasStore() && bench.station().hasRecords());
        Record looked;
        const auto read = DiagnosisRun(bench.station(), inputs, looked).run({});
        QCOMPARE(read.evidence.lastJob, outcome.evidence.lastJob);
        QVERIFY(looked.last(DiagnosisCheck::Record) == StepState::Done);
    }

    void recordsThatCannotBeReadAreSaid()
    {
        Bench bench;
        bench.openWithoutStore();
        auto inputs = bench.inputs();
        inputs.imei = imei;
        const auto file = bench.file(u"sp7600.sqlite"_s);
        QVERIFY(QFile::remove(file));
        Record none;
        std::ignore = DiagnosisRun(bench.station(), inputs, none).run({});
        QVERIFY(none.last(DiagnosisCheck::Record) == StepState::Skipped);
        QFile damaged(file);
        QVERIFY(damaged.open(QFile::WriteOnly));
        damaged.write("no records");
        damaged.close();
        Record record;
        const auto outcome = DiagnosisRun(bench.station(), inputs, record).run({});
        QVERIFY(!outcome.evidence.lastJob);
        QVERIFY(record.last(DiagnosisCheck::Record) == StepState::Failed);
    }

    void whatNobodyKnowsIsRefusedBefore()
    {
        Bench bench;
        Record record;
        auto inputs = bench.inputs();
        inputs.presetId = "nobody";
        QCOMPARE(DiagnosisRun(bench.station(), inputs, record).check().error().code,
                 ErrorCode::PresetUnknown);
        inputs = bench.inputs();
        inputs.capture = bench.file(u"none.pcap"_s);
        QCOMPARE(DiagnosisRun(bench.station(), inputs, record).check().error().code,
                 ErrorCode::FileUnreadable);
    }

    void nothingIsWrittenToTheUnit()
    {
        Bench bench;
        bench.startTracker();
        Record record;
        const auto outcome = DiagnosisRun(bench.station(), bench.inputs(), record).run({});
        QVERIFY(outcome.evidence.device->settings.has_value());
        const auto said = bench.station().transcript().since({});
        QVERIFY(!said.empty());
        for (const auto &entry : said) {
            // Questions have no parameters, and the password is not shown.
            if (entry.line.direction == device::TranscriptLine::Direction::Sent)
                QVERIFY2(!entry.line.text.contains(';'), entry.line.text.c_str());
            QVERIFY2(!entry.line.text.contains("1234,"), entry.line.text.c_str());
        }
    }

    void aWindowIsToldBySignals()
    {
        Bench bench;
        bench.startTracker();
        DiagnosisWorker worker(bench.station());
        QList<DiagnosisCheck> checks;
        connect(&worker, &DiagnosisWorker::checkChanged, this,
                [&checks](DiagnosisCheck check, StepState state) {
                    if (state == StepState::Done)
                        checks.append(check);
                });
        std::optional<Evidence> found;
        bool stillRunning = true;
        connect(&worker, &DiagnosisWorker::finished, this,
                [&](const Evidence &evidence, const Diagnosis &) {
                    found = evidence;
                    stillRunning = worker.isRunning();
                });
        worker.start(bench.inputs());
        QVERIFY(worker.isRunning());
        QVERIFY(QTest::qWaitFor([&found] { return found.has_value(); }, 20'000));
        QVERIFY(!stillRunning);
        QVERIFY(found->device->settings.has_value());
        QVERIFY(checks.contains(DiagnosisCheck::Tracker));
        QVERIFY(checks.contains(DiagnosisCheck::Server));

        found.reset();
        auto inputs = bench.inputs();
        inputs.presetId = "nobody";
        std::optional<Error> refused;
        connect(&worker, &DiagnosisWorker::refused, this,
                [&refused](const Error &error) { refused = error; });
        worker.start(inputs);
        QVERIFY(QTest::qWaitFor([&refused] { return refused.has_value(); }, 20'000));
        QCOMPARE(refused->code, ErrorCode::PresetUnknown);
        QVERIFY(!found);
    }

    void aWindowMayGoInTheMiddle()
    {
        Bench bench;
        bench.listen();
        bench.startTracker(silent());
        QElapsedTimer clock;
        clock.start();
        {
            DiagnosisWorker worker(bench.station());
            auto inputs = bench.inputs();
            inputs.wait = 60s;
            worker.start(inputs);
        }
        QVERIFY(clock.elapsed() < 5'000);
    }
};

QTEST_GUILESS_MAIN(TestDiagnosisRun)
#include "test_diagnosisrun.moc"
