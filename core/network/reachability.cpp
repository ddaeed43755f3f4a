// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/reachability.h"

#include <QNetworkInterface>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace sp7600::network
{

using namespace Qt::StringLiterals;

namespace
{

struct Range {
    const char16_t *subnet;
    AddressKind kind;
};

/// The first that fits counts, so the narrower ones come first.
constexpr Range ranges[] = {
    {u"172.20.10.0/28", AddressKind::IphoneHotspot},
    {u"192.168.42.0/24", AddressKind::AndroidHotspot},
    {u"192.168.43.0/24", AddressKind::AndroidHotspot},
    {u"192.168.137.0/24", AddressKind::WindowsSharing},
    {u"10.42.0.0/16", AddressKind::LinuxSharing},
    {u"10.0.0.0/8", AddressKind::PrivateIpv4},
    {u"172.16.0.0/12", AddressKind::PrivateIpv4},
    {u"192.168.0.0/16", AddressKind::PrivateIpv4},
    {u"100.64.0.0/10", AddressKind::CarrierGrade},
    {u"192.0.0.0/24", AddressKind::CarrierGrade}, // IPv4 that a carrier carries in IPv6, RFC 7335
    // Kept for examples and tests (RFC 5737, 2544, 1112, 3849): no router hands them on.
    {u"192.0.2.0/24", AddressKind::PrivateIpv4},
    {u"198.51.100.0/24", AddressKind::PrivateIpv4},
    {u"203.0.113.0/24", AddressKind::PrivateIpv4},
    {u"198.18.0.0/15", AddressKind::PrivateIpv4},
    {u"240.0.0.0/4", AddressKind::PrivateIpv4},
    {u"2001:db8::/32", AddressKind::UniqueLocal},
    {u"169.254.0.0/16", AddressKind::LinkLocal},
    {u"fe80::/10", AddressKind::LinkLocal},
    {u"fec0::/10", AddressKind::UniqueLocal},
    {u"fc00::/7", AddressKind::UniqueLocal},
    {u"2001::/32", AddressKind::Tunnel}, // Teredo
};

AddressKind kindByRange(const QHostAddress &address)
{
    for (const auto &[subnet, kind] : ranges) {
        if (address.isInSubnet(QHostAddress::parseSubnet(QString::fromUtf16(subnet))))
            return kind;
    }
    return address.protocol() == QAbstractSocket::IPv6Protocol ? AddressKind::GlobalIpv6
                                                               : AddressKind::GlobalIpv4;
}

/// A guess by the names that VPN programs give to what they make.
bool looksLikeTunnel(const QString &interface)
{
    static const QRegularExpression names(
        u"^(tun|tap|wg)(\\d+$|[-_])|^(utun|ipsec|gif|sit)\\d+$|^zt[a-z0-9]{8,}$|"
        "vpn|wireguard|tailscale|zerotier|nordlynx|^proton|teredo|tunnel"_s,
        QRegularExpression::CaseInsensitiveOption);
    return names.match(interface).hasMatch();
}

/// A guess by the names that container and virtual machine programs give.
bool looksVirtual(const QString &interface)
{
    static const QRegularExpression names(
        u"^(docker|virbr|veth|vboxnet|vmnet|lxcbr|lxdbr|podman|cni|br-[0-9a-f]{12}$)|"
        "^vEthernet|VirtualBox|VMware"_s,
        QRegularExpression::CaseInsensitiveOption);
    return names.match(interface).hasMatch();
}

/// A guess by the names that systems give to modems in or at the laptop. Their raw packets make
/// Linux call them tunnels.
bool looksLikeModem(const QString &interface)
{
    static const QRegularExpression names(u"^(ww|rmnet)|cellular|mobile broadband"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return names.match(interface).hasMatch();
}

AddressKind kindOf(const InterfaceAddress &of)
{
    const auto kind = kindByRange(of.address);
    if (kind == AddressKind::LinkLocal)
        return kind;
    // There is no router of one's own between a modem and its carrier.
    if (looksLikeModem(of.interface))
        return kind == AddressKind::PrivateIpv4 ? AddressKind::CarrierGrade : kind;
    // The names first: Windows calls the networks of its virtual machines tunnels too.
    if (looksVirtual(of.interface))
        return AddressKind::VirtualNetwork;
    return of.isTunnel || looksLikeTunnel(of.interface) ? AddressKind::Tunnel : kind;
}

bool isOnlyHere(const QHostAddress &address)
{
    return address.isNull() || address.isLoopback() || address.isMulticast()
           || address == QHostAddress(QHostAddress::AnyIPv4)
           || address == QHostAddress(QHostAddress::AnyIPv6)
           || address == QHostAddress(QHostAddress::Broadcast);
}

Reach reachOf(AddressKind kind)
{
    switch (kind) {
    case AddressKind::GlobalIpv4:
        return Reach::Direct;
    case AddressKind::PrivateIpv4:
        return Reach::AfterForwarding;
    case AddressKind::GlobalIpv6:
        return Reach::OnlyIpv6;
    case AddressKind::IphoneHotspot:
    case AddressKind::AndroidHotspot:
    case AddressKind::WindowsSharing:
    case AddressKind::LinuxSharing:
    case AddressKind::CarrierGrade:
    case AddressKind::Tunnel:
        return Reach::Never;
    case AddressKind::VirtualNetwork:
    case AddressKind::UniqueLocal:
    case AddressKind::LinkLocal:
        break;
    }
    return Reach::NoNetwork;
}

} // namespace

std::vector<OwnAddress> classified(std::vector<InterfaceAddress> addresses)
{
    std::erase_if(addresses, [](const auto &of) { return isOnlyHere(of.address); });
    std::ranges::stable_sort(addresses, {},
                             [](const auto &of) { return std::pair(kindOf(of), of.isTemporary); });
    std::vector<OwnAddress> own;
    for (auto &of : addresses) {
        const auto kind = kindOf(of);
        of.address.setScopeId(QString());
        own.push_back({of.address.toString().toStdString(), of.interface.toStdString(), kind});
    }
    return own;
}

std::vector<OwnAddress> ownAddresses()
{
    std::vector<InterfaceAddress> addresses;
    const auto interfaces = QNetworkInterface::allInterfaces();
    for (const auto &interface : interfaces) {
        if (!interface.flags().testFlags(QNetworkInterface::IsUp | QNetworkInterface::IsRunning))
            continue;
        const bool isTunnel = interface.type() == QNetworkInterface::Virtual;
        const auto entries = interface.addressEntries();
        for (const auto &entry : entries) {
            addresses.push_back(
                {entry.ip(), interface.humanReadableName(), isTunnel, entry.isTemporary()});
        }
    }
    return classified(std::move(addresses));
}

std::vector<OwnAddress> heardAt(const std::string &bindAddress, std::vector<OwnAddress> addresses)
{
    if (bindAddress.empty())
        return addresses;
    const QHostAddress bound(QString::fromStdString(bindAddress));
    std::erase_if(addresses, [&bound](const OwnAddress &own) {
        const QHostAddress address(QString::fromStdString(own.address));
        const bool isWhole = bound == QHostAddress(QHostAddress::AnyIPv4)
                             || bound == QHostAddress(QHostAddress::AnyIPv6);
        return isWhole ? address.protocol() != bound.protocol() : address != bound;
    });
    return addresses;
}

Reachability reachabilityOf(std::vector<OwnAddress> addresses)
{
    Reachability found{std::move(addresses), {}, Reach::NoNetwork};
    for (const auto &own : found.addresses) {
        const auto reach = reachOf(own.kind);
        if (reach < found.conclusion) {
            found.conclusion = reach;
            found.best = own;
        }
    }
    return found;
}

std::vector<std::string> offered(const std::vector<OwnAddress> &addresses)
{
    std::vector<std::string> texts;
    for (const auto &own : addresses) {
        if (own.kind <= AddressKind::VirtualNetwork)
            texts.push_back(own.address);
    }
    return texts;
}

} // namespace sp7600::network
