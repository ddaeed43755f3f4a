// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGridLayout>

#include <map>
#include <utility>
#include <vector>

namespace sp7600::ui
{

/// Groups of columns side by side, each a name and what it names. Where that is too wide, each name
/// stands above what it names.
class FieldGrid final : public QGridLayout
{
    Q_OBJECT

public:
    /// Each group is a column with the names and @p fieldColumns more.
    explicit FieldGrid(QWidget *parent, int fieldColumns = 1);

    /// As QGridLayout::addWidget(), in the columns of the wide arrangement. Placed again, @p widget
    /// moves. A name is what stands in the first column of a group, alone.
    void place(QWidget *widget, int row, int column, int span = 1, Qt::Alignment alignment = {});
    /// How much of the spare room the columns of @p group take. 1, unless this says otherwise.
    void setGroupStretch(int group, int stretch);
    [[nodiscard]] bool isNarrow() const { return m_isNarrow; }

    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Place {
        QWidget *widget;
        int row;
        int column;
        int span;
        Qt::Alignment alignment;

        bool operator==(const Place &) const = default;
    };

    [[nodiscard]] bool isName(const Place &place) const;
    [[nodiscard]] int narrowColumn(int column) const;
    void put(const Place &place);
    void arrange(bool isNarrow);
    /// Of the columns of an arrangement by their number, and of what stands across several.
    [[nodiscard]] std::pair<std::map<int, int>, int> leastWidths(bool isNarrow) const;
    [[nodiscard]] int leastWidth(bool isNarrow) const;

    int m_perGroup;
    int m_groups = 0;
    bool m_isNarrow = false;
    std::vector<Place> m_places;
    std::vector<int> m_stretches;
};

} // namespace sp7600::ui
