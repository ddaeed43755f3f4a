// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/obd.h"
#include "core/simulator/drive.h"

#include <cstdint>

namespace sp7600::simulator
{

/// What the vehicle's own computer answers to the unit at one moment of the drive: engine speed,
/// vehicle speed as @p speedKmh, coolant, fuel level and voltage, as responses and decoded.
[[nodiscard]] ObdInfo vehicleAnswers(const DriveSample &sample, double speedKmh, double volts);

/// Fuel used in the vehicle's life.
[[nodiscard]] std::uint64_t fuelUsedGrams(const DriveSample &sample);

} // namespace sp7600::simulator
