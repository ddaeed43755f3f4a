// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sp7600/arguments.h"
#include "app/sp7600/commands.h"
#include "app/sp7600/exitcode.h"
#include "core/listener/listener.h"
#include "core/store/reportjson.h"
#include "core/store/store.h"
#include "core/text/text.h"

#include <QDir>

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <utility>

namespace sp7600::app
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::uint16_t usualPort = 8888;
constexpr auto troubleInterval = std::chrono::milliseconds(500);

/// The store that was named; else a capture file of our own, one for each listener that runs, so
/// that two listeners, or a listener and a commissioning, do not stand in each other's way.
Result<std::unique_ptr<store::Store>> openStore(const Arguments &arguments)
{
    if (arguments.has(u"store"_s)) {
        auto opened = store::Store::open(arguments.text(u"store"_s));
        if (opened && (*opened)->isReadOnly()) {
            return failure(ErrorCode::StoreReadOnly,
                           {{"file", arguments.text(u"store"_s).toStdString()}});
        }
        return opened;
    }
    const QDir folder(dataDirectory(arguments.text(u"data-dir"_s)));
    if (!QDir().mkpath(folder.path())) {
        return failure(ErrorCode::StoreUnavailable, {{"file", folder.path().toStdString()},
                                                     {"detail", "the folder cannot be made"}});
    }
    constexpr int mostListeners = 100;
    for (int i = 1;; ++i) {
        const auto name = i == 1 ? u"listen.sqlite"_s : u"listen-%1.sqlite"_s.arg(i);
        auto opened = store::Store::open(folder.filePath(name));
        if (!opened || !(*opened)->isReadOnly() || i == mostListeners)
            return opened;
    }
}

QJsonObject objectFor(const Reception &reception, const Report &report)
{
    auto object = store::toJson(report);
    const auto received = std::chrono::floor<std::chrono::seconds>(reception.received);
    store::addTimeDoubt(object, report, received, received);
    object.insert(u"received"_s, store::isoTime(reception.received));
    object.insert(u"peer"_s,
                  QString::fromUtf8(hostAndPort(reception.peer.address, reception.peer.port)));
    object.insert(u"transport"_s, QString::fromUtf8(transportName(reception.transport)));
    return object;
}

/// Prints a reception; the number of reports in it.
std::int64_t print(const Console &console, const Reception &reception)
{
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
        console.object(objectFor(reception, report));
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

} // namespace

int listenCommand(const Context &context)
{
    Arguments arguments(
        u"listen"_s, u"Receives reports over TCP and UDP, stores, acknowledges and prints them."_s);
    arguments.addValue(u"tcp"_s, u"N"_s,
                       u"TCP port; 0: a free one. Without --tcp and --udp: both on 8888."_s);
    arguments.addValue(u"udp"_s, u"N"_s, u"UDP port; 0: a free one."_s);
    arguments.addValue(u"bind"_s, u"ADDR"_s, u"Address to listen on; every one without it."_s);
    arguments.addValue(u"store"_s, u"FILE"_s, u"Where to keep what is received."_s);
    arguments.addValue(u"count"_s, u"N"_s, u"End after this many reports."_s);
    arguments.addValue(u"for"_s, u"S"_s, u"End after this many seconds."_s);

    const Console console(context.words.contains(u"--json"_s));
    if (const auto ended = begin(arguments, context.words, console))
        return *ended;
    const auto tcp = arguments.port(u"tcp"_s, true);
    const auto udp = arguments.port(u"udp"_s, true);
    const auto count = arguments.count(u"count"_s);
    const auto seconds = arguments.seconds(u"for"_s);
    if (!tcp || !udp)
        return fail(console, !tcp ? tcp.error() : udp.error());
    if (!count || !seconds)
        return fail(console, !count ? count.error() : seconds.error());

    const auto store = openStore(arguments);
    if (!store)
        return fail(console, store.error());
    if (const auto aside = (*store)->setAside()) {
        Console::note(text::describe({ErrorCode::StoreDamaged,
                                      {{"file", (*store)->file().toStdString()},
                                       {"aside", aside->toStdString()}},
                                      {}})
                          .joined());
    }
    listener::ListenerOptions options;
    options.bindAddress = arguments.text(u"bind"_s).toStdString();
    // One of them alone means that transport alone; neither means both.
    const bool both = !*tcp && !*udp;
    options.tcpPort = both ? std::optional(usualPort) : *tcp;
    options.udpPort = both ? std::optional(usualPort) : *udp;
    listener::Listener listener(**store);
    const auto on = listener.start(options);
    if (!on)
        return fail(console, on.error());
    QString line = u"listening"_s;
    const auto address = on->address.empty() ? std::string("0.0.0.0") : on->address;
    if (on->tcpPort != 0)
        line += u" tcp "_s + QString::fromUtf8(hostAndPort(address, on->tcpPort));
    if (on->udpPort != 0)
        line += u" udp "_s + QString::fromUtf8(hostAndPort(address, on->udpPort));
    Console::note(line);
    follow(listener, console, context.interrupted, *count, *seconds);
    listener.stop();
    return ExitDone;
}

} // namespace sp7600::app
