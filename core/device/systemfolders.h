// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sp7600::device
{

/// Where the system tells of its devices and processes. Tests have folders of their own; where one
/// is not there, the system does not tell.
struct SystemFolders {
    QString sys = QStringLiteral("/sys");
    QString proc = QStringLiteral("/proc");
    QString locks = QStringLiteral("/var/lock");
};

} // namespace sp7600::device
