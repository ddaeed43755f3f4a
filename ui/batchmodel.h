// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include "core/commissioning/batch.h"

#include <QAbstractTableModel>

#include <cstddef>
#include <vector>

namespace sp7600::ui
{

/// The vehicles of a list and how far each is; units that are not on it come after its end.
class BatchModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Vehicle, Imei, State, Details, Port, Time, NumColumns };

    explicit BatchModel(QObject *parent = nullptr);

    /// All of them wait.
    void setVehicles(const std::vector<commissioning::BatchVehicle> &vehicles);
    /// @p index: as BatchObserver tells it.
    void setProgress(std::size_t index, const commissioning::VehicleProgress &progress);
    /// @p index below rowCount().
    [[nodiscard]] const commissioning::VehicleProgress &progress(std::size_t index) const
    {
        return m_rows[index].progress;
    }

    /// How many of them are left half written, or with their server still to be set.
    [[nodiscard]] std::size_t leftHalf() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Row {
        commissioning::BatchVehicle vehicle; ///< Without a row in the file: not on the list.
        commissioning::VehicleProgress progress;
    };
    [[nodiscard]] static QString text(const Row &row, int column);

    std::vector<Row> m_rows;
};

} // namespace sp7600::ui
