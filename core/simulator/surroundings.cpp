// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/surroundings.h"

#include "core/model/letters.h"
#include "core/simulator/commandtext.h"

#include <algorithm>

namespace sp7600::simulator
{

namespace
{

constexpr int registeredAtHome = 1;
constexpr int registeredRoaming = 5;
constexpr int barsWhereSignalIsGood = 4;
constexpr int mostBars = 5;
/// The first bar begins here, and each of the others so many dB further on.
constexpr int dbmOfTheFirstBar = -110;
constexpr int dbOfABar = 10;

bool isOpen(const std::vector<AccessPoint> &accessPoints, const ConnectionSettings &settings)
{
    const auto held = [&settings](SettingId setting) {
        return settings.value(setting).value_or("");
    };
    return accessPoints.empty() || std::ranges::any_of(accessPoints, [&](const AccessPoint &each) {
               // The names of access points have no case (3GPP TS 23.003).
               return upperCase(each.apn) == upperCase(held(SettingId::Apn))
                      && each.user == held(SettingId::ApnUser)
                      && each.password == held(SettingId::ApnPassword);
           });
}

} // namespace

int registrationIn(const Surroundings &surroundings)
{
    return surroundings.sim == SimState::Ready ? surroundings.registration : 0;
}

std::string_view obstacleToData(const Surroundings &surroundings,
                                const ConnectionSettings &settings)
{
    if (surroundings.sim != SimState::Ready)
        return surroundings.sim == SimState::Absent ? "no SIM" : "SIM locked";
    if (surroundings.registration != registeredAtHome
        && surroundings.registration != registeredRoaming)
        return "not registered";
    if (settings.value(SettingId::Apn).value_or("").empty())
        return "no APN";
    if (!surroundings.servesData)
        return "no data for this SIM";
    if (!isOpen(surroundings.accessPoints, settings))
        return "access point refused";
    return {};
}

int barsIn(const Surroundings &surroundings)
{
    if (!surroundings.signalDbm)
        return barsWhereSignalIsGood;
    return std::clamp((*surroundings.signalDbm - dbmOfTheFirstBar) / dbOfABar + 1, 0, mostBars);
}

} // namespace sp7600::simulator
