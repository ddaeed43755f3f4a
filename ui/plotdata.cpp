// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plotdata.h"

#include "core/model/ground.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace sp7600::ui
{

using namespace std::chrono_literals;

namespace
{

/// A tracker without a network keeps its reports for days; what claims to be older has a wrong
/// clock.
constexpr auto longestStored = std::chrono::days(31);
/// Silence that nobody wonders about.
constexpr std::chrono::milliseconds leastGap = 60s;
constexpr int usualIntervalsInGap = 3;

double distance(const TrackPoint &a, const TrackPoint &b)
{
    const GroundPoint point = LocalGround(a.latitude, a.longitude).from(b.latitude, b.longitude);
    return std::hypot(point.east, point.north);
}

std::int64_t floorDivided(std::int64_t number, std::int64_t by)
{
    return number / by - (number % by < 0 ? 1 : 0);
}

} // namespace

UtcMillis plotTime(const Reception &reception, const Report &report)
{
    const auto received = std::chrono::floor<std::chrono::seconds>(reception.received);
    switch (timeDoubt(report, received, received)) {
    case TimeDoubt::None:
        return *report.time;
    case TimeDoubt::FarFromReceipt:
        return received - *report.time <= longestStored ? UtcMillis(*report.time)
                                                        : reception.received;
    case TimeDoubt::NoClock:
    case TimeDoubt::BeforeUnits:
    case TimeDoubt::InTheFuture:
        break;
    }
    return reception.received;
}

// ThinnedSeries

ThinnedSeries::ThinnedSeries(std::size_t most)
    : m_most(most)
{
}

void ThinnedSeries::Extremes::add(const PlotPoint &point)
{
    if (point.value < least.value) {
        least = point;
    }
    if (point.value > greatest.value) {
        greatest = point;
    }
}

void ThinnedSeries::add(const PlotPoint &point)
{
    const std::int64_t number =
        floorDivided(point.time.time_since_epoch().count(), m_stretch.count());
    const auto [stretch, isNew] = m_stretches.try_emplace(number, Extremes{point, point});
    if (!isNew) {
        stretch->second.add(point);
    }
    while (m_stretches.size() > m_most) {
        widen();
    }
}

void ThinnedSeries::widen()
{
    m_stretch *= 2;
    std::map<std::int64_t, Extremes> wider;
    for (const auto &[number, extremes] : m_stretches) {
        const auto [stretch, isNew] = wider.try_emplace(floorDivided(number, 2), extremes);
        if (!isNew) {
            stretch->second.add(extremes.least);
            stretch->second.add(extremes.greatest);
        }
    }
    m_stretches = std::move(wider);
}

std::vector<PlotPoint> ThinnedSeries::points() const
{
    std::vector<PlotPoint> points;
    points.reserve(m_stretches.size() * 2);
    for (const auto &[number, extremes] : m_stretches) {
        const bool leastFirst = extremes.least.time <= extremes.greatest.time;
        points.push_back(leastFirst ? extremes.least : extremes.greatest);
        if (extremes.least.ref != extremes.greatest.ref) {
            points.push_back(leastFirst ? extremes.greatest : extremes.least);
        }
    }
    return points;
}

// ThinnedTrack

ThinnedTrack::ThinnedTrack(std::size_t most)
    : m_most(most)
{
}

void ThinnedTrack::add(const TrackPoint &point)
{
    m_points.insert_or_assign({point.time, point.ref}, point);
    while (m_points.size() > m_most) {
        thin();
    }
}

/// Until half of the room is free again, so that it happens seldom.
void ThinnedTrack::thin()
{
    while (m_points.size() > std::max<std::size_t>(m_most / 2, 2)) {
        auto kept = m_points.begin();
        const auto last = std::prev(m_points.end());
        for (auto each = std::next(kept); each != last;) {
            if (distance(kept->second, each->second) < m_near) {
                each = m_points.erase(each);
            } else {
                kept = each++;
            }
        }
        m_near *= 2;
    }
}

std::vector<TrackPoint> ThinnedTrack::points() const
{
    std::vector<TrackPoint> points;
    points.reserve(m_points.size());
    for (const auto &[key, point] : m_points) {
        points.push_back(point);
    }
    return points;
}

// PlotData

void PlotData::add(const Reception &reception, const Report &report)
{
    if (report.kind != ReportKind::Report) {
        return;
    }
    ++m_reports;
    const UtcMillis time = plotTime(reception, report);
    const ReportRef ref{reception.id, static_cast<std::size_t>(&report - reception.reports.data())};
    countInterval(time);
    for (const PlotQuantity quantity : allPlotQuantities) {
        if (const auto value = plotValue(report, quantity); value && std::isfinite(*value)) {
            m_series[static_cast<std::size_t>(quantity)].add({time, *value, ref});
        }
    }
    if (report.gps && report.gps->valid && report.gps->latitude && report.gps->longitude) {
        m_track.add({time, *report.gps->latitude, *report.gps->longitude, ref});
    } else {
        ++m_withoutFix;
    }
}

void PlotData::countInterval(UtcMillis time)
{
    if (m_last && *m_last != time) {
        const auto apart = std::chrono::abs(time - *m_last);
        const auto seconds = static_cast<std::uint64_t>(apart / 1s);
        const auto length = std::min<std::size_t>(static_cast<std::size_t>(std::bit_width(seconds)),
                                                  m_intervalsByLength.size() - 1);
        ++m_intervalsByLength[length];
        ++m_intervals;
    }
    m_last = time;
}

std::chrono::milliseconds PlotData::gap() const
{
    std::int64_t shorter = 0;
    std::chrono::milliseconds usual = 1s;
    for (const std::int64_t count : m_intervalsByLength) {
        shorter += count;
        if (shorter * 2 > m_intervals) {
            break;
        }
        usual *= 2;
    }
    return std::max(leastGap, usualIntervalsInGap * usual);
}

PlotPicture PlotData::picture() const
{
    PlotPicture picture;
    for (std::size_t number = 0; number < m_series.size(); ++number) {
        picture.series[number] = m_series[number].points();
        if (!picture.series[number].empty()) {
            picture.stretch = std::max(picture.stretch, m_series[number].stretch());
        }
    }
    picture.track = m_track.points();
    picture.reports = m_reports;
    picture.withoutFix = m_withoutFix;
    picture.gap = std::max(gap(), 2 * picture.stretch);
    return picture;
}

} // namespace sp7600::ui
