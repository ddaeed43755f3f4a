// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>

namespace sp7600::device
{

/// Asks running work to stop. Every wait takes one and ends at once when it is cancelled.
/// Thread-safe; copies share their state; a default-constructed token is never cancelled.
class CancelToken
{
public:
    CancelToken() = default;
    [[nodiscard]] bool isCancelled() const;

    /// Calls @p wake when the token is cancelled, at once if it already is, on the cancelling
    /// thread. When the destructor returns, @p wake is not running and will not run. @p wake must
    /// not create or destroy a Wakeup of the same token.
    class Wakeup
    {
    public:
        Wakeup(const CancelToken &token, std::function<void()> wake);
        ~Wakeup();
        Wakeup(const Wakeup &) = delete;
        Wakeup &operator=(const Wakeup &) = delete;

    private:
        std::shared_ptr<struct CancelState> m_state;
        std::uint64_t m_key = 0;
    };

private:
    friend class CancelSource;
    std::shared_ptr<struct CancelState> m_state;
};

/// The other end of a CancelToken.
class CancelSource
{
public:
    CancelSource();
    [[nodiscard]] CancelToken token() const;
    void cancel();
    [[nodiscard]] bool isCancelled() const;

private:
    std::shared_ptr<struct CancelState> m_state;
};

} // namespace sp7600::device
