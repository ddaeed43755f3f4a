// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/items.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace sp7600::diagnosis
{

namespace
{

// A module registers down to about -110 dBm, and loses what it sends well before.
constexpr int weakDbm = -105;
constexpr int noneDbm = -112;
constexpr int weakBars = 1;

// The failure that says the most comes first.
constexpr std::array failureOrder = {ProbeFailure::Refused,     ProbeFailure::Reset,
                                     ProbeFailure::Unreachable, ProbeFailure::TimedOut,
                                     ProbeFailure::NoRoute,     ProbeFailure::Other};

std::string padded(unsigned number)
{
    return number < 10 ? '0' + std::to_string(number) : std::to_string(number);
}

std::optional<int> bars(const Facts &facts)
{
    const auto *const status = facts.status();
    if (status != nullptr && status->signalBars)
        return status->signalBars;
    if (facts.report() != nullptr && facts.report()->gsm)
        return facts.report()->gsm->signal;
    return {};
}

} // namespace

std::string yesOrNo(bool value)
{
    return value ? "yes" : "no";
}

std::string decimal(double value)
{
    const auto tenths = std::lround(value * 10.0);
    return (tenths < 0 ? "-" : "") + std::to_string(std::abs(tenths) / 10) + '.'
           + std::to_string(std::abs(tenths) % 10);
}

std::string isoTime(UtcMillis time)
{
    using namespace std::chrono;
    const auto day = floor<days>(time);
    const year_month_day date(day);
    const hh_mm_ss clock(floor<seconds>(time - day));
    return std::to_string(static_cast<int>(date.year())) + '-'
           + padded(static_cast<unsigned>(date.month())) + '-'
           + padded(static_cast<unsigned>(date.day())) + 'T'
           + padded(static_cast<unsigned>(clock.hours().count())) + ':'
           + padded(static_cast<unsigned>(clock.minutes().count())) + ':'
           + padded(static_cast<unsigned>(clock.seconds().count())) + 'Z';
}

std::string endpointText(const Endpoint &endpoint)
{
    return hostAndPort(endpoint.host, endpoint.port) + '/'
           + std::string(transportName(endpoint.transport));
}

std::string joined(const std::vector<std::string> &parts)
{
    std::string text;
    for (const auto &part : parts)
        text += (text.empty() ? "" : ", ") + part;
    return text;
}

std::optional<ProbeFailure> connectFailure(const LaptopEvidence &laptop)
{
    if (connected(laptop))
        return {};
    for (const auto failure : failureOrder) {
        if (contains(laptop.connects, std::optional(failure), &ConnectAttempt::failure))
            return failure;
    }
    return {};
}

bool connected(const LaptopEvidence &laptop)
{
    return std::ranges::any_of(laptop.connects,
                               [](const auto &attempt) { return !attempt.failure; });
}

EvidenceItem deviceItem(const Facts &facts, std::string what, std::string value)
{
    const auto &device = facts.evidence().device;
    return {EvidenceSource::Device, device ? device->at : UtcMillis{}, std::move(what),
            std::move(value)};
}

EvidenceItem laptopItem(const Facts &facts, std::string what, std::string value)
{
    const auto &laptop = facts.evidence().laptop;
    return {EvidenceSource::Laptop, laptop ? laptop->at : UtcMillis{}, std::move(what),
            std::move(value)};
}

EvidenceItem trafficItem(const Facts &facts, std::string what, std::string value)
{
    const auto &traffic = facts.evidence().traffic;
    return {EvidenceSource::Traffic, traffic ? traffic->to : UtcMillis{}, std::move(what),
            std::move(value)};
}

EvidenceItem tableItem(const Facts &facts, std::string what, std::string value)
{
    return {EvidenceSource::Table, facts.evidence().at, std::move(what), std::move(value)};
}

EvidenceItem settingItem(const Facts &facts, SettingId setting)
{
    auto value = facts.held(setting).value_or(std::string());
    if (isSecret(setting) && !value.empty())
        value = "***";
    return deviceItem(facts, "settings." + std::string(settingName(setting)), std::move(value));
}

EvidenceItem wantedItem(const Facts &facts)
{
    const auto &target = facts.evidence().target;
    return {target.preset ? EvidenceSource::Table : EvidenceSource::Person, facts.evidence().at,
            "target.endpoint", facts.wanted() ? endpointText(*facts.wanted()) : std::string()};
}

EvidenceItem heardItem(const HeardUnit &unit)
{
    return {EvidenceSource::Traffic, unit.lastHeard, "heard",
            unit.imei + ' ' + hostAndPort(unit.peer.address, unit.peer.port) + '/'
                + std::string(transportName(unit.transport))};
}

EvidenceItem reportItem(const Facts &facts, std::string what, std::string value)
{
    return {EvidenceSource::Traffic, facts.unit()->lastReportAt, std::move(what), std::move(value)};
}

EvidenceItem silenceItem(const Facts &facts)
{
    return trafficItem(facts, "silence", std::to_string(facts.waited().count()) + " s");
}

EvidenceItem lookupItem(const NameLookup &lookup)
{
    const auto answer =
        lookup.failure ? std::string(probeFailureName(*lookup.failure)) : joined(lookup.addresses);
    const auto resolver = lookup.resolver.empty() ? std::string() : " (" + lookup.resolver + ')';
    return {EvidenceSource::Laptop, lookup.at, "lookup", lookup.host + ": " + answer + resolver};
}

std::vector<EvidenceItem> pathItems(const Facts &facts)
{
    std::vector<EvidenceItem> items;
    for (const auto &[name, value] : pathParameters(facts))
        items.push_back(
            laptopItem(facts, name == "portal" ? "path.captive_portal" : "path." + name, value));
    return items;
}

std::vector<std::pair<std::string, std::string>> pathParameters(const Facts &facts)
{
    std::vector<std::pair<std::string, std::string>> parameters;
    const auto &laptop = facts.evidence().laptop;
    if (!laptop)
        return parameters;
    // Some systems do not tell where the portal leads to.
    if (const auto &portal = laptop->path.captivePortal)
        parameters.emplace_back("portal", portal->empty() ? yesOrNo(true) : *portal);
    if (laptop->path.proxy)
        parameters.emplace_back("proxy", *laptop->path.proxy);
    if (laptop->path.vpn)
        parameters.emplace_back("vpn", *laptop->path.vpn);
    return parameters;
}

std::vector<EvidenceItem> connectItems(const LaptopEvidence &laptop)
{
    std::vector<EvidenceItem> items;
    for (const auto &attempt : laptop.connects) {
        const auto result = attempt.failure ? probeFailureName(*attempt.failure) : "accepted";
        items.push_back({EvidenceSource::Laptop, attempt.at, "connect",
                         hostAndPort(attempt.address, attempt.port) + ": " + std::string(result)});
    }
    return items;
}

std::optional<EvidenceItem> signalItem(const Facts &facts)
{
    const auto *const status = facts.status();
    if (status != nullptr && status->signalDbm)
        return deviceItem(facts, "status.signal_dbm", std::to_string(*status->signalDbm) + " dBm");
    const auto shown = bars(facts);
    if (!shown)
        return {};
    if (status != nullptr && status->signalBars)
        return deviceItem(facts, "status.signal_bars", std::to_string(*shown));
    return reportItem(facts, "report.signal", std::to_string(*shown));
}

Signal signal(const Facts &facts)
{
    const auto *const status = facts.status();
    if (status != nullptr && status->signalDbm) {
        const int dbm = *status->signalDbm;
        return dbm <= noneDbm ? Signal::None : dbm <= weakDbm ? Signal::Weak : Signal::Good;
    }
    const auto shown = bars(facts);
    if (!shown)
        return Signal::NotKnown;
    return *shown <= 0 ? Signal::None : *shown <= weakBars ? Signal::Weak : Signal::Good;
}

} // namespace sp7600::diagnosis
