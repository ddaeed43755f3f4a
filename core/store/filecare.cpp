// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/filecare.h"

#include <QDateTime>
#include <QFile>

namespace sp7600::store
{

using namespace Qt::StringLiterals;

namespace
{

QString noteOf(const QString &file)
{
    return file + ".check"_L1;
}

} // namespace

Result<void> createPrivately(const QString &file)
{
    QFile handle(file);
    constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
    if (!handle.open(QFile::ReadWrite) || !handle.setPermissions(ownerOnly)) {
        return failure(
            ErrorCode::StoreUnavailable,
            {{"file", file.toStdString()}, {"detail", handle.errorString().toStdString()}});
    }
    return {};
}

Result<QString> putAside(const QString &file)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'hhmmss'Z'"_s);
    const QString wish = file + ".damaged-"_L1 + stamp;
    QString aside = wish;
    for (int attempt = 2; QFile::exists(aside); ++attempt)
        aside = u"%1-%2"_s.arg(wish).arg(attempt);
    // With its log and under the same name, so that a person can still try to save something.
    for (const QLatin1StringView suffix : {"-wal"_L1, "-shm"_L1, ""_L1}) {
        QFile part(file + suffix);
        if (part.exists() && !part.rename(aside + suffix)) {
            return failure(
                ErrorCode::StoreUnavailable,
                {{"file", file.toStdString()}, {"detail", part.errorString().toStdString()}});
        }
    }
    return aside;
}

void askForCheck(const QString &file)
{
    QFile note(noteOf(file));
    // On a disk that cannot take even this, the damage is found again.
    static_cast<void>(note.open(QFile::WriteOnly));
}

bool isCheckAskedFor(const QString &file)
{
    return QFile::exists(noteOf(file));
}

void checkIsDone(const QString &file)
{
    QFile::remove(noteOf(file));
}

} // namespace sp7600::store
