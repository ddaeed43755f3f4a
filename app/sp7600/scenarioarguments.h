// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sp7600/arguments.h"
#include "core/simulator/virtualtracker.h"

namespace sp7600::app
{

/// `--scenario`, `--clock-error` and `--list-scenarios`.
void addScenarioArguments(Arguments &arguments);
[[nodiscard]] bool wantsScenarioList(const Arguments &arguments);
void printScenarios(const Console &console);

/// What the other arguments are put on: a unit of simulator::healthyOptions() for scenarios, else
/// one as it comes from the factory.
[[nodiscard]] simulator::VirtualTrackerOptions baselineOf(const Arguments &arguments);

/// Last of all. Errors: UsageWrong, and those of simulator::applyScenarios().
[[nodiscard]] Result<void> playScenarios(const Arguments &arguments,
                                         simulator::VirtualTrackerOptions &options);

} // namespace sp7600::app
