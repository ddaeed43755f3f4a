// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/system/clock.h"
#include "ui/feedfollower.h"
#include "ui/formatting.h"
#include "ui/theme.h"

#include <QAbstractTableModel>
#include <QHash>

#include <string>
#include <vector>

namespace sp7600::ui
{

/// The trackers heard since the program started, in the order in which they first were.
class TrackerModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Imei, LastHeard, Reports, NumColumns };

    /// @p capacity: trackers beyond it are counted in unlisted() and not shown.
    explicit TrackerModel(Now now = system::utcNow, std::size_t capacity = 20'000,
                          QObject *parent = nullptr);

    void add(const Receptions &receptions);
    /// Ages have changed with time.
    void tick();

    [[nodiscard]] std::uint64_t reports() const { return m_reports; }
    [[nodiscard]] std::uint64_t unlisted() const { return m_unlisted; }

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

    Now m_now;
    std::size_t m_capacity;
    std::vector<Tracker> m_trackers;
    QHash<QString, std::size_t> m_byImei;
    std::uint64_t m_reports = 0;
    std::uint64_t m_unlisted = 0; ///< Reports of trackers that are not listed.
};

} // namespace sp7600::ui
