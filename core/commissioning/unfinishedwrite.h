// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/backupjournal.h"
#include "core/model/proof.h"
#include "core/model/unfinished.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace sp7600::store
{
class Store;
} // namespace sp7600::store

namespace sp7600::commissioning
{

/// What the journal knows of a write that the program which began it did not live to end. Several
/// of one unit count as one, from before the first of them.
struct UnfinishedWrite {
    /// What the unit held before, and what it was to hold at the end. Of several: `settings` of the
    /// first, `wanted` of all, the rest of the last.
    device::Backup backup;
    std::vector<std::int64_t> ids; ///< Of the backups, the first write first.
    /// The server in `wanted` is this address, which this laptop had for a proof with the unit: see
    /// mayFinish().
    std::optional<Endpoint> proofAddress = {};

    bool operator==(const UnfinishedWrite &) const = default;
};

/// @p open: backups whose writes came to no end, newest first. Where a proof was to lend the unit
/// this laptop's address for a time, @p owed has the server that it was to hold at the end, met by
/// now or not.
[[nodiscard]] std::vector<UnfinishedWrite> unfinishedWrites(const std::vector<device::Backup> &open,
                                                            const std::vector<Obligation> &owed);

/// What the write was to change, in display order, and where it stands by what was read since;
/// @p now is null where nothing was.
[[nodiscard]] std::vector<UnfinishedSetting> unfinishedSettings(const UnfinishedWrite &write,
                                                                const SettingsSnapshot *now);

/// Those in @p store of a unit, or of all of them, from before the backup number @p before; the
/// latest first. Whoever writes to units takes Station::firstOwnBackup() for it. None where another
/// program writes the store: they may be under way there. Error: StoreUnavailable.
[[nodiscard]] Result<std::vector<UnfinishedWrite>>
unfinishedIn(const store::Store &store, const std::optional<std::string> &imei = {},
             std::int64_t before = std::numeric_limits<std::int64_t>::max());

/// Error: ProofAddressWanted, after which the unit would report to a laptop that listens no more.
[[nodiscard]] Result<void> mayFinish(const UnfinishedWrite &write);

/// Which secrets of @p write are still to be written after a later one to the same unit, which came
/// to a good end with @p later.
[[nodiscard]] std::vector<SettingId> secretsOpenAfter(const UnfinishedWrite &write,
                                                      const std::vector<SettingResult> &later);

/// The number from which on backups are of this program, whose writes may be under way; to be asked
/// before it writes. Error: StoreUnavailable.
[[nodiscard]] Result<std::int64_t> nextBackup(const store::Store &store);

/// The unit was read since, and nothing about the write is open: the journal says how it ended.
/// Blocks at most 10 s. Errors: those of Store::finishBackup().
[[nodiscard]] Result<void> settleUnfinished(store::Store &store, const UnfinishedWrite &write,
                                            const SettingsSnapshot &now);

/// A person wants to hear no more of it: the journal says that it was cut off, and no more. Same
/// rules.
[[nodiscard]] Result<void> forgetUnfinished(store::Store &store, const UnfinishedWrite &write);

/// How the write of @p backup ended, by what was read afterwards: for the journal.
[[nodiscard]] std::vector<SettingResult> resultsAfter(const device::Backup &backup,
                                                      const SettingsSnapshot &now);

} // namespace sp7600::commissioning
