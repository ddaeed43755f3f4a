// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listener/accessrules.h"

#include "core/model/endpoint.h"
#include "core/model/imei.h"

#include <algorithm>

namespace sp7600::listener
{

Result<std::pair<QHostAddress, int>> parseNetwork(const std::string &text)
{
    const auto network = QHostAddress::parseSubnet(QString::fromStdString(text));
    if (network.first.isNull() || network.second < 0)
        return failure(ErrorCode::ListenNetworkMalformed, {{"network", text}});
    return network;
}

Result<AccessRules> AccessRules::from(const ListenerOptions &options)
{
    AccessRules rules;
    rules.m_maxPerAddress = options.maxPerAddress;
    rules.m_relaysElsewhere = options.relay && !isLoopbackHost(options.relay->host);
    rules.m_imeis.insert(options.allowedImeis.begin(), options.allowedImeis.end());
    for (const std::string &text : options.allowedNetworks) {
        const auto network = parseNetwork(text);
        if (!network)
            return std::unexpected(network.error());
        rules.m_networks.push_back(*network);
    }
    return rules;
}

bool AccessRules::allowsAddress(const std::string &address) const
{
    if (m_networks.empty())
        return true;
    const QHostAddress host(QString::fromStdString(address));
    return std::ranges::any_of(m_networks,
                               [&host](const auto &network) { return host.isInSubnet(network); });
}

bool AccessRules::allowsUnit(const Reception &reception) const
{
    const bool mayBeMadeUp = !m_relaysElsewhere || !isLoopbackHost(reception.peer.address);
    return std::ranges::all_of(reception.reports, [&](const Report &report) {
        return (m_imeis.empty() || m_imeis.contains(report.imei))
               && (mayBeMadeUp || !isSyntheticImei(report.imei));
    });
}

bool AccessRules::passesUnheard(const std::string &address) const
{
    return m_imeis.empty() && !(m_relaysElsewhere && isLoopbackHost(address));
}

bool AccessRules::enter(const std::string &address)
{
    if (m_maxPerAddress == 0)
        return true;
    std::size_t &count = m_connections[address];
    if (count >= m_maxPerAddress)
        return false;
    ++count;
    return true;
}

void AccessRules::left(const std::string &address)
{
    const auto found = m_connections.find(address);
    if (found != m_connections.end() && --found->second == 0)
        m_connections.erase(found);
}

} // namespace sp7600::listener
