// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/ranking.h"

#include "core/diagnosis/facts.h"

#include <array>
#include <span>
#include <tuple>

namespace sp7600::diagnosis
{

namespace
{

using enum FindingId;

struct Explanation {
    FindingId cause;
    std::span<const FindingId> consequences;
};

constexpr std::array withoutSim = {NetworkNotRegistered, RoamingRefused, SignalWeak,
                                   DataSessionMissing, ServerUnreachableFromDevice};
constexpr std::array withoutNetwork = {DataSessionMissing, ServerUnreachableFromDevice};
constexpr std::array withoutWay = {ServerUnreachableFromDevice};
constexpr std::array withoutName = {EndpointHostDiffers, ServerUnreachableFromDevice};
constexpr std::array asleep = {IntervalLongerThanWait, ServerUnreachableFromDevice};

constexpr std::array explanations = {
    Explanation{SimMissing, withoutSim},
    Explanation{SimPinLocked, withoutSim},
    Explanation{NetworkNotRegistered, withoutNetwork},
    Explanation{RoamingRefused, withoutNetwork},
    Explanation{ApnEmpty, withoutNetwork},
    Explanation{ApnUnknownForOperator, withoutNetwork},
    Explanation{ApnCredentialsMissing, withoutNetwork},
    Explanation{DataSessionMissing, withoutWay},
    Explanation{EndpointHostDiffers, withoutWay},
    Explanation{EndpointPortDiffers, withoutWay},
    Explanation{TransportMismatch, withoutWay},
    Explanation{EndpointAddressStale, withoutWay},
    Explanation{EndpointNameUnresolved, withoutName},
    Explanation{ServerUnreachable, withoutWay},
    Explanation{ReportOtherImei, withoutWay},
    Explanation{ReportUndecodable, withoutWay},
    Explanation{LaptopFirewall, withoutWay},
    Explanation{ListenerBehindNat, withoutWay},
    Explanation{IntervalLongerThanWait, withoutWay},
    Explanation{UnitAsleep, asleep},
};

/// The finding that a setting with a wrong value makes.
struct OfSetting {
    FindingId id;
    SettingId setting;
};

constexpr std::array ofSettings = {
    OfSetting{EndpointHostDiffers, SettingId::Host},
    OfSetting{EndpointAddressStale, SettingId::Host},
    OfSetting{EndpointPortDiffers, SettingId::ServerPort},
    OfSetting{TransportMismatch, SettingId::Transport},
    OfSetting{ApnEmpty, SettingId::Apn},
    OfSetting{ApnUnknownForOperator, SettingId::Apn},
    OfSetting{ApnCredentialsMissing, SettingId::ApnUser},
};

bool explains(const Finding &cause, FindingId consequence)
{
    // A suspicion explains nothing.
    if (cause.confidence == Confidence::Possible)
        return false;
    if (cause.id == SettingsLostAfterRestart) {
        return std::ranges::any_of(ofSettings, [&](const OfSetting &one) {
            return one.id == consequence && cause.remedy.settings.has(one.setting);
        });
    }
    return std::ranges::any_of(explanations, [&](const Explanation &one) {
        return one.cause == cause.id && contains(one.consequences, consequence);
    });
}

} // namespace

std::vector<Finding> ranked(std::vector<Finding> findings)
{
    std::vector<Finding> kept;
    for (const auto &finding : findings) {
        const bool explained = std::ranges::any_of(
            findings, [&](const Finding &cause) { return explains(cause, finding.id); });
        if (!explained)
            kept.push_back(finding);
    }
    std::ranges::stable_sort(kept, {}, [](const Finding &finding) {
        return std::tuple(finding.severity, finding.confidence, finding.rung);
    });
    return kept;
}

} // namespace sp7600::diagnosis
