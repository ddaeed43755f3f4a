// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace sp7600
{

/// A part of a report, so that it can be shown where it stands in the raw octets. The first of each
/// group is the whole fragment, its name included.
enum class Field : std::uint8_t {
    Version,
    PacketTypeOctet,
    Imei,
    Time, ///< Index 1: the date, where it stands apart from the time of day.
    EventId,

    System,
    SystemName,
    SystemFirmware,
    SystemHardware,

    Gps,
    GpsFix, ///< Letter, code or dimension.
    GpsSatellites,
    GpsLatitude,
    GpsLongitude,
    GpsSpeed,
    GpsCourse,
    GpsAltitude,
    GpsHdop,
    GpsVdop,

    Gsm,
    GsmRegistration,
    GsmSignal,
    GsmCell, ///< Index: which cell.

    Counters,
    Odometer,
    EngineTime,    ///< As sent in text.
    EngineSeconds, ///< Binary.

    Analogue,
    AnalogueValue, ///< Index: which place of the fragment, whatever its channel.

    Status,
    StatusWord,
    StatusIo,
    GeofenceLow,
    GeofenceHigh,
    EventStatus,
    PacketType,

    Sensors,
    Sensor, ///< Index: which sensor.

    Obd,
    ObdResponse, ///< Index: which response.

    Fuel,
    FuelValue, ///< Index: which value.

    EventData,
    TagData,
    LegacyStatus,
    LegacyGeofences,
    UnknownFragment, ///< Index: which of Report::otherFragments.

    ReplyText,

    ApiHeader, ///< SkyPatrol: length, api, command, options.
    ApiMask,
    ApiDeviceId, ///< IMEI or modem id as sent.
    ApiUserParameter,
    ApiGpio,
    ApiAdc, ///< Index: 0 or 1.
    ApiEventCategory,
    ApiBattery,
    ApiTripOdometer,
    ApiOdometer,
    ApiGenerated,
    ApiPower,
    ApiCells,
    ApiSequence,
    ApiUnparsed,
};

/// The path in the report's JSON, such as `gps.speed_kmh`; of a list without its index.
[[nodiscard]] std::string_view fieldPath(Field field);

/// Octets of a frame.
struct ByteRange {
    std::size_t begin = 0;
    std::size_t size = 0;
    bool operator==(const ByteRange &) const = default;
};

struct FieldSpan {
    Field field = Field::Version;
    std::uint16_t report = 0; ///< Which report of the frame.
    std::uint16_t index = 0;  ///< Within a list; else 0.
    ByteRange bytes;
    bool operator==(const FieldSpan &) const = default;
};

/// Where each decoded field of a frame stands, in the order of decoding. In a binary frame the
/// octets are counted as received, escapes included.
using FieldMap = std::vector<FieldSpan>;

[[nodiscard]] std::optional<ByteRange> findField(const FieldMap &map, std::size_t report,
                                                 Field field, std::size_t index = 0);

} // namespace sp7600
