// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/profilelibrary.h"

#include "core/device/profilewriter.h"
#include "core/system/savefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace sp7600::device
{

namespace
{

// One more than a profile may have, so that parseProfile() says that it is too large.
constexpr qint64 mostRead = 1024 * 1024 + 1;

QStringList profilesIn(const QDir &folder)
{
    return folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
}

} // namespace

Result<ProfileLibrary> ProfileLibrary::load(const QString &userFolder, MissingFolder whenMissing)
{
    ProfileLibrary library;
    library.m_userFolder = userFolder;
    library.m_whenMissing = whenMissing;
    if (whenMissing == MissingFolder::Refused)
        library.m_folderAtLoad = checkFolderIsThere(userFolder);
    const QDir shipped(QStringLiteral(":/profiles"));
    for (const auto &name : profilesIn(shipped)) {
        auto profile = readProfileFile(shipped.filePath(name));
        if (!profile)
            return std::unexpected(profile.error());
        library.add(std::move(*profile));
    }
    if (userFolder.isEmpty())
        return library; // QDir would take the working directory
    const QDir own(userFolder);
    for (const auto &name : profilesIn(own))
        library.addUserFile(own.filePath(name));
    return library;
}

void ProfileLibrary::addUserFile(const QString &file)
{
    auto profile = readProfileFile(file);
    if (!profile) {
        m_problems.push_back(profile.error());
        return;
    }
    const auto [entry, isNew] = m_userFiles.emplace(profile->id, file);
    if (!isNew) {
        m_problems.push_back({ErrorCode::FileMalformed,
                              {{"file", file.toStdString()},
                               {"path", "/id"},
                               {"detail", "is the id of " + entry->second.toStdString() + " too"}},
                              {}});
        return;
    }
    add(std::move(*profile));
}

void ProfileLibrary::add(Profile profile)
{
    const auto known = std::ranges::find(m_profiles, profile.id, &Profile::id);
    if (known == m_profiles.end())
        m_profiles.push_back(std::move(profile));
    else
        *known = std::move(profile);
}

Result<const Profile *> ProfileLibrary::find(std::string_view id) const
{
    const auto found = std::ranges::find(m_profiles, id, &Profile::id);
    if (found == m_profiles.end())
        return failure(ErrorCode::ProfileUnknown, {{"profile", std::string(id)}});
    return &*found;
}

QString ProfileLibrary::userFile(std::string_view id) const
{
    const auto found = m_userFiles.find(id);
    return found == m_userFiles.end() ? QString() : found->second;
}

Result<QString> ProfileLibrary::save(const Profile &profile) const
{
    // What was in it then is not known: it could be written over.
    if (!m_folderAtLoad)
        return std::unexpected(m_folderAtLoad.error());
    const auto there =
        m_whenMissing == MissingFolder::Refused ? checkFolderIsThere(m_userFolder) : Result<void>();
    if (!there)
        return std::unexpected(there.error());
    auto file = userFile(profile.id);
    if (file.isEmpty())
        file = profileFile(m_userFolder, profile.id);
    if (const auto written = writeProfileFile(profile, file); !written)
        return std::unexpected(written.error());
    return file;
}

Result<QString> ProfileLibrary::remove(std::string_view id) const
{
    const auto file = userFile(id);
    if (file.isEmpty())
        return failure(ErrorCode::ProfileUnknown, {{"profile", std::string(id)}});
    QFile target(file);
    if (!target.remove()) {
        return failure(ErrorCode::FileUnwritable, {{"file", file.toStdString()},
                                                   {"detail", target.errorString().toStdString()}});
    }
    return file;
}

Result<void> checkFolderIsThere(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return {};
    return failure(ErrorCode::ProfileFolderGone,
                   {{"file", QDir::toNativeSeparators(folder).toStdString()}});
}

Result<Profile> readProfileFile(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::FileUnreadable, {{"file", file.toStdString()},
                                                   {"detail", source.errorString().toStdString()}});
    }
    return parseProfile(source.read(mostRead), file.toStdString());
}

QString profileFile(const QString &folder, const std::string &id)
{
    return QDir(folder).filePath(QString::fromStdString(id) + QStringLiteral(".json"));
}

Result<void> writeProfileFile(const Profile &profile, const QString &file)
{
    const auto text = profileText(profile);
    if (const auto checked = parseProfile(text, file.toStdString()); !checked)
        return std::unexpected(checked.error());
    QDir().mkpath(QFileInfo(file).path());
    return system::saveFile(file, text);
}

} // namespace sp7600::device
