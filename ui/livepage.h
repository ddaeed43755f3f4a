// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/livepresenter.h"
#include "ui/plotspanel.h"

#include <QTimer>
#include <QWidget>

#include <array>

class QLabel;
class QPushButton;
class QScrollArea;
class QSplitter;
class QStackedWidget;

namespace sp7600::ui
{

class FilterBar;
class ListeningPanel;
class ReplayPanel;
class ReportDetail;
class ReportTable;
class ReportTools;
class StationMonitor;
class TaskRow;
class TrackerPanel;

/// Trackers on the left, their reports newest first in the middle, one report in full on the right;
/// above them how this laptop listens and which reports are looked for.
class LivePage final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the page.
    LivePage(LivePresenter &live, StationMonitor &monitor, QWidget *parent = nullptr);

    /// What was looked for is shown.
    [[nodiscard]] bool hasFound() const
    {
        return !m_receptions.filter().isEmpty() && !m_receptions.isLooking();
    }
    /// Chooses the newest report.
    void chooseNewest();
    void showListening(bool on);
    /// Shows only the reports of this tracker.
    void showTracker(const QString &name);
    /// Shows all that is kept of this tracker, whatever was looked for before.
    void openTracker(const QString &name);
    void showPlots(PlotsPanel::Tab tab);
    /// What is wanted of the plots is drawn.
    [[nodiscard]] bool hasDrawn() const { return m_plots->isComplete(); }

protected:
    /// Other units are shown.
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] QWidget *makeListenRow();
    [[nodiscard]] QScrollArea *makeListeningArea();
    [[nodiscard]] QWidget *makeReportsPanel();
    [[nodiscard]] QWidget *makeTools();
    void onArrived(const Receptions &receptions);
    void onKeptFound();
    void showProblem();
    void showReports();
    void toggleListening();
    void refreshListening();
    void takeFilter(const ReportFilter &filter);
    void chooseTracker();
    void refreshPlots();
    void goTo(const ReportRef &report);
    void chooseWanted();
    void askWhereToReplay();
    void chooseReport();
    void fitPanel();
    void fitPlots();
    void fitParts();

    StationMonitor &m_monitor;
    LivePresenter &m_live;
    ListeningPresenter &m_listening;
    CaptureTransfer &m_transfer;
    ReplayTask &m_replay;
    TrackerModel &m_trackers;
    ReceptionModel &m_receptions;
    std::array<TaskRow *, 2> m_tasks;
    std::optional<ReportFilter> m_drawn; ///< Of the plots.
    std::optional<ReportRef> m_wanted;   ///< To be chosen as soon as it is in the list.

    QPushButton *m_toggle = nullptr;
    QPushButton *m_settings = nullptr;
    QLabel *m_state = nullptr;
    ListeningPanel *m_panel = nullptr;
    QScrollArea *m_panelArea = nullptr;
    ReplayPanel *m_replayPanel = nullptr;
    QStackedWidget *m_stack;
    QSplitter *m_halves = nullptr; ///< Reports above, plots below.
    PlotsPanel *m_plots = nullptr;
    QSplitter *m_parts = nullptr;
    bool m_partsMoved = false; ///< A person gave them their widths.
    TrackerPanel *m_trackerPanel = nullptr;
    FilterBar *m_filterBar = nullptr;
    ReportTable *m_list = nullptr;
    ReportTools *m_tools = nullptr;
    ReportDetail *m_detail = nullptr;
    QTimer m_tick;
};

} // namespace sp7600::ui
