// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"

namespace sp7600::app
{

/// The exit codes of `sp7600`, documented in `--help` and the man page.
enum ExitCode {
    ExitDone = 0,
    ExitFailed = 1,
    ExitUsage = 2,
    ExitPort = 3,
    ExitDevice = 4,
    ExitReadBack = 5,
};

[[nodiscard]] ExitCode exitCodeFor(const Error &error);

} // namespace sp7600::app
