// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace sp7600::device
{

using TimePoint = std::chrono::steady_clock::time_point;

/// Where "now" comes from, so that conversations can be tested in virtual time. Waiting itself is
/// the link's business: it knows what is waited for.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual TimePoint now() const = 0;
};

/// The machine's monotonic clock. Thread-safe.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] TimePoint now() const override { return std::chrono::steady_clock::now(); }
};

} // namespace sp7600::device
