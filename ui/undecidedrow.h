// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace sp7600::ui
{

class UnitPresenter;

/// Says that a write to the tracker was cut short, and leads to where that is decided. Hidden
/// otherwise.
class UndecidedRow final : public QFrame
{
    Q_OBJECT

public:
    /// @p unit must outlive the row.
    explicit UndecidedRow(UnitPresenter &unit, QWidget *parent = nullptr);

Q_SIGNALS:
    void commissionWanted();

private:
    void refresh();

    UnitPresenter &m_unit;
};

} // namespace sp7600::ui
