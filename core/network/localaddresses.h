// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What lives here: what the network around this laptop looks like: its own addresses, and the
// access points of carriers.
// What may not: sending anything anywhere, devices, windows.
// Who calls it: commissioning, the command line.
#pragma once

#include <string>
#include <vector>

namespace sp7600::network
{

/// Addresses of this laptop that something else could be given, best first: global before private
/// IPv4, then global IPv6. No loopback, no link-local addresses, no interface that is down.
[[nodiscard]] std::vector<std::string> localAddresses();

} // namespace sp7600::network
