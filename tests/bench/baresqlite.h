// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reception.h"

#include <QString>

#include <vector>

namespace bench
{

/// Ends the program: without this there is nothing to measure.
void require(bool fact, const char *what);

/// SQLite and nothing else: one prepared statement, the pragmas of the store, no secondary index,
/// commits of as many rows as the store's. How long it takes in the new @p file.
[[nodiscard]] double bareSqliteSeconds(const QString &file,
                                       const std::vector<sp7600::Reception> &receptions);

} // namespace bench
