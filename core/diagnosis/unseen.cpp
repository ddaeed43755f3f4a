// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/unseen.h"

#include "core/diagnosis/items.h"

namespace sp7600::diagnosis
{

namespace
{

/// Nobody answered on the cable, so there is nothing to say of a tracker's words.
bool deviceIsThere(const Facts &facts)
{
    const auto &device = facts.evidence().device;
    return device
           && (device->settings || device->status || device->identity != Identity{}
               || (device->error
                   && (device->error->code == ErrorCode::FirmwareUnknown
                       || device->error->code == ErrorCode::PasswordWrong)));
}

bool statusIsTold(const Facts &facts)
{
    return facts.status() != nullptr && *facts.status() != DeviceStatus{};
}

bool laptopHasNetwork(const Facts &facts)
{
    const auto &laptop = facts.evidence().laptop;
    return laptop
           && (laptop->reachability.conclusion != Reach::NoNetwork || !laptop->lookups.empty()
               || !laptop->connects.empty());
}

bool serverIsSeen(const Facts &facts)
{
    const auto &laptop = *facts.evidence().laptop;
    const auto failure = connectFailure(laptop);
    return connected(laptop) || (failure && failure != ProbeFailure::NoRoute)
           || (facts.heard() && facts.unit()->lastAnswer)
           || (facts.heard() && facts.meantForHere() && !facts.throughRelay());
}

} // namespace

std::vector<UnseenId> unseen(const Facts &facts)
{
    const auto &evidence = facts.evidence();
    const bool heardTraffic = evidence.traffic && !evidence.traffic->error;
    const bool there = deviceIsThere(facts);
    std::vector<UnseenId> missing;
    const auto add = [&](bool isMissing, UnseenId id) {
        if (isMissing)
            missing.push_back(id);
    };
    add(!there, UnseenId::Device);
    add(there && (!facts.held(SettingId::Host) || !facts.held(SettingId::ServerPort)),
        UnseenId::DeviceSettings);
    add(there && !statusIsTold(facts), UnseenId::DeviceStatus);
    add(!heardTraffic, UnseenId::Traffic);
    add(heardTraffic && !facts.arrives(), UnseenId::Reports);
    add(!laptopHasNetwork(facts), UnseenId::Laptop);
    add(laptopHasNetwork(facts) && !serverIsSeen(facts), UnseenId::Server);
    add(there && !evidence.carrier && !facts.heard(), UnseenId::Carrier);
    add(facts.heard() && !facts.unit()->lastAnswer && !facts.isThisLaptop(facts.goalHost())
            && !(evidence.target.preset && evidence.target.preset->thisLaptop),
        UnseenId::Answer);
    add(facts.circumstance() == Circumstance::NotKnown, UnseenId::Circumstance);
    return missing;
}

} // namespace sp7600::diagnosis
