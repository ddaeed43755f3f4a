// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model.h"

#include <QJsonObject>

namespace sp7600::store
{

/// A report with the field names of the project's message corpus; absent values have no key,
/// a record without a clock has `"time": null`. Undecoded fragments stand under `unknown`.
[[nodiscard]] QJsonObject toJson(const Report &report);

/// A frame that could not be used: `{"error":true,"code":…,"reason":…,"offset":…,"raw":…}`, raw as
/// hexadecimal.
[[nodiscard]] QJsonObject toJson(const Error &error, std::string_view raw);

/// ISO 8601 in UTC with `Z`.
[[nodiscard]] QString isoTime(UtcSeconds time);
[[nodiscard]] QString isoTime(UtcMillis time);

} // namespace sp7600::store
