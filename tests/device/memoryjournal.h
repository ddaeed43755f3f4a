// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/backupjournal.h"

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace sp7600::tests
{

class MemoryJournal final : public device::BackupJournal
{
public:
    std::vector<device::Backup> backups;
    std::optional<Error> saveError;

    [[nodiscard]] Result<std::int64_t> saveBackup(const device::Backup &backup) override
    {
        if (saveError)
            return std::unexpected(*saveError);
        backups.push_back(backup);
        backups.back().id = std::ssize(backups);
        return backups.back().id;
    }

    [[nodiscard]] Result<void> finishBackup(std::int64_t id,
                                            const std::vector<SettingResult> &after,
                                            const std::optional<Error> &error) override
    {
        if (id < 1 || id > std::ssize(backups))
            return failure(ErrorCode::BackupNotFound, {{"backup", std::to_string(id)}});
        auto &backup = backups[static_cast<std::size_t>(id - 1)];
        backup.after = after;
        backup.error = error;
        backup.closed = !error || error->code != ErrorCode::DeviceIncomplete;
        return {};
    }
};

} // namespace sp7600::tests
