// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"
#include "core/simulator/virtualtracker.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace sp7600::simulator
{

/// Who plays a scenario.
enum class ScenarioPlace : std::uint8_t {
    Simulator, ///< The virtual tracker.
    Tests, ///< Whoever tests, with sockets and name servers of their own: it is about the laptop
           ///< or the server, and the tracker is as it should be.
};

/// `simulator`, `tests`. Never translated.
[[nodiscard]] std::string_view scenarioPlaceName(ScenarioPlace place);

/// One reason why a tracker does not report as it should, to be played: one change to a tracker
/// with which all is well.
struct Scenario {
    std::string_view id; ///< The findingName() of the cause, or `healthy`.
    ScenarioPlace place = ScenarioPlace::Simulator;
    std::string_view description; ///< In English, for those who test.
};

/// `healthy`, which changes nothing, and every FindingId, in its order.
[[nodiscard]] std::span<const Scenario> allScenarios();

/// Where all scenarios begin: in a vehicle that has just set off, registered at home, with the
/// access point of the SIM's operator and the user and password that belong to it; reports every
/// 10 s to 127.0.0.1 port 9 over TCP, to be replaced by a server that is there.
[[nodiscard]] VirtualTrackerOptions healthyOptions();

/// Makes @p options play all of @p ids, in whatever order; they should come from healthyOptions(),
/// with the server and the transport that count as right. An address elsewhere is only held: the
/// tracker reports to nothing but loopback. On an error @p options are as before.
/// Errors: ScenarioUnknown, ScenarioPlayedElsewhere, ScenariosContradict.
[[nodiscard]] Result<void> applyScenarios(std::span<const std::string> ids,
                                          VirtualTrackerOptions &options);

} // namespace sp7600::simulator
