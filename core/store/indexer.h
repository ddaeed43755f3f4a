// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listener/decoding.h"
#include "core/model/reception.h"
#include "core/store/database.h"

#include <chrono>
#include <cstdint>
#include <deque>
#include <mutex>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace sp7600::store
{

/// How many receptions share a row of the table `block`.
inline constexpr std::int64_t blockSize = 1024;

/// What the index says of the records of a frame that have the same unit, kind and event.
struct IndexEntry {
    static constexpr int noRecord = -1; ///< As `kind`: the frame has none.

    std::int64_t reception = 0;
    std::int64_t receivedMs = 0;
    std::string unit;
    int kind = noRecord;
    int event = -1;
    std::int64_t reports = 0; ///< Records of kind Report.
};

/// At least one for each reception.
void appendEntries(std::vector<IndexEntry> &entries, const Reception &reception);

/// How far the index is behind what is durable.
struct IndexLag {
    std::int64_t receptions = 0;
    /// Since the oldest of them became durable here.
    std::chrono::milliseconds age{0};
    bool operator==(const IndexLag &) const = default;
};

/// Lets the index follow the receptions, in transactions of its own. Belongs to the writer's
/// thread, but for lag().
class Indexer final
{
public:
    /// Prepares the statements and finds out where the index stands. Again after each reopening.
    [[nodiscard]] Result<void> open(const Database &database, std::int64_t lastId);
    /// Before @p database of open() closes.
    void close();

    /// These became durable. What does not find room in memory is read from the file when its turn
    /// comes.
    void add(std::vector<IndexEntry> entries, std::int64_t lastId);
    /// Takes a slice of what waits into the index; nothing is lost when it fails.
    [[nodiscard]] Result<void> advance(const Database &database);
    /// Units may be gone from the table.
    void forgetUnits() { m_units.clear(); }

    [[nodiscard]] std::int64_t upTo() const { return m_upTo; }
    /// Thread-safe.
    [[nodiscard]] IndexLag lag() const;

private:
    using Clock = std::chrono::steady_clock;
    struct Slice {
        std::vector<IndexEntry> entries;
        std::int64_t upTo = 0;
        std::size_t fromMemory = 0;
    };
    struct Row {
        std::int64_t unit;
        const IndexEntry *entry;
    };

    [[nodiscard]] Result<Slice> nextSlice(const Database &database);
    [[nodiscard]] Result<Slice> readSlice(const Database &database, std::int64_t last);
    [[nodiscard]] Result<void> write(const Database &database, const Slice &slice);
    [[nodiscard]] Result<std::int64_t> unitId(const Database &database, const IndexEntry &entry);
    [[nodiscard]] Result<void> writeUnits(const Database &database, const std::vector<Row> &rows);
    [[nodiscard]] Result<void> writeReports(const Database &database, const std::vector<Row> &rows);
    [[nodiscard]] Result<void> writeBlocks(const Database &database, const Slice &slice);
    void moveTo(std::int64_t upTo);

    QSqlQuery m_findUnit;
    QSqlQuery m_addUnit;
    QSqlQuery m_updateUnit;
    QSqlQuery m_oneReport;
    QSqlQuery m_manyReports;
    QSqlQuery m_updateBlock;
    QSqlQuery m_setUpTo;
    QSqlQuery m_readReceptions;

    listener::ReceptionDecoder m_decoder;
    std::unordered_map<std::string, std::int64_t> m_units;
    std::deque<IndexEntry> m_waiting; // Those of one unbroken run of ids.
    std::int64_t m_upTo = 0;

    mutable std::mutex m_mutex; // For what lag() reads; only this class's thread writes.
    std::int64_t m_lagUpTo = 0;
    std::int64_t m_lastId = 0;
    std::deque<std::pair<std::int64_t, Clock::time_point>> m_commits; // The last id of each.
};

} // namespace sp7600::store
