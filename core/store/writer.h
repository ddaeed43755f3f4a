// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/store/indexer.h"
#include "core/store/receptionrows.h"
#include "core/store/retention.h"

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace sp7600::store
{

/// The write connection with its prepared statements.
struct WriteSession {
    std::unique_ptr<Database> database;
    ReceptionRows receptions;        // Destroyed before the database: members go in reverse.
    std::vector<IndexEntry> entries; ///< Of what is in the transaction.

    [[nodiscard]] static Result<std::unique_ptr<WriteSession>> open(const QString &file);
};

/// Something to be written in a transaction that it may share with others.
class WriteJob
{
public:
    virtual ~WriteJob() = default;
    /// Inside the transaction. A StoreFull, StoreUnavailable or StoreDamaged undoes all of the
    /// batch; any other error is this job's own, and it must not have written anything.
    [[nodiscard]] virtual Result<void> write(WriteSession &session) = 0;
    /// After the commit, or after it is clear that there was none. No lock is held.
    virtual void settle(const Result<void> &outcome) = 0;
    /// How many rows it is worth; 0 for a job that somebody waits for.
    [[nodiscard]] virtual std::size_t weight() const { return 0; }
};

/// The one thread that writes. Jobs are written in the order of post(), many in one transaction;
/// only that stands between post() and settle(). The index follows, and what is to be removed goes,
/// when there is nothing else to do; or else between two batches, so that the index is not behind
/// for more than two seconds.
class Writer final
{
public:
    explicit Writer(QString file);
    /// Writes what was posted, then ends.
    ~Writer();
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;

    /// Opens the write connection. Once, before the first post().
    [[nodiscard]] Result<void> start();
    /// Thread-safe, never blocks on the disk. The job waits in memory: whoever posts bounds it.
    void post(std::unique_ptr<WriteJob> job);
    /// Thread-safe.
    [[nodiscard]] IndexLag indexLag() const { return m_indexer.lag(); }
    /// Thread-safe; applied within a second or two.
    void setRetention(const Retention &retention);

private:
    using Batch = std::vector<std::unique_ptr<WriteJob>>;
    using Clock = std::chrono::steady_clock;

    void run();
    /// Empty when there is something else to do, or at the end.
    [[nodiscard]] Batch takeBatch();
    [[nodiscard]] std::vector<Result<void>> write(const Batch &batch);
    [[nodiscard]] Result<void> writeAll(const Batch &batch, std::vector<Result<void>> &outcomes);
    /// When there will be something to do besides the queue.
    [[nodiscard]] Clock::time_point nextUpkeep() const;
    void keepUp(bool isBusy);
    [[nodiscard]] Result<void> openIndexIfNeeded();
    void indexSome();
    void removeSome();
    void finishIndex();
    /// After an error that leaves the connection in doubt.
    void endSession(const Error &error);
    [[nodiscard]] Result<void> reopenIfNeeded();

    QString m_file;
    // The writer thread's.
    std::unique_ptr<WriteSession> m_session;
    Indexer m_indexer;
    bool m_isIndexOpen = false;
    RetentionKeeper m_retention;
    Clock::time_point m_nextIndexing; // Not before, after it failed.
    Clock::time_point m_nextRetention;
    std::thread m_thread;

    std::chrono::microseconds m_gathering{}; // How long a first job waits for others.
    std::mutex m_mutex;
    std::optional<Retention> m_newRetention;
    std::condition_variable m_changed;
    std::deque<std::unique_ptr<WriteJob>> m_queue;
    std::size_t m_queuedWeight = 0;
    std::size_t m_queuedUrgent = 0;
    bool m_ending = false;
};

} // namespace sp7600::store
