// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Private to core/certificate.
#pragma once

#include "core/model/certificate.h"

#include <QFont>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace sp7600::certificate
{

/// A sheet of paper that is measured in millimetres from its upper left corner. With measuring
/// begun, everything gives its height and nothing is drawn. In black, white and grey only.
class Page final
{
public:
    /// @p painter must be active on a device that is as fine in both directions, and outlive this.
    explicit Page(QPainter &painter);

    [[nodiscard]] QPainter &painter() const { return m_painter; }
    [[nodiscard]] bool isMeasuring() const { return m_isMeasuring; }
    void setMeasuring(bool on) { m_isMeasuring = on; }

    [[nodiscard]] double dots(double millimetres) const
    {
        return millimetres * m_dotsPerMillimetre;
    }
    [[nodiscard]] QRectF dots(const QRectF &rect) const;
    [[nodiscard]] double lineHeight(const QFont &font) const;

    /// @p text in lines no wider than @p width, at most @p most of them; broken between words where
    /// that is possible. Of what does not fit into the last one, @p elide says where the ellipsis
    /// is: the end of a host name tells more than its middle.
    [[nodiscard]] std::vector<QString> lines(const QString &text, const QFont &font, double width,
                                             int most,
                                             Qt::TextElideMode elide = Qt::ElideRight) const;
    /// The same, drawn with its upper edge at @p top; returns the height.
    double text(double left, double top, double width, const QString &text, const QFont &font,
                int most = 1, Qt::Alignment alignment = Qt::AlignLeft,
                Qt::TextElideMode elide = Qt::ElideRight) const;

    void line(QPointF from, QPointF to, double width = 0.15) const;
    void frame(const QRectF &rect, double width, Qt::PenStyle style = Qt::SolidLine) const;

    /// ✓ in a disc, ✗ in a square, ? in a broken circle: told apart without colour and without a
    /// font.
    void mark(QPointF centre, double side, CheckVerdict verdict) const;

private:
    QPainter &m_painter;
    double m_dotsPerMillimetre;
    bool m_isMeasuring = false;
};

/// A sans-serif font of the computer.
[[nodiscard]] QFont plainFont(double points);
[[nodiscard]] QFont boldFont(double points);
/// All letters of one width.
[[nodiscard]] QFont fixedFont(double points);

} // namespace sp7600::certificate
