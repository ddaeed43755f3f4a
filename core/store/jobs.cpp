// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/jobs.h"

#include "core/store/rowjson.h"

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

template <typename T>
QVariant numberValue(const std::optional<T> &number)
{
    return number ? QVariant(*number) : QVariant();
}

qlonglong millisValue(UtcMillis time)
{
    return static_cast<qlonglong>(time.time_since_epoch().count());
}

Result<void> insertReport(WriteSession &session, const Reception &reception, std::size_t number)
{
    const Report &report = reception.reports[number];
    const Kept<GpsInfo> &gps = report.gps;
    QSqlQuery &query = session.insertReport;
    int place = 0;
    query.bindValue(place++, static_cast<qlonglong>(reception.id));
    query.bindValue(place++, static_cast<qlonglong>(number));
    query.bindValue(place++, millisValue(reception.received));
    query.bindValue(place++, latin1(unitName(report)));
    query.bindValue(place++,
                    report.time
                        ? QVariant(static_cast<qlonglong>(report.time->time_since_epoch().count()))
                        : QVariant());
    query.bindValue(place++, latin1(reportKindName(report.kind)));
    query.bindValue(place++, report.eventId ? QVariant(int{*report.eventId}) : QVariant());
    query.bindValue(place++, gps ? numberValue(gps->latitude) : QVariant());
    query.bindValue(place++, gps ? numberValue(gps->longitude) : QVariant());
    query.bindValue(place++, gps ? numberValue(gps->speedKmh) : QVariant());
    query.bindValue(place++, gps && gps->hasFix() ? QVariant(gps->valid) : QVariant());
    return session.database->run(query);
}

Result<void> insertReception(WriteSession &session, Reception &reception)
{
    QSqlQuery &query = session.insertReception;
    const QByteArray raw(reception.raw.data(), static_cast<qsizetype>(reception.raw.size()));
    int place = 0;
    query.bindValue(place++, millisValue(reception.received));
    query.bindValue(place++, QString::fromStdString(reception.peer.address));
    query.bindValue(place++, reception.peer.port);
    query.bindValue(place++, latin1(transportName(reception.transport)));
    query.bindValue(place++, static_cast<qlonglong>(reception.connection));
    query.bindValue(place++, raw);
    query.bindValue(place++, reception.error ? QVariant(latin1(codeName(reception.error->code)))
                                             : QVariant());
    query.bindValue(place++,
                    reception.error ? QVariant(compact(rowFrom(*reception.error))) : QVariant());
    if (const Result<void> done = session.database->run(query); !done)
        return done;
    reception.id = query.lastInsertId().toLongLong();
    for (std::size_t number = 0; number < reception.reports.size(); ++number)
        if (const Result<void> done = insertReport(session, reception, number); !done)
            return done;
    return {};
}

} // namespace

ReceptionJob::ReceptionJob(std::vector<Reception> receptions, listener::ReportSink::Done done)
    : m_receptions(std::move(receptions))
    , m_done(std::move(done))
{
}

Result<void> ReceptionJob::write(WriteSession &session)
{
    for (Reception &reception : m_receptions)
        if (const Result<void> done = insertReception(session, reception); !done)
            return done;
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
    std::size_t rows = 1;
    for (const Reception &reception : m_receptions)
        rows += 1 + reception.reports.size();
    return rows;
}

Result<std::int64_t> insertBackup(WriteSession &session, const device::Backup &given)
{
    const device::Backup backup = device::withoutSecrets(given);
    Result<QSqlQuery> query = session.database->prepare(
        u"INSERT INTO backup (taken_ms, made_by, imei, port, profile, identity, settings, wanted, "
        "secrets_left_out, closed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
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

Result<std::int64_t> insertCommissioning(WriteSession &session, const Commissioning &commissioning)
{
    Result<QSqlQuery> query = session.database->prepare(
        u"INSERT INTO commissioning (started_ms, ended_ms, result, imei, document) "
        "VALUES (?, ?, ?, ?, ?)"_s);
    if (!query)
        return std::unexpected(query.error());
    query->addBindValue(millisValue(commissioning.started));
    query->addBindValue(millisValue(commissioning.ended));
    query->addBindValue(latin1(jobResultName(commissioning.result)));
    query->addBindValue(textValue(commissioning.identity.imei));
    query->addBindValue(compact(rowFrom(commissioning)));
    if (const Result<void> done = session.database->run(*query); !done)
        return std::unexpected(done.error());
    return query->lastInsertId().toLongLong();
}

} // namespace sp7600::store
