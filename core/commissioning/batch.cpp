// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/batch.h"

#include "core/commissioning/job.h"
#include "core/commissioning/portlending.h"
#include "core/commissioning/station.h"
#include "core/device/profilelibrary.h"
#include "core/device/qtlink.h"
#include "core/store/reportjson.h"
#include "core/text/text.h"

#include <algorithm>
#include <condition_variable>
#include <map>
#include <mutex>
#include <set>
#include <thread>

namespace sp7600::commissioning
{

namespace
{

using Clock = std::chrono::steady_clock;

/// A unit behind a serial adapter leaves without a trace but silence. Asked this often in vain, it
/// is gone.
constexpr int silencesOfAnEmptyPort = 2;

constexpr auto lookForPortsEvery = std::chrono::milliseconds(1000);

/// False when cancelled first.
bool pauseFor(std::chrono::milliseconds time, const device::CancelToken &cancel)
{
    std::mutex mutex;
    std::condition_variable woken;
    const device::CancelToken::Wakeup wakeup(cancel, [&] {
        const std::lock_guard lock(mutex);
        woken.notify_all();
    });
    std::unique_lock lock(mutex);
    return !woken.wait_for(lock, time, [&cancel] { return cancel.isCancelled(); });
}

/// After these the next unit would lose its backup or its result as well.
bool meansNothingIsKept(const std::optional<Error> &error)
{
    return error
           && (error->code == ErrorCode::StoreFull || error->code == ErrorCode::StoreReadOnly
               || error->code == ErrorCode::StoreUnavailable);
}

std::string orEmpty(const std::optional<std::string> &text)
{
    return text.value_or(std::string());
}

} // namespace

bool isPasswordRefused(const Error &error)
{
    return error.code == ErrorCode::PasswordWrong
           || std::ranges::any_of(error.parameters, [](const auto &parameter) {
                  return parameter.first == "cause"
                         && parameter.second == codeName(ErrorCode::PasswordWrong);
              });
}

class Batch::Private
{
public:
    struct Entry {
        BatchVehicle vehicle;
        Target target;
        VehicleProgress progress;
    };

    /// What is to be done with a unit that said who it is.
    struct Claim {
        std::optional<std::size_t> vehicle; ///< Absent: it is not one of the batch.
        Target target;
        std::optional<Error> refusal; ///< Nothing is to be written, because of this.
        bool isDone = false;          ///< Nothing is left to be done.
    };

    Private(Station &batchStation, BatchOptions batchOptions, BatchObserver &batchObserver)
        : station(batchStation)
        , options(std::move(batchOptions))
        , observer(batchObserver)
    {
    }

    // Before the run.
    [[nodiscard]] Result<void> checkTargets() const;
    [[nodiscard]] Result<void> checkProfile() const;
    [[nodiscard]] Result<void> takeEarlierResults();
    /// Its index.
    std::size_t add(const BatchVehicle &vehicle);
    [[nodiscard]] BatchRecord newRecord(const Entry &entry) const;
    [[nodiscard]] bool isDoneAlready(std::size_t index, const BatchRecord &earlier) const;
    [[nodiscard]] bool isProofWanted(const Target &target) const;
    [[nodiscard]] QString resultFile() const;

    // On the threads of the ports.
    void watch(const std::string &port, const device::CancelToken &cancel);
    /// From plugging in to unplugging, where somebody is there. @p refused: why the unit there is
    /// asked nothing as long as it stays.
    void handleUnit(const std::string &port, std::optional<Error> &refused,
                    const device::CancelToken &cancel);
    void waitUntilRefusedIsGone(const std::string &port, Job &job, std::optional<Error> &refused,
                                const device::CancelToken &over);
    [[nodiscard]] Claim claimFor(const Job &job, const std::string &port);
    /// Once the unit there has @p refused the password it is asked nothing.
    void waitUntilGone(Job &job, std::optional<Error> &refused,
                       const device::CancelToken &over) const;
    /// Until it is unplugged nobody knows of another unit there.
    static void leaveAlone(Job &job, std::optional<Error> &refused,
                           const device::CancelToken &over);
    void noteRefusal(const std::optional<std::string> &imei);
    [[nodiscard]] bool hasRefused(const std::string &imei) const;
    /// Whether takeBack() said so of @p port, once.
    [[nodiscard]] bool isAnotherThere(const std::string &port);
    [[nodiscard]] Claim claim(const std::string &imei, const std::string &port);
    void stepChanged(std::size_t index, JobStep step);
    void handled(std::size_t index, const Commissioning &job, Clock::time_point pluggedIn);
    void tell(const std::string &port, const PortProgress &progress);

    // With the mutex held.
    void setState(std::size_t index, VehicleState state);
    void tellVehicle(std::size_t index);
    void keepResults();
    void endBecauseOf(const Error &error);

    Station &station;
    BatchOptions options;
    BatchObserver &observer;
    PortLending lending;

    mutable std::mutex mutex;         ///< Of everything below; held while the observer is told.
    std::vector<Entry> entries;       ///< Those of the list, then the others.
    std::vector<BatchRecord> records; ///< Of each entry what the result file says.
    std::map<std::string, std::size_t, std::less<>> indexes; ///< By IMEI.
    std::set<std::string> refusedUnits;                      ///< The password, by IMEI.
    std::set<std::string> changedPorts; ///< Another unit came while they were lent.
    std::map<std::string, PortProgress> told;
    BatchSummary summary;
    device::CancelSource ended; ///< No further unit is begun.
};

namespace
{

/// Passes on what a job tells of itself.
class UnitObserver final : public JobObserver
{
public:
    std::function<void(const Identity &)> whenIdentified;
    std::function<void(JobStep)> whenRunning;
    std::function<void(const std::optional<Waiting> &)> whenWaiting;

    void stepChanged(JobStep step, StepState state) override
    {
        if (state == StepState::Running && whenRunning)
            whenRunning(step);
    }
    void identified(const Identity &identity, const DeviceStatus &,
                    const device::Profile &) override
    {
        if (whenIdentified)
            whenIdentified(identity);
    }
    void waiting(const std::optional<Waiting> &wait) override
    {
        if (whenWaiting)
            whenWaiting(wait);
    }
};

} // namespace

QString Batch::Private::resultFile() const
{
    if (!options.resultFile.isEmpty())
        return options.resultFile;
    return QString::fromStdString(options.list.file) + QStringLiteral(".result.csv");
}

bool Batch::Private::isProofWanted(const Target &target) const
{
    const auto preset = station.preset(target.presetId);
    return target.proof != ProofWish::Configured && preset && preset->thisLaptop;
}

Result<void> Batch::Private::checkTargets() const
{
    // One listener hears all of them, and it has one port.
    std::optional<std::pair<std::string, std::size_t>> heardAt;
    for (const auto &vehicle : options.list.vehicles) {
        const auto target = targetOf(vehicle, options.target);
        const auto wrong = [&](const char *column, const std::string &detail) {
            return failure(ErrorCode::BatchRowWrong, {{"file", options.list.file},
                                                      {"row", std::to_string(vehicle.row)},
                                                      {"column", column},
                                                      {"detail", detail}});
        };
        if (target.presetId.empty()) {
            if (target.overrides.empty())
                return wrong("preset", "says nothing, and no preset or setting is given for all");
            continue;
        }
        const auto preset = station.preset(target.presetId);
        if (!preset && vehicle.presetId.empty())
            return std::unexpected(preset.error());
        if (!preset)
            return wrong("preset", text::describe(preset.error()).what.toStdString());
        if (preset->host.empty() && !preset->thisLaptop && !target.overrides.has(SettingId::Host)) {
            const Error needsHost{ErrorCode::PresetNeedsHost, {{"preset", preset->name}}, {}};
            return wrong("host", text::describe(needsHost).what.toStdString());
        }
        if (!isProofWanted(target))
            continue;
        const auto port = target.overrides.value(SettingId::ServerPort).value_or(std::string());
        if (!heardAt)
            heardAt.emplace(port, vehicle.row);
        if (heardAt->first != port) {
            return wrong("server_port", "is another than in row " + std::to_string(heardAt->second)
                                            + ", and this laptop listens on one port at a time");
        }
    }
    return {};
}

Result<void> Batch::Private::checkProfile() const
{
    if (options.unit.profileId.empty())
        return {};
    const auto profile = station.profiles().find(options.unit.profileId);
    if (!profile)
        return std::unexpected(profile.error());
    if (!(*profile)->imeiQuery())
        return failure(ErrorCode::BatchNeedsImei, {{"profile", options.unit.profileId}});
    return {};
}

std::size_t Batch::Private::add(const BatchVehicle &vehicle)
{
    const auto index = entries.size();
    indexes.emplace(vehicle.imei, index);
    auto &entry = entries.emplace_back();
    entry.vehicle = vehicle;
    entry.target = targetOf(vehicle, options.target);
    // Many at once are heard by one listener, and none of them has a laptop of its own.
    if (!isProofWanted(entry.target))
        entry.target.proof = ProofWish::Configured;
    entry.progress.imei = vehicle.imei;
    entry.progress.name = vehicle.name;
    records.push_back(newRecord(entry));
    return index;
}

BatchRecord Batch::Private::newRecord(const Entry &entry) const
{
    auto wanted = entry.target.overrides;
    if (const auto preset = station.preset(entry.target.presetId)) {
        if (!wanted.has(SettingId::Host) && !preset->host.empty())
            wanted.setAsRead(SettingId::Host, preset->host);
        if (!wanted.has(SettingId::ServerPort) && preset->port)
            wanted.setAsRead(SettingId::ServerPort, std::to_string(*preset->port));
    }
    BatchRecord record;
    record.imei = entry.vehicle.imei;
    record.vehicle = entry.vehicle.name;
    record.preset = entry.target.presetId;
    record.wanted = wantedText(wanted);
    return record;
}

bool Batch::Private::isDoneAlready(std::size_t index, const BatchRecord &earlier) const
{
    return earlier.state == VehicleState::Done && earlier.preset == records[index].preset
           && earlier.wanted == records[index].wanted
           && (!isProofWanted(entries[index].target)
               || earlier.result == jobResultName(JobResult::Proved));
}

Result<void> Batch::Private::takeEarlierResults()
{
    const auto earlier = readBatchResult(resultFile());
    if (!earlier)
        return std::unexpected(earlier.error());
    for (const auto &record : *earlier) {
        if (record.state == VehicleState::Waiting)
            continue;
        if (!options.resume)
            return failure(ErrorCode::BatchResultExists, {{"file", resultFile().toStdString()}});
        const auto known = indexes.find(record.imei);
        const auto index =
            known != indexes.end() ? known->second : add({0, record.imei, record.vehicle, {}, {}});
        auto &progress = entries[index].progress;
        progress.earlier = record;
        progress.port = record.port;
        if (isDoneAlready(index, record))
            setState(index, VehicleState::Skipped);
        // What was done of something else than is wanted now is as good as not done. Of a unit that
        // is not on the list it stays on record.
        if (progress.state == VehicleState::Skipped || record.state == VehicleState::Failed
            || index >= summary.total)
            records[index] = record;
    }
    return {};
}

void Batch::Private::watch(const std::string &port, const device::CancelToken &cancel)
{
    const auto over = ended.token();
    // A password is tried once, and not again while the unit stays: some lock themselves.
    std::optional<Error> refused;
    while (!over.isCancelled()) {
        if (lending.isLent(port))
            tell(port, {PortActivity::Lent, {}, {}, {}});
        else
            handleUnit(port, refused, cancel);
        if (options.once || !pauseFor(options.retryEvery, over))
            break;
    }
    tell(port, {PortActivity::Ended, {}, {}, {}});
}

void Batch::Private::waitUntilRefusedIsGone(const std::string &port, Job &job,
                                            std::optional<Error> &refused,
                                            const device::CancelToken &over)
{
    tell(port, {PortActivity::Refused, job.identity().imei, {}, refused});
    if (!options.once)
        leaveAlone(job, refused, over);
}

void Batch::Private::leaveAlone(Job &job, std::optional<Error> &refused,
                                const device::CancelToken &over)
{
    if (job.idle(over).code != ErrorCode::Cancelled)
        refused.reset();
}

void Batch::Private::noteRefusal(const std::optional<std::string> &imei)
{
    const std::lock_guard lock(mutex);
    if (imei)
        refusedUnits.insert(*imei);
}

bool Batch::Private::hasRefused(const std::string &imei) const
{
    const std::lock_guard lock(mutex);
    return refusedUnits.contains(imei);
}

bool Batch::Private::isAnotherThere(const std::string &port)
{
    const std::lock_guard lock(mutex);
    // A link to it may lead elsewhere by now.
    const auto byName = changedPorts.erase(port);
    return changedPorts.erase(device::canonicalPort(port)) + byName > 0;
}

void Batch::Private::handleUnit(const std::string &port, std::optional<Error> &refused,
                                const device::CancelToken &cancel)
{
    auto holding = lending.hold(port);
    const device::CancelToken::Wakeup wakeup(ended.token(), [&holding] { holding.cancel(); });
    const auto over = holding.token();
    auto unit = options.unit;
    unit.port = port;
    unit.imei.reset();
    // Who comes instead is the next one, here and on every other port.
    unit.reconnectTimeout = std::chrono::milliseconds(0);
    UnitObserver jobObserver;
    jobObserver.whenIdentified = [&](const Identity &identity) {
        tell(port, {PortActivity::Reading, identity.imei, {}, {}});
    };
    Job job(station, unit, jobObserver);
    job.setHasRefused([this](const std::string &imei) { return hasRefused(imei); });
    const auto pluggedIn = Clock::now();
    if (isAnotherThere(port))
        refused.reset();
    const auto opened = refused ? job.connect(over) : job.open(over);
    if (!opened) {
        const auto code = opened.error().code;
        if (over.isCancelled() || code == ErrorCode::Cancelled)
            return;
        if (code == ErrorCode::PasswordWrong) {
            refused = opened.error();
            noteRefusal(job.identity().imei);
        } else {
            tell(port, {PortActivity::Waiting, {}, {}, opened.error()});
            // Where somebody else has the port, the unit may still be there.
            if (code != ErrorCode::PortBusy)
                refused.reset();
            return;
        }
    }
    if (refused) {
        waitUntilRefusedIsGone(port, job, refused, over);
        return;
    }
    const auto &imei = job.identity().imei;
    const auto claimed = claimFor(job, port);
    if (claimed.refusal && claimed.refusal->code == ErrorCode::Cancelled)
        return;
    if (claimed.vehicle && !claimed.refusal && !claimed.isDone) {
        const auto index = *claimed.vehicle;
        tell(port, {PortActivity::Working, imei, index, {}});
        jobObserver.whenRunning = [this, index](JobStep step) { stepChanged(index, step); };
        jobObserver.whenWaiting = [&](const std::optional<Waiting> &waiting) {
            tell(port, {PortActivity::Working, imei, index, {}, waiting});
        };
        // Only the user stops what was begun; that the batch is over does not.
        const auto done = job.commission(claimed.target, options.proofTimeout, cancel);
        if (done.error && isPasswordRefused(*done.error)) {
            refused = Error{ErrorCode::PasswordWrong, {}, {}};
            noteRefusal(imei);
        }
        handled(index, done, pluggedIn);
    }
    if (claimed.refusal && claimed.refusal->code == ErrorCode::PasswordWrong)
        refused = claimed.refusal;
    tell(port, {claimed.refusal ? PortActivity::Refused : PortActivity::Finished, imei,
                claimed.vehicle, claimed.refusal});
    if (!options.once)
        waitUntilGone(job, refused, over);
}

void Batch::Private::waitUntilGone(Job &job, std::optional<Error> &refused,
                                   const device::CancelToken &over) const
{
    if (refused) {
        leaveAlone(job, refused, over);
        return;
    }
    int silences = 0;
    while (silences < silencesOfAnEmptyPort) {
        const auto why = job.idle(over, Clock::now() + options.askEvery);
        if (why.code != ErrorCode::TimedOut)
            return;
        const auto same = job.confirmSameUnit(over);
        if (!same
            && (same.error().code == ErrorCode::DeviceReplaced
                || same.error().code == ErrorCode::LinkLost
                || same.error().code == ErrorCode::Cancelled))
            return;
        if (!same && same.error().code == ErrorCode::PasswordWrong) {
            refused = same.error(); // Another unit is there, or somebody changed it.
            return;
        }
        silences = same ? 0 : silences + 1;
    }
}

Batch::Private::Claim Batch::Private::claimFor(const Job &job, const std::string &port)
{
    if (const auto &imei = job.identity().imei)
        return claim(*imei, port);
    Claim claim;
    const auto &profile = job.profile();
    if (const auto *question = profile.imeiQuery()) {
        claim.refusal = Error{ErrorCode::ConsentNeeded,
                              {{"words", device::consentWord(question->command.text(), true)}},
                              {}};
    } else {
        claim.refusal = Error{ErrorCode::BatchNeedsImei, {{"profile", profile.id}}, {}};
    }
    return claim;
}

Batch::Private::Claim Batch::Private::claim(const std::string &imei, const std::string &port)
{
    const std::lock_guard lock(mutex);
    Claim claim;
    const auto known = indexes.find(imei);
    if (ended.isCancelled() || lending.isLent(port))
        claim.refusal = Error{ErrorCode::Cancelled, {}, {}};
    else if (known == indexes.end() && !options.allowUnlisted)
        claim.refusal = Error{ErrorCode::UnitNotOnList, {{"imei", imei}}, {}};
    else if (refusedUnits.contains(imei))
        claim.refusal = Error{ErrorCode::PasswordWrong, {}, {}};
    if (claim.refusal)
        return claim;

    const auto index = known != indexes.end() ? known->second : add({0, imei, {}, {}, {}});
    claim.vehicle = index;
    claim.target = entries[index].target;
    auto &progress = entries[index].progress;
    switch (progress.state) {
    case VehicleState::Working:
        claim.refusal =
            Error{ErrorCode::UnitElsewhere, {{"imei", imei}, {"port", progress.port}}, {}};
        break;
    case VehicleState::Done:
    case VehicleState::Skipped:
        claim.isDone = true;
        break;
    case VehicleState::Waiting:
    case VehicleState::Failed:
        setState(index, VehicleState::Working);
        progress.step = JobStep::Read;
        progress.port = port;
        progress.job.reset();
        progress.earlier.reset();
        tellVehicle(index);
    }
    return claim;
}

void Batch::Private::stepChanged(std::size_t index, JobStep step)
{
    const std::lock_guard lock(mutex);
    entries[index].progress.step = step;
    tellVehicle(index);
}

void Batch::Private::handled(std::size_t index, const Commissioning &job,
                             Clock::time_point pluggedIn)
{
    const std::lock_guard lock(mutex);
    auto &progress = entries[index].progress;
    setState(index, job.error ? VehicleState::Failed : VehicleState::Done);
    progress.took = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - pluggedIn);
    progress.job = job;

    auto record = newRecord(entries[index]);
    record.state = progress.state;
    record.result = jobResultName(job.result);
    if (job.error)
        record.reason = text::describeInEnglish(*job.error).toStdString();
    record.port = job.port;
    record.time = store::isoTime(job.ended).toStdString();
    if (job.backupId)
        record.backup = std::to_string(*job.backupId);
    record.model = orEmpty(job.identity.model);
    record.firmware = orEmpty(job.identity.firmware);
    for (const auto &entry : job.settings)
        record.outcomes[static_cast<std::size_t>(entry.setting)] = outcomeName(entry.outcome);
    records[index] = std::move(record);

    keepResults();
    if (meansNothingIsKept(job.error))
        endBecauseOf(*job.error);
    tellVehicle(index);
    if (summary.allDone())
        ended.cancel();
}

void Batch::Private::tell(const std::string &port, const PortProgress &progress)
{
    const std::lock_guard lock(mutex);
    const auto [known, isNew] = told.emplace(port, progress);
    if (!isNew && known->second == progress)
        return;
    known->second = progress;
    observer.portChanged(port, progress);
}

void Batch::Private::setState(std::size_t index, VehicleState state)
{
    auto &current = entries[index].progress.state;
    const bool isListed = index < summary.total;
    const auto count = [&](VehicleState which) -> std::size_t * {
        if (which == VehicleState::Failed)
            return isListed ? &summary.failed : &summary.unlistedFailed;
        if (which == VehicleState::Done)
            return isListed ? &summary.done : &summary.unlistedDone;
        return which == VehicleState::Skipped && isListed ? &summary.earlier : nullptr;
    };
    if (auto *before = count(current))
        --*before;
    current = state;
    if (auto *now = count(current))
        ++*now;
}

void Batch::Private::tellVehicle(std::size_t index)
{
    observer.vehicleChanged(index, entries[index].progress, summary);
}

void Batch::Private::keepResults()
{
    if (const auto written = writeBatchResult(resultFile(), records); !written)
        endBecauseOf(written.error());
}

void Batch::Private::endBecauseOf(const Error &reason)
{
    if (!summary.error)
        summary.error = reason;
    ended.cancel();
}

Batch::Batch(Station &station, BatchOptions options, BatchObserver &observer)
    : d(std::make_unique<Private>(station, std::move(options), observer))
{
}

Batch::~Batch() = default;

Result<void> Batch::prepare()
{
    if (d->station.store().isReadOnly()) {
        return failure(ErrorCode::StoreReadOnly,
                       {{"file", d->station.store().file().toStdString()}});
    }
    if (const auto checked = d->checkProfile(); !checked)
        return checked;
    if (const auto checked = d->checkTargets(); !checked)
        return checked;
    const std::lock_guard lock(d->mutex);
    d->summary.total = d->options.list.vehicles.size();
    for (const auto &vehicle : d->options.list.vehicles)
        d->add(vehicle);
    if (const auto taken = d->takeEarlierResults(); !taken)
        return taken;
    d->keepResults();
    if (d->summary.error)
        return std::unexpected(*d->summary.error);
    for (std::size_t i = 0; i < d->entries.size(); ++i) {
        if (d->entries[i].progress.earlier)
            d->tellVehicle(i);
    }
    if (d->summary.allDone())
        d->ended.cancel();
    return {};
}

void Batch::lend(const std::string &port)
{
    d->lending.lend(port);
}

void Batch::takeBack(const std::string &port, bool isAnother)
{
    if (isAnother) {
        const std::lock_guard lock(d->mutex);
        d->changedPorts.insert(device::canonicalPort(port));
        d->changedPorts.insert(port);
    }
    d->lending.takeBack(port);
}

BatchSummary Batch::run(const device::CancelToken &cancel)
{
    std::vector<std::thread> threads;
    std::set<std::string> watched;
    const auto watch = [&](const std::vector<std::string> &ports) {
        for (const auto &port : ports) {
            if (watched.insert(device::canonicalPort(port)).second)
                threads.emplace_back([this, port, &cancel] { d->watch(port, cancel); });
        }
    };
    {
        const device::CancelToken::Wakeup wakeup(cancel, [this] { d->ended.cancel(); });
        const auto over = d->ended.token();
        watch(d->options.ports);
        if (d->options.findPorts) {
            do
                watch(d->options.findPorts());
            while (!d->options.once && pauseFor(lookForPortsEvery, over));
        }
        for (auto &thread : threads)
            thread.join();
    }
    const std::lock_guard lock(d->mutex);
    if (!d->summary.error && !d->summary.allDone() && cancel.isCancelled())
        d->summary.error = Error{ErrorCode::Cancelled, {}, {}};
    d->observer.finished(d->summary);
    return d->summary;
}

} // namespace sp7600::commissioning
