// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/certificate/positionplot.h"

#include "core/certificate/groundmarks.h"
#include "core/certificate/page.h"
#include "core/model/ground.h"
#include "core/text/certificatetext.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sp7600::certificate
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double least = 20; // Metres across: no receiver knows its place better than that tells.
constexpr double withoutUncertainty = 200;
constexpr double radiiAcross = 5;
constexpr double barShare = 0.35;
constexpr double fontPoints = 7;
constexpr double margin = 2;

void drawNorth(const Page &page, QPointF tip)
{
    constexpr double length = 6;
    page.painter().setPen(Qt::NoPen);
    page.painter().setBrush(Qt::black);
    page.painter().drawPolygon(northArrow(tip * page.dots(1), page.dots(length)));
    const auto font = boldFont(fontPoints);
    page.text(tip.x() - margin * 2, tip.y() + length, margin * 4,
              text::certificateWord(text::CertificateWord::North), font, 1, Qt::AlignHCenter);
}

void drawBar(const Page &page, QPointF left, double length, const QString &text)
{
    constexpr double tick = 1;
    for (const QLineF &line : scaleBar(left, length, tick))
        page.line(line.p1(), line.p2(), 0.4);
    const auto font = plainFont(fontPoints);
    page.text(left.x(), left.y() - tick - page.lineHeight(font), length * 2, text, font);
}

} // namespace

PlotScale plotScale(std::optional<double> uncertainty)
{
    const double across =
        uncertainty ? std::max(least, *uncertainty * radiiAcross) : withoutUncertainty;
    return {across, scaleBarLength(across * barShare)};
}

void drawPositionPlot(const Page &page, const QRectF &box, const GpsInfo &gps,
                      const QLocale &locale)
{
    if (page.isMeasuring())
        return;
    const auto uncertainty = positionUncertainty(gps);
    const auto scale = plotScale(uncertainty);
    const double perMetre = std::min(box.width(), box.height()) / scale.across;
    const auto centre = box.center();
    auto &painter = page.painter();
    painter.save();
    painter.setClipRect(page.dots(box));
    // A net that is as wide as the bar is long.
    painter.setPen(QPen(Qt::lightGray, page.dots(0.1), Qt::DotLine));
    const double step = scale.bar * perMetre;
    for (double offset = 0; offset < std::max(box.width(), box.height()) / 2; offset += step) {
        for (const double at : {-offset, offset}) {
            painter.drawLine(QPointF(page.dots(centre.x() + at), page.dots(box.top())),
                             QPointF(page.dots(centre.x() + at), page.dots(box.bottom())));
            painter.drawLine(QPointF(page.dots(box.left()), page.dots(centre.y() + at)),
                             QPointF(page.dots(box.right()), page.dots(centre.y() + at)));
        }
    }
    const QPointF middle(page.dots(centre.x()), page.dots(centre.y()));
    if (uncertainty) {
        const double radius = page.dots(*uncertainty * perMetre);
        painter.setPen(QPen(Qt::black, page.dots(0.25), Qt::DashLine));
        painter.setBrush(QColor(0xE4, 0xE4, 0xE4));
        painter.drawEllipse(middle, radius, radius);
    }
    painter.setPen(QPen(Qt::white, page.dots(0.4)));
    painter.setBrush(Qt::black);
    painter.drawEllipse(middle, page.dots(1.3), page.dots(1.3));
    painter.restore();

    page.frame(box, 0.25);
    drawNorth(page, box.topRight() + QPointF(-margin * 2, margin));
    drawBar(page, box.bottomLeft() + QPointF(margin, -margin), step,
            text::distanceText(scale.bar, locale));
    if (uncertainty) {
        const auto font = plainFont(fontPoints);
        page.text(box.left() + margin, box.top() + margin / 2, box.width() - margin * 5,
                  u"± "_s + text::distanceText(std::round(*uncertainty), locale), font);
    }
}

} // namespace sp7600::certificate
