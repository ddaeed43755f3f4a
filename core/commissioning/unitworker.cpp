// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/unitworker.h"

#include "core/commissioning/job.h"
#include "core/commissioning/station.h"

#include <atomic>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace sp7600::commissioning
{

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
        bool acceptAssumed = false;
        std::chrono::seconds proofTimeout;
        device::CancelToken cancel;
    };

    /// What the window asked for last; the conversation thread takes it when it is idle.
    struct Requests {
        std::optional<Target> plan;
        std::optional<std::string> imei;
        std::optional<CommissionRequest> commission;
        bool quit = false;
    };

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
        if (requests.plan || requests.imei || requests.commission || requests.quit)
            idle->cancel();
        return idle->token();
    }

    void run(const UnitOptions &options, const device::CancelToken &cancel);
    /// Open to close. Why it ended, unless the window wanted it.
    [[nodiscard]] std::optional<Error> converse(const UnitOptions &options,
                                                const device::CancelToken &cancel);
    void commission(Job &job, const CommissionRequest &request);

    void stepChanged(JobStep step, StepState stepState) override
    {
        Q_EMIT q.stepChanged(step, stepState);
    }
    void identified(const Identity &identity, const DeviceStatus &status,
                    const device::Profile &profile) override
    {
        Q_EMIT q.identified(identity, status, profile.id);
    }
    void settingsRead(const SettingsSnapshot &settings) override
    {
        Q_EMIT q.settingsRead(settings);
    }
    void settingDone(const SettingResult &result) override { Q_EMIT q.settingDone(result); }
    void heard(const HeardSoFar &soFar, const Endpoint &listeningAt) override
    {
        Q_EMIT q.heard(soFar, listeningAt);
    }

    UnitWorker &q;
    Station &station;
    std::atomic<State> state = State::Closed;
    std::thread thread;
    std::mutex mutex;
    Requests requests;
    std::optional<device::CancelSource> idle;
    /// What cancel() stops. Made anew where work is asked for, not where it begins, so that a
    /// cancel() in between is not lost. Of the window's thread.
    device::CancelSource work;
};

void UnitWorker::Private::run(const UnitOptions &options, const device::CancelToken &cancel)
{
    // The port is closed before anybody is told that it is.
    const auto end = converse(options, cancel);
    setState(State::Closed);
    if (end)
        Q_EMIT q.failed(*end);
}

std::optional<Error> UnitWorker::Private::converse(const UnitOptions &options,
                                                   const device::CancelToken &cancel)
{
    Job job(station, options, *this);
    const auto opened = job.open(cancel);
    if (!opened)
        return opened.error();
    setState(State::Ready);
    Q_EMIT q.ready();
    while (true) {
        const auto why = job.idle(beginIdle());
        const auto request = take();
        if (request.quit)
            return {};
        if (why.code != ErrorCode::Cancelled)
            return why;
        if (request.imei)
            job.setImei(*request.imei);
        if (request.plan)
            Q_EMIT q.planReady(job.plan(*request.plan));
        if (request.commission)
            commission(job, *request.commission);
    }
}

void UnitWorker::Private::commission(Job &job, const CommissionRequest &request)
{
    if (request.acceptAssumed)
        job.acceptAssumed();
    const auto result = job.commission(request.target, request.proofTimeout, request.cancel);
    setState(State::Ready);
    Q_EMIT q.finished(result);
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

void UnitWorker::commission(const Target &target, bool acceptAssumed, int proofTimeout)
{
    auto expected = State::Ready;
    if (!d->state.compare_exchange_strong(expected, State::Commissioning))
        return;
    d->work = device::CancelSource();
    Q_EMIT stateChanged(State::Commissioning);
    d->post([&](Private::Requests &requests) {
        requests.commission = {target, acceptAssumed, std::chrono::seconds(proofTimeout),
                               d->work.token()};
    });
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
