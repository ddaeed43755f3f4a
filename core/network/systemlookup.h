// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/evidence.h"

#include <cstdint>
#include <optional>
#include <string>
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

/// What all programs of this system are told, by its own lookup: hosts file, caches, name servers.
/// Blocks for as long as that takes, which nothing shortens. May be called from any thread, and
/// touches nothing of Qt: such a thread may outlive the application. Failures: NameNotFound,
/// NoResolver, Other. A name that ends with `.invalid` is nobody's, and nobody is asked for it.
[[nodiscard]] NameAnswer systemLookup(const std::string &host, AddressFamily family);

} // namespace sp7600::network
