// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transcriptfollower.h"

namespace sp7600::ui
{

namespace
{

constexpr int intervalMs = 33;

} // namespace

TranscriptFollower::TranscriptFollower(device::Transcript &transcript, QObject *parent)
    : QObject(parent)
    , m_transcript(transcript)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &TranscriptFollower::fetch);
    m_subscription = m_transcript.subscribe([this] {
        // One event in the queue is enough, whatever the rate.
        if (!m_woken.exchange(true)) {
            QMetaObject::invokeMethod(
                this, [this] { m_timer.start(intervalMs); }, Qt::QueuedConnection);
        }
    });
    m_timer.start(0);
}

void TranscriptFollower::fetch()
{
    // Before asking: what is noted from here on wakes us again.
    m_woken = false;
    const TranscriptEntries entries = m_transcript.after(m_last.value_or(0));
    if (entries.empty()) {
        m_last = m_last.value_or(0);
        return;
    }
    // What was gone before this follower began is no gap in what it shows.
    const std::uint64_t missed = m_last ? entries.front().number - *m_last - 1 : 0;
    m_last = entries.back().number;
    Q_EMIT arrived(entries, missed);
}

} // namespace sp7600::ui
