// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/profile.h"

#include <QString>

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace sp7600::device
{

/// What becomes of a folder that is missing when something is to be kept there.
enum class MissingFolder : std::uint8_t {
    Made,
    Refused, ///< It may be on a disk that is not connected, and what is made would hide it.
};

/// All profiles: the shipped ones, and those of a folder, which replace shipped ones of the same
/// id. Unchanged after loading, hence thread-safe.
class ProfileLibrary
{
public:
    /// A missing folder, or none, is an empty one. Errors, of shipped profiles only:
    /// FileUnreadable, FileMalformed.
    [[nodiscard]] static Result<ProfileLibrary>
    load(const QString &userFolder, MissingFolder whenMissing = MissingFolder::Made);

    [[nodiscard]] const std::vector<Profile> &profiles() const { return m_profiles; }
    /// Files of the user's folder that were left out, and why: FileUnreadable, FileMalformed.
    [[nodiscard]] const std::vector<Error> &problems() const { return m_problems; }
    /// Error: ProfileUnknown.
    [[nodiscard]] Result<const Profile *> find(std::string_view id) const;
    /// The file that a profile of the user's own is from; empty for a shipped one.
    [[nodiscard]] QString userFile(std::string_view id) const;

    /// Writes a profile of the user's own, over the one of the same id; which file it is in. To be
    /// seen it has to be loaded anew. Errors: those of writeProfileFile(), and ProfileFolderGone
    /// where the folder is missing, or was when the library was loaded, and is not to be made.
    [[nodiscard]] Result<QString> save(const Profile &profile) const;
    /// Removes the file of a profile of the user's own; which one it was. Errors: ProfileUnknown
    /// when there is none, FileUnwritable.
    [[nodiscard]] Result<QString> remove(std::string_view id) const;

private:
    void addUserFile(const QString &file);
    void add(Profile profile);

    QString m_userFolder;
    MissingFolder m_whenMissing = MissingFolder::Made;
    Result<void> m_folderAtLoad; ///< Whether it was there, where that matters.
    std::vector<Profile> m_profiles;
    std::map<std::string, QString, std::less<>> m_userFiles; ///< By id.
    std::vector<Error> m_problems;
};

/// Whether a user's own profiles can be there. Error: ProfileFolderGone.
[[nodiscard]] Result<void> checkFolderIsThere(const QString &folder);

/// Reads a profile from a file. Errors: FileUnreadable, FileMalformed.
[[nodiscard]] Result<Profile> readProfileFile(const QString &file);

/// Where a user's own profile of this id is kept in a folder.
[[nodiscard]] QString profileFile(const QString &folder, const std::string &id);

/// Writes a profile to a file, whole or not at all; makes its folder. Errors: FileMalformed when it
/// could not be read again, FileUnwritable.
[[nodiscard]] Result<void> writeProfileFile(const Profile &profile, const QString &file);

} // namespace sp7600::device
