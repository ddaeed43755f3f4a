// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/writer.h"

#include "core/store/filecare.h"
#include "core/system/clock.h"

#include <algorithm>
#include <chrono>
#include <future>
#include <utility>

namespace sp7600::store
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

// A first reception waits for company as long as the last commit took, within these bounds: one
// fsync for all, and no idle disk. Trackers do not notice.
constexpr std::chrono::microseconds shortestGathering{500};
constexpr std::chrono::microseconds longestGathering{10'000};
// Enough for one transaction.
constexpr std::size_t batchWeight = 4000;

// The index waits that long for more when there is nothing else to do, and when there is.
constexpr std::chrono::milliseconds idleLag{200};
constexpr std::chrono::milliseconds busyLag{1000};
// With so much to take in there is no need to wait.
constexpr std::int64_t idleReceptions = 4096;
constexpr std::chrono::seconds afterFailure{1};
constexpr std::chrono::seconds betweenLooks{1};
constexpr std::chrono::hours nothingToDo{1};
// What closing may take for the index; the rest is made when the file is opened again.
constexpr std::chrono::seconds longestFinish{1};

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
    Result<ReceptionRows> receptions = ReceptionRows::open(*session->database);
    if (!receptions)
        return std::unexpected(receptions.error());
    session->receptions = std::move(*receptions);
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
        m_indexer.close();
        m_session.reset();
    });
    return result.get();
}

void Writer::post(std::unique_ptr<WriteJob> job)
{
    bool isAwaited = false;
    {
        const std::lock_guard lock(m_mutex);
        const std::size_t weight = job->weight();
        // A batch begins with its first job, and need not gather longer when it is full.
        isAwaited = m_queue.empty() || weight == 0
                    || (m_queuedWeight < batchWeight && m_queuedWeight + weight >= batchWeight);
        m_queuedWeight += weight;
        m_queuedUrgent += weight == 0 ? 1 : 0;
        m_queue.push_back(std::move(job));
    }
    if (isAwaited)
        m_changed.notify_all();
}

void Writer::setRetention(const Retention &retention)
{
    {
        const std::lock_guard lock(m_mutex);
        m_newRetention = retention;
    }
    m_changed.notify_all();
}

void Writer::run()
{
    for (;;) {
        const Batch batch = takeBatch();
        if (!batch.empty()) {
            const auto begin = Clock::now();
            const std::vector<Result<void>> outcomes = write(batch);
            m_gathering = std::clamp(
                std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - begin),
                shortestGathering, longestGathering);
            for (std::size_t i = 0; i < batch.size(); ++i)
                batch[i]->settle(outcomes[i]);
        }
        bool isBusy = false;
        {
            const std::lock_guard lock(m_mutex);
            if (m_ending && m_queue.empty())
                break;
            isBusy = !m_queue.empty();
            if (m_newRetention) {
                m_retention.set(*std::exchange(m_newRetention, {}));
                m_nextRetention = {};
            }
        }
        keepUp(isBusy);
    }
    finishIndex();
}

Writer::Batch Writer::takeBatch()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_until(lock, nextUpkeep(),
                         [this] { return m_ending || m_newRetention || !m_queue.empty(); });
    if (m_queue.empty())
        return {};
    m_changed.wait_for(lock, m_gathering, [this] {
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
    const std::int64_t lastId = m_session->receptions.lastId();
    std::vector<Result<void>> outcomes;
    const Result<void> done = writeAll(batch, outcomes);
    if (!done) {
        static_cast<void>(m_session->database->execute(u"ROLLBACK"_s));
        m_session->receptions.undo(lastId);
        m_session->entries.clear();
        endSession(done.error());
        return all(done.error());
    }
    m_indexer.add(std::exchange(m_session->entries, {}), m_session->receptions.lastId());
    return outcomes;
}

Result<void> Writer::writeAll(const Batch &batch, std::vector<Result<void>> &outcomes)
{
    const Database &database = *m_session->database;
    if (const Result<void> begun = database.execute(u"BEGIN IMMEDIATE"_s); !begun)
        return begun;
    outcomes.reserve(batch.size());
    for (const std::unique_ptr<WriteJob> &job : batch) {
        outcomes.push_back(job->write(*m_session));
        if (!outcomes.back() && concernsAll(outcomes.back().error()))
            return outcomes.back();
    }
    if (const Result<void> flushed = m_session->receptions.flush(database); !flushed)
        return flushed;
    return database.execute(u"COMMIT"_s);
}

Writer::Clock::time_point Writer::nextUpkeep() const
{
    const auto now = Clock::now();
    auto next = m_retention.isSet() ? std::max(m_nextRetention, now) : now + nothingToDo;
    if (const IndexLag lag = m_indexer.lag(); lag.receptions > 0) {
        const auto wait = lag.receptions >= idleReceptions ? 0ms : idleLag - lag.age;
        next = std::min(next, std::max(m_nextIndexing, now + wait));
    }
    return next;
}

void Writer::keepUp(bool isBusy)
{
    if (!reopenIfNeeded()) {
        m_nextIndexing = m_nextRetention = Clock::now() + afterFailure;
        return;
    }
    const auto now = Clock::now();
    const IndexLag lag = m_indexer.lag();
    const bool isEnough = !isBusy && lag.receptions >= idleReceptions;
    if (lag.receptions > 0 && now >= m_nextIndexing
        && (isEnough || lag.age >= (isBusy ? busyLag : idleLag)))
        indexSome();
    if (m_session && m_retention.isSet() && now >= m_nextRetention)
        removeSome();
}

Result<void> Writer::openIndexIfNeeded()
{
    if (m_isIndexOpen)
        return {};
    const Result<void> opened =
        m_indexer.open(*m_session->database, m_session->receptions.lastId());
    m_isIndexOpen = opened.has_value();
    if (!opened)
        m_indexer.close();
    return opened;
}

void Writer::indexSome()
{
    Result<void> done = openIndexIfNeeded();
    if (done)
        done = m_indexer.advance(*m_session->database);
    if (!done) {
        m_nextIndexing = Clock::now() + afterFailure;
        endSession(done.error());
    }
}

void Writer::removeSome()
{
    const auto now = system::utcNow();
    const Result<RetentionKeeper::Bite> bite = m_retention.bite(*m_session->database, now);
    if (bite && bite->unitsGone)
        m_indexer.forgetUnits();
    if (!bite || !bite->more)
        m_nextRetention = Clock::now() + betweenLooks;
    if (!bite)
        endSession(bite.error());
}

void Writer::finishIndex()
{
    const auto deadline = Clock::now() + longestFinish;
    while (m_session && m_indexer.lag().receptions > 0 && Clock::now() < deadline
           && Clock::now() >= m_nextIndexing)
        indexSome();
}

void Writer::endSession(const Error &error)
{
    if (error.code == ErrorCode::StoreDamaged)
        askForCheck(m_file);
    if (error.code == ErrorCode::StoreFull)
        return;
    m_indexer.close();
    m_session.reset(); // A fresh connection for the next batch.
}

Result<void> Writer::reopenIfNeeded()
{
    if (m_session)
        return {};
    Result<std::unique_ptr<WriteSession>> session = WriteSession::open(m_file);
    if (!session)
        return std::unexpected(session.error());
    m_session = std::move(*session);
    m_isIndexOpen = false;
    // What is durable does not depend on the index.
    static_cast<void>(openIndexIfNeeded());
    return {};
}

} // namespace sp7600::store
