// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStackedLayout;

namespace sp7600::ui
{

/// Shows one panel of several, and takes the room that this one needs. QStackedWidget takes that of
/// the largest one, from what stands above it.
class PanelStack final : public QWidget
{
    Q_OBJECT

public:
    explicit PanelStack(QWidget *parent = nullptr);
    /// The first one is shown. @p panel becomes a child.
    void addWidget(QWidget *panel);
    /// @p panel was added.
    void setCurrentWidget(QWidget *panel);
    /// Null while there is none.
    [[nodiscard]] QWidget *currentWidget() const;

private:
    QStackedLayout *m_layout;
};

} // namespace sp7600::ui
