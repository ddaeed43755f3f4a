// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

class QLabel;
class QPushButton;

namespace sp7600::ui
{

/// What happens to the window once everything under way has come to a safe end.
enum class Leave {
    Close,
    Replace, ///< Another one takes its place, in another language.
    Restart, ///< The program starts anew.
};

/// What leaving the window would cut off.
enum class LeaveWork {
    None,
    Writing, ///< To the tracker.
    Proving, ///< Its report is awaited.
    List,    ///< Of trackers.
    Script,  ///< Of the console.
    Files,   ///< Or reports that are sent on.
};

/// Whether the window is to be left in the middle of something, and what becomes of it then:
/// above all pages, because whatever it is about goes on beside the question.
class LeaveRow final : public QFrame
{
    Q_OBJECT

public:
    enum class Says {
        Nothing, ///< It is hidden.
        Asks,    ///< Whether it is really to be left.
        Waits,   ///< It is left as soon as the work is done.
        Leaves,  ///< The work is brought to a safe end, then it is left.
        Stays,   ///< It is not left after all: the work did not end well.
    };

    explicit LeaveRow(QWidget *parent = nullptr);
    [[nodiscard]] Says says() const { return m_says; }
    /// What it is, or was last, about.
    [[nodiscard]] Leave how() const { return m_how; }
    [[nodiscard]] LeaveWork work() const { return m_work; }
    /// @p work not None. Takes the keyboard where it asks something.
    void say(Says says, Leave how, LeaveWork work);
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
    Leave m_how = Leave::Close;
    LeaveWork m_work = LeaveWork::None;
    QLabel *m_text;
    QPushButton *m_goOn;
    QPushButton *m_whenDone;
    QPushButton *m_cancel;
    QPointer<QWidget> m_before; ///< Had the keyboard.
};

} // namespace sp7600::ui
