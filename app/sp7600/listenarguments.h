// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sp7600/arguments.h"
#include "core/listener/listeneroptions.h"
#include "core/store/retention.h"

namespace sp7600::app
{

/// What a listener can be told: ports, acknowledgement, relay, lists, limits, retention.
void addListenArguments(Arguments &arguments);

/// Errors: UsageWrong, and those of the values.
[[nodiscard]] Result<listener::ListenerOptions> listenerOptionsFrom(const Arguments &arguments);
/// Error: UsageWrong.
[[nodiscard]] Result<store::Retention> retentionFrom(const Arguments &arguments);

} // namespace sp7600::app
