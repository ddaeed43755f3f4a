// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosispresenter.h"

#include "ui/unitpresenter.h"

#include "core/device/transcript.h"
#include "core/support/diagnosistext.h"
#include "core/system/clock.h"

#include <QSettings>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sp7600::ui
{

using commissioning::DiagnosisInputs;
using commissioning::DiagnosisWorker;
using UnitStage = UnitPresenter::Stage;

namespace
{

constexpr auto circumstanceKey = "diagnose/circumstance"_L1;
constexpr auto listenKey = "diagnose/listen"_L1;
/// A unit that is not read by then is one that does not answer.
constexpr std::chrono::milliseconds longestReading = 7s;
/// For the rest there is what reading left of the time for all of it.
constexpr std::chrono::milliseconds shortestLook = 2s;
/// What was read of a unit is good for so long: its SIM and its signal are other ones later.
constexpr std::chrono::milliseconds fresh = 10s;

} // namespace

DiagnosisPresenter::DiagnosisPresenter(commissioning::Station &station, UnitPresenter &unit,
                                       QObject *parent)
    : QObject(parent)
    , m_station(station)
    , m_unit(unit)
    , m_worker(std::make_unique<DiagnosisWorker>(station))
{
    const QSettings settings;
    const QString kept = settings.value(circumstanceKey).toString();
    for (const Circumstance each : {Circumstance::Bench, Circumstance::Vehicle}) {
        const std::string_view name = circumstanceName(each);
        if (kept == QLatin1StringView(name.data(), static_cast<qsizetype>(name.size()))) {
            m_circumstance = each;
        }
    }
    m_listening = settings.value(listenKey, false).toBool();

    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &DiagnosisPresenter::changed);
    m_readDeadline.setSingleShot(true);
    connect(&m_readDeadline, &QTimer::timeout, this, &DiagnosisPresenter::look);
    connect(&m_unit, &UnitPresenter::changed, this, &DiagnosisPresenter::onUnitChanged);
    connect(&m_unit, &UnitPresenter::stageChanged, this, &DiagnosisPresenter::onUnitStageChanged);

    connect(&m_support, &SupportSaver::changed, this, &DiagnosisPresenter::changed);

    const DiagnosisWorker *worker = m_worker.get();
    connect(worker, &DiagnosisWorker::checkChanged, this,
            [this](DiagnosisCheck check, StepState state) {
                const bool isOfUnit =
                    check == DiagnosisCheck::Tracker || check == DiagnosisCheck::Settings;
                if (m_isAbandoned || (isOfUnit && m_stage == Stage::Reading)) {
                    return; // The unit tells that itself.
                }
                m_checks[static_cast<std::size_t>(check)] = state;
                Q_EMIT changed();
            });
    connect(worker, &DiagnosisWorker::evidenceChanged, this, [this](const Evidence &evidence) {
        if (m_isAbandoned) {
            return;
        }
        m_seen = evidence;
        if (m_stage == Stage::Reading) {
            showReading();
        } else {
            m_ladder = commissioning::ladderSoFar(evidence);
        }
        Q_EMIT changed();
    });
    connect(worker, &DiagnosisWorker::finished, this, &DiagnosisPresenter::onFinished);
    connect(worker, &DiagnosisWorker::refused, this, [this](const Error &error) {
        if (m_isAbandoned) {
            onWorkerEnded();
        } else {
            abandon();
            onRefused(error);
        }
    });
}

DiagnosisPresenter::~DiagnosisPresenter()
{
    m_worker->disconnect(this);
    m_worker.reset();
}

std::chrono::seconds DiagnosisPresenter::elapsed() const
{
    return std::chrono::seconds(m_clock.isValid() ? m_clock.elapsed() / 1000 : 0);
}

std::chrono::seconds DiagnosisPresenter::listenLeft() const
{
    return isRunning() ? std::max(m_listenFor - elapsed(), 0s) : 0s;
}

std::size_t DiagnosisPresenter::errorCount() const
{
    if (!m_diagnosis) {
        return 0;
    }
    return static_cast<std::size_t>(
        std::ranges::count(m_diagnosis->findings, Severity::Error, &Finding::severity));
}

void DiagnosisPresenter::setStage(Stage stage)
{
    m_stage = stage;
    if (isRunning()) {
        m_tick.start();
    } else {
        m_tick.stop();
        m_readDeadline.stop();
    }
    Q_EMIT stageChanged();
    Q_EMIT changed();
}

// What is looked at

void DiagnosisPresenter::setCircumstance(Circumstance circumstance)
{
    m_circumstance = circumstance;
    const std::string_view name = circumstanceName(circumstance);
    QSettings().setValue(circumstanceKey,
                         QLatin1StringView(name.data(), static_cast<qsizetype>(name.size())));
    Q_EMIT changed();
}

void DiagnosisPresenter::setListening(bool listening)
{
    m_listening = listening;
    QSettings().setValue(listenKey, listening);
    Q_EMIT changed();
}

// How it goes

void DiagnosisPresenter::start()
{
    begin(m_listening ? usualListening : 0s);
}

bool DiagnosisPresenter::diagnose(const Handover &tracker)
{
    if (isRunning()) {
        return false;
    }
    const auto &device = m_evidence.device;
    if (!device || device->port != tracker.unit.port
        || diagnosedImei().value_or(std::string()) != tracker.imei) {
        forgetDiagnosis();
        setStage(Stage::Idle); // Nothing is done any more that could be shown.
    }
    m_handedOver = tracker;
    m_isFilled = false;
    m_unit.open(tracker.unit);
    start();
    m_openedHere = true;
    return true;
}

void DiagnosisPresenter::begin(std::chrono::seconds listen)
{
    if (isRunning()) {
        return;
    }
    m_listenFor = listen;
    m_error.reset();
    m_refusal.reset();
    m_stopped = Stopped::No;
    m_openedHere = false;
    m_support.forget();
    m_checks.fill(StepState::Waiting);
    m_ladder = commissioning::ladderSoFar({});
    m_seen = {};
    m_pending.reset();
    m_clock.start();
    setStage(Stage::Reading);
    if (readUnit()) {
        m_toCome = std::make_shared<commissioning::DeviceToCome>();
    }
    // None of the rest has to wait for the unit.
    DiagnosisInputs inputs = m_basis;
    addTarget(inputs, m_toCome);
    addListening(inputs);
    if (m_listenFor <= 0s) {
        inputs.wait = m_basis.wait;
    }
    if (m_toCome) {
        inputs.limit = std::max(inputs.limit, longestReading + shortestLook);
    }
    m_next = std::move(inputs);
    startWorker();
    if (m_toCome) {
        m_readDeadline.start(longestReading);
        onUnitChanged();
    } else {
        setStage(Stage::Looking);
    }
}

/// As soon as the worker is free.
void DiagnosisPresenter::startWorker()
{
    if (m_next && !m_worker->isRunning()) {
        m_worker->start(*std::exchange(m_next, std::nullopt));
    }
}

/// Before anything else is made of it.
void DiagnosisPresenter::onWorkerEnded()
{
    m_isAbandoned = false;
    if (!m_next) {
        return;
    }
    startWorker();
    if (wasStopped() || m_refusal) {
        m_worker->cancel(); // Before it could begin.
    }
}

/// True when the unit has to be waited for.
bool DiagnosisPresenter::readUnit()
{
    if (m_unit.isInConversation()) {
        return false;
    }
    switch (m_unit.stage()) {
    case UnitStage::NoUnit:
        openUnit();
        m_openedHere = hasUnit();
        return m_openedHere;
    case UnitStage::Opening:
        return true;
    case UnitStage::Identified:
        if (m_unit.hasAnswered() && m_unit.statusAge() < fresh) {
            return false;
        }
        [[fallthrough]];
    case UnitStage::Finished:
        // How a job ended well stays in sight until somebody goes on.
        if (m_unit.isConnected() && m_unit.job() && !m_unit.job()->error) {
            return false;
        }
        [[fallthrough]];
    case UnitStage::Failed:
        if (m_unit.error() && m_unit.error()->code == ErrorCode::PasswordWrong) {
            return false; // Some lock themselves after a few wrong ones.
        }
        m_unit.readAgain();
        return true;
    case UnitStage::Working:
        return false;
    }
    return false;
}

void DiagnosisPresenter::onUnitChanged()
{
    if (isAnsweredUnitGone()) {
        answerAsUsual();
    }
    putPending();
    if (m_stage == Stage::Done && isAnotherUnit()) {
        forgetDiagnosis();
        setStage(Stage::Idle);
        return;
    }
    if (m_handedOver && !isHandedOverHere()) {
        m_handedOver.reset();
    }
    if (m_filling) {
        return;
    }
    if (const auto wrong = wrongUnit(); wrong && isRunning()) {
        m_handedOver.reset();
        if (m_stage == Stage::Looking) {
            m_refusal = wrong;
            m_worker->cancel();
        } else {
            abandon();
            onRefused(*wrong);
        }
        return;
    }
    if (m_stage != Stage::Reading || !m_readDeadline.isActive()) {
        Q_EMIT changed(); // What would be looked at is another one.
        return;
    }
    if (m_unit.stage() != UnitStage::Opening) {
        look();
        return;
    }
    showReading();
    Q_EMIT changed();
}

/// Than the one that was diagnosed.
bool DiagnosisPresenter::isAnotherUnit() const
{
    const auto &device = m_evidence.device;
    if (!device) {
        return false;
    }
    if (device->identity.imei && m_unit.identity() && m_unit.identity()->imei) {
        return m_unit.identity()->imei != device->identity.imei;
    }
    // Without names there is nothing but the cable to go by.
    return m_unit.stage() == UnitStage::Identified && unitPort() != device->port;
}

/// What was found of one tracker is no advice for the next.
void DiagnosisPresenter::forgetDiagnosis()
{
    m_diagnosis.reset();
    m_evidence = {};
    m_pending.reset();
}

/// What the unit has told so far.
void DiagnosisPresenter::showReading()
{
    auto &tracker = m_checks[static_cast<std::size_t>(DiagnosisCheck::Tracker)];
    auto &settings = m_checks[static_cast<std::size_t>(DiagnosisCheck::Settings)];
    tracker = m_unit.identity() ? StepState::Done : StepState::Running;
    settings = m_unit.identity() ? StepState::Running : StepState::Waiting;
    Evidence known = m_seen;
    known.at = system::utcNow();
    known.device = device();
    if (known.device) {
        known.device->error.reset(); // It may still answer.
    }
    m_ladder = commissioning::ladderSoFar(known);
}

bool DiagnosisPresenter::isPending(DiagnosisCheck check) const
{
    const StepState state = checkState(check);
    return state == StepState::Waiting || state == StepState::Running;
}

bool DiagnosisPresenter::isLookedAt(const RungResult &rung) const
{
    if (!isRunning() || rung.state == RungState::Good) {
        return false;
    }
    switch (rung.rung) {
    case Rung::Sim:
    case Rung::Registration:
    case Rung::Signal:
    case Rung::DataSession:
        // Who is heard has climbed these, but what the tracker denies is told at once.
        return isPending(DiagnosisCheck::Tracker)
               || (rung.state == RungState::NotKnown && isPending(DiagnosisCheck::Traffic));
    case Rung::Dns:
    case Rung::Socket:
        return isPending(DiagnosisCheck::Server);
    case Rung::Bytes:
    case Rung::Answer:
    case Rung::Records:
        return isPending(DiagnosisCheck::Traffic);
    }
    return false;
}

/// What was read of the unit by now is all that there will be.
void DiagnosisPresenter::look()
{
    m_readDeadline.stop();
    if (const auto toCome = std::exchange(m_toCome, nullptr)) {
        toCome->give(device());
    }
    setStage(Stage::Looking);
}

/// What the worker does is of no use any more.
void DiagnosisPresenter::abandon()
{
    m_toCome.reset();
    m_next.reset();
    m_isAbandoned = m_worker->isRunning();
    m_worker->cancel();
}

void DiagnosisPresenter::stop()
{
    if (m_stage == Stage::Reading) {
        m_stopped = Stopped::Reading;
        abandon();
        setStage(Stage::Done);
        // One that was there before goes on being read, for the Commission page.
        if (m_openedHere) {
            m_unit.cancel();
        }
    } else if (m_stage == Stage::Looking) {
        m_stopped = Stopped::Looking;
        m_worker->cancel();
    }
}

void DiagnosisPresenter::onFinished(const Evidence &evidence, const Diagnosis &diagnosis)
{
    if (m_isAbandoned) {
        onWorkerEnded();
        return;
    }
    if (m_refusal) {
        onRefused(*std::exchange(m_refusal, std::nullopt));
        return;
    }
    m_toCome.reset();
    m_evidence = evidence;
    m_diagnosis = diagnosis;
    setStage(Stage::Done);
}

void DiagnosisPresenter::onRefused(const Error &error)
{
    m_error = error;
    m_refusal.reset();
    m_diagnosis.reset();
    setStage(Stage::Done);
}

void DiagnosisPresenter::onUnitStageChanged()
{
    putHandedOver();
    putPending();
}

QString DiagnosisPresenter::asText() const
{
    return m_diagnosis
               ? support::diagnosisText(
                     *m_diagnosis, [this](const Finding &finding) { return commandOf(finding); })
               : QString();
}

support::SupportContents DiagnosisPresenter::supportContents() const
{
    support::SupportContents contents;
    contents.evidence = m_evidence;
    contents.diagnosis = m_diagnosis.value_or(Diagnosis());
    contents.traffic = m_worker->traffic();
    contents.transcript = m_station.transcript().since({});
    if (m_unit.options().devicePassword) {
        contents.secrets.push_back(*m_unit.options().devicePassword);
    }
    for (const SettingId setting : {SettingId::ApnPassword, SettingId::DevicePassword}) {
        if (!m_unit.draft().text(setting).empty()) {
            contents.secrets.push_back(m_unit.draft().text(setting));
        }
    }
    return contents;
}

QString DiagnosisPresenter::supportFileName() const
{
    return support::supportFileName(m_evidence);
}

void DiagnosisPresenter::saveForSupport(const QString &where,
                                        const support::SupportOptions &options)
{
    m_support.save(supportContents(), options, where);
}

} // namespace sp7600::ui
