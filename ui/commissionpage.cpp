// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commissionpage.h"

#include "ui/failedpanel.h"
#include "ui/filedrop.h"
#include "ui/obligationrow.h"
#include "ui/openingpanel.h"
#include "ui/panelstack.h"
#include "ui/resumepanel.h"
#include "ui/smsplace.h"
#include "ui/stationmonitor.h"
#include "ui/stepbar.h"
#include "ui/unitpanel.h"
#include "ui/unitpresenter.h"
#include "ui/welcomepanel.h"
#include "ui/widgets.h"

#include "core/commissioning/settingsfile.h"
#include "core/device/qtlink.h"
#include "core/text/text.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

using Stage = UnitPresenter::Stage;

CommissionPage::CommissionPage(UnitPresenter &unit, StationMonitor &monitor, QWidget *parent)
    : QWidget(parent)
    , m_unit(unit)
    , m_monitor(monitor)
    , m_steps(new StepBar(this))
    , m_panels(new PanelStack(this))
    , m_ports(new PortsPanel(unit.canDemo(), m_panels))
    , m_opening(new OpeningPanel(unit, m_panels))
    , m_sms(new SmsPlace(unit, monitor, *m_panels, *this))
    , m_trouble(plainLabel({}, this))
    , m_owed(new ObligationRow(this))
    , m_undecided(new QWidget(this))
    , m_keptRow(makeKeptRow())
{
    // Before anything else that shows another panel with the first step.
    connect(&m_unit, &UnitPresenter::stageChanged, this, &CommissionPage::followUnit,
            Qt::SingleShotConnection);
    m_resume = new ResumePresenter(unit, monitor, this);
    m_resumePanel = new ResumePanel(*m_resume, this);
    m_panels->addWidget(m_ports);
    m_panels->addWidget(m_opening);
    m_panels->addWidget(m_undecided);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(8);
    layout->addWidget(m_steps);
    layout->addWidget(m_trouble);
    layout->addWidget(m_owed);
    layout->addWidget(m_resumePanel);
    layout->addWidget(m_keptRow);
    layout->addWidget(m_panels, 1);
    m_trouble->setProperty("attention", true);
    m_trouble->hide();

    connect(m_ports, &PortsPanel::connectRequested, this, &CommissionPage::connectTo);
    connect(m_ports, &PortsPanel::demoRequested, &m_unit, &UnitPresenter::openDemo);
    connect(&m_monitor, &StationMonitor::portsChanged, this, &CommissionPage::onPortsChanged);
    // A port that was given back is free again.
    connect(&m_unit, &UnitPresenter::stageChanged, &m_monitor, &StationMonitor::lookAtPorts);
    connect(&m_unit, &UnitPresenter::changed, this, &CommissionPage::refresh);
    connect(&m_monitor, &StationMonitor::obligationsChanged, this, &CommissionPage::refreshOwed);
    connect(m_resume, &ResumePresenter::changed, this, &CommissionPage::refreshResume);
    connect(&m_unit.secrets(), &SecretKeeper::failed, this, &CommissionPage::tell);
    connect(&m_unit, &UnitPresenter::notRemembered, this, &CommissionPage::tell);
    auto *stop = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    stop->setContext(Qt::WidgetWithChildrenShortcut);
    connect(stop, &QShortcut::activated, this, &CommissionPage::leaveOrCancel);
    connect(m_ports, &PortsPanel::smsRequested, m_sms, &SmsPlace::open);
    connect(m_sms, &SmsPlace::switched, this, [this] {
        m_trouble->hide();
        showPanel();
        moveFocus();
    });
    setAcceptDrops(true);
    leaveDropsToPage(*this);

    showPorts();
    onStageChanged();
    refreshResume();
}

/// From the first port on that is opened: at the start these panels would only make the window
/// late. They hear before the page of each step of the unit.
void CommissionPage::followUnit()
{
    m_failed = new FailedPanel(m_unit, m_panels);
    m_unitPanel = new UnitPanel(m_unit, m_monitor, m_panels);
    m_panels->addWidget(m_failed);
    m_panels->addWidget(m_unitPanel);
    connect(m_failed, &FailedPanel::diagnosisRequested, this, &CommissionPage::diagnosisRequested);
    connect(m_unitPanel, &UnitPanel::smsWanted, m_sms, &SmsPlace::open);
    connect(m_unitPanel, &UnitPanel::teachRequested, this, &CommissionPage::teachRequested);
    connect(m_unitPanel, &UnitPanel::allSettingsWanted, this, &CommissionPage::allSettingsWanted);
    connect(m_unitPanel, &UnitPanel::diagnosisRequested, this, &CommissionPage::diagnosisRequested);
    connect(m_unitPanel, &UnitPanel::fileFailed, this, &CommissionPage::tell);
    connect(m_unitPanel, &UnitPanel::fileDone, m_trouble, &QLabel::hide);
    connect(&m_unit, &UnitPresenter::stageChanged, this, &CommissionPage::onStageChanged);
    leaveDropsToPage(*this);
    onStageChanged();
}

void CommissionPage::setTakenPorts(const std::set<std::string> &ports)
{
    m_takenPorts = ports;
    m_arrivals.use(ports);
    m_resume->setTakenPorts(ports);
    showPorts();
}

void CommissionPage::wantField(FormField field)
{
    m_wantedField = field;
    if (!m_sms->leave() && isVisible()) {
        moveFocus();
    }
}

commissioning::PortList CommissionPage::offeredPorts() const
{
    commissioning::PortList list = m_monitor.ports();
    for (commissioning::PortInfo &port : list.ports) {
        if (m_takenPorts.contains(port.name)) {
            port.problem = Error{ErrorCode::PortInBatch, {{"port", port.name}}, {}};
        }
    }
    return list;
}

void CommissionPage::showPorts()
{
    m_ports->setPorts(offeredPorts(), m_monitor.looked(), m_outcomes);
}

/// The port of the unit is nothing new when it is given back. One that is gone by now is, when it
/// comes again.
void CommissionPage::waitWhenLetGoOf()
{
    const std::string &port = m_unit.options().port;
    std::set<std::string> names = {port, device::canonicalPort(port)};
    if (const auto &job = m_unit.job()) {
        names.insert(device::canonicalPort(job->port)); // It may have come back there.
    }
    const auto isOfUnit = [&names](const commissioning::PortInfo &each) {
        return names.contains(each.name);
    };
    if (!m_monitor.looked() || std::ranges::any_of(m_monitor.ports().ports, isOfUnit)) {
        m_arrivals.use(names);
    }
}

/// Which of several trackers that are plugged in at once was done already.
void CommissionPage::keepOutcome()
{
    if (const auto &job = m_unit.job()) {
        m_outcomes[device::canonicalPort(job->port)] = {job->identity.imei.value_or(std::string()),
                                                        job->result};
    }
}

/// To plug in a tracker where one was allowed before is to ask for it, as long as nothing else is
/// looked at and there is no choice to make. What could be used at the start waits for a person.
void CommissionPage::onPortsChanged()
{
    std::erase_if(m_outcomes, [&ports = m_monitor.ports().ports](const auto &outcome) {
        return std::ranges::find(ports, outcome.first, &commissioning::PortInfo::name)
               == ports.end();
    });
    showPorts();
    const std::vector<commissioning::PortInfo> arrived = m_arrivals.look(offeredPorts());
    if (m_unit.stage() != Stage::NoUnit || !isVisible() || m_sms->isOpen()) {
        return;
    }
    const bool isWaiting = !m_welcomeOpen && m_resume->view() == ResumePresenter::View::Hidden;
    if (arrived.size() == 1 && isWaiting && !m_isListRunning) {
        connectTo(arrived.front());
    } else {
        moveFocus();
    }
}

void CommissionPage::connectTo(const commissioning::PortInfo &port)
{
    m_unit.agreeToPort(port);
    commissioning::UnitOptions options;
    options.port = port.name;
    m_unit.open(std::move(options));
}

void CommissionPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    moveFocus();
}

void CommissionPage::onStageChanged()
{
    m_sms->drop(); // The unit wants to be seen.
    m_welcomeOpen = false;
    showPanel();
    if (m_unit.stage() == Stage::NoUnit) {
        m_trouble->hide(); // It was about the tracker before.
        showPorts();
    } else {
        waitWhenLetGoOf();
    }
    if (m_unit.stage() == Stage::Finished) {
        keepOutcome();
    }
    const bool isOver = m_unit.stage() == Stage::NoUnit || m_unit.stage() == Stage::Working
                        || m_unit.stage() == Stage::Finished;
    if (isOver) {
        m_wantedField = FormField::Usual;
    }
    refresh();
    m_monitor.lookAtObligations();
    refreshOwed();
    if (m_unitPanel != nullptr) {
        m_unitPanel->scrollToTop();
    }
    useKept();
    moveFocus();
}

void CommissionPage::showPanel()
{
    m_steps->setVisible(!m_sms->isOpen() && !m_welcomeOpen);
    if (m_welcomeOpen) {
        m_panels->setCurrentWidget(m_welcome);
        return;
    }
    if (m_sms->show()) {
        return;
    }
    // One thing at a time: another write on top of half a one would be none. How a write ended is
    // told beside it.
    if (m_resume->view() == ResumePresenter::View::Looked && m_unit.stage() == Stage::Identified) {
        m_panels->setCurrentWidget(m_undecided);
        return;
    }
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
}

void CommissionPage::showWelcome()
{
    if (m_unit.stage() == Stage::Opening || m_unit.stage() == Stage::Working) {
        return; // What happens is more urgent.
    }
    if (m_welcome == nullptr) {
        m_welcome = new WelcomePanel(m_unit.canDemo(), this);
        m_panels->addWidget(m_welcome);
        connect(m_welcome, &WelcomePanel::trackerWanted, this, &CommissionPage::leaveWelcome);
        connect(m_welcome, &WelcomePanel::demoWanted, this, [this] {
            leaveWelcome();
            m_unit.openDemo();
        });
    }
    m_sms->leave();
    m_welcomeOpen = true;
    showPanel();
    refreshResume();
    moveFocus();
}

void CommissionPage::leaveWelcome()
{
    m_welcomeOpen = false;
    showPanel();
    refreshResume();
    moveFocus();
}

/// What was cut short comes first, and takes the room of what everybody knows by then.
void CommissionPage::refreshResume()
{
    const auto view = m_resume->view();
    m_ports->setBrief(view != ResumePresenter::View::Hidden);
    const bool isNew = std::exchange(m_resumeView, view) != view;
    if (isNew) {
        showPanel();
    }
    if (isNew && !m_welcomeOpen && !m_sms->isOpen() && isVisible()) {
        moveFocus();
    }
}

void CommissionPage::leaveOrCancel()
{
    if (m_sms->leave()) {
        return;
    }
    if (m_welcomeOpen) {
        leaveWelcome();
    } else {
        m_unit.cancel();
    }
}

void CommissionPage::tell(const Error &error)
{
    m_trouble->setText(text::describe(error).joined());
    m_trouble->show();
}

QWidget *CommissionPage::makeKeptRow()
{
    auto *row = new QFrame(this);
    row->setObjectName(u"card"_s);
    m_keptText = plainLabel({}, row);
    m_keptText->setObjectName(u"keptFile"_s);
    auto *drop = makeButton(tr("Do not use it"), u"dropKeptFile"_s);
    drop->setProperty("quiet", true);
    connect(drop, &QPushButton::clicked, this, [this] {
        m_kept.reset();
        refreshKept();
        moveFocus();
    });
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->addWidget(m_keptText, 1);
    layout->addWidget(drop);
    row->hide();
    return row;
}

void CommissionPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls()) {
        event->acceptProposedAction();
    }
}

void CommissionPage::dropEvent(QDropEvent *event)
{
    const QString file = droppedFile(*event->mimeData());
    event->acceptProposedAction();
    if (file.isEmpty()) {
        m_trouble->setText(tr("Drop one settings file of this laptop at a time."));
        m_trouble->show();
        return;
    }
    takeFile(file);
}

void CommissionPage::takeFile(const QString &file)
{
    auto settings = commissioning::loadSettings(file);
    if (!settings) {
        tell(settings.error());
        return;
    }
    if (m_unit.stage() == Stage::Identified && m_unit.backup()) {
        m_trouble->setText(tr("Earlier settings are about to be put back. Go back to the settings "
                              "first, then drop the file."));
        m_trouble->show();
        return;
    }
    m_trouble->hide();
    m_kept = KeptFile{file, std::move(*settings)};
    m_sms->leave();
    useKept();
}

/// As soon as there is a form for it.
void CommissionPage::useKept()
{
    if (m_kept && m_unitPanel != nullptr && m_unitPanel->takesSettings()) {
        const KeptFile kept = *std::exchange(m_kept, std::nullopt);
        m_unitPanel->takeSettings(kept.file, kept.settings);
    }
    refreshKept();
}

void CommissionPage::refreshKept()
{
    m_keptRow->setVisible(m_kept.has_value());
    if (m_kept) {
        m_keptText->setText(
            tr("%1 is ready: its settings go into the form once the next tracker is read.")
                .arg(text::escaped(QFileInfo(m_kept->file).fileName().toStdString())));
    }
}

/// Of several the latest: the others come when that one is met.
void CommissionPage::refreshOwed()
{
    const Stage stage = m_unit.stage();
    const bool isUnitHere =
        stage == Stage::Identified || stage == Stage::Working || stage == Stage::Finished;
    const auto &owed = m_monitor.obligations();
    m_owed->setObligation(isUnitHere || owed.empty() ? std::nullopt : std::optional(owed.front()),
                          false);
}

void CommissionPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange) {
        refresh();
    }
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
    if (!isVisible()) {
        return; // The keyboard is another page's.
    }
    if (m_sms->focusNext()) {
        return;
    }
    if (m_welcomeOpen) {
        m_welcome->focusNext();
        return;
    }
    switch (m_unit.stage()) {
    case Stage::NoUnit:
        if (!m_resumePanel->focusNext()) {
            m_ports->focusNext();
        }
        break;
    case Stage::Opening:
        m_opening->focusNext();
        break;
    case Stage::Failed:
        m_failed->focusNext();
        break;
    case Stage::Identified:
        if (!m_resumePanel->focusNext()) {
            m_unitPanel->focusNext();
        }
        if (m_wantedField != FormField::Usual && isVisible()) {
            m_unitPanel->focusField(std::exchange(m_wantedField, FormField::Usual));
        }
        break;
    case Stage::Working:
    case Stage::Finished:
        m_unitPanel->focusNext();
        break;
    }
}

} // namespace sp7600::ui
