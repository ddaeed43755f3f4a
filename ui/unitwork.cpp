// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Part of UnitPresenter: writing, proving, and how far that is.
#include "ui/unitpresenter.h"

#include "ui/wordconsent.h"

#include "core/commissioning/consents.h"

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

using commissioning::UnitWorker;

StepState UnitPresenter::stepState(JobStep step) const
{
    const StepState state = m_steps[static_cast<std::size_t>(step)];
    const bool asks = step == JobStep::Identify || step == JobStep::Read;
    return asks && state == StepState::Done && m_snapshot && !hasAnswered() ? StepState::Skipped
                                                                            : state;
}

std::optional<JobStep> UnitPresenter::runningStep() const
{
    const auto running = std::ranges::find(allSteps, StepState::Running,
                                           [this](JobStep step) { return stepState(step); });
    return running == allSteps.end() ? std::nullopt : std::optional(*running);
}

std::chrono::seconds UnitPresenter::elapsed() const
{
    return std::chrono::seconds(m_clock.isValid() ? m_clock.elapsed() / 1000 : 0);
}

std::chrono::seconds UnitPresenter::proofTimeLeft() const
{
    const auto waited =
        std::chrono::seconds(m_proofClock.isValid() ? m_proofClock.elapsed() / 1000 : 0);
    return std::max(m_proofTimeout - waited, std::chrono::seconds(0));
}

std::optional<Waiting> UnitPresenter::waiting() const
{
    auto waiting = m_waiting;
    if (waiting) {
        waiting->left = std::max(waiting->left - std::chrono::milliseconds(m_waitClock.elapsed()),
                                 std::chrono::milliseconds(0));
    }
    return waiting;
}

void UnitPresenter::resetProgress()
{
    m_heard = {};
    m_waiting.reset();
    m_written.clear();
    m_listeningAt.reset();
    m_finalServer.reset();
    m_job.reset();
    m_error.reset();
    m_proofClock.invalidate();
}

void UnitPresenter::onStepChanged(JobStep step, StepState state)
{
    m_steps[static_cast<std::size_t>(step)] = state;
    if (step == JobStep::Prove && state == StepState::Running) {
        m_proofClock.start();
    }
    Q_EMIT changed();
}

void UnitPresenter::start(bool prove)
{
    if (!canStart()) {
        return;
    }
    // A demonstration does not change what the next real unit is offered.
    if (m_draft.preset() && !backup() && !isVirtual()) {
        m_presets.rememberUsed(*m_draft.preset());
    }
    resetProgress();
    if (prove && m_plan->proof == ProofKind::Direct && !m_plan->viaLaptop) {
        m_listeningAt = m_plan->wanted.endpoint();
    }
    beginWork();
    if (backup()) {
        m_worker->restore(*backup(), m_earlier.passwords(), m_options.consent);
        return;
    }
    auto target = m_draft.target(prove);
    target.vehicle.plate = m_plate.trimmed().toStdString();
    m_worker->commission(target, m_options.consent, static_cast<int>(m_proofTimeout.count()));
}

void UnitPresenter::beginWork()
{
    for (const JobStep step : {JobStep::Write, JobStep::Prove, JobStep::Record}) {
        m_steps[static_cast<std::size_t>(step)] = StepState::Waiting;
    }
    m_difference.beginWriting();
    setStage(Stage::Working);
}

bool UnitPresenter::canFinishProof() const
{
    return m_obligation && !m_isStale && !m_isUndecided && !m_isLineOut && !m_isInConversation
           && (m_stage == Stage::Identified || m_stage == Stage::Finished)
           && m_worker->state() == UnitWorker::State::Ready;
}

void UnitPresenter::finishProof()
{
    if (!canFinishProof()) {
        return;
    }
    if (backup()) {
        leaveBackup();
    }
    resetProgress();
    m_planTimer.stop();
    m_plan.reset();
    m_passwords.forgetWish();
    if (m_snapshot) {
        m_difference.setSnapshot(*m_snapshot); // Nothing else of what is typed is written.
    }
    if (m_profile) {
        // Nothing of this is in the draft's plan, so what was agreed to once is looked up here.
        ConnectionSettings server;
        server.setEndpoint(m_obligation->server);
        std::vector<std::string> words;
        addWordsToWrite(*m_profile, server, words);
        std::ranges::copy_if(
            words, std::inserter(m_options.consent.words, m_options.consent.words.end()),
            [this](const std::string &word) {
                return m_station.consents().isAgreed(m_profile->id, firmware(), word);
            });
    }
    beginWork();
    m_worker->finishProof(m_options.consent);
}

void UnitPresenter::cancel()
{
    if (m_stage == Stage::Opening || m_stage == Stage::Working) {
        m_cancelAsked = true;
        m_openWhenClosed = false;
        m_worker->cancel();
    } else if (backup()) {
        backToSettings();
    }
}

void UnitPresenter::say(const device::TypedLine &line)
{
    if (!canSay()) {
        return;
    }
    m_isLineOut = true;
    m_isStale = m_isStale || line.needsConfirmation();
    m_worker->say(line);
    Q_EMIT changed();
}

void UnitPresenter::setInConversation(bool on)
{
    if (std::exchange(m_isInConversation, on) != on) {
        Q_EMIT changed();
    }
}

void UnitPresenter::stopLine()
{
    if (m_isLineOut) {
        m_worker->cancel();
    }
}

void UnitPresenter::onSaid(const Result<void> &result)
{
    m_isLineOut = false;
    Q_EMIT lineSaid(result);
    Q_EMIT changed();
}

void UnitPresenter::correctSignature(std::int64_t id, const Signature &signature)
{
    if (m_job && m_job->id == id) {
        m_job->correction = signature;
    }
    m_signatures.correct(id, signature);
}

void UnitPresenter::onFinished(const Commissioning &job)
{
    m_job = job;
    if (backup()) {
        m_passwords.forgetWish();
    } else if (auto changed = m_passwords.keepWritten(job, m_draft, imei())) {
        m_options.devicePassword = std::move(changed); // From here on commands begin with it.
    }
    m_difference.finish(job.settings);
    m_history.clear(); // It holds passwords that were typed, and is about what was held before.
    setStage(Stage::Finished);
}

} // namespace sp7600::ui
