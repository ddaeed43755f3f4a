// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <set>
#include <string>

class QLabel;
class QStackedWidget;

namespace sp7600::ui
{

class FailedPanel;
class OpeningPanel;
class PortsPanel;
class StationMonitor;
class StepBar;
class UnitPanel;
class UnitPresenter;

/// The page that does the job: shows what UnitPresenter knows and passes on what a person does.
class CommissionPage final : public QWidget
{
    Q_OBJECT

public:
    CommissionPage(UnitPresenter &unit, StationMonitor &monitor, QWidget *parent = nullptr);
    /// These are not offered: a batch uses them.
    void setTakenPorts(const std::set<std::string> &ports);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void onStageChanged();
    void refresh();
    void showPorts();
    void moveFocus();

    UnitPresenter &m_unit;
    StationMonitor &m_monitor;
    StepBar *m_steps;
    QStackedWidget *m_panels;
    PortsPanel *m_ports;
    OpeningPanel *m_opening;
    FailedPanel *m_failed;
    UnitPanel *m_unitPanel;
    std::set<std::string> m_takenPorts;
    QLabel *m_trouble;
};

} // namespace sp7600::ui
