// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/feedfollower.h"
#include "ui/receptionmodel.h"
#include "ui/trackermodel.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace sp7600::ui
{

class ReportDetail;
class StationMonitor;

/// Trackers on the left, their reports newest first in the middle, one report in full on the right.
class LivePage final : public QWidget
{
    Q_OBJECT

public:
    LivePage(listener::ReportFeed &feed, StationMonitor &monitor, QWidget *parent = nullptr);

    [[nodiscard]] int trackerCount() const { return m_trackers.rowCount(); }
    [[nodiscard]] std::uint64_t reportCount() const { return m_trackers.reports(); }
    /// Chooses the newest report.
    void chooseNewest();

Q_SIGNALS:
    void heardChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeListenRow();
    [[nodiscard]] QWidget *makeEmptyPanel();
    [[nodiscard]] QWidget *makeReportsPanel();
    void onArrived(const Receptions &receptions, quint64 missed);
    void toggleListening();
    void refreshListening();
    void refreshPointer();
    [[nodiscard]] QString reachHint(std::uint16_t port) const;
    void refreshHeld();
    void chooseTracker();
    void chooseReport();
    void fitColumns();
    void fitParts();

    StationMonitor &m_monitor;
    TrackerModel m_trackers;
    ReceptionModel m_receptions;
    ReceptionFilter m_filter;
    quint64 m_missed = 0;

    QLineEdit *m_port = nullptr;
    QPushButton *m_toggle = nullptr;
    QLabel *m_state = nullptr;
    QStackedWidget *m_stack;
    QLabel *m_pointAt = nullptr;
    QLabel *m_pointHint = nullptr;
    QPushButton *m_copy = nullptr;
    QSplitter *m_parts = nullptr;
    bool m_partsMoved = false; ///< A person gave them their widths.
    QTableView *m_trackerTable = nullptr;
    QTableView *m_reportTable = nullptr;
    QLineEdit *m_search = nullptr;
    QPushButton *m_all = nullptr;
    QPushButton *m_follow = nullptr;
    ReportDetail *m_detail = nullptr;
    QTimer m_tick;
    FeedFollower m_follower;
};

} // namespace sp7600::ui
