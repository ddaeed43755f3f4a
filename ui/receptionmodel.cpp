// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/receptionmodel.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace sp7600::ui
{

namespace
{

/// A line that is there already is not taken twice: pages begin with the reception that the window
/// ends with, of which a part may have been let go.
bool isOlder(const ReceptionRow &line, const ReceptionRow &than)
{
    const std::int64_t id = line.reception->id;
    return id < than.reception->id || (id == than.reception->id && line.report < than.report);
}

/// So many lines are looked for at once.
constexpr std::size_t linesAtOnce = 500;

/// What is not kept has no id.
std::int64_t idOf(const ReceptionRow &line)
{
    return line.reception->id;
}

} // namespace

ReceptionModel::ReceptionModel(std::size_t capacity, QObject *parent)
    : QAbstractTableModel(parent)
    , m_capacity(capacity)
{
}

void ReceptionModel::setSource(StoredReports *source)
{
    m_source = source;
    connect(source, &StoredReports::found, this, &ReceptionModel::take);
    connect(source, &StoredReports::failed, this, [this] {
        m_looking = false;
        if (std::exchange(m_beginning, false) && !m_held && !m_lacksNewer) {
            insert(std::exchange(m_waiting, {})); // They are here, whatever the store has.
            Q_EMIT waitingChanged();
        }
        Q_EMIT lookingChanged();
    });
    reload();
}

void ReceptionModel::setFilter(const ReportFilter &filter)
{
    m_filter = filter;
    reload();
}

void ReceptionModel::reload()
{
    m_held = false;
    m_lacksNewer = false;
    begin(StoredReports::newest);
}

void ReceptionModel::goTo(std::int64_t reception)
{
    if (m_source == nullptr || rowOf(reception, {}) >= 0) {
        return;
    }
    m_held = true;
    m_lacksNewer = true;
    m_newerFrom = reception;
    begin(reception + 1);
}

int ReceptionModel::rowOf(std::int64_t reception, std::optional<std::size_t> report) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const ReceptionRow &row) {
        return idOf(row) == reception && (!report || row.report == report);
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void ReceptionModel::begin(std::int64_t olderThan)
{
    beginResetModel();
    m_rows.clear();
    m_waiting.clear();
    endResetModel();
    m_complete = m_source == nullptr;
    m_olderFrom = olderThan;
    m_lookedBackTo.reset();
    m_beginning = m_source != nullptr;
    Q_EMIT waitingChanged();
    if (m_source != nullptr) {
        m_linesWanted = linesAtOnce;
        ask(ReportPage::Towards::Older);
    }
}

void ReceptionModel::ask(ReportPage::Towards towards)
{
    m_looking = true;
    const bool older = towards == ReportPage::Towards::Older;
    // Only of everything it is told how much it is.
    m_source->ask(m_filter, towards, older ? m_olderFrom : m_newerFrom,
                  m_beginning && m_filter.isEmpty());
    Q_EMIT lookingChanged();
}

void ReceptionModel::wantOlder()
{
    if (m_source != nullptr && !m_looking && !m_complete) {
        m_linesWanted = linesAtOnce;
        ask(ReportPage::Towards::Older);
    }
}

void ReceptionModel::wantNewer()
{
    if (m_source != nullptr && !m_looking && m_lacksNewer) {
        ask(ReportPage::Towards::Newer);
    }
}

ReceptionModel::Rows ReceptionModel::linesOf(const Receptions &receptions) const
{
    Rows rows;
    const auto take = [&rows, this](ReceptionRow row) {
        if (m_filter.accepts(row)) {
            rows.push_front(std::move(row));
        }
    };
    for (const auto &reception : receptions) {
        if (reception->reports.empty()) {
            take({reception, {}});
        }
        for (std::size_t report = 0; report < reception->reports.size(); ++report) {
            take({reception, report});
        }
    }
    return rows;
}

void ReceptionModel::take(const ReportPage &page)
{
    m_looking = false;
    if (page.kept) {
        m_kept = page.kept;
    }
    if (page.towards == ReportPage::Towards::Older) {
        takeOlder(page);
    } else {
        takeNewer(page);
    }
    Q_EMIT lookingChanged();
}

void ReceptionModel::takeOlder(const ReportPage &page)
{
    Rows rows = linesOf({page.receptions.rbegin(), page.receptions.rend()});
    if (!m_rows.empty()) {
        std::erase_if(rows,
                      [this](const ReceptionRow &row) { return !isOlder(row, m_rows.back()); });
    }
    const std::size_t lines = rows.size();
    m_olderFrom = page.reached;
    m_complete = page.isEnd;
    m_lookedBackTo = page.reachedTime ? page.reachedTime : m_lookedBackTo;
    if (!rows.empty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
        m_rows.insert(m_rows.end(), std::make_move_iterator(rows.begin()),
                      std::make_move_iterator(rows.end()));
        endInsertRows();
        dropFromFront(m_capacity);
    }
    if (std::exchange(m_beginning, false) && !m_held) {
        insert(std::exchange(m_waiting, {})); // What came meanwhile.
    }
    // Few of those that were looked at are let through: goes on until there is something to see.
    m_linesWanted -= std::min(m_linesWanted, lines);
    if (!m_complete && m_linesWanted > 0) {
        ask(ReportPage::Towards::Older);
    }
}

void ReceptionModel::takeNewer(const ReportPage &page)
{
    Rows rows = linesOf(page.receptions);
    if (!m_rows.empty()) {
        std::erase_if(rows,
                      [this](const ReceptionRow &row) { return !isOlder(m_rows.front(), row); });
    }
    m_newerFrom = page.reached;
    m_lacksNewer = !page.isEnd;
    const int lines = static_cast<int>(rows.size());
    insertAtFront(std::move(rows));
    dropFromBack(m_capacity);
    if (lines > 0) {
        Q_EMIT movedAbove(lines);
    } else if (m_lacksNewer) {
        ask(ReportPage::Towards::Newer);
    }
}

void ReceptionModel::add(const Receptions &receptions)
{
    Rows rows = linesOf(receptions);
    for (const auto &reception : receptions) {
        if (m_kept && reception->id > m_kept->upTo) {
            ++m_kept->receptions;
            m_kept->upTo = reception->id;
        }
    }
    if (m_held || m_beginning || m_lacksNewer) {
        keepWaiting(std::move(rows));
    } else {
        insert(std::move(rows));
    }
}

void ReceptionModel::keepWaiting(Rows rows)
{
    m_waiting.insert(m_waiting.begin(), std::make_move_iterator(rows.begin()),
                     std::make_move_iterator(rows.end()));
    if (m_waiting.size() > m_capacity) {
        m_waiting.resize(m_capacity);
    }
    Q_EMIT waitingChanged();
}

/// What came from the listener: the store may have told of it already.
void ReceptionModel::insert(Rows rows)
{
    if (!m_rows.empty() && idOf(m_rows.front()) != 0) {
        std::erase_if(rows, [this](const ReceptionRow &row) {
            return idOf(row) != 0 && !isOlder(m_rows.front(), row);
        });
    }
    if (rows.size() > m_capacity) {
        rows.resize(m_capacity);
    }
    if (!rows.empty()) {
        dropFromBack(m_capacity - rows.size());
        insertAtFront(std::move(rows));
    }
}

void ReceptionModel::insertAtFront(Rows rows)
{
    if (rows.empty()) {
        return;
    }
    beginInsertRows({}, 0, static_cast<int>(rows.size()) - 1);
    m_rows.insert(m_rows.begin(), std::make_move_iterator(rows.begin()),
                  std::make_move_iterator(rows.end()));
    endInsertRows();
}

void ReceptionModel::dropFromBack(std::size_t most)
{
    if (m_rows.size() <= most) {
        return;
    }
    beginRemoveRows({}, static_cast<int>(most), rowCount() - 1);
    m_olderFrom = idOf(m_rows[most]) + 1;
    m_complete = m_source == nullptr;
    m_rows.resize(most);
    endRemoveRows();
}

void ReceptionModel::dropFromFront(std::size_t most)
{
    if (m_rows.size() <= most) {
        return;
    }
    const int lines = rowCount() - static_cast<int>(most);
    beginRemoveRows({}, 0, lines - 1);
    m_newerFrom = idOf(m_rows[static_cast<std::size_t>(lines) - 1]) - 1;
    m_rows.erase(m_rows.begin(), m_rows.begin() + lines);
    m_lacksNewer = true;
    endRemoveRows();
    Q_EMIT movedAbove(-lines);
}

void ReceptionModel::setHeld(bool held)
{
    m_held = held;
    if (!held && (m_lacksNewer || (m_source != nullptr && m_waiting.size() >= m_capacity))) {
        reload();
        return;
    }
    if (!held && !m_beginning && !m_waiting.empty()) {
        insert(std::exchange(m_waiting, {}));
    }
    Q_EMIT waitingChanged();
}

const ReceptionRow &ReceptionModel::row(int row) const
{
    return m_rows[static_cast<std::size_t>(row)];
}

int ReceptionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReceptionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : NumColumns;
}

} // namespace sp7600::ui
