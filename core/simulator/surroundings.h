// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/settings.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sp7600::simulator
{

enum class SimState : std::uint8_t { Ready, Absent, PinLocked };

/// A way into the operator's data network, and what it takes to use it.
struct AccessPoint {
    std::string apn;
    std::string user;
    std::string password;

    bool operator==(const AccessPoint &) const = default;
};

/// What the unit finds around it. As it is made, all is well.
struct Surroundings {
    SimState sim = SimState::Ready;
    /// Of the network around it, whoever sold the SIM; see simCardOf().
    int mcc = 334;
    std::string mnc = "020";
    int registration = 1;         ///< What the network says to a SIM that is ready: +CREG, 1 home.
    std::optional<int> signalDbm; ///< Absent: good, and changing from place to place.
    bool servesData = true;       ///< The operator gives this SIM data sessions.
    /// The only ones that the operator opens; none: it opens whatever it is asked for.
    std::vector<AccessPoint> accessPoints;
    bool letsThrough = true; ///< From a data session to servers.
    bool skyIsClear = true;  ///< Enough satellites for a position.
    bool vehicleBusSpeaks = true;
    std::optional<double> externalVolts; ///< Absent: as a good battery and its alternator have it.

    bool operator==(const Surroundings &) const = default;
};

/// What a network says to this unit: 0, not searching, without a SIM that is ready.
[[nodiscard]] int registrationIn(const Surroundings &surroundings);

/// Why there is no data session here with these settings, for the log; empty when there is one.
[[nodiscard]] std::string_view obstacleToData(const Surroundings &surroundings,
                                              const ConnectionSettings &settings);

/// How many of five bars a person would be shown.
[[nodiscard]] int barsIn(const Surroundings &surroundings);

} // namespace sp7600::simulator
