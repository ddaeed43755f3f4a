// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/receptionmodel.h"

#include <QTableView>

#include <vector>

class QMenu;

namespace sp7600::ui
{

class ColumnWidths;

/// The reports, newest first. Follows until somebody reads further down, brings more as they come
/// near an end, and shows the columns that were chosen, or else those that find room, as wide as
/// somebody dragged them.
class ReportTable final : public QTableView
{
    Q_OBJECT

public:
    /// @p reports must outlive the list.
    explicit ReportTable(ReceptionModel &reports, QWidget *parent = nullptr);

    void follow(bool on);
    /// To choose the columns; remembered in QSettings.
    [[nodiscard]] QMenu *columnsMenu() const { return m_columns; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void onScrolled(int value);
    void keepInPlace(int lines);
    void letGo(int first, int last);
    void fillColumnsMenu();
    void chooseColumns();
    void fitColumns();
    void showChosen();
    [[nodiscard]] int widthFor(int column) const;

    ReceptionModel &m_reports;
    QMenu *m_columns;
    ColumnWidths *m_widths = nullptr;
    std::vector<int> m_chosen; ///< Empty: those that find room.
};

} // namespace sp7600::ui
