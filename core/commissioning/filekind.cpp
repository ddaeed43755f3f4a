// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/filekind.h"

#include "core/capture/capturereader.h"
#include "core/capture/rawlog.h"
#include "core/commissioning/settingsfile.h"
#include "core/device/profile.h"

#include <QFile>
#include <QFileInfo>

namespace sp7600::commissioning
{

namespace
{

/// No settings and no profile are longer.
constexpr qint64 mostRead = 1024 * 1024;

} // namespace

Result<FileKind> kindOfFile(const QString &file)
{
    const QFileInfo info(file);
    const auto none = failure(ErrorCode::FileOfNoKind, {{"file", file.toStdString()}});
    if (info.exists() && !info.isFile())
        return none; // A serial port for instance: to open it would disturb who uses it.
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::FileUnreadable, {{"file", file.toStdString()},
                                                   {"detail", source.errorString().toStdString()}});
    }
    if (capture::isCapture(source))
        return FileKind::Capture;
    const auto text = source.read(mostRead);
    if (isSettingsText(text))
        return FileKind::Settings;
    if (device::isProfileText(text))
        return FileKind::Profile;
    const auto hasSuffix = [&info](QLatin1StringView suffix) {
        return info.suffix().compare(suffix, Qt::CaseInsensitive) == 0;
    };
    if (hasSuffix(settingsSuffix))
        return FileKind::Settings;
    if (hasSuffix(capture::rawSuffix))
        return FileKind::Capture;
    return none;
}

} // namespace sp7600::commissioning
