// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/nameservers.h"

#include <algorithm>

namespace sp7600::network
{

std::vector<NameServer> nameServersIn(const QByteArray &resolverSettings)
{
    std::vector<NameServer> servers;
    const auto lines = resolverSettings.split('\n');
    for (const auto &line : lines) {
        const auto words = line.simplified().split(' ');
        if (words.size() < 2 || words[0] != "nameserver")
            continue;
        const QHostAddress address(QString::fromLatin1(words[1]));
        if (!address.isNull())
            servers.push_back({address});
    }
    return servers;
}

std::vector<NameServer> distinct(const std::vector<NameServer> &servers)
{
    constexpr std::size_t most = 6;
    std::vector<NameServer> once;
    for (const auto &server : servers) {
        if (once.size() < most && std::ranges::find(once, server) == once.end())
            once.push_back(server);
    }
    return once;
}

} // namespace sp7600::network
