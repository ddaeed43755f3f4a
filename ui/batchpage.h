// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace sp7600::ui
{

class BatchPresenter;
class BatchRun;
class BatchSetup;
class PanelStack;
class StationMonitor;

/// Many trackers from a list, one after the other and on several ports at once. A list can be
/// dropped onto the page.
class BatchPage final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the page.
    BatchPage(BatchPresenter &batch, StationMonitor &monitor, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] QWidget *makeEmpty();
    void onStageChanged();
    void refresh();
    void moveFocus();
    void chooseList();
    void chooseExample();

    BatchPresenter &m_batch;
    PanelStack *m_panels;
    QWidget *m_empty = nullptr;
    BatchSetup *m_setup;
    BatchRun *m_run;
    QPushButton *m_open = nullptr;
    QLabel *m_problem = nullptr;
};

} // namespace sp7600::ui
