// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace sp7600::ui
{

class RecordTasks;
class StatusMark;

/// What runs with the records and how it ended, with a button to stop it. Hidden while there is
/// nothing to say.
class TaskRow final : public QFrame
{
    Q_OBJECT

public:
    /// @p tasks must outlive the row.
    explicit TaskRow(RecordTasks &tasks, QWidget *parent = nullptr);

Q_SIGNALS:
    /// A button of it went that had the keyboard.
    void focusLost();

private:
    void refresh();

    RecordTasks &m_tasks;
    StatusMark *m_mark;
    QLabel *m_text;
    QPushButton *m_agree;
    QPushButton *m_refuse;
    QPushButton *m_stop;
    QPushButton *m_close;
};

} // namespace sp7600::ui
