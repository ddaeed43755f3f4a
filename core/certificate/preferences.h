// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/certificate/certificate.h"

#include <QString>

#include <optional>

namespace sp7600::certificate
{

/// What a user's certificates have in common. Kept in QSettings under `certificate/company`,
/// `certificate/installer` and `certificate/logo` (the path of a picture).
struct CertificatePreferences {
    QString company;
    QString installer; ///< Empty: the login name.
    QString logoFile;

    bool operator==(const CertificatePreferences &) const = default;
};

[[nodiscard]] CertificatePreferences certificatePreferences();
void keepPreferences(const CertificatePreferences &preferences);

/// A picture for the head of the page, made no larger than is printed. Errors: FileUnreadable;
/// FileMalformed for what is no picture.
[[nodiscard]] Result<QImage> readLogo(const QString &file);

/// How the preferences make a page look, as far as they can be followed.
struct PreferredLook {
    CertificateLook look;
    /// Why there is no logo on it although one is chosen; see readLogo().
    std::optional<Error> logoProblem;
};

/// With the program's locale and time zone.
[[nodiscard]] PreferredLook lookFrom(const CertificatePreferences &preferences);

} // namespace sp7600::certificate
