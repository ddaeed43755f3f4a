// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/systemfolders.h"
#include "core/model/error.h"
#include "core/system/processes.h"

#include <optional>
#include <string>
#include <vector>

namespace sp7600::device
{

/// Who has a device open, this program as well: the processes that this login may look into, and
/// the one that the port's lock file names. Empty where the system tells nobody.
[[nodiscard]] std::vector<system::Process>
portUsers(const std::string &port, const SystemFolders &folders = SystemFolders());

/// PortBusy, with the first of @p users that is another program; nothing when there is none.
[[nodiscard]] std::optional<Error> busyProblem(const std::string &port,
                                               const std::vector<system::Process> &users);

/// Why this login may not open a port: PortPermission or PortLoginOlder. Nothing when it may, or
/// when the system knows only by trying.
[[nodiscard]] std::optional<Error> permissionProblem(const std::string &port);

} // namespace sp7600::device
