// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/diagnosisparts.h"

namespace sp7600::commissioning
{

namespace
{

/// What reading the settings takes after a restart.
constexpr auto timeToReadAgain = std::chrono::seconds(10);

/// Whether the unit said anything of itself.
bool hasTold(const Job &job)
{
    return job.identity().imei || job.identity().model || !job.settings().known().empty();
}

} // namespace

void DiagnosisRun::Private::askDevice()
{
    if (inputs.deviceToCome) {
        takeDevice(inputs.deviceToCome->wait(bounded.token()));
    } else if (inputs.device) {
        takeDevice(inputs.device);
    } else if (inputs.unit) {
        talkToDevice();
    }
    learn([this](Evidence &) { deviceAsked = true; });
}

void DiagnosisRun::Private::takeDevice(const std::optional<DeviceEvidence> &read)
{
    if (!read) {
        set(DiagnosisCheck::Tracker, StepState::Skipped);
        set(DiagnosisCheck::Settings, StepState::Skipped);
        return;
    }
    learn([&read](Evidence &known) {
        known.device = read;
        if (!known.target.imei)
            known.target.imei = read->identity.imei;
    });
    const auto told = [](bool isKnown) { return isKnown ? StepState::Done : StepState::Failed; };
    set(DiagnosisCheck::Tracker, told(read->settings || !read->error));
    set(DiagnosisCheck::Settings, told(read->settings.has_value()));
}

void DiagnosisRun::Private::talkToDevice()
{
    auto options = *inputs.unit;
    options.reconnectTimeout = std::chrono::milliseconds(0);
    // Another unit than the one that is meant is something to be told, not an end.
    options.imei.reset();
    learn([&options](Evidence &known) {
        known.device.emplace();
        known.device->at = utcNow();
        known.device->port = options.port;
    });
    Job job(station, std::move(options), *this);
    const auto opened = job.open(bounded.token());
    std::optional<Error> error;
    if (!opened)
        error = opened.error();
    // Without a profile little can be asked: what the search for one came to says more.
    if (job.profileNotFound() && !hasTold(job))
        error = job.profileNotFound();
    if (error && error->code == ErrorCode::Cancelled)
        error = Error{ErrorCode::TimedOut, {{"what", inputs.unit->port}}, {}};
    learn([&](Evidence &known) {
        auto &device = *known.device;
        device.error = error;
        if (!device.identity.imei && known.target.imei) {
            device.identity.imei = known.target.imei;
            device.identity.imeiFromLabel = true;
        }
    });
    if (stateOf(DiagnosisCheck::Tracker) != StepState::Done)
        set(DiagnosisCheck::Tracker, StepState::Failed);
    if (stateOf(DiagnosisCheck::Settings) != StepState::Done)
        set(DiagnosisCheck::Settings, StepState::Failed);
    if (inputs.allowRestart && opened)
        restartAndRead(job);
    else if (inputs.allowRestart)
        set(DiagnosisCheck::Restart, StepState::Skipped);
}

void DiagnosisRun::Private::restartAndRead(Job &job)
{
    set(DiagnosisCheck::Restart, StepState::Running);
    restarting = true;
    const auto &action = job.profile().restart;
    learn([&](Evidence &) {
        // What it holds before is known: whoever waits for an endpoint need not wait for this.
        deviceAsked = true;
        if (action)
            deadline = SteadyClock::now() + action->longest + timeToReadAgain;
    });
    auto restarted = job.restart(bounded.token());
    if (restarted)
        restarted = job.readAgain(bounded.token());
    if (restarted) {
        set(DiagnosisCheck::Restart, StepState::Done);
        return;
    }
    const auto code = restarted.error().code;
    if (code == ErrorCode::NothingKnown || code == ErrorCode::ConsentNeeded) {
        set(DiagnosisCheck::Restart, StepState::Skipped);
        return;
    }
    learn([&](Evidence &known) {
        known.device->error = code == ErrorCode::Cancelled
                                  ? Error{ErrorCode::TimedOut, {{"what", inputs.unit->port}}, {}}
                                  : restarted.error();
    });
    set(DiagnosisCheck::Restart, StepState::Failed);
}

void DiagnosisRun::Private::stepChanged(JobStep step, StepState state)
{
    if (restarting)
        return;
    if (step == JobStep::Connect && state == StepState::Running)
        set(DiagnosisCheck::Tracker, state);
    else if (step == JobStep::Identify && state == StepState::Done)
        set(DiagnosisCheck::Tracker, state);
    else if (step == JobStep::Read && state == StepState::Running)
        set(DiagnosisCheck::Settings, state);
}

void DiagnosisRun::Private::identified(const Identity &identity, const DeviceStatus &status,
                                       const device::Profile &profile)
{
    learn([&](Evidence &known) {
        known.device->at = utcNow();
        known.device->identity = identity;
        known.device->profileId = profile.id;
        if (status != DeviceStatus{})
            known.device->status = status;
    });
}

void DiagnosisRun::Private::settingsRead(const SettingsSnapshot &settings)
{
    learn([&](Evidence &known) {
        (restarting ? known.device->afterRestart : known.device->settings) = settings;
    });
    if (!restarting)
        set(DiagnosisCheck::Settings, StepState::Done);
}

} // namespace sp7600::commissioning
