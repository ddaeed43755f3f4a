// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commissionpage.h"

#include "ui/failedpanel.h"
#include "ui/openingpanel.h"
#include "ui/portspanel.h"
#include "ui/stationmonitor.h"
#include "ui/stepbar.h"
#include "ui/unitpanel.h"
#include "ui/unitpresenter.h"
#include "ui/widgets.h"

#include "core/text/text.h"

#include <QLabel>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace sp7600::ui
{

using Stage = UnitPresenter::Stage;

CommissionPage::CommissionPage(UnitPresenter &unit, StationMonitor &monitor, QWidget *parent)
    : QWidget(parent)
    , m_unit(unit)
    , m_monitor(monitor)
    , m_steps(new StepBar(this))
    , m_panels(new QStackedWidget(this))
    , m_ports(new PortsPanel(unit.canDemo(), this))
    , m_opening(new OpeningPanel(unit, this))
    , m_failed(new FailedPanel(unit, this))
    , m_unitPanel(new UnitPanel(unit, monitor, this))
    , m_trouble(plainLabel({}, this))
{
    for (QWidget *panel : {static_cast<QWidget *>(m_ports), static_cast<QWidget *>(m_opening),
                           static_cast<QWidget *>(m_failed), static_cast<QWidget *>(m_unitPanel)}) {
        m_panels->addWidget(panel);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_steps);
    layout->addWidget(m_trouble);
    layout->addWidget(m_panels, 1);
    m_trouble->setProperty("attention", true);
    m_trouble->hide();

    connect(m_ports, &PortsPanel::connectRequested, this,
            [this](const commissioning::PortInfo &port) {
                m_unit.agreeToPort(port);
                commissioning::UnitOptions options;
                options.port = port.name;
                m_unit.open(std::move(options));
            });
    connect(m_ports, &PortsPanel::demoRequested, &m_unit, &UnitPresenter::openDemo);
    connect(&m_monitor, &StationMonitor::portsChanged, this, [this] {
        showPorts();
        if (m_unit.stage() == Stage::NoUnit && isVisible()) {
            m_ports->focusNext();
        }
    });
    connect(&m_unit, &UnitPresenter::stageChanged, this, &CommissionPage::onStageChanged);
    // A port that was given back is free again.
    connect(&m_unit, &UnitPresenter::stageChanged, &m_monitor, &StationMonitor::lookAtPorts);
    connect(&m_unit, &UnitPresenter::changed, this, &CommissionPage::refresh);
    const auto tell = [this](const Error &error) {
        m_trouble->setText(text::describe(error).joined());
        m_trouble->show();
    };
    connect(&m_unit.secrets(), &SecretKeeper::failed, this, tell);
    connect(&m_unit, &UnitPresenter::notRemembered, this, tell);
    auto *stop = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    stop->setContext(Qt::WidgetWithChildrenShortcut);
    connect(stop, &QShortcut::activated, &m_unit, &UnitPresenter::cancel);

    showPorts();
    onStageChanged();
}

void CommissionPage::setTakenPorts(const std::set<std::string> &ports)
{
    m_takenPorts = ports;
    showPorts();
}

void CommissionPage::showPorts()
{
    commissioning::PortList list = m_monitor.ports();
    for (commissioning::PortInfo &port : list.ports) {
        if (m_takenPorts.contains(port.name)) {
            port.problem = Error{ErrorCode::PortInBatch, {{"port", port.name}}, {}};
        }
    }
    m_ports->setPorts(list, m_monitor.looked());
}

void CommissionPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    moveFocus();
}

void CommissionPage::onStageChanged()
{
    switch (m_unit.stage()) {
    case Stage::NoUnit:
        m_panels->setCurrentWidget(m_ports);
        break;
    case Stage::Opening:
        m_panels->setCurrentWidget(m_opening);
        break;
    case Stage::Failed:
        m_panels->setCurrentWidget(m_failed);
        break;
    case Stage::Identified:
    case Stage::Working:
    case Stage::Finished:
        m_panels->setCurrentWidget(m_unitPanel);
        break;
    }
    if (m_unit.stage() == Stage::NoUnit) {
        m_trouble->hide(); // It was about the tracker before.
    }
    refresh();
    m_unitPanel->scrollToTop();
    moveFocus();
}

void CommissionPage::refresh()
{
    for (const JobStep step : allSteps) {
        m_steps->setState(step, m_unit.stepState(step));
    }
    switch (m_unit.stage()) {
    case Stage::NoUnit:
        break;
    case Stage::Opening:
        m_opening->refresh();
        break;
    case Stage::Failed:
        m_failed->refresh();
        break;
    case Stage::Identified:
    case Stage::Working:
    case Stage::Finished:
        m_unitPanel->refresh();
        break;
    }
}

void CommissionPage::moveFocus()
{
    switch (m_unit.stage()) {
    case Stage::NoUnit:
        m_ports->focusNext();
        break;
    case Stage::Opening:
        m_opening->focusNext();
        break;
    case Stage::Failed:
        m_failed->focusNext();
        break;
    case Stage::Identified:
    case Stage::Working:
    case Stage::Finished:
        m_unitPanel->focusNext();
        break;
    }
}

} // namespace sp7600::ui
