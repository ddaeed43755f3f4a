// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/contradictions.h"

#include "core/diagnosis/items.h"

namespace sp7600::diagnosis
{

namespace
{

using namespace std::chrono_literals;

/// Networks and settings change within minutes when somebody works on a unit.
constexpr auto oldest = 15min;

/// What it said of its network is no contradiction to what was heard of it before or after: the
/// later of the two counts.
void inTheUnit(const Facts &facts, std::vector<Contradiction> &found)
{
    const auto *const status = facts.status();
    if (status == nullptr)
        return;
    const auto sim = deviceItem(facts, "status.sim_ready", "no");
    const auto session = deviceItem(facts, "status.data_session", "yes");
    const bool unregistered =
        status->registration && *status->registration != 1 && *status->registration != 5;
    if (status->registration) {
        const auto registration =
            deviceItem(facts, "status.registration", std::to_string(*status->registration));
        if (status->dataSession == true && unregistered)
            found.push_back({session, registration});
        if (status->simReady == false && !unregistered)
            found.push_back({sim, registration});
    }
    if (status->simReady == false && status->dataSession == true)
        found.push_back({sim, session});
}

void betweenUnitAndTraffic(const Facts &facts, std::vector<Contradiction> &found)
{
    const auto &evidence = facts.evidence();
    const auto &device = evidence.device;
    if (device && device->identity.imei && evidence.target.imei
        && *device->identity.imei != *evidence.target.imei)
        found.push_back(
            {deviceItem(facts, "identity.imei", *device->identity.imei),
             {EvidenceSource::Person, evidence.at, "target.imei", *evidence.target.imei}});
    if (device && device->identity.imei && !facts.heard() && evidence.traffic
        && evidence.traffic->units.size() == 1 && !facts.reportsElsewhere())
        found.push_back({deviceItem(facts, "identity.imei", *device->identity.imei),
                         heardItem(evidence.traffic->units.front())});
    if (facts.heard() && facts.heldTransport() && *facts.heldTransport() != facts.unit()->transport)
        found.push_back({settingItem(facts, SettingId::Transport), heardItem(*facts.unit())});
}

void betweenResolvers(const Facts &facts, std::vector<Contradiction> &found)
{
    const NameLookup *resolved = nullptr;
    const NameLookup *missing = nullptr;
    for (const auto *const lookup : facts.lookupsOf(facts.goalHost())) {
        if (!lookup->addresses.empty())
            resolved = lookup;
        else if (lookup->failure == ProbeFailure::NameNotFound)
            missing = lookup;
    }
    if (resolved != nullptr && missing != nullptr)
        found.push_back({lookupItem(*resolved), lookupItem(*missing)});
    const auto &preset = facts.evidence().target.preset;
    if (resolved == nullptr || !preset || preset->addresses.empty()
        || preset->host != resolved->host)
        return;
    const bool agree = std::ranges::any_of(resolved->addresses, [&](const std::string &address) {
        return contains(preset->addresses, address);
    });
    if (!agree)
        found.push_back({lookupItem(*resolved),
                         tableItem(facts, "preset.addresses", joined(preset->addresses))});
}

void tooOld(const Facts &facts, std::vector<Contradiction> &found)
{
    const auto &evidence = facts.evidence();
    const auto look = [&](EvidenceSource source, UtcMillis at) {
        if (evidence.at - at > oldest)
            found.push_back({{source, at, "time", isoTime(at)},
                             {EvidenceSource::Laptop, evidence.at, "time", isoTime(evidence.at)}});
    };
    if (evidence.device)
        look(EvidenceSource::Device, evidence.device->at);
    if (evidence.laptop)
        look(EvidenceSource::Laptop, evidence.laptop->at);
    if (evidence.traffic)
        look(EvidenceSource::Traffic, evidence.traffic->to);
}

} // namespace

std::vector<Contradiction> contradictions(const Facts &facts)
{
    std::vector<Contradiction> found;
    inTheUnit(facts, found);
    betweenUnitAndTraffic(facts, found);
    betweenResolvers(facts, found);
    tooOld(facts, found);
    return found;
}

} // namespace sp7600::diagnosis
