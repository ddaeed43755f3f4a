// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reception.h"
#include "core/store/database.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace sp7600::store
{

/// Puts receptions into the table, many with one statement: asking costs as much as storing.
class ReceptionRows final
{
public:
    [[nodiscard]] static Result<ReceptionRows> open(const Database &database);

    /// Gives it the next id. It must stay where it is until flush().
    [[nodiscard]] Result<void> add(const Database &database, Reception &reception);
    /// All that was added is in the table afterwards.
    [[nodiscard]] Result<void> flush(const Database &database);

    /// The highest id that was given.
    [[nodiscard]] std::int64_t lastId() const { return m_lastId; }
    /// What was added after @p lastId was undone.
    void undo(std::int64_t lastId);

private:
    [[nodiscard]] Result<void> insertOne(const Database &database, const Reception &reception);

    QSqlQuery m_one;
    QSqlQuery m_many; // Of what has no error and came from a tracker.
    std::vector<const Reception *> m_waiting;
    std::int64_t m_lastId = 0;
};

/// The columns that receptionFrom() takes, in its order, of the table `reception`.
[[nodiscard]] const QString &receptionColumns();

/// Not decoded; `error` as it was when the reception came. Nothing when the row makes no sense.
[[nodiscard]] std::optional<Reception> receptionFrom(const QSqlQuery &row);

} // namespace sp7600::store
