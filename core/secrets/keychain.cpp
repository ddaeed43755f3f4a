// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychain.h"

#include "core/secrets/sessionbus.h"

#include <QObject>
#include <QString>
#include <QThread>

#include <condition_variable>
#include <mutex>
#include <qt6keychain/keychain.h>
#include <utility>

namespace sp7600::secrets
{

using namespace Qt::StringLiterals;

namespace
{

/// What the keychain said: the secret of a successful load, nothing for other successes and for a
/// secret that is not there, or KeychainUnavailable.
using Answer = Result<std::optional<std::string>>;

/// One call, shared by the thread that waits for it and the one that serves it.
struct Call {
    enum class Kind : std::uint8_t { Load, Save, Forget };

    Kind kind = Kind::Load;
    QString key;
    QString secret;                    ///< With Kind::Save.
    std::optional<Answer> answer = {}; ///< Under the server's mutex.
    bool abandoned = false;            ///< Nobody waits any more. Under the server's mutex.
};

std::unexpected<Error> unavailable(const QString &detail)
{
    return failure(ErrorCode::KeychainUnavailable, {{"detail", detail.toStdString()}});
}

QKeychain::Job *makeJob(const Call &call)
{
    const auto service = u"sp7600-installer"_s;
    switch (call.kind) {
    case Call::Kind::Load:
        return new QKeychain::ReadPasswordJob(service);
    case Call::Kind::Save: {
        auto *const job = new QKeychain::WritePasswordJob(service);
        job->setTextData(call.secret);
        return job;
    }
    case Call::Kind::Forget:
        break;
    }
    return new QKeychain::DeletePasswordJob(service);
}

Answer answerOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoError:
        if (const auto *const read = qobject_cast<const QKeychain::ReadPasswordJob *>(&job))
            return read->textData().toStdString();
        return std::nullopt;
    case QKeychain::EntryNotFound:
        return std::nullopt;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return unavailable(u"it is locked, or refused"_s);
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return unavailable(u"no keychain service runs here"_s);
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return unavailable(u"its answer was “%1”"_s.arg(job.errorString()));
}

/// The thread that qtkeychain's jobs run on. There is one for the whole process, because qtkeychain
/// runs its jobs from the thread of the very first one; and it is never ended, because a keychain
/// that hangs must not hold up the end of the program.
class Server
{
public:
    static Server &instance()
    {
        static auto *const server = new Server;
        return *server;
    }

    Answer answer(const std::shared_ptr<Call> &call, std::chrono::milliseconds deadline)
    {
        std::unique_lock lock(m_mutex);
        if (m_abandoned > 0)
            return unavailable(u"it has not answered an earlier request yet"_s);
        QMetaObject::invokeMethod(m_context, [this, call] { start(call); }, Qt::QueuedConnection);
        if (m_answered.wait_for(lock, deadline, [&] { return call->answer.has_value(); }))
            return *std::move(call->answer);
        call->abandoned = true;
        ++m_abandoned;
        const std::chrono::duration<double> seconds = deadline;
        return unavailable(u"it did not answer within %1 s"_s.arg(seconds.count()));
    }

private:
    Server()
        : m_thread(new QThread)
        , m_context(new QObject)
    {
        m_thread->setObjectName(u"keychain"_s);
        m_context->moveToThread(m_thread);
        m_thread->start();
    }

    // The rest runs on the thread.

    void start(const std::shared_ptr<Call> &call)
    {
        checkSessionBus(m_context, [this, call](const QString &problem) {
            if (!problem.isEmpty())
                finish(call, unavailable(problem));
            else if (isAbandoned(*call)) // The bus took its time: nothing was begun.
                finish(call, unavailable(u"it answered too late"_s));
            else
                run(call);
        });
    }

    bool isAbandoned(const Call &call)
    {
        const std::lock_guard lock(m_mutex);
        return call.abandoned;
    }

    void run(const std::shared_ptr<Call> &call)
    {
        auto *const job = makeJob(*call);
        job->setAutoDelete(false);
        job->setInsecureFallback(false);
        job->setKey(call->key);
        // Some platforms finish a job on a thread of theirs; the context brings it back here.
        QObject::connect(job, &QKeychain::Job::finished, m_context, [this, call, job] {
            finish(call, answerOf(*job));
            job->deleteLater();
        });
        job->start();
    }

    void finish(const std::shared_ptr<Call> &call, Answer answer)
    {
        const std::lock_guard lock(m_mutex);
        if (!call->abandoned) {
            call->answer = std::move(answer);
            m_answered.notify_all();
            return;
        }
        // The user was told that it is not kept.
        if (call->kind == Call::Kind::Save && answer) {
            call->kind = Call::Kind::Forget;
            run(call);
            return;
        }
        --m_abandoned;
    }

    QThread *const m_thread;
    QObject *const m_context; ///< Lives on the thread; carries calls there.
    std::mutex m_mutex;
    std::condition_variable m_answered;
    int m_abandoned = 0; ///< Calls that nobody waits for and that have not ended. Under m_mutex.
};

Answer ask(Call::Kind kind, const SecretKey &key, const std::string &secret,
           std::chrono::milliseconds deadline)
{
    const auto call = std::make_shared<Call>(Call{
        .kind = kind,
        .key = QString::fromStdString(keychainName(key)),
        .secret = QString::fromStdString(secret),
    });
    return Server::instance().answer(call, deadline);
}

Result<void> done(const Answer &answer)
{
    if (!answer)
        return std::unexpected(answer.error());
    return {};
}

} // namespace

Result<std::optional<std::string>> Keychain::load(const SecretKey &key)
{
    return ask(Call::Kind::Load, key, {}, m_deadline);
}

Result<void> Keychain::save(const SecretKey &key, const std::string &secret)
{
    return done(ask(Call::Kind::Save, key, secret, m_deadline));
}

Result<void> Keychain::forget(const SecretKey &key)
{
    return done(ask(Call::Kind::Forget, key, {}, m_deadline));
}

} // namespace sp7600::secrets
