// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sp7600
{

using UtcSeconds = std::chrono::sys_seconds;
using UtcMillis = std::chrono::sys_time<std::chrono::milliseconds>;

enum class ReportKind : std::uint8_t { Report, Heartbeat, CommandReply };
[[nodiscard]] std::string_view reportKindName(ReportKind kind);

enum class Dialect : std::uint8_t {
    GosafeText,
    GosafeLegacy, ///< `*GS02`
};
[[nodiscard]] std::string_view dialectName(Dialect dialect);

/// SYS: REFERENCE.md section 2.2. Empty on the wire is absent here, in every struct of this file.
struct SystemInfo {
    std::optional<std::string> name;
    std::optional<std::string> firmware;
    std::optional<std::string> hardware;
    bool operator==(const SystemInfo &) const = default;
};

/// GPS. Latitude and longitude are both present or both absent.
struct GpsInfo {
    char fix = 'V';     ///< `A` valid, `V` not valid, `L` last known (inferred).
    bool valid = false; ///< Fix `A` and coordinates in range.
    std::optional<int> satellites;
    std::optional<double> latitude;  ///< Degrees, north positive, -90 to 90.
    std::optional<double> longitude; ///< Degrees, east positive, -180 to 180.
    std::optional<double> speedKmh;
    std::optional<double> courseDegrees; ///< 0 to 360 clockwise from north.
    std::optional<double> altitudeMetres;
    std::optional<double> hdop;
    std::optional<double> vdop;
    bool operator==(const GpsInfo &) const = default;
};

struct CellInfo {
    int mcc = 0;
    int mnc = 0;
    std::uint32_t lac = 0;
    std::uint32_t cellId = 0;
    std::optional<int> levelDbm;
    bool operator==(const CellInfo &) const = default;
};

/// GSM. The serving cell comes first (inferred).
struct GsmInfo {
    std::optional<int> registration;
    std::optional<int> signal; ///< 0 to 4 seen: bars (inferred).
    std::vector<CellInfo> cells;
    bool operator==(const GsmInfo &) const = default;
};

/// COT.
struct CounterInfo {
    std::optional<std::uint64_t> odometerMetres;
    std::optional<std::string> engineTimeRaw;
    std::optional<std::uint64_t> engineSeconds; ///< Only when sent as hours-minutes-seconds.
    bool operator==(const CounterInfo &) const = default;
};

/// ADC. An empty place keeps its position as an absent value.
struct AnalogueInfo {
    std::vector<std::optional<double>> volts;
    /// First and second value, when there are at least two; which one a single value is, is
    /// unknown.
    [[nodiscard]] std::optional<double> externalVolts() const;
    [[nodiscard]] std::optional<double> batteryVolts() const;
    bool operator==(const AnalogueInfo &) const = default;
};

/// DTT. Bit meanings beyond those of REFERENCE.md section 2.3 are not known and not named.
struct DeviceStatusInfo {
    std::optional<std::uint64_t> status;
    std::optional<std::uint64_t> io;
    std::optional<std::string> geofenceLow;  ///< Upper-case hex, as sent otherwise.
    std::optional<std::string> geofenceHigh; ///< Upper-case hex, as sent otherwise.
    std::optional<std::uint64_t> eventStatus;
    std::optional<std::uint64_t> packetType;
    [[nodiscard]] std::optional<bool> ignition() const; ///< I/O bit 0.
    bool operator==(const DeviceStatusInfo &) const = default;
};

/// A fragment that this version keeps as it came, by name.
struct RawFragment {
    std::string name;
    std::string text;
    bool operator==(const RawFragment &) const = default;
};

/// Something odd that did not cost the report: which part, and what about it.
enum class WarningCode : std::uint8_t {
    FragmentUndecodable,
    CoordinateOutOfRange,
    TimeImpossible,
    EventUnreadable,
    CellGroupIncomplete,
    FragmentRepeated,
};
[[nodiscard]] std::string_view warningName(WarningCode code);

struct DecodeWarning {
    WarningCode code = WarningCode::FragmentUndecodable;
    std::string part; ///< Fragment name, `time` or `event`.
    std::string text; ///< The offending characters.
    bool operator==(const DecodeWarning &) const = default;
};

/// One record as a tracker sent it, decoded. REFERENCE.md section 2.
struct Report {
    ReportKind kind = ReportKind::Report;
    Dialect dialect = Dialect::GosafeText;
    std::string version; ///< Two characters after `*GS`.
    std::string imei;
    std::optional<UtcSeconds> time; ///< Absent in a record without a clock.
    std::optional<std::uint8_t> eventId;
    std::optional<SystemInfo> system;
    std::optional<GpsInfo> gps;
    std::optional<GsmInfo> gsm;
    std::optional<CounterInfo> counters;
    std::optional<AnalogueInfo> analogue;
    std::optional<DeviceStatusInfo> status;
    std::vector<RawFragment> otherFragments;
    std::string replyText; ///< With kind CommandReply: what follows the IMEI.
    std::vector<DecodeWarning> warnings;

    bool operator==(const Report &) const = default;
};

} // namespace sp7600
