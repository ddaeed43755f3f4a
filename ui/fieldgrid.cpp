// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fieldgrid.h"

#include <QLineEdit>
#include <QWidget>

#include <algorithm>

namespace sp7600::ui
{

namespace
{

/// What it says while it is empty is to be read too.
int leastWidthOf(QWidget *widget)
{
    constexpr int besideText = 24;
    const int least = QWidgetItem(widget).minimumSize().width();
    const auto *line = qobject_cast<const QLineEdit *>(widget);
    return line == nullptr
               ? least
               : std::max(least, line->fontMetrics().horizontalAdvance(line->placeholderText())
                                     + besideText);
}

} // namespace

FieldGrid::FieldGrid(QWidget *parent, int fieldColumns)
    : QGridLayout(parent)
    , m_perGroup(fieldColumns + 1)
{
}

bool FieldGrid::isName(const Place &place) const
{
    return place.column % m_perGroup == 0 && place.span == 1;
}

/// Where what begins or ends at @p column of the wide arrangement does so in the narrow one.
int FieldGrid::narrowColumn(int column) const
{
    return column / m_perGroup * (m_perGroup - 1) + std::max(0, column % m_perGroup - 1);
}

void FieldGrid::place(QWidget *widget, int row, int column, int span, Qt::Alignment alignment)
{
    const Place wanted{widget, row, column, span, alignment};
    if (std::ranges::find(m_places, wanted) != m_places.end()) {
        return;
    }
    std::erase_if(m_places, [widget](const Place &each) { return each.widget == widget; });
    removeWidget(widget);
    m_places.push_back(wanted);
    m_groups = std::max(m_groups, (column + span + m_perGroup - 1) / m_perGroup);
    m_stretches.resize(std::max(m_stretches.size(), static_cast<std::size_t>(m_groups)), 1);
    put(m_places.back());
    arrange(m_isNarrow);
}

void FieldGrid::setGroupStretch(int group, int stretch)
{
    const auto wanted = static_cast<std::size_t>(group);
    m_stretches.resize(std::max(m_stretches.size(), wanted + 1), 1);
    m_stretches[wanted] = stretch;
    arrange(m_isNarrow);
}

void FieldGrid::put(const Place &place)
{
    if (!m_isNarrow) {
        addWidget(place.widget, place.row, place.column, 1, place.span, place.alignment);
        return;
    }
    const int from = narrowColumn(place.column);
    const int to = isName(place) ? from + m_perGroup - 1 : narrowColumn(place.column + place.span);
    addWidget(place.widget, 2 * place.row + (isName(place) ? 0 : 1), from, 1,
              std::max(1, to - from), place.alignment);
}

void FieldGrid::arrange(bool isNarrow)
{
    if (m_isNarrow != isNarrow) {
        m_isNarrow = isNarrow;
        for (const Place &each : m_places) {
            removeWidget(each.widget);
            put(each);
        }
    }
    const int perGroup = m_isNarrow ? m_perGroup - 1 : m_perGroup;
    for (int column = 0; column < m_groups * m_perGroup; ++column) {
        const int group = column / perGroup;
        const int inGroup = column % perGroup;
        const bool takesRoom = group < m_groups && inGroup == (m_isNarrow ? 0 : 1);
        setColumnMinimumWidth(column, 0); // That of the other arrangement.
        setColumnStretch(column, takesRoom ? m_stretches[static_cast<std::size_t>(group)] : 0);
    }
}

std::pair<std::map<int, int>, int> FieldGrid::leastWidths(bool isNarrow) const
{
    std::map<int, int> columns;
    int whole = 0;
    for (const Place &each : m_places) {
        if (each.widget->isHidden()) {
            continue;
        }
        const int wide = leastWidthOf(each.widget);
        const int from = isNarrow ? narrowColumn(each.column) : each.column;
        const int to = !isNarrow      ? each.column + each.span
                       : isName(each) ? from + 1 // What goes beyond the field's own column is rare.
                                      : narrowColumn(each.column + each.span);
        if (to - from <= 1) {
            columns[from] = std::max(columns[from], wide);
        } else {
            whole = std::max(whole, wide);
        }
    }
    return {std::move(columns), whole};
}

int FieldGrid::leastWidth(bool isNarrow) const
{
    const auto [columns, whole] = leastWidths(isNarrow);
    const int spacing = std::max(0, horizontalSpacing());
    int sum = -spacing;
    for (const auto &[column, wide] : columns) {
        sum += wide + spacing;
    }
    const QMargins margins = contentsMargins();
    return std::max(sum, whole) + margins.left() + margins.right();
}

QSize FieldGrid::minimumSize() const
{
    return {leastWidth(true), QGridLayout::minimumSize().height()};
}

void FieldGrid::setGeometry(const QRect &rect)
{
    // Not back at once: a scroll bar that comes and goes with the arrangement would never rest.
    constexpr int forScrollBar = 24;
    const bool isNarrow = rect.width() < leastWidth(false) + (m_isNarrow ? forScrollBar : 0);
    if (isNarrow != m_isNarrow) {
        arrange(isNarrow);
    }
    const auto [columns, whole] = leastWidths(isNarrow);
    for (const auto &[column, wide] : columns) {
        if (columnMinimumWidth(column) != wide) {
            setColumnMinimumWidth(column, wide);
        }
    }
    QGridLayout::setGeometry(rect);
}

} // namespace sp7600::ui
