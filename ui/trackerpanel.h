// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/trackermodel.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QTableView;

namespace sp7600::ui
{

class StationMonitor;

/// The trackers, and below them what the chosen one was heard to do.
class TrackerPanel final : public QWidget
{
    Q_OBJECT

public:
    /// @p trackers and @p monitor must outlive the panel.
    TrackerPanel(TrackerModel &trackers, StationMonitor &monitor, QWidget *parent = nullptr);

    /// As clicking on it; none is chosen where it is not listed.
    void choose(const QString &name);
    void clearChoice();
    /// In pixels, so that all columns are shown; where it has less, it does not count reports.
    [[nodiscard]] int wholeWidth() const;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    /// Its name, as the reports have it.
    void chosen(const QString &name);

private:
    void onChosen();
    void refresh();
    void fitDetail();
    [[nodiscard]] QString chosenName() const;

    TrackerModel &m_trackers;
    StationMonitor &m_monitor;
    QTableView *m_table;
    QLabel *m_detail;
    QScrollArea *m_detailArea; ///< Where there is little room the trackers keep half of it.
};

} // namespace sp7600::ui
