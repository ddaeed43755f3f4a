// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pagescroll.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace sp7600::ui
{

namespace
{

/// For this much any page is made; it is what the smallest usual window leaves it.
constexpr int leastWidth = 700;

int leastHeight(const QWidget &widget, int width);

int leastHeight(const QVBoxLayout &column, int width)
{
    const QMargins margins = column.contentsMargins();
    const int inside = width - margins.left() - margins.right();
    int height = margins.top() + margins.bottom();
    bool isFirst = true;
    for (int place = 0; place < column.count(); ++place) {
        QLayoutItem *item = column.itemAt(place);
        if (item->isEmpty()) {
            continue;
        }
        height += std::exchange(isFirst, false) ? 0 : std::max(0, column.spacing());
        if (item->widget() != nullptr) {
            height += leastHeight(*item->widget(), inside);
        } else {
            height += item->hasHeightForWidth() ? item->minimumHeightForWidth(inside)
                                                : item->minimumSize().height();
        }
    }
    return height;
}

/// Qt's own takes what a widget would like for what it needs, as soon as a text in it breaks.
int leastHeight(const QWidget &widget, int width)
{
    const QLayout *layout = widget.layout();
    int height = widget.minimumHeight();
    if (const auto *column = qobject_cast<const QVBoxLayout *>(layout)) {
        height = std::max(height, leastHeight(*column, width));
    } else if (const auto *stack = qobject_cast<const QStackedLayout *>(layout)) {
        const QWidget *current = stack->currentWidget();
        height = std::max(height, current == nullptr ? 0 : leastHeight(*current, width));
    } else if (widget.hasHeightForWidth()) {
        height = std::max(height, widget.heightForWidth(width));
    } else {
        height = std::max(height, widget.minimumSizeHint().height());
    }
    return std::min(height, widget.maximumHeight());
}

} // namespace

PageScroll::PageScroll(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void PageScroll::setPage(QWidget *page)
{
    page->resize(size()); // Else Qt measures all of it; fit() does when it is shown.
    setWidget(page);
    page->installEventFilter(this);
}

bool PageScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        fit();
    }
    return QScrollArea::eventFilter(watched, event);
}

void PageScroll::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void PageScroll::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    fit();
}

void PageScroll::fit()
{
    if (widget() == nullptr) {
        return;
    }
    QSize room = contentsRect().size();
    const bool isNarrow = room.width() < leastWidth;
    setHorizontalScrollBarPolicy(isNarrow ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    if (isNarrow) {
        room = {leastWidth, room.height() - horizontalScrollBar()->sizeHint().height()};
    }
    int wide = room.width();
    int high = leastHeight(*widget(), wide);
    if (high > room.height() && !isNarrow) {
        wide -= verticalScrollBar()->sizeHint().width();
        high = leastHeight(*widget(), wide);
    }
    widget()->resize(wide, std::max(high, room.height()));
}

} // namespace sp7600::ui
