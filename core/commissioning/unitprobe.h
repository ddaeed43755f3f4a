// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commissioning/plan.h"
#include "core/device/canceltoken.h"
#include "core/device/link.h"
#include "core/device/probe.h"
#include "core/device/profile.h"
#include "core/model/error.h"

#include <optional>
#include <string>
#include <vector>

namespace sp7600::commissioning
{

class Station;

struct ProfileSearch {
    std::optional<device::Profile> profile; ///< Absent where nothing was found.
    /// What was left out for want of consent, as consentWord() spells it; when a probe found
    /// nothing just now.
    std::optional<std::vector<std::string>> probedInVain;
    std::optional<Error> error; ///< Why nothing was found, with probedInVain.
};

/// The profile that the unit at an open link answers to, with the words that it answers in place of
/// the profile's first choices, and its speed as the first one. What is remembered of the unit is
/// confirmed with one question, and forgotten when that fails; else it is probed for and
/// remembered. What was asked in vain before, as @p options tell, is not asked again; @p hasRefused
/// is as SessionOptions has it. Errors: Cancelled, LinkLost, PasswordWrong (parameter `imei`, where
/// the unit told it nevertheless).
[[nodiscard]] Result<ProfileSearch> findProfile(Station &station, device::Link &link,
                                                const UnitOptions &options,
                                                const device::CancelToken &cancel,
                                                const device::HasRefused &hasRefused = {});

/// Keeps what a probe found at a port. What cannot be kept is probed for again.
void rememberProbe(Station &station, const std::string &port, const device::ProbeFinding &finding);

} // namespace sp7600::commissioning
