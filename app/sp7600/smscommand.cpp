// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sp7600/stationcommand.h"
#include "app/sp7600/targetarguments.h"
#include "core/commissioning/smstexts.h"
#include "core/store/jobjson.h"
#include "core/text/text.h"

#include <QJsonArray>

#include <algorithm>

namespace sp7600::app
{

using namespace Qt::StringLiterals;
using namespace commissioning;

namespace
{

QString labels(const std::vector<SettingId> &settings)
{
    QStringList names;
    for (const auto setting : settings)
        names.append(text::settingLabel(setting));
    return names.join(u", "_s);
}

QJsonArray names(const std::vector<SettingId> &settings)
{
    QJsonArray array;
    for (const auto setting : settings)
        array.append(QString::fromUtf8(settingName(setting)));
    return array;
}

void printMessage(const SmsText &message, const Console &console, bool withSecrets)
{
    const auto shown = QString::fromUtf8(withSecrets ? message.text : message.shownText);
    const auto reply = QString::fromUtf8(message.expectedReply);
    console.object(
        {{u"text"_s, shown},
         {u"expected_reply"_s, reply.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(reply)},
         {u"settings"_s, names(message.settings)},
         {u"empties"_s, names(message.emptied)},
         {u"provenance"_s, QString::fromUtf8(provenanceName(message.provenance))},
         {u"secret"_s, message.secret},
         {u"problem"_s, message.problem ? QJsonValue(store::toJson(*message.problem))
                                        : QJsonValue(QJsonValue::Null)}});
    console.say(shown);
    console.say(u"    %1; %2"_s.arg(message.settings.empty() ? u"makes it count"_s
                                                             : labels(message.settings),
                                    text::provenanceText(message.provenance)));
    if (!reply.isEmpty())
        console.say(u"    expected reply: %1"_s.arg(reply));
    if (!message.emptied.empty())
        console.say(u"    empties as well: %1"_s.arg(labels(message.emptied)));
    if (message.problem && !console.isJson())
        Console::note(text::describe(*message.problem).joined());
}

void printGaps(const std::vector<SmsGap> &gaps, const Console &console)
{
    QJsonArray list;
    for (const auto &gap : gaps) {
        list.append(QJsonObject{{u"setting"_s, QString::fromUtf8(settingName(gap.setting))},
                                {u"needs"_s, names(gap.needs)}});
        const auto label = text::settingLabel(gap.setting);
        console.say(gap.needs.empty()
                        ? u"Left out, because no word is known for it: %1"_s.arg(label)
                        : u"Left out: %1, which can only be set together with %2"_s.arg(
                              label, labels(gap.needs)));
    }
    console.object({{u"left_out"_s, list}});
}

Result<void> printTexts(const Station &station, const Arguments &arguments, const Console &console,
                        const device::CancelToken &interrupted)
{
    const auto id = arguments.required(u"profile"_s);
    if (!id)
        return std::unexpected(id.error());
    const auto target = targetFrom(arguments, interrupted);
    if (!target)
        return std::unexpected(target.error());
    if (target->presetId.empty() && target->overrides.empty())
        return usage(u"sms needs a preset or at least one setting"_s);
    const auto password = arguments.secretFile(u"device-password-file"_s);
    if (!password)
        return std::unexpected(password.error());
    const auto texts = smsTexts(station, {id->toStdString(), *target, *password});
    if (!texts)
        return std::unexpected(texts.error());

    const bool withSecrets = arguments.has(u"with-secrets"_s);
    for (const auto &message : texts->messages)
        printMessage(message, console, withSecrets);
    printGaps(texts->gaps, console);
    if (!withSecrets && std::ranges::any_of(texts->messages, &SmsText::secret))
        Console::note(u"Passwords are shown as ***; --with-secrets shows them."_s);
    const auto broken = std::ranges::find_if(
        texts->messages, [](const SmsText &message) { return message.problem.has_value(); });
    if (broken != texts->messages.end())
        return std::unexpected(*broken->problem);
    return {};
}

} // namespace

int smsCommand(const Context &context)
{
    Arguments arguments(
        u"sms"_s,
        u"Gives the text messages that set up a tracker without a cable, in the order in which to "
        "send them, each with the reply to expect. Sends nothing."_s);
    arguments.addValue(u"profile"_s, u"ID"_s, u"Firmware profile; see sp7600 profiles."_s);
    addTargetArguments(arguments);
    arguments.addValue(u"device-password-file"_s, u"F"_s,
                       u"File with the tracker's password; - for standard input."_s);
    arguments.addFlag(u"with-secrets"_s, u"Show passwords, which the messages have to hold."_s);
    return withStation(context, arguments, [&](Station &station, const Console &console) {
        return printTexts(station, arguments, console, context.interrupted);
    });
}

} // namespace sp7600::app
