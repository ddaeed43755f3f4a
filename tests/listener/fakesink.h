// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listener/reportsink.h"

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

/// A sink that a test plays: it answers at once, or keeps everybody waiting until release().
/// Answers come on a thread of its own, in order, as the store's do.
class FakeSink final : public sp7600::listener::ReportSink
{
public:
    FakeSink()
        : m_thread([this] { run(); })
    {
    }
    ~FakeSink() override
    {
        change([this] {
            m_holding = false;
            m_ending = true;
        });
        m_thread.join();
    }

    void submit(std::vector<sp7600::Reception> receptions, Done done) override
    {
        change([&] {
            m_received.insert(m_received.end(), receptions.begin(), receptions.end());
            m_waiting.emplace_back(std::move(receptions), std::move(done));
        });
    }

    /// From now on nobody gets an answer.
    void hold()
    {
        change([this] { m_holding = true; });
    }
    /// Answers everybody, and from now on at once.
    void release()
    {
        change([this] { m_holding = false; });
    }
    /// From now on the answer is this error; nothing: all is well.
    void refuse(std::optional<sp7600::Error> error)
    {
        change([&] { m_refusal = std::move(error); });
    }

    /// Everything that was ever submitted, in order.
    [[nodiscard]] std::vector<sp7600::Reception> received() const
    {
        const std::lock_guard lock(m_mutex);
        return m_received;
    }
    [[nodiscard]] std::size_t receivedCount() const
    {
        const std::lock_guard lock(m_mutex);
        return m_received.size();
    }

private:
    template <typename What>
    void change(What what)
    {
        const std::lock_guard lock(m_mutex);
        what();
        m_changed.notify_all();
    }

    void run()
    {
        std::int64_t lastId = 0;
        std::unique_lock lock(m_mutex);
        for (;;) {
            m_changed.wait(lock, [this] { return m_ending || (!m_holding && !m_waiting.empty()); });
            if (m_waiting.empty())
                return;
            auto [receptions, done] = std::move(m_waiting.front());
            m_waiting.pop_front();
            const std::optional<sp7600::Error> refusal = m_refusal;
            lock.unlock();
            for (sp7600::Reception &reception : receptions)
                reception.id = ++lastId;
            if (refusal)
                done(std::unexpected(*refusal));
            else
                done(std::move(receptions));
            lock.lock();
        }
    }

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_holding = false;
    bool m_ending = false;
    std::optional<sp7600::Error> m_refusal;
    std::deque<std::pair<std::vector<sp7600::Reception>, Done>> m_waiting;
    std::vector<sp7600::Reception> m_received;
    std::thread m_thread;
};
