// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedfollower.h"

#include <algorithm>

namespace sp7600::ui
{

namespace
{

constexpr int intervalMs = 33;
constexpr std::size_t mostInABatch = 2000;

} // namespace

FeedFollower::FeedFollower(listener::ReportFeed &feed, QObject *parent)
    : QObject(parent)
    , m_feed(feed)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &FeedFollower::fetch);
    m_subscription = m_feed.subscribe([this] {
        // One event in the queue is enough, whatever the rate.
        if (!m_woken.exchange(true)) {
            QMetaObject::invokeMethod(this, &FeedFollower::schedule, Qt::QueuedConnection);
        }
    });
    schedule();
}

void FeedFollower::schedule()
{
    if (m_timer.isActive()) {
        return;
    }
    const qint64 elapsed = m_sinceLast.isValid() ? m_sinceLast.elapsed() : intervalMs;
    m_timer.start(static_cast<int>(std::clamp<qint64>(intervalMs - elapsed, 0, intervalMs)));
}

void FeedFollower::fetch()
{
    // Before asking: what is published from here on wakes us again.
    m_woken = false;
    m_sinceLast.start();
    const listener::ReportFeed::Batch batch = m_feed.since(m_next, mostInABatch);
    m_next = batch.next;
    if (!batch.receptions.empty() || batch.missed > 0) {
        Q_EMIT arrived(batch.receptions, batch.missed);
    }
    if (m_next < m_feed.next()) {
        schedule();
    }
}

} // namespace sp7600::ui
