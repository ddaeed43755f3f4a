// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/nameservers.h"

#include <QFile>

namespace sp7600::network
{

using namespace Qt::StringLiterals;

std::vector<NameServer> systemNameServers()
{
    std::vector<NameServer> servers;
    // The second lists what systemd-resolved asks behind its own address, 127.0.0.53. macOS keeps
    // the first for programs that read it.
    for (const auto &path : {u"/etc/resolv.conf"_s, u"/run/systemd/resolve/resolv.conf"_s}) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const auto found = nameServersIn(file.readAll());
        servers.insert(servers.end(), found.begin(), found.end());
    }
    return distinct(servers);
}

} // namespace sp7600::network
