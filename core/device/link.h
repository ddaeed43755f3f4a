// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/canceltoken.h"
#include "core/device/clock.h"
#include "core/model/error.h"

#include <string>
#include <string_view>

namespace sp7600::device
{

/// A way to a tracker: a serial port, a TCP connection, or a test's memory. Used by one
/// conversation thread at a time, which waits in here and nowhere else. Errors common to all waits:
/// Cancelled, TimedOut, LinkLost.
class Link
{
public:
    virtual ~Link() = default;

    /// The name as it was given, for messages.
    [[nodiscard]] virtual std::string name() const = 0;
    [[nodiscard]] virtual const Clock &clock() const = 0;

    /// Opens exclusively. Errors: PortNotFound, PortBusy, PortPermission, PortUnusable,
    /// LinkRefused.
    [[nodiscard]] virtual Result<void> open(TimePoint deadline, const CancelToken &cancel) = 0;
    virtual void close() = 0;

    /// Returns once the octets have left this program.
    [[nodiscard]] virtual Result<void> write(std::string_view octets, TimePoint deadline,
                                             const CancelToken &cancel) = 0;
    /// At least one octet, as soon as there is one.
    [[nodiscard]] virtual Result<std::string> read(TimePoint deadline,
                                                   const CancelToken &cancel) = 0;

    /// False where there is no speed to choose; then setBaudRate() does nothing.
    [[nodiscard]] virtual bool hasBaudRate() const = 0;
    [[nodiscard]] virtual Result<void> setBaudRate(int baudRate, TimePoint deadline,
                                                   const CancelToken &cancel) = 0;
};

} // namespace sp7600::device
