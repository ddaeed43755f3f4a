// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/apnfacts.h"

#include "core/listener/reportfeed.h"

#include <limits>
#include <optional>
#include <ranges>
#include <string>

namespace sp7600::commissioning
{

namespace
{

std::optional<network::MobileNetwork> lastCells(const std::string &imei,
                                                const listener::ReportFeed &feed)
{
    const auto heard = feed.since(0, std::numeric_limits<std::size_t>::max()).receptions;
    for (const auto &reception : heard | std::views::reverse) {
        for (const auto &report : reception->reports | std::views::reverse) {
            if (report.imei != imei)
                continue;
            if (auto cells = network::networkOfCells(report))
                return cells;
        }
    }
    return {};
}

} // namespace

network::ApnFacts apnFacts(const Identity &identity, const DeviceStatus &status,
                           const listener::ReportFeed &feed)
{
    return {identity.imsi, network::networkOfStatus(status),
            identity.imei ? lastCells(*identity.imei, feed) : std::nullopt};
}

} // namespace sp7600::commissioning
