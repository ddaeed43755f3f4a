// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/canceltoken.h"
#include "core/device/clock.h"
#include "core/model/error.h"

namespace sp7600::device
{

class Link;

/// Where to look for a unit whose link was lost: it was plugged in again, or restarted and came
/// back under another name. Implemented by whoever knows the ports. Whether it is the same unit is
/// for the session to find out.
class LinkRecovery
{
public:
    virtual ~LinkRecovery() = default;

    /// Closes the link before and opens the next place where the unit may be: first the one that
    /// the user named, as named, so that a symbolic link is followed anew; with @p elsewhere also
    /// ports that appeared since and those of the same adapter. Waits for one to appear. What was
    /// opened last stays alive, though closed, until something else is open. Errors: TimedOut,
    /// Cancelled.
    [[nodiscard]] virtual Result<Link *> next(bool elsewhere, TimePoint deadline,
                                              const CancelToken &cancel) = 0;
};

} // namespace sp7600::device
