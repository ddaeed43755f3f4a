// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sp7600
{

/// Of a great circle on the mean sphere, whose radius is 6,371,008.8 m.
inline constexpr double metresPerDegree = 111195.08023353292;

/// Metres from a place that is agreed upon.
struct GroundPoint {
    double east = 0;
    double north = 0;
};

/// The ground around a place taken as flat, with one scale in both directions (equirectangular):
/// off by less than one in a thousand within 50 km of it, below 60 degrees of latitude.
class LocalGround final
{
public:
    /// Degrees, north and east positive.
    LocalGround(double latitude, double longitude);
    /// The short way round the earth.
    [[nodiscard]] GroundPoint from(double latitude, double longitude) const;

private:
    double m_latitude;
    double m_longitude;
    double m_metresPerDegreeEast;
};

/// The length of a scale bar: 1, 2 or 5 times a power of ten, at most @p longest, which is above 0.
[[nodiscard]] double scaleBarLength(double longest);

} // namespace sp7600
