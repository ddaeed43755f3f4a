// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/earliersettings.h"

namespace sp7600::ui
{

void EarlierSettings::choose(const device::Backup &backup)
{
    m_chosen = backup;
    m_passwords.clear();
}

void EarlierSettings::leave()
{
    m_chosen.reset();
    m_passwords.clear();
}

void EarlierSettings::setPassword(SettingId setting, const std::string &text)
{
    m_passwords[setting] = text;
}

std::map<SettingId, Error> EarlierSettings::problems() const
{
    std::map<SettingId, Error> problems;
    for (const auto &[setting, text] : m_passwords) {
        if (text.empty()) {
            continue;
        }
        if (const auto value = normaliseSetting(setting, text); !value) {
            problems.emplace(setting, value.error());
        }
    }
    return problems;
}

ConnectionSettings EarlierSettings::passwords() const
{
    ConnectionSettings passwords;
    for (const auto &[setting, text] : m_passwords) {
        if (!text.empty()) {
            [[maybe_unused]] const auto taken = passwords.set(setting, text);
        }
    }
    return passwords;
}

} // namespace sp7600::ui
