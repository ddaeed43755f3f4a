// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What lives here: what the network around this laptop looks like: its own addresses and whether a
// tracker reaches them, its firewall, whether it finds and reaches a server itself, and the access
// points of carriers.
// What may not: devices, windows, telling a server anything: it is connected to and left again.
// Only the name servers of this system are asked anything.
// Who calls it: commissioning, the command line, the window.
#pragma once

#include "core/model/reachability.h"

#include <QHostAddress>
#include <QString>

#include <string>
#include <vector>

namespace sp7600::network
{

/// An address as the system tells it.
struct InterfaceAddress {
    QHostAddress address;
    QString interface;        ///< As the system shows it to people: `wlan0`, `Wi-Fi`.
    bool isTunnel = false;    ///< The system calls the interface a tunnel.
    bool isTemporary = false; ///< Another one takes its place within days.
};

/// The addresses that are not for this laptop alone, classified, the best to give to a tracker
/// first.
[[nodiscard]] std::vector<OwnAddress> classified(std::vector<InterfaceAddress> addresses);

/// Those of the interfaces that are up.
[[nodiscard]] std::vector<OwnAddress> ownAddresses();

/// Those that a listener bound to @p bindAddress is heard at; all of them without one.
[[nodiscard]] std::vector<OwnAddress> heardAt(const std::string &bindAddress,
                                              std::vector<OwnAddress> addresses);

/// What the addresses allow; @p addresses as classified() sorts them.
[[nodiscard]] Reachability reachabilityOf(std::vector<OwnAddress> addresses);

/// Those that something else could be given, best first: none that is known on its own cable only.
[[nodiscard]] std::vector<std::string> offered(const std::vector<OwnAddress> &addresses);

} // namespace sp7600::network
