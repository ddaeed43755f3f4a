// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/transcript.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

namespace sp7600::ui
{

using TranscriptEntries = std::vector<device::Transcript::Entry>;

/// Brings what is said on the ports to the GUI thread: in batches, at most 30 a second. Begins with
/// what the transcript still holds.
class TranscriptFollower final : public QObject
{
    Q_OBJECT

public:
    /// @p transcript must outlive the follower.
    explicit TranscriptFollower(device::Transcript &transcript, QObject *parent = nullptr);

Q_SIGNALS:
    /// In their order. @p missed: how many were gone since those before, on whichever port; none
    /// with the first.
    void arrived(const sp7600::ui::TranscriptEntries &entries, quint64 missed);

private:
    void fetch();

    device::Transcript &m_transcript;
    QTimer m_timer;
    std::optional<std::uint64_t> m_last; ///< None was fetched yet.
    std::atomic_bool m_woken = false;
    /// Last, so that nobody wakes a half-destroyed follower.
    std::unique_ptr<device::Transcript::Subscription> m_subscription;
};

} // namespace sp7600::ui
