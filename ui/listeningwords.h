// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listener/listener.h"

#include <QString>

#include <optional>

namespace sp7600::ui
{

/// `Listening on port 8888, TCP and UDP`, with all ports and the real server behind it.
[[nodiscard]] QString listeningText(const listener::ListeningOn &on,
                                    const std::optional<listener::RelayTarget> &relay);

/// What a listener took and gave so far, and how much of it comes in a second; several lines.
[[nodiscard]] QString countersText(const listener::ListenerCounters &counters,
                                   const listener::ListenerRates &rates);

/// What one tracker was heard to do, several lines. @p now: for how long ago it was.
[[nodiscard]] QString statisticsText(const listener::TrackerStatistics &of, UtcMillis now);

} // namespace sp7600::ui
