// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/reportmaker.h"

#include "core/simulator/simcard.h"
#include "core/simulator/vehicle.h"

#include <array>
#include <cmath>
#include <utility>

namespace sp7600::simulator
{

namespace
{

constexpr auto unitVersion = "16";
constexpr double movingFromKmh = 2.0;
constexpr std::uint64_t movingStatusBit = 0x4; // REFERENCE.md section 2.3
constexpr std::uint64_t ignitionBit = 0x1;
constexpr std::uint64_t periodicAtRest = 1;
constexpr std::uint64_t periodicMoving = 3;
constexpr double batteryVolts = 4.1;
constexpr auto driverKey = "0000a1b2c3d4";
constexpr auto thermometer = "9f00000655705d28";
constexpr int satellitesWithoutAFix = 2;
constexpr int goodSignalDbm = -63;

struct Tower {
    std::uint32_t lac;
    std::uint32_t cellId;
};
constexpr std::array towers = {
    Tower{0x2C1A, 0x5A31}, Tower{0x2C1A, 0x5A47}, Tower{0x2C1A, 0x60B2},
    Tower{0x2C1F, 0x71C4}, Tower{0x2C1F, 0x71D8}, Tower{0x2C22, 0x8E05},
};

double rounded(double value, double steps)
{
    return std::round(value * steps) / steps;
}

/// Slow and small changes that look like a sensor, the same for the same time.
double sway(UtcSeconds time, double periodSeconds)
{
    return std::sin(static_cast<double>(time.time_since_epoch().count()) / periodSeconds);
}

/// The alternator charges; a parked battery rests.
double voltsOfAGoodBattery(const DriveSample &sample, UtcSeconds time)
{
    return sample.ignition ? rounded(13.95 + 0.22 * sway(time, 41.0), 100.0)
                           : rounded(12.68 + 0.06 * sway(time, 173.0), 100.0);
}

bool isMoving(const DriveSample &sample)
{
    return sample.speedKmh >= movingFromKmh;
}

double shownSpeed(const DriveSample &sample)
{
    return isMoving(sample) ? std::round(sample.speedKmh) : 0.0;
}

std::string hoursMinutesSeconds(std::chrono::seconds time)
{
    const auto seconds = time.count();
    return std::to_string(seconds / 3600) + '-' + std::to_string(seconds / 60 % 60) + '-'
           + std::to_string(seconds % 60);
}

/// The driver's key in its holder, and what the load area's thermometer says.
KeptList<SensorInfo> sensorsAt(const DriveSample &sample, UtcSeconds time)
{
    KeptList<SensorInfo> sensors;
    if (sample.ignition)
        sensors.push_back(
            {.index = 0, .type = 0, .id = driverKey, .temperatureCelsius = {}, .raw = {}});
    sensors.push_back({.index = 1,
                       .type = 1,
                       .id = thermometer,
                       .temperatureCelsius = rounded(21.4 + 2.6 * sway(time, 900.0), 10.0),
                       .raw = {}});
    return sensors;
}

} // namespace

ReportMaker::ReportMaker(const UnitIdentity &unit, VehicleState vehicle, UtcSeconds switchedOn,
                         Surroundings surroundings, const ReportHabits &habits)
    : m_vehicle(vehicle)
    , m_switchedOn(switchedOn)
    , m_surroundings(std::move(surroundings))
    , m_imei(habits.neighboursImei ? neighbourOf(unit.imei) : unit.imei)
    , m_clockError(habits.clockError)
    , m_system{.name = unit.model, .firmware = unit.firmware, .hardware = unit.hardware}
{
}

DriveSample ReportMaker::sampleAt(UtcSeconds time) const
{
    switch (m_vehicle) {
    case VehicleState::OnItsRound:
        break;
    case VehicleState::SettingOff:
        return m_drive.at(Drive::begin() + (time - m_switchedOn));
    case VehicleState::UnderWay:
        return m_drive.at(Drive::begin() + std::chrono::minutes(1) + (time - m_switchedOn));
    case VehicleState::Parked:
        return m_drive.at(Drive::begin() + m_drive.roundDuration() - std::chrono::seconds(1));
    }
    return m_drive.at(time);
}

bool ReportMaker::isParkedAt(UtcSeconds time) const
{
    return !sampleAt(time).ignition;
}

double ReportMaker::externalVolts(const DriveSample &sample, UtcSeconds time) const
{
    return m_surroundings.externalVolts.value_or(voltsOfAGoodBattery(sample, time));
}

int ReportMaker::satellitesAt(UtcSeconds time) const
{
    return m_surroundings.skyIsClear ? static_cast<int>(std::lround(9.5 + 1.9 * sway(time, 67.0)))
                                     : satellitesWithoutAFix;
}

GpsInfo ReportMaker::positionAt(const DriveSample &sample, UtcSeconds time) const
{
    GpsInfo gps;
    gps.valid = m_surroundings.skyIsClear;
    gps.fix = gps.valid ? 'A' : 'V';
    gps.satellites = satellitesAt(time);
    if (!gps.valid)
        return gps;
    gps.latitude = rounded(sample.latitude, 1e6);
    gps.longitude = rounded(sample.longitude, 1e6);
    gps.speedKmh = shownSpeed(sample);
    gps.courseDegrees = std::fmod(std::round(sample.courseDegrees), 360.0);
    gps.altitudeMetres = std::round(2242.0 + 9.0 * std::sin(sample.latitude * 900.0));
    gps.hdop = rounded(0.92 + 0.11 * sway(time, 67.0), 100.0);
    gps.vdop = rounded(1.34 + 0.15 * sway(time, 67.0), 100.0);
    return gps;
}

GsmInfo ReportMaker::cellsAt(const DriveSample &sample, UtcSeconds time) const
{
    GsmInfo gsm;
    gsm.registration = registrationIn(m_surroundings);
    gsm.signal = barsIn(m_surroundings);
    const int mnc = std::stoi(m_surroundings.mnc);
    for (std::size_t i = 0; i < 3; ++i) {
        const auto &tower = towers[(sample.area + i) % towers.size()];
        const auto changing =
            static_cast<int>(std::lround(3.0 * sway(time, 29.0 + static_cast<double>(i))));
        const auto best = m_surroundings.signalDbm.value_or(goodSignalDbm + changing);
        gsm.cells.push_back({.mcc = m_surroundings.mcc,
                             .mnc = mnc,
                             .lac = tower.lac,
                             .cellId = tower.cellId,
                             .levelDbm = best - 9 * static_cast<int>(i)});
    }
    return gsm;
}

Report ReportMaker::heartbeat() const
{
    Report report;
    report.kind = ReportKind::Heartbeat;
    report.version = unitVersion;
    report.imei = m_imei;
    return report;
}

Report ReportMaker::reportAt(UtcSeconds time) const
{
    const auto sample = sampleAt(time);
    const bool moving = isMoving(sample);

    Report report;
    report.version = unitVersion;
    report.imei = m_imei;
    report.time = time + m_clockError;
    report.system = m_system;

    report.gps = positionAt(sample, time);
    report.gsm = cellsAt(sample, time);

    CounterInfo counters;
    counters.odometerMetres = static_cast<std::uint64_t>(std::llround(sample.odometerMetres));
    counters.engineTimeRaw = hoursMinutesSeconds(sample.engineTime);
    counters.engineSeconds = static_cast<std::uint64_t>(sample.engineTime.count());
    report.counters = counters;

    report.analogue.emplace().volts = {externalVolts(sample, time), batteryVolts};

    DeviceStatusInfo status;
    status.status = moving ? movingStatusBit : 0;
    status.io = sample.ignition ? ignitionBit : 0;
    status.geofenceLow = "0";
    status.geofenceHigh = "0";
    status.eventStatus = 0;
    status.packetType = moving ? periodicMoving : periodicAtRest;
    report.status = status;

    report.sensors = sensorsAt(sample, time);
    if (!m_surroundings.vehicleBusSpeaks) {
        report.obd.emplace(); // It asked, and nobody answered.
        return report;
    }
    report.obd = vehicleAnswers(sample, shownSpeed(sample), externalVolts(sample, time));
    report.fuel.emplace().grams = {fuelUsedGrams(sample)};
    return report;
}

UnitStatus ReportMaker::statusAt(UtcSeconds time) const
{
    const auto sample = sampleAt(time);
    UnitStatus status;
    status.sim = m_surroundings.sim;
    status.mcc = m_surroundings.mcc;
    status.mnc = m_surroundings.mnc;
    status.registration = registrationIn(m_surroundings);
    status.signalBars = barsIn(m_surroundings);
    status.gpsFix = m_surroundings.skyIsClear;
    status.satellites = satellitesAt(time);
    status.externalVolts = externalVolts(sample, time);
    status.batteryVolts = batteryVolts;
    status.signalDbm = *cellsAt(sample, time).cells.front().levelDbm;
    status.asleep = m_vehicle == VehicleState::Parked;
    return status;
}

} // namespace sp7600::simulator
