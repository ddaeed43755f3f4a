// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sp7600/commands.h"
#include "app/sp7600/stationcommand.h"
#include "core/commissioning/presetlibrary.h"
#include "core/text/text.h"

#include <QDir>
#include <QJsonArray>

#include <array>

namespace sp7600::app
{

using namespace Qt::StringLiterals;

namespace
{

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonArray transportsJson(const std::vector<Transport> &transports)
{
    QJsonArray names;
    for (const auto transport : transports)
        names.append(QString::fromUtf8(transportName(transport)));
    return names;
}

QJsonArray textsJson(const std::vector<std::string> &texts)
{
    QJsonArray array;
    for (const auto &text : texts)
        array.append(QString::fromUtf8(text));
    return array;
}

QJsonArray readsJson(const std::vector<ReadFormat> &reads)
{
    QJsonArray formats;
    for (const auto &format : reads) {
        formats.append(QJsonObject{{u"dialect"_s, QString::fromUtf8(dialectName(format.dialect))},
                                   {u"transports"_s, transportsJson(format.transports)},
                                   {u"needs_mask"_s, format.needsMask}});
    }
    return formats;
}

void printPreset(const Preset &preset, const Console &console)
{
    console.object({{u"id"_s, QString::fromUtf8(preset.id)},
                    {u"name"_s, QString::fromUtf8(preset.name)},
                    {u"host"_s, orNull(QString::fromUtf8(preset.host))},
                    {u"port"_s, preset.port ? QJsonValue(*preset.port) : QJsonValue::Null},
                    {u"transports"_s, transportsJson(preset.transports)},
                    {u"addresses"_s, textsJson(preset.addresses)},
                    {u"reads"_s, readsJson(preset.reads)},
                    {u"own"_s, preset.userMade},
                    {u"note"_s, QString::fromUtf8(preset.note)}});
    auto about = preset.note;
    if (about.empty() && preset.port && !preset.transports.empty()) {
        about = hostAndPort(preset.host, *preset.port) + ' '
                + std::string(transportName(preset.transports.front()));
    }
    console.say(u"%1 %2 %3"_s.arg(QString::fromUtf8(preset.id), -16)
                    .arg(text::escaped(preset.name), -24)
                    .arg(text::escaped(about)));
}

void printPort(const commissioning::PortInfo &port, const Console &console)
{
    QJsonArray users;
    for (const auto &user : port.usedBy) {
        users.append(QJsonObject{{u"program"_s, QString::fromUtf8(user.program)},
                                 {u"pid"_s, static_cast<qint64>(user.pid)}});
    }
    console.object({{u"name"_s, orNull(QString::fromUtf8(port.name))},
                    {u"description"_s, QString::fromUtf8(port.description)},
                    {u"usb"_s, port.usb},
                    {u"simulator"_s, port.simulator},
                    {u"chip"_s, orNull(QString::fromUtf8(port.chip))},
                    {u"driver"_s, orNull(QString::fromUtf8(port.driver))},
                    {u"usb_id"_s, orNull(QString::fromUtf8(port.usbId))},
                    {u"serial_number"_s, orNull(QString::fromUtf8(port.serialNumber))},
                    {u"rank"_s, QString::fromUtf8(portRankName(port.rank))},
                    {u"reason"_s, text::portRankInEnglish(port.rank)},
                    {u"used_by"_s, users},
                    {u"problem"_s, port.problem ? QJsonValue(text::describeInEnglish(*port.problem))
                                                : QJsonValue(QJsonValue::Null)}});
    QStringList about;
    for (const auto &part : {port.description, port.chip, port.usbId}) {
        if (!part.empty())
            about.append(text::escaped(part));
    }
    about.append(text::portRankText(port.rank));
    console.say(u"%1 %2"_s.arg(text::escaped(port.name.empty() ? "-" : port.name), -20)
                    .arg(about.join(u", "_s)));
    if (port.problem)
        console.say(u"    "_s + text::describe(*port.problem).joined());
}

/// What `presets --save` is to keep. Errors: UsageWrong, or those of the values.
Result<Preset> presetFrom(const Arguments &arguments)
{
    Preset preset;
    preset.id = arguments.text(u"save"_s).toStdString();
    if (!commissioning::isPresetId(preset.id)) {
        return usage(
            u"--save takes 1 to 64 lower-case letters, digits and hyphens, not \"%1\""_s.arg(
                arguments.text(u"save"_s)));
    }
    const auto name = arguments.required(u"name"_s);
    if (!name)
        return std::unexpected(name.error());
    preset.name = name->trimmed().toStdString();
    if (preset.name.empty())
        return usage(u"presets needs --name"_s);
    ConnectionSettings settings;
    for (const auto &[option, setting] :
         {std::pair{u"host"_s, SettingId::Host}, std::pair{u"server-port"_s, SettingId::ServerPort},
          std::pair{u"transport"_s, SettingId::Transport}}) {
        const auto value = arguments.required(option);
        if (!value)
            return std::unexpected(value.error());
        if (const auto set = settings.set(setting, value->toStdString()); !set)
            return std::unexpected(set.error());
    }
    const auto endpoint = settings.endpoint();
    preset.host = endpoint->host;
    preset.port = endpoint->port;
    preset.transports = {endpoint->transport};
    return preset;
}

Result<void> savePreset(commissioning::Station &station, const Arguments &arguments,
                        const Console &console)
{
    const auto wanted = presetFrom(arguments);
    if (!wanted)
        return std::unexpected(wanted.error());
    // A script that says "plaspy" shall mean Plaspy on every computer.
    if (const auto known = station.preset(wanted->id); known && !known->userMade)
        return usage(u"the preset %1 comes with the program; choose another ID"_s.arg(
            QString::fromUtf8(wanted->id)));
    if (const auto saved = station.savePreset(*wanted); !saved)
        return std::unexpected(saved.error());
    const auto kept = station.preset(wanted->id);
    if (!kept)
        return std::unexpected(kept.error());
    printPreset(*kept, console);
    return {};
}

} // namespace

int portsCommand(const Context &context)
{
    Arguments arguments(u"ports"_s, u"Lists the serial ports of this computer, the likeliest to "
                                    "have a tracker first. Opens none."_s);
    return withStation(context, arguments,
                       [](auto &station, const Console &console) -> Result<void> {
                           const auto list = station.ports();
                           for (const auto &port : list.ports)
                               printPort(port, console);
                           if (list.nothing)
                               console.say(text::describe(*list.nothing).joined());
                           return {};
                       });
}

int presetsCommand(const Context &context)
{
    Arguments arguments(u"presets"_s,
                        u"Lists the servers known by name, or saves one of your own."_s);
    constexpr std::array belongToSave = {"name"_L1, "host"_L1, "server-port"_L1, "transport"_L1};
    arguments.addValue(u"save"_s, u"ID"_s,
                       u"Save a preset of your own under ID (lower-case letters, digits, hyphens); "
                       "replaces your own of the same ID. Needs the four below."_s);
    arguments.addValue(u"name"_s, u"NAME"_s, u"What the preset is called."_s);
    arguments.addValue(u"host"_s, u"H"_s, u"Server name or address."_s);
    arguments.addValue(u"server-port"_s, u"N"_s, u"Server port."_s);
    arguments.addValue(u"transport"_s, u"tcp|udp"_s, u"Transport."_s);
    return withStation(context, arguments,
                       [&](auto &station, const Console &console) -> Result<void> {
                           if (arguments.has(u"save"_s))
                               return savePreset(station, arguments, console);
                           for (const auto option : belongToSave) {
                               if (arguments.has(option))
                                   return usage(u"--%1 goes with --save"_s.arg(option));
                           }
                           for (const auto &preset : station.presets())
                               printPreset(preset, console);
                           return {};
                       });
}

} // namespace sp7600::app
