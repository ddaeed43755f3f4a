// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/evidence.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sp7600::network
{

enum class AddressFamily : std::uint8_t { Ipv4, Ipv6 };

/// What the question for the addresses of one family came to.
struct NameAnswer {
    std::vector<std::string> addresses;
    std::optional<ProbeFailure> failure; ///< Absent with addresses.

    bool operator==(const NameAnswer &) const = default;
};

/// A name that is said to be nobody's, `.invalid` (RFC 6761, 6.4): it needs nobody to tell so.
[[nodiscard]] bool isNobodys(std::string_view host);

/// What all programs of this system are told, by its own lookup: hosts file, caches, name servers.
/// Blocks for as long as that takes, which nothing shortens. May be called from any thread, and
/// touches nothing of Qt: such a thread may outlive the application. Failures: NameNotFound,
/// NoResolver, Other. Nobody is asked for a name of nobody.
[[nodiscard]] NameAnswer systemLookup(const std::string &host, AddressFamily family);

} // namespace sp7600::network
