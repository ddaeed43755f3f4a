// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace sp7600::ui
{

class StatusMark;
class Task;

/// What runs and how it ended, with a button to stop it. Hidden while there is nothing to say.
class TaskRow final : public QFrame
{
    Q_OBJECT

public:
    /// @p task must outlive the row. @p name is the beginning of the names of its parts.
    TaskRow(Task &task, const QString &name, QWidget *parent = nullptr);

    /// Escape: stops what is under way, or closes what was said. False when there is nothing.
    bool endByHand();

Q_SIGNALS:
    /// A button of it went that had the keyboard.
    void focusLost();

private:
    void refresh();

    Task &m_task;
    StatusMark *m_mark;
    QLabel *m_text;
    QPushButton *m_agree;
    QPushButton *m_refuse;
    QPushButton *m_stop;
    QPushButton *m_close;
};

} // namespace sp7600::ui
