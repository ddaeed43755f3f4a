// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reader.h"

#include "core/store/filecare.h"

namespace sp7600::store
{

using namespace Qt::StringLiterals;

Result<std::unique_ptr<ReadSession>> ReadSession::open(const QString &file)
{
    Result<std::unique_ptr<Database>> database = Database::open(file, Database::Access::ReadOnly);
    if (!database)
        return std::unexpected(database.error());
    auto session = std::make_unique<ReadSession>();
    session->m_file = file;
    session->m_database = std::move(*database);
    return session;
}

Result<QSqlQuery *> ReadSession::statement(const QString &sql)
{
    std::shared_ptr<QSqlQuery> &known = m_statements[sql];
    if (!known) {
        Result<QSqlQuery> prepared = m_database->prepare(sql);
        if (!prepared)
            return std::unexpected(prepared.error());
        known = std::make_shared<QSqlQuery>(std::move(*prepared));
    }
    return known.get();
}

Reader::Reader(QString file)
    : m_file(std::move(file))
    , m_thread([this] { run(); })
{
}

Reader::~Reader()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void Reader::post(std::function<void()> task)
{
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(task));
    }
    m_changed.notify_all();
}

void Reader::run()
{
    for (;;) {
        std::function<void()> task;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_ending || !m_tasks.empty(); });
            if (m_tasks.empty())
                break;
            task = std::move(m_tasks.front());
            m_tasks.pop_front();
        }
        task();
    }
    m_session.reset();
}

Result<void> Reader::read(const std::function<Result<void>(ReadSession &)> &question)
{
    Result<void> done;
    if (!m_session) {
        Result<std::unique_ptr<ReadSession>> session = ReadSession::open(m_file);
        if (session)
            m_session = std::move(*session);
        else
            done = std::unexpected(session.error());
    }
    if (done)
        done = m_session->database().execute(u"BEGIN"_s);
    if (done) {
        done = question(*m_session);
        const Result<void> ended = m_session->database().execute(u"COMMIT"_s);
        if (done && !ended)
            done = ended;
    }
    if (done)
        return {};
    if (done.error().code == ErrorCode::StoreDamaged)
        askForCheck(m_file);
    m_session.reset(); // A fresh connection for the next question.
    return std::unexpected(asRuntimeError(done.error()));
}

} // namespace sp7600::store
