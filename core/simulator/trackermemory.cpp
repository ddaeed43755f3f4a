// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/trackermemory.h"

#include "core/simulator/virtualtracker.h"
#include "core/system/savefile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMutexLocker>

#include <array>
#include <string>
#include <utility>

namespace sp7600::simulator
{

namespace
{

/// No honest state file comes near this.
constexpr qint64 stateFileCap = 64 * 1024;

/// The settings that a unit always has and that the first state files did not know.
constexpr std::array latecomers = {SettingId::ParkedInterval, SettingId::Heartbeat,
                                   SettingId::TimeZone,       SettingId::ReportFormat,
                                   SettingId::SecondHost,     SettingId::SecondServerPort,
                                   SettingId::SecondTransport};

std::unexpected<Error> malformed(const QString &file, std::string path, std::string detail)
{
    return failure(
        ErrorCode::FileMalformed,
        {{"file", file.toStdString()}, {"path", std::move(path)}, {"detail", std::move(detail)}});
}

Result<ConnectionSettings> parseState(const QString &file, const QByteArray &octets)
{
    QJsonParseError parseError;
    const auto document = QJsonDocument::fromJson(octets, &parseError);
    if (parseError.error != QJsonParseError::NoError)
        return malformed(file, {}, parseError.errorString().toStdString());
    if (!document.isObject())
        return malformed(file, {}, "not a JSON object");

    ConnectionSettings settings;
    const auto object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto name = it.key().toStdString();
        const auto setting = settingFromName(name);
        if (!setting)
            return malformed(file, name, "no such setting");
        const auto value = it.value();
        if (!value.isString())
            return malformed(file, name, "not a text");
        if (const auto set = settings.set(*setting, value.toString().toStdString()); !set)
            return malformed(file, name, std::string(codeName(set.error().code)));
    }
    const auto factory = factorySettings();
    for (const auto setting : latecomers) {
        if (!settings.has(setting))
            settings.setAsRead(setting, *factory.value(setting));
    }
    return settings;
}

} // namespace

TrackerMemory::TrackerMemory(ConnectionSettings initial, QString stateFile)
    : m_stateFile(std::move(stateFile))
    , m_settings(std::move(initial))
    , m_saved(m_settings)
{
}

Result<void> TrackerMemory::load()
{
    if (m_stateFile.isEmpty()) {
        restart();
        return {};
    }
    if (!QFileInfo::exists(m_stateFile))
        return writeFile(settings());

    QFile file(m_stateFile);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::FileUnreadable, {{"file", m_stateFile.toStdString()},
                                                   {"detail", file.errorString().toStdString()}});
    }
    const auto octets = file.read(stateFileCap + 1);
    if (octets.size() > stateFileCap)
        return malformed(m_stateFile, {}, "too large");
    auto loaded = parseState(m_stateFile, octets);
    if (!loaded)
        return std::unexpected(std::move(loaded.error()));
    const QMutexLocker lock(&m_mutex);
    m_settings = *std::move(loaded);
    m_saved = m_settings;
    return {};
}

Result<void> TrackerMemory::store(const ConnectionSettings &settings)
{
    if (!m_stateFile.isEmpty()) {
        if (auto written = writeFile(settings); !written)
            return written;
    }
    const QMutexLocker lock(&m_mutex);
    m_settings = settings;
    m_saved = settings;
    return {};
}

void TrackerMemory::use(const ConnectionSettings &settings)
{
    const QMutexLocker lock(&m_mutex);
    m_settings = settings;
}

void TrackerMemory::restart()
{
    const QMutexLocker lock(&m_mutex);
    m_settings = m_saved;
}

ConnectionSettings TrackerMemory::settings() const
{
    const QMutexLocker lock(&m_mutex);
    return m_settings;
}

ConnectionSettings TrackerMemory::saved() const
{
    const QMutexLocker lock(&m_mutex);
    return m_saved;
}

Result<void> TrackerMemory::writeFile(const ConnectionSettings &settings) const
{
    QJsonObject object;
    for (const auto setting : settings.present())
        object.insert(QString::fromUtf8(settingName(setting)),
                      QString::fromUtf8(*settings.value(setting)));
    return system::saveFile(m_stateFile, QJsonDocument(object).toJson(),
                            system::FileReaders::OwnerOnly);
}

} // namespace sp7600::simulator
