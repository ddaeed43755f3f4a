// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/focusfollower.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QScrollArea>

#include <algorithm>

namespace sp7600::ui
{

namespace
{

/// @p place of what @p area scrolls. Of what is higher than there is room, its beginning.
void reveal(QScrollArea &area, const QRect &place)
{
    const QRect seen(-area.widget()->pos(), area.viewport()->size());
    if (!seen.contains(place)) {
        const int high = std::min(place.height(), seen.height());
        area.ensureVisible(place.center().x(), place.top() + high / 2, 0, (high + 1) / 2);
    }
}

/// @p place of @p inside, where its parent is what an area shows of more.
void revealIn(const QWidget &inside, const QRect &place)
{
    QWidget *view = inside.parentWidget();
    QWidget *around = view->parentWidget();
    if (auto *area = qobject_cast<QScrollArea *>(around);
        area != nullptr && area->widget() == &inside) {
        reveal(*area, place);
    } else if (auto *rows = qobject_cast<QAbstractItemView *>(around);
               rows != nullptr && rows->viewport() == view) {
        rows->scrollTo(rows->indexAt(inside.mapToParent(place.center())));
    }
}

} // namespace

FocusFollower::FocusFollower(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
    // Later: what is shown with it has to find its place first.
    connect(qApp, &QApplication::focusChanged, this, &FocusFollower::follow, Qt::QueuedConnection);
}

void FocusFollower::follow()
{
    const QWidget *now = QApplication::focusWidget();
    if (now == nullptr || now == m_followed) {
        return; // Another window was used in between: what a person looks at stays.
    }
    if (!m_window.isAncestorOf(now)) {
        return;
    }
    m_followed = now;
    if (QGuiApplication::mouseButtons() != Qt::NoButton) {
        return; // Nothing moves away from under a finger.
    }
    // Of what is itself scrolled out of sight in between, only what can be seen of it.
    QRect place = now->rect();
    for (const QWidget *each = now; each != &m_window && !place.isEmpty();
         each = each->parentWidget()) {
        revealIn(*each, place);
        place.translate(each->pos());
        place &= each->parentWidget()->rect();
    }
}

} // namespace sp7600::ui
