// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/processortime.h"

#include <QElapsedTimer>
#include <QTimer>

#include <vector>

namespace bench
{

/// How long an event loop stands still: the time between two turns of a timer of 5 ms, in
/// milliseconds, and how much of it the thread had a processor.
class Heartbeat
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.callOnTimeout([this] { beat(); });
        m_clock.start();
        m_worked = ownThreadTime();
        m_timer.start(5);
    }

    [[nodiscard]] const std::vector<double> &gaps() const { return m_gaps; }
    [[nodiscard]] const std::vector<double> &work() const { return m_work; }

private:
    void beat()
    {
        const double worked = ownThreadTime();
        m_gaps.push_back(static_cast<double>(m_clock.nsecsElapsed()) / 1e6);
        m_work.push_back((worked - m_worked) * 1e3);
        m_clock.start();
        m_worked = worked;
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_worked = 0;
    std::vector<double> m_gaps;
    std::vector<double> m_work;
};

} // namespace bench
