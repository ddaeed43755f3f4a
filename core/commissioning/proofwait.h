// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commissioning/plan.h"
#include "core/device/canceltoken.h"
#include "core/listener/listener.h"

#include <chrono>
#include <functional>
#include <string>

namespace sp7600::commissioning
{

/// Waits for the report that proves: decoded, durable, from one IMEI, over one transport, and with
/// a number of the feed that was not given out before the write. Everything else that arrives is
/// counted by kind, so that a failure can be named. At a relay it also has to be passed on to the
/// server; what the server answers is waited for.
struct ProofWait {
    listener::ReportFeed &feed;
    std::uint64_t since = 0; ///< Number of the feed at the end of the write.
    std::string imei;
    Endpoint endpoint; ///< Where the unit was told to report.
    std::chrono::milliseconds timeout = std::chrono::seconds(120);
    std::function<void(const HeardSoFar &)> heard; ///< Called when something arrived.
    /// The end of the write: what was received before was still on its way to the disk then.
    UtcMillis notBefore{};

    /// A relay that began for this proof and lets only this unit through.
    struct Relay {
        Endpoint server;
        std::function<listener::ListenerCounters()> counters;
        /// How long after the first sign of the unit its server may take, no longer than `timeout`.
        std::chrono::milliseconds patience = std::chrono::seconds(10);
        /// Those that it kept out, for a failure to name.
        std::function<listener::RefusedUnits()> refused = [] { return listener::RefusedUnits(); };
    };
    std::optional<Relay> relay = {};
    /// Of this laptop, whatever the unit was told: what came to another is ignored; 0: any.
    std::uint16_t listeningPort = 0;

    struct Proof {
        Reception reception;
        std::size_t report = 0;               ///< Which of its reports.
        std::optional<Reception> answer = {}; ///< What the server behind a relay said to it.
    };

    /// Blocks the calling thread. Errors: Cancelled, ProofNothingArrived, ProofOtherImei,
    /// ProofOtherTransport, ProofUndecodable, ProofHeartbeatOnly, ProofServerNotReached.
    [[nodiscard]] Result<Proof> run(const device::CancelToken &cancel) const;
};

} // namespace sp7600::commissioning
