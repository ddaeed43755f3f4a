// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/obd.h"

#include <algorithm>

namespace sp7600
{
namespace
{

/// `number * multiplier / divisor + offset`
struct Formula {
    double multiplier = 1;
    double divisor = 1;
    double offset = 0;
};

constexpr Formula plain = {};
constexpr Formula percent = {.multiplier = 100, .divisor = 255};
constexpr Formula trim = {.multiplier = 100, .divisor = 128, .offset = -100};
constexpr Formula celsius = {.offset = -40};

struct Range {
    double minimum = 0;
    double maximum = 0;
};

constexpr ObdQuantityInfo row(ObdQuantity quantity, std::uint8_t pid, std::uint8_t octets,
                              Formula formula, Range range, std::string_view key,
                              std::string_view unit = {})
{
    return {.quantity = quantity,
            .pid = pid,
            .answerOctets = octets,
            .octets = octets,
            .mask = static_cast<std::uint16_t>(octets == 1 ? 0xFF : 0xFFFF),
            .shift = 0,
            .multiplier = formula.multiplier,
            .divisor = formula.divisor,
            .offset = formula.offset,
            .minimum = range.minimum,
            .maximum = range.maximum,
            .key = key,
            .unit = unit};
}

/// Some bits of the first octet of a longer answer.
constexpr ObdQuantityInfo bits(ObdQuantity quantity, std::uint8_t pid, std::uint8_t answerOctets,
                               std::uint16_t mask, std::uint8_t shift, std::string_view key)
{
    ObdQuantityInfo info = row(quantity, pid, 1, plain, {0, double(mask >> shift)}, key);
    info.answerOctets = answerOctets;
    info.mask = mask;
    info.shift = shift;
    return info;
}

using enum ObdQuantity;

constexpr std::array<ObdQuantityInfo, obdQuantityCount> quantities = {
    bits(MilOn, 0x01, 4, 0x80, 7, "mil_on"),
    bits(DtcCount, 0x01, 4, 0x7F, 0, "dtc_count"),
    bits(FuelSystemStatus, 0x03, 2, 0xFF, 0, "fuel_system_status"),
    row(EngineLoad, 0x04, 1, percent, {0, 100}, "engine_load_pct", "%"),
    row(CoolantTemperature, 0x05, 1, celsius, {-40, 215}, "coolant_temp_c", "°C"),
    row(ShortFuelTrim1, 0x06, 1, trim, {-100, 99.21875}, "short_fuel_trim_1_pct", "%"),
    row(LongFuelTrim1, 0x07, 1, trim, {-100, 99.21875}, "long_fuel_trim_1_pct", "%"),
    row(ShortFuelTrim2, 0x08, 1, trim, {-100, 99.21875}, "short_fuel_trim_2_pct", "%"),
    row(LongFuelTrim2, 0x09, 1, trim, {-100, 99.21875}, "long_fuel_trim_2_pct", "%"),
    row(FuelPressure, 0x0A, 1, {.multiplier = 3}, {0, 765}, "fuel_pressure_kpa", "kPa"),
    row(IntakePressure, 0x0B, 1, plain, {0, 255}, "intake_map_kpa", "kPa"),
    row(EngineSpeed, 0x0C, 2, {.divisor = 4}, {0, 16383.75}, "engine_rpm", "rpm"),
    row(VehicleSpeed, 0x0D, 1, plain, {0, 255}, "vehicle_speed_kmh", "km/h"),
    row(TimingAdvance, 0x0E, 1, {.divisor = 2, .offset = -64}, {-64, 63.5}, "timing_advance_deg",
        "°"),
    row(IntakeAirTemperature, 0x0F, 1, celsius, {-40, 215}, "intake_air_temp_c", "°C"),
    row(MassAirFlow, 0x10, 2, {.divisor = 100}, {0, 655.35}, "maf_g_per_s", "g/s"),
    row(Throttle, 0x11, 1, percent, {0, 100}, "throttle_pct", "%"),
    row(ObdStandard, 0x1C, 1, plain, {0, 255}, "obd_standard"),
    row(RunTime, 0x1F, 2, plain, {0, 65535}, "run_time_s", "s"),
    row(DistanceWithMil, 0x21, 2, plain, {0, 65535}, "distance_with_mil_km", "km"),
    row(FuelLevel, 0x2F, 1, percent, {0, 100}, "fuel_level_pct", "%"),
    row(WarmUpsSinceClear, 0x30, 1, plain, {0, 255}, "warmups_since_clear"),
    row(DistanceSinceClear, 0x31, 2, plain, {0, 65535}, "distance_since_clear_km", "km"),
    row(BarometricPressure, 0x33, 1, plain, {0, 255}, "barometric_kpa", "kPa"),
    row(ModuleVoltage, 0x42, 2, {.divisor = 1000}, {0, 65.535}, "control_module_v", "V"),
    row(AbsoluteLoad, 0x43, 2, percent, {0, 25700}, "absolute_load_pct", "%"),
    row(CommandedLambda, 0x44, 2, {.multiplier = 2, .divisor = 65536}, {0, 131070.0 / 65536},
        "commanded_lambda"),
    row(RelativeThrottle, 0x45, 1, percent, {0, 100}, "relative_throttle_pct", "%"),
    row(AmbientTemperature, 0x46, 1, celsius, {-40, 215}, "ambient_temp_c", "°C"),
    row(ThrottleB, 0x47, 1, percent, {0, 100}, "absolute_throttle_b_pct", "%"),
    row(PedalD, 0x49, 1, percent, {0, 100}, "accelerator_pedal_d_pct", "%"),
    row(PedalE, 0x4A, 1, percent, {0, 100}, "accelerator_pedal_e_pct", "%"),
    row(CommandedThrottle, 0x4C, 1, percent, {0, 100}, "commanded_throttle_pct", "%"),
    row(TimeWithMil, 0x4D, 2, plain, {0, 65535}, "time_with_mil_min", "min"),
    row(TimeSinceClear, 0x4E, 2, plain, {0, 65535}, "time_since_clear_min", "min"),
    row(FuelType, 0x51, 1, plain, {0, 255}, "fuel_type"),
    row(OilTemperature, 0x5C, 1, celsius, {-40, 215}, "oil_temp_c", "°C"),
    row(FuelRate, 0x5E, 2, {.divisor = 20}, {0, 3276.75}, "fuel_rate_l_per_h", "L/h"),
};

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < quantities.size(); ++i) {
        if (static_cast<std::size_t>(quantities[i].quantity) != i)
            return false;
    }
    return std::ranges::is_sorted(quantities, {}, &ObdQuantityInfo::pid);
}
static_assert(isInOrder());

constexpr bool rangesFollowFromTheFormulas()
{
    return std::ranges::all_of(quantities, [](const ObdQuantityInfo &quantity) {
        return obdValue(quantity, 0) == quantity.minimum
               && obdValue(quantity, 0xFFFF) == quantity.maximum;
    });
}
static_assert(rangesFollowFromTheFormulas());

constexpr bool answersHoldTheirQuantities()
{
    return std::ranges::all_of(quantities, [](const ObdQuantityInfo &quantity) {
        return (quantity.octets == 1 || quantity.octets == 2)
               && quantity.octets <= quantity.answerOctets
               && quantity.mask >> (8 * quantity.octets) == 0 && !quantity.key.empty();
    });
}
static_assert(answersHoldTheirQuantities());

constexpr std::array<ObdPidInfo, 256> pidTable()
{
    std::array<ObdPidInfo, 256> pids = {};
    for (std::size_t bitmap = 0x00; bitmap <= 0xC0; bitmap += 0x20)
        pids[bitmap] = {.answerOctets = 4, .isBitmap = true};
    for (std::size_t i = 0; i < quantities.size(); ++i) {
        ObdPidInfo &pid = pids[quantities[i].pid];
        if (pid.quantityCount == 0)
            pid = {.answerOctets = quantities[i].answerOctets,
                   .firstQuantity = static_cast<std::uint8_t>(i)};
        ++pid.quantityCount;
    }
    return pids;
}
constexpr std::array<ObdPidInfo, 256> pids = pidTable();

} // namespace

std::span<const ObdQuantityInfo, obdQuantityCount> obdQuantities()
{
    return quantities;
}

std::span<const ObdPidInfo, 256> obdPids()
{
    return pids;
}

} // namespace sp7600
