// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/profilelibrary.h"

#include <QFile>

#include <stdexcept>

namespace sp7600::tests
{

/// The text of a shipped profile, from the source tree.
inline QByteArray shippedProfileText(const QString &id)
{
    QFile file(QStringLiteral(SP7600_SOURCE_DIR "/resources/profiles/%1.json").arg(id));
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("no such profile: " + file.fileName().toStdString());
    return file.readAll();
}

/// A shipped profile. Throws, and thereby fails the test, when it cannot be read.
inline device::Profile shippedProfile(const QString &id)
{
    auto profile = device::parseProfile(shippedProfileText(id), id.toStdString());
    if (!profile)
        throw std::runtime_error(std::string(profile.error().parameter("detail")));
    return std::move(*profile);
}

inline const device::Profile &virtualProfile()
{
    static const auto profile = shippedProfile(QStringLiteral("sp7600-virtual"));
    return profile;
}

} // namespace sp7600::tests
