// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/endpoint.h"
#include "core/model/reachability.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sp7600::listener
{

/// One port of each transport. Absent: not that transport. 0: the system chooses; when both are 0,
/// both get the same number.
struct PortPair {
    std::optional<std::uint16_t> tcp = usualReportPort;
    std::optional<std::uint16_t> udp = usualReportPort;

    bool operator==(const PortPair &) const = default;
};

/// Each of the ports on its own.
[[nodiscard]] std::vector<ListenPort> listenPorts(const std::vector<PortPair> &pairs);

/// What a Gosafe unit gets for each durable frame. What the SP7600 expects is not documented;
/// servers in use send `1234` for each frame, one octet 01 for each record, or nothing
/// (REFERENCE.md section 2.1). A unit that repeats itself may want another.
struct Acknowledgement {
    enum class Kind : std::uint8_t { Text, OctetPerRecord, None };

    Kind kind = Kind::Text;
    std::string text = "1234"; ///< With kind Text.

    /// `none`, `byte`, or the text itself.
    [[nodiscard]] static Acknowledgement parse(std::string_view text);
    bool operator==(const Acknowledgement &) const = default;
};

/// The real server behind a listener that stands between it and the trackers: bytes go both ways
/// unchanged, and are kept. Its answers are the acknowledgement, there is no other.
struct RelayTarget {
    std::string host;
    std::uint16_t port = 0;
    std::optional<Transport> transport; ///< Absent: the one that the tracker uses.
    /// How long the server may take to be there, its name's lookup included; as long as a tracker
    /// would try.
    std::chrono::milliseconds connectTimeout = std::chrono::seconds(20);

    bool operator==(const RelayTarget &) const = default;
};

struct ListenerOptions {
    /// Empty for every interface, IPv4 and IPv6.
    std::string bindAddress;
    std::vector<PortPair> ports = {PortPair{}};
    Acknowledgement acknowledgement;
    std::optional<RelayTarget> relay;

    /// TCP connections at once, and UDP peers that are remembered. Where the system allows fewer
    /// open files there are fewer.
    std::size_t maxConnections = 12'000;
    /// TCP connections at once from one address; 0: as many as there may be at all, because
    /// carriers put many trackers behind one address.
    std::size_t maxPerAddress = 0;
    std::chrono::milliseconds idleTimeout = std::chrono::minutes(30);
    /// A TCP peer that sent this many octets without a frame is dropped.
    std::uint64_t maxGarbageOctets = 65'536;
    /// Octets of one connection that may wait for the disk; then it is not read any more, and TCP
    /// slows the peer down.
    std::size_t maxPendingOctets = 1024 * 1024;

    /// When there are any, nothing of others is kept or answered. In front of a real server a
    /// connection passes, and the server hears of it, once its first report is of one of them; it
    /// ends with the first of another.
    std::vector<std::string> allowedImeis;
    /// `192.0.2.0/24`, `2001:db8::/32` or an address. When there are any, nobody else is heard.
    std::vector<std::string> allowedNetworks;
};

} // namespace sp7600::listener
