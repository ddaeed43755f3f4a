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

namespace sp7600::device
{

/// What a unit held before a write.
struct Backup {
    std::int64_t id = 0;
    UtcMillis taken{};
    std::string port;
    std::string profileId;
    Identity identity;
    SettingsSnapshot settings;
    /// What the write that followed wanted to put there, for a person who looks at it later.
    ConnectionSettings wanted;
    /// Set once the write that it protects came to an end of which every setting is known.
    bool closed = false;

    bool operator==(const Backup &) const = default;
};

/// Where backups are made durable before anything is written. Implemented by the store.
class BackupJournal
{
public:
    virtual ~BackupJournal() = default;

    /// Returns the id once the backup is durable; blocks until then, at most 10 s. Thread-safe.
    /// Errors: StoreUnavailable, StoreFull, StoreReadOnly, TimedOut.
    [[nodiscard]] virtual Result<std::int64_t> saveBackup(const Backup &backup) = 0;
    /// Marks the obligation as met. Same rules.
    [[nodiscard]] virtual Result<void> closeBackup(std::int64_t id) = 0;
};

} // namespace sp7600::device
