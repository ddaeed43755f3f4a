// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosispresenter.h"

#include "ui/formatting.h"
#include "ui/unitpresenter.h"

#include "core/device/transcript.h"
#include "core/support/diagnosistext.h"
#include "core/system/clock.h"

#include <QSettings>

#include <algorithm>
#include <charconv>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sp7600::ui
{

using commissioning::DiagnosisInputs;
using commissioning::DiagnosisWorker;
using commissioning::PortInfo;
using UnitStage = UnitPresenter::Stage;

namespace
{

constexpr auto circumstanceKey = "diagnose/circumstance"_L1;
constexpr auto listenKey = "diagnose/listen"_L1;
constexpr std::chrono::seconds usualListening = 60s;
/// A unit that is not read by then is one that does not answer.
constexpr std::chrono::milliseconds longestReading = 7s;
/// For the rest there is what reading left of the time for all of it.
constexpr std::chrono::milliseconds shortestLook = 2s;
/// What was read of a unit is good for so long: its SIM and its signal are other ones later.
constexpr std::chrono::milliseconds fresh = 10s;

/// What is worth opening without being asked for it: a tracker was there before.
bool isKnownPort(const PortInfo &port)
{
    return port.agreed || port.rank == PortRank::SeenBefore || port.simulator;
}

/// What the job wrote since the unit was read.
void takeWritten(SettingsSnapshot &snapshot, const std::vector<SettingResult> &written)
{
    for (const SettingResult &result : written) {
        if (result.after) {
            ReadSetting &setting = snapshot[result.setting];
            setting.state = ReadState::Read;
            setting.value = *result.after;
            setting.error.reset();
        }
    }
}

/// What servers in use send, one after the other.
listener::Acknowledgement nextAcknowledgement(const listener::Acknowledgement &now)
{
    using Kind = listener::Acknowledgement::Kind;
    listener::Acknowledgement next;
    next.kind = now.kind == Kind::Text             ? Kind::OctetPerRecord
                : now.kind == Kind::OctetPerRecord ? Kind::None
                                                   : Kind::Text;
    return next;
}

std::chrono::seconds secondsOf(const Finding &finding)
{
    const std::string_view text = finding.parameter("seconds");
    std::int64_t seconds = 0;
    std::from_chars(text.data(), text.data() + text.size(), seconds);
    return std::max(std::chrono::seconds(seconds), usualListening);
}

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
                m_checks[static_cast<std::size_t>(check)] = state;
                Q_EMIT changed();
            });
    connect(worker, &DiagnosisWorker::evidenceChanged, this, [this](const Evidence &evidence) {
        m_ladder = commissioning::ladderSoFar(evidence);
        Q_EMIT changed();
    });
    connect(worker, &DiagnosisWorker::finished, this, &DiagnosisPresenter::onFinished);
    connect(worker, &DiagnosisWorker::refused, this, &DiagnosisPresenter::onRefused);
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
    return m_stage == Stage::Looking ? std::max(m_listenFor - elapsed(), 0s) : 0s;
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

bool DiagnosisPresenter::hasUnit() const
{
    return m_unit.stage() != UnitStage::NoUnit;
}

const std::string &DiagnosisPresenter::unitPort() const
{
    return m_unit.options().port;
}

void DiagnosisPresenter::setPorts(const commissioning::PortList &list,
                                  const std::set<std::string> &taken)
{
    m_ports.clear();
    for (const PortInfo &port : list.ports) {
        if (!port.name.empty() && !port.problem && !taken.contains(port.name)) {
            m_ports.push_back(port);
        }
    }
    const auto isHere = [this](const PortInfo &port) { return port.name == m_port; };
    if (std::ranges::none_of(m_ports, isHere)) {
        m_portChosen = m_portChosen && m_port.empty();
        m_port.clear();
    }
    if (!m_portChosen) {
        const auto known = std::ranges::find_if(m_ports, isKnownPort);
        m_port = known == m_ports.end() ? std::string() : known->name;
    }
    Q_EMIT portsChanged();
}

void DiagnosisPresenter::choosePort(const std::string &port)
{
    m_port = port;
    m_portChosen = true;
    Q_EMIT changed();
}

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

const Preset *DiagnosisPresenter::preset() const
{
    const bool hasDraft = m_unit.stage() == UnitStage::Identified
                          || m_unit.stage() == UnitStage::Working
                          || m_unit.stage() == UnitStage::Finished;
    if (hasDraft && m_unit.draft().preset()) {
        return &*m_unit.draft().preset();
    }
    const Preset *wanted =
        isHandedOverHere() ? m_unit.presetChoice().find(m_handedOver->target.presetId) : nullptr;
    return wanted != nullptr ? wanted : m_unit.presetChoice().usual(m_unit.isDemo());
}

std::optional<Endpoint> DiagnosisPresenter::endpoint() const
{
    const Preset *goal = preset();
    ConnectionSettings wanted;
    const bool fromDraft =
        goal != nullptr && m_unit.draft().preset() && goal == &*m_unit.draft().preset();
    if (fromDraft) {
        wanted = m_unit.draft().target(true).overrides;
    } else if (isHandedOverHere()) {
        wanted = m_handedOver->target.overrides;
    }
    if (goal == nullptr || (goal->thisLaptop && !wanted.has(SettingId::Host))) {
        return {};
    }
    const auto fill = [&wanted](SettingId setting, const std::string &text) {
        return wanted.has(setting) || wanted.set(setting, text).has_value();
    };
    const std::string transport(
        transportName(goal->transports.empty() ? Transport::Tcp : goal->transports.front()));
    if (!fill(SettingId::Host, goal->host)
        || !fill(SettingId::ServerPort, goal->port ? std::to_string(*goal->port) : std::string())
        || !fill(SettingId::Transport, transport)) {
        return {};
    }
    return wanted.endpoint();
}

/// As UnitPresenter knows it; nothing while it knows nothing.
std::optional<DeviceEvidence> DiagnosisPresenter::device() const
{
    const bool said = m_unit.identity() || m_unit.snapshot() || m_unit.error();
    const bool isSilent = m_unit.stage() == UnitStage::Opening;
    if (!hasUnit() || (!said && !isSilent)) {
        return {};
    }
    DeviceEvidence device;
    device.at = system::utcNow() - m_unit.statusAge();
    device.port = m_unit.options().port;
    device.profileId = m_unit.profile() ? m_unit.profile()->id : std::string();
    device.identity = m_unit.identity().value_or(Identity());
    if (m_unit.status() != DeviceStatus{}) {
        device.status = m_unit.status();
    }
    device.settings = m_unit.snapshot();
    if (device.settings) {
        takeWritten(*device.settings, m_unit.written());
    }
    device.error = m_unit.error();
    // What the search for its words came to says more than that nothing was read.
    if (!device.error && !m_unit.hasAnswered()) {
        device.error = m_unit.profileNotFound();
    }
    if (isSilent && !device.settings) {
        device.error = Error{ErrorCode::TimedOut, {{"what", device.port}}, {}};
    }
    return device;
}

void DiagnosisPresenter::addTarget(DiagnosisInputs &inputs) const
{
    if (const Preset *goal = preset()) {
        inputs.presetId = goal->id;
    }
    inputs.endpoint = endpoint();
    inputs.device = device();
    if (hasUnit()) {
        inputs.unit = m_unit.options(); // Tells whose port it is; it is not opened.
        if (m_unit.identity()) {
            inputs.imei = m_unit.identity()->imei;
        }
        if (!inputs.imei && isHandedOverHere() && !m_handedOver->imei.empty()) {
            inputs.imei = m_handedOver->imei;
        }
    }
    if (!inputs.device) {
        inputs.unit.reset();
    }
    if (m_circumstance != Circumstance::NotKnown) {
        inputs.circumstance = m_circumstance;
    }
}

void DiagnosisPresenter::addListening(DiagnosisInputs &inputs) const
{
    inputs.wait = m_listenFor;
    if (m_listenFor <= 0s) {
        inputs.listen.reset();
        return;
    }
    if (m_station.listeningOn()) {
        inputs.listen.reset(); // What runs is left as it is.
        return;
    }
    if (!inputs.listen) {
        inputs.listen.emplace();
        if (hasUnit() && m_station.isSimulatorPort(unitPort())) {
            inputs.listen->bindAddress = "127.0.0.1"; // It reports to nobody else.
        }
    }
    if (m_otherAnswer) {
        inputs.listen->acknowledgement = m_otherAnswer->answer;
    }
}

// How trackers are answered

std::optional<listener::Acknowledgement> DiagnosisPresenter::otherAnswer() const
{
    // A job may have started the listener anew, and then all is as usual.
    const auto now = m_otherAnswer ? m_station.acknowledgement() : std::nullopt;
    return now && *now == m_otherAnswer->answer ? now : std::nullopt;
}

std::optional<std::string> DiagnosisPresenter::diagnosedImei() const
{
    const auto &device = m_evidence.device;
    return device && device->identity.imei ? device->identity.imei : m_evidence.target.imei;
}

void DiagnosisPresenter::answerOtherwise()
{
    const auto now = m_station.acknowledgement();
    OtherAnswer other;
    other.usual = otherAnswer() ? m_otherAnswer->usual : now.value_or(other.usual);
    other.answer = nextAcknowledgement(now.value_or(other.usual));
    other.imei = diagnosedImei();
    other.port = hasUnit() ? unitPort() : std::string();
    m_station.answerWith(other.answer);
    m_otherAnswer = std::move(other);
}

void DiagnosisPresenter::answerAsUsual()
{
    if (!m_otherAnswer) {
        return;
    }
    if (otherAnswer()) {
        m_station.answerWith(m_otherAnswer->usual);
    }
    m_otherAnswer.reset();
    Q_EMIT changed();
}

/// Whether another tracker is here than the one that is answered otherwise.
bool DiagnosisPresenter::isAnsweredUnitGone() const
{
    if (!m_otherAnswer) {
        return false;
    }
    const auto &imei = m_otherAnswer->imei;
    const auto &port = m_otherAnswer->port;
    const bool isRead = m_unit.stage() == UnitStage::Identified && m_unit.identity();
    // Without names there is nothing but the cable to go by.
    return imei ? isRead && m_unit.identity()->imei != imei
                : !port.empty() && (!hasUnit() || unitPort() != port);
}

// How it goes

void DiagnosisPresenter::start()
{
    begin(m_listening ? usualListening : 0s);
}

void DiagnosisPresenter::diagnose(const Handover &tracker)
{
    if (isRunning() || m_worker->isRunning()) {
        return;
    }
    m_handedOver = tracker;
    m_isFilled = false;
    m_unit.open(tracker.unit);
    start();
    m_openedHere = true;
}

void DiagnosisPresenter::begin(std::chrono::seconds listen)
{
    if (isRunning() || m_worker->isRunning()) {
        return;
    }
    m_listenFor = listen;
    m_error.reset();
    m_stopped = Stopped::No;
    m_openedHere = false;
    m_support.forget();
    m_checks.fill(StepState::Waiting);
    m_ladder = commissioning::ladderSoFar({});
    m_pending.reset();
    m_clock.start();
    setStage(Stage::Reading);
    if (readUnit()) {
        m_readDeadline.start(longestReading);
        onUnitChanged();
    } else {
        look();
    }
}

/// True when the unit has to be waited for.
bool DiagnosisPresenter::readUnit()
{
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
        m_unit.readAgain();
        return true;
    case UnitStage::Working:
        return false;
    }
    return false;
}

void DiagnosisPresenter::openUnit()
{
    const auto chosen = std::ranges::find(m_ports, m_port, &PortInfo::name);
    if (m_port.empty() || chosen == m_ports.end()) {
        return;
    }
    m_unit.agreeToPort(*chosen);
    commissioning::UnitOptions options;
    options.port = m_port;
    m_unit.open(std::move(options));
}

void DiagnosisPresenter::onUnitChanged()
{
    if (isAnsweredUnitGone()) {
        answerAsUsual();
    }
    putPending();
    const auto &device = m_evidence.device;
    const bool isAnother = m_stage == Stage::Done && device && device->identity.imei
                           && m_unit.identity() && m_unit.identity()->imei
                           && m_unit.identity()->imei != device->identity.imei;
    if (isAnother) {
        // What was found of one tracker is no advice for the next.
        m_diagnosis.reset();
        m_evidence = {};
        m_pending.reset();
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
        onRefused(*wrong);
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

/// What the unit has told so far.
void DiagnosisPresenter::showReading()
{
    auto &tracker = m_checks[static_cast<std::size_t>(DiagnosisCheck::Tracker)];
    auto &settings = m_checks[static_cast<std::size_t>(DiagnosisCheck::Settings)];
    tracker = m_unit.identity() ? StepState::Done : StepState::Running;
    settings = m_unit.identity() ? StepState::Running : StepState::Waiting;
    Evidence known;
    known.at = systemNow();
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

void DiagnosisPresenter::look()
{
    m_readDeadline.stop();
    DiagnosisInputs inputs = m_basis;
    addTarget(inputs);
    addListening(inputs);
    const std::chrono::milliseconds took(m_clock.elapsed());
    inputs.limit = std::max(inputs.limit - took, shortestLook);
    inputs.wait = std::max(inputs.wait - took, 0ms);
    if (m_listenFor <= 0s) {
        inputs.wait = m_basis.wait;
    }
    setStage(Stage::Looking);
    m_worker->start(inputs);
}

void DiagnosisPresenter::stop()
{
    if (m_stage == Stage::Reading) {
        m_stopped = Stopped::Reading;
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
    m_evidence = evidence;
    m_diagnosis = diagnosis;
    setStage(Stage::Done);
}

void DiagnosisPresenter::onRefused(const Error &error)
{
    m_error = error;
    m_diagnosis.reset();
    setStage(Stage::Done);
}

// Remedies

void DiagnosisPresenter::apply(const Finding &finding)
{
    switch (finding.remedy.kind) {
    case RemedyKind::WriteSettings:
        m_pending = Pending{finding.remedy.settings, diagnosedImei(), hasUnit()};
        openForRemedy();
        Q_EMIT commissionWanted(FormField::Usual);
        break;
    case RemedyKind::ChooseApn:
        openForRemedy();
        Q_EMIT commissionWanted(FormField::Apn);
        break;
    case RemedyKind::UseOtherProof:
        openForRemedy();
        Q_EMIT commissionWanted(FormField::Proof);
        break;
    case RemedyKind::GiveDevicePassword:
        openForRemedy();
        Q_EMIT commissionWanted(FormField::Usual);
        break;
    case RemedyKind::TeachWords:
        Q_EMIT wordsWanted();
        break;
    case RemedyKind::ChangeAcknowledgement:
        answerOtherwise();
        begin(usualListening);
        break;
    case RemedyKind::WaitLonger:
        begin(secondsOf(finding));
        break;
    case RemedyKind::CheckAgain:
        start();
        break;
    case RemedyKind::OpenFirewall:
    case RemedyKind::None:
        break;
    }
}

/// Nothing can be written to a unit that is not read.
void DiagnosisPresenter::openForRemedy()
{
    switch (m_unit.stage()) {
    case UnitStage::NoUnit:
        openUnit();
        break;
    case UnitStage::Finished:
        m_unit.readAgain();
        break;
    case UnitStage::Identified:
        if (m_unit.backup()) {
            m_unit.backToSettings();
        }
        break;
    case UnitStage::Failed:
        if (m_unit.error() && m_unit.error()->code != ErrorCode::PasswordWrong
            && m_unit.error()->code != ErrorCode::ConsentNeeded) {
            m_unit.readAgain();
        }
        break;
    case UnitStage::Opening:
    case UnitStage::Working:
        break;
    }
    putPending();
}

void DiagnosisPresenter::onUnitStageChanged()
{
    putHandedOver();
    putPending();
}

bool DiagnosisPresenter::isHandedOverHere() const
{
    return m_handedOver && hasUnit() && unitPort() == m_handedOver->unit.port;
}

/// Another tracker than the one that was handed over.
std::optional<Error> DiagnosisPresenter::wrongUnit() const
{
    if (!isHandedOverHere() || m_handedOver->imei.empty() || !m_unit.identity()
        || !m_unit.identity()->imei || *m_unit.identity()->imei == m_handedOver->imei) {
        return {};
    }
    return Error{ErrorCode::DeviceReplaced,
                 {{"expected", m_handedOver->imei}, {"imei", *m_unit.identity()->imei}},
                 {}};
}

/// As the list wants it, so that what helps can be written at once.
void DiagnosisPresenter::putHandedOver()
{
    m_isFilled = m_isFilled && m_unit.stage() != UnitStage::Failed;
    if (m_unit.stage() != UnitStage::Identified || m_isFilled || !isHandedOverHere()
        || wrongUnit()) {
        return;
    }
    m_isFilled = true;
    m_filling = true;
    m_unit.setPreset(m_handedOver->target.presetId);
    if (!m_handedOver->target.overrides.empty()) {
        m_unit.takeSettings(m_handedOver->target.overrides);
    }
    m_filling = false;
}

void DiagnosisPresenter::putPending()
{
    if (!m_pending) {
        return;
    }
    if (m_unit.stage() == UnitStage::NoUnit) {
        if (m_pending->isHere && !m_pending->imei) {
            m_pending.reset(); // Nothing would tell the next one from it.
        }
        return;
    }
    if (m_unit.stage() != UnitStage::Identified || m_unit.backup()) {
        return;
    }
    const auto &imei = m_unit.identity() ? m_unit.identity()->imei : m_pending->imei;
    const bool isAnother = m_pending->imei && imei && imei != m_pending->imei;
    const Pending pending = *std::exchange(m_pending, std::nullopt);
    if (!isAnother) {
        m_unit.takeSettings(pending.settings);
    }
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

QString DiagnosisPresenter::commandOf(const Finding &finding) const
{
    if (finding.remedy.kind != RemedyKind::OpenFirewall) {
        return {};
    }
    if (!finding.parameter("command").empty()) {
        return QString::fromUtf8(finding.parameter("command"));
    }
    return m_evidence.laptop && m_evidence.laptop->firewall
               ? QString::fromStdString(m_evidence.laptop->firewall->command)
               : QString();
}

} // namespace sp7600::ui
