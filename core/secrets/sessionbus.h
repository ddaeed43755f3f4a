// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>

namespace sp7600::secrets
{

/// Where the keychain is reached over D-Bus: looks whether anything answers at the session bus.
/// Qt's own connection to a bus that does not answer blocks without limit, and blocks the end of
/// the program as well. Calls @p done once, on the thread of @p context, with nothing or with what
/// is wrong; never, while the bus stays silent.
void checkSessionBus(QObject *context, const std::function<void(const QString &problem)> &done);

} // namespace sp7600::secrets
