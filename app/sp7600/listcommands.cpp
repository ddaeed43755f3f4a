// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sp7600/arguments.h"
#include "app/sp7600/commands.h"
#include "app/sp7600/exitcode.h"
#include "core/device/profile.h"
#include "core/text/text.h"

#include <QDir>
#include <QJsonArray>

#include <functional>

namespace sp7600::app
{

using namespace Qt::StringLiterals;

namespace
{

QString qt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Parses, opens a station without a store, and lists.
int list(const Context &context, Arguments &arguments,
         const std::function<void(const commissioning::Station &, const Console &)> &print)
{
    const Console console(context.words.contains(u"--json"_s));
    const auto parsed = arguments.parse(context.words);
    if (parsed && arguments.helpWanted()) {
        Console(false).say(arguments.help());
        return ExitDone;
    }
    if (!parsed) {
        console.error(parsed.error());
        return ExitUsage;
    }
    auto options = stationOptions(arguments.text(u"data-dir"_s));
    options.withStore = false;
    const auto station = commissioning::Station::open(options);
    if (!station) {
        console.error(station.error());
        return exitCodeFor(station.error());
    }
    print(**station, console);
    return ExitDone;
}

QString templateText(const std::optional<protocol::Template> &text)
{
    return text ? qt(text->text()) : QString();
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QString settingNames(const device::SettingWord &word)
{
    QStringList names;
    for (const auto setting : word.settings)
        names.append(qt(settingName(setting)));
    return names.join(u", "_s);
}

void printProfile(const device::Profile &profile, const Console &console)
{
    QJsonArray words;
    console.say(u"%1  %2 (%3)"_s.arg(qt(profile.id), qt(profile.name),
                                     text::provenanceText(profile.provenance)));
    if (!profile.note.empty())
        console.say(u"    %1"_s.arg(qt(profile.note)));
    for (const auto &word : profile.words) {
        const auto read = templateText(word.read);
        const auto write = templateText(word.write);
        const auto provenance = word.provenance ? text::provenanceText(*word.provenance)
                                                : u"not known for this firmware"_s;
        words.append(QJsonObject{
            {u"settings"_s, settingNames(word)},
            {u"read"_s, orNull(read)},
            {u"write"_s, orNull(write)},
            {u"provenance"_s, word.provenance ? QJsonValue(qt(provenanceName(*word.provenance)))
                                              : QJsonValue(QJsonValue::Null)},
            {u"source"_s, qt(word.source)}});
        console.say(u"    %1 %2 %3"_s.arg(settingNames(word), -28).arg(write, -40).arg(provenance));
    }
    console.object({{u"id"_s, qt(profile.id)},
                    {u"name"_s, qt(profile.name)},
                    {u"provenance"_s, qt(provenanceName(profile.provenance))},
                    {u"note"_s, qt(profile.note)},
                    {u"words"_s, words}});
}

} // namespace

int portsCommand(const Context &context)
{
    Arguments arguments(u"ports"_s, u"Lists the serial ports of this computer. Opens none."_s);
    return list(context, arguments, [](const auto &station, const Console &console) {
        const auto ports = station.ports();
        for (const auto &port : ports) {
            console.object(
                {{u"name"_s, qt(port.name)},
                 {u"description"_s, qt(port.description)},
                 {u"usb"_s, port.usb},
                 {u"simulator"_s, port.simulator},
                 {u"problem"_s, port.problem ? QJsonValue(text::describeInEnglish(*port.problem))
                                             : QJsonValue(QJsonValue::Null)}});
            console.say(u"%1 %2 %3"_s.arg(qt(port.name), -20)
                            .arg(text::escaped(port.description), -30)
                            .arg(port.problem ? text::describe(*port.problem).joined() : QString())
                            .trimmed());
        }
        if (ports.empty())
            console.say(u"This computer has no serial port. Plug the tracker's cable in."_s);
    });
}

int profilesCommand(const Context &context)
{
    Arguments arguments(u"profiles"_s,
                        u"Lists the firmware profiles and how sure their words are."_s);
    return list(context, arguments, [](const auto &station, const Console &console) {
        for (const auto &profile : station.profiles().profiles())
            printProfile(profile, console);
    });
}

int presetsCommand(const Context &context)
{
    Arguments arguments(u"presets"_s, u"Lists the servers known by name."_s);
    return list(context, arguments, [](const auto &station, const Console &console) {
        for (const auto &preset : station.presets()) {
            QJsonArray transports;
            for (const auto transport : preset.transports)
                transports.append(qt(transportName(transport)));
            console.object(
                {{u"id"_s, qt(preset.id)},
                 {u"name"_s, qt(preset.name)},
                 {u"host"_s, orNull(qt(preset.host))},
                 {u"port"_s, preset.port ? QJsonValue(*preset.port) : QJsonValue(QJsonValue::Null)},
                 {u"transports"_s, transports},
                 {u"note"_s, qt(preset.note)}});
            console.say(u"%1 %2 %3"_s.arg(qt(preset.id), -16)
                            .arg(qt(preset.name), -24)
                            .arg(qt(preset.note)));
        }
    });
}

} // namespace sp7600::app
