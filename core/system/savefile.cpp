// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/savefile.h"

#include <QSaveFile>

namespace sp7600::system
{

namespace
{

std::unexpected<Error> unwritable(const QSaveFile &file)
{
    return failure(ErrorCode::FileUnwritable, {{"file", file.fileName().toStdString()},
                                               {"detail", file.errorString().toStdString()}});
}

} // namespace

Result<void> saveFile(const QString &file, const QByteArray &octets, FileReaders readers)
{
    QSaveFile saved(file);
    const auto isPrivate = [&saved] {
        return saved.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    };
    if (!saved.open(QIODevice::WriteOnly) || (readers == FileReaders::OwnerOnly && !isPrivate())
        || saved.write(octets) != octets.size())
        return unwritable(saved);
    return commit(saved);
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
