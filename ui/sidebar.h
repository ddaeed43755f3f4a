// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/icons.h"

#include <QAbstractButton>
#include <QFrame>
#include <QKeySequence>

class QButtonGroup;
class QVBoxLayout;

namespace sp7600::ui
{

/// One entry: its icon, its name, and a badge at the right.
class SidebarButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SidebarButton(Symbol symbol, const QString &text, QWidget *parent = nullptr);
    /// @p spoken: what it says to those who do not see it; empty: the badge itself.
    void setBadge(const QString &badge, const QString &spoken = {});
    [[nodiscard]] QSize sizeHint() const override;
    /// Still large enough for a finger.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    /// Enter chooses it, as Space does.
    void keyPressEvent(QKeyEvent *event) override;

private:
    Symbol m_symbol;
    QString m_badge;
};

/// The pages that there are. Arrow keys move between the entries.
class Sidebar final : public QFrame
{
    Q_OBJECT

public:
    /// Where an entry stands: among what one works on, or at the foot with what is about the
    /// program.
    enum class Part { Work, Foot };

    explicit Sidebar(QWidget *parent = nullptr);
    /// Returns the entry, for its badge. In each part the entries stand in the order of their
    /// @p id, whatever the order in which they are added. @p key chooses it too.
    SidebarButton *add(int id, Symbol symbol, const QString &text, const QKeySequence &key,
                       Part part);
    void setCurrent(int id);

Q_SIGNALS:
    void chosen(int id);

private:
    QVBoxLayout *m_work;
    QVBoxLayout *m_foot;
    QButtonGroup *m_group;
};

} // namespace sp7600::ui
