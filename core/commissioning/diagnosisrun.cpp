// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/diagnosisrun.h"

#include "core/capture/capturereader.h"
#include "core/commissioning/diagnosisparts.h"
#include "core/commissioning/station.h"
#include "core/commissioning/wantedsettings.h"
#include "core/diagnosis/diagnosis.h"
#include "core/network/apnsuggestion.h"

#include <algorithm>

namespace sp7600::commissioning
{

namespace
{

CarrierEvidence carrierOf(const network::ApnTable &table, const network::ApnFacts &facts)
{
    CarrierEvidence carrier;
    if (const auto suggestion = network::suggestApn(table, facts)) {
        carrier.operatorName = suggestion->operatorName;
        carrier.network = network::networkCode(suggestion->network);
        carrier.fromCells = suggestion->evidence == network::ApnEvidence::Cells;
        for (const auto &apn : suggestion->choices)
            carrier.apns.push_back({apn.apn, apn.user, apn.password});
        return carrier;
    }
    const auto ofImsi = facts.imsi ? network::networkOfImsi(*facts.imsi) : std::nullopt;
    const auto ofSim = ofImsi ? ofImsi : facts.sim;
    carrier.fromCells = !ofSim;
    const auto &told = ofSim ? ofSim : facts.cells;
    if (told)
        carrier.network = network::networkCode(network::knownNetwork(table, *told).value_or(*told));
    return carrier;
}

} // namespace

void DiagnosisRun::Private::begin()
{
    deadline = SteadyClock::now() + inputs.limit;
    evidence.at = utcNow();
    evidence.target.imei = inputs.imei;
    if (!evidence.target.imei && inputs.unit)
        evidence.target.imei = inputs.unit->imei;
    if (const auto preset = station.preset(inputs.presetId))
        evidence.target.preset = *preset;
    evidence.circumstanceSaid = inputs.circumstance.has_value();
    evidence.circumstance = inputs.circumstance.value_or(Circumstance::NotKnown);
    beginListening();
    evidence.target.endpoint = inputs.endpoint;
    if (!inputs.endpoint && evidence.target.preset && evidence.target.preset->thisLaptop)
        evidence.target.endpoint = ownEndpoint();
    announce();
}

void DiagnosisRun::Private::announce()
{
    const bool hasDevice = inputs.device || inputs.deviceToCome || inputs.unit;
    const bool hasTraffic = !inputs.capture.isEmpty() || listeningSince || evidence.traffic;
    for (const auto check : allChecks) {
        bool isSkipped = false;
        if (check == DiagnosisCheck::Tracker || check == DiagnosisCheck::Settings)
            isSkipped = !hasDevice;
        else if (check == DiagnosisCheck::Restart)
            isSkipped =
                !inputs.unit || inputs.device || inputs.deviceToCome || !inputs.allowRestart;
        else if (check == DiagnosisCheck::Traffic)
            isSkipped = !hasTraffic;
        set(check, isSkipped ? StepState::Skipped : StepState::Waiting);
    }
}

void DiagnosisRun::Private::beginListening()
{
    if (!inputs.capture.isEmpty() || !station.hasStore())
        return;
    auto on = station.listeningOn();
    if (inputs.listen || inputs.listenAsChosen) {
        const auto port = inputs.unit     ? inputs.unit->port
                          : inputs.device ? inputs.device->port
                                          : std::string();
        const auto units = station.isSimulatorPort(port) ? HeardUnits::Virtual : HeardUnits::Any;
        auto started = inputs.listen ? station.listen(*inputs.listen)
                                     : station.listenAsChosen(units, inputs.answer);
        if (!started) {
            const auto options = inputs.listen ? *inputs.listen : station.chosenFor(units);
            evidence.traffic.emplace();
            evidence.traffic->from = evidence.traffic->to = evidence.at;
            evidence.traffic->address = options.bindAddress;
            evidence.traffic->ports = listener::listenPorts(options.ports);
            evidence.traffic->error = started.error();
            return;
        }
        on = std::move(*started);
    }
    if (!on)
        return;
    listeningSince = station.listeningSince();
    listenPorts = listener::listenPorts(on->ports);
    listenAddress = on->address;
}

/// Where a unit reports to the listener of this laptop.
std::optional<Endpoint> DiagnosisRun::Private::ownEndpoint() const
{
    if (listenPorts.empty())
        return {};
    const auto &preferred = evidence.target.preset->transports;
    const auto isPreferred = [&preferred](const ListenPort &port) {
        return !preferred.empty() && port.transport == preferred.front();
    };
    auto port = std::ranges::find_if(listenPorts, isPreferred);
    if (port == listenPorts.end())
        port = listenPorts.begin();
    const auto address =
        isEveryAddress(listenAddress)
            ? ownAddress(station, inputs.unit && station.isSimulatorPort(inputs.unit->port))
            : Result<std::string>(listenAddress);
    // What nobody but this laptop reaches is nothing that a real unit could be told.
    const bool isReal = inputs.unit && !station.isSimulatorPort(inputs.unit->port);
    if (!address || (isReal && isLoopbackHost(*address)))
        return {};
    return Endpoint{*address, port->port, port->transport};
}

void DiagnosisRun::Private::endInTime()
{
    std::unique_lock lock(mutex);
    while (busy > 0 && SteadyClock::now() < deadline && !bounded.isCancelled()) {
        // The device may ask for more time, and then the old end is no end.
        const auto end = deadline;
        changed.wait_until(lock, end);
    }
    lock.unlock();
    bounded.cancel();
}

std::optional<std::string> DiagnosisRun::Private::imei() const
{
    if (evidence.device && evidence.device->identity.imei)
        return evidence.device->identity.imei;
    return evidence.target.imei;
}

void DiagnosisRun::Private::lookUpCarrier()
{
    network::ApnFacts facts;
    if (evidence.device) {
        facts.imsi = evidence.device->identity.imsi;
        facts.sim = network::networkOfStatus(evidence.device->status.value_or(DeviceStatus{}));
    }
    if (const auto unit = imei())
        facts.cells = tally.cellsOf(*unit);
    if (facts == network::ApnFacts{}) {
        set(DiagnosisCheck::Carrier, StepState::Skipped);
        return;
    }
    const auto table = station.apnTable();
    if (!table) {
        set(DiagnosisCheck::Carrier, StepState::Failed);
        return;
    }
    learn([&](Evidence &known) { known.carrier = carrierOf(**table, facts); });
    set(DiagnosisCheck::Carrier, StepState::Done);
}

Result<void> DiagnosisRun::Private::openRecord()
{
    if (inputs.record.isEmpty() || record)
        return {};
    auto opened = store::Store::openForReading(inputs.record);
    if (!opened)
        return std::unexpected(opened.error());
    record = std::move(*opened);
    return {};
}

void DiagnosisRun::Private::lookUpRecord()
{
    const auto unit = imei();
    if (!unit || (inputs.record.isEmpty() && !station.hasRecords())) {
        set(DiagnosisCheck::Record, StepState::Skipped);
        return;
    }
    const store::CommissioningQuery lastOfUnit{.imei = *unit, .most = 1};
    const auto opened = openRecord();
    auto jobs = !opened  ? std::unexpected(opened.error())
                : record ? record->commissionings(lastOfUnit)
                         : station.commissionings(lastOfUnit);
    if (!jobs) {
        set(DiagnosisCheck::Record, StepState::Failed);
        return;
    }
    if (!jobs->empty())
        learn([&](Evidence &known) { known.lastJob = std::move(jobs->front()); });
    set(DiagnosisCheck::Record, StepState::Done);
}

void DeviceToCome::give(std::optional<DeviceEvidence> read)
{
    const std::lock_guard lock(m_mutex);
    m_read = std::move(read);
    m_isGiven = true;
    m_changed.notify_all();
}

std::optional<DeviceEvidence> DeviceToCome::wait(const device::CancelToken &cancel)
{
    const device::CancelToken::Wakeup wake(cancel, [this] {
        const std::lock_guard lock(m_mutex);
        m_changed.notify_all();
    });
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] { return m_isGiven || cancel.isCancelled(); });
    return m_read;
}

std::vector<RungResult> ladderSoFar(const Evidence &evidence)
{
    return diagnosis::diagnose(evidence).ladder;
}

DiagnosisRun::DiagnosisRun(Station &station, DiagnosisInputs inputs, DiagnosisObserver &observer)
    : d(std::make_unique<Private>(station, std::move(inputs), observer))
{
}

DiagnosisRun::~DiagnosisRun() = default;

Result<void> DiagnosisRun::check() const
{
    const auto &inputs = d->inputs;
    if (!inputs.presetId.empty()) {
        if (const auto preset = d->station.preset(inputs.presetId); !preset)
            return std::unexpected(preset.error());
    }
    if (!inputs.capture.isEmpty()) {
        if (const auto reader = capture::readAnyCapture(inputs.capture); !reader)
            return std::unexpected(reader.error());
    }
    if (const auto record = d->openRecord(); !record)
        return record;
    if (inputs.unit && !inputs.device && !inputs.deviceToCome) {
        JobObserver nobody;
        return Job(d->station, *inputs.unit, nobody).check({});
    }
    return {};
}

DiagnosisOutcome DiagnosisRun::run(const device::CancelToken &cancel,
                                   const device::CancelToken &enough)
{
    const device::CancelToken::Wakeup stop(cancel, [this] { d->bounded.cancel(); });
    // Whoever waits for what others find out is woken as well.
    const device::CancelToken::Wakeup wake(d->bounded.token(), [this] {
        const std::lock_guard lock(d->mutex);
        d->changed.notify_all();
    });
    d->begin();
    std::array parts = {d->looking([this] { d->askDevice(); }),
                        d->looking([this] { d->probeLaptop(); }),
                        d->looking([this] { d->probeServer(); })};
    const bool isCapture = !d->inputs.capture.isEmpty();
    const auto hear = [&] { d->hearTraffic(cancel, enough); };
    // Listening has a time of its own.
    std::thread traffic = isCapture ? d->looking(hear) : std::thread(hear);
    d->endInTime();
    for (auto &part : parts)
        part.join();
    traffic.join();
    d->lookUpCarrier();
    d->lookUpRecord();

    DiagnosisOutcome outcome;
    d->evidence.at = utcNow();
    outcome.evidence = d->evidence;
    outcome.diagnosis = diagnosis::diagnose(outcome.evidence);
    outcome.cancelled = cancel.isCancelled();
    outcome.traffic = d->tally.latest();
    return outcome;
}

} // namespace sp7600::commissioning
