// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/replyvalues.h"

#include "core/model/imei.h"
#include "core/protocol/numbers.h"

#include <algorithm>
#include <string_view>

namespace sp7600::device
{

using protocol::Slots;

namespace
{

bool isDigits(const std::string &text, std::size_t fewest, std::size_t most)
{
    return text.size() >= fewest && text.size() <= most
           && std::ranges::all_of(text, protocol::isDigit);
}

std::optional<std::string> textOf(const Slots &values, std::string_view name)
{
    const auto *value = protocol::findSlot(values, name);
    if (!value || value->empty())
        return {};
    return *value;
}

/// What @p parse makes of a place; nothing when it is empty or no number.
template <typename Parser>
auto numberOf(const Slots &values, std::string_view name, Parser parse) -> decltype(parse(name))
{
    const auto text = textOf(values, name);
    if (!text)
        return {};
    return parse(*text);
}

std::optional<bool> flagOf(const Slots &values, std::string_view name)
{
    const auto number = numberOf(values, name, protocol::parseInt);
    if (!number)
        return {};
    return *number != 0;
}

/// Received signal of 3GPP TS 27.007 +CSQ in dBm; nothing for 99, not known.
std::optional<int> dbmOfCsq(const std::optional<int> &csq)
{
    if (!csq || *csq < 0 || *csq > 31)
        return {};
    return -113 + 2 * *csq;
}

/// How a person counts signal: none below -110 dBm, all five from -70 dBm.
int barsOf(int dbm)
{
    return std::clamp((dbm + 120) / 10, 0, 5);
}

} // namespace

Identity identityOf(const Reply &reply)
{
    const auto &values = *reply.values;
    Identity identity;
    identity.model = textOf(values, "model");
    identity.firmware = textOf(values, "firmware");
    identity.hardware = textOf(values, "hardware");
    identity.imei = textOf(values, "imei");
    identity.imsi = textOf(values, "imsi");
    identity.iccid = textOf(values, "iccid");
    if (!identity.model)
        identity.model = reply.model;
    if (!identity.firmware)
        identity.firmware = reply.firmware;
    return identity;
}

bool isPlausible(const Identity &identity, const std::optional<std::string> &knownImei)
{
    constexpr std::size_t shortestImsi = 6;
    constexpr std::size_t longestImsi = 15;
    constexpr std::size_t shortestIccid = 18;
    constexpr std::size_t longestIccid = 22;
    const auto isOther = [&knownImei](const std::optional<std::string> &text) {
        return !text || text != knownImei;
    };
    return (!identity.imei || parseImei(*identity.imei))
           && (!identity.imsi || isDigits(*identity.imsi, shortestImsi, longestImsi))
           && (!identity.iccid || isDigits(*identity.iccid, shortestIccid, longestIccid))
           && isOther(identity.imsi) && isOther(identity.firmware) && isOther(identity.model)
           && isOther(identity.hardware);
}

void takeOver(const Slots &values, DeviceStatus &status)
{
    const auto take = [](auto &known, const auto &found) {
        if (found)
            known = found;
    };
    if (const auto sim = textOf(values, "sim")) {
        status.simReady = *sim == "READY";
        status.simPinNeeded = *sim == "SIM PIN" || *sim == "SIM PUK";
    }
    take(status.mcc, numberOf(values, "mcc", protocol::parseInt));
    take(status.mnc, textOf(values, "mnc"));
    take(status.registration, numberOf(values, "registration", protocol::parseInt));
    take(status.signalBars, numberOf(values, "signal", protocol::parseInt));
    take(status.signalDbm, dbmOfCsq(numberOf(values, "csq", protocol::parseInt)));
    take(status.signalDbm, numberOf(values, "signal_dbm", protocol::parseInt));
    if (status.signalDbm && !status.signalBars)
        status.signalBars = barsOf(*status.signalDbm);
    take(status.dataSession, flagOf(values, "data"));
    take(status.gpsFix, flagOf(values, "fix"));
    take(status.satellites, numberOf(values, "satellites", protocol::parseInt));
    take(status.externalVolts, numberOf(values, "external_v", protocol::parseDecimal));
    take(status.batteryVolts, numberOf(values, "battery_v", protocol::parseDecimal));
    take(status.odometerMetres, numberOf(values, "odometer_m", protocol::parseUnsigned));
    take(status.asleep, flagOf(values, "asleep"));
    take(status.pendingReports, numberOf(values, "pending", protocol::parseUnsigned));
}

} // namespace sp7600::device
