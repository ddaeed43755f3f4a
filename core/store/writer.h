// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace sp7600::store
{

/// The write connection with its prepared statements.
struct WriteSession {
    std::unique_ptr<Database> database;
    QSqlQuery insertReception; // Destroyed before the database: members go in reverse.
    QSqlQuery insertReport;

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

/// The one thread that writes. Jobs are written in the order of post(), many in one transaction.
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

private:
    using Batch = std::vector<std::unique_ptr<WriteJob>>;

    void run();
    [[nodiscard]] Batch takeBatch();
    [[nodiscard]] std::vector<Result<void>> write(const Batch &batch);
    [[nodiscard]] Result<void> reopenIfNeeded();

    QString m_file;
    std::unique_ptr<WriteSession> m_session; // The writer thread's.
    std::thread m_thread;

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::unique_ptr<WriteJob>> m_queue;
    std::size_t m_queuedWeight = 0;
    std::size_t m_queuedUrgent = 0;
    bool m_ending = false;
};

} // namespace sp7600::store
