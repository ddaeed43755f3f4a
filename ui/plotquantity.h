// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/report.h"

#include <QString>

#include <array>
#include <optional>

namespace sp7600::ui
{

/// What a report tells that can be drawn over time.
enum class PlotQuantity {
    Speed,
    ExternalVolts,
    BatteryVolts,
    Satellites,
    Hdop,
    Rssi, ///< Of the serving cell.
    EngineSpeed,
    CoolantTemperature,
};

inline constexpr std::array allPlotQuantities = {
    PlotQuantity::Speed,        PlotQuantity::ExternalVolts,
    PlotQuantity::BatteryVolts, PlotQuantity::Satellites,
    PlotQuantity::Hdop,         PlotQuantity::Rssi,
    PlotQuantity::EngineSpeed,  PlotQuantity::CoolantTemperature};

/// In the unit of plotUnit(); absent where the report does not tell it.
[[nodiscard]] std::optional<double> plotValue(const Report &report, PlotQuantity quantity);
/// `Speed`
[[nodiscard]] QString plotName(PlotQuantity quantity);
/// `km/h`; empty for a plain number.
[[nodiscard]] QString plotUnit(PlotQuantity quantity);
/// `Speed, km/h`
[[nodiscard]] QString plotTitle(PlotQuantity quantity);
/// `Speed 62 km/h`, with the numbers of the language.
[[nodiscard]] QString plotReading(PlotQuantity quantity, double value);
/// How it is named where it is remembered: `speed`.
[[nodiscard]] QLatin1StringView plotKey(PlotQuantity quantity);

} // namespace sp7600::ui
