// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sp7600/arguments.h"
#include "app/sp7600/commands.h"
#include "app/sp7600/exitcode.h"
#include "app/sp7600/profilelisting.h"
#include "core/commissioning/unitprobe.h"
#include "core/device/iothread.h"
#include "core/device/probe.h"
#include "core/device/qtlink.h"
#include "core/store/jobjson.h"
#include "core/text/text.h"

#include <QJsonArray>

namespace sp7600::app
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto openTimeout = std::chrono::seconds(10);

QJsonValue orNull(const std::optional<std::string> &text)
{
    return text ? QJsonValue(QString::fromStdString(*text)) : QJsonValue(QJsonValue::Null);
}

QJsonObject toJson(const Identity &identity)
{
    return {{u"imei"_s, orNull(identity.imei)},         {u"model"_s, orNull(identity.model)},
            {u"firmware"_s, orNull(identity.firmware)}, {u"hardware"_s, orNull(identity.hardware)},
            {u"imsi"_s, orNull(identity.imsi)},         {u"iccid"_s, orNull(identity.iccid)}};
}

QJsonObject toJson(const device::ProbeReport &report, const device::Profile *profile)
{
    QJsonArray exchanges;
    for (const auto &exchange : report.exchanges) {
        exchanges.append(QJsonObject{{u"profile"_s, QString::fromStdString(exchange.profileId)},
                                     {u"baud"_s, exchange.baudRate},
                                     {u"command"_s, QString::fromStdString(exchange.command)},
                                     {u"reply"_s, text::escaped(exchange.reply)},
                                     {u"understood"_s, exchange.understood}});
    }
    QJsonArray notAsked;
    for (const auto &word : report.notAsked)
        notAsked.append(QString::fromStdString(word));
    QJsonObject object{{u"result"_s, report.found ? u"found"_s : u"failed"_s},
                       {u"exchanges"_s, exchanges},
                       {u"not_asked"_s, notAsked}};
    if (report.error)
        object.insert(u"error"_s, store::toJson(*report.error));
    if (!report.found)
        return object;
    QJsonArray alternatives;
    for (const auto &[word, alternative] : report.found->alternatives) {
        const auto &known = profile->words[word];
        alternatives.append(QJsonObject{
            {u"settings"_s, settingNames(known.settings)},
            {u"command"_s, QString::fromStdString(known.alternatives[alternative].read->text())}});
    }
    object.insert(u"profile"_s, QString::fromStdString(report.found->profileId));
    object.insert(u"baud"_s, report.found->baudRate);
    object.insert(u"alternatives"_s, alternatives);
    object.insert(u"identity"_s, toJson(report.found->identity));
    return object;
}

void print(const device::ProbeReport &report, const device::Profile *profile,
           const Console &console)
{
    for (const auto &exchange : report.exchanges) {
        console.say(
            u"  %1  %2 %3"_s.arg(exchange.baudRate, 7)
                .arg(text::escaped(exchange.command), -16)
                .arg(exchange.reply.empty() ? u"no answer"_s : text::escaped(exchange.reply)));
    }
    if (!report.notAsked.empty()) {
        QStringList words;
        for (const auto &word : report.notAsked)
            words.append(QString::fromStdString(word));
        console.say(u"Not asked, because these are only assumed to read: %1. Agree to one with "
                    "--accept-word %2"_s.arg(words.join(u", "_s), words.first()));
    }
    if (!report.found)
        return;
    const auto orUnknown = [](const std::optional<std::string> &text) {
        return text ? text::escaped(*text) : u"not known"_s;
    };
    const auto &identity = report.found->identity;
    console.say(u"Profile:   %1  %2"_s.arg(QString::fromStdString(profile->id),
                                           text::escaped(profile->name)));
    if (report.found->baudRate != 0)
        console.say(u"Speed:     %1 baud"_s.arg(report.found->baudRate));
    console.say(u"Tracker:   %1 %2, IMEI %3"_s.arg(
        orUnknown(identity.model), orUnknown(identity.firmware),
        identity.imei ? QString::fromStdString(groupedImei(*identity.imei)) : u"not known"_s));
    for (const auto &[word, alternative] : report.found->alternatives) {
        const auto &known = profile->words[word];
        console.say(u"It answers %1 for %2."_s.arg(
            text::escaped(known.alternatives[alternative].read->text()),
            settingNames(known.settings)));
    }
}

Result<device::ProbeReport> run(commissioning::Station &station, const Arguments &arguments,
                                const device::CancelToken &interrupted)
{
    const auto port = arguments.required(u"port"_s);
    if (!port)
        return std::unexpected(port.error());
    device::ProbeOptions options;
    auto password = arguments.secretFile(u"device-password-file"_s);
    if (!password)
        return std::unexpected(password.error());
    options.password = std::move(*password);
    for (const auto &words : arguments.texts(u"accept-word"_s)) {
        for (const auto &word : words.split(u',', Qt::SkipEmptyParts))
            options.consent.words.insert(word.trimmed().toUpper().toStdString());
    }
    options.isSimulatorPort = station.isSimulatorPort(port->toStdString());
    auto link = device::makeLink(station.ioThread(), port->toStdString());
    if (!link)
        return std::unexpected(link.error());
    const auto deadline = (*link)->clock().now() + openTimeout;
    if (const auto opened = (*link)->open(deadline, interrupted); !opened)
        return std::unexpected(opened.error());
    auto report = device::probe(**link, station.profiles(), options, interrupted);
    if (report.found)
        commissioning::rememberProbe(station, port->toStdString(), *report.found);
    return report;
}

} // namespace

int probeCommand(const Context &context)
{
    Arguments arguments(u"probe"_s,
                        u"Finds out by questions alone which profile, speed and words a tracker "
                        "answers to. Writes nothing."_s);
    arguments.addValue(u"port"_s, u"P"_s, u"Port name, path, or tcp:HOST:PORT."_s);
    arguments.addValue(u"accept-word"_s, u"WORD"_s,
                       u"Also ask with this word, which is only assumed to read: SIP?"_s);
    arguments.addValue(u"device-password-file"_s, u"F"_s,
                       u"File with the tracker's password; - for standard input."_s);
    const Console console(context.words.contains(u"--json"_s));
    if (const auto ended = begin(arguments, context.words, console))
        return *ended;
    auto options = stationOptions(arguments.text(u"data-dir"_s));
    options.withStore = false;
    const auto station = commissioning::Station::open(options);
    if (!station)
        return fail(console, station.error());
    for (const auto &note : (*station)->startupNotes())
        Console::note(text::describe(note).joined());
    const auto report = run(**station, arguments, context.interrupted);
    if (!report)
        return fail(console, report.error());
    const auto profile = report->found ? (*station)->profiles().find(report->found->profileId)
                                       : Result<const device::Profile *>(nullptr);
    console.object(toJson(*report, *profile));
    print(*report, *profile, console);
    if (!report->error)
        return ExitDone;
    if (!console.isJson())
        console.error(*report->error);
    return exitCodeFor(*report->error);
}

} // namespace sp7600::app
