// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Part of SettingsPanel: its buttons, and what comes next.
#include "ui/settingspanel.h"

#include "ui/flowlayout.h"
#include "ui/imeirow.h"
#include "ui/settingstable.h"
#include "ui/unitpanel.h"
#include "ui/unitpresenter.h"
#include "ui/widgets.h"

#include "core/text/text.h"

#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

using Stage = UnitPresenter::Stage;

FlowLayout *SettingsPanel::makeActions()
{
    m_obstacle->setObjectName(u"writeObstacle"_s);
    m_read->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_R).toString(QKeySequence::NativeText));
    m_take->setAccessibleDescription(tr("Nothing is written. It can be undone."));
    connect(m_write, &QPushButton::clicked, this, [this] {
        m_write->setFocus(); // A field that is open is closed.
        m_unit.start(false);
    });
    connect(m_prove, &QPushButton::clicked, this, &SettingsPanel::proofWanted);
    connect(m_back, &QPushButton::clicked, &m_unit, &UnitPresenter::backToSettings);
    connect(m_take, &QPushButton::clicked, &m_unit, &UnitPresenter::takeBackup);
    connect(m_diagnose, &QPushButton::clicked, this, &SettingsPanel::diagnosisRequested);
    connect(m_cancel, &QPushButton::clicked, &m_unit, &UnitPresenter::cancel);
    connect(m_read, &QPushButton::clicked, &m_unit, &UnitPresenter::readAgain);
    auto *actions = new FlowLayout;
    for (QPushButton *button : {m_write, m_prove, m_cancel, m_back, m_take, m_diagnose}) {
        actions->addWidget(button);
    }
    actions->addGrowing(m_obstacle);
    actions->addWidget(m_read);
    return actions;
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
    m_read->setEnabled((identified || finished) && !m_unit.isInConversation());
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
