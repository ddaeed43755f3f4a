// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consolemodel.h"

#include "ui/viewroles.h"
#include "ui/widgets.h"

#include "core/device/profile.h"
#include "core/text/text.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

using Said = device::TranscriptLine::Direction;

QString timeText(UtcMillis at)
{
    return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count())
        .toString(u"HH:mm:ss.zzz"_s);
}

QString wayWords(Said way)
{
    switch (way) {
    case Said::Sent:
        return ConsoleModel::tr("sent");
    case Said::Received:
        return ConsoleModel::tr("received");
    case Said::Unsolicited:
        return ConsoleModel::tr("unasked");
    }
    return {};
}

QString wayText(Said way)
{
    return (way == Said::Sent ? u"▲ "_s : u"▼ "_s) + wayWords(way);
}

/// What is masked has no octets to show.
QString hexText(const std::string &text)
{
    const auto masked = QByteArray(device::secretMask.data(), device::secretMask.size());
    const QByteArray octets = QByteArray::fromStdString(text);
    QStringList parts;
    for (qsizetype begin = 0;;) {
        const qsizetype end = octets.indexOf(masked, begin);
        const QByteArray part = octets.mid(begin, end < 0 ? -1 : end - begin);
        if (!part.isEmpty()) {
            parts += QString::fromLatin1(part.toHex(' '));
        }
        if (end < 0) {
            break;
        }
        parts += QString::fromLatin1(masked);
        begin = end + masked.size();
    }
    return parts.join(u' ');
}

} // namespace

ConsoleModel::ConsoleModel(std::size_t capacity, QObject *parent)
    : QAbstractTableModel(parent)
    , m_capacity(capacity)
{
}

void ConsoleModel::add(const TranscriptEntries &entries)
{
    std::vector<Line> lines;
    lines.reserve(entries.size());
    std::ranges::transform(
        entries, std::back_inserter(lines),
        [](const device::Transcript::Entry &entry) { return Line{entry.at, entry.line}; });
    if (!lines.empty()) {
        append(std::move(lines));
        dropOldest();
        Q_EMIT countChanged();
    }
}

void ConsoleModel::addMissed(quint64 count)
{
    m_dropped += count;
    Q_EMIT countChanged();
}

void ConsoleModel::append(std::vector<Line> lines)
{
    std::uint64_t number = m_first + m_lines.size();
    if (!isFiltered()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(lines.size()) - 1);
        std::ranges::move(lines, std::back_inserter(m_lines));
        endInsertRows();
        return;
    }
    std::vector<std::uint64_t> passing;
    for (Line &line : lines) {
        if (passes(line)) {
            passing.push_back(number);
        }
        ++number;
        m_lines.push_back(std::move(line));
    }
    if (!passing.empty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(passing.size()) - 1);
        m_rows.insert(m_rows.end(), passing.begin(), passing.end());
        endInsertRows();
    }
}

/// Many at a time: each time the view looks at what it shows.
void ConsoleModel::dropOldest()
{
    constexpr std::size_t share = 20;
    if (m_lines.size() <= m_capacity) {
        return;
    }
    const std::size_t most =
        std::min(m_lines.size(), m_lines.size() - m_capacity + m_capacity / share);
    const std::uint64_t first = m_first + most;
    const auto gone = isFiltered() ? std::ranges::lower_bound(m_rows, first) - m_rows.begin()
                                   : static_cast<std::ptrdiff_t>(most);
    if (gone > 0) {
        beginRemoveRows({}, 0, static_cast<int>(gone) - 1);
    }
    m_lines.erase(m_lines.begin(), m_lines.begin() + static_cast<std::ptrdiff_t>(most));
    m_first = first;
    if (isFiltered()) {
        m_rows.erase(m_rows.begin(), m_rows.begin() + gone);
    }
    if (gone > 0) {
        endRemoveRows();
    }
    m_dropped += most;
}

bool ConsoleModel::isFiltered() const
{
    return !m_filter.isEmpty() || m_shown != Shown::All;
}

void ConsoleModel::setFilter(const QString &text, Shown shown)
{
    if (text == m_filter && shown == m_shown) {
        return;
    }
    beginResetModel();
    m_filter = text;
    m_shown = shown;
    refilter();
    endResetModel();
}

void ConsoleModel::setHex(bool hex)
{
    if (hex == m_hex) {
        return;
    }
    beginResetModel();
    m_hex = hex;
    refilter();
    endResetModel();
}

void ConsoleModel::refilter()
{
    m_rows.clear();
    if (!isFiltered()) {
        return;
    }
    std::uint64_t number = m_first;
    for (const Line &line : m_lines) {
        if (passes(line)) {
            m_rows.push_back(number);
        }
        ++number;
    }
}

void ConsoleModel::clear()
{
    beginResetModel();
    m_first += m_lines.size();
    m_lines.clear();
    m_rows.clear();
    m_dropped = 0;
    endResetModel();
    Q_EMIT countChanged();
}

const ConsoleModel::Line &ConsoleModel::line(int row) const
{
    const auto index = static_cast<std::size_t>(row);
    return m_lines[isFiltered() ? static_cast<std::size_t>(m_rows[index] - m_first) : index];
}

bool ConsoleModel::passes(const Line &line) const
{
    const bool isSent = line.said.direction == Said::Sent;
    if (m_shown != Shown::All && isSent != (m_shown == Shown::Sent)) {
        return false;
    }
    return m_filter.isEmpty() || shownText(line).contains(m_filter, Qt::CaseInsensitive);
}

QString ConsoleModel::shownText(const Line &line) const
{
    return m_hex ? hexText(line.said.text) : text::escaped(line.said.text);
}

QString ConsoleModel::lineText(int row) const
{
    const Line &shown = line(row);
    return timeText(shown.at) + u' ' + wayText(shown.said.direction) + u' ' + shownText(shown);
}

QString ConsoleModel::allText() const
{
    QString all;
    for (int row = 0; row < rowCount(); ++row) {
        all += lineText(row) + u'\n';
    }
    return all;
}

int ConsoleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(isFiltered() ? m_rows.size() : m_lines.size());
}

int ConsoleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : NumColumns;
}

QVariant ConsoleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Line &shown = line(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case CopyRole:
        return index.column() == Time  ? timeText(shown.at)
               : index.column() == Way ? wayText(shown.said.direction)
                                       : shownText(shown);
    case Qt::AccessibleTextRole:
        return index.column() == Way ? QVariant(wayWords(shown.said.direction)) : QVariant();
    case Qt::FontRole:
        return index.column() == Way ? QVariant() : QVariant(monospaceFont());
    case MutedRole:
        return shown.said.direction == Said::Unsolicited;
    default:
        return {};
    }
}

QVariant ConsoleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (const auto other = besideName(orientation, role)) {
        return *other;
    }
    switch (section) {
    case Time:
        return tr("Time");
    case Way:
        return tr("Way");
    default:
        return m_hex ? tr("Bytes") : tr("Text");
    }
}

} // namespace sp7600::ui
