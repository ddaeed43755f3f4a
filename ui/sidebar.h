// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QFrame>

class QButtonGroup;
class QVBoxLayout;

namespace sp7600::ui
{

/// One entry: its name, and a badge at the right.
class SidebarButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SidebarButton(const QString &text, QWidget *parent = nullptr);
    /// @p spoken: what it says to those who do not see it; empty: the badge itself.
    void setBadge(const QString &badge, const QString &spoken = {});
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_badge;
};

/// The pages that there are. Arrow keys move between the entries.
class Sidebar final : public QFrame
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);
    /// Returns the entry, for its badge. Its shortcut is Ctrl and its number.
    SidebarButton *add(const QString &text);
    void setCurrent(int index);

Q_SIGNALS:
    void chosen(int index);

private:
    QVBoxLayout *m_layout;
    QButtonGroup *m_group;
};

} // namespace sp7600::ui
