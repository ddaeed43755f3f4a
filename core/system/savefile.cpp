// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/savefile.h"

#include <QDeadlineTimer>
#include <QSaveFile>
#include <QThread>

#include <chrono>

namespace sp7600::system
{

namespace
{

/// With a program that just reads the file, as one against viruses does: as long as it has it open,
/// Windows does not replace it.
constexpr std::chrono::seconds patience{1};

std::unexpected<Error> unwritable(const QSaveFile &file)
{
    return failure(ErrorCode::FileUnwritable, {{"file", file.fileName().toStdString()},
                                               {"detail", file.errorString().toStdString()}});
}

} // namespace

Result<void> saveFile(const QString &file, const QByteArray &octets, FileReaders readers)
{
    const QDeadlineTimer deadline(patience);
    for (;;) {
        QSaveFile saved(file);
        const auto isPrivate = [&saved] {
            return saved.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        };
        if (!saved.open(QIODevice::WriteOnly) || (readers == FileReaders::OwnerOnly && !isPrivate())
            || saved.write(octets) != octets.size())
            return unwritable(saved);
        const auto committed = commit(saved);
        if (committed || saved.error() != QFileDevice::RenameError || deadline.hasExpired())
            return committed;
        QThread::msleep(10);
    }
}

Result<void> commit(QSaveFile &file)
{
    // QSaveFile itself flushes while it closes, and forgets that this failed.
    if (!file.flush()) {
        const auto failed = unwritable(file);
        file.cancelWriting();
        return failed;
    }
    if (!file.commit())
        return unwritable(file);
    return {};
}

} // namespace sp7600::system
