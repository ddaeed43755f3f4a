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

// Who wrote, and what became of it. Passwords do not belong in what is kept for ever: they are
// taken out of the backups, which say so, and masked in the commissionings. That there is no
// password is no secret.
const QStringList version2 = {
    u"ALTER TABLE backup ADD COLUMN made_by TEXT NOT NULL DEFAULT ''"_s,
    u"ALTER TABLE backup ADD COLUMN secrets_left_out TEXT NOT NULL DEFAULT '[]'"_s,
    u"ALTER TABLE backup ADD COLUMN after TEXT"_s, // Absent until the write came to an end.
    u"ALTER TABLE backup ADD COLUMN error TEXT"_s,
    u"CREATE TEMP TABLE secret (name TEXT NOT NULL)"_s,
    u"INSERT INTO temp.secret VALUES ('apn_password'), ('device_password')"_s,
    u"UPDATE backup SET secrets_left_out = ("
    "SELECT json_group_array(name) FROM temp.secret WHERE "
    "(json_extract(settings, '$.' || name || '.state') = 'read' "
    "AND json_extract(settings, '$.' || name || '.value') <> '') "
    "OR json_type(wanted, '$.' || name) IS NOT NULL) "
    "WHERE json_valid(settings) AND json_valid(wanted)"_s,
    u"UPDATE backup SET settings = json_set(settings, '$.apn_password', "
    "json_object('state', 'not-known', 'value', '')) "
    "WHERE json_valid(settings) AND json_extract(settings, '$.apn_password.value') <> ''"_s,
    u"UPDATE backup SET settings = json_set(settings, '$.device_password', "
    "json_object('state', 'not-known', 'value', '')) "
    "WHERE json_valid(settings) AND json_extract(settings, '$.device_password.value') <> ''"_s,
    u"UPDATE backup SET wanted = json_remove(wanted, '$.apn_password', '$.device_password') "
    "WHERE json_valid(wanted)"_s,
    u"UPDATE commissioning SET document = json_set(document, '$.settings', ("
    "SELECT json_group_array(json(CASE "
    "WHEN json_extract(value, '$.setting') IN (SELECT name FROM temp.secret) "
    "THEN json_replace(value, '$.before', '***', '$.wanted', '***', '$.after', '***') "
    "ELSE value END)) FROM json_each(document, '$.settings'))) "
    "WHERE json_valid(document) AND json_type(document, '$.settings') = 'array'"_s,
    u"DROP TABLE temp.secret"_s,
    u"CREATE TRIGGER backup_is_kept BEFORE DELETE ON backup "
    "BEGIN SELECT raise(ABORT, 'backups are kept'); END"_s,
};

// Both directions. What was understood of the receptions is an index of its own, which follows the
// raw octets and tells how far it came: `indexed`. It is made anew from them after this change.
const QStringList version4 = {
    u"ALTER TABLE reception ADD COLUMN direction INTEGER NOT NULL DEFAULT 0"_s, // As Direction.
    u"ALTER TABLE reception ADD COLUMN local TEXT NOT NULL DEFAULT ''"_s,
    u"ALTER TABLE reception ADD COLUMN local_port INTEGER NOT NULL DEFAULT 0"_s,
    u"CREATE INDEX reception_undecodable ON reception(id) WHERE error IS NOT NULL"_s,
    u"DROP TABLE report"_s,
    u"CREATE TABLE unit ("
    "id INTEGER PRIMARY KEY, "
    "name TEXT NOT NULL UNIQUE, "
    "reports INTEGER NOT NULL, "
    "first_ms INTEGER NOT NULL, "
    "last_ms INTEGER NOT NULL)"_s,
    // One row for what is the same of all records in a frame. Its indexes end, as those of every
    // such table, with the columns of the key: they are in the order of the ids.
    u"CREATE TABLE report ("
    "reception_id INTEGER NOT NULL, "
    "unit INTEGER NOT NULL, "  // 0: it tells none.
    "kind INTEGER NOT NULL, "  // As ReportKind.
    "event INTEGER NOT NULL, " // -1: none.
    "PRIMARY KEY (reception_id, unit, kind, event)) WITHOUT ROWID"_s,
    u"CREATE INDEX report_by_unit ON report(unit)"_s,
    u"CREATE INDEX report_by_event ON report(event) WHERE event >= 0"_s,
    u"CREATE INDEX report_by_kind ON report(kind) WHERE kind <> 0"_s,
    // When the receptions came whose ids divided by 1024 are the number: clocks may be put back,
    // and captures be imported, so ids are in the order of time only by and large.
    u"CREATE TABLE block ("
    "number INTEGER PRIMARY KEY, "
    "first_ms INTEGER NOT NULL, "
    "last_ms INTEGER NOT NULL, "
    "receptions INTEGER NOT NULL)"_s,
    u"CREATE TABLE indexed (up_to INTEGER NOT NULL)"_s,
    u"INSERT INTO indexed VALUES (0)"_s,
};

const QStringList version5 = {
    // Certificates are looked for by plate and by time. Plates are kept as plateKey() has them.
    u"ALTER TABLE commissioning ADD COLUMN plate TEXT"_s, // Absent where nobody gave one.
    u"UPDATE commissioning SET "
    "imei = coalesce(imei, json_extract(document, '$.identity.imei')), "
    "plate = nullif(upper(replace(replace(replace("
    "json_extract(document, '$.vehicle.plate'), ' ', ''), '.', ''), '-', '')), '') "
    "WHERE json_valid(document)"_s,
    u"CREATE INDEX commissioning_by_plate ON commissioning(plate) WHERE plate IS NOT NULL"_s,
    u"CREATE INDEX commissioning_by_time ON commissioning(started_ms)"_s,
    // What proofs leave to be done: a unit that reports to this laptop for the time of a proof is
    // owed
    // its server. Kept for ever, as the backups are.
    u"CREATE TABLE obligation ("
    "id INTEGER PRIMARY KEY AUTOINCREMENT, "
    "made_ms INTEGER NOT NULL, "
    "made_by TEXT NOT NULL, "
    "imei TEXT NOT NULL, "
    "profile TEXT NOT NULL, "
    "server TEXT NOT NULL, "
    "meanwhile TEXT NOT NULL, "
    "closed_ms INTEGER)"_s, // Absent while it is open.
    u"CREATE INDEX obligation_open ON obligation(imei) WHERE closed_ms IS NULL"_s,
    u"CREATE TRIGGER obligation_is_kept BEFORE DELETE ON obligation "
    "BEGIN SELECT raise(ABORT, 'obligations are kept'); END"_s,
};

// Which of the secrets that are left out of a backup the write was to change.
const QStringList version6 = {
    u"ALTER TABLE backup ADD COLUMN secrets_wanted TEXT"_s, // Absent: kept by an earlier version.
};

// One entry for each version, in order. Entries that were released are never changed. An empty one
// makes the file anew, so that what the version before took out is gone from it.
const std::array migrations = {version1, version2, QStringList(), version4, version5, version6};

std::unexpected<Error> refusal(const QString &detail)
{
    return failure(ErrorCode::StoreUnavailable, {{"file", ""}, {"detail", detail.toStdString()}});
}

/// All of it or nothing.
Result<void> change(const Database &database, const QStringList &statements, int newVersion)
{
    QStringList all{u"BEGIN IMMEDIATE"_s};
    all += statements;
    all += u"PRAGMA application_id=%1"_s.arg(applicationId);
    all += u"PRAGMA user_version=%1"_s.arg(newVersion);
    all += u"COMMIT"_s;
    for (const QString &statement : all) {
        if (const Result<void> done = database.execute(statement); !done) {
            static_cast<void>(database.execute(u"ROLLBACK"_s));
            return done;
        }
    }
    return {};
}

/// Leaves in the file, and in its log, only what the tables hold.
Result<void> makeAnew(const Database &database)
{
    if (const Result<void> done = database.execute(u"VACUUM"_s); !done)
        return done;
    const Result<QVariant> busy = database.value(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    if (!busy)
        return std::unexpected(busy.error());
    if (busy->toInt() != 0)
        return refusal(u"another program is reading it"_s);
    return {};
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
        return refusal(u"it was written by an earlier version of this program, or another program "
                       "is still preparing it"_s);
    return {};
}

bool isOfEarlierVersion(const Database &database)
{
    const Result<QVariant> version = database.value(u"PRAGMA user_version"_s);
    const Result<QVariant> application = database.value(u"PRAGMA application_id"_s);
    return version && version->toInt() < schemaVersion() && application
           && application->toLongLong() == applicationId;
}

Result<void> checkIntegrity(const Database &database, CheckDepth depth)
{
    QStringList checks{u"PRAGMA quick_check(1)"_s};
    if (depth == CheckDepth::Bounded) {
        checks = {
            u"PRAGMA quick_check('sqlite_schema')"_s,
            u"PRAGMA quick_check('backup')"_s,
            u"PRAGMA quick_check('obligation')"_s,
            u"PRAGMA quick_check('commissioning')"_s,
            u"PRAGMA quick_check('unit')"_s,
            u"PRAGMA quick_check('block')"_s,
            // Reading is checking, too.
            u"SELECT iif(count(length(raw)) >= 0, 'ok', '') FROM "
            "(SELECT raw FROM reception ORDER BY id DESC LIMIT 1000)"_s,
            u"SELECT iif(count(length(raw)) >= 0, 'ok', '') FROM "
            "(SELECT raw FROM reception ORDER BY id LIMIT 1000)"_s,
        };
    }
    for (const QString &check : checks) {
        const Result<QVariant> verdict = database.value(check);
        if (!verdict)
            return std::unexpected(verdict.error());
        if (verdict->toString() != "ok"_L1)
            return failure(ErrorCode::StoreDamaged,
                           {{"detail", verdict->toString().toStdString()}});
    }
    return {};
}

Result<void> migrate(const Database &database)
{
    const Result<QVariant> found = database.value(u"PRAGMA user_version"_s);
    if (!found)
        return std::unexpected(found.error());
    for (int version = found->toInt(); version < schemaVersion(); ++version) {
        const QStringList &statements = migrations.at(static_cast<std::size_t>(version));
        // A new file has never held anything.
        if (statements.isEmpty() && found->toInt() > 0) {
            if (const Result<void> done = makeAnew(database); !done)
                return done;
        }
        if (const Result<void> done = change(database, statements, version + 1); !done)
            return done;
    }
    return {};
}

} // namespace sp7600::store
