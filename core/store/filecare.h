// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"

#include <QString>

namespace sp7600::store
{

/// Makes the file if there is none; readable and writable by its owner alone, for it holds
/// passwords. SQLite gives its companions (`-wal`, `-shm`) the same permissions. Error:
/// StoreUnavailable.
[[nodiscard]] Result<void> createPrivately(const QString &file);

/// Renames the file and its companions to `<file>.damaged-<UTC time>`; returns the new name.
/// Nothing may have it open. Error: StoreUnavailable.
[[nodiscard]] Result<QString> putAside(const QString &file);

// What is too large to be read as a whole at each start is read so once something was found wrong
// with it; a file `<file>.check` beside it tells that.

/// Has the whole file checked when it is opened the next time.
void askForCheck(const QString &file);
[[nodiscard]] bool isCheckAskedFor(const QString &file);
void checkIsDone(const QString &file);

} // namespace sp7600::store
