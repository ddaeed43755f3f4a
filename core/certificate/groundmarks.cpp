// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/certificate/groundmarks.h"

namespace sp7600::certificate
{

QPolygonF northArrow(QPointF tip, double height)
{
    const double half = height * 4 / 15;
    const double notch = height * 11 / 15;
    return QPolygonF{
        {tip, tip + QPointF(half, height), tip + QPointF(0, notch), tip + QPointF(-half, height)}};
}

std::array<QLineF, 3> scaleBar(QPointF left, double length, double tick)
{
    const QPointF right = left + QPointF(length, 0);
    const QPointF up(0, tick);
    return {QLineF(left, right), QLineF(left - up, left + up), QLineF(right - up, right + up)};
}

} // namespace sp7600::certificate
