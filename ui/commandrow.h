// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace sp7600::ui
{

class CommandEdit;
class ConsolePresenter;
class StatusMark;

/// The line that a person types, what it does, and, where it may change the tracker, whether it
/// shall be sent. Hides itself while a script is looked at.
class CommandRow final : public QWidget
{
    Q_OBJECT

public:
    /// @p console must outlive the row.
    explicit CommandRow(ConsolePresenter &console, QWidget *parent = nullptr);
    /// Puts the keyboard into the line, where one can be typed.
    void focusNext();
    /// What is typed are octets.
    [[nodiscard]] bool takesOctets() const;

private:
    [[nodiscard]] QHBoxLayout *makeCommandRow();
    [[nodiscard]] QHBoxLayout *makeMeaningRow();
    void onOctetsToggled(bool on);
    void onTextChanged();
    void openScript();
    void refresh();
    void refreshMeaning();
    void moveFocus(bool confirming);

    ConsolePresenter &m_console;
    CommandEdit *m_edit = nullptr;
    QCheckBox *m_octets = nullptr;
    QPushButton *m_send = nullptr;
    QPushButton *m_openScript = nullptr;
    StatusMark *m_mark = nullptr;
    QLabel *m_meaning = nullptr;
    QPushButton *m_confirm = nullptr;
    QPushButton *m_decline = nullptr;
    bool m_wasConfirming = false;
};

} // namespace sp7600::ui
