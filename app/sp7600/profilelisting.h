// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sp7600/console.h"
#include "core/device/profilewords.h"

#include <QString>

#include <string>
#include <vector>

namespace sp7600::app
{

class Arguments;

/// Names of settings, comma-separated: `host, server_port`.
[[nodiscard]] QString settingNames(const std::vector<SettingId> &settings);

/// One line for each word, the destructive ones marked with `!`.
void printWords(const std::vector<device::ListedWord> &words, const Console &console);

[[nodiscard]] QJsonObject toJson(const device::ListedWord &word);

/// Whether what a command is about to do is agreed to: with `--yes`, or by a person at the
/// terminal. Errors: UsageWrong where nobody can be asked, Cancelled for a no.
[[nodiscard]] Result<void> agreed(const Arguments &arguments, const QString &question,
                                  const device::CancelToken &interrupted);

} // namespace sp7600::app
