// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/vehicle.h"

#include "core/protocol/obd.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <initializer_list>

namespace sp7600::simulator
{

namespace
{

constexpr double idleRpm = 780.0;
/// The gearbox shifts up beyond it.
constexpr double shiftRpm = 2600.0;
/// Kilometres an hour for each 1000 turns a minute, from the first gear on.
constexpr std::array gears = {8.0, 14.0, 21.0, 30.0, 39.0};

/// A van that has stood for some minutes is still warm.
constexpr double coolantAtStart = 62.0;
constexpr double coolantWhenWarm = 90.0;
constexpr double warmingSeconds = 150.0;

constexpr double metresOfATank = 420'000.0;
constexpr double fullTankPercent = 92.0;
constexpr double emptyTankPercent = 18.0;
/// 9.4 L each 100 km, 0.722 kg/L (REFERENCE.md section 2.2).
constexpr double gramsPerMetre = 9.4 * 722.0 / 100'000.0;

double engineRpm(const DriveSample &sample, double speedKmh)
{
    if (!sample.ignition)
        return 0.0;
    const auto rpmIn = [speedKmh](double gear) { return speedKmh / gear * 1000.0; };
    const auto gear =
        std::ranges::find_if(gears, [&rpmIn](double each) { return rpmIn(each) <= shiftRpm; });
    return std::max(idleRpm, rpmIn(gear == gears.end() ? gears.back() : *gear));
}

double coolant(const DriveSample &sample)
{
    const auto running = static_cast<double>(sample.engineTime.count());
    return coolantWhenWarm
           - (coolantWhenWarm - coolantAtStart) * std::exp(-running / warmingSeconds);
}

double fuelLevel(const DriveSample &sample)
{
    const double used = std::fmod(sample.odometerMetres, metresOfATank) / metresOfATank;
    return std::lerp(fullTankPercent, emptyTankPercent, used);
}

std::uint8_t octetOf(double value)
{
    return static_cast<std::uint8_t>(std::clamp(std::round(value), 0.0, 255.0));
}

void answer(ObdInfo &obd, std::initializer_list<std::uint8_t> response)
{
    obd.octets.push_back(static_cast<std::uint8_t>(response.size()));
    obd.octets.insert(obd.octets.end(), response);
}

void answerTwo(ObdInfo &obd, std::uint8_t pid, double value)
{
    const auto raw = static_cast<unsigned>(std::clamp(std::round(value), 0.0, 65535.0));
    answer(obd, {0x41, pid, static_cast<std::uint8_t>(raw >> 8U),
                 static_cast<std::uint8_t>(raw & 0xFFU)});
}

} // namespace

ObdInfo vehicleAnswers(const DriveSample &sample, double speedKmh, double volts)
{
    ObdInfo obd;
    answerTwo(obd, 0x0C, 4.0 * engineRpm(sample, speedKmh));
    answer(obd, {0x41, 0x0D, octetOf(speedKmh)});
    answer(obd, {0x41, 0x05, octetOf(coolant(sample) + 40.0)});
    answer(obd, {0x41, 0x2F, octetOf(fuelLevel(sample) * 255.0 / 100.0)});
    answerTwo(obd, 0x42, 1000.0 * volts);
    WarningList none;
    protocol::decodeObd(obd, none);
    return obd;
}

std::uint64_t fuelUsedGrams(const DriveSample &sample)
{
    return static_cast<std::uint64_t>(std::llround(sample.odometerMetres * gramsPerMetre));
}

} // namespace sp7600::simulator
