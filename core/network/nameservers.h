// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>

#include <cstdint>
#include <string>
#include <vector>

namespace sp7600::network
{

/// Where questions about names are answered.
struct NameServer {
    QHostAddress address;
    std::uint16_t port = 53;

    bool operator==(const NameServer &) const = default;
};

/// Those of a file as /etc/resolv.conf is; without those that are no address.
[[nodiscard]] std::vector<NameServer> nameServersIn(const QByteArray &resolverSettings);

/// The same ones once only, in their order, and no more than six.
[[nodiscard]] std::vector<NameServer> distinct(const std::vector<NameServer> &servers);

/// Those that this system asks, and on Linux those that its own forwarder asks in turn.
[[nodiscard]] std::vector<NameServer> systemNameServers();

} // namespace sp7600::network
