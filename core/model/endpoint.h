// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace sp7600
{

enum class Transport : std::uint8_t { Tcp, Udp };

/// `tcp` or `udp`: the spelling of JSON and of the command line.
[[nodiscard]] std::string_view transportName(Transport transport);
/// Takes either case. Error: TransportUnknown.
[[nodiscard]] Result<Transport> parseTransport(std::string_view text);

/// Where servers and this laptop listen when nobody says otherwise.
inline constexpr std::uint16_t usualReportPort = 8888;

/// Where a tracker reports.
struct Endpoint {
    std::string host; ///< A DNS name or an address, never empty in a valid endpoint.
    std::uint16_t port = 0;
    Transport transport = Transport::Tcp;

    bool operator==(const Endpoint &) const = default;
};

/// A whole number from 1 to 65535. Errors: PortMalformed, PortOutOfRange.
[[nodiscard]] Result<std::uint16_t> parsePort(std::string_view text);

/// A DNS name (RFC 1123: letters, digits, hyphens; labels to 63, the whole to 253 characters) or an
/// IPv4 or IPv6 address. Surrounding blanks are dropped. Errors: HostEmpty, HostHasSpaces,
/// HostTooLong, HostMalformed.
[[nodiscard]] Result<std::string> parseHost(std::string_view text);

/// Four decimal octets in network order; nothing when @p text is not a dotted IPv4 address.
[[nodiscard]] std::optional<std::uint32_t> parseIpv4(std::string_view text);

/// True for an IPv4 or IPv6 address, false for a name.
[[nodiscard]] bool isAddress(std::string_view host);

/// True for 127.0.0.0/8, `::1`, IPv4-mapped loopback and the name `localhost` with all its
/// subdomains (RFC 6761). Names are not resolved.
[[nodiscard]] bool isLoopbackHost(std::string_view host);

/// True for what stands for every address of a computer, where something listens: `0.0.0.0`, `::`,
/// and none at all. To whoever dials it, it is the computer itself.
[[nodiscard]] bool isEveryAddress(std::string_view address);

/// Takes what hostAndPort() gives. Errors: those of parseHost() and parsePort(); without a port
/// PortMalformed.
[[nodiscard]] Result<std::pair<std::string, std::uint16_t>> parseHostAndPort(std::string_view text);

/// `HOST:PORT`, with brackets around an IPv6 address.
[[nodiscard]] std::string hostAndPort(std::string_view host, std::uint16_t port);

} // namespace sp7600
