// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include "core/model/model.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace sp7600::ui
{

/// How what became of a setting is marked.
[[nodiscard]] Status outcomeStatus(SettingOutcome outcome);

/// The settings of a unit in one table through the whole job: what is there and what it will be,
/// then what becomes of each, then what the unit holds now.
class DifferenceModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// In phase Finished, `Found` is what was there before and `Wanted` what is there now.
    enum Column { Setting, Found, Wanted, Happens, NumColumns };
    enum class Phase { Empty, Read, Planned, Writing, Finished };
    enum class Rows {
        OfJob, ///< What every job is about, and what is wanted beside it.
        Known, ///< Everything that this firmware has.
    };

    explicit DifferenceModel(QObject *parent = nullptr);

    void clear();
    /// Only what was read; nothing is wanted yet.
    void setSnapshot(const SettingsSnapshot &snapshot, Rows rows = Rows::OfJob);
    void setDifference(const SettingsDifference &difference);
    /// From here on rows that will be written wait for their outcome.
    void beginWriting();
    void setResult(const SettingResult &result);
    void finish(const std::vector<SettingResult> &results);

    [[nodiscard]] Phase phase() const { return m_phase; }
    /// Of a job that is over since long: what was before and after it.
    void showPast(const std::vector<SettingResult> &results);
    /// How many settings came to their outcome.
    [[nodiscard]] std::size_t outcomes() const;
    /// `2 settings will change, 13 stay as they are.`; in phase Planned, of all settings, whether
    /// or not they have a row.
    [[nodiscard]] QString countsText() const;
    /// Names what cannot be undone once it is written; in phase Planned.
    [[nodiscard]] QString lastingText() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct Row {
        SettingDifference difference;
        std::optional<SettingResult> result;
    };
    [[nodiscard]] QString foundText(const Row &row) const;
    [[nodiscard]] QString wantedText(const Row &row) const;
    [[nodiscard]] QString happensText(const Row &row) const;
    [[nodiscard]] std::optional<Status> status(const Row &row) const;
    [[nodiscard]] bool isOfWeight(const Row &row) const;
    void setRows(std::vector<Row> rows, Phase phase);

    std::vector<Row> m_rows;
    SettingsDifference m_difference; ///< In phase Planned, with what has no row.
    Phase m_phase = Phase::Empty;
    bool m_isPast = false;
};

} // namespace sp7600::ui
