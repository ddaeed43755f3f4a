// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/fieldmap.h"

#include <algorithm>

namespace sp7600
{

std::string_view fieldPath(Field field)
{
    switch (field) {
    case Field::Version:
        return "version";
    case Field::PacketTypeOctet:
        return "packet_type_octet";
    case Field::Imei:
        return "imei";
    case Field::Time:
        return "time";
    case Field::EventId:
        return "event_id";
    case Field::System:
        return "sys";
    case Field::SystemName:
        return "sys.name";
    case Field::SystemFirmware:
        return "sys.firmware";
    case Field::SystemHardware:
        return "sys.hardware";
    case Field::Gps:
        return "gps";
    case Field::GpsFix:
        return "gps.fix";
    case Field::GpsSatellites:
        return "gps.satellites";
    case Field::GpsLatitude:
        return "gps.latitude";
    case Field::GpsLongitude:
        return "gps.longitude";
    case Field::GpsSpeed:
        return "gps.speed_kmh";
    case Field::GpsCourse:
        return "gps.course_deg";
    case Field::GpsAltitude:
        return "gps.altitude_m";
    case Field::GpsHdop:
        return "gps.hdop";
    case Field::GpsVdop:
        return "gps.vdop";
    case Field::Gsm:
        return "gsm";
    case Field::GsmRegistration:
        return "gsm.registration";
    case Field::GsmSignal:
        return "gsm.signal";
    case Field::GsmCell:
        return "gsm.cells";
    case Field::Counters:
        return "cot";
    case Field::Odometer:
        return "cot.odometer_m";
    case Field::EngineTime:
        return "cot.engine_hours_raw";
    case Field::EngineSeconds:
        return "cot.engine_seconds";
    case Field::Analogue:
        return "adc";
    case Field::AnalogueValue:
        return "adc.values";
    case Field::Status:
        return "dtt";
    case Field::StatusWord:
        return "dtt.status";
    case Field::StatusIo:
        return "dtt.io";
    case Field::GeofenceLow:
        return "dtt.geofence_low";
    case Field::GeofenceHigh:
        return "dtt.geofence_high";
    case Field::EventStatus:
        return "dtt.event_status";
    case Field::PacketType:
        return "dtt.packet_type";
    case Field::Sensors:
        return "iwd";
    case Field::Sensor:
        return "iwd";
    case Field::Obd:
        return "obd";
    case Field::ObdResponse:
        return "obd.frames";
    case Field::Fuel:
        return "ful";
    case Field::FuelValue:
        return "ful.raw";
    case Field::EventData:
        return "etd";
    case Field::TagData:
        return "tag";
    case Field::LegacyStatus:
        return "stt";
    case Field::LegacyGeofences:
        return "gfs";
    case Field::UnknownFragment:
        return "unknown";
    case Field::ReplyText:
        return "text";
    case Field::ApiHeader:
        return "api";
    case Field::ApiMask:
        return "mask";
    case Field::ApiDeviceId:
        return "device_id";
    case Field::ApiUserParameter:
        return "user_param";
    case Field::ApiGpio:
        return "gpio";
    case Field::ApiAdc:
        return "adc_mv";
    case Field::ApiEventCategory:
        return "event_category";
    case Field::ApiBattery:
        return "battery_raw";
    case Field::ApiTripOdometer:
        return "trip_odometer_m";
    case Field::ApiOdometer:
        return "odometer_m";
    case Field::ApiGenerated:
        return "generated";
    case Field::ApiPower:
        return "power_v";
    case Field::ApiCells:
        return "cells_raw";
    case Field::ApiSequence:
        return "sequence";
    case Field::ApiUnparsed:
        return "unparsed_octets";
    }
    return "";
}

std::optional<ByteRange> findField(const FieldMap &map, std::size_t report, Field field,
                                   std::size_t index)
{
    const auto found = std::ranges::find_if(map, [&](const FieldSpan &span) {
        return span.report == report && span.field == field && span.index == index;
    });
    if (found == map.end())
        return {};
    return found->bytes;
}

} // namespace sp7600
