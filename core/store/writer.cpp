// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/writer.h"

#include <chrono>
#include <future>
#include <utility>

namespace sp7600::store
{

using namespace Qt::StringLiterals;

namespace
{

// A first reception waits this long for company: one fsync for all. Trackers do not notice.
constexpr std::chrono::milliseconds gatherTime{10};
// Enough for one transaction.
constexpr std::size_t batchWeight = 4000;

bool concernsAll(const Error &error)
{
    return error.code == ErrorCode::StoreFull || error.code == ErrorCode::StoreUnavailable
           || error.code == ErrorCode::StoreDamaged;
}

} // namespace

Result<std::unique_ptr<WriteSession>> WriteSession::open(const QString &file)
{
    auto session = std::make_unique<WriteSession>();
    Result<std::unique_ptr<Database>> database = Database::open(file, Database::Access::ReadWrite);
    if (!database)
        return std::unexpected(database.error());
    session->database = std::move(*database);
    Result<QSqlQuery> reception = session->database->prepare(
        u"INSERT INTO reception "
        "(received_ms, peer, port, transport, connection, raw, error, error_detail) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    if (!reception)
        return std::unexpected(reception.error());
    Result<QSqlQuery> report = session->database->prepare(
        u"INSERT INTO report (reception_id, number, received_ms, imei, time_s, kind, event, "
        "latitude, longitude, speed_kmh, valid) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    if (!report)
        return std::unexpected(report.error());
    session->insertReception = std::move(*reception);
    session->insertReport = std::move(*report);
    return session;
}

Writer::Writer(QString file)
    : m_file(std::move(file))
{
}

Writer::~Writer()
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

Result<void> Writer::start()
{
    std::promise<Result<void>> opened;
    std::future<Result<void>> result = opened.get_future();
    m_thread = std::thread([this, &opened] {
        const Result<void> ready = reopenIfNeeded();
        opened.set_value(ready);
        if (ready)
            run();
        m_session.reset();
    });
    return result.get();
}

void Writer::post(std::unique_ptr<WriteJob> job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_queuedWeight += job->weight();
        m_queuedUrgent += job->weight() == 0 ? 1 : 0;
        m_queue.push_back(std::move(job));
    }
    m_changed.notify_all();
}

void Writer::run()
{
    for (;;) {
        const Batch batch = takeBatch();
        if (batch.empty())
            return;
        const std::vector<Result<void>> outcomes = write(batch);
        for (std::size_t i = 0; i < batch.size(); ++i)
            batch[i]->settle(outcomes[i]);
    }
}

Writer::Batch Writer::takeBatch()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_ending || !m_queue.empty(); });
    m_changed.wait_for(lock, gatherTime, [this] {
        return m_ending || m_queuedUrgent != 0 || m_queuedWeight >= batchWeight;
    });
    Batch batch;
    std::size_t weight = 0;
    while (!m_queue.empty() && weight < batchWeight) {
        const std::size_t jobWeight = m_queue.front()->weight();
        weight += jobWeight;
        m_queuedWeight -= jobWeight;
        m_queuedUrgent -= jobWeight == 0 ? 1 : 0;
        batch.push_back(std::move(m_queue.front()));
        m_queue.pop_front();
    }
    return batch;
}

std::vector<Result<void>> Writer::write(const Batch &batch)
{
    const auto all = [&batch](const Error &error) {
        return std::vector<Result<void>>(batch.size(), std::unexpected(asRuntimeError(error)));
    };
    if (const Result<void> ready = reopenIfNeeded(); !ready)
        return all(ready.error());
    const auto giveUp = [this, &all](const Error &error) {
        static_cast<void>(m_session->database->execute(u"ROLLBACK"_s));
        if (error.code != ErrorCode::StoreFull)
            m_session.reset(); // A fresh connection for the next batch.
        return all(error);
    };

    if (const Result<void> begun = m_session->database->execute(u"BEGIN IMMEDIATE"_s); !begun)
        return giveUp(begun.error());
    std::vector<Result<void>> outcomes;
    outcomes.reserve(batch.size());
    for (const std::unique_ptr<WriteJob> &job : batch) {
        outcomes.push_back(job->write(*m_session));
        if (!outcomes.back() && concernsAll(outcomes.back().error()))
            return giveUp(Error(outcomes.back().error()));
    }
    if (const Result<void> committed = m_session->database->execute(u"COMMIT"_s); !committed)
        return giveUp(committed.error());
    return outcomes;
}

Result<void> Writer::reopenIfNeeded()
{
    if (m_session)
        return {};
    Result<std::unique_ptr<WriteSession>> session = WriteSession::open(m_file);
    if (!session)
        return std::unexpected(session.error());
    m_session = std::move(*session);
    return {};
}

} // namespace sp7600::store
