// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/netaddress.h"

#include <QHostAddress>

#include <algorithm>

namespace sp7600::capture
{

void putBig16(std::string &octets, std::uint32_t number)
{
    octets += static_cast<char>(number >> 8 & 0xFF);
    octets += static_cast<char>(number & 0xFF);
}

void putBig32(std::string &octets, std::uint32_t number)
{
    putBig16(octets, number >> 16);
    putBig16(octets, number & 0xFFFF);
}

std::uint16_t big16(std::string_view octets, std::size_t at)
{
    return static_cast<std::uint16_t>(static_cast<unsigned char>(octets[at]) << 8
                                      | static_cast<unsigned char>(octets[at + 1]));
}

std::uint32_t big32(std::string_view octets, std::size_t at)
{
    return std::uint32_t{big16(octets, at)} << 16 | big16(octets, at + 2);
}

std::string addressOctets(std::string_view text)
{
    const QHostAddress address(QString::fromUtf8(text.data(), static_cast<int>(text.size())));
    std::string octets;
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    if (isIpv4) {
        putBig32(octets, ipv4);
    } else if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        const Q_IPV6ADDR ipv6 = address.toIPv6Address();
        octets.assign(reinterpret_cast<const char *>(&ipv6), sizeof ipv6);
    }
    return octets;
}

std::string mapped(std::string_view octets)
{
    if (octets.size() != 4)
        return std::string(octets);
    std::string whole(10, '\0');
    whole += "\xFF\xFF";
    return whole.append(octets);
}

std::string addressText(std::string_view octets)
{
    if (octets.size() == 4)
        return QHostAddress(big32(octets, 0)).toString().toStdString();
    Q_IPV6ADDR ipv6{};
    std::copy_n(octets.begin(), std::min(octets.size(), sizeof ipv6),
                reinterpret_cast<char *>(&ipv6));
    return QHostAddress(ipv6).toString().toStdString();
}

} // namespace sp7600::capture
