// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Part of DiagnosisPresenter: what is looked at, and what is meant to be.
#include "ui/diagnosispresenter.h"

#include "ui/unitpresenter.h"

#include "core/system/clock.h"

#include <algorithm>
#include <utility>

namespace sp7600::ui
{

using commissioning::DiagnosisInputs;
using commissioning::PortInfo;
using UnitStage = UnitPresenter::Stage;

namespace
{

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

} // namespace

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

const Preset *DiagnosisPresenter::preset() const
{
    const bool hasDraft = m_unit.stage() == UnitStage::Identified
                          || m_unit.stage() == UnitStage::Working
                          || m_unit.stage() == UnitStage::Finished
                          || (m_unit.stage() == UnitStage::Opening && m_unit.keepsDraft());
    if (hasDraft && m_unit.draft().preset()) {
        return &*m_unit.draft().preset();
    }
    const Preset *wanted =
        isHandedOverHere() ? m_unit.presetChoice().find(m_handedOver->target.presetId) : nullptr;
    return wanted != nullptr ? wanted : m_unit.presetChoice().usual(m_unit.isVirtual());
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

/// @p toCome: the unit is being read; else what is known of it is all.
void DiagnosisPresenter::addTarget(DiagnosisInputs &inputs,
                                   const std::shared_ptr<commissioning::DeviceToCome> &toCome) const
{
    if (const Preset *goal = preset()) {
        inputs.presetId = goal->id;
    }
    inputs.endpoint = endpoint();
    inputs.deviceToCome = toCome;
    if (!toCome) {
        inputs.device = device();
    }
    if (hasUnit()) {
        inputs.unit = m_unit.options(); // Tells whose port it is; it is not opened.
        if (m_unit.identity()) {
            inputs.imei = m_unit.identity()->imei;
        }
        if (!inputs.imei && isHandedOverHere() && !m_handedOver->imei.empty()) {
            inputs.imei = m_handedOver->imei;
        }
    }
    if (!inputs.device && !toCome) {
        inputs.unit.reset();
    }
    if (m_circumstance != Circumstance::NotKnown) {
        inputs.circumstance = m_circumstance;
    }
}

void DiagnosisPresenter::addListening(DiagnosisInputs &inputs) const
{
    inputs.wait = m_listenFor;
    if (m_listenFor <= std::chrono::seconds(0)) {
        inputs.listen.reset();
        return;
    }
    if (m_station.listeningOn()) {
        inputs.listen.reset(); // What runs is left as it is, where it hears this tracker.
    }
    inputs.listenAsChosen = true;
    if (m_otherAnswer) {
        inputs.answer = m_otherAnswer->answer;
        if (inputs.listen) {
            inputs.listen->acknowledgement = m_otherAnswer->answer;
        }
    }
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
    m_unit.takeTarget(m_handedOver->target);
    m_filling = false;
}

} // namespace sp7600::ui
