// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

namespace sp7600::network
{

/// Work that blocks, each piece in a thread of its own; what it gives comes back in the event loop
/// of a receiver, which goes before or with this. What comes later than that is dropped.
class Errands final
{
public:
    explicit Errands(QObject *receiver)
        : m_box(std::make_shared<Box>(receiver))
    {
    }
    /// Waits for what listens to isStopped(), and for nothing else.
    ~Errands()
    {
        stop();
        m_box->close();
        for (auto &thread : m_threads)
            thread.join();
    }
    Errands(const Errands &) = delete;
    Errands &operator=(const Errands &) = delete;

    void stop() { *m_isStopped = true; }
    /// May be asked from any thread, at any time.
    [[nodiscard]] std::function<bool()> isStopped() const
    {
        return [flag = m_isStopped] { return flag->load(); };
    }

    /// @p work cannot be broken off, so nobody waits for it: its thread may outlive everything else
    /// and must touch nothing but what it holds itself.
    template <typename Work, typename Deliver>
    void abandonable(Work work, Deliver deliver)
    {
        if (auto thread = started(std::move(work), std::move(deliver)); thread.joinable())
            thread.detach();
    }

    /// @p work ends soon after isStopped().
    template <typename Work, typename Deliver>
    void stoppable(Work work, Deliver deliver)
    {
        if (auto thread = started(std::move(work), std::move(deliver)); thread.joinable())
            m_threads.push_back(std::move(thread));
    }

    /// @p work is done by the event loop of @p other, as soon as it comes to it.
    template <typename Work, typename Deliver>
    void by(QObject *other, Work work, Deliver deliver)
    {
        QMetaObject::invokeMethod(other, errand(std::move(work), std::move(deliver)),
                                  Qt::QueuedConnection);
    }

private:
    class Box final
    {
    public:
        explicit Box(QObject *receiver)
            : m_receiver(receiver)
        {
        }
        void post(std::function<void()> call)
        {
            // Under the lock, so that the receiver is not destroyed between the check and the call.
            const std::lock_guard lock(m_mutex);
            if (m_receiver != nullptr)
                QMetaObject::invokeMethod(m_receiver, std::move(call), Qt::QueuedConnection);
        }
        void close()
        {
            const std::lock_guard lock(m_mutex);
            m_receiver = nullptr;
        }

    private:
        std::mutex m_mutex;
        QObject *m_receiver;
    };

    template <typename Work, typename Deliver>
    auto errand(Work work, Deliver deliver)
    {
        return [box = m_box, work = std::move(work), deliver = std::move(deliver)] {
            box->post([deliver, result = work()] { deliver(result); });
        };
    }

    /// No thread where the system has none left: then nothing is ever delivered.
    template <typename Work, typename Deliver>
    std::thread started(Work work, Deliver deliver)
    {
        try {
            return std::thread(errand(std::move(work), std::move(deliver)));
        } catch (const std::system_error &) {
            return {};
        }
    }

    std::shared_ptr<Box> m_box;
    std::shared_ptr<std::atomic<bool>> m_isStopped = std::make_shared<std::atomic<bool>>(false);
    std::vector<std::thread> m_threads;
};

} // namespace sp7600::network
