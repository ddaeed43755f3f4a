// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <QHash>

#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <thread>
#include <utility>

namespace sp7600::store
{

/// The read connection with the statements that were used before.
class ReadSession final
{
public:
    [[nodiscard]] static Result<std::unique_ptr<ReadSession>> open(const QString &file);

    [[nodiscard]] const Database &database() const { return *m_database; }
    [[nodiscard]] const QString &file() const { return m_file; }
    /// Ready for bindValue(). Whoever steps through it calls finish().
    [[nodiscard]] Result<QSqlQuery *> statement(const QString &sql);

private:
    QString m_file;
    std::unique_ptr<Database> m_database;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_statements; // Destroyed before the database.
};

/// The one thread that reads: its connection stays open, because opening one takes longer than most
/// answers. Questions are answered in turn, each of them in a transaction: it sees one state of the
/// file.
class Reader final
{
public:
    explicit Reader(QString file);
    ~Reader();
    Reader(const Reader &) = delete;
    Reader &operator=(const Reader &) = delete;

    /// Waits for the answer. Thread-safe; @p question must not ask another one. Errors: those of
    /// @p question, StoreUnavailable when the file cannot be read.
    template <typename T>
    [[nodiscard]] Result<T> ask(std::function<Result<T>(ReadSession &)> question)
    {
        std::promise<Result<T>> answer;
        std::future<Result<T>> future = answer.get_future();
        post([this, &answer, &question] {
            Result<T> result;
            const Result<void> asked = read([&](ReadSession &session) -> Result<void> {
                result = question(session);
                if (!result)
                    return std::unexpected(result.error());
                return {};
            });
            if (!asked)
                result = std::unexpected(asked.error());
            answer.set_value(std::move(result));
        });
        return future.get();
    }

private:
    void post(std::function<void()> task);
    void run();
    [[nodiscard]] Result<void> read(const std::function<Result<void>(ReadSession &)> &question);

    QString m_file;
    std::unique_ptr<ReadSession> m_session; // The reader thread's.
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::function<void()>> m_tasks;
    bool m_ending = false;
    std::thread m_thread;
};

} // namespace sp7600::store
