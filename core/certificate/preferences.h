// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/certificate/certificate.h"

#include <QString>

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

/// With the program's locale and time zone. A logo that cannot be read any more is left out.
[[nodiscard]] CertificateLook lookFrom(const CertificatePreferences &preferences);

} // namespace sp7600::certificate
