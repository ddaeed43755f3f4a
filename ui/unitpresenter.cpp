// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unitpresenter.h"

#include <QSettings>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sp7600::ui
{

using commissioning::Plan;
using commissioning::UnitOptions;
using commissioning::UnitWorker;

namespace
{

constexpr auto planDelay = 150ms;
constexpr auto proofTimeout = 120s;
constexpr auto lastPresetKey = "commission/preset"_L1;

} // namespace

UnitPresenter::UnitPresenter(commissioning::Station &station, DemoFactory demo, QObject *parent)
    : QObject(parent)
    , m_station(station)
    , m_demoFactory(std::move(demo))
    , m_presets(station.presets())
    , m_worker(std::make_unique<UnitWorker>(station))
{
    m_planTimer.setSingleShot(true);
    m_planTimer.setInterval(planDelay);
    connect(&m_planTimer, &QTimer::timeout, this, &UnitPresenter::planNow);
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &UnitPresenter::changed);

    const UnitWorker *worker = m_worker.get();
    connect(worker, &UnitWorker::stateChanged, this, &UnitPresenter::onStateChanged);
    connect(worker, &UnitWorker::stepChanged, this, &UnitPresenter::onStepChanged);
    connect(worker, &UnitWorker::identified, this,
            [this](const Identity &identity, const DeviceStatus &status,
                   const device::Profile &profile) {
                m_identity = identity;
                m_status = status;
                m_profile = profile;
                m_statusClock.start();
                Q_EMIT changed();
            });
    connect(worker, &UnitWorker::apnsSuggested, this,
            [this](const network::ApnSuggestion &suggestion) {
                m_apnProposal = ApnProposal(suggestion);
                Q_EMIT apnsChanged();
            });
    connect(worker, &UnitWorker::apnsFailed, this, [this](const Error &error) {
        m_apnTrouble = error;
        Q_EMIT apnsChanged();
    });
    connect(worker, &UnitWorker::settingsRead, this, [this](const SettingsSnapshot &settings) {
        m_snapshot = settings;
        m_difference.setSnapshot(settings);
        Q_EMIT changed();
    });
    connect(worker, &UnitWorker::ready, this, &UnitPresenter::onReady);
    connect(worker, &UnitWorker::planReady, this, &UnitPresenter::onPlanReady);
    connect(worker, &UnitWorker::settingDone, this, [this](const SettingResult &result) {
        m_difference.setResult(result);
        Q_EMIT changed();
    });
    connect(worker, &UnitWorker::heard, this,
            [this](const commissioning::HeardSoFar &heard, const Endpoint &listeningAt) {
                m_heard = heard;
                m_listeningAt = listeningAt;
                Q_EMIT changed();
            });
    connect(worker, &UnitWorker::finished, this, &UnitPresenter::onFinished);
    connect(worker, &UnitWorker::failed, this, &UnitPresenter::onFailed);
}

UnitPresenter::~UnitPresenter()
{
    m_worker->disconnect(this);
    m_worker.reset();
}

bool UnitPresenter::isConnected() const
{
    const UnitWorker::State state = m_worker->state();
    return state == UnitWorker::State::Ready || state == UnitWorker::State::Commissioning;
}

bool UnitPresenter::isBusy() const
{
    return m_worker->state() != UnitWorker::State::Closed;
}

std::chrono::milliseconds UnitPresenter::statusAge() const
{
    return std::chrono::milliseconds(m_statusClock.isValid() ? m_statusClock.elapsed() : 0);
}

bool UnitPresenter::hasAnswered() const
{
    const bool itself = m_identity
                        && ((m_identity->imei && !m_identity->imeiFromLabel) || m_identity->model
                            || m_identity->firmware || m_identity->hardware);
    return itself
           || (m_snapshot
               && std::ranges::any_of(m_snapshot->settings, [](const ReadSetting &setting) {
                      return setting.state == ReadState::Read;
                  }));
}

bool UnitPresenter::hasUnasked() const
{
    return m_snapshot && std::ranges::any_of(m_snapshot->settings, [](const ReadSetting &setting) {
               return setting.state == ReadState::NotAsked;
           });
}

StepState UnitPresenter::stepState(JobStep step) const
{
    const StepState state = m_steps[static_cast<std::size_t>(step)];
    const bool asks = step == JobStep::Identify || step == JobStep::Read;
    return asks && state == StepState::Done && m_snapshot && !hasAnswered() ? StepState::Skipped
                                                                            : state;
}

std::optional<JobStep> UnitPresenter::runningStep() const
{
    const auto *const running = std::ranges::find(allSteps, StepState::Running,
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
    return std::max(proofTimeout - waited, 0s);
}

bool UnitPresenter::needsImei() const
{
    return m_identity && !m_identity->imei;
}

bool UnitPresenter::needsConsent() const
{
    const bool planned =
        m_plan
        && (m_plan->difference.needsConsent()
            || (m_plan->obstacle && m_plan->obstacle->code == ErrorCode::ConsentNeeded));
    const bool refused = m_error && m_error->code == ErrorCode::ConsentNeeded;
    return hasUnasked() || planned || refused;
}

std::optional<Error> UnitPresenter::obstacle() const
{
    if (needsImei()) {
        return Error{ErrorCode::ImeiNeeded};
    }
    if (const auto problems = m_draft.problems(); !problems.empty()) {
        return problems.begin()->second;
    }
    if (!m_plan) {
        return {};
    }
    if (m_plan->obstacle && (m_plan->obstacle->code != ErrorCode::ConsentNeeded || !m_consent)) {
        return m_plan->obstacle;
    }
    if (needsConsent() && !m_consent) {
        return Error{ErrorCode::ConsentNeeded};
    }
    return {};
}

bool UnitPresenter::canStart() const
{
    return m_stage == Stage::Identified && m_worker->state() == UnitWorker::State::Ready && m_plan
           && !m_planTimer.isActive() && !obstacle();
}

void UnitPresenter::setStage(Stage stage)
{
    const bool differs = m_stage != stage;
    m_stage = stage;
    if (stage == Stage::Opening || stage == Stage::Working) {
        m_clock.start();
        m_tick.start();
    } else if (stage == Stage::NoUnit) {
        m_tick.stop();
    }
    if (differs) {
        Q_EMIT stageChanged();
    }
    Q_EMIT changed();
}

void UnitPresenter::resetProgress()
{
    m_heard = {};
    m_listeningAt.reset();
    m_job.reset();
    m_error.reset();
    m_proofClock.invalidate();
}

void UnitPresenter::resetUnit()
{
    resetProgress();
    m_steps.fill(StepState::Waiting);
    m_identity.reset();
    m_status = {};
    m_profile.reset();
    m_apnProposal = {};
    m_apnTrouble.reset();
    Q_EMIT apnsChanged();
    m_snapshot.reset();
    m_plan.reset();
    m_planTimer.stop();
    m_difference.clear();
}

void UnitPresenter::open(UnitOptions options)
{
    if (options.port != m_options.port) {
        m_keepDraft = false;
    }
    m_options = std::move(options);
    m_consent = m_options.consent.all;
    openNow();
}

void UnitPresenter::openNow()
{
    resetUnit();
    m_cancelAsked = false;
    setStage(Stage::Opening);
    if (m_worker->state() == UnitWorker::State::Closed) {
        m_worker->open(m_options);
    } else {
        m_openWhenClosed = true;
        m_worker->close();
    }
}

void UnitPresenter::openDemo()
{
    if (!m_demoFactory) {
        return;
    }
    m_keepDraft = false;
    auto unit = m_demoFactory();
    if (!unit) {
        resetUnit();
        m_error = unit.error();
        setStage(Stage::Failed);
        return;
    }
    m_demoUnit = std::move(*unit);
    UnitOptions options;
    options.port = m_demoUnit->port();
    open(std::move(options));
}

void UnitPresenter::retry()
{
    if (m_options.port.empty()) {
        openDemo();
        return;
    }
    openNow();
}

void UnitPresenter::retryWithPassword(const std::string &devicePassword)
{
    m_options.devicePassword = devicePassword;
    retry();
}

void UnitPresenter::giveImei(const std::string &imei)
{
    if (m_stage != Stage::Identified || !m_identity) {
        return;
    }
    m_options.imei = imei;
    m_identity->imei = imei;
    m_identity->imeiFromLabel = true;
    m_worker->setImei(imei);
    planNow();
}

void UnitPresenter::setConsent(bool consent)
{
    m_consent = consent;
    if (consent && !m_options.consent.all && m_stage != Stage::Working) {
        // What was not asked for want of consent is asked now.
        if (const QString key = consentKey(); !key.isEmpty()) {
            QSettings().setValue(key, true);
        }
        m_options.consent.all = true;
        m_keepDraft = m_stage == Stage::Identified;
        openNow();
        return;
    }
    Q_EMIT changed();
}

/// Consent is asked once for a kind of unit; where the kind is not known, every time.
QString UnitPresenter::consentKey() const
{
    if (!m_profile || !m_identity || !m_identity->model || !m_identity->firmware) {
        return {};
    }
    const std::string kind = m_profile->id + ' ' + *m_identity->model + ' ' + *m_identity->firmware;
    return u"consent/"_s + QString::fromLatin1(QByteArray::fromStdString(kind).toPercentEncoding());
}

void UnitPresenter::choosePreset()
{
    const auto choose = [this](const std::string &id) {
        const auto preset = std::ranges::find(m_presets, id, &Preset::id);
        if (preset == m_presets.end()) {
            return false;
        }
        m_draft.setPreset(*preset);
        return true;
    };
    if (isDemo() && choose("this-laptop")) {
        return;
    }
    const QString last = QSettings().value(lastPresetKey).toString();
    if (choose(last.toStdString()) || choose("plaspy") || m_presets.empty()) {
        return;
    }
    m_draft.setPreset(m_presets.front());
}

void UnitPresenter::onStateChanged(UnitWorker::State state)
{
    if (state == UnitWorker::State::Closed) {
        if (std::exchange(m_openWhenClosed, false)) {
            m_worker->open(m_options);
        } else if (m_stage == Stage::NoUnit) {
            m_demoUnit.reset();
        }
    }
    Q_EMIT changed();
}

void UnitPresenter::onStepChanged(JobStep step, StepState state)
{
    m_steps[static_cast<std::size_t>(step)] = state;
    if (step == JobStep::Prove && state == StepState::Running) {
        m_proofClock.start();
    }
    Q_EMIT changed();
}

void UnitPresenter::onReady()
{
    if (m_stage != Stage::Opening) {
        return;
    }
    if (!m_consent && needsConsent()) {
        const QString key = consentKey();
        if (!key.isEmpty() && QSettings().value(key, false).toBool()) {
            setConsent(true);
            return;
        }
    }
    if (!std::exchange(m_keepDraft, false) || !m_draft.preset()) {
        m_draft = {};
        choosePreset();
    }
    if (m_profile) {
        m_draft.setProfile(*m_profile);
    }
    if (m_snapshot) {
        m_draft.setFound(*m_snapshot, m_station.isSimulatorPort(m_options.port));
    }
    Q_EMIT draftReplaced();
    setStage(Stage::Identified);
    planNow();
}

void UnitPresenter::setPreset(const std::string &id)
{
    const auto preset = std::ranges::find(m_presets, id, &Preset::id);
    if (preset == m_presets.end()) {
        return;
    }
    m_draft.setPreset(*preset);
    Q_EMIT draftReplaced();
    planSoon();
}

void UnitPresenter::setText(SettingId setting, const std::string &text)
{
    if (m_draft.text(setting) == text) {
        return;
    }
    m_draft.setText(setting, text);
    planSoon();
}

void UnitPresenter::takeApn(const network::Apn &apn)
{
    m_draft.takeApn(apn);
    Q_EMIT draftReplaced();
    planSoon();
}

Result<void> UnitPresenter::savePreset(const PresetPlace &place, const QString &name)
{
    auto preset = m_draft.ownPreset();
    if (!preset) {
        return {};
    }
    preset->id = place.id;
    preset->name = name.toStdString();
    if (const auto saved = m_station.savePreset(*preset); !saved) {
        return saved;
    }
    m_presets = m_station.presets();
    Q_EMIT presetsChanged();
    setPreset(place.id);
    return {};
}

void UnitPresenter::planSoon()
{
    m_planTimer.start();
    Q_EMIT changed();
}

void UnitPresenter::planNow()
{
    m_planTimer.stop();
    if (m_stage == Stage::Identified && m_worker->state() == UnitWorker::State::Ready) {
        m_worker->plan(m_draft.target(true));
    }
    Q_EMIT changed();
}

void UnitPresenter::onPlanReady(const Plan &plan)
{
    // A plan for what was typed before is of no use; the one for what stands there now will come.
    if (m_stage != Stage::Identified || plan.target != m_draft.target(true)) {
        return;
    }
    m_plan = plan;
    showPlan();
    Q_EMIT changed();
}

/// What cannot be written as it stands is not shown as what will be.
void UnitPresenter::showPlan()
{
    const bool whole = m_plan && m_draft.problems().empty()
                       && (!m_plan->obstacle || m_plan->obstacle->code == ErrorCode::ConsentNeeded);
    if (whole) {
        m_difference.setDifference(m_plan->difference);
    } else if (m_snapshot && m_difference.phase() != DifferenceModel::Phase::Read) {
        m_difference.setSnapshot(*m_snapshot);
    }
}

void UnitPresenter::start(bool prove)
{
    if (!canStart()) {
        return;
    }
    // A demonstration does not change what the next real unit is offered.
    if (m_draft.preset() && !isDemo()) {
        QSettings().setValue(lastPresetKey, QString::fromStdString(m_draft.preset()->id));
    }
    resetProgress();
    if (prove && m_plan->proof == commissioning::ProofKind::Direct) {
        m_listeningAt = m_plan->wanted.endpoint();
    }
    for (const JobStep step : {JobStep::Write, JobStep::Prove, JobStep::Record}) {
        m_steps[static_cast<std::size_t>(step)] = StepState::Waiting;
    }
    m_difference.beginWriting();
    setStage(Stage::Working);
    m_worker->commission(m_draft.target(prove), {m_consent, {}},
                         static_cast<int>(proofTimeout.count()));
}

void UnitPresenter::cancel()
{
    if (m_stage == Stage::Opening || m_stage == Stage::Working) {
        m_cancelAsked = true;
        m_openWhenClosed = false;
        m_worker->cancel();
    }
}

void UnitPresenter::onFinished(const Commissioning &job)
{
    m_job = job;
    m_difference.finish(job.settings);
    setStage(Stage::Finished);
}

void UnitPresenter::onFailed(const Error &error)
{
    if (m_openWhenClosed || m_stage == Stage::NoUnit
        || (error.code == ErrorCode::Cancelled && !m_cancelAsked)) {
        return; // We closed it ourselves.
    }
    if (m_stage == Stage::Finished) {
        Q_EMIT changed(); // How the job ended says more than that the unit is gone now.
        return;
    }
    if (error.code == ErrorCode::Cancelled) {
        release();
        return;
    }
    m_error = error;
    m_plan.reset();
    if (m_snapshot) {
        m_difference.setSnapshot(*m_snapshot, DifferenceModel::Rows::Known);
    }
    setStage(Stage::Failed);
}

void UnitPresenter::backToSettings()
{
    if (m_stage == Stage::Finished) {
        // Read anew: what the unit holds is not what it held.
        m_keepDraft = true;
        openNow();
    }
}

void UnitPresenter::release()
{
    m_openWhenClosed = false;
    m_options = {};
    m_consent = false;
    resetUnit();
    setStage(Stage::NoUnit);
    if (m_worker->state() == UnitWorker::State::Closed) {
        m_demoUnit.reset();
    } else {
        m_worker->close();
    }
}

} // namespace sp7600::ui
