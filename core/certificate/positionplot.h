// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Private to core/certificate.
#pragma once

#include "core/model/report.h"

#include <QLocale>
#include <QRectF>

#include <optional>

namespace sp7600::certificate
{

class Page;

/// How much of the ground is to be seen, and the length of the scale bar; both in metres.
struct PlotScale {
    double across = 0;
    double bar = 0; ///< 1, 2 or 5 times a power of ten.
};

/// Wide enough for the circle of @p uncertainty (metres; absent: not known).
[[nodiscard]] PlotScale plotScale(std::optional<double> uncertainty);

/// The position as a dot, how far off it may be as a circle, north and a scale; no map. @p gps has
/// coordinates.
void drawPositionPlot(const Page &page, const QRectF &box, const GpsInfo &gps,
                      const QLocale &locale);

} // namespace sp7600::certificate
