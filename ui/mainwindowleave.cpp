// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Part of MainWindow: how it is left, and what has to come to an end before.
#include "ui/mainwindow.h"

#include "ui/batchpresenter.h"
#include "ui/commissionpage.h"
#include "ui/consolepresenter.h"
#include "ui/diagnosispresenter.h"
#include "ui/livepresenter.h"
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
            [this] { m_leaveRow->say(Says::Waits, m_leaveRow->how(), m_leaveRow->work()); });
    connect(m_leaveRow, &LeaveRow::cancelWanted, this, [this] { leave(m_leaveRow->how()); });
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

/// One thing that closing the window would cut off while it runs.
struct MainWindow::Work {
    LeaveWork kind = LeaveWork::None;
    bool runs = false;
    bool endedWell = false; ///< Once it does not run any more.
};

namespace
{

/// With an error it is not recorded, whatever else came of it.
bool isGood(const std::optional<Commissioning> &job)
{
    return job && !job->error
           && (job->result == JobResult::Proved || job->result == JobResult::Configured
               || job->result == JobResult::Restored);
}

/// All of it was sent, or a person has closed it since.
bool isGood(const ConsolePresenter &console)
{
    return !console.problem() && std::ranges::none_of(console.steps(), [](StepState step) {
        return step == StepState::Failed || step == StepState::Skipped;
    });
}

/// Also where a person has read it since.
bool isGood(const Task &task)
{
    return task.told().status == Status::Ok || task.told() == Task::Told();
}

} // namespace

/// The gravest first, always in the same order.
std::vector<MainWindow::Work> MainWindow::works() const
{
    const bool proves = m_unit->runningStep() == JobStep::Prove && !m_unit->finalServer();
    const SupportSaver &support = m_diagnosis->support();
    std::vector<Work> all{
        {proves ? LeaveWork::Proving : LeaveWork::Writing, m_unit->stage() == Stage::Working,
         isGood(m_unit->job())},
        {LeaveWork::List, m_batch->isRunning(), !m_batch->error() && m_batch->left() == 0},
        {LeaveWork::Script, m_unit->isInConversation(), isGood(*m_console)},
        {LeaveWork::Files, support.isSaving(),
         !support.outcome() || support.outcome()->has_value()},
    };
    for (const Task *task : filesUnderWay()) {
        all.push_back({LeaveWork::Files, task->state() == Task::State::Running, isGood(*task)});
    }
    return all;
}

/// The gravest of what closing the window would cut off.
LeaveWork MainWindow::workUnderWay() const
{
    const std::vector<Work> all = works();
    const auto found = std::ranges::find_if(all, &Work::runs);
    return found == all.end() ? LeaveWork::None : found->kind;
}

/// Each is judged when it ends, while it still tells of that; what ended before the question is
/// not. Who closes the window on something that failed would never know.
void MainWindow::watchWork()
{
    const std::vector<Work> all = works();
    m_awaited.resize(all.size());
    for (std::size_t index = 0; index < all.size(); ++index) {
        const bool hasEnded = m_awaited[index] && !all[index].runs;
        m_allWell = m_allWell && (!hasEnded || all[index].endedWell);
        m_awaited[index] = all[index].runs;
    }
}

/// The question goes with what it was about.
void MainWindow::followWork()
{
    const LeaveWork work = workUnderWay();
    if (m_leaving) {
        if (work != LeaveWork::None) {
            tellLeaving(work);
        }
        leaveWhenIdle();
        return;
    }
    if (m_leaveRow->says() == Says::Stays && work != LeaveWork::None) {
        m_leaveRow->end(); // Something new began.
    }
    if (m_leaveRow->says() == Says::Nothing || m_leaveRow->says() == Says::Stays) {
        return;
    }
    watchWork();
    if (work != LeaveWork::None) {
        m_leaveRow->follow(work);
        return;
    }
    const bool leaves = m_leaveRow->says() == Says::Waits;
    const LeaveWork ended = m_leaveRow->work();
    m_leaveRow->end();
    if (leaves && m_allWell) {
        leave(m_leaveRow->how());
    } else if (leaves) {
        m_halfOfList = m_batch->leftHalf(); // The page of the list says so.
        m_leaveRow->say(Says::Stays, m_leaveRow->how(), ended);
    }
}

/// As a person says it who may not know what is under way.
void MainWindow::wantToLeave(Leave how)
{
    if (!m_leaving && workUnderWay() != LeaveWork::None) {
        askToLeave(how);
    } else {
        leave(how);
    }
}

/// A second time it is meant, and still nothing is cut off by a slip of the hand.
void MainWindow::askToLeave(Leave how)
{
    if (isMinimized()) {
        showNormal();
    }
    activateWindow();
    const Says says = m_leaveRow->says();
    const bool wasAsked = says == Says::Asks || says == Says::Waits;
    if (!wasAsked) {
        m_awaited.clear();
        m_allWell = true;
        m_halfOfList = m_batch->leftHalf();
    }
    watchWork();
    const bool isMeant = wasAsked && m_leaveRow->how() == how;
    m_leaveRow->say(isMeant ? Says::Waits : Says::Asks, how, workUnderWay());
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
bool MainWindow::hasSmsDraft() const
{
    return !std::ranges::all_of(findChildren<SmsPanel *>(), &QWidget::isHidden);
}

bool MainWindow::hasWordDraft() const
{
    return !std::ranges::all_of(findChildren<TeachPanel *>(), &QWidget::isHidden);
}

bool MainWindow::hasDraft() const
{
    return m_commission->hasKeptFile() || m_live->listening().isEdited() || hasSmsDraft()
           || hasWordDraft();
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

/// What still has to come to an end, the gravest of it.
void MainWindow::tellLeaving(LeaveWork work)
{
    setWindowTitle(
        work == LeaveWork::Files  ? tr("SP7600 Installer: ending what is being written or sent…")
        : work == LeaveWork::List ? tr("SP7600 Installer: leaving the trackers in a safe state…")
                                  : tr("SP7600 Installer: leaving the tracker in a safe state…"));
    m_leaveRow->say(Says::Leaves, *m_leaving, work);
}

void MainWindow::leave(Leave how)
{
    if (!m_leaving && m_leaveRow->says() == Says::Nothing) {
        m_halfOfList = m_batch->leftHalf();
    }
    m_leaving = how;
    m_cutsWrite = m_cutsWrite || m_unit->stage() == Stage::Working;
    if (const LeaveWork work = workUnderWay(); work != LeaveWork::None) {
        tellLeaving(work);
    }
    if (isBusy()) {
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

bool MainWindow::takesFiles() const
{
    return isVisible() && !m_leaving && m_leaveRow->says() != Says::Waits;
}

bool MainWindow::isUnitLeftHalf() const
{
    return m_cutsWrite && m_unit->job() && sp7600::isLeftHalf(*m_unit->job());
}

/// Of more trackers than a person knows of.
bool MainWindow::isListLeftHalf() const
{
    return m_leaving && m_batch->leftHalf() > m_halfOfList;
}

/// What leaving wanted to take back could not be, or its server could not be set: a person has to
/// know what the tracker holds now.
bool MainWindow::isLeftHalf() const
{
    return isUnitLeftHalf() || isListLeftHalf();
}

/// The page tells of it, setting by setting: first that of the one tracker, at the next time that
/// of the list. Who closes the window after that means it.
void MainWindow::stayOpen()
{
    const bool isOfList = !isUnitLeftHalf();
    const Leave how = *std::exchange(m_leaving, std::nullopt);
    m_cutsWrite = false;
    if (isOfList) {
        m_halfOfList = m_batch->leftHalf();
    }
    setWindowTitle(tr("SP7600 Installer"));
    showPage(isOfList ? Page::Batch : Page::Commission);
    m_leaveRow->say(Says::Stays, how, isOfList ? LeaveWork::List : LeaveWork::Writing);
}

void MainWindow::leaveWhenIdle()
{
    if (!m_leaving || m_unit->stage() == Stage::Working) {
        return; // The page shows how a write is put back.
    }
    if (isLeftHalf()) {
        if (workUnderWay() == LeaveWork::None) {
            stayOpen();
        }
        return;
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
        askToLeave(Leave::Close);
        return;
    }
    const bool isUnshown = m_leaveRow->says() == Says::Stays && m_batch->leftHalf() > m_halfOfList;
    if (isBusy() || isLeftHalf() || isUnshown) {
        leave(Leave::Close);
        event->setAccepted(m_leaving && !isBusy());
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
