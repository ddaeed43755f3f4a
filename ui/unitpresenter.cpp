// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unitpresenter.h"

#include "ui/signature.h"
#include "ui/wordconsent.h"

#include "core/commissioning/consents.h"

#include <algorithm>
#include <iterator>
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

} // namespace

UnitPresenter::UnitPresenter(commissioning::Station &station, DemoFactory demo,
                             std::unique_ptr<secrets::SecretStore> keychain, QObject *parent)
    : QObject(parent)
    , m_station(station)
    , m_demoFactory(std::move(demo))
    , m_passwords(std::move(keychain))
    , m_presets(station, "commission/preset"_L1)
    , m_signatures(station)
    , m_worker(std::make_unique<UnitWorker>(station))
{
    m_planTimer.setSingleShot(true);
    m_planTimer.setInterval(planDelay);
    connect(&m_planTimer, &QTimer::timeout, this, &UnitPresenter::planNow);
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &UnitPresenter::changed);

    connect(&secrets(), &SecretKeeper::changed, this, &UnitPresenter::changed);
    connect(&secrets(), &SecretKeeper::loaded, this, &UnitPresenter::onSecretLoaded);
    connect(&m_signatures, &SignatureKeeper::failed, this, &UnitPresenter::signatureNotKept);

    const UnitWorker *worker = m_worker.get();
    connect(worker, &UnitWorker::stateChanged, this, &UnitPresenter::onStateChanged);
    connect(worker, &UnitWorker::stepChanged, this, &UnitPresenter::onStepChanged);
    connect(worker, &UnitWorker::probedInVain, this,
            [this](const std::vector<std::string> &leftOut) { m_options.probedInVain = leftOut; });
    connect(worker, &UnitWorker::profileNotFound, this,
            [this](const Error &error) { m_profileNotFound = error; });
    connect(worker, &UnitWorker::identified, this,
            [this](const Identity &identity, const DeviceStatus &status,
                   const device::Profile &profile) {
                if (identity.imei != m_plateOf) {
                    m_plate.clear(); // Of the vehicle before.
                    m_plateOf = identity.imei;
                }
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
    connect(worker, &UnitWorker::backupsRead, this,
            [this](const std::vector<device::Backup> &backups) {
                m_earlier.setList(backups);
                Q_EMIT backupsChanged();
            });
    connect(worker, &UnitWorker::restorePlanReady, this, &UnitPresenter::onRestorePlanReady);
    connect(worker, &UnitWorker::ready, this, &UnitPresenter::onReady);
    connect(worker, &UnitWorker::planReady, this, &UnitPresenter::onPlanReady);
    connect(worker, &UnitWorker::settingDone, this, [this](const SettingResult &result) {
        m_difference.setResult(result);
        std::erase_if(m_written, [&result](const SettingResult &earlier) {
            return earlier.setting == result.setting;
        });
        m_written.push_back(result);
        Q_EMIT changed();
    });
    connect(worker, &UnitWorker::waiting, this, [this](const std::optional<Waiting> &waiting) {
        m_waiting = waiting;
        m_waitClock.start();
        Q_EMIT changed();
    });
    connect(worker, &UnitWorker::heard, this,
            [this](const commissioning::HeardSoFar &heard, const Endpoint &listeningAt) {
                m_heard = heard;
                m_listeningAt = listeningAt;
                Q_EMIT changed();
            });
    connect(worker, &UnitWorker::settingFinalServer, this, [this](const Endpoint &server) {
        m_finalServer = server;
        Q_EMIT changed();
    });
    connect(worker, &UnitWorker::owed, this, [this](const std::optional<Obligation> &obligation) {
        m_obligation = obligation;
        Q_EMIT changed();
    });
    connect(worker, &UnitWorker::wordTried, this, [this](const Result<std::string> &answer) {
        m_isWordOut = false;
        Q_EMIT wordTried(answer);
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

std::optional<Waiting> UnitPresenter::waiting() const
{
    auto waiting = m_waiting;
    if (waiting) {
        waiting->left = std::max(waiting->left - std::chrono::milliseconds(m_waitClock.elapsed()),
                                 std::chrono::milliseconds(0));
    }
    return waiting;
}

bool UnitPresenter::needsImei() const
{
    return m_identity && !m_identity->imei;
}

std::vector<std::string> UnitPresenter::wordsToAgree() const
{
    // Setting the final server has no plan that shows beforehand what it needs.
    const auto &ended = m_stage == Stage::Finished && m_job ? m_job->error : m_error;
    return ui::wordsToAgree(namedWords(m_plan ? m_plan->obstacle : ended),
                            hasUnasked() && m_profile ? &*m_profile : nullptr, m_options.consent);
}

std::optional<Error> UnitPresenter::obstacle() const
{
    if (needsImei()) {
        return Error{ErrorCode::ImeiNeeded};
    }
    if (const auto problems = backup() ? passwordProblems() : m_draft.problems();
        !problems.empty()) {
        return problems.begin()->second;
    }
    if (!m_plan) {
        return {};
    }
    if (m_plan->obstacle && m_plan->obstacle->code != ErrorCode::ConsentNeeded) {
        return m_plan->obstacle;
    }
    // What was agreed to since the plan was made is told with the start.
    if (const auto words = wordsToAgree(); !words.empty()) {
        return Error{ErrorCode::ConsentNeeded, {{"words", wordList(words).toStdString()}}, {}};
    }
    return {};
}

bool UnitPresenter::canStart() const
{
    return m_stage == Stage::Identified && m_worker->state() == UnitWorker::State::Ready && m_plan
           && !m_planTimer.isActive() && !obstacle()
           && !(backup() && m_plan->difference.nothingToWrite());
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
    m_waiting.reset();
    m_written.clear();
    m_listeningAt.reset();
    m_finalServer.reset();
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
    m_obligation.reset();
    m_profile.reset();
    m_profileNotFound.reset();
    m_apnProposal = {};
    m_apnTrouble.reset();
    m_earlier = {};
    m_rememberedPassword.clear();
    Q_EMIT apnsChanged();
    Q_EMIT backupsChanged();
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
    m_plate.clear();
    sign(m_options);
    openNow();
}

void UnitPresenter::agreeToPort(const commissioning::PortInfo &port)
{
    if (port.agreed) {
        return;
    }
    if (const auto kept = m_station.consents().agreePort(port.usbId, port.name); !kept) {
        Q_EMIT notRemembered(kept.error());
    }
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
    // It may be another one now, or have been switched on: what was said of the one before is not
    // said of this one. What is remembered of its firmware comes back by itself.
    m_options.imei.reset();
    m_options.consent = {};
    m_options.probedInVain.reset();
    openNow();
}

void UnitPresenter::retryWithPassword(const std::string &devicePassword)
{
    m_options.devicePassword = devicePassword;
    m_options.probedInVain.reset();
    openNow();
}

const std::optional<std::string> &UnitPresenter::imei() const
{
    return m_identity ? m_identity->imei : m_options.imei;
}

/// A password that was remembered fills a field and no more: a person sends it.
void UnitPresenter::offerRemembered()
{
    if (m_stage == Stage::Failed && m_error && m_error->code == ErrorCode::PasswordWrong) {
        m_passwords.offerDevice(imei());
    } else if (m_stage == Stage::Identified) {
        m_passwords.offerApn(m_draft);
    }
}

void UnitPresenter::onSecretLoaded(const secrets::SecretKey &key, const std::string &secret)
{
    if (key.kind == secrets::SecretKind::DevicePassword) {
        const bool isRefused =
            m_stage == Stage::Failed && m_error && m_error->code == ErrorCode::PasswordWrong;
        if (isRefused && secret != m_options.devicePassword) {
            m_rememberedPassword = secret;
            Q_EMIT passwordRemembered();
        }
        return;
    }
    if (m_stage == Stage::Identified && key == UnitPasswords::apnKey(m_draft)
        && m_draft.text(SettingId::ApnPassword).empty()) {
        m_draft.setText(SettingId::ApnPassword, secret);
        Q_EMIT draftReplaced();
        planSoon();
    }
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

bool UnitPresenter::canTryWord() const
{
    return (m_stage == Stage::Identified || m_stage == Stage::Finished)
           && m_worker->state() == UnitWorker::State::Ready && !m_isWordOut;
}

void UnitPresenter::tryWord(const std::string &command, bool secret)
{
    m_isWordOut = true;
    m_worker->tryWord(command, secret);
}

bool UnitPresenter::canUseProfile() const
{
    const bool idle =
        m_stage == Stage::Identified || m_stage == Stage::Finished || m_stage == Stage::Failed;
    return idle && !m_options.port.empty() && !m_station.isSimulatorPort(m_options.port);
}

void UnitPresenter::useProfile(const std::string &id)
{
    if (!canUseProfile()) {
        return;
    }
    m_options.profileId = id;
    m_keepDraft = m_stage == Stage::Identified;
    openNow();
}

/// Empty when it was not told: a kind of its own.
std::string UnitPresenter::firmware() const
{
    return m_identity ? m_identity->firmware.value_or(std::string()) : std::string();
}

void UnitPresenter::agreeToWords()
{
    const std::vector<std::string> words = wordsToAgree();
    if (words.empty() || m_stage == Stage::Working) {
        return;
    }
    if (m_profile) {
        const auto kept = m_station.consents().agree(m_profile->id, firmware(), words);
        if (!kept) {
            Q_EMIT notRemembered(kept.error());
        }
    }
    accept(words);
}

/// What was not asked for want of consent is asked now.
void UnitPresenter::accept(const std::vector<std::string> &words)
{
    m_options.consent.words.insert(words.begin(), words.end());
    if (hasUnasked() || m_stage == Stage::Failed) {
        m_keepDraft = m_stage == Stage::Identified;
        openNow();
        return;
    }
    Q_EMIT changed();
}

/// Consent is asked once for a firmware: what was agreed to then counts now. True when the unit is
/// asked anew because of it.
bool UnitPresenter::acceptRemembered()
{
    std::vector<std::string> words = wordsToAgree();
    std::erase_if(words, [this](const std::string &word) {
        return !m_profile || !m_station.consents().isAgreed(m_profile->id, firmware(), word);
    });
    if (words.empty()) {
        return false;
    }
    accept(words);
    return m_stage == Stage::Opening;
}

void UnitPresenter::onStateChanged(UnitWorker::State state)
{
    if (state == UnitWorker::State::Closed) {
        m_isWordOut = false;
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
    if (acceptRemembered()) {
        return;
    }
    m_passwords.deviceTaken(imei(), m_options.devicePassword);
    if (!std::exchange(m_keepDraft, false) || !m_draft.preset()) {
        const ProofWish proof = m_draft.proof(); // Of a person, not of the unit before.
        m_draft = {};
        m_draft.setProof(proof);
        m_passwords.forgetWish();
        if (const Preset *usual = m_presets.usual(isDemo())) {
            m_draft.setPreset(*usual);
        }
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
    const Preset *preset = m_presets.find(id);
    if (preset == nullptr) {
        return;
    }
    m_draft.setPreset(*preset);
    Q_EMIT draftReplaced();
    planSoon();
}

void UnitPresenter::setProof(ProofWish wish)
{
    if (m_draft.proof() != wish) {
        m_draft.setProof(wish);
        planSoon();
    }
}

void UnitPresenter::setText(SettingId setting, const std::string &text)
{
    if (m_draft.text(setting) == text) {
        return;
    }
    m_draft.setText(setting, text);
    if (setting == SettingId::ApnPassword && !text.empty()) {
        secrets().look();
    }
    planSoon();
}

void UnitPresenter::takeApn(const network::Apn &apn)
{
    m_draft.takeApn(apn);
    Q_EMIT draftReplaced();
    planSoon();
}

TakenSettings UnitPresenter::takeSettings(const ConnectionSettings &settings)
{
    const Preset preset = m_presets.forSettings(settings, m_draft.preset());
    if (m_draft.preset() != preset) {
        m_draft.setPreset(preset);
    }
    const TakenSettings taken = m_draft.takeSettings(settings);
    Q_EMIT draftReplaced();
    planSoon();
    return taken;
}

Result<void> UnitPresenter::savePreset(const PresetPlace &place, const QString &name)
{
    auto preset = m_draft.ownPreset();
    if (!preset) {
        return {};
    }
    preset->id = place.id;
    preset->name = name.toStdString();
    if (const auto saved = m_presets.save(*preset); !saved) {
        return saved;
    }
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
    offerRemembered();
    if (m_stage == Stage::Identified && m_worker->state() == UnitWorker::State::Ready) {
        if (backup()) {
            m_worker->planRestore(*backup(), m_earlier.passwords());
        } else {
            m_worker->plan(m_draft.target(true));
        }
    }
    Q_EMIT changed();
}

void UnitPresenter::onPlanReady(const Plan &plan)
{
    // A plan for what was typed before is of no use; the one for what stands there now will come.
    if (m_stage != Stage::Identified || backup() || plan.target != m_draft.target(true)) {
        return;
    }
    takePlan(plan);
}

void UnitPresenter::onRestorePlanReady(const Plan &plan)
{
    // With passwords typed since, another one will come: what is sent is what stands there then.
    if (m_stage != Stage::Identified || !backup()) {
        return;
    }
    takePlan(plan);
}

void UnitPresenter::takePlan(const Plan &plan)
{
    m_plan = plan;
    if (acceptRemembered()) {
        return;
    }
    showPlan();
    Q_EMIT changed();
}

/// What cannot be written as it stands is not shown as what will be.
void UnitPresenter::showPlan()
{
    const bool whole = m_plan && (backup() || m_draft.problems().empty())
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
    if (m_draft.preset() && !backup() && !isDemo()) {
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
    m_worker->commission(target, m_options.consent, static_cast<int>(proofTimeout.count()));
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
    return m_obligation && (m_stage == Stage::Identified || m_stage == Stage::Finished)
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
    if (error.code != ErrorCode::ConsentNeeded) {
        m_options.probedInVain.reset();
    }
    if (m_snapshot) {
        m_difference.setSnapshot(*m_snapshot, DifferenceModel::Rows::Known);
    }
    setStage(Stage::Failed);
    offerRemembered();
}

void UnitPresenter::lookAtBackup(std::size_t index)
{
    if (m_stage != Stage::Identified || index >= backups().size()) {
        return;
    }
    m_earlier.choose(index);
    m_plan.reset();
    Q_EMIT backupChosen();
    planNow();
}

void UnitPresenter::leaveBackup()
{
    m_earlier.leave();
    m_plan.reset();
    Q_EMIT backupChosen();
    planNow();
}

void UnitPresenter::setBackupPassword(SettingId setting, const std::string &text)
{
    m_earlier.setPassword(setting, text);
    planSoon();
}

void UnitPresenter::backToSettings()
{
    if (m_stage == Stage::Identified && backup()) {
        leaveBackup();
    } else if (m_stage == Stage::Finished) {
        readAgain(); // What the unit holds is not what it held.
    }
}

void UnitPresenter::readAgain()
{
    if (m_options.port.empty()
        || (m_stage != Stage::Identified && m_stage != Stage::Finished
            && m_stage != Stage::Failed)) {
        return;
    }
    if (m_stage == Stage::Failed) {
        retry(); // It may be another one now.
        return;
    }
    m_keepDraft = true;
    openNow();
}

void UnitPresenter::release()
{
    m_passwords.rememberDevice(Remember::No);
    m_openWhenClosed = false;
    m_options = {};
    resetUnit();
    setStage(Stage::NoUnit);
    if (m_worker->state() == UnitWorker::State::Closed) {
        m_demoUnit.reset();
    } else {
        m_worker->close();
    }
}

} // namespace sp7600::ui
