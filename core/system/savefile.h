// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"

#include <QByteArray>
#include <QString>

class QSaveFile;

namespace sp7600::system
{

enum class FileReaders {
    AsUsual,   ///< Who may read the file that is replaced, or a new one of this login.
    OwnerOnly, ///< It holds a secret.
};

/// Replaces @p file as a whole, or leaves it as it was. Its folder must be there. Error:
/// FileUnwritable.
[[nodiscard]] Result<void> saveFile(const QString &file, const QByteArray &octets,
                                    FileReaders readers = FileReaders::AsUsual);

/// Puts what was written to @p file in the place of the one that was there, or leaves that as it
/// was, also when the disk became full with the last octets. Error: FileUnwritable.
[[nodiscard]] Result<void> commit(QSaveFile &file);

} // namespace sp7600::system
