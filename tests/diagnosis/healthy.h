// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model.h"

#include <string>

namespace sp7600
{

inline constexpr auto ownImei = "358480080000000";
inline constexpr auto otherImei = "490154203237518";

/// When the evidence of these tests is gathered.
[[nodiscard]] UtcMillis gathered();

/// A unit in a vehicle whose reports arrive on this laptop, at its public address over TCP.
[[nodiscard]] Evidence provedHere();
/// A unit in a vehicle that reports to a server by name; nothing is listened to.
[[nodiscard]] Evidence sentToServer();
/// As provedHere(), and the listener waited a minute in vain.
[[nodiscard]] Evidence unheardHere();
/// As provedHere(), and the listener passes everything on to the server of sentToServer().
[[nodiscard]] Evidence relayed();

/// Puts a value into what the unit was read to hold.
void hold(Evidence &evidence, SettingId setting, std::string value);

} // namespace sp7600
