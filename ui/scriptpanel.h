// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStandardItemModel>

#include <cstddef>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;

namespace sp7600::ui
{

class ConsolePresenter;
class StatusMark;

/// Several lines that were pasted or opened: what each does, one button to send them, how far they
/// are. Hidden while there are none.
class ScriptPanel final : public QFrame
{
    Q_OBJECT

public:
    /// @p console must outlive the panel.
    explicit ScriptPanel(ConsolePresenter &console, QWidget *parent = nullptr);
    /// Puts the keyboard where the next thing to do is.
    void focusNext();

private:
    void fill();
    void refresh();
    void refreshSteps();
    [[nodiscard]] std::ptrdiff_t failed() const;
    [[nodiscard]] QString progressText() const;

    ConsolePresenter &m_console;
    QStandardItemModel m_model;
    QLabel *m_title;
    QTableView *m_table;
    StatusMark *m_mark;
    QLabel *m_meaning;
    QCheckBox *m_goOn;
    QPushButton *m_send;
    QPushButton *m_stop;
    QPushButton *m_close;
};

} // namespace sp7600::ui
