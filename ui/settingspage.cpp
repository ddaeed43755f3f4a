// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settingspage.h"

#include "ui/commissionpage.h"
#include "ui/emptypanel.h"
#include "ui/failedpanel.h"
#include "ui/filedrop.h"
#include "ui/openingpanel.h"
#include "ui/panelstack.h"
#include "ui/settingspanel.h"
#include "ui/smsplace.h"
#include "ui/stalerow.h"
#include "ui/undecidedrow.h"
#include "ui/unitpanel.h"
#include "ui/unitpresenter.h"
#include "ui/widgets.h"

#include "core/commissioning/settingsfile.h"
#include "core/text/text.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

using Stage = UnitPresenter::Stage;

SettingsPage::SettingsPage(UnitPresenter &unit, StationMonitor &monitor, QWidget *parent)
    : QWidget(parent)
    , m_unit(unit)
    , m_panels(new PanelStack(this))
    , m_empty(makeEmpty())
    , m_opening(new OpeningPanel(unit, this))
    , m_failed(new FailedPanel(unit, this))
    , m_settings(new SettingsPanel(unit, this))
    , m_sms(new SmsPlace(unit, monitor, *m_panels, *this))
    , m_trouble(plainLabel({}, this))
{
    for (QWidget *panel : {m_empty, static_cast<QWidget *>(m_opening),
                           static_cast<QWidget *>(m_failed), static_cast<QWidget *>(m_settings)}) {
        m_panels->addWidget(panel);
    }
    m_trouble->setObjectName(u"settingsTrouble"_s);
    m_trouble->setProperty("attention", true);
    m_trouble->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(8);
    layout->addWidget(m_trouble);
    auto *undecided = new UndecidedRow(unit, this);
    layout->addWidget(undecided);
    layout->addWidget(new StaleRow(unit, this));
    layout->addWidget(m_panels, 1);
    connect(undecided, &UndecidedRow::commissionWanted, this, &SettingsPage::commissionWanted);
    setAcceptDrops(true);
    leaveDropsToPage(*this);
    addShortcuts();

    connect(&m_unit, &UnitPresenter::stageChanged, this, &SettingsPage::onStageChanged);
    connect(&m_unit, &UnitPresenter::changed, this, &SettingsPage::refresh);
    connect(&m_unit, &UnitPresenter::notRemembered, this,
            [this](const Error &error) { tell(text::describe(error).joined()); });
    connect(m_failed, &FailedPanel::diagnosisRequested, this, &SettingsPage::diagnosisRequested);
    connect(m_settings, &SettingsPanel::diagnosisRequested, this,
            &SettingsPage::diagnosisRequested);
    connect(m_settings, &SettingsPanel::teachRequested, this, &SettingsPage::teachRequested);
    connect(m_settings, &SettingsPanel::smsWanted, m_sms, &SmsPlace::open);
    connect(m_sms, &SmsPlace::switched, this, [this] {
        m_trouble->hide();
        showPanel();
        moveFocus();
    });
    connect(m_settings, &SettingsPanel::proofWanted, this, &SettingsPage::prove);
    connect(m_settings, &SettingsPanel::fileFailed, this,
            [this](const Error &error) { tell(text::describe(error).joined()); });
    connect(m_settings, &SettingsPanel::fileDone, m_trouble, &QLabel::hide);
    onStageChanged();
}

QWidget *SettingsPage::makeEmpty()
{
    m_connect = makeButton(tr("To Commission"), u"toCommission"_s, true);
    auto *sms = makeButton(UnitPanel::tr("Send by text message…"), u"smsWithoutTracker"_s);
    sms->setAccessibleDescription(tr("For a tracker without a cable."));
    connect(m_connect, &QPushButton::clicked, this, &SettingsPage::commissionWanted);
    connect(sms, &QPushButton::clicked, this, [this] { m_sms->open(); });
    auto *empty = new EmptyPanel(u"noTracker"_s, {m_connect, sms}, this);
    empty->say(tr("No tracker is connected."),
               tr("Plug one in and choose its port on the page Commission. Then everything that it "
                  "can tell stands here, and can be changed, saved in a file and compared."));
    return empty;
}

void SettingsPage::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto action) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    // They are for the table: behind the text messages they would change what nobody sees.
    const auto addToTable = [this, &add](const QKeySequence &keys, auto action) {
        add(keys, [this, action] {
            if (!m_sms->isOpen()) {
                action();
            }
        });
    };
    add(Qt::Key_Escape, [this] { leaveOrCancel(); });
    for (const auto keys : {QKeyCombination(Qt::Key_F5), Qt::CTRL | Qt::Key_R}) {
        addToTable(keys, [this] { m_unit.readAgain(); });
    }
    addToTable(QKeySequence::Undo, [this] { m_settings->undo(); });
    // Both that people know, whichever is the system's.
    for (const auto keys : {Qt::CTRL | Qt::Key_Y, Qt::CTRL | Qt::SHIFT | Qt::Key_Z}) {
        addToTable(keys, [this] { m_settings->redo(); });
    }
}

void SettingsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
    moveFocus();
}

void SettingsPage::onStageChanged()
{
    m_sms->drop();     // The unit wants to be seen.
    m_trouble->hide(); // It was about what was there before.
    showPanel();
    refresh();
    moveFocus();
}

void SettingsPage::showPanel()
{
    if (m_sms->show()) {
        return;
    }
    switch (m_unit.stage()) {
    case Stage::NoUnit:
        m_panels->setCurrentWidget(m_empty);
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
        m_panels->setCurrentWidget(m_settings);
        break;
    }
}

void SettingsPage::refresh()
{
    if (!isVisible()) {
        return; // The unit tells of each second; it is looked at when the page is.
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
        m_settings->refresh();
        break;
    }
}

void SettingsPage::moveFocus()
{
    if (!isVisible()) {
        return; // The keyboard is another page's.
    }
    if (m_sms->focusNext()) {
        return;
    }
    switch (m_unit.stage()) {
    case Stage::NoUnit:
        m_connect->setFocus();
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
        m_settings->focusNext();
        break;
    }
}

void SettingsPage::leaveOrCancel()
{
    if (!m_sms->leave()) {
        m_unit.cancel();
    }
}

/// What was written stays; the tracker is read again, and the way to its proof stands there.
void SettingsPage::prove()
{
    m_unit.backToSettings();
    Q_EMIT commissionWanted();
}

void SettingsPage::tell(const QString &trouble)
{
    m_trouble->setText(trouble);
    m_trouble->show();
}

void SettingsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls()) {
        event->acceptProposedAction();
    }
}

void SettingsPage::dropEvent(QDropEvent *event)
{
    const QString file = droppedFile(*event->mimeData());
    event->acceptProposedAction();
    if (file.isEmpty()) {
        tell(CommissionPage::tr("Drop one settings file of this laptop at a time."));
        return;
    }
    takeFile(file);
}

void SettingsPage::takeFile(const QString &file)
{
    if (!m_unit.canEdit()) {
        tell(tr("The file can be dropped here once a tracker is read and its settings are shown."));
        return;
    }
    const auto settings = commissioning::loadSettings(file);
    if (!settings) {
        tell(text::describe(settings.error()).joined());
        return;
    }
    m_sms->leave();
    m_settings->takeSettings(file, *settings);
}

} // namespace sp7600::ui
