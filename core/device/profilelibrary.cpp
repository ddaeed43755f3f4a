// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/profilelibrary.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace sp7600::device
{

Result<ProfileLibrary> ProfileLibrary::load(const QString &userFolder)
{
    ProfileLibrary library;
    for (const auto &folder : {QStringLiteral(":/profiles"), userFolder}) {
        if (folder.isEmpty())
            continue; // QDir would take the working directory
        const QDir directory(folder);
        const auto names = directory.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
        for (const auto &name : names) {
            QFile file(directory.filePath(name));
            if (!file.open(QIODevice::ReadOnly)) {
                return failure(ErrorCode::FileUnreadable,
                               {{"file", file.fileName().toStdString()},
                                {"detail", file.errorString().toStdString()}});
            }
            auto profile = parseProfile(file.readAll(), file.fileName().toStdString());
            if (!profile)
                return std::unexpected(profile.error());
            const auto known = std::ranges::find(library.m_profiles, profile->id, &Profile::id);
            if (known == library.m_profiles.end())
                library.m_profiles.push_back(std::move(*profile));
            else
                *known = std::move(*profile);
        }
    }
    return library;
}

Result<const Profile *> ProfileLibrary::find(std::string_view id) const
{
    const auto found = std::ranges::find(m_profiles, id, &Profile::id);
    if (found == m_profiles.end())
        return failure(ErrorCode::ProfileUnknown, {{"profile", std::string(id)}});
    return &*found;
}

} // namespace sp7600::device
