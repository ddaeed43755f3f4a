// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model.h"

#include <QJsonObject>

namespace sp7600::store
{

/// A job as the command line prints it: `result`, `imei`, `model`, `firmware`, `settings`, `proof`,
/// `report`, `error`. What is not known is null; secrets appear as `***`.
[[nodiscard]] QJsonObject toJson(const Commissioning &job);

/// `{"code":…,"message":…}`, the message in English.
[[nodiscard]] QJsonObject toJson(const Error &error);

} // namespace sp7600::store
