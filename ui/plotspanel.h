// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plotgatherer.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace sp7600::ui
{

class TimePlots;
class TrackView;

/// Values over time and the way of one tracker, as tabs below the reports; shut until somebody
/// wants one of them.
class PlotsPanel final : public QWidget
{
    Q_OBJECT

public:
    enum class Tab { None, Graphs, Track };

    /// @p store must outlive the panel.
    explicit PlotsPanel(const store::Store &store, QWidget *parent = nullptr);

    /// Whose reports are drawn: those that @p filter lets through; nothing: no tracker is chosen.
    void setFilter(const std::optional<ReportFilter> &filter);
    /// More is kept than before.
    void moreCame() { m_gatherer.moreCame(); }
    void showTab(Tab tab);
    [[nodiscard]] Tab tab() const { return m_tab; }
    /// A tab is open, and there is a tracker to draw.
    [[nodiscard]] bool isOpen() const { return m_tab != Tab::None && m_hasTracker; }
    /// Everything that is kept is drawn.
    [[nodiscard]] bool isComplete() const { return m_gatherer.picture().isWhole; }
    /// At the right of the tabs.
    void addButton(QPushButton *button);

Q_SIGNALS:
    void chosen(const sp7600::ui::ReportRef &report);
    /// isOpen() may be different.
    void opened();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QPushButton *makeTab(const QString &text, const QString &name, Tab tab);
    void refresh();

    PlotGatherer m_gatherer;
    Tab m_tab = Tab::None;
    bool m_hasTracker = false;
    QPushButton *m_graphsTab;
    QPushButton *m_trackTab;
    QHBoxLayout *m_row;
    QLabel *m_text;
    QStackedWidget *m_stack;
    TimePlots *m_graphs;
    TrackView *m_track;
};

} // namespace sp7600::ui
