// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sp7600/console.h"
#include "core/device/dangerouswords.h"
#include "core/device/profile.h"

#include <QString>

#include <string>
#include <vector>

namespace sp7600::app
{

class Arguments;

/// One command of a profile, and what is known of it.
struct ListedWord {
    QString use;      ///< `identity`, `status`, `read`, `write`, `save` or `restart`.
    QString settings; ///< Of a reading or writing word.
    std::string command;
    Provenance provenance = Provenance::Assumed;
    std::string source;
    bool safeToProbe = false;
    bool destructive = false; ///< It changes something, or is known to do harm.
    QString danger = {};      ///< What harm, as far as that is known.
};

/// Every command that a profile can make this program send.
[[nodiscard]] std::vector<ListedWord> wordsOf(const device::Profile &profile,
                                              const device::DangerousWords &dangerous);

/// Names of settings, comma-separated: `host, server_port`.
[[nodiscard]] QString settingNames(const std::vector<SettingId> &settings);

/// One line for each word, the destructive ones marked with `!`.
void printWords(const std::vector<ListedWord> &words, const Console &console);

[[nodiscard]] QJsonObject toJson(const ListedWord &word);

/// Whether what a command is about to do is agreed to: with `--yes`, or by a person at the
/// terminal. Errors: UsageWrong where nobody can be asked, Cancelled for a no.
[[nodiscard]] Result<void> agreed(const Arguments &arguments, const QString &question,
                                  const device::CancelToken &interrupted);

/// Where profiles of the user's own are kept.
[[nodiscard]] QString profileFolder(const Arguments &arguments);

} // namespace sp7600::app
