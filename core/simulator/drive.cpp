// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/drive.h"

#include "core/model/ground.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace sp7600::simulator
{

namespace
{

struct Waypoint {
    double latitude;
    double longitude;
    double standSeconds = 0.0; ///< How long it stands here; 0 is driving through.
    bool ignitionOff = false;
    double cruiseKmh = 0.0; ///< From here to the next stand.
};

/// Along the Paseo de la Reforma, through Polanco and back by the Viaducto. The last point is the
/// first one again: the round is closed.
constexpr std::array route = {
    Waypoint{19.418210, -99.180430, 0.0, false, 46.0},
    Waypoint{19.420480, -99.176210},
    Waypoint{19.423950, -99.173020},
    Waypoint{19.426980, -99.167710},
    Waypoint{19.430120, -99.160930, 40.0, false, 52.0},
    Waypoint{19.433510, -99.154120},
    Waypoint{19.436320, -99.148650},
    Waypoint{19.441870, -99.151900},
    Waypoint{19.442760, -99.163540},
    Waypoint{19.440210, -99.176830, 150.0, true, 38.0},
    Waypoint{19.434560, -99.187420},
    Waypoint{19.432870, -99.199310},
    Waypoint{19.425640, -99.203560, 25.0, false, 61.0},
    Waypoint{19.415130, -99.200140},
    Waypoint{19.406920, -99.192870},
    Waypoint{19.403180, -99.181960},
    Waypoint{19.411050, -99.178340},
    Waypoint{19.418210, -99.180430, 240.0, true},
};

constexpr double accelerationMs2 = 1.3;
constexpr double idleAfterStart = 15.0; ///< Between turning the key and driving off.
constexpr double odometerAtEpoch = 48213400.0;
/// 2026-01-01 00:00 UTC: when the first round began.
constexpr UtcSeconds firstRound = std::chrono::sys_days(std::chrono::year(2026) / 1 / 1);

struct Step {
    double north; ///< Metres.
    double east;
};

Step stepBetween(const Waypoint &a, const Waypoint &b)
{
    const double middle = (a.latitude + b.latitude) / 2.0 * std::numbers::pi / 180.0;
    return {(b.latitude - a.latitude) * metresPerDegree,
            (b.longitude - a.longitude) * metresPerDegree * std::cos(middle)};
}

double courseOf(const Step &step)
{
    const double degrees = std::atan2(step.east, step.north) * 180.0 / std::numbers::pi;
    return degrees < 0.0 ? degrees + 360.0 : degrees;
}

/// Speeds up, cruises, slows down; where the way is short it never reaches the cruising speed.
struct Trapezium {
    double length;
    double cruise;
    double ramp; ///< Seconds of speeding up, and of slowing down.

    Trapezium(double metres, double wantedCruise)
        : length(metres)
        , cruise(std::min(wantedCruise, std::sqrt(metres * accelerationMs2)))
        , ramp(cruise / accelerationMs2)
    {
    }
    [[nodiscard]] double duration() const { return length / cruise + ramp; }
    [[nodiscard]] double speedAt(double t) const
    {
        return std::clamp(std::min(t, duration() - t) * accelerationMs2, 0.0, cruise);
    }
    [[nodiscard]] double distanceAt(double t) const
    {
        if (t < ramp)
            return accelerationMs2 * t * t / 2.0;
        if (const double left = duration() - t; left < ramp)
            return length - accelerationMs2 * left * left / 2.0;
        return cruise * (t - ramp / 2.0);
    }
};

} // namespace

Drive::Drive()
{
    m_distances.push_back(0.0);
    for (std::size_t i = 1; i < route.size(); ++i) {
        const auto step = stepBetween(route[i - 1], route[i]);
        m_distances.push_back(m_distances.back() + std::hypot(step.north, step.east));
    }

    double now = 0.0;
    double ignitionSince = 0.0;
    std::size_t left = 0; // the waypoint it left last
    const auto add = [&](double duration, double length, bool ignition) {
        m_phases.push_back({.start = now,
                            .duration = duration,
                            .from = m_distances[left],
                            .length = length,
                            .cruise = route[left].cruiseKmh / 3.6,
                            .ignition = ignition,
                            .ignitionSince = ignitionSince});
        now += duration;
    };
    add(idleAfterStart, 0.0, true);
    for (std::size_t i = 1; i < route.size(); ++i) {
        if (route[i].standSeconds <= 0.0)
            continue;
        const double length = m_distances[i] - m_distances[left];
        add(Trapezium(length, route[left].cruiseKmh / 3.6).duration(), length, true);
        left = i;
        add(route[i].standSeconds, 0.0, !route[i].ignitionOff);
        if (route[i].ignitionOff && i + 1 < route.size()) {
            ignitionSince = now;
            add(idleAfterStart, 0.0, true);
        }
    }
    m_roundSeconds = std::ceil(now);
    m_phases.back().duration += m_roundSeconds - now;
}

std::chrono::seconds Drive::roundDuration() const
{
    return std::chrono::seconds(std::llround(m_roundSeconds));
}

UtcSeconds Drive::begin()
{
    return firstRound;
}

DriveSample Drive::placeAt(double metres) const
{
    const auto after = std::ranges::upper_bound(m_distances, metres);
    const auto index = std::clamp<std::ptrdiff_t>(after - m_distances.begin() - 1, 0,
                                                  static_cast<std::ptrdiff_t>(route.size()) - 2);
    const auto piece = static_cast<std::size_t>(index);
    const auto &from = route[piece];
    const auto &to = route[piece + 1];
    const double part =
        (metres - m_distances[piece]) / (m_distances[piece + 1] - m_distances[piece]);
    DriveSample sample;
    sample.latitude = std::lerp(from.latitude, to.latitude, part);
    sample.longitude = std::lerp(from.longitude, to.longitude, part);
    sample.courseDegrees = courseOf(stepBetween(from, to));
    sample.area = piece;
    return sample;
}

DriveSample Drive::at(UtcSeconds time) const
{
    const auto round = roundDuration();
    // A clock before 2026 is set wrong; the van then waits for the first round.
    const auto elapsed = std::max((time - firstRound), std::chrono::seconds(0));
    const auto rounds = elapsed / round;
    const auto into = static_cast<double>((elapsed % round).count());

    const auto next = std::ranges::upper_bound(m_phases, into, {}, &Phase::start);
    const auto &phase = *std::prev(next);
    double metres = phase.from;
    double speed = 0.0;
    if (phase.length > 0.0) {
        const Trapezium ride(phase.length, phase.cruise);
        metres += ride.distanceAt(into - phase.start);
        speed = ride.speedAt(into - phase.start);
    }
    auto sample = placeAt(metres);
    if (phase.length <= 0.0) // It still points the way it came.
        sample.courseDegrees = placeAt(std::max(metres - 1.0, 0.0)).courseDegrees;
    sample.speedKmh = speed * 3.6;
    sample.odometerMetres =
        odometerAtEpoch + static_cast<double>(rounds) * m_distances.back() + metres;
    sample.ignition = phase.ignition;
    if (phase.ignition) {
        sample.engineTime =
            std::chrono::seconds(static_cast<std::int64_t>(into - phase.ignitionSince));
    }
    return sample;
}

} // namespace sp7600::simulator
