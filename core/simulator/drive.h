// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/report.h"

#include <cstddef>
#include <vector>

namespace sp7600::simulator
{

/// The vehicle at one moment.
struct DriveSample {
    double latitude = 0.0;
    double longitude = 0.0;
    double speedKmh = 0.0;
    double courseDegrees = 0.0; ///< 0 to below 360; kept while standing.
    double odometerMetres = 0.0;
    bool ignition = false;
    std::chrono::seconds engineTime{}; ///< Since the ignition was turned on; 0 while it is off.
    std::size_t area = 0;              ///< Grows along the route; which cell serves.
};

/// A van on its round through Mexico City: it drives, waits and parks, for ever. Where it is
/// depends on the time alone, so a restarted tracker goes on where it would be. Immutable.
class Drive final
{
public:
    Drive();

    [[nodiscard]] DriveSample at(UtcSeconds time) const;
    [[nodiscard]] std::chrono::seconds roundDuration() const;
    /// When the first round began, with the ignition just turned on; it ends parked.
    [[nodiscard]] static UtcSeconds begin();

private:
    struct Phase {
        double start = 0.0; ///< Seconds into the round.
        double duration = 0.0;
        double from = 0.0;   ///< Metres into the round.
        double length = 0.0; ///< 0 while standing.
        double cruise = 0.0; ///< Metres a second.
        bool ignition = true;
        double ignitionSince = 0.0;
    };

    [[nodiscard]] DriveSample placeAt(double metres) const;

    std::vector<double> m_distances; ///< From the first waypoint to each, along the route.
    std::vector<Phase> m_phases;
    double m_roundSeconds = 0.0;
};

} // namespace sp7600::simulator
