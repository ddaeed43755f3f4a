// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settingspanel.h"

#include "ui/backupwords.h"
#include "ui/consentrow.h"
#include "ui/imeirow.h"
#include "ui/jobwords.h"
#include "ui/restorepanel.h"
#include "ui/resultline.h"
#include "ui/settingsfilepanel.h"
#include "ui/settingstable.h"
#include "ui/settingswords.h"
#include "ui/targetform.h"
#include "ui/unitpanel.h"
#include "ui/unitpresenter.h"
#include "ui/widgets.h"

#include "core/system/clock.h"
#include "core/text/text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

using Stage = UnitPresenter::Stage;

namespace
{

/// So that all rows fit a screen of 1366 by 768.
constexpr int denseSpacing = 4;

} // namespace

SettingsPanel::SettingsPanel(UnitPresenter &unit, QWidget *parent)
    : QWidget(parent)
    , m_unit(unit)
    , m_model(unit)
    , m_preset(new QComboBox(this))
    , m_undo(makeButton(tr("Undo"), u"undo"_s))
    , m_redo(makeButton(tr("Redo"), u"redo"_s))
    , m_reset(makeButton(tr("Reset row"), u"resetRow"_s))
    , m_resetAll(makeButton(tr("Reset all"), u"resetAll"_s))
    , m_files(makeButton(UnitPanel::tr("Load, save, send"), u"pageFiles"_s))
    , m_earlier(makeButton(UnitPanel::tr("Earlier settings"), u"pageBackups"_s))
    , m_filePanel(new SettingsFilePanel(unit, this, SettingsFilePanel::Compared::Elsewhere))
    , m_restore(new RestorePanel(this))
    , m_result(new ResultLine(this))
    , m_table(new SettingsTable(m_model, this))
    , m_detail(plainLabel({}, this))
    , m_teach(makeButton(tr("&Teach it…"), u"teachSetting"_s))
    , m_counts(mutedLabel({}, this))
    , m_lasting(plainLabel({}, this))
    , m_imeiRow(new ImeiRow(this))
    , m_consent(new ConsentRow(this))
    , m_write(makeButton({}, u"writeSettings"_s, true))
    , m_prove(makeButton(tr("&Prove that it reports"), u"proveIt"_s, true))
    , m_back(makeButton({}, u"changeMore"_s))
    , m_take(makeButton(tr("Take them over to change them"), u"takeBackup"_s))
    , m_diagnose(makeButton(UnitPanel::tr("Diagno&se"), u"diagnoseWrite"_s))
    , m_cancel(makeButton(UnitPanel::tr("Cancel"), u"cancelWrite"_s))
    , m_read(makeButton(tr("&Read again"), u"readAgain"_s))
    , m_obstacle(plainLabel({}, this))
{
    m_lasting->setProperty("attention", true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(denseSpacing);
    layout->addLayout(makeTools());
    layout->addWidget(m_result);
    layout->addWidget(m_filePanel);
    layout->addWidget(m_restore);
    layout->addWidget(m_table, 1);
    layout->addLayout(makeDetailRow());
    layout->addLayout(makeEditRow());
    layout->addWidget(m_lasting);
    layout->addWidget(m_imeiRow);
    layout->addWidget(m_consent);
    layout->addLayout(makeActions());
    connectTable();
    connectUnit();
    listPresets();
    refresh();
}

QHBoxLayout *SettingsPanel::makeTools()
{
    m_preset->setObjectName(u"pagePreset"_s);
    m_preset->setAccessibleName(tr("Report to"));
    m_preset->setPlaceholderText(TargetForm::tr("another server"));
    m_preset->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_preset->setMinimumContentsLength(14);
    leaveWheelToPage(m_preset);
    auto *label = new QLabel(m_preset->accessibleName(), this);
    label->setBuddy(m_preset);
    m_earlier->setMenu(new QMenu(m_earlier));
    auto *files = new QMenu(m_files);
    m_filePanel->addActions(*files);
    files->addSeparator();
    connect(files->addAction(UnitPanel::tr("Send by text message…")), &QAction::triggered, this,
            &SettingsPanel::smsWanted);
    m_files->setMenu(files);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(4);
    tools->addWidget(label);
    tools->addWidget(m_preset);
    tools->addStretch();
    for (QPushButton *button : {m_files, m_earlier}) {
        button->setProperty("quiet", true);
        tools->addWidget(button);
    }
    return tools;
}

/// What is going to happen, and how it is taken back.
QHBoxLayout *SettingsPanel::makeEditRow()
{
    m_undo->setToolTip(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText));
    m_redo->setToolTip(QKeySequence(QKeySequence::Redo).toString(QKeySequence::NativeText));
    m_reset->setToolTip(QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText));
    m_reset->setAccessibleDescription(tr("The setting stays as the tracker holds it."));
    m_resetAll->setAccessibleDescription(tr("Every setting stays as the tracker holds it."));
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_counts, 1);
    for (QPushButton *button : {m_undo, m_redo, m_reset, m_resetAll}) {
        button->setProperty("quiet", true);
        row->addWidget(button);
    }
    return row;
}

QHBoxLayout *SettingsPanel::makeDetailRow()
{
    m_detail->setObjectName(u"settingDetail"_s);
    m_detail->setMinimumHeight(m_detail->fontMetrics().lineSpacing() * 2);
    m_teach->setProperty("quiet", true);
    m_teach->setAccessibleDescription(
        tr("With a command that works, this program learns the word for it."));
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_detail, 1);
    row->addWidget(m_teach);
    return row;
}

QHBoxLayout *SettingsPanel::makeActions()
{
    m_obstacle->setObjectName(u"writeObstacle"_s);
    m_read->setToolTip(QKeySequence(Qt::Key_F5).toString(QKeySequence::NativeText));
    m_take->setAccessibleDescription(tr("Nothing is written. It can be undone."));
    connect(m_write, &QPushButton::clicked, this, [this] {
        m_write->setFocus(); // A field that is open counts first: then it is asked once more.
        m_unit.start(false);
    });
    connect(m_prove, &QPushButton::clicked, this, &SettingsPanel::proofWanted);
    connect(m_back, &QPushButton::clicked, &m_unit, &UnitPresenter::backToSettings);
    connect(m_take, &QPushButton::clicked, &m_unit, &UnitPresenter::takeBackup);
    connect(m_diagnose, &QPushButton::clicked, this, &SettingsPanel::diagnosisRequested);
    connect(m_cancel, &QPushButton::clicked, &m_unit, &UnitPresenter::cancel);
    connect(m_read, &QPushButton::clicked, &m_unit, &UnitPresenter::readAgain);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(12);
    for (QPushButton *button : {m_write, m_prove, m_cancel, m_back, m_take, m_diagnose}) {
        actions->addWidget(button);
    }
    actions->addWidget(m_obstacle, 1);
    actions->addWidget(m_read);
    return actions;
}

void SettingsPanel::connectTable()
{
    connect(m_table, &SettingsTable::currentMoved, this, [this] {
        refreshDetail();
        refreshTools();
    });
    connect(m_table, &SettingsTable::typed, this, &SettingsPanel::onTyped);
    connect(m_table, &SettingsTable::editingEnded, this, [this] {
        m_typedInto.reset();
        refreshDetail();
    });
    connect(m_table, &SettingsTable::resetWanted, this,
            [this](SettingId setting) { m_unit.resetSettings({setting}); });
    connect(m_teach, &QPushButton::clicked, this,
            [this] { Q_EMIT teachRequested({m_table->current()}); });
    connect(m_reset, &QPushButton::clicked, this,
            [this] { m_unit.resetSettings({m_table->current()}); });
    connect(m_resetAll, &QPushButton::clicked, this,
            [this] { m_unit.resetSettings({allSettings.begin(), allSettings.end()}); });
    connect(m_undo, &QPushButton::clicked, this, &SettingsPanel::undo);
    connect(m_redo, &QPushButton::clicked, this, &SettingsPanel::redo);
}

void SettingsPanel::connectUnit()
{
    connect(m_preset, &QComboBox::activated, this, [this](int index) {
        m_unit.setPreset(m_preset->itemData(index).toString().toStdString());
    });
    connect(&m_unit, &UnitPresenter::presetsChanged, this, &SettingsPanel::listPresets);
    connect(&m_unit, &UnitPresenter::backupsChanged, this, &SettingsPanel::listBackups);
    connect(&m_unit, &UnitPresenter::backupChosen, this, &SettingsPanel::onBackupChosen);
    connect(&m_unit, &UnitPresenter::stageChanged, m_filePanel, &SettingsFilePanel::close);
    connect(&m_unit, &UnitPresenter::stageChanged, m_imeiRow, &ImeiRow::clear);
    connect(&m_unit.history(), &QUndoStack::indexChanged, this, &SettingsPanel::refreshTools);
    connect(m_imeiRow, &ImeiRow::given, &m_unit, &UnitPresenter::giveImei);
    connect(m_consent, &ConsentRow::agreed, &m_unit, &UnitPresenter::agreeToWords);
    connect(m_restore, &RestorePanel::passwordEdited, &m_unit, &UnitPresenter::setBackupPassword);
    connect(m_filePanel, &SettingsFilePanel::failed, this, &SettingsPanel::fileFailed);
    connect(m_filePanel, &SettingsFilePanel::shown, this, &SettingsPanel::fileDone);
    connect(m_filePanel, &SettingsFilePanel::closedByHand, this, &SettingsPanel::focusNext);
    connect(m_filePanel, &SettingsFilePanel::comparedWith, this,
            [this](const std::optional<ConnectionSettings> &file) {
                m_model.setFile(file);
                m_table->setColumnHidden(SettingsModel::InFile, !file);
            });
}

void SettingsPanel::listPresets()
{
    m_preset->clear();
    for (const Preset &preset : m_unit.presets()) {
        m_preset->addItem(text::escaped(preset.name), QString::fromStdString(preset.id));
    }
    refreshTools();
}

void SettingsPanel::listBackups()
{
    QMenu *menu = m_earlier->menu();
    menu->clear();
    for (std::size_t index = 0; index < m_unit.backups().size(); ++index) {
        const QString label =
            backupLabel(m_unit.backups()[index], m_unit.snapshot().value_or(SettingsSnapshot()));
        // An ampersand of theirs is no mnemonic.
        auto *action = menu->addAction(QString(label).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, index] { m_unit.lookAtBackup(index); });
    }
}

void SettingsPanel::onBackupChosen()
{
    if (m_unit.backup()) {
        m_filePanel->close(); // It is about what is typed.
        m_restore->setBackup(*m_unit.backup());
    }
    refresh();
    if (!isVisible()) {
        return; // The keyboard is another page's.
    }
    if (!m_unit.backup() || !m_restore->focusFirst()) {
        focusNext();
    }
}

void SettingsPanel::onTyped(SettingId setting, const QString &text)
{
    m_typedInto = setting;
    const std::string typed = text.trimmed().toStdString();
    // Nothing is as good as what the tracker holds.
    m_typedProblem = typed.empty() ? std::nullopt : m_unit.draft().problemWith(setting, typed);
    refreshDetail();
}

void SettingsPanel::takeSettings(const QString &file, const ConnectionSettings &settings)
{
    m_filePanel->take(file, settings);
}

void SettingsPanel::undo()
{
    if (m_unit.canEdit()) {
        m_unit.history().undo();
    }
}

void SettingsPanel::redo()
{
    if (m_unit.canEdit()) {
        m_unit.history().redo();
    }
}

void SettingsPanel::refresh()
{
    m_model.refresh();
    const bool identified = m_unit.stage() == Stage::Identified;
    m_restore->setVisible(identified && m_unit.backup());
    m_restore->showProblems(m_unit.passwordProblems());
    m_imeiRow->setVisible(identified && m_unit.needsImei());
    m_consent->setWords(identified ? m_unit.wordsToAgree() : std::vector<std::string>());
    const bool counts = m_unit.plan() && !m_unit.obstacle();
    m_counts->setText(counts ? m_unit.difference().countsText() : QString());
    m_counts->setVisible(identified);
    m_lasting->setText(m_unit.difference().lastingText());
    m_lasting->setVisible(identified && !m_lasting->text().isEmpty());
    refreshTools();
    refreshResult();
    refreshDetail();
    refreshActions();
}

void SettingsPanel::refreshTools()
{
    const bool editable = m_unit.canEdit();
    const QUndoStack &history = m_unit.history();
    for (QPushButton *button : {m_undo, m_redo, m_reset, m_resetAll}) {
        button->setVisible(editable);
    }
    m_undo->setEnabled(editable && history.canUndo());
    m_undo->setAccessibleDescription(history.undoText());
    m_redo->setEnabled(editable && history.canRedo());
    m_redo->setAccessibleDescription(history.redoText());
    m_reset->setEnabled(editable && m_model.isKnown(m_table->current()));
    m_resetAll->setEnabled(editable);
    m_files->setEnabled(editable);
    m_earlier->setEnabled(editable && !m_unit.backups().empty());
    m_preset->setEnabled(editable);
    const auto &preset = m_unit.draft().preset();
    m_preset->setCurrentIndex(preset ? m_preset->findData(QString::fromStdString(preset->id)) : -1);
}

void SettingsPanel::refreshResult()
{
    const bool working = m_unit.stage() == Stage::Working;
    m_result->setVisible(working || (m_unit.stage() == Stage::Finished && m_unit.job()));
    BannerWords words;
    if (working) {
        const auto waiting = m_unit.waiting();
        words = waiting ? waitingWords(*waiting) : writingWords(m_unit.elapsed());
    } else if (m_unit.stage() == Stage::Finished && m_unit.job()) {
        words = endWords(*m_unit.job(), system::utcNow());
    } else {
        return;
    }
    m_result->setWords(words);
    if (working && !m_unit.written().empty()) {
        const int row = SettingsModel::rowOf(m_unit.written().back().setting);
        m_table->scrollTo(m_model.index(row, SettingsModel::State));
    }
}

std::optional<Error> SettingsPanel::problemOf(SettingId setting) const
{
    if (m_typedInto == setting) {
        return m_typedProblem;
    }
    if (m_unit.canEdit()) {
        const auto problems = m_unit.draft().problems();
        if (const auto found = problems.find(setting); found != problems.end()) {
            return found->second;
        }
    }
    return {};
}

/// What is wrong with the value in the current row, else what is known of its word.
void SettingsPanel::refreshDetail()
{
    const SettingId setting = m_table->current();
    const auto problem = problemOf(setting);
    const ReadSetting found = m_unit.snapshot() ? (*m_unit.snapshot())[setting] : ReadSetting();
    m_detail->setText(problem ? text::describe(*problem).joined()
                              : wordExplanation(m_unit.profile(), setting, found));
    setStyleFlag(m_detail, "problem", problem.has_value());
    setStyleFlag(m_detail, "muted", !problem);
    m_teach->setVisible(m_unit.profile() && !m_model.isKnown(setting));
}

bool SettingsPanel::writesSomething() const
{
    return m_unit.plan() && !m_unit.plan()->difference.nothingToWrite();
}

void SettingsPanel::refreshActions()
{
    const Stage stage = m_unit.stage();
    const bool identified = stage == Stage::Identified;
    const bool finished = stage == Stage::Finished;
    const bool restoring = identified && m_unit.backup();
    const bool good = m_unit.job() && !m_unit.job()->error;
    m_write->setVisible(identified);
    m_write->setText(restoring ? UnitPanel::tr("Put back and ch&eck")
                               : UnitPanel::tr("Writ&e and check"));
    m_write->setEnabled(m_unit.canStart() && writesSomething());
    m_prove->setVisible(finished && good && m_unit.job()->result != JobResult::Proved
                        && m_unit.isConnected());
    m_cancel->setVisible(stage == Stage::Working);
    m_back->setVisible(finished || restoring);
    m_back->setText(!m_unit.isConnected() ? UnitPanel::tr("Connect a&gain")
                    : restoring           ? UnitPanel::tr("&Back to the settings")
                                          : tr("C&hange more"));
    m_take->setVisible(restoring);
    m_diagnose->setVisible(finished && !good);
    m_read->setEnabled(identified || finished);
    // One primary button: after a write that failed the next thing is to change what was wrong.
    setStyleFlag(m_back, "primary", finished && !m_prove->isVisibleTo(this));
    refreshObstacle();
}

/// Why it cannot be written, or what else there is to say beside the buttons.
void SettingsPanel::refreshObstacle()
{
    const Stage stage = m_unit.stage();
    QString reason;
    bool stops = false;
    if (stage == Stage::Identified) {
        const auto obstacle = m_unit.obstacle();
        stops = obstacle.has_value();
        if (obstacle) {
            reason = obstacle->code == ErrorCode::ConsentNeeded
                         ? UnitPanel::tr("Agree above first: nothing is written to this tracker "
                                         "without it.")
                         : text::describe(*obstacle).joined();
        } else if (m_unit.plan() && !writesSomething()) {
            reason = tr("Nothing differs from what the tracker holds.");
        }
    } else if (stage == Stage::Working) {
        reason = UnitPanel::tr("Esc cancels too.");
    } else if (stage == Stage::Finished && !m_unit.isConnected()) {
        reason = UnitPanel::tr("The tracker is no longer connected.");
    }
    m_obstacle->setText(reason);
    setStyleFlag(m_obstacle, "problem", stops);
    setStyleFlag(m_obstacle, "muted", !stops);
    m_write->setAccessibleDescription(reason);
}

void SettingsPanel::focusNext()
{
    switch (m_unit.stage()) {
    case Stage::Working:
        m_cancel->setFocus();
        break;
    case Stage::Finished:
        (m_prove->isVisibleTo(this) ? m_prove : m_back)->setFocus();
        break;
    default:
        if (m_unit.needsImei()) {
            m_imeiRow->focusField();
        } else if (m_unit.backup()) {
            m_back->setFocus();
        } else {
            m_table->setFocus();
        }
        break;
    }
}

} // namespace sp7600::ui
