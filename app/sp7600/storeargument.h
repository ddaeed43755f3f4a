// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sp7600/arguments.h"
#include "core/store/store.h"

#include <memory>

namespace sp7600::app
{

void addStoreArgument(Arguments &arguments);
/// `--imei`, `--event`, `--from` and, under the name of @p end, the other end of the time.
void addSelectionArguments(Arguments &arguments, const QString &end);

/// The store that was named, or the listener's usual one, to be written; it is made where there is
/// none. Says so when a damaged one was put aside. Error: StoreUnavailable.
[[nodiscard]] Result<std::unique_ptr<store::Store>> openStore(const Arguments &arguments);
/// The same to be read: what is no store stays as it is. Only one of an earlier version of this
/// program is brought up to date. Errors: FileUnreadable, StoreUnavailable.
[[nodiscard]] Result<std::unique_ptr<store::Store>> openStoreForReading(const Arguments &arguments);

/// The store that was named; else a capture file of the listener's own, one for each that runs, so
/// that two listeners, or a listener and a commissioning, do not stand in each other's way. Says so
/// when a damaged one was put aside. Errors: StoreReadOnly, StoreUnavailable.
[[nodiscard]] Result<std::unique_ptr<store::Store>>
openStoreForListening(const Arguments &arguments);

/// A time with `Z` or an offset is what it says, without it is this computer's; a day alone is its
/// beginning, or with @p isEnd its end. Absent when not given. Error: UsageWrong.
[[nodiscard]] Result<std::optional<UtcMillis>> timeFrom(const Arguments &arguments,
                                                        const QString &name, bool isEnd);

/// What was selected. Error: UsageWrong.
[[nodiscard]] Result<store::ReceptionQuery> selectionFrom(const Arguments &arguments,
                                                          const QString &end);

} // namespace sp7600::app
