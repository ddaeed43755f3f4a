// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/listener/decoding.h"
#include "core/store/database.h"
#include "core/store/filecare.h"
#include "core/store/jobs.h"
#include "core/store/reader.h"
#include "core/store/receptions.h"
#include "core/store/rowjson.h"
#include "core/store/schema.h"
#include "core/store/writer.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QSqlError>
#include <QStorageInfo>

#include <algorithm>

namespace sp7600::store
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::chrono::seconds longestWait{10};
/// What another program may take to make its store, and how often it is looked at meanwhile.
constexpr std::chrono::seconds setUpTime{5};
constexpr int lookAgainMilliseconds = 20;
/// Read as a whole at each start, in a fraction of a second.
constexpr qint64 smallFile = 256 * 1024 * 1024;

/// Good when the store of another program can be read.
Result<void> checkReadable(const QString &file)
{
    const Result<std::unique_ptr<Database>> database =
        Database::open(file, Database::Access::ReadOnly);
    if (!database)
        return std::unexpected(database.error());
    return checkSchema(**database, Database::Access::ReadOnly);
}

/// A lock file that cannot be made does not tell why.
bool hasNoRoom(const QString &folder)
{
    constexpr qint64 smallest = 4096;
    const QStorageInfo disk(folder);
    return disk.isValid() && !disk.isReadOnly() && disk.bytesAvailable() < smallest;
}

std::string textOf(const QVariant &value)
{
    return value.toString().toStdString();
}

UtcMillis millisOf(const QVariant &value)
{
    return UtcMillis(std::chrono::milliseconds(value.toLongLong()));
}

qlonglong limitOf(std::size_t most)
{
    constexpr auto largest = static_cast<std::size_t>(std::numeric_limits<qlonglong>::max());
    return static_cast<qlonglong>(std::min(most, largest));
}

/// The columns that backupFrom() takes, in its order.
const QString backupColumns = u"id, taken_ms, made_by, port, profile, identity, settings, wanted, "
                              "secrets_left_out, after, error, closed, secrets_wanted"_s;

std::optional<device::Backup> backupFrom(const QSqlQuery &row)
{
    const std::optional<QJsonObject> identity = objectFrom(row.value(5).toString());
    const std::optional<QJsonObject> settings = objectFrom(row.value(6).toString());
    const std::optional<QJsonObject> wanted = objectFrom(row.value(7).toString());
    const std::optional<QJsonArray> secrets = listFrom(row.value(8).toString());
    const std::optional<QJsonArray> after =
        row.isNull(9) ? QJsonArray() : listFrom(row.value(9).toString());
    const std::optional<QJsonObject> error =
        row.isNull(10) ? QJsonObject() : objectFrom(row.value(10).toString());
    const std::optional<QJsonArray> secretsWanted =
        row.isNull(12) ? secrets : listFrom(row.value(12).toString());
    if (!identity || !settings || !wanted || !secrets || !after || !error || !secretsWanted)
        return {};
    const std::optional<Identity> readIdentity = identityFrom(*identity);
    const std::optional<SettingsSnapshot> readSettings = snapshotFrom(*settings);
    const std::optional<ConnectionSettings> readWanted = settingsFrom(*wanted);
    const std::optional<std::vector<SettingId>> readSecrets = settingIdsFrom(*secrets);
    const std::optional<std::vector<SettingId>> readSecretsWanted = settingIdsFrom(*secretsWanted);
    const std::optional<std::vector<SettingResult>> readAfter = resultsFrom(*after);
    if (!readIdentity || !readSettings || !readWanted || !readSecrets || !readSecretsWanted
        || !readAfter)
        return {};
    device::Backup backup;
    backup.id = row.value(0).toLongLong();
    backup.taken = millisOf(row.value(1));
    backup.madeBy = textOf(row.value(2));
    backup.port = textOf(row.value(3));
    backup.profileId = textOf(row.value(4));
    backup.identity = *readIdentity;
    backup.settings = *readSettings;
    backup.wanted = *readWanted;
    backup.secretsLeftOut = *readSecrets;
    backup.secretsWanted = *readSecretsWanted;
    backup.after = *readAfter;
    if (!row.isNull(10)) {
        // A code of another version of this program is still an end that was not good.
        backup.error = errorFrom(*error).value_or(Error{ErrorCode::DeviceIncomplete, {}, {}});
    }
    backup.closed = row.value(11).toBool();
    return backup;
}

std::optional<Obligation> obligationFrom(const QSqlQuery &row)
{
    const std::optional<QJsonObject> server = objectFrom(row.value(5).toString());
    const std::optional<QJsonObject> meanwhile = objectFrom(row.value(6).toString());
    const std::optional<Endpoint> readServer = server ? endpointFrom(*server) : std::nullopt;
    const std::optional<Endpoint> readMeanwhile =
        meanwhile ? endpointFrom(*meanwhile) : std::nullopt;
    if (!readServer || !readMeanwhile)
        return {};
    Obligation obligation;
    obligation.id = row.value(0).toLongLong();
    obligation.made = millisOf(row.value(1));
    obligation.madeBy = textOf(row.value(2));
    obligation.imei = textOf(row.value(3));
    obligation.profileId = textOf(row.value(4));
    obligation.server = *readServer;
    obligation.meanwhile = *readMeanwhile;
    return obligation;
}

/// A time in which a unit reported to this laptop for a proof.
struct ProofTime {
    std::string imei;
    Endpoint meanwhile;
    UtcMillis made{};
    std::optional<UtcMillis> closed; ///< Absent: it still does.
    /// The backup of its own job, which holds what was before: no word is sent without one.
    std::int64_t firstBackup = 0;
};

std::optional<ProofTime> proofTimeFrom(const QSqlQuery &row)
{
    const std::optional<QJsonObject> meanwhile = objectFrom(row.value(1).toString());
    const std::optional<Endpoint> endpoint = meanwhile ? endpointFrom(*meanwhile) : std::nullopt;
    // One that cannot be read marks no backup.
    return ProofTime{textOf(row.value(0)), endpoint.value_or(Endpoint()), millisOf(row.value(2)),
                     row.isNull(3) ? std::nullopt : std::optional(millisOf(row.value(3))),
                     row.value(4).toLongLong()};
}

bool holdsAddressOf(const device::Backup &backup, const ProofTime &proof)
{
    return backup.id != proof.firstBackup && backup.identity.imei == proof.imei
           && backup.taken >= proof.made && (!proof.closed || backup.taken <= *proof.closed)
           && backup.settings.known().endpoint() == proof.meanwhile;
}

/// What somebody typed as a part of what a column holds.
QString part(const QString &text)
{
    QString pattern = text;
    for (const QChar special : {u'\\', u'%', u'_'})
        pattern.replace(special, QString(u'\\') + special);
    return u'%' + pattern + u'%';
}

/// IMEIs are read aloud in groups, plates are written in many ways, and SQLite knows upper and
/// lower case of ASCII only.
void addText(const std::string &typed, QString &condition, QVariantList &values)
{
    const QString text = QString::fromStdString(typed).simplified();
    if (text.isEmpty())
        return;
    QStringList ways;
    const auto add = [&](const QString &column, const QString &wanted) {
        ways += column + u" LIKE ? ESCAPE '\\'"_s;
        values.append(part(wanted));
    };
    add(u"imei"_s, QString(text).remove(u' '));
    if (const std::string key = plateKey(typed); !key.empty())
        add(u"plate"_s, QString::fromStdString(key));
    for (const QString &name : {text, text.toLower(), text.toUpper()})
        add(u"json_extract(document, '$.vehicle.name')"_s, name);
    condition += u" AND (%1)"_s.arg(ways.join(u" OR "_s));
}

std::optional<Commissioning> commissioningFromRow(const QSqlQuery &row)
{
    const std::optional<QJsonObject> document = objectFrom(row.value(1).toString());
    std::optional<Commissioning> commissioning =
        document ? commissioningFrom(*document) : std::nullopt;
    if (commissioning)
        commissioning->id = row.value(0).toLongLong();
    return commissioning;
}

} // namespace

class Store::Private
{
public:
    QString file;
    std::unique_ptr<QLockFile> lock; // Held by the one program that writes.
    std::optional<QString> setAside;
    std::unique_ptr<Writer> writer; // Absent when the file is open read-only.
    // Closed before the writer, which then leaves no log behind.
    std::unique_ptr<Reader> reader;

    [[nodiscard]] Error readOnly() const
    {
        return {ErrorCode::StoreReadOnly, {{"file", file.toStdString()}}};
    }

    // @p make turns a row into a value, or says that it cannot.
    template <typename Value>
    [[nodiscard]] Result<std::vector<Value>>
    select(const QString &sql, const QVariantList &values,
           std::optional<Value> (*make)(const QSqlQuery &)) const;
    /// @p condition may say order and number as well.
    [[nodiscard]] Result<std::vector<device::Backup>>
    backupsWhere(const QString &condition, const QVariantList &values) const;
    [[nodiscard]] Result<std::vector<Obligation>>
    obligationsWhere(const QString &condition, const QVariantList &values) const;

    [[nodiscard]] Result<void> openForWriting();
    [[nodiscard]] Result<void> prepareFile() const;
    [[nodiscard]] Result<void> checkFile(const Database &database) const;
};

Result<void> Store::Private::prepareFile() const
{
    {
        // Looked at before it is touched.
        const Result<std::unique_ptr<Database>> looked =
            Database::open(file, Database::Access::ReadOnly);
        if (!looked)
            return std::unexpected(looked.error());
        if (const auto known = checkSchema(**looked, Database::Access::ReadWrite); !known)
            return known;
    }
    const Result<std::unique_ptr<Database>> database =
        Database::open(file, Database::Access::ReadWrite);
    if (!database)
        return std::unexpected(database.error());
    if (const auto sound = checkFile(**database); !sound)
        return sound;
    return migrate(**database);
}

Result<void> Store::Private::checkFile(const Database &database) const
{
    const Result<QVariant> version = database.value(u"PRAGMA user_version"_s);
    if (!version)
        return std::unexpected(version.error());
    const bool isWhole = version->toInt() != schemaVersion() || QFileInfo(file).size() <= smallFile
                         || isCheckAskedFor(file);
    const Result<void> sound =
        checkIntegrity(database, isWhole ? CheckDepth::Whole : CheckDepth::Bounded);
    if (sound && isWhole)
        checkIsDone(file);
    return sound;
}

Result<void> Store::Private::openForWriting()
{
    if (const Result<void> ready = createPrivately(file); !ready)
        return ready;
    Result<void> prepared = prepareFile();
    if (!prepared && prepared.error().code == ErrorCode::StoreDamaged) {
        const Result<QString> aside = putAside(file);
        if (!aside)
            return std::unexpected(aside.error());
        setAside = *aside;
        checkIsDone(file);
        if (const Result<void> ready = createPrivately(file); !ready)
            return ready;
        prepared = prepareFile();
    }
    if (!prepared)
        return prepared;
    writer = std::make_unique<Writer>(file);
    return writer->start();
}

Store::Store(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::open(const QString &file)
{
    auto d = std::make_unique<Private>();
    d->file = QFileInfo(file).absoluteFilePath();
    const auto unavailable = [&d](const QString &detail) {
        return failure(ErrorCode::StoreUnavailable,
                       {{"file", d->file.toStdString()}, {"detail", detail.toStdString()}});
    };

    const QString folder = QFileInfo(d->file).absolutePath();
    if (!QDir().mkpath(folder))
        return unavailable(u"the folder %1 cannot be made"_s.arg(folder));
    d->lock = std::make_unique<QLockFile>(d->file + ".lock"_L1);
    d->lock->setStaleLockTime(0); // Stale only when its process is gone.
    Result<void> opened;
    if (d->lock->tryLock()) {
        opened = d->openForWriting();
    } else if (d->lock->error() == QLockFile::LockFailedError) {
        // Whoever holds it may still be making it.
        const QDeadlineTimer deadline(setUpTime);
        do {
            opened = checkReadable(d->file);
        } while (!opened && !deadline.hasExpired() && !d->lock->tryLock(lookAgainMilliseconds));
        if (d->lock->isLocked())
            opened = d->openForWriting();
        else
            d->lock.reset();
    } else if (hasNoRoom(folder)) {
        return failure(ErrorCode::StoreFull, {{"file", d->file.toStdString()}});
    } else {
        return unavailable(u"nothing can be written in the folder %1"_s.arg(folder));
    }
    if (!opened) {
        const Error &error = opened.error();
        if (error.code == ErrorCode::StoreFull)
            return failure(ErrorCode::StoreFull, {{"file", d->file.toStdString()}});
        // Whatever else is wrong, to the caller the store cannot be had; the detail says why.
        return unavailable(QString::fromUtf8(error.parameter("detail")));
    }
    d->reader = std::make_unique<Reader>(d->file);
    return std::unique_ptr<Store>(new Store(std::move(d)));
}

Result<std::unique_ptr<Store>> Store::openForReading(const QString &file)
{
    auto d = std::make_unique<Private>();
    d->file = QFileInfo(file).absoluteFilePath();
    if (const Result<void> readable = checkReadable(d->file); !readable) {
        return failure(ErrorCode::StoreUnavailable,
                       {{"file", d->file.toStdString()},
                        {"detail", std::string(readable.error().parameter("detail"))}});
    }
    d->reader = std::make_unique<Reader>(d->file);
    return std::unique_ptr<Store>(new Store(std::move(d)));
}

bool Store::isOfEarlierVersion(const QString &file)
{
    const Result<std::unique_ptr<Database>> database =
        Database::open(file, Database::Access::ReadOnly);
    return database && store::isOfEarlierVersion(**database);
}

QString Store::file() const
{
    return d->file;
}

bool Store::isReadOnly() const
{
    return d->writer == nullptr;
}

std::optional<QString> Store::setAside() const
{
    return d->setAside;
}

void Store::submit(std::vector<Reception> receptions, Done done)
{
    if (!d->writer) {
        done(std::unexpected(d->readOnly()));
        return;
    }
    d->writer->post(std::make_unique<ReceptionJob>(std::move(receptions), std::move(done)));
}

Result<std::int64_t> Store::saveBackup(const device::Backup &backup)
{
    if (!d->writer)
        return std::unexpected(d->readOnly());
    return runAndWait<std::int64_t>(*d->writer, longestWait, [backup](WriteSession &session) {
        return insertBackup(session, backup);
    });
}

Result<void> Store::finishBackup(std::int64_t id, const std::vector<SettingResult> &after,
                                 const std::optional<Error> &error)
{
    if (!d->writer)
        return std::unexpected(d->readOnly());
    return runAndWait<void>(*d->writer, longestWait, [id, after, error](WriteSession &session) {
        return store::finishBackup(session, id, after, error);
    });
}

Result<std::int64_t> Store::saveObligation(const Obligation &obligation)
{
    if (!d->writer)
        return std::unexpected(d->readOnly());
    return runAndWait<std::int64_t>(*d->writer, longestWait, [obligation](WriteSession &session) {
        return insertObligation(session, obligation);
    });
}

Result<void> Store::closeObligation(std::int64_t id)
{
    if (!d->writer)
        return std::unexpected(d->readOnly());
    return runAndWait<void>(*d->writer, longestWait, [id](WriteSession &session) {
        return store::closeObligations(session, u"id"_s, static_cast<qlonglong>(id));
    });
}

Result<void> Store::closeObligationsOf(const std::string &imei)
{
    if (!d->writer)
        return std::unexpected(d->readOnly());
    return runAndWait<void>(*d->writer, longestWait, [imei](WriteSession &session) {
        return store::closeObligations(session, u"imei"_s, QString::fromStdString(imei));
    });
}

Result<std::vector<Obligation>> Store::openObligations(const std::optional<std::string> &imei) const
{
    QString condition = u"closed_ms IS NULL"_s;
    QVariantList values;
    if (imei) {
        condition += u" AND imei = ?"_s;
        values.append(QString::fromStdString(*imei));
    }
    return d->obligationsWhere(condition, values);
}

Result<std::vector<Obligation>> Store::obligationsAt(const std::string &imei, UtcMillis time) const
{
    const auto millis = static_cast<qlonglong>(time.time_since_epoch().count());
    return d->obligationsWhere(
        u"imei = ? AND (closed_ms IS NULL OR (made_ms <= ? AND closed_ms >= ?))"_s,
        {QString::fromStdString(imei), millis, millis});
}

Result<std::vector<Obligation>> Store::obligationsOf(const std::string &imei) const
{
    return d->obligationsWhere(u"imei = ?"_s, {QString::fromStdString(imei)});
}

Result<std::int64_t> Store::saveCommissioning(const Commissioning &commissioning)
{
    if (!d->writer)
        return std::unexpected(d->readOnly());
    return runAndWait<std::int64_t>(*d->writer, longestWait,
                                    [commissioning](WriteSession &session) {
                                        return insertCommissioning(session, commissioning);
                                    });
}

Result<void> Store::correctSignature(std::int64_t id, const Signature &signature)
{
    if (!d->writer)
        return std::unexpected(d->readOnly());
    return runAndWait<void>(*d->writer, longestWait, [id, signature](WriteSession &session) {
        return store::correctSignature(session, id, signature);
    });
}

template <typename Value>
Result<std::vector<Value>>
Store::Private::select(const QString &sql, const QVariantList &values,
                       std::optional<Value> (*make)(const QSqlQuery &)) const
{
    using Values = std::vector<Value>;
    return reader->ask<Values>([&](const ReadSession &session) -> Result<Values> {
        Result<QSqlQuery> query = session.database().prepare(sql);
        if (!query)
            return std::unexpected(query.error());
        for (const QVariant &value : values)
            query->addBindValue(value);
        if (const Result<void> ran = session.database().run(*query); !ran)
            return std::unexpected(ran.error());
        Values list;
        while (query->next()) {
            std::optional<Value> value = make(*query);
            if (!value) {
                const QString detail = u"row %1 cannot be read"_s.arg(query->value(0).toString());
                return failure(ErrorCode::StoreUnavailable,
                               {{"file", file.toStdString()}, {"detail", detail.toStdString()}});
            }
            list.push_back(std::move(*value));
        }
        if (query->lastError().isValid())
            return std::unexpected(session.database().errorOf(*query));
        return list;
    });
}

Result<std::vector<Obligation>> Store::Private::obligationsWhere(const QString &condition,
                                                                 const QVariantList &values) const
{
    return select(u"SELECT id, made_ms, made_by, imei, profile, server, meanwhile "
                  "FROM obligation WHERE %1 ORDER BY id DESC"_s.arg(condition),
                  values, &obligationFrom);
}

Result<std::vector<device::Backup>> Store::Private::backupsWhere(const QString &condition,
                                                                 const QVariantList &values) const
{
    Result<std::vector<device::Backup>> found = select(
        u"SELECT %1 FROM backup WHERE %2"_s.arg(backupColumns, condition), values, &backupFrom);
    if (!found || found->empty())
        return found;
    const auto [first, last] = std::ranges::minmax(*found, {}, &device::Backup::id);
    const Result<std::vector<ProofTime>> proofs =
        select(u"SELECT imei, meanwhile, made_ms, closed_ms, "
               "(SELECT min(id) FROM backup WHERE backup.imei = obligation.imei "
               "AND taken_ms >= made_ms) FROM obligation "
               "WHERE imei IN (SELECT imei FROM backup WHERE id BETWEEN ? AND ?)"_s,
               {static_cast<qlonglong>(first.id), static_cast<qlonglong>(last.id)}, &proofTimeFrom);
    if (!proofs)
        return std::unexpected(proofs.error());
    for (device::Backup &backup : *found) {
        backup.holdsProofAddress = std::ranges::any_of(
            *proofs, [&backup](const ProofTime &proof) { return holdsAddressOf(backup, proof); });
    }
    return found;
}

Result<device::Backup> Store::backup(std::int64_t id) const
{
    Result<std::vector<device::Backup>> found =
        d->backupsWhere(u"id = ?"_s, {static_cast<qlonglong>(id)});
    if (!found)
        return std::unexpected(found.error());
    if (found->empty())
        return failure(ErrorCode::BackupNotFound, {{"backup", std::to_string(id)}});
    return std::move(found->front());
}

Result<std::vector<device::Backup>> Store::backups(const BackupQuery &query) const
{
    QString condition = u"id < ?"_s;
    QVariantList values{static_cast<qlonglong>(query.before)};
    if (query.imei) {
        condition += u" AND imei = ?"_s;
        values.append(QString::fromStdString(*query.imei));
    }
    if (query.openOnly)
        condition += u" AND closed = 0"_s;
    values.append(limitOf(query.most));
    return d->backupsWhere(condition + u" ORDER BY id DESC LIMIT ?"_s, values);
}

Result<Commissioning> Store::commissioning(std::int64_t id) const
{
    Result<std::vector<Commissioning>> found =
        d->select(u"SELECT id, document FROM commissioning WHERE id = ?"_s,
                  {static_cast<qlonglong>(id)}, &commissioningFromRow);
    if (!found)
        return std::unexpected(found.error());
    if (found->empty())
        return failure(ErrorCode::CertificateNotFound, {{"certificate", std::to_string(id)}});
    return std::move(found->front());
}

Result<std::vector<Commissioning>> Store::commissionings(const CommissioningQuery &query) const
{
    QString condition = u"id < ?"_s;
    QVariantList values{static_cast<qlonglong>(query.before)};
    const auto require = [&](const QString &also, const QVariant &value) {
        condition += u" AND "_s + also;
        values.append(value);
    };
    if (query.imei)
        require(u"imei = ?"_s, QString::fromStdString(*query.imei));
    if (query.plate)
        require(u"plate = ?"_s, QString::fromStdString(plateKey(*query.plate)));
    addText(query.text, condition, values);
    if (!query.results.empty()) {
        condition += u" AND result IN (%1)"_s.arg(
            QStringList(static_cast<qsizetype>(query.results.size()), u"?"_s).join(u','));
        for (const JobResult result : query.results)
            values.append(QString::fromLatin1(jobResultName(result)));
    }
    if (query.from)
        require(u"started_ms >= ?"_s, qlonglong{query.from->time_since_epoch().count()});
    if (query.to)
        require(u"started_ms < ?"_s, qlonglong{query.to->time_since_epoch().count()});
    values.append(limitOf(query.most));
    return d->select(
        u"SELECT id, document FROM commissioning WHERE %1 ORDER BY id DESC LIMIT ?"_s.arg(
            condition),
        values, &commissioningFromRow);
}

Result<std::vector<Reception>> Store::receptions(const ReceptionQuery &query) const
{
    using Receptions = std::vector<Reception>;
    Result<Receptions> found = d->reader->ask<Receptions>(
        [&query](ReadSession &session) { return readReceptions(session, query); });
    if (!found)
        return found;
    listener::ReceptionDecoder decoder;
    for (Reception &reception : *found)
        if (reception.direction == Direction::FromTracker)
            decoder.decode(reception);
    return found;
}

Result<std::int64_t> Store::receptionCount() const
{
    return d->reader->ask<std::int64_t>(&countReceptions);
}

Result<std::vector<TrackerSummary>> Store::trackers() const
{
    return d->reader->ask<std::vector<TrackerSummary>>(&readTrackers);
}

Result<IndexLag> Store::indexLag() const
{
    if (d->writer)
        return d->writer->indexLag();
    const Result<std::int64_t> receptions = d->reader->ask<std::int64_t>(&countNotIndexed);
    if (!receptions)
        return std::unexpected(receptions.error());
    return IndexLag{.receptions = *receptions};
}

Result<void> Store::setRetention(const Retention &retention)
{
    if (!d->writer)
        return std::unexpected(d->readOnly());
    if (retention.octets) {
        const auto needed = d->reader->ask<std::uint64_t>(
            [](const ReadSession &session) { return octetsOfWhatStays(session.database()); });
        if (!needed)
            return std::unexpected(needed.error());
        if (*retention.octets < *needed) {
            return failure(ErrorCode::StoreLimitTooSmall,
                           {{"limit", std::to_string(*retention.octets)},
                            {"minimum", std::to_string(*needed)}});
        }
    }
    d->writer->setRetention(retention);
    return {};
}

Result<std::uint64_t> Store::octets() const
{
    return d->reader->ask<std::uint64_t>(
        [](const ReadSession &session) { return octetsInUse(session.database()); });
}

Result<void> Store::check() const
{
    // A connection of its own: other questions do not wait for it.
    const Result<std::unique_ptr<Database>> database =
        Database::open(d->file, Database::Access::ReadOnly);
    if (!database)
        return std::unexpected(asRuntimeError(database.error()));
    const Result<void> sound = checkIntegrity(**database, CheckDepth::Whole);
    if (sound)
        return {};
    if (sound.error().code == ErrorCode::StoreDamaged)
        askForCheck(d->file);
    return failure(ErrorCode::StoreUnavailable,
                   {{"file", d->file.toStdString()},
                    {"detail", std::string(sound.error().parameter("detail"))}});
}

} // namespace sp7600::store
