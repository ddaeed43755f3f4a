// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/report.h"
#include "core/store/database.h"

#include <chrono>
#include <cstdint>
#include <optional>

namespace sp7600::store
{

/// How long receptions are kept. What is set must both hold; the oldest go first. Backups and
/// commissionings stay for ever.
struct Retention {
    /// Of what was received longer ago, by this computer's clock.
    std::optional<std::chrono::days> age = {};
    /// Of the file without its log. A file that was larger does not shrink: its free pages are used
    /// before it grows again.
    std::optional<std::uint64_t> octets = {};
    bool operator==(const Retention &) const = default;
};

/// Octets of the file that hold something.
[[nodiscard]] Result<std::uint64_t> octetsInUse(const Database &database);

/// Octets, roughly, of what retention never touches.
[[nodiscard]] Result<std::uint64_t> octetsOfWhatStays(const Database &database);

/// Removes receptions that are in the index, a bite at a time. Belongs to the writer's thread.
class RetentionKeeper final
{
public:
    void set(const Retention &retention) { m_retention = retention; }
    [[nodiscard]] bool isSet() const { return m_retention != Retention{}; }

    struct Bite {
        bool more = false;      ///< There is something else to be removed.
        bool unitsGone = false; ///< Some units are no longer in the table.
    };
    /// In a transaction of its own, of a few milliseconds.
    [[nodiscard]] Result<Bite> bite(const Database &database, UtcMillis now);

private:
    /// A block with something to be removed, and what of it: that was received before.
    struct Target {
        std::int64_t block;
        std::int64_t beforeMs;
    };
    [[nodiscard]] Result<std::optional<Target>> target(const Database &database,
                                                       UtcMillis now) const;
    [[nodiscard]] Result<bool> remove(const Database &database, const Target &target) const;

    Retention m_retention;
    std::int64_t m_most = 64; // Receptions in a bite.
};

} // namespace sp7600::store
