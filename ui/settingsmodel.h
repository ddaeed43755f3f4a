// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include "core/commissioning/settingsfile.h"
#include "core/model/settings.h"

#include <QAbstractTableModel>
#include <QString>

#include <array>
#include <optional>

namespace sp7600::ui
{

class UnitPresenter;

/// Every setting there is, a row each in display order: what the connected unit holds, what it
/// shall hold, what becomes of it, and how sure its word is. What is typed goes to the unit's
/// draft.
class SettingsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Group, Setting, Found, Wanted, State, Sureness, InFile, NumColumns };

    /// @p unit must outlive the model.
    explicit SettingsModel(UnitPresenter &unit, QObject *parent = nullptr);

    [[nodiscard]] static SettingId settingAt(int row)
    {
        return allSettings.at(static_cast<std::size_t>(row));
    }
    [[nodiscard]] static int rowOf(SettingId setting) { return static_cast<int>(setting); }

    /// Looks at the unit anew. Only rows that say something else are told of, so that a cell can be
    /// edited meanwhile.
    void refresh();
    /// What a file holds, in a column of its own; absent: there is none.
    void setFile(const std::optional<ConnectionSettings> &file);
    /// There is a word that writes it.
    [[nodiscard]] bool isKnown(SettingId setting) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    struct Cell {
        QString text;
        std::optional<Status> status = {};
        bool muted = false;
        bool strong = false;

        bool operator==(const Cell &) const = default;
    };
    using Row = std::array<Cell, NumColumns>;

    [[nodiscard]] Row makeRow(SettingId setting) const;
    [[nodiscard]] Cell foundCell(SettingId setting, const SettingResult *result) const;
    [[nodiscard]] Cell wantedCell(SettingId setting, const SettingResult *result) const;
    [[nodiscard]] Cell stateCell(SettingId setting, const SettingResult *result) const;
    [[nodiscard]] Cell plannedCell(SettingId setting) const;
    [[nodiscard]] Cell surenessCell(SettingId setting) const;
    [[nodiscard]] Cell fileCell(SettingId setting) const;
    [[nodiscard]] const SettingResult *resultOf(SettingId setting) const;
    [[nodiscard]] const SettingDifference *plannedOf(SettingId setting) const;

    UnitPresenter &m_unit;
    std::optional<ConnectionSettings> m_file;
    commissioning::SettingsComparison m_comparison; ///< Of the file with the unit.
    std::array<Row, allSettings.size()> m_rows;
    QString m_age; ///< Of what was found, once it is old.
};

} // namespace sp7600::ui
