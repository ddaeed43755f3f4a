// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sp7600/console.h"
#include "core/commissioning/unfinishedwrite.h"
#include "core/model/settings.h"

#include <QJsonObject>

namespace sp7600::app
{

/// What it left behind, and what to do about it.
[[nodiscard]] QString leftText(const commissioning::UnfinishedWrite &write, WriteLeft left);

/// A write that was cut short: the backup from before it, and `backups` with the numbers of all
/// that belong to it.
[[nodiscard]] QJsonObject unfinishedJson(const commissioning::UnfinishedWrite &write);

/// The same for people, with each setting that it was to change; @p now is null where nothing was
/// read since.
void printUnfinished(const commissioning::UnfinishedWrite &write, const SettingsSnapshot *now,
                     const Console &console);

} // namespace sp7600::app
