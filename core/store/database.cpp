// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include <QFileInfo>
#include <QSqlError>
#include <QStringList>

#include <atomic>

namespace sp7600::store
{

using namespace Qt::StringLiterals;

namespace
{

// SQLite's primary result codes (sqlite.org/rescode.html); the driver does not name them.
constexpr int sqliteCorrupt = 11;
constexpr int sqliteFull = 13;
constexpr int sqliteNotADatabase = 26;
constexpr int sqlitePrimaryMask = 0xff;

constexpr int synchronousFull = 2;

/// Whether a connection that is made to write, and is not let, reads @p file and leaves nothing.
/// Even who only reads makes a log and its index beside a file of this kind, and SQLite lets only a
/// connection that could write remove them, when it is the last to go: then with the locks that
/// keep another program safe which began to write meanwhile. (`immutable=1` would make none, but
/// reads nonsense as soon as one does; and to remove them by hand takes them from it.) Where there
/// is a log already it is not ours: the last to go would write it into the file, which is somebody
/// else's, perhaps as a crash left it.
bool endsWithoutTrace(const QString &file)
{
    const QFileInfo info(file);
    return info.isFile() && info.isWritable() && !QFileInfo::exists(file + "-wal"_L1)
           && !QFileInfo::exists(file + "-journal"_L1);
}

Error errorFrom(const QSqlError &error, const QString &file)
{
    const int code = error.nativeErrorCode().toInt() & sqlitePrimaryMask;
    std::vector<std::pair<std::string, std::string>> parameters{{"file", file.toStdString()}};
    if (code == sqliteFull)
        return {ErrorCode::StoreFull, std::move(parameters)};
    QString detail = error.databaseText();
    if (detail.isEmpty())
        detail = error.driverText();
    parameters.emplace_back("detail", detail.toStdString());
    const bool damaged = code == sqliteCorrupt || code == sqliteNotADatabase;
    return {damaged ? ErrorCode::StoreDamaged : ErrorCode::StoreUnavailable, std::move(parameters)};
}

} // namespace

Error asRuntimeError(Error error)
{
    if (error.code == ErrorCode::StoreDamaged)
        error.code = ErrorCode::StoreUnavailable;
    return error;
}

const QString &placeholder(int number)
{
    static const QStringList names = [] {
        QStringList list;
        for (int i = 0; i < 1024; ++i)
            list.append(u":v%1"_s.arg(i));
        return list;
    }();
    return names.at(number);
}

QString placeholders(int rows, int columns)
{
    QStringList groups;
    for (int row = 0; row < rows; ++row) {
        QStringList group;
        for (int column = 0; column < columns; ++column)
            group.append(placeholder(row * columns + column));
        groups.append(u"(%1)"_s.arg(group.join(u", "_s)));
    }
    return groups.join(u", "_s);
}

Database::Database(QString file)
    : m_file(std::move(file))
{
    static std::atomic<quint64> connections = 0;
    m_name = u"sp7600-store-%1"_s.arg(++connections);
}

Database::~Database()
{
    m_connection.close();
    m_connection = {};
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Database>> Database::open(const QString &file, Access access)
{
    std::unique_ptr<Database> database(new Database(file));
    QSqlDatabase &connection = database->m_connection;
    connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, database->m_name);
    connection.setDatabaseName(file);
    const bool canWrite = access == Access::ReadWrite || endsWithoutTrace(file);
    connection.setConnectOptions(canWrite ? u"QSQLITE_BUSY_TIMEOUT=5000"_s
                                          : u"QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_READONLY"_s);
    if (!connection.open())
        return std::unexpected(errorFrom(connection.lastError(), file));
    Result<void> ready;
    if (access == Access::ReadWrite)
        ready = database->setUpForWriting();
    else if (canWrite)
        ready = database->execute(u"PRAGMA query_only=ON"_s);
    if (!ready)
        return std::unexpected(ready.error());
    return database;
}

Result<void> Database::setUpForWriting() const
{
    const Result<QVariant> mode = value(u"PRAGMA journal_mode=WAL"_s);
    if (!mode)
        return std::unexpected(mode.error());
    for (const QString &pragma : {
             u"PRAGMA synchronous=FULL"_s,
             u"PRAGMA fullfsync=1"_s, // Only macOS knows a difference.
             u"PRAGMA checkpoint_fullfsync=1"_s,
             u"PRAGMA foreign_keys=ON"_s,
             u"PRAGMA journal_size_limit=67108864"_s,
             // Fewer and larger copies into the file, and room for the pages of an index slice.
             u"PRAGMA wal_autocheckpoint=4000"_s,
             u"PRAGMA cache_size=-32768"_s,
         }) {
        if (const Result<void> done = execute(pragma); !done)
            return done;
    }
    const Result<QVariant> synchronous = value(u"PRAGMA synchronous"_s);
    if (!synchronous)
        return std::unexpected(synchronous.error());
    // Some file systems cannot do WAL; then nothing here could be promised.
    if (mode->toString() != "wal"_L1 || synchronous->toInt() != synchronousFull) {
        return failure(ErrorCode::StoreUnavailable,
                       {{"file", m_file.toStdString()},
                        {"detail", "this place cannot keep a write-ahead log"}});
    }
    return {};
}

Error Database::errorOf(const QSqlQuery &query) const
{
    return errorFrom(query.lastError(), m_file);
}

Result<void> Database::execute(const QString &sql) const
{
    QSqlQuery query(m_connection);
    if (!query.exec(sql))
        return std::unexpected(errorOf(query));
    return {};
}

Result<QVariant> Database::value(const QString &sql) const
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return std::unexpected(errorOf(query));
    if (query.next())
        return query.value(0);
    if (query.lastError().isValid())
        return std::unexpected(errorOf(query));
    return QVariant();
}

Result<QSqlQuery> Database::prepare(const QString &sql) const
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return std::unexpected(errorOf(query));
    return query;
}

Result<void> Database::run(QSqlQuery &query) const
{
    if (!query.exec())
        return std::unexpected(errorOf(query));
    return {};
}

} // namespace sp7600::store
