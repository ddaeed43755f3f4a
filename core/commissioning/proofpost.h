// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commissioning/plan.h"
#include "core/commissioning/sharedlistener.h"
#include "core/device/canceltoken.h"
#include "core/listener/listener.h"
#include "core/model/error.h"
#include "core/model/proof.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace sp7600::commissioning
{

class Station;

/// Where a unit reports for the time of a proof: this program's listener, or a relay of its own
/// that lets only this one unit through to its server and ends with the post. What the relay hears
/// is in the feed of the station as well. Others that are listened to go on being heard. On the
/// thread of its job.
class ProofPost
{
public:
    ProofPost(ProofPost &&) = default;
    ProofPost &operator=(ProofPost &&) = delete;

    /// The way from the unit to this laptop.
    struct Way {
        std::string address; ///< Of this laptop.
        Transport transport = Transport::Tcp;
        std::string bindAddress; ///< Empty for every interface.
        /// To listen on, and no other.
        std::optional<std::uint16_t> port = {};
        /// What the unit is told instead; then no port is left to chance, because a router was told
        /// it, too.
        std::optional<PublicAddress> outside = {};

        /// What the unit is told when @p listeningPort is listened on.
        [[nodiscard]] Endpoint told(std::uint16_t listeningPort) const;
    };

    /// Errors as Listener::start().
    [[nodiscard]] static Result<ProofPost> direct(Station &station, const Way &way);
    /// The addresses of a name, none for one that is an address already, or that is not found
    /// within a few seconds.
    using Resolve =
        std::function<std::vector<std::string>(const std::string &, const device::CancelToken &)>;
    [[nodiscard]] static std::vector<std::string> addressesOf(const std::string &name,
                                                              const device::CancelToken &cancel);

    /// Errors as Listener::start(), ProofNeedsServer where the server is the relay itself, and
    /// Cancelled.
    [[nodiscard]] static Result<ProofPost> relay(Station &station, const Way &way,
                                                 const Endpoint &server, const std::string &imei,
                                                 const device::CancelToken &cancel = {},
                                                 const Resolve &resolve = &addressesOf);

    /// The listener as it runs already, at @p endpoint.
    [[nodiscard]] static ProofPost running(Station &station, const Endpoint &endpoint);

    [[nodiscard]] const Endpoint &endpoint() const { return m_endpoint; }
    [[nodiscard]] listener::ReportFeed &feed() const;
    /// Of this laptop; 0 when it is not known.
    [[nodiscard]] std::uint16_t listeningPort() const { return m_listeningPort; }
    [[nodiscard]] bool isRelay() const { return m_relay != nullptr; }
    /// Of the relay.
    [[nodiscard]] listener::ListenerCounters counters() const { return m_relay->counters(); }
    /// The unit goes on reporting to the listener, which stays as it is for it. Of a direct proof:
    /// a relay does not outlive its post.
    void keep();
    /// By the relay.
    [[nodiscard]] listener::RefusedUnits refusedUnits() const { return m_relay->refusedUnits(); }

private:
    explicit ProofPost(Station &station)
        : m_station(&station)
    {
    }

    Station *m_station;
    Endpoint m_endpoint;
    std::uint16_t m_listeningPort = 0;
    std::optional<Hearing> m_hearing; ///< Of the listener of the station, where it was asked for.
    std::unique_ptr<listener::ReportSink> m_sink; ///< Of the relay, which goes before it.
    std::unique_ptr<listener::Listener> m_relay;
};

} // namespace sp7600::commissioning
