// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <cstdint>

namespace sp7600::text
{

/// In which units people read what trackers send. Files, certificates and JSON keep km/h, km and
/// °C, whoever made them.
struct Units {
    bool miles = false;      ///< mph, miles and feet instead of km/h, kilometres and metres.
    bool fahrenheit = false; ///< °F instead of °C.

    bool operator==(const Units &) const = default;
};

/// As the country of @p locale has it.
[[nodiscard]] Units unitsOf(const QLocale &locale);
/// For all that is shown from now on; until then it is km/h and °C. Thread-safe, as units().
void setUnits(Units units);
[[nodiscard]] Units units();

/// What is measured, and the unit in which trackers tell it.
enum class Quantity : std::uint8_t {
    Speed,       ///< km/h
    Distance,    ///< km
    Height,      ///< m
    Temperature, ///< °C
};

/// @p value, in the unit of trackers, in the one that is shown.
[[nodiscard]] double shownValue(Quantity quantity, double value);
/// `km/h` or `mph`, and so on.
[[nodiscard]] QString unitName(Quantity quantity);
/// How long the bar of a map's scale is.
struct ScaleBar {
    double metres = 0;
    QString text; ///< `200 m`, `5 km`, `500 ft`, `2 mi`
};
/// A round number of the unit that is shown, at most @p longest metres, which is 1 or more.
[[nodiscard]] ScaleBar scaleBarFor(double longest);
/// The value and its unit: `62 km/h`, `39 mph`.
[[nodiscard]] QString measured(Quantity quantity, double value, int decimals);

} // namespace sp7600::text
