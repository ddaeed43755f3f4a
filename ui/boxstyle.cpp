// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxstyle.h"

#include "ui/theme.h"

#include <QPainter>
#include <QPolygonF>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

BoxStyle::BoxStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void BoxStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                             QPainter *painter, const QWidget *widget) const
{
    const bool isBox =
        element == PE_IndicatorCheckBox && (option->state & (State_On | State_Off)) != State_None;
    if (!isBox) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    const QRectF box = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool usable = (option->state & State_Enabled) != State_None;
    const QColor edge = usable ? mutedColour(option->palette) : lineColour(option->palette);
    const auto at = [&box](double x, double y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(edge, 1));
    painter->setBrush(option->palette.color(QPalette::Base));
    painter->drawRoundedRect(box, 3, 3);
    if ((option->state & State_On) != State_None) {
        const QColor tick = usable ? accentColour(option->palette) : edge;
        painter->setPen(QPen(tick, box.width() * 0.15, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->setBrush(Qt::NoBrush);
        painter->drawPolyline(QPolygonF({at(0.22, 0.53), at(0.42, 0.73), at(0.79, 0.29)}));
    }
    painter->restore();
}

} // namespace sp7600::ui
