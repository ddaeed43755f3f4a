// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/transcriptfollower.h"

#include <QAbstractTableModel>

#include <deque>
#include <string>

namespace sp7600::ui
{

/// What was said on the cable, newest at the end. At most `capacity` lines; the oldest go and are
/// counted.
class ConsoleModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Way, Text, NumColumns };
    enum class Shown { All, Sent, Received };

    explicit ConsoleModel(std::size_t capacity = 100'000, QObject *parent = nullptr);

    void add(const TranscriptEntries &entries);
    /// Lines that were said and never came here.
    void addMissed(quint64 count);
    /// @p text in the line as it is shown; case does not matter. Empty: every line.
    void setFilter(const QString &text, Shown shown);
    [[nodiscard]] bool isFiltered() const;
    /// Octets in hexadecimal instead of text.
    void setHex(bool hex);
    void clear();

    /// Lines there are, shown or not.
    [[nodiscard]] std::size_t count() const { return m_lines.size(); }
    /// Lines that are gone since clear().
    [[nodiscard]] quint64 dropped() const { return m_dropped; }
    /// Time, way and text of a row as they are copied and saved, with blanks between them.
    [[nodiscard]] QString lineText(int row) const;
    /// All rows that are shown, a line each.
    [[nodiscard]] QString allText() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// count() or dropped() is another one.
    void countChanged();

private:
    struct Line {
        UtcMillis at{};
        device::TranscriptLine said;
    };

    [[nodiscard]] const Line &line(int row) const;
    [[nodiscard]] bool passes(const Line &line) const;
    [[nodiscard]] QString shownText(const Line &line) const;
    void append(std::vector<Line> lines);
    void dropOldest();
    void refilter();

    std::size_t m_capacity;
    std::deque<Line> m_lines;
    std::uint64_t m_first = 0;        ///< Number of the first of m_lines, counted from the start.
    std::deque<std::uint64_t> m_rows; ///< Numbers of those that pass, while there is a filter.
    QString m_filter;
    Shown m_shown = Shown::All;
    bool m_hex = false;
    quint64 m_dropped = 0;
};

} // namespace sp7600::ui
