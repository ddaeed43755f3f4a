// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/unseen.h"

#include "core/diagnosis/items.h"

#include <algorithm>
#include <utility>

namespace sp7600::diagnosis
{

namespace
{

/// The unit tells this by an answer, and a finding says so.
bool isAnswer(const Error &error)
{
    return error.code == ErrorCode::FirmwareUnknown || error.code == ErrorCode::PasswordWrong;
}

bool isSilence(const ReadSetting &setting)
{
    return setting.error && setting.error->code == ErrorCode::DeviceSilent;
}

/// It told something of itself; what stands on its label was told by a person.
bool toldIdentity(const DeviceEvidence &device)
{
    auto identity = device.identity;
    if (std::exchange(identity.imeiFromLabel, false))
        identity.imei.reset();
    return identity != Identity{};
}

bool toldSettings(const DeviceEvidence &device)
{
    const auto isTold = [&device](SettingId setting) {
        const auto &found = (*device.settings)[setting];
        return found.state == ReadState::Read || (found.error && !isSilence(found));
    };
    const auto isUnanswered = [&device](SettingId setting) {
        return isSilence((*device.settings)[setting]);
    };
    return device.settings
           && (std::ranges::any_of(allSettings, isTold)
               || (!device.error && std::ranges::none_of(allSettings, isUnanswered)));
}

/// False: nobody answered on the cable, so there is nothing to say of a tracker's words.
bool deviceIsThere(const Facts &facts)
{
    const auto &device = facts.evidence().device;
    return device
           && (toldSettings(*device) || device->status || toldIdentity(*device)
               || (device->error && isAnswer(*device->error)));
}

/// What the talk with the unit came to; absent where a finding tells it, or nobody tried.
std::optional<Error> deviceError(const Facts &facts)
{
    const auto &device = facts.evidence().device;
    if (!device)
        return {};
    if (device->error)
        return isAnswer(*device->error) ? std::nullopt : device->error;
    if (device->settings) {
        for (const auto setting : allSettings) {
            if (isSilence((*device->settings)[setting]))
                return (*device->settings)[setting].error;
        }
    }
    return {};
}

bool statusIsTold(const Facts &facts)
{
    return facts.status() != nullptr && *facts.status() != DeviceStatus{};
}

bool laptopHasNetwork(const Facts &facts)
{
    const auto &laptop = facts.evidence().laptop;
    if (!laptop)
        return false;
    // A try that came to nothing shows no network, unless somebody was there to refuse it.
    const auto failure = connectFailure(*laptop);
    return laptop->reachability.conclusion != Reach::NoNetwork || connected(*laptop)
           || failure == ProbeFailure::Refused || failure == ProbeFailure::Reset
           || std::ranges::any_of(
               laptop->lookups, [](const NameLookup &lookup) { return !lookup.addresses.empty(); });
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

std::vector<Unseen> unseen(const Facts &facts)
{
    const auto &evidence = facts.evidence();
    const bool heardTraffic = evidence.traffic && !evidence.traffic->error;
    const bool there = deviceIsThere(facts);
    std::vector<Unseen> missing;
    const auto add = [&](bool isMissing, UnseenId id, const std::optional<Error> &error = {}) {
        if (isMissing)
            missing.push_back({id, error});
    };
    add(!there, UnseenId::Device, deviceError(facts));
    add(there && (!facts.held(SettingId::Host) || !facts.held(SettingId::ServerPort)),
        UnseenId::DeviceSettings, deviceError(facts));
    add(there && !statusIsTold(facts), UnseenId::DeviceStatus);
    add(!heardTraffic, UnseenId::Traffic,
        evidence.traffic ? evidence.traffic->error : std::nullopt);
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
