// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unitpanel.h"

#include "ui/backupwords.h"
#include "ui/certificatepanel.h"
#include "ui/consentrow.h"
#include "ui/flowlayout.h"
#include "ui/formatting.h"
#include "ui/icons.h"
#include "ui/imeirow.h"
#include "ui/obligationrow.h"
#include "ui/restorepanel.h"
#include "ui/resultbanner.h"
#include "ui/settingsfilepanel.h"
#include "ui/stalerow.h"
#include "ui/stationmonitor.h"
#include "ui/targetform.h"
#include "ui/unitpresenter.h"
#include "ui/widgets.h"

#include "core/system/clock.h"
#include "core/text/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

using Stage = UnitPresenter::Stage;

namespace
{

/// So that a tracker with its usual settings fits a screen of 1366 by 768 without scrolling.
constexpr int denseSpacing = 4;

} // namespace

UnitPanel::UnitPanel(UnitPresenter &unit, StationMonitor &monitor, QWidget *parent)
    : QWidget(parent)
    , m_unit(unit)
    , m_filePanel(new SettingsFilePanel(unit, this))
    , m_silence(plainLabel({}, this))
    , m_owed(new ObligationRow(this))
    , m_banner(new ResultBanner(this))
    , m_certificatePanel(new CertificatePanel(this))
    , m_counts(mutedLabel({}, this))
    , m_lasting(plainLabel({}, this))
    , m_imeiRow(new ImeiRow(this))
    , m_consent(new ConsentRow(this))
    , m_obstacle(plainLabel({}, this))
{
    m_silence->setProperty("attention", true);
    m_lasting->setProperty("attention", true);
    makeCard();
    makeForm(monitor);
    makeTable();
    makeActions();
    connect(m_imeiRow, &ImeiRow::given, &m_unit, &UnitPresenter::giveImei);
    connect(&m_unit, &UnitPresenter::stageChanged, m_imeiRow, &ImeiRow::clear);
    connect(m_consent, &ConsentRow::agreed, &m_unit, &UnitPresenter::agreeToWords);
    connect(m_owed, &ObligationRow::finishWanted, &m_unit, &UnitPresenter::finishProof);
    m_scroll = makeScrolled();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(denseSpacing);
    layout->addWidget(m_scroll, 1);
    auto *summary = new FlowLayout;
    summary->addGrowing(m_counts);
    summary->addWidget(makePlateRow());
    layout->addLayout(summary);
    layout->addWidget(m_lasting);
    layout->addWidget(m_imeiRow);
    layout->addWidget(m_consent);
    layout->addLayout(makeActionRow());
}

void UnitPanel::makeCard()
{
    m_card = new QFrame(this);
    m_card->setObjectName(u"card"_s);
    auto *cardLayout = new QHBoxLayout(m_card);
    cardLayout->setContentsMargins(16, 8, 16, 8);
    m_facts = new FactsLine(m_card);
    m_earlier = makeButton(tr("Earlier settings"), u"earlierSettings"_s);
    m_earlier->setProperty("quiet", true);
    m_earlier->setMenu(new QMenu(m_earlier));
    cardLayout->addWidget(m_facts, 1);
    m_files = makeButton(tr("Load, save, send"), u"settingsFiles"_s);
    m_files->setProperty("quiet", true);
    m_files->setAccessibleDescription(tr("Settings from a file, in a file, or as text messages."));
    auto *files = new QMenu(m_files);
    m_filePanel->addActions(*files);
    files->addSeparator();
    auto *sendByText = files->addAction(tr("Send by text message…"));
    sendByText->setObjectName(u"sendByText"_s);
    connect(sendByText, &QAction::triggered, this, &UnitPanel::smsWanted);
    m_files->setMenu(files);
    cardLayout->addWidget(m_files);
    cardLayout->addWidget(m_earlier);
    connect(m_filePanel, &SettingsFilePanel::failed, this, &UnitPanel::fileFailed);
    connect(m_filePanel, &SettingsFilePanel::shown, this, [this] {
        scrollToTop();
        Q_EMIT fileDone();
    });
    connect(m_filePanel, &SettingsFilePanel::closedByHand, this, &UnitPanel::focusNext);
    connect(&m_unit, &UnitPresenter::stageChanged, m_filePanel, &SettingsFilePanel::close);
    connect(&m_unit, &UnitPresenter::backupsChanged, this, &UnitPanel::listBackups);
    connect(&m_unit, &UnitPresenter::backupChosen, this, &UnitPanel::onBackupChosen);
}

void UnitPanel::makeForm(StationMonitor &monitor)
{
    m_form = new TargetForm(this);
    m_form->setPresets(m_unit.presets());
    m_form->setAddresses(monitor.addresses());
    connect(m_form, &TargetForm::presetChosen, &m_unit, &UnitPresenter::setPreset);
    connect(m_form, &TargetForm::proofChosen, &m_unit, &UnitPresenter::setProof);
    connect(m_form, &TargetForm::publicAddressEdited, &m_unit, &UnitPresenter::setPublicAddress);
    connect(m_form, &TargetForm::textEdited, &m_unit, &UnitPresenter::setText);
    connect(m_form, &TargetForm::apnTaken, this, [this](const network::Apn &apn) {
        m_offerStart = true;
        m_unit.takeApn(apn);
    });
    connect(m_form, &TargetForm::rememberToggled, &m_unit, &UnitPresenter::rememberApnPassword);
    connect(m_form, &TargetForm::teachRequested, this, &UnitPanel::teachRequested);
    connect(m_form, &TargetForm::allSettingsWanted, this, &UnitPanel::allSettingsWanted);
    connect(m_form, &TargetForm::presetNamed, this, &UnitPanel::savePreset);
    connect(&m_unit, &UnitPresenter::presetsChanged, this,
            [this] { m_form->setPresets(m_unit.presets()); });
    m_restore = new RestorePanel(this);
    connect(m_restore, &RestorePanel::passwordEdited, &m_unit, &UnitPresenter::setBackupPassword);
    connect(&m_unit, &UnitPresenter::draftReplaced, this, [this] { m_form->load(m_unit.draft()); });
    connect(&m_unit, &UnitPresenter::apnsChanged, this, [this] {
        m_form->setProposal(m_unit.apnProposal(), m_unit.apnTrouble());
        refresh();
    });
    connect(&monitor, &StationMonitor::addressesChanged, this,
            [this, &monitor] { m_form->setAddresses(monitor.addresses()); });
}

void UnitPanel::makeTable()
{
    m_table = settingsTable(m_unit.difference(), tr("Settings of the tracker"),
                            {DifferenceModel::Setting, DifferenceModel::Happens}, this);
    showAllRows(m_table);
    connect(&m_unit.difference(), &QAbstractItemModel::modelReset, this, &UnitPanel::fitColumns);
}

void UnitPanel::makeActions()
{
    m_start = makeButton(Symbol::Write, {}, u"start"_s, true);
    m_skipProof = makeButton(tr("S&kip proof"), u"skipProof"_s);
    m_skipProof->setAccessibleDescription(
        tr("Writes and reads back, without waiting for a report."));
    m_cancel = makeButton(Symbol::Cancel, tr("Cancel"), u"cancel"_s);
    m_next = makeButton(Symbol::Next, tr("&Next tracker"), u"nextTracker"_s, true);
    m_again = makeButton(tr("&Back to the settings"), u"backToSettings"_s);
    m_diagnose = makeButton(Symbol::Diagnose, tr("Diagno&se"), u"diagnose"_s);
    m_diagnose->setAccessibleDescription(tr("Looks for the cause."));
    connect(m_diagnose, &QPushButton::clicked, this, &UnitPanel::diagnosisRequested);
    m_disconnect = makeButton(tr("&Disconnect"), u"disconnect"_s);
    m_disconnect->setAccessibleDescription(tr("Lets go of this tracker and shows the ports."));
    m_certificate = makeButton(Symbol::Save, tr("Save cer&tificate…"), u"saveCertificate"_s);
    connect(m_certificate, &QPushButton::clicked, this, [this] {
        if (m_unit.job()) {
            m_certificatePanel->askWhereToSave(*m_unit.job());
        }
    });
    connect(m_certificatePanel, &CertificatePanel::failed, this, &UnitPanel::fileFailed);
    connect(m_certificatePanel, &CertificatePanel::corrected, &m_unit,
            &UnitPresenter::correctSignature);
    connect(&m_unit, &UnitPresenter::signatureNotKept, this, &UnitPanel::fileFailed);
    connect(m_certificatePanel, &CertificatePanel::shown, this, [this] {
        scrollToTop();
        Q_EMIT fileDone();
    });
    connect(m_certificatePanel, &CertificatePanel::closedByHand, this, &UnitPanel::focusNext);
    connect(&m_unit, &UnitPresenter::stageChanged, m_certificatePanel, &CertificatePanel::close);
    connect(m_disconnect, &QPushButton::clicked, &m_unit, &UnitPresenter::release);
    connect(m_start, &QPushButton::clicked, this, [this] { m_unit.start(true); });
    connect(m_skipProof, &QPushButton::clicked, this, [this] { m_unit.start(false); });
    connect(m_cancel, &QPushButton::clicked, &m_unit, &UnitPresenter::cancel);
    connect(m_next, &QPushButton::clicked, &m_unit, &UnitPresenter::release);
    connect(m_again, &QPushButton::clicked, &m_unit, &UnitPresenter::backToSettings);
}

QWidget *UnitPanel::makePlateRow()
{
    m_plateRow = new QWidget(this);
    m_plate = new QLineEdit(m_plateRow);
    m_plate->setObjectName(u"plate"_s);
    m_plate->setMaximumWidth(180);
    m_plate->setPlaceholderText(tr("for the certificate"));
    m_plate->setAccessibleDescription(tr("It stands on the certificate."));
    auto *label = new QLabel(tr("Plate of the vehicle"), m_plateRow);
    label->setBuddy(m_plate);
    auto *layout = new QHBoxLayout(m_plateRow);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addStretch();
    layout->addWidget(label);
    layout->addWidget(m_plate);
    connect(m_plate, &QLineEdit::textEdited, &m_unit, &UnitPresenter::setPlate);
    return m_plateRow;
}

FlowLayout *UnitPanel::makeActionRow()
{
    auto *actions = new FlowLayout;
    actions->addWidget(m_start);
    actions->addWidget(m_next);
    actions->addWidget(m_cancel);
    actions->addWidget(m_again);
    actions->addWidget(m_diagnose);
    actions->addWidget(m_skipProof);
    actions->addWidget(m_certificate);
    actions->addGrowing(m_obstacle);
    actions->addWidget(m_disconnect);
    return actions;
}

QScrollArea *UnitPanel::makeScrolled()
{
    // What there is to see may be more than fits; what there is to do is always in sight.
    auto *scroll = new QScrollArea(this);
    auto *content = new QWidget(scroll->viewport());
    content->setObjectName(u"scrolled"_s);
    auto *contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins(0, 0, 8, 0); // Beside the scroll bar.
    contentLayout->setSpacing(denseSpacing);
    for (QWidget *part :
         {static_cast<QWidget *>(new StaleRow(m_unit, this)), static_cast<QWidget *>(m_owed),
          static_cast<QWidget *>(m_banner), static_cast<QWidget *>(m_certificatePanel), m_card,
          static_cast<QWidget *>(m_filePanel), static_cast<QWidget *>(m_silence),
          static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_restore),
          static_cast<QWidget *>(m_table)}) {
        contentLayout->addWidget(part);
    }
    contentLayout->addStretch();
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    return scroll;
}

void UnitPanel::scrollToTop()
{
    m_scroll->verticalScrollBar()->setValue(0);
}

bool UnitPanel::takesSettings() const
{
    return m_unit.stage() == Stage::Identified && !m_unit.backup();
}

void UnitPanel::takeSettings(const QString &file, const ConnectionSettings &settings)
{
    m_filePanel->take(file, settings);
}

void UnitPanel::refresh()
{
    const Stage stage = m_unit.stage();
    const bool identified = stage == Stage::Identified;
    if (m_unit.identity()) {
        m_facts->setFacts(
            identityFacts(*m_unit.identity(), m_unit.status(), m_unit.apnProposal().simCarrier()));
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
    m_files->setVisible(takesSettings());
    if (restoring) {
        m_filePanel->close(); // It is about the form.
    }
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
    m_plateRow->setVisible(identified && !restoring && m_unit.hasAnswered());
    if (m_plate->text() != m_unit.plate()) {
        m_plate->setText(m_unit.plate()); // Another unit.
    }
    m_form->showProof(m_unit.plan() ? proofWords(*m_unit.plan()) : QString());
    m_owed->setObligation(stage == Stage::Working ? std::nullopt : m_unit.obligation(),
                          m_unit.canFinishProof());
    m_imeiRow->setVisible(identified && m_unit.needsImei());
    const bool mayAgree = identified || (stage == Stage::Finished && m_unit.canFinishProof());
    m_consent->setWords(mayAgree ? m_unit.wordsToAgree() : std::vector<std::string>());
    refreshActions();
}

void UnitPanel::refreshBanner()
{
    if (m_unit.stage() == Stage::Working) {
        if (const auto waiting = m_unit.waiting()) {
            m_banner->setWords(waitingWords(*waiting));
        } else if (m_unit.finalServer()) {
            m_banner->setWords(finalServerWords(*m_unit.finalServer()));
        } else if (m_unit.runningStep() == JobStep::Prove) {
            m_banner->setWords(provingWords(m_unit.heard(), m_unit.listeningAt(),
                                            m_unit.proofTimeLeft(), m_unit.written()));
        } else {
            m_banner->setWords(writingWords(m_unit.elapsed()));
        }
    } else if (m_unit.stage() == Stage::Finished && m_unit.job()) {
        m_banner->setWords(endWords(*m_unit.job(), system::utcNow()));
    }
}

void UnitPanel::refreshActions()
{
    const Stage stage = m_unit.stage();
    const bool identified = stage == Stage::Identified;
    const bool working = stage == Stage::Working;
    const bool finished = stage == Stage::Finished;
    const bool proves = m_unit.plan() && m_unit.plan()->proof != ProofKind::Configured;
    const bool good = m_unit.job()
                      && (m_unit.job()->result == JobResult::Proved
                          || m_unit.job()->result == JobResult::Configured
                          || m_unit.job()->result == JobResult::Restored);
    const bool restoring = identified && m_unit.backup();

    m_start->setVisible(identified);
    m_start->setText(restoring ? tr("Put back and ch&eck")
                     : proves  ? tr("Writ&e, check and prove")
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
    m_skipProof->setVisible(identified && !restoring && proves);
    m_skipProof->setEnabled(m_unit.canStart());
    m_cancel->setVisible(working);
    m_next->setVisible(finished);
    // Of what is in the records: putting earlier settings back is not.
    m_certificate->setVisible(finished && m_unit.job() && m_unit.job()->id > 0);
    m_again->setVisible(finished || restoring);
    const bool isSilent = identified && !m_unit.hasAnswered();
    m_diagnose->setVisible((finished && !good) || isSilent);
    // The form's fields have the letters already.
    m_diagnose->setText(isSilent ? tr("Diagnose") : tr("Diagno&se"));
    m_again->setText(m_unit.isConnected() ? tr("&Back to the settings") : tr("Connect a&gain"));
    // One primary button: after a job that failed the next thing is this tracker, not another.
    setStyleFlag(m_next, "primary", good);
    setStyleFlag(m_again, "primary", finished && !good);
    refreshObstacle();
}

/// Why the job cannot be started, or what else there is to say beside the buttons.
void UnitPanel::refreshObstacle()
{
    const Stage stage = m_unit.stage();
    QString reason;
    bool stops = false;
    if (stage == Stage::Identified) {
        if (const auto obstacle = m_unit.obstacle()) {
            reason = obstacle->code == ErrorCode::ConsentNeeded
                         ? tr("Agree above first: nothing is written to this tracker without it.")
                         : text::describe(*obstacle).joined();
            stops = true;
        }
    } else if (stage == Stage::Working) {
        reason = tr("Esc cancels too.");
    } else if (stage == Stage::Finished && !m_unit.isConnected()) {
        reason = tr("The tracker is no longer connected.");
    }
    m_obstacle->setText(reason);
    setStyleFlag(m_obstacle, "problem", stops);
    setStyleFlag(m_obstacle, "muted", !stops);
    m_start->setAccessibleDescription(reason);
}

void UnitPanel::focusNext()
{
    switch (m_unit.stage()) {
    case Stage::Working:
        m_cancel->setFocus();
        break;
    case Stage::Finished:
        (m_next->property("primary").toBool() ? m_next : m_again)->setFocus();
        break;
    default:
        if (m_unit.needsImei()) {
            m_imeiRow->focusField();
        } else {
            m_form->focusFirst(m_unit.draft());
            m_offerStart = m_unit.hasAnswered() && !m_unit.draft().lacksApn();
        }
        break;
    }
}

void UnitPanel::focusField(FormField field)
{
    m_offerStart = false; // A person has something to say there.
    m_form->focusField(field);
}

void UnitPanel::savePreset(const QString &name, bool replace)
{
    const PresetPlace place = presetPlace(name, m_unit.presets());
    if (place.replaced && !replace) {
        m_form->askToReplace(*place.replaced);
        return;
    }
    m_form->showSaved(m_unit.savePreset(place, name));
}

void UnitPanel::listBackups()
{
    QMenu *menu = m_earlier->menu();
    menu->clear();
    for (std::size_t index = 0; index < m_unit.backups().size(); ++index) {
        // An ampersand of theirs is no mnemonic.
        auto *action = menu->addAction(backupLabel(m_unit.backups()[index]).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, index] { m_unit.lookAtBackup(index); });
    }
}

void UnitPanel::onBackupChosen()
{
    if (m_unit.backup()) {
        m_restore->setBackup(*m_unit.backup());
    }
    refresh();
    scrollToTop();
    if (!isVisible()) {
        return; // The keyboard is another page's.
    }
    if (!m_unit.backup()) {
        focusNext();
    } else if (!m_restore->focusFirst()) {
        m_again->setFocus();
    }
}

void UnitPanel::fitColumns()
{
    const bool planned = m_unit.difference().phase() != DifferenceModel::Phase::Read;
    m_table->setColumnHidden(DifferenceModel::Wanted, !planned);
    m_table->setColumnHidden(DifferenceModel::Happens, !planned);
}

} // namespace sp7600::ui
