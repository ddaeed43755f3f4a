// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QStringList>

class QCompleter;
class QStandardItemModel;

namespace sp7600::ui
{

/// Where a command is typed: proposals as it is typed, earlier ones by Up and Down. Several lines
/// that are pasted never go in.
class CommandEdit final : public QLineEdit
{
    Q_OBJECT

public:
    /// @p words see fillProposals(); must outlive the field.
    explicit CommandEdit(QStandardItemModel &words, QWidget *parent = nullptr);

    /// The latest last.
    void setHistory(const QStringList &history);
    /// Without proposals nothing pops up.
    void setCompleting(bool on);

Q_SIGNALS:
    /// Enter, and no proposal is being chosen.
    void entered();
    void linesPasted(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void addActions();
    void paste(const QString &text);
    void step(int by);

    QStringList m_history;
    qsizetype m_place = 0; ///< In m_history; its size: what is being typed.
    QString m_typed;
    QCompleter *m_completer;
};

} // namespace sp7600::ui
