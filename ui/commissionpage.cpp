// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commissionpage.h"

#include "ui/backupwords.h"
#include "ui/consentrow.h"
#include "ui/formatting.h"
#include "ui/portspanel.h"
#include "ui/restorepanel.h"
#include "ui/resultbanner.h"
#include "ui/stationmonitor.h"
#include "ui/stepbar.h"
#include "ui/targetform.h"
#include "ui/unitpresenter.h"
#include "ui/widgets.h"

#include "core/text/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

using Stage = UnitPresenter::Stage;

QPushButton *makeButton(const QString &text, const QString &objectName, bool primary = false)
{
    auto *button = new QPushButton(text);
    button->setObjectName(objectName);
    button->setProperty("primary", primary);
    button->setAutoDefault(true);
    return button;
}

QTableView *makeTable(DifferenceModel &model, const QString &name)
{
    auto *table = new QTableView;
    prepareTable(table);
    table->setModel(&model);
    table->setAccessibleName(name);
    table->setSelectionMode(QAbstractItemView::ContiguousSelection);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // As high as its rows; on a small screen it gives way and scrolls.
    table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    table->setMinimumHeight(140);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    // The sentences there are the longest, and each word of them counts.
    for (const int whole : {DifferenceModel::Setting, DifferenceModel::Happens}) {
        table->horizontalHeader()->setSectionResizeMode(whole, QHeaderView::ResizeToContents);
    }
    return table;
}

} // namespace

CommissionPage::CommissionPage(UnitPresenter &unit, StationMonitor &monitor, QWidget *parent)
    : QWidget(parent)
    , m_unit(unit)
    , m_monitor(monitor)
    , m_steps(new StepBar(this))
    , m_panels(new QStackedWidget(this))
    , m_ports(new PortsPanel(unit.canDemo(), this))
    , m_trouble(plainLabel({}, this))
{
    // Here and not above: they fill members that are declared below them.
    m_openingPanel = makeOpeningPanel();
    m_failedPanel = makeFailedPanel();
    m_unitPanel = makeUnitPanel();
    for (QWidget *panel :
         {static_cast<QWidget *>(m_ports), m_openingPanel, m_failedPanel, m_unitPanel}) {
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
    connect(&m_monitor, &StationMonitor::addressesChanged, this,
            [this] { m_form->setAddresses(m_monitor.addresses()); });
    connect(&m_unit, &UnitPresenter::stageChanged, this, &CommissionPage::onStageChanged);
    // A port that was given back is free again.
    connect(&m_unit, &UnitPresenter::stageChanged, &m_monitor, &StationMonitor::lookAtPorts);
    connect(&m_unit, &UnitPresenter::changed, this, &CommissionPage::refresh);
    connect(&m_unit, &UnitPresenter::draftReplaced, this, [this] { m_form->load(m_unit.draft()); });
    connect(&m_unit, &UnitPresenter::passwordRemembered, this, [this] {
        m_password->setText(QString::fromStdString(m_unit.rememberedPassword()));
        m_remember->setChecked(true);
        refreshRemembering();
    });
    const auto tell = [this](const Error &error) {
        m_trouble->setText(text::describe(error).joined());
        m_trouble->show();
    };
    connect(&m_unit.secrets(), &SecretKeeper::failed, this, tell);
    connect(&m_unit, &UnitPresenter::notRemembered, this, tell);
    connect(&m_unit, &UnitPresenter::apnsChanged, this, [this] {
        m_form->setProposal(m_unit.apnProposal(), m_unit.apnTrouble());
        refresh();
    });
    connect(&m_unit.difference(), &QAbstractItemModel::modelReset, this,
            &CommissionPage::fitColumns);

    auto *stop = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    stop->setContext(Qt::WidgetWithChildrenShortcut);
    connect(stop, &QShortcut::activated, &m_unit, &UnitPresenter::cancel);

    showPorts();
    onStageChanged();
}

QWidget *CommissionPage::makeOpeningPanel()
{
    auto *panel = new QWidget(this);
    m_openingText = plainLabel({}, panel);
    m_openingText->setFont(enlarged(font(), 1.7, true));
    m_openingDetail = mutedLabel({}, panel);
    m_openingCancel = makeButton(tr("Cancel"), u"cancelOpening"_s);
    connect(m_openingCancel, &QPushButton::clicked, &m_unit, &UnitPresenter::cancel);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 24, 0, 0);
    layout->addWidget(m_openingText);
    layout->addWidget(m_openingDetail);
    layout->addSpacing(8);
    layout->addWidget(m_openingCancel, 0, Qt::AlignLeft);
    layout->addStretch();
    return panel;
}

QWidget *CommissionPage::makeFailedPanel()
{
    auto *panel = new QWidget(this);
    m_failedBanner = new ResultBanner(panel);
    m_passwordRow = new QWidget(panel);
    auto *passwordLabel = new QLabel(tr("&Device password"), m_passwordRow);
    m_password = new QLineEdit(m_passwordRow);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setAccessibleName(tr("Device password"));
    m_password->setMaximumWidth(280);
    passwordLabel->setBuddy(m_password);
    auto *passwordLayout = new QHBoxLayout(m_passwordRow);
    passwordLayout->setContentsMargins(0, 0, 0, 0);
    passwordLayout->addWidget(passwordLabel);
    passwordLayout->addWidget(m_password, 1);
    passwordLayout->addStretch();
    m_rememberRow = makeRememberRow(panel);

    m_failedConsent = new ConsentRow(panel);
    connect(m_failedConsent, &ConsentRow::agreed, &m_unit, &UnitPresenter::agreeToWords);
    m_lastReadTitle = plainLabel(tr("When it was last read, the tracker held:"), panel);
    m_lastRead = makeTable(m_unit.difference(), tr("Settings as last read"));
    m_lastRead->hideColumn(DifferenceModel::Wanted);
    m_lastRead->hideColumn(DifferenceModel::Happens);

    m_retry = makeButton(tr("&Try again"), u"retry"_s, true);
    auto *others = makeButton(tr("&Other ports"), u"otherPorts"_s);
    connect(m_retry, &QPushButton::clicked, this, &CommissionPage::submitPassword);
    connect(m_password, &QLineEdit::returnPressed, this, &CommissionPage::submitPassword);
    connect(others, &QPushButton::clicked, &m_unit, &UnitPresenter::release);

    auto *actions = new QHBoxLayout;
    actions->setSpacing(12);
    actions->addWidget(m_retry);
    actions->addWidget(others);
    actions->addStretch();
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_failedBanner);
    layout->addWidget(m_passwordRow);
    layout->addWidget(m_rememberRow);
    layout->addWidget(m_failedConsent);
    layout->addLayout(actions);
    layout->addSpacing(8);
    layout->addWidget(m_lastReadTitle);
    layout->addWidget(m_lastRead);
    layout->addStretch();
    return panel;
}

QWidget *CommissionPage::makeRememberRow(QWidget *parent)
{
    auto *row = new QWidget(parent);
    m_remember = new QCheckBox(tr("Re&member it in this computer's keychain"), row);
    m_rememberFor = new QComboBox(row);
    m_rememberFor->addItem(tr("for all trackers"), true);
    m_rememberFor->addItem(tr("for this tracker"), false);
    m_rememberFor->setAccessibleName(tr("For which trackers it is remembered"));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_remember);
    layout->addWidget(m_rememberFor);
    layout->addStretch();
    connect(m_remember, &QCheckBox::clicked, this, [this](bool remember) {
        for (const bool forAll : {false, true}) {
            const auto key = m_unit.devicePasswordKey(forAll);
            if (!remember && SecretKeeper::remembers(key)) {
                m_unit.secrets().forget(key);
            }
        }
        refreshRemembering();
    });
    return row;
}

void CommissionPage::refreshRemembering()
{
    m_rememberRow->setVisible(!m_passwordRow->isHidden() && m_unit.secrets().canRemember());
    m_rememberFor->setVisible(m_remember->isChecked());
}

void CommissionPage::submitPassword()
{
    if (m_passwordRow->isHidden()) {
        m_unit.retry();
        return;
    }
    using Remember = UnitPresenter::Remember;
    const bool remember = !m_rememberRow->isHidden() && m_remember->isChecked();
    m_unit.rememberDevicePassword(!remember ? Remember::No
                                  : m_rememberFor->currentData().toBool()
                                      ? Remember::ForAll
                                      : Remember::ForThisTracker);
    const std::string password = m_password->text().toStdString();
    m_password->clear();
    m_unit.retryWithPassword(password);
}

QWidget *CommissionPage::makeUnitPanel()
{
    auto *panel = new QWidget(this);

    m_card = new QFrame(panel);
    m_card->setObjectName(u"card"_s);
    auto *cardLayout = new QHBoxLayout(m_card);
    cardLayout->setContentsMargins(16, 8, 16, 8);
    m_facts = new FactsLine(m_card);
    m_earlier = makeButton(tr("Earlier settings"), u"earlierSettings"_s);
    m_earlier->setProperty("quiet", true);
    m_earlier->setMenu(new QMenu(m_earlier));
    cardLayout->addWidget(m_facts, 1);
    cardLayout->addWidget(m_earlier);
    connect(&m_unit, &UnitPresenter::backupsChanged, this, &CommissionPage::listBackups);
    connect(&m_unit, &UnitPresenter::backupChosen, this, &CommissionPage::onBackupChosen);

    m_silence = plainLabel({}, panel);
    m_silence->setProperty("attention", true);

    m_form = new TargetForm(panel);
    m_form->setPresets(m_unit.presets());
    m_form->setAddresses(m_monitor.addresses());
    connect(m_form, &TargetForm::presetChosen, &m_unit, &UnitPresenter::setPreset);
    connect(m_form, &TargetForm::textEdited, &m_unit, &UnitPresenter::setText);
    connect(m_form, &TargetForm::apnTaken, this, [this](const network::Apn &apn) {
        m_offerStart = true;
        m_unit.takeApn(apn);
    });
    connect(m_form, &TargetForm::rememberToggled, &m_unit, &UnitPresenter::rememberApnPassword);
    connect(m_form, &TargetForm::presetNamed, this, &CommissionPage::savePreset);
    connect(&m_unit, &UnitPresenter::presetsChanged, this,
            [this] { m_form->setPresets(m_unit.presets()); });
    m_restore = new RestorePanel(panel);
    connect(m_restore, &RestorePanel::passwordEdited, &m_unit, &UnitPresenter::setBackupPassword);
    m_banner = new ResultBanner(panel);
    m_counts = mutedLabel({}, panel);
    m_lasting = plainLabel({}, panel);
    m_lasting->setProperty("attention", true);
    m_table = makeTable(m_unit.difference(), tr("Settings of the tracker"));
    // All of its rows: the page scrolls, not the table in it.
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_table->setMinimumHeight(0);
    leaveWheelToPage(m_table->viewport());
    m_proof = plainLabel({}, panel);

    m_imeiRow = new QWidget(panel);
    auto *imeiLabel = new QLabel(tr("&IMEI from the label"), m_imeiRow);
    m_imei = new QLineEdit(m_imeiRow);
    m_imei->setAccessibleName(tr("IMEI from the label"));
    m_imei->setPlaceholderText(tr("type or scan the 15 digits"));
    m_imei->setMaximumWidth(260);
    imeiLabel->setBuddy(m_imei);
    m_useImei = makeButton(tr("Use this IMEI"), u"useImei"_s);
    m_imeiProblem = plainLabel({}, m_imeiRow);
    m_imeiProblem->setProperty("problem", true);
    auto *imeiLayout = new QHBoxLayout(m_imeiRow);
    imeiLayout->setContentsMargins(0, 0, 0, 0);
    imeiLayout->setSpacing(12);
    imeiLayout->addWidget(imeiLabel);
    imeiLayout->addWidget(m_imei, 1);
    imeiLayout->addWidget(m_useImei);
    imeiLayout->addWidget(m_imeiProblem, 2);
    connect(m_imei, &QLineEdit::textEdited, m_imeiProblem, &QLabel::clear);
    connect(m_imei, &QLineEdit::returnPressed, this, &CommissionPage::submitImei);
    connect(m_useImei, &QPushButton::clicked, this, &CommissionPage::submitImei);

    m_consent = new ConsentRow(panel);
    connect(m_consent, &ConsentRow::agreed, &m_unit, &UnitPresenter::agreeToWords);

    m_obstacle = plainLabel({}, panel);
    m_start = makeButton({}, u"start"_s, true);
    m_skipProof = makeButton(tr("S&kip proof"), u"skipProof"_s);
    m_skipProof->setAccessibleDescription(
        tr("Writes and reads back, without waiting for a report."));
    m_cancel = makeButton(tr("Cancel"), u"cancel"_s);
    m_next = makeButton(tr("&Next tracker"), u"nextTracker"_s, true);
    m_again = makeButton(tr("&Back to the settings"), u"backToSettings"_s);
    m_disconnect = makeButton(tr("&Disconnect"), u"disconnect"_s);
    m_disconnect->setAccessibleDescription(tr("Lets go of this tracker and shows the ports."));
    connect(m_disconnect, &QPushButton::clicked, &m_unit, &UnitPresenter::release);
    connect(m_start, &QPushButton::clicked, this, [this] { m_unit.start(true); });
    connect(m_skipProof, &QPushButton::clicked, this, [this] { m_unit.start(false); });
    connect(m_cancel, &QPushButton::clicked, &m_unit, &UnitPresenter::cancel);
    connect(m_next, &QPushButton::clicked, &m_unit, &UnitPresenter::release);
    connect(m_again, &QPushButton::clicked, &m_unit, &UnitPresenter::backToSettings);

    auto *actions = new QHBoxLayout;
    actions->setSpacing(12);
    actions->addWidget(m_start);
    actions->addWidget(m_next);
    actions->addWidget(m_cancel);
    actions->addWidget(m_again);
    actions->addWidget(m_skipProof);
    actions->addWidget(m_obstacle, 1);
    actions->addWidget(m_disconnect);

    // What there is to see may be more than fits; what there is to do is always in sight.
    auto *content = new QWidget;
    content->setObjectName(u"scrolled"_s);
    auto *contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins(0, 0, 0, 0);
    contentLayout->setSpacing(10);
    for (QWidget *part : {static_cast<QWidget *>(m_banner), m_card,
                          static_cast<QWidget *>(m_silence), static_cast<QWidget *>(m_form),
                          static_cast<QWidget *>(m_restore), static_cast<QWidget *>(m_table)}) {
        contentLayout->addWidget(part);
    }
    contentLayout->addStretch();
    m_scroll = new QScrollArea(panel);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);

    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_counts);
    layout->addWidget(m_lasting);
    layout->addWidget(m_proof);
    layout->addWidget(m_imeiRow);
    layout->addWidget(m_consent);
    layout->addLayout(actions);
    return panel;
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
        m_panels->setCurrentWidget(m_openingPanel);
        break;
    case Stage::Failed:
        m_panels->setCurrentWidget(m_failedPanel);
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
    m_scroll->verticalScrollBar()->setValue(0);
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
        refreshOpening();
        break;
    case Stage::Failed:
        refreshFailed();
        break;
    case Stage::Identified:
    case Stage::Working:
    case Stage::Finished:
        refreshUnit();
        break;
    }
}

void CommissionPage::refreshOpening()
{
    const QString port =
        m_unit.isDemo() ? tr("the virtual tracker") : text::escaped(m_unit.options().port);
    switch (m_unit.runningStep().value_or(JobStep::Connect)) {
    case JobStep::Identify:
        m_openingText->setText(
            tr("Asking the tracker who it is · %1 s").arg(m_unit.elapsed().count()));
        break;
    case JobStep::Read:
        m_openingText->setText(tr("Reading its settings · %1 s").arg(m_unit.elapsed().count()));
        break;
    default:
        m_openingText->setText(
            tr("Connecting to %1 · %2 s").arg(port, QString::number(m_unit.elapsed().count())));
        break;
    }
    m_openingDetail->setText(tr("Nothing is written to the tracker."));
}

void CommissionPage::refreshFailed()
{
    BannerWords words;
    words.status = Status::Stop;
    bool password = false;
    bool consent = false;
    if (m_unit.error()) {
        const text::Sentence sentence = text::describe(*m_unit.error());
        words.headline = sentence.what;
        words.detail = sentence.todo;
        password = m_unit.error()->code == ErrorCode::PasswordWrong;
        consent = m_unit.error()->code == ErrorCode::ConsentNeeded;
    }
    m_failedBanner->setWords(words);
    m_passwordRow->setVisible(password);
    refreshRemembering();
    m_failedConsent->setWords(m_unit.wordsToAgree());
    m_retry->setVisible(!consent);
    const bool held = m_unit.difference().phase() == DifferenceModel::Phase::Read;
    m_lastReadTitle->setVisible(held);
    m_lastRead->setVisible(held);
}

void CommissionPage::refreshUnit()
{
    const Stage stage = m_unit.stage();
    const bool identified = stage == Stage::Identified;
    if (m_unit.identity()) {
        m_facts->setFacts(identityFacts(*m_unit.identity(), m_unit.status()));
    }
    const bool known = m_unit.hasAnswered() || !m_unit.needsImei();
    m_card->setVisible(stage != Stage::Working && known);
    m_silence->setVisible(identified && !m_unit.hasAnswered());
    m_silence->setText(m_unit.hasUnasked()
                           ? tr("The tracker was not asked anything yet: the commands for it are "
                                "only assumed. Agree below, and it is asked what it holds.")
                           : tr("The tracker answered nothing. Check its power and its cable, or "
                                "disconnect and choose another port."));
    const bool restoring = m_unit.backup().has_value();
    m_earlier->setVisible(identified && !restoring && !m_unit.backups().empty());
    m_form->setVisible(identified && !restoring);
    m_restore->setVisible(identified && restoring);
    m_restore->showProblems(m_unit.passwordProblems());
    m_form->showProblems(m_unit.draft());
    m_form->setRemembering(m_unit.secrets().canRemember(), m_unit.isApnPasswordRemembered());
    m_banner->setVisible(!identified);
    refreshBanner();
    m_counts->setText(m_unit.difference().countsText());
    m_counts->setVisible(identified && (m_unit.canStart() || (restoring && !m_unit.obstacle())));
    m_lasting->setText(m_unit.difference().lastingText());
    m_lasting->setVisible(identified && !m_lasting->text().isEmpty());
    m_proof->setVisible(identified && !restoring && m_unit.plan().has_value());
    if (m_unit.plan()) {
        m_proof->setText(proofWords(*m_unit.plan()));
    }
    m_imeiRow->setVisible(identified && m_unit.needsImei());
    m_consent->setWords(identified ? m_unit.wordsToAgree() : std::vector<std::string>());
    refreshActions();
}

void CommissionPage::refreshBanner()
{
    if (m_unit.stage() == Stage::Working) {
        if (m_unit.runningStep() == JobStep::Prove) {
            m_banner->setWords(
                provingWords(m_unit.heard(), m_unit.listeningAt(), m_unit.proofTimeLeft()));
        } else {
            m_banner->setWords(writingWords(m_unit.elapsed()));
        }
    } else if (m_unit.stage() == Stage::Finished && m_unit.job()) {
        m_banner->setWords(endWords(*m_unit.job(), systemNow()));
    }
}

void CommissionPage::refreshActions()
{
    const Stage stage = m_unit.stage();
    const bool identified = stage == Stage::Identified;
    const bool working = stage == Stage::Working;
    const bool finished = stage == Stage::Finished;
    const bool direct = m_unit.plan() && m_unit.plan()->proof == commissioning::ProofKind::Direct;
    const bool good = m_unit.job()
                      && (m_unit.job()->result == JobResult::Proved
                          || m_unit.job()->result == JobResult::Configured
                          || m_unit.job()->result == JobResult::Restored);
    const bool restoring = identified && m_unit.backup();

    m_start->setVisible(identified);
    m_start->setText(restoring ? tr("Put back and ch&eck")
                     : direct  ? tr("Writ&e, check and prove")
                               : tr("Writ&e and check"));
    if (identified && !restoring && m_start->hasFocus() && !m_unit.canStart()) {
        m_form->focusFirst(m_unit.draft()); // Else the keyboard would slip on to Disconnect.
    }
    m_start->setEnabled(m_unit.canStart());
    if (m_start->isEnabled() && std::exchange(m_offerStart, false)
        && m_form->isAncestorOf(focusWidget())) {
        m_start->setFocus(); // Enter is enough from here.
    }
    m_disconnect->setVisible(identified);
    m_skipProof->setVisible(identified && direct);
    m_skipProof->setEnabled(m_unit.canStart());
    m_cancel->setVisible(working);
    m_next->setVisible(finished);
    m_again->setVisible(finished || restoring);
    m_again->setText(m_unit.isConnected() ? tr("&Back to the settings") : tr("Connect a&gain"));
    // One primary button: after a job that failed the next thing is this tracker, not another.
    setStyleFlag(m_next, "primary", good);
    setStyleFlag(m_again, "primary", finished && !good);

    QString reason;
    bool stops = false;
    if (identified) {
        if (const auto obstacle = m_unit.obstacle()) {
            reason = obstacle->code == ErrorCode::ConsentNeeded
                         ? tr("Agree above first: nothing is written to this tracker without it.")
                         : text::describe(*obstacle).joined();
            stops = true;
        }
    } else if (working) {
        reason = tr("Esc cancels too.");
    } else if (finished && !m_unit.isConnected()) {
        reason = tr("The tracker is no longer connected.");
    }
    m_obstacle->setText(reason);
    setStyleFlag(m_obstacle, "problem", stops);
    setStyleFlag(m_obstacle, "muted", !stops);
    m_start->setAccessibleDescription(reason);
}

void CommissionPage::moveFocus()
{
    switch (m_unit.stage()) {
    case Stage::NoUnit:
        m_ports->focusNext();
        break;
    case Stage::Opening:
        m_openingCancel->setFocus();
        break;
    case Stage::Failed:
        (m_passwordRow->isHidden() ? static_cast<QWidget *>(m_retry) : m_password)->setFocus();
        break;
    case Stage::Identified:
        if (m_unit.needsImei()) {
            m_imei->setFocus();
        } else {
            m_form->focusFirst(m_unit.draft());
            m_offerStart = m_unit.hasAnswered() && !m_unit.draft().lacksApn();
        }
        break;
    case Stage::Working:
        m_cancel->setFocus();
        break;
    case Stage::Finished:
        (m_next->property("primary").toBool() ? m_next : m_again)->setFocus();
        break;
    }
}

void CommissionPage::submitImei()
{
    const auto imei = parseImei(m_imei->text().toStdString());
    if (!imei) {
        m_imeiProblem->setText(text::describe(imei.error()).joined());
        m_imei->setFocus();
        return;
    }
    m_imei->clear();
    m_unit.giveImei(*imei);
}

void CommissionPage::savePreset(const QString &name, bool replace)
{
    const PresetPlace place = presetPlace(name, m_unit.presets());
    if (place.replaced && !replace) {
        m_form->askToReplace(*place.replaced);
        return;
    }
    m_form->showSaved(m_unit.savePreset(place, name));
}

void CommissionPage::listBackups()
{
    QMenu *menu = m_earlier->menu();
    menu->clear();
    for (std::size_t index = 0; index < m_unit.backups().size(); ++index) {
        // An ampersand of theirs is no mnemonic.
        auto *action = menu->addAction(backupLabel(m_unit.backups()[index]).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, index] { m_unit.lookAtBackup(index); });
    }
}

void CommissionPage::onBackupChosen()
{
    if (m_unit.backup()) {
        m_restore->setBackup(*m_unit.backup());
    }
    refresh();
    m_scroll->verticalScrollBar()->setValue(0);
    if (!m_unit.backup()) {
        moveFocus();
    } else if (!m_restore->focusFirst()) {
        m_again->setFocus();
    }
}

void CommissionPage::fitColumns()
{
    const bool planned = m_unit.difference().phase() != DifferenceModel::Phase::Read;
    m_table->setColumnHidden(DifferenceModel::Wanted, !planned);
    m_table->setColumnHidden(DifferenceModel::Happens, !planned);
}

} // namespace sp7600::ui
