// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sp7600/arguments.h"
#include "app/sp7600/commands.h"
#include "app/sp7600/exitcode.h"
#include "app/sp7600/storeargument.h"
#include "core/capture/importer.h"
#include "core/store/jobjson.h"

#include <QFile>
#include <QFileInfo>

namespace sp7600::app
{

using namespace Qt::StringLiterals;

namespace
{

QJsonObject objectFor(const capture::ImportOutcome &outcome)
{
    const auto number = [](auto value) { return QJsonValue(static_cast<qint64>(value)); };
    const capture::ImportCounts &counts = outcome.counts;
    QJsonObject object{
        {u"result"_s, outcome.error ? u"failed"_s : u"done"_s},
        {u"receptions"_s, number(counts.read)},
        {u"new"_s, number(counts.added)},
        {u"packets"_s, number(counts.traffic.packets)},
        {u"other_packets"_s, number(counts.traffic.otherPackets)},
        {u"unusable_packets"_s, number(counts.traffic.unusablePackets)},
        {u"other_conversations"_s, number(counts.traffic.otherConversations)},
        {u"missing_octets"_s, number(counts.traffic.missingOctets)},
    };
    if (outcome.error)
        object.insert("error"_L1, store::toJson(*outcome.error));
    return object;
}

void tell(const Console &console, const capture::ImportCounts &counts)
{
    console.say(u"%1 receptions read, %2 of them new"_s.arg(counts.read).arg(counts.added));
    const capture::TrafficCounts &traffic = counts.traffic;
    if (traffic.packets == 0)
        return;
    console.say(u"%1 packets; left out: %2 conversations in which no tracker reports, %3 packets "
                "of other kinds, %4 that were cut up or broken"_s.arg(traffic.packets)
                    .arg(traffic.otherConversations)
                    .arg(traffic.otherPackets)
                    .arg(traffic.unusablePackets));
    if (traffic.missingOctets != 0) {
        console.say(u"%1 bytes of trackers' connections are missing in the file"_s.arg(
            traffic.missingOctets));
    }
}

capture::ImportOutcome importInput(store::Store &store, const device::CancelToken &interrupted,
                                   const capture::Progress &progress)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) {
        return {{},
                Error{ErrorCode::FileUnreadable,
                      {{"file", "-"}, {"detail", input.errorString().toStdString()}}}};
    }
    return capture::importCapture(input, u"-"_s, store, interrupted, progress);
}

} // namespace

int importCommand(const Context &context)
{
    Arguments arguments(u"import"_s,
                        u"Takes reports from a raw log, from packets (pcap, pcapng) that another "
                        "program captured, or from the store of another listener."_s);
    addStoreArgument(arguments);
    arguments.addPositional(u"SOURCE"_s, u"The file; - for standard input."_s);

    const Console console(context.words.contains(u"--json"_s));
    if (const auto ended = begin(arguments, context.words, console))
        return *ended;
    if (arguments.positionals().isEmpty())
        return fail(console, usage(u"import needs a file"_s).error());
    const QString name = arguments.positionals().first();
    const bool fromInput = name == u"-"_s;
    if (!fromInput && !QFileInfo(name).isReadable()) {
        return fail(console, {ErrorCode::FileUnreadable,
                              {{"file", name.toStdString()},
                               {"detail", "there is no such file, or it may not be read"}},
                              {}});
    }
    const auto store = openStore(arguments);
    if (!store)
        return fail(console, store.error());
    const auto progress = [](std::int64_t receptions) {
        Console::progress(u"%1 receptions"_s.arg(receptions));
    };
    const auto outcome = fromInput
                             ? importInput(**store, context.interrupted, progress)
                             : capture::importFile(name, **store, context.interrupted, progress);
    Console::progress({});
    tell(console, outcome.counts);
    console.object(objectFor(outcome));
    if (!outcome.error)
        return ExitDone;
    // The object has told it already.
    return console.isJson() ? exitCodeFor(*outcome.error) : fail(console, *outcome.error);
}

} // namespace sp7600::app
