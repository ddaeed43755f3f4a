// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sp7600/diagnosearguments.h"

#include "app/sp7600/jobcommand.h"
#include "app/sp7600/listenarguments.h"

#include <algorithm>

namespace sp7600::app
{

using namespace Qt::StringLiterals;
using commissioning::DiagnosisInputs;

namespace
{

constexpr std::chrono::seconds usualWait{30};

/// Errors: UsageWrong, those of the values.
Result<std::optional<Endpoint>> endpointFrom(const Arguments &arguments)
{
    if (!arguments.has(u"endpoint"_s)) {
        if (arguments.has(u"transport"_s))
            return usage(u"--transport needs --endpoint"_s);
        return std::nullopt;
    }
    const auto given = arguments.text(u"endpoint"_s);
    if (!given.contains(u':'))
        return usage(u"--endpoint takes HOST:PORT"_s);
    const auto target = parseHostAndPort(given.toStdString());
    if (!target)
        return std::unexpected(target.error());
    const auto transport = arguments.required(u"transport"_s);
    if (!transport)
        return std::unexpected(transport.error());
    const auto known = parseTransport(transport->toStdString());
    if (!known)
        return std::unexpected(known.error());
    return Endpoint{target->first, target->second, *known};
}

Result<void> addUnit(const Arguments &arguments, DiagnosisInputs &inputs)
{
    if (arguments.has(u"imei"_s)) {
        auto imei = parseImei(arguments.text(u"imei"_s).toStdString());
        if (!imei)
            return std::unexpected(imei.error());
        inputs.imei = std::move(*imei);
    }
    auto unit = accessOptions(arguments);
    if (!unit)
        return std::unexpected(unit.error());
    if (!arguments.has(u"port"_s)) {
        if (arguments.has(u"allow-restart"_s))
            return usage(u"--allow-restart needs --port"_s);
        return {};
    }
    unit->port = arguments.text(u"port"_s).toStdString();
    inputs.unit = std::move(*unit);
    inputs.allowRestart = arguments.has(u"allow-restart"_s);
    return {};
}

Result<void> addListening(const Arguments &arguments, DiagnosisInputs &inputs)
{
    const auto wait = arguments.seconds(u"wait"_s);
    if (!wait)
        return std::unexpected(wait.error());
    const auto names = {u"listen"_s, u"wait"_s, u"tcp"_s, u"udp"_s, u"bind"_s, u"relay"_s};
    const bool isWanted =
        std::ranges::any_of(names, [&](const QString &name) { return arguments.has(name); });
    if (!isWanted)
        return {};
    if (!inputs.capture.isEmpty())
        return usage(u"--capture takes the place of listening; leave --listen out"_s);
    auto options = listenerOptionsFrom(arguments);
    if (!options)
        return std::unexpected(options.error());
    inputs.listen = std::move(*options);
    const std::chrono::duration<double> seconds(
        wait->value_or(std::chrono::duration<double>(usualWait).count()));
    inputs.wait = std::chrono::duration_cast<std::chrono::milliseconds>(seconds);
    return {};
}

} // namespace

void addDiagnoseArguments(Arguments &arguments)
{
    arguments.addValue(
        u"port"_s, u"P"_s,
        u"Port of the tracker: a name, a path, or tcp:HOST:PORT. It is read only, but for "
        "--allow-restart."_s);
    arguments.addValue(u"preset"_s, u"ID"_s, u"Where it is meant to report; see sp7600 presets."_s);
    arguments.addValue(u"endpoint"_s, u"HOST:PORT"_s,
                       u"The same by hand; with --preset for one that has no host."_s);
    arguments.addValue(u"transport"_s, u"tcp|udp"_s, u"Transport of --endpoint."_s);
    arguments.addValue(u"imei"_s, u"N"_s, u"The tracker that is meant, by its label."_s);
    arguments.addFlag(u"listen"_s, u"Listen here for its reports meanwhile."_s);
    arguments.addValue(u"wait"_s, u"S"_s, u"How long to listen (30)."_s);
    arguments.addValue(u"tcp"_s, u"N"_s,
                       u"TCP port to listen on; 0: a free one; may be repeated. Without --tcp and "
                       "--udp: both on 8888."_s);
    arguments.addValue(u"udp"_s, u"N"_s, u"UDP port; 0: a free one; may be repeated."_s);
    arguments.addValue(u"bind"_s, u"ADDR"_s, u"Address to listen on; every one without it."_s);
    arguments.addValue(u"relay"_s, u"HOST:PORT"_s,
                       u"Pass what is heard on to this server, and see what it answers."_s);
    arguments.addValue(u"relay-transport"_s, u"tcp|udp"_s,
                       u"How the server is reached; as the tracker does without it."_s);
    arguments.addValue(u"capture"_s, u"FILE"_s,
                       u"In place of listening: the store of a listener, a raw log, or packets "
                       "(pcap, pcapng)."_s);
    arguments.addValue(u"store"_s, u"FILE"_s,
                       u"Where earlier work with this tracker is kept; it is read only."_s);
    arguments.addFlag(u"vehicle"_s, u"It is in the vehicle."_s);
    arguments.addFlag(u"bench"_s, u"It is on the bench, on USB power."_s);
    arguments.addFlag(u"allow-restart"_s,
                      u"Restart the tracker, to see whether it keeps its settings."_s);
    arguments.addValue(u"support-file"_s, u"FILE|FOLDER"_s,
                       u"Write all of it to one file for whoever helps, without passwords."_s);
    arguments.addFlag(u"without-positions"_s, u"Leave positions out of the support file."_s);
    arguments.addFlag(u"without-vin"_s,
                      u"Leave the vehicle's number (VIN) and plate out of the support file."_s);
    addAccessArguments(arguments);
}

Result<DiagnosisInputs> diagnosisInputs(const Arguments &arguments)
{
    DiagnosisInputs inputs;
    inputs.presetId = arguments.text(u"preset"_s).toStdString();
    auto endpoint = endpointFrom(arguments);
    if (!endpoint)
        return std::unexpected(endpoint.error());
    inputs.endpoint = std::move(*endpoint);
    inputs.capture = arguments.text(u"capture"_s);
    inputs.record = arguments.text(u"store"_s);
    if (arguments.has(u"vehicle"_s) && arguments.has(u"bench"_s))
        return usage(u"--vehicle and --bench do not go together"_s);
    if (arguments.has(u"vehicle"_s))
        inputs.circumstance = Circumstance::Vehicle;
    else if (arguments.has(u"bench"_s))
        inputs.circumstance = Circumstance::Bench;
    if (const auto added = addUnit(arguments, inputs); !added)
        return std::unexpected(added.error());
    if (const auto added = addListening(arguments, inputs); !added)
        return std::unexpected(added.error());
    return inputs;
}

Result<std::optional<support::SupportOptions>> supportOptions(const Arguments &arguments)
{
    const support::SupportOptions options{arguments.has(u"without-positions"_s),
                                          arguments.has(u"without-vin"_s)};
    if (arguments.has(u"support-file"_s))
        return options;
    if (options.withoutPositions || options.withoutVin)
        return usage(u"--without-positions and --without-vin need --support-file"_s);
    return std::nullopt;
}

} // namespace sp7600::app
