// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commissioning/probememory.h"

#include <QDateTime>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

#include <array>

namespace sp7600::commissioning
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int probesFormat = 1;

/// Where in the file a key's entry is, from the outside to the inside.
std::array<QString, 3> placeOf(const ProbeMemory::Key &key)
{
    if (const auto *unit = std::get_if<ProbeMemory::Unit>(&key)) {
        return {u"units"_s, QString::fromStdString(unit->usbId),
                QString::fromStdString(unit->serialOrPort)};
    }
    const auto &firmware = std::get<ProbeMemory::Firmware>(key);
    return {u"firmwares"_s, QString::fromStdString(firmware.model),
            QString::fromStdString(firmware.firmware)};
}

QJsonObject toJson(const ProbeMemory::Found &found)
{
    QJsonArray alternatives;
    for (const auto &[settings, index] : found.alternatives) {
        QJsonArray names;
        for (const auto setting : settings)
            names.append(QString::fromStdString(std::string(settingName(setting))));
        alternatives.append(QJsonObject{{u"settings"_s, names}, {u"index"_s, index}});
    }
    const auto when = QDateTime::fromSecsSinceEpoch(found.when.time_since_epoch().count(), Qt::UTC);
    return {{u"profile"_s, QString::fromStdString(found.profileId)},
            {u"baud_rate"_s, found.baudRate},
            {u"alternatives"_s, alternatives},
            {u"when"_s, when.toString(Qt::ISODate)}};
}

std::optional<std::vector<SettingId>> settingsFromJson(const QJsonArray &names)
{
    std::vector<SettingId> settings;
    for (const auto &name : names) {
        const auto setting = settingFromName(name.toString().toStdString());
        if (!setting)
            return {};
        settings.push_back(*setting);
    }
    return settings;
}

/// Nothing where anything is missing or not understood: then it is better probed again.
std::optional<ProbeMemory::Found> fromJson(const QJsonObject &object)
{
    const auto when = QDateTime::fromString(object.value("when"_L1).toString(), Qt::ISODate);
    ProbeMemory::Found found{
        .profileId = object.value("profile"_L1).toString().toStdString(),
        .baudRate = object.value("baud_rate"_L1).toInt(),
        .alternatives = {},
        .when = UtcSeconds(std::chrono::seconds(when.toSecsSinceEpoch())),
    };
    if (found.profileId.empty() || found.baudRate < 1 || !when.isValid()
        || !object.value("alternatives"_L1).isArray())
        return {};
    const auto alternatives = object.value("alternatives"_L1).toArray();
    for (const auto &item : alternatives) {
        const auto settings = settingsFromJson(item["settings"_L1].toArray());
        const int index = item["index"_L1].toInt(-1);
        if (!settings || settings->empty() || index < 0)
            return {};
        found.alternatives.emplace(*settings, index);
    }
    return found;
}

} // namespace

ProbeMemory::ProbeMemory(const QString &dataFolder)
    : m_file(QDir(dataFolder).filePath(u"probes.json"_s), probesFormat)
{
}

std::optional<ProbeMemory::Found> ProbeMemory::find(const Key &key) const
{
    const auto [kind, outer, inner] = placeOf(key);
    const auto group = m_file.read().value(kind).toObject().value(outer).toObject();
    return fromJson(group.value(inner).toObject());
}

Result<void> ProbeMemory::remember(const Key &key, const Found &found)
{
    return m_file.change([&](QJsonObject &probes) {
        const auto [kind, outer, inner] = placeOf(key);
        auto groups = probes.value(kind).toObject();
        auto group = groups.value(outer).toObject();
        group.insert(inner, toJson(found));
        groups.insert(outer, group);
        probes.insert(kind, groups);
    });
}

Result<void> ProbeMemory::forget(const Key &key)
{
    return m_file.change([&](QJsonObject &probes) {
        const auto [kind, outer, inner] = placeOf(key);
        auto groups = probes.value(kind).toObject();
        auto group = groups.value(outer).toObject();
        group.remove(inner);
        if (group.isEmpty())
            groups.remove(outer);
        else
            groups.insert(outer, group);
        probes.insert(kind, groups);
    });
}

} // namespace sp7600::commissioning
