// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sp7600/arguments.h"
#include "app/sp7600/commands.h"
#include "app/sp7600/exitcode.h"
#include "app/sp7600/listenarguments.h"
#include "app/sp7600/reachprinter.h"
#include "app/sp7600/storeargument.h"
#include "core/listener/listener.h"
#include "core/store/reportjson.h"
#include "core/store/store.h"
#include "core/text/text.h"

#include <QJsonArray>

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <utility>

namespace sp7600::app
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto troubleInterval = std::chrono::milliseconds(500);

/// What a real server said to a tracker.
void printAnswer(const Console &console, const Reception &reception)
{
    const auto peer = QString::fromUtf8(hostAndPort(reception.peer.address, reception.peer.port));
    console.object(
        {{u"answer"_s, QString::fromLatin1(QByteArray::fromStdString(reception.raw).toHex())},
         {u"received"_s, store::isoTime(reception.received)},
         {u"peer"_s, peer},
         {u"transport"_s, QString::fromUtf8(transportName(reception.transport))}});
    console.say(u"%1 %2 %3  the server answered %4"_s.arg(
        store::isoTime(reception.received),
        QString::fromUtf8(transportName(reception.transport)).toUpper(), peer,
        text::escaped(reception.raw)));
}

/// Prints a reception; the number of reports in it.
std::int64_t print(const Console &console, const Reception &reception)
{
    if (reception.direction == Direction::ToTracker) {
        printAnswer(console, reception);
        return 0;
    }
    const auto from = u"%1 %2 %3"_s.arg(
        store::isoTime(reception.received),
        QString::fromUtf8(transportName(reception.transport)).toUpper(),
        QString::fromUtf8(hostAndPort(reception.peer.address, reception.peer.port)));
    if (reception.error) {
        auto object = store::toJson(*reception.error, reception.raw);
        object.insert(u"peer"_s,
                      QString::fromUtf8(hostAndPort(reception.peer.address, reception.peer.port)));
        console.object(object);
        console.say(u"%1  %2"_s.arg(from, text::describe(*reception.error).what));
        return 0;
    }
    for (const auto &report : reception.reports) {
        console.object(store::toJson(reception, report));
        console.say(u"%1  %2  %3"_s.arg(from, QString::fromUtf8(groupedImei(unitName(report))),
                                        text::reportSummary(report)));
    }
    return std::ranges::count(reception.reports, ReportKind::Report, &Report::kind);
}

/// Follows the feed until enough came, time is up, or somebody ends the program.
void follow(listener::Listener &listener, const Console &console,
            const device::CancelToken &interrupted, std::optional<std::int64_t> count,
            std::optional<double> seconds)
{
    std::mutex mutex;
    std::condition_variable changed;
    bool pending = true;
    const auto wake = [&] {
        const std::lock_guard lock(mutex);
        pending = true;
        changed.notify_all();
    };
    const auto subscription = listener.feed().subscribe(wake);
    const device::CancelToken::Wakeup wakeup(interrupted, wake);

    using Clock = std::chrono::steady_clock;
    const auto deadline = seconds ? Clock::now()
                                        + std::chrono::duration_cast<Clock::duration>(
                                            std::chrono::duration<double>(*seconds))
                                  : Clock::time_point::max();
    std::uint64_t number = 0;
    std::int64_t reports = 0;
    const auto printAll = [&] {
        while (true) {
            const auto batch = listener.feed().since(number);
            number = batch.next;
            if (batch.missed > 0)
                Console::note(u"%1 receptions came too fast to be shown; they are stored."_s.arg(
                    batch.missed));
            for (const auto &reception : batch.receptions) {
                reports += print(console, *reception);
                if (count && reports >= *count)
                    return true;
            }
            if (batch.receptions.empty())
                return false;
        }
    };
    std::optional<Error> trouble;
    const auto noteTrouble = [&] {
        const auto before = std::exchange(trouble, listener.trouble());
        if (trouble && trouble != before)
            Console::note(text::describe(*trouble).joined());
    };
    while (!printAll() && !interrupted.isCancelled() && Clock::now() < deadline) {
        noteTrouble();
        std::unique_lock lock(mutex);
        // Nobody is woken when the store refuses: it is looked at now and then.
        changed.wait_until(lock, std::min(deadline, Clock::now() + troubleInterval),
                           [&pending] { return pending; });
        pending = false;
    }
    if (count && reports >= *count)
        return;
    listener.stop(); // what was still on its way to the disk
    static_cast<void>(printAll());
    noteTrouble();
}

// What was heard, at the end

QString secondsText(std::chrono::milliseconds time)
{
    return u"%1 s"_s.arg(std::chrono::duration<double>(time).count(), 0, 'f', 1);
}

QJsonObject objectFor(const listener::TrackerStatistics &of)
{
    QJsonObject object{
        {u"imei"_s, QString::fromStdString(of.imei)},
        {u"first_heard"_s, store::isoTime(of.firstHeard)},
        {u"last_heard"_s, store::isoTime(of.lastHeard)},
        {u"transport"_s, QString::fromUtf8(transportName(of.transport))},
        {u"peer"_s, QString::fromUtf8(hostAndPort(of.peer.address, of.peer.port))},
        {u"longest_silence_s"_s, std::chrono::duration<double>(of.longestSilence).count()}};
    const std::pair<QLatin1StringView, std::uint64_t> numbers[] = {
        {"peer_changes"_L1, of.peerChanges},
        {"frames"_L1, of.frames},
        {"reports"_L1, of.reports},
        {"heartbeats"_L1, of.heartbeats},
        {"batches"_L1, of.batches},
        {"retransmissions"_L1, of.retransmissions},
        {"duplicates"_L1, of.duplicates},
        {"octets"_L1, of.octets},
        {"errors"_L1, of.errors},
    };
    for (const auto &[name, value] : numbers)
        object.insert(name, static_cast<qint64>(value));
    object.insert(u"clock_skew_s"_s,
                  of.clockSkew ? QJsonValue(std::chrono::duration<double>(*of.clockSkew).count())
                               : QJsonValue());
    return object;
}

QJsonObject objectFor(const listener::ListenerCounters &counters)
{
    const std::pair<QLatin1StringView, std::uint64_t> numbers[] = {
        {"connections"_L1, counters.connectionsEver},
        {"frames"_L1, counters.frames},
        {"reports"_L1, counters.reports},
        {"undecodable"_L1, counters.undecodable},
        {"garbage_octets"_L1, counters.garbageOctets},
        {"octets"_L1, counters.octets},
        {"acknowledged"_L1, counters.acknowledged},
        {"refused_connections"_L1, counters.refusedConnections},
        {"refused_reports"_L1, counters.refusedReports},
        {"not_durable"_L1, counters.notDurable},
        {"relayed_up"_L1, counters.relayedUp},
        {"relayed_down"_L1, counters.relayedDown},
        {"relay_failures"_L1, counters.relayFailures},
    };
    QJsonObject object;
    for (const auto &[name, value] : numbers)
        object.insert(name, static_cast<qint64>(value));
    return object;
}

void printSummary(const Console &console, const listener::Listener &listener)
{
    const auto counters = listener.counters();
    QJsonArray trackers;
    for (const auto &of : listener.trackers()) {
        trackers.append(objectFor(of));
        QStringList parts{u"%1 reports"_s.arg(of.reports),
                          u"last heard %1"_s.arg(store::isoTime(of.lastHeard))};
        if (of.retransmissions + of.duplicates > 0)
            parts += u"%1 came again"_s.arg(of.retransmissions + of.duplicates);
        if (of.peerChanges > 0)
            parts += u"came from another address %1 times"_s.arg(of.peerChanges);
        if (of.errors > 0)
            parts += u"%1 not readable"_s.arg(of.errors);
        parts += u"longest silence %1"_s.arg(secondsText(of.longestSilence));
        if (of.clockSkew)
            parts += u"clock %1 behind arrival"_s.arg(secondsText(*of.clockSkew));
        console.say(u"%1  %2"_s.arg(QString::fromUtf8(groupedImei(of.imei)), parts.join(u", "_s)));
    }
    console.say(
        u"%1 reports from %2 trackers, %3 acknowledged, %4 not readable"_s.arg(counters.reports)
            .arg(trackers.size())
            .arg(counters.acknowledged)
            .arg(counters.undecodable));
    console.object({{u"summary"_s, objectFor(counters)}, {u"trackers"_s, trackers}});
}

/// A line for each pair of ports.
void noteListening(const listener::ListeningOn &on)
{
    const auto address = on.address.empty() ? std::string("0.0.0.0") : on.address;
    for (const auto &pair : on.ports) {
        QString line = u"listening"_s;
        if (pair.tcp)
            line += u" tcp "_s + QString::fromUtf8(hostAndPort(address, *pair.tcp));
        if (pair.udp)
            line += u" udp "_s + QString::fromUtf8(hostAndPort(address, *pair.udp));
        Console::note(line);
    }
}

} // namespace

int listenCommand(const Context &context)
{
    Arguments arguments(
        u"listen"_s, u"Receives reports over TCP and UDP, stores, acknowledges and prints them."_s);
    addListenArguments(arguments);
    const Console console(context.words.contains(u"--json"_s));
    if (const auto ended = begin(arguments, context.words, console))
        return *ended;
    const auto count = arguments.count(u"count"_s);
    const auto seconds = arguments.seconds(u"for"_s);
    if (!count || !seconds)
        return fail(console, !count ? count.error() : seconds.error());
    const auto options = listenerOptionsFrom(arguments);
    if (!options)
        return fail(console, options.error());
    const auto retention = retentionFrom(arguments);
    if (!retention)
        return fail(console, retention.error());
    if (arguments.has(u"addresses"_s)) {
        printReach(console, lookAround(options->bindAddress, options->ports));
        return ExitDone;
    }

    const auto store = openStoreForListening(arguments);
    if (!store)
        return fail(console, store.error());
    if (const auto kept = (*store)->setRetention(*retention); !kept)
        return fail(console, kept.error());
    listener::Listener listener(**store);
    const auto on = listener.start(*options);
    if (!on)
        return fail(console, on.error());
    noteListening(*on);
    if (!console.isJson() && !isLoopbackHost(options->bindAddress))
        noteReach(lookAround(options->bindAddress, on->ports));
    follow(listener, console, context.interrupted, *count, *seconds);
    listener.stop();
    if (arguments.has(u"summary"_s))
        printSummary(console, listener);
    return ExitDone;
}

} // namespace sp7600::app
