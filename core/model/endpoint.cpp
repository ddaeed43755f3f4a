// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/endpoint.h"

#include "core/model/letters.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace sp7600
{

namespace
{

constexpr std::size_t maxHostLength = 253;
constexpr std::size_t maxLabelLength = 63;

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

bool isLetter(char character)
{
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
}

bool isHexDigit(char character)
{
    return isDigit(character) || (character >= 'a' && character <= 'f')
           || (character >= 'A' && character <= 'F');
}

bool isBlank(char character)
{
    return character == ' ' || (character >= '\t' && character <= '\r');
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

/// The eight groups of an IPv6 address, RFC 4291 section 2.2, without a zone.
std::optional<std::array<std::uint16_t, 8>> parseIpv6(std::string_view text)
{
    std::array<std::uint16_t, 8> groups{};
    std::size_t count = 0;
    std::optional<std::size_t> gap;
    std::size_t position = 0;
    if (text.starts_with("::")) {
        gap = 0;
        position = 2;
    } else if (text.starts_with(':')) {
        return {};
    }
    while (position < text.size()) {
        if (count == groups.size())
            return {};
        const auto end = std::min(text.find(':', position), text.size());
        const auto part = text.substr(position, end - position);
        if (end == text.size() && part.contains('.')) {
            const auto ipv4 = parseIpv4(part);
            if (!ipv4 || count > groups.size() - 2)
                return {};
            groups[count++] = static_cast<std::uint16_t>(*ipv4 >> 16);
            groups[count++] = static_cast<std::uint16_t>(*ipv4 & 0xFFFF);
            break;
        }
        if (part.empty() || part.size() > 4 || !std::ranges::all_of(part, isHexDigit))
            return {};
        std::from_chars(part.data(), part.data() + part.size(), groups[count++], 16);
        position = end;
        if (position == text.size())
            break;
        ++position;
        if (position < text.size() && text[position] == ':') {
            if (gap)
                return {};
            gap = count;
            ++position;
        } else if (position == text.size()) {
            return {}; // a single colon at the end
        }
    }
    if (!gap)
        return count == groups.size() ? std::optional(groups) : std::nullopt;
    if (count == groups.size())
        return {};
    const auto first = groups.begin();
    std::move_backward(first + static_cast<std::ptrdiff_t>(*gap),
                       first + static_cast<std::ptrdiff_t>(count), groups.end());
    std::fill_n(first + static_cast<std::ptrdiff_t>(*gap), groups.size() - count, std::uint16_t{0});
    return groups;
}

/// What system resolvers take for one part of an address: digits, or hexadecimal after `0x`.
bool isNumber(std::string_view label)
{
    if (label.starts_with("0x") || label.starts_with("0X"))
        return std::ranges::all_of(label.substr(2), isHexDigit);
    return std::ranges::all_of(label, isDigit);
}

bool isHostName(std::string_view text)
{
    if (text.ends_with('.'))
        text.remove_suffix(1);
    std::string_view lastLabel;
    while (true) {
        const auto end = std::min(text.find('.'), text.size());
        const auto label = text.substr(0, end);
        const bool inner = std::ranges::all_of(label, [](char character) {
            return isLetter(character) || isDigit(character) || character == '-';
        });
        if (label.empty() || label.size() > maxLabelLength || !inner || label.front() == '-'
            || label.back() == '-')
            return false;
        lastLabel = label;
        if (end == text.size())
            break;
        text.remove_prefix(end + 1);
    }
    // 1.2.3 or 300.1.1.1 is a mistyped address, not a name: no top-level domain is a number. And
    // 0x7F000001 is taken for 127.0.0.1 by resolvers, so it would slip past isLoopbackHost().
    return !isNumber(lastLabel);
}

} // namespace

std::string_view transportName(Transport transport)
{
    return transport == Transport::Tcp ? "tcp" : "udp";
}

Result<Transport> parseTransport(std::string_view text)
{
    const auto name = lowerCase(trimmed(text));
    if (name == "tcp")
        return Transport::Tcp;
    if (name == "udp")
        return Transport::Udp;
    return failure(ErrorCode::TransportUnknown, {{"transport", std::string(text)}});
}

Result<std::uint16_t> parsePort(std::string_view text)
{
    const auto digits = trimmed(text);
    if (digits.empty() || !std::ranges::all_of(digits, isDigit))
        return failure(ErrorCode::PortMalformed, {{"port", std::string(text)}});
    std::uint32_t number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (error != std::errc{} || number < 1 || number > 65535)
        return failure(ErrorCode::PortOutOfRange, {{"port", std::string(digits)}});
    return static_cast<std::uint16_t>(number);
}

Result<std::string> parseHost(std::string_view text)
{
    const auto host = trimmed(text);
    if (host.empty())
        return failure(ErrorCode::HostEmpty);
    if (std::ranges::any_of(host, isBlank))
        return failure(ErrorCode::HostHasSpaces, {{"host", std::string(host)}});
    if (host.size() > maxHostLength) {
        return failure(ErrorCode::HostTooLong,
                       {{"host", std::string(host)}, {"limit", std::to_string(maxHostLength)}});
    }
    if (!parseIpv4(host) && !parseIpv6(host) && !isHostName(host))
        return failure(ErrorCode::HostMalformed, {{"host", std::string(host)}});
    return lowerCase(host);
}

std::optional<std::uint32_t> parseIpv4(std::string_view text)
{
    std::uint32_t address = 0;
    for (int i = 0; i < 4; ++i) {
        const auto end = i < 3 ? text.find('.') : text.size();
        if (end == std::string_view::npos)
            return {};
        const auto octet = text.substr(0, end);
        if (octet.empty() || octet.size() > 3 || !std::ranges::all_of(octet, isDigit)
            || (octet.size() > 1 && octet.front() == '0'))
            return {};
        unsigned value = 0;
        std::from_chars(octet.data(), octet.data() + octet.size(), value);
        if (value > 255)
            return {};
        address = address << 8 | value;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return address;
}

bool isAddress(std::string_view host)
{
    return parseIpv4(host) || parseIpv6(host);
}

bool isEveryAddress(std::string_view address)
{
    return address.empty() || address == "0.0.0.0" || address == "::";
}

bool isLoopbackHost(std::string_view host)
{
    auto name = lowerCase(trimmed(host));
    if (name.ends_with('.'))
        name.pop_back();
    if (name == "localhost" || name.ends_with(".localhost"))
        return true;
    constexpr auto isLoopbackV4 = [](std::uint32_t address) { return address >> 24 == 127; };
    if (const auto ipv4 = parseIpv4(name))
        return isLoopbackV4(*ipv4);
    const auto ipv6 = parseIpv6(name);
    if (!ipv6)
        return false;
    const auto &groups = *ipv6;
    const bool zeros = std::all_of(groups.begin(), groups.begin() + 5,
                                   [](std::uint16_t group) { return group == 0; });
    if (!zeros)
        return false;
    if (groups[5] == 0xFFFF)
        return groups[6] >> 8 == 127;
    return groups[5] == 0 && groups[6] == 0 && groups[7] == 1;
}

Result<std::pair<std::string, std::uint16_t>> parseHostAndPort(std::string_view text)
{
    const std::size_t colon = text.rfind(':');
    std::string_view host = text.substr(0, colon);
    // Of an address without brackets nobody can tell where it ends.
    const bool hasBrackets = host.starts_with('[') && host.ends_with(']');
    if (colon == std::string_view::npos || (host.contains(':') && !hasBrackets))
        return failure(ErrorCode::PortMalformed, {{"port", std::string(text)}});
    if (hasBrackets)
        host = host.substr(1, host.size() - 2);
    Result<std::string> name = parseHost(host);
    if (!name)
        return std::unexpected(name.error());
    const Result<std::uint16_t> port = parsePort(text.substr(colon + 1));
    if (!port)
        return std::unexpected(port.error());
    return std::pair(std::move(*name), *port);
}

std::string hostAndPort(std::string_view host, std::uint16_t port)
{
    std::string text(host);
    if (host.contains(':'))
        text = '[' + text + ']';
    return text + ':' + std::to_string(port);
}

} // namespace sp7600
