// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targetdraft.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

namespace sp7600::ui
{

namespace
{

constexpr std::string_view usualSecondTransport = "tcp";

constexpr std::size_t indexOf(SettingId setting)
{
    return static_cast<std::size_t>(setting);
}

/// The server is the preset's; everything else is what the unit holds until it is edited.
bool isOfServer(SettingId setting)
{
    return setting <= SettingId::Transport;
}

bool isOfApn(SettingId setting)
{
    return setting == SettingId::Apn || setting == SettingId::ApnUser
           || setting == SettingId::ApnPassword;
}

} // namespace

bool TargetDraft::canWrite(SettingId setting) const
{
    if (!m_profile) {
        return true;
    }
    const device::SettingWord *word = m_profile->wordFor(setting);
    return word != nullptr && word->write.has_value();
}

const std::string &TargetDraft::held(SettingId setting) const
{
    // Other states have no value.
    return m_found[setting].value;
}

void TargetDraft::setPreset(const Preset &preset)
{
    m_wishes.preset = preset;
    m_wishes.texts[indexOf(SettingId::Host)].clear();
    m_wishes.texts[indexOf(SettingId::ServerPort)].clear();
    m_wishes.texts[indexOf(SettingId::Transport)] = usualTransport();
}

void TargetDraft::move(const Wishes &from, const Wishes &to)
{
    if (from.preset != to.preset) {
        m_wishes.preset = to.preset;
    }
    for (const SettingId setting : allSettings) {
        const std::size_t index = indexOf(setting);
        if (from.texts[index] != to.texts[index]) {
            m_wishes.texts[index] = to.texts[index];
        }
    }
}

std::string TargetDraft::usualTransport() const
{
    if (!m_wishes.preset || m_wishes.preset->transports.empty()) {
        return {};
    }
    const auto &all = m_wishes.preset->transports;
    const auto speaks = [&all](Transport transport) {
        return std::ranges::find(all, transport) != all.end();
    };
    if (m_preferredTransport && speaks(*m_preferredTransport)) {
        return std::string(transportName(*m_preferredTransport));
    }
    const auto now = parseTransport(held(SettingId::Transport));
    return std::string(transportName(now && speaks(*now) ? *now : all.front()));
}

void TargetDraft::setPreferredTransport(std::optional<Transport> transport)
{
    const bool edited = text(SettingId::Transport) != usualTransport();
    m_preferredTransport = transport;
    if (!edited) {
        m_wishes.texts[indexOf(SettingId::Transport)] = usualTransport();
    }
}

void TargetDraft::setFound(const SettingsSnapshot &found, bool simulator)
{
    m_simulator = simulator;
    const bool transportEdited = text(SettingId::Transport) != usualTransport();
    const SettingsSnapshot before = std::exchange(m_found, found);
    if (!transportEdited) {
        m_wishes.texts[indexOf(SettingId::Transport)] = usualTransport();
    }
    for (const SettingId setting : allSettings) {
        std::string &text = m_wishes.texts[indexOf(setting)];
        // A password that a unit tells is no text to show.
        if (!isOfServer(setting) && !isSecret(setting) && text == before[setting].value) {
            text = held(setting);
        }
    }
}

void TargetDraft::setText(SettingId setting, const std::string &text)
{
    m_wishes.texts[indexOf(setting)] = text;
    std::string &transport = m_wishes.texts[indexOf(SettingId::SecondTransport)];
    if (setting == SettingId::SecondHost && !text.empty() && transport.empty()) {
        transport = usualSecondTransport;
    }
}

void TargetDraft::takeApn(const network::Apn &apn)
{
    setText(SettingId::Apn, apn.apn);
    setText(SettingId::ApnUser, apn.user);
    setText(SettingId::ApnPassword, apn.password);
}

TakenSettings TargetDraft::takeSettings(const ConnectionSettings &settings)
{
    TakenSettings result;
    for (const SettingId setting : settings.present()) {
        const std::string &value = *settings.value(setting);
        if (isSecret(setting) && value.empty()) {
            result.emptySecrets.push_back(setting);
        } else if (!isOfServer(setting) && !isOfApn(setting) && !canWrite(setting)) {
            result.withoutWord.push_back(setting);
        } else {
            const bool usual =
                m_wishes.preset
                && (setting == SettingId::Host ? value == m_wishes.preset->host
                    : setting == SettingId::ServerPort
                        ? m_wishes.preset->port && value == std::to_string(*m_wishes.preset->port)
                        : false);
            setText(setting, usual ? std::string() : value);
            result.taken.push_back(setting);
        }
    }
    return result;
}

const std::string &TargetDraft::text(SettingId setting) const
{
    return m_wishes.texts[indexOf(setting)];
}

std::string TargetDraft::wanted(SettingId setting) const
{
    const std::string &typed = text(setting);
    const std::optional<Preset> &preset = m_wishes.preset;
    if (!typed.empty() || !preset) {
        return typed;
    }
    switch (setting) {
    case SettingId::Host:
        return preset->host;
    case SettingId::ServerPort:
        return preset->port ? std::to_string(*preset->port) : std::string();
    case SettingId::Transport:
        return usualTransport();
    default:
        return {};
    }
}

bool TargetDraft::needsHost() const
{
    return m_wishes.preset && m_wishes.preset->host.empty()
           && !(m_wishes.preset->thisLaptop && m_simulator);
}

bool TargetDraft::lacksApn() const
{
    const ReadSetting &apn = m_found[SettingId::Apn];
    return apn.state == ReadState::Read && apn.value.empty() && text(SettingId::Apn).empty();
}

bool TargetDraft::counts(SettingId setting) const
{
    const std::string &typed = text(setting);
    switch (setting) {
    case SettingId::Host:
        return needsHost() && !typed.empty();
    case SettingId::ServerPort:
    case SettingId::Transport:
        return !typed.empty();
    case SettingId::SecondServerPort:
    case SettingId::SecondTransport:
        if (text(SettingId::SecondHost).empty()) {
            return false; // There is no second server that they could be of.
        }
        break;
    default:
        break;
    }
    // Nothing is no interval and no time zone: it stays as it is.
    const bool says = !typed.empty() || (mayBeEmpty(setting) && !isSecret(setting));
    return says && (isSecret(setting) || typed != held(setting))
           && (isOfApn(setting) || canWrite(setting));
}

std::optional<Error> TargetDraft::problemWith(SettingId setting, const std::string &text) const
{
    const auto value = normaliseSetting(setting, text);
    if (!value) {
        return value.error();
    }
    const device::SettingWord *word = m_profile ? m_profile->wordFor(setting) : nullptr;
    if (word == nullptr) {
        return {};
    }
    const auto taken = word->checkLimits(setting, *value);
    return taken ? std::nullopt : std::optional(taken.error());
}

std::map<SettingId, Error> TargetDraft::problems() const
{
    std::map<SettingId, Error> problems;
    for (const SettingId setting : allSettings) {
        if (!counts(setting)) {
            continue;
        }
        if (const auto problem = problemWith(setting, text(setting))) {
            problems.emplace(setting, *problem);
        }
    }
    if (counts(SettingId::SecondHost) && !text(SettingId::SecondHost).empty()
        && text(SettingId::SecondServerPort).empty()) {
        problems.emplace(SettingId::SecondServerPort,
                         Error{ErrorCode::PortMalformed, {{"port", ""}}, {}});
    }
    return problems;
}

std::vector<SettingId> TargetDraft::furtherEdits() const
{
    std::vector<SettingId> edits;
    std::ranges::copy_if(allSettings, std::back_inserter(edits), [this](SettingId setting) {
        return !isOfServer(setting) && !isOfApn(setting) && counts(setting);
    });
    return edits;
}

bool TargetDraft::takesPublicAddress() const
{
    return m_wishes.preset && !m_wishes.preset->thisLaptop
           && (m_proof == ProofWish::Direct || m_proof == ProofWish::Relay);
}

std::optional<Error> TargetDraft::publicAddressProblem() const
{
    if (!takesPublicAddress() || m_publicAddress.empty()) {
        return {};
    }
    const auto address = commissioning::parsePublicAddress(m_publicAddress);
    return address ? std::nullopt : std::optional(address.error());
}

commissioning::Target TargetDraft::target(bool prove) const
{
    commissioning::Target target;
    target.presetId = m_wishes.preset ? m_wishes.preset->id : std::string();
    target.proof = prove ? m_proof : ProofWish::Configured;
    if (prove && takesPublicAddress() && !m_publicAddress.empty()) {
        if (auto address = commissioning::parsePublicAddress(m_publicAddress)) {
            target.publicAddress = std::move(*address);
        }
    }
    const auto wrong = problems();
    for (const SettingId setting : allSettings) {
        if (counts(setting) && !wrong.contains(setting)) {
            [[maybe_unused]] const auto taken = target.overrides.set(setting, text(setting));
        }
    }
    return target;
}

std::optional<Preset> TargetDraft::ownPreset() const
{
    if (!m_wishes.preset || m_wishes.preset->thisLaptop) {
        return {};
    }
    ConnectionSettings server;
    const auto take = [&](SettingId setting, const std::string &usual) {
        const std::string &typed = text(setting);
        return server.set(setting, typed.empty() ? usual : typed).has_value();
    };
    if (!take(SettingId::Host, m_wishes.preset->host)
        || !take(SettingId::ServerPort,
                 m_wishes.preset->port ? std::to_string(*m_wishes.preset->port) : "")
        || !take(SettingId::Transport, usualTransport())) {
        return {};
    }
    const Endpoint endpoint = *server.endpoint();
    if (endpoint.host == m_wishes.preset->host && endpoint.port == m_wishes.preset->port
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
