// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secrets.h"

#include <vector>

namespace sp7600::secrets
{

/// The scope of a device password that many trackers share.
inline constexpr auto allTrackers = "all";

/// Which secrets are in the keychain, by name and never what they are, is kept with the program's
/// settings, so that it is not asked for others. Main thread.
[[nodiscard]] bool isNoted(const SecretKey &key);
void note(const SecretKey &key, bool remembered);
/// All that isNoted() is true of.
[[nodiscard]] std::vector<SecretKey> noted();

/// What is remembered for the tracker with that IMEI, else for all of them; whoever remembered it.
[[nodiscard]] Result<std::optional<std::string>>
findDevicePassword(SecretStore &store, const std::optional<std::string> &imei);

} // namespace sp7600::secrets
