// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/evidence.h"
#include "core/model/finding.h"

#include <QJsonObject>

namespace sp7600::support
{

/// A diagnosis as the command line prints it: `at`, `circumstance`, `ladder`, `findings` in rank
/// order, `contradictions` and `unseen`. Sentences are English, secrets `***`.
[[nodiscard]] QJsonObject toJson(const Diagnosis &diagnosis);

/// `setting` to value; secrets `***`.
[[nodiscard]] QJsonObject toJson(const ConnectionSettings &settings);

/// What was gathered, without reports and the bytes of frames.
[[nodiscard]] QJsonObject toJson(const Evidence &evidence);
/// `setting` to `{"state":…,"value":…}`; the value is null where it was not read.
[[nodiscard]] QJsonObject toJson(const SettingsSnapshot &settings);

} // namespace sp7600::support
