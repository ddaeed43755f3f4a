// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/task.h"

#include "core/capture/replay.h"
#include "core/store/store.h"

namespace sp7600::ui
{

/// Sends what was received once more: to this laptop at once, elsewhere after agree(); what is made
/// up goes to this laptop only.
class ReplayTask final : public Task
{
    Q_OBJECT

public:
    struct Replay {
        store::ReceptionQuery selection;
        QString to; ///< HOST:PORT, as typed.
        Transport transport = Transport::Tcp;
        double speed = 1; ///< Times the original pace; 0: as fast as it goes.
    };

    /// @p store must outlive it.
    explicit ReplayTask(const store::Store &store, QObject *parent = nullptr);
    ~ReplayTask() override;
    Q_DISABLE_COPY_MOVE(ReplayTask)

    /// Nothing happens while another one is under way.
    void replay(const Replay &wanted);
    void agree() override;
    void stop() override;

private:
    void send(bool confirmed);
    void lookAtTarget();
    void ask(const capture::ReplayTarget &target, const capture::ReplayContent &content);

    const store::Store &m_store;
    Replay m_replay;
    std::optional<capture::ReplayTarget> m_target;
};

} // namespace sp7600::ui
