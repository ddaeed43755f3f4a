// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plotdata.h"

#include <QWidget>

#include <optional>
#include <vector>

class QCPAxisRect;
class QCPGraph;
class QCPItemStraightLine;
class QCPItemText;
class QCPRange;
class QCustomPlot;
class QKeyEvent;
class QLabel;
class QMenu;
class QMouseEvent;

namespace sp7600::ui
{

/// Several quantities over one time: a curve below the other, dragged and zoomed together. A mark
/// walks from report to report, by mouse or by keyboard, and tells their values.
class TimePlots final : public QWidget
{
    Q_OBJECT

public:
    explicit TimePlots(QWidget *parent = nullptr);

    void setPicture(const PlotPicture &picture);
    /// Those that are drawn; remembered in QSettings.
    [[nodiscard]] const std::vector<PlotQuantity> &quantities() const { return m_quantities; }

Q_SIGNALS:
    /// A person clicked it, or pressed Enter.
    void chosen(const sp7600::ui::ReportRef &report);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        PlotQuantity quantity;
        QCPAxisRect *rect = nullptr;
        QCPGraph *graph = nullptr;
        QCPItemStraightLine *mark = nullptr;
        QCPItemText *title = nullptr;
    };

    [[nodiscard]] QMenu *makeMenu();
    void chooseQuantities();
    void rebuild();
    [[nodiscard]] Row makeRow(PlotQuantity quantity);
    void fill();
    void recolour();
    void showAll();
    void onRange(const QCPRange &range);
    void setRange(double begin, double end);
    void fitTime();
    void fitValues();
    bool onKey(const QKeyEvent &event);
    void onMove(const QMouseEvent &event);
    void onRelease(const QMouseEvent &event);
    void zoom(double factor);
    void pan(double share);
    void step(int by);
    void mark(const std::optional<PlotPoint> &point);
    [[nodiscard]] QString readingAt(UtcMillis time) const;
    [[nodiscard]] std::optional<PlotPoint> nearest(double time) const;

    QCustomPlot *m_plot;
    QMenu *m_menu;
    QLabel *m_reading;
    std::vector<PlotQuantity> m_quantities;
    std::vector<Row> m_rows;
    PlotPicture m_picture;
    std::vector<PlotPoint>
        m_points; ///< Of all that is drawn, in order of time: where the mark goes.
    std::optional<PlotPoint> m_marked;
    QPoint m_pressed;
    bool m_showsAll = true;   ///< The time follows what comes.
    bool m_isSetting = false; ///< The range changes by other hands than a person's.
};

} // namespace sp7600::ui
