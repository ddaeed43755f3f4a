// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flowlayout.h"

#include <QSpacerItem>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace sp7600::ui
{

namespace
{

constexpr int usualSpacing = 12;
constexpr int lineSpacing = 6;
/// Text that grows breaks into lines before it goes to the next one.
constexpr int leastOfText = 200;

bool isSpacer(QLayoutItem *item)
{
    return item->spacerItem() != nullptr;
}

bool grows(const QLayoutItem *item)
{
    return item->expandingDirections().testFlag(Qt::Horizontal);
}

int widthOf(const QLayoutItem *item)
{
    const int wide = item->sizeHint().width();
    return grows(item) ? std::min(wide, std::max(leastOfText, item->minimumSize().width())) : wide;
}

int heightOf(const QLayoutItem *item, int width)
{
    return item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
}

} // namespace

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(usualSpacing);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addStretch()
{
    addItem(new QSpacerItem(0, 0, QSizePolicy::Expanding, QSizePolicy::Minimum));
}

void FlowLayout::addGrowing(QWidget *widget)
{
    QSizePolicy policy = widget->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Expanding);
    widget->setSizePolicy(policy);
    addWidget(widget);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count()) {
        return nullptr;
    }
    const auto place = m_items.begin() + index;
    QLayoutItem *item = place->release();
    m_items.erase(place);
    invalidate();
    return item;
}

FlowLayout::Line FlowLayout::finished(std::vector<std::pair<QLayoutItem *, int>> items,
                                      int width) const
{
    int room = width;
    int growing = 0;
    bool isFirst = true;
    for (const auto &[item, wide] : items) {
        if (!isSpacer(item)) {
            room -= wide + (std::exchange(isFirst, false) ? 0 : spacing());
        }
        growing += grows(item) ? 1 : 0;
    }
    Line line;
    for (auto &[item, wide] : items) {
        if (grows(item) && room > 0) {
            const int share = room / growing;
            wide += share;
            room -= share;
        }
        growing -= grows(item) ? 1 : 0;
        line.height = std::max(line.height, isSpacer(item) ? 0 : heightOf(item, wide));
    }
    line.items = std::move(items);
    return line;
}

std::vector<FlowLayout::Line> FlowLayout::linesFor(int width) const
{
    std::vector<Line> lines;
    std::vector<std::pair<QLayoutItem *, int>> items;
    int used = 0;
    for (const auto &item : m_items) {
        if (isSpacer(item.get())) {
            items.emplace_back(item.get(), 0);
            continue;
        }
        if (item->isEmpty()) {
            continue;
        }
        const int wide = std::min(widthOf(item.get()), width);
        if (used > 0 && used + spacing() + wide > width) {
            // What stands between two lines is for the second.
            std::vector<std::pair<QLayoutItem *, int>> next;
            while (!items.empty() && isSpacer(items.back().first)) {
                next.push_back(items.back());
                items.pop_back();
            }
            lines.push_back(finished(std::exchange(items, std::move(next)), width));
            used = 0;
        }
        used += (used > 0 ? spacing() : 0) + wide;
        items.emplace_back(item.get(), wide);
    }
    if (used > 0) {
        lines.push_back(finished(std::move(items), width));
    }
    return lines;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int height = margins.top() + margins.bottom();
    const std::vector<Line> lines = linesFor(width - margins.left() - margins.right());
    for (const Line &line : lines) {
        height += line.height;
    }
    return height + lineSpacing * std::max(0, static_cast<int>(lines.size()) - 1);
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const auto &item : m_items) {
        if (!item->isEmpty()) {
            least = least.expandedTo(item->minimumSize());
        }
    }
    const QMargins margins = contentsMargins();
    return least.grownBy(margins);
}

QSize FlowLayout::sizeHint() const
{
    QSize hint(0, 0);
    bool isFirst = true;
    for (const auto &item : m_items) {
        if (!item->isEmpty()) {
            const QSize size = item->sizeHint();
            hint.setWidth(hint.width() + size.width()
                          + (std::exchange(isFirst, false) ? 0 : spacing()));
            hint.setHeight(std::max(hint.height(), size.height()));
        }
    }
    return hint.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect inside = rect.marginsRemoved(contentsMargins());
    int top = inside.top();
    for (const Line &line : linesFor(inside.width())) {
        int left = inside.left();
        for (const auto &[item, wide] : line.items) {
            if (isSpacer(item)) {
                left += wide;
                continue;
            }
            // A widget no higher than it wants, in the middle of its line.
            const int high = std::min(line.height, heightOf(item, wide));
            item->setGeometry(QRect(left, top + (line.height - high) / 2, wide, high));
            left += wide + spacing();
        }
        top += line.height + lineSpacing;
    }
}

} // namespace sp7600::ui
