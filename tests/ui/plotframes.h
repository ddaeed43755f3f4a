// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/store/samples.h"

#include <QString>

#include <vector>

namespace sp7600::ui
{

/// A tracker at a place, at a speed, with voltages and a signal, so many seconds after 09:00; it
/// tells so at once.
struct PlotFrame {
    int second = 0;
    int speed = 0;
    double north = 19.4;
    double west = 99.1;
    bool hasFix = true;
    std::string imei = samples::imei;

    [[nodiscard]] std::string text() const
    {
        const auto two = [](int number) {
            return QString::number(number).rightJustified(2, QLatin1Char('0')).toStdString();
        };
        const auto decimals = [](double number, int places) {
            return QString::number(number, 'f', places).toStdString();
        };
        const std::string time = two(9 + second / 3600) + two(second / 60 % 60) + two(second % 60);
        const std::string place =
            hasFix ? "A;11;N" + decimals(north, 6) + ";W" + decimals(west, 6) : "V;0;;";
        return "*GS16," + imei + "," + time + "140326,1C,GPS:" + place + ";" + std::to_string(speed)
               + ";187;2240;0.80,GSM:1;3;416;3;A8C;368B;-78,ADC:"
               + decimals(12.0 + speed / 100.0, 2) + ";4.07#";
    }
    [[nodiscard]] sp7600::Reception reception() const { return samples::reception(text(), second); }
};

} // namespace sp7600::ui
