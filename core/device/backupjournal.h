// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"
#include "core/model/identity.h"
#include "core/model/report.h"
#include "core/model/settings.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace sp7600::device
{

/// What a unit held before a write, and what became of that write. Kept for ever; made to be kept
/// without secrets, see withoutSecrets().
struct Backup {
    std::int64_t id = 0;
    UtcMillis taken{};
    std::string madeBy; ///< Who wrote, as that person is called; may be empty.
    std::string port;
    std::string profileId;
    Identity identity;
    SettingsSnapshot settings;
    /// What the write that followed wanted to put there, for a person who looks at it later.
    ConnectionSettings wanted;
    /// The secrets that the unit held, or was to hold, and that are not in here.
    std::vector<SettingId> secretsLeftOut;
    /// Of these the ones that the write was to change; in a backup of an earlier version, which did
    /// not tell them apart, all of them.
    std::vector<SettingId> secretsWanted;
    /// One for each setting, in display order; empty until the write came to an end.
    std::vector<SettingResult> after;
    std::optional<Error> error; ///< What the write ended with.
    /// Set once the write that it protects came to an end of which every setting is known.
    bool closed = false;
    /// The server in it is this laptop's address, set for the time of a proof. Told by the store
    /// that it is read from; a backup to be saved does not have it.
    bool holdsProofAddress = false;

    bool operator==(const Backup &) const = default;
};

/// What may be kept of a backup: passwords go, and their names go to `secretsLeftOut` and
/// `secretsWanted`.
[[nodiscard]] Backup withoutSecrets(Backup backup);

/// What the write after it was to change, in display order.
[[nodiscard]] std::vector<SettingId> changedAfter(const Backup &backup);

/// Where backups are made durable before anything is written. Implemented by the store.
class BackupJournal
{
public:
    virtual ~BackupJournal() = default;

    /// Keeps it without its secrets. Returns the id once the backup is durable; blocks until then,
    /// at most 10 s. Thread-safe. Errors: StoreUnavailable, StoreFull, StoreReadOnly, TimedOut.
    [[nodiscard]] virtual Result<std::int64_t> saveBackup(const Backup &backup) = 0;
    /// Writes down how the write ended. Unless it ended with DeviceIncomplete, the obligation is
    /// met and the backup closed. Same rules.
    [[nodiscard]] virtual Result<void> finishBackup(std::int64_t id,
                                                    const std::vector<SettingResult> &after,
                                                    const std::optional<Error> &error) = 0;
};

} // namespace sp7600::device
