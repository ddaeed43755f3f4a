// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/system/clock.h"
#include "ui/feedfollower.h"
#include "ui/formatting.h"
#include "ui/storedreports.h"
#include "ui/theme.h"

#include <QAbstractTableModel>
#include <QHash>

#include <string>
#include <vector>

namespace sp7600::ui
{

/// The trackers that were ever heard, as far as that is kept, and those heard now: those that came
/// later are above.
class TrackerModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Imei, LastHeard, Reports, NumColumns };

    /// @p capacity: trackers beyond it are not shown.
    explicit TrackerModel(Now now = system::utcNow, std::size_t capacity = 20'000,
                          QObject *parent = nullptr);

    /// Begins anew with what is kept. What it counts is not counted again by add().
    void setKept(const KeptTrackers &kept);
    void add(const Receptions &receptions);
    /// Ages have changed with time.
    void tick();

    [[nodiscard]] std::uint64_t reports() const { return m_reports; }
    /// A tracker of just this name is listed.
    [[nodiscard]] bool knows(const QString &name) const { return m_byImei.contains(name); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct Tracker {
        QString imei;  ///< Escaped.
        QString shown; ///< Grouped.
        UtcMillis lastHeard{};
        std::uint64_t reports = 0;
    };
    [[nodiscard]] Status statusOf(const Tracker &tracker) const;
    /// And the other way round.
    [[nodiscard]] int rowOf(std::size_t place) const
    {
        return static_cast<int>(m_trackers.size() - 1 - place);
    }

    Now m_now;
    std::size_t m_capacity;
    std::vector<Tracker> m_trackers; ///< The last one is shown first.
    QHash<QString, std::size_t> m_byImei;
    std::uint64_t m_reports = 0;
    std::int64_t m_keptUpTo = 0; ///< The last reception that setKept() counted.
};

} // namespace sp7600::ui
