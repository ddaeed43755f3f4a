// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settingspanel.h"

#include "ui/backupwords.h"
#include "ui/consentrow.h"
#include "ui/flowlayout.h"
#include "ui/icons.h"
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
#include "core/text/shippedtext.h"
#include "core/text/text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <map>
#include <optional>

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
    , m_undo(makeButton(Symbol::Undo, tr("Undo"), u"undo"_s))
    , m_redo(makeButton(Symbol::Redo, tr("Redo"), u"redo"_s))
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
    , m_write(makeButton(Symbol::Write, {}, u"writeSettings"_s, true))
    , m_prove(makeButton(Symbol::Prove, tr("&Prove that it reports"), u"proveIt"_s, true))
    , m_back(makeButton({}, u"changeMore"_s))
    , m_take(makeButton(tr("Take them over to change them"), u"takeBackup"_s))
    , m_diagnose(makeButton(Symbol::Diagnose, UnitPanel::tr("Diagno&se"), u"diagnoseWrite"_s))
    , m_cancel(makeButton(Symbol::Cancel, UnitPanel::tr("Cancel"), u"cancelWrite"_s))
    , m_read(makeButton(Symbol::ReadAgain, tr("&Read again"), u"readAgain"_s))
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

FlowLayout *SettingsPanel::makeTools()
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
    auto *tools = new FlowLayout;
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
FlowLayout *SettingsPanel::makeEditRow()
{
    m_undo->setToolTip(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText));
    m_redo->setToolTip(QKeySequence(QKeySequence::Redo).toString(QKeySequence::NativeText));
    m_reset->setToolTip(QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText));
    m_reset->setAccessibleDescription(tr("The setting stays as the tracker holds it."));
    m_resetAll->setAccessibleDescription(tr("Every setting stays as the tracker holds it."));
    auto *row = new FlowLayout;
    row->setSpacing(4);
    row->addGrowing(m_counts);
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

void SettingsPanel::connectTable()
{
    connect(m_table, &SettingsTable::currentMoved, this, [this] {
        refreshDetail();
        refreshTools();
    });
    connect(m_table, &SettingsTable::typed, this, [this](SettingId setting, const QString &text) {
        m_unit.typeSetting(setting, text.trimmed().toStdString());
    });
    connect(m_table, &SettingsTable::editingEnded, &m_unit, &UnitPresenter::endTyping);
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
        m_preset->addItem(text::shippedText(preset.name), QString::fromStdString(preset.id));
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

void SettingsPanel::takeSettings(const QString &file, const ConnectionSettings &settings)
{
    m_filePanel->take(file, settings);
}

void SettingsPanel::undo()
{
    if (m_unit.canEdit()) {
        m_unit.endTyping();
        m_unit.history().undo();
    }
}

void SettingsPanel::redo()
{
    if (m_unit.canEdit()) {
        m_unit.endTyping();
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

/// What is wrong with the value in the current row, else what is known of its word.
void SettingsPanel::refreshDetail()
{
    const SettingId setting = m_table->current();
    const auto problems =
        m_unit.canEdit() ? m_unit.draft().problems() : std::map<SettingId, Error>();
    const auto problem = problems.find(setting);
    const bool isWrong = problem != problems.end();
    const ReadSetting found = m_unit.snapshot() ? (*m_unit.snapshot())[setting] : ReadSetting();
    m_detail->setText(isWrong ? text::describe(problem->second).joined()
                              : wordExplanation(m_unit.profile(), setting, found));
    setStyleFlag(m_detail, "problem", isWrong);
    setStyleFlag(m_detail, "muted", !isWrong);
    m_teach->setVisible(m_unit.profile() && !m_model.isKnown(setting));
}

} // namespace sp7600::ui
