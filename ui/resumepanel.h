// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QGridLayout;
class QLabel;
class QPushButton;

namespace sp7600::ui
{

class ResumePresenter;
class StatusMark;

/// Says that a write was cut short, and offers to look, to finish it, or to put back what was
/// before. Hidden while there is none.
class ResumePanel final : public QFrame
{
    Q_OBJECT

public:
    /// @p resume must outlive the panel.
    explicit ResumePanel(ResumePresenter &resume, QWidget *parent = nullptr);
    /// To the next thing to do; false when there is nothing here.
    bool focusNext();

private:
    void refresh();
    void showTable(bool wanted, bool looked);
    [[nodiscard]] QString aboutText() const;

    ResumePresenter &m_resume;
    StatusMark *m_mark;
    QLabel *m_headline;
    QLabel *m_about;
    QWidget *m_table;
    QGridLayout *m_grid;
    QLabel *m_state;
    QPushButton *m_look;
    QPushButton *m_finish;
    QPushButton *m_putBack;
    QPushButton *m_putOff;
    QPushButton *m_forget;
};

} // namespace sp7600::ui
