// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace sp7600
{

/// Who the tracker is. Absent is not known, never a default.
struct Identity {
    std::optional<std::string> imei;     ///< 15 digits.
    std::optional<std::string> model;    ///< For example `SP7600`.
    std::optional<std::string> firmware; ///< For example `V1.10`.
    std::optional<std::string> hardware;
    std::optional<std::string> imsi;  ///< Of the SIM, at most 15 digits.
    std::optional<std::string> iccid; ///< Of the SIM, 18 to 22 digits.
    bool imeiFromLabel = false;       ///< Typed or scanned by a person, not told by the unit.

    bool operator==(const Identity &) const = default;
};

/// What the tracker says of its surroundings, where its profile has a word for it.
struct DeviceStatus {
    std::optional<bool> simReady;
    std::optional<bool> simPinNeeded;
    std::optional<int> mcc;          ///< Mobile country code of the SIM, 3 digits.
    std::optional<std::string> mnc;  ///< As sent: 2 and 3 digits differ.
    std::optional<int> registration; ///< 3GPP TS 27.007 +CREG: 1 home, 5 roaming.
    std::optional<int> signalBars;   ///< 0 to 5.
    std::optional<int> signalDbm;    ///< Negative.
    std::optional<bool> dataSession;
    std::optional<bool> gpsFix;
    std::optional<int> satellites;
    std::optional<double> externalVolts;
    std::optional<double> batteryVolts;
    std::optional<std::uint64_t> odometerMetres;
    std::optional<bool> asleep;
    std::optional<std::uint64_t> pendingReports; ///< Stored in the unit, not yet acknowledged.

    bool operator==(const DeviceStatus &) const = default;
};

} // namespace sp7600
