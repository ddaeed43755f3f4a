// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/capturespresenter.h"

#include <QAbstractTableModel>

namespace sp7600::ui
{

/// The captures as a table, a tracker a row.
class CaptureModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Imei, LastHeard, FirstHeard, Reports, NumColumns };

    using QAbstractTableModel::QAbstractTableModel;

    /// Rows stay where they are while the trackers are the same.
    void setCaptures(const CaptureList &captures);
    [[nodiscard]] const CaptureList &captures() const { return m_captures; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    CaptureList m_captures;
};

} // namespace sp7600::ui
