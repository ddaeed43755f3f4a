// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/endpoint.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sp7600
{

/// What an address of this laptop is good for; the best to give to a tracker first. Those that are
/// told by a range or by the name of an interface are guesses.
enum class AddressKind : std::uint8_t {
    GlobalIpv4,
    PrivateIpv4,    ///< RFC 1918, and what is kept for examples and tests.
    IphoneHotspot,  ///< 172.20.10.0/28
    AndroidHotspot, ///< 192.168.42.0/24 over USB, 192.168.43.0/24 over Wi-Fi
    WindowsSharing, ///< 192.168.137.0/24
    LinuxSharing,   ///< 10.42.0.0/16, as NetworkManager shares a connection
    CarrierGrade,   ///< RFC 6598, 7335, or private on what looks like a modem: shared with others.
    Tunnel,         ///< On an interface that looks like a VPN's.
    GlobalIpv6,
    VirtualNetwork, ///< On an interface that looks like one for containers or virtual machines.
    UniqueLocal,    ///< RFC 4193
    LinkLocal,
};

/// The stable name of a kind, for example `carrier-grade`. Never translated.
[[nodiscard]] std::string_view addressKindName(AddressKind kind);

/// An address that an interface of this laptop has.
struct OwnAddress {
    std::string address;
    std::string interface; ///< As the system shows it to people.
    AddressKind kind = AddressKind::LinkLocal;

    bool operator==(const OwnAddress &) const = default;
};

/// Whether a tracker on a carrier's network reaches this laptop, as far as its addresses tell.
enum class Reach : std::uint8_t {
    Direct,          ///< Unless a firewall stands in the way.
    AfterForwarding, ///< Only after the router forwards a port, and only if it has a public
                     ///< address.
    OnlyIpv6,        ///< Whether the carrier and the tracker speak it is not known.
    Never,
    NoNetwork,
};

/// The stable name of a conclusion, for example `after-forwarding`. Never translated.
[[nodiscard]] std::string_view reachName(Reach reach);

struct Reachability {
    std::vector<OwnAddress> addresses; ///< The best first.
    std::optional<OwnAddress> best;    ///< What `conclusion` is about; none without a network.
    Reach conclusion = Reach::NoNetwork;

    bool operator==(const Reachability &) const = default;
};

/// A port on which this laptop listens.
struct ListenPort {
    Transport transport = Transport::Tcp;
    std::uint16_t port = 0;

    bool operator==(const ListenPort &) const = default;
};

enum class FirewallKind : std::uint8_t { Unknown, Ufw, Firewalld, Windows, MacOs };

/// Where ports or networks differ, the last of them counts.
enum class FirewallState : std::uint8_t {
    NotKnown,
    Off,
    LetsIn,     ///< On, and lets the ports in.
    OnNotKnown, ///< On; whether it lets the ports in is not known.
    Blocks,     ///< On, and does not let all of the ports in.
};

/// The stable names, for example `firewalld`, `on-not-known`. Never translated.
[[nodiscard]] std::string_view firewallKindName(FirewallKind kind);
[[nodiscard]] std::string_view firewallStateName(FirewallState state);

/// The firewall of this laptop, as far as a login without rights can see.
struct Firewall {
    FirewallKind kind = FirewallKind::Unknown;
    FirewallState state = FirewallState::NotKnown;
    /// Opens the ports; empty where nothing has to be opened or no command does it.
    std::string command;

    bool operator==(const Firewall &) const = default;
};

} // namespace sp7600
