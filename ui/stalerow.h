// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QPushButton;

namespace sp7600::ui
{

class UnitPresenter;

/// Says that what was typed may have changed settings, and offers to read them. Hidden otherwise.
class StaleRow final : public QFrame
{
    Q_OBJECT

public:
    /// @p unit must outlive the row.
    explicit StaleRow(UnitPresenter &unit, QWidget *parent = nullptr);

private:
    void refresh();

    UnitPresenter &m_unit;
    QPushButton *m_read;
};

} // namespace sp7600::ui
