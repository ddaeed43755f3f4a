// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include <QStringList>

#include <array>

namespace sp7600::store
{

using namespace Qt::StringLiterals;

namespace
{

// "SP76": tells our files from other SQLite databases.
constexpr qint64 applicationId = 0x53503736;

// The raw octets in `reception` are the truth. `report` is an index of what was understood of them
// when they came; it can be made anew.
const QStringList version1 = {
    u"CREATE TABLE reception ("
    "id INTEGER PRIMARY KEY AUTOINCREMENT, "
    "received_ms INTEGER NOT NULL, "
    "peer TEXT NOT NULL, "
    "port INTEGER NOT NULL, "
    "transport TEXT NOT NULL, "
    "connection INTEGER NOT NULL, "
    "raw BLOB NOT NULL, "
    "error TEXT, "          // Name of the code.
    "error_detail TEXT)"_s, // The whole error as JSON.
    u"CREATE TABLE report ("
    "reception_id INTEGER NOT NULL REFERENCES reception(id) ON DELETE CASCADE, "
    "number INTEGER NOT NULL, "
    "received_ms INTEGER NOT NULL, "
    "imei TEXT NOT NULL, "
    "time_s INTEGER, "
    "kind TEXT NOT NULL, "
    "event INTEGER, "
    "latitude REAL, "
    "longitude REAL, "
    "speed_kmh REAL, "
    "valid INTEGER, "
    "PRIMARY KEY (reception_id, number)) WITHOUT ROWID"_s,
    u"CREATE INDEX report_by_time ON report(imei, time_s)"_s,
    u"CREATE INDEX report_by_arrival ON report(imei, received_ms, kind)"_s,
    u"CREATE TABLE backup ("
    "id INTEGER PRIMARY KEY AUTOINCREMENT, "
    "taken_ms INTEGER NOT NULL, "
    "imei TEXT, "
    "port TEXT NOT NULL, "
    "profile TEXT NOT NULL, "
    "identity TEXT NOT NULL, "
    "settings TEXT NOT NULL, "
    "wanted TEXT NOT NULL, "
    "closed INTEGER NOT NULL)"_s,
    u"CREATE INDEX backup_by_imei ON backup(imei, taken_ms)"_s,
    u"CREATE TABLE commissioning ("
    "id INTEGER PRIMARY KEY AUTOINCREMENT, "
    "started_ms INTEGER NOT NULL, "
    "ended_ms INTEGER NOT NULL, "
    "result TEXT NOT NULL, "
    "imei TEXT, "
    "document TEXT NOT NULL)"_s,
    u"CREATE INDEX commissioning_by_imei ON commissioning(imei, started_ms)"_s,
};

// One entry for each version, in order. Entries that were released are never changed.
const std::array migrations = {&version1};

std::unexpected<Error> refusal(const QString &detail)
{
    return failure(ErrorCode::StoreUnavailable, {{"file", ""}, {"detail", detail.toStdString()}});
}

} // namespace

int schemaVersion()
{
    return static_cast<int>(migrations.size());
}

Result<void> checkSchema(const Database &database, Database::Access access)
{
    const Result<QVariant> version = database.value(u"PRAGMA user_version"_s);
    if (!version)
        return std::unexpected(version.error());
    const Result<QVariant> application = database.value(u"PRAGMA application_id"_s);
    if (!application)
        return std::unexpected(application.error());
    const Result<QVariant> tables = database.value(u"SELECT count(*) FROM sqlite_schema"_s);
    if (!tables)
        return std::unexpected(tables.error());
    if (tables->toLongLong() != 0 && application->toLongLong() != applicationId)
        return refusal(u"this database belongs to another program"_s);
    if (version->toInt() > schemaVersion()) {
        return refusal(u"it was written by a newer version of this program (schema %1, known: %2)"_s
                           .arg(version->toInt())
                           .arg(schemaVersion()));
    }
    if (access == Database::Access::ReadOnly && version->toInt() < schemaVersion())
        return refusal(u"another program is still preparing it"_s);
    return {};
}

Result<void> checkIntegrity(const Database &database)
{
    const Result<QVariant> verdict = database.value(u"PRAGMA quick_check(1)"_s);
    if (!verdict)
        return std::unexpected(verdict.error());
    if (verdict->toString() != "ok"_L1)
        return failure(ErrorCode::StoreDamaged, {{"detail", verdict->toString().toStdString()}});
    return {};
}

Result<void> migrate(const Database &database)
{
    const Result<QVariant> version = database.value(u"PRAGMA user_version"_s);
    if (!version)
        return std::unexpected(version.error());
    if (version->toInt() == schemaVersion())
        return {};
    QStringList statements{u"BEGIN IMMEDIATE"_s};
    for (int next = version->toInt(); next < schemaVersion(); ++next)
        statements += *migrations.at(static_cast<std::size_t>(next));
    statements += u"PRAGMA application_id=%1"_s.arg(applicationId);
    statements += u"PRAGMA user_version=%1"_s.arg(schemaVersion());
    statements += u"COMMIT"_s;
    for (const QString &statement : statements) {
        if (const Result<void> done = database.execute(statement); !done) {
            static_cast<void>(database.execute(u"ROLLBACK"_s));
            return done;
        }
    }
    return {};
}

} // namespace sp7600::store
