// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/installer.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace sp7600::commissioning
{

std::string loginName()
{
#ifdef Q_OS_UNIX
    const auto *user = ::getpwuid(::geteuid());
    return user ? user->pw_name : std::string();
#else
    return qEnvironmentVariable("USERNAME").toStdString();
#endif
}

} // namespace sp7600::commissioning
