// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/kept.h"

#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sp7600
{

/// What the vehicle tells of itself by SAE J1979 mode 01, in the order of the PIDs (REFERENCE.md
/// section 5).
enum class ObdQuantity : std::uint8_t {
    MilOn,    ///< 1 when the malfunction indicator lamp is on, else 0.
    DtcCount, ///< Confirmed trouble codes.
    FuelSystemStatus,
    EngineLoad,
    CoolantTemperature,
    ShortFuelTrim1,
    LongFuelTrim1,
    ShortFuelTrim2,
    LongFuelTrim2,
    FuelPressure,
    IntakePressure,
    EngineSpeed,
    VehicleSpeed,
    TimingAdvance,
    IntakeAirTemperature,
    MassAirFlow,
    Throttle,
    ObdStandard,
    RunTime,
    DistanceWithMil,
    FuelLevel,
    WarmUpsSinceClear,
    DistanceSinceClear,
    BarometricPressure,
    ModuleVoltage,
    AbsoluteLoad,
    CommandedLambda,
    RelativeThrottle,
    AmbientTemperature,
    ThrottleB,
    PedalD,
    PedalE,
    CommandedThrottle,
    TimeWithMil,
    TimeSinceClear,
    FuelType,
    OilTemperature,
    FuelRate,
};
inline constexpr std::size_t obdQuantityCount = static_cast<std::size_t>(ObdQuantity::FuelRate) + 1;

/// How a quantity stands in the answer to its PID, and what it means:
/// `((octets, big-endian) & mask) >> shift) * multiplier / divisor + offset`.
struct ObdQuantityInfo {
    ObdQuantity quantity = ObdQuantity::MilOn;
    std::uint8_t pid = 0;
    std::uint8_t answerOctets = 0; ///< Data octets that an answer to the PID has.
    std::uint8_t octets = 0;       ///< How many of them, from the first, hold the quantity.
    std::uint16_t mask = 0xFFFF;
    std::uint8_t shift = 0;
    double multiplier = 1;
    double divisor = 1;
    double offset = 0;
    double minimum = 0; ///< Smallest and largest value that the octets can express.
    double maximum = 0;
    std::string_view key;  ///< JSON name, with its unit.
    std::string_view unit; ///< As people write it; empty for a plain number.
};

/// What @p number, the first `octets` of an answer taken big-endian, means by the formula of
/// @p quantity.
[[nodiscard]] constexpr double obdValue(const ObdQuantityInfo &quantity, std::uint32_t number)
{
    const std::uint32_t bits = (number & quantity.mask) >> quantity.shift;
    return bits * quantity.multiplier / quantity.divisor + quantity.offset;
}

/// One row for each quantity, in the order of the enumeration. REFERENCE.md section 5.
[[nodiscard]] std::span<const ObdQuantityInfo, obdQuantityCount> obdQuantities();

/// What an answer to a mode 01 PID holds: quantities, or a bitmap of the 32 PIDs after it.
struct ObdPidInfo {
    std::uint8_t answerOctets = 0; ///< Data octets after the PID; 0 when the PID is not known.
    std::uint8_t firstQuantity = 0;
    std::uint8_t quantityCount = 0; ///< Neighbours in obdQuantities().
    bool isBitmap = false;
};

/// By PID.
[[nodiscard]] std::span<const ObdPidInfo, 256> obdPids();

/// The quantities that a vehicle answered. The last answer to a PID counts.
class ObdReadings
{
public:
    void set(ObdQuantity quantity, double value)
    {
        m_values[index(quantity)] = value;
        m_present |= bit(quantity);
    }
    [[nodiscard]] bool has(ObdQuantity quantity) const { return (m_present & bit(quantity)) != 0; }
    /// Exact, not rounded.
    [[nodiscard]] std::optional<double> value(ObdQuantity quantity) const
    {
        return has(quantity) ? std::optional(m_values[index(quantity)]) : std::nullopt;
    }
    [[nodiscard]] bool empty() const { return m_present == 0; }
    void clear() { m_present = 0; }

    bool operator==(const ObdReadings &other) const;

private:
    static std::size_t index(ObdQuantity quantity) { return static_cast<std::size_t>(quantity); }
    static std::uint64_t bit(ObdQuantity quantity) { return std::uint64_t{1} << index(quantity); }

    std::array<double, obdQuantityCount> m_values = {}; ///< Only those that m_present names.
    std::uint64_t m_present = 0;
};

/// A trouble code as its two octets. SAE J2012.
struct Dtc {
    std::uint16_t code = 0;
    [[nodiscard]] std::string text() const; ///< `P0133`
    bool operator==(const Dtc &) const = default;
};

/// Where one response stands within ObdInfo::octets.
struct ObdResponse {
    std::uint16_t begin = 0;
    std::uint16_t size = 0;
    bool operator==(const ObdResponse &) const = default;
};

/// `7F`: the vehicle refused a request. It does not say which PID.
struct ObdNegative {
    std::uint8_t service = 0;
    std::uint8_t reason = 0; ///< NRC, ISO 14229-1 annex A.
    bool operator==(const ObdNegative &) const = default;
};

/// The stable name of an NRC of ISO 14229-1, such as `service-not-supported`; empty when the
/// standard gives it none.
[[nodiscard]] std::string_view negativeReasonName(std::uint8_t reason);

/// OBD. REFERENCE.md section 5.
struct ObdInfo {
    bool prefixed = true;             ///< Length octets stand before the responses; not in `*GS02`.
    std::vector<std::uint8_t> octets; ///< The fragment as octets, length octets included.
    std::vector<ObdResponse> responses; ///< In the order of the fragment.
    ObdReadings values;
    std::optional<std::bitset<256>> supportedPids; ///< From the bitmaps that were sent.
    std::bitset<256> unknownPids; ///< Mode 01 PIDs answered that the table does not have.
    std::vector<ObdNegative> negative;
    Kept<std::vector<Dtc>> storedDtcs;
    Kept<std::vector<Dtc>> pendingDtcs;
    Kept<std::vector<Dtc>> permanentDtcs;
    bool vinSent = false;
    Kept<std::string> vin; ///< Absent although sent: the vehicle gave none, or not all of it.
    /// Indices into `responses`: of services that are not read here, or not to be told apart.
    std::vector<std::uint16_t> unknownResponses;

    [[nodiscard]] std::span<const std::uint8_t> response(std::size_t index) const
    {
        return std::span(octets).subspan(responses[index].begin, responses[index].size);
    }
    void clear();
    bool operator==(const ObdInfo &) const = default;
};

} // namespace sp7600
