// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/items.h"
#include "core/diagnosis/rules.h"
#include "core/model/letters.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace sp7600::diagnosis
{

namespace
{

Remedy writing(SettingId setting, std::string value)
{
    Remedy remedy{.kind = RemedyKind::WriteSettings, .settings = {}};
    remedy.settings.setAsRead(setting, std::move(value));
    return remedy;
}

/// The unit holds a number where a name is wanted, and the name has other numbers now.
bool holdsStaleAddress(const Facts &facts)
{
    const auto held = facts.held(SettingId::Host);
    const auto &wanted = facts.wanted();
    if (!held || !wanted || !isAddress(*held) || isAddress(wanted->host) || facts.throughRelay()
        || facts.sameHost(*held, wanted->host))
        return false;
    // Where the look-up finds none, those that the preset knows count.
    return !facts.lookupsOf(wanted->host).empty() && !facts.addressesOf(wanted->host).empty();
}

/// Nobody who was asked knows the name, and somebody says that there is none.
bool isUnresolved(const Facts &facts, std::string_view host)
{
    const auto lookups = facts.lookupsOf(host);
    const auto failed = [](const NameLookup *lookup) { return lookup->failure.has_value(); };
    const auto missing = [](const NameLookup *lookup) {
        return lookup->failure == ProbeFailure::NameNotFound;
    };
    return std::ranges::all_of(lookups, failed) && std::ranges::any_of(lookups, missing);
}

std::optional<Finding> hostDiffers(const Facts &facts)
{
    const auto held = facts.held(SettingId::Host);
    const auto &wanted = facts.wanted();
    if (!held || !wanted || facts.sameHost(*held, wanted->host) || facts.throughRelay()
        || holdsStaleAddress(facts) || facts.arrivesAsWanted())
        return {};
    // A name that nobody could look up may well lead to the address that is wanted.
    const bool mayBeSame = isAddress(wanted->host) && !isAddress(*held)
                           && facts.addressesOf(*held).empty() && !held->empty()
                           && !isUnresolved(facts, *held);
    return Finding{.id = FindingId::EndpointHostDiffers,
                   .severity = mayBeSame ? Severity::Warning : Severity::Error,
                   .confidence = mayBeSame ? Confidence::Possible : Confidence::Certain,
                   .rung = Rung::Socket,
                   .parameters = {{"held", *held}, {"wanted", wanted->host}},
                   .evidence = {settingItem(facts, SettingId::Host), wantedItem(facts)},
                   .remedy = writing(SettingId::Host, wanted->host)};
}

/// It shall report to this laptop, which listens on more ports than the one that is wanted.
bool isPortOfListener(const Facts &facts, std::string_view held)
{
    const auto &preset = facts.evidence().target.preset;
    if (!preset || !preset->thisLaptop || !facts.listened())
        return false;
    const auto transport = facts.heldTransport();
    return std::ranges::any_of(facts.evidence().traffic->ports, [&](const ListenPort &own) {
        return std::to_string(own.port) == held && (!transport || *transport == own.transport);
    });
}

std::optional<Finding> portDiffers(const Facts &facts)
{
    const auto held = facts.held(SettingId::ServerPort);
    const auto &wanted = facts.wanted();
    if (!held || !wanted || *held == std::to_string(wanted->port) || facts.throughRelay()
        || facts.arrivesAsWanted() || isPortOfListener(facts, *held))
        return {};
    const auto port = std::to_string(wanted->port);
    return Finding{.id = FindingId::EndpointPortDiffers,
                   .severity = Severity::Error,
                   .confidence = Confidence::Certain,
                   .rung = Rung::Socket,
                   .parameters = {{"held", *held}, {"wanted", port}, {"host", wanted->host}},
                   .evidence = {settingItem(facts, SettingId::ServerPort), wantedItem(facts)},
                   .remedy = writing(SettingId::ServerPort, port)};
}

/// The transport to take instead of @p used.
Transport otherThan(Transport used, const std::vector<Transport> &spoken)
{
    const auto other =
        std::ranges::find_if(spoken, [used](Transport transport) { return transport != used; });
    return other != spoken.end()    ? *other
           : used == Transport::Tcp ? Transport::Udp
                                    : Transport::Tcp;
}

Finding transportFinding(Transport held, Transport wanted, const char *reason)
{
    return Finding{.id = FindingId::TransportMismatch,
                   .severity = Severity::Error,
                   .confidence = Confidence::Certain,
                   .rung = Rung::Socket,
                   .parameters = {{"held", std::string(transportName(held))},
                                  {"wanted", std::string(transportName(wanted))},
                                  {"reason", reason}},
                   .evidence = {},
                   .remedy = writing(SettingId::Transport, std::string(transportName(wanted)))};
}

std::optional<Finding> transportMismatch(const Facts &facts)
{
    const auto held = facts.heldTransport();
    const auto spoken = facts.spoken();
    const auto used = held            ? held
                      : facts.heard() ? std::optional(facts.unit()->transport)
                                      : std::nullopt;
    if (used && !spoken.empty() && !contains(spoken, *used)) {
        auto finding = transportFinding(*used, otherThan(*used, spoken), "server");
        finding.evidence = {
            held ? settingItem(facts, SettingId::Transport) : heardItem(*facts.unit()),
            facts.wanted() ? wantedItem(facts) : trafficItem(facts, "listener.transports", {})};
        return finding;
    }
    // What it says and what it does differ: an old setting may still be in use.
    if (held && facts.heard() && facts.unit()->transport != *held) {
        auto finding = transportFinding(facts.unit()->transport, *held, "heard");
        finding.severity = Severity::Warning;
        finding.confidence = Confidence::Likely;
        finding.evidence = {heardItem(*facts.unit()), settingItem(facts, SettingId::Transport)};
        return finding;
    }
    return {};
}

std::optional<Finding> addressStale(const Facts &facts)
{
    if (!holdsStaleAddress(facts))
        return {};
    const auto &name = facts.wanted()->host;
    Finding finding{.id = FindingId::EndpointAddressStale,
                    .severity = Severity::Error,
                    .confidence = Confidence::Likely,
                    .rung = Rung::Dns,
                    .parameters = {{"held", *facts.held(SettingId::Host)},
                                   {"wanted", name},
                                   {"addresses", joined(facts.addressesOf(name))}},
                    .evidence = {settingItem(facts, SettingId::Host)},
                    .remedy = writing(SettingId::Host, name)};
    for (const auto *const lookup : facts.lookupsOf(name))
        finding.evidence.push_back(lookupItem(*lookup));
    if (isUnresolved(facts, name)) {
        // Its name would not help it now.
        const auto address = facts.addressesOf(name).front();
        finding.evidence.push_back(tableItem(facts, "preset.addresses", address));
        finding.parameters.emplace_back("address", address);
        finding.remedy = writing(SettingId::Host, address);
    }
    return finding;
}

std::optional<Finding> nameUnresolved(const Facts &facts)
{
    const auto &wanted = facts.wanted();
    auto host = facts.held(SettingId::Host).value_or(std::string());
    const bool isHeld = isUnresolved(facts, host);
    if (!isHeld)
        host = wanted ? wanted->host : std::string();
    // Whoever is heard has found its way, and whoever holds a number does not ask for the name.
    if (!isUnresolved(facts, host) || facts.heardSince() || (!isHeld && holdsStaleAddress(facts)))
        return {};
    const bool astray = facts.evidence().laptop->path.captivePortal.has_value();
    Finding finding{.id = FindingId::EndpointNameUnresolved,
                    .severity = astray ? Severity::Warning : Severity::Error,
                    .confidence = astray ? Confidence::Possible : Confidence::Certain,
                    .rung = Rung::Dns,
                    .parameters = {{"host", host}},
                    .evidence = {},
                    .remedy = {.kind = RemedyKind::CheckAgain, .settings = {}}};
    for (const auto *const lookup : facts.lookupsOf(host))
        finding.evidence.push_back(lookupItem(*lookup));
    std::ranges::move(pathItems(facts), std::back_inserter(finding.evidence));
    std::ranges::move(pathParameters(facts), std::back_inserter(finding.parameters));
    const auto &preset = facts.evidence().target.preset;
    if (isHeld && wanted && !facts.sameHost(host, wanted->host)
        && !isUnresolved(facts, wanted->host)) {
        finding.parameters.emplace_back("wanted", wanted->host);
        finding.remedy = writing(SettingId::Host, wanted->host);
    } else if (preset && !preset->addresses.empty() && equalsIgnoringCase(preset->host, host)) {
        finding.parameters.emplace_back("address", preset->addresses.front());
        finding.remedy = writing(SettingId::Host, preset->addresses.front());
    }
    return finding;
}

constexpr std::array rules = {
    Rule{FindingId::EndpointHostDiffers, hostDiffers},
    Rule{FindingId::EndpointPortDiffers, portDiffers},
    Rule{FindingId::TransportMismatch, transportMismatch},
    Rule{FindingId::EndpointAddressStale, addressStale},
    Rule{FindingId::EndpointNameUnresolved, nameUnresolved},
};

} // namespace

std::span<const Rule> endpointRules()
{
    return rules;
}

} // namespace sp7600::diagnosis
