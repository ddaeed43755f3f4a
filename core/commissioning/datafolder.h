// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"

#include <QString>

namespace sp7600::device
{
class ProfileLibrary;
}

namespace sp7600::commissioning
{

/// Where the program keeps what it has to, unless somebody chose another folder.
[[nodiscard]] QString usualDataFolder();
/// Where it is kept from the next start on: the chosen folder or the usual one. Kept in QSettings
/// under `data/folder`.
[[nodiscard]] QString dataFolder();
/// Empty: the usual one. What is kept stays where it is.
void chooseDataFolder(const QString &folder);
/// Where words of firmwares are that somebody taught or imported: the chosen folder, or the usual
/// one below @p data. Kept in QSettings under `data/profiles`.
[[nodiscard]] QString profileFolder(const QString &data);
[[nodiscard]] QString usualProfileFolder(const QString &data);
/// Whether @p folder, for words beside @p data, is there, or is the usual one, which is made when
/// it is needed. Errors: ProfileFolderGone.
[[nodiscard]] Result<void> checkProfileFolder(const QString &folder, const QString &data);
/// The shipped words and those of @p folder, beside @p data. What is to be kept there later is
/// refused for the same reason. Errors: those of ProfileLibrary::load().
[[nodiscard]] Result<device::ProfileLibrary> loadProfiles(const QString &folder,
                                                          const QString &data);
/// Empty: the usual one. What is kept stays where it is.
void chooseProfileFolder(const QString &folder);
/// Whether data can be kept there; the folder is made if it is missing. Errors: FileUnwritable.
[[nodiscard]] Result<void> checkDataFolder(const QString &folder);

} // namespace sp7600::commissioning
