// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/feedfollower.h"
#include "ui/reportfilter.h"
#include "ui/storedreports.h"

#include "core/model/model.h"

#include <QAbstractTableModel>

#include <deque>
#include <optional>

namespace sp7600::ui
{

/// What was heard, newest first: a window of at most `capacity` lines on all that is kept, which
/// moves where it is wanted. While held, what arrives waits aside, so that nothing moves under the
/// reader's eyes.
class ReceptionModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Received, Imei, Via, Time, Event, Position, Speed, Voltage, Summary, NumColumns };

    explicit ReceptionModel(std::size_t capacity = 10'000, QObject *parent = nullptr);

    /// What is kept comes from @p source, which must outlive the model; begins with the newest.
    void setSource(StoredReports *source);
    void setFilter(const ReportFilter &filter);
    [[nodiscard]] const ReportFilter &filter() const { return m_filter; }
    /// Begins anew with the newest that is kept.
    void reload();
    /// Brings the lines of this reception and those that are older, where they are not here; holds.
    void goTo(std::int64_t reception);
    /// Where a line is; -1 when it is not here.
    [[nodiscard]] int rowOf(std::int64_t reception, std::optional<std::size_t> report) const;

    void add(const Receptions &receptions);

    void setHeld(bool held);
    [[nodiscard]] bool isHeld() const { return m_held; }
    /// Lines that wait aside; at most the capacity.
    [[nodiscard]] std::size_t waiting() const { return m_waiting.size(); }

    /// The reader comes to the end, or to the beginning, of what is here: more is looked for.
    void wantOlder();
    void wantNewer();
    /// Newer ones were let go to make room for older ones.
    [[nodiscard]] bool lacksNewer() const { return m_lacksNewer; }
    [[nodiscard]] bool isLooking() const { return m_looking; }
    /// Back to when it was looked, while lines have to be looked at.
    [[nodiscard]] const std::optional<UtcMillis> &lookedBackTo() const { return m_lookedBackTo; }
    /// The oldest line is here, too.
    [[nodiscard]] bool isComplete() const { return m_complete && !m_lacksNewer; }
    /// Receptions that are kept; nothing while that is not known.
    [[nodiscard]] const std::optional<ReportPage::Kept> &kept() const { return m_kept; }

    [[nodiscard]] const ReceptionRow &row(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void waitingChanged();
    void lookingChanged();
    /// So many lines came, or went where it is negative, above those that the reader sees.
    void movedAbove(int lines);

private:
    using Rows = std::deque<ReceptionRow>;

    void begin(std::int64_t olderThan);

    [[nodiscard]] Rows linesOf(const Receptions &receptions) const;
    void take(const ReportPage &page);
    void takeOlder(const ReportPage &page);
    void takeNewer(const ReportPage &page);
    void insert(Rows rows);
    void insertAtFront(Rows rows);
    void dropFromBack(std::size_t most);
    void dropFromFront(std::size_t most);
    void keepWaiting(Rows rows);
    void ask(ReportPage::Towards towards);
    [[nodiscard]] QVariant text(const ReceptionRow &row, int column) const;

    std::size_t m_capacity;
    StoredReports *m_source = nullptr;
    ReportFilter m_filter;
    Rows m_rows;    ///< Newest first, as shown.
    Rows m_waiting; ///< Newest first.
    bool m_held = false;
    bool m_looking = false;
    bool m_beginning = false;  ///< The first page is on its way.
    bool m_lacksNewer = false; ///< See lacksNewer().
    bool m_complete = true;
    std::size_t m_linesWanted = 0; ///< Before it is looked no further.
    std::int64_t m_olderFrom = StoredReports::newest;
    std::int64_t m_newerFrom = 0;
    std::optional<UtcMillis> m_lookedBackTo;
    std::optional<ReportPage::Kept> m_kept;
};

} // namespace sp7600::ui
