// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/localaddresses.h"

#include <QHostAddress>
#include <QNetworkInterface>

#include <algorithm>
#include <array>

namespace sp7600::network
{

namespace
{

bool isPrivate(const QHostAddress &address)
{
    // RFC 1918, and what carriers share (RFC 6598): nobody outside can reach these.
    static const std::array subnets = {
        QHostAddress::parseSubnet(QStringLiteral("10.0.0.0/8")),
        QHostAddress::parseSubnet(QStringLiteral("172.16.0.0/12")),
        QHostAddress::parseSubnet(QStringLiteral("192.168.0.0/16")),
        QHostAddress::parseSubnet(QStringLiteral("100.64.0.0/10")),
    };
    return std::ranges::any_of(
        subnets, [&address](const auto &subnet) { return address.isInSubnet(subnet); });
}

/// Smaller is better.
int rank(const QHostAddress &address)
{
    if (address.protocol() == QAbstractSocket::IPv6Protocol)
        return 2;
    return isPrivate(address) ? 1 : 0;
}

bool isUsable(const QHostAddress &address)
{
    return !address.isLoopback() && !address.isLinkLocal() && !address.isUniqueLocalUnicast();
}

} // namespace

std::vector<std::string> localAddresses()
{
    std::vector<QHostAddress> usable;
    const auto interfaces = QNetworkInterface::allInterfaces();
    for (const auto &interface : interfaces) {
        if (!interface.flags().testFlags(QNetworkInterface::IsUp | QNetworkInterface::IsRunning))
            continue;
        const auto entries = interface.addressEntries();
        for (const auto &entry : entries) {
            if (isUsable(entry.ip()))
                usable.push_back(entry.ip());
        }
    }
    std::ranges::stable_sort(usable, {}, rank);
    std::vector<std::string> addresses;
    for (auto &address : usable) {
        address.setScopeId(QString());
        addresses.push_back(address.toString().toStdString());
    }
    return addresses;
}

} // namespace sp7600::network
