// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plotquantity.h"

#include "core/text/units.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

struct Words {
    QLatin1StringView key;
    const char *name;
    const char *unit; ///< The same in all languages and countries.
    int decimals;
    std::optional<text::Quantity> measure = {}; ///< Read in the units that a person chose.
};

const Words &wordsOf(PlotQuantity quantity)
{
    static const std::array words = {
        Words{"speed"_L1, QT_TRANSLATE_NOOP("Plots", "Speed"), "", 0, text::Quantity::Speed},
        Words{"external"_L1, QT_TRANSLATE_NOOP("Plots", "External voltage"), "V", 1},
        Words{"battery"_L1, QT_TRANSLATE_NOOP("Plots", "Backup battery"), "V", 2},
        Words{"satellites"_L1, QT_TRANSLATE_NOOP("Plots", "Satellites"), "", 0},
        Words{"hdop"_L1, QT_TRANSLATE_NOOP("Plots", "HDOP"), "", 2},
        Words{"rssi"_L1, QT_TRANSLATE_NOOP("Plots", "RSSI"), "dBm", 0},
        Words{"rpm"_L1, QT_TRANSLATE_NOOP("Plots", "Engine speed"), "rpm", 0},
        Words{"coolant"_L1, QT_TRANSLATE_NOOP("Plots", "Coolant"), "", 0,
              text::Quantity::Temperature},
    };
    return words.at(static_cast<std::size_t>(quantity));
}

std::optional<double> ofObd(const Report &report, ObdQuantity quantity)
{
    return report.obd ? report.obd->values.value(quantity) : std::nullopt;
}

std::optional<double> ofGps(const Report &report, std::optional<double> GpsInfo::*value)
{
    return report.gps ? (*report.gps).*value : std::nullopt;
}

std::optional<double> externalVolts(const Report &report)
{
    const auto volts = report.analogue ? report.analogue->externalVolts() : std::nullopt;
    return !volts && report.skypatrol ? report.skypatrol->powerVolts : volts;
}

std::optional<double> reported(const Report &report, PlotQuantity quantity)
{
    switch (quantity) {
    case PlotQuantity::Speed:
        return ofGps(report, &GpsInfo::speedKmh);
    case PlotQuantity::ExternalVolts:
        return externalVolts(report);
    case PlotQuantity::BatteryVolts:
        return report.analogue ? report.analogue->batteryVolts() : std::nullopt;
    case PlotQuantity::Satellites:
        return report.gps && report.gps->satellites ? std::optional<double>(*report.gps->satellites)
                                                    : std::nullopt;
    case PlotQuantity::Hdop:
        return ofGps(report, &GpsInfo::hdop);
    case PlotQuantity::Rssi:
        if (report.gsm && !report.gsm->cells.empty() && report.gsm->cells.front().levelDbm) {
            return *report.gsm->cells.front().levelDbm;
        }
        return {};
    case PlotQuantity::EngineSpeed:
        return ofObd(report, ObdQuantity::EngineSpeed);
    case PlotQuantity::CoolantTemperature:
        return ofObd(report, ObdQuantity::CoolantTemperature);
    }
    return {};
}

} // namespace

std::optional<double> plotValue(const Report &report, PlotQuantity quantity)
{
    const std::optional<double> value = reported(report, quantity);
    const std::optional<text::Quantity> measure = wordsOf(quantity).measure;
    return value && measure ? text::shownValue(*measure, *value) : value;
}

QString plotName(PlotQuantity quantity)
{
    return QCoreApplication::translate("Plots", wordsOf(quantity).name);
}

QString plotUnit(PlotQuantity quantity)
{
    const Words &words = wordsOf(quantity);
    return words.measure ? text::unitName(*words.measure) : QString::fromLatin1(words.unit);
}

QString plotTitle(PlotQuantity quantity)
{
    const QString unit = plotUnit(quantity);
    return unit.isEmpty() ? plotName(quantity) : plotName(quantity) + u", "_s + unit;
}

QString plotReading(PlotQuantity quantity, double value)
{
    const QString unit = plotUnit(quantity);
    const QString number = QLocale().toString(value, 'f', wordsOf(quantity).decimals);
    return plotName(quantity) + u' ' + number + (unit.isEmpty() ? QString() : u' ' + unit);
}

QLatin1StringView plotKey(PlotQuantity quantity)
{
    return wordsOf(quantity).key;
}

} // namespace sp7600::ui
