// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/certificate/page.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

namespace sp7600::certificate
{

namespace
{

constexpr double millimetresPerInch = 25.4;

QPainterPath tick(double side)
{
    QPainterPath path({-0.24 * side, 0.02 * side});
    path.lineTo(-0.06 * side, 0.2 * side);
    path.lineTo(0.26 * side, -0.2 * side);
    return path;
}

QPainterPath cross(double side)
{
    const double arm = 0.22 * side;
    QPainterPath path({-arm, -arm});
    path.lineTo(arm, arm);
    path.moveTo(arm, -arm);
    path.lineTo(-arm, arm);
    return path;
}

QPainterPath questionMark(double side)
{
    QPainterPath path({-0.14 * side, -0.12 * side});
    path.cubicTo(-0.14 * side, -0.32 * side, 0.16 * side, -0.32 * side, 0.16 * side, -0.12 * side);
    path.cubicTo(0.16 * side, 0.0, 0.0, 0.0, 0.0, 0.1 * side);
    path.moveTo(0, 0.25 * side);
    path.lineTo(0, 0.26 * side);
    return path;
}

} // namespace

Page::Page(QPainter &painter)
    : m_painter(painter)
    , m_dotsPerMillimetre(painter.device()->logicalDpiY() / millimetresPerInch)
{
}

QRectF Page::dots(const QRectF &rect) const
{
    return {dots(rect.x()), dots(rect.y()), dots(rect.width()), dots(rect.height())};
}

double Page::lineHeight(const QFont &font) const
{
    return QFontMetricsF(font, m_painter.device()).lineSpacing() / m_dotsPerMillimetre;
}

std::vector<QString> Page::lines(const QString &text, const QFont &font, double width, int most,
                                 Qt::TextElideMode elide) const
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(text, font, m_painter.device());
    layout.setTextOption(option);
    std::vector<QString> lines;
    layout.beginLayout();
    while (static_cast<int>(lines.size()) < most) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(dots(width));
        const bool isLast = static_cast<int>(lines.size()) + 1 == most;
        const auto rest = text.mid(line.textStart());
        lines.push_back(
            isLast && rest.size() > line.textLength()
                ? QFontMetricsF(font, m_painter.device()).elidedText(rest, elide, dots(width))
                : text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

double Page::text(double left, double top, double width, const QString &text, const QFont &font,
                  int most, Qt::Alignment alignment, Qt::TextElideMode elide) const
{
    const auto broken = lines(text, font, width, most, elide);
    const double height = lineHeight(font);
    if (m_isMeasuring)
        return height * static_cast<double>(broken.size());
    const QFontMetricsF metrics(font, m_painter.device());
    m_painter.setFont(font);
    m_painter.setPen(Qt::black);
    double y = dots(top) + metrics.ascent();
    for (const auto &line : broken) {
        const double free = dots(width) - metrics.horizontalAdvance(line);
        const double indent = alignment.testFlag(Qt::AlignRight)     ? free
                              : alignment.testFlag(Qt::AlignHCenter) ? free / 2
                                                                     : 0;
        m_painter.drawText(QPointF(dots(left) + indent, y), line);
        y += metrics.lineSpacing();
    }
    return height * static_cast<double>(broken.size());
}

void Page::line(QPointF from, QPointF to, double width) const
{
    if (m_isMeasuring)
        return;
    m_painter.setPen(QPen(Qt::black, dots(width)));
    m_painter.drawLine(from * m_dotsPerMillimetre, to * m_dotsPerMillimetre);
}

void Page::frame(const QRectF &rect, double width, Qt::PenStyle style) const
{
    if (m_isMeasuring)
        return;
    m_painter.setPen(QPen(Qt::black, dots(width), style, Qt::FlatCap, Qt::MiterJoin));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(dots(rect));
}

void Page::mark(QPointF centre, double side, CheckVerdict verdict) const
{
    if (m_isMeasuring)
        return;
    m_painter.save();
    m_painter.translate(centre * m_dotsPerMillimetre);
    const double dotted = dots(side);
    const QRectF bounds(-dotted / 2, -dotted / 2, dotted, dotted);
    const QPen sign(verdict == CheckVerdict::Passed ? Qt::white : Qt::black, dotted * 0.12,
                    Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    const QPen outline(Qt::black, dotted * 0.07);
    switch (verdict) {
    case CheckVerdict::Passed:
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(Qt::black);
        m_painter.drawEllipse(bounds);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.strokePath(tick(dotted), sign);
        break;
    case CheckVerdict::Failed:
        m_painter.setPen(outline);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(
            bounds.adjusted(dotted * 0.05, dotted * 0.05, -dotted * 0.05, -dotted * 0.05));
        m_painter.strokePath(cross(dotted), sign);
        break;
    case CheckVerdict::NotKnown:
        m_painter.setPen(QPen(Qt::black, dotted * 0.07, Qt::DotLine));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawEllipse(
            bounds.adjusted(dotted * 0.04, dotted * 0.04, -dotted * 0.04, -dotted * 0.04));
        m_painter.strokePath(questionMark(dotted), sign);
        break;
    }
    m_painter.restore();
}

QFont plainFont(double points)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPointSizeF(points);
    return font;
}

QFont boldFont(double points)
{
    auto font = plainFont(points);
    font.setBold(true);
    return font;
}

QFont fixedFont(double points)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(points);
    return font;
}

} // namespace sp7600::certificate
