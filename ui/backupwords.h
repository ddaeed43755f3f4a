// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/backupjournal.h"

#include <QString>

namespace sp7600::ui
{

/// When, who, and what was changed then, in one line of a list:
/// `2026-11-27 14:03 · ana · Server, Port`.
[[nodiscard]] QString backupLabel(const device::Backup &backup);
/// When, who, and in what it is other than @p now: `2026-11-27 14:03 · ana · differs: Server`.
[[nodiscard]] QString backupLabel(const device::Backup &backup, const SettingsSnapshot &now);
/// The same as a headline over what the unit held.
[[nodiscard]] QString backupHeadline(const device::Backup &backup);
/// What the write after it left not known, and what the backup does not hold; may be empty.
[[nodiscard]] QString backupCaveat(const device::Backup &backup);

} // namespace sp7600::ui
