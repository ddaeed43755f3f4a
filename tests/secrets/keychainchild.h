// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Uses the keychain in a process of its own: which one it is, is decided once in a process, and
/// the process must end in time even though the keychain hangs.
namespace keychainchild
{

/// Calls everything; the one more argument is the detail that each call has to give, nothing for
/// words that are not ours.
inline constexpr auto unavailable = QLatin1StringView("unavailable");
inline constexpr auto roundTrip = QLatin1StringView("round-trip");
inline constexpr auto manyThreads = QLatin1StringView("many-threads");
/// Gives up, says so with one line, and waits until the keychain serves it again.
inline constexpr auto tooLate = QLatin1StringView("too-late");

/// Exit code: 0 when all was as expected.
[[nodiscard]] int run(const QString &scenario, const QString &detail);

} // namespace keychainchild
