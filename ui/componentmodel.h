// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/about.h"

#include <QAbstractTableModel>

#include <vector>

namespace sp7600::ui
{

/// What others made: one row for each component.
class ComponentModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Version, Licence, Purpose, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] static const support::Component &component(int row);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
};

} // namespace sp7600::ui
