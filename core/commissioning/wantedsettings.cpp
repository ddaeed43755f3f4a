// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/wantedsettings.h"

#include "core/commissioning/station.h"
#include "core/device/profile.h"

#include <algorithm>

namespace sp7600::commissioning
{

Result<std::string> ownAddress(const Station &station, bool isVirtual)
{
    if (isVirtual)
        return std::string(virtualHost);
    const auto addresses = station.localAddresses();
    if (addresses.empty())
        return failure(ErrorCode::PresetNeedsHost, {{"preset", "This laptop"}});
    return addresses.front();
}

Result<void> refuseLoopback(const device::Profile &profile, const ConnectionSettings &wanted)
{
    for (const auto setting : {SettingId::Host, SettingId::SecondHost}) {
        const auto &host = wanted.value(setting);
        // An empty one, as a backup may hold, is nobody's. The address of all is the dialler's own.
        const bool isItself =
            host && !host->empty() && (isLoopbackHost(*host) || isEveryAddress(*host));
        if (isItself && !profile.isVirtual())
            return failure(ErrorCode::HostIsLoopback, {{"host", *host}});
    }
    return {};
}

Result<ConnectionSettings> wantedSettings(const Station &station, const Target &target,
                                          const TargetUnit &unit)
{
    auto wanted = target.overrides;
    if (target.presetId.empty())
        return wanted;
    const auto preset = station.preset(target.presetId);
    if (!preset)
        return std::unexpected(preset.error());
    Endpoint endpoint{wanted.value(SettingId::Host).value_or(preset->host), 0,
                      preset->transports.front()};
    // The less is changed the better.
    if (unit.transport
        && std::ranges::find(preset->transports, *unit.transport) != preset->transports.end())
        endpoint.transport = *unit.transport;
    if (const auto &chosen = wanted.value(SettingId::Transport))
        endpoint.transport = *parseTransport(*chosen);
    if (preset->thisLaptop && !wanted.has(SettingId::Host)) {
        const auto address = ownAddress(station, unit.isVirtual);
        if (!address)
            return std::unexpected(address.error());
        endpoint.host = *address;
    }
    if (endpoint.host.empty())
        return failure(ErrorCode::PresetNeedsHost, {{"preset", preset->name}});
    const auto &port = wanted.value(SettingId::ServerPort);
    endpoint.port = port ? *parsePort(*port) : preset->port.value_or(usualReportPort);
    wanted.setEndpoint(endpoint);
    return wanted;
}

} // namespace sp7600::commissioning
