// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targetdraft.h"

#include <algorithm>

namespace sp7600::ui
{

namespace
{

constexpr std::array apnSettings = {SettingId::Apn, SettingId::ApnUser, SettingId::ApnPassword};

constexpr std::size_t indexOf(SettingId setting)
{
    return static_cast<std::size_t>(setting);
}

} // namespace

void TargetDraft::setPreset(const Preset &preset)
{
    m_preset = preset;
    m_texts[indexOf(SettingId::Host)].clear();
    m_texts[indexOf(SettingId::ServerPort)].clear();
    m_texts[indexOf(SettingId::Transport)] = usualTransport();
}

std::string TargetDraft::usualTransport() const
{
    if (!m_preset || m_preset->transports.empty()) {
        return {};
    }
    const auto &all = m_preset->transports;
    const auto now = parseTransport(m_found[indexOf(SettingId::Transport)]);
    const bool spoken = now && std::ranges::find(all, *now) != all.end();
    return std::string(transportName(spoken ? *now : all.front()));
}

void TargetDraft::setFound(const SettingsSnapshot &found, bool simulator)
{
    m_simulator = simulator;
    const bool transportEdited = text(SettingId::Transport) != usualTransport();
    const ReadSetting &transport = found[SettingId::Transport];
    m_found[indexOf(SettingId::Transport)] =
        transport.state == ReadState::Read ? transport.value : std::string();
    if (!transportEdited) {
        m_texts[indexOf(SettingId::Transport)] = usualTransport();
    }
    for (const SettingId setting : apnSettings) {
        const ReadSetting &read = found[setting];
        const std::string value = read.state == ReadState::Read ? read.value : std::string();
        std::string &text = m_texts[indexOf(setting)];
        std::string &before = m_found[indexOf(setting)];
        if (text == before) {
            text = value;
        }
        before = value;
    }
    const ReadSetting &apn = found[SettingId::Apn];
    m_apnKnownEmpty = apn.state == ReadState::Read && apn.value.empty();
}

void TargetDraft::setText(SettingId setting, const std::string &text)
{
    m_texts[indexOf(setting)] = text;
}

const std::string &TargetDraft::text(SettingId setting) const
{
    return m_texts[indexOf(setting)];
}

bool TargetDraft::needsHost() const
{
    return m_preset && m_preset->host.empty() && !(m_preset->thisLaptop && m_simulator);
}

bool TargetDraft::lacksApn() const
{
    return m_apnKnownEmpty && text(SettingId::Apn).empty();
}

bool TargetDraft::counts(SettingId setting) const
{
    switch (setting) {
    case SettingId::Host:
        return needsHost() && !text(setting).empty();
    case SettingId::ServerPort:
    case SettingId::Transport:
        return !text(setting).empty();
    case SettingId::Apn:
    case SettingId::ApnUser:
    case SettingId::ApnPassword:
        return text(setting) != m_found[indexOf(setting)];
    default:
        return false;
    }
    return false;
}

std::map<SettingId, Error> TargetDraft::problems() const
{
    std::map<SettingId, Error> problems;
    for (const SettingId setting : allSettings) {
        if (!counts(setting)) {
            continue;
        }
        if (const auto value = normaliseSetting(setting, text(setting)); !value) {
            problems.emplace(setting, value.error());
        }
    }
    return problems;
}

commissioning::Target TargetDraft::target(bool prove) const
{
    commissioning::Target target;
    target.presetId = m_preset ? m_preset->id : std::string();
    target.prove = prove;
    for (const SettingId setting : allSettings) {
        if (counts(setting)) {
            // A text that cannot be taken stays out; problems() names it.
            [[maybe_unused]] const auto taken = target.overrides.set(setting, text(setting));
        }
    }
    return target;
}

std::optional<Preset> TargetDraft::ownPreset() const
{
    if (!m_preset || m_preset->thisLaptop) {
        return {};
    }
    ConnectionSettings server;
    const auto take = [&](SettingId setting, const std::string &usual) {
        const std::string &typed = text(setting);
        return server.set(setting, typed.empty() ? usual : typed).has_value();
    };
    if (!take(SettingId::Host, m_preset->host)
        || !take(SettingId::ServerPort, m_preset->port ? std::to_string(*m_preset->port) : "")
        || !take(SettingId::Transport, usualTransport())) {
        return {};
    }
    const Endpoint endpoint = *server.endpoint();
    if (endpoint.host == m_preset->host && endpoint.port == m_preset->port
        && text(SettingId::Transport) == usualTransport()) {
        return {};
    }
    Preset own;
    own.host = endpoint.host;
    own.port = endpoint.port;
    own.transports = {endpoint.transport};
    return own;
}

} // namespace sp7600::ui
