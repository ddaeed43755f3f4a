// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/exporter.h"
#include "core/model/endpoint.h"

#include <QHostAddress>
#include <QObject>

#include <memory>
#include <vector>

namespace sp7600::capture
{

/// What a replay would send.
struct ReplayContent {
    std::int64_t frames = 0;
    /// Frames that do not tell whose they are; they are sent to this computer only.
    std::int64_t anonymous = 0;
    std::vector<std::string> units; ///< In order of appearance, at most mostUnitsNamed.
    std::int64_t unitsInAll = 0;
    std::optional<std::string> synthetic; ///< The first made-up one, see isSyntheticImei().
};
inline constexpr std::size_t mostUnitsNamed = 1000;

/// Reads through the selection. Errors: those of the store, Cancelled.
[[nodiscard]] Result<ReplayContent> replayContent(const store::Store &store,
                                                  const store::ReceptionQuery &selection,
                                                  const device::CancelToken &cancelled = {});

/// Where a replay goes: the address that was looked up, so that what was asked about is what is
/// connected to.
struct ReplayTarget {
    Endpoint endpoint;
    QHostAddress address;
    /// All addresses of the name are on this computer.
    bool isLoopback = false;
};

/// Looks the name up, at most 10 s; runs an event loop meanwhile. Errors: ReplayFailed, Cancelled.
[[nodiscard]] Result<ReplayTarget> replayTarget(const Endpoint &endpoint,
                                                const device::CancelToken &cancelled = {});

/// Whether this may be sent there: made-up units' reports to this computer only, whoever agreed;
/// real ones elsewhere only when somebody agreed, see @p confirmed. Errors: ReplaySynthetic,
/// ReplayUnconfirmed.
[[nodiscard]] Result<void> mayReplay(const ReplayTarget &target, const ReplayContent &content,
                                     bool confirmed);

struct ReplayOptions {
    store::ReceptionQuery selection = {};
    double speed = 1; ///< Times the original pace; 0: as fast as it goes.
    bool confirmed = false;
};

struct ReplayCounts {
    std::int64_t sent = 0;        ///< Frames that the system took.
    std::int64_t notSent = 0;     ///< Frames of connections that failed, or anonymous ones.
    std::int64_t connections = 0; ///< Opened; with UDP the ports sent from.
    std::int64_t answered = 0;    ///< Of these, how many got any answer.
    std::int64_t answerOctets = 0;
    bool operator==(const ReplayCounts &) const = default;
};

/// How far a replay came.
struct ReplayOutcome {
    ReplayCounts counts;
    std::optional<Error> error;
};

/// Sends what trackers sent once more, over the transport of the target: each TCP connection or UDP
/// peer of the capture is one of its own. What servers answered is not sent. Checks mayReplay() for
/// all of it before the first octet. Runs an event loop until it is done; every wait has its end:
/// 10 s for a connection, 30 s for a server that does not read, 2 s after the last frame for
/// answers. Errors: ReplaySynthetic, ReplayUnconfirmed, ReplayFailed, Cancelled, those of the
/// store.
[[nodiscard]] ReplayOutcome
replayCapture(const store::Store &store, const ReplayTarget &target, const ReplayOptions &options,
              const device::CancelToken &cancelled = {},
              const std::function<void(const ReplayCounts &)> &progress = {});

} // namespace sp7600::capture
