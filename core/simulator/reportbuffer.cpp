// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/reportbuffer.h"

#include <algorithm>
#include <utility>

namespace sp7600::simulator
{

namespace
{

/// A server that never acknowledges must not make the list of frames grow.
constexpr std::size_t framesRemembered = 256;

} // namespace

void ReportBuffer::push(Report report)
{
    if (m_entries.size() >= m_capacity) {
        m_entries.pop_front();
        ++m_dropped;
    }
    m_entries.push_back({.id = m_nextId++, .report = std::move(report)});
}

std::vector<Report> ReportBuffer::takeNewest()
{
    if (m_entries.empty() || m_entries.back().sent)
        return {};
    auto &entry = m_entries.back();
    entry.sent = true;
    remember({entry.id});
    return {entry.report};
}

std::vector<Report> ReportBuffer::takeUnsent(std::size_t most)
{
    std::vector<Report> reports;
    Frame frame;
    for (auto &entry : m_entries) {
        if (frame.size() == most)
            break;
        if (entry.sent)
            continue;
        entry.sent = true;
        frame.push_back(entry.id);
        reports.push_back(entry.report);
    }
    if (!frame.empty())
        remember(std::move(frame));
    return reports;
}

std::vector<Report> ReportBuffer::takeOldest(std::size_t most)
{
    std::vector<Report> reports;
    Frame frame;
    for (auto &entry : m_entries) {
        if (frame.size() == most)
            break;
        entry.sent = true;
        frame.push_back(entry.id);
        reports.push_back(entry.report);
    }
    if (!frame.empty())
        remember(std::move(frame));
    return reports;
}

std::size_t ReportBuffer::acknowledge()
{
    if (m_framesForgotten > 0) {
        --m_framesForgotten;
        return 0;
    }
    if (m_frames.empty())
        return 0;
    const auto frame = std::move(m_frames.front());
    m_frames.pop_front();
    return std::erase_if(m_entries, [&frame](const Entry &entry) {
        return std::ranges::binary_search(frame, entry.id);
    });
}

void ReportBuffer::forgetFrames()
{
    m_frames.clear();
    m_framesForgotten = 0;
    for (auto &entry : m_entries)
        entry.sent = false;
}

bool ReportBuffer::hasUnsent() const
{
    return !std::ranges::all_of(m_entries, &Entry::sent);
}

void ReportBuffer::remember(Frame frame)
{
    if (m_frames.size() >= framesRemembered) {
        m_frames.pop_front();
        ++m_framesForgotten;
    }
    m_frames.push_back(std::move(frame));
}

} // namespace sp7600::simulator
