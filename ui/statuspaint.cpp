// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include <algorithm>

namespace sp7600::ui
{

namespace
{

void paintSign(QPainter &painter, const QRectF &square, Status status, const QColor &colour)
{
    const auto at = [&square](double x, double y) {
        return QPointF(square.left() + x * square.width(), square.top() + y * square.height());
    };
    painter.setPen(QPen(colour, square.width() * 0.11, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    switch (status) {
    case Status::Ok:
        painter.drawPolyline(QPolygonF({at(0.28, 0.53), at(0.44, 0.69), at(0.73, 0.34)}));
        break;
    case Status::Attention:
        painter.drawLine(at(0.5, 0.42), at(0.5, 0.66));
        painter.drawPoint(at(0.5, 0.84));
        break;
    case Status::Stop:
        painter.drawLine(at(0.31, 0.31), at(0.69, 0.69));
        painter.drawLine(at(0.31, 0.69), at(0.69, 0.31));
        break;
    case Status::NotKnown:
    case Status::Running:
        break;
    }
}

} // namespace

void paintStatus(QPainter &painter, const QRectF &area, Status status, const QColor &colour,
                 const QColor &sign)
{
    // A tick, a bar or a cross inside the shape, where there is room for it.
    constexpr double roomForSign = 14;
    const double side = std::min(area.width(), area.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(area.center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    switch (status) {
    case Status::Ok:
        painter.drawEllipse(square);
        break;
    case Status::Attention: {
        QPainterPath triangle(QPointF(square.center().x(), square.top()));
        triangle.lineTo(square.bottomRight());
        triangle.lineTo(square.bottomLeft());
        triangle.closeSubpath();
        painter.drawPath(triangle);
        break;
    }
    case Status::Stop:
        painter.drawRect(square.adjusted(side * 0.06, side * 0.06, -side * 0.06, -side * 0.06));
        break;
    case Status::NotKnown: {
        const double width = std::max(1.5, side * 0.14);
        QPen pen(colour, width, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({1.3, 1.0});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(square.adjusted(width / 2, width / 2, -width / 2, -width / 2));
        break;
    }
    case Status::Running: {
        const double width = std::max(1.5, side * 0.15);
        painter.setPen(QPen(colour, width));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(square.adjusted(width / 2, width / 2, -width / 2, -width / 2));
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(square.center(), side * 0.17, side * 0.17);
        break;
    }
    }
    if (side >= roomForSign) {
        const QColor seen = contrast(colour, Qt::white) > 4.5 ? Qt::white : Qt::black;
        paintSign(painter, square, status, sign.isValid() ? sign : seen);
    }
    painter.restore();
}

} // namespace sp7600::ui
