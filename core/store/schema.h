// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

namespace sp7600::store
{

/// The version of the tables that this program reads and writes.
[[nodiscard]] int schemaVersion();

/// Refuses what this program cannot use: a newer schema, somebody else's database, a database that
/// is still being made (only when @p access is ReadOnly). Errors: StoreUnavailable, StoreDamaged.
[[nodiscard]] Result<void> checkSchema(const Database &database, Database::Access access);
/// Of this program, and to be migrated before it can be used.
[[nodiscard]] bool isOfEarlierVersion(const Database &database);

/// What a check reads.
enum class CheckDepth : std::uint8_t {
    /// All of it: about a second for each gigabyte of a fast disk, more on a slow one.
    Whole,
    /// What cannot be had again, backups and commissionings; the units; the ends of the receptions.
    Bounded,
};

/// Error: StoreDamaged.
[[nodiscard]] Result<void> checkIntegrity(const Database &database, CheckDepth depth);

/// Brings the tables up to schemaVersion(), each version in one transaction. What a version takes
/// out of the tables is gone from the file afterwards.
[[nodiscard]] Result<void> migrate(const Database &database);

} // namespace sp7600::store
