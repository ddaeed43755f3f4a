// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batchsetup.h"

#include "ui/batchports.h"
#include "ui/batchpresenter.h"
#include "ui/batchtable.h"
#include "ui/consentrow.h"
#include "ui/flowlayout.h"
#include "ui/formatting.h"
#include "ui/icons.h"
#include "ui/stationmonitor.h"
#include "ui/targetform.h"
#include "ui/widgets.h"

#include "core/text/text.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

QLabel *sectionTitle(const QString &text, QWidget *parent)
{
    QLabel *label = plainLabel(text, parent);
    label->setFont(enlarged(label->font(), 1.0, true));
    return label;
}

} // namespace

BatchSetup::BatchSetup(BatchPresenter &batch, StationMonitor &monitor, QWidget *parent)
    : QWidget(parent)
    , m_batch(batch)
    , m_title(plainLabel({}, this))
    , m_problem(plainLabel({}, this))
    , m_form(new TargetForm(this, TargetForm::Purpose::List))
    , m_table(makeBatchTable(batch.model(), this))
    , m_consent(new ConsentRow(this, ConsentScope::List))
    , m_start(new QPushButton(tr("&Begin"), this))
    , m_obstacle(plainLabel({}, this))
    , m_results(mutedLabel({}, this))
{
    m_title->setFont(enlarged(font(), 1.7, true));
    m_problem->setProperty("problem", true);
    m_form->setPresets(m_batch.presets());
    m_form->setAddresses(monitor.addresses());
    connect(&monitor, &StationMonitor::addressesChanged, this,
            [this, &monitor] { m_form->setAddresses(monitor.addresses()); });
    connect(m_form, &TargetForm::presetChosen, &m_batch, &BatchPresenter::setPreset);
    connect(m_form, &TargetForm::textEdited, &m_batch, &BatchPresenter::setText);
    connect(m_consent, &ConsentRow::agreed, &m_batch, &BatchPresenter::agreeToWords);
    for (const int column : {BatchModel::State, BatchModel::Port, BatchModel::Time}) {
        m_table->setColumnHidden(column, true);
    }
    m_table->setMinimumHeight(160);

    auto *other = new QPushButton(tr("Op&en another list…"), this);
    other->setObjectName(u"otherList"_s);
    other->setProperty("quiet", true);
    other->setAutoDefault(true);
    connect(other, &QPushButton::clicked, this, &BatchSetup::otherListWanted);
    m_start->setObjectName(u"beginBatch"_s);
    setSymbol(m_start, Symbol::Write);
    m_start->setProperty("primary", true);
    m_start->setAutoDefault(true);
    connect(m_start, &QPushButton::clicked, &m_batch, &BatchPresenter::start);

    auto *content = new QWidget;
    content->setObjectName(u"scrolled"_s);
    auto *parts = new QVBoxLayout(content);
    parts->setContentsMargins(0, 0, 8, 0);
    parts->setSpacing(8);
    m_earlier = makeEarlier();
    parts->addWidget(m_earlier);
    parts->addWidget(m_form);
    parts->addWidget(mutedLabel(tr("What a row of the list says for itself goes before this. What "
                                   "is empty here and there stays as it is on the tracker."),
                                this));
    parts->addWidget(makePassword());
    parts->addWidget(makeChoices());
    parts->addWidget(sectionTitle(tr("Ports"), this));
    parts->addWidget(new BatchPorts(m_batch, BatchPorts::Show::All, this));
    parts->addWidget(sectionTitle(tr("The list"), this));
    parts->addWidget(m_table, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);

    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(other, 0, Qt::AlignTop);
    auto *actions = new FlowLayout;
    actions->addWidget(m_start);
    actions->addGrowing(m_obstacle);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_problem);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_consent);
    layout->addWidget(m_results);
    layout->addLayout(actions);

    connect(&m_batch, &BatchPresenter::draftReplaced, this, [this] {
        m_form->setPresets(m_batch.presets());
        m_form->load(m_batch.draft());
    });
    connect(&m_batch, &BatchPresenter::changed, this, &BatchSetup::refresh);
    m_form->load(m_batch.draft());
}

QWidget *BatchSetup::makeEarlier()
{
    auto *card = new QFrame(this);
    card->setObjectName(u"card"_s);
    m_earlierText = plainLabel({}, card);
    m_resume = new QRadioButton(tr("Go on: lea&ve out what is done"), card);
    m_resume->setObjectName(u"resume"_s);
    m_fresh = new QRadioButton(tr("Begin anew: all of them, with a new result f&ile"), card);
    m_fresh->setObjectName(u"fresh"_s);
    connect(m_resume, &QRadioButton::clicked, this, [this] { m_batch.setResuming(true); });
    connect(m_fresh, &QRadioButton::clicked, this, [this] { m_batch.setResuming(false); });
    auto *choice = new FlowLayout;
    choice->setSpacing(24);
    choice->addWidget(m_resume);
    choice->addWidget(m_fresh);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->addWidget(m_earlierText);
    layout->addLayout(choice);
    return card;
}

QWidget *BatchSetup::makeChoices()
{
    auto *row = new QWidget(this);
    m_unlisted = new QCheckBox(tr("Also set up trackers t&hat are not on the list"), row);
    m_unlisted->setObjectName(u"allowUnlisted"_s);
    m_prove = new QCheckBox(tr("&Prove each by its report"), row);
    m_prove->setObjectName(u"proveEach"_s);
    connect(m_unlisted, &QCheckBox::clicked, &m_batch, &BatchPresenter::setAllowUnlisted);
    connect(m_prove, &QCheckBox::clicked, &m_batch, &BatchPresenter::setProving);
    auto *layout = new FlowLayout(row);
    layout->setSpacing(24);
    layout->addWidget(m_unlisted);
    layout->addWidget(m_prove);
    return row;
}

QWidget *BatchSetup::makePassword()
{
    auto *row = new QWidget(this);
    auto *label = new QLabel(tr("&Device password"), row);
    m_password = new QLineEdit(row);
    m_password->setObjectName(u"batchPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setAccessibleName(tr("Device password"));
    m_password->setPlaceholderText(tr("the usual one"));
    m_password->setFixedWidth(180);
    label->setBuddy(m_password);
    m_remembered = new QPushButton(tr("Use the remembered one"), row);
    m_remembered->setObjectName(u"useRemembered"_s);
    m_remembered->setProperty("quiet", true);
    m_remembered->setAutoDefault(true);
    connect(m_password, &QLineEdit::textEdited, this,
            [this](const QString &text) { m_batch.setDevicePassword(text.toStdString()); });
    connect(m_remembered, &QPushButton::clicked, this, [this] {
        m_password->setFocus(); // The button is about to go.
        m_batch.useRememberedPassword();
    });
    auto *layout = new FlowLayout(row);
    layout->addWidget(label);
    layout->addWidget(m_password);
    layout->addWidget(m_remembered);
    return row;
}

void BatchSetup::refresh()
{
    if (m_batch.stage() != BatchPresenter::Stage::Ready) {
        return;
    }
    const std::size_t count = m_batch.list().vehicles.size();
    const QString name = text::escaped(
        QFileInfo(QString::fromStdString(m_batch.list().file)).fileName().toStdString());
    m_title->setText(count == 1 ? tr("%1: 1 tracker").arg(name)
                                : tr("%1: %2 trackers").arg(name, countText(count)));
    m_problem->setVisible(m_batch.error().has_value());
    if (m_batch.error()) {
        m_problem->setText(text::describe(*m_batch.error()).joined());
    }
    refreshEarlier();
    m_form->showProblems(m_batch.draft());
    m_unlisted->setChecked(m_batch.allowsUnlisted());
    m_prove->setVisible(m_batch.canProve());
    m_prove->setChecked(m_batch.isProving());
    if (m_password->text().toStdString() != m_batch.devicePassword()) {
        m_password->setText(QString::fromStdString(m_batch.devicePassword()));
    }
    m_remembered->setVisible(m_batch.remembersPassword() && m_batch.devicePassword().empty());
    m_results->setText(tr("Results: %1").arg(text::escaped(m_batch.resultFile().toStdString())));
    const std::optional<Error> obstacle = m_batch.obstacle();
    m_start->setEnabled(!obstacle);
    const auto words = m_batch.wordsToAgree();
    if (isVisible() && words.empty() && m_consent->isAncestorOf(focusWidget())) {
        moveFocus(); // Else the keyboard would slip on to another part of the window.
    }
    m_consent->setWords(words);
    const QString reason = obstacle ? obstacleText(*obstacle) : QString();
    m_obstacle->setText(reason.isEmpty() ? tr("Each tracker is written and read back as soon as "
                                              "it is plugged in, without another question.")
                                         : reason);
    setStyleFlag(m_obstacle, "problem", !reason.isEmpty());
    setStyleFlag(m_obstacle, "muted", reason.isEmpty());
    m_start->setAccessibleDescription(m_obstacle->text());
}

void BatchSetup::refreshEarlier()
{
    m_earlier->setVisible(m_batch.earlier().has_value());
    if (m_batch.earlier()) {
        m_earlierText->setText(earlierWords(*m_batch.earlier()));
        (m_batch.isResuming() ? m_resume : m_fresh)->setChecked(true);
    }
}

QString BatchSetup::obstacleText(const Error &obstacle)
{
    return obstacle.code == ErrorCode::ConsentNeeded
               ? tr("Agree above first: nothing is written to a tracker without it.")
               : text::describe(obstacle).joined();
}

void BatchSetup::moveFocus()
{
    if (m_start->isEnabled()) {
        m_start->setFocus();
    } else {
        m_form->focusFirst(m_batch.draft());
    }
}

} // namespace sp7600::ui
