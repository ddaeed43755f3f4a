// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/profile.h"

#include <QString>

#include <string_view>
#include <vector>

namespace sp7600::device
{

/// All profiles: the shipped ones, and those of a folder, which replace shipped ones of the same
/// id. Unchanged after loading, hence thread-safe.
class ProfileLibrary
{
public:
    /// A missing folder, or none, is an empty one. Errors: FileUnreadable, FileMalformed.
    [[nodiscard]] static Result<ProfileLibrary> load(const QString &userFolder);

    [[nodiscard]] const std::vector<Profile> &profiles() const { return m_profiles; }
    /// Error: ProfileUnknown.
    [[nodiscard]] Result<const Profile *> find(std::string_view id) const;

private:
    std::vector<Profile> m_profiles;
};

} // namespace sp7600::device
