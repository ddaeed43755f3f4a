// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teachpanel.h"

#include "ui/fieldgrid.h"
#include "ui/flowlayout.h"
#include "ui/icons.h"
#include "ui/profilemodel.h"
#include "ui/profilespresenter.h"
#include "ui/teachvalues.h"
#include "ui/teachwords.h"
#include "ui/unitpresenter.h"
#include "ui/widgets.h"

#include "core/commissioning/installer.h"
#include "core/text/shippedtext.h"
#include "core/text/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

constexpr auto byKey = "teach/by"_L1;
/// In letters; the names of most firmwares are shorter.
constexpr int leastOfBase = 24;

/// Several lines of what is pasted; Tab goes on.
QPlainTextEdit *pasteField(const QString &objectName, const QString &name, int lines,
                           QWidget *parent)
{
    auto *field = new QPlainTextEdit(parent);
    field->setObjectName(objectName);
    field->setAccessibleName(name);
    field->setFont(monospaceFont());
    field->setTabChangesFocus(true);
    field->setFixedHeight(field->fontMetrics().lineSpacing() * lines + 20);
    return field;
}

QLabel *commandLabel(const QString &objectName, QWidget *parent)
{
    QLabel *label = plainLabel({}, parent);
    label->setObjectName(objectName);
    label->setFont(monospaceFont());
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

TeachPanel::TeachPanel(ProfilesPresenter &profiles, QWidget *parent)
    : QWidget(parent)
    , m_profiles(profiles)
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(makeContent());

    m_save = new QPushButton(tr("&Save"), this);
    m_save->setObjectName(u"saveTaught"_s);
    setSymbol(m_save, Symbol::Save);
    m_save->setProperty("primary", true);
    m_try = new QPushButton(this);
    m_try->setObjectName(u"tryWord"_s);
    m_cancel = new QPushButton(tr("&Do not teach"), this);
    m_cancel->setObjectName(u"cancelTeaching"_s);
    m_tryHint = mutedLabel({}, this);
    m_tryHint->setObjectName(u"tryHint"_s);
    m_saveProblem = plainLabel({}, this);
    m_saveProblem->setProperty("problem", true);
    for (QPushButton *each : {m_save, m_try, m_cancel}) {
        each->setAutoDefault(true);
    }
    auto *actions = new FlowLayout;
    actions->addWidget(m_save);
    actions->addWidget(m_try);
    actions->addGrowing(m_tryHint);
    actions->addWidget(m_cancel);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_saveProblem);
    layout->addLayout(actions);

    connect(m_save, &QPushButton::clicked, this, &TeachPanel::save);
    connect(m_try, &QPushButton::clicked, this, &TeachPanel::tryReading);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        forget();
        Q_EMIT cancelled();
    });
    connect(&m_profiles.unit(), &UnitPresenter::changed, this, &TeachPanel::refreshTrying);
    connect(&m_profiles.unit(), &UnitPresenter::wordTried, this, &TeachPanel::onTried);
    connect(&m_profiles, &ProfilesPresenter::changed, this, &TeachPanel::listBases);
    refresh();
}

QWidget *TeachPanel::makeContent()
{
    auto *content = new QWidget;
    content->setObjectName(u"scrolled"_s);
    auto *title = plainLabel(tr("Teach a word"), content);
    title->setFont(enlarged(font(), 1.35, true));

    m_base = new QComboBox(content);
    m_base->setObjectName(u"teachBase"_s);
    m_base->setAccessibleName(tr("For which firmware"));
    m_base->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_base->setMinimumContentsLength(leastOfBase);
    leaveWheelToPage(m_base);
    auto *baseLabel = new QLabel(tr("For firm&ware"), content);
    baseLabel->setBuddy(m_base);
    m_by = new QLineEdit(content);
    m_by->setObjectName(u"teachBy"_s);
    m_by->setAccessibleName(tr("Your name"));
    m_by->setMaxLength(60);
    auto *byLabel = new QLabel(tr("Your &name"), content);
    byLabel->setBuddy(m_by);

    QWidget *settings = makeSettings(content); // Reached by Tab in the order of the page.
    m_command = pasteField(u"teachCommand"_s, tr("A command that works"), 2, content);
    m_command->setPlaceholderText(tr("for example %1").arg(u"1234,SIP;54.85.159.138;8888"_s));
    auto *commandLabel = new QLabel(tr("A command that w&orks"), content);
    commandLabel->setBuddy(m_command);
    m_reply =
        pasteField(u"teachReply"_s, tr("What the tracker answered, if you have it"), 2, content);
    m_reply->setPlaceholderText(
        tr("for example %1").arg(u"SP7600 V1.10\nSIP: 54.85.159.138;8888"_s));
    auto *replyLabel = new QLabel(tr("What the tracker &answered, if you have it"), content);
    replyLabel->setBuddy(m_reply);

    m_todo = plainLabel({}, content);
    m_todo->setObjectName(u"teachTodo"_s);

    auto *who = new FieldGrid(nullptr);
    who->setHorizontalSpacing(12);
    who->place(baseLabel, 0, 0);
    who->place(m_base, 0, 1);
    who->place(byLabel, 0, 2);
    who->place(m_by, 0, 3);
    who->setGroupStretch(0, 3);
    who->setGroupStretch(1, 2);
    auto *paste = new QGridLayout;
    paste->setHorizontalSpacing(12);
    paste->setVerticalSpacing(4);
    paste->addWidget(commandLabel, 0, 0);
    paste->addWidget(replyLabel, 0, 1);
    paste->addWidget(m_command, 1, 0);
    paste->addWidget(m_reply, 1, 1);
    paste->setColumnStretch(0, 1);
    paste->setColumnStretch(1, 1);

    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(title);
    layout->addLayout(who);
    layout->addWidget(settings);
    layout->addLayout(paste);
    layout->addWidget(m_todo);
    layout->addWidget(makeProposal(content));
    layout->addStretch(1);

    connect(m_base, &QComboBox::activated, this, &TeachPanel::chooseBase);
    connect(m_command, &QPlainTextEdit::textChanged, this, [this] {
        m_draft.setCommand(m_command->toPlainText());
        onDraftChanged();
    });
    connect(m_reply, &QPlainTextEdit::textChanged, this, [this] {
        m_draft.setReply(m_reply->toPlainText());
        onDraftChanged();
    });
    return content;
}

QWidget *TeachPanel::makeSettings(QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *checks = new FlowLayout;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new QLabel(tr("What it sets"), box));
    layout->addLayout(checks);
    for (const SettingId setting : allSettings) {
        auto *check = new QCheckBox(text::settingLabel(setting), box);
        check->setObjectName(u"teach_"_s + QString::fromUtf8(settingName(setting)));
        connect(check, &QCheckBox::toggled, this, &TeachPanel::takeSettings);
        checks->addWidget(check);
        m_settings.emplace(setting, check);
    }
    return box;
}

QWidget *TeachPanel::makeProposal(QWidget *parent)
{
    auto *card = new QFrame(parent);
    card->setObjectName(u"card"_s);
    m_proposal = card;
    m_values = new TeachValues(m_reply, card);
    m_forms = new QWidget(card);
    m_change = commandLabel(u"taughtChange"_s, m_forms);
    m_ask = commandLabel(u"taughtAsk"_s, m_forms);
    m_answer = commandLabel(u"taughtAnswer"_s, m_forms);
    m_notes = plainLabel({}, card);
    m_notes->setObjectName(u"teachNotes"_s);
    m_meaningProblem = plainLabel({}, card);
    m_meaningProblem->setProperty("problem", true);

    m_dangerRow = new QWidget(card);
    auto *mark = new StatusMark(16, m_dangerRow);
    mark->setStatus(Status::Stop);
    m_danger = plainLabel({}, m_dangerRow);
    m_danger->setObjectName(u"teachDanger"_s);
    m_danger->setProperty("problem", true);
    m_triedRow = new QWidget(card);
    m_triedMark = new StatusMark(16, m_triedRow);
    m_tried = plainLabel({}, m_triedRow);
    m_tried->setObjectName(u"tried"_s);
    const auto fill = [](QWidget *row, QWidget *shape, QWidget *text) {
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->addWidget(shape);
        line->addWidget(text, 1);
    };
    fill(m_dangerRow, mark, m_danger);
    fill(m_triedRow, m_triedMark, m_tried);

    auto *forms = new QGridLayout(m_forms);
    forms->setContentsMargins(0, 0, 0, 0);
    forms->setHorizontalSpacing(12);
    forms->setVerticalSpacing(4);
    int line = 0;
    for (const auto &[name, label] :
         {std::pair(tr("To change it"), m_change), std::pair(tr("To ask for it"), m_ask),
          std::pair(tr("The answer"), m_answer)}) {
        forms->addWidget(mutedLabel(name, m_forms), line, 0);
        forms->addWidget(label, line++, 1);
    }
    forms->setColumnStretch(1, 1);
    forms->setColumnMinimumWidth(0, fontMetrics().horizontalAdvance(tr("To ask for it")) + 8);

    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_values);
    layout->addWidget(m_meaningProblem);
    layout->addWidget(m_forms);
    layout->addWidget(m_dangerRow);
    layout->addWidget(m_notes);
    layout->addWidget(m_triedRow);
    connect(m_values, &TeachValues::roleChosen, this,
            [this](std::size_t number, const device::ParameterRole &role) {
                m_draft.setRole(number, role);
                onDraftChanged();
            });
    connect(m_values, &TeachValues::meaningGiven, this,
            [this](SettingId setting, const std::string &text) {
                const auto taken = m_draft.setMeaning(setting, text);
                m_meaningProblem->setText(taken ? QString()
                                                : text::describe(taken.error()).joined());
                onDraftChanged();
            });
    return card;
}

void TeachPanel::begin(const device::Profile *base, const std::vector<SettingId> &settings)
{
    forget();
    const QString name = QSettings().value(byKey).toString();
    m_by->setText(name.isEmpty() ? QString::fromStdString(commissioning::loginName()) : name);
    if (const device::Profile *chosen = base != nullptr ? base : m_profiles.usualBase()) {
        m_draft.setBase(*chosen);
    }
    listBases();
    for (const auto &[setting, check] : m_settings) {
        const QSignalBlocker quiet(check);
        check->setChecked(std::ranges::find(settings, setting) != settings.end());
    }
    takeSettings();
    m_command->setFocus();
}

void TeachPanel::listBases()
{
    m_base->clear();
    const auto all = m_profiles.profiles();
    for (const device::Profile *profile : all) {
        m_base->addItem(text::shippedText(profile->name), QString::fromStdString(profile->id));
    }
    if (m_draft.base() == nullptr) {
        return;
    }
    const QString id = QString::fromStdString(m_draft.base()->id);
    m_base->setCurrentIndex(std::max(m_base->findData(id), 0));
    chooseBase(m_base->currentIndex());
}

void TeachPanel::chooseBase(int index)
{
    const auto *base = m_profiles.find(m_base->itemData(index).toString().toStdString());
    if (base != nullptr) {
        m_draft.setBase(*base);
        onDraftChanged();
    }
}

void TeachPanel::takeSettings()
{
    std::vector<SettingId> settings;
    for (const SettingId setting : allSettings) {
        if (m_settings.at(setting)->isChecked()) {
            settings.push_back(setting);
        }
    }
    m_draft.setSettings(settings);
    onDraftChanged();
}

void TeachPanel::onDraftChanged()
{
    m_trying = false;
    m_warned = false;
    m_triedRow->hide();
    m_saveProblem->clear();
    refresh();
}

void TeachPanel::refresh()
{
    refreshProposal();
    refreshMessages();
    refreshTrying();
    m_saveProblem->setVisible(!m_saveProblem->text().isEmpty());
    m_save->setEnabled(m_draft.isComplete() && m_meaningProblem->text().isEmpty());
}

void TeachPanel::refreshProposal()
{
    m_proposal->setVisible(!m_draft.values().empty());
    m_values->show(m_draft);
    m_forms->setVisible(m_draft.isComplete());
    m_meaningProblem->setVisible(!m_meaningProblem->text().isEmpty());
    const auto form = [](const std::optional<protocol::Template> &text) {
        return text ? text::escaped(text->text()) : tr("not known");
    };
    const device::SettingWord word =
        m_draft.proposal() ? m_draft.proposal()->word : device::SettingWord();
    m_change->setText(form(word.write));
    m_ask->setText(form(word.read));
    m_answer->setText(form(word.reply));
}

void TeachPanel::refreshMessages()
{
    const QStringList questions = teachingQuestions(m_draft);
    QString todo;
    if (m_draft.problem()) {
        todo = teachingProblem(*m_draft.problem());
    } else if (!questions.isEmpty()) {
        todo = questions.join(u' ');
    } else if (!m_draft.isComplete()) {
        todo = m_draft.settings().empty() ? tr("Tick what the command sets.")
                                          : tr("Paste the command as it was sent.");
    }
    m_todo->setText(todo);
    m_todo->setVisible(!todo.isEmpty());
    setStyleFlag(m_todo, "problem", m_draft.problem().has_value());
    setStyleFlag(m_todo, "attention", !questions.isEmpty() && !m_draft.problem());

    const auto danger = m_draft.danger(m_profiles.dangerous());
    m_dangerRow->setVisible(danger.has_value());
    m_danger->setText(
        danger ? tr("Beware: this word is known to do harm: it %1.").arg(text::shippedText(*danger))
               : QString());
    const QStringList notes = teachingNotes(m_draft);
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
}

bool TeachPanel::canTry() const
{
    const UnitPresenter &unit = m_profiles.unit();
    return m_draft.isComplete() && m_draft.proposal()->word.read && unit.canTryWord()
           && unit.profile() && unit.profile()->grammar == m_draft.base()->grammar && !m_trying;
}

void TeachPanel::refreshTrying()
{
    if (m_trying && !m_profiles.unit().isConnected()) {
        m_trying = false; // It went away with the question.
    }
    m_try->setText(m_warned ? tr("Send it an&yway") : tr("Tr&y it on the connected tracker"));
    m_try->setEnabled(canTry());
    const UnitPresenter &unit = m_profiles.unit();
    QString hint;
    if (m_trying || unit.isWordOut()) {
        hint = tr("Asking the tracker…");
    } else if (!unit.canTryWord()) {
        hint = tr("To try it, connect a tracker on the Commission page.");
    } else if (m_draft.base() != nullptr && unit.profile()
               && unit.profile()->grammar != m_draft.base()->grammar) {
        hint = tr("The connected tracker takes another kind of commands than this firmware.");
    } else if (canTry()) {
        const QString command = text::escaped(m_draft.proposal()->word.read->text());
        hint = m_warned ? tr("It may do harm: %1").arg(command)
                        : tr("Sends %1, which should only ask.").arg(command);
    }
    m_tryHint->setText(hint);
}

void TeachPanel::tryReading()
{
    if (!canTry()) {
        return;
    }
    const std::string command = m_draft.proposal()->word.read->text();
    if (m_profiles.dangerous().whatItDoes(command) && !std::exchange(m_warned, true)) {
        refreshTrying();
        return;
    }
    m_warned = false;
    m_trying = true;
    m_triedRow->hide();
    m_profiles.unit().tryWord(command, m_draft.hasSecret());
    refreshTrying();
}

void TeachPanel::onTried(const Result<std::string> &answer)
{
    if (!std::exchange(m_trying, false)) {
        return; // Something else was pasted since.
    }
    bool shown = false;
    QString words;
    if (!answer) {
        words = text::describe(answer.error()).joined();
    } else {
        shown = m_draft.takeReading(*answer);
        const QString said =
            tr("It answered: %1").arg(m_draft.hasSecret() ? u"•••"_s : text::escaped(*answer));
        words = said + u'\n'
                + (shown ? tr("The answer shows the values: this question works.")
                         : tr("The answer does not show the values: whether this question "
                              "works stays unknown."));
    }
    refresh();
    m_triedMark->setStatus(shown ? Status::Ok : Status::Attention);
    m_tried->setText(words);
    m_triedRow->show();
}

void TeachPanel::save()
{
    if (!m_save->isEnabled()) {
        return;
    }
    const QString by = m_by->text().trimmed();
    if (!by.isEmpty()) {
        QSettings().setValue(byKey, by);
    }
    const auto id = m_profiles.saveTaught(*m_draft.base(), m_draft.proposal()->word, by);
    if (!id) {
        m_saveProblem->setText(text::describe(id.error()).joined());
        refresh();
        return;
    }
    forget();
    Q_EMIT saved(*id);
}

void TeachPanel::forget()
{
    m_draft = {};
    m_meaningProblem->clear();
    // Also what could be undone back to: a password may have been in it.
    const QSignalBlocker quietCommand(m_command);
    const QSignalBlocker quietReply(m_reply);
    m_command->setPlainText({});
    m_reply->setPlainText({});
    onDraftChanged();
}

void TeachPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        m_cancel->click();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace sp7600::ui
