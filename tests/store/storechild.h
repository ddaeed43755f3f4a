// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What can only be tried in a process of its own: being killed, running out of room, having no
/// permissions. The test program starts itself with `option`, a part and the store's file.
namespace storechild
{

inline const QString option = QStringLiteral("--as-child");

inline const QString secondOpener = QStringLiteral("second-opener");
inline const QString endWithoutClosing = QStringLiteral("end-without-closing");
inline const QString submitForever = QStringLiteral("submit-forever");
inline const QString unwritableFolder = QStringLiteral("unwritable-folder");
inline const QString failingDisk = QStringLiteral("failing-disk");
inline const QString fullFromTheStart = QStringLiteral("full-from-the-start");
inline const QString fullDisk = QStringLiteral("full-disk");

// Exit codes.
inline constexpr int asExpected = 0;
inline constexpr int notAsExpected = 1;
inline constexpr int cannotTry = 77;

[[nodiscard]] int run(const QString &part, const QString &file);

} // namespace storechild
