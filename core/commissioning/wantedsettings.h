// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commissioning/plan.h"
#include "core/model/error.h"

#include <optional>
#include <string>
#include <string_view>

namespace sp7600::device
{
struct Profile;
}

namespace sp7600::commissioning
{

class Station;

/// Where a virtual unit finds this laptop.
inline constexpr std::string_view virtualHost = "127.0.0.1";

/// An address of this laptop that a unit can be given. Error: PresetNeedsHost when it has none.
[[nodiscard]] Result<std::string> ownAddress(const Station &station, bool isVirtual);

/// Error: HostIsLoopback, which no real tracker reaches.
[[nodiscard]] Result<void> refuseLoopback(const device::Profile &profile,
                                          const ConnectionSettings &wanted);

/// What is known of the unit that a target is for.
struct TargetUnit {
    std::optional<Transport>
        transport; ///< What it uses now: kept where the preset's server takes it.
    bool isVirtual = false;
};

/// The preset of a target filled in, where nothing is to be proved. Errors: PresetUnknown,
/// PresetNeedsHost.
[[nodiscard]] Result<ConnectionSettings>
wantedSettings(const Station &station, const Target &target, const TargetUnit &unit);

} // namespace sp7600::commissioning
