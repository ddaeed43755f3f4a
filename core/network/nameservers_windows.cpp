// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/nameservers.h"

#include <winsock2.h>
#include <ws2tcpip.h>
// The order counts.
#include <iphlpapi.h>

namespace sp7600::network
{

namespace
{

/// What Windows puts where an interface has none of its own.
bool isPlaceholder(const QHostAddress &address)
{
    return address.isInSubnet(QHostAddress(QStringLiteral("fec0:0:0:ffff::")), 64);
}

} // namespace

std::vector<NameServer> systemNameServers()
{
    constexpr ULONG flags = GAA_FLAG_SKIP_UNICAST | GAA_FLAG_SKIP_ANYCAST | GAA_FLAG_SKIP_MULTICAST
                            | GAA_FLAG_SKIP_FRIENDLY_NAME;
    constexpr int attempts = 3; // The list may grow between two calls.
    ULONG size = 16 * 1024;
    std::vector<IP_ADAPTER_ADDRESSES> buffer;
    ULONG told = ERROR_BUFFER_OVERFLOW;
    for (int attempt = 0; attempt < attempts && told == ERROR_BUFFER_OVERFLOW; ++attempt) {
        buffer.resize(size / sizeof(IP_ADAPTER_ADDRESSES) + 1);
        told = ::GetAdaptersAddresses(AF_UNSPEC, flags, nullptr, buffer.data(), &size);
    }
    std::vector<NameServer> servers;
    if (told != ERROR_SUCCESS)
        return servers;
    for (const auto *adapter = buffer.data(); adapter != nullptr; adapter = adapter->Next) {
        if (adapter->OperStatus != IfOperStatusUp)
            continue;
        for (const auto *server = adapter->FirstDnsServerAddress; server != nullptr;
             server = server->Next) {
            const QHostAddress address(server->Address.lpSockaddr);
            if (!address.isNull() && !isPlaceholder(address))
                servers.push_back({address});
        }
    }
    return distinct(servers);
}

} // namespace sp7600::network
