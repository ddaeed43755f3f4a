// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/report.h"
#include "core/simulator/commandinterpreter.h"
#include "core/simulator/drive.h"
#include "core/simulator/virtualtracker.h"

#include <string>

namespace sp7600::simulator
{

/// Makes the unit's reports and tells what it senses, both from the same drive. Immutable.
class ReportMaker final
{
public:
    /// @p switchedOn matters to a vehicle that is setting off.
    explicit ReportMaker(const UnitIdentity &unit, VehicleState vehicle = VehicleState::OnItsRound,
                         UtcSeconds switchedOn = {}, Surroundings surroundings = {},
                         const ReportHabits &habits = {});

    /// Whether the interval for a parked vehicle applies: its ignition is off.
    [[nodiscard]] bool isParkedAt(UtcSeconds time) const;

    [[nodiscard]] Report heartbeat() const;

    /// A periodic report of a unit of version 16, with every value rounded as the wire carries it.
    [[nodiscard]] Report reportAt(UtcSeconds time) const;

    /// What VST and VS2 tell of the senses; the data session and pending reports are left to the
    /// caller.
    [[nodiscard]] UnitStatus statusAt(UtcSeconds time) const;

private:
    [[nodiscard]] DriveSample sampleAt(UtcSeconds time) const;
    [[nodiscard]] double externalVolts(const DriveSample &sample, UtcSeconds time) const;
    [[nodiscard]] GpsInfo positionAt(const DriveSample &sample, UtcSeconds time) const;
    [[nodiscard]] int satellitesAt(UtcSeconds time) const;
    [[nodiscard]] GsmInfo cellsAt(const DriveSample &sample, UtcSeconds time) const;

    VehicleState m_vehicle;
    UtcSeconds m_switchedOn;
    Surroundings m_surroundings;
    std::string m_imei; ///< As reports have it.
    std::chrono::seconds m_clockError;
    SystemInfo m_system;
    Drive m_drive;
};

} // namespace sp7600::simulator
