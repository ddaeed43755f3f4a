// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/backupjournal.h"
#include "core/model/error.h"
#include "core/model/settings.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace sp7600::ui
{

/// What a unit held before earlier writes, which of it is looked at, to be put back, and the
/// passwords typed for it.
class EarlierSettings
{
public:
    /// Newest first.
    void setList(const std::vector<device::Backup> &backups) { m_backups = backups; }
    [[nodiscard]] const std::vector<device::Backup> &list() const { return m_backups; }

    /// One of list(), or an older one of the same unit.
    void choose(const device::Backup &backup);
    void leave();
    [[nodiscard]] const std::optional<device::Backup> &chosen() const { return m_chosen; }

    /// A password that the chosen ones do not hold; empty: it stays as it is.
    void setPassword(SettingId setting, const std::string &text);
    /// What is wrong with the passwords as typed.
    [[nodiscard]] std::map<SettingId, Error> problems() const;
    /// Leaves out what problems() names.
    [[nodiscard]] ConnectionSettings passwords() const;

private:
    std::vector<device::Backup> m_backups;
    std::optional<device::Backup> m_chosen;
    std::map<SettingId, std::string> m_passwords;
};

} // namespace sp7600::ui
