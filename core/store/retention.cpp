// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/retention.h"

#include "core/store/indexer.h"

#include <algorithm>
#include <limits>

namespace sp7600::store
{

using namespace Qt::StringLiterals;

namespace
{

/// What a bite may take, its commit included; then the next one is smaller.
constexpr std::chrono::milliseconds longestBite{8};
constexpr std::int64_t smallestBite = 16;

/// Octets that the tables need without a row.
constexpr std::uint64_t emptyTables = 128 * 1024;

Result<std::uint64_t> sizeFrom(const Result<QVariant> &value)
{
    if (!value)
        return std::unexpected(value.error());
    return value->toULongLong();
}

} // namespace

Result<std::uint64_t> octetsInUse(const Database &database)
{
    return sizeFrom(
        database.value(u"SELECT (page_count - freelist_count) * page_size "
                       "FROM pragma_page_count, pragma_freelist_count, pragma_page_size"_s));
}

Result<std::uint64_t> octetsOfWhatStays(const Database &database)
{
    const Result<std::uint64_t> octets = sizeFrom(database.value(
        u"SELECT coalesce((SELECT sum(200 + length(identity) + length(settings) + length(wanted) + "
        "coalesce(length(after), 0)) FROM backup), 0) + "
        "coalesce((SELECT sum(200 + length(document)) FROM commissioning), 0)"_s));
    if (!octets)
        return octets;
    return emptyTables + *octets;
}

Result<std::optional<RetentionKeeper::Target>> RetentionKeeper::target(const Database &database,
                                                                       UtcMillis now) const
{
    if (m_retention.age) {
        const std::int64_t before = (now - *m_retention.age).time_since_epoch().count();
        const Result<QVariant> block = database.value(
            u"SELECT number FROM block WHERE first_ms < %1 ORDER BY number LIMIT 1"_s.arg(before));
        if (!block)
            return std::unexpected(block.error());
        if (block->isValid())
            return Target{block->toLongLong(), before};
    }
    if (m_retention.octets) {
        const Result<std::uint64_t> used = octetsInUse(database);
        if (!used)
            return std::unexpected(used.error());
        if (*used <= *m_retention.octets)
            return std::nullopt;
        const Result<QVariant> block = database.value(u"SELECT min(number) FROM block"_s);
        if (!block)
            return std::unexpected(block.error());
        if (!block->isNull())
            return Target{block->toLongLong(), std::numeric_limits<std::int64_t>::max()};
    }
    return std::nullopt;
}

Result<RetentionKeeper::Bite> RetentionKeeper::bite(const Database &database, UtcMillis now)
{
    const auto begun = std::chrono::steady_clock::now();
    const Result<std::optional<Target>> found = target(database, now);
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return Bite{};
    if (const Result<void> open = database.execute(u"BEGIN IMMEDIATE"_s); !open)
        return std::unexpected(open.error());
    Result<bool> removed = remove(database, **found);
    if (removed) {
        if (const Result<void> committed = database.execute(u"COMMIT"_s); !committed)
            removed = std::unexpected(committed.error());
    }
    if (!removed) {
        static_cast<void>(database.execute(u"ROLLBACK"_s));
        return std::unexpected(removed.error());
    }
    const auto took = std::chrono::steady_clock::now() - begun;
    if (took > longestBite)
        m_most = std::max(smallestBite, m_most / 2);
    else if (took < longestBite / 2)
        m_most = std::min(blockSize, m_most * 2);
    return Bite{.more = true, .unitsGone = *removed};
}

Result<bool> RetentionKeeper::remove(const Database &database, const Target &target) const
{
    const std::int64_t first = target.block * blockSize;
    const std::int64_t last = first + blockSize - 1;
    // The part of the block that this bite takes.
    const Result<QVariant> begin = database.value(
        u"SELECT id FROM reception WHERE id BETWEEN %1 AND min(%2, (SELECT up_to FROM indexed)) "
        "AND received_ms < %3 ORDER BY id LIMIT 1"_s.arg(first)
            .arg(last)
            .arg(target.beforeMs));
    if (!begin)
        return std::unexpected(begin.error());
    const QString gone =
        u"id BETWEEN %1 AND min(%2, (SELECT up_to FROM indexed)) AND received_ms < %3"_s
            .arg(begin->toLongLong())
            .arg(std::min<std::int64_t>(last, begin->toLongLong() + m_most - 1))
            .arg(target.beforeMs);
    const QString reports = u"reception_id IN (SELECT id FROM reception WHERE %1)"_s.arg(gone);
    for (const QString &statement : {
             u"CREATE TEMP TABLE IF NOT EXISTS touched (unit INTEGER PRIMARY KEY)"_s,
             u"DELETE FROM temp.touched"_s,
             u"INSERT OR IGNORE INTO temp.touched SELECT unit FROM report WHERE %1"_s.arg(reports),
             u"DELETE FROM report WHERE %1"_s.arg(reports),
             u"DELETE FROM reception WHERE %1"_s.arg(gone),
             // Nothing remains that was received before, or the times of the rest.
             u"UPDATE block SET (first_ms, last_ms, receptions) = "
             "(SELECT coalesce(min(received_ms), 0), coalesce(max(received_ms), 0), count(*) "
             "FROM reception WHERE id BETWEEN %1 AND min(%2, (SELECT up_to FROM indexed))) "
             "WHERE number = %3"_s.arg(first)
                 .arg(last)
                 .arg(target.block),
             u"DELETE FROM block WHERE number = %1 AND receptions = 0"_s.arg(target.block),
         }) {
        if (const Result<void> done = database.execute(statement); !done)
            return std::unexpected(done.error());
    }
    const Result<QVariant> units =
        database.value(u"SELECT count(*) FROM temp.touched WHERE NOT EXISTS "
                       "(SELECT 1 FROM report WHERE report.unit = touched.unit)"_s);
    if (!units)
        return std::unexpected(units.error());
    if (units->toLongLong() == 0)
        return false;
    const Result<void> done = database.execute(
        u"DELETE FROM unit WHERE id IN (SELECT unit FROM temp.touched WHERE NOT EXISTS "
        "(SELECT 1 FROM report WHERE report.unit = touched.unit))"_s);
    if (!done)
        return std::unexpected(done.error());
    return true;
}

} // namespace sp7600::store
