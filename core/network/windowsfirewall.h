// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/firewall.h"

#include <vector>

namespace sp7600::network
{

/// Those in force, as the firewall of Windows tells any login, in whatever language; nothing where
/// its service does not run or answer within two seconds. Only on Windows; from any thread.
[[nodiscard]] std::vector<WindowsFirewallProfile> windowsFirewallProfiles();

} // namespace sp7600::network
