// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace sp7600::ui
{

/// The line in which a person names a preset of their own.
class PresetSaver final : public QWidget
{
    Q_OBJECT

public:
    explicit PresetSaver(QWidget *parent = nullptr);

    /// Shows the line, empty, with the keyboard in it.
    void ask();
    /// Asks whether the preset called @p name, for @p server, may go; naming again answers yes.
    void askToReplace(const QString &name, const QString &server);
    void showProblem(const Error &error);
    /// Without a whole server there is nothing to save.
    void setPossible(bool possible);
    [[nodiscard]] bool isPossible() const { return m_possible; }

Q_SIGNALS:
    void named(const QString &name, bool replace);
    /// Done or given up: the line is hidden.
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void submit();
    void refresh();
    void say(const QString &text, bool problem);
    void giveUp();

    QLineEdit *m_name;
    QPushButton *m_save;
    QLabel *m_message;
    bool m_possible = true;
    bool m_replace = false;
};

} // namespace sp7600::ui
