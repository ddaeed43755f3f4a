// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model.h"
#include "core/model/reception.h"

#include <QJsonObject>

#include <optional>

namespace sp7600::store
{

/// A report with the field names of the project's message corpus; absent values have no key,
/// a record without a clock has `"time": null`. Undecoded fragments stand under `unknown`.
[[nodiscard]] QJsonObject toJson(const Report &report);

/// Adds `time_doubt`, when there is one; see timeDoubt().
void addTimeDoubt(QJsonObject &object, const Report &report, UtcSeconds now,
                  std::optional<UtcSeconds> received = {});

/// Adds `fields`: the path of each field of report number @p number of the frame, of a list with
/// its index as in `gsm.cells[0]`, and its octets as `[begin, size]`.
void addFields(QJsonObject &object, const Report &report, const FieldMap &map, std::size_t number);

/// The report with its circumstances: `received`, `peer`, `transport`, and `time_doubt` when its
/// time is hard to believe. What `listen --json` prints and JSON Lines exports.
[[nodiscard]] QJsonObject toJson(const Reception &reception, const Report &report);

/// A frame that could not be used: `{"error":true,"code":…,"reason":…,"offset":…,"raw":…}`, raw as
/// hexadecimal.
[[nodiscard]] QJsonObject toJson(const Error &error, std::string_view raw);

/// ISO 8601 in UTC with `Z`.
[[nodiscard]] QString isoTime(UtcSeconds time);
[[nodiscard]] QString isoTime(UtcMillis time);

} // namespace sp7600::store
