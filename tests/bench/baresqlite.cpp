// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "baresqlite.h"

#include <sqlite3.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>

using namespace sp7600;

namespace bench
{

namespace
{

using Clock = std::chrono::steady_clock;

} // namespace

void require(bool fact, const char *what)
{
    if (!fact) {
        std::fprintf(stderr, "benchmark: %s\n", what);
        std::exit(1);
    }
}

double bareSqliteSeconds(const QString &file, const std::vector<Reception> &receptions)
{
    constexpr std::size_t batch = 4000;
    sqlite3 *database = nullptr;
    require(sqlite3_open(file.toUtf8().constData(), &database) == SQLITE_OK, "no bare database");
    const auto execute = [&](const char *sql) {
        require(sqlite3_exec(database, sql, nullptr, nullptr, nullptr) == SQLITE_OK, sql);
    };
    for (const char *sql : {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL",
                            "PRAGMA fullfsync=1", "PRAGMA checkpoint_fullfsync=1",
                            "CREATE TABLE reception (id INTEGER PRIMARY KEY, received_ms INTEGER, "
                            "peer TEXT, port INTEGER, local TEXT, local_port INTEGER, "
                            "transport TEXT, connection INTEGER, raw BLOB)"})
        execute(sql);
    sqlite3_stmt *insert = nullptr;
    require(sqlite3_prepare_v2(database, "INSERT INTO reception VALUES (?,?,?,?,?,?,?,?,?)", -1,
                               &insert, nullptr)
                == SQLITE_OK,
            "no bare statement");
    const auto start = Clock::now();
    for (std::size_t i = 0; i < receptions.size(); ++i) {
        if (i % batch == 0)
            execute("BEGIN");
        const Reception &one = receptions[i];
        sqlite3_bind_int64(insert, 1, static_cast<sqlite3_int64>(i + 1));
        sqlite3_bind_int64(insert, 2, one.received.time_since_epoch().count());
        sqlite3_bind_text(insert, 3, one.peer.address.data(),
                          static_cast<int>(one.peer.address.size()), SQLITE_STATIC);
        sqlite3_bind_int(insert, 4, one.peer.port);
        sqlite3_bind_text(insert, 5, one.local.address.data(),
                          static_cast<int>(one.local.address.size()), SQLITE_STATIC);
        sqlite3_bind_int(insert, 6, one.local.port);
        sqlite3_bind_text(insert, 7, "tcp", 3, SQLITE_STATIC);
        sqlite3_bind_int64(insert, 8, static_cast<sqlite3_int64>(one.connection));
        sqlite3_bind_blob(insert, 9, one.raw.data(), static_cast<int>(one.raw.size()),
                          SQLITE_STATIC);
        require(sqlite3_step(insert) == SQLITE_DONE, "a bare row fails");
        sqlite3_reset(insert);
        if ((i + 1) % batch == 0 || i + 1 == receptions.size())
            execute("COMMIT");
    }
    const double seconds = std::chrono::duration<double>(Clock::now() - start).count();
    sqlite3_finalize(insert);
    sqlite3_close(database);
    return seconds;
}

} // namespace bench
