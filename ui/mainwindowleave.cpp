// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Part of MainWindow: how it is left, and what has to come to an end before.
#include "ui/mainwindow.h"

#include "ui/batchpresenter.h"
#include "ui/commissionpage.h"
#include "ui/consolepresenter.h"
#include "ui/diagnosispresenter.h"
#include "ui/leaverow.h"
#include "ui/livepage.h"
#include "ui/recordspresenter.h"
#include "ui/smspanel.h"
#include "ui/teachpanel.h"
#include "ui/unitpresenter.h"

#include <QCloseEvent>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace sp7600::ui
{

using Says = LeaveRow::Says;
using Stage = UnitPresenter::Stage;

void MainWindow::addLeaving()
{
    connect(m_leaveRow, &LeaveRow::goOnWanted, m_leaveRow, &LeaveRow::end);
    connect(m_leaveRow, &LeaveRow::whenDoneWanted, this,
            [this] { m_leaveRow->say(Says::Waits, m_leaveRow->work()); });
    connect(m_leaveRow, &LeaveRow::cancelWanted, this, [this] { leave(Leave::Close); });
    // Later: whoever tells of the end is still in the middle of it.
    const auto follow = [this](const auto *sender, auto signal) {
        connect(sender, signal, this, &MainWindow::followWork, Qt::QueuedConnection);
    };
    follow(m_unit.get(), &UnitPresenter::changed);
    follow(m_batch.get(), &BatchPresenter::changed);
    follow(&m_diagnosis->support(), &SupportSaver::changed);
    for (const Task *task : filesUnderWay()) {
        follow(task, &Task::changed);
    }
}

/// The gravest of what closing the window would cut off.
LeaveWork MainWindow::workUnderWay() const
{
    if (m_unit->stage() == Stage::Working) {
        const bool proves = m_unit->runningStep() == JobStep::Prove && !m_unit->finalServer();
        return proves ? LeaveWork::Proving : LeaveWork::Writing;
    }
    if (m_batch->isRunning()) {
        return LeaveWork::List;
    }
    if (m_unit->isInConversation()) {
        return LeaveWork::Script;
    }
    const auto runs = [](const Task *task) { return task->state() == Task::State::Running; };
    const bool isFile =
        m_diagnosis->support().isSaving() || std::ranges::any_of(filesUnderWay(), runs);
    return isFile ? LeaveWork::Files : LeaveWork::None;
}

/// Who closes the window on something that failed would never know.
bool MainWindow::endedWell(LeaveWork work) const
{
    switch (work) {
    case LeaveWork::None:
        break;
    case LeaveWork::Writing:
    case LeaveWork::Proving: {
        const auto &job = m_unit->job();
        return job
               && (job->result == JobResult::Proved || job->result == JobResult::Configured
                   || job->result == JobResult::Restored);
    }
    case LeaveWork::List:
        return !m_batch->error() && m_batch->left() == 0;
    case LeaveWork::Script:
        return !m_console->problem();
    case LeaveWork::Files: {
        const auto &file = m_diagnosis->support().outcome();
        return (!file || file->has_value())
               && std::ranges::none_of(filesUnderWay(), [](const Task *task) {
                      return task->told().status == Status::Stop;
                  });
    }
    }
    return true;
}

/// The question goes with what it was about.
void MainWindow::followWork()
{
    if (m_leaving) {
        leaveWhenIdle();
        return;
    }
    const LeaveWork work = workUnderWay();
    if (m_leaveRow->says() == Says::Stays && work != LeaveWork::None) {
        m_leaveRow->end(); // Something new began.
    }
    if (m_leaveRow->says() == Says::Nothing || m_leaveRow->says() == Says::Stays) {
        return;
    }
    if (work != LeaveWork::None) {
        m_leaveRow->follow(work);
        return;
    }
    const bool closes = m_leaveRow->says() == Says::Waits;
    const LeaveWork ended = m_leaveRow->work();
    m_leaveRow->end();
    if (closes && endedWell(ended)) {
        leave(Leave::Close);
    } else if (closes) {
        m_leaveRow->say(Says::Stays, ended);
    }
}

/// A second time it is meant, and still nothing is cut off by a slip of the hand.
void MainWindow::askToLeave()
{
    if (isMinimized()) {
        showNormal();
    }
    activateWindow();
    const Says says = m_leaveRow->says();
    const bool wasAsked = says == Says::Asks || says == Says::Waits;
    m_leaveRow->say(wasAsked ? Says::Waits : Says::Asks, workUnderWay());
}

bool MainWindow::isBusy() const
{
    return m_unit->isBusy() || m_batch->isRunning() || m_diagnosis->support().isSaving()
           || std::ranges::any_of(filesUnderWay(),
                                  [](const Task *task) { return !task->isIdle(); });
}

/// What leaves a file, or another server, with half of it when it is cut off.
std::array<Task *, 5> MainWindow::filesUnderWay() const
{
    return {&m_live->transfer(), &m_live->replay(), &m_records->tasks(), &m_records->transfer(),
            &m_records->replay()};
}

/// Something is being written that stands nowhere else.
bool MainWindow::hasDraft() const
{
    const auto isOpen = [](const QWidget *panel) { return !panel->isHidden(); };
    return m_commission->hasKeptFile() || m_live->listening().isEdited()
           || std::ranges::any_of(findChildren<SmsPanel *>(), isOpen)
           || std::ranges::any_of(findChildren<TeachPanel *>(), isOpen);
}

/// There is none, or each of its trackers is done: the results are in a file.
bool MainWindow::isListOver() const
{
    return m_batch->stage() == BatchPresenter::Stage::NoList
           || (m_batch->stage() == BatchPresenter::Stage::Finished && m_batch->left() == 0);
}

/// Nothing would be lost with the window.
bool MainWindow::isFree() const
{
    return !isBusy() && m_unit->stage() == UnitPresenter::Stage::NoUnit && isListOver()
           && !m_diagnosis->isRunning() && !hasDraft();
}

void MainWindow::leave(Leave how)
{
    m_leaving = how;
    if (isBusy()) {
        const bool isUnit = m_unit->isBusy() || m_batch->isRunning();
        setWindowTitle(isUnit ? tr("SP7600 Installer: leaving the tracker in a safe state…")
                              : tr("SP7600 Installer: ending what is being written or sent…"));
        m_leaveRow->say(Says::Leaves, isUnit ? LeaveWork::Writing : LeaveWork::Files);
        m_batch->stop();
        if (m_unit->stage() == Stage::Working) {
            m_unit->cancel();
        }
        for (Task *task : filesUnderWay()) {
            task->stop();
        }
    }
    leaveWhenIdle();
}

void MainWindow::leaveWhenIdle()
{
    if (!m_leaving || m_unit->stage() == Stage::Working) {
        return; // The page shows how a write is put back.
    }
    if (m_unit->isBusy() && m_unit->stage() != Stage::NoUnit) {
        m_unit->release();
    }
    if (isBusy()) {
        return;
    }
    if (*m_leaving == Leave::Close) {
        close();
    } else if (!std::exchange(m_left, true)) {
        Q_EMIT left(*m_leaving);
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    keepPlace();
    if (!m_leaving && workUnderWay() != LeaveWork::None) {
        event->ignore();
        askToLeave();
        return;
    }
    if (isBusy()) {
        leave(Leave::Close);
        event->setAccepted(!isBusy());
        return;
    }
    QMainWindow::closeEvent(event);
}

bool MainWindow::event(QEvent *event)
{
    // Else Escape would cancel on the page what this row asks about.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape
        && (m_leaveRow->says() == Says::Asks || m_leaveRow->says() == Says::Waits)) {
        event->accept();
        return true;
    }
    return QMainWindow::event(event);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape
        && (m_leaveRow->says() == Says::Asks || m_leaveRow->says() == Says::Waits)) {
        m_leaveRow->end();
        return;
    }
    QMainWindow::keyPressEvent(event);
}

} // namespace sp7600::ui
