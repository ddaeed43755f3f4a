// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/certificate/preferences.h"

#include <QFileInfo>
#include <QImageReader>
#include <QSettings>

namespace sp7600::certificate
{

namespace
{

constexpr QLatin1StringView companyKey("certificate/company");
constexpr QLatin1StringView installerKey("certificate/installer");
constexpr QLatin1StringView logoKey("certificate/logo");

/// At the size at which it is printed about 600 dots an inch.
constexpr QSize largestLogo(1200, 400);

} // namespace

CertificatePreferences certificatePreferences()
{
    const QSettings settings;
    return {settings.value(companyKey).toString(), settings.value(installerKey).toString(),
            settings.value(logoKey).toString()};
}

void keepPreferences(const CertificatePreferences &preferences)
{
    QSettings settings;
    settings.setValue(companyKey, preferences.company);
    settings.setValue(installerKey, preferences.installer);
    settings.setValue(logoKey, preferences.logoFile);
}

Result<QImage> readLogo(const QString &file)
{
    QImageReader reader(file);
    reader.setAutoTransform(true);
    const auto size = reader.size();
    if (size.width() > largestLogo.width() || size.height() > largestLogo.height())
        reader.setScaledSize(size.scaled(largestLogo, Qt::KeepAspectRatio));
    auto image = reader.read();
    if (image.isNull()) {
        const auto code =
            QFileInfo(file).isReadable() ? ErrorCode::FileMalformed : ErrorCode::FileUnreadable;
        return failure(
            code, {{"file", file.toStdString()}, {"detail", reader.errorString().toStdString()}});
    }
    return image;
}

PreferredLook lookFrom(const CertificatePreferences &preferences)
{
    PreferredLook preferred;
    preferred.look.companyName = preferences.company.toStdString();
    preferred.look.installer = preferences.installer.toStdString();
    if (preferences.logoFile.isEmpty())
        return preferred;
    if (const auto logo = readLogo(preferences.logoFile))
        preferred.look.logo = *logo;
    else
        preferred.logoProblem = logo.error();
    return preferred;
}

} // namespace sp7600::certificate
