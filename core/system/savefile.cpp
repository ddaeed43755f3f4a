// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/savefile.h"

#include <QSaveFile>

namespace sp7600::system
{

Result<void> saveFile(const QString &file, const QByteArray &octets, FileReaders readers)
{
    QSaveFile saved(file);
    const auto isPrivate = [&saved] {
        return saved.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    };
    if (!saved.open(QIODevice::WriteOnly) || (readers == FileReaders::OwnerOnly && !isPrivate())
        || saved.write(octets) != octets.size() || !saved.commit()) {
        return failure(ErrorCode::FileUnwritable, {{"file", file.toStdString()},
                                                   {"detail", saved.errorString().toStdString()}});
    }
    return {};
}

} // namespace sp7600::system
