// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commissioning/plan.h"
#include "core/device/canceltoken.h"
#include "core/model/error.h"

#include <QString>

namespace sp7600::app
{

class Arguments;

// What somebody wants a unit to hold, as options: the same for every command that writes it, shows
// it or saves it.

/// `--preset` and one option for each setting; the passwords come from files.
void addTargetArguments(Arguments &arguments);
/// Of these only the options for the passwords.
void addSecretArguments(Arguments &arguments);

/// Asks a person at the terminal for the APN password when a user is given without one.
/// Errors: UsageWrong, FileUnreadable, those of the values.
[[nodiscard]] Result<commissioning::Target> targetFrom(const Arguments &arguments,
                                                       const device::CancelToken &interrupted);
/// The passwords in the files that the options name. Errors: UsageWrong when two of them come from
/// standard input, FileUnreadable, those of the values.
[[nodiscard]] Result<ConnectionSettings> secretsFrom(const Arguments &arguments);

/// The option that brings a setting, with its dashes; of one that is no secret.
[[nodiscard]] QString settingOption(SettingId setting);
/// The option that brings a secret, with its dashes.
[[nodiscard]] QString secretOption(SettingId secret);

} // namespace sp7600::app
