// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/task.h"

#include "core/text/text.h"

#include <QDir>

#include <utility>

namespace sp7600::ui
{

Task::Told toldOf(const Error &error)
{
    const bool isStopped = error.code == ErrorCode::Cancelled;
    const auto sentence = text::describe(error);
    return {isStopped ? Status::Attention : Status::Stop,
            isStopped ? sentence.what : sentence.joined()};
}

Task::Told toldSaved(const QString &file)
{
    return {Status::Ok,
            Task::tr("Saved: %1").arg(text::escaped(QDir::toNativeSeparators(file).toStdString()))};
}

Task::Task(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

Task::~Task()
{
    end();
}

void Task::end()
{
    if (m_cancel) {
        m_cancel->cancel();
    }
    m_pool.waitForDone();
}

void Task::set(State state, const Told &told)
{
    m_state = state;
    m_told = told;
    Q_EMIT changed();
}

void Task::tell(Status status, const QString &text)
{
    if (isIdle()) {
        set(State::Idle, {status, text});
    }
}

void Task::tell(const Error &error)
{
    const Told told = toldOf(error);
    tell(told.status, told.text);
}

bool Task::forgetTold()
{
    if (!isIdle() || m_told == Told()) {
        return false;
    }
    set(State::Idle, {});
    return true;
}

void Task::run(const QString &what, Work work)
{
    m_cancel.emplace();
    set(State::Running, {Status::Running, what});
    m_pool.start([this, work = std::move(work), cancelled = m_cancel->token()] {
        if (const auto told = work(cancelled)) {
            QMetaObject::invokeMethod(
                this, [this, told = *told] { set(State::Idle, told); }, Qt::QueuedConnection);
        }
    });
}

void Task::progress(const QString &text)
{
    QMetaObject::invokeMethod(
        this,
        [this, text] {
            if (m_state == State::Running && !isCancelled()) {
                set(State::Running, {Status::Running, text});
            }
        },
        Qt::QueuedConnection);
}

void Task::stop()
{
    if (m_state == State::Running && m_cancel) {
        m_cancel->cancel();
        set(State::Running, {Status::Running, tr("Stopping…")});
    }
}

} // namespace sp7600::ui
