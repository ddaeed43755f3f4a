// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"
#include "core/model/reception.h"

#include <QObject>

#include <cstdint>
#include <functional>
#include <mutex>
#include <utility>
#include <vector>

namespace sp7600::listener
{

/// What the sink said of one submission.
struct Completion {
    std::uint64_t submission = 0;
    Result<std::vector<Reception>> outcome;
};

/// Carries completions from the sink's thread to the receiver's, and outlives the receiver: what
/// comes after close() is dropped.
class Mailbox final
{
public:
    /// @p arrived is called on @p receiver's thread after something was posted to an empty box.
    Mailbox(QObject *receiver, std::function<void()> arrived)
        : m_receiver(receiver)
        , m_arrived(std::move(arrived))
    {
    }

    void post(Completion completion)
    {
        const std::lock_guard lock(m_mutex);
        if (m_receiver == nullptr)
            return;
        m_completions.push_back(std::move(completion));
        if (m_completions.size() == 1) {
            // Under the lock, so that the receiver is not destroyed between the check and the call.
            QMetaObject::invokeMethod(m_receiver, m_arrived, Qt::QueuedConnection);
        }
    }

    [[nodiscard]] std::vector<Completion> takeAll()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_completions, {});
    }

    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_receiver = nullptr;
        m_completions.clear();
    }

private:
    std::mutex m_mutex;
    QObject *m_receiver;
    std::function<void()> m_arrived;
    std::vector<Completion> m_completions;
};

} // namespace sp7600::listener
