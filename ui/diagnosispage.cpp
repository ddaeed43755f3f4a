// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosispage.h"

#include "ui/answerrow.h"
#include "ui/checksview.h"
#include "ui/diagnosispresenter.h"
#include "ui/diagnosiswords.h"
#include "ui/flowlayout.h"
#include "ui/icons.h"
#include "ui/resultbanner.h"
#include "ui/savedialog.h"
#include "ui/widgets.h"

#include "core/text/text.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

using Stage = DiagnosisPresenter::Stage;

namespace
{

/// Of the ladder, beside the findings, which are wider.
constexpr int ladderWidth = 360;
constexpr int leastLadderWidth = 320;
constexpr double bigFactor = 1.7;

QString portLabel(const commissioning::PortInfo &port)
{
    QString text = text::escaped(port.name);
    if (port.simulator) {
        text += u" · "_s + DiagnosisPage::tr("virtual tracker");
    } else if (!port.description.empty()) {
        text += u" · "_s + text::escaped(port.description);
    }
    return text;
}

} // namespace

DiagnosisPage::DiagnosisPage(DiagnosisPresenter &diagnosis, QWidget *parent)
    : QWidget(parent)
    , m_diagnosis(diagnosis)
    , m_ladder(new LadderView)
{
    auto *ladderScroll = new QScrollArea(this);
    ladderScroll->setWidgetResizable(true);
    ladderScroll->setFrameShape(QFrame::NoFrame);
    ladderScroll->setFocusPolicy(Qt::NoFocus);
    ladderScroll->setMinimumWidth(leastLadderWidth);
    ladderScroll->setMaximumWidth(ladderWidth);
    ladderScroll->setWidget(m_ladder);

    auto *middle = new QHBoxLayout;
    middle->setSpacing(16);
    middle->addWidget(ladderScroll, 2);
    middle->addWidget(makeRight(), 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(10);
    m_answer = new AnswerRow(this);
    layout->addWidget(makeSubject());
    layout->addWidget(m_answer);
    layout->addLayout(middle, 1);
    layout->addWidget(makeActions());

    connect(m_answer, &AnswerRow::usualWanted, &m_diagnosis, &DiagnosisPresenter::answerAsUsual);
    connect(&m_diagnosis, &DiagnosisPresenter::changed, this, &DiagnosisPage::refresh);
    connect(&m_diagnosis, &DiagnosisPresenter::stageChanged, this, &DiagnosisPage::onStageChanged);
    connect(&m_diagnosis, &DiagnosisPresenter::portsChanged, this, &DiagnosisPage::listPorts);
    auto *stop = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    stop->setContext(Qt::WidgetWithChildrenShortcut);
    connect(stop, &QShortcut::activated, &m_diagnosis, &DiagnosisPresenter::stop);
    listPorts();
    onStageChanged();
}

QWidget *DiagnosisPage::makeSubject()
{
    auto *subject = new QWidget(this);
    auto *unitLabel = new QLabel(tr("&Tracker"), subject);
    m_unit = plainLabel({}, subject);
    m_unit->setObjectName(u"diagnosedUnit"_s);
    m_unit->setWordWrap(false);
    m_port = new QComboBox(subject);
    m_port->setObjectName(u"diagnosePort"_s);
    m_port->setAccessibleName(tr("Tracker"));
    m_port->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_port->setMinimumContentsLength(24);
    unitLabel->setBuddy(m_port);
    auto *placeLabel = new QLabel(tr("Where it &is"), subject);
    m_circumstance = new QComboBox(subject);
    m_circumstance->setObjectName(u"circumstance"_s);
    m_circumstance->setAccessibleName(tr("Where it is"));
    m_circumstance->addItem(tr("Find out"), static_cast<int>(Circumstance::NotKnown));
    m_circumstance->addItem(tr("On the bench"), static_cast<int>(Circumstance::Bench));
    m_circumstance->addItem(tr("In the vehicle"), static_cast<int>(Circumstance::Vehicle));
    placeLabel->setBuddy(m_circumstance);
    m_listen = new QCheckBox(tr("&Wait 60 s for a report"), subject);
    m_listen->setObjectName(u"listenToo"_s);
    m_listen->setAccessibleDescription(
        tr("This laptop listens meanwhile, and shows what arrives."));
    m_target = mutedLabel({}, subject);
    m_target->setObjectName(u"diagnosedTarget"_s);

    connect(m_port, &QComboBox::activated, this, [this](int index) {
        m_diagnosis.choosePort(m_port->itemData(index).toString().toStdString());
    });
    connect(m_circumstance, &QComboBox::activated, this, [this](int index) {
        m_diagnosis.setCircumstance(
            static_cast<Circumstance>(m_circumstance->itemData(index).toInt()));
    });
    connect(m_listen, &QCheckBox::clicked, &m_diagnosis, &DiagnosisPresenter::setListening);

    auto *line = new FlowLayout;
    line->addWidget(unitLabel);
    line->addWidget(m_unit);
    line->addWidget(m_port);
    line->addWidget(placeLabel);
    line->addWidget(m_circumstance);
    auto *more = new FlowLayout;
    more->addWidget(m_listen);
    more->addGrowing(m_target);
    auto *layout = new QVBoxLayout(subject);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(line);
    layout->addLayout(more);
    return subject;
}

QWidget *DiagnosisPage::makeIntro()
{
    auto *intro = new QWidget(this);
    auto *heading = plainLabel(tr("A tracker does not report?"), intro);
    heading->setFont(enlarged(font(), bigFactor, true));
    auto *what = plainLabel(
        tr("One button looks at everything at once: the tracker on the cable, this laptop's "
           "network, the server and what was heard here. Then it says what is wrong, why, and "
           "what to do about it."),
        intro);
    auto *safe = mutedLabel(tr("Nothing is written to the tracker, and nothing is sent to the "
                               "server. It takes about ten seconds, and works without a tracker "
                               "or a network too."),
                            intro);
    auto *layout = new QVBoxLayout(intro);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(heading);
    layout->addWidget(what);
    layout->addWidget(safe);
    return intro;
}

QWidget *DiagnosisPage::makeRight()
{
    auto *content = new QWidget;
    content->setObjectName(u"scrolled"_s);
    m_intro = makeIntro();
    m_banner = new ResultBanner(content);
    m_checks = new ChecksView(content);
    m_results = new QVBoxLayout;
    m_results->setSpacing(8);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_intro);
    layout->addWidget(m_banner);
    layout->addWidget(m_checks);
    layout->addLayout(m_results);
    layout->addStretch();
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    return m_scroll;
}

QWidget *DiagnosisPage::makeActions()
{
    auto *actions = new QWidget(this);
    m_start = makeButton(Symbol::Diagnose, tr("Diagno&se"), u"startDiagnosis"_s, true);
    m_stop = makeButton(Symbol::Stop, tr("Stop"), u"stopDiagnosis"_s);
    m_enough = makeButton(tr("Do not wait lo&nger"), u"enoughHeard"_s);
    m_enough->setAccessibleDescription(tr("Says what was found, without waiting for more."));
    m_copy = makeButton(Symbol::Copy, tr("Cop&y as text"), u"copyDiagnosis"_s);
    m_copy->setProperty("quiet", true);
    m_support = makeButton(Symbol::Save, tr("Save for su&pport"), u"saveForSupport"_s);
    m_support->setProperty("quiet", true);
    m_support->setAccessibleDescription(
        tr("One file with all of this, for somebody who helps. Passwords are not in it."));
    auto *kinds = new QMenu(m_support);
    connect(kinds->addAction(tr("Without positions and the vehicle's number…")),
            &QAction::triggered, this, [this] { chooseSupportFile(false); });
    connect(kinds->addAction(tr("With everything but passwords…")), &QAction::triggered, this,
            [this] { chooseSupportFile(true); });
    m_support->setMenu(kinds);
    m_hint = mutedLabel({}, actions);
    m_hint->setObjectName(u"diagnosisHint"_s);
    m_hint->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(m_start, &QPushButton::clicked, &m_diagnosis, &DiagnosisPresenter::start);
    connect(m_stop, &QPushButton::clicked, &m_diagnosis, &DiagnosisPresenter::stop);
    connect(m_enough, &QPushButton::clicked, &m_diagnosis, &DiagnosisPresenter::endListening);
    connect(m_copy, &QPushButton::clicked, this, &DiagnosisPage::copyAsText);
    auto *layout = new FlowLayout(actions);
    layout->addWidget(m_start);
    layout->addWidget(m_stop);
    layout->addWidget(m_enough);
    layout->addGrowing(m_hint);
    layout->addWidget(m_copy);
    layout->addWidget(m_support);
    return actions;
}

void DiagnosisPage::listPorts()
{
    const QSignalBlocker quiet(m_port);
    m_port->clear();
    m_port->addItem(tr("None on the cable"), QString());
    for (const commissioning::PortInfo &port : m_diagnosis.ports()) {
        m_port->addItem(portLabel(port), QString::fromStdString(port.name));
    }
    refreshSubject();
}

void DiagnosisPage::onStageChanged()
{
    const Stage stage = m_diagnosis.stage();
    m_copy->setText(tr("Cop&y as text"));
    if (stage == Stage::Done) {
        showResults();
    } else {
        clearResults();
    }
    if (stage == Stage::Idle) {
        m_ladder->setRungs(emptyLadder());
    }
    m_intro->setVisible(stage == Stage::Idle);
    m_checks->setVisible(m_diagnosis.isRunning());
    m_scroll->verticalScrollBar()->setValue(0);
    refresh();
    moveFocus();
}

void DiagnosisPage::refresh()
{
    for (const DiagnosisCheck check : allChecks) {
        m_checks->setState(check, m_diagnosis.checkState(check));
    }
    if (m_diagnosis.isRunning()) {
        m_ladder->setRungs(ladderSoFarWords(m_diagnosis));
    }
    const auto words = diagnosisBanner(m_diagnosis);
    m_banner->setVisible(words.has_value());
    if (words) {
        m_banner->setWords(*words);
    }
    m_answer->setAnswer(m_diagnosis.otherAnswer());
    refreshSubject();
    refreshActions();
}

void DiagnosisPage::refreshSubject()
{
    const bool hasUnit = m_diagnosis.hasUnit();
    m_unit->setVisible(hasUnit);
    m_unit->setText(tr("on the Commission page, %1").arg(text::escaped(m_diagnosis.unitPort())));
    m_port->setVisible(!hasUnit);
    m_port->setCurrentIndex(
        std::max(m_port->findData(QString::fromStdString(m_diagnosis.port())), 0));
    m_circumstance->setCurrentIndex(
        m_circumstance->findData(static_cast<int>(m_diagnosis.circumstance())));
    m_listen->setChecked(m_diagnosis.isListening());
    const bool running = m_diagnosis.isRunning();
    for (QWidget *choice : {static_cast<QWidget *>(m_port), static_cast<QWidget *>(m_circumstance),
                            static_cast<QWidget *>(m_listen)}) {
        choice->setEnabled(!running);
    }
    m_target->setText(targetText(m_diagnosis.preset(), m_diagnosis.endpoint()));
    m_target->setVisible(!m_target->text().isEmpty());
}

void DiagnosisPage::refreshActions()
{
    const bool running = m_diagnosis.isRunning();
    const bool done = m_diagnosis.stage() == Stage::Done;
    const bool remedy = done && !m_cards.empty() && m_cards.front()->hasButton();
    m_start->setVisible(!running);
    m_start->setText(done ? tr("Check &again") : tr("Diagno&se"));
    // One primary button: what mends it, where there is such a thing.
    setStyleFlag(m_start, "primary", !remedy);
    m_stop->setVisible(running);
    m_enough->setVisible(running && m_diagnosis.listenLeft().count() > 0);
    m_copy->setVisible(done && m_diagnosis.diagnosis());
    m_support->setVisible(done && m_diagnosis.diagnosis());
    if (m_diagnosis.diagnosis()) {
        const std::vector<Finding> &findings = m_diagnosis.diagnosis()->findings;
        for (std::size_t i = 0; i < std::min(m_cards.size(), findings.size()); ++i) {
            m_cards[i]->setPressable(m_diagnosis.canApply(findings[i]));
        }
    }
    m_support->setEnabled(!m_diagnosis.support().isSaving());
    refreshHint();
}

void DiagnosisPage::refreshHint()
{
    const SupportSaver &support = m_diagnosis.support();
    const bool failed = !m_diagnosis.isRunning() && support.outcome() && !*support.outcome();
    QString said;
    if (m_diagnosis.isRunning()) {
        said = tr("Esc stops too, and shows what was seen by then.");
    } else if (support.isSaving()) {
        said = tr("Saving the file…");
    } else if (failed) {
        said = text::describe(support.outcome()->error()).joined();
    } else if (support.outcome()) {
        said = tr("Saved: %1")
                   .arg(text::escaped(QDir::toNativeSeparators(**support.outcome()).toStdString()));
    } else if (m_diagnosis.wasStopped() && !m_diagnosis.wasStoppedReading()) {
        said = tr("It was stopped: not everything was looked at.");
    }
    m_hint->setText(said);
    setStyleFlag(m_hint, "problem", failed);
    setStyleFlag(m_hint, "muted", !failed);
}

void DiagnosisPage::clearResults()
{
    for (FindingCard *card : std::exchange(m_cards, {})) {
        card->hide();
        card->deleteLater();
    }
    for (QWidget *note : std::exchange(m_notes, {})) {
        note->hide();
        note->deleteLater();
    }
}

void DiagnosisPage::showResults()
{
    clearResults();
    if (!m_diagnosis.diagnosis()) {
        m_ladder->setRungs(emptyLadder());
        return;
    }
    const Diagnosis &diagnosis = *m_diagnosis.diagnosis();
    m_ladder->setRungs(ladderWords(diagnosis));
    addFindings();
    addNote(tr("What does not fit together"), contradictionWords(diagnosis), u"contradictions"_s);
    addNote(tr("What I could not see"), unseenWords(diagnosis), u"unseen"_s);
}

void DiagnosisPage::addFindings()
{
    const std::vector<Finding> &findings = m_diagnosis.diagnosis()->findings;
    for (std::size_t number = 0; number < findings.size(); ++number) {
        const Finding &finding = findings[number];
        auto *card = new FindingCard(findingWords(finding, m_diagnosis.commandOf(finding)),
                                     m_scroll->widget());
        connect(card, &FindingCard::pressed, this, [this, number] { press(number); });
        m_results->addWidget(card);
        m_cards.push_back(card);
    }
    if (!m_cards.empty()) {
        m_cards.front()->setOpen(true);
        m_cards.front()->setPrimary(true);
    }
}

void DiagnosisPage::addNote(const QString &title, const QStringList &paragraphs,
                            const QString &name)
{
    if (paragraphs.isEmpty()) {
        return;
    }
    auto *note = new QFrame(m_scroll->widget());
    note->setObjectName(u"card"_s);
    note->setAccessibleName(title);
    auto *heading = plainLabel(title, note);
    heading->setFont(enlarged(font(), 1.0, true));
    auto *layout = new QVBoxLayout(note);
    layout->setContentsMargins(16, 10, 16, 10);
    layout->setSpacing(6);
    layout->addWidget(heading);
    for (const QString &paragraph : paragraphs) {
        auto *mark = new StatusMark(16, note);
        mark->setStatus(Status::NotKnown);
        auto *text = plainLabel(paragraph, note);
        text->setObjectName(name);
        auto *line = new QHBoxLayout;
        line->setSpacing(12);
        line->addWidget(mark, 0, Qt::AlignTop);
        line->addWidget(text, 1);
        layout->addLayout(line);
    }
    m_results->addWidget(note);
    m_notes.push_back(note);
}

void DiagnosisPage::press(std::size_t number)
{
    const Finding finding = m_diagnosis.diagnosis()->findings[number];
    if (const QString command = m_diagnosis.commandOf(finding); !command.isEmpty()) {
        QApplication::clipboard()->setText(command);
        m_cards[number]->sayDone(tr("Copied"));
        return;
    }
    m_diagnosis.apply(finding);
}

void DiagnosisPage::copyAsText()
{
    if (m_diagnosis.diagnosis()) {
        QApplication::clipboard()->setText(m_diagnosis.asText());
        m_copy->setText(tr("Copied"));
    }
}

void DiagnosisPage::chooseSupportFile(bool whole)
{
    auto *dialog =
        makeSaveDialog(tr("Save for support"), tr("Archives (*.zip)"), u"zip"_s,
                       QFileInfo(m_diagnosis.supportFileName()).completeBaseName(), this);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, whole](const QString &file) { saveForSupport(file, whole); });
    dialog->open();
}

void DiagnosisPage::saveForSupport(const QString &where, bool whole)
{
    m_diagnosis.saveForSupport(where, {.withoutPositions = !whole, .withoutVin = !whole});
}

void DiagnosisPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    moveFocus();
}

void DiagnosisPage::moveFocus()
{
    if (!isVisible()) {
        return;
    }
    if (m_diagnosis.isRunning()) {
        m_stop->setFocus();
    } else if (m_diagnosis.stage() == Stage::Done && !m_cards.empty()
               && m_cards.front()->hasButton()) {
        m_cards.front()->focusNext();
    } else {
        m_start->setFocus();
    }
}

} // namespace sp7600::ui
