// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rowjson.h"

#include <array>

namespace sp7600::store
{

using namespace Qt::StringLiterals;

namespace
{

struct Flag {
    QLatin1StringView key;
    std::optional<bool> DeviceStatus::*value;
};

struct Count {
    QLatin1StringView key;
    std::optional<int> DeviceStatus::*value;
};

struct Volts {
    QLatin1StringView key;
    std::optional<double> DeviceStatus::*value;
};

struct LongCount {
    QLatin1StringView key;
    std::optional<std::uint64_t> DeviceStatus::*value;
};

constexpr std::array flags = {
    Flag{"sim_ready"_L1, &DeviceStatus::simReady},
    Flag{"sim_pin_needed"_L1, &DeviceStatus::simPinNeeded},
    Flag{"data"_L1, &DeviceStatus::dataSession},
    Flag{"fix"_L1, &DeviceStatus::gpsFix},
    Flag{"asleep"_L1, &DeviceStatus::asleep},
};

constexpr std::array counts = {
    Count{"mcc"_L1, &DeviceStatus::mcc},
    Count{"registration"_L1, &DeviceStatus::registration},
    Count{"signal"_L1, &DeviceStatus::signalBars},
    Count{"signal_dbm"_L1, &DeviceStatus::signalDbm},
    Count{"satellites"_L1, &DeviceStatus::satellites},
};

constexpr std::array volts = {
    Volts{"external_v"_L1, &DeviceStatus::externalVolts},
    Volts{"battery_v"_L1, &DeviceStatus::batteryVolts},
};

constexpr std::array longCounts = {
    LongCount{"odometer_m"_L1, &DeviceStatus::odometerMetres},
    LongCount{"pending"_L1, &DeviceStatus::pendingReports},
};

} // namespace

QJsonObject rowFrom(const DeviceStatus &status)
{
    QJsonObject row;
    const auto put = [&](const auto &entry) {
        if (const auto &value = status.*entry.value)
            row.insert(entry.key, *value);
    };
    for (const auto &entry : flags)
        put(entry);
    for (const auto &entry : counts)
        put(entry);
    for (const auto &entry : volts)
        put(entry);
    for (const auto &entry : longCounts) {
        if (const auto &value = status.*entry.value)
            row.insert(entry.key, static_cast<qint64>(*value));
    }
    if (status.mnc)
        row.insert("mnc"_L1, textRow(*status.mnc));
    return row;
}

DeviceStatus statusFrom(const QJsonObject &row)
{
    DeviceStatus status;
    const auto take = [&row](QLatin1StringView key, auto &known, const auto &read) {
        if (row.contains(key))
            known = read(row.value(key));
    };
    for (const auto &entry : flags)
        take(entry.key, status.*entry.value, [](const QJsonValue &v) { return v.toBool(); });
    for (const auto &entry : counts)
        take(entry.key, status.*entry.value, [](const QJsonValue &v) { return v.toInt(); });
    for (const auto &entry : volts)
        take(entry.key, status.*entry.value, [](const QJsonValue &v) { return v.toDouble(); });
    for (const auto &entry : longCounts) {
        take(entry.key, status.*entry.value,
             [](const QJsonValue &v) { return static_cast<std::uint64_t>(v.toInteger()); });
    }
    status.mnc = textFrom(row.value("mnc"_L1));
    return status;
}

QJsonObject rowFrom(const VehicleDetails &vehicle)
{
    QJsonObject row{{u"name"_s, textRow(vehicle.name)},
                    {u"plate"_s, textRow(vehicle.plate)},
                    {u"vin"_s, textRow(vehicle.vin)}};
    if (vehicle.odometerMetres)
        row.insert("odometer_m"_L1, static_cast<qint64>(*vehicle.odometerMetres));
    return row;
}

VehicleDetails vehicleFrom(const QJsonObject &row)
{
    const auto text = [&row](QLatin1StringView key) {
        return textFrom(row.value(key)).value_or(std::string());
    };
    VehicleDetails vehicle{text("name"_L1), text("plate"_L1), text("vin"_L1), {}};
    if (row.contains("odometer_m"_L1))
        vehicle.odometerMetres = static_cast<std::uint64_t>(row.value("odometer_m"_L1).toInteger());
    return vehicle;
}

} // namespace sp7600::store
