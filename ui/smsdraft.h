// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/targetdraft.h"

#include "core/commissioning/smstexts.h"

#include <string>
#include <vector>

namespace sp7600::ui
{

/// What is chosen and typed for a unit that gets its settings by text message.
class SmsDraft
{
public:
    /// @p station must outlive it.
    explicit SmsDraft(const commissioning::Station &station);

    /// Those that have a form for messages; the virtual one only where it is @p connected.
    [[nodiscard]] std::vector<device::Profile> profiles(const std::string &connected) const;
    void setProfile(const device::Profile &profile);
    [[nodiscard]] const std::string &profileId() const { return m_profileId; }
    /// That the unit has now; empty: the profile's own.
    void setPassword(const std::string &password) { m_password = password; }

    [[nodiscard]] TargetDraft &target() { return m_target; }
    /// What @p other shall hold, as far as it was chosen or typed there.
    void takeOver(const TargetDraft &other);

    /// Errors: what is wrong with the texts as typed, and those of commissioning::smsTexts().
    [[nodiscard]] Result<commissioning::SmsTexts> texts() const;

private:
    const commissioning::Station *m_station;
    std::string m_profileId;
    std::string m_password;
    TargetDraft m_target;
};

} // namespace sp7600::ui
