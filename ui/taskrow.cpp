// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/taskrow.h"

#include "ui/flowlayout.h"
#include "ui/task.h"
#include "ui/widgets.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

TaskRow::TaskRow(Task &task, const QString &name, QWidget *parent)
    : QFrame(parent)
    , m_task(task)
    , m_mark(new StatusMark(16, this))
    , m_text(plainLabel({}, this))
    , m_agree(makeButton(tr("Send them there"), name + u"Agree"_s))
    , m_refuse(makeButton(tr("Do not send"), name + u"Refuse"_s))
    , m_stop(makeButton(tr("Stop"), name + u"Stop"_s))
    , m_close(makeButton(tr("Close"), name + u"Close"_s))
{
    setObjectName(u"card"_s);
    m_text->setObjectName(name + u"Text"_s);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setProperty("quiet", true);
    m_close->setAccessibleName(tr("Close this message"));
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(16, 6, 8, 6);
    layout->addWidget(m_mark);
    layout->addGrowing(m_text);
    for (QPushButton *button : {m_agree, m_refuse, m_stop, m_close}) {
        layout->addWidget(button);
    }
    connect(m_agree, &QPushButton::clicked, &m_task, &Task::agree);
    connect(m_refuse, &QPushButton::clicked, &m_task, &Task::stop);
    connect(m_stop, &QPushButton::clicked, &m_task, &Task::stop);
    connect(m_close, &QPushButton::clicked, &m_task, &Task::forgetTold);
    connect(&m_task, &Task::changed, this, &TaskRow::refresh);
    refresh();
}

bool TaskRow::endByHand()
{
    if (m_task.isIdle()) {
        return m_task.forgetTold();
    }
    m_task.stop();
    return true;
}

void TaskRow::refresh()
{
    const bool hadFocus = focusWidget() != nullptr && focusWidget()->hasFocus();
    const bool isAsking = m_task.state() == Task::State::Asking;
    const bool isRunning = m_task.state() == Task::State::Running;
    const QString &told = m_task.told().text;
    m_mark->setStatus(m_task.told().status);
    if (accessibleName() != told) {
        m_text->setText(told);
        setAccessibleName(told);
        if (!isRunning) { // Each step of it would be noise.
            announce(this, told);
        }
    }
    m_agree->setVisible(isAsking);
    m_refuse->setVisible(isAsking);
    m_stop->setVisible(isRunning);
    m_close->setVisible(!isAsking && !isRunning);
    setVisible(!m_task.told().text.isEmpty());
    if (isAsking && isVisible()) {
        m_refuse->setFocus(); // Enter alone shall send nothing.
    } else if (hadFocus && (focusWidget() == nullptr || !focusWidget()->hasFocus())) {
        Q_EMIT focusLost();
    }
}

} // namespace sp7600::ui
