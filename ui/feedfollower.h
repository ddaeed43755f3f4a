// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listener/reportfeed.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>
#include <vector>

namespace sp7600::ui
{

using Receptions = std::vector<std::shared_ptr<const Reception>>;

/// Brings what the listener hears to the GUI thread: in batches, at most 30 a second, however fast
/// reports arrive. Begins with what the feed still holds.
class FeedFollower final : public QObject
{
    Q_OBJECT

public:
    /// @p feed must outlive the follower.
    explicit FeedFollower(listener::ReportFeed &feed, QObject *parent = nullptr);

Q_SIGNALS:
    /// In order of arrival. @p missed: how many were gone before this follower came to them.
    void arrived(const sp7600::ui::Receptions &receptions, quint64 missed);

private:
    void schedule();
    void fetch();

    listener::ReportFeed &m_feed;
    QTimer m_timer;
    QElapsedTimer m_sinceLast;
    std::uint64_t m_next = 0;
    std::atomic_bool m_woken = false;
    /// Last, so that nobody wakes a half-destroyed follower.
    std::unique_ptr<listener::ReportFeed::Subscription> m_subscription;
};

} // namespace sp7600::ui
