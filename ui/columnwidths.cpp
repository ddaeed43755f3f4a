// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/columnwidths.h"

#include <QEvent>
#include <QSettings>
#include <QTableView>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

/// What is remembered may come from a larger screen, or be damaged.
constexpr int widest = 2000;

} // namespace

ColumnWidths::ColumnWidths(QTableView *table, QLatin1StringView key,
                           std::vector<QLatin1StringView> names)
    : QObject(table)
    , m_table(table)
    , m_header(table->horizontalHeader())
    , m_key(u"view/columns/"_s + key + u'/')
    , m_names(std::move(names))
{
    Q_ASSERT(std::ssize(m_names) == m_header->count());
    const QSettings settings;
    for (int column = 0; column < m_header->count(); ++column) {
        m_modes.push_back(m_header->sectionResizeMode(column));
        const int width = settings.value(nameOf(column)).toInt();
        if (width >= m_header->minimumSectionSize()) {
            m_chosen[column] = std::min(width, widest);
        }
    }
    m_header->viewport()->installEventFilter(this);
    connect(m_header, &QHeaderView::sectionHandleDoubleClicked, this, &ColumnWidths::forget);
    connect(m_header, &QHeaderView::sectionResized, this, [this](int, int before, int now) {
        if ((before == 0) != (now == 0)) {
            apply(); // Without one that is hidden, another takes the rest.
        }
    });
    apply();
}

QString ColumnWidths::nameOf(int column) const
{
    return m_key + m_names[static_cast<std::size_t>(column)];
}

std::optional<int> ColumnWidths::chosen(int column) const
{
    const auto found = m_chosen.find(column);
    return found == m_chosen.end() ? std::nullopt : std::optional(found->second);
}

void ColumnWidths::apply()
{
    setDraggable(isHeld() || m_header->viewport()->underMouse());
    for (const auto &[column, width] : m_chosen) {
        if (!takesRest(column)) {
            m_header->resizeSection(column, width);
        }
    }
    if (!restOfShared()) {
        return;
    }
    // Chosen in a larger window, they may need more room than there is.
    const auto policy = m_chosen.empty() ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded;
    // Set again it would lay the table out, and a header that is sharing its room just now drops
    // the new width.
    if (m_table->horizontalScrollBarPolicy() != policy) {
        m_table->setHorizontalScrollBarPolicy(policy);
    }
}

std::optional<int> ColumnWidths::restOfShared() const
{
    for (int column = m_header->count() - 1; column >= 0; --column) {
        if (m_modes[static_cast<std::size_t>(column)] == QHeaderView::Stretch
            && !m_header->isSectionHidden(column)) {
            return column;
        }
    }
    return {};
}

bool ColumnWidths::takesRest(int column) const
{
    if (!m_header->stretchLastSection()) {
        return column == restOfShared();
    }
    int last = m_header->count() - 1;
    while (last > 0 && m_header->isSectionHidden(m_header->logicalIndex(last))) {
        --last;
    }
    return m_header->logicalIndex(last) == column;
}

std::vector<int> ColumnWidths::widths() const
{
    std::vector<int> all;
    for (int column = 0; column < m_header->count(); ++column) {
        all.push_back(m_header->sectionSize(column));
    }
    return all;
}

/// Qt lets nobody drag a column that it fits itself: it does not, while somebody is at the header.
void ColumnWidths::setDraggable(bool on)
{
    const auto rest = restOfShared();
    for (int column = 0; column < m_header->count(); ++column) {
        const bool isFree = column != rest && (on || m_chosen.contains(column));
        const auto mode =
            isFree ? QHeaderView::Interactive : m_modes[static_cast<std::size_t>(column)];
        if (m_header->sectionResizeMode(column) != mode) {
            m_header->setSectionResizeMode(column, mode);
        }
    }
}

bool ColumnWidths::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Enter:
        setDraggable(true);
        break;
    case QEvent::Leave:
        setDraggable(isHeld());
        break;
    case QEvent::MouseButtonPress:
        setDraggable(true); // A finger does not enter first.
        m_before = widths();
        break;
    case QEvent::MouseButtonRelease:
        take();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void ColumnWidths::take()
{
    const std::vector<int> before = std::exchange(m_before, {});
    const std::vector<int> now = widths();
    bool isOther = false;
    for (int column = 0; column < static_cast<int>(before.size()); ++column) {
        const int width = now[static_cast<std::size_t>(column)];
        const bool isHidden = width == 0; // Meanwhile: nobody dragged it.
        if (width != before[static_cast<std::size_t>(column)] && !isHidden && !takesRest(column)) {
            m_chosen[column] = width;
            QSettings().setValue(nameOf(column), width);
            isOther = true;
        }
    }
    if (isOther) {
        // The header is still at it.
        QMetaObject::invokeMethod(this, &ColumnWidths::settle, Qt::QueuedConnection);
    }
}

void ColumnWidths::forget(int column)
{
    if (m_chosen.erase(column) > 0) {
        QSettings().remove(nameOf(column));
        QMetaObject::invokeMethod(this, &ColumnWidths::settle, Qt::QueuedConnection);
    }
}

void ColumnWidths::settle()
{
    apply();
    Q_EMIT changed();
}

} // namespace sp7600::ui
