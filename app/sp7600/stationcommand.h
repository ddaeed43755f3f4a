// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sp7600/arguments.h"
#include "app/sp7600/commands.h"

#include <functional>

namespace sp7600::app
{

using StationWork = std::function<Result<void>(commissioning::Station &, const Console &)>;

/// Runs a command that talks to no unit: parses, opens a station, without a store unless
/// @p withStore, and does @p work. The exit code.
int withStation(const Context &context, Arguments &arguments, const StationWork &work,
                bool withStore = false);

} // namespace sp7600::app
