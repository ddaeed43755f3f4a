// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/canceltoken.h"

#include <atomic>

namespace sp7600::device
{

struct CancelState {
    std::atomic<bool> cancelled = false;
    std::mutex mutex; ///< Held while wakers run, so that ~Wakeup waits for them.
    std::map<std::uint64_t, std::function<void()>> wakers;
    std::uint64_t nextKey = 1;
};

bool CancelToken::isCancelled() const
{
    return m_state && m_state->cancelled;
}

CancelToken::Wakeup::Wakeup(const CancelToken &token, std::function<void()> wake)
    : m_state(token.m_state)
{
    if (!m_state)
        return;
    const std::lock_guard lock(m_state->mutex);
    if (m_state->cancelled)
        wake();
    m_key = m_state->nextKey++;
    m_state->wakers.emplace(m_key, std::move(wake));
}

CancelToken::Wakeup::~Wakeup()
{
    if (!m_state)
        return;
    const std::lock_guard lock(m_state->mutex);
    m_state->wakers.erase(m_key);
}

CancelSource::CancelSource()
    : m_state(std::make_shared<CancelState>())
{
}

CancelToken CancelSource::token() const
{
    CancelToken token;
    token.m_state = m_state;
    return token;
}

void CancelSource::cancel()
{
    const std::lock_guard lock(m_state->mutex);
    if (m_state->cancelled.exchange(true))
        return;
    for (const auto &[key, wake] : m_state->wakers)
        wake();
}

bool CancelSource::isCancelled() const
{
    return m_state->cancelled;
}

} // namespace sp7600::device
