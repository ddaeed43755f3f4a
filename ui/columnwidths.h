// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QLatin1StringView>
#include <QObject>

#include <map>
#include <optional>
#include <vector>

class QTableView;

namespace sp7600::ui
{

/// Lets a person drag the borders between the columns of a table, and keeps in QSettings, under
/// `view/columns/` and a key, how wide each was made. Any other column is as wide as the table
/// makes it; so is one again after a double-click on its border. Where columns share the room, the
/// last of them goes on to take what is left.
class ColumnWidths final : public QObject
{
    Q_OBJECT

public:
    /// Call it when @p table has its model and the modes of its columns. @p names: of all columns
    /// where they are remembered, in their order.
    ColumnWidths(QTableView *table, QLatin1StringView key, std::vector<QLatin1StringView> names);

    /// In pixels; none where no person chose it.
    [[nodiscard]] std::optional<int> chosen(int column) const;
    /// A person is about to choose.
    [[nodiscard]] bool isHeld() const { return !m_before.empty(); }
    /// Once more, after the table has made its columns as wide as it likes.
    void apply();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// A person chose another width, or none any more.
    void changed();

private:
    [[nodiscard]] QString nameOf(int column) const;
    /// The last column in sight of those that share the room.
    [[nodiscard]] std::optional<int> restOfShared() const;
    [[nodiscard]] bool takesRest(int column) const;
    [[nodiscard]] std::vector<int> widths() const;
    void setDraggable(bool on);
    void take();
    void forget(int column);
    void settle();

    QTableView *m_table;
    QHeaderView *m_header;
    QString m_key;
    std::vector<QLatin1StringView> m_names;
    std::vector<QHeaderView::ResizeMode> m_modes; ///< Of the columns while nobody drags them.
    std::map<int, int> m_chosen;                  ///< Width by column.
    std::vector<int> m_before; ///< The widths when a button of the mouse went down; else empty.
};

} // namespace sp7600::ui
