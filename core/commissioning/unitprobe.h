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

namespace sp7600::commissioning
{

class Station;

/// The profile that the unit at an open link answers to, with the words that it answers in place of
/// the profile's first choices, and its speed as the first one. What is remembered of the unit is
/// confirmed with one question, and forgotten when that fails; else it is probed for and
/// remembered. Absent where nothing was found. Errors: Cancelled, LinkLost, PasswordWrong.
[[nodiscard]] Result<std::optional<device::Profile>> findProfile(Station &station,
                                                                 device::Link &link,
                                                                 const UnitOptions &options,
                                                                 const device::CancelToken &cancel);

/// Keeps what a probe found at a port. What cannot be kept is probed for again.
void rememberProbe(Station &station, const std::string &port, const device::ProbeFinding &finding);

} // namespace sp7600::commissioning
