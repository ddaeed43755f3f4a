// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consolepresenter.h"

#include "ui/consolewords.h"
#include "ui/unitpresenter.h"

#include "core/commissioning/consents.h"
#include "core/commissioning/station.h"

#include <QFile>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

using Stage = UnitPresenter::Stage;

namespace
{

/// No consentWord() is spelt like this.
constexpr auto typedConsent = "typed";
constexpr qint64 longestScript = 1024 * 1024;

/// After which another line would be of no use.
bool endsTheScript(ErrorCode code)
{
    return code == ErrorCode::Cancelled || code == ErrorCode::LinkLost
           || code == ErrorCode::DeviceReplaced || code == ErrorCode::DeviceNotBack;
}

} // namespace

ConsolePresenter::ConsolePresenter(commissioning::Station &station, UnitPresenter &unit,
                                   QObject *parent)
    : ConsolePresenter(station, unit, device::DangerousWords::load(), parent)
{
}

ConsolePresenter::ConsolePresenter(commissioning::Station &station, UnitPresenter &unit,
                                   Result<device::DangerousWords> dangerous, QObject *parent)
    : QObject(parent)
    , m_station(station)
    , m_unit(unit)
    , m_follower(station.transcript())
    , m_history(u"console/history"_s)
    , m_octetHistory(u"console/octetHistory"_s)
{
    if (dangerous) {
        m_dangerous = std::move(*dangerous);
    } else {
        m_dangerTrouble = dangerous.error();
    }
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, [this] {
        m_steps[m_step] = StepState::Done;
        ++m_step;
        nextStep();
    });
    connect(&m_follower, &TranscriptFollower::arrived, this, &ConsolePresenter::onArrived);
    connect(&m_unit, &UnitPresenter::stageChanged, this, &ConsolePresenter::onStage);
    connect(&m_unit, &UnitPresenter::changed, this, &ConsolePresenter::changed);
    connect(&m_unit, &UnitPresenter::lineSaid, this, &ConsolePresenter::onSaid);
    onStage();
}

void ConsolePresenter::followPort()
{
    if (!m_unit.options().port.empty()) {
        m_port = m_unit.options().port;
    }
}

/// Of the tracker that the window has, or had last; lists and diagnoses have their own ports.
void ConsolePresenter::onArrived(const TranscriptEntries &entries, quint64 missed)
{
    followPort();
    TranscriptEntries ours;
    std::ranges::copy_if(
        entries, std::back_inserter(ours),
        [this](const device::Transcript::Entry &entry) { return entry.port == m_port; });
    if (missed > 0) {
        m_lines.addMissed(missed);
    }
    m_lines.add(ours);
}

std::string ConsolePresenter::firmware() const
{
    return m_unit.identity() ? m_unit.identity()->firmware.value_or(std::string()) : std::string();
}

/// What was typed or opened is judged by the words of the tracker that is there now.
void ConsolePresenter::onStage()
{
    const bool isHere = m_unit.stage() == Stage::Identified || m_unit.stage() == Stage::Finished;
    m_pending.reset();
    followPort();
    if (!isHere || !m_unit.profile() || !m_dangerous) {
        if (m_isRunning) {
            endScript();
        }
        m_reader.reset();
        m_begun.clear();
        m_proposals.clear();
        m_isAgreed = false;
    } else {
        m_reader.emplace(*m_unit.profile(), *m_dangerous);
        fillProposals(m_proposals, m_reader->words());
        m_isAgreed = m_station.consents().isAgreed(m_unit.profile()->id, firmware(), typedConsent);
        if (m_script && !m_isRunning && !m_isScriptOver) {
            readScript();
        }
    }
    Q_EMIT changed();
}

bool ConsolePresenter::canType() const
{
    return m_reader && m_isAgreed && m_unit.canSay();
}

ConsolePresenter::State ConsolePresenter::state() const
{
    if (m_isRunning) {
        return State::Running;
    }
    if (m_isSending) {
        return State::Sending;
    }
    const Stage stage = m_unit.stage();
    if (stage == Stage::NoUnit || stage == Stage::Failed || !m_unit.isBusy()) {
        return State::NoUnit;
    }
    if (m_dangerTrouble) {
        return State::NoWords;
    }
    if (!m_reader || !m_unit.canSay()) {
        return State::Busy;
    }
    if (!m_isAgreed) {
        return State::ToAgree;
    }
    if (m_pending) {
        return State::Confirming;
    }
    return m_script ? State::Script : State::Ready;
}

std::optional<Result<device::TypedLine>> ConsolePresenter::judge(const QString &typed,
                                                                 bool octets) const
{
    if (!m_reader || typed.trimmed().isEmpty()) {
        return {};
    }
    const std::string text = typed.toStdString();
    return octets ? m_reader->octets(text, m_begun) : m_reader->command(text, m_begun);
}

const QStringList &ConsolePresenter::history(bool octets) const
{
    return octets ? m_octetHistory.all() : m_history.all();
}

void ConsolePresenter::agree()
{
    if (state() != State::ToAgree) {
        return;
    }
    const auto kept = m_station.consents().agree(m_unit.profile()->id, firmware(), {typedConsent});
    m_problem = kept ? std::nullopt : std::optional(kept.error());
    m_isAgreed = true;
    Q_EMIT changed();
}

void ConsolePresenter::submit(const QString &typed, bool octets)
{
    const auto judged = judge(typed, octets);
    if (!judged || (state() != State::Ready && state() != State::Confirming)) {
        return;
    }
    m_pending.reset();
    m_problem.reset();
    if (!*judged) {
        m_problem = judged->error();
        Q_EMIT changed();
        return;
    }
    const device::TypedLine &line = **judged;
    // What was before the command may be a password.
    m_pendingText = line.isOctets ? typed.simplified() : QString::fromStdString(line.text);
    if (line.needsConfirmation()) {
        m_pending = line;
        Q_EMIT changed();
        return;
    }
    send(line);
}

void ConsolePresenter::confirm()
{
    if (state() == State::Confirming) {
        send(*std::exchange(m_pending, std::nullopt));
    }
}

void ConsolePresenter::decline()
{
    if (std::exchange(m_pending, std::nullopt)) {
        Q_EMIT changed();
    }
}

void ConsolePresenter::send(const device::TypedLine &line)
{
    if (!line.secret) {
        (line.isOctets ? m_octetHistory : m_history).add(m_pendingText);
    }
    m_pendingText.clear();
    m_problem.reset();
    m_isSending = true;
    m_begun = line.begun;
    m_unit.say(line);
    Q_EMIT lineSent();
    Q_EMIT changed();
}

void ConsolePresenter::onSaid(const Result<void> &result)
{
    const bool isOurs = std::exchange(m_isSending, false);
    if (m_isRunning && m_step < m_steps.size()) {
        m_steps[m_step] = result ? StepState::Done : StepState::Failed;
        ++m_step;
        if (!result && (!m_goOn || endsTheScript(result.error().code))) {
            m_problem = result.error();
            endScript();
        } else {
            nextStep();
        }
        return;
    }
    if (isOurs && !result) {
        m_problem = result.error();
    }
    Q_EMIT changed();
}

void ConsolePresenter::stop()
{
    switch (state()) {
    case State::Confirming:
        decline();
        break;
    case State::Sending:
        m_unit.stopLine();
        break;
    case State::Running:
        m_problem = Error{ErrorCode::Cancelled};
        m_unit.stopLine();
        endScript();
        break;
    default:
        closeScript();
        break;
    }
}

void ConsolePresenter::openScript(const QString &name, const QString &text, bool octets)
{
    if (!canOpenScript()) {
        return;
    }
    m_pending.reset();
    m_problem.reset();
    m_scriptName = name;
    m_scriptText = text;
    m_scriptIsOctets = octets;
    m_script.emplace();
    readScript();
}

void ConsolePresenter::readScript()
{
    m_isScriptOver = false;
    m_script = m_reader ? device::parseScript(m_scriptText.toStdString(), *m_reader,
                                              m_scriptIsOctets, m_begun)
                        : device::TypedScript();
    m_steps.assign(m_script->steps.size(), StepState::Waiting);
    Q_EMIT scriptChanged();
    Q_EMIT changed();
}

void ConsolePresenter::openScriptFile(const QString &path, bool octets)
{
    QFile file(path);
    QString trouble;
    QByteArray text;
    if (!file.open(QIODevice::ReadOnly)) {
        trouble = file.errorString();
    } else {
        text = file.read(longestScript + 1);
        trouble = text.size() > longestScript ? tr("it is longer than 1 MiB") : QString();
    }
    if (!trouble.isEmpty()) {
        m_problem = Error{ErrorCode::FileUnreadable,
                          {{"file", path.toStdString()}, {"detail", trouble.toStdString()}},
                          {}};
        Q_EMIT changed();
        return;
    }
    openScript(path.section(u'/', -1), QString::fromUtf8(text), octets);
}

bool ConsolePresenter::canRun() const
{
    return m_script && !m_isRunning && !m_isScriptOver && canType() && !m_script->steps.empty()
           && m_script->firstProblem() == nullptr;
}

void ConsolePresenter::runScript(bool goOn)
{
    if (!canRun()) {
        return;
    }
    m_goOn = goOn;
    m_problem.reset();
    m_isRunning = true;
    m_unit.setInConversation(true);
    m_step = 0;
    nextStep();
}

void ConsolePresenter::nextStep()
{
    if (m_step >= m_steps.size()) {
        endScript();
        return;
    }
    if (!m_unit.canSay()) {
        m_problem = Error{ErrorCode::Cancelled}; // Something else runs with the tracker.
        endScript();
        return;
    }
    const device::ScriptStep &step = m_script->steps[m_step];
    m_steps[m_step] = StepState::Running;
    if (step.wait) {
        m_wait.start(*step.wait);
    } else {
        m_begun = step.line.begun;
        m_unit.say(step.line);
    }
    Q_EMIT changed();
}

void ConsolePresenter::endScript()
{
    m_isRunning = false;
    m_isScriptOver = true;
    m_wait.stop();
    m_unit.setInConversation(false);
    for (StepState &step : m_steps) {
        step = step == StepState::Running   ? StepState::Failed
               : step == StepState::Waiting ? StepState::Skipped
                                            : step;
    }
    Q_EMIT changed();
}

void ConsolePresenter::closeScript()
{
    if (m_isRunning || !m_script) {
        return;
    }
    m_script.reset();
    m_scriptText.clear(); // There may be a password in it.
    m_steps.clear();
    m_isScriptOver = false;
    m_problem.reset();
    Q_EMIT scriptChanged();
    Q_EMIT changed();
}

std::size_t ConsolePresenter::sentLines() const
{
    std::size_t sent = 0;
    for (std::size_t index = 0; index < m_steps.size(); ++index) {
        const bool began =
            m_steps[index] != StepState::Waiting && m_steps[index] != StepState::Skipped;
        sent += began && !m_script->steps[index].wait ? 1 : 0;
    }
    return sent;
}

} // namespace sp7600::ui
