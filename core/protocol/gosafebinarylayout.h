// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/report.h"
#include "core/protocol/gosafenames.h"

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

/// What the decoder and the encoder of binary frames both need to know (REFERENCE.md section 4).
namespace sp7600::protocol::binary
{

/// Of the type octet.
inline constexpr unsigned plainType = 0x01;
inline constexpr unsigned batchType = 0x04;
inline constexpr unsigned eventType = 0x40;

inline constexpr std::size_t imeiSize = 7;
inline constexpr std::uint64_t maxImei = 999'999'999'999'999;

/// Times count from here, in seconds; 0 is no clock.
inline constexpr UtcSeconds epoch =
    std::chrono::sys_days(std::chrono::year(2000) / std::chrono::January / 1);

inline constexpr std::array eventParts = {GosafeFragment::System,   GosafeFragment::Gps,
                                          GosafeFragment::Gsm,      GosafeFragment::Counters,
                                          GosafeFragment::Analogue, GosafeFragment::Status,
                                          GosafeFragment::Sensors,  GosafeFragment::EventData,
                                          GosafeFragment::Obd,      GosafeFragment::Fuel};
inline constexpr std::array otherParts = {
    GosafeFragment::System,   GosafeFragment::Gps,      GosafeFragment::Gsm,
    GosafeFragment::Counters, GosafeFragment::Analogue, GosafeFragment::Status,
    GosafeFragment::Sensors,  GosafeFragment::Obd,      GosafeFragment::Fuel};

/// Which fragment each bit of the mask of a record stands for, from bit 0 on.
[[nodiscard]] constexpr std::span<const GosafeFragment> partsOf(bool isEvent)
{
    return isEvent ? std::span<const GosafeFragment>(eventParts)
                   : std::span<const GosafeFragment>(otherParts);
}

/// Bits of the mask of a GPS fragment, in the order of their values.
enum class GpsBit : unsigned { Flags, Coordinates, Speed, Course, Altitude, Hdop, Vdop };
/// How many octets each of them takes.
inline constexpr std::array<std::size_t, 7> gpsSizes = {1, 8, 2, 2, 2, 2, 2};

[[nodiscard]] constexpr unsigned bit(GpsBit bit)
{
    return 1U << static_cast<unsigned>(bit);
}

inline constexpr unsigned satellitesMask = 0x1F;
inline constexpr unsigned fixCodeShift = 5;
inline constexpr unsigned fixCodeMask = 0x03;
inline constexpr double coordinateUnit = 1e6;
inline constexpr double dopUnit = 1e2;

/// ADC: a channel number of 4 bits, then 12 bits of it.
inline constexpr unsigned channelShift = 12;
inline constexpr unsigned voltsMask = 0x0FFF;
inline constexpr double voltsRange = 110;
inline constexpr double voltsSteps = 4096;
inline constexpr double lowestVolts = -10;
inline constexpr unsigned externalChannel = 0;
inline constexpr unsigned batteryChannel = 1;

/// Items: one octet of an id and a length, then the value.
inline constexpr unsigned itemIdShift = 4;
inline constexpr std::size_t maxItemSize = 0x0F;
inline constexpr std::size_t maxItemId = 0x0F;

enum class SystemItem : unsigned { Name, Firmware, Hardware };
enum class CounterItem : unsigned { Odometer, EngineTime };
enum class StatusItem : unsigned { Status, Io, GeofenceLow, GeofenceHigh, EventStatus, PacketType };

/// IWD: the sensor whose value is an id of this many octets, after the octet of its type.
inline constexpr int driverKeyType = 0;
inline constexpr std::size_t driverKeySize = 6;

} // namespace sp7600::protocol::binary
