// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/plan.h"

#include <algorithm>

namespace sp7600::commissioning
{

Result<PublicAddress> parsePublicAddress(std::string_view text)
{
    constexpr std::string_view blanks = " \t";
    text.remove_prefix(std::min(text.find_first_not_of(blanks), text.size()));
    text = text.substr(0, text.find_last_not_of(blanks) + 1);
    if (text.contains("]:") || std::ranges::count(text, ':') == 1) {
        auto parts = parseHostAndPort(text);
        if (!parts)
            return std::unexpected(parts.error());
        return PublicAddress{std::move(parts->first), parts->second};
    }
    if (text.starts_with('[') && text.ends_with(']'))
        text = text.substr(1, text.size() - 2);
    auto host = parseHost(text);
    if (!host)
        return std::unexpected(host.error());
    return PublicAddress{std::move(*host), {}};
}

} // namespace sp7600::commissioning
