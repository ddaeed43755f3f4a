// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <memory>

namespace sp7600::store
{

/// That the file broke while it was in use is, to a caller, that it cannot be used: StoreDamaged
/// becomes StoreUnavailable.
[[nodiscard]] Error asRuntimeError(Error error);

/// `:v0`, `:v1` and so on, below 1024. For statements that run often: bound by its number, a value
/// is given a name by Qt each time, which takes longer than all the rest of binding it.
[[nodiscard]] const QString &placeholder(int number);
/// `(:v0, :v1)` and so on: @p rows groups of @p columns.
[[nodiscard]] QString placeholders(int rows, int columns);

/// One connection to the file, for the thread that opened it. Queries must be gone before it is.
/// Errors of all functions: StoreFull, StoreDamaged (the file is no database, or a broken one; with
/// a parameter `detail`), StoreUnavailable.
class Database final
{
public:
    enum class Access : std::uint8_t { ReadWrite, ReadOnly };

    /// ReadWrite sets and checks all that durability needs; ReadOnly leaves no trace, if it can.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &file, Access access);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] Result<void> execute(const QString &sql) const;
    /// The first value of the first row, invalid when there is none.
    [[nodiscard]] Result<QVariant> value(const QString &sql) const;
    /// Ready for bindValue() and run().
    [[nodiscard]] Result<QSqlQuery> prepare(const QString &sql) const;
    [[nodiscard]] Result<void> run(QSqlQuery &query) const;

    /// The error of what @p query did last.
    [[nodiscard]] Error errorOf(const QSqlQuery &query) const;

private:
    explicit Database(QString file);
    [[nodiscard]] Result<void> setUpForWriting() const;

    QString m_file;
    QString m_name;
    QSqlDatabase m_connection;
};

} // namespace sp7600::store
