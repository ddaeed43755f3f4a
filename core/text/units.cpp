// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/units.h"

#include "core/model/ground.h"
#include "core/text/catalogue.h"

#include <QCoreApplication>

#include <atomic>

namespace sp7600::text
{

using namespace Qt::StringLiterals;

namespace
{

std::atomic<Units> shown;

constexpr double kilometresInMile = 1.609344;
constexpr double metresInFoot = 0.3048;

} // namespace

Units unitsOf(const QLocale &locale)
{
    switch (locale.measurementSystem()) {
    case QLocale::ImperialUSSystem:
        return {true, true};
    case QLocale::ImperialUKSystem:
        return {true, false};
    case QLocale::MetricSystem:
        break;
    }
    return {};
}

void setUnits(Units units)
{
    shown = units;
}

Units units()
{
    return shown;
}

double shownValue(Quantity quantity, double value)
{
    const auto now = units();
    switch (quantity) {
    case Quantity::Speed:
    case Quantity::Distance:
        return now.miles ? value / kilometresInMile : value;
    case Quantity::Height:
        return now.miles ? value / metresInFoot : value;
    case Quantity::Temperature:
        return now.fahrenheit ? value * 9 / 5 + 32 : value;
    }
    return value;
}

QString unitName(Quantity quantity)
{
    const auto source = [quantity, now = units()] {
        switch (quantity) {
        case Quantity::Speed:
            return now.miles ? QT_TRANSLATE_NOOP("Units", "mph")
                             : QT_TRANSLATE_NOOP("Units", "km/h");
        case Quantity::Distance:
            return now.miles ? QT_TRANSLATE_NOOP("Units", "mi") : QT_TRANSLATE_NOOP("Units", "km");
        case Quantity::Height:
            return now.miles ? QT_TRANSLATE_NOOP("Units", "ft") : QT_TRANSLATE_NOOP("Units", "m");
        case Quantity::Temperature:
            return now.fahrenheit ? QT_TRANSLATE_NOOP("Units", "°F")
                                  : QT_TRANSLATE_NOOP("Units", "°C");
        }
        return "";
    }();
    return words(Language::User, "Units", source);
}

ScaleBar scaleBarFor(double longest)
{
    constexpr double metresInKilometre = 1000;
    const bool miles = units().miles;
    const double small = miles ? metresInFoot : 1;
    const double large = metresInKilometre * (miles ? kilometresInMile : 1);
    const bool isLong = longest >= large;
    const double unit = isLong ? large : small;
    const double bar = scaleBarLength(longest / unit);
    const auto name = unitName(isLong ? Quantity::Distance : Quantity::Height);
    return {bar * unit, QLocale().toString(bar, 'f', 0) + u' ' + name};
}

QString measured(Quantity quantity, double value, int decimals)
{
    return QLocale().toString(shownValue(quantity, value), 'f', decimals) + u' '
           + unitName(quantity);
}

} // namespace sp7600::text
