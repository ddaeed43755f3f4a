// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/kept.h"
#include "core/model/obd.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sp7600
{

using UtcSeconds = std::chrono::sys_seconds;
using UtcMillis = std::chrono::sys_time<std::chrono::milliseconds>;

enum class ReportKind : std::uint8_t {
    Report,
    Heartbeat,
    CommandReply,
    Status,    ///< Identity without a position (SkyPatrol).
    NeedsMask, ///< A binary SkyPatrol report that only its configured mask explains.
};
[[nodiscard]] std::string_view reportKindName(ReportKind kind);

enum class Dialect : std::uint8_t {
    GosafeText,
    GosafeLegacy, ///< `*GS02`
    GosafeBinary, ///< `F8 … F8`
    GosafeSms,    ///< Reply to a command by SMS or cable.
    SkypatrolApi,
    SkypatrolTt8850,
    SkypatrolAt, ///< Reply to an AT command.
};
[[nodiscard]] std::string_view dialectName(Dialect dialect);
[[nodiscard]] std::optional<Dialect> dialectFromName(std::string_view name);
/// Whether units of the Gosafe family speak it, such as the SP7600.
[[nodiscard]] bool isGosafe(Dialect dialect);

/// SYS: REFERENCE.md section 2.2. Empty on the wire is absent here, in every struct of this file.
struct SystemInfo {
    Kept<std::string> name;
    Kept<std::string> firmware;
    Kept<std::string> hardware;
    void clear();
    bool operator==(const SystemInfo &) const = default;
};

/// GPS. Latitude and longitude are both present or both absent.
struct GpsInfo {
    /// `A` valid, `V` not valid, `L` last known (inferred); SkyPatrol: the status of the RMC.
    std::optional<char> fix;
    std::optional<int> fixCode;      ///< Binary: above 0 is valid.
    std::optional<int> fixDimension; ///< Legacy: 2 or 3 is valid.
    /// The unit says that its position is good, and its coordinates, if it sent any, are in range.
    /// False as well when it says nothing: see hasFix().
    bool valid = false;
    std::optional<int> satellites;
    std::optional<double> latitude;  ///< Degrees, north positive, -90 to 90.
    std::optional<double> longitude; ///< Degrees, east positive, -180 to 180.
    std::optional<double> speedKmh;
    std::optional<double> courseDegrees; ///< 0 to 360 clockwise from north.
    std::optional<double> altitudeMetres;
    std::optional<double> hdop;
    std::optional<double> vdop;

    /// Whether the unit told if its position is good.
    [[nodiscard]] bool hasFix() const { return fix || fixCode || fixDimension; }
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

/// GSM, and CLL of the legacy layout. The serving cell comes first (inferred).
struct GsmInfo {
    std::optional<int> registration;
    std::optional<int> signal; ///< 0 to 4 seen: bars (inferred).
    std::vector<CellInfo> cells;
    void clear();
    bool operator==(const GsmInfo &) const = default;
};

/// COT, and MGR of the legacy layout.
struct CounterInfo {
    std::optional<std::uint64_t> odometerMetres;
    Kept<std::string> engineTimeRaw;            ///< Text: as sent.
    std::optional<std::uint64_t> engineSeconds; ///< When sent as hours-minutes-seconds, or binary.
    void clear();
    bool operator==(const CounterInfo &) const = default;
};

/// What an analogue channel of a binary or legacy report measures.
enum class AnalogueMeaning : std::uint8_t { External, Battery, Temperature, Unknown };

struct AnalogueChannel {
    int number = 0; ///< As on the wire.
    AnalogueMeaning meaning = AnalogueMeaning::Unknown;
    double value = 0; ///< Volts; with Temperature °C.
    bool operator==(const AnalogueChannel &) const = default;
};

/// ADC. Text reports send volts by position, where an empty place keeps its position as an absent
/// value; binary and legacy ones send numbered channels.
struct AnalogueInfo {
    std::vector<std::optional<double>> volts;
    std::vector<AnalogueChannel> channels;
    /// By channel, or the first and second position when there are at least two; which one a single
    /// value is, is unknown.
    [[nodiscard]] std::optional<double> externalVolts() const;
    [[nodiscard]] std::optional<double> batteryVolts() const;
    void clear();
    bool operator==(const AnalogueInfo &) const = default;
};

/// DTT. Bit meanings beyond those of REFERENCE.md section 2.3 are not known and not named.
struct DeviceStatusInfo {
    std::optional<std::uint64_t> status;
    std::optional<std::uint64_t> io;
    Kept<std::string> geofenceLow;  ///< Upper-case hex, as sent otherwise.
    Kept<std::string> geofenceHigh; ///< Upper-case hex, as sent otherwise.
    std::optional<std::uint64_t> eventStatus;
    std::optional<std::uint64_t> packetType;
    [[nodiscard]] std::optional<bool> ignition() const; ///< I/O bit 0.
    /// I/O bits 1 to 4 (inputs) and 5 to 7 (outputs), numbered from 1.
    [[nodiscard]] std::optional<bool> input(int number) const;
    [[nodiscard]] std::optional<bool> output(int number) const;
    void clear();
    bool operator==(const DeviceStatusInfo &) const = default;
};

/// IWD: a driver key or a sensor on the one-wire bus.
struct SensorInfo {
    static constexpr int driverKey = 0;
    static constexpr int temperature = 1;

    int index = 0;
    int type = driverKey;
    std::string id; ///< Hex as sent; empty when only `raw` is known.
    std::optional<double> temperatureCelsius;
    std::string raw; ///< Hex: the data of a binary sensor whose layout is not known.
    void clear();
    bool operator==(const SensorInfo &) const = default;
};

/// FUL.
struct FuelInfo {
    std::vector<std::uint64_t> grams;
    void clear() { grams.clear(); }
    bool operator==(const FuelInfo &) const = default;
};

/// STT of the legacy layout; the base of both numbers is not attested.
struct LegacyStatusInfo {
    Kept<std::string> status;
    Kept<std::string> alarm;
    void clear();
    bool operator==(const LegacyStatusInfo &) const = default;
};

/// GFS of the legacy layout: fence bits, hex as sent.
struct LegacyGeofenceInfo {
    Kept<std::string> low;
    Kept<std::string> high;
    void clear();
    bool operator==(const LegacyGeofenceInfo &) const = default;
};

/// What only SkyPatrol API packets carry. REFERENCE.md section 6.
struct SkypatrolInfo {
    bool lengthPrefixed = false;
    std::uint16_t api = 0;
    std::uint8_t command = 0;
    std::optional<std::uint8_t> messageType;
    std::optional<std::uint32_t> mask; ///< As sent; not the configured one.
    Kept<std::string> modemId;
    Kept<std::string> eventMask; ///< Hex.
    Kept<std::string> deviceId;  ///< As sent, when it is not an IMEI's place.
    std::optional<std::uint32_t> userParameter;
    std::optional<std::uint16_t> gpio;
    std::optional<int> adc1Millivolts;
    std::optional<int> adc2Millivolts;
    std::optional<int> eventCategory;
    std::optional<std::uint64_t> odometerMetres;
    std::optional<std::uint64_t> tripOdometerMetres;
    std::optional<UtcSeconds> generated; ///< The unit's own clock.
    std::optional<double> powerVolts;
    std::optional<int> batteryRaw;
    std::optional<int> batteryPercent;
    Kept<std::string> cellsRaw; ///< Hex.
    std::optional<std::uint32_t> sequence;
    std::size_t unparsedOctets = 0;
    void clear();
    bool operator==(const SkypatrolInfo &) const = default;
};

/// The reply to a command by SMS, cable or AT. REFERENCE.md section 7. Its text is
/// Report::replyText.
struct ReplyInfo {
    Kept<std::string> model;
    Kept<std::string> firmware;
    Kept<std::string> word;
    std::optional<bool> ok;      ///< AT: the final line was `OK`, not `ERROR`.
    KeptList<std::string> lines; ///< AT: what stood before the final line.
    void clear();
    bool operator==(const ReplyInfo &) const = default;
};

/// A fragment that this version keeps as it came, by name. In binary reports hex.
struct RawFragment {
    std::string name;
    std::string text;
    void clear();
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
    SensorGroupIncomplete,
    SensorTypeUnknown,
    ResponseOddDigits, ///< OBD: a digit without its partner.
    ResponseTruncated, ///< OBD: a length beyond the end.
    ResponseEmpty,     ///< OBD: length zero.
    ResponseTooShort,  ///< OBD: fewer octets than the PID has.
    ChecksumMismatch,  ///< NMEA.
    MoreNotListed,     ///< There were more than maxWarnings.
};
[[nodiscard]] std::string_view warningName(WarningCode code);

/// Most warnings kept of one report; the last one is then MoreNotListed.
inline constexpr std::size_t maxWarnings = 32;
/// Most octets kept of the text of a warning.
inline constexpr std::size_t maxWarningText = 80;

struct DecodeWarning {
    WarningCode code = WarningCode::FragmentUndecodable;
    std::string part; ///< Fragment name, `time` or `event`.
    std::string text; ///< The offending characters, cut at maxWarningText.
    void clear();
    bool operator==(const DecodeWarning &) const = default;
};

/// The warnings of one report: bounded, whatever was sent.
class WarningList
{
public:
    void add(WarningCode code, std::string_view part, std::string_view text);
    void clear() { m_list.clear(); }
    /// Takes back those beyond the first @p size.
    void truncate(std::size_t size)
    {
        while (m_list.size() > size)
            m_list.pop_back();
    }
    [[nodiscard]] bool empty() const { return m_list.empty(); }
    [[nodiscard]] std::size_t size() const { return m_list.size(); }
    [[nodiscard]] auto begin() const { return m_list.begin(); }
    [[nodiscard]] auto end() const { return m_list.end(); }
    [[nodiscard]] const DecodeWarning &front() const { return m_list.front(); }
    [[nodiscard]] const DecodeWarning &operator[](std::size_t index) const { return m_list[index]; }
    bool operator==(const WarningList &) const = default;

private:
    KeptList<DecodeWarning> m_list;
};

/// One record as a tracker sent it, decoded. REFERENCE.md sections 2 to 7. Decoding into a used
/// Report asks for no memory that it has had before.
struct Report {
    ReportKind kind = ReportKind::Report;
    Dialect dialect = Dialect::GosafeText;
    std::string version; ///< Two characters after `*GS`; binary: the octet as two hex digits.
    std::optional<std::uint8_t> packetTypeOctet; ///< Binary.
    std::string imei;                            ///< 15 digits; empty when not sent.
    std::optional<UtcSeconds> time;              ///< Absent in a record without a clock.
    std::optional<std::uint8_t> eventId;
    Kept<SystemInfo> system;
    Kept<GpsInfo> gps;
    Kept<GsmInfo> gsm;
    Kept<CounterInfo> counters;
    Kept<AnalogueInfo> analogue;
    Kept<DeviceStatusInfo> status;
    Kept<KeptList<SensorInfo>> sensors;
    Kept<ObdInfo> obd;
    Kept<FuelInfo> fuel;
    Kept<std::string> eventData; ///< ETD, raw; binary: hex.
    Kept<std::string> tagData;   ///< TAG, raw.
    Kept<LegacyStatusInfo> legacyStatus;
    Kept<LegacyGeofenceInfo> legacyGeofences;
    Kept<SkypatrolInfo> skypatrol;
    KeptList<RawFragment> otherFragments;
    std::string replyText; ///< With kind CommandReply: what follows the IMEI, or the word.
    Kept<ReplyInfo> reply;
    WarningList warnings;

    /// As good as new, with its memory kept.
    void clear();
    bool operator==(const Report &) const = default;
};

using ReportList = KeptList<Report>;

/// Which unit a report is from: its IMEI, or else the number that a SkyPatrol unit gives of itself;
/// empty when it tells neither.
[[nodiscard]] std::string_view unitName(const Report &report);

/// Why a time is hard to believe. It is told, never corrected.
enum class TimeDoubt : std::uint8_t {
    None,
    NoClock,        ///< The record has no time.
    BeforeUnits,    ///< Before 2005: no such unit existed.
    InTheFuture,    ///< More than a day after now.
    FarFromReceipt, ///< More than an hour before it was received: stored by the unit, or wrong.
};
[[nodiscard]] std::string_view timeDoubtName(TimeDoubt doubt);

/// @p received absent: when it was received is not known, only that now is @p now.
[[nodiscard]] TimeDoubt timeDoubt(const Report &report, UtcSeconds now,
                                  std::optional<UtcSeconds> received = {});

} // namespace sp7600
