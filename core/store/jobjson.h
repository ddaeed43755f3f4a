// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/backupjournal.h"
#include "core/model/model.h"

#include <QJsonObject>

namespace sp7600::store
{

/// A job as the command line prints it: `result`, `certificate` (its number), `imei`, `model`,
/// `firmware`, `settings`, `proof`, `report`, `backup`, `secrets_left_out`, `error`. What is not
/// known is null; secrets appear as `***`.
[[nodiscard]] QJsonObject toJson(const Commissioning &job);

/// A backup: `backup` (its number), `taken`, `made_by`, `imei`, `model`, `firmware`, `port`,
/// `profile`, `state` (`open` or `closed`), `before`, `wanted` and `after` with the settings,
/// `secrets_left_out`, `error`.
[[nodiscard]] QJsonObject toJson(const device::Backup &backup);

/// `{"code":…,"message":…}`, the message in English.
[[nodiscard]] QJsonObject toJson(const Error &error);

} // namespace sp7600::store
