// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/datafolder.h"

#include "core/device/profilelibrary.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace sp7600::commissioning
{

namespace
{

constexpr auto folderKey = "data/folder"_L1;
constexpr auto profilesKey = "data/profiles"_L1;

Error unusable(const QString &folder, const QString &detail)
{
    return {ErrorCode::FileUnwritable,
            {{"file", QDir::toNativeSeparators(folder).toStdString()},
             {"detail", detail.toStdString()}},
            {}};
}

/// As usualProfileFolder() is, which is made when it is needed.
bool isUsual(const QString &folder, const QString &data)
{
    return QDir(folder) == QDir(usualProfileFolder(data));
}

} // namespace

QString usualDataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

QString dataFolder()
{
    const auto chosen = QSettings().value(folderKey).toString();
    return chosen.isEmpty() ? usualDataFolder() : chosen;
}

void chooseDataFolder(const QString &folder)
{
    QSettings settings;
    if (folder.isEmpty() || QDir(folder) == QDir(usualDataFolder()))
        settings.remove(folderKey);
    else
        settings.setValue(folderKey, QDir::cleanPath(folder));
}

QString usualProfileFolder(const QString &data)
{
    return QDir(data).filePath(u"profiles"_s);
}

QString profileFolder(const QString &data)
{
    const auto chosen = QSettings().value(profilesKey).toString();
    return chosen.isEmpty() ? usualProfileFolder(data) : chosen;
}

Result<void> checkProfileFolder(const QString &folder, const QString &data)
{
    return isUsual(folder, data) ? Result<void>() : device::checkFolderIsThere(folder);
}

Result<device::ProfileLibrary> loadProfiles(const QString &folder, const QString &data)
{
    return device::ProfileLibrary::load(folder, isUsual(folder, data)
                                                    ? device::MissingFolder::Made
                                                    : device::MissingFolder::Refused);
}

void chooseProfileFolder(const QString &folder)
{
    QSettings settings;
    if (folder.isEmpty())
        settings.remove(profilesKey);
    else
        settings.setValue(profilesKey, QDir::cleanPath(folder));
}

Result<void> checkDataFolder(const QString &folder)
{
    if (!QDir::isAbsolutePath(folder) || !QDir().mkpath(folder))
        return std::unexpected(unusable(folder, u"the folder cannot be made"_s));
    QTemporaryFile probe(QDir(folder).filePath(u"check-XXXXXX"_s));
    if (!probe.open() || probe.write("x", 1) != 1 || !probe.flush())
        return std::unexpected(unusable(folder, probe.errorString()));
    return {};
}

} // namespace sp7600::commissioning
