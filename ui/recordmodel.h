// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/recordlist.h"

#include <QAbstractTableModel>

#include <functional>
#include <vector>

namespace sp7600::ui
{

/// The records as a table, newest on top. Asks for older ones when the end comes into sight.
class RecordModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Imei, Vehicle, Server, Outcome, Proof, NumColumns };
    /// The name of a preset; empty when there is none of that id.
    using PresetName = std::function<QString(const std::string &id)>;

    explicit RecordModel(PresetName presetName, QObject *parent = nullptr);

    /// What is there already stays where it is as far as that is possible.
    void setRecords(const std::vector<Record> &records, bool hasMore);
    [[nodiscard]] const std::vector<Record> &records() const { return m_records; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void moreWanted();

private:
    [[nodiscard]] QString text(const Record &record, int column) const;

    PresetName m_presetName;
    std::vector<Record> m_records;
    bool m_hasMore = false;
};

} // namespace sp7600::ui
