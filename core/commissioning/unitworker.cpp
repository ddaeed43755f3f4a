// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/unitworker.h"

#include "core/commissioning/job.h"
#include "core/commissioning/station.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace sp7600::commissioning
{

namespace
{

/// Older ones are put back from the command line.
constexpr std::size_t mostBackups = 20;

} // namespace

class UnitWorker::Private final : public JobObserver
{
public:
    Private(UnitWorker &worker, Station &jobStation)
        : q(worker)
        , station(jobStation)
    {
    }

    struct CommissionRequest {
        Target target;
        device::Consent consent;
        std::chrono::seconds proofTimeout;
        device::CancelToken cancel;
    };

    struct RestoreRequest {
        device::Backup backup;
        ConnectionSettings secrets;
        device::Consent consent = {};
        device::CancelToken cancel = {};
    };

    struct FinishRequest {
        device::Consent consent;
        device::CancelToken cancel;
    };

    struct WordRequest {
        std::string command;
        bool secret = false;
        device::CancelToken cancel;
    };

    struct LineRequest {
        device::TypedLine line;
        device::CancelToken cancel;
    };

    /// What the window asked for last; the conversation thread takes it when it is idle.
    struct Requests {
        std::optional<Target> plan;
        std::optional<std::string> imei;
        std::optional<CommissionRequest> commission;
        std::optional<RestoreRequest> restorePlan;
        std::optional<RestoreRequest> restore;
        std::optional<FinishRequest> finish;
        std::optional<WordRequest> word;
        std::optional<LineRequest> line;
        bool quit = false;

        [[nodiscard]] bool any() const
        {
            return plan || imei || commission || restorePlan || restore || finish || word || line
                   || quit;
        }
    };

    /// Says something on the window's thread, in the order in which it happened. What a
    /// conversation says has all been delivered before the next one can be opened, so nothing is
    /// ever stale.
    template <typename Words>
    void tell(Words words)
    {
        QMetaObject::invokeMethod(&q, std::move(words), Qt::QueuedConnection);
    }

    /// On the window's thread.
    void setState(State next)
    {
        state = next;
        Q_EMIT q.stateChanged(next);
    }

    /// Hands a request over and ends the idle wait.
    void post(const std::function<void(Requests &)> &change)
    {
        const std::lock_guard lock(mutex);
        change(requests);
        if (idle)
            idle->cancel();
    }

    Requests take()
    {
        const std::lock_guard lock(mutex);
        auto taken = std::move(requests);
        requests = {};
        return taken;
    }

    /// The token for idling; already cancelled when something was asked in the meantime.
    device::CancelToken beginIdle()
    {
        const std::lock_guard lock(mutex);
        idle.emplace();
        if (requests.any())
            idle->cancel();
        return idle->token();
    }

    void run(const UnitOptions &options, const device::CancelToken &cancel);
    /// Open to close. Why it ended, unless the window wanted it.
    [[nodiscard]] std::optional<Error> converse(const UnitOptions &options,
                                                const device::CancelToken &cancel);
    void commission(Job &job, const CommissionRequest &request);
    void restore(Job &job, const RestoreRequest &request);
    void finishProof(Job &job, const FinishRequest &request);
    void tellEnd(const Commissioning &result);
    /// What this laptop knows of the unit, beside what it says itself.
    void lookUp(const Job &job);

    void stepChanged(JobStep step, StepState stepState) override
    {
        tell([this, step, stepState] { Q_EMIT q.stepChanged(step, stepState); });
    }
    void probedInVain(const std::vector<std::string> &leftOut) override
    {
        tell([this, leftOut] { Q_EMIT q.probedInVain(leftOut); });
    }
    void identified(const Identity &identity, const DeviceStatus &status,
                    const device::Profile &profile) override
    {
        lastStatus = status;
        tell([this, identity, status, profile] { Q_EMIT q.identified(identity, status, profile); });
    }
    void settingsRead(const SettingsSnapshot &settings) override
    {
        tell([this, settings] { Q_EMIT q.settingsRead(settings); });
    }
    void settingDone(const SettingResult &result) override
    {
        tell([this, result] { Q_EMIT q.settingDone(result); });
    }
    void waiting(const std::optional<Waiting> &wait) override
    {
        tell([this, wait] { Q_EMIT q.waiting(wait); });
    }
    void heard(const HeardSoFar &soFar, const Endpoint &listeningAt) override
    {
        tell([this, soFar, listeningAt] { Q_EMIT q.heard(soFar, listeningAt); });
    }
    void settingFinalServer(const Endpoint &server) override
    {
        tell([this, server] { Q_EMIT q.settingFinalServer(server); });
    }
    void owed(const std::optional<Obligation> &obligation) override
    {
        tell([this, obligation] { Q_EMIT q.owed(obligation); });
    }

    UnitWorker &q;
    Station &station;
    State state = State::Closed; ///< Of the window's thread.
    std::thread thread;
    std::mutex mutex;
    Requests requests;
    std::optional<device::CancelSource> idle;
    DeviceStatus lastStatus; ///< Of the conversation thread.
    /// What cancel() stops. Made anew where work is asked for, not where it begins, so that a
    /// cancel() in between is not lost. Of the window's thread.
    device::CancelSource work;
};

void UnitWorker::Private::run(const UnitOptions &options, const device::CancelToken &cancel)
{
    // The port is closed before anybody is told that it is.
    const auto end = converse(options, cancel);
    tell([this, end] {
        setState(State::Closed);
        if (end)
            Q_EMIT q.failed(*end);
    });
}

std::optional<Error> UnitWorker::Private::converse(const UnitOptions &options,
                                                   const device::CancelToken &cancel)
{
    Job job(station, options, *this);
    const auto opened = job.open(cancel);
    if (!opened)
        return opened.error();
    if (job.profileNotFound())
        tell([this, error = *job.profileNotFound()] { Q_EMIT q.profileNotFound(error); });
    lookUp(job);
    tell([this] {
        setState(State::Ready);
        Q_EMIT q.ready();
    });
    while (true) {
        auto why = job.idle(beginIdle());
        const auto request = take();
        if (request.quit)
            return {};
        if (why.code != ErrorCode::Cancelled)
            return why;
        if (request.imei) {
            job.setImei(*request.imei);
            lookUp(job);
        }
        if (request.plan)
            tell([this, plan = job.plan(*request.plan)] { Q_EMIT q.planReady(plan); });
        if (request.restorePlan) {
            tell([this, plan = job.planRestore(request.restorePlan->backup,
                                               request.restorePlan->secrets)] {
                Q_EMIT q.restorePlanReady(plan);
            });
        }
        if (request.word) {
            tell([this, answer = job.tryCommand(request.word->command, request.word->secret,
                                                request.word->cancel)] {
                Q_EMIT q.wordTried(answer);
            });
        }
        if (request.line) {
            tell([this, result = job.say(request.line->line, request.line->cancel)] {
                Q_EMIT q.said(result);
            });
        }
        if (request.commission)
            commission(job, *request.commission);
        if (request.restore)
            restore(job, *request.restore);
        if (request.finish)
            finishProof(job, *request.finish);
    }
}

void UnitWorker::Private::commission(Job &job, const CommissionRequest &request)
{
    job.accept(request.consent);
    tellEnd(job.commission(request.target, request.proofTimeout, request.cancel));
}

void UnitWorker::Private::restore(Job &job, const RestoreRequest &request)
{
    job.accept(request.consent);
    tellEnd(job.restore(request.backup, request.secrets, request.cancel));
}

void UnitWorker::Private::finishProof(Job &job, const FinishRequest &request)
{
    job.accept(request.consent);
    tellEnd(job.finishProof(request.cancel));
}

void UnitWorker::Private::tellEnd(const Commissioning &result)
{
    tell([this, result] {
        setState(State::Ready);
        Q_EMIT q.finished(result);
    });
}

void UnitWorker::Private::lookUp(const Job &job)
{
    const auto suggestion = station.suggestApns(job.identity(), lastStatus);
    if (!suggestion)
        tell([this, error = suggestion.error()] { Q_EMIT q.apnsFailed(error); });
    else if (*suggestion)
        tell([this, apns = **suggestion] { Q_EMIT q.apnsSuggested(apns); });
    if (!job.identity().imei)
        return;
    // Where they cannot be read there are none to offer.
    if (auto backups = station.store().backups({.imei = job.identity().imei, .most = mostBackups}))
        tell([this, found = std::move(*backups)] { Q_EMIT q.backupsRead(found); });
}

UnitWorker::UnitWorker(Station &station, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, station))
{
}

UnitWorker::~UnitWorker()
{
    close();
    if (d->thread.joinable())
        d->thread.join();
}

UnitWorker::State UnitWorker::state() const
{
    return d->state;
}

void UnitWorker::open(const UnitOptions &options)
{
    if (d->state != State::Closed)
        return;
    // The previous conversation has ended; its thread has nothing left to do.
    if (d->thread.joinable())
        d->thread.join();
    d->take();
    d->work = device::CancelSource();
    d->setState(State::Opening);
    d->thread = std::thread([this, options, cancel = d->work.token()] { d->run(options, cancel); });
}

void UnitWorker::plan(const Target &target)
{
    d->post([&target](Private::Requests &requests) { requests.plan = target; });
}

void UnitWorker::setImei(const std::string &imei)
{
    d->post([&imei](Private::Requests &requests) { requests.imei = imei; });
}

void UnitWorker::commission(const Target &target, const device::Consent &consent, int proofTimeout)
{
    if (d->state != State::Ready)
        return;
    d->work = device::CancelSource();
    d->setState(State::Commissioning);
    d->post([&](Private::Requests &requests) {
        requests.commission = {target, consent, std::chrono::seconds(proofTimeout),
                               d->work.token()};
    });
}

void UnitWorker::planRestore(const device::Backup &backup, const ConnectionSettings &secrets)
{
    d->post([&](Private::Requests &requests) { requests.restorePlan = {backup, secrets}; });
}

void UnitWorker::restore(const device::Backup &backup, const ConnectionSettings &secrets,
                         const device::Consent &consent)
{
    if (d->state != State::Ready)
        return;
    d->work = device::CancelSource();
    d->setState(State::Commissioning);
    d->post([&](Private::Requests &requests) {
        requests.restore = {backup, secrets, consent, d->work.token()};
    });
}

void UnitWorker::finishProof(const device::Consent &consent)
{
    if (d->state != State::Ready)
        return;
    d->work = device::CancelSource();
    d->setState(State::Commissioning);
    d->post([&](Private::Requests &requests) { requests.finish = {consent, d->work.token()}; });
}

void UnitWorker::tryWord(const std::string &command, bool secret)
{
    if (d->state != State::Ready)
        return;
    d->work = device::CancelSource();
    d->post(
        [&](Private::Requests &requests) { requests.word = {command, secret, d->work.token()}; });
}

void UnitWorker::say(const device::TypedLine &line)
{
    if (d->state != State::Ready)
        return;
    d->work = device::CancelSource();
    d->post([&](Private::Requests &requests) { requests.line = {line, d->work.token()}; });
}

void UnitWorker::cancel()
{
    d->work.cancel();
}

void UnitWorker::close()
{
    d->post([](Private::Requests &requests) { requests.quit = true; });
    d->work.cancel();
}

} // namespace sp7600::commissioning
