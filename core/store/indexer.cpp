// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/indexer.h"

#include "core/store/receptionrows.h"

#include <QSqlError>

#include <algorithm>
#include <map>

namespace sp7600::store
{

using namespace Qt::StringLiterals;

namespace
{

// The larger a slice, the fewer pages it touches for each entry; but commits wait for it.
constexpr std::size_t sliceEntries = 32'768;
constexpr std::size_t sliceOctets = 16 * 1024 * 1024;
constexpr std::size_t mostWaiting = 262'144;
constexpr std::size_t mostUnits = 100'000;
constexpr std::size_t rowsAtOnce = 32;

struct UnitSum {
    std::int64_t reports = 0;
    std::int64_t firstMs = std::numeric_limits<std::int64_t>::max();
    std::int64_t lastMs = std::numeric_limits<std::int64_t>::min();
};

struct BlockSum {
    std::int64_t firstMs = std::numeric_limits<std::int64_t>::max();
    std::int64_t lastMs = std::numeric_limits<std::int64_t>::min();
    std::int64_t receptions = 0;
};

int bindRow(QSqlQuery &query, int place, std::int64_t unit, const IndexEntry &entry)
{
    query.bindValue(placeholder(place++), static_cast<qlonglong>(entry.reception));
    query.bindValue(placeholder(place++), static_cast<qlonglong>(unit));
    query.bindValue(placeholder(place++), entry.kind);
    query.bindValue(placeholder(place++), entry.event);
    return place;
}

} // namespace

void appendEntries(std::vector<IndexEntry> &entries, const Reception &reception)
{
    IndexEntry entry;
    entry.reception = reception.id;
    entry.receivedMs = reception.received.time_since_epoch().count();
    if (reception.reports.empty() || reception.direction != Direction::FromTracker) {
        entries.push_back(std::move(entry));
        return;
    }
    const std::size_t first = entries.size();
    for (const Report &report : reception.reports) {
        const std::string_view unit = unitName(report);
        const int kind = static_cast<int>(report.kind);
        const int event = report.eventId ? int{*report.eventId} : -1;
        // The records of a frame are mostly alike: the one before is looked at first.
        auto same = std::find_if(
            entries.rbegin(), entries.rend() - std::ptrdiff_t(first), [&](const IndexEntry &one) {
                return one.kind == kind && one.event == event && one.unit == unit;
            });
        if (same == entries.rend() - std::ptrdiff_t(first)) {
            entry.unit = unit;
            entry.kind = kind;
            entry.event = event;
            entries.push_back(entry);
            same = entries.rbegin();
        }
        same->reports += report.kind == ReportKind::Report ? 1 : 0;
    }
}

Result<void> Indexer::open(const Database &database, std::int64_t lastId)
{
    const std::pair<QSqlQuery *, QString> statements[] = {
        {&m_findUnit, u"SELECT id FROM unit WHERE name = ?"_s},
        {&m_addUnit, u"INSERT INTO unit (name, reports, first_ms, last_ms) VALUES (?, 0, ?, ?)"_s},
        {&m_updateUnit, u"UPDATE unit SET reports = reports + ?, first_ms = min(first_ms, ?), "
                        "last_ms = max(last_ms, ?) WHERE id = ?"_s},
        {&m_oneReport, u"INSERT OR IGNORE INTO report VALUES "_s + placeholders(1, 4)},
        {&m_manyReports,
         u"INSERT OR IGNORE INTO report VALUES "_s + placeholders(static_cast<int>(rowsAtOnce), 4)},
        {&m_updateBlock,
         u"INSERT INTO block VALUES (?, ?, ?, ?) ON CONFLICT (number) DO UPDATE SET "
         "first_ms = min(first_ms, excluded.first_ms), last_ms = max(last_ms, excluded.last_ms), "
         "receptions = receptions + excluded.receptions"_s},
        {&m_setUpTo, u"UPDATE indexed SET up_to = ?"_s},
        {&m_readReceptions, u"SELECT %1 FROM reception WHERE id > ? AND id <= ? ORDER BY id"_s.arg(
                                receptionColumns())},
    };
    for (const auto &[query, sql] : statements) {
        Result<QSqlQuery> prepared = database.prepare(sql);
        if (!prepared)
            return std::unexpected(prepared.error());
        *query = std::move(*prepared);
    }
    const Result<QVariant> upTo = database.value(u"SELECT up_to FROM indexed"_s);
    if (!upTo)
        return std::unexpected(upTo.error());
    const std::lock_guard lock(m_mutex);
    m_upTo = upTo->toLongLong();
    m_lagUpTo = m_upTo;
    // A commit may have taken effect and said otherwise: nothing counts twice.
    while (!m_waiting.empty() && m_waiting.front().reception <= m_upTo)
        m_waiting.pop_front();
    m_lastId = std::max(m_lastId, lastId);
    if (m_commits.empty() && m_upTo < m_lastId)
        m_commits.emplace_back(m_lastId, Clock::now());
    return {};
}

void Indexer::close()
{
    for (QSqlQuery *query : {&m_findUnit, &m_addUnit, &m_updateUnit, &m_oneReport, &m_manyReports,
                             &m_updateBlock, &m_setUpTo, &m_readReceptions})
        *query = QSqlQuery(QSqlDatabase());
    m_units.clear();
}

void Indexer::add(std::vector<IndexEntry> entries, std::int64_t lastId)
{
    std::int64_t last = m_waiting.empty() ? m_upTo : m_waiting.back().reception;
    const bool hasRoom = m_waiting.size() + entries.size() <= mostWaiting;
    for (auto entry = entries.begin(); hasRoom && entry != entries.end(); ++entry) {
        if (entry->reception != last && entry->reception != last + 1)
            break;
        last = entry->reception;
        m_waiting.push_back(std::move(*entry));
    }
    if (lastId == m_lastId)
        return;
    const std::lock_guard lock(m_mutex);
    m_lastId = lastId;
    m_commits.emplace_back(lastId, Clock::now());
}

Result<Indexer::Slice> Indexer::nextSlice(const Database &database)
{
    if (m_waiting.empty())
        return readSlice(database, m_lastId);
    if (m_waiting.front().reception > m_upTo + 1)
        return readSlice(database, m_waiting.front().reception - 1);
    Slice slice;
    std::size_t count = std::min(sliceEntries, m_waiting.size());
    // Never a part of a reception.
    while (count < m_waiting.size() && m_waiting[count].reception == m_waiting[count - 1].reception)
        ++count;
    slice.entries.assign(m_waiting.begin(), m_waiting.begin() + std::ptrdiff_t(count));
    slice.fromMemory = count;
    slice.upTo = slice.entries.back().reception;
    return slice;
}

Result<Indexer::Slice> Indexer::readSlice(const Database &database, std::int64_t last)
{
    Slice slice;
    slice.upTo = last;
    m_readReceptions.bindValue(0, static_cast<qlonglong>(m_upTo));
    m_readReceptions.bindValue(1, static_cast<qlonglong>(last));
    if (const Result<void> ran = database.run(m_readReceptions); !ran)
        return std::unexpected(ran.error());
    std::size_t octets = 0;
    while (m_readReceptions.next()) {
        const std::int64_t id = m_readReceptions.value(0).toLongLong();
        if (slice.entries.size() >= sliceEntries || octets >= sliceOctets) {
            slice.upTo = id - 1;
            break;
        }
        std::optional<Reception> reception = receptionFrom(m_readReceptions);
        if (!reception) {
            // A row that makes no sense; those who ask for it are told.
            IndexEntry &entry = slice.entries.emplace_back();
            entry.reception = id;
            entry.receivedMs = m_readReceptions.value(1).toLongLong();
            continue;
        }
        octets += reception->raw.size();
        if (reception->direction == Direction::FromTracker)
            m_decoder.decode(*reception);
        appendEntries(slice.entries, *reception);
    }
    if (m_readReceptions.lastError().isValid())
        return std::unexpected(database.errorOf(m_readReceptions));
    m_readReceptions.finish();
    return slice;
}

Result<void> Indexer::advance(const Database &database)
{
    if (m_upTo >= m_lastId)
        return {};
    const Result<Slice> slice = nextSlice(database);
    if (!slice)
        return std::unexpected(slice.error());
    if (const Result<void> begun = database.execute(u"BEGIN IMMEDIATE"_s); !begun)
        return begun;
    Result<void> done = write(database, *slice);
    if (done)
        done = database.execute(u"COMMIT"_s);
    if (!done) {
        static_cast<void>(database.execute(u"ROLLBACK"_s));
        m_units.clear();
        return done;
    }
    m_waiting.erase(m_waiting.begin(), m_waiting.begin() + std::ptrdiff_t(slice->fromMemory));
    moveTo(slice->upTo);
    return {};
}

Result<void> Indexer::write(const Database &database, const Slice &slice)
{
    if (m_units.size() > mostUnits)
        m_units.clear();
    std::vector<Row> rows;
    rows.reserve(slice.entries.size());
    for (const IndexEntry &entry : slice.entries) {
        if (entry.kind == IndexEntry::noRecord)
            continue;
        const Result<std::int64_t> unit = unitId(database, entry);
        if (!unit)
            return std::unexpected(unit.error());
        rows.push_back({*unit, &entry});
    }
    // Those of a unit lie together in the larger index: each of its pages is visited once.
    std::ranges::stable_sort(rows, {}, &Row::unit);
    if (const Result<void> done = writeUnits(database, rows); !done)
        return done;
    if (const Result<void> done = writeReports(database, rows); !done)
        return done;
    if (const Result<void> done = writeBlocks(database, slice); !done)
        return done;
    m_setUpTo.bindValue(0, static_cast<qlonglong>(slice.upTo));
    return database.run(m_setUpTo);
}

Result<std::int64_t> Indexer::unitId(const Database &database, const IndexEntry &entry)
{
    if (entry.unit.empty())
        return 0;
    if (const auto known = m_units.find(entry.unit); known != m_units.end())
        return known->second;
    const QString name = QString::fromStdString(entry.unit);
    m_findUnit.bindValue(0, name);
    if (const Result<void> ran = database.run(m_findUnit); !ran)
        return std::unexpected(ran.error());
    std::int64_t id = m_findUnit.next() ? m_findUnit.value(0).toLongLong() : 0;
    m_findUnit.finish();
    if (id == 0) {
        m_addUnit.bindValue(0, name);
        m_addUnit.bindValue(1, static_cast<qlonglong>(entry.receivedMs));
        m_addUnit.bindValue(2, static_cast<qlonglong>(entry.receivedMs));
        if (const Result<void> ran = database.run(m_addUnit); !ran)
            return std::unexpected(ran.error());
        id = m_addUnit.lastInsertId().toLongLong();
    }
    m_units.emplace(entry.unit, id);
    return id;
}

Result<void> Indexer::writeUnits(const Database &database, const std::vector<Row> &rows)
{
    for (auto row = rows.begin(); row != rows.end();) {
        const std::int64_t unit = row->unit;
        UnitSum sum;
        for (; row != rows.end() && row->unit == unit; ++row) {
            sum.reports += row->entry->reports;
            sum.firstMs = std::min(sum.firstMs, row->entry->receivedMs);
            sum.lastMs = std::max(sum.lastMs, row->entry->receivedMs);
        }
        if (unit == 0)
            continue;
        m_updateUnit.bindValue(0, static_cast<qlonglong>(sum.reports));
        m_updateUnit.bindValue(1, static_cast<qlonglong>(sum.firstMs));
        m_updateUnit.bindValue(2, static_cast<qlonglong>(sum.lastMs));
        m_updateUnit.bindValue(3, static_cast<qlonglong>(unit));
        if (const Result<void> ran = database.run(m_updateUnit); !ran)
            return ran;
    }
    return {};
}

Result<void> Indexer::writeReports(const Database &database, const std::vector<Row> &rows)
{
    std::size_t done = 0;
    for (; done + rowsAtOnce <= rows.size(); done += rowsAtOnce) {
        int place = 0;
        for (std::size_t i = 0; i < rowsAtOnce; ++i)
            place = bindRow(m_manyReports, place, rows[done + i].unit, *rows[done + i].entry);
        if (const Result<void> ran = database.run(m_manyReports); !ran)
            return ran;
    }
    for (; done < rows.size(); ++done) {
        bindRow(m_oneReport, 0, rows[done].unit, *rows[done].entry);
        if (const Result<void> ran = database.run(m_oneReport); !ran)
            return ran;
    }
    return {};
}

Result<void> Indexer::writeBlocks(const Database &database, const Slice &slice)
{
    std::map<std::int64_t, BlockSum> blocks;
    std::int64_t last = 0;
    for (const IndexEntry &entry : slice.entries) {
        BlockSum &sum = blocks[entry.reception / blockSize];
        sum.firstMs = std::min(sum.firstMs, entry.receivedMs);
        sum.lastMs = std::max(sum.lastMs, entry.receivedMs);
        sum.receptions += entry.reception == last ? 0 : 1;
        last = entry.reception;
    }
    for (const auto &[number, sum] : blocks) {
        m_updateBlock.bindValue(0, static_cast<qlonglong>(number));
        m_updateBlock.bindValue(1, static_cast<qlonglong>(sum.firstMs));
        m_updateBlock.bindValue(2, static_cast<qlonglong>(sum.lastMs));
        m_updateBlock.bindValue(3, static_cast<qlonglong>(sum.receptions));
        if (const Result<void> ran = database.run(m_updateBlock); !ran)
            return ran;
    }
    return {};
}

void Indexer::moveTo(std::int64_t upTo)
{
    m_upTo = upTo;
    const std::lock_guard lock(m_mutex);
    m_lagUpTo = upTo;
    while (!m_commits.empty() && m_commits.front().first <= upTo)
        m_commits.pop_front();
}

IndexLag Indexer::lag() const
{
    const std::lock_guard lock(m_mutex);
    IndexLag lag;
    lag.receptions = m_lastId - m_lagUpTo;
    if (lag.receptions > 0 && !m_commits.empty()) {
        lag.age = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now()
                                                                        - m_commits.front().second);
    }
    return lag;
}

} // namespace sp7600::store
