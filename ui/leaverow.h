// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QPushButton;

namespace sp7600::ui
{

/// What closing the window would cut off.
enum class LeaveWork {
    None,
    Writing, ///< To the tracker.
    Proving, ///< Its report is awaited.
    List,    ///< Of trackers.
    Script,  ///< Of the console.
    Files,   ///< Or reports that are sent on.
};

/// Whether the window is to be closed in the middle of something, and what becomes of it then:
/// above all pages, because whatever it is about goes on beside the question.
class LeaveRow final : public QFrame
{
    Q_OBJECT

public:
    enum class Says {
        Nothing, ///< It is hidden.
        Asks,    ///< Whether it is really to be closed.
        Waits,   ///< It is closed as soon as the work is done.
        Leaves,  ///< The work is brought to a safe end, then it is closed.
        Stays,   ///< It is not closed after all: the work did not end well.
    };

    explicit LeaveRow(QWidget *parent = nullptr);
    [[nodiscard]] Says says() const { return m_says; }
    /// What it is, or was last, about.
    [[nodiscard]] LeaveWork work() const { return m_work; }
    /// What happens after it; Close until it is said.
    [[nodiscard]] MainWindow::Leave meant() const { return m_meant; }
    /// What the next say() is about.
    void mean(MainWindow::Leave how) { m_meant = how; }
    /// @p work not None. Takes the keyboard where it asks something.
    void say(Says says, LeaveWork work);
    /// The work is another one by now.
    void follow(LeaveWork work);
    /// Gives the keyboard back.
    void end();

Q_SIGNALS:
    void goOnWanted();
    void whenDoneWanted();
    void cancelWanted();

private:
    void refresh();
    [[nodiscard]] QString text() const;

    Says m_says = Says::Nothing;
    LeaveWork m_work = LeaveWork::None;
    MainWindow::Leave m_meant = MainWindow::Leave::Close;
    QLabel *m_text;
    QPushButton *m_goOn;
    QPushButton *m_whenDone;
    QPushButton *m_cancel;
    QPointer<QWidget> m_before; ///< Had the keyboard.
};

} // namespace sp7600::ui
