// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/taborder.h"

#include <QAbstractScrollArea>
#include <QGridLayout>
#include <QLayout>
#include <QSplitter>
#include <QWidget>

#include <algorithm>
#include <vector>

namespace sp7600::ui
{

namespace
{

using Widgets = std::vector<QWidget *>;

void addLaidOut(QLayout &layout, Widgets &widgets)
{
    std::vector<QLayoutItem *> items;
    for (int i = 0; i < layout.count(); ++i) {
        items.push_back(layout.itemAt(i));
    }
    if (auto *grid = qobject_cast<QGridLayout *>(&layout)) {
        std::ranges::stable_sort(items, {}, [grid](QLayoutItem *item) {
            int row = 0;
            int column = 0;
            int rows = 0;
            int columns = 0;
            grid->getItemPosition(grid->indexOf(item), &row, &column, &rows, &columns);
            return std::pair(row, column);
        });
    }
    for (QLayoutItem *item : items) {
        if (QWidget *widget = item->widget()) {
            widgets.push_back(widget);
        } else if (QLayout *inner = item->layout()) {
            addLaidOut(*inner, widgets);
        }
    }
}

/// The children in the order in which they are read.
Widgets partsOf(QWidget &widget)
{
    Widgets parts;
    if (QLayout *layout = widget.layout()) {
        addLaidOut(*layout, parts);
    } else if (auto *splitter = qobject_cast<QSplitter *>(&widget)) {
        for (int i = 0; i < splitter->count(); ++i) {
            parts.push_back(splitter->widget(i));
        }
    }
    // Those that are in no layout: what scrolls, and what stands in the rows of a table.
    Widgets others;
    for (QObject *child : widget.children()) {
        auto *part = qobject_cast<QWidget *>(child);
        if (part != nullptr && !part->isWindow() && std::ranges::find(parts, part) == parts.end()) {
            others.push_back(part);
        }
    }
    std::ranges::stable_sort(others, {}, [](const QWidget *each) { return each->y(); });
    parts.insert(parts.end(), others.begin(), others.end());
    return parts;
}

void addStops(QWidget &widget, Widgets &stops)
{
    if (!widget.isVisible()) {
        return;
    }
    if ((widget.focusPolicy() & Qt::TabFocus) != 0 && widget.focusProxy() == nullptr) {
        stops.push_back(&widget);
        if (qobject_cast<QAbstractScrollArea *>(&widget) == nullptr) {
            return; // What is in it is its own.
        }
    }
    for (QWidget *part : partsOf(widget)) {
        addStops(*part, stops);
    }
}

} // namespace

void orderTabStops(QWidget &root)
{
    Widgets stops;
    addStops(root, stops);
    for (std::size_t i = 1; i < stops.size(); ++i) {
        QWidget::setTabOrder(stops[i - 1], stops[i]);
    }
}

} // namespace sp7600::ui
