// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sp7600/console.h"
#include "core/listener/listeneroptions.h"
#include "core/model/reachability.h"

#include <string>
#include <vector>

namespace sp7600::app
{

/// How a listener of this laptop is reached.
struct Surroundings {
    Reachability reachability;
    Firewall firewall;
    std::uint16_t port = 0; ///< The first one, which stands for all in texts.
};

/// Takes two seconds at most. An empty @p bindAddress is every one.
[[nodiscard]] Surroundings lookAround(const std::string &bindAddress,
                                      const std::vector<listener::PortPair> &ports);

/// On standard error, in a few lines.
void noteReach(const Surroundings &surroundings);
/// Each address, the conclusion and the firewall.
void printReach(const Console &console, const Surroundings &surroundings);

} // namespace sp7600::app
