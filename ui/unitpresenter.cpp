// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unitpresenter.h"

#include "ui/signature.h"

#include "core/commissioning/consents.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sp7600::ui
{

using commissioning::UnitOptions;
using commissioning::UnitWorker;

namespace
{

constexpr auto planDelay = 150ms;

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
    followPreferences(Preferences::remembered());
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
                if (m_stage == Stage::Identified && !m_isEdited && proposeApn()) {
                    Q_EMIT draftReplaced();
                    planSoon();
                }
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
    connect(worker, &UnitWorker::said, this, &UnitPresenter::onSaid);
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

bool UnitPresenter::needsImei() const
{
    return m_identity && !m_identity->imei;
}

void UnitPresenter::setStage(Stage stage)
{
    endTyping();
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

void UnitPresenter::resetUnit()
{
    resetProgress();
    m_isStale = false;
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
    m_isSimulator = m_station.isSimulatorPort(m_options.port);
    setStage(Stage::Opening);
    if (m_worker->state() == UnitWorker::State::Closed) {
        openWorker();
    } else {
        m_openWhenClosed = true;
        m_worker->close();
    }
}

void UnitPresenter::openWorker()
{
    if (m_demoUnit && m_demoUnit->port() != m_options.port) {
        m_demoUnit.reset(); // A real one follows it.
    }
    m_worker->open(m_options);
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
    return canSay() && !m_isInConversation;
}

bool UnitPresenter::canSay() const
{
    return (m_stage == Stage::Identified || m_stage == Stage::Finished)
           && m_worker->state() == UnitWorker::State::Ready && !m_isWordOut && !m_isLineOut;
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
    return idle && !m_isInConversation && !m_options.port.empty()
           && !m_station.isSimulatorPort(m_options.port);
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

void UnitPresenter::onStateChanged(UnitWorker::State state)
{
    if (state == UnitWorker::State::Closed) {
        m_isWordOut = false;
        if (m_isLineOut) {
            onSaid(failure(ErrorCode::Cancelled));
        }
        if (std::exchange(m_openWhenClosed, false)) {
            openWorker();
        } else if (m_stage == Stage::NoUnit) {
            m_demoUnit.reset();
        }
    }
    Q_EMIT changed();
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
    if (m_options.port.empty() || m_isInConversation
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
    endTyping();
    m_history.clear();
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
