// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/jobs.h"

#include "core/store/rowjson.h"
#include "core/system/clock.h"

#include <algorithm>

namespace sp7600::store
{

using namespace Qt::StringLiterals;

namespace
{

QString latin1(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

// Absent values become NULL.
QVariant textValue(const std::optional<std::string> &text)
{
    return text ? QVariant(QString::fromStdString(*text)) : QVariant();
}

qlonglong millisValue(UtcMillis time)
{
    return static_cast<qlonglong>(time.time_since_epoch().count());
}

/// Whether its records are known, or that it has none.
bool isDecoded(const Reception &reception)
{
    return !reception.reports.empty() || reception.error
           || reception.direction != Direction::FromTracker;
}

} // namespace

ReceptionJob::ReceptionJob(std::vector<Reception> receptions, listener::ReportSink::Done done)
    : m_receptions(std::move(receptions))
    , m_done(std::move(done))
{
}

Result<void> ReceptionJob::write(WriteSession &session)
{
    for (Reception &reception : m_receptions) {
        if (const Result<void> done = session.receptions.add(*session.database, reception); !done)
            return done;
        if (isDecoded(reception))
            appendEntries(session.entries, reception);
    }
    return {};
}

void ReceptionJob::settle(const Result<void> &outcome)
{
    if (outcome)
        m_done(std::move(m_receptions));
    else
        m_done(std::unexpected(outcome.error()));
}

std::size_t ReceptionJob::weight() const
{
    return std::max<std::size_t>(1, m_receptions.size());
}

Result<std::int64_t> insertBackup(WriteSession &session, const device::Backup &given)
{
    const device::Backup backup = device::withoutSecrets(given);
    Result<QSqlQuery> query = session.database->prepare(
        u"INSERT INTO backup (taken_ms, made_by, imei, port, profile, identity, settings, wanted, "
        "secrets_left_out, secrets_wanted, closed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    if (!query)
        return std::unexpected(query.error());
    query->addBindValue(millisValue(backup.taken));
    query->addBindValue(QString::fromStdString(backup.madeBy));
    query->addBindValue(textValue(backup.identity.imei));
    query->addBindValue(QString::fromStdString(backup.port));
    query->addBindValue(QString::fromStdString(backup.profileId));
    query->addBindValue(compact(rowFrom(backup.identity)));
    query->addBindValue(compact(rowFrom(backup.settings)));
    query->addBindValue(compact(rowFrom(backup.wanted)));
    query->addBindValue(compact(rowFrom(backup.secretsLeftOut)));
    query->addBindValue(compact(rowFrom(backup.secretsWanted)));
    query->addBindValue(backup.closed);
    if (const Result<void> done = session.database->run(*query); !done)
        return std::unexpected(done.error());
    return query->lastInsertId().toLongLong();
}

Result<void> finishBackup(WriteSession &session, std::int64_t id,
                          const std::vector<SettingResult> &after,
                          const std::optional<Error> &error)
{
    Result<QSqlQuery> query = session.database->prepare(
        u"UPDATE backup SET after = ?, error = ?, closed = ? WHERE id = ?"_s);
    if (!query)
        return std::unexpected(query.error());
    query->addBindValue(compact(rowFrom(after)));
    query->addBindValue(error ? QVariant(compact(rowFrom(*error))) : QVariant());
    query->addBindValue(!error || error->code != ErrorCode::DeviceIncomplete);
    query->addBindValue(static_cast<qlonglong>(id));
    if (const Result<void> done = session.database->run(*query); !done)
        return done;
    if (query->numRowsAffected() != 1)
        return failure(ErrorCode::BackupNotFound, {{"backup", std::to_string(id)}});
    return {};
}

Result<std::int64_t> insertObligation(WriteSession &session, const Obligation &obligation)
{
    Result<QSqlQuery> query = session.database->prepare(
        u"INSERT INTO obligation (made_ms, made_by, imei, profile, server, meanwhile) "
        "VALUES (?, ?, ?, ?, ?, ?)"_s);
    if (!query)
        return std::unexpected(query.error());
    query->addBindValue(millisValue(obligation.made));
    query->addBindValue(QString::fromStdString(obligation.madeBy));
    query->addBindValue(QString::fromStdString(obligation.imei));
    query->addBindValue(QString::fromStdString(obligation.profileId));
    query->addBindValue(compact(rowFrom(obligation.server)));
    query->addBindValue(compact(rowFrom(obligation.meanwhile)));
    if (const Result<void> done = session.database->run(*query); !done)
        return std::unexpected(done.error());
    return query->lastInsertId().toLongLong();
}

Result<void> closeObligations(WriteSession &session, const QString &column, const QVariant &value)
{
    Result<QSqlQuery> query = session.database->prepare(
        u"UPDATE obligation SET closed_ms = ? WHERE closed_ms IS NULL AND %1 = ?"_s.arg(column));
    if (!query)
        return std::unexpected(query.error());
    query->addBindValue(millisValue(system::utcNow()));
    query->addBindValue(value);
    return session.database->run(*query);
}

Result<std::int64_t> insertCommissioning(WriteSession &session, const Commissioning &commissioning)
{
    Result<QSqlQuery> query = session.database->prepare(
        u"INSERT INTO commissioning (started_ms, ended_ms, result, imei, plate, document) "
        "VALUES (?, ?, ?, ?, ?, ?)"_s);
    if (!query)
        return std::unexpected(query.error());
    query->addBindValue(millisValue(commissioning.started));
    query->addBindValue(millisValue(commissioning.ended));
    query->addBindValue(latin1(jobResultName(commissioning.result)));
    query->addBindValue(textValue(commissioning.identity.imei));
    const std::string plate = plateKey(commissioning.vehicle.plate);
    query->addBindValue(plate.empty() ? QVariant() : QVariant(QString::fromStdString(plate)));
    query->addBindValue(compact(rowFrom(commissioning)));
    if (const Result<void> done = session.database->run(*query); !done)
        return std::unexpected(done.error());
    return query->lastInsertId().toLongLong();
}

Result<void> correctSignature(WriteSession &session, std::int64_t id, const Signature &signature)
{
    Result<QSqlQuery> query = session.database->prepare(
        u"UPDATE commissioning SET document = json_set(document, '$.correction', json(?)) "
        "WHERE id = ?"_s);
    if (!query)
        return std::unexpected(query.error());
    query->addBindValue(compact(rowFrom(signature)));
    query->addBindValue(static_cast<qlonglong>(id));
    if (const Result<void> done = session.database->run(*query); !done)
        return done;
    if (query->numRowsAffected() != 1)
        return failure(ErrorCode::CertificateNotFound, {{"certificate", std::to_string(id)}});
    return {};
}

} // namespace sp7600::store
