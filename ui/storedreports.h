// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/feedfollower.h"
#include "ui/reportfilter.h"

#include "core/store/store.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <cstdint>
#include <optional>

namespace sp7600::ui
{

/// What one look into the store found.
struct ReportPage {
    enum class Towards { Older, Newer };

    Towards towards = Towards::Older;
    /// Those of which the filter lets something through, in the direction of the look.
    Receptions receptions = {};
    /// As far as it was looked: the id to go on with.
    std::int64_t reached = 0;
    std::optional<UtcMillis> reachedTime = {};
    bool isEnd = false; ///< There is nothing beyond.

    /// All that is kept, and the last of it.
    struct Kept {
        std::int64_t receptions = 0;
        std::int64_t upTo = 0;
    };
    std::optional<Kept> kept = {}; ///< Only told when asked for.
};

/// Trackers that are kept, and the last reception that they count.
struct KeptTrackers {
    std::vector<store::TrackerSummary> trackers; ///< The one heard last first.
    std::int64_t upTo = 0;
};

/// Looks into the store for windows, on a thread of its own, a page at a time. A new question takes
/// the place of the one under way. Lives on the GUI thread.
class StoredReports final : public QObject
{
    Q_OBJECT

public:
    /// @p store must outlive it.
    explicit StoredReports(const store::Store &store, QObject *parent = nullptr);
    /// Waits for the look under way, which ends soon.
    ~StoredReports() override;
    Q_DISABLE_COPY_MOVE(StoredReports)

    /// Where to begin with the newest.
    static constexpr std::int64_t newest = std::numeric_limits<std::int64_t>::max();

    /// Looks for a page beyond @p from: below it towards older ones, else above it. Where lines
    /// have to be looked at it may end before a page is full, see ReportPage::reached.
    void ask(const ReportFilter &filter, ReportPage::Towards towards, std::int64_t from,
             bool withCount = false);
    void askTrackers();
    [[nodiscard]] const store::Store &store() const { return m_store; }

Q_SIGNALS:
    void found(const sp7600::ui::ReportPage &page);
    void trackersFound(const sp7600::ui::KeptTrackers &kept);
    /// The page that was asked for could not be read.
    void failed(const sp7600::Error &error);
    void trackersFailed(const sp7600::Error &error);

private:
    const store::Store &m_store;
    std::atomic<std::uint64_t> m_question = 0;
    std::uint64_t m_trackersQuestion = 0;
    QThreadPool m_pages;
    QThreadPool m_trackers;
};

} // namespace sp7600::ui
