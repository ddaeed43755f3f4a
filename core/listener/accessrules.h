// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listener/listeneroptions.h"
#include "core/model/error.h"
#include "core/model/reception.h"

#include <QHostAddress>

#include <cstddef>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace sp7600::listener
{

/// An address and how many of its first bits count, from `192.0.2.0/24`, `2001:db8::/32` or an
/// address alone. Error: ListenNetworkMalformed.
[[nodiscard]] Result<std::pair<QHostAddress, int>> parseNetwork(const std::string &text);

/// Who may be heard, and how many connections an address may have.
class AccessRules final
{
public:
    AccessRules() = default;
    /// Error: ListenNetworkMalformed.
    [[nodiscard]] static Result<AccessRules> from(const ListenerOptions &options);

    [[nodiscard]] bool allowsAddress(const std::string &address) const;
    /// What only some units may send must name one of them, and nothing that is made up on this
    /// computer reaches a server elsewhere (see isSyntheticImei()).
    [[nodiscard]] bool allowsUnit(const Reception &reception) const;
    /// Whether a relay passes on what comes from @p address before one of its reports told which
    /// unit it is.
    [[nodiscard]] bool passesUnheard(const std::string &address) const;

    /// One more connection of @p address, if it may have one; then left() must follow.
    [[nodiscard]] bool enter(const std::string &address);
    void left(const std::string &address);

private:
    std::unordered_set<std::string> m_imeis;
    std::vector<std::pair<QHostAddress, int>> m_networks;
    std::size_t m_maxPerAddress = 0;
    bool m_relaysElsewhere = false; ///< The real server is not on this computer.
    std::unordered_map<std::string, std::size_t> m_connections;
};

} // namespace sp7600::listener
