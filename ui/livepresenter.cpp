// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/livepresenter.h"

#include "ui/stationmonitor.h"

#include "core/commissioning/station.h"

#include <utility>

using namespace std::chrono_literals;

namespace sp7600::ui
{

LivePresenter::LivePresenter(commissioning::Station &station, StationMonitor &monitor,
                             QObject *parent)
    : QObject(parent)
    , m_stored(station.store())
    , m_listening(monitor)
    , m_retention(station.store())
    , m_transfer(station.store())
    , m_replay(station.store())
    , m_follower(station.feed())
{
    connect(&m_follower, &FeedFollower::arrived, this, &LivePresenter::onArrived);
    connect(&m_stored, &StoredReports::trackersFound, this, &LivePresenter::takeKept);
    // Those that are shown stay.
    connect(&m_stored, &StoredReports::trackersFailed, this, &LivePresenter::takeEarly);
    connect(&m_stored, &StoredReports::trackersFailed, this, &LivePresenter::setProblem);
    connect(&m_stored, &StoredReports::failed, this, &LivePresenter::setProblem);
    connect(&m_stored, &StoredReports::found, this, [this] { setProblem({}); });
    connect(&m_transfer, &CaptureTransfer::imported, this, &LivePresenter::reload);
    m_again.setSingleShot(true);
    m_again.setInterval(1s);
    connect(&m_again, &QTimer::timeout, this, &LivePresenter::reload);
    m_receptions.setSource(&m_stored);
    m_stored.askTrackers();
}

void LivePresenter::onArrived(const Receptions &receptions, quint64 missed)
{
    if (m_keptKnown) {
        m_trackers.add(receptions);
    } else {
        m_early.insert(m_early.end(), receptions.begin(), receptions.end());
    }
    m_receptions.add(receptions);
    if (missed > 0 && !m_receptions.isHeld() && !m_again.isActive()) {
        m_again.start(); // They are kept, but came too fast to be followed.
    }
    m_hasHeard = m_hasHeard || !receptions.empty();
    Q_EMIT arrived(receptions);
    Q_EMIT heardChanged();
}

void LivePresenter::takeKept(const KeptTrackers &kept)
{
    m_trackers.setKept(kept);
    takeEarly();
    m_hasHeard = m_hasHeard || m_trackers.rowCount() > 0 || kept.upTo > 0;
    Q_EMIT keptFound();
    Q_EMIT heardChanged();
}

void LivePresenter::takeEarly()
{
    m_trackers.add(std::exchange(m_early, {}));
    m_keptKnown = true;
}

void LivePresenter::setProblem(const std::optional<Error> &problem)
{
    m_problem = problem;
    Q_EMIT problemChanged();
}

void LivePresenter::reload()
{
    m_keptKnown = false;
    m_stored.askTrackers();
    m_receptions.reload();
}

} // namespace sp7600::ui
