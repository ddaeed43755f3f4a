// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QPolygonF>

#include <array>

namespace sp7600::certificate
{

// What a plot of the ground has on it, on paper and in the window; in the units of its painter.

/// An arrow to the north with its upper end at @p tip.
[[nodiscard]] QPolygonF northArrow(QPointF tip, double height);

/// A bar to the right of @p left, and a tick across each of its ends, so far up and down.
[[nodiscard]] std::array<QLineF, 3> scaleBar(QPointF left, double length, double tick);

} // namespace sp7600::certificate
