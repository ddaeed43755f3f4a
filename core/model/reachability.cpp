// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/reachability.h"

namespace sp7600
{

std::string_view addressKindName(AddressKind kind)
{
    switch (kind) {
    case AddressKind::GlobalIpv4:
        return "global-ipv4";
    case AddressKind::PrivateIpv4:
        return "private-ipv4";
    case AddressKind::IphoneHotspot:
        return "iphone-hotspot";
    case AddressKind::AndroidHotspot:
        return "android-hotspot";
    case AddressKind::WindowsSharing:
        return "windows-sharing";
    case AddressKind::LinuxSharing:
        return "linux-sharing";
    case AddressKind::CarrierGrade:
        return "carrier-grade";
    case AddressKind::Tunnel:
        return "tunnel";
    case AddressKind::GlobalIpv6:
        return "global-ipv6";
    case AddressKind::VirtualNetwork:
        return "virtual-network";
    case AddressKind::UniqueLocal:
        return "unique-local";
    case AddressKind::LinkLocal:
        return "link-local";
    }
    return "unknown";
}

std::string_view reachName(Reach reach)
{
    switch (reach) {
    case Reach::Direct:
        return "direct";
    case Reach::AfterForwarding:
        return "after-forwarding";
    case Reach::OnlyIpv6:
        return "only-ipv6";
    case Reach::Never:
        return "never";
    case Reach::NoNetwork:
        return "no-network";
    }
    return "unknown";
}

std::string_view firewallKindName(FirewallKind kind)
{
    switch (kind) {
    case FirewallKind::Unknown:
        return "unknown";
    case FirewallKind::Ufw:
        return "ufw";
    case FirewallKind::Firewalld:
        return "firewalld";
    case FirewallKind::Windows:
        return "windows";
    case FirewallKind::MacOs:
        return "macos";
    }
    return "unknown";
}

std::string_view firewallStateName(FirewallState state)
{
    switch (state) {
    case FirewallState::NotKnown:
        return "not-known";
    case FirewallState::Off:
        return "off";
    case FirewallState::LetsIn:
        return "lets-in";
    case FirewallState::OnNotKnown:
        return "on-not-known";
    case FirewallState::Blocks:
        return "blocks";
    }
    return "unknown";
}

} // namespace sp7600
