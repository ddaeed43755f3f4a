// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/firewall.h"
#include "core/network/nameservers.h"
#include "core/network/systemlookup.h"

#include "core/model/endpoint.h"
#include "core/model/reachability.h"

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace sp7600::network
{

/// Of `w32tm /query /status`, in any language. Nothing for what is not understood, as where the
/// service does not run.
[[nodiscard]] std::optional<bool> windowsClockSynchronised(const ProgramOutput &output);

/// Where this laptop's own facts come from. A source that is not set is not asked, and what it
/// would tell stays absent.
struct LaptopSources {
    /// As systemLookup() is, which see: it is called on a thread that nobody waits for.
    std::function<NameAnswer(const std::string &host, AddressFamily family)> lookUp;
    /// Quick.
    std::function<std::vector<NameServer>()> nameServers;
    /// Quick; sorted as classified() does.
    std::function<std::vector<OwnAddress>()> ownAddresses;
    /// Asked on the application's own thread, where the watcher of the network lives; nothing where
    /// there is no portal or nobody knows. Sends nothing.
    std::function<std::optional<std::string>()> captivePortal;
    /// `host:port` that the system is set to use on the way there; without an endpoint, to anywhere
    /// in the Web. Called on a thread that nobody waits for: some systems ask their network first.
    std::function<std::optional<std::string>(const std::optional<Endpoint> &endpoint)> proxy;
    std::function<Firewall(const std::vector<ListenPort> &ports, const ProgramRunner &run)>
        firewall;
    /// As LaptopEvidence has it.
    std::function<std::optional<bool>(const ProgramRunner &run)> clockSynchronised;
    /// As LaptopEvidence has it. Quick.
    std::function<std::optional<std::chrono::milliseconds>()> clockOffset;

    [[nodiscard]] static LaptopSources ofThisSystem();
    /// Those of them that look-ups of a name need: with the own addresses, which tell whether it is
    /// the name that is wrong or the network that is missing.
    [[nodiscard]] LaptopSources onlyLookUps() const;
};

/// The first interface of a tunnel that is up, other than those that only carry IPv6 over IPv4.
[[nodiscard]] std::optional<std::string> vpnAmong(const std::vector<OwnAddress> &addresses);

} // namespace sp7600::network
