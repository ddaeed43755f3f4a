// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plotdata.h"

#include "core/model/ground.h"
#include "core/text/units.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace sp7600::ui
{

/// The way of a tracker on bare ground: north is up, the scale is the same in both directions, and
/// nothing comes from a network. Dragged and zoomed by mouse and by keyboard; a mark walks from
/// place to place.
class TrackPlot final : public QWidget
{
    Q_OBJECT

public:
    explicit TrackPlot(QWidget *parent = nullptr);

    /// In order of time. Where nothing was told for longer than @p gap there is no line.
    void setTrack(const std::vector<TrackPoint> &track, std::chrono::milliseconds gap);
    /// As far in and where it shows all of it.
    void showAll();
    [[nodiscard]] const std::optional<TrackPoint> &marked() const { return m_marked; }
    /// Where a place stands on the widget.
    [[nodiscard]] QPointF positionOf(const TrackPoint &point) const;
    [[nodiscard]] text::ScaleBar scaleBar() const;
    [[nodiscard]] double pixelsPerMetre() const { return m_pixelsPerMetre; }

Q_SIGNALS:
    void markChanged();
    /// A person clicked it, or pressed Enter.
    void chosen(const sp7600::ui::ReportRef &report);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] QPointF onWidget(const GroundPoint &point) const;
    void mark(std::size_t number);
    void step(int by);
    void zoom(double factor, QPointF around);
    void pan(QPointF by);
    void drawWay(QPainter &painter) const;
    void drawEnds(QPainter &painter) const;
    void drawGround(QPainter &painter) const;

    std::vector<TrackPoint> m_track;
    std::vector<GroundPoint> m_ground; ///< The same places.
    std::chrono::milliseconds m_gap{};
    std::optional<LocalGround> m_projection;
    std::optional<TrackPoint> m_marked;
    double m_pixelsPerMetre = 1;
    GroundPoint m_centre; ///< In the middle of the widget.
    QPointF m_pressed;
    QPointF m_draggedTo;
    bool m_isDragging = false;
    bool m_showsAll = true; ///< What comes is brought into sight.
};

} // namespace sp7600::ui
