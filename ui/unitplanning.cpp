// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Part of UnitPresenter: what a person wants of the unit, and what that comes to.
#include "ui/unitpresenter.h"

#include "ui/draftedit.h"
#include "ui/wordconsent.h"

#include "core/commissioning/consents.h"
#include "core/text/text.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

using commissioning::Plan;
using commissioning::UnitWorker;

std::vector<std::string> UnitPresenter::wordsToAgree() const
{
    // Setting the final server has no plan that shows beforehand what it needs.
    const auto &ended = m_stage == Stage::Finished && m_job ? m_job->error : m_error;
    return ui::wordsToAgree(namedWords(m_plan ? m_plan->obstacle : ended),
                            hasUnasked() && m_profile ? &*m_profile : nullptr, m_options.consent);
}

std::optional<Error> UnitPresenter::obstacle() const
{
    if (m_isUndecided) {
        return Error{ErrorCode::WriteUndecided};
    }
    if (m_isStale) {
        return Error{ErrorCode::SettingsStale};
    }
    if (m_isLineOut || m_isInConversation) {
        return Error{ErrorCode::AnswerAwaited};
    }
    if (needsImei()) {
        return Error{ErrorCode::ImeiNeeded};
    }
    if (const auto problems = backup() ? passwordProblems() : m_draft.problems();
        !problems.empty()) {
        return problems.begin()->second;
    }
    if (auto problem = backup() ? std::nullopt : m_draft.publicAddressProblem()) {
        return problem;
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

void UnitPresenter::setUndecided(bool undecided)
{
    if (std::exchange(m_isUndecided, undecided) != undecided) {
        Q_EMIT changed();
    }
}

bool UnitPresenter::canStart() const
{
    return m_stage == Stage::Identified && m_worker->state() == UnitWorker::State::Ready && m_plan
           && !m_planTimer.isActive() && !obstacle()
           && !(backup() && m_plan->difference.nothingToWrite());
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

void UnitPresenter::onReady()
{
    if (m_stage != Stage::Opening) {
        return;
    }
    if (acceptRemembered()) {
        return;
    }
    m_passwords.deviceTaken(imei(), m_options.devicePassword);
    const bool isNew = !std::exchange(m_keepDraft, false) || !m_draft.preset();
    if (isNew) {
        // Of a person, not of the unit before.
        const ProofWish proof = m_draft.proof();
        const std::string publicAddress = m_draft.publicAddress();
        m_draft = {};
        m_history.clear();
        m_isEdited = false;
        m_draft.setProof(proof);
        m_draft.setPublicAddress(publicAddress);
        m_draft.setPreferredTransport(Preferences::remembered().transport);
        m_passwords.forgetWish();
        if (const Preset *usual = m_presets.usual(isVirtual())) {
            m_draft.setPreset(*usual);
        }
    }
    if (m_profile) {
        m_draft.setProfile(*m_profile);
    }
    if (m_snapshot) {
        m_draft.setFound(*m_snapshot, m_isSimulator);
    }
    if (isNew) {
        proposeApn();
    }
    Q_EMIT draftReplaced();
    setStage(Stage::Identified);
    planNow();
}

/// Into the form of a tracker that has none. It stands there to be seen, and is written with all
/// else or not at all. True when there was one to propose.
bool UnitPresenter::proposeApn()
{
    const network::Apn *usual = m_apnProposal.usual();
    const bool proposes = usual != nullptr && m_draft.lacksApn();
    if (proposes) {
        m_draft.takeApn(*usual);
    }
    return proposes;
}

void UnitPresenter::setPreset(const std::string &id)
{
    const Preset *preset = m_presets.find(id);
    if (preset == nullptr) {
        return;
    }
    edit(tr("preset"), [&] { m_draft.setPreset(*preset); });
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

void UnitPresenter::setPublicAddress(const std::string &text)
{
    if (m_draft.publicAddress() != text) {
        m_draft.setPublicAddress(text);
        planSoon();
    }
}

void UnitPresenter::followPreferences(const Preferences &preferences)
{
    if (std::exchange(m_preferredProof, preferences.proof) != preferences.proof) {
        setProof(preferences.proof);
        Q_EMIT draftReplaced();
    }
}

void UnitPresenter::setText(SettingId setting, const std::string &text)
{
    if (m_draft.text(setting) == text) {
        return;
    }
    edit(text::settingLabel(setting), [&] { m_draft.setText(setting, text); }, setting);
    if (setting == SettingId::ApnPassword && !text.empty()) {
        secrets().look();
    }
    planSoon();
}

/// Each change that a person makes goes through here, so that it can be taken back.
void UnitPresenter::edit(const QString &name, const std::function<void()> &change,
                         std::optional<SettingId> typed)
{
    endTyping();
    const Wishes before = m_draft.wishes();
    change();
    m_isEdited = true;
    pushStep(name, before, typed);
}

void UnitPresenter::pushStep(const QString &name, const Wishes &before,
                             std::optional<SettingId> typed)
{
    if (m_draft.wishes() == before) {
        return;
    }
    m_history.push(new DraftEdit(name, before, m_draft.wishes(), typed,
                                 [this](const Wishes &from, const Wishes &to) {
                                     m_isEdited = true;
                                     m_draft.move(from, to);
                                     Q_EMIT draftReplaced();
                                     planSoon();
                                 }));
}

void UnitPresenter::changeSetting(SettingId setting, const std::string &text)
{
    if (setting == SettingId::Host) {
        changeHost(text);
    } else {
        m_draft.setText(setting, text);
    }
}

void UnitPresenter::changeHost(const std::string &host)
{
    const std::string port = m_draft.wanted(SettingId::ServerPort);
    const std::string transport = m_draft.wanted(SettingId::Transport);
    ConnectionSettings server;
    const bool isHost = !host.empty() && server.set(SettingId::Host, host).has_value();
    if (parseTransport(transport)) {
        [[maybe_unused]] const auto spoken = server.set(SettingId::Transport, transport);
    }
    Preset preset =
        isHost ? m_presets.forSettings(server, m_draft.preset()) : PresetChoice::another();
    if (preset.id.empty() && m_draft.needsHost()) {
        preset = *m_draft.preset(); // It leaves the host open.
    }
    if (m_draft.preset() != preset) {
        m_draft.setPreset(preset);
        const bool isUsual = preset.port && std::to_string(*preset.port) == port;
        m_draft.setText(SettingId::ServerPort, isUsual ? std::string() : port);
        m_draft.setText(SettingId::Transport, transport);
    }
    const bool isItsOwn = isHost && server.value(SettingId::Host) == preset.host;
    m_draft.setText(SettingId::Host, isItsOwn ? std::string() : host);
}

void UnitPresenter::editSetting(SettingId setting, const std::string &text)
{
    if (canEdit()) {
        typeSetting(setting, text);
        endTyping();
    }
}

void UnitPresenter::typeSetting(SettingId setting, const std::string &text)
{
    if (!canEdit() || (m_typing && m_typing->setting == setting && m_typing->text == text)) {
        return; // The plan for it is on its way, or there.
    }
    if (m_typing && m_typing->setting != setting) {
        endTyping();
    }
    if (!m_typing) {
        m_typing = Typing{setting, {}, m_draft.wishes(), m_isEdited};
    }
    m_typing->text = text;
    // What the letters before brought along, such as the preset of half a name, is not meant.
    m_draft.move(m_draft.wishes(), m_typing->before);
    changeSetting(setting, text);
    m_isEdited = true;
    if (isSecret(setting) && !text.empty()) {
        secrets().look();
    }
    Q_EMIT draftReplaced();
    planSoon();
}

void UnitPresenter::endTyping(bool keep)
{
    const auto typing = std::exchange(m_typing, std::nullopt);
    if (!typing) {
        return;
    }
    if (keep) {
        pushStep(text::settingLabel(typing->setting), typing->before);
        return;
    }
    m_draft.move(m_draft.wishes(), typing->before);
    m_isEdited = typing->wasEdited;
    Q_EMIT draftReplaced();
    planSoon();
}

void UnitPresenter::resetSettings(const std::vector<SettingId> &settings)
{
    if (!canEdit() || settings.empty()) {
        return;
    }
    edit(settings.size() == 1 ? text::settingLabel(settings.front()) : tr("all settings"), [&] {
        for (const SettingId setting : settings) {
            changeSetting(setting,
                          isSecret(setting) ? std::string() : m_draft.found(setting).value);
        }
    });
    Q_EMIT draftReplaced();
    planSoon();
}

void UnitPresenter::takeBackup()
{
    if (const auto earlier = backup()) {
        leaveBackup();
        takeSettings(earlier->settings.known());
    }
}

void UnitPresenter::takeApn(const network::Apn &apn)
{
    edit(text::settingLabel(SettingId::Apn), [&] { m_draft.takeApn(apn); });
    Q_EMIT draftReplaced();
    planSoon();
}

void UnitPresenter::takeTarget(const commissioning::Target &target)
{
    setPreset(target.presetId);
    if (!target.overrides.empty()) {
        takeSettings(target.overrides);
    }
    m_history.clear();
    m_isEdited = false;
}

TakenSettings UnitPresenter::takeSettings(const ConnectionSettings &settings)
{
    TakenSettings taken;
    edit(tr("settings from elsewhere"), [&] {
        const Preset preset = m_presets.forSettings(settings, m_draft.preset());
        if (m_draft.preset() != preset) {
            m_draft.setPreset(preset);
        }
        taken = m_draft.takeSettings(settings);
    });
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

void UnitPresenter::lookAtBackup(std::size_t index)
{
    if (index < backups().size()) {
        lookAtBackup(device::Backup(backups()[index]));
    }
}

void UnitPresenter::lookAtBackup(const device::Backup &backup)
{
    if (m_stage != Stage::Identified || !imei() || backup.identity.imei != imei()) {
        return;
    }
    m_earlier.choose(backup);
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

} // namespace sp7600::ui
