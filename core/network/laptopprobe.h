// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/laptopsources.h"

#include "core/model/evidence.h"

#include <chrono>
#include <mutex>
#include <optional>
#include <vector>

namespace sp7600::network
{

class LaptopSession;

struct LaptopProbeOptions {
    std::chrono::milliseconds limit = std::chrono::seconds(8); ///< All probes together.
    std::chrono::milliseconds each = std::chrono::seconds(5);  ///< One lookup or one connection.
    /// How long a connection is observed: a server that breaks it off by then did not take it.
    std::chrono::milliseconds observe = std::chrono::milliseconds(300);
    std::vector<ListenPort> listenPorts; ///< For the firewall; none: not asked.
    LaptopSources sources = LaptopSources::ofThisSystem();
};

/// What this laptop finds out by itself, everything at once. Name servers of this system are asked
/// for the endpoint's name; its server is connected to over TCP, told nothing, and left; over UDP
/// it is not probed. All is done on a thread of its own.
class LaptopProbe final
{
public:
    explicit LaptopProbe(LaptopProbeOptions options = {});
    ~LaptopProbe();
    LaptopProbe(const LaptopProbe &) = delete;
    LaptopProbe &operator=(const LaptopProbe &) = delete;

    /// Blocks the calling thread, never that of a window, for at most the limit, and a moment more
    /// to end what it started. An absent @p endpoint: only what concerns the laptop itself. A fact
    /// that was not told in time is absent; a lookup or connection, Stopped or TimedOut. An address
    /// that only comes when the time is up is not connected to.
    ///
    /// A name without a dot, and `localhost`, are asked of the system alone, which knows what they
    /// stand for. Up to four IPv4 and two IPv6 addresses are connected to. Called on the
    /// application's own thread it also waits for the system's word on captive portals; called on
    /// another one it goes without if that thread does not come to it within a second.
    [[nodiscard]] LaptopEvidence run(const std::optional<Endpoint> &endpoint);

    /// From any thread: run() returns soon with what it has; what has not come to an end is
    /// Stopped. Stays in force: a later run() probes nothing.
    void cancel();

private:
    [[nodiscard]] LaptopEvidence probe(const LaptopProbeOptions &options,
                                       const std::optional<Endpoint> &endpoint);

    const LaptopProbeOptions m_options;
    std::mutex m_mutex;
    LaptopSession *m_session = nullptr; ///< While it works; under the mutex.
    bool m_isCancelled = false;         ///< Under the mutex.
};

} // namespace sp7600::network
