// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listener/listener.h"
#include "fakesink.h"

#include <QTest>

#include <memory>
#include <vector>

/// A listener with a sink that a test plays.
class ListenerBench
{
protected:
    ListenerBench() = default;
    ~ListenerBench() = default;

    void start(const sp7600::listener::ListenerOptions &options)
    {
        end();
        m_sink = std::make_unique<FakeSink>();
        m_listener = std::make_unique<sp7600::listener::Listener>(*m_sink);
        const sp7600::Result<sp7600::listener::ListeningOn> on = m_listener->start(options);
        QVERIFY(on);
        m_on = *on;
    }

    /// The receptions that were published, once there are as many.
    [[nodiscard]] std::vector<sp7600::Reception> published(std::size_t count) const
    {
        std::vector<sp7600::Reception> list;
        const auto all = [this] { return m_listener->feed().since(0, 100'000).receptions; };
        if (!QTest::qWaitFor([&] { return all().size() >= count; }))
            return list;
        for (const auto &reception : all())
            list.push_back(*reception);
        return list;
    }

    void end()
    {
        if (m_sink)
            m_sink->release();
        m_listener.reset();
        m_sink.reset();
    }

    // The listener goes before the sink.
    std::unique_ptr<FakeSink> m_sink;
    std::unique_ptr<sp7600::listener::Listener> m_listener;
    sp7600::listener::ListeningOn m_on;
};
