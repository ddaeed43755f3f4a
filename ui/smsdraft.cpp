// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/smsdraft.h"

#include "core/commissioning/station.h"
#include "core/device/profilelibrary.h"

#include <algorithm>
#include <iterator>

namespace sp7600::ui
{

SmsDraft::SmsDraft(const commissioning::Station &station)
    : m_station(&station)
{
}

std::vector<device::Profile> SmsDraft::profiles(const std::string &connected) const
{
    std::vector<device::Profile> profiles;
    std::ranges::copy_if(m_station->profiles().profiles(), std::back_inserter(profiles),
                         [&](const device::Profile &profile) {
                             return profile.sms
                                    && (!profile.isVirtual() || profile.id == connected);
                         });
    return profiles;
}

void SmsDraft::setProfile(const device::Profile &profile)
{
    m_profileId = profile.id;
    m_target.setProfile(profile);
}

void SmsDraft::takeOver(const TargetDraft &other)
{
    if (!other.preset()) {
        return;
    }
    m_target.setPreset(*other.preset());
    std::vector<SettingId> settings = {SettingId::Host,      SettingId::ServerPort,
                                       SettingId::Transport, SettingId::Apn,
                                       SettingId::ApnUser,   SettingId::ApnPassword};
    std::ranges::copy(other.furtherEdits(), std::back_inserter(settings));
    for (const SettingId setting : settings) {
        m_target.setText(setting, other.text(setting));
    }
}

Result<commissioning::SmsTexts> SmsDraft::texts() const
{
    if (const auto problems = m_target.problems(); !problems.empty()) {
        return std::unexpected(problems.begin()->second);
    }
    return commissioning::smsTexts(*m_station,
                                   {m_profileId, m_target.target(false),
                                    m_password.empty() ? std::nullopt : std::optional(m_password)});
}

} // namespace sp7600::ui
