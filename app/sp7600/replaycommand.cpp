// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sp7600/arguments.h"
#include "app/sp7600/commands.h"
#include "app/sp7600/exitcode.h"
#include "app/sp7600/storeargument.h"
#include "core/capture/capture.h"
#include "core/capture/replay.h"
#include "core/store/jobjson.h"
#include "core/text/text.h"

namespace sp7600::app
{

using namespace Qt::StringLiterals;

namespace
{

Result<Endpoint> endpointFrom(const QString &text, Transport transport)
{
    if (!text.contains(u':'))
        return usage(u"--to takes HOST:PORT, not \"%1\""_s.arg(text));
    const auto parts = parseHostAndPort(text.toStdString());
    if (!parts)
        return std::unexpected(parts.error());
    return Endpoint{parts->first, parts->second, transport};
}

Result<double> speedFrom(const Arguments &arguments)
{
    if (!arguments.has(u"speed"_s))
        return 1.0;
    const QString text = arguments.text(u"speed"_s);
    if (text == u"max"_s)
        return 0.0;
    bool readable = false;
    const double speed = text.toDouble(&readable);
    if (readable && speed >= 0.001 && speed <= 1e6)
        return speed;
    return usage(u"--speed takes a number such as 10, or max, not \"%1\""_s.arg(text));
}

/// Names the target and the units, and asks whoever sits there.
std::optional<bool> ask(const capture::ReplayTarget &target, const capture::ReplayContent &content,
                        const device::CancelToken &interrupted)
{
    QStringList units;
    for (const std::string &unit : content.units) {
        if (units.size() == 20)
            break;
        units << text::escaped(groupedImei(unit));
    }
    if (content.unitsInAll > units.size())
        units << u"and %1 more"_s.arg(content.unitsInAll - units.size());
    const auto endpoint =
        QString::fromStdString(hostAndPort(target.endpoint.host, target.endpoint.port));
    return Console::confirm(
        u"Send %1 frames of %2 trackers (%3) to %4 (%5)?"_s.arg(content.frames - content.anonymous)
            .arg(content.unitsInAll)
            .arg(units.join(u", "_s), endpoint, target.address.toString()),
        interrupted);
}

QJsonObject objectFor(const capture::ReplayOutcome &outcome)
{
    const capture::ReplayCounts &counts = outcome.counts;
    QJsonObject object{
        {u"result"_s, outcome.error ? u"failed"_s : u"done"_s},
        {u"sent"_s, static_cast<qint64>(counts.sent)},
        {u"not_sent"_s, static_cast<qint64>(counts.notSent)},
        {u"connections"_s, static_cast<qint64>(counts.connections)},
        {u"answered"_s, static_cast<qint64>(counts.answered)},
        {u"answer_octets"_s, static_cast<qint64>(counts.answerOctets)},
    };
    if (outcome.error)
        object.insert("error"_L1, store::toJson(*outcome.error));
    return object;
}

QString lineFor(const capture::ReplayCounts &counts)
{
    return u"%1 frames sent, %2 not; %3 connections, %4 of them answered (%5 bytes)"_s
        .arg(counts.sent)
        .arg(counts.notSent)
        .arg(counts.connections)
        .arg(counts.answered)
        .arg(counts.answerOctets);
}

/// What was agreed to on the command line, or is now.
Result<bool> confirmed(const Context &context, const Arguments &arguments,
                       const capture::ReplayTarget &target, const store::Store &store,
                       const store::ReceptionQuery &selection)
{
    if (target.isLoopback)
        return false; // nobody has to
    const auto content = capture::replayContent(store, selection, context.interrupted);
    if (!content)
        return std::unexpected(content.error());
    const auto agreed = arguments.text(u"yes-send-to"_s);
    if (!agreed.isEmpty() && agreed != arguments.text(u"to"_s))
        return usage(u"--yes-send-to names another target than --to"_s);
    const bool may = !agreed.isEmpty();
    if (const auto allowed = capture::mayReplay(target, *content, true); !allowed)
        return std::unexpected(allowed.error());
    return may || ask(target, *content, context.interrupted).value_or(false);
}

} // namespace

int replayCommand(const Context &context)
{
    Arguments arguments(u"replay"_s, u"Sends kept reports again, to test a server."_s);
    addStoreArgument(arguments);
    arguments.addValue(u"to"_s, u"HOST:PORT"_s, u"Where to send them."_s);
    arguments.addFlag(u"udp"_s, u"Over UDP; without it over TCP."_s);
    arguments.addValue(u"speed"_s, u"X"_s,
                       u"Times the original pace; max: as fast as it goes. Without it 1."_s);
    addSelectionArguments(arguments, u"until"_s);
    arguments.addValue(u"yes-send-to"_s, u"HOST:PORT"_s,
                       u"Agrees to the target of --to, which is asked about otherwise where it is "
                       "not this computer."_s);

    const Console console(context.words.contains(u"--json"_s));
    if (const auto ended = begin(arguments, context.words, console))
        return *ended;
    const auto to = arguments.required(u"to"_s);
    if (!to)
        return fail(console, to.error());
    const auto endpoint =
        endpointFrom(*to, arguments.has(u"udp"_s) ? Transport::Udp : Transport::Tcp);
    if (!endpoint)
        return fail(console, endpoint.error());
    const auto speed = speedFrom(arguments);
    const auto selection = selectionFrom(arguments, u"until"_s);
    if (!speed || !selection)
        return fail(console, !speed ? speed.error() : selection.error());
    const auto store = openStoreForReading(arguments);
    if (!store)
        return fail(console, store.error());
    const auto target = capture::replayTarget(*endpoint, context.interrupted);
    if (!target)
        return fail(console, target.error());
    const auto agreed = confirmed(context, arguments, *target, **store, *selection);
    if (!agreed)
        return fail(console, agreed.error());

    const auto outcome = capture::replayCapture(
        **store, *target, {*selection, *speed, *agreed}, context.interrupted,
        [](const capture::ReplayCounts &counts) { Console::progress(lineFor(counts)); });
    if (!outcome.error || outcome.counts.connections != 0) {
        Console::progress({});
        console.say(lineFor(outcome.counts));
    }
    console.object(objectFor(outcome));
    if (!outcome.error)
        return ExitDone;
    return console.isJson() ? exitCodeFor(*outcome.error) : fail(console, *outcome.error);
}

} // namespace sp7600::app
