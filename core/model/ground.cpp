// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/ground.h"

#include <cmath>
#include <initializer_list>
#include <numbers>

namespace sp7600
{

LocalGround::LocalGround(double latitude, double longitude)
    : m_latitude(latitude)
    , m_longitude(longitude)
    , m_metresPerDegreeEast(metresPerDegree * std::cos(latitude * std::numbers::pi / 180.0))
{
}

GroundPoint LocalGround::from(double latitude, double longitude) const
{
    constexpr double round = 360;
    return {std::remainder(longitude - m_longitude, round) * m_metresPerDegreeEast,
            (latitude - m_latitude) * metresPerDegree};
}

double scaleBarLength(double longest)
{
    const double power = std::pow(10, std::floor(std::log10(longest)));
    double bar = power;
    for (const double factor : {2.0, 5.0}) {
        if (factor * power <= longest)
            bar = factor * power;
    }
    return bar;
}

} // namespace sp7600
