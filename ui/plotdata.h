// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plotquantity.h"
#include "ui/reportfilter.h"

#include <array>
#include <chrono>
#include <map>
#include <utility>
#include <vector>

namespace sp7600::ui
{

/// Which report of what is kept.
struct ReportRef {
    std::int64_t reception = 0; ///< Its id.
    std::size_t report = 0;

    auto operator<=>(const ReportRef &) const = default;
};

struct PlotPoint {
    UtcMillis time{};
    double value = 0;
    ReportRef ref;
};

struct TrackPoint {
    UtcMillis time{};
    double latitude = 0;
    double longitude = 0;
    ReportRef ref;
};

/// When what a report tells was so: by the clock of the tracker where that can be believed, else
/// when it was received.
[[nodiscard]] UtcMillis plotTime(const Reception &reception, const Report &report);

/// Any number of values over time, of which the least and the greatest of each stretch are kept;
/// the stretches grow so that there are never more than so many of them.
class ThinnedSeries final
{
public:
    /// @p most stretches, of which each gives two points at most.
    explicit ThinnedSeries(std::size_t most = 1500);
    void add(const PlotPoint &point);
    /// In order of time.
    [[nodiscard]] std::vector<PlotPoint> points() const;
    /// What two points stand for.
    [[nodiscard]] std::chrono::milliseconds stretch() const { return m_stretch; }

private:
    struct Extremes {
        PlotPoint least;
        PlotPoint greatest;
        void add(const PlotPoint &point);
    };
    void widen();

    std::size_t m_most;
    std::chrono::milliseconds m_stretch{1};
    std::map<std::int64_t, Extremes> m_stretches;
};

/// Any number of places on a way, of which those are left out that lie near the one before.
class ThinnedTrack final
{
public:
    explicit ThinnedTrack(std::size_t most = 4000);
    void add(const TrackPoint &point);
    /// In order of time; the first and the last are always there.
    [[nodiscard]] std::vector<TrackPoint> points() const;

private:
    void thin();

    std::size_t m_most;
    double m_near = 1; ///< Metres.
    std::map<std::pair<UtcMillis, ReportRef>, TrackPoint> m_points;
};

/// What is drawn.
struct PlotPicture {
    std::array<std::vector<PlotPoint>, allPlotQuantities.size()> series;
    std::vector<TrackPoint> track;
    std::int64_t reports = 0;    ///< All of them stand in it.
    std::int64_t withoutFix = 0; ///< They are not in the track.
    /// Where nothing was told for longer than this there is a gap.
    std::chrono::milliseconds gap{};
    std::chrono::milliseconds stretch{}; ///< What two neighbouring points stand for, at most.
    bool isWhole = false;                ///< There is nothing more to be read.

    [[nodiscard]] const std::vector<PlotPoint> &of(PlotQuantity quantity) const
    {
        return series[static_cast<std::size_t>(quantity)];
    }
};

/// Gathers reports for plots in memory that does not grow with their number.
class PlotData final
{
public:
    void add(const Reception &reception, const Report &report);
    [[nodiscard]] PlotPicture picture() const;

private:
    void countInterval(UtcMillis time);
    [[nodiscard]] std::chrono::milliseconds gap() const;

    std::array<ThinnedSeries, allPlotQuantities.size()> m_series;
    ThinnedTrack m_track;
    std::int64_t m_reports = 0;
    std::int64_t m_withoutFix = 0;
    std::optional<UtcMillis> m_last;
    std::int64_t m_intervals = 0;
    std::array<std::int64_t, 32> m_intervalsByLength = {}; ///< Below 1 s, 2 s, 4 s …
};

} // namespace sp7600::ui
