// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Part of DiagnosisPresenter: what the buttons of findings do.
#include "ui/diagnosispresenter.h"

#include "ui/unitpresenter.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace sp7600::ui
{

using UnitStage = UnitPresenter::Stage;

namespace
{

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

/// What a finding says of how long it takes; 0 where it does not.
std::chrono::seconds secondsOf(const Finding &finding)
{
    const std::string_view text = finding.parameter("seconds");
    std::int64_t seconds = 0;
    std::from_chars(text.data(), text.data() + text.size(), seconds);
    return std::chrono::seconds(seconds);
}

} // namespace

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
    if (m_otherAnswer && other.answer.kind == other.usual.kind) {
        answerAsUsual();
        return;
    }
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

void DiagnosisPresenter::setListRunning(bool running)
{
    if (running) {
        answerAsUsual(); // Trackers of a list are other ones.
    }
    m_listRunning = running;
    Q_EMIT changed();
}

bool DiagnosisPresenter::canApply(const Finding &finding) const
{
    return !m_listRunning || finding.remedy.kind != RemedyKind::ChangeAcknowledgement;
}

void DiagnosisPresenter::apply(const Finding &finding)
{
    if (!canApply(finding)) {
        return;
    }
    switch (finding.remedy.kind) {
    case RemedyKind::WriteSettings:
        m_pending = Pending{finding.remedy.settings, diagnosedImei(),
                            hasUnit() ? unitPort() : std::string()};
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
        begin(std::max(secondsOf(finding), usualListening));
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

void DiagnosisPresenter::putPending()
{
    if (!m_pending) {
        return;
    }
    if (m_unit.stage() == UnitStage::NoUnit) {
        if (!m_pending->port.empty() && !m_pending->imei) {
            m_pending.reset(); // Nothing would tell the next one from it.
        }
        return;
    }
    if (m_unit.stage() == UnitStage::Working) {
        m_pending.reset(); // Something else is written.
        return;
    }
    if (m_unit.stage() != UnitStage::Identified || m_unit.backup()) {
        return;
    }
    const auto imei = m_unit.identity() ? m_unit.identity()->imei : std::nullopt;
    if (m_pending->imei && !imei) {
        return; // Its label may still tell.
    }
    const bool isAnother = m_pending->imei
                               ? imei != m_pending->imei
                               : !m_pending->port.empty() && unitPort() != m_pending->port;
    const Pending pending = *std::exchange(m_pending, std::nullopt);
    if (!isAnother) {
        m_unit.takeSettings(pending.settings);
    }
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
