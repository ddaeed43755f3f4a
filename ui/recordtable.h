// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/recordmodel.h"

#include <QTableView>

#include <array>
#include <optional>

namespace sp7600::ui
{

/// The list of records. Where there is no room for all columns, the least important ones go.
class RecordTable final : public QTableView
{
    Q_OBJECT

public:
    explicit RecordTable(RecordModel &model, QWidget *parent = nullptr);
    /// The chosen record stands beside it, and tells of its server and its proof itself.
    void setBrief(bool brief);

protected:
    int sizeHintForColumn(int column) const override;
    void updateGeometries() override;
    void changeEvent(QEvent *event) override;

private:
    void fitColumns();
    [[nodiscard]] int leastWidth(int column) const;

    void forgetWidthsWith(const RecordModel &model);

    /// Measuring all rows is not for each time that they are laid out.
    mutable std::array<std::optional<int>, RecordModel::NumColumns> m_wantedWidths;
    bool m_isBrief = false;
};

} // namespace sp7600::ui
